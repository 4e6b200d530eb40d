// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/keyfile.h"

#include "core/base/exhaustion.h"
#include "core/ssh/auth/certificate.h"
#include "core/ssh/auth/keycontainer.h"
#include "core/ssh/auth/ppk.h"
#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/wire.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sallyport::ssh {

namespace {

constexpr qint64 kMaxPublicKeyFile = 64 * 1024;

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

KeyFileInfo classifyPem(const KeyBlock& block)
{
    KeyFileInfo info;
    if (block.label == "OPENSSH PRIVATE KEY") {
        return classifyContainer(block.content);
    }
    if (block.label == "PRIVATE KEY") {
        info.format = KeyFormat::Pkcs8;
        info.keyType = keyTypeFromDer(block.content);
    } else if (block.label == "ENCRYPTED PRIVATE KEY") {
        info.format = KeyFormat::EncryptedPkcs8;
        info.encrypted = true;
    } else if (block.label == "RSA PRIVATE KEY" || block.label == "EC PRIVATE KEY"
        || block.label == "DSA PRIVATE KEY") {
        info.format = KeyFormat::Pem;
        info.encrypted = block.procEncrypted;
        if (info.encrypted) {
            info.cipher = block.dekInfo.first(std::max<qsizetype>(0, block.dekInfo.indexOf(',')));
        }
        info.keyType = block.label.startsWith("RSA") ? QByteArray("ssh-rsa")
            : block.label.startsWith("DSA")          ? QByteArray("ssh-dss")
            : info.encrypted                         ? QByteArray()
                                                     : keyTypeFromDer(block.content);
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
    if (words[0].isEmpty() || reader.readString() != words[0] || !isWholePublicKey(blob)) {
        return std::nullopt;
    }
    return PublicKeyLine{ words[0], blob };
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
    if (const auto block = readKeyBlock(bytes)) {
        return classifyPem(*block);
    }
    return {};
}

Result<void> checkKeyUsable(const KeyFileInfo& info, const QString& path)
{
    const auto unsupported = [&path](const Sentence& detail) {
        return fail(Code::KeyFormatUnsupported, detail, path);
    };
    switch (info.format) {
    case KeyFormat::PublicKeyOnly:
        return unsupported(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "this is a public key; choose the private key that belongs to it")));
    case KeyFormat::Ssh1:
        return unsupported(Sentence(QT_TRANSLATE_NOOP("Sentence",
            "a key for SSH protocol 1, which no server uses any more; make a new key with: "
            "ssh-keygen -t ed25519")));
    case KeyFormat::SshCom:
        return unsupported(Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "the format of the ssh.com tools; convert it with: ssh-keygen -i -f %1 > newkey"),
            quotedPath(path)));
    case KeyFormat::Unknown:
        return unsupported(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not a private key in a format that is known")));
    case KeyFormat::OpenSsh:
    case KeyFormat::Pem:
    case KeyFormat::Pkcs8:
    case KeyFormat::EncryptedPkcs8:
    case KeyFormat::PuttyPpk:
        break;
    }
    if (info.keyType.startsWith("sk-")) {
        return unsupported(Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "the key lives on a security key; add it to an ssh-agent with: ssh-add %1"),
            quotedPath(path)));
    }
    if (info.keyType == "ssh-dss") {
        return unsupported(Sentence(QT_TRANSLATE_NOOP("Sentence",
            "DSA keys are refused by current servers; make a new key with: ssh-keygen -t "
            "ed25519")));
    }
    return {};
}

Result<PublicKeyLine> readPublicKeyFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(
            Code::KeyFileMissing, Sentence(QT_TRANSLATE_NOOP("Sentence", "no such file")), path);
    }
    QFile file(path);
    if (!info.isFile()) {
        return fail(Code::KeyFileUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not a regular file")), path);
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
    return fail(Code::KeyFormatUnsupported,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "not a public key or certificate")), path);
}

/// What is wrong with the permissions of an open file, as ssh sees it; empty: nothing.
static Sentence exposureOf([[maybe_unused]] const QFile& file)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    // As in ssh, the rule holds for one's own files: those of others are theirs to share.
    if (::fstat(file.handle(), &status) == 0 && status.st_uid == ::getuid()
        && (status.st_mode & 077) != 0) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "permissions %1 let other users at the private key; take them away "
                            "with: chmod 600 %2"),
            QStringLiteral("%1").arg(uint(status.st_mode & 0777), 4, 8, QLatin1Char('0')),
            quotedPath(file.fileName()));
    }
#endif
    return {};
}

