// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey.h"

#include "core/ssh/wire.h"

#include <QCryptographicHash>

namespace sallyport::ssh {

namespace {

constexpr QByteArrayView kFingerprintPrefix = "SHA256:";

bool readEcdsa(WireReader& reader, QByteArrayView type)
{
    constexpr QByteArrayView kPrefix = "ecdsa-sha2-";
    const QByteArrayView curve = reader.readString();
    const QByteArrayView point = reader.readString();
    return type.endsWith(curve) && type.size() == kPrefix.size() + curve.size() && !point.isEmpty();
}

/// Reads what follows the type name; false for a type we do not know.
bool readKeyFields(WireReader& reader, QByteArrayView type)
{
    if (type == "ssh-ed25519") {
        return reader.readString().size() == 32;
    }
    if (type == "ssh-rsa") {
        const bool exponent = !reader.readMpint().isEmpty();
        return !reader.readMpint().isEmpty() && exponent;
    }
    if (type == "ecdsa-sha2-nistp256" || type == "ecdsa-sha2-nistp384"
        || type == "ecdsa-sha2-nistp521") {
        return readEcdsa(reader, type);
    }
    if (type == "ssh-dss") {
        bool complete = true;
        for (int number = 0; number < 4; ++number) {
            complete = !reader.readMpint().isEmpty() && complete;
        }
        return complete;
    }
    if (type == "sk-ssh-ed25519@openssh.com") {
        const bool point = reader.readString().size() == 32;
        return !reader.readString().isEmpty() && point;
    }
    if (type == "sk-ecdsa-sha2-nistp256@openssh.com") {
        const bool curve = reader.readString() == "nistp256";
        const bool point = !reader.readString().isEmpty();
        return !reader.readString().isEmpty() && curve && point;
    }
    return false;
}

} // namespace

Result<HostKey> HostKey::fromBlob(QByteArrayView blob)
{
    WireReader reader(blob);
    const QByteArrayView type = reader.readString();
    if (!readKeyFields(reader, type) || !reader.finished()) {
        return fail(Code::InvalidArgument,
            QStringLiteral("not a whole public key of a known type (%1)")
                .arg(printable(type.toByteArray(), 64)));
    }
    return HostKey{ type.toByteArray(), blob.toByteArray() };
}

QString HostKey::fingerprintSha256() const
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QString::fromLatin1(kFingerprintPrefix.toByteArray()
        + digest.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals));
}

QByteArray publicKeyText(const HostKey& key)
{
    return key.type + ' ' + key.blob.toBase64();
}

Result<HostKey> parsePublicKeyText(QByteArrayView type, QByteArrayView base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return fail(Code::InvalidArgument, QStringLiteral("the key is not base64"));
    }
    auto key = HostKey::fromBlob(*decoded);
    if (key && key->type != type) {
        return fail(Code::InvalidArgument,
            QStringLiteral("the key is labelled %1 but is %2")
                .arg(printable(type.toByteArray(), 64), QString::fromLatin1(key->type)));
    }
    return key;
}

bool matchesFingerprint(const HostKey& key, QStringView pinned)
{
    const QString prefix = QString::fromLatin1(kFingerprintPrefix.toByteArray());
    QStringView digest = pinned.trimmed();
    if (digest.startsWith(prefix, Qt::CaseInsensitive)) {
        digest = digest.sliced(prefix.size());
    }
    while (digest.endsWith(QLatin1Char('='))) {
        digest.chop(1);
    }
    return digest == QStringView(key.fingerprintSha256()).sliced(prefix.size());
}

} // namespace sallyport::ssh
