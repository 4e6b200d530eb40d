// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/loginplan.h"
#include "core/ssh/wire.h"
#include "tests/unit/ssh/sshtools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;

namespace {

/// A login as a row: who is there, what the server says to what, and what is tried.
struct Story {
    /// Files: "a", "a?" (nobody named it, and it is encrypted), "a@" (only an agent can use it).
    QByteArrayList keys{};
    QByteArrayList agent{}; ///< What it holds: "a" is the key of the file "a".
    bool allAgentKeys = false;
    bool agentWhenNoFile = false;
    bool password = false; ///< Given beforehand.
    bool canAsk = true;
    QByteArray methods{}; ///< That the user wants; empty: all.
    QByteArray server{}; ///< The methods that it takes.
    /// "right LATER,METHODS" after a try that is right and not enough, "no" after any other;
    /// "none": it asked nothing; "given up": the user did not answer. By what is tried, in turn.
    QList<std::pair<QByteArray, QByteArray>> answers{};
    QByteArrayList tried{}; ///< What is expected.
    Code end = Code::AuthenticationFailed;
};

} // namespace

Q_DECLARE_METATYPE(Story)

/// Which ways of logging in are tried, in which order, how often, and what is said at the end.
class TestLoginPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tries_data();
    void tries();
    void theServerIsAskedNoMoreThanItBears_data();
    void theServerIsAskedNoMoreThanItBears();
    void whatCannotBeUsedIsLeftOut();
    void certificatesComeBeforeTheirKey();
    void theGravestFailureIsSaid_data();
    void theGravestFailureIsSaid();
    void whatIsMissingFromTheAgent();
    void lookingForAPartialSuccess_data();
    void lookingForAPartialSuccess();

