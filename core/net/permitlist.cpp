// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/permitlist.h"

#include "core/base/exhaustion.h"
#include "core/base/servicename.h"
#include "core/net/endpoint.h"

#include <QNetworkInterface>

#include <algorithm>

namespace sallyport::net {

namespace {

/// Whether it is one of this computer's own; OutOfResources when that cannot be told.
Result<bool> isLocal(const Address& address)
{
    // Connecting to 0.0.0.0 or :: reaches this computer.
    if (address.isLoopback() || address.isUnspecified()) {
        return true;
    }
    // Asked each time: interfaces come and go, and whoever asks is about to make a connection.
    const auto own = QNetworkInterface::allAddresses();
    if (own.isEmpty()) {
        // Qt does not say why. A computer without any address has no connection through the tunnel
        // that could ask.
        return fail(Code::OutOfResources,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "this computer's own addresses cannot be listed, so nothing is reached "
                         "that might be one of them: %1"),
                descriptorExhaustion().value_or(
                    QStringLiteral("the system does not tell its interfaces"))));
    }
    return std::any_of(own.cbegin(), own.cend(),
        [&address](const QHostAddress& mine) { return toAddress(mine) == address; });
}

tl::unexpected<Error> notPermitted(const HostPort& destination)
{
    return fail(Code::DestinationNotPermitted,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the rule does not permit it (see --permit-open)")),
        destination.toString());
}

QString plainName(QStringView host)
{
    return (host.endsWith(u'.') ? host.chopped(1) : host).toString().toLower();
}

/// Null for a name. Takes whatever the system's resolver would take for an address, "127.1" too.
Address literalAddress(const QString& host)
{
    return toAddress(QHostAddress(host));
}

} // namespace

Result<PermitList> PermitList::parse(const QStringList& entries)
{
    PermitList list;
    for (const QString& text : entries) {
        const QString entry = text.trimmed();
        const bool any = entry == QLatin1String("any");
        if (any || entry == QLatin1String("none")) {
            if (entries.size() != 1) {
                return fail(Code::InvalidArgument,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' has to be the only entry"), entry),
                    entry);
            }
            list.m_default = any ? Default::Everything : Default::Listed;
            continue;
        }
        auto parsed = parseEntry(entry);
        if (!parsed) {
            parsed.error().context = printable(entry.toUtf8(), 80);
            return tl::unexpected(parsed.error());
        }
        list.m_default = Default::Listed;
        list.m_entries.append(std::move(*parsed));
    }
    return list;
}

Result<PermitList::Entry> PermitList::parseEntry(QStringView text)
{
    const bool bracketed = text.startsWith(u'[');
    const qsizetype close = bracketed ? text.indexOf(u']') : -1;
    const qsizetype colon = bracketed ? close + 1 : text.lastIndexOf(u':');
    if (colon < 0 || (bracketed && close < 0) || colon >= text.size() || text[colon] != u':') {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "expected host:port, where the port may be *; put IPv6 addresses in brackets")));
    }
    const QStringView host = bracketed ? text.sliced(1, close - 1) : text.first(colon);
    const QStringView port = text.sliced(colon + 1);
    if (bracketed != host.contains(u':')) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "brackets are for IPv6 addresses, and IPv6 addresses need them")));
    }
    auto entry = parseHost(host, bracketed);
    if (entry && port != QLatin1String("*")) {
        const auto number = parseServicePort(port);
        if (!number) {
            return tl::unexpected(number.error());
        }
        entry->port = number->value();
    }
    return entry;
}

