// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/selftest.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ftp;

static constexpr std::chrono::milliseconds kTimeout{ 10'000 };
static constexpr quint16 kOurPort = 258; // 1,2 in PORT

namespace {

QByteArray resultName(SelfTestFinding::Result result)
{
    switch (result) {
    case SelfTestFinding::Result::Works:
        return "works";
    case SelfTestFinding::Result::Empty:
        return "empty";
    case SelfTestFinding::Result::Refused:
        return "refused";
    case SelfTestFinding::Result::Failed:
        return "failed";
    case SelfTestFinding::Result::NotTried:
        break;
    }
    return "not tried";
}

QByteArray stageName(SelfTestStage stage)
{
    return stage == SelfTestStage::Login ? QByteArray("login") : QByteArray(modeName(stage).data());
}

/// Plays a script: "S " is a line of the server's, "C " a command that has to come next, "connect"
/// and "listen" requests that have to; "opened", "lost", "data …" and "timeout" are events; "="
/// is how a stage has to end; "over" is the end.
class Script final : public SelfTestHost {
public:
    Script(const QByteArray& user, const QByteArray& password, bool byBytes)
        : m_byBytes(byBytes)
        , m_test(*this, { user, Secret(QByteArray(password)) }, kTimeout)
    {
    }

    /// The first thing that is not as scripted; empty: everything is.
    QByteArray play(const QByteArrayList& script, bool fromTheStart = true)
    {
        if (fromTheStart) {
            m_test.start();
        }
        for (const QByteArray& step : script) {
            if (const QByteArray wrong = take(step); !wrong.isEmpty()) {
                return wrong;
            }
        }
        return m_actions.isEmpty() ? QByteArray() : "unexpected: " + m_actions.join(" | ");
    }

    SelfTestFinding finding(SelfTestStage stage) const { return m_findings.value(int(stage)); }
    std::chrono::milliseconds wait() const { return m_wait; }
    void forgetTimers() { m_timers = 0; }
    int timers() const { return m_timers; }

private:
    QByteArray take(const QByteArray& step)
    {
        const Address address = Address::v4(127, 0, 0, 1);
        if (step.startsWith("S ")) {
            feed(step.mid(2) + "\r\n");
        } else if (step.startsWith("raw ")) {
            feed(QByteArray::fromPercentEncoding(step.mid(4)));
        } else if (step == "opened") {
            m_test.controlOpened({ address, address });
        } else if (step == "opened by IPv6") {
            const Address six = *Address::parse("::1");
            m_test.controlOpened({ six, six });
        } else if (step == "lost") {
            m_test.controlLost({ Code::LocalPeerReset, {}, {} });
        } else if (step == "data opened") {
            m_test.dataOpened();
        } else if (step == "data ended") {
            m_test.dataEnded();
        } else if (step == "data lost") {
            m_test.dataLost({ Code::LocalPeerReset, QStringLiteral("reset"), {} });
        } else if (step.startsWith("data ")) {
            m_test.dataArrived(step.mid(5).toULongLong());
        } else if (step == "timeout") {
            if (!m_timer) {
                return "no timer runs at: " + step;
            }
            m_timer = false;
            m_test.timedOut();
        } else if (m_actions.isEmpty() || m_actions.first() != step) {
            return "wanted: " + step + ", found: " + m_actions.join(" | ");
        } else {
            m_actions.removeFirst();
        }
        if (!m_test.isOver() && !m_timer) {
            return "nothing would end this after: " + step;
        }
        return {};
    }

    void feed(const QByteArray& bytes)
    {
        if (!m_byBytes) {
            m_test.fromServer(bytes);
            return;
        }
        for (const char byte : bytes) {
            m_test.fromServer(QByteArrayView(&byte, 1));
        }
    }

    void openControl() override { m_actions.append("control"); }
    void closeControl() override { m_actions.append("close"); }
    void send(const QByteArray& line) override { m_actions.append("C " + line.chopped(2)); }
    void connectData(const Address& address, std::uint16_t port) override
    {
        m_actions.append("connect " + address.toText() + ' ' + QByteArray::number(port));
    }
    tl::expected<std::uint16_t, sallyport::ftp::SelfTestFinding> listenData() override
    {
        m_actions.append("listen");
        return kOurPort;
    }
    void closeData() override { }
    void startTimer(std::chrono::milliseconds after) override
    {
        m_timer = true;
        ++m_timers;
        m_wait = after;
    }
    void stopTimer() override { m_timer = false; }
    void stageBegun(SelfTestStage) override { }
    void stageEnded(SelfTestStage stage, const SelfTestFinding& finding) override
    {
        m_findings.insert(int(stage), finding);
        m_actions.append("= " + stageName(stage) + ' ' + resultName(finding.result));
    }
    void testOver() override { m_actions.append("over"); }

    const bool m_byBytes;
    bool m_timer = false;
    std::chrono::milliseconds m_wait{};
    int m_timers = 0;
    QByteArrayList m_actions;
    QMap<int, SelfTestFinding> m_findings;
    SelfTest m_test;
};

const QByteArrayList kLogin = { "control", "opened", "S 220 hello", "C USER u", "S 331 password?",
    "C PASS p", "S 230 in", "= login works" };
const QByteArrayList kPasv = { "C PASV", "S 227 Entering Passive Mode (127,0,0,1,3,4).",
    "connect 127.0.0.1 772", "data opened", "C LIST", "S 150 here", "data 10", "data ended",
    "S 226 done", "= PASV works" };
const QByteArrayList kEpsv = { "C EPSV", "S 229 Extended (|||5000|)", "connect 127.0.0.1 5000",
    "data opened", "C LIST", "S 150 here", "data 10", "S 226 done", "data ended", "= EPSV works" };
const QByteArrayList kPort = { "listen", "C PORT 127,0,0,1,1,2", "S 200 ok", "C LIST",
    "data opened", "S 150 here", "data 10", "data ended", "S 226 done", "= PORT works" };
const QByteArrayList kEprt = { "listen", "C EPRT |1|127.0.0.1|258|", "S 200 ok", "C LIST",
    "S 125 there", "data opened", "data 10", "data ended", "S 250 done", "= EPRT works" };
const QByteArrayList kEnd = { "C QUIT", "close", "over" };
const QByteArrayList kRest = kEpsv + kPort + kEprt + kEnd;
const QByteArrayList kAgain = { "control", "opened", "S 220 hello", "C USER u", "S 331 password?",
    "C PASS p", "S 230 in" };

} // namespace

class TestFtpSelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conversations_data();
    void conversations();
    void greetings_data();
    void greetings();
    void refusedLogins_data();
    void refusedLogins();
    void failures_data();
    void failures();
    void aServerThatRepeatsThePassword();
    void aFloodEndsIt();
    void aSilentServerIsGivenHalfTheTime();
    void whoKeepsUsWaitingIsNotWaitedFor();
    void slowDataRunOutOfTime();
};

