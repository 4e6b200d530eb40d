// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sshdfixture.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace sallyport::test {
namespace {

using namespace std::chrono_literals;
constexpr auto kStartTimeout = 60s;

QString keyTypeName(SshdFixture::KeyType type)
{
    switch (type) {
    case SshdFixture::KeyType::Ed25519:
        return QStringLiteral("ed25519");
    case SshdFixture::KeyType::Ecdsa:
        return QStringLiteral("ecdsa");
    case SshdFixture::KeyType::Rsa:
        return QStringLiteral("rsa");
    }
    return {};
}

QString serversFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("SALLYPORT_SERVERS");
    return fromEnvironment.isEmpty() ? QStringLiteral(SALLYPORT_DEFAULT_SERVERS) : fromEnvironment;
}

QString findSshd()
{
    const QString fetched = serversFolder() + QStringLiteral("/bin/sshd");
    if (QFileInfo(fetched).isExecutable())
        return fetched;
    QStringList folders = qEnvironmentVariable("PATH").split(QLatin1Char(':'));
    folders << QStringLiteral("/usr/sbin") << QStringLiteral("/usr/local/sbin");
    return QStandardPaths::findExecutable(QStringLiteral("sshd"), folders);
}

/// First file that matches name in one of the system's library folders.
QString findLibrary(const QString& name)
{
    const QDir lib(QStringLiteral("/usr/lib"));
    QStringList folders{ lib.path(), QStringLiteral("/usr/lib64") };
    const QStringList inner = lib.entryList({ QStringLiteral("*-linux-*") }, QDir::Dirs);
    for (const QString& folder : inner)
        folders << lib.filePath(folder);
    for (const QString& folder : folders) {
        const QString path = folder + QLatin1Char('/') + name;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

/// Major and minor of the server, e.g. {9, 2}: "sshd -V" prints it, older ones with their usage.
std::pair<int, int> versionOf(const QString& sshd)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(sshd, { QStringLiteral("-V") });
    process.waitForFinished(5000);
    static const QRegularExpression pattern(QStringLiteral("OpenSSH_(\\d+)\\.(\\d+)"));
    const auto match = pattern.match(QString::fromLatin1(process.readAll()));
    return { match.captured(1).toInt(), match.captured(2).toInt() };
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Never one the system hands out by itself: whoever waits for a server there would else meet a
/// stranger's short-lived listener.
quint16 freePort()
{
    QFile range(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    int last = 32768;
    if (range.open(QIODevice::ReadOnly)) {
        last = range.readAll().simplified().split(' ').value(0).toInt();
    }
    for (int i = 0; i < 200; ++i) {
        QTcpServer server;
        if (server.listen(
                QHostAddress::LocalHost, quint16(QRandomGenerator::global()->bounded(12000, last))))
            return server.serverPort();
    }
    return 0;
}

/// All descendants of a process, itself not included, parents first.
QList<qint64> descendantsOf(qint64 root)
{
    QMultiHash<qint64, qint64> children;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& entry : entries) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        if (!isPid)
            continue;
        const QByteArray stat = readFile(QStringLiteral("/proc/%1/stat").arg(pid));
        // "pid (name with anything) state ppid …"
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1)
            children.insert(fields.at(1).toLongLong(), pid);
    }
    QList<qint64> found;
    QList<qint64> open{ root };
    while (!open.isEmpty()) {
        const QList<qint64> next = children.values(open.takeFirst());
        found += next;
        open += next;
    }
    return found;
}

} // namespace

SshdFixture::SshdFixture()
    : m_program(findSshd())
{
    if (const passwd* entry = getpwuid(geteuid()))
        m_user = QString::fromLocal8Bit(entry->pw_name);
}

SshdFixture::~SshdFixture()
{
    kill();
}

