// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/hostkeyquestion.h"
#include "core/ssh/hostkey/knownhosts.h"
#include "tests/unit/ssh/sshtools.h"

#include <QMessageAuthenticationCode>

using namespace sallyport;
using namespace sallyport::ssh;

namespace {

/// The key a placeholder stands for: {ed1}, {rsa2}, {ec1}.
HostKey keyNamed(const QByteArray& name)
{
    const int seed = name.right(1).toInt();
    return name.startsWith("ed") ? ed25519Key(seed)
        : name.startsWith("rsa") ? rsaKey(seed)
                                 : ecdsaKey(seed);
}

QByteArray filled(QByteArray text)
{
    for (const char* name : { "ed1", "ed2", "ed3", "rsa1", "rsa2", "ec1" }) {
        text.replace(QByteArray('{' + QByteArray(name) + '}'), publicKeyText(keyNamed(name)));
    }
    return text;
}

QByteArray hashed(const QByteArray& name)
{
    const QByteArray salt(20, 's');
    return "|1|" + salt.toBase64() + '|'
        + QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1).toBase64();
}

QString named(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestKnownHosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void knownTypes_data();
    void knownTypes();
    void malformedLinesAreSkippedAndNoted_data();
    void malformedLinesAreSkippedAndNoted();
    void severalFilesAreOne();
    void limits();
    void hostilePatternsAreCheap();
    void entryLineIsFoundAgain_data();
    void entryLineIsFoundAgain();
    void namesThatMeanMoreAreNotWritten_data();
    void namesThatMeanMoreAreNotWritten();
    void errorsNameKeyAndLine();
    void whatIsKnownIsListed_data();
    void whatIsKnownIsListed();
    void otherNamesOfTheKeyAreListed();
    void findsEveryLineOfAHost();
    void offersWhatIsOnFile();
    void revocationsAreNotLost();
    void questions_data();
    void questions();
};

