// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/linkharness.h"
#include "tests/support/answersat.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSemaphore>
#include <QSet>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace sallyport;
using namespace sallyport::test;
using namespace std::chrono_literals;
using KeyType = SshdFixture::KeyType;

namespace {

const QString kPassphrase = QStringLiteral("open sesame");
const QString kPassword = QStringLiteral("pa55 word");

QByteArray run(const QString& program, const QStringList& arguments, const QString& agent = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SSH_AUTH_SOCK"), agent);
    environment.insert(QStringLiteral("SSH_ASKPASS"), QStringLiteral("/bin/false"));
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ran = process.waitForFinished(30'000) && process.exitCode() == 0;
    const QByteArray output = process.readAll();
    if (!ran) {
        qFatal("%s: %s", qPrintable(program), output.constData());
    }
    return output;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A real ssh-agent on a socket in the fixture's folder.
class Agent {
public:
    explicit Agent(const QString& socket)
        : m_socket(socket)
    {
        m_process.start(
            QStringLiteral("ssh-agent"), { QStringLiteral("-D"), QStringLiteral("-a"), socket });
        if (!m_process.waitForStarted()
            || !eventually([&socket] { return testing::answersAt(socket); })) {
            qFatal("ssh-agent does not start");
        }
    }
    ~Agent()
    {
        end();
        QFile::remove(m_socket);
    }

    [[nodiscard]] QString socket() const { return m_socket; }
    void add(const QStringList& arguments)
    {
        run(QStringLiteral("ssh-add"), QStringList(QStringLiteral("-q")) + arguments, m_socket);
    }
    void freeze() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QString m_socket;
    QProcess m_process;
};

/// Answers what it was told to, some time later, and remembers what was asked.
class Scripted final : public UserPrompt {
public:
    struct Line {
        bool accepted = true;
        QByteArrayList lines;
        int afterMs = 0;
    };

    explicit Scripted(std::vector<Line> script)
        : m_script(std::move(script))
    {
    }

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        const Ticket ticket = ++m_last;
        asked.append(question);
        m_open.insert(ticket);
        if (m_next < m_script.size()) {
            const Line& line = m_script[m_next++];
            QTimer::singleShot(line.afterMs, &m_context, [this, ticket, line, reply] {
                if (m_open.remove(ticket)) {
                    Answer answer;
                    answer.accepted = line.accepted;
                    for (const QByteArray& text : line.lines) {
                        answer.lines.emplace_back(QByteArray(text));
                    }
                    reply(std::move(answer));
                    ++answered;
                }
            });
        }
        return ticket;
    }
    void withdraw(Ticket ticket) override { withdrawn += m_open.remove(ticket) ? 1 : 0; }

    QList<Question> asked;
    int withdrawn = 0;
    int answered = 0;

private:
    QObject m_context;
    std::vector<Line> m_script;
    std::size_t m_next = 0;
    Ticket m_last = 0;
    QSet<Ticket> m_open;
};

} // namespace

/// Logging in at a real server with everything that can be offered, and what is said when it fails.
class TestLinkLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyFileLogsIn_data();
    void aKeyFileLogsIn();
    void aStrangersKeyIsRejected();
    void oneKeyAfterTheOtherIsTried();
    void thePassword_data();
    void thePassword();
    void nothingToOffer_data();
    void nothingToOffer();
    void tooManyFailures();
    void severalStepsLogIn_data();
    void severalStepsLogIn();
    void theLastStepFails();
    void theAgentSigns_data();
    void theAgentSigns();
    void theAgentSavesThePassphrase();
    void theAgentsOtherKeys();
    void theAgentsKeysWhereNoneCanBeTried_data();
    void theAgentsKeysWhereNoneCanBeTried();
    void noAgentAnswers_data();
    void noAgentAnswers();
    void theKeyFileDoesWithoutTheAgent();
    void theAgentRefuses();
    void nobodyAnswers_data();
    void nobodyAnswers();
    void theBannerIsShown();
    void theUserMayTakeHisTime_data();
    void theUserMayTakeHisTime();
    void theUserMayNotTakeForEver();
    void theQuestionSaysWhoAsks();
    void aQuestionIsTakenBack_data();
    void aQuestionIsTakenBack();
    void aLinkMayGoWhileItAsks();
    void aSlowKeyHoldsNothingUp();
    void keysNobodyWaitsForAreNotOpened_data();
    void keysNobodyWaitsForAreNotOpened();

private:
    [[nodiscard]] QString makeKey(
        const QString& type, const QString& format, const QString& passphrase, bool besidePublic);
    void authorize(const QByteArray& publicKey);

