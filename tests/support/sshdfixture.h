// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace sallyport::test {

/// A real OpenSSH server of our own on a free port of 127.0.0.1, for tests.
///
/// Host keys and user keys are generated on the spot; the user who may log in is the one who runs
/// the test. It works for root and for an ordinary user and changes nothing on the machine (as
/// root it makes /run/sshd, as every start of sshd does). The program comes from the folder that
/// packaging/demo/fetch-servers.sh made (environment SALLYPORT_SERVERS, else build/servers), else
/// from the system.
///
/// start() blocks until the server answers. Nothing outlives the object.
class SshdFixture {
public:
    enum class KeyType { Ed25519, Ecdsa, Rsa };

    SshdFixture();
    ~SshdFixture();
    SshdFixture(const SshdFixture&) = delete;
    SshdFixture& operator=(const SshdFixture&) = delete;

    /// Lines for sshd_config(5), before our own: the first value of a keyword wins. Takes effect
    /// at the next start().
    void setConfig(const QStringList& lines) { m_config = lines; }

    /// The host keys the server has, in no order of preference; all three by default.
    void setHostKeys(const QList<KeyType>& types) { m_hostKeys = types; }

    /// Allows password and keyboard-interactive logins with this password (through PAM, faked by
    /// libpam-wrapper), besides keys. Takes effect at the next start().
    void setPassword(const QString& password) { m_password = password; }

    /// Starts the server, or starts it again on the same port with the same keys.
    /// False: problem() says why.
    [[nodiscard]] bool start();

    /// Ends the server and every session, politely (SIGTERM); clients see their connection close.
    void stop();

    /// Ends the server and every session at once (SIGKILL).
    void kill();

    /// Ends every session (SIGKILL) but keeps the server listening.
    void killSessions();

    /// Stops all processes from running (SIGSTOP): connections stay, nobody answers.
    void freeze();
    void thaw();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1"); }
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Who may log in.
    [[nodiscard]] QString user() const { return m_user; }

    /// The host key as it goes over the wire (RFC 4253 6.6), and its "SHA256:…" fingerprint.
    [[nodiscard]] QByteArray hostKeyBlob(KeyType type = KeyType::Ed25519) const;
    [[nodiscard]] QString hostKeyFingerprint(KeyType type = KeyType::Ed25519) const;

    /// A known_hosts file that names this server with all its host keys.
    [[nodiscard]] QString knownHostsFile() const;

    /// Private keys the server accepts, in OpenSSH's format; the public half is beside each with
    /// ".pub".
    [[nodiscard]] QString userKeyFile(KeyType type = KeyType::Ed25519);

    /// An Ed25519 key the server accepts, under passphrase().
    [[nodiscard]] QString encryptedKeyFile();
    [[nodiscard]] static QString passphrase() { return QStringLiteral("correct horse battery"); }

    /// A key the server does not accept.
    [[nodiscard]] QString strangerKeyFile();

    /// What the server has logged since the first start (LogLevel DEBUG1).
    [[nodiscard]] QByteArray log() const;

    /// Process ids of the sessions, without the listening server itself.
    [[nodiscard]] QList<qint64> sessionPids() const;

    /// A folder for the test's own files, removed with the fixture.
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

private:
    bool startOnce();
    bool writeConfig();
    QProcessEnvironment environment() const;
    void signalAll(int signal, bool alsoServer);
    void end(int signal);
    bool generateKey(const QString& path, KeyType type, const QString& passphrase = {});
    QString acceptedKey(const QString& name, KeyType type, const QString& passphrase = {});
    QString hostKeyFile(KeyType type) const;

    QTemporaryDir m_dir;
    QString m_user;
    QString m_program;
    QString m_problem;
    QString m_password;
    QStringList m_config;
    QList<KeyType> m_hostKeys{ KeyType::Ed25519, KeyType::Ecdsa, KeyType::Rsa };
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace sallyport::test
