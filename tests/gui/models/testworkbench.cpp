// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workbench.h"

#include "ui/models/errortext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::ui;

class TestWorkbench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aQuestionIsThatOfOneProfile();
    void whatIsNoLongerAskedIsForgotten();
    void aQuestionAboutNoProfileIsNobodys();
    void aNoticeOfFtpIsALineOfTheLog_data();
    void aNoticeOfFtpIsALineOfTheLog();
    void triesThatFailForOneReasonAreOneLine();
    void aForwardThatFailsIsALineOnce();
    void aThousandForwardsAreToldOfTogether();
    void transfersShowWhatIsProtected();

private:
    void tell(tunnel::TunnelState state, std::optional<Code> reason = {},
        const QList<tunnel::ForwardStatus>& forwards = {})
    {
        tunnel::TunnelStatus status;
        status.profileId = m_first;
        status.state = state;
        status.forwards = forwards;
        if (reason) {
            status.reason = Error{ *reason, {}, {} };
        }
        Q_EMIT m_manager->statusChanged(status);
    }
    /// Since that row.
    [[nodiscard]] QStringList logged(int from) const
    {
        const LogModel& log = m_workbench->log().lines();
        QStringList lines;
        for (int row = from; row < log.rowCount(); ++row) {
            lines.append(log.index(row, LogModel::Text).data().toString());
        }
        return lines;
    }
    [[nodiscard]] QString add(const QString& name)
    {
        profile::Profile profile;
        profile.label.name = name;
        profile.connection.server.address.host = QStringLiteral("host");
        QSignalSpy added(m_catalog.get(), &ProfileCatalog::added);
        m_catalog->save(profile, {});
        return added.wait() ? added.at(0).at(0).toString() : QString();
    }
    [[nodiscard]] QString question(const QString& id) const
    {
        return m_workbench->state(id).question;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileCatalog> m_catalog;
    std::unique_ptr<tunnel::TunnelManager> m_manager;
    std::unique_ptr<Workbench> m_workbench;
    QString m_first;
    QString m_second;
};

void TestWorkbench::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalog = std::make_unique<ProfileCatalog>(m_folder->path());
    m_manager = std::make_unique<tunnel::TunnelManager>(nullptr);
    profile::Environment environment = profile::Environment::system();
    environment.configFolder = m_folder->path();
    m_workbench = std::make_unique<Workbench>(*m_catalog, *m_manager, environment);
    m_catalog->load();
    // Names need not be unique.
    m_first = add(QStringLiteral("Work"));
    m_second = add(QStringLiteral("Work"));
    QVERIFY(!m_first.isEmpty());
    QVERIFY(!m_second.isEmpty());
}

void TestWorkbench::cleanup()
{
    m_workbench.reset();
    m_manager.reset();
    m_catalog.reset();
}

void TestWorkbench::aQuestionIsThatOfOneProfile()
{
    QSignalSpy changed(m_workbench.get(), &Workbench::stateChanged);
    m_workbench->setQuestion(m_second, QStringLiteral("host asks for a password."));
    QCOMPARE(question(m_second), QStringLiteral("host asks for a password."));
    QCOMPARE(question(m_first), QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), m_second);
}

void TestWorkbench::whatIsNoLongerAskedIsForgotten()
{
    m_workbench->setQuestion(m_first, QStringLiteral("first"));
    m_workbench->keepQuestions({ m_second });
    QCOMPARE(question(m_first), QString());
    QVERIFY(!question(m_second).isEmpty());
    m_workbench->setQuestion(m_second, QStringLiteral("second"));
    m_workbench->keepQuestions({ m_second });
    QCOMPARE(question(m_second), QStringLiteral("second"));
    m_workbench->keepQuestions({});
    QCOMPARE(question(m_second), QString());
}

void TestWorkbench::aQuestionAboutNoProfileIsNobodys()
{
    QSignalSpy changed(m_workbench.get(), &Workbench::stateChanged);
    m_workbench->setQuestion(QString(), QStringLiteral("a"));
    m_workbench->keepQuestions({ QString(), QStringLiteral("gone") });
    QCOMPARE(question(QString()), QString());
    QVERIFY(changed.isEmpty());
}

void TestWorkbench::aNoticeOfFtpIsALineOfTheLog_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("level");
    QTest::newRow("a client that is turned away")
        << int(Code::FtpImplicitTls) << int(LogLevel::Problem);
    QTest::newRow("an address that is refused")
        << int(Code::FtpDataRefused) << int(LogLevel::Problem);
    QTest::newRow("what works another way than asked for")
        << int(Code::FtpActiveConverted) << int(LogLevel::Notice);
}