void TestFtpSelfTest::conversations_data()
{
    QTest::addColumn<QByteArrayList>("script");
    QTest::newRow("everything works") << kLogin + kPasv + kRest;
    QTest::newRow("a server that asks for no password") << QByteArrayList{ "control", "opened",
        "S 220 hello", "C USER u", "S 230 in", "= login works" }
            + kPasv + kRest;
    QTest::newRow("over IPv6, PASV and PORT are left out")
        << QByteArrayList{ "control", "opened by IPv6", "S 220 hello", "C USER u", "S 230 in",
               "= login works", "C EPSV", "S 229 (|||5000|)", "connect ::1 5000", "data opened",
               "C LIST", "S 150 here", "data 10", "data ended", "S 226 done", "= EPSV works",
               "listen", "C EPRT |2|::1|258|", "S 200 ok", "C LIST", "data opened", "S 150 here",
               "data 10", "data ended", "S 226 done", "= EPRT works" }
            + kEnd;
    QTest::newRow("a transfer without a preliminary reply") << kLogin
            + QByteArrayList{ "C PASV", "S 227 (127,0,0,1,3,4)", "connect 127.0.0.1 772",
                  "data opened", "C LIST", "data 3", "data ended", "S 226 done", "= PASV works" }
            + kRest;
    QTest::newRow("a server without LIST lists by NLST from then on") << kLogin
            + QByteArrayList{ "C PASV", "S 227 (127,0,0,1,3,4)", "connect 127.0.0.1 772",
                  "data opened", "C LIST", "S 502 no", "C PASV", "S 227 (127,0,0,1,3,5)",
                  "connect 127.0.0.1 773", "data opened", "C NLST", "S 150 here", "data 3",
                  "data ended", "S 226 done", "= PASV works", "C EPSV", "S 500 what?",
                  "= EPSV refused", "listen", "C PORT 127,0,0,1,1,2", "S 500 no", "= PORT refused",
                  "listen", "C EPRT |1|127.0.0.1|258|", "S 200 ok", "C NLST", "data opened",
                  "data 3", "data ended", "S 226 done", "= EPRT works" }
            + kEnd;
    const QByteArrayList empty{ "C PASV", "S 227 (127,0,0,1,3,4)", "connect 127.0.0.1 772",
        "data opened", "C LIST", "S 150 here", "data ended", "S 226 done", "C PASV",
        "S 227 (127,0,0,1,3,5)", "connect 127.0.0.1 773", "data opened", "C LIST -a" };
    QTest::newRow("an empty folder is asked for its hidden files") << kLogin + empty
            + QByteArrayList{ "S 150 here", "data 5", "data ended", "S 226 done", "= PASV works",
                  "C EPSV", "S 500 what?", "= EPSV refused", "listen", "C PORT 127,0,0,1,1,2",
                  "S 500 no", "= PORT refused", "listen", "C EPRT |1|127.0.0.1|258|", "S 200 ok",
                  "C LIST -a", "data opened", "data 3", "data ended", "S 226 done", "= EPRT works" }
            + kEnd;
    QTest::newRow(
        "a data connection that is reset: the server may still wait, so the rest is asked anew")
        << kLogin
            + QByteArrayList{ "C PASV", "S 227 Entering Passive Mode (127,0,0,1,3,4).",
                  "connect 127.0.0.1 772", "data opened", "C LIST", "data lost", "S 425 failed",
                  "close", "= PASV refused" }
            + kAgain + kRest;
    QTest::newRow("an empty folder is no proof") << kLogin + empty
            + QByteArrayList{ "S 150 here", "data ended", "S 226 done", "= PASV empty", "C EPSV",
                  "lost", "close", "= EPSV failed" }
            + kAgain
            + QByteArrayList{ "listen", "C PORT 127,0,0,1,1,2", "S 200 ok", "C LIST -a",
                  "data opened", "S 150 here", "data ended", "S 226 done", "= PORT empty", "listen",
                  "C EPRT |1|127.0.0.1|258|", "S 500 no", "= EPRT refused" }
            + kEnd;
    QTest::newRow("a server that takes -a for a name")
        << kLogin + empty + QByteArrayList{ "S 550 no such file", "= PASV empty" } + kRest;
    QTest::newRow("a huge listing is cut short") << kLogin
            + QByteArrayList{ "C PASV", "S 227 (127,0,0,1,3,4)", "connect 127.0.0.1 772",
                  "data opened", "C LIST", "S 150 here", "data 1048575", "data 1",
                  "S 426 you hung up", "= PASV works" }
            + kRest;
    QTest::newRow("another try after silence, with a new connection") << kLogin
            + QByteArrayList{ "C PASV", "timeout", "close", "= PASV failed" } + kAgain + kRest;
    QTest::newRow("another try after the server hung up") << kLogin
            + QByteArrayList{ "C PASV", "S 227 (127,0,0,1,3,4)", "connect 127.0.0.1 772",
                  "data opened", "C LIST", "lost", "close", "= PASV failed" }
            + kAgain + kRest;
    QTest::newRow("a second login that fails ends it") << kLogin
            + QByteArrayList{ "C PASV", "timeout", "close", "= PASV failed", "control", "opened",
                  "S 421 one at a time", "= EPSV refused", "close", "over" };
}

