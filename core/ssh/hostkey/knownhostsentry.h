// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"
#include "core/base/result.h"
#include "core/ssh/hostkey/hostkey.h"

#include <QByteArrayView>

#include <cstdint>

namespace sallyport::ssh {

enum class KnownHostsMarker {
    None,
    Revoked, ///< @revoked: the key must not be trusted.
    CertAuthority, ///< @cert-authority: the key signs host certificates.
};

/// The port that names stand for alone; with others they are "[name]:port".
inline constexpr std::uint16_t kKnownHostsPort = 22;

/// One line of a known_hosts file (sshd(8) SSH_KNOWN_HOSTS FILE FORMAT), taken apart.
struct KnownHostsEntry {
    static constexpr qsizetype kMaxLineBytes = 64 * 1024;

    KnownHostsMarker marker = KnownHostsMarker::None;
    QByteArray patterns; ///< Lower case, comma-separated; empty when hashed.
    QByteArray salt; ///< Empty unless hashed.
    QByteArray hash;
    HostKey key;
    /// Where the list of names stands in the line, for editing it.
    qsizetype namesAt = 0;
    qsizetype namesSize = 0;

    /// A line without its line ending that is neither blank nor a comment. Fails with
    /// InvalidArgument.
    [[nodiscard]] static Result<KnownHostsEntry> parse(QByteArrayView line);

    [[nodiscard]] bool isHashed() const { return !salt.isEmpty(); }
    /// name: as knownHostsName() makes it.
    [[nodiscard]] bool matches(const QByteArray& name) const;
};

/// Blank and comment lines mean nothing and are no mistakes.
[[nodiscard]] bool isKnownHostsComment(QByteArrayView line);

/// What a server is called in the file: lower case, "[host]:port" unless the port is 22.
[[nodiscard]] QByteArray knownHostsName(const HostPort& server);
/// The same without the port, whatever it is.
[[nodiscard]] QByteArray knownHostsBareName(const HostPort& server);

/// "|1|salt|hash" with a fresh salt, which hides the name.
[[nodiscard]] QByteArray hiddenKnownHostsName(const QByteArray& name);

} // namespace sallyport::ssh
