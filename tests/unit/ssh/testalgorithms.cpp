// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/algorithms.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;

Q_DECLARE_METATYPE(sallyport::ssh::AlgorithmKind)

namespace {

/// A server that has all of ours.
ServerAlgorithms agreeable()
{
    const AlgorithmPreferences ours = defaultAlgorithms({});
    return { ours.kex, ours.hostKey, ours.cipher, ours.cipher, ours.mac, ours.mac, ours.compression,
        ours.compression };
}

} // namespace

class TestAlgorithms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultCipherOrder_data();
    void defaultCipherOrder();
    void legacyOnlyWhenAsked();
    void compressionOnlyWhenAsked();
    void everyDefaultIsSupported();
    void narrowing_data();
    void narrowing();
    void userLists_data();
    void userLists();
    void mismatch_data();
    void mismatch();
    void mismatchNamesBothSides();
    void mismatchNamesTheOption_data();
    void mismatchNamesTheOption();
    void signaturesForRsaKeys_data();
    void signaturesForRsaKeys();
};

void TestAlgorithms::defaultCipherOrder_data()
{
    QTest::addColumn<bool>("patched");
    QTest::addColumn<bool>("aes");
    QTest::addColumn<QByteArrayList>("ciphers");
    const QByteArrayList gcm{ "aes128-gcm@openssh.com", "aes256-gcm@openssh.com" };
    const QByteArrayList chaCha{ "chacha20-poly1305@openssh.com" };
    const QByteArrayList ctr{ "aes256-ctr", "aes192-ctr", "aes128-ctr" };
    QTest::newRow("our build with AES instructions") << true << true << gcm + chaCha + ctr;
    QTest::newRow("our build without") << true << false << chaCha + gcm + ctr;
    QTest::newRow("the stock library with AES instructions") << false << true << chaCha + ctr + gcm;
    QTest::newRow("the stock library without") << false << false << chaCha + ctr + gcm;
}

void TestAlgorithms::defaultCipherOrder()
{
    QFETCH(bool, patched);
    QFETCH(bool, aes);
    QTEST(defaultAlgorithms({ patched, aes }).cipher, "ciphers");
}

void TestAlgorithms::legacyOnlyWhenAsked()
{
    const AlgorithmPreferences normal = defaultAlgorithms({});
    for (const QByteArrayList& list :
        { normal.kex, normal.hostKey, normal.cipher, normal.mac, normal.signature }) {
        for (const QByteArray& name : list) {
            const bool weak = name.endsWith("sha1") || name.contains("-cbc") || name.contains("md5")
                || name == "ssh-rsa" || name == "ssh-dss" || name.contains("-cert-")
                || name.contains("sha1-");
            QVERIFY2(!weak, name.constData());
        }
    }
    AlgorithmTraits traits;
    traits.legacy = true;
    const AlgorithmPreferences legacy = defaultAlgorithms(traits);
    QCOMPARE(legacy.kex.mid(0, normal.kex.size()), normal.kex);
    QVERIFY(legacy.kex.contains("diffie-hellman-group14-sha1"));
    QCOMPARE(legacy.hostKey, normal.hostKey + QByteArrayList{ "ssh-rsa" });
    QVERIFY(legacy.cipher.contains("aes128-cbc"));
    QVERIFY(legacy.mac.contains("hmac-sha1"));
    QCOMPARE(legacy.signature.last(), QByteArray("ssh-rsa"));
}

void TestAlgorithms::compressionOnlyWhenAsked()
{
    AlgorithmTraits traits;
    QCOMPARE(defaultAlgorithms(traits).compression, QByteArrayList{ "none" });
    traits.compress = true;
    // Never what starts before the login.
    QCOMPARE(defaultAlgorithms(traits).compression, (QByteArrayList{ "zlib@openssh.com", "none" }));
}