void TestFtpSelfTest::conversations()
{
    QFETCH(QByteArrayList, script);
    for (const bool byBytes : { false, true }) {
        Script run("u", "p", byBytes);
        QCOMPARE(run.play(script), QByteArray());
    }
}

void TestFtpSelfTest::greetings_data()
{
    QTest::addColumn<QByteArrayList>("greeting");
    QTest::addColumn<QString>("oddity");
    QTest::newRow("as usual") << QByteArrayList{ "S 220 hello" } << QString();
    QTest::newRow("several lines")
        << QByteArrayList{ "S 220-Welcome", "S 220-to", "S  this", "S 220 server" } << QString();
    QTest::newRow("another language") << QByteArrayList{ "raw 220 gr%fc%df%0d%0a" } << QString();
    QTest::newRow("no words") << QByteArrayList{ "S 220" } << QString();
    QTest::newRow("a bare line feed") << QByteArrayList{ "raw 220 hello%0a" } << QString();
    QTest::newRow("zeros around it")
        << QByteArrayList{ "raw %00%00220 hello%0d%0a%00" } << QString();
    QTest::newRow("a delay first")
        << QByteArrayList{ "S 120 in a minute", "S 220 now" } << QStringLiteral("asks to wait");
    QTest::newRow("text before it")
        << QByteArrayList{ "S Welcome, stranger", "S 220 hello" } << QStringLiteral("stranger");
    QTest::newRow("another 2xx") << QByteArrayList{ "S 230 come in" } << QStringLiteral("230");
    QTest::newRow("only when spoken to")
        << QByteArrayList{ "timeout", "C USER u", "S 220 oh" } << QStringLiteral("only after");
}