    SshdFixture m_sshd;
    int m_keys = 0;
};

void TestLinkLogin::initTestCase()
{
    m_sshd.setPassword(kPassword);
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
    QVERIFY(!m_sshd.userKeyFile().isEmpty());
}

QString TestLinkLogin::makeKey(
    const QString& type, const QString& format, const QString& passphrase, bool besidePublic)
{
    const QString file = m_sshd.path(QStringLiteral("key%1").arg(++m_keys));
    QStringList arguments{ QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-N"),
        passphrase, QStringLiteral("-f"), file };
    if (type == QLatin1String("rsa")) {
        arguments << QStringLiteral("-b") << QStringLiteral("2048");
    }
    if (format != QLatin1String("OpenSSH")) {
        arguments << QStringLiteral("-m") << format;
    }
    run(QStringLiteral("ssh-keygen"), arguments);
    const QString publicFile = file + QStringLiteral(".pub");
    authorize(contentOf(publicFile));
    if (!besidePublic) {
        QFile::remove(publicFile);
    }
    return file;
}

void TestLinkLogin::authorize(const QByteArray& publicKey)
{
    QFile file(m_sshd.path(QStringLiteral("authorized_keys")));
    QVERIFY(file.open(QIODevice::Append));
    file.write(publicKey);
}

void TestLinkLogin::aKeyFileLogsIn_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("how");
    const std::pair<const char*, const char*> kinds[] = { { "ed25519", "OpenSSH" },
        { "ecdsa", "OpenSSH" }, { "ecdsa", "PEM" }, { "ecdsa", "PKCS8" }, { "rsa", "OpenSSH" },
        { "rsa", "PEM" }, { "rsa", "PKCS8" } };
    for (const auto& [type, format] : kinds) {
        for (const char* how :
            { "not encrypted", "right passphrase", "wrong passphrase", "no passphrase",
                "not encrypted, without the .pub file", "right passphrase, without the .pub file",
                "wrong passphrase, without the .pub file" }) {
            QTest::addRow("%s, %s, %s", type, format, how) << QString::fromLatin1(
                type) << QString::fromLatin1(format) << QString::fromLatin1(how);
        }
    }
}

void TestLinkLogin::aKeyFileLogsIn()
{
    QFETCH(QString, type);
    QFETCH(QString, format);
    QFETCH(QString, how);
    const bool encrypted = how.contains(QLatin1String("passphrase"));
    const QString file = makeKey(
        type, format, encrypted ? kPassphrase : QString(), !how.contains(QLatin1String("without")));
    const QString given = how.startsWith(QLatin1String("right")) ? kPassphrase
        : how.startsWith(QLatin1String("wrong"))                 ? QStringLiteral("guess")
                                                                 : QString();
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.keys.push_back(keyCredential(file, given));
    const bool up = harness.becomesReady();
    if (isStock() && type == QLatin1String("rsa")) {
        QVERIFY2(!up, harness.story().constData());
        // Only the passphrase could tell that it is an RSA key.
        const bool unknown =
            encrypted && format == QLatin1String("PKCS8") && how.contains(QLatin1String("without"));
        if (!unknown) {
            QCOMPARE(harness.closedWith()->code, Code::KeyNeedsNewerLibssh2);
        }
    } else if (how.startsWith(QLatin1String("wrong"))) {
        QVERIFY(!up);
        QCOMPARE(harness.closedWith()->code, Code::PassphraseWrong);
        QCOMPARE(harness.closedWith()->context, file);
    } else if (how == QLatin1String("no passphrase")) {
        QVERIFY(!up);
        QCOMPARE(harness.closedWith()->code, Code::PassphraseRequired);
        QCOMPARE(harness.closedWith()->context, file);
    } else {
        QVERIFY2(up, harness.story().constData());
        QCOMPARE(harness.link().authenticationMethod(), QStringLiteral("publickey"));
    }
}