void TestWorkbench::aNoticeOfFtpIsALineOfTheLog()
{
    QFETCH(int, code);
    const LogModel& log = m_workbench->log().lines();
    const int before = log.rowCount();
    Q_EMIT m_manager->ftpNotice(m_second, { Code(code), QStringLiteral("198.51.100.7:80"), 3, 1 });
    QCOMPARE(log.rowCount(), before + 1);
    const QModelIndex line = log.index(before, LogModel::Text);
    QCOMPARE(line.data(LogModel::ProfileIdRole).toString(), m_second);
    QTEST(line.data(LogModel::LevelRole).toInt(), "level");
    const QString text = line.data().toString();
    QVERIFY2(text.contains(ErrorText::of(Code(code)).sentence), qPrintable(text));
    QVERIFY2(text.contains(ErrorText::of(Code(code)).hint), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("198.51.100.7:80")), qPrintable(text));
}

void TestWorkbench::triesThatFailForOneReasonAreOneLine()
{
    using enum tunnel::TunnelState;
    tell(Connecting);
    tell(Up);
    const int before = m_workbench->log().lines().rowCount();
    tell(Reconnecting, Code::ConnectionLost);
    QCOMPARE(logged(before).size(), 1);
    for (int i = 0; i < 3; ++i) {
        tell(Connecting);
        tell(Reconnecting, Code::ConnectionRefused);
    }
    const QString refused = QStringLiteral("(connection-refused)");
    QCOMPARE(logged(before).size(), 2);
    QVERIFY2(
        logged(before).constLast().startsWith(QLatin1String("Trying again: try 3, 0 s; last: ")),
        qPrintable(logged(before).constLast()));
    QVERIFY(logged(before).constLast().endsWith(refused));

    // Another reason is something new; so is the first one when it comes back.
    tell(Connecting);
    tell(VerifyingHost);
    tell(Authenticating);
    tell(Reconnecting, Code::ConnectTimeout);
    QCOMPARE(logged(before).size(), 3);
    QVERIFY(logged(before).at(1).startsWith(QLatin1String("Trying again: try 3, ")));
    QVERIFY(logged(before).at(2).startsWith(QLatin1String("Trying again: try 4, ")));
    // That the network comes and goes is no try.
    tell(Waiting, Code::ConnectTimeout);
    tell(Reconnecting, Code::ConnectTimeout);
    tell(Connecting);
    tell(Reconnecting, Code::ConnectTimeout);
    QCOMPARE(logged(before).size(), 4);
    QCOMPARE(logged(before).at(3), QStringLiteral("Waiting for the network to come back."));
    QVERIFY(logged(before).at(2).startsWith(QLatin1String("Trying again: try 5, ")));

    tell(Connecting);
    tell(Up);
    QVERIFY(logged(before).constLast().startsWith(QLatin1String("Up: ")));
    // What fails later is another story.
    const int later = m_workbench->log().lines().rowCount();
    tell(Reconnecting, Code::ConnectTimeout);
    tell(Connecting);
    tell(Reconnecting, Code::ConnectTimeout);
    QCOMPARE(logged(later).size(), 2);
    QVERIFY(logged(later).at(0).startsWith(QLatin1String("Lost the connection")));
    QVERIFY(logged(later).at(1).startsWith(QLatin1String("Trying again: try 1, ")));
    tell(Idle);
    QCOMPARE(logged(later).constLast(), QStringLiteral("Disconnected."));
}

void TestWorkbench::aForwardThatFailsIsALineOnce()
{
    using enum tunnel::TunnelState;
    tunnel::ForwardStatus web;
    web.rule = 1;
    web.wish = *profile::parseForward(profile::ForwardOption::Local, u"8080:web:80");
    web.state = tunnel::ForwardState::Failed;
    web.error = Error{ Code::ListenPortTaken, {}, {} };
    tunnel::ForwardStatus data = web;
    data.rule = 2;
    data.wish = *profile::parseForward(profile::ForwardOption::Local, u"5432:db:5432");
    const auto count = [this](const char* name) {
        return logged(0).filter(QLatin1String(name)).size();
    };
    tell(Connecting);
    tell(Degraded, {}, { web });
    tell(Reconnecting, Code::ConnectionLost, { web });
    tell(Connecting, {}, { web });
    tell(Degraded, {}, { web });
    QCOMPARE(count("web:80: "), 1);
    // One more that fails leaves the state as it is.
    tell(Degraded, {}, { web, data });
    QCOMPARE(count("web:80: "), 1);
    QCOMPARE(count("db:5432: "), 1);
    web.error->code = Code::ListenPortPrivileged;
    tell(Degraded, {}, { web, data });
    QCOMPARE(count("web:80: "), 2);
}

