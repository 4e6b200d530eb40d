// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/keycontainer.h"

#include "core/ssh/auth/certificate.h"
#include "core/ssh/auth/der.h"
#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/wire.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

namespace sallyport::ssh {

namespace {

constexpr QByteArrayView kDashes = "-----";
constexpr QByteArrayView kContainerLabel = "OPENSSH PRIVATE KEY";

struct Curve {
    QByteArrayView name; ///< RFC 5656
    QByteArrayView oid;
    qsizetype bytes; ///< Of a coordinate.
};
constexpr std::array kCurves{
    Curve{ "nistp256", QByteArrayView("\x2a\x86\x48\xce\x3d\x03\x01\x07", 8), 32 },
    Curve{ "nistp384", QByteArrayView("\x2b\x81\x04\x00\x22", 5), 48 },
    Curve{ "nistp521", QByteArrayView("\x2b\x81\x04\x00\x23", 5), 66 },
};

const Curve* curveNamed(QByteArrayView name)
{
    const auto* const found = std::find_if(
        kCurves.begin(), kCurves.end(), [name](const Curve& curve) { return curve.name == name; });
    return found == kCurves.end() ? nullptr : found;
}

QByteArray typeOf(const Curve& curve)
{
    return QByteArray("ecdsa-sha2-") + curve.name.toByteArray();
}

int bitsOf(QByteArrayView magnitude)
{
    if (magnitude.isEmpty()) {
        return 0;
    }
    int bits = int(magnitude.size() - 1) * 8;
    for (auto first = std::uint8_t(magnitude.front()); first != 0; first >>= 1) {
        ++bits;
    }
    return bits;
}

bool isPoint(QByteArrayView point, const Curve& curve)
{
    return point.size() == 1 + 2 * curve.bytes && point.front() == '\x04';
}

/// Why something is refused: the rest of the sentence, without the path.
using Reason = Sentence;

Reason damaged(const char* what)
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "the key is damaged: %1; use another copy of it"),
        QLatin1String(what));
}

Reason tooMuchWork(const Sentence& asks, const QString& command)
{
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence",
            "opening the key would take very long: it asks for %1; encrypt it anew with: %2"),
        asks, command);
}

Reason otherType(QByteArrayView type)
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "a key of the type %1, which cannot be used; make a new key with: "
                        "ssh-keygen -t ed25519"),
        printable(type.first(std::min<qsizetype>(type.size(), 64)).toByteArray(), 64));
}

Reason rsaSize(int bits)
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "an RSA key of %1 bits, more than the %2 that ssh takes; make a new key "
                        "with: ssh-keygen -t ed25519"),
        bits, KeyLimits::kRsaBits);
}

/// A public key's own fields. Null when it is whole.
std::optional<Reason> publicKeyProblem(QByteArrayView blob)
{
    WireReader reader(blob);
    const QByteArrayView type = reader.readString();
    if (type == "ssh-ed25519") {
        const bool whole = reader.readString().size() == 32 && reader.finished();
        return whole ? std::nullopt : std::optional(damaged("its public half is cut off"));
    }
    if (type == "ssh-rsa") {
        const QByteArrayView exponent = reader.readMpint();
        const QByteArrayView modulus = reader.readMpint();
        if (!reader.finished() || exponent.isEmpty() || modulus.isEmpty()) {
            return damaged("its public half is cut off");
        }
        const int bits = std::max(bitsOf(modulus), bitsOf(exponent));
        return bits > KeyLimits::kRsaBits ? std::optional(rsaSize(bits)) : std::nullopt;
    }
    if (type.startsWith("ecdsa-sha2-")) {
        const Curve* curve = curveNamed(type.sliced(11));
        const QByteArrayView name = reader.readString();
        const QByteArrayView point = reader.readString();
        if (!curve) {
            return otherType(type);
        }
        const bool whole = reader.finished() && name == curve->name && isPoint(point, *curve);
        return whole ? std::nullopt : std::optional(damaged("its public half is cut off"));
    }
    return reader.ok() ? otherType(type) : damaged("it says no type");
}

