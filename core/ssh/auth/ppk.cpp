// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/ppk.h"

#include "core/ssh/wire.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <memory>
#include <optional>

#if OPENSSL_VERSION_NUMBER >= 0x30000000L
#define SALLYPORT_OPENSSL_KDF
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#endif
#ifdef SALLYPORT_ARGON2
#include <argon2.h>
#endif

namespace sallyport::ssh {

namespace {

constexpr qsizetype kBlock = 16; ///< Of AES.
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kLongestLine = 16 * 1024;

tl::unexpected<Error> unsupported(const Sentence& detail, const QString& path)
{
    return fail(Code::KeyFormatUnsupported, detail, path);
}

tl::unexpected<Error> damaged(const char* what, const QString& path)
{
    return unsupported(Sentence(QT_TRANSLATE_NOOP("Sentence",
                                    "the PuTTY key is damaged: %1; use another copy of it"),
                           QLatin1String(what)),
        path);
}

/// Takes "name: value" lines off a text, in the order that the format has them.
class Lines {
public:
    explicit Lines(QByteArrayView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }

    QByteArrayView next()
    {
        const qsizetype end = m_rest.indexOf('\n');
        QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
        m_ok = m_ok && !m_rest.isEmpty() && line.size() <= kLongestLine;
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        if (line.endsWith('\r')) {
            line = line.chopped(1);
        }
        return m_ok ? line : QByteArrayView();
    }

    QByteArrayView value(QByteArrayView name)
    {
        const QByteArrayView line = next();
        if (!line.startsWith(name) || !line.sliced(name.size()).startsWith(": ")) {
            m_ok = false;
            return {};
        }
        return line.sliced(name.size() + 2);
    }

    std::uint32_t number(QByteArrayView name)
    {
        const QByteArrayView text = value(name);
        bool isNumber = false;
        const uint result = text.toByteArray().toUInt(&isNumber);
        m_ok = m_ok && isNumber && !text.startsWith('+');
        return m_ok ? result : 0;
    }

    QByteArray hex(QByteArrayView name)
    {
        const QByteArray text = value(name).toByteArray();
        const QByteArray bytes = QByteArray::fromHex(text);
        m_ok = m_ok && bytes.toHex() == text.toLower();
        return bytes;
    }

