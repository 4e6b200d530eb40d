// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/serveraddress.h"

#include "core/base/address.h"

namespace sallyport::profile {

bool isIpv6Literal(QStringView text)
{
    const qsizetype zone = text.indexOf(u'%');
    const bool zoneGood = zone < 0 || (zone + 1 < text.size() && text.size() - zone <= 33);
    return zoneGood && text.contains(u':')
        && Address::parse(text.left(zone < 0 ? text.size() : zone).toUtf8()).has_value();
}

std::optional<Sentence> serverNameTrouble(QStringView host)
{
    if (auto trouble = hostTrouble(host)) {
        return trouble;
    }
    return host.startsWith(u'-') ? std::optional(
               Sentence(QT_TRANSLATE_NOOP("Sentence", "a host name cannot start with a dash")))
                                 : std::nullopt;
}

Result<ServerAddress> parseServerAddress(const QString& text)
{
    const QString shown = printable(text.toUtf8(), 200);
    const auto wrong = [&](const Sentence& why) { return fail(Code::InvalidArgument, why, shown); };
    ServerAddress address;
    QString host = text;
    if (host.startsWith(QLatin1String("ssh://"), Qt::CaseInsensitive)) {
        host = host.mid(6);
        if (host.endsWith(u'/')) {
            host.chop(1);
        }
    }
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0) {
        address.user = host.left(at);
        host = host.mid(at + 1);
        if (address.user.isEmpty()) {
            return wrong(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the user name before @ is empty")));
        }
    }
    address.host = host;
    const bool bracketed = host.startsWith(u'[');
    if (bracketed && host.endsWith(u']')) {
        address.host = host.mid(1, host.size() - 2);
    } else if (!bracketed && host.count(u':') > 1) {
        if (!isIpv6Literal(host)) {
            return wrong(Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "write host:port, and an IPv6 address as [address]:port")));
        }
    } else if (host.contains(u':')) {
        const auto parsed = HostPort::parse(host);
        if (!parsed) {
            return wrong(parsed.error().detail);
        }
        address.host = parsed->host;
        address.port = parsed->port;
    }
    if (const auto trouble = serverNameTrouble(address.host)) {
        return wrong(*trouble);
    }
    return address;
}

Result<QList<ServerAddress>> parseJumps(const QString& text)
{
    QList<ServerAddress> jumps;
    if (text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        return jumps;
    }
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const auto jump = parseServerAddress(part.trimmed());
        if (!jump) {
            return tl::unexpected(jump.error());
        }
        jumps.append(*jump);
    }
    return jumps;
}

Result<Proxy> parseProxy(const QString& text)
{
    // A password that was typed here all the same is not repeated in an error.
    const auto wrong = [](const Sentence& why) {
        return fail(Code::InvalidArgument, why,
            QStringLiteral("socks5://, socks4a://, socks4:// or http://[user@]host:port"));
    };
    const qsizetype mark = text.indexOf(QLatin1String("://"));
    if (mark < 0) {
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "which kind of proxy?")));
    }
    const QString scheme = text.left(mark).toLower();
    Proxy proxy;
    if (scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h")
        || scheme == QLatin1String("socks")) {
        proxy.kind = Proxy::Kind::Socks5;
    } else if (scheme == QLatin1String("socks4")) {
        proxy.kind = Proxy::Kind::Socks4;
    } else if (scheme == QLatin1String("socks4a")) {
        proxy.kind = Proxy::Kind::Socks4a;
    } else if (scheme == QLatin1String("http")) {
        proxy.kind = Proxy::Kind::Http;
    } else {
        return wrong(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "there are SOCKS 4, 4a and 5 and HTTP proxies")));
    }
    QString host = text.mid(mark + 3);
    if (host.endsWith(u'/')) {
        host.chop(1);
    }
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0) {
        proxy.user = host.left(at);
        host = host.mid(at + 1);
        if (proxy.user.contains(u':')) {
            return wrong(Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "a password is never given on the command line or kept in a profile")));
        }
    }
    const auto address = HostPort::parse(host);
    if (!address) {
        return wrong(address.error().detail);
    }
    proxy.address = *address;
    return proxy;
}

Server hopLike(const Server& login, const ServerAddress& address)
{
    Server hop = login;
    hop.address = { address.host, address.port.value_or(22) };
    hop.user = address.user;
    hop.pinnedHostKey.clear();
    hop.hostKeyAlias.clear();
    return hop;
}

} // namespace sallyport::profile
