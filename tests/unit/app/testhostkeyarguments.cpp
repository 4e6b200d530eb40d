// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hostkeyarguments.h"
#include "app/cli/hostkeyprompt.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;

class TestHostKeyArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
    void refuses_data();
    void refuses();
    void options();
    void types_data();
    void types();
    void filesFollowTheConfigFolder();
    void answers_data();
    void answers();
    void questionShowsWhatIsNeeded();
};

static QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

void TestHostKeyArguments::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char* text, const char* host, int port) {
        QTest::newRow(text) << QString::fromLatin1(host) << port;
    };
    row("bastion", "bastion", 22);
    row("bastion:2222", "bastion", 2222);
    row("192.0.2.1:22", "192.0.2.1", 22);
    row("::1", "::1", 22);
    row("[::1]", "::1", 22);
    row("[2001:db8::1]:2222", "2001:db8::1", 2222);
}

void TestHostKeyArguments::hosts()
{
    const auto result = parseHostKeyArguments(
        { QStringLiteral("show"), QString::fromLatin1(QTest::currentDataTag()) });
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    QTEST(result->server.host, "host");
    QTEST(int(result->server.port), "port");
}

void TestHostKeyArguments::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* tag, const char* text, const char* says) {
        QTest::newRow(tag) << words(text) << QString::fromLatin1(says);
    };
    row("no action", "", "hostkey show");
    row("an unknown action", "list a", "hostkey show");
    row("no host", "show", "which host");
    row("two hosts", "show a b", "one host");
    row("a user", "show me@a", "without a user");
    row("two ports", "show a:1:2", "IPv6");
    row("a port out of range", "show a:70000", "host:port");
    row("a key type that is none", "show a --type ed448", "ed25519");
    row("a fingerprint that is none", "accept a --fingerprint SHA256:abc", "fingerprint");
    row("a fingerprint with what base64 has not",
        "accept a --fingerprint SHA256:AAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA",
        "43 characters");
    row("an MD5 fingerprint", "accept a --fingerprint MD5:00:11", "SHA256");
    row("a time limit of nothing", "show a --scan --connect-timeout 0", "seconds");
    row("an unknown option", "show a --frobnicate", "frobnicate");
    row("scanning for a removal", "remove a --scan", "hostkey show");
    row("yes to nothing", "show a --yes", "hostkey accept");
}

void TestHostKeyArguments::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto result = parseHostKeyArguments(arguments);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, Code::InvalidArgument);
    QVERIFY2(result.error().detail.english().contains(says),
        qPrintable(result.error().detail.english()));
}

void TestHostKeyArguments::options()
{
    const QString fingerprint = QStringLiteral("SHA256:") + QString(43, u'A');
    const auto result = parseHostKeyArguments(
        words("accept --json -v a --hash --yes --connect-timeout 5 --fingerprint")
        + QStringList{ fingerprint });
    QVERIFY(result.has_value());
    QCOMPARE(result->action, HostKeyArguments::Action::Accept);
    QVERIFY(result->json && result->verbose && result->hash && result->yes && !result->scan);
    QCOMPARE(result->fingerprint, fingerprint);
    QCOMPARE(result->connectTimeout, std::chrono::seconds(5));
    const auto help = parseHostKeyArguments(words("show --help"));
    QVERIFY(help && help->action == HostKeyArguments::Action::Help);
    for (const char* action : { "show", "accept", "remove" }) {
        QVERIFY(hostKeyHelpText().contains(QString::fromLatin1(action)));
    }
}

void TestHostKeyArguments::types_data()
{
    QTest::addColumn<QByteArrayList>("types");
    QTest::newRow("ed25519") << QByteArrayList{ "ssh-ed25519" };
    QTest::newRow("ssh-ed25519") << QByteArrayList{ "ssh-ed25519" };
    QTest::newRow("RSA") << QByteArrayList{ "ssh-rsa" };
    QTest::newRow("dsa") << QByteArrayList{ "ssh-dss" };
    QTest::newRow("ecdsa") << QByteArrayList{ "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521" };
    QTest::newRow("ecdsa-sha2-nistp384") << QByteArrayList{ "ecdsa-sha2-nistp384" };
}

