// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sallyport::ssh {

/// A public key as it travels (RFC 4253 6.6): the type is the name inside the blob, so that rsa is
/// always "ssh-rsa" whatever signature algorithm it is used with.
struct HostKey {
    QByteArray type;
    QByteArray blob;

    /// Checks that the blob is one whole key of a type we know (Ed25519, ECDSA on the NIST curves,
    /// RSA of at least 1024 bits, DSA, and the two security-key types); fails with InvalidArgument.
    [[nodiscard]] static Result<HostKey> fromBlob(QByteArrayView blob);

    /// "SHA256:" and unpadded base64, as ssh-keygen -l prints it.
    [[nodiscard]] QString fingerprintSha256() const;

    friend bool operator==(const HostKey&, const HostKey&) = default;
};

/// The key's SHA-256 hash as a picture that people recognise, the one of ssh-keygen -lv: eleven
/// lines for a fixed-width font, without a last line feed. The walk is that of "The drunken bishop:
/// An analysis of the OpenSSH fingerprint visualization algorithm" (Loss, Limmer, von Gernler).
[[nodiscard]] QString randomArt(const HostKey& key);

/// "type base64", what follows the host names on a known_hosts line.
[[nodiscard]] QByteArray publicKeyText(const HostKey& key);

/// The reverse: the first two words of a public-key or known_hosts line; the type has to be the
/// one in the blob (or, as for OpenSSH, a signature algorithm of it), and the base64 has to be as
/// an encoder writes it. Fails with InvalidArgument.
[[nodiscard]] Result<HostKey> parsePublicKeyText(QByteArrayView type, QByteArrayView base64);

/// Compares what a user pinned ("SHA256:…", padding and the prefix may be missing) with a key.
[[nodiscard]] bool matchesFingerprint(const HostKey& key, QStringView pinned);

} // namespace sallyport::ssh
