// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/secretkeeper.h"
#include "core/platform/keychainsecretstore.h"
#include "tests/gui/app/askeduser.h"
#include "tests/support/privatebus.h"
#include "tests/unit/platform/storecall.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::gui;
using namespace sallyport::gui::test;
using namespace sallyport::platform;

static const QString kProfile = QStringLiteral("profile");

/// With a real GNOME Keyring on a bus of its own.
class TestSecretKeeperKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void remembersBetweenTwoRuns();
    void forgetsWhatIsRefused();
    void followsItsProfile();
    void asksWhileItIsLocked();

private:
    [[nodiscard]] static Question password(int attempt = 1, const QString& profile = kProfile)
    {
        Question question;
        question.kind = Question::Kind::Password;
        question.host = { QStringLiteral("server.example"), 22 };
        question.user = QStringLiteral("me");
        question.profileId = profile;
        question.attempt = attempt;
        return question;
    }
    /// Until it is answered, or the user is asked: empty.
    [[nodiscard]] QByteArray login(const QString& profile = kProfile)
    {
        m_asker->ask(password(1, profile));
        [[maybe_unused]] const bool done = QTest::qWaitFor(
            [this] { return !m_asker->word().isEmpty() || m_user.openCount() > 0; }, 20'000);
        return m_asker->word();
    }

    QTemporaryDir m_home;
    PrivateBus m_bus;
    QProcess m_keyring;
    SystemClock m_clock;
    AskedUser m_user;
    std::unique_ptr<KeychainSecretStore> m_store;
    std::unique_ptr<SecretKeeper> m_keeper;
    std::unique_ptr<Asker> m_asker;
};

void TestSecretKeeperKeyring::initTestCase()
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
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false"));
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
        { QStringLiteral("--foreground"), QStringLiteral("--unlock"),
            QStringLiteral("--components=secrets"),
            QStringLiteral("--control-directory=") + m_home.filePath(QStringLiteral("keyring")) });
    QVERIFY(m_keyring.waitForStarted());
    m_keyring.write("keyring password");
    m_keyring.closeWriteChannel();
    // The name is there before the keyring is open.
    KeychainSecretStore store(m_clock);
    StoreCall call(store);
    const auto kind = SecretKind::passphrase(QStringLiteral("/key"));
    QTRY_COMPARE_WITH_TIMEOUT(
        (call.write(kProfile, kind, "first"), call.waitForWord()), QByteArray("ok"), 20'000);
}

void TestSecretKeeperKeyring::cleanupTestCase()
{
    m_keeper.reset();
    m_store.reset();
    m_keyring.kill();
    m_keyring.waitForFinished();
}

/// As another run of the program.
void TestSecretKeeperKeyring::init()
{
    m_user = AskedUser();
    m_keeper.reset();
    m_store = std::make_unique<KeychainSecretStore>(m_clock);
    m_keeper = std::make_unique<SecretKeeper>(*m_store, m_user, m_clock);
    m_asker = std::make_unique<Asker>(*m_keeper);
}

void TestSecretKeeperKeyring::remembersBetweenTwoRuns()
{
    QCOMPARE(login(), QByteArray());
    m_user.answer("correct horse", true);
    // Behind the write.
    QCOMPARE(login(), QByteArray("[correct horse]"));
    init();
    QCOMPARE(login(), QByteArray("[correct horse]"));
}

void TestSecretKeeperKeyring::forgetsWhatIsRefused()
{
    QCOMPARE(login(), QByteArray("[correct horse]"));
    m_asker->ask(password(2));
    QCOMPARE(m_user.openCount(), std::size_t(1));
    m_user.cancel();
    QCOMPARE(login(), QByteArray());
}

void TestSecretKeeperKeyring::followsItsProfile()
{
    const QString copy = QStringLiteral("copy");
    QCOMPARE(login(), QByteArray());
    m_user.answer("battery staple", true);
    m_keeper->copied(kProfile, copy);
    m_keeper->removed(kProfile);
    QCOMPARE(login(copy), QByteArray("[battery staple]"));
    QCOMPARE(login(), QByteArray());
}

void TestSecretKeeperKeyring::asksWhileItIsLocked()
{
    QSignalSpy notKept(m_keeper.get(), &SecretKeeper::notKept);
    QCOMPARE(QProcess::execute(QStringLiteral("dbus-send"),
                 { QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                     QStringLiteral("--dest=org.freedesktop.secrets"),
                     QStringLiteral("/org/freedesktop/secrets"),
                     QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                     QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login") }),
        0);
    QCOMPARE(login(QStringLiteral("copy")), QByteArray());
    m_user.answer("typed", true);
    QCOMPARE(m_asker->word(), QByteArray("[typed]"));
    QTRY_COMPARE_WITH_TIMEOUT(notKept.size(), 1, 20'000);
    QCOMPARE(notKept.at(0).at(1).value<Error>().code, Code::KeyStoreUnavailable);
}

QTEST_GUILESS_MAIN(TestSecretKeeperKeyring)
#include "testsecretkeeperkeyring.moc"
