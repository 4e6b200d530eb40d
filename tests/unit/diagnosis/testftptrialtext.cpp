// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ftptrialtext.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::tunnel;
using ftp::SelfTestStage;
using Found = ftp::SelfTestFinding::Result;
using State = DiagnosisStep::State;
using Wish = profile::FtpRuleOptions;

namespace {

FtpTrialStep step(SelfTestStage stage, Found result, Code code = Code::FtpDataFailed,
    const char* words = "", std::optional<Error> cause = {}, QList<FtpNotice> notices = {})
{
    return { stage, { result, code, Sentence::foreign(QString::fromLatin1(words)), 123, {} },
        std::move(cause), std::move(notices) };
}

profile::Rule rule(const char* text = "ftp/0:files:21",
    profile::ForwardOption option = profile::ForwardOption::Local)
{
    return *profile::parseForward(option, QString::fromLatin1(text));
}

const HostPort kServer{ QStringLiteral("bastion"), 22 };

} // namespace

class TestFtpTrialText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logins_data();
    void logins();
    void transfers_data();
    void transfers();
    void together_data();
    void together();
    void protection_data();
    void protection();
};

void TestFtpTrialText::logins_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("in") << int(Found::Works) << int(Code::FtpDataFailed) << QString()
                        << QStringList{ QStringLiteral("as me") };
    QTest::newRow("refused") << int(Found::Refused) << int(Code::FtpLoginRefused)
                             << QStringLiteral("530 no")
                             << QStringList{ QStringLiteral("does not let me in: 530 no") };
    QTest::newRow("only with TLS")
        << int(Found::Refused) << int(Code::FtpServerWantsTls) << QStringLiteral("530 TLS first")
        << QStringList{ QStringLiteral("530 TLS first"), QStringLiteral("tls=transparent"),
               QStringLiteral("past the tunnel") };
    QTest::newRow("silence") << int(Found::Failed) << int(Code::DestinationTimeout)
                             << QStringLiteral("no answer")
                             << QStringList{ QStringLiteral("no answer") };
}

void TestFtpTrialText::logins()
{
    QFETCH(int, result);
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(QStringList, says);
    const StepOutcome outcome = judgeFtpLogin(
        step(SelfTestStage::Login, Found(result), Code(code), words.toLatin1().constData()),
        QStringLiteral("me"));
    const bool works = Found(result) == Found::Works;
    QCOMPARE(outcome.state, works ? State::Passed : State::Failed);
    QCOMPARE(outcome.error.has_value(), !works);
    QVERIFY(works || outcome.error->code == Code(code));
    for (const QString& part : std::as_const(says)) {
        QVERIFY2(english(outcome.findings).contains(part), qPrintable(english(outcome.findings)));
    }
}

void TestFtpTrialText::transfers_data()
{
    QTest::addColumn<FtpTrialStep>("tried");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    using Active = Wish::ActiveMode;
    const auto row = [](const char* tag, const FtpTrialStep& tried, Active mode, State state,
                         Code code, const char* says) {
        QTest::newRow(tag) << tried << int(mode) << int(state) << int(code)
                           << QString::fromLatin1(says);
    };
    const FtpNotice converted{ Code::FtpActiveConverted,
        QStringLiteral("nobody came to the SSH server's port"), 1, 1 };
    const FtpNotice refused{ Code::FtpDataRefused, QStringLiteral("port 25 (min-active-port)"), 1,
        1 };
    const Error prohibited{ Code::DestinationProhibited, QStringLiteral("open failed"), {} };
    row("data came", step(SelfTestStage::Pasv, Found::Works), Active::Auto, State::Passed,
        Code::Internal, "123 bytes");
    row("converted, as told", step(SelfTestStage::Port, Found::Works, {}, "", {}, { converted }),
        Active::Auto, State::Passed, Code::Internal, "nobody came");
    row("converted, as wished", step(SelfTestStage::Port, Found::Works), Active::Convert,
        State::Passed, Code::Internal, "made passive");
    row("passive is not converted", step(SelfTestStage::Pasv, Found::Works), Active::Convert,
        State::Passed, Code::Internal, "works");
    row("nothing came", step(SelfTestStage::Epsv, Found::Empty), Active::Auto, State::Warned,
        Code::Internal, "no byte");
    row("the SSH server prohibits it",
        step(SelfTestStage::Pasv, Found::Refused, Code::FtpDataFailed, "425 no", prohibited),
        Active::Auto, State::Warned, Code::DestinationProhibited, "files:*");
    row("refused by us",
        step(SelfTestStage::Port, Found::Refused, Code::FtpDataRefused, "501 no", {}, { refused }),
        Active::Auto, State::Warned, Code::FtpDataRefused, "min-active-port");
    row("active mode is off",
        step(SelfTestStage::Eprt, Found::Refused, Code::FtpDataRefused, "502 no"), Active::Reject,
        State::Warned, Code::FtpDataRefused, "active-mode=reject");
    row("the server does not come back",
        step(SelfTestStage::Port, Found::Refused, Code::FtpDataFailed, "425 no"), Active::Forward,
        State::Warned, Code::FtpDataFailed, "GatewayPorts");
    row("it wants TLS for data",
        step(SelfTestStage::Pasv, Found::Refused, Code::FtpServerWantsTls, "522 encrypt"),
        Active::Auto, State::Warned, Code::FtpServerWantsTls, "insists on TLS");
    row("what cannot be tried",
        step(SelfTestStage::Port, Found::Failed, Code::NotSupported, "not tried: why"),
        Active::Auto, State::Skipped, Code::Internal, "not tried: why");
}