void TestHostKeyArguments::types()
{
    const auto result = parseHostKeyArguments(
        words("remove a --type") + QStringList{ QString::fromLatin1(QTest::currentDataTag()) });
    QVERIFY(result.has_value());
    QTEST(result->types, "types");
}

void TestHostKeyArguments::filesFollowTheConfigFolder()
{
    const auto usual = parseHostKeyArguments(words("show a"));
    QVERIFY(usual && usual->knownHostsFiles.size() > 1);
    QVERIFY(usual->knownHostsFiles.contains(QStringLiteral("/etc/ssh/ssh_known_hosts")));
    const auto moved = parseHostKeyArguments(words("show a --config-dir /elsewhere/"));
    QVERIFY(moved.has_value());
    QCOMPARE(moved->knownHostsFiles, QStringList{ QStringLiteral("/elsewhere/known_hosts") });
    const auto named = parseHostKeyArguments(words("show a --known-hosts one --known-hosts two"));
    QVERIFY(named.has_value());
    QCOMPARE(named->knownHostsFiles, words("one two"));
}

void TestHostKeyArguments::answers_data()
{
    QTest::addColumn<bool>("changed");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("accepts");
    constexpr int kNo = 0;
    constexpr int kYes = 1;
    constexpr int kAgain = 2;
    const auto row = [](const char* tag, bool changed, const char* line, int accepts) {
        QTest::newRow(tag) << changed << QString::fromLatin1(line) << accepts;
    };
    row("yes", false, "yes", kYes);
    row("Yes", false, "Yes", kYes);
    row("y is not enough", false, "y", kAgain);
    row("no", false, "no", kNo);
    row("nothing", false, "", kNo);
    row("the fingerprint", false, "SHA256:right", kYes);
    row("another fingerprint", false, "SHA256:wrong", kNo);
    row("yes to a changed key is not enough", true, "yes", kAgain);
    row("the host's name for a changed key", true, "Bastion", kYes);
    row("the fingerprint of a changed key", true, "SHA256:right", kYes);
    row("no to a changed key", true, "no", kNo);
    row("another fingerprint for a changed key", true, "SHA256:wrong", kNo);
}

void TestHostKeyArguments::answers()
{
    QFETCH(bool, changed);
    QFETCH(QString, line);
    QFETCH(int, accepts);
    Question question;
    question.kind = changed ? Question::Kind::HostKeyChanged : Question::Kind::HostKeyUnknown;
    question.host = { QStringLiteral("bastion"), 2222 };
    question.fingerprint = QStringLiteral("SHA256:right");
    const auto answer = acceptsHostKey(question, line);
    QCOMPARE(answer ? int(*answer) : 2, accepts);
}

void TestHostKeyArguments::questionShowsWhatIsNeeded()
{
    Question question;
    question.kind = Question::Kind::HostKeyChanged;
    question.host = { QStringLiteral("bastion"), 2222 };
    question.keyType = QStringLiteral("ssh-ed25519");
    question.fingerprint = QStringLiteral("SHA256:new");
    question.randomArt = QStringLiteral("+--[art]--+");
    question.knownFingerprints = { QStringLiteral("ssh-rsa SHA256:old") };
    question.knownAt = { QStringLiteral("file:7") };
    question.storeIn = QStringLiteral("own");
    question.note = QStringLiteral("A note.");
    const QString changed = hostKeyQuestionText(question);
    for (const char* part : { "bastion:2222", "ssh-ed25519 SHA256:new", "+--[art]--+",
             "ssh-rsa SHA256:old (file:7)", "A note.", "changed", "host's name" }) {
        QVERIFY2(changed.contains(QString::fromLatin1(part)), part);
    }
    question.kind = Question::Kind::HostKeyUnknown;
    const QString unknown = hostKeyQuestionText(question);
    QVERIFY(unknown.contains(QStringLiteral("not known")));
    QVERIFY(unknown.contains(QStringLiteral("Store it in own?")));
}

QTEST_GUILESS_MAIN(TestHostKeyArguments)
#include "testhostkeyarguments.moc"