void TestLinkLogin::aStrangersKeyIsRejected()
{
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.keys.push_back(keyCredential(m_sshd.strangerKeyFile()));
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, Code::KeyRejected);
    QCOMPARE(harness.closedWith()->context, m_sshd.strangerKeyFile());
    QVERIFY2(harness.closedWith()->detail.english().contains(QLatin1String("publickey,password")),
        harness.story().constData());
}

void TestLinkLogin::oneKeyAfterTheOtherIsTried()
{
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.keys.push_back(keyCredential(m_sshd.encryptedKeyFile()));
    harness.credentials.keys.push_back(keyCredential(m_sshd.strangerKeyFile()));
    harness.credentials.keys.push_back(keyCredential(m_sshd.userKeyFile(KeyType::Ecdsa)));
    QVERIFY2(harness.becomesReady(), harness.story().constData());
}

void TestLinkLogin::thePassword_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("right");
    QTest::newRow("right, as a password") << QStringLiteral("password") << true;
    QTest::newRow("wrong, as a password") << QStringLiteral("password") << false;
    QTest::newRow("right, as an answer") << QStringLiteral("keyboard-interactive") << true;
    QTest::newRow("wrong, as an answer") << QStringLiteral("keyboard-interactive") << false;
}

void TestLinkLogin::thePassword()
{
    QFETCH(QString, method);
    QFETCH(bool, right);
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("AuthenticationMethods ") + method });
    sshd.setPassword(kPassword);
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    harness.credentials.keys.clear();
    harness.credentials.password =
        Secret(right ? kPassword.toUtf8() : QByteArrayLiteral("pa55word"));
    if (right) {
        QVERIFY2(harness.becomesReady(), harness.story().constData());
        QCOMPARE(harness.link().authenticationMethod(), method);
    } else {
        QVERIFY(!harness.becomesReady());
        QCOMPARE(harness.closedWith()->code, Code::PasswordRejected);
        QVERIFY(!harness.story().contains("pa55word"));
    }
}

void TestLinkLogin::nothingToOffer_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<bool>("password");
    QTest::addColumn<Code>("code");
    QTest::newRow("a password where only keys are taken") << QStringLiteral(
        "AuthenticationMethods publickey") << true << Code::NoAuthenticationMethod;
    QTest::newRow("a key where only passwords are taken")
        << QStringLiteral("AuthenticationMethods password") << false << Code::PromptUnavailable;
}

void TestLinkLogin::nothingToOffer()
{
    QFETCH(QString, config);
    QFETCH(bool, password);
    QFETCH(Code, code);
    SshdFixture sshd;
    sshd.setConfig({ config });
    sshd.setPassword(kPassword);
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    if (password) {
        harness.credentials.keys.clear();
        harness.credentials.password = Secret(kPassword.toUtf8());
    }
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, code);
    QVERIFY2(harness.closedWith()->detail.english().contains(config.section(QLatin1Char(' '), 1)),
        harness.story().constData());
}

void TestLinkLogin::tooManyFailures()
{
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("MaxAuthTries 2") });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    harness.credentials.keys.clear();
    for (int i = 0; i < 3; ++i) {
        const QString file = sshd.path(QStringLiteral("stranger%1").arg(i));
        run(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                QStringLiteral("-N"), QString(), QStringLiteral("-f"), file });
        harness.credentials.keys.push_back(keyCredential(file));
    }
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, Code::AuthenticationFailed);
    QVERIFY2(harness.closedWith()->detail.english().contains(
                 QLatin1String("Too many authentication failures")),
        harness.story().constData());
}

void TestLinkLogin::severalStepsLogIn_data()
{
    QTest::addColumn<QString>("methods");
    QTest::addColumn<QString>("last");
    for (const char* methods : { "publickey,password", "publickey,keyboard-interactive",
             "password,publickey", "publickey,publickey" }) {
        const QString text = QString::fromLatin1(methods);
        QTest::newRow(methods) << text << text.section(QLatin1Char(','), 1);
    }
}