void TestWorkbench::aThousandForwardsAreToldOfTogether()
{
    constexpr qsizetype kForwards = 1000;
    profile::Profile profile;
    profile.label.name = QStringLiteral("Many");
    profile.connection.server.address.host = QStringLiteral("host");
    profile.policy.lazy = true; // it listens and connects to nobody
    profile.rules = QList<profile::Rule>(kForwards,
        *profile::parseForward(profile::ForwardOption::Local, QStringLiteral("127.0.0.1:0:db:1")));
    QSignalSpy added(m_catalog.get(), &ProfileCatalog::added);
    m_catalog->save(profile, {});
    QVERIFY(added.wait());
    const QString id = added.at(0).at(0).toString();

    QSignalSpy changed(m_workbench.get(), &Workbench::stateChanged);
    const auto listening = [this, &id] {
        const auto forwards = m_workbench->state(id).status.forwards;
        return std::count_if(forwards.cbegin(), forwards.cend(),
            [](const auto& forward) { return forward.state == tunnel::ForwardState::Listening; });
    };
    m_workbench->connectProfile(id);
    QTRY_COMPARE(listening(), kForwards);
    QVERIFY2(changed.size() < 50, qPrintable(QString::number(changed.size())));
    changed.clear();
    m_workbench->disconnectProfile(id);
    QTRY_COMPARE(m_workbench->state(id).status.state, tunnel::TunnelState::Idle);
    QVERIFY2(changed.size() < 50, qPrintable(QString::number(changed.size())));
}

void TestWorkbench::transfersShowWhatIsProtected()
{
    profile::Profile profile;
    profile.label.name = QStringLiteral("files");
    profile.connection.server.address.host = QStringLiteral("bastion");
    profile.rules = { *profile::parseForward(
        profile::ForwardOption::Local, u"ftp/2121:localhost:21") };
    QSignalSpy added(m_catalog.get(), &ProfileCatalog::added);
    m_catalog->save(profile, {});
    QVERIFY(added.wait());
    const QString id = added.at(0).at(0).toString();
    const profile::Rule rule = profile.rules.constFirst();
    QTRY_VERIFY(m_catalog->profile(id));
    tunnel::TunnelStatus up;
    up.profileId = id;
    up.state = tunnel::TunnelState::Up;
    Q_EMIT m_manager->statusChanged(up);

    QSignalSpy changed(m_workbench.get(), &Workbench::stateChanged);
    const auto protection = [this] {
        return m_workbench->transfers().index(0, TransferModel::Protection).data().toString();
    };
    tunnel::FtpDataStatus data;
    data.id = 5;
    data.rule = 1;
    data.verb = QStringLiteral("RETR");
    Q_EMIT m_manager->ftpDataChanged(id, data);
    QCOMPARE(protection(), QStringLiteral("SSH all the way")); // as it is meant
    QVERIFY(m_workbench->ftpSights(id).hosts(rule).isEmpty());
    // The server has sent its data from elsewhere.
    tunnel::TunnelSnapshot snapshot;
    data.server = QStringLiteral("10.0.0.9");
    snapshot.ftpData = { data };
    Q_EMIT m_manager->snapshotTaken(id, snapshot);
    QCOMPARE(protection(), QStringLiteral("SSH to bastion; clear from there to 10.0.0.9"));
    QVERIFY(m_workbench->ftpSights(id).hosts(rule).isEmpty()); // nothing has moved
    QCOMPARE(changed.size(), 0);
    data.bytes = 100;
    snapshot.ftpData = { data };
    Q_EMIT m_manager->snapshotTaken(id, snapshot);
    QCOMPARE(m_workbench->ftpSights(id).hosts(rule), QStringList{ QStringLiteral("10.0.0.9") });
    QCOMPARE(changed.size(), 1);
    data.open = false;
    Q_EMIT m_manager->ftpDataChanged(id, data);
    QCOMPARE(protection(), QStringLiteral("SSH to bastion; clear from there to 10.0.0.9"));
    QCOMPARE(changed.size(), 1);
    // What fails has shown nothing; an empty file that came whole has.
    data.id = 6;
    data.bytes = 0;
    data.server = QStringLiteral("127.0.0.1");
    data.end = tunnel::ConnectionEnd::Refused;
    Q_EMIT m_manager->ftpDataChanged(id, data);
    QCOMPARE(m_workbench->ftpSights(id).hosts(rule).size(), 1);
    data.id = 7;
    data.end = tunnel::ConnectionEnd::Eof;
    Q_EMIT m_manager->ftpDataChanged(id, data);
    QCOMPARE(m_workbench->ftpSights(id).hosts(rule).size(), 2);
}

QTEST_GUILESS_MAIN(TestWorkbench)
#include "testworkbench.moc"
