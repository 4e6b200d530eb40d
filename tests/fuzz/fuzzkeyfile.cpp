// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/keycontainer.h"
#include "core/ssh/auth/keyfile.h"
#include "core/ssh/auth/ppk.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/wire.h"
#include "tests/fuzz/pieces.h"

#include <memory>

using namespace sallyport;
using namespace sallyport::fuzz;
using namespace sallyport::ssh;

extern "C" int __real__libssh2_bcrypt_pbkdf(const char*, std::size_t, const std::uint8_t*,
    std::size_t, std::uint8_t*, std::size_t, unsigned);

/// Every key is opened in no time, whatever it asks for; the linker puts this in the place of
/// libssh2's. What was derived last is remembered, for every input is opened several times.
extern "C" int __wrap__libssh2_bcrypt_pbkdf(const char* passphrase, std::size_t length,
    const std::uint8_t* salt, std::size_t saltLength, std::uint8_t* key, std::size_t keyLength,
    unsigned rounds)
{
    static QByteArray lastSalt;
    static QByteArray lastKey;
    const QByteArray asked(reinterpret_cast<const char*>(salt), qsizetype(saltLength));
    if (rounds == 0 || asked != lastSalt || lastKey.size() != qsizetype(keyLength)) {
        const int rc = __real__libssh2_bcrypt_pbkdf(
            passphrase, length, salt, saltLength, key, keyLength, rounds > 1 ? 1 : rounds);
        if (rc != 0) {
            return rc;
        }
        lastSalt = asked;
        lastKey = QByteArray(reinterpret_cast<const char*>(key), qsizetype(keyLength));
    }
    std::copy(lastKey.cbegin(), lastKey.cend(), key);
    return 0;
}

namespace {

const QString kPath = QStringLiteral("key");
// Of the seeds that are encrypted.
constexpr const char* kPassphrase = "xxxxx";

struct SessionDeleter {
    void operator()(LIBSSH2_SESSION* session) const { libssh2_session_free(session); }
};

/// Everything libssh2 does with a private key. Its public half, where it found one.
QByteArray giveToLibrary(QByteArrayView key, const char* passphrase)
{
    // In memory of its own size, so that reading beyond the end is noticed.
    const auto bytes = std::make_unique<char[]>(std::size_t(key.size()));
    std::copy(key.begin(), key.end(), bytes.get());
    const std::unique_ptr<LIBSSH2_SESSION, SessionDeleter> session(
        libssh2_session_init_ex(nullptr, nullptr, nullptr, nullptr));
    unsigned char* out = nullptr;
    std::size_t length = 0;
    QByteArray blob;
    if (sp_public_key(
            session.get(), bytes.get(), std::size_t(key.size()), passphrase, &out, &length)
        == 0) {
        blob = QByteArray(reinterpret_cast<const char*>(out), qsizetype(length));
        sp_free(session.get(), out);
    }
    // With its own type and with another one, which a wrong ".pub" would name. OpenSSL takes its
    // time to try its formats, so not with all of them each time.
    static constexpr const char* kAlgorithms[] = { "ssh-ed25519", "rsa-sha2-256",
        "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521" };
    const QByteArray type = WireReader(blob).readString().toByteArray();
    const QByteArray own = type == "ssh-rsa" ? QByteArray("rsa-sha2-256") : type;
    const QByteArray other = kAlgorithms[std::size_t(key.size()) % std::size(kAlgorithms)];
    for (const QByteArray& algorithm : { own, other }) {
        const unsigned char data[] = "data";
        out = nullptr;
        if (sp_sign(session.get(), algorithm.constData(), bytes.get(), std::size_t(key.size()),
                passphrase, data, sizeof(data), &out, &length)
            == 0) {
            sp_free(session.get(), out);
        }
    }
    return blob;
}

KeyLimits quick()
{
    KeyLimits limits;
    limits.pbkdfIterations = 4096;
    limits.scryptWork = 1 << 14;
    limits.argonMemory = 1024;
    limits.argonWork = 4096;
    return limits;
}

void checkBlock(const QByteArray& input)
{
    const auto block = readKeyBlock(input);
    // OpenSSL derives the key of these for as long as they ask.
    const bool pkcs8 = input.contains("ENCRYPTED PRIVATE KEY");
    const auto inside =
        block ? checkKeyBlock(*block, kPath, quick()) : fail(Code::KeyFormatUnsupported);
    if (!inside) {
        require(inside.error().code == Code::KeyFormatUnsupported);
        if (!pkcs8) {
            (void)giveToLibrary(input, input.size() % 4 == 0 ? "" : kPassphrase);
        }
        return;
    }
    const Secret text = keyText(*block);
    const QByteArrayView view(text.data(), text.size());
    const auto again = readKeyBlock(view);
    require(again && again->complete && again->label == block->label
        && again->dekInfo == block->dekInfo);
    require(again->content.size() == block->content.size());
    require(std::equal(again->content.data(), again->content.data() + again->content.size(),
        block->content.data()));
    const auto insideAgain = checkKeyBlock(*again, kPath, quick());
    require(insideAgain && insideAgain->type == inside->type
        && insideAgain->publicBlob == inside->publicBlob);
    const QByteArray blob = giveToLibrary(view, kPassphrase);
    // What we say is in it is what libssh2 finds.
    if (!inside->publicBlob.isEmpty() && !blob.isEmpty() && !classifyKey(view).encrypted) {
        require(blob == inside->publicBlob || inside->type.startsWith("ecdsa"));
    }
}

void checkPpk(const QByteArray& input)
{
    const auto key = readPpk(input, kPath, quick());
    if (!key) {
        require(key.error().code == Code::KeyFormatUnsupported);
        return;
    }
    require(isWholePublicKey(key->publicBlob));
    const auto opened = openPpk(*key, kPassphrase, kPath);
    if (!opened) {
        require(opened.error().code == Code::KeyFormatUnsupported
            || opened.error().code == Code::PassphraseWrong);
        return;
    }
    const QByteArrayView view(opened->data(), opened->size());
    const auto block = readKeyBlock(view);
    require(block && checkKeyBlock(*block, kPath)->publicBlob == key->publicBlob);
    (void)giveToLibrary(view, "");
}

} // namespace

/// A private key's file from anybody: our own reading of it, and libssh2's with and without that.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const KeyFileInfo info = classifyKey(input);
    require(info.encrypted || info.cipher.isEmpty());
    (void)checkKeyUsable(info, kPath);
    checkBlock(input);
    checkPpk(input);
    return 0;
}