void TestFtpSelfTest::greetings()
{
    QFETCH(QByteArrayList, greeting);
    QFETCH(QString, oddity);
    const bool prompted = greeting.contains("C USER u");
    const QByteArrayList script = QByteArrayList{ "control", "opened" } + greeting
        + (prompted ? QByteArrayList{} : QByteArrayList{ "C USER u" })
        + QByteArrayList{ "S 331 password?", "C PASS p", "S 230 in", "= login works" } + kPasv
        + kRest;
    for (const bool byBytes : { false, true }) {
        Script run("u", "p", byBytes);
        QCOMPARE(run.play(script), QByteArray());
        const QList<sallyport::Sentence> oddities = run.finding(SelfTestStage::Login).oddities;
        QCOMPARE(oddities.size(), oddity.isEmpty() ? 0 : 1);
        QVERIFY2(sallyport::english(oddities).contains(oddity),
            qPrintable(sallyport::english(oddities)));
    }
}

void TestFtpSelfTest::refusedLogins_data()
{
    QTest::addColumn<QByteArrayList>("script");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QByteArrayList greeted{ "control", "opened", "S 220 hello", "C USER u" };
    const auto row = [&greeted](const char* name, const QByteArrayList& rest, const char* result,
                         Code code, const char* says, bool hello = true) {
        QTest::newRow(name) << (hello ? greeted : QByteArrayList{ "control", "opened" }) + rest
                + QByteArrayList{ QByteArray("= login ") + result, "close", "over" }
                            << int(code) << QString::fromLatin1(says);
    };
    row("a wrong password", { "S 331 password?", "C PASS p", "S 530 Login incorrect." }, "refused",
        Code::FtpLoginRefused, "530 Login incorrect.");
    row("nobody anonymous", { "S 530 This FTP server does not allow anonymous logins." }, "refused",
        Code::FtpLoginRefused, "anonymous");
    row("one that wants an account", { "S 332 account?" }, "refused", Code::FtpLoginRefused,
        "account");
    row("vsftpd that wants TLS", { "S 530 Non-anonymous sessions must use encryption." }, "refused",
        Code::FtpServerWantsTls, "encryption");
    row("ProFTPD that wants TLS",
        { "S 331 password?", "C PASS p", "S 550 SSL/TLS required on the control channel" },
        "refused", Code::FtpServerWantsTls, "SSL/TLS");
    row("Pure-FTPd that wants TLS",
        { "S 421 Sorry, cleartext sessions are not accepted on this server." }, "refused",
        Code::FtpServerWantsTls, "cleartext");
    row("IIS that wants TLS", { "S 534 Policy requires SSL." }, "refused", Code::FtpServerWantsTls,
        "SSL");
    row("FileZilla Server that wants TLS", { "S 503 Use AUTH first." }, "refused",
        Code::FtpServerWantsTls, "AUTH");
    row("in several lines", { "S 530-Sorry", "S 530 use FTPS" }, "refused", Code::FtpServerWantsTls,
        "Sorry");
    row("a full server", { "S 421 Too many users" }, "refused", Code::FtpServerBusy,
        "421 Too many users", false);
    row("a mail server", { "S 554 No mail here" }, "refused", Code::FtpLoginRefused, "554", false);
    row("an SSH server", { "S SSH-2.0-OpenSSH_9.2" }, "failed", Code::FtpProtocolViolation,
        "SSH-2.0", false);
    row("a web server", { "S HTTP/1.1 400 Bad Request" }, "failed", Code::FtpProtocolViolation,
        "HTTP/1.1", false);
    row("text and then nothing", { "S who are you?", "timeout", "C USER u", "timeout" }, "failed",
        Code::FtpProtocolViolation, "who are you?", false);
    row("text and then the end", { "S who are you?", "lost" }, "failed", Code::FtpProtocolViolation,
        "who are you?", false);
    row("silence", { "timeout", "C USER u", "timeout" }, "failed", Code::DestinationTimeout,
        "implicit FTPS", false);
    row("an implicit FTPS server", { "timeout", "C USER u", "raw %15%03%01%00%02%02%0a", "lost" },
        "failed", Code::DestinationTimeout, "implicit FTPS", false);
    row("silence after the user name", { "timeout" }, "failed", Code::DestinationTimeout, "10 s");
    row("one that hangs up", { "lost" }, "failed", Code::LocalPeerReset, "hung up");
    row("one that hangs up at once", { "lost" }, "failed", Code::LocalPeerReset, "hung up", false);
}