/// The part that a passphrase would protect, when none does.
std::optional<Reason> privatePartProblem(QByteArrayView part, QByteArrayView publicBlob)
{
    WireReader reader(part);
    WireReader wanted(publicBlob);
    const std::uint32_t check = reader.readUint32();
    if (reader.readUint32() != check || !reader.ok()) {
        return damaged("its two check numbers differ");
    }
    const QByteArrayView type = reader.readString();
    if (type != wanted.readString()) {
        return damaged("its public and its private half are of two types");
    }
    bool same = true;
    if (type == "ssh-ed25519") {
        const QByteArrayView point = reader.readString();
        const QByteArrayView both = reader.readString();
        same = point == wanted.readString() && both.size() == 64 && both.sliced(32) == point
            && ed25519PublicHalf(both.first(32)) == point;
    } else if (type == "ssh-rsa") {
        const QByteArrayView modulus = reader.readMpint();
        const QByteArrayView exponent = reader.readMpint();
        same = exponent == wanted.readMpint() && modulus == wanted.readMpint();
        // d, the inverse of q, p, q
        for (int i = 0; i < 4; ++i) {
            const QByteArrayView number = reader.readMpint();
            if (number.isEmpty() || number.size() > modulus.size()) {
                return damaged("a number of it is missing or too large");
            }
        }
    } else {
        const Curve* curve = curveNamed(reader.readString());
        if (!curve || curve->name != wanted.readString()) {
            return damaged("it names another curve than its type");
        }
        same = reader.readString() == wanted.readString();
        const QByteArrayView number = reader.readMpint();
        if (number.isEmpty() || number.size() > curve->bytes) {
            return damaged("a number of it is missing or too large");
        }
    }
    (void)reader.readString(); // The comment
    if (!reader.ok()) {
        return damaged("its private half is cut off");
    }
    if (!same) {
        return damaged("its public and its private half do not belong together");
    }
    const QByteArrayView padding = reader.rest();
    for (qsizetype i = 0; i < padding.size(); ++i) {
        if (std::uint8_t(padding[i]) != std::uint8_t(i + 1)) {
            return damaged("its padding is wrong");
        }
    }
    return {};
}

struct ContainerCipher {
    QByteArrayView name;
    qsizetype block;
    qsizetype tag;
};
/// What libssh2 can open; it has no ChaCha20 for key files.
constexpr std::array kContainerCiphers{
    ContainerCipher{ "aes256-ctr", 16, 0 },
    ContainerCipher{ "aes192-ctr", 16, 0 },
    ContainerCipher{ "aes128-ctr", 16, 0 },
    ContainerCipher{ "aes256-cbc", 16, 0 },
    ContainerCipher{ "aes192-cbc", 16, 0 },
    ContainerCipher{ "aes128-cbc", 16, 0 },
    ContainerCipher{ "3des-cbc", 8, 0 },
    ContainerCipher{ "aes256-gcm@openssh.com", 16, 16 },
    ContainerCipher{ "aes128-gcm@openssh.com", 16, 16 },
};

std::optional<Reason> derivationProblem(
    QByteArrayView name, QByteArrayView options, const QString& path, const KeyLimits& limits)
{
    // No salt in use is longer than 16 bytes.
    constexpr qsizetype kLongestSalt = 1024;
    if (name != "bcrypt") {
        return damaged("it is encrypted with no key derivation that is known");
    }
    WireReader reader(options);
    const QByteArrayView salt = reader.readString();
    const std::uint32_t rounds = reader.readUint32();
    if (!reader.finished() || salt.isEmpty() || salt.size() > kLongestSalt || rounds == 0) {
        return damaged("the options of its key derivation make no sense");
    }
    if (rounds > limits.bcryptRounds) {
        return tooMuchWork(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 rounds of bcrypt, more than %2"), rounds,
                limits.bcryptRounds),
            QStringLiteral("ssh-keygen -p -a 100 -f ") + quotedPath(path));
    }
    return {};
}

