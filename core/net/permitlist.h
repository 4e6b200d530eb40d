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
/// nothing else: "localhost:80", "127.0.0.0/8:*", "[::1]:80", "192.168.1.5:80". "*:80", a block it is
/// in and a name that turns out to be one of its addresses do not do.
class PermitList {
public:
    PermitList() = default;

    /// Fails with InvalidArgument; the context is the entry.
    [[nodiscard]] static Result<PermitList> parse(const QStringList& entries);

    /// For an address this is the decision. For a name, false is final, and true means: resolve it
    /// and ask permitsResolved() about each address.
    [[nodiscard]] bool permits(const HostPort& destination) const;
    /// Whether a connection to that name may go to an address it resolved to.
    [[nodiscard]] bool permitsResolved(
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
    /// The entry is about this computer itself and nothing else.
    [[nodiscard]] static bool meansLocal(const Entry& entry);
    [[nodiscard]] bool permitsAddress(
        const QString& name, const Address& address, std::uint16_t port) const;

    enum class Default { AllButLocal, Everything, Listed };
    Default m_default = Default::AllButLocal;
    QList<Entry> m_entries;
};

} // namespace sallyport::net