void TestLinkLogin::severalStepsLogIn()
{
    QFETCH(QString, methods);
    QFETCH(QString, last);
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("AuthenticationMethods ") + methods });
    sshd.setPassword(kPassword);
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    harness.credentials.keys.push_back(keyCredential(sshd.userKeyFile(KeyType::Ecdsa)));
    harness.credentials.password = Secret(kPassword.toUtf8());
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    QCOMPARE(harness.link().authenticationMethod(), last);
}

void TestLinkLogin::theLastStepFails()
{
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("AuthenticationMethods publickey,password") });
    sshd.setPassword(kPassword);
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    {
        LinkHarness harness(sshd);
        harness.credentials.password = Secret(QByteArrayLiteral("wrong"));
        QVERIFY(!harness.becomesReady());
        QCOMPARE(harness.closedWith()->code, Code::PasswordRejected);
    }
    LinkHarness harness(sshd);
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, Code::PromptUnavailable);
    QVERIFY2(harness.closedWith()->detail.english().endsWith(QLatin1String("accepts: password")),
        harness.story().constData());
}

void TestLinkLogin::theAgentSigns_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::newRow("with an Ed25519 key") << KeyType::Ed25519;
    QTest::newRow("with an ECDSA key") << KeyType::Ecdsa;
    QTest::newRow("with an RSA key") << KeyType::Rsa;
}

void TestLinkLogin::theAgentSigns()
{
    QFETCH(KeyType, type);
    Agent agent(m_sshd.path(QStringLiteral("agent")));
    agent.add({ m_sshd.userKeyFile(type) });
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.agentPaths = { agent.socket() };
    harness.credentials.offerAllAgentKeys = true;
    const bool up = harness.becomesReady();
    if (isStock() && type == KeyType::Rsa) {
        QVERIFY(!up);
        QCOMPARE(harness.closedWith()->code, Code::KeyNeedsNewerLibssh2);
        return;
    }
    QVERIFY2(up, harness.story().constData());
    QCOMPARE(harness.link().authenticationMethod(), QStringLiteral("publickey"));
}

void TestLinkLogin::theAgentSavesThePassphrase()
{
    Agent agent(m_sshd.path(QStringLiteral("agent")));
    const QString file = makeKey(QStringLiteral("ed25519"), QStringLiteral("OpenSSH"), {}, true);
    agent.add({ file });
    run(QStringLiteral("ssh-keygen"),
        { QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-N"), kPassphrase,
            QStringLiteral("-f"), file });
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.keys.push_back(keyCredential(file));
    QVERIFY(harness.credentials.keys.front().key.info.encrypted);
    harness.credentials.agentPaths = { agent.socket() };
    QVERIFY2(harness.becomesReady(), harness.story().constData());
}

void TestLinkLogin::theAgentsOtherKeys()
{
    Agent agent(m_sshd.path(QStringLiteral("agent")));
    agent.add({ m_sshd.userKeyFile() });
    for (const bool all : { false, true }) {
        LinkHarness harness(m_sshd);
        harness.credentials.keys.clear();
        harness.credentials.keys.push_back(keyCredential(m_sshd.strangerKeyFile()));
        harness.credentials.agentPaths = { agent.socket() };
        harness.credentials.offerAllAgentKeys = all;
        QCOMPARE(harness.becomesReady(), all);
    }
}

void TestLinkLogin::theAgentsKeysWhereNoneCanBeTried_data()
{
    QTest::addColumn<bool>("agentOnly"); // A public key that the agent does not hold.
    QTest::addColumn<bool>("fits");
    QTest::newRow("no file is usable, and the agent has the right key") << false << true;
    QTest::newRow("no file is usable, nor is the agent's key") << false << false;
    QTest::newRow("a public key of another agent, and the agent has the right key") << true << true;
    QTest::newRow("a public key of another agent, nor is the agent's key") << true << false;
}

void TestLinkLogin::theAgentsKeysWhereNoneCanBeTried()
{
    QFETCH(bool, agentOnly);
    QFETCH(bool, fits);
    Agent agent(m_sshd.path(QStringLiteral("agent")));
    agent.add({ fits ? m_sshd.userKeyFile() : m_sshd.strangerKeyFile() });
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    if (agentOnly) {
        ssh::KeyCredential credential =
            keyCredential(makeKey(QStringLiteral("ed25519"), QStringLiteral("OpenSSH"), {}, true));
        credential.agentOnly = true;
        harness.credentials.keys.push_back(std::move(credential));
    } else {
        harness.credentials.unusable.push_back(
            { Code::KeyFileMissing, QStringLiteral("no such file"), QStringLiteral("/none") });
    }
    harness.credentials.agentPaths = { agent.socket() };
    harness.credentials.fallBackToAgentKeys = true;
    QCOMPARE(harness.becomesReady(), fits);
    if (!fits) {
        // What the user named is what is to be mended.
        QCOMPARE(harness.closedWith()->code, agentOnly ? Code::KeyRejected : Code::KeyFileMissing);
    }
}