void TestAlgorithms::everyDefaultIsSupported()
{
    const AlgorithmPreferences all = defaultAlgorithms({ true, true, true, true });
    const auto covers = [](AlgorithmKind kind, const QByteArrayList& names) {
        const QByteArrayList& supported = supportedAlgorithms(kind);
        return QSet<QByteArray>(names.begin(), names.end())
            == QSet<QByteArray>(supported.begin(), supported.end());
    };
    QVERIFY(covers(AlgorithmKind::KeyExchange, all.kex));
    QVERIFY(covers(AlgorithmKind::HostKey, all.hostKey));
    QVERIFY(covers(AlgorithmKind::Cipher, all.cipher));
    QVERIFY(covers(AlgorithmKind::Mac, all.mac));
    QVERIFY(covers(AlgorithmKind::Compression, all.compression));
    (void)cpuHasAes();
}

void TestAlgorithms::narrowing_data()
{
    QTest::addColumn<QByteArrayList>("types");
    QTest::addColumn<QByteArrayList>("narrowed");
    QTest::addColumn<QByteArray>("preferred");
    const QByteArrayList all = defaultAlgorithms({}).hostKey;
    QTest::newRow("an RSA key is used with both its hashes")
        << QByteArrayList{ "ssh-rsa" } << QByteArrayList{ "rsa-sha2-512", "rsa-sha2-256" }
        << QByteArray("rsa-sha2-512");
    QTest::newRow("our order, not the file's")
        << QByteArrayList{ "ssh-rsa", "ssh-ed25519" }
        << QByteArrayList{ "ssh-ed25519", "rsa-sha2-512", "rsa-sha2-256" }
        << QByteArray("ssh-ed25519");
    QTest::newRow("one curve only")
        << QByteArrayList{ "ecdsa-sha2-nistp384" } << QByteArrayList{ "ecdsa-sha2-nistp384" }
        << QByteArray("ecdsa-sha2-nistp384");
    QTest::newRow("no type known") << QByteArrayList() << all << QByteArray("ssh-ed25519");
    QTest::newRow("only a type that cannot be offered")
        << QByteArrayList{ "ssh-dss" } << all << QByteArray("ssh-ed25519");
}

void TestAlgorithms::narrowing()
{
    QFETCH(QByteArrayList, types);
    const QByteArrayList all = defaultAlgorithms({}).hostKey;
    QTEST(narrowedToTypes(all, types), "narrowed");
    QByteArrayList preferring = preferringTypes(all, types);
    QTEST(preferring.constFirst(), "preferred");
    QCOMPARE(preferring.size(), all.size());
    QCOMPARE(QSet<QByteArray>(preferring.begin(), preferring.end()),
        QSet<QByteArray>(all.begin(), all.end()));
}

void TestAlgorithms::userLists_data()
{
    QTest::addColumn<AlgorithmKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("result");
    const auto row = [](const char* tag, const char* text, const QByteArrayList& result,
                         AlgorithmKind kind = AlgorithmKind::Mac) {
        QTest::newRow(tag) << kind << QByteArray(text) << result;
    };
    const QByteArrayList macs = defaultAlgorithms({}).mac;
    row("one name", "hmac-sha2-512", { "hmac-sha2-512" });
    row("the user's order", "hmac-sha2-512,hmac-sha2-256", { "hmac-sha2-512", "hmac-sha2-256" });
    row("with blanks", " hmac-sha2-512 , hmac-sha2-256 ", { "hmac-sha2-512", "hmac-sha2-256" });
    row("a legacy name when it is spelt out", "hmac-sha1", { "hmac-sha1" });
    row("appended", "+hmac-sha1", macs + QByteArrayList{ "hmac-sha1" });
    row("put first", "^hmac-sha2-512",
        { "hmac-sha2-512", "hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com",
            "hmac-sha2-256" });
    row("taken away", "-hmac-sha2-256,hmac-sha2-512",
        { "hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com" });
    row("taken away by pattern", "-*-etm@openssh.com", { "hmac-sha2-256", "hmac-sha2-512" });
    row("taking away what is not there", "-nothing", macs);
    row("another kind's list", "aes256-ctr", { "aes256-ctr" }, AlgorithmKind::Cipher);
    row("nothing", "", {});
    row("only a sign", "+", {});
    row("an unknown name among others", "umac-128-etm@openssh.com,hmac-sha2-512,hmac-md4",
        { "hmac-sha2-512" });
    row("unknown names alone", "hmac-md4,umac-64@openssh.com", {});
    row("an unknown name appended", "+hmac-md4", macs);
    row("an unknown name put first", "^hmac-md4,hmac-sha2-512",
        { "hmac-sha2-512", "hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com",
            "hmac-sha2-256" });
    row("another kind's name", "aes256-ctr", {});
    row("an empty name", "hmac-sha2-512,,hmac-sha2-256", { "hmac-sha2-512", "hmac-sha2-256" });
    row("a name twice", "hmac-sha2-512,hmac-sha2-512", { "hmac-sha2-512" });
    row("a pattern", "hmac-sha1*", { "hmac-sha1-etm@openssh.com", "hmac-sha1" });
    row("all taken away", "-*", {});
    row("a name in capitals", "HMAC-SHA2-512", {});
}

