// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectionforest.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestConnectionForest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void profilesThenRulesThenConnections();
    void rowsKeepTheirPlaceWhileOthersComeAndGo();
    void profilesComeGoAndMove();

private:
    static profile::Profile made(const QString& id)
    {
        profile::Profile profile;
        profile.id = id;
        profile.label.name = id.toUpper();
        profile.rules = { *profile::parseForward(
                              profile::ForwardOption::Local, QStringLiteral("5432:db1:5432")),
            *profile::parseForward(profile::ForwardOption::Local, QStringLiteral("8080:web:80")) };
        return profile;
    }
    /// One connection per rule that is named, with ids from 1 on.
    void show(const QString& id, const QList<std::pair<quint64, int>>& connections)
    {
        tunnel::TunnelSnapshot snapshot;
        for (const auto& [number, rule] : connections) {
            tunnel::ConnectionStatus status;
            status.id = number;
            status.rule = rule;
            status.peer = QStringLiteral("peer %1").arg(number);
            snapshot.connections.append(status);
        }
        TunnelActivity& activity = m_activities[id];
        m_now = m_now.addSecs(1);
        activity.take(snapshot, m_now);
        m_model->refresh(id, activity, m_now);
    }
    QModelIndex at(const QList<int>& rows) const
    {
        QModelIndex index;
        for (const int row : rows) {
            index = m_model->index(row, 0, index);
        }
        return index;
    }

    std::unique_ptr<ConnectionForest> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::map<QString, TunnelActivity> m_activities;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'000'000'000).toUTC();
};

static const QString kA = QStringLiteral("a");
static const QString kB = QStringLiteral("b");

void TestConnectionForest::init()
{
    m_activities.clear();
    m_model = std::make_unique<ConnectionForest>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setProfiles({ made(kA), made(kB) });
}

void TestConnectionForest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestConnectionForest::profilesThenRulesThenConnections()
{
    show(kA, { { 1, 1 }, { 2, 2 }, { 3, 2 } });
    show(kB, { { 1, 2 } });
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(at({ 0 }).data().toString(), QStringLiteral("A (3)"));
    QCOMPARE(at({ 1 }).data().toString(), QStringLiteral("B (1)"));
    QCOMPARE(at({ 0, 1 }).data().toString(), QStringLiteral("web:80 (2)"));
    QCOMPARE(m_model->rowCount(at({ 0, 1 })), 2);
    QCOMPARE(at({ 1, 0, 0 }).data(ConnectionModel::IdRole).toULongLong(), 1ULL);
    QCOMPARE(at({ 1, 0, 0 }).data(ConnectionForest::ProfileRole).toString(), kB);
    QCOMPARE(at({ 0, 1, 1 }).parent(), at({ 0, 1 }));
    QCOMPARE(at({ 0, 1 }).parent(), at({ 0 }));
}

void TestConnectionForest::rowsKeepTheirPlaceWhileOthersComeAndGo()
{
    show(kA, { { 1, 2 }, { 5, 2 } });
    const QPersistentModelIndex fifth(at({ 0, 0, 1 }));
    show(kA, { { 2, 1 }, { 5, 2 }, { 6, 2 } }); // another rule before it, a neighbour gone
    QVERIFY(fifth.isValid());
    QCOMPARE(fifth.data(ConnectionModel::IdRole).toULongLong(), 5ULL);
    QCOMPARE(QModelIndex(fifth), at({ 0, 1, 0 }));
    m_model->setProfiles({ made(QStringLiteral("0")), made(kA), made(kB) });
    QCOMPARE(QModelIndex(fifth), at({ 1, 1, 0 }));
    show(kA, {});
    QVERIFY(!fifth.isValid());
}

void TestConnectionForest::profilesComeGoAndMove()
{
    show(kA, { { 1, 1 } });
    show(kB, { { 1, 1 } });
    m_model->setProfiles({ made(kB), made(kA) });
    QCOMPARE(m_model->profileIds(), QStringList({ kB, kA }));
    m_model->setProfiles({ made(kA) });
    QCOMPARE(m_model->profileIds(), QStringList(kA));
    show(kA, { { 1, 1 } });
    QCOMPARE(m_model->rowCount(at({ 0, 0 })), 1);
    m_model->setProfiles({});
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestConnectionForest)
#include "testconnectionforest.moc"
