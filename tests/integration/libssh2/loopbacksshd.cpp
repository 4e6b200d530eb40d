// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/libssh2/loopbacksshd.h"

#include "tests/integration/libssh2/echoserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

LoopbackSshd::~LoopbackSshd()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

QByteArray LoopbackSshd::user() const
{
    const passwd* entry = getpwuid(getuid());
    return entry ? QByteArray(entry->pw_name) : QByteArray();
}

QByteArray LoopbackSshd::privateKey() const
{
    return QFile::encodeName(file("client"));
}

QString LoopbackSshd::file(const char* name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

bool LoopbackSshd::write(const char* name, const QByteArray& content) const
{
    QFile target(file(name));
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

QString LoopbackSshd::makeKey(const char* name, const char* type) const
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
        { QStringLiteral("-q"), QStringLiteral("-N"), QString(), QStringLiteral("-t"),
            QString::fromLatin1(type), QStringLiteral("-f"), file(name) });
    if (!keygen.waitForFinished(30000) || keygen.exitCode() != 0)
        return QStringLiteral("ssh-keygen failed: ")
            + QString::fromLocal8Bit(keygen.readAllStandardError());
    return {};
}

QString LoopbackSshd::start(const QByteArray& extraConfig)
{
    QString program = qEnvironmentVariable("SALLYPORT_SSHD");
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(QStringLiteral("sshd"));
    if (program.isEmpty())
        program =
            QStandardPaths::findExecutable(QStringLiteral("sshd"), { QStringLiteral("/usr/sbin") });
    if (program.isEmpty())
        return QStringLiteral("no sshd: install it or set SALLYPORT_SSHD");

    for (const auto& [name, type] :
        { std::pair("host", "ed25519"), std::pair("client", "ed25519") }) {
        const QString problem = makeKey(name, type);
        if (!problem.isEmpty())
            return problem;
    }

    const int reserved = listenOnLoopback(1, &m_port);
    if (reserved < 0)
        return QStringLiteral("no free port");
    close(reserved);

    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray config = "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port)
        + "\nHostKey " + folder + "/host\nAuthorizedKeysFile " + folder
        + "/client.pub\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
          "PermitRootLogin prohibit-password\nMaxSessions 100\nMaxStartups 100\nUseDNS no\n"
        + extraConfig;
    if (!write("sshd_config", config))
        return QStringLiteral("cannot write to ") + m_folder.path();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (geteuid() == 0) {
        QFile passwords(QStringLiteral("/etc/passwd"));
        QFile groups(QStringLiteral("/etc/group"));
        if (!passwords.open(QIODevice::ReadOnly) || !groups.open(QIODevice::ReadOnly))
            return QStringLiteral("cannot read /etc/passwd");
        if (!getpwnam("sshd")) {
            const QByteArray nobody = "sshd:x:65534:65534::/nonexistent:/usr/sbin/nologin\n";
            if (!write("passwd", passwords.readAll() + nobody) || !write("group", groups.readAll()))
                return QStringLiteral("cannot write to ") + m_folder.path();
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libnss_wrapper.so"));
            environment.insert(QStringLiteral("NSS_WRAPPER_PASSWD"), file("passwd"));
            environment.insert(QStringLiteral("NSS_WRAPPER_GROUP"), file("group"));
        }
        // What the system's own service would make at boot.
        if (!QDir().mkpath(QStringLiteral("/run/sshd")))
            return QStringLiteral("cannot make /run/sshd");
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program,
        { QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), file("sshd_config") });
    if (!m_process.waitForStarted(10000))
        return QStringLiteral("cannot start ") + program;

    const bool up = QTest::qWaitFor(
        [this] {
            const int probe = connectToLoopback(m_port);
            if (probe >= 0)
                close(probe);
            return probe >= 0 || m_process.state() == QProcess::NotRunning;
        },
        10000);
    if (!up || m_process.state() == QProcess::NotRunning)
        return QStringLiteral("sshd does not run: ") + QString::fromLocal8Bit(m_process.readAll());
    return {};
}