void TestAlgorithms::userLists()
{
    QFETCH(AlgorithmKind, kind);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, result);
    const auto list = parseAlgorithmList(kind, text, defaultAlgorithms({}).mac);
    if (result.isEmpty()) {
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::InvalidArgument);
    } else {
        QVERIFY(list.has_value());
        QCOMPARE(*list, result);
    }
}

void TestAlgorithms::mismatch_data()
{
    QTest::addColumn<ServerAlgorithms>("theirs");
    QTest::addColumn<bool>("found");
    QTest::addColumn<AlgorithmKind>("kind");
    const auto row = [](const char* tag, bool found, AlgorithmKind kind, auto change) {
        ServerAlgorithms theirs = agreeable();
        change(theirs);
        QTest::newRow(tag) << theirs << found << kind;
    };
    using K = AlgorithmKind;
    using S = ServerAlgorithms;
    row("all in common", false, K::Mac, [](S&) {});
    row("key exchange", true, K::KeyExchange,
        [](S& s) { s.kex = { "diffie-hellman-group1-sha1" }; });
    row("pseudo-algorithms do not count", true, K::KeyExchange, [](S& s) {
        s.kex = { "ext-info-s", "kex-strict-s-v00@openssh.com" };
    });
    row("host key", true, K::HostKey, [](S& s) { s.hostKey = { "ssh-dss" }; });
    row("cipher to the server", true, K::Cipher, [](S& s) { s.cipherToServer = { "3des-cbc" }; });
    row("cipher to the client", true, K::Cipher, [](S& s) { s.cipherToClient = {}; });
    row("a MAC is not needed with GCM", false, K::Mac,
        [](S& s) { s.macToServer = s.macToClient = { "hmac-md5" }; });
    row("a MAC is not needed with ChaCha20", false, K::Mac, [](S& s) {
        s.cipherToServer = s.cipherToClient = { "chacha20-poly1305@openssh.com" };
        s.macToServer = s.macToClient = { "hmac-md5" };
    });
    row("a MAC is needed with CTR", true, K::Mac, [](S& s) {
        s.cipherToServer = s.cipherToClient = { "aes128-ctr" };
        s.macToClient = { "hmac-md5" };
    });
    row("compression", true, K::Compression, [](S& s) { s.compressionToClient = { "zlib" }; });
    row("the first of several", true, K::HostKey, [](S& s) {
        s.hostKey = { "ssh-dss" };
        s.cipherToClient = { "3des-cbc" };
    });
}

void TestAlgorithms::mismatch()
{
    QFETCH(ServerAlgorithms, theirs);
    QFETCH(bool, found);
    const auto result = algorithmMismatch(defaultAlgorithms({}), theirs);
    QCOMPARE(result.has_value(), found);
    if (found) {
        QTEST(result->kind, "kind");
    }
}

