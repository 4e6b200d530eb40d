// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"
#include "ui/models/ruletext.h"
#include "ui/models/statetext.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using tunnel::TunnelState;

class TestStateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentences_data();
    void sentences();
    void onlyUpIsUp();
    void everyActionHasAWord();
    void durations_data();
    void durations();
    void rules_data();
    void rules();
    void ftpProtectionNamesTheClearLeg();
    void sshCommands();

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    profile::Profile m_profile;
};

void TestStateText::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_profile.connection.server.address = { QStringLiteral("bastion.example.org"), 22 };
    m_profile.connection.server.user = QStringLiteral("anna");
    profile::Server hop;
    hop.address = { QStringLiteral("gw1"), 22 };
    m_profile.connection.hops.append(hop);
}

void TestStateText::sentences_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("downFor");
    QTest::addColumn<QString>("sentence");
    const QString none;
    QTest::newRow("off says where it would go")
        << int(TunnelState::Idle) << none << 0
        << QStringLiteral("Off · anna@bastion.example.org through gw1");
    QTest::newRow("up says for how long")
        << int(TunnelState::Up) << none << 0
        << QStringLiteral("Up for 2 h 14 min · anna@bastion.example.org through gw1");
    QTest::newRow("a question is the user's move")
        << int(TunnelState::Authenticating)
        << QStringLiteral("the server asks for a one-time code.") << 0
        << QStringLiteral("Waiting for you: the server asks for a one-time code.");
    QTest::newRow("a lost connection says when it is tried again")
        << int(TunnelState::Reconnecting) << none << 12
        << QStringLiteral("Lost the connection 12 s ago; trying again in 8 s.");
    QTest::newRow("a connection that never was is not lost")
        << int(TunnelState::Reconnecting) << none << 0
        << QStringLiteral("No connection yet; trying again in 8 s.");
    QTest::newRow("failed says why") << int(TunnelState::Failed) << none << 0
                                     << QStringLiteral("The server refused the password.");
}

void TestStateText::sentences()
{
    QFETCH(int, state);
    QFETCH(QString, question);
    QFETCH(int, downFor);
    StateView view;
    view.status.state = TunnelState(state);
    view.status.upSince = m_now.addSecs(-(2 * 3600 + 14 * 60));
    view.status.retryAt = m_now.addSecs(8);
    view.status.reason = Error{ Code::PasswordRejected, {}, {} };
    view.question = question;
    if (downFor > 0) {
        view.downSince = m_now.addSecs(-downFor);
    }
    QTEST(StateText::sentence(view, m_profile, m_now), "sentence");
}

void TestStateText::onlyUpIsUp()
{
    for (int state = 0; state <= int(TunnelState::Failed); ++state) {
        StateView view;
        view.status.state = TunnelState(state);
        QCOMPARE(
            StateText::shapeOf(view) == StatusShape::Up, TunnelState(state) == TunnelState::Up);
        view.question = QStringLiteral("?");
        QCOMPARE(StateText::shapeOf(view), StatusShape::NeedsUser);
    }
}

void TestStateText::everyActionHasAWord()
{
    for (int state = 0; state <= int(TunnelState::Failed); ++state) {
        StateView view;
        view.status.state = TunnelState(state);
        QVERIFY(StateText::wordFor(StateText::actionFor(view)).contains(u'&'));
    }
}

void TestStateText::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("a clock that went back") << -5 << QStringLiteral("0 s");
    QTest::newRow("seconds") << 59 << QStringLiteral("59 s");
    QTest::newRow("a minute") << 60 << QStringLiteral("1 min");
    QTest::newRow("minutes and seconds while few") << 61 << QStringLiteral("1 min 1 s");
    QTest::newRow("many minutes") << 3599 << QStringLiteral("59 min");
    QTest::newRow("hours") << 7200 << QStringLiteral("2 h");
    QTest::newRow("days") << 90'000 << QStringLiteral("1 d 1 h");
}

void TestStateText::durations()
{
    QFETCH(int, seconds);
    QTEST(Formats::duration(std::chrono::seconds(seconds)), "text");
}

void TestStateText::rules_data()
{
    QTest::addColumn<int>("option");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("listens");
    QTest::addColumn<QString>("reaches");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    const int local = int(profile::ForwardOption::Local);
    const QString none;
    QTest::newRow("a web server") << local << QStringLiteral("127.0.0.1:8080:web:80")
                                  << QStringLiteral("127.0.0.1:8080") << QStringLiteral("web:80")
                                  << QStringLiteral("127.0.0.1:8080")
                                  << QStringLiteral("http://127.0.0.1:8080/");
    QTest::newRow("an FTP server")
        << local << QStringLiteral("ftp/127.0.0.1:2121:ftp1:21") << QStringLiteral("127.0.0.1:2121")
        << QStringLiteral("ftp1:21") << QStringLiteral("127.0.0.1:2121")
        << QStringLiteral("ftp://127.0.0.1:2121/");
    QTest::newRow("every address is reached by loopback")
        << local << QStringLiteral("*:8443:web:443") << QStringLiteral("every address:8443")
        << QStringLiteral("web:443") << QStringLiteral("127.0.0.1:8443")
        << QStringLiteral("https://127.0.0.1:8443/");
    QTest::newRow("a free port has no address yet")
        << local << QStringLiteral("127.0.0.1:0:web:80") << QStringLiteral("127.0.0.1:free port")
        << QStringLiteral("web:80") << none << none;
    QTest::newRow("an incoming one listens on the server")
        << int(profile::ForwardOption::Remote) << QStringLiteral("localhost:9000:localhost:80")
        << QStringLiteral("server localhost:9000") << QStringLiteral("localhost:80 from here")
        << none << none;
    QTest::newRow("a proxy reaches anywhere")
        << int(profile::ForwardOption::Dynamic) << QStringLiteral("127.0.0.1:1080")
        << QStringLiteral("127.0.0.1:1080") << QStringLiteral("anywhere")
        << QStringLiteral("127.0.0.1:1080") << none;
}

void TestStateText::rules()
{
    QFETCH(int, option);
    QFETCH(QString, text);
    const auto rule = profile::parseForward(profile::ForwardOption(option), text);
    QVERIFY(rule);
    QTEST(RuleText::listens(*rule), "listens");
    QTEST(RuleText::reaches(*rule), "reaches");
    QTEST(RuleText::address(*rule), "address");
    QTEST(RuleText::url(*rule).toString(), "url");
}

void TestStateText::ftpProtectionNamesTheClearLeg()
{
    auto rule =
        *profile::parseForward(profile::ForwardOption::Local, QStringLiteral("ftp/2121:ftp1:21"));
    QCOMPARE(RuleText::protection(m_profile, rule),
        QStringLiteral("SSH to bastion.example.org; clear from there to ftp1"));
    rule.destination.host = QStringLiteral("localhost");
    QCOMPARE(RuleText::protection(m_profile, rule), QStringLiteral("SSH all the way"));
}

void TestStateText::sshCommands()
{
    const auto rule =
        *profile::parseForward(profile::ForwardOption::Local, QStringLiteral("ftp/2121:ftp1:21"));
    profile::Profile profile = m_profile;
    profile.connection.server.address.port = 2222;
    const QString command = RuleText::sshCommand(profile, rule);
    QVERIFY(command.startsWith(QLatin1String("ssh ")));
    QVERIFY(command.contains(QLatin1String("2121:ftp1:21")));
    QVERIFY(command.contains(QLatin1String("-p 2222")));
    QVERIFY(command.contains(QLatin1String("gw1")));
}

QTEST_GUILESS_MAIN(TestStateText)
#include "teststatetext.moc"