std::optional<Reason> containerProblem(
    QByteArrayView container, const QString& path, const KeyLimits& limits, KeyInside& inside)
{
    if (!container.startsWith(kContainerMagic)) {
        return damaged("it does not begin as its format does");
    }
    WireReader reader(container.sliced(kContainerMagic.size()));
    const QByteArrayView cipher = reader.readString();
    const QByteArrayView derivation = reader.readString();
    const QByteArrayView options = reader.readString();
    const std::uint32_t count = reader.readUint32();
    const QByteArrayView publicBlob = reader.readString();
    const QByteArrayView part = reader.readString();
    if (!reader.ok() || count != 1) {
        return damaged("it is cut off");
    }
    inside.type = WireReader(publicBlob).readString().toByteArray();
    inside.publicBlob = publicBlob.toByteArray();
    if (auto problem = publicKeyProblem(publicBlob)) {
        return problem;
    }
    if (cipher == "none") {
        if (derivation != "none" || !options.isEmpty() || !reader.rest().isEmpty()) {
            return damaged("it has parts that do not belong there");
        }
        return privatePartProblem(part, publicBlob);
    }
    const auto* const known = std::find_if(kContainerCiphers.begin(), kContainerCiphers.end(),
        [cipher](const ContainerCipher& each) { return each.name == cipher; });
    if (known == kContainerCiphers.end()) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "encrypted with %1; encrypt it anew with: ssh-keygen -p -Z aes256-ctr -f %2"),
            printable(cipher.first(std::min<qsizetype>(cipher.size(), 64)).toByteArray(), 64),
            quotedPath(path));
    }
    if (part.isEmpty() || part.size() % known->block != 0 || reader.rest().size() != known->tag) {
        return damaged("its encrypted part has a length that cannot be");
    }
    return derivationProblem(derivation, options, path, limits);
}

// ---- PEM and PKCS#8

Reason damagedDer()
{
    return damaged("its structure makes no sense");
}

/// RFC 8017 A.1.2
std::optional<Reason> rsaProblem(QByteArrayView der, KeyInside& inside)
{
    DerReader key(DerReader(der).read(DerReader::Sequence));
    const std::uint32_t version = key.readNumber();
    const QByteArrayView modulus = key.readMagnitude();
    const QByteArrayView exponent = key.readMagnitude();
    bool sizes = !modulus.isEmpty() && !exponent.isEmpty();
    // d, p, q, d mod (p - 1), d mod (q - 1), the inverse of q
    for (int i = 0; i < 6; ++i) {
        const QByteArrayView number = key.readMagnitude();
        sizes = sizes && !number.isEmpty() && number.size() <= modulus.size();
    }
    if (!key.ok() || version != 0 || !sizes) {
        return damagedDer();
    }
    const int bits = std::max(bitsOf(modulus), bitsOf(exponent));
    if (bits > KeyLimits::kRsaBits) {
        return rsaSize(bits);
    }
    inside.type = "ssh-rsa";
    inside.publicBlob = WireWriter().string("ssh-rsa").mpint(exponent).mpint(modulus).take();
    return {};
}

const Curve* curveWithOid(QByteArrayView oid)
{
    const auto* const found = std::find_if(
        kCurves.begin(), kCurves.end(), [oid](const Curve& curve) { return curve.oid == oid; });
    return found == kCurves.end() ? nullptr : found;
}

Reason otherCurve()
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
        "an EC key on a curve that SSH does not have; make a new key with: ssh-keygen -t ed25519"));
}