bool SshdFixture::start()
{
    if (isRunning())
        return true;
    if (m_program.isEmpty()) {
        m_problem = QStringLiteral("no sshd: run packaging/demo/fetch-servers.sh");
        return false;
    }
    if (!m_dir.isValid()) {
        m_problem = m_dir.errorString();
        return false;
    }
    if (geteuid() == 0)
        mkdir("/run/sshd", 0755); // compiled in as the folder of the unprivileged child
    for (const KeyType type : m_hostKeys) {
        if (!QFileInfo::exists(hostKeyFile(type)) && !generateKey(hostKeyFile(type), type))
            return false;
    }
    const bool anyPort = m_port == 0;
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (anyPort)
            m_port = freePort();
        if (startOnce())
            return true;
        if (!m_problem.contains(QLatin1String("Address already in use")))
            break;
    }
    return false;
}

bool SshdFixture::startOnce()
{
    if (!writeConfig())
        return false;
    const QString logFile = path(QStringLiteral("sshd.log"));
    const qsizetype logged = log().size();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(logFile, QIODevice::Append);
    m_process->setStandardErrorFile(logFile, QIODevice::Append);
    m_process->start(m_program,
        { QStringLiteral("-D"), QStringLiteral("-f"), path(QStringLiteral("sshd_config")),
            QStringLiteral("-E"), logFile });

    // Its own word, not that somebody answers there.
    const QByteArray ready =
        "Server listening on 127.0.0.1 port " + QByteArray::number(m_port) + '.';
    const QDeadlineTimer deadline(kStartTimeout);
    while (!deadline.hasExpired()) {
        if (log().mid(logged).contains(ready))
            return true;
        if (m_process->waitForFinished(20))
            break;
    }
    m_problem = QStringLiteral("sshd does not start: ")
        + QString::fromUtf8(log().mid(logged).trimmed().right(2000));
    kill();
    return false;
}

