// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/servicename.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace sallyport {

namespace {

constexpr qsizetype kMaxName = 32;

/// For computers without a services database, as containers often are.
constexpr std::array<std::pair<std::string_view, std::uint16_t>, 22> kWellKnown{ {
    { "ftp", 21 },
    { "ssh", 22 },
    { "telnet", 23 },
    { "smtp", 25 },
    { "domain", 53 },
    { "http", 80 },
    { "pop3", 110 },
    { "imap2", 143 },
    { "ldap", 389 },
    { "https", 443 },
    { "microsoft-ds", 445 },
    { "submissions", 465 },
    { "submission", 587 },
    { "ldaps", 636 },
    { "ftps", 990 },
    { "imaps", 993 },
    { "pop3s", 995 },
    { "socks", 1080 },
    { "ms-sql-s", 1433 },
    { "mysql", 3306 },
    { "postgresql", 5432 },
    { "http-alt", 8080 },
} };

void ensureNetworkStarted()
{
#ifdef Q_OS_WIN
    static const int started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    Q_UNUSED(started);
#endif
}

/// getservbyname() would keep its answer where other threads write theirs.
std::optional<std::uint16_t> portOfSystemService(const QByteArray& name)
{
    ensureNetworkStarted();
    addrinfo wanted = {};
    wanted.ai_family = AF_INET;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_PASSIVE;
    addrinfo* found = nullptr;
    if (::getaddrinfo(nullptr, name.constData(), &wanted, &found) != 0) {
        return std::nullopt;
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> guard(found, &::freeaddrinfo);
    sockaddr_in address = {};
    if (found->ai_addrlen < sizeof address) {
        return std::nullopt;
    }
    std::copy_n(reinterpret_cast<const char*>(found->ai_addr), sizeof address,
        reinterpret_cast<char*>(&address));
    return qFromBigEndian(address.sin_port);
}

std::optional<std::uint16_t> portOfWellKnown(const QByteArray& name)
{
    for (const auto& [known, port] : kWellKnown) {
        if (name == QByteArrayView(known.data(), qsizetype(known.size()))) {
            return port;
        }
    }
    return std::nullopt;
}

bool isServiceName(QStringView text)
{
    const auto letter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    const auto fits = [letter](QChar c) {
        return letter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.'
            || c == u'+';
    };
    // Without a letter in front the system would take it for a number, in its own way.
    return !text.isEmpty() && text.size() <= kMaxName && letter(text.front())
        && std::all_of(text.begin(), text.end(), fits);
}

} // namespace

Result<Port> parseServicePort(QStringView text)
{
    if (!isServiceName(text)) {
        return Port::parse(text);
    }
    const QByteArray name = text.toLatin1().toLower();
    auto port = portOfSystemService(name);
    if (!port) {
        port = portOfWellKnown(name);
    }
    if (!port) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not a port or a known service"), text));
    }
    return Port::fromNumber(*port);
}

} // namespace sallyport