/// RFC 5915; curve: as PKCS#8 says it outside, or null.
std::optional<Reason> ecProblem(QByteArrayView der, const Curve* curve, KeyInside& inside)
{
    DerReader key(DerReader(der).read(DerReader::Sequence));
    const std::uint32_t version = key.readNumber();
    const QByteArrayView number = key.read(DerReader::OctetString);
    if (key.nextIs(DerReader::Context0)) {
        DerReader parameters(key.read(DerReader::Context0));
        const Curve* named = parameters.nextIs(DerReader::ObjectId)
            ? curveWithOid(parameters.read(DerReader::ObjectId))
            : nullptr;
        if (key.ok() && (!named || (curve && curve != named))) {
            return otherCurve();
        }
        curve = named;
    }
    QByteArrayView point;
    if (key.nextIs(DerReader::Context1)) {
        DerReader outer(key.read(DerReader::Context1));
        point = outer.read(DerReader::BitString);
        if (!outer.ok() || point.isEmpty() || point.front() != '\0') {
            return damagedDer();
        }
        point = point.sliced(1);
    }
    if (!key.ok() || version != 1 || number.isEmpty()) {
        return damagedDer();
    }
    if (!curve) {
        return otherCurve();
    }
    if (number.size() > curve->bytes) {
        return damagedDer();
    }
    inside.type = typeOf(*curve);
    // A compressed point, or none, is for the library to work out.
    if (isPoint(point, *curve)) {
        inside.publicBlob =
            WireWriter().string(inside.type).string(curve->name).string(point).take();
    }
    return {};
}

constexpr QByteArrayView kRsaOid("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9);
constexpr QByteArrayView kEcOid("\x2a\x86\x48\xce\x3d\x02\x01", 7);
constexpr QByteArrayView kEd25519Oid("\x2b\x65\x70", 3);
constexpr QByteArrayView kDsaOid("\x2a\x86\x48\xce\x38\x04\x01", 7);

/// RFC 5958
std::optional<Reason> pkcs8Problem(QByteArrayView der, KeyInside& inside)
{
    DerReader key(DerReader(der).read(DerReader::Sequence));
    const std::uint32_t version = key.readNumber();
    DerReader algorithm(key.read(DerReader::Sequence));
    const QByteArrayView oid = algorithm.read(DerReader::ObjectId);
    const QByteArrayView content = key.read(DerReader::OctetString);
    if (!key.ok() || !algorithm.ok() || version > 1) {
        return damagedDer();
    }
    if (oid == kRsaOid) {
        return rsaProblem(content, inside);
    }
    if (oid == kEcOid) {
        const Curve* curve = algorithm.nextIs(DerReader::ObjectId)
            ? curveWithOid(algorithm.read(DerReader::ObjectId))
            : nullptr;
        return curve ? ecProblem(content, curve, inside) : otherCurve();
    }
    if (oid == kEd25519Oid) {
        DerReader seed(content);
        const QByteArray point = ed25519PublicHalf(seed.read(DerReader::OctetString));
        if (point.isEmpty()) {
            return damagedDer();
        }
        inside.type = "ssh-ed25519";
        inside.publicBlob = WireWriter().string(inside.type).string(point).take();
        return {};
    }
    return oid == kDsaOid
        ? Sentence(QT_TRANSLATE_NOOP("Sentence",
            "a DSA key, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519"))
        : Sentence(QT_TRANSLATE_NOOP("Sentence",
            "a key of another kind, which cannot be used with SSH; make a new key with: ssh-keygen "
            "-t ed25519"));
}

constexpr QByteArrayView kPbes2Oid("\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d", 9);
constexpr QByteArrayView kPbkdf2Oid("\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0c", 9);
constexpr QByteArrayView kScryptOid("\x2b\x06\x01\x04\x01\xda\x47\x04\x0b", 9);

std::optional<Reason> tooManyIterations(
    std::uint64_t iterations, std::uint64_t most, const QString& path)
{
    if (iterations <= most) {
        return {};
    }
    return tooMuchWork(
        Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 iterations, more than %2"), iterations, most),
        QStringLiteral("ssh-keygen -p -f ") + quotedPath(path));
}

/// RFC 8018 and RFC 7914: only the key derivation, which is clear text.
std::optional<Reason> encryptedPkcs8Problem(
    QByteArrayView der, const QString& path, const KeyLimits& limits)
{
    DerReader outer(DerReader(der).read(DerReader::Sequence));
    DerReader scheme(outer.read(DerReader::Sequence));
    const QByteArrayView oid = scheme.read(DerReader::ObjectId);
    DerReader parameters(scheme.read(DerReader::Sequence));
    const QByteArrayView content = outer.read(DerReader::OctetString);
    if (!outer.ok() || !scheme.ok() || content.isEmpty()) {
        return damagedDer();
    }
    if (oid != kPbes2Oid) {
        // PBES1 and PKCS#12's have the same parameters.
        (void)parameters.read(DerReader::OctetString);
        const std::uint32_t iterations = parameters.readNumber();
        return parameters.ok() ? tooManyIterations(iterations, limits.pbkdfIterations, path)
                               : damagedDer();
    }
    DerReader derivation(parameters.read(DerReader::Sequence));
    const QByteArrayView name = derivation.read(DerReader::ObjectId);
    DerReader options(derivation.read(DerReader::Sequence));
    (void)options.read(DerReader::OctetString);
    const std::uint32_t first = options.readNumber();
    if (name == kPbkdf2Oid) {
        return options.ok() ? tooManyIterations(first, limits.pbkdfIterations, path) : damagedDer();
    }
    if (name != kScryptOid) {
        return damaged("it is encrypted with no key derivation that is known");
    }
    const std::uint32_t r = options.readNumber();
    const std::uint32_t p = options.readNumber();
    if (!options.ok()) {
        return damagedDer();
    }
    // Each by itself first: their product could be more than a number holds.
    const std::uint64_t largest = std::max({ first, r, p });
    return tooManyIterations(largest > limits.scryptWork ? largest : std::uint64_t(first) * r * p,
        limits.scryptWork, path);
}

std::optional<Reason> blockProblem(
    const KeyBlock& block, const QString& path, const KeyLimits& limits, KeyInside& inside)
{
    const QByteArrayView content(block.content.data(), block.content.size());
    if (!block.complete) {
        return damaged("it is cut off, or its base64 is");
    }
    if (content.size() > KeyLimits::kBytes) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "larger than any key"));
    }
    if (block.label == kContainerLabel) {
        return containerProblem(content, path, limits, inside);
    }
    if (block.label == "ENCRYPTED PRIVATE KEY") {
        return encryptedPkcs8Problem(content, path, limits);
    }
    if (block.label == "PRIVATE KEY") {
        return pkcs8Problem(content, inside);
    }
    const bool rsa = block.label == "RSA PRIVATE KEY";
    if (block.procEncrypted || !block.dekInfo.isEmpty()) {
        if (!block.procEncrypted || block.dekInfo.isEmpty() || content.isEmpty()) {
            return damaged("what it says about its encryption is cut off");
        }
        inside.type = rsa ? QByteArray("ssh-rsa") : QByteArray();
        return {};
    }
    return rsa ? rsaProblem(content, inside) : ecProblem(content, nullptr, inside);
}

