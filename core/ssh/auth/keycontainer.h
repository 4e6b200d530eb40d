// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

namespace sallyport::ssh {

/// What a private-key file may ask for. Whoever made the file decides how much work it is to open,
/// and key files are handed on; these keep it within some seconds. Each is far above what is in
/// use.
struct KeyLimits {
    /// Of the bcrypt that OpenSSH's format derives its key with; ssh-keygen's default is 16 or 24,
    /// and about 100 rounds take a second.
    std::uint32_t bcryptRounds = 1024;
    /// Of PBKDF2 and its forerunners in PKCS#8; openssl's default is 2,048.
    std::uint32_t pbkdfIterations = 10'000'000;
    /// N * r * p of scrypt in PKCS#8; openssl's default is 2^17.
    std::uint64_t scryptWork = 1 << 21;
    /// KiB of Argon2 in PuTTY's format, and those times its passes; puttygen's defaults are 8,192
    /// KiB and as many passes as take 100 ms.
    std::uint32_t argonMemory = 512 * 1024;
    std::uint64_t argonWork = 4 * 1024 * 1024;
    /// As ssh has it.
    static constexpr int kRsaBits = 16'384;
    /// The content of the file, without its base64.
    static constexpr qsizetype kBytes = 48 * 1024;
};

/// What OpenSSH's own format (PROTOCOL.key) begins with.
inline constexpr QByteArrayView kContainerMagic("openssh-key-v1\0", 15);

/// Takes the next line off text, without its ending and surrounding blanks.
[[nodiscard]] QByteArrayView takeLine(QByteArrayView& text);

/// The first "-----BEGIN … KEY-----" of a text, and what is in it.
struct KeyBlock {
    QByteArray label; ///< "RSA PRIVATE KEY"
    QByteArray dekInfo; ///< "AES-128-CBC,0123…" of RFC 1421; empty: not encrypted, or not so.
    bool procEncrypted = false;
    /// Ended by a line of its own, and base64 as in RFC 4648 4 between; lines of any length.
    bool complete = false;
    Secret content;
};

[[nodiscard]] std::optional<KeyBlock> readKeyBlock(QByteArrayView text);

/// The block written anew, with lines and padding as every reader knows them.
[[nodiscard]] Secret keyText(const KeyBlock& block);

/// "openssh-key-v1" in the same form.
[[nodiscard]] Secret containerText(const Secret& container);

/// What a private key says about itself without a passphrase.
struct KeyInside {
    QByteArray type; ///< Empty when only the passphrase tells.
    QByteArray publicBlob; ///< RFC 4253 6.6; empty when only the passphrase tells.
};

/// Whether the block may be given to a library: every length and number in it is what it has to be,
/// as far as it is not encrypted, and opening it stays within KeyLimits. The error is
/// KeyFormatUnsupported, with path as its context and in the command that mends it.
[[nodiscard]] Result<KeyInside> checkKeyBlock(
    const KeyBlock& block, const QString& path, const KeyLimits& limits = {});

/// The same for the binary content of OpenSSH's own format (PROTOCOL.key).
[[nodiscard]] Result<KeyInside> checkContainer(
    QByteArrayView container, const QString& path, const KeyLimits& limits = {});

/// Whether it is a whole public key of a type that can log in, or a certificate for one.
[[nodiscard]] bool isWholePublicKey(QByteArrayView blob);

/// The public half of an Ed25519 key; empty when it is none.
[[nodiscard]] QByteArray ed25519PublicHalf(QByteArrayView privateHalf);

/// A path as a word of a command that the user can paste.
[[nodiscard]] QString quotedPath(const QString& path);

} // namespace sallyport::ssh
