// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sallyport::ssh {

enum class KeyFormat {
    OpenSsh, ///< "OPENSSH PRIVATE KEY", what ssh-keygen writes today.
    Pem, ///< PKCS#1 ("RSA PRIVATE KEY"), SEC1 ("EC PRIVATE KEY") or DSA's counterpart.
    Pkcs8,
    EncryptedPkcs8,
    PuttyPpk,
    PublicKeyOnly, ///< The half that belongs on the server.
    Ssh1,
    SshCom, ///< "SSH2 ENCRYPTED PRIVATE KEY" of the ssh.com tools.
    Unknown,
};

/// What can be told about private-key bytes without a passphrase.
struct KeyFileInfo {
    KeyFormat format = KeyFormat::Unknown;
    /// Needs a passphrase to be used.
    bool encrypted = false;
    /// Of the encryption, as the file names it ("aes256-ctr", "AES-128-CBC"); empty when the file
    /// is not encrypted or does not say.
    QByteArray cipher;
    /// "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256"…; empty when only the passphrase can tell.
    QByteArray keyType;
    /// RFC 4253 public-key blob, from the clear part of the OpenSSH container; else empty.
    QByteArray publicBlob;
};

/// One line of a ".pub" file: the type and the key or certificate, whose own type it is.
struct PublicKeyLine {
    QByteArray type;
    QByteArray blob;
};

/// The first key in a ".pub" or "-cert.pub" file. Fails with KeyFileMissing, KeyFileUnreadable or
/// KeyFormatUnsupported; the context is the path.
[[nodiscard]] Result<PublicKeyLine> readPublicKeyFile(const QString& path);

/// Never fails: what makes no sense is KeyFormat::Unknown.
[[nodiscard]] KeyFileInfo classifyKey(QByteArrayView bytes);

/// Whether the key can be handed to libssh2 (with its passphrase, if encrypted). Otherwise
/// KeyFormatUnsupported, with the format's name and what the user can do about it, which quotes
/// path.
[[nodiscard]] Result<void> checkKeyUsable(const KeyFileInfo& info, const QString& path);

/// What to do about a ".pub" that belongs to another key than the private one at path.
[[nodiscard]] Sentence publicKeyMismatch(const QString& path);

/// A private-key file, read into memory. Not decrypted, so a passphrase is not checked here.
struct KeyFile {
    static constexpr qint64 kMaxBytes = 1024 * 1024;

    QString path;
    KeyFileInfo info;
    /// Checked, and written anew so that every version of libssh2 reads it alike; for openedKey().
    Secret bytes;
    /// What the private key itself says where it is not encrypted, else the ".pub" file beside it,
    /// which may be another key's all the same; may be empty.
    QByteArray publicBlob;
    /// The "-cert.pub" file beside it and its certificate, when there is one.
    QString certificatePath;
    QByteArray certificateType;
    QByteArray certificateBlob;
    /// What is wrong with the file's permissions, with the command that mends it; empty: nothing.
    Sentence exposure;

    /// Fails with KeyFileMissing, KeyFileUnreadable (not readable, not a regular file, larger than
    /// kMaxBytes), KeyFormatUnsupported (also for a file that is damaged or asks for too much work:
    /// keycontainer.h), KeyFileExposed (others may use the file; Windows is not looked at) or
    /// PublicKeyMismatch, whose context is the ".pub" file; otherwise the context is the path.
    [[nodiscard]] static Result<KeyFile> load(const QString& path);
    /// The same for a key that only an agent can use: a public half, or a key on a security key
    /// ("sk-…"). Its bytes are empty. Fails with what load() says of other files.
    [[nodiscard]] static Result<KeyFile> loadForAgent(const QString& path);
};

/// A key's bytes as libssh2 takes them, with the same passphrase: those of a PuTTY key with a
/// passphrase are opened here, which is slow on purpose, and need none any more. Fails as
/// openPpk().
[[nodiscard]] Result<Secret> openedKey(
    const Secret& bytes, const KeyFileInfo& info, QByteArrayView passphrase, const QString& path);

} // namespace sallyport::ssh