/// Reads and classifies a file; whether it can be used is for the caller to say.
static Result<KeyFile> readKeyFile(const QString& path)
{
    const QFileInfo fileInfo(path);
    if (!fileInfo.exists()) {
        return fail(
            Code::KeyFileMissing, Sentence(QT_TRANSLATE_NOOP("Sentence", "no such file")), path);
    }
    if (!fileInfo.isFile()) {
        return fail(Code::KeyFileUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not a regular file")), path);
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
        return fail(Code::KeyFileUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "larger than 1 MiB")), path);
    }
    key.path = path;
    key.info = classifyKey(QByteArrayView(key.bytes.data(), key.bytes.size()));
    key.publicBlob = key.info.publicBlob;
    const QString certificatePath = path + QStringLiteral("-cert.pub");
    if (auto line = readPublicKeyFile(certificatePath)) {
        key.certificatePath = certificatePath;
        key.certificateType = std::move(line->type);
        key.certificateBlob = std::move(line->blob);
    } else if (line.error().code == Code::OutOfResources) {
        // The key alone might be refused for good.
        return tl::unexpected(line.error());
    }
    key.exposure = exposureOf(file);
    return key;
}

/// Whether a public key of that type may belong to a key of which only its container is known.
static bool mayBelong(QByteArrayView publicType, const KeyFileInfo& info, QByteArrayView label)
{
    if (!info.keyType.isEmpty()) {
        return publicType == info.keyType;
    }
    return label != "EC PRIVATE KEY" || publicType.startsWith("ecdsa-sha2-");
}

/// Takes the public half from the file beside, where the private one does not say it, and compares
/// where it does. OpenSSH's container has it inside, where ssh looks, too: there the file is not
/// read.
static Result<void> takePublicHalf(KeyFile& key, QByteArrayView label)
{
    const QString path = key.path + QStringLiteral(".pub");
    auto line = readPublicKeyFile(path);
    if (!line) {
        return {};
    }
    const QByteArray plain = plainKey(line->blob);
    const QByteArray type = WireReader(plain).readString().toByteArray();
    const bool belongs =
        key.publicBlob.isEmpty() ? mayBelong(type, key.info, label) : plain == key.publicBlob;
    if (!belongs) {
        return fail(Code::PublicKeyMismatch, publicKeyMismatch(key.path), path);
    }
    key.publicBlob = std::move(line->blob);
    if (key.info.keyType.isEmpty()) {
        key.info.keyType = type;
    }
    return {};
}

Sentence publicKeyMismatch(const QString& path)
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "the .pub does not belong to this key; remove it, or make it anew with: "
                        "ssh-keygen -yf %1 > %2"),
        quotedPath(path), quotedPath(path + QStringLiteral(".pub")));
}

/// A key of PuTTY's is opened at once where it needs no passphrase.
static Result<void> takePpk(KeyFile& key)
{
    const auto ppk = readPpk(QByteArrayView(key.bytes.data(), key.bytes.size()), key.path);
    if (!ppk) {
        return tl::unexpected(ppk.error());
    }
    key.publicBlob = ppk->publicBlob;
    key.info.keyType = ppk->type;
    if (ppk->encrypted()) {
        return checkPpkOpens(*ppk, key.path);
    }
    auto opened = openPpk(*ppk, {}, key.path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    key.bytes = std::move(*opened);
    return {};
}

Result<Secret> openedKey(
    const Secret& bytes, const KeyFileInfo& info, QByteArrayView passphrase, const QString& path)
{
    if (info.format != KeyFormat::PuttyPpk || !info.encrypted) {
        return bytes.clone();
    }
    const auto ppk = readPpk(QByteArrayView(bytes.data(), bytes.size()), path);
    if (!ppk) {
        return tl::unexpected(ppk.error());
    }
    return openPpk(*ppk, passphrase, path);
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
    if (!key->exposure.isEmpty()) {
        return fail(Code::KeyFileExposed, key->exposure, path);
    }
    if (key->info.format == KeyFormat::PuttyPpk) {
        if (auto taken = takePpk(*key); !taken) {
            return tl::unexpected<Error>(std::move(taken.error()));
        }
        return key;
    }
    const auto block = readKeyBlock(QByteArrayView(key->bytes.data(), key->bytes.size()));
    if (!block) {
        return fail(Code::KeyFormatUnsupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not a private key")), path);
    }
    auto inside = checkKeyBlock(*block, path);
    if (!inside) {
        return tl::unexpected<Error>(std::move(inside.error()));
    }
    key->bytes = keyText(*block);
    key->publicBlob = std::move(inside->publicBlob);
    if (!inside->type.isEmpty()) {
        key->info.keyType = std::move(inside->type);
    }
    if (key->info.format != KeyFormat::OpenSsh) {
        if (auto taken = takePublicHalf(*key, block->label); !taken) {
            return tl::unexpected<Error>(std::move(taken.error()));
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
        return usable ? fail(Code::KeyFormatUnsupported,
                   Sentence(QT_TRANSLATE_NOOP("Sentence", "not a public key")), path)
                      : tl::unexpected<Error>(std::move(usable.error()));
    }
    key->bytes.clear();
    key->info.encrypted = false;
    key->exposure = {};
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
