// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/newkey.h"
#include "core/ssh/auth/publicline.h"
#include "core/ssh/sshlibrary.h"
#include "core/tunnel/keyinstaller.h"
#include "core/tunnel/tunnel.h"
#include "tests/support/sshdfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using profile::Profile;
using tunnel::KeyInstallation;
using tunnel::KeyInstaller;
using tunnel::Tunnel;
using tunnel::TunnelState;
using Outcome = KeyInstallation::Outcome;

namespace {

/// Types the account's password, the key's passphrase, and counts.
class Answering final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        asked.append(question.kind);
        Answer answer;
        answer.accepted = true;
        const bool passphrase = question.kind == Question::Kind::Passphrase;
        answer.lines.emplace_back((passphrase ? keyPassphrase : password).toUtf8());
        auto shared = std::make_shared<Answer>(std::move(answer));
        QMetaObject::invokeMethod(
            &m_context, [reply = std::move(reply), shared] { reply(std::move(*shared)); },
            Qt::QueuedConnection);
        return Ticket(asked.size());
    }
    void withdraw(Ticket) override { }

    QString password = QStringLiteral("open sesame");
    QString keyPassphrase;
    QList<Question::Kind> asked;

private:
    QObject m_context;
};

} // namespace

/// A key made here gets into the account of a real server, by its password, and logs in then.
class TestKeyInstaller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeyLogsInAfterwards_data();
    void theKeyLogsInAfterwards();
    void aFileWithoutALastLineEnd();
    void accountsThatRunNothing_data();
    void accountsThatRunNothing();
    void aWrongPassword();
    void aCommandThatDoesNotEnd();
    void aServerThatIsNotThere();
    void whatIsNoKeyIsNotSent();

private:
    [[nodiscard]] Profile profile(const QString& keyFile = {}) const
    {
        Profile profile;
        profile.id = profile.label.name = QStringLiteral("w");
        profile.connection.server.address = { m_sshd->host(), m_sshd->port() };
        profile.connection.server.user = m_sshd->user();
        profile.connection.server.useAgent = false;
        profile.connection.knownHostsFiles = { m_sshd->knownHostsFile() };
        if (!keyFile.isEmpty()) {
            profile.connection.server.identityFiles = { keyFile };
        }
        return profile;
    }
    void start(const QStringList& config = {})
    {
        m_sshd->setConfig(config
            + QStringList{ QStringLiteral("SetEnv HOME=") + m_home->path(),
                QStringLiteral("AuthorizedKeysFile ") + authorizedKeys() });
        m_sshd->setPassword(m_user.password);
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->problem()));
    }
    [[nodiscard]] QString authorizedKeys() const
    {
        return m_home->filePath(QStringLiteral(".ssh/authorized_keys"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(authorizedKeys());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] Result<KeyInstallation> install(
        const Profile& profile, const QByteArray& line, bool cancelOnceConnected = false)
    {
        KeyInstaller installer(profile, line, m_clock, &m_user);
        std::optional<Result<KeyInstallation>> result;
        connect(&installer, &KeyInstaller::finished, this,
            [&result](const Result<KeyInstallation>& told) { result = told; });
        if (cancelOnceConnected) {
            connect(&installer, &KeyInstaller::connected, &installer, &KeyInstaller::cancel);
        }
        installer.start();
        const bool ended = QTest::qWaitFor([&result] { return result.has_value(); }, 30'000);
        return ended ? *result : fail(Code::Internal, Sentence::foreign(QStringLiteral("no end")));
    }

    SystemClock m_clock;
    Answering m_user;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SshdFixture> m_sshd;
};

void TestKeyInstaller::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_sshd = std::make_unique<SshdFixture>();
    m_user.password = QStringLiteral("open sesame");
    m_user.keyPassphrase.clear();
    m_user.asked.clear();
}

void TestKeyInstaller::theKeyLogsInAfterwards_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("without a passphrase") << "";
    QTest::newRow("with one") << "correct horse";
}