/// Whether text is base64 and nothing else, with its padding.
bool isBase64(QByteArrayView text)
{
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    return !text.isEmpty() && text.size() % 4 == 0
        && std::all_of(text.begin(), text.end() - padding, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                   || c == '+' || c == '/';
           });
}

Secret decodedBase64(QByteArray&& base64)
{
    // A Secret, because in a key without passphrase this is the private key.
    const Secret text(std::move(base64));
    const QByteArray view = QByteArray::fromRawData(text.data(), text.size());
    return Secret(QByteArray::fromBase64(view));
}

struct PkeyDeleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};

} // namespace

QByteArrayView takeLine(QByteArrayView& text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line.trimmed();
}

std::optional<KeyBlock> readKeyBlock(QByteArrayView text)
{
    constexpr QByteArrayView kBegin = "-----BEGIN ";
    KeyBlock block;
    while (block.label.isEmpty()) {
        if (text.isEmpty()) {
            return std::nullopt;
        }
        const QByteArrayView line = takeLine(text);
        // Other blocks, such as EC PARAMETERS, may come before the key.
        if (line.startsWith(kBegin) && line.endsWith(" KEY-----")) {
            block.label = line.sliced(kBegin.size()).chopped(kDashes.size()).toByteArray();
        }
    }
    QByteArray base64;
    base64.reserve(text.size());
    bool ended = false;
    while (!text.isEmpty() && !ended) {
        const QByteArrayView line = takeLine(text);
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith(kDashes)) {
            ended = line == "-----END " + block.label + "-----";
            break;
        }
        if (colon < 0) {
            for (const char byte : line) {
                if (byte != ' ' && byte != '\t' && byte != '\r') {
                    base64.append(byte);
                }
            }
        } else if (line.startsWith("Proc-Type:")) {
            block.procEncrypted = line.endsWith("ENCRYPTED");
        } else if (line.startsWith("DEK-Info:")) {
            block.dekInfo = line.sliced(colon + 1).trimmed().toByteArray();
        }
    }
    block.complete = ended && isBase64(base64);
    block.content = decodedBase64(std::move(base64));
    return block;
}