void TestLinkLogin::noAgentAnswers_data()
{
    QTest::addColumn<QString>("socket");
    QTest::newRow("no such socket") << QStringLiteral("missing");
    QTest::newRow("nobody listens any more") << QStringLiteral("stale");
    QTest::newRow("not a socket") << QStringLiteral("authorized_keys");
}

void TestLinkLogin::noAgentAnswers()
{
    QFETCH(QString, socket);
    const QString path = m_sshd.path(socket);
    std::unique_ptr<Agent> agent;
    if (socket == QLatin1String("stale")) {
        agent = std::make_unique<Agent>(path);
        agent->end();
        QVERIFY(QFileInfo::exists(path));
    }
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.agentPaths = { path };
    harness.credentials.offerAllAgentKeys = true;
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, Code::AgentUnavailable);
}

void TestLinkLogin::theKeyFileDoesWithoutTheAgent()
{
    LinkHarness harness(m_sshd);
    harness.credentials.agentPaths = { m_sshd.path(QStringLiteral("missing")) };
    QVERIFY2(harness.becomesReady(), harness.story().constData());
}

void TestLinkLogin::theAgentRefuses()
{
    Agent agent(m_sshd.path(QStringLiteral("agent")));
    // To be confirmed each time, and nobody is there to do it.
    agent.add({ QStringLiteral("-c"), m_sshd.userKeyFile() });
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.agentPaths = { agent.socket() };
    harness.credentials.offerAllAgentKeys = true;
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, Code::AgentFailed);
}

void TestLinkLogin::nobodyAnswers_data()
{
    QTest::addColumn<bool>("agent");
    QTest::newRow("the agent") << true;
    QTest::newRow("the server") << false;
}

void TestLinkLogin::nobodyAnswers()
{
    QFETCH(bool, agent);
    Agent slow(m_sshd.path(QStringLiteral("agent")));
    LinkHarness harness(m_sshd);
    harness.options.authenticationTimeout = 400ms;
    if (agent) {
        slow.freeze();
        harness.credentials.agentPaths = { slow.socket() };
    } else {
        connect(&harness, &LinkHarness::stateChanged, this, [this](ssh::Link::State state) {
            if (state == ssh::Link::State::VerifyingHost) {
                m_sshd.freeze();
            }
        });
    }
    const bool up = harness.becomesReady();
    m_sshd.thaw();
    QVERIFY(!up);
    QCOMPARE(harness.closedWith()->code, Code::AuthenticationTimeout);
}

void TestLinkLogin::theBannerIsShown()
{
    SshdFixture sshd;
    const QString file = sshd.path(QStringLiteral("banner"));
    QFile banner(file);
    QVERIFY(banner.open(QIODevice::WriteOnly));
    banner.write("Authorised use only.\nBe \x1b[31mgood\x1b[0m.\n");
    banner.close();
    sshd.setConfig({ QStringLiteral("Banner ") + file });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    // libssh2 1.10 has no way to ask for it.
    const QString text = QStringLiteral("Authorised use only.\nBe \\x1b[31mgood\\x1b[0m.");
    QCOMPARE(harness.messages(), isStock() ? QStringList() : QStringList(text));
}

void TestLinkLogin::theUserMayTakeHisTime_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("for a password") << QStringLiteral("password");
    QTest::newRow("for an answer") << QStringLiteral("keyboard-interactive");
    QTest::newRow("for a passphrase") << QStringLiteral("publickey");
}