void TestFtpSelfTest::refusedLogins()
{
    QFETCH(QByteArrayList, script);
    QFETCH(QString, says);
    for (const bool byBytes : { false, true }) {
        Script run("u", "p", byBytes);
        QCOMPARE(run.play(script), QByteArray());
        const SelfTestFinding finding = run.finding(SelfTestStage::Login);
        QTEST(int(finding.code), "code");
        QVERIFY2(finding.words.english().contains(says), qPrintable(finding.words.english()));
    }
}

void TestFtpSelfTest::failures_data()
{
    QTest::addColumn<QByteArrayList>("stage");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QByteArrayList asked{ "C PASV", "S 227 (127,0,0,1,3,4)", "connect 127.0.0.1 772" };
    const QByteArrayList begun = asked + QByteArrayList{ "data opened", "C LIST" };
    const auto row = [](const char* name, const QByteArrayList& stage, const char* result,
                         Code code, const char* says) {
        QTest::newRow(name) << stage + QByteArrayList{ QByteArray("= PASV ") + result } << int(code)
                            << QString::fromLatin1(says);
    };
    row("PASV is refused", { "C PASV", "S 425 no listener" }, "refused", Code::FtpDataRefused,
        "425 no listener");
    row("PASV wants TLS", { "C PASV", "S 522 Data connections must be encrypted." }, "refused",
        Code::FtpServerWantsTls, "encrypted");
    row("a reply nobody can read", { "C PASV", "S 227 somewhere" }, "failed",
        Code::FtpProtocolViolation, "somewhere");
    row("port 0", { "C PASV", "S 227 (127,0,0,1,0,0)" }, "failed", Code::FtpProtocolViolation,
        "227");
    row("an address outside", { "C PASV", "S 227 (198,51,100,7,3,4)" }, "failed",
        Code::FtpProtocolViolation, "out of the tunnel");
    row("a port where nobody listens", asked + QByteArrayList{ "data lost" }, "failed",
        Code::FtpDataFailed, "could not be made");
    row("a port that does not answer", asked + QByteArrayList{ "timeout" }, "failed",
        Code::FtpDataFailed, "could not be made");
    row("a data connection that is refused after it had been answered",
        begun + QByteArrayList{ "S 150 here", "data ended", "S 425 failed" }, "refused",
        Code::FtpDataFailed, "425 failed");
    row("success without the data's end",
        begun + QByteArrayList{ "S 150 here", "data 4", "S 226 done", "timeout" }, "failed",
        Code::FtpDataFailed, "do not end");
    row("success although the data broke off",
        begun + QByteArrayList{ "S 150 here", "data 4", "data lost", "S 226 done" }, "failed",
        Code::FtpDataFailed, "reports success");
    row("a listing that may not be seen", begun + QByteArrayList{ "data ended", "S 550 denied" },
        "refused", Code::FtpDataFailed, "550 denied");
}

