// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/hostkey.h"

#include "core/ssh/algorithms.h"
#include "core/ssh/wire.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>

namespace sallyport::ssh {

namespace {

constexpr QByteArrayView kFingerprintPrefix = "SHA256:";
// What OpenSSH asks of a key on file.
constexpr int kFewestRsaBits = 1024;

// The field of randomart.
constexpr int kColumns = 17;
constexpr int kRows = 9;
// A square by how often it was entered; the start and the end have signs of their own.
constexpr QLatin1String kSquares(" .o+=*BOX@%&#/^SE");
constexpr int kStart = 15;
constexpr int kEnd = 16;

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

/// What the type is called in randomart.
QLatin1String shortName(const QByteArray& type)
{
    if (type.startsWith("ecdsa-")) {
        return QLatin1String("ECDSA");
    }
    if (type.startsWith("sk-ecdsa-")) {
        return QLatin1String("ECDSA-SK");
    }
    if (type.startsWith("sk-ssh-ed25519")) {
        return QLatin1String("ED25519-SK");
    }
    return type == "ssh-rsa" ? QLatin1String("RSA")
        : type == "ssh-dss"  ? QLatin1String("DSA")
                             : QLatin1String("ED25519");
}

int bitsOf(const HostKey& key)
{
    if (key.type.endsWith("nistp384")) {
        return 384;
    }
    if (key.type.endsWith("nistp521")) {
        return 521;
    }
    const bool rsa = key.type == "ssh-rsa";
    if (!rsa && key.type != "ssh-dss") {
        return 256;
    }
    WireReader reader(key.blob);
    reader.readString();
    if (rsa) {
        reader.readMpint();
    }
    const QByteArrayView number = reader.readMpint();
    return number.isEmpty()
        ? 0
        : int(number.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(number.front()));
}

/// A line of the frame with a word in its middle.
QString frame(const QString& word)
{
    const qsizetype before = (kColumns - word.size()) / 2;
    const qsizetype after = kColumns - word.size() - before;
    return QLatin1Char('+') + QString(before, QLatin1Char('-')) + word
        + QString(after, QLatin1Char('-')) + QLatin1Char('+');
}

} // namespace

Result<HostKey> HostKey::fromBlob(QByteArrayView blob)
{
    WireReader reader(blob);
    const QByteArrayView type = reader.readString();
    if (!readKeyFields(reader, type) || !reader.finished()) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not a whole public key of a known type (%1)"),
                printable(type.toByteArray(), 64)));
    }
    HostKey key{ type.toByteArray(), blob.toByteArray() };
    if (const int bits = bitsOf(key); type == "ssh-rsa" && bits < kFewestRsaBits) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the RSA key has only %1 bits"), bits));
    }
    return key;
}

QString HostKey::fingerprintSha256() const
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QString::fromLatin1(kFingerprintPrefix.toByteArray()
        + digest.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals));
}

QString randomArt(const HostKey& key)
{
    std::array<std::array<int, kColumns>, kRows> visits{};
    int x = kColumns / 2;
    int y = kRows / 2;
    const QByteArray digest = QCryptographicHash::hash(key.blob, QCryptographicHash::Sha256);
    for (const char byte : digest) {
        // Four steps a byte, lowest bits first: one bit for left or right, one for up or down.
        for (int shift = 0; shift < 8; shift += 2) {
            const int step = static_cast<unsigned char>(byte) >> shift;
            x = std::clamp(x + ((step & 1) != 0 ? 1 : -1), 0, kColumns - 1);
            y = std::clamp(y + ((step & 2) != 0 ? 1 : -1), 0, kRows - 1);
            int& square = visits[std::size_t(y)][std::size_t(x)];
            square = std::min(square + 1, kStart - 1);
        }
    }
    visits[kRows / 2][kColumns / 2] = kStart;
    visits[std::size_t(y)][std::size_t(x)] = kEnd;

    const QString name = shortName(key.type);
    QStringList lines{ frame(QStringLiteral("[%1 %2]").arg(name).arg(bitsOf(key))) };
    for (const auto& row : visits) {
        QString line(1, QLatin1Char('|'));
        for (const int square : row) {
            line += kSquares[square];
        }
        lines.append(line + QLatin1Char('|'));
    }
    lines.append(frame(QStringLiteral("[SHA256]")));
    return lines.join(QLatin1Char('\n'));
}

QByteArray publicKeyText(const HostKey& key)
{
    return key.type + ' ' + key.blob.toBase64();
}

Result<HostKey> parsePublicKeyText(QByteArrayView type, QByteArrayView base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != base64) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the key is not base64")));
    }
    auto key = HostKey::fromBlob(*decoded);
    if (key && key->type != keyTypeOfAlgorithm(type.toByteArray())) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the key is labelled %1 but is %2"),
                printable(type.toByteArray(), 64), QString::fromLatin1(key->type)));
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