void TestKnownHosts::verdict_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<HostKeyVerdict>("verdict");
    QTest::addColumn<QList<int>>("lines");
    QTest::addColumn<bool>("withoutPort");
    using V = HostKeyVerdict;
    const auto row = [](const char* tag, const QByteArray& file, const char* host, int port,
                         const char* key, V verdict, const QList<int>& lines = {},
                         bool withoutPort = false) {
        QTest::newRow(tag) << filled(file) << named(host) << port << QByteArray(key) << verdict
                           << lines << withoutPort;
    };
    row("an empty file", "", "a", 22, "ed1", V::Unknown);
    row("the key is on file", "a {ed1}\n", "a", 22, "ed1", V::Trusted, { 1 });
    row("without a last line feed", "a {ed1}", "a", 22, "ed1", V::Trusted, { 1 });
    row("with DOS line endings", "b {ed1}\r\na {ed1}\r\n", "a", 22, "ed1", V::Trusted, { 2 });
    row("with a comment behind the key", "a {ed1} me@there now\n", "a", 22, "ed1", V::Trusted,
        { 1 });
    row("with tabs and blanks between",
        " \ta \t" + publicKeyText(ed25519Key(1)).replace(' ', "\t ") + "\n", "a", 22, "ed1",
        V::Trusted, { 1 });
    row("comments and empty lines count as lines", "# a\n\n   \na {ed1}\n", "a", 22, "ed1",
        V::Trusted, { 4 });
    row("only other hosts", "b {ed1}\n", "a", 22, "ed1", V::Unknown);
    row("another key of the type", "a {ed2}\n", "a", 22, "ed1", V::Changed, { 1 });
    row("all the other keys of the type are listed", "a {ed2}\na {rsa1}\na {ed3}\n", "a", 22, "ed1",
        V::Changed, { 1, 3 });
    row("one of several keys of the type", "a {ed2}\na {ed1}\n", "a", 22, "ed1", V::Trusted, { 2 });
    row("only another type", "a {rsa1}\na {ec1}\n", "a", 22, "ed1", V::OtherTypeKnown, { 1, 2 });
    row("the host is written in capitals", "a {ed1}\n", "A", 22, "ed1", V::Trusted, { 1 });
    row("the file has capitals", "Gate.Example {ed1}\n", "gate.example", 22, "ed1", V::Trusted,
        { 1 });
    row("second name of a list", "x,a,y {ed1}\n", "a", 22, "ed1", V::Trusted, { 1 });
    row("a name is not a prefix", "ab {ed1}\n", "a", 22, "ed1", V::Unknown);
    row("a star", "*.example.com {ed1}\n", "a.b.example.com", 22, "ed1", V::Trusted, { 1 });
    row("a star needs its dot", "*.example.com {ed1}\n", "example.com", 22, "ed1", V::Unknown);
    row("a question mark", "10.0.0.? {ed1}\n", "10.0.0.7", 22, "ed1", V::Trusted, { 1 });
    row("a question mark is one character", "10.0.0.? {ed1}\n", "10.0.0.17", 22, "ed1", V::Unknown);
    row("negated after the star", "*.lan,!bad.lan {ed1}\n", "bad.lan", 22, "ed1", V::Unknown);
    row("negated before the star", "!bad.lan,*.lan {ed1}\n", "bad.lan", 22, "ed1", V::Unknown);
    row("negation of others", "!bad.lan,*.lan {ed1}\n", "good.lan", 22, "ed1", V::Trusted, { 1 });
    row("negation alone matches nothing", "!b {ed1}\n", "a", 22, "ed1", V::Unknown);
    row("negation of one line leaves the next", "*,!a {ed2}\na {ed1}\n", "a", 22, "ed1", V::Trusted,
        { 2 });
    row("brackets are no character class", "[ab] {ed1}\n", "a", 22, "ed1", V::Unknown);
    row("hashed", hashed("a") + " {ed1}\n", "a", 22, "ed1", V::Trusted, { 1 });
    row("hashed, asked in capitals", hashed("a") + " {ed1}\n", "A", 22, "ed1", V::Trusted, { 1 });
    row("hashed, another key", hashed("a") + " {ed2}\n", "a", 22, "ed1", V::Changed, { 1 });
    row("hashed, another host", hashed("b") + " {ed1}\n", "a", 22, "ed1", V::Unknown);
    row("hashed with its port", hashed("[a]:2222") + " {ed1}\n", "a", 2222, "ed1", V::Trusted,
        { 1 });
    row("an IPv6 literal", "::1 {ed1}\n", "::1", 22, "ed1", V::Trusted, { 1 });
    row("an IPv6 literal with a port", "[::1]:2222 {ed1}\n", "::1", 2222, "ed1", V::Trusted, { 1 });

    row("name with port", "[a]:2222 {ed1}\n", "a", 2222, "ed1", V::Trusted, { 1 });
    row("name with port is another on 22", "[a]:2222 {ed1}\n", "a", 22, "ed1", V::Unknown);
    row("name with another port", "[a]:2223 {ed1}\n", "a", 2222, "ed1", V::Unknown);
    row("written with port 22 is not the bare name", "[a]:22 {ed1}\n", "a", 22, "ed1", V::Unknown);
    row("the bare name vouches for another port", "a {ed1}\n", "a", 2222, "ed1", V::Trusted, { 1 },
        true);
    row("the bare name accuses no other port", "a {ed2}\n", "a", 2222, "ed1", V::Unknown);
    row("the bare name's other types neither", "a {rsa1}\n", "a", 2222, "ed1", V::Unknown);
    row("the bare name does not hide a change", "a {ed1}\n[a]:2222 {ed2}\n", "a", 2222, "ed1",
        V::Changed, { 2 });
    row("the bare name does not hide another type", "a {ed1}\n[a]:2222 {rsa1}\n", "a", 2222, "ed1",
        V::OtherTypeKnown, { 2 });
    row("a star covers every port", "* {ed1}\n", "a", 2222, "ed1", V::Trusted, { 1 });
    row("a star accuses on every port", "* {ed2}\n", "a", 2222, "ed1", V::Changed, { 1 });
    row("a star over ports", "[a]:* {ed1}\n", "a", 2222, "ed1", V::Trusted, { 1 });

    row("revoked", "@revoked a {ed1}\n", "a", 22, "ed1", V::Revoked, { 1 });
    row("revoked for all hosts", "a {ed1}\n@revoked * {ed1}\n", "a", 22, "ed1", V::Revoked, { 2 });
    row("revoked before it is trusted", "@revoked * {ed1}\na {ed1}\n", "a", 22, "ed1", V::Revoked,
        { 1 });
    row("revoked behind a tab", "@revoked\ta\t{ed1}\n", "a", 22, "ed1", V::Revoked, { 1 });
    row("revoked, hashed", "@revoked " + hashed("a") + " {ed1}\n", "a", 22, "ed1", V::Revoked,
        { 1 });
    row("revoked for another host", "@revoked b {ed1}\na {ed1}\n", "a", 22, "ed1", V::Trusted,
        { 2 });
    row("another key is revoked", "@revoked * {ed2}\na {ed1}\n", "a", 22, "ed1", V::Trusted, { 2 });
    row("another key is revoked and none known", "@revoked * {ed2}\n", "a", 22, "ed1", V::Unknown);
    row("the old key is revoked and no other known", "@revoked a {ed2}\n@revoked a {rsa1}\n", "a",
        22, "ed1", V::Unknown);
    row("revoked under the bare name", "@revoked a {ed1}\n[a]:2222 {ed1}\n", "a", 2222, "ed1",
        V::Revoked, { 1 });
    row("revoked under the bare name only", "@revoked a {ed1}\n", "a", 2222, "ed1", V::Revoked,
        { 1 });

    row("an authority is not the host's key", "@cert-authority a {ed1}\n", "a", 22, "ed1",
        V::CertAuthorityOnly, { 1 });
    row("an authority for all hosts", "@cert-authority *.lan {ed2}\n", "a.lan", 22, "ed1",
        V::CertAuthorityOnly, { 1 });
    row("an authority for other hosts", "@cert-authority *.lan {ed2}\n", "a", 22, "ed1",
        V::Unknown);
    row("an authority beside a plain line", "@cert-authority * {ed2}\na {ed1}\n", "a", 22, "ed1",
        V::Trusted, { 2 });
    row("an authority beside a changed line", "@cert-authority * {ed1}\na {ed2}\n", "a", 22, "ed1",
        V::Changed, { 2 });
    row("the marker is no host name", "@cert-authority a {ed1}\n", "@cert-authority", 22, "ed1",
        V::Unknown);
    row("revoked by a pattern that fits with the port and without", "@revoked * {ed1}\n", "a", 2222,
        "ed1", V::Revoked, { 1 });
    row("an authority, likewise", "@cert-authority * {rsa1}\n", "a", 2222, "ed1",
        V::CertAuthorityOnly, { 1 });
    row("nor is the other one", "@revoked a {ed1}\n", "@revoked", 22, "ed1", V::Unknown);
}