void TestFtpSelfTest::failures()
{
    QFETCH(QByteArrayList, stage);
    QFETCH(QString, says);
    for (const bool byBytes : { false, true }) {
        Script run("u", "p", byBytes);
        // The connection is good for the rest.
        QCOMPARE(run.play(kLogin + stage + kRest), QByteArray());
        const SelfTestFinding finding = run.finding(SelfTestStage::Pasv);
        QTEST(int(finding.code), "code");
        QVERIFY2(finding.words.english().contains(says), qPrintable(finding.words.english()));
    }
}

void TestFtpSelfTest::aServerThatRepeatsThePassword()
{
    Script run("u", "s3cret word", false);
    QCOMPARE(run.play({ "control", "opened", "S 220 hello", "C USER u", "S 331 password?",
                 "C PASS s3cret word", "S 530 no such user with s3cret word here",
                 "= login refused", "close", "over" }),
        QByteArray());
    QCOMPARE(run.finding(SelfTestStage::Login).words.english(),
        QStringLiteral("530 no such user with *** here"));
}

void TestFtpSelfTest::aFloodEndsIt()
{
    for (const QByteArray& piece :
        { QByteArray(4096, 'x'), QByteArray("220-more and more\r\n").repeated(100) }) {
        Script run("u", "p", false);
        QByteArrayList script{ "control", "opened" };
        for (int i = 0; i < 100; ++i) {
            script.append("raw " + piece.toPercentEncoding());
        }
        script.append({ "= login failed", "close", "over" });
        QCOMPARE(run.play(script), QByteArray());
        QCOMPARE(run.finding(SelfTestStage::Login).code, Code::FtpProtocolViolation);
    }
}

void TestFtpSelfTest::aSilentServerIsGivenHalfTheTime()
{
    Script run("u", "p", false);
    QCOMPARE(run.play({ "control", "opened" }), QByteArray());
    QCOMPARE(run.wait(), kTimeout / 2);
    Script greeted("u", "p", false);
    QCOMPARE(greeted.play({ "control", "opened", "S 120 wait" }), QByteArray());
    QCOMPARE(greeted.wait(), kTimeout);
}

void TestFtpSelfTest::whoKeepsUsWaitingIsNotWaitedFor()
{
    Script run("u", "p", false);
    QCOMPARE(run.play(kLogin + QByteArrayList{ "C PASV" }), QByteArray());
    run.forgetTimers();
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(run.play({ "S 150 in a moment" }, false), QByteArray());
    }
    QVERIFY(run.timers() > 1);
    QVERIFY(run.timers() <= SelfTest::kMostWaits);
    QCOMPARE(run.play({ "timeout", "close", "= PASV failed", "control" }, false), QByteArray());
}

void TestFtpSelfTest::slowDataRunOutOfTime()
{
    Script run("u", "p", false);
    QCOMPARE(run.play(kLogin
                 + QByteArrayList{ "C PASV", "S 227 (127,0,0,1,3,4)", "connect 127.0.0.1 772",
                     "data opened", "C LIST", "S 150 here" }),
        QByteArray());
    run.forgetTimers();
    QCOMPARE(run.play({ "data 65000", "data 500" }, false), QByteArray());
    QCOMPARE(run.timers(), 0);
    QCOMPARE(run.play({ "data 100" }, false), QByteArray());
    QCOMPARE(run.timers(), 1);
    QCOMPARE(run.play({ "timeout", "close", "= PASV failed", "control" }, false), QByteArray());
    QVERIFY(run.finding(SelfTestStage::Pasv)
                .words.english()
                .contains(QStringLiteral("65600 bytes came")));
}

QTEST_GUILESS_MAIN(TestFtpSelfTest)
#include "testftpselftest.moc"