private:
    [[nodiscard]] static QStringList listOf(const QByteArray& names)
    {
        return QString::fromLatin1(names).split(u',', Qt::SkipEmptyParts);
    }
    [[nodiscard]] static QByteArray blobOf(const QByteArray& name)
    {
        return WireWriter().string("ssh-ed25519").string(name.leftJustified(32, '.')).take();
    }
    [[nodiscard]] static Credentials credentialsOf(const Story& story);
    [[nodiscard]] static QList<AgentIdentity> agentOf(const QByteArrayList& names);
    [[nodiscard]] static QByteArray wordsOf(const LoginTry& attempt);
    [[nodiscard]] static LoginPlan planOf(const Credentials& credentials, bool canAsk)
    {
        return LoginPlan(credentials,
            { canAsk, [](const QByteArray&) { return std::nullopt; },
                [] { return std::uint64_t(1'000); } });
    }
};

Credentials TestLoginPlan::credentialsOf(const Story& story)
{
    Credentials credentials;
    for (QByteArray name : story.keys) {
        KeyCredential credential;
        credential.optional = name.endsWith('?');
        credential.agentOnly = name.endsWith('@');
        if (credential.optional || credential.agentOnly) {
            name.chop(1);
        }
        credential.key.path = QString::fromLatin1(name);
        credential.key.publicBlob = blobOf(name);
        credential.key.info.keyType = "ssh-ed25519";
        credentials.keys.push_back(std::move(credential));
    }
    credentials.offerAllAgentKeys = story.allAgentKeys;
    credentials.fallBackToAgentKeys = story.agentWhenNoFile;
    if (!story.agent.isEmpty()) {
        credentials.agentPaths = QStringList{ QStringLiteral("/agent") };
    }
    if (story.password) {
        credentials.password = Secret("secret");
    }
    credentials.methods = listOf(story.methods);
    return credentials;
}

QList<AgentIdentity> TestLoginPlan::agentOf(const QByteArrayList& names)
{
    QList<AgentIdentity> identities;
    for (const QByteArray& name : names) {
        identities.append({ "ssh-ed25519", blobOf(name), QString::fromLatin1(name) });
    }
    return identities;
}

QByteArray TestLoginPlan::wordsOf(const LoginTry& attempt)
{
    switch (attempt.kind) {
    case LoginTry::Kind::AgentKey:
        return "agent " + attempt.name.section(u' ', -1).toLatin1();
    case LoginTry::Kind::KeyFile:
        return "file " + attempt.name.toLatin1();
    case LoginTry::Kind::Password:
    case LoginTry::Kind::KeyboardInteractive:
        break;
    }
    return attempt.method().toLatin1();
}

void TestLoginPlan::tries_data()
{
    QTest::addColumn<Story>("story");
    const auto row = [](const char* what, const Story& story) { QTest::newRow(what) << story; };
    const QByteArray all = "publickey,password,keyboard-interactive";
    const QByteArray key = "publickey";

    row("keys come in the order they are named",
        { .keys = { "b", "a" },
            .server = key,
            .tried = { "file b", "file a" },
            .end = Code::KeyRejected });
    row("a key that the agent holds asks for no passphrase",
        { .keys = { "a", "b" },
            .agent = { "b" },
            .server = key,
            .tried = { "file a", "agent b" },
            .end = Code::KeyRejected });
    row("the agent's other keys are not offered where some are named",
        { .keys = { "a" },
            .agent = { "x", "a" },
            .server = key,
            .tried = { "agent a" },
            .end = Code::KeyRejected });
    row("where none is named the agent's come first, then the usual files",
        { .keys = { "a" },
            .agent = { "x", "y" },
            .allAgentKeys = true,
            .server = key,
            .tried = { "agent x", "agent y", "file a" },
            .end = Code::KeyRejected });
    row("a usual file that the agent holds is offered once",
        { .keys = { "a" },
            .agent = { "x", "a" },
            .allAgentKeys = true,
            .server = key,
            .tried = { "agent a", "agent x" },
            .end = Code::KeyRejected });
    row("a file that asks for a passphrase and nobody named is tried through the agent only",
        { .keys = { "a?", "b?" },
            .agent = { "b" },
            .server = key,
            .tried = { "agent b" },
            .end = Code::KeyRejected });
    row("the agent's keys when the named ones cannot be tried",
        { .keys = { "a@" },
            .agent = { "x" },
            .agentWhenNoFile = true,
            .server = key,
            .tried = { "agent x" },
            .end = Code::KeyRejected });
    row("not when one of them can",
        { .keys = { "a@", "b" },
            .agent = { "x" },
            .agentWhenNoFile = true,
            .server = key,
            .tried = { "file b" },
            .end = Code::KeyRejected });
    row("keys, then questions, then the password; what is typed three times",
        { .keys = { "a" },
            .server = all,
            .tried = { "file a", "keyboard-interactive", "keyboard-interactive",
                "keyboard-interactive" },
            .end = Code::PasswordRejected });
    row("a password given beforehand goes as a password; after that the user is asked",
        { .password = true,
            .server = all,
            .tried = { "password", "keyboard-interactive", "keyboard-interactive" },
            .end = Code::PasswordRejected });
    row("the user's order counts",
        { .keys = { "a" },
            .methods = "password,publickey",
            .server = all,
            .tried = { "password", "password", "password", "file a" },
            .end = Code::PasswordRejected });
    row("a method that the user does not want is not tried",
        { .keys = { "a" },
            .methods = "publickey",
            .server = all,
            .tried = { "file a" },
            .end = Code::KeyRejected });
    row("nor one that the server does not take",
        { .keys = { "a" },
            .server = "password",
            .tried = { "password", "password", "password" },
            .end = Code::PasswordRejected });
    row("nobody can be asked",
        { .canAsk = false, .server = all, .tried = {}, .end = Code::PromptUnavailable });
    row("nothing that the server takes",
        { .server = "hostbased", .tried = {}, .end = Code::NoAuthenticationMethod });
    row("questions that ask nothing lead to the password",
        { .server = all,
            .answers = { { "keyboard-interactive", "none" } },
            .tried = { "keyboard-interactive", "password", "password", "password" },
            .end = Code::PasswordRejected });
    row("a question that is not answered leads to the next method",
        { .server = all,
            .answers = { { "keyboard-interactive", "given up" } },
            .tried = { "keyboard-interactive", "password", "password", "password" },
            .end = Code::PasswordRejected });
    row("none is answered",
        { .server = all,
            .answers = { { "keyboard-interactive", "given up" }, { "password", "given up" } },
            .tried = { "keyboard-interactive", "password" },
            .end = Code::PromptUnavailable });
    row("a key that is right and not enough is not offered again",
        { .keys = { "a", "b" },
            .server = key,
            .answers = { { "file a", "right publickey,password" } },
            .tried = { "file a", "file b", "password", "password", "password" },
            .end = Code::PasswordRejected });
    row("a password that is right and not enough is asked for again if it is wanted again",
        { .server = "password",
            .answers = { { "password", "no" }, { "password", "no" },
                { "password", "right password" } },
            .tried = { "password", "password", "password", "password", "password", "password" },
            .end = Code::PasswordRejected });
}

void TestLoginPlan::tries()
{
    QFETCH(Story, story);
    Credentials credentials = credentialsOf(story);
    LoginPlan plan = planOf(credentials, story.canAsk);
    plan.serverTakes(listOf(story.server), 0);
    if (plan.needsAgent()) {
        plan.agentHolds(agentOf(story.agent));
    }
    const auto answerTo = [&story](const QByteArray& what) {
        for (qsizetype i = 0; i < story.answers.size(); ++i) {
            if (story.answers[i].first == what) {
                return story.answers.takeAt(i).second;
            }
        }
        return QByteArray("no");
    };
    QByteArrayList tried;
    while (tried.size() < 20) {
        const LoginPlan::Next next = plan.next();
        if (!next.attempt) {
            break;
        }
        const LoginTry attempt = *next.attempt;
        tried.append(wordsOf(attempt));
        credentials.password.reset();
        const QByteArray answer = answerTo(tried.last());
        if (answer == "given up") {
            plan.wasGivenUp(attempt, { Code::PromptUnavailable, {}, {} });
            continue;
        }
        if (answer.startsWith("right ")) {
            plan.serverTakes(listOf(answer.mid(6)), 0);
            plan.wasRight(attempt);
            continue;
        }
        plan.serverTakes(plan.methods(), 1);
        plan.wasRefused(attempt,
            { attempt.isTyped() ? Code::PasswordRejected : Code::KeyRejected, {}, {} },
            answer != "none");
    }
    QCOMPARE(tried, story.tried);
    QCOMPARE(plan.finalError({ Code::PromptUnavailable, {}, {} }).code, story.end);
}

void TestLoginPlan::theServerIsAskedNoMoreThanItBears_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("typed");
    QTest::newRow("keys alone: six") << QByteArray("publickey") << 6 << 0;
    QTest::newRow("one try is kept for the password") << QByteArray("publickey,password") << 5 << 1;
}

void TestLoginPlan::theServerIsAskedNoMoreThanItBears()
{
    QFETCH(QByteArray, server);
    QFETCH(int, keys);
    QFETCH(int, typed);
    Story story;
    for (int i = 0; i < 10; ++i) {
        story.keys.append("key" + QByteArray::number(i));
    }
    const Credentials credentials = credentialsOf(story);
    LoginPlan plan = planOf(credentials, true);
    plan.serverTakes(listOf(server), 0);
    int tries[2]{};
    for (int i = 0; i < 20; ++i) {
        const auto next = plan.next();
        if (!next.attempt) {
            break;
        }
        ++tries[next.attempt->isTyped()];
        plan.serverTakes(plan.methods(), 1);
        plan.wasRefused(*next.attempt, { Code::KeyRejected, {}, {} }, true);
    }
    QCOMPARE(tries[0], keys);
    QCOMPARE(tries[1], typed);
    const Error error = plan.finalError({ Code::PromptUnavailable, {}, {} });
    QCOMPARE(error.code, Code::AuthenticationFailed);
    QVERIFY2(error.detail.english().startsWith(QStringLiteral("6 tries were refused")),
        qPrintable(error.detail.english()));
}

void TestLoginPlan::whatCannotBeUsedIsLeftOut()
{
    const Credentials credentials = credentialsOf({ .keys = { "a", "b" } });
    LoginPlan plan(credentials,
        { false,
            [](const QByteArray& type) {
                return type == "ssh-ed25519"
                    ? std::optional<Error>({ Code::KeyFormatUnsupported, {}, {} })
                    : std::nullopt;
            },
            [] { return std::uint64_t(0); } });
    plan.serverTakes(listOf("publickey"), 0);
    const LoginPlan::Next next = plan.next();
    QVERIFY(!next.attempt);
    QCOMPARE(next.leftOut.size(), std::size_t(2));
    QCOMPARE(next.leftOut[0].second.context, QStringLiteral("a"));
    QCOMPARE(next.leftOut[1].first.name, QStringLiteral("b"));
    QVERIFY2(plan.next().leftOut.empty(), "it is told once");
    QCOMPARE(plan.finalError({ Code::PromptUnavailable, {}, {} }).code, Code::KeyFormatUnsupported);
}

void TestLoginPlan::certificatesComeBeforeTheirKey()
{
    QTemporaryDir folder;
    const auto path = [&folder](
                          const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto run = [](const QByteArrayList& arguments) {
        QStringList texts;
        for (const QByteArray& argument : arguments) {
            texts.append(QString::fromLocal8Bit(argument));
        }
        return keygen(texts);
    };
    const QByteArray ca = path("ca").toLocal8Bit();
    const QByteArray file = path("key").toLocal8Bit();
    QVERIFY(run({ "-q", "-t", "ed25519", "-N", "", "-f", ca }));
    QVERIFY(run({ "-q", "-t", "ed25519", "-N", "", "-f", file }));
    QVERIFY(run(
        { "-q", "-s", ca, "-I", "test", "-V", "19700101000100Z:19700101000200Z", file + ".pub" }));
    auto key = KeyFile::load(path("key"));
    QVERIFY(key.has_value());
    Credentials credentials;
    const QByteArray certificate = key->certificateBlob;
    const QByteArray plain = key->publicBlob;
    credentials.keys.emplace_back().key = std::move(*key);
    std::uint64_t now = 90;
    LoginPlan plan(credentials,
        { false, [](const QByteArray&) { return std::nullopt; }, [&now] { return now; } });
    plan.serverTakes(listOf("publickey"), 0);
    const auto first = plan.next();
    QVERIFY(first.attempt);
    QCOMPARE(first.attempt->blob, certificate);
    QCOMPARE(first.attempt->name, path("key-cert.pub"));
    QVERIFY(first.attempt->problem.isEmpty());
    plan.wasRefused(*first.attempt, { Code::KeyRejected, {}, {} }, true);
    const auto second = plan.next();
    QVERIFY(second.attempt);
    QCOMPARE(second.attempt->blob, plain);
    now = 1'000;
    LoginPlan later(credentials,
        { false, [](const QByteArray&) { return std::nullopt; }, [&now] { return now; } });
    later.serverTakes(listOf("publickey"), 0);
    const auto expired = later.next();
    QVERIFY(expired.attempt);
    QVERIFY2(expired.attempt->problem.english().contains(QStringLiteral("expired")),
        qPrintable(expired.attempt->problem.english()));
}

void TestLoginPlan::theGravestFailureIsSaid_data()
{
    QTest::addColumn<QList<Code>>("failures");
    QTest::addColumn<Code>("said");
    const auto row = [](const char* what, const QList<Code>& failures, Code said) {
        QTest::newRow(what) << failures << said;
    };
    row("a refused password before a refused key", { Code::KeyRejected, Code::PasswordRejected },
        Code::PasswordRejected);
    row("of equals, the first", { Code::KeyRejected, Code::PassphraseWrong }, Code::KeyRejected);
    row("an agent that is not there is the least", { Code::AgentUnavailable, Code::KeyRejected },
        Code::KeyRejected);
    row("what there was no room for before a refused key",
        { Code::KeyRejected, Code::OutOfResources }, Code::OutOfResources);
    row("a question without an answer before an agent",
        { Code::AgentFailed, Code::PromptUnavailable }, Code::PromptUnavailable);
}

void TestLoginPlan::theGravestFailureIsSaid()
{
    QFETCH(QList<Code>, failures);
    QFETCH(Code, said);
    const Credentials credentials;
    LoginPlan plan = planOf(credentials, true);
    plan.serverTakes(listOf("publickey,x\x1b[2J"), 0);
    for (const Code code : failures) {
        plan.wasGivenUp({ LoginTry::Kind::KeyFile }, { code, QStringLiteral("so it was"), {} });
    }
    const Error error = plan.finalError({ Code::PromptUnavailable, {}, {} });
    QCOMPARE(error.code, said);
    QVERIFY2(error.detail.english().startsWith(
                 QStringLiteral("so it was; the server accepts: publickey")),
        qPrintable(error.detail.english()));
    QVERIFY(!error.detail.english().contains(QChar(0x1b)));
}

void TestLoginPlan::whatIsMissingFromTheAgent()
{
    const Credentials credentials = credentialsOf({ .keys = { "a@", "b@" }, .agent = { "b" } });
    LoginPlan plan = planOf(credentials, false);
    plan.serverTakes(listOf("publickey"), 0);
    QVERIFY(plan.needsAgent());
    plan.agentHolds(agentOf({ "b" }));
    const auto next = plan.next();
    QVERIFY(next.attempt);
    plan.wasRight(*next.attempt);
    QVERIFY(!plan.next().attempt);
    // A success makes what failed before of no interest.
    QCOMPARE(
        plan.finalError({ Code::PromptUnavailable, {}, {} }).code, Code::NoAuthenticationMethod);

    LoginPlan other = planOf(credentials, false);
    other.serverTakes(listOf("publickey"), 0);
    QVERIFY(!other.next().attempt);
    const Error error = other.finalError({ Code::PromptUnavailable, {}, {} });
    QCOMPARE(error.code, Code::AgentFailed);
    QCOMPARE(error.context, QStringLiteral("a"));
}

void TestLoginPlan::lookingForAPartialSuccess_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("canAsk");
    QTest::addColumn<int>("refused");
    QTest::addColumn<bool>("looks");
    QTest::newRow("something else could be wanted after it")
        << QByteArray("password") << true << true << 0 << true;
    QTest::newRow("everything is offered now")
        << QByteArray("password,publickey,keyboard-interactive") << true << true << 0 << false;
    QTest::newRow("there is no key, and nobody can be asked")
        << QByteArray("password") << false << false << 0 << false;
    QTest::newRow("a try would be missing in the end")
        << QByteArray("password") << true << true << 4 << false;
}

void TestLoginPlan::lookingForAPartialSuccess()
{
    QFETCH(QByteArray, server);
    QFETCH(bool, hasKey);
    QFETCH(bool, canAsk);
    QFETCH(int, refused);
    QFETCH(bool, looks);
    Story story;
    if (hasKey) {
        story.keys.append("a");
    }
    const Credentials credentials = credentialsOf(story);
    LoginPlan plan = planOf(credentials, canAsk);
    plan.serverTakes(listOf(server), refused);
    QCOMPARE(plan.mayBePartial({ LoginTry::Kind::Password }), looks);
    QVERIFY(!plan.mayBePartial({ LoginTry::Kind::KeyFile }));
}

QTEST_GUILESS_MAIN(TestLoginPlan)
#include "testloginplan.moc"
