// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychainsecretstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/privatebus.h"
#include "tests/unit/platform/storecall.h"

#include <qt6keychain/keychain.h>

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sallyport;
using namespace sallyport::platform;

static const SecretKind kPassword =
    SecretKind::password({ QStringLiteral("server.example"), 22 }, QStringLiteral("me"));
static const SecretKind kPassphrase =
    SecretKind::passphrase(QStringLiteral("/home/me/.ssh/id_ed25519"));
static const QString kProfile = QStringLiteral("profile");
static const QString kOther = QStringLiteral("other");

/// A real GNOME Keyring on a bus of its own; before it, none and one that does not answer.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void withoutAnyStore();
    void storeThatNeverAnswers();
    void storeThatDiesWhileAsked();

    void startKeyring();
    void namesTheKeyring();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void survivesTheProgram();
    void overwrites();
    void takesOverWhatHasItsFormerName();
    void keepsKindsAndProfilesApart();
    void removes();
    void removesAll();
    void copies();
    void renames();
    void answersInOrder();
    void isSilentOnceGone();
    void refusesTooLongSecrets();
    void entriesOfOthersStay();
    void lockedStore();

private:
    [[nodiscard]] QByteArray readBack(const QString& profile, const SecretKind& kind)
    {
        m_call->read(profile, kind);
        return m_call->waitForWord();
    }
    /// Asks the Secret Service itself; the exit code.
    [[nodiscard]] static int lockAll()
    {
        return QProcess::execute(QStringLiteral("dbus-send"),
            { QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                QStringLiteral("--dest=org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login") });
    }

    QTemporaryDir m_home;
    PrivateBus m_bus;
    QProcess m_keyring;
    FakeClock m_clock;
    std::unique_ptr<KeychainSecretStore> m_store;
    std::unique_ptr<StoreCall> m_call;
};

void TestKeychain::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address());
    for (const char* name :
        { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" }) {
        qputenv(name, m_home.path().toLocal8Bit());
    }
    for (const char* name : { "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION",
             "DISPLAY", "WAYLAND_DISPLAY" }) {
        qunsetenv(name);
    }
    // It names its functions on the way.
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false"));
}

void TestKeychain::cleanupTestCase()
{
    m_keyring.kill();
    m_keyring.waitForFinished();
}

void TestKeychain::init()
{
    m_store = std::make_unique<KeychainSecretStore>(m_clock);
    m_call = std::make_unique<StoreCall>(*m_store);
}

void TestKeychain::withoutAnyStore()
{
    QVERIFY(!m_store->isAvailable());
    QCOMPARE(m_store->name(), QStringLiteral("none"));
    QVERIFY(!m_store->whyNot().isEmpty());
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("key-store-unavailable"));
    m_call->write(kProfile, kPassword, "secret");
    QCOMPARE(m_call->waitForWord(), QByteArray("key-store-unavailable"));
    m_call->removeAll(kProfile);
    QCOMPARE(m_call->waitForWord(), QByteArray("key-store-unavailable"));
}

void TestKeychain::storeThatNeverAnswers()
{
    FakeBusService mute;
    QCOMPARE(mute.start(QStringLiteral("mute-secrets")), QString());
    QVERIFY(m_store->isAvailable());
    QCOMPARE(m_store->name(), QStringLiteral("Secret Service"));
    m_call->read(kProfile, kPassword);
    StoreCall second(*m_store);
    second.write(kProfile, kPassword, "secret");
    QTest::qWait(100);
    m_clock.advance(KeychainSecretStore::kTimeLimit - Milliseconds(1));
    QVERIFY(m_call->word().isEmpty());
    QVERIFY(second.word().isEmpty());
    m_clock.advance(Milliseconds(1));
    QCOMPARE(m_call->word(), QByteArray("key-store-unavailable"));
    QCOMPARE(second.waitForWord(), QByteArray("key-store-unavailable"));
    // Nobody waits for it a second time …
    StoreCall third(*m_store);
    third.read(kProfile, kPassword);
    QCOMPARE(third.waitForWord(), QByteArray("key-store-unavailable"));
    QVERIFY(third.detail().contains(QStringLiteral("earlier")));
    // … until it is through with what it was asked.
    mute.stop();
    QTRY_VERIFY((third.read(kProfile, kPassword),
        third.waitForWord() == "key-store-unavailable"
            && !third.detail().contains(QStringLiteral("earlier"))));
}