    /// As many lines of base64 as the line before says.
    Secret block(QByteArrayView name)
    {
        const std::uint32_t count = number(name);
        QByteArray base64;
        base64.reserve(m_rest.size());
        for (std::uint32_t i = 0; i < count && m_ok; ++i) {
            const QByteArrayView line = next();
            base64.append(line.data(), line.size());
        }
        const Secret text(std::move(base64));
        const QByteArray view = QByteArray::fromRawData(text.data(), text.size());
        auto decoded =
            QByteArray::fromBase64Encoding(view, QByteArray::AbortOnBase64DecodingErrors);
        m_ok = m_ok && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
            && decoded.decoded.size() <= KeyLimits::kBytes;
        return Secret(std::move(decoded.decoded));
    }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

/// The key of the cipher, its initial value, and the key of the MAC, in this order.
struct Keys {
    Secret cipher;
    Secret initial;
    Secret mac;
};

Secret part(const Secret& bytes, qsizetype from, qsizetype size)
{
    return Secret(QByteArray(bytes.data() + from, size));
}

QByteArrayView viewOf(const Secret& secret)
{
    return QByteArrayView(secret.data(), secret.size());
}

Secret sha1(QByteArrayView first, QByteArrayView second)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(first);
    hash.addData(second);
    return Secret(hash.result());
}

Keys keysOfFormat2(const PpkKey& key, QByteArrayView passphrase)
{
    Keys keys;
    keys.mac =
        sha1("putty-private-key-file-mac-key", key.encrypted() ? passphrase : QByteArrayView());
    if (key.encrypted()) {
        const Secret first = sha1(QByteArrayView("\0\0\0\0", 4), passphrase);
        const Secret second = sha1(QByteArrayView("\0\0\0\1", 4), passphrase);
        QByteArray both;
        both.reserve(first.size() + second.size());
        both.append(first.data(), first.size()).append(second.data(), second.size());
        const Secret whole(std::move(both));
        keys.cipher = part(whole, 0, kKeyBytes);
        keys.initial = Secret(QByteArray(kBlock, '\0'));
    }
    return keys;
}

#ifdef SALLYPORT_OPENSSL_KDF
struct KdfDeleter {
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

std::unique_ptr<EVP_KDF, KdfDeleter> opensslArgon(const QByteArray& name)
{
    return std::unique_ptr<EVP_KDF, KdfDeleter>(
        EVP_KDF_fetch(nullptr, name.toUpper().constData(), nullptr));
}

/// From OpenSSL 3.2 on, whatever version this was compiled with.
bool deriveByOpenssl(const PpkKey& key, QByteArrayView passphrase, QByteArray& out)
{
    const auto kdf = opensslArgon(key.derivation);
    const std::unique_ptr<EVP_KDF_CTX, KdfDeleter> context(
        kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context) {
        return false;
    }
    std::uint32_t passes = key.passes;
    std::uint32_t memory = key.memory;
    std::uint32_t lanes = key.parallelism;
    const auto octets = [](const char* name, QByteArrayView bytes) {
        return OSSL_PARAM_construct_octet_string(
            name, const_cast<char*>(bytes.data()), std::size_t(bytes.size()));
    };
    const OSSL_PARAM parameters[] = { octets("pass", passphrase), octets("salt", key.salt),
        OSSL_PARAM_construct_uint32("iter", &passes),
        OSSL_PARAM_construct_uint32("memcost", &memory),
        OSSL_PARAM_construct_uint32("lanes", &lanes), OSSL_PARAM_construct_end() };
    return EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(out.data()),
               std::size_t(out.size()), parameters)
        == 1;
}
#endif

#ifdef SALLYPORT_ARGON2
bool deriveByLibargon(const PpkKey& key, QByteArrayView passphrase, QByteArray& out)
{
    const argon2_type type = key.derivation == "Argon2id" ? Argon2_id
        : key.derivation == "Argon2i"                     ? Argon2_i
                                                          : Argon2_d;
    return argon2_hash(key.passes, key.memory, key.parallelism, passphrase.data(),
               std::size_t(passphrase.size()), key.salt.constData(), std::size_t(key.salt.size()),
               out.data(), std::size_t(out.size()), nullptr, 0, type, ARGON2_VERSION_13)
        == ARGON2_OK;
}
#endif

bool haveArgon([[maybe_unused]] const QByteArray& name)
{
#ifdef SALLYPORT_ARGON2
    return true;
#elif defined(SALLYPORT_OPENSSL_KDF)
    return opensslArgon(name) != nullptr;
#else
    return false;
#endif
}

std::optional<Keys> keysOfFormat3(const PpkKey& key, [[maybe_unused]] QByteArrayView passphrase)
{
    if (!key.encrypted()) {
        return Keys{};
    }
    QByteArray derived(kKeyBytes + kBlock + kKeyBytes, '\0');
    bool done = false;
#ifdef SALLYPORT_OPENSSL_KDF
    done = deriveByOpenssl(key, passphrase, derived);
#endif
#ifdef SALLYPORT_ARGON2
    done = done || deriveByLibargon(key, passphrase, derived);
#endif
    const Secret whole(std::move(derived));
    if (!done) {
        return {};
    }
    return Keys{ part(whole, 0, kKeyBytes), part(whole, kKeyBytes, kBlock),
        part(whole, kKeyBytes + kBlock, kKeyBytes) };
}

struct CipherDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};

/// AES-256 in CBC mode without padding, in place of the encrypted bytes.
std::optional<Secret> decrypted(const Secret& bytes, const Keys& keys)
{
    const auto raw = [](const Secret& secret) {
        return reinterpret_cast<const unsigned char*>(secret.data());
    };
    const std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter> context(EVP_CIPHER_CTX_new());
    QByteArray out(bytes.size() + kBlock, '\0');
    int size = 0;
    const bool done = context
        && EVP_DecryptInit_ex(
               context.get(), EVP_aes_256_cbc(), nullptr, raw(keys.cipher), raw(keys.initial))
            == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size,
               raw(bytes), int(bytes.size()))
            == 1;
    Secret whole(std::move(out));
    return done && size == bytes.size() ? std::optional(part(whole, 0, size)) : std::nullopt;
}

