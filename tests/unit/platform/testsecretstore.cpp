// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/memorysecretstore.h"
#include "core/platform/nullsecretstore.h"
#include "tests/unit/platform/storecall.h"

#include <QCryptographicHash>

#include <utility>

using namespace sallyport;
using namespace sallyport::platform;

static const HostPort kServer{ QStringLiteral("server.example"), 22 };

static QByteArray bytesOf(const std::optional<Secret>& secret)
{
    return secret ? "[" + QByteArray(secret->data(), secret->size()) + "]" : QByteArray("none");
}

class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsTellSecretsApart_data();
    void kindsTellSecretsApart();
    void kindOfAQuestion_data();
    void kindOfAQuestion();

    void vaultKeepsEveryByte_data();
    void vaultKeepsEveryByte();
    void formerNames_data();
    void formerNames();
    void vaultRefusesTooMuch();
    void damagedVaults_data();
    void damagedVaults();
    void everyCutIsNoticedOrShorter();

    void memoryStore();
    void memoryStoreAnswersLater();
    void memoryStoreIsSilentOnceGone();
    void noStore();
};

void TestSecretStore::kindsTellSecretsApart_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto password = [](const char* host, int port, const char* user) {
        return SecretKind::password(
            { QString::fromLatin1(host), quint16(port) }, QString::fromLatin1(user))
            .text();
    };
    const QByteArray here = password("a.example", 22, "me");
    QTest::newRow("the same login") << here << password("a.example", 22, "me") << true;
    QTest::newRow("host names know no case") << here << password("A.Example", 22, "me") << true;
    QTest::newRow("another server") << here << password("b.example", 22, "me") << false;
    QTest::newRow("another port") << here << password("a.example", 2222, "me") << false;
    QTest::newRow("another user") << here << password("a.example", 22, "you") << false;
    QTest::newRow("users do know case") << here << password("a.example", 22, "ME") << false;
    QTest::newRow("parts do not run together")
        << password("b", 22, "a") << password("", 22, "ab") << false;
    QTest::newRow("a proxy of the same address")
        << here
        << SecretKind::proxyPassword({ QStringLiteral("a.example"), 22 }, QStringLiteral("me"))
               .text()
        << false;
    QTest::newRow("one key file, written in two ways")
        << SecretKind::passphrase(QStringLiteral("/home/me/.ssh/id")).text()
        << SecretKind::passphrase(QStringLiteral("/home/me/x/../.ssh//id")).text() << true;
    QTest::newRow("two key files")
        << SecretKind::passphrase(QStringLiteral("/home/me/.ssh/id")).text()
        << SecretKind::passphrase(QStringLiteral("/home/me/.ssh/id2")).text() << false;
}

void TestSecretStore::kindsTellSecretsApart()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    QCOMPARE(one == other, same);
    QVERIFY(one.size() < 64);
}

void TestSecretStore::kindOfAQuestion_data()
{
    using Kind = Question::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("mayRemember");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("prompt");
    const QString me = QStringLiteral("me");
    const QByteArray password = SecretKind::password(kServer, me).text();
    const QString noPrompt;
    QTest::newRow("a password") << int(Kind::Password) << true << password << noPrompt;
    QTest::newRow("a passphrase") << int(Kind::Passphrase) << true
                                  << SecretKind::passphrase(QStringLiteral("/key")).text()
                                  << noPrompt;
    QTest::newRow("a proxy's password")
        << int(Kind::ProxyPassword) << true << SecretKind::proxyPassword(kServer, me).text()
        << noPrompt;
    QTest::newRow("a password not worth keeping")
        << int(Kind::Password) << false << QByteArray() << noPrompt;
    QTest::newRow("a new password") << int(Kind::NewPassword) << true << QByteArray() << noPrompt;
    QTest::newRow("a host key") << int(Kind::HostKeyUnknown) << true << QByteArray() << noPrompt;
    QTest::newRow("a touch") << int(Kind::TouchKey) << true << QByteArray() << noPrompt;
    for (const char* prompt : { "Password: ", "password",
             "PASSWORD :", "Password for me@host:", "me@host's password: " }) {
        QTest::addRow("the password, asked for as: %s", prompt)
            << int(Kind::KeyboardInteractive) << true << password << QString::fromLatin1(prompt);
    }
    for (const char* prompt : { "", "Verification code: ", "New password: ", "Retype new password:",
             "One-time password: ", "Password changed, go on? ", "Old password:" }) {
        QTest::addRow("something else, asked for as: %s", prompt) << int(
            Kind::KeyboardInteractive) << true << QByteArray() << QString::fromLatin1(prompt);
    }
}