void TestLinkLogin::theUserMayTakeHisTime()
{
    QFETCH(QString, method);
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("AuthenticationMethods ") + method });
    sshd.setPassword(kPassword);
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    const bool key = method == QLatin1String("publickey");
    const QByteArray right = (key ? SshdFixture::passphrase() : kPassword).toUtf8();
    Scripted prompt({ { true, { "wrong" }, 0 }, { true, { right }, 2500 } });
    LinkHarness harness(sshd);
    harness.credentials.keys.clear();
    if (key) {
        harness.credentials.keys.push_back(keyCredential(sshd.encryptedKeyFile()));
    }
    harness.options.prompt = &prompt;
    // OpenSSH answers a wrong password after two seconds.
    harness.options.authenticationTimeout = 2400ms;
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    QCOMPARE(prompt.asked.size(), 2);
    QCOMPARE(prompt.asked[1].attempt, 2);
    QCOMPARE(prompt.withdrawn, 0);
}

void TestLinkLogin::theUserMayNotTakeForEver()
{
    Scripted prompt({});
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.options.prompt = &prompt;
    harness.options.promptTimeout = 300ms;
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, Code::PromptTimeout);
    QCOMPARE(prompt.withdrawn, 1);
}

void TestLinkLogin::theQuestionSaysWhoAsks()
{
    Scripted prompt({ { false, {}, 0 }, { false, {}, 0 } });
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.options.prompt = &prompt;
    harness.options.hop = 2;
    harness.options.profileId = QStringLiteral("0123456789abcdef");
    harness.options.profileName = QStringLiteral("Work");
    QVERIFY(!harness.becomesReady());
    QCOMPARE(harness.closedWith()->code, Code::PromptUnavailable);
    QCOMPARE(prompt.asked.size(), 2);
    QCOMPARE(prompt.asked[0].kind, Question::Kind::KeyboardInteractive);
    QCOMPARE(prompt.asked[1].kind, Question::Kind::Password);
    for (const Question& question : prompt.asked) {
        QCOMPARE(question.host, harness.options.server);
        QCOMPARE(question.user, m_sshd.user());
        QCOMPARE(question.hop, 2);
        QCOMPARE(question.profileId, QStringLiteral("0123456789abcdef"));
        QCOMPARE(question.profileName, QStringLiteral("Work"));
    }
}

void TestLinkLogin::aQuestionIsTakenBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("method");
    for (const char* method : { "password", "keyboard-interactive" }) {
        for (const char* how : { "the server goes", "the user closes" }) {
            QTest::addRow("%s, %s", how, method)
                << QString::fromLatin1(how) << QString::fromLatin1(method);
        }
    }
}

void TestLinkLogin::aQuestionIsTakenBack()
{
    QFETCH(QString, how);
    QFETCH(QString, method);
    SshdFixture sshd;
    sshd.setPassword(kPassword);
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    Scripted prompt({});
    LinkHarness harness(sshd);
    harness.credentials.keys.clear();
    harness.credentials.methods = QStringList{ method };
    harness.options.prompt = &prompt;
    harness.open();
    QVERIFY(eventually([&] { return !prompt.asked.isEmpty(); }));
    if (how == QLatin1String("the server goes")) {
        sshd.kill();
    } else {
        harness.link().close();
    }
    QVERIFY(harness.ends());
    QCOMPARE(prompt.withdrawn, 1);
    QCOMPARE(harness.closedWith()->code,
        how == QLatin1String("the server goes") ? Code::ConnectionLost : Code::Cancelled);
}

void TestLinkLogin::aLinkMayGoWhileItAsks()
{
    for (const char* method : { "password", "keyboard-interactive" }) {
        Scripted prompt({});
        LinkHarness harness(m_sshd);
        harness.credentials.keys.clear();
        harness.credentials.methods = QStringList{ QString::fromLatin1(method) };
        harness.options.prompt = &prompt;
        harness.open();
        QVERIFY(eventually([&] { return !prompt.asked.isEmpty(); }));
        harness.drop();
        QCOMPARE(prompt.withdrawn, 1);
    }
}