Secret keyText(const KeyBlock& block)
{
    // What ssh-keygen and openssl write.
    const qsizetype width = block.label == kContainerLabel ? 70 : 64;
    const Secret base64(
        QByteArray::fromRawData(block.content.data(), block.content.size()).toBase64());
    QByteArray text;
    text.reserve(base64.size() + base64.size() / width + block.dekInfo.size()
        + 2 * block.label.size() + 200);
    text.append("-----BEGIN ").append(block.label).append("-----\n");
    if (block.procEncrypted) {
        text.append("Proc-Type: 4,ENCRYPTED\nDEK-Info: ").append(block.dekInfo).append("\n\n");
    }
    for (qsizetype at = 0; at < base64.size(); at += width) {
        text.append(base64.data() + at, std::min(width, base64.size() - at)).append('\n');
    }
    text.append("-----END ").append(block.label).append("-----\n");
    return Secret(std::move(text));
}

Secret containerText(const Secret& container)
{
    KeyBlock block;
    block.label = kContainerLabel.toByteArray();
    block.content = container.clone();
    return keyText(block);
}

Result<KeyInside> checkKeyBlock(const KeyBlock& block, const QString& path, const KeyLimits& limits)
{
    KeyInside inside;
    if (auto problem = blockProblem(block, path, limits, inside)) {
        return fail(Code::KeyFormatUnsupported, *problem, path);
    }
    return inside;
}

Result<KeyInside> checkContainer(
    QByteArrayView container, const QString& path, const KeyLimits& limits)
{
    KeyInside inside;
    if (auto problem = containerProblem(container, path, limits, inside)) {
        return fail(Code::KeyFormatUnsupported, *problem, path);
    }
    return inside;
}

bool isWholePublicKey(QByteArrayView blob)
{
    const QByteArray type = WireReader(blob).readString().toByteArray();
    if (isCertificateType(type)) {
        return UserCertificate::fromBlob(blob.toByteArray()).has_value();
    }
    // One on a security key is used by an agent only, which knows its fields.
    return type.startsWith("sk-") || !publicKeyProblem(blob);
}

QByteArray ed25519PublicHalf(QByteArrayView privateHalf)
{
    constexpr std::size_t kBytes = 32;
    if (privateHalf.size() != qsizetype(kBytes)) {
        return {};
    }
    const std::unique_ptr<EVP_PKEY, PkeyDeleter> key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519,
        nullptr, reinterpret_cast<const unsigned char*>(privateHalf.data()), kBytes));
    QByteArray point(qsizetype(kBytes), '\0');
    std::size_t size = kBytes;
    if (!key
        || EVP_PKEY_get_raw_public_key(
               key.get(), reinterpret_cast<unsigned char*>(point.data()), &size)
            != 1
        || size != kBytes) {
        return {};
    }
    return point;
}

QString quotedPath(const QString& path)
{
#ifdef Q_OS_WIN
    return path.contains(QLatin1Char(' ')) ? QLatin1Char('"') + path + QLatin1Char('"') : path;
#else
    // File names come from other people, too: nothing in one may act in the shell it is pasted
    // into.
    const bool plain = !path.startsWith(u'-')
        && std::all_of(path.cbegin(), path.cend(),
            [](QChar c) { return c.isLetterOrNumber() || QStringView(u"/._-+@:,").contains(c); });
    if (plain && !path.isEmpty()) {
        return path;
    }
    QString inner = path;
    return u'\'' + inner.replace(u'\'', QLatin1String("'\\''")) + u'\'';
#endif
}

} // namespace sallyport::ssh