Result<PermitList::Entry> PermitList::parseHost(QStringView host, bool bracketed)
{
    Entry entry;
    if (host == QLatin1String("*")) {
        return entry;
    }
    const auto addressLike = [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'*' || c == u'?';
    };
    if (bracketed || host.contains(u'/') || std::all_of(host.begin(), host.end(), addressLike)) {
        const auto block = checkedCidr(host);
        if (!block) {
            return tl::unexpected(block.error());
        }
        entry.kind = Entry::Kind::Block;
        entry.block = *block;
        return entry;
    }
    const bool below = host.startsWith(QLatin1String("*."));
    const QStringView name = below ? host.sliced(2) : host;
    if (name.contains(u'*') || name.contains(u'?')) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "a wildcard is * alone or stands for the first part of a name, as in "
                "*.example.org")));
    }
    const auto checked = checkedHost(name);
    if (!checked) {
        return tl::unexpected(checked.error());
    }
    entry.kind = below ? Entry::Kind::Below : Entry::Kind::Name;
    entry.name = below ? u'.' + plainName(*checked) : plainName(*checked);
    return entry;
}

bool PermitList::matchesName(const Entry& entry, const QString& name)
{
    switch (entry.kind) {
    case Entry::Kind::Name:
        return name == entry.name;
    case Entry::Kind::Below:
        return name.size() > entry.name.size() && name.endsWith(entry.name);
    case Entry::Kind::AnyHost:
        return true;
    case Entry::Kind::Block:
        break;
    }
    return false;
}

bool PermitList::meansLoopback(const Entry& entry)
{
    switch (entry.kind) {
    case Entry::Kind::Name:
        return isLocalhostName(entry.name);
    case Entry::Kind::Below:
        return isLocalhostName(entry.name.sliced(1));
    case Entry::Kind::Block:
        return isPrecise(entry)
            && (entry.block.network.isLoopback() || entry.block.network.isUnspecified());
    case Entry::Kind::AnyHost:
        break;
    }
    return false;
}

bool PermitList::isPrecise(const Entry& entry)
{
    if (entry.kind != Entry::Kind::Block) {
        return meansLoopback(entry);
    }
    const auto& [network, bits] = entry.block;
    return bits == (network.isV4() ? 32 : 128)
        || (network.isV4() && network.isLoopback() && bits >= 8);
}

bool PermitList::permitsName(const QString& name, std::uint16_t port) const
{
    if (m_default != Default::Listed) {
        return m_default == Default::Everything || !isLocalhostName(name);
    }
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        if (entry.port != 0 && entry.port != port) {
            return false;
        }
        // A block is measured when the name is resolved.
        const bool mayMatch = entry.kind == Entry::Kind::Block || matchesName(entry, name);
        return mayMatch && (!isLocalhostName(name) || meansLoopback(entry));
    });
}

Result<void> PermitList::permits(const HostPort& destination) const
{
    const Address address = literalAddress(destination.host);
    const QString name = plainName(destination.host);
    if (!address.isNull()) {
        return permitsAddress(name, address, destination);
    }
    if (!permitsName(name, destination.port)) {
        return notPermitted(destination);
    }
    return {};
}

Result<void> PermitList::permitsResolved(
    const HostPort& destination, const QHostAddress& address) const
{
    const Address resolved = toAddress(address);
    if (resolved.isNull()) {
        return notPermitted(destination);
    }
    return permitsAddress(plainName(destination.host), resolved, destination);
}

Result<void> PermitList::permitsAddress(
    const QString& name, const Address& address, const HostPort& destination) const
{
    if (m_default == Default::Everything) {
        return {};
    }
    if (m_default == Default::Listed) {
        bool matches = false;
        for (const Entry& entry : m_entries) {
            const bool does = (entry.port == 0 || entry.port == destination.port)
                && (entry.block.contains(address) || matchesName(entry, name));
            if (does && isPrecise(entry)) {
                return {}; // whosever address it is
            }
            matches = matches || does;
        }
        if (!matches) {
            return notPermitted(destination);
        }
    }
    auto local = isLocalhostName(name) ? Result<bool>(true) : isLocal(address);
    if (!local) {
        local.error().context = destination.toString();
        return tl::unexpected<Error>(std::move(local.error()));
    }
    if (*local) {
        return notPermitted(destination);
    }
    return {};
}

} // namespace sallyport::net