void TestKeyInstaller::theKeyLogsInAfterwards()
{
    QFETCH(QString, passphrase);
    if (!passphrase.isEmpty() && ssh::libraryInfo().mode == ssh::LibraryInfo::Mode::Stock) {
        QSKIP("the system's libssh2 encrypts no key");
    }
    start();
    const QString path = m_sshd->path(QStringLiteral("new"));
    const auto key = ssh::makeEd25519Key(QStringLiteral("it's $HOME"), Secret(passphrase.toUtf8()));
    QVERIFY(key && ssh::writeNewKey(*key, path));
    const auto line = ssh::publicLineOf(path);
    QVERIFY(line);

    m_user.keyPassphrase = passphrase;
    const auto added = install(profile(path), *line);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().detail.english()));
    QCOMPARE(*added, (KeyInstallation{ Outcome::Added, {} }));
    QCOMPARE(content(), *line + '\n');
    QVERIFY(m_user.asked.contains(Question::Kind::Password)
        || m_user.asked.contains(Question::Kind::KeyboardInteractive));

    // From now on the key is enough, and installing it again changes nothing.
    m_user.asked.clear();
    const auto again = install(profile(path), *line);
    QVERIFY(again);
    QCOMPARE(again->outcome, Outcome::AlreadyThere);
    QCOMPARE(content(), *line + '\n');
    QCOMPARE(m_user.asked,
        passphrase.isEmpty() ? QList<Question::Kind>()
                             : QList<Question::Kind>{ Question::Kind::Passphrase });

    Profile keyOnly = profile(path);
    keyOnly.connection.server.authentications = { QStringLiteral("publickey") };
    Tunnel tunnel(keyOnly, {}, m_clock, &m_user);
    tunnel.start();
    QTRY_COMPARE(tunnel.state(), TunnelState::Up);
    tunnel.stop();
    QTRY_COMPARE(tunnel.state(), TunnelState::Idle);
}

void TestKeyInstaller::aFileWithoutALastLineEnd()
{
    start();
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral(".ssh")));
    const auto other = ssh::makeEd25519Key(QStringLiteral("other"), {});
    const auto key = ssh::makeEd25519Key(QStringLiteral("mine"), {});
    QVERIFY(other && key);
    QFile file(authorizedKeys());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(other->publicLine);
    file.close();
    const auto added = install(profile(), key->publicLine);
    QVERIFY(added);
    QCOMPARE(added->outcome, Outcome::Added);
    QCOMPARE(content(), other->publicLine + '\n' + key->publicLine + '\n');
}

void TestKeyInstaller::accountsThatRunNothing_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("said");
    QTest::newRow("another command") << "ForceCommand echo Nothing for you here"
                                     << "Nothing for you here";
    QTest::newRow("only SFTP") << "ForceCommand internal-sftp"
                               << "";
    QTest::newRow("a command that fails") << "ForceCommand false"
                                          << "";
    QTest::newRow("a command that sends everything back") << "ForceCommand cat"
                                                          << "AAAA";
}

void TestKeyInstaller::accountsThatRunNothing()
{
    QFETCH(QString, config);
    QFETCH(QString, said);
    start({ config });
    const auto key = ssh::makeEd25519Key(QStringLiteral("mine"), {});
    QVERIFY(key);
    const auto done = install(profile(), key->publicLine);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail.english()));
    QCOMPARE(done->outcome, Outcome::NotRun);
    QVERIFY2(said.isEmpty() || done->said.startsWith(said), qPrintable(done->said));
    QCOMPARE(content(), QByteArray("(none)"));
    QVERIFY(QDir(m_home->path()).isEmpty());
}

void TestKeyInstaller::aWrongPassword()
{
    start();
    m_user.password = QStringLiteral("wrong");
    const auto key = ssh::makeEd25519Key({}, {});
    QVERIFY(key);
    const auto done = install(profile(), key->publicLine);
    QVERIFY(!done);
    QVERIFY2(done.error().code == Code::PasswordRejected
            || done.error().code == Code::AuthenticationFailed
            || done.error().code == Code::ServerDisconnected,
        qPrintable(codeName(done.error().code)));
    QCOMPARE(content(), QByteArray("(none)"));
}

void TestKeyInstaller::aCommandThatDoesNotEnd()
{
    start({ QStringLiteral("ForceCommand sleep 600") });
    const auto key = ssh::makeEd25519Key({}, {});
    QVERIFY(key);
    const auto done = install(profile(), key->publicLine, true);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::Cancelled);
    QTRY_VERIFY(m_sshd->sessionPids().isEmpty());
}

void TestKeyInstaller::aServerThatIsNotThere()
{
    start();
    const Profile target = profile();
    m_sshd->stop();
    const auto key = ssh::makeEd25519Key({}, {});
    QVERIFY(key);
    const auto done = install(target, key->publicLine);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ConnectionRefused);
}

void TestKeyInstaller::whatIsNoKeyIsNotSent()
{
    start();
    const auto done = install(profile(), "ssh-ed25519 AAAA");
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::InvalidArgument);
    QCOMPARE(m_user.asked.size(), 0);
}

QTEST_GUILESS_MAIN(TestKeyInstaller)

#include "testkeyinstaller.moc"