bool macFits(const PpkKey& key, const Secret& plain, const Secret& macKey)
{
    WireWriter data;
    data.reserve(key.type.size() + key.cipher.size() + key.comment.size() + key.publicBlob.size()
        + plain.size() + 20);
    data.string(key.type)
        .string(key.cipher)
        .string(key.comment)
        .string(key.publicBlob)
        .string(viewOf(plain));
    const Secret bytes(data.take());
    const QByteArray ours =
        QMessageAuthenticationCode::hash(QByteArray::fromRawData(bytes.data(), bytes.size()),
            QByteArray::fromRawData(macKey.data(), macKey.size()),
            key.version == 2 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    return ours.size() == key.mac.size()
        && CRYPTO_memcmp(ours.constData(), key.mac.constData(), std::size_t(ours.size())) == 0;
}

/// PuTTY's private fields as OpenSSH's (PROTOCOL.key), which has the public ones among them.
std::optional<Secret> privateFields(const PpkKey& key, const Secret& plain)
{
    WireReader in(viewOf(plain));
    WireReader outside(key.publicBlob);
    WireWriter out;
    out.reserve(2 * key.publicBlob.size() + plain.size() + key.comment.size() + 64);
    // They differ where decrypting went wrong, which the MAC has ruled out.
    out.uint32(0).uint32(0).string(key.type);
    (void)outside.readString();
    if (key.type == "ssh-rsa") {
        const QByteArrayView exponent = outside.readMpint();
        const QByteArrayView modulus = outside.readMpint();
        const QByteArrayView d = in.readMpint();
        const QByteArrayView p = in.readMpint();
        const QByteArrayView q = in.readMpint();
        const QByteArrayView inverse = in.readMpint();
        out.mpint(modulus).mpint(exponent).mpint(d).mpint(inverse).mpint(p).mpint(q);
    } else if (key.type == "ssh-ed25519") {
        const QByteArrayView point = outside.readString();
        const QByteArrayView seed = in.readString();
        if (seed.size() != 32) {
            return {};
        }
        QByteArray both;
        both.reserve(64);
        both.append(seed.data(), seed.size()).append(point.data(), point.size());
        const Secret kept(std::move(both));
        out.string(point).string(viewOf(kept));
    } else {
        const QByteArrayView curve = outside.readString();
        const QByteArrayView point = outside.readString();
        out.string(curve).string(point).mpint(in.readMpint());
    }
    if (!in.ok() || !outside.finished() || in.rest().size() >= kBlock) {
        return {};
    }
    out.string(key.comment);
    for (std::uint8_t i = 1; out.bytes().size() % 8 != 0; ++i) {
        out.byte(i);
    }
    return Secret(out.take());
}

Result<void> checkDerivation(const PpkKey& key, const QString& path, const KeyLimits& limits)
{
    if (key.derivation != "Argon2id" && key.derivation != "Argon2i"
        && key.derivation != "Argon2d") {
        return damaged("it is encrypted with no key derivation that is known", path);
    }
    // Argon2's own bounds (RFC 9106 3.1); more lanes than these are no protection but threads.
    constexpr std::uint32_t kMostLanes = 64;
    if (key.passes == 0 || key.parallelism == 0 || key.parallelism > kMostLanes
        || key.memory / 8 < key.parallelism || key.salt.size() < 8 || key.salt.size() > 1024) {
        return damaged("the options of its key derivation make no sense", path);
    }
    if (key.memory > limits.argonMemory
        || std::uint64_t(key.memory) * key.passes > limits.argonWork) {
        return unsupported(
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "opening the key would take very long: it asks for %1 KiB and %2 passes "
                         "of %3, more than %4 KiB or %5 KiB in all passes; encrypt it anew with: "
                         "puttygen %6 --reencrypt -o %6"),
                key.memory, key.passes, QLatin1String(key.derivation), limits.argonMemory,
                limits.argonWork, quotedPath(path)),
            path);
    }
    return {};
}

} // namespace