void TestSecretStore::kindOfAQuestion()
{
    QFETCH(int, kind);
    QFETCH(bool, mayRemember);
    QFETCH(QString, prompt);
    Question question;
    question.items = { { prompt, false } };
    question.kind = Question::Kind(kind);
    question.mayRemember = mayRemember;
    question.host = kServer;
    question.user = QStringLiteral("me");
    question.subject = QStringLiteral("/key");
    const auto found = SecretKind::of(question);
    QTEST(found ? found->text() : QByteArray(), "expected");
}

void TestSecretStore::vaultKeepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("secret");
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        all.append(char(i));
    }
    QTest::newRow("a password") << QByteArray("correct horse");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("p\xc3\xa4ssw\xc3\xb6rd");
    QTest::newRow("every byte there is") << all;
    QTest::newRow("the longest") << QByteArray(16 * 1024, 'x');
}

void TestSecretStore::vaultKeepsEveryByte()
{
    QFETCH(QByteArray, secret);
    const SecretKind one = SecretKind::password(kServer, QStringLiteral("me"));
    const SecretKind two = SecretKind::passphrase(QStringLiteral("/key"));
    SecretVault vault;
    QVERIFY(vault.isEmpty());
    QVERIFY(vault.insert(one, Secret(QByteArray(secret))));
    QVERIFY(vault.insert(two, Secret(QByteArray("other"))));
    const Secret encoded = vault.encode();
    const auto decoded = SecretVault::decode(QByteArray(encoded.data(), encoded.size()));
    QVERIFY(decoded);
    QCOMPARE(bytesOf(decoded->find(one)), "[" + secret + "]");
    QCOMPARE(bytesOf(decoded->find(two)), QByteArray("[other]"));
    QCOMPARE(
        bytesOf(decoded->find(SecretKind::passphrase(QStringLiteral("/no")))), QByteArray("none"));
    QCOMPARE(bytesOf(vault.clone().find(one)), "[" + secret + "]");
}

void TestSecretStore::formerNames_data()
{
    QTest::addColumn<QString>("way"); // by which the server is reached now
    QTest::addColumn<bool>("hasBoth"); // kept under the present name, too
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("a direct login takes its password along")
        << QString() << false << QByteArray("[old]");
    QTest::newRow("behind a jump host it may be another computer's")
        << QStringLiteral("gate") << false << QByteArray("none");
    QTest::newRow("the present name comes first") << QString() << true << QByteArray("[new]");
    QTest::newRow("the present name comes first, behind a jump host")
        << QStringLiteral("gate") << true << QByteArray("[new]");
}

/// Passwords that were kept before they were bound to their way.
void TestSecretStore::formerNames()
{
    QFETCH(QString, way);
    QFETCH(bool, hasBoth);
    QFETCH(QByteArray, found);
    // As it was made then.
    const QByteArray account = QByteArray("me") + '\0' + kServer.host.toUtf8().toLower() + '\0'
        + QByteArray::number(kServer.port);
    const QByteArray name = "password:"
        + QCryptographicHash::hash(account, QCryptographicHash::Sha256).toHex().left(32);
    const QByteArray other("passphrase:x");
    QByteArray bytes("SPV1");
    for (const auto& [kind, secret] :
        { std::pair(name, QByteArray("old")), std::pair(other, QByteArray("x")) }) {
        bytes += QByteArray(1, '\0') + char(kind.size()) + kind + QByteArray(3, '\0')
            + char(secret.size()) + secret;
    }
    const auto decoded = SecretVault::decode(bytes);
    QVERIFY(decoded);
    const SecretKind kind = SecretKind::password(kServer, QStringLiteral("me"), way);
    QCOMPARE(kind.formerText(), name);
    QVERIFY(kind.text() != name);
    for (const bool write : { false, true }) {
        SecretVault vault = decoded->clone();
        if (hasBoth || write) {
            QVERIFY(vault.insert(kind, Secret(QByteArray("new"))));
        }
        QCOMPARE(vault.renew(kind), !hasBoth && !write);
        QCOMPARE(bytesOf(vault.find(kind)), write ? QByteArray("[new]") : found);
        // Only once, and nothing of it is left.
        QVERIFY(!vault.renew(kind));
        const Secret left = vault.encode();
        QVERIFY(!QByteArray(left.data(), left.size()).contains(name));
        QVERIFY(QByteArray(left.data(), left.size()).contains(other));
    }
    SecretVault vault = decoded->clone();
    QVERIFY(vault.remove(kind));
    QVERIFY(!vault.renew(kind));
    QCOMPARE(bytesOf(vault.find(kind)), QByteArray("none"));
}

