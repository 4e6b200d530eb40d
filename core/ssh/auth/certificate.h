// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace sallyport::ssh {

/// An OpenSSH user certificate ("…-cert-v01@openssh.com"): a public key with a signature of an
/// authority that the server trusts. Only read here; the server judges it.
struct UserCertificate {
    QByteArray blob; ///< The whole certificate, as it is offered.
    QByteArray type; ///< "ssh-ed25519-cert-v01@openssh.com" and the like.
    QByteArray keyBlob; ///< The plain public key in it (RFC 4253 6.6).
    QString keyId; ///< What its authority called it; safe to show.
    std::uint64_t validAfter = 0; ///< Seconds since 1970.
    std::uint64_t validBefore = 0; ///< All bits set: for ever.
    QString path; ///< Where it came from; empty for one an agent holds.

    /// Fails with InvalidArgument for anything but one whole user certificate of a known type.
    [[nodiscard]] static Result<UserCertificate> fromBlob(QByteArrayView blob);
    /// A "-cert.pub" file. Fails with KeyFileMissing, KeyFileUnreadable or KeyFormatUnsupported;
    /// the context is the path.
    [[nodiscard]] static Result<UserCertificate> load(const QString& path);

    /// "expired since 2026-01-31" or "not valid before …", UTC; empty while it is valid.
    [[nodiscard]] Sentence validityProblem(std::uint64_t now) const;

    friend bool operator==(const UserCertificate&, const UserCertificate&) = default;
};

/// Whether a public-key type or signature algorithm is a certificate's.
[[nodiscard]] bool isCertificateType(QByteArrayView type);

/// The name without its certificate part: "ssh-ed25519" of "ssh-ed25519-cert-v01@openssh.com",
/// "sk-ssh-ed25519@openssh.com" of "sk-ssh-ed25519-cert-v01@openssh.com"; others unchanged.
[[nodiscard]] QByteArray withoutCertificate(const QByteArray& type);

/// The public key that a key or certificate stands for.
[[nodiscard]] QByteArray plainKey(const QByteArray& blob);

} // namespace sallyport::ssh
