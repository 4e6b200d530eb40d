// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

static tunnel::ConnectionStatus connection(quint64 id, int rule)
{
    tunnel::ConnectionStatus status;
    status.id = id;
    status.rule = rule;
    status.peer = QStringLiteral("127.0.0.1:%1").arg(40'000 + id);
    status.to = QStringLiteral("db1:5432");
    return status;
}

class TestConnectionModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void connectionsStandUnderTheirRule();
    void rowsKeepTheirPlace();
    void connectionsComeAndGoInAnyOrder();
    void aThousandConnectionsAreAFewSignals();

private:
    void show(const QList<tunnel::ConnectionStatus>& connections);

    std::unique_ptr<ConnectionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    TunnelActivity m_activity;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
};

void TestConnectionModel::init()
{
    m_model = std::make_unique<ConnectionModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_activity = {};
    profile::Profile profile;
    profile.id = QStringLiteral("p");
    profile.rules = { *profile::parseForward(
                          profile::ForwardOption::Local, QStringLiteral("5432:db1:5432")),
        *profile::parseForward(profile::ForwardOption::Local, QStringLiteral("8080:web:80")) };
    m_model->setProfile(profile);
}

void TestConnectionModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestConnectionModel::show(const QList<tunnel::ConnectionStatus>& connections)
{
    tunnel::TunnelSnapshot snapshot;
    snapshot.connections = connections;
    m_now = m_now.addSecs(1);
    m_activity.take(snapshot, m_now);
    m_model->refresh(m_activity, m_now);
}

void TestConnectionModel::connectionsStandUnderTheirRule()
{
    show({ connection(1, 2), connection(2, 1), connection(3, 2) });
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("db1:5432 (1)"));
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 2);
    QCOMPARE(m_model->connectionCount(), 3);
}

void TestConnectionModel::rowsKeepTheirPlace()
{
    show({ connection(1, 1), connection(2, 1), connection(3, 1) });
    const QPersistentModelIndex third(m_model->index(2, 0, m_model->index(0, 0)));
    show({ connection(1, 1), connection(3, 1), connection(4, 1) });
    QVERIFY(third.isValid());
    QCOMPARE(third.row(), 1);
    QCOMPARE(third.data(ConnectionModel::IdRole).toULongLong(), 3ULL);
    QCOMPARE(
        third.sibling(third.row(), ConnectionModel::Age).data().toString(), QStringLiteral("1 s"));
}

void TestConnectionModel::connectionsComeAndGoInAnyOrder()
{
    show({ connection(5, 1), connection(9, 1) });
    show({ connection(2, 1), connection(7, 1), connection(9, 1) });
    show({});
    QCOMPARE(m_model->connectionCount(), 0);
    show({ connection(3, 2), connection(1, 1), connection(2, 2) });
    QCOMPARE(m_model->connectionCount(), 3);
}

void TestConnectionModel::aThousandConnectionsAreAFewSignals()
{
    QList<tunnel::ConnectionStatus> many;
    for (quint64 id = 1; id <= 1000; ++id) {
        many.append(connection(id, 1));
    }
    show(many);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    many.append(connection(1001, 1));
    show(many);
    QVERIFY2(changed.size() <= 3, qPrintable(QString::number(changed.size())));
    QCOMPARE(inserted.size(), 1);
}

QTEST_GUILESS_MAIN(TestConnectionModel)
#include "testconnectionmodel.moc"
