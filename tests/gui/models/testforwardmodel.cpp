// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/forwardmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using profile::ForwardOption;

class TestForwardModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRunningRuleIsUpOnlyWhileTheTunnelIs();
    void aTakenPortSaysWhoHoldsIt();
    void theSwitchAsksAndDoesNotDecide();
    void rulesComeAndGo();
    void figuresTouchTheRowsThatTheyAreOf();

private:
    profile::Profile m_profile;
};

void TestForwardModel::init()
{
    m_profile = {};
    m_profile.id = QStringLiteral("p");
    m_profile.rules = { *profile::parseForward(
                            ForwardOption::Local, QStringLiteral("127.0.0.1:5432:db1:5432")),
        *profile::parseForward(ForwardOption::Dynamic, QStringLiteral("127.0.0.1:1080")) };
}

static tunnel::ForwardStatus forward(int rule, tunnel::ForwardState state)
{
    tunnel::ForwardStatus status;
    status.rule = rule;
    status.state = state;
    return status;
}

void TestForwardModel::aRunningRuleIsUpOnlyWhileTheTunnelIs()
{
    ForwardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProfile(m_profile);
    tunnel::TunnelStatus status;
    status.state = tunnel::TunnelState::Up;
    status.forwards = { forward(1, tunnel::ForwardState::Listening) };
    status.forwards[0].listening = { QStringLiteral("127.0.0.1:40001") };
    model.setStatus(status);
    const QModelIndex first = model.index(0, ForwardModel::What);
    QCOMPARE(first.data(ForwardModel::ShapeRole).toInt(), int(StatusShape::Up));
    QCOMPARE(
        model.index(0, ForwardModel::Listens).data().toString(), QStringLiteral("127.0.0.1:40001"));
    QCOMPARE(model.index(1, 0).data(ForwardModel::ShapeRole).toInt(), int(StatusShape::Off));
    status.state = tunnel::TunnelState::Reconnecting;
    model.setStatus(status);
    QCOMPARE(first.data(ForwardModel::ShapeRole).toInt(), int(StatusShape::Working));
}

void TestForwardModel::figuresTouchTheRowsThatTheyAreOf()
{
    ForwardModel model;
    m_profile.rules = QList<profile::Rule>(2000, m_profile.rules.at(0));
    model.setProfile(m_profile);
    QSignalSpy changed(&model, &ForwardModel::dataChanged);
    TunnelActivity activity;
    model.setFigures(activity);
    QVERIFY(changed.isEmpty());
    tunnel::TunnelSnapshot snapshot;
    snapshot.rules.resize(1);
    snapshot.rules[0].rule = 1500;
    snapshot.rules[0].connections = 3;
    activity.take(snapshot, QDateTime::currentDateTimeUtc());
    model.setFigures(activity);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1499, ForwardModel::Now));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1499, ForwardModel::Rate));
    QCOMPARE(model.index(1499, ForwardModel::Now).data().toString(), QStringLiteral("3"));
    model.setFigures(activity);
    QCOMPARE(changed.size(), 1);
}

void TestForwardModel::aTakenPortSaysWhoHoldsIt()
{
    ForwardModel model;
    model.setProfile(m_profile);
    tunnel::TunnelStatus status;
    status.state = tunnel::TunnelState::Degraded;
    status.forwards = { forward(1, tunnel::ForwardState::Failed) };
    status.forwards[0].error = Error{ Code::ListenPortTaken,
        QStringLiteral("port 5432 is in use by postgres (PID 9)"), {} };
    model.setStatus(status);
    QCOMPARE(model.index(0, ForwardModel::State).data().toString(),
        QStringLiteral("port 5432 is in use by postgres (PID 9)"));
    QVERIFY(model.index(0, 0).data(ForwardModel::PortTakenRole).toBool());
    QVERIFY(model.index(0, 0)
                .data(ForwardModel::ErrorRole)
                .toString()
                .startsWith(QLatin1String("listen-port-taken")));
}

void TestForwardModel::theSwitchAsksAndDoesNotDecide()
{
    ForwardModel model;
    model.setProfile(m_profile);
    QSignalSpy asked(&model, &ForwardModel::switchRequested);
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 1);
    QCOMPARE(asked.at(0).at(1).toBool(), false);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    m_profile.rules[1].enabled = false;
    model.setProfile(m_profile);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestForwardModel::rulesComeAndGo()
{
    ForwardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProfile(m_profile);
    m_profile.rules.append(m_profile.rules.constFirst());
    model.setProfile(m_profile);
    QCOMPARE(model.rowCount(), 3);
    m_profile.rules.clear();
    model.setProfile(m_profile);
    QCOMPARE(model.rowCount(), 0);
    model.setProfile({});
}

QTEST_GUILESS_MAIN(TestForwardModel)
#include "testforwardmodel.moc"