void TestLinkLogin::aSlowKeyHoldsNothingUp()
{
    const QString file = m_sshd.path(QStringLiteral("slow"));
    run(QStringLiteral("ssh-keygen"),
        { QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
            QStringLiteral("-a"), QStringLiteral("100"), QStringLiteral("-N"), kPassphrase,
            QStringLiteral("-f"), file });
    authorize(contentOf(file + QStringLiteral(".pub")));
    LinkHarness harness(m_sshd);
    harness.credentials.keys.clear();
    harness.credentials.keys.push_back(keyCredential(file, kPassphrase));
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    beat.start(5);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    // libssh2's own functions, of which a stock build has no other, take their time here.
    if (!isStock()) {
        QVERIFY2(longest < 300, qPrintable(QString::number(longest)));
    }
}

void TestLinkLogin::keysNobodyWaitsForAreNotOpened_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("make"); // of the key in "slow"
    QTest::newRow("bcrypt, in OpenSSH's format")
        << QStringLiteral("ssh-keygen")
        << QStringList{ QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
               QStringLiteral("-a"), QStringLiteral("60"), QStringLiteral("-N"), kPassphrase,
               QStringLiteral("-f"), m_sshd.path(QStringLiteral("slow")) };
    QTest::newRow("PBKDF2, in PKCS#8")
        << QStringLiteral("openssl")
        << QStringList{ QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
               m_sshd.path(QStringLiteral("plain")), QStringLiteral("-passout"),
               QStringLiteral("pass:") + kPassphrase, QStringLiteral("-v2"),
               QStringLiteral("aes-256-cbc"), QStringLiteral("-iter"), QStringLiteral("1000000"),
               QStringLiteral("-out"), m_sshd.path(QStringLiteral("slow")) };
}

/// Many tries that were broken off, while every thread is busy.
void TestLinkLogin::keysNobodyWaitsForAreNotOpened()
{
    if (isStock()) {
        QSKIP("opens keys within the call");
    }
    QFETCH(QString, program);
    QFETCH(QStringList, make);
    const QString plain = m_sshd.path(QStringLiteral("plain"));
    const QString file = m_sshd.path(QStringLiteral("slow"));
    for (const QString& old : { plain, file, file + QStringLiteral(".pub") }) {
        QFile::remove(old);
    }
    run(QStringLiteral("openssl"),
        { QStringLiteral("genrsa"), QStringLiteral("-traditional"), QStringLiteral("-out"), plain,
            QStringLiteral("2048") });
    run(program, make);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    authorize(contentOf(file + QStringLiteral(".pub"))); // or it is not opened at all
    const auto began = [this, &file](Scripted& prompt) {
        auto harness = std::make_unique<LinkHarness>(m_sshd);
        harness->credentials.keys.clear();
        harness->credentials.keys.push_back(keyCredential(file));
        harness->options.prompt = &prompt;
        harness->open();
        return harness;
    };
    QElapsedTimer timer;
    QThreadPool& pool = *QThreadPool::globalInstance();
    Scripted one({ { true, { kPassphrase.toUtf8() }, 0 } });
    auto first = began(one);
    QVERIFY(eventually([&] { return pool.activeThreadCount() > 0; }));
    timer.start();
    QVERIFY(pool.waitForDone(60'000));
    const qint64 time = timer.elapsed();
    first.reset();

    QSemaphore release;
    for (int i = 0; i < pool.maxThreadCount(); ++i) {
        pool.start([&release] { release.acquire(); });
    }
    const std::size_t tries = 3 * std::size_t(pool.maxThreadCount());
    std::vector<std::unique_ptr<Scripted>> prompts;
    std::vector<std::unique_ptr<LinkHarness>> harnesses;
    for (std::size_t i = 0; i < tries; ++i) {
        prompts.push_back(std::make_unique<Scripted>(
            std::vector<Scripted::Line>{ { true, { kPassphrase.toUtf8() }, 0 } }));
        harnesses.push_back(began(*prompts.back()));
    }
    const bool all = eventually([&] {
        return std::all_of(prompts.cbegin(), prompts.cend(),
            [](const auto& prompt) { return prompt->answered > 0; });
    });
    harnesses.clear();
    timer.start();
    release.release(pool.maxThreadCount());
    QVERIFY(pool.waitForDone(60'000));
    QVERIFY(all);
    QVERIFY2(timer.elapsed() < time,
        qPrintable(QStringLiteral("%1 ms, one opening is %2 ms").arg(timer.elapsed()).arg(time)));
}

QTEST_GUILESS_MAIN(TestLinkLogin)
#include "testlinklogin.moc"
