// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/keyfile.h"

#include "core/base/exhaustion.h"
#include "core/ssh/hostkey.h"
#include "core/ssh/wire.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace sallyport::ssh {

namespace {

constexpr QByteArrayView kContainerMagic("openssh-key-v1\0", 15);
constexpr qint64 kMaxPublicKeyFile = 64 * 1024;

/// Takes the next line off text, without its ending and surrounding blanks.
QByteArrayView takeLine(QByteArrayView& text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line.trimmed();
}

/// The content of the first "-----BEGIN … KEY-----".
struct PemBlock {
    QByteArrayView label;
    QByteArrayView dekInfo;
    bool procEncrypted = false;
    Secret der;
};

Secret decodedBase64(QByteArray&& base64)
{
    // A Secret, because in a key without passphrase this is the private key.
    const Secret text(std::move(base64));
    const QByteArray view = QByteArray::fromRawData(text.data(), text.size());
    return Secret(QByteArray::fromBase64(view));
}

std::optional<PemBlock> findPemBlock(QByteArrayView text)
{
    constexpr QByteArrayView kBegin = "-----BEGIN ";
    constexpr QByteArrayView kDashes = "-----";
    PemBlock block;
    while (block.label.isEmpty()) {
        if (text.isEmpty()) {
            return std::nullopt;
        }
        const QByteArrayView line = takeLine(text);
        // Other blocks, such as EC PARAMETERS, may come before the key.
        if (line.startsWith(kBegin) && line.endsWith(" KEY-----")) {
            block.label = line.sliced(kBegin.size()).chopped(kDashes.size());
        }
    }
    QByteArray base64;
    base64.reserve(text.size());
    while (!text.isEmpty()) {
        const QByteArrayView line = takeLine(text);
        if (line.startsWith(kDashes)) {
            break;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0) {
            base64.append(line.data(), line.size());
        } else if (line.startsWith("Proc-Type:")) {
            block.procEncrypted = line.endsWith("ENCRYPTED");
        } else if (line.startsWith("DEK-Info:")) {
            block.dekInfo = line.sliced(colon + 1).trimmed();
        }
    }
    block.der = decodedBase64(std::move(base64));
    return block;
}

/// Looks for the DER object identifiers (RFC 8410, RFC 5480, RFC 8017) that say what kind of key
/// this is.
QByteArray keyTypeFromDer(const Secret& der)
{
    struct KnownOid {
        QByteArrayView bytes;
        QByteArrayView type;
    };
    static constexpr std::array kOids{
        KnownOid{ QByteArrayView("\x06\x03\x2b\x65\x70", 5), "ssh-ed25519" },
        KnownOid{
            QByteArrayView("\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", 10), "ecdsa-sha2-nistp256" },
        KnownOid{ QByteArrayView("\x06\x05\x2b\x81\x04\x00\x22", 7), "ecdsa-sha2-nistp384" },
        KnownOid{ QByteArrayView("\x06\x05\x2b\x81\x04\x00\x23", 7), "ecdsa-sha2-nistp521" },
        KnownOid{ QByteArrayView("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 11), "ssh-rsa" },
        KnownOid{ QByteArrayView("\x06\x07\x2a\x86\x48\xce\x38\x04\x01", 9), "ssh-dss" },
    };
    // The identifiers stand before or just after a short private number, never far into the file.
    constexpr qsizetype kSearched = 128;
    const QByteArrayView head(der.data(), std::min(der.size(), kSearched));
    for (const KnownOid& oid : kOids) {
        if (head.indexOf(oid.bytes) >= 0) {
            return oid.type.toByteArray();
        }
    }
    return {};
}

/// The clear part of the container (OpenSSH's PROTOCOL.key).
KeyFileInfo classifyContainer(const Secret& container)
{
    const QByteArrayView bytes(container.data(), container.size());
    if (!bytes.startsWith(kContainerMagic)) {
        return {};
    }
    WireReader reader(bytes.sliced(kContainerMagic.size()));
    const QByteArrayView cipher = reader.readString();
    (void)reader.readString(); // The key derivation's name
    (void)reader.readString(); // and its options.
    const std::uint32_t count = reader.readUint32();
    const QByteArrayView blob = reader.readString();
    if (!reader.ok() || count != 1) {
        return {};
    }
    KeyFileInfo info;
    info.format = KeyFormat::OpenSsh;
    info.encrypted = cipher != "none";
    info.cipher = info.encrypted ? cipher.toByteArray() : QByteArray();
    info.keyType = WireReader(blob).readString().toByteArray();
    info.publicBlob = blob.toByteArray();
    return info;
}

KeyFileInfo classifyPem(const PemBlock& block)
{
    KeyFileInfo info;
    if (block.label == "OPENSSH PRIVATE KEY") {
        return classifyContainer(block.der);
    }
    if (block.label == "PRIVATE KEY") {
        info.format = KeyFormat::Pkcs8;
        info.keyType = keyTypeFromDer(block.der);
    } else if (block.label == "ENCRYPTED PRIVATE KEY") {
        info.format = KeyFormat::EncryptedPkcs8;
        info.encrypted = true;
    } else if (block.label == "RSA PRIVATE KEY" || block.label == "EC PRIVATE KEY"
        || block.label == "DSA PRIVATE KEY") {
        info.format = KeyFormat::Pem;
        info.encrypted = block.procEncrypted;
        info.cipher =
            block.dekInfo.first(std::max<qsizetype>(0, block.dekInfo.indexOf(','))).toByteArray();
        info.keyType = block.label.startsWith("RSA") ? QByteArray("ssh-rsa")
            : block.label.startsWith("DSA")          ? QByteArray("ssh-dss")
            : info.encrypted                         ? QByteArray()
                                                     : keyTypeFromDer(block.der);
    } else if (block.label.endsWith("PUBLIC KEY")) {
        info.format = KeyFormat::PublicKeyOnly;
    }
    return info;
}

/// "type base64 comment", also for certificates. Null when it is not that.
std::optional<PublicKeyLine> parsePublicKeyLine(QByteArrayView line)
{
    const QByteArrayList words = line.trimmed().toByteArray().split(' ');
    if (words.size() < 2) {
        return std::nullopt;
    }
    const QByteArray blob = QByteArray::fromBase64(words[1]);
    WireReader reader(blob);
    if (words[0].isEmpty() || reader.readString() != words[0]) {
        return std::nullopt;
    }
    return PublicKeyLine{ words[0], blob };
}

/// A path as a word of a command that the user can paste.
QString quoted(const QString& path)
{
    return path.contains(QLatin1Char(' ')) ? QLatin1Char('"') + path + QLatin1Char('"') : path;
}

KeyFileInfo bareFormat(KeyFormat format)
{
    KeyFileInfo info;
    info.format = format;
    return info;
}

} // namespace

KeyFileInfo classifyKey(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    const QByteArrayView first = takeLine(rest);
    if (first.startsWith("PuTTY-User-Key-File-")) {
        KeyFileInfo info = bareFormat(KeyFormat::PuttyPpk);
        info.keyType = first.sliced(first.indexOf(':') + 1).trimmed().toByteArray();
        const QByteArrayView second = takeLine(rest);
        if (second.startsWith("Encryption:")) {
            info.cipher = second.sliced(second.indexOf(':') + 1).trimmed().toByteArray();
            info.encrypted = info.cipher != "none";
        }
        if (!info.encrypted) {
            info.cipher.clear();
        }
        return info;
    }
    if (first.startsWith("SSH PRIVATE KEY FILE FORMAT 1")) {
        return bareFormat(KeyFormat::Ssh1);
    }
    if (first.startsWith("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY")) {
        return bareFormat(KeyFormat::SshCom);
    }
    if (first.startsWith("---- BEGIN SSH2 PUBLIC KEY")) {
        return bareFormat(KeyFormat::PublicKeyOnly);
    }
    if (const auto line = parsePublicKeyLine(first)) {
        KeyFileInfo info = bareFormat(KeyFormat::PublicKeyOnly);
        info.keyType = line->type;
        info.publicBlob = line->blob;
        return info;
    }
    if (const auto block = findPemBlock(bytes)) {
        return classifyPem(*block);
    }
    return {};
}

Result<void> checkKeyUsable(const KeyFileInfo& info, const QString& path)
{
    const auto unsupported = [&path](const QString& detail) {
        return fail(Code::KeyFormatUnsupported, detail, path);
    };
    switch (info.format) {
    case KeyFormat::PuttyPpk:
        return unsupported(QStringLiteral("PuTTY's .ppk format; convert it with: "
                                          "puttygen %1 -O private-openssh -o newkey")
                               .arg(quoted(path)));
    case KeyFormat::PublicKeyOnly:
        return unsupported(
            QStringLiteral("this is a public key; choose the private key that belongs to it"));
    case KeyFormat::Ssh1:
        return unsupported(
            QStringLiteral("a key for SSH protocol 1, which no server uses any more; "
                           "make a new key with: ssh-keygen -t ed25519"));
    case KeyFormat::SshCom:
        return unsupported(QStringLiteral(
            "the format of the ssh.com tools; convert it with: ssh-keygen -i -f %1 > newkey")
                               .arg(quoted(path)));
    case KeyFormat::Unknown:
        return unsupported(QStringLiteral("not a private key in a format that is known"));
    case KeyFormat::OpenSsh:
    case KeyFormat::Pem:
    case KeyFormat::Pkcs8:
    case KeyFormat::EncryptedPkcs8:
        break;
    }
    if (info.format == KeyFormat::OpenSsh && info.encrypted) {
        // What libssh2 can open; it has no AEAD ChaCha20 for key files.
        static constexpr std::array<QByteArrayView, 9> kCiphers{ "aes256-ctr", "aes192-ctr",
            "aes128-ctr", "aes256-cbc", "aes192-cbc", "aes128-cbc", "3des-cbc",
            "aes256-gcm@openssh.com", "aes128-gcm@openssh.com" };
        if (std::find(kCiphers.begin(), kCiphers.end(), info.cipher) == kCiphers.end()) {
            return unsupported(QStringLiteral("encrypted with %1; encrypt it anew with: "
                                              "ssh-keygen -p -Z aes256-ctr -f %2")
                                   .arg(printable(info.cipher, 64), quoted(path)));
        }
    }
    if (info.keyType.startsWith("sk-")) {
        return unsupported(QStringLiteral("the key lives on a security key; add it to an ssh-agent "
                                          "with: ssh-add %1")
                               .arg(quoted(path)));
    }
    if (info.keyType == "ssh-dss") {
        return unsupported(QStringLiteral("DSA keys are refused by current servers; make a new key "
                                          "with: ssh-keygen -t ed25519"));
    }
    return {};
}

Result<PublicKeyLine> readPublicKeyFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(Code::KeyFileMissing, QStringLiteral("no such file"), path);
    }
    QFile file(path);
    if (!info.isFile()) {
        return fail(Code::KeyFileUnreadable, QStringLiteral("not a regular file"), path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(fileError(file, Code::KeyFileUnreadable, path));
    }
    const QByteArray content = file.read(kMaxPublicKeyFile);
    QByteArrayView rest(content);
    while (!rest.isEmpty()) {
        const QByteArrayView text = takeLine(rest);
        if (text.isEmpty() || text.startsWith('#')) {
            continue;
        }
        if (auto line = parsePublicKeyLine(text)) {
            return std::move(*line);
        }
        break;
    }
    return fail(Code::KeyFormatUnsupported, QStringLiteral("not a public key or certificate"), path);
}

/// Reads and classifies a file; whether it can be used is for the caller to say.
static Result<KeyFile> readKeyFile(const QString& path)
{
    const QFileInfo fileInfo(path);
    if (!fileInfo.exists()) {
        return fail(Code::KeyFileMissing, QStringLiteral("no such file"), path);
    }
    if (!fileInfo.isFile()) {
        return fail(Code::KeyFileUnreadable, QStringLiteral("not a regular file"), path);
    }
    QFile file(path);
    // Unbuffered, so that Qt keeps no second copy of the key.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return tl::unexpected(fileError(file, Code::KeyFileUnreadable, path));
    }
    KeyFile key;
    key.bytes = Secret(file.read(KeyFile::kMaxBytes + 1));
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected(fileError(file, Code::KeyFileUnreadable, path));
    }
    if (key.bytes.size() > KeyFile::kMaxBytes) {
        return fail(Code::KeyFileUnreadable, QStringLiteral("larger than 1 MiB"), path);
    }
    key.path = path;
    key.info = classifyKey(QByteArrayView(key.bytes.data(), key.bytes.size()));
    key.publicBlob = key.info.publicBlob;
    const QString certificatePath = path + QStringLiteral("-cert.pub");
    if (auto line = readPublicKeyFile(certificatePath)) {
        key.certificatePath = certificatePath;
        key.certificateType = std::move(line->type);
        key.certificateBlob = std::move(line->blob);
    }