void TestKnownHosts::verdict()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QByteArray, key);
    KnownHosts hosts;
    QVERIFY(hosts.parse(file, named("kh")));
    QCOMPARE(englishLines(hosts.warnings()), QStringList());
    const HostKeyCheck check =
        hosts.check({ host, static_cast<std::uint16_t>(port) }, keyNamed(key));
    QTEST(check.verdict, "verdict");
    QTEST(check.withoutPort, "withoutPort");
    QList<int> numbers;
    for (const KnownHostsLine& line : check.lines) {
        numbers.append(line.line);
        QCOMPARE(line.file, named("kh"));
    }
    QTEST(numbers, "lines");
}

void TestKnownHosts::knownTypes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArrayList>("exact");
    QTest::addColumn<QByteArrayList>("withoutPort");
    const auto row = [](const char* tag, const QByteArray& file, int port,
                         const QByteArrayList& exact, const QByteArrayList& bare = {}) {
        QTest::newRow(tag) << filled(file) << port << exact << bare;
    };
    row("none", "b {ed1}\n", 22, {});
    row("in file order, each once", "a {rsa1}\na {ed1}\na {rsa2}\n", 22,
        { "ssh-rsa", "ssh-ed25519" });
    row("authorities and revocations are no keys",
        "@cert-authority a {rsa1}\n@revoked a {ec1}\na {ed1}\n", 22, { "ssh-ed25519" });
    row("with the port", "[a]:2222 {ed1}\na {rsa1}\n", 2222, { "ssh-ed25519" });
    row("the bare name when there is nothing else", "a {rsa1}\n", 2222, {}, { "ssh-rsa" });
    row("no bare name on 22", "[a]:22 {rsa1}\n", 22, {});
}

void TestKnownHosts::knownTypes()
{
    QFETCH(QByteArray, file);
    QFETCH(int, port);
    KnownHosts hosts;
    QVERIFY(hosts.parse(file, named("kh")));
    const KnownKeyTypes types = hosts.knownTypes({ named("a"), static_cast<std::uint16_t>(port) });
    QTEST(types.exact, "exact");
    QTEST(types.withoutPort, "withoutPort");
}

