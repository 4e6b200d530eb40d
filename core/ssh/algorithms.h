// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace sallyport::ssh {

enum class AlgorithmKind { KeyExchange, HostKey, Cipher, Mac, Compression };

/// What this side offers, best first (RFC 4253 7.1). Both directions get the same lists.
struct AlgorithmPreferences {
    QByteArrayList kex;
    QByteArrayList hostKey;
    QByteArrayList cipher;
    QByteArrayList mac;
    QByteArrayList compression;
    QByteArrayList signature; ///< For the user's own RSA key (RFC 8332).

    friend bool operator==(const AlgorithmPreferences&, const AlgorithmPreferences&) = default;
};

/// What decides the default order.
struct AlgorithmTraits {
    /// libssh2 is our patched build, whose AES runs at full speed; the stock one is fastest with
    /// ChaCha20.
    bool patchedLibrary = true;
    bool hardwareAes = true;
    /// SHA-1, CBC and ssh-rsa at the end of the lists, for servers that have nothing else. Only by
    /// an explicit choice of the user for one host.
    bool legacy = false;
    bool compress = false;
};

/// Never holds host certificates (libssh2 cannot check them).
[[nodiscard]] AlgorithmPreferences defaultAlgorithms(const AlgorithmTraits& traits);

/// Whether this CPU has AES instructions.
[[nodiscard]] bool cpuHasAes();

/// The key type that goes with a host-key algorithm: ssh-rsa for rsa-sha2-…, else the same name.
[[nodiscard]] QByteArray keyTypeOfAlgorithm(const QByteArray& algorithm);

/// Only the algorithms for the given key types, in the list's own order. All of the list when
/// none would be left: better a warning about the key than no connection at all.
[[nodiscard]] QByteArrayList narrowedToTypes(
    const QByteArrayList& algorithms, const QByteArrayList& types);

/// The algorithms for the given key types first, then the others.
[[nodiscard]] QByteArrayList preferringTypes(
    const QByteArrayList& algorithms, const QByteArrayList& types);

/// Every name libssh2 may be given for a kind, legacy ones included.
[[nodiscard]] const QByteArrayList& supportedAlgorithms(AlgorithmKind kind);

/// A list as the user writes it, as chooseAlgorithms() reads it: names that are not known are left
/// out. InvalidArgument when nothing is left.
[[nodiscard]] Result<QByteArrayList> parseAlgorithmList(
    AlgorithmKind kind, QByteArrayView text, const QByteArrayList& defaults);

/// The signatures for RSA keys that PubkeyAcceptedAlgorithms of ssh_config(5) leaves, best first:
/// usual is what stands without it. Names for other keys are passed over. Of a list that names none
/// for RSA keys the usual ones stand.
[[nodiscard]] QByteArrayList signatureAlgorithms(QByteArrayView text, const QByteArrayList& usual);

/// The lists of a server's SSH_MSG_KEXINIT (RFC 4253 7.1), the pseudo-algorithms included.
struct ServerAlgorithms {
    QByteArrayList kex;
    QByteArrayList hostKey;
    QByteArrayList cipherToServer;
    QByteArrayList cipherToClient;
    QByteArrayList macToServer;
    QByteArrayList macToClient;
    QByteArrayList compressionToServer;
    QByteArrayList compressionToClient;
};

struct AlgorithmMismatch {
    AlgorithmKind kind = AlgorithmKind::KeyExchange;
    QByteArrayList ours;
    QByteArrayList theirs;

    /// NoCommonAlgorithm with both sides spelt out, and the option that would help, if one would.
    [[nodiscard]] Error toError() const;
};

/// The first list on which the two sides cannot agree; none if they can. A MAC does not matter
/// beside a cipher that authenticates by itself.
[[nodiscard]] std::optional<AlgorithmMismatch> algorithmMismatch(
    const AlgorithmPreferences& ours, const ServerAlgorithms& theirs);

} // namespace sallyport::ssh