#ifndef Q_OS_WIN
    key.readableByOthers =
        (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) != 0;
#endif
    return key;
}

Result<KeyFile> KeyFile::load(const QString& path)
{
    auto key = readKeyFile(path);
    if (!key) {
        return key;
    }
    if (auto usable = checkKeyUsable(key->info, path); !usable) {
        return tl::unexpected<Error>(std::move(usable.error()));
    }
    if (key->publicBlob.isEmpty()) {
        if (auto line = readPublicKeyFile(path + QStringLiteral(".pub"))) {
            key->publicBlob = std::move(line->blob);
            if (key->info.keyType.isEmpty()) {
                key->info.keyType = std::move(line->type);
            }
        }
    }
    return key;
}

Result<KeyFile> KeyFile::loadForAgent(const QString& path)
{
    auto key = readKeyFile(path);
    if (!key) {
        return key;
    }
    const bool onSecurityKey = key->info.keyType.startsWith("sk-");
    if (key->publicBlob.isEmpty()
        || (key->info.format != KeyFormat::PublicKeyOnly && !onSecurityKey)) {
        auto usable = checkKeyUsable(key->info, path);
        return usable
            ? fail(Code::KeyFormatUnsupported, QStringLiteral("not a public key"), path)
            : tl::unexpected<Error>(std::move(usable.error()));
    }
    key->bytes.clear();
    key->info.encrypted = false;
    key->readableByOthers = false;
    if (key->certificatePath.isEmpty() && path.endsWith(QLatin1String(".pub"))) {
        const QString beside = path.chopped(4) + QStringLiteral("-cert.pub");
        if (auto line = readPublicKeyFile(beside)) {
            key->certificatePath = beside;
            key->certificateType = std::move(line->type);
            key->certificateBlob = std::move(line->blob);
        }
    }
    return key;
}

} // namespace sallyport::ssh
