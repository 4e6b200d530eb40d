// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace sallyport::ssh {

/// A key of the user's that is not in a file yet.
struct NewKey {
    Secret text; ///< The private key in OpenSSH's own format (PROTOCOL.key), as its file has it.
    QByteArray publicLine; ///< "ssh-ed25519 base64 comment", as in authorized_keys; no line ending.
};

/// As many rounds of bcrypt as ssh-keygen takes: about a quarter of a second for whoever guesses.
inline constexpr std::uint32_t kNewKeyRounds = 24;
/// Of a comment, in bytes of UTF-8.
inline constexpr qsizetype kLongestKeyComment = 255;

/// A comment goes into a line that other programs read: InvalidArgument when something in it could
/// end the line, or would not be seen. Empty: none.
[[nodiscard]] Result<void> checkKeyComment(const QString& comment);

/// Makes an Ed25519 key. An empty passphrase: the key is not encrypted. Deriving is slow on
/// purpose: on a worker thread. InvalidArgument: the comment, or a passphrase with a zero in it;
/// NotSupported: the system's libssh2 does not lend what encrypts the key.
[[nodiscard]] Result<NewKey> makeEd25519Key(
    const QString& comment, const Secret& passphrase, std::uint32_t rounds = kNewKeyRounds);

/// Writes the private key (0600) and, with ".pub" added, its public half. Each appears as a whole
/// or not at all, and what exists is never written over; when the second cannot be written the
/// first is taken away again. The last folder of the path is made if only that is missing. Waits
/// for the file system: on a worker thread. FileUnwritable, with the file or folder as its context.
[[nodiscard]] Result<void> writeNewKey(const NewKey& key, const QString& path);

/// "id_ed25519_NAME": how a key for that purpose is called, of which only letters, digits, dots and
/// dashes are taken.
[[nodiscard]] QString newKeyFileName(const QString& purpose);

} // namespace sallyport::ssh