void TestKnownHosts::malformedLinesAreSkippedAndNoted_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray key = publicKeyText(ed25519Key(1));
    QTest::newRow("only a name") << QByteArray("a");
    QTest::newRow("name and type") << QByteArray("a ssh-ed25519");
    QTest::newRow("cut base64") << QByteArray("a " + key.chopped(8));
    QTest::newRow("no base64") << QByteArray("a ssh-ed25519 ????");
    QTest::newRow("another type than the key's")
        << QByteArray("a ssh-rsa " + ed25519Key(1).blob.toBase64());
    QTest::newRow("an unknown type")
        << QByteArray("a ssh-new " + WireWriter().string("ssh-new").string("x").bytes().toBase64());
    QTest::newRow("an unknown marker") << QByteArray("@revoke a " + key);
    QTest::newRow("two markers") << QByteArray("@revoked @cert-authority a " + key);
    QTest::newRow("a marker alone") << QByteArray("@revoked");
    QTest::newRow("a hash of another kind") << QByteArray("|2|c3Nzcw==|c3Nzcw== " + key);
    QTest::newRow("a hash with a short salt")
        << QByteArray("|1|c3Nzcw==|" + QByteArray(20, 'h').toBase64() + ' ' + key);
    QTest::newRow("a hash without its end")
        << QByteArray("|1|" + QByteArray(20, 's').toBase64() + ' ' + key);
    QTest::newRow("a hash among names") << QByteArray(hashed("a") + ",a " + key);
    QTest::newRow("an SSH-1 key") << QByteArray("a 1024 35 1234567890");
    QTest::newRow("a NUL byte") << QByteArray("a\0b ", 4) + key;
    QTest::newRow("a line that is too long")
        << QByteArray(KnownHosts::kMaxLineBytes, 'a') + ' ' + key;
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x01\x80 \x99 \xff");
}

