// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/wire.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

namespace sallyport::ssh {

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a command-line tool to its end. Exit code -1 when it cannot be run.
inline Outcome runTool(const QString& program, const QStringList& arguments,
    const QByteArray& input = {}, const QString& agentSocket = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(QStringLiteral("SSH_AUTH_SOCK"), agentSocket);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) {
        return { -1, {}, process.errorString().toLocal8Bit() };
    }
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

inline bool keygen(const QStringList& arguments)
{
    const Outcome outcome = runTool(QStringLiteral("ssh-keygen"), arguments);
    if (outcome.exitCode != 0) {
        qWarning("ssh-keygen: %s", outcome.errors.constData());
    }
    return outcome.exitCode == 0;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

inline bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(content) == content.size();
}

/// As ssh-keygen leaves a private key: for its owner only.
inline bool writeKeyFile(const QString& path, const QByteArray& content)
{
    return writeFile(path, {})
        && QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && writeFile(path, content);
}

/// Keys that are well formed but nobody's; the same seed gives the same key.
inline HostKey ed25519Key(int seed)
{
    const QByteArray point =
        QByteArray(28, 'e') + WireWriter().uint32(static_cast<std::uint32_t>(seed)).bytes();
    return { "ssh-ed25519", WireWriter().string("ssh-ed25519").string(point).bytes() };
}

inline HostKey rsaKey(int seed)
{
    const QByteArray modulus =
        QByteArray(252, '\x7e') + WireWriter().uint32(static_cast<std::uint32_t>(seed)).bytes();
    return { "ssh-rsa",
        WireWriter().string("ssh-rsa").mpint("\x01\x01\x01").mpint(modulus).bytes() };
}

inline HostKey ecdsaKey(int seed)
{
    const QByteArray point = '\x04' + QByteArray(60, 'p')
        + WireWriter().uint32(static_cast<std::uint32_t>(seed)).bytes();
    return { "ecdsa-sha2-nistp256",
        WireWriter().string("ecdsa-sha2-nistp256").string("nistp256").string(point).bytes() };
}

} // namespace sallyport::ssh
