// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/serviceport.h"

#include <QByteArray>
#include <QtEndian>

#include <array>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <netdb.h>
#endif

namespace sallyport {

/// What a services file may call one: nothing that could be a number, an address or a path.
static bool looksLikeService(QStringView name)
{
    bool letter = false;
    for (const QChar c : name) {
        const ushort u = c.unicode();
        const bool isLetter = (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z');
        if (!isLetter && !(u >= '0' && u <= '9') && u != '-' && u != '_' && u != '+' && u != '.') {
            return false;
        }
        letter = letter || isLetter;
    }
    return letter && name.size() <= 64;
}

std::optional<std::uint16_t> servicePort(QStringView name)
{
    if (!looksLikeService(name)) {
        return std::nullopt;
    }
    const QByteArray service = name.toLatin1();
    // Only the reentrant call is safe beside other threads; where there is none, the plain one
    // keeps its answer per thread (Windows) or is atomic enough for one lookup.
#ifdef Q_OS_LINUX
    servent entry = {};
    servent* found = nullptr;
    std::array<char, 4096> buffer{};
    if (getservbyname_r(service.constData(), "tcp", &entry, buffer.data(), buffer.size(), &found)
        != 0) {
        return std::nullopt;
    }
#else
    const servent* found = getservbyname(service.constData(), "tcp");
#endif
    if (!found) {
        return std::nullopt;
    }
    return qFromBigEndian(static_cast<std::uint16_t>(found->s_port));
}

} // namespace sallyport