Result<PpkKey> readPpk(QByteArrayView text, const QString& path, const KeyLimits& limits)
{
    PpkKey key;
    Lines lines(text);
    const QByteArrayView first = lines.next();
    constexpr QByteArrayView kName = "PuTTY-User-Key-File-";
    if (!first.startsWith(kName) || first.size() < kName.size() + 3) {
        return damaged("its first line makes no sense", path);
    }
    key.version = first[kName.size()] - '0';
    if ((key.version != 2 && key.version != 3)
        || !first.sliced(kName.size() + 1).startsWith(": ")) {
        return unsupported(Sentence(QT_TRANSLATE_NOOP("Sentence",
                                        "a PuTTY key in a format other than 2 and 3; convert it "
                                        "with: puttygen %1 -O private-openssh -o newkey"),
                               quotedPath(path)),
            path);
    }
    key.type = first.sliced(kName.size() + 3).toByteArray();
    key.cipher = lines.value("Encryption").toByteArray();
    key.comment = lines.value("Comment").toByteArray();
    const Secret publicBlob = lines.block("Public-Lines");
    key.publicBlob = QByteArray(publicBlob.data(), publicBlob.size());
    if (lines.ok() && key.cipher != "none" && key.cipher != "aes256-cbc") {
        return damaged("it is encrypted with a cipher that is not known", path);
    }
    if (key.version == 3 && key.encrypted()) {
        key.derivation = lines.value("Key-Derivation").toByteArray();
        key.memory = lines.number("Argon2-Memory");
        key.passes = lines.number("Argon2-Passes");
        key.parallelism = lines.number("Argon2-Parallelism");
        key.salt = lines.hex("Argon2-Salt");
    }
    key.privatePart = lines.block("Private-Lines");
    key.mac = lines.hex("Private-MAC");
    if (!lines.ok()) {
        return damaged("it is cut off, or not in the order it has to be", path);
    }
    if (WireReader(key.publicBlob).readString() != key.type || key.type.startsWith("sk-")
        || !isWholePublicKey(key.publicBlob)) {
        return unsupported(Sentence(QT_TRANSLATE_NOOP("Sentence",
                               "a PuTTY key whose public half is damaged, or of a type that cannot "
                               "be used; make a new key with: ssh-keygen -t ed25519")),
            path);
    }
    if (key.encrypted() && (key.privatePart.isEmpty() || key.privatePart.size() % kBlock != 0)) {
        return damaged("its encrypted part has a length that cannot be", path);
    }
    if (key.version == 3 && key.encrypted()) {
        if (auto checked = checkDerivation(key, path, limits); !checked) {
            return tl::unexpected<Error>(std::move(checked.error()));
        }
    }
    return key;
}

Result<void> checkPpkOpens(const PpkKey& key, const QString& path)
{
    if (key.version != 3 || !key.encrypted() || haveArgon(key.derivation)) {
        return {};
    }
    return unsupported(
        Sentence(QT_TRANSLATE_NOOP("Sentence",
                     "this build has no Argon2, which the PuTTY key is encrypted with; convert it "
                     "with: puttygen %1 -O private-openssh -o newkey"),
            quotedPath(path)),
        path);
}

Result<Secret> openPpk(const PpkKey& key, QByteArrayView passphrase, const QString& path)
{
    if (auto opens = checkPpkOpens(key, path); !opens) {
        return tl::unexpected<Error>(std::move(opens.error()));
    }
    const auto keys = key.version == 2 ? std::optional(keysOfFormat2(key, passphrase))
                                       : keysOfFormat3(key, passphrase);
    if (!keys) {
        return fail(Code::OutOfResources,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "there is not enough memory to open the key")),
            path);
    }
    const auto plain = key.encrypted() ? decrypted(key.privatePart, *keys)
                                       : std::optional(key.privatePart.clone());
    if (!plain || !macFits(key, *plain, keys->mac)) {
        return key.encrypted() ? fail(Code::PassphraseWrong,
                   Sentence(QT_TRANSLATE_NOOP("Sentence", "the passphrase does not open the key")),
                   path)
                               : damaged("its check sum is wrong", path);
    }
    const auto fields = privateFields(key, *plain);
    if (!fields) {
        return damaged("a part of it is missing", path);
    }
    WireWriter container;
    container.reserve(key.publicBlob.size() + fields->size() + 128);
    container.raw(QByteArrayView("openssh-key-v1\0", 15)).string("none").string("none").string({});
    container.uint32(1).string(key.publicBlob).string(viewOf(*fields));
    const Secret whole(container.take());
    if (auto checked = checkContainer(viewOf(whole), path); !checked) {
        return tl::unexpected<Error>(std::move(checked.error()));
    }
    return containerText(whole);
}

} // namespace sallyport::ssh
