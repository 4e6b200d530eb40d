// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/certificate.h"

#include "core/ssh/auth/keyfile.h"
#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/wire.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <limits>

namespace sallyport::ssh {

namespace {

constexpr QByteArrayView kSuffix = "-cert-v01@openssh.com";
constexpr qsizetype kShownKeyId = 200;
constexpr std::uint32_t kUserType = 1;
constexpr std::uint64_t kForever = std::numeric_limits<std::uint64_t>::max();

std::uint64_t readUint64(WireReader& reader)
{
    const std::uint64_t high = reader.readUint32();
    return (high << 32U) | reader.readUint32();
}

/// The key's own fields, which a certificate has between its nonce and its serial number.
bool readKey(WireReader& reader, QByteArrayView plainType, WireWriter& key)
{
    key.string(plainType);
    if (plainType == "ssh-rsa") {
        key.mpint(reader.readMpint());
        key.mpint(reader.readMpint());
    } else if (plainType == "ssh-ed25519") {
        key.string(reader.readString());
    } else if (plainType.startsWith("ecdsa-sha2-") || plainType == "sk-ssh-ed25519@openssh.com") {
        key.string(reader.readString());
        key.string(reader.readString());
    } else if (plainType == "sk-ecdsa-sha2-nistp256@openssh.com") {
        key.string(reader.readString());
        key.string(reader.readString());
        key.string(reader.readString());
    } else {
        return false;
    }
    return reader.ok() && HostKey::fromBlob(key.bytes()).has_value();
}

QString dateOf(std::uint64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(qint64(seconds))
        .toUTC()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

} // namespace

QByteArray plainKey(const QByteArray& blob)
{
    const auto certificate = UserCertificate::fromBlob(blob);
    return certificate ? certificate->keyBlob : blob;
}

bool isCertificateType(QByteArrayView type)
{
    return type.endsWith(kSuffix);
}

QByteArray withoutCertificate(const QByteArray& type)
{
    if (!isCertificateType(type)) {
        return type;
    }
    const QByteArray plain = type.chopped(kSuffix.size());
    return plain.startsWith("sk-") ? plain + "@openssh.com" : plain;
}

Result<UserCertificate> UserCertificate::fromBlob(QByteArrayView blob)
{
    WireReader reader(blob);
    UserCertificate certificate;
    certificate.type = reader.readString().toByteArray();
    const auto malformed = [&certificate] {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not a user certificate of a known type (%1)"),
                printable(certificate.type, 64)));
    };
    (void)reader.readString(); // nonce
    WireWriter key;
    if (!isCertificateType(certificate.type)
        || !readKey(reader, withoutCertificate(certificate.type), key)) {
        return malformed();
    }
    (void)readUint64(reader); // serial number
    const std::uint32_t kind = reader.readUint32();
    certificate.keyId = printable(reader.readString().toByteArray(), kShownKeyId);
    (void)reader.readString(); // principals
    certificate.validAfter = readUint64(reader);
    certificate.validBefore = readUint64(reader);
    (void)reader.readString(); // critical options
    (void)reader.readString(); // extensions
    (void)reader.readString(); // reserved
    (void)reader.readString(); // authority's key
    (void)reader.readString(); // signature
    if (!reader.finished() || kind != kUserType) {
        return malformed();
    }
    certificate.blob = blob.toByteArray();
    certificate.keyBlob = key.take();
    return certificate;
}

Result<UserCertificate> UserCertificate::load(const QString& path)
{
    const auto line = readPublicKeyFile(path);
    if (!line) {
        return tl::unexpected(line.error());
    }
    auto certificate = fromBlob(line->blob);
    if (!certificate) {
        return fail(Code::KeyFormatUnsupported, certificate.error().detail, path);
    }
    certificate->path = path;
    return certificate;
}

Sentence UserCertificate::validityProblem(std::uint64_t now) const
{
    if (now < validAfter) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "the certificate is not valid before %1"),
            dateOf(validAfter));
    }
    if (validBefore != kForever && now >= validBefore) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "the certificate has expired on %1"),
            dateOf(validBefore));
    }
    return {};
}

} // namespace sallyport::ssh
