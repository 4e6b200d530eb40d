// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exhaustion.h"

#include <QFileDevice>
#include <QLockFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sallyport {

namespace {

struct Shortage {
    int number;
    const char* what;
};

// EAGAIN is not among them: of a socket it means that there is nothing to do.
constexpr Shortage kShortages[] = {
    { EMFILE, "no descriptor is left for this program" },
    { ENFILE, "no descriptor is left on this computer" },
    { ENOMEM, "no memory is left" },
    { ENOBUFS, "no memory is left for network buffers" },
    { ENOSPC, "no space is left on the disk" },
#ifdef EDQUOT
    { EDQUOT, "no disk space is left for this user" },
#endif
#ifdef Q_OS_WIN
    { WSAEMFILE, "no descriptor is left for this program" },
    { WSAENOBUFS, "no memory is left for network buffers" },
#endif
};

QString describe(const Shortage& shortage)
{
    return QString::fromLatin1(shortage.what) + QStringLiteral(" (")
        + qt_error_string(shortage.number) + u')';
}

} // namespace

std::optional<QString> exhaustion(int systemError)
{
    for (const Shortage& shortage : kShortages) {
        if (shortage.number == systemError) {
            return describe(shortage);
        }
    }
    return std::nullopt;
}

std::optional<QString> descriptorExhaustion()
{
#ifdef Q_OS_WIN
    return std::nullopt; // handles are counted in millions there
#else
    const int descriptor = ::open("/", O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return exhaustion(errno);
    }
    ::close(descriptor);
    return std::nullopt;
#endif
}

Error systemError(int systemError, Error otherwise)
{
    if (const auto what = exhaustion(systemError)) {
        return { Code::OutOfResources, *what, otherwise.context };
    }
    return otherwise;
}

Error systemError(const QString& systemText, Error otherwise)
{
    for (const Shortage& shortage : kShortages) {
        if (!systemText.isEmpty() && systemText.contains(qt_error_string(shortage.number))) {
            return { Code::OutOfResources, describe(shortage), otherwise.context };
        }
    }
    if (const auto what = descriptorExhaustion()) {
        return { Code::OutOfResources, *what, otherwise.context };
    }
    return otherwise;
}

Error lockError(const QLockFile& lock, int systemError, const Error& taken, const Error& otherwise)
{
    if (lock.error() == QLockFile::LockFailedError) {
        return taken;
    }
    const auto what = exhaustion(systemError);
    return what ? Error{ Code::OutOfResources, *what, otherwise.context }
                : sallyport::systemError(QString(), otherwise);
}

Error fileError(const QFileDevice& file, Code otherwise, const QString& context)
{
    return systemError(file.errorString(), { otherwise, file.errorString(), context });
}

} // namespace sallyport
