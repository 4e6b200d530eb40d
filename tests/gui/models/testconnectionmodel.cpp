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
    status.arrivedAt = QStringLiteral("127.0.0.1:5432");
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
    void programsAreNamed();
    void programsOfStrangersAreNotAskedFor_data();
    void programsOfStrangersAreNotAskedFor();
    void ratesAddUp();
    void whatAnFtpClientTransfersIsIts();

private:
    void show(const QList<tunnel::ConnectionStatus>& connections);

    [[nodiscard]] QString text(int row, ConnectionModel::Column column, int role = Qt::DisplayRole)
    {
        return m_model->index(row, column, m_model->index(0, 0)).data(role).toString();
    }

    std::unique_ptr<ConnectionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    TunnelActivity m_activity;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
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

void TestConnectionModel::programsAreNamed()
{
    show({ connection(1, 1), connection(2, 1) });
    const auto questions = m_activity.askPrograms(QStringLiteral("p"));
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions.at(0).connection, 1ULL);
    QCOMPARE(questions.at(0).ends.peer.toString(), QStringLiteral("127.0.0.1:40001"));
    QCOMPARE(questions.at(0).ends.ours.toString(), QStringLiteral("127.0.0.1:5432"));
    const net::PortHolder firefox{ 4711, QStringLiteral("firefox"), 1000 };
    QVERIFY(m_activity.setProgram(questions.at(0), firefox));
    show({ connection(1, 1), connection(2, 1), connection(3, 1) });
    QCOMPARE(text(0, ConnectionModel::Peer), QStringLiteral("firefox (4711)"));
    QCOMPARE(text(0, ConnectionModel::Peer, Qt::AccessibleTextRole),
        QStringLiteral("firefox (4711) to db1:5432"));
    QCOMPARE(text(0, ConnectionModel::Peer, ConnectionModel::AddressRole),
        QStringLiteral("127.0.0.1:40001"));
    QVERIFY(text(0, ConnectionModel::Peer, Qt::ToolTipRole)
                .contains(QLatin1String("firefox (4711) from 127.0.0.1:40001")));
    // Nobody knows the second one's; only the new one is asked for.
    QCOMPARE(text(1, ConnectionModel::Peer), QStringLiteral("127.0.0.1:40002"));
    const auto later = m_activity.askPrograms(QStringLiteral("p"));
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.at(0).connection, 3ULL);

    // The answer comes when the number is another connection's.
    m_activity.reset();
    tunnel::ConnectionStatus other = connection(3, 1);
    other.peer = QStringLiteral("127.0.0.1:50000");
    show({ other });
    QVERIFY(!m_activity.setProgram(later.at(0), firefox));
    show({ other });
    QCOMPARE(text(0, ConnectionModel::Peer), QStringLiteral("127.0.0.1:50000"));
}

void TestConnectionModel::programsOfStrangersAreNotAskedFor_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("arrivedAt");
    QTest::addColumn<bool>("asked");
    const auto row = [](const char* tag, const char* peer, const char* arrivedAt, bool asked) {
        QTest::newRow(tag) << QString::fromLatin1(peer) << QString::fromLatin1(arrivedAt) << asked;
    };
    row("on this computer", "127.0.0.1:5000", "127.0.0.1:80", true);
    row("over IPv6", "[::1]:5000", "[::1]:80", true);
    row("on another computer", "192.0.2.7:5000", "192.0.2.1:80", false);
    row("behind the server, where this computer's loopback is not", "127.0.0.1:5000", "", false);
    row("over a Unix socket", "", "", false);
}

void TestConnectionModel::programsOfStrangersAreNotAskedFor()
{
    QFETCH(QString, peer);
    QFETCH(QString, arrivedAt);
    tunnel::ConnectionStatus status = connection(1, 1);
    status.peer = peer;
    status.arrivedAt = arrivedAt;
    show({ status });
    QTEST(!m_activity.askPrograms(QStringLiteral("p")).isEmpty(), "asked");
}

void TestConnectionModel::ratesAddUp()
{
    tunnel::ConnectionStatus first = connection(1, 1);
    tunnel::ConnectionStatus second = connection(2, 1);
    const auto tick = [&] {
        tunnel::TunnelSnapshot snapshot;
        snapshot.connections = { first, second };
        snapshot.rules = { { 1, 2, first.sent + second.sent, first.received + second.received } };
        m_now = m_now.addSecs(2);
        m_activity.take(snapshot, m_now);
        m_model->refresh(m_activity, m_now);
    };
    const auto ruleRate = [this] {
        return m_model->index(0, ConnectionModel::Rate).data().toString();
    };
    tick();
    QCOMPARE(text(0, ConnectionModel::Rate), QString());
    QCOMPARE(ruleRate(), QString());
    first.received = 600;
    first.sent = 200;
    second.sent = 1000;
    tick();
    QCOMPARE(text(0, ConnectionModel::Rate), QStringLiteral("400 B/s"));
    QCOMPARE(text(1, ConnectionModel::Rate), QStringLiteral("500 B/s"));
    QCOMPARE(ruleRate(), QStringLiteral("900 B/s"));
    tick();
    QCOMPARE(text(0, ConnectionModel::Rate), QString());
    QCOMPARE(text(1, ConnectionModel::Rate), QString());
    QCOMPARE(ruleRate(), QString());
}

void TestConnectionModel::whatAnFtpClientTransfersIsIts()
{
    tunnel::FtpDataStatus data;
    data.id = 7;
    data.session = 1;
    data.rule = 1;
    data.direction = tunnel::FtpDataStatus::Direction::Down;
    tunnel::ConnectionStatus control = connection(1, 1);
    control.received = 100;
    const auto tick = [&](const QList<tunnel::FtpDataStatus>& open) {
        tunnel::TunnelSnapshot snapshot;
        snapshot.connections = { control };
        snapshot.ftpData = open;
        m_now = m_now.addSecs(1);
        m_activity.take(snapshot, m_now);
        m_model->refresh(m_activity, m_now);
    };
    tick({ data });
    data.bytes = 500;
    tick({ data });
    QCOMPARE(text(0, ConnectionModel::Received), QStringLiteral("600 B"));
    QCOMPARE(text(0, ConnectionModel::Rate), QStringLiteral("500 B/s"));
    // It has ended, and what it carried stays with its client.
    data.bytes = 700;
    data.open = false;
    m_activity.dataChanged(data);
    tick({});
    QCOMPARE(text(0, ConnectionModel::Received), QStringLiteral("800 B"));
    QCOMPARE(text(0, ConnectionModel::Rate), QStringLiteral("200 B/s"));
    data.id = 8;
    data.bytes = 50;
    data.open = true;
    data.direction = tunnel::FtpDataStatus::Direction::Up;
    tick({ data });
    QCOMPARE(text(0, ConnectionModel::Sent), QStringLiteral("50 B"));
    QCOMPARE(text(0, ConnectionModel::Received), QStringLiteral("800 B"));
}

QTEST_GUILESS_MAIN(TestConnectionModel)
#include "testconnectionmodel.moc"