void TestKnownHosts::malformedLinesAreSkippedAndNoted()
{
    QFETCH(QByteArray, line);
    KnownHosts hosts;
    QVERIFY(hosts.parse(QByteArray("# first\n" + line + filled("\nb {ed1}\n")), named("kh")));
    QCOMPARE(hosts.warnings().size(), 1);
    QVERIFY2(hosts.warnings().constFirst().english().startsWith(named("kh:2: ")),
        qPrintable(hosts.warnings().constFirst().english()));
    QCOMPARE(hosts.check({ named("a"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Unknown);
    QCOMPARE(hosts.check({ named("b"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Trusted);
}

void TestKnownHosts::severalFilesAreOne()
{
    KnownHosts hosts;
    QVERIFY(hosts.parse(filled("a {ed2}\n"), named("one")));
    QVERIFY(hosts.parse(filled("\na {ed1}\n"), named("two")));
    const HostKeyCheck found = hosts.check({ named("a"), 22 }, ed25519Key(1));
    QCOMPARE(found.verdict, HostKeyVerdict::Trusted);
    const KnownHostsLine wanted{ named("two"), 2, "ssh-ed25519",
        ed25519Key(1).fingerprintSha256() };
    QCOMPARE(found.lines, QList<KnownHostsLine>{ wanted });
    QCOMPARE(found.lines.constFirst().location(), named("two:2"));
    QVERIFY(hosts.parse(filled("@revoked * {ed1}\n"), named("three")));
    QCOMPARE(hosts.check({ named("a"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Revoked);
}

void TestKnownHosts::limits()
{
    KnownHosts hosts;
    const auto large = hosts.parse(QByteArray(KnownHosts::kMaxFileBytes + 1, '\n'), named("kh"));
    QVERIFY(!large);
    QCOMPARE(large.error().code, Code::KnownHostsUnreadable);
    QCOMPARE(large.error().context, named("kh"));
    QVERIFY(hosts.parse(QByteArray(KnownHosts::kMaxFileBytes, '\n'), named("kh")));
    QVERIFY(hosts.parse(QByteArray("nonsense\n").repeated(1000), named("kh")));
    QCOMPARE(hosts.warnings().size(), 100);
    // OpenSSH ignores lists with a pattern of 1023 bytes or more, even after a match.
    QVERIFY(hosts.parse(filled("a," + QByteArray(1023, 'x') + " {ed1}\n"), named("kh")));
    QCOMPARE(hosts.check({ named("a"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Unknown);
    QVERIFY(hosts.parse(filled("a," + QByteArray(1022, 'x') + " {ed1}\n"), named("kh")));
    QCOMPARE(hosts.check({ named("a"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Trusted);
}

void TestKnownHosts::hostilePatternsAreCheap()
{
    KnownHosts hosts;
    QVERIFY(hosts.parse(filled(QByteArray("*a").repeated(200) + "b {ed1}\n"), named("kh")));
    const QString host(250, QLatin1Char('a'));
    QCOMPARE(hosts.check({ host, 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Unknown);
}

void TestKnownHosts::entryLineIsFoundAgain_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("hashed");
    for (const bool hide : { false, true }) {
        const QByteArray suffix = hide ? ", hashed" : "";
        const auto row = [&](const char* tag, const char* host, int port) {
            QTest::newRow(QByteArray(tag + suffix).constData()) << named(host) << port << hide;
        };
        row("a name", "gate.example.com", 22);
        row("a name in capitals", "Gate", 22);
        row("a name and port", "gate", 2222);
        row("an IPv4 literal", "10.1.2.3", 22);
        row("an IPv6 literal", "fe80::1%eth0", 22);
        row("an IPv6 literal and port", "2001:db8::1", 65535);
        row("not ASCII",
            "b\xfc"
            "cher.example",
            22);
    }
}

void TestKnownHosts::entryLineIsFoundAgain()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(bool, hashed);
    const HostPort server{ host, static_cast<std::uint16_t>(port) };
    const auto line = KnownHosts::entryLine(server, rsaKey(1), hashed);
    QVERIFY(line.has_value());
    QVERIFY(line->endsWith('\n'));
    QCOMPARE(line->count('\n'), 1);
    QCOMPARE(line->startsWith("|1|"), hashed);
    KnownHosts hosts;
    QVERIFY(hosts.parse(*line, named("kh")));
    QCOMPARE(englishLines(hosts.warnings()), QStringList());
    const HostKeyCheck check = hosts.check(server, rsaKey(1));
    QCOMPARE(check.verdict, HostKeyVerdict::Trusted);
    QVERIFY(!check.withoutPort);
    const auto again = KnownHosts::entryLine(server, rsaKey(1), hashed);
    QCOMPARE(*again == *line, !hashed);
}

void TestKnownHosts::namesThatMeanMoreAreNotWritten_data()
{
    QTest::addColumn<QString>("host");
    for (const char* host : { "", "*", "a?", "!a", "a,b", "a b", "a\tb", "a\nb", "|1|x|y",
             "@revoked", "#a", "[a]", "a\x7f" }) {
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(printable(host)))) << named(host);
    }
}

void TestKnownHosts::namesThatMeanMoreAreNotWritten()
{
    QFETCH(QString, host);
    const auto line = KnownHosts::entryLine({ host, 22 }, ed25519Key(1), false);
    QVERIFY(!line);
    QCOMPARE(line.error().code, Code::InvalidArgument);
}

void TestKnownHosts::errorsNameKeyAndLine()
{
    KnownHosts hosts;
    QVERIFY(hosts.parse(
        filled("a {ed2}\nb {rsa1}\n@revoked c {ed1}\n@cert-authority d {ed2}\n"), named("kh")));
    const auto error = [&hosts](const char* host) {
        const HostPort server{ named(host), 22 };
        return hostKeyError(hosts.check(server, ed25519Key(1)), server, ed25519Key(1));
    };
    QCOMPARE(error("a").code, Code::HostKeyChanged);
    QVERIFY(error("a").detail.english().contains(ed25519Key(1).fingerprintSha256()));
    QVERIFY(error("a").detail.english().contains(ed25519Key(2).fingerprintSha256()));
    QVERIFY(error("a").detail.english().contains(named("kh:1")));
    QCOMPARE(error("a").context, named("a:22"));
    QCOMPARE(error("b").code, Code::HostKeyUnknown);
    QVERIFY(error("b").detail.english().contains(named("another key type: ssh-rsa")));
    QVERIFY(error("b").detail.english().contains(named("kh:2")));
    QCOMPARE(error("c").code, Code::HostKeyRevoked);
    QVERIFY(error("c").detail.english().contains(named("kh:3")));
    QCOMPARE(error("d").code, Code::HostKeyUnsupported);
    QCOMPARE(error("e").code, Code::HostKeyUnknown);
}

void TestKnownHosts::whatIsKnownIsListed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("port");
    QTest::addColumn<QList<int>>("known");
    const auto row = [](const char* tag, const QByteArray& file, int port,
                         const QList<int>& known) {
        QTest::newRow(tag) << filled(file) << port << known;
    };
    row("nothing", "b {ed2}\n", 22, {});
    row("every type, in file order", "a {rsa1}\nb {ed1}\na {ed2}\n" + hashed("a") + " {ec1}\n", 22,
        { 1, 3, 4 });
    row("the trusted key too", "a {rsa1}\na {ed1}\n", 22, { 1, 2 });
    row("no markers", "@revoked a {ed2}\n@cert-authority a {rsa1}\na {ed3}\n", 22, { 3 });
    row("only under the name with its port", "a {ed2}\n[a]:2222 {ed3}\n", 2222, { 2 });
    row("nothing under a bare name that does not count", "a {ed2}\n", 2222, {});
    row("what vouches under the bare name", "a {ed2}\na {ed1}\n", 2222, { 2 });
}

void TestKnownHosts::whatIsKnownIsListed()
{
    QFETCH(QByteArray, file);
    QFETCH(int, port);
    KnownHosts hosts;
    QVERIFY(hosts.parse(file, named("kh")));
    QList<int> numbers;
    for (const KnownHostsLine& line :
        hosts.check({ named("a"), static_cast<std::uint16_t>(port) }, ed25519Key(1)).known) {
        numbers.append(line.line);
        QVERIFY(line.fingerprint.startsWith(named("SHA256:")));
    }
    QTEST(numbers, "known");
}

void TestKnownHosts::otherNamesOfTheKeyAreListed()
{
    KnownHosts hosts;
    QVERIFY(hosts.parse(filled("a {ed2}\nOld,10.0.0.1 {ed1}\n" + hashed("x")
                            + " {ed1}\n@revoked c {ed1}\nd {ed2}\n[a]:2222 {ed1}\n"),
        named("kh")));
    const QStringList all{ named("old,10.0.0.1 (kh:2)"), named("(hashed) kh:3"),
        named("[a]:2222 (kh:6)") };
    QCOMPARE(hosts.check({ named("a"), 22 }, ed25519Key(1)).otherNames, all);
    QCOMPARE(hosts.check({ named("new"), 22 }, ed25519Key(1)).otherNames, all);
    QCOMPARE(hosts.check({ named("x"), 22 }, ed25519Key(1)).otherNames,
        QStringList({ all.at(0), all.at(2) }));
    QCOMPARE(hosts.check({ named("new"), 22 }, ed25519Key(3)).otherNames, QStringList());
}

void TestKnownHosts::findsEveryLineOfAHost()
{
    KnownHosts hosts;
    QVERIFY(hosts.parse(filled("a {ed1}\n@revoked * {rsa1}\n@cert-authority a {ed2}\nb {ed3}\n"
                               "[c]:2222 {ed1}\nc {ed2}\n@revoked c {ed3}\n"),
        named("kh")));
    const auto found = [&hosts](const char* host, std::uint16_t port) {
        QStringList texts;
        for (const KnownHostsFinding& finding : hosts.find({ named(host), port })) {
            const char* marker = finding.marker == KnownHostsMarker::Revoked ? " revoked"
                : finding.marker == KnownHostsMarker::CertAuthority          ? " authority"
                                                                             : "";
            texts.append(QString::number(finding.line.line) + named(marker)
                + (finding.withoutPort ? named(" bare") : QString()));
        }
        return texts.join(named(", "));
    };
    QCOMPARE(found("a", 22), named("1, 2 revoked, 3 authority"));
    QCOMPARE(found("b", 22), named("2 revoked, 4"));
    QCOMPARE(found("c", 2222), named("2 revoked, 5, 7 revoked bare"));
    QCOMPARE(found("b", 2222), named("2 revoked, 4 bare"));
}

void TestKnownHosts::offersWhatIsOnFile()
{
    const QByteArrayList all{ "ssh-ed25519", "ecdsa-sha2-nistp256", "rsa-sha2-512",
        "rsa-sha2-256" };
    const HostKeyOffer none = hostKeyOffer(all, {});
    QCOMPARE(none.algorithms, all);
    QVERIFY(!none.narrowed);
    const HostKeyOffer rsa = hostKeyOffer(all, { { "ssh-rsa" }, {} });
    QCOMPARE(rsa.algorithms, QByteArrayList({ "rsa-sha2-512", "rsa-sha2-256" }));
    QVERIFY(rsa.narrowed);
    const HostKeyOffer bare = hostKeyOffer(all, { {}, { "ecdsa-sha2-nistp256" } });
    QCOMPARE(bare.algorithms.constFirst(), QByteArray("ecdsa-sha2-nistp256"));
    QCOMPARE(bare.algorithms.size(), all.size());
    QVERIFY(!bare.narrowed);
    QVERIFY(!hostKeyOffer(all, { { "ssh-dss" }, {} }).narrowed);
}

void TestKnownHosts::revocationsAreNotLost()
{
    // A plain line that is too long is skipped, which can only make a host less known.
    const QByteArray names = QByteArray("x,").repeated(KnownHosts::kMaxLineBytes);
    KnownHosts hosts;
    const auto parsed =
        hosts.parse(filled("b {ed2}\n @revoked " + names + "a {ed1}\n"), named("kh"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Code::KnownHostsUnreadable);
    QCOMPARE(parsed.error().context, named("kh"));
    QCOMPARE(hosts.check({ named("b"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Unknown);
    QVERIFY(
        hosts.parse(filled("@revoked a rsa-sha2-512 " + rsaKey(1).blob.toBase64()), named("kh")));
    QCOMPARE(hosts.check({ named("a"), 22 }, rsaKey(1)).verdict, HostKeyVerdict::Revoked);
}

void TestKnownHosts::questions_data()
{
    using Kind = Question::Kind;
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("knownAt");
    QTest::addColumn<QString>("note");
    const QString ed2 = named("ssh-ed25519 ") + ed25519Key(2).fingerprintSha256();
    const QString rsa1 = named("ssh-rsa ") + rsaKey(1).fingerprintSha256();
    const auto row = [](const char* tag, const QByteArray& file, Kind kind,
                         const QStringList& known, const QStringList& knownAt, const char* note) {
        QTest::newRow(tag) << filled(file) << int(kind) << known << knownAt << named(note);
    };
    row("an unknown host", "", Kind::HostKeyUnknown, {}, {}, "");
    row("a changed key", "a {rsa1}\na {ed2}\n", Kind::HostKeyChanged, { rsa1, ed2 },
        { named("kh:1"), named("kh:2") }, "");
    row("another key type", "a {rsa1}\n", Kind::HostKeyUnknown, { rsa1 }, { named("kh:1") },
        "another key type");
    row("an authority", "@cert-authority * {ed2}\n", Kind::HostKeyUnknown, { ed2 },
        { named("kh:1") }, "certificate authority");
    row("the same server by another name", "b {ed1}\n", Kind::HostKeyUnknown, {}, {},
        "other names: b (kh:1).");
    row("many other names", QByteArray("b {ed1}\n").repeated(9), Kind::HostKeyUnknown, {}, {},
        "b (kh:5), and 4 more.");
}

void TestKnownHosts::questions()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, note);
    KnownHosts hosts;
    QVERIFY(hosts.parse(file, named("kh")));
    const HostPort host{ named("a"), 22 };
    const HostKeyCheck check = hosts.check(host, ed25519Key(1));
    QVERIFY(mayAskAbout(check.verdict));
    const Question question = hostKeyQuestion(check, host, ed25519Key(1), named("own"));
    QTEST(int(question.kind), "kind");
    QTEST(question.knownFingerprints, "known");
    QTEST(question.knownAt, "knownAt");
    QCOMPARE(question.host, host);
    QCOMPARE(question.keyType, named("ssh-ed25519"));
    QCOMPARE(question.fingerprint, ed25519Key(1).fingerprintSha256());
    QCOMPARE(question.randomArt, randomArt(ed25519Key(1)));
    QCOMPARE(question.storeIn, named("own"));
    QVERIFY(question.mayRemember);
    QVERIFY2(note.isEmpty() ? question.note.isEmpty() : question.note.english().contains(note),
        qPrintable(question.note.english()));
    QVERIFY(!hostKeyQuestion(check, host, ed25519Key(1), {}).mayRemember);
}

QTEST_APPLESS_MAIN(TestKnownHosts)
#include "testknownhosts.moc"