void TestKeychain::storeThatDiesWhileAsked()
{
    FakeBusService mute;
    QCOMPARE(mute.start(QStringLiteral("mute-secrets")), QString());
    m_call->read(kProfile, kPassword);
    QTest::qWait(100);
    mute.stop();
    QCOMPARE(m_call->waitForWord(), QByteArray("key-store-unavailable"));
}

void TestKeychain::startKeyring()
{
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
        { QStringLiteral("--foreground"), QStringLiteral("--unlock"),
            QStringLiteral("--components=secrets"),
            QStringLiteral("--control-directory=") + m_home.filePath(QStringLiteral("keyring")) });
    QVERIFY(m_keyring.waitForStarted());
    m_keyring.write("keyring password");
    m_keyring.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(m_store->isAvailable(), 20'000);
    // The name is there before the keyring is open.
    QTRY_COMPARE_WITH_TIMEOUT((m_call->write(kProfile, kPassword, "first"), m_call->waitForWord()),
        QByteArray("ok"), 20'000);
    m_call->removeAll(kProfile);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
}

void TestKeychain::namesTheKeyring()
{
    QCOMPARE(m_store->name(), QStringLiteral("GNOME Keyring"));
    QVERIFY(m_store->whyNot().isEmpty());
}

void TestKeychain::readsWhatItWrote_data()
{
    QTest::addColumn<QByteArray>("secret");
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        all.append(char(i));
    }
    QTest::newRow("a password") << QByteArray("correct horse");
    QTest::newRow("UTF-8") << QByteArray("p\xc3\xa4ssw\xc3\xb6rd \xf0\x9f\x94\x91");
    QTest::newRow("every byte there is") << all;
    QTest::newRow("the longest") << QByteArray(16 * 1024, 'x');
}

void TestKeychain::readsWhatItWrote()
{
    QFETCH(QByteArray, secret);
    m_call->write(kProfile, kPassword, secret);
    QVERIFY(m_call->word().isEmpty());
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kProfile, kPassword), "[" + secret + "]");
}

void TestKeychain::survivesTheProgram()
{
    m_call->write(kProfile, kPassword, "kept");
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    init();
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("[kept]"));
}

void TestKeychain::overwrites()
{
    m_call->write(kProfile, kPassword, "old");
    m_call->write(kProfile, kPassword, "new");
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("[new]"));
}

void TestKeychain::takesOverWhatHasItsFormerName()
{
    const QByteArray& name = kPassword.formerText();
    const QByteArray entry = "SPV1" + QByteArray(1, '\0') + char(name.size()) + name
        + QByteArray(3, '\0') + char(3) + "old";
    for (const bool direct : { true, false }) {
        QKeychain::WritePasswordJob write(QStringLiteral("sallyport"));
        write.setAutoDelete(false);
        write.setKey(QStringLiteral("profile/") + kProfile);
        write.setBinaryData(entry);
        QSignalSpy written(&write, &QKeychain::Job::finished);
        write.start();
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(write.error(), QKeychain::NoError);
        const SecretKind kind = direct
            ? kPassword
            : SecretKind::password({ QStringLiteral("server.example"), 22 }, QStringLiteral("me"),
                QStringLiteral("gate"));
        const QByteArray expected = direct ? "[old]" : "none";
        QCOMPARE(readBack(kProfile, kind), expected);
        // In the key store itself, too.
        QKeychain::ReadPasswordJob read(QStringLiteral("sallyport"));
        read.setAutoDelete(false);
        read.setKey(QStringLiteral("profile/") + kProfile);
        QSignalSpy seen(&read, &QKeychain::Job::finished);
        read.start();
        QTRY_COMPARE(seen.count(), 1);
        QVERIFY(!read.binaryData().contains(name));
        QCOMPARE(read.binaryData().contains("old"), direct);
    }
}

void TestKeychain::keepsKindsAndProfilesApart()
{
    m_call->write(kProfile, kPassword, "one");
    m_call->write(kProfile, kPassphrase, "two");
    m_call->write(kOther, kPassword, "three");
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("[one]"));
    QCOMPARE(readBack(kProfile, kPassphrase), QByteArray("[two]"));
    QCOMPARE(readBack(kOther, kPassword), QByteArray("[three]"));
    QCOMPARE(readBack(kOther, kPassphrase), QByteArray("none"));
    QCOMPARE(readBack(QStringLiteral("nobody"), kPassword), QByteArray("none"));
}