bool SshdFixture::writeConfig()
{
    QStringList lines = m_config;
    lines << QStringLiteral("ListenAddress 127.0.0.1:%1").arg(m_port);
    for (const KeyType type : m_hostKeys)
        lines << QStringLiteral("HostKey ") + hostKeyFile(type);
    const bool passwords = !m_password.isEmpty();
    const QString yes = QStringLiteral("yes");
    const QString no = QStringLiteral("no");
    lines << QStringLiteral("AuthorizedKeysFile ") + path(QStringLiteral("authorized_keys"))
          << QStringLiteral("PidFile none") << QStringLiteral("StrictModes no")
          << QStringLiteral("LogLevel DEBUG1") << QStringLiteral("UseDNS no")
          << QStringLiteral("PrintMotd no") << QStringLiteral("MaxStartups 500:30:1000")
          << QStringLiteral("MaxAuthTries 20") << QStringLiteral("PermitRootLogin yes")
          << QStringLiteral("UsePAM ") + (passwords ? yes : no)
          << QStringLiteral("PasswordAuthentication ") + (passwords ? yes : no)
          << QStringLiteral("KbdInteractiveAuthentication ") + (passwords ? yes : no);
    const auto version = versionOf(m_program);
    if (version >= std::pair(9, 8)) {
        // Since then failed logins are punished by refusing the address for a while, and sshd
        // starts helpers whose place is compiled in.
        lines << QStringLiteral("PerSourcePenalties no");
        const QString helpers = serversFolder() + QStringLiteral("/root/usr/lib/openssh/");
        if (QFileInfo::exists(helpers + QLatin1String("sshd-session")))
            lines << QStringLiteral("SshdSessionPath ") + helpers + QLatin1String("sshd-session");
        if (QFileInfo::exists(helpers + QLatin1String("sshd-auth")))
            lines << QStringLiteral("SshdAuthPath ") + helpers + QLatin1String("sshd-auth");
    }
    if (passwords) {
        const QString matrix = findLibrary(QStringLiteral("pam_wrapper/pam_matrix.so"));
        if (matrix.isEmpty()) {
            m_problem = QStringLiteral("password logins need libpam-wrapper");
            return false;
        }
        QString service;
        for (const char* kind : { "auth", "account", "password", "session" })
            service += QLatin1String(kind) + QStringLiteral(" required ") + matrix
                + QStringLiteral(" passdb=") + path(QStringLiteral("passdb"))
                + QStringLiteral("\n");
        QDir(m_dir.path()).mkpath(QStringLiteral("pam.d"));
        if (!writeFile(path(QStringLiteral("pam.d/sshd")), service.toUtf8())
            || !writeFile(path(QStringLiteral("passdb")),
                QStringLiteral("%1:%2:sshd\n").arg(m_user, m_password).toUtf8())) {
            m_problem = QStringLiteral("cannot write PAM files");
            return false;
        }
    }
    // The user that sshd's unprivileged child becomes is missing where openssh-server is not
    // installed, and whoever runs the tests may be locked or have no shell: sshd is shown these.
    const bool written =
        writeFile(path(QStringLiteral("passwd")),
            QStringLiteral("%1:x:%2:%3::%4:/bin/sh\nsshd:x:65533:65533::/run/sshd:/bin/false\n")
                .arg(m_user)
                .arg(geteuid())
                .arg(getegid())
                .arg(m_dir.path())
                .toUtf8())
        && writeFile(path(QStringLiteral("shadow")),
            QStringLiteral("%1:*:19000:0:99999:7:::\nsshd:*:19000:0:99999:7:::\n")
                .arg(m_user)
                .toUtf8())
        && writeFile(path(QStringLiteral("group")),
            QStringLiteral("users:x:%1:\ntty:x:5:\nsshd:x:65533:\n").arg(getegid()).toUtf8());
    if (!written) {
        m_problem = QStringLiteral("cannot write the users' files");
        return false;
    }
    if (!writeFile(path(QStringLiteral("sshd_config")),
            (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8())) {
        m_problem = QStringLiteral("cannot write sshd_config");
        return false;
    }
    return true;
}

QProcessEnvironment SshdFixture::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList preload{ findLibrary(QStringLiteral("libnss_wrapper.so")) };
    environment.insert(QStringLiteral("NSS_WRAPPER_PASSWD"), path(QStringLiteral("passwd")));
    environment.insert(QStringLiteral("NSS_WRAPPER_SHADOW"), path(QStringLiteral("shadow")));
    environment.insert(QStringLiteral("NSS_WRAPPER_GROUP"), path(QStringLiteral("group")));
    if (!m_password.isEmpty()) {
        preload << findLibrary(QStringLiteral("libpam_wrapper.so"));
        environment.insert(QStringLiteral("PAM_WRAPPER"), QStringLiteral("1"));
        environment.insert(
            QStringLiteral("PAM_WRAPPER_SERVICE_DIR"), path(QStringLiteral("pam.d")));
    }
    preload.removeAll(QString());
    // Set even when empty: the test itself may run under a preloaded library.
    environment.insert(QStringLiteral("LD_PRELOAD"), preload.join(QLatin1Char(':')));
    return environment;
}

void SshdFixture::stop()
{
    end(SIGTERM);
}

void SshdFixture::kill()
{
    end(SIGKILL);
}

void SshdFixture::end(int signal)
{
    if (!m_process)
        return;
    thaw();
    signalAll(signal, true);
    if (!m_process->waitForFinished(5000)) {
        signalAll(SIGKILL, true);
        m_process->waitForFinished(5000);
    }
    m_process.reset();
}

void SshdFixture::killSessions()
{
    signalAll(SIGKILL, false);
}

void SshdFixture::freeze()
{
    signalAll(SIGSTOP, true);
}

void SshdFixture::thaw()
{
    signalAll(SIGCONT, true);
}