void TestAlgorithms::signaturesForRsaKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArrayList usual{ "rsa-sha2-512", "rsa-sha2-256" };
    const auto row = [](const char* text, const QByteArrayList& expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("+ssh-rsa", usual + QByteArrayList{ "ssh-rsa" });
    row("+ssh-rsa,ssh-dss", usual + QByteArrayList{ "ssh-rsa" });
    row("+rsa-sha2-256", usual);
    row("^rsa-sha2-256", { "rsa-sha2-256", "rsa-sha2-512" });
    row("^ssh-rsa", { "ssh-rsa", "rsa-sha2-512", "rsa-sha2-256" });
    row("-rsa-sha2-512", { "rsa-sha2-256" });
    row("-rsa-*", usual);
    row("ssh-ed25519", usual);
    row("ssh-ed25519,ssh-rsa", { "ssh-rsa" });
    row("ssh-rsa,rsa-sha2-256", { "ssh-rsa", "rsa-sha2-256" });
}

void TestAlgorithms::signaturesForRsaKeys()
{
    QFETCH(QByteArray, text);
    QTEST(signatureAlgorithms(text, { "rsa-sha2-512", "rsa-sha2-256" }), "expected");
}

void TestAlgorithms::mismatchNamesTheOption_data()
{
    using K = AlgorithmKind;
    QTest::addColumn<AlgorithmKind>("kind");
    QTest::addColumn<QByteArrayList>("theirs");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* what, K kind, const QByteArrayList& theirs, const char* says) {
        QTest::newRow(what) << kind << theirs << QString::fromLatin1(says);
    };
    row("key exchange", K::KeyExchange, { "unknown", "diffie-hellman-group1-sha1" },
        "-o KexAlgorithms=+diffie-hellman-group1-sha1");
    row("host key", K::HostKey, { "ssh-dss", "ssh-rsa" }, "-o HostKeyAlgorithms=+ssh-rsa");
    row("cipher", K::Cipher, { "arcfour", "aes128-cbc" }, "-o Ciphers=+aes128-cbc");
    row("MAC", K::Mac, { "hmac-md5", "hmac-sha1" }, "-o MACs=+hmac-sha1");
    row("compression", K::Compression, { "zlib", "zlib@openssh.com" }, "-C (Compression=yes)");
    row("no key exchange helps", K::KeyExchange, { "sntrup4591761x25519-sha512@tinyssh.org" },
        "no option of this side helps");
    row("no host key helps", K::HostKey, { "ssh-dss" }, "HostKeyAlgorithms in its sshd_config");
    row("no compression helps", K::Compression, { "zlib" }, "no option of this side helps");
}

void TestAlgorithms::mismatchNamesTheOption()
{
    QFETCH(AlgorithmKind, kind);
    QFETCH(QByteArrayList, theirs);
    QFETCH(QString, says);
    const Error error = AlgorithmMismatch{ kind, { "ours" }, theirs }.toError();
    QVERIFY2(error.detail.english().contains(says), qPrintable(error.detail.english()));
}

void TestAlgorithms::mismatchNamesBothSides()
{
    ServerAlgorithms theirs = agreeable();
    theirs.cipherToServer = { "aes128-cbc", "evil\x1b[2J" };
    const auto result = algorithmMismatch(defaultAlgorithms({}), theirs);
    QVERIFY(result.has_value());
    const Error error = result->toError();
    QCOMPARE(error.code, Code::NoCommonAlgorithm);
    QVERIFY(error.detail.english().contains(QStringLiteral("no common cipher")));
    QVERIFY(error.detail.english().contains(
        QStringLiteral("the server offers aes128-cbc, evil\\x1b[2J")));
    QVERIFY(error.detail.english().contains(QStringLiteral("aes256-ctr")));
}

QTEST_APPLESS_MAIN(TestAlgorithms)
#include "testalgorithms.moc"