void TestSecretStore::vaultRefusesTooMuch()
{
    SecretVault vault;
    const SecretKind kind = SecretKind::passphrase(QStringLiteral("/key"));
    const auto inserted = vault.insert(kind, Secret(QByteArray(16 * 1024 + 1, 'x')));
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, Code::InvalidArgument);
    QVERIFY(vault.isEmpty());
}

void TestSecretStore::damagedVaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a password kept by hand") << QByteArray("secret");
    QTest::newRow("another version") << QByteArray("SPV2");
    QTest::newRow("a length that leads outside") << QByteArray("SPV1\xff\xff"
                                                               "a",
        7);
    QTest::newRow("a secret that leads outside") << QByteArray("SPV1\0\1a\0\0\0\2b", 12);
    QTest::newRow("a secret longer than memory") << QByteArray("SPV1\0\1a\xff\xff\xff\xff"
                                                               "b",
        12);
    QTest::newRow("half a length") << QByteArray("SPV1\0", 5);
    QTest::newRow("a kind alone") << QByteArray("SPV1\0\1a", 7);
}

void TestSecretStore::damagedVaults()
{
    QFETCH(QByteArray, bytes);
    const auto vault = SecretVault::decode(bytes);
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, Code::KeyStoreUnavailable);
}

void TestSecretStore::everyCutIsNoticedOrShorter()
{
    SecretVault vault;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(
            vault.insert(SecretKind::passphrase(QString::number(i)), Secret(QByteArray("secret"))));
    }
    const Secret encoded = vault.encode();
    int whole = 0;
    for (qsizetype size = 0; size < encoded.size(); ++size) {
        whole += SecretVault::decode(QByteArray(encoded.data(), size)) ? 1 : 0;
    }
    // Only between two secrets.
    QCOMPARE(whole, 3);
}

void TestSecretStore::memoryStore()
{
    MemorySecretStore store;
    StoreCall call(store);
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    const SecretKind kind = SecretKind::password(kServer, QStringLiteral("me"));
    const SecretKind other = SecretKind::passphrase(QStringLiteral("/key"));
    QVERIFY(store.isAvailable());
    QVERIFY(store.whyNot().isEmpty());
    call.read(a, kind);
    QCOMPARE(call.waitForWord(), QByteArray("none"));
    call.write(a, kind, "one");
    call.write(a, other, "two");
    call.copy(a, b);
    call.remove(a, kind);
    call.read(a, kind);
    QCOMPARE(call.waitForWord(), QByteArray("none"));
    call.read(b, kind);
    QCOMPARE(call.waitForWord(), QByteArray("[one]"));
    call.rename(b, c);
    call.read(c, other);
    QCOMPARE(call.waitForWord(), QByteArray("[two]"));
    call.rename(c, c);
    call.read(c, kind);
    QCOMPARE(call.waitForWord(), QByteArray("[one]"));
    call.removeAll(c);
    call.read(c, kind);
    QCOMPARE(call.waitForWord(), QByteArray("none"));
}

void TestSecretStore::memoryStoreAnswersLater()
{
    MemorySecretStore store;
    StoreCall call(store);
    const SecretKind kind = SecretKind::password(kServer, QStringLiteral("me"));
    const QString a = QStringLiteral("a");
    call.read(a, kind);
    StoreCall after(store);
    after.write(a, kind, "one");
    QVERIFY(call.word().isEmpty());
    QCOMPARE(call.waitForWord(), QByteArray("none"));
}

void TestSecretStore::memoryStoreIsSilentOnceGone()
{
    auto store = std::make_unique<MemorySecretStore>();
    StoreCall call(*store);
    call.read(QStringLiteral("a"), SecretKind::password(kServer, QStringLiteral("me")));
    store.reset();
    QTest::qWait(20);
    QVERIFY(call.word().isEmpty());
}

void TestSecretStore::noStore()
{
    NullSecretStore store(QStringLiteral("because"));
    StoreCall call(store);
    const SecretKind kind = SecretKind::password(kServer, QStringLiteral("me"));
    const QString a = QStringLiteral("a");
    QVERIFY(!store.isAvailable());
    QCOMPARE(store.whyNot(), QStringLiteral("because"));
    call.read(a, kind);
    QVERIFY(call.word().isEmpty());
    QCOMPARE(call.waitForWord(), QByteArray("none"));
    call.write(a, kind, "one");
    QCOMPARE(call.waitForWord(), QByteArray("key-store-unavailable"));
    QCOMPARE(call.detail(), QStringLiteral("because"));
    call.remove(a, kind);
    QCOMPARE(call.waitForWord(), QByteArray("ok"));
    call.removeAll(a);
    QCOMPARE(call.waitForWord(), QByteArray("ok"));
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "testsecretstore.moc"
