// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/ssh/auth/keycontainer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace sallyport::ssh {

/// PuTTY's private key in its file format 2 or 3 (PuTTY's manual, appendix C), read but not opened.
struct PpkKey {
    int version = 0;
    QByteArray type; ///< "ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp…"
    QByteArray cipher; ///< "none" or "aes256-cbc"
    QByteArray comment;
    QByteArray publicBlob; ///< RFC 4253 6.6
    Secret privatePart; ///< Encrypted, unless the cipher is "none".
    QByteArray mac;
    // Format 3 with a passphrase.
    QByteArray derivation; ///< "Argon2id", "Argon2i" or "Argon2d"
    std::uint32_t memory = 0; ///< KiB
    std::uint32_t passes = 0;
    std::uint32_t parallelism = 0;
    QByteArray salt;

    [[nodiscard]] bool encrypted() const { return cipher != "none"; }
};

/// Sans I/O; the bytes may be anybody's. Checks all that can be checked without the passphrase, and
/// that opening it stays within limits. Fails with KeyFormatUnsupported; the context is the path.
[[nodiscard]] Result<PpkKey> readPpk(
    QByteArrayView text, const QString& path, const KeyLimits& limits = {});

/// Whether this program and the libraries it runs with have what a key of this kind is opened with:
/// Argon2 for format 3 with a passphrase, from OpenSSL 3.2 or libargon2. Otherwise
/// KeyFormatUnsupported, with the command that makes an OpenSSH key of it.
[[nodiscard]] Result<void> checkPpkOpens(const PpkKey& key, const QString& path);

/// The key as the text of an OpenSSH container without passphrase, which never leaves this program.
/// Slow on purpose where there is a passphrase. Fails with PassphraseWrong, or with
/// KeyFormatUnsupported for a key whose parts do not belong together.
[[nodiscard]] Result<Secret> openPpk(
    const PpkKey& key, QByteArrayView passphrase, const QString& path);

} // namespace sallyport::ssh