void TestFtpTrialText::transfers()
{
    QFETCH(FtpTrialStep, tried);
    QFETCH(int, mode);
    QFETCH(int, code);
    QFETCH(QString, says);
    profile::Rule wish = rule();
    wish.ftp.activeMode = Wish::ActiveMode(mode);
    const StepOutcome outcome = judgeFtpTransfer(tried, wish);
    QTEST(int(outcome.state), "state");
    QCOMPARE(int(outcome.error.value_or(Error{}).code), code);
    QVERIFY2(english(outcome.findings).contains(says), qPrintable(english(outcome.findings)));
}

void TestFtpTrialText::together_data()
{
    QTest::addColumn<QList<FtpTrialStep>>("steps");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("says");
    const auto works = [](SelfTestStage stage) { return step(stage, Found::Works); };
    const auto fails = [](SelfTestStage stage) {
        return step(stage, Found::Refused, Code::FtpDataFailed, "425 no");
    };
    const auto all = [](auto pasv, auto epsv, auto port, auto eprt) {
        return QList<FtpTrialStep>{ step(SelfTestStage::Login, Found::Works),
            pasv(SelfTestStage::Pasv), epsv(SelfTestStage::Epsv), port(SelfTestStage::Port),
            eprt(SelfTestStage::Eprt) };
    };
    const auto row = [](const char* tag, const QList<FtpTrialStep>& steps, State state,
                         const char* says) {
        QTest::newRow(tag) << steps << int(state) << QString::fromLatin1(says);
    };
    row("everything works", all(works, works, works, works), State::Passed,
        "plain FTP without encryption (the tunnel encrypts) and passive or active mode");
    row("passive alone", all(works, works, fails, fails), State::Passed, "and passive mode;");
    row("PASV alone", all(works, fails, fails, fails), State::Passed, "without EPSV");
    row("EPSV alone", all(fails, works, fails, fails), State::Passed, "with EPSV");
    row("active alone", all(fails, fails, works, fails), State::Passed, "and active mode");
    row("nothing", all(fails, fails, fails, fails), State::Failed, "PASV does not work: 425 no");
    const auto empty = [](SelfTestStage stage) { return step(stage, Found::Empty); };
    row("an empty folder", all(empty, fails, fails, fails), State::Warned, "no byte");
}

void TestFtpTrialText::together()
{
    QFETCH(QList<FtpTrialStep>, steps);
    QFETCH(QString, says);
    const StepOutcome outcome = judgeFtpTrial(steps, rule(), kServer);
    QTEST(int(outcome.state), "state");
    QCOMPARE(outcome.error.has_value(), outcome.state == State::Failed);
    QVERIFY2(english(outcome.findings).contains(says), qPrintable(english(outcome.findings)));
}

void TestFtpTrialText::protection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("remote");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* tag, const char* text, bool remote, const char* says) {
        QTest::newRow(tag) << QString::fromLatin1(text) << remote << QString::fromLatin1(says);
    };
    row("the SSH server's loopback", "ftp/0:127.0.0.1:21", false, "the whole way");
    row("the SSH server by its name", "ftp/0:bastion:21", false, "the whole way");
    row("a machine behind it", "ftp/0:files:21", false, "from there to files nothing");
    row("this computer", "ftp/0:localhost:21", true, "the whole way");
    row("a machine near this one", "ftp/0:nas:21", true, "from here to nas nothing");
}

void TestFtpTrialText::protection()
{
    QFETCH(QString, text);
    QFETCH(bool, remote);
    QFETCH(QString, says);
    const QString found =
        ftpProtection(rule(text.toLatin1().constData(),
                          remote ? profile::ForwardOption::Remote : profile::ForwardOption::Local),
            kServer)
            .english();
    QVERIFY2(found.contains(says), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestFtpTrialText)
#include "testftptrialtext.moc"
