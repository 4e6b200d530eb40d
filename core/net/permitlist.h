// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/hostport.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <optional>

namespace sallyport::net {

/// What a reverse dynamic rule lets the other side reach from this computer, as PermitRemoteOpen in
/// ssh_config(5), with blocks and wildcards:
///
///   "host:port", "[v6]:port"    that name, or that address
///   "10.0.0.0/8:*"              every address of the block; an IPv6 block stands in brackets
///   "*.example.org:443"         every name below example.org, not example.org itself
///   "*:443"                     every host
///   "any"                       everything, alone in the list
///   "none"                      nothing, alone in the list
///
/// The port is a number, a service name or "*". Names are compared as written, without regard to
/// case or a dot at the end; a name also falls under an address entry, once it is resolved. An
/// empty list permits everything but this computer itself.
///
/// This computer itself, that is loopback and unspecified addresses, those its interfaces have at
/// the moment, and localhost names, is only reached through "any" and through entries that say
/// nothing else: "localhost:80", "127.0.0.0/8:*", "[::1]:80", "192.168.1.5:80". "*:80", a block it
/// is in and a name that turns out to be one of its addresses do not do. While the system cannot
/// say which addresses those are, nothing is permitted that would have to be none of them.
class PermitList {
public:
    PermitList() = default;

    /// Fails with InvalidArgument; the context is the entry.
    [[nodiscard]] static Result<PermitList> parse(const QStringList& entries);

    /// For an address this is the decision. For a name, a refusal is final, and otherwise: resolve
    /// it and ask permitsResolved() about each address. Fails with DestinationNotPermitted, or with
    /// OutOfResources when this computer's own addresses cannot be had; the context is the
    /// destination.
    [[nodiscard]] Result<void> permits(const HostPort& destination) const;
    /// Whether a connection to that name may go to an address it resolved to. Fails likewise.
    [[nodiscard]] Result<void> permitsResolved(
        const HostPort& destination, const QHostAddress& address) const;

    friend bool operator==(const PermitList&, const PermitList&) = default;

private:
    struct Entry {
        enum class Kind { AnyHost, Block, Name, Below };
        Kind kind = Kind::AnyHost;
        Cidr block;
        QString name; ///< Lower case; for Below with its leading dot.
        std::uint16_t port = 0; ///< 0: every port.

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    [[nodiscard]] static Result<Entry> parseEntry(QStringView text);
    [[nodiscard]] static Result<Entry> parseHost(QStringView host, bool bracketed);
    [[nodiscard]] static bool matchesName(const Entry& entry, const QString& name);
    /// The entry is about this computer's loopback and nothing else.
    [[nodiscard]] static bool meansLoopback(const Entry& entry);
    /// The entry is about one address, or this computer's loopback: nobody says so by mistake.
    [[nodiscard]] static bool isPrecise(const Entry& entry);
    [[nodiscard]] bool permitsName(const QString& name, std::uint16_t port) const;
    [[nodiscard]] Result<void> permitsAddress(
        const QString& name, const Address& address, const HostPort& destination) const;

    enum class Default { AllButLocal, Everything, Listed };
    Default m_default = Default::AllButLocal;
    QList<Entry> m_entries;
};

} // namespace sallyport::net