void SshdFixture::signalAll(int signal, bool alsoServer)
{
    const QList<qint64> sessions = sessionPids();
    // The server first: it must not start another session meanwhile.
    if (alsoServer && isRunning())
        ::kill(static_cast<pid_t>(m_process->processId()), signal);
    for (const qint64 pid : sessions)
        ::kill(static_cast<pid_t>(pid), signal);
    if (signal != SIGKILL)
        return;
    const QDeadlineTimer deadline(5s);
    const auto alive = [](qint64 pid) {
        const QByteArray stat = readFile(QStringLiteral("/proc/%1/stat").arg(pid));
        return !stat.isEmpty() && !stat.mid(stat.lastIndexOf(')')).startsWith(") Z");
    };
    while (std::any_of(sessions.begin(), sessions.end(), alive) && !deadline.hasExpired())
        QThread::msleep(2);
}

bool SshdFixture::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

QList<qint64> SshdFixture::sessionPids() const
{
    return isRunning() ? descendantsOf(m_process->processId()) : QList<qint64>();
}

QByteArray SshdFixture::hostKeyBlob(KeyType type) const
{
    const QList<QByteArray> words = readFile(hostKeyFile(type) + QLatin1String(".pub")).split(' ');
    return words.size() < 2 ? QByteArray() : QByteArray::fromBase64(words.at(1));
}

QString SshdFixture::hostKeyFingerprint(KeyType type) const
{
    const QByteArray digest =
        QCryptographicHash::hash(hostKeyBlob(type), QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:")
        + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QString SshdFixture::knownHostsFile() const
{
    QByteArray lines;
    for (const KeyType type : m_hostKeys) {
        const QList<QByteArray> words =
            readFile(hostKeyFile(type) + QLatin1String(".pub")).trimmed().split(' ');
        lines += "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + words.value(0) + ' '
            + words.value(1) + '\n';
    }
    const QString file = path(QStringLiteral("known_hosts"));
    writeFile(file, lines);
    return file;
}

QString SshdFixture::userKeyFile(KeyType type)
{
    return acceptedKey(QStringLiteral("id_") + keyTypeName(type), type);
}

QString SshdFixture::encryptedKeyFile()
{
    return acceptedKey(QStringLiteral("id_encrypted"), KeyType::Ed25519, passphrase());
}

QString SshdFixture::strangerKeyFile()
{
    const QString file = path(QStringLiteral("id_stranger"));
    return QFileInfo::exists(file) || generateKey(file, KeyType::Ed25519) ? file : QString();
}

QString SshdFixture::acceptedKey(const QString& name, KeyType type, const QString& passphrase)
{
    const QString file = path(name);
    if (QFileInfo::exists(file))
        return file;
    if (!generateKey(file, type, passphrase))
        return {};
    const QString authorized = path(QStringLiteral("authorized_keys"));
    return writeFile(authorized, readFile(authorized) + readFile(file + QLatin1String(".pub")))
        ? file
        : QString();
}

bool SshdFixture::generateKey(const QString& path, KeyType type, const QString& passphrase)
{
    QStringList arguments{ QStringLiteral("-q"), QStringLiteral("-t"), keyTypeName(type),
        QStringLiteral("-N"), passphrase, QStringLiteral("-C"), QStringLiteral("test"),
        QStringLiteral("-f"), path };
    if (type == KeyType::Rsa)
        arguments << QStringLiteral("-b")
                  << QStringLiteral("2048"); // quick to make, still accepted
    QProcess keygen;
    keygen.setProcessChannelMode(QProcess::MergedChannels);
    keygen.start(QStringLiteral("ssh-keygen"), arguments);
    if (!keygen.waitForFinished(30000) || keygen.exitCode() != 0) {
        m_problem = QStringLiteral("ssh-keygen failed: ") + QString::fromUtf8(keygen.readAll());
        return false;
    }
    return true;
}

QString SshdFixture::hostKeyFile(KeyType type) const
{
    return path(QStringLiteral("host_") + keyTypeName(type));
}

QByteArray SshdFixture::log() const
{
    return readFile(path(QStringLiteral("sshd.log")));
}

} // namespace sallyport::test
