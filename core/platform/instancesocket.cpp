// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/instancesocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include "core/base/windowsaccount.h"

#include <windows.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sallyport::platform {

QString instanceSocketPath(const QString& configFolder)
{
    // Two configurations are two programs to the user. Short: a socket's path has some 100 bytes.
    const QByteArray folder = QDir(configFolder).absolutePath().toUtf8();
    const QString which = QString::fromLatin1(
        QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(12));
#ifdef Q_OS_UNIX
    // XDG_RUNTIME_DIR, or a folder that Qt makes for this user alone.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty()
        ? QString()
        : QStringLiteral("%1/sallyport-%2-%3").arg(runtime).arg(::geteuid()).arg(which);
#else
    const QByteArray user = QDir::homePath().toUtf8();
    return QStringLiteral("sallyport-%1-%2")
        .arg(QString::fromLatin1(
                 QCryptographicHash::hash(user, QCryptographicHash::Sha256).toHex().left(12)),
            which);
#endif
}

bool isOwnPeer([[maybe_unused]] const QLocalSocket& socket)
{
#if defined(Q_OS_LINUX)
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(socket.socketDescriptor()), &user, &group) == 0 && user == ::geteuid();
#elif defined(Q_OS_WIN)
    // Anybody can make a pipe by a name that is free.
    const HANDLE pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    DWORD flags = 0;
    ULONG process = 0;
    const bool known = ::GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr)
        && ((flags & PIPE_SERVER_END) != 0 ? ::GetNamedPipeClientProcessId(pipe, &process)
                                           : ::GetNamedPipeServerProcessId(pipe, &process));
    const windows::Sid sid = known ? windows::sidOfProcess(process) : windows::Sid();
    return !sid.isEmpty() && sid == windows::ownSid();
#else
    return true;
#endif
}

QByteArray toLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray endLine()
{
    return toLine({ { QStringLiteral("end"), true } });
}

std::optional<QJsonObject> fromLine(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() ? std::make_optional(document.object()) : std::nullopt;
}

} // namespace sallyport::platform