void TestKeychain::removes()
{
    m_call->write(kProfile, kPassword, "one");
    m_call->write(kProfile, kPassphrase, "two");
    m_call->remove(kProfile, kPassword);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("none"));
    QCOMPARE(readBack(kProfile, kPassphrase), QByteArray("[two]"));
    m_call->remove(kProfile, kPassword);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    m_call->remove(kProfile, kPassphrase);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kProfile, kPassphrase), QByteArray("none"));
}

void TestKeychain::removesAll()
{
    m_call->write(kProfile, kPassword, "one");
    m_call->write(kProfile, kPassphrase, "two");
    m_call->write(kOther, kPassword, "three");
    m_call->removeAll(kProfile);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("none"));
    QCOMPARE(readBack(kProfile, kPassphrase), QByteArray("none"));
    QCOMPARE(readBack(kOther, kPassword), QByteArray("[three]"));
    m_call->removeAll(kProfile);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
}

void TestKeychain::copies()
{
    m_call->write(kProfile, kPassword, "one");
    m_call->write(kProfile, kPassphrase, "two");
    m_call->copy(kProfile, kOther);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kOther, kPassword), QByteArray("[one]"));
    QCOMPARE(readBack(kOther, kPassphrase), QByteArray("[two]"));
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("[one]"));
    m_call->copy(QStringLiteral("nobody"), kOther);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kOther, kPassword), QByteArray("none"));
}

void TestKeychain::renames()
{
    m_call->removeAll(kOther);
    m_call->write(kProfile, kPassword, "one");
    m_call->rename(kProfile, kOther);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kOther, kPassword), QByteArray("[one]"));
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("none"));
    m_call->rename(kOther, kOther);
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(readBack(kOther, kPassword), QByteArray("[one]"));
}

void TestKeychain::answersInOrder()
{
    m_call->removeAll(kProfile);
    QByteArrayList words;
    for (int i = 0; i < 5; ++i) {
        const QByteArray secret = QByteArray::number(i);
        m_store->write(kProfile, kPassword, Secret(QByteArray(secret)),
            [&words, secret](
                const Result<void>& result) { words.append(result ? "w" + secret : "failed"); });
        m_store->read(kProfile, kPassword, [&words](Result<std::optional<Secret>> result) {
            words.append(
                result && *result ? QByteArray((*result)->data(), (*result)->size()) : "failed");
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(words.size(), 10, 20'000);
    QCOMPARE(words.join(' '), QByteArray("w0 0 w1 1 w2 2 w3 3 w4 4"));
}

void TestKeychain::isSilentOnceGone()
{
    m_call->write(kProfile, kPassword, "one");
    StoreCall reading(*m_store);
    reading.read(kProfile, kPassword);
    const auto call = std::move(m_call);
    m_store.reset();
    init();
    // Asked after it, so answered after it.
    QCOMPARE(readBack(QStringLiteral("nobody"), kPassword), QByteArray("none"));
    QVERIFY(call->word().isEmpty());
    QVERIFY(reading.word().isEmpty());
}

void TestKeychain::refusesTooLongSecrets()
{
    m_call->write(kProfile, kPassword, "short");
    m_call->write(kProfile, kPassword, QByteArray(16 * 1024 + 1, 'x'));
    QCOMPARE(m_call->waitForWord(), QByteArray("invalid-argument"));
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("[short]"));
}

void TestKeychain::entriesOfOthersStay()
{
    KeychainSecretStore others(m_clock, QStringLiteral("another program"));
    StoreCall call(others);
    call.write(kProfile, kPassword, "theirs");
    QCOMPARE(call.waitForWord(), QByteArray("ok"));
    m_call->removeAll(kProfile);
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("none"));
    call.read(kProfile, kPassword);
    QCOMPARE(call.waitForWord(), QByteArray("[theirs]"));
}

void TestKeychain::lockedStore()
{
    m_call->write(kProfile, kPassword, "locked in");
    QCOMPARE(m_call->waitForWord(), QByteArray("ok"));
    QCOMPARE(lockAll(), 0);
    // It cannot be unlocked: nothing on this bus asks the user.
    QCOMPARE(readBack(kProfile, kPassword), QByteArray("key-store-unavailable"));
    m_call->write(kProfile, kPassword, "new");
    QCOMPARE(m_call->waitForWord(), QByteArray("key-store-unavailable"));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "testkeychain.moc"
