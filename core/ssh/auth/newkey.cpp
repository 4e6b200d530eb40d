// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/newkey.h"

#include "core/base/exhaustion.h"
#include "core/base/ownfolder.h"
#include "core/base/shown.h"
#include "core/ssh/auth/keycontainer.h"
#include "core/ssh/auth/opensslthread.h"
#include "core/ssh/driver.h"
#include "core/ssh/wire.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sallyport::ssh {

namespace {

constexpr QByteArrayView kType = "ssh-ed25519";
constexpr qsizetype kHalf = 32; ///< Of a key (RFC 8032 5.1.5).
constexpr qsizetype kSalt = 16;
constexpr qsizetype kCipherKey = 32; ///< Of AES-256.
constexpr qsizetype kBlock = 16; ///< Of AES, and of its counter.
constexpr qsizetype kPlainBlock = 8; ///< Of what is not encrypted (PROTOCOL.key).

struct CipherDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};

QByteArrayView viewOf(const Secret& secret)
{
    return { secret.data(), secret.size() };
}

/// Empty when there is no randomness to be had.
Secret randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    const bool made =
        RAND_priv_bytes(reinterpret_cast<unsigned char*>(bytes.data()), int(size)) == 1;
    return made ? Secret(std::move(bytes)) : Secret();
}

/// What a passphrase protects (PROTOCOL.key), padded to whole blocks.
Secret privatePart(
    const Secret& half, QByteArrayView point, const QByteArray& comment, qsizetype block)
{
    const Secret check = randomBytes(4);
    if (check.isEmpty()) {
        return {};
    }
    WireWriter part;
    // No copy of it stays where a growing buffer stood before.
    part.reserve(3 * kHalf + kType.size() + comment.size() + 64)
        .raw(viewOf(check))
        .raw(viewOf(check))
        .string(kType)
        .string(point)
        .uint32(2 * kHalf)
        .raw(viewOf(half))
        .raw(point)
        .string(comment);
    for (std::uint8_t pad = 1; part.bytes().size() % block != 0; ++pad) {
        part.byte(pad);
    }
    return Secret(part.take());
}

/// key: that of the cipher, then its first counter. Empty when it did not work.
QByteArray encrypted(const Secret& plain, const Secret& key)
{
    const std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter> context(EVP_CIPHER_CTX_new());
    const auto* const bytes = reinterpret_cast<const unsigned char*>(key.data());
    QByteArray result(plain.size(), '\0');
    int size = 0;
    const bool done = context && key.size() == kCipherKey + kBlock
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_ctr(), nullptr, bytes, bytes + kCipherKey)
            == 1
        && EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char*>(result.data()), &size,
               reinterpret_cast<const unsigned char*>(plain.data()), int(plain.size()))
            == 1
        && size == result.size();
    return done ? result : QByteArray();
}

tl::unexpected<Error> noCryptography()
{
    return fail(Code::Internal,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the cryptography library made no key")));
}

} // namespace

Result<void> checkKeyComment(const QString& comment)
{
    const auto points = comment.toUcs4();
    const bool showable = comment.isValidUtf16()
        && std::all_of(
            points.cbegin(), points.cend(), [](uint point) { return isShowable(char32_t(point)); });
    if (!showable) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "the comment has a line break, or another character that cannot be seen")));
    }
    if (comment.toUtf8().size() > kLongestKeyComment) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the comment is longer than %1 bytes"),
                kLongestKeyComment));
    }
    return {};
}

Result<NewKey> makeEd25519Key(
    const QString& comment, const Secret& passphrase, std::uint32_t rounds)
{
    if (auto fit = checkKeyComment(comment); !fit) {
        return tl::unexpected<Error>(std::move(fit.error()));
    }
    if (viewOf(passphrase).contains('\0')) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the passphrase has a zero in it")));
    }
    const OpensslThread thread;
    const bool encrypt = !passphrase.isEmpty();
    const Secret half = randomBytes(kHalf);
    const QByteArray point = ed25519PublicHalf(viewOf(half));
    const QByteArray text = comment.toUtf8();
    const Secret part = privatePart(half, point, text, encrypt ? kBlock : kPlainBlock);
    const Secret salt = randomBytes(kSalt);
    if (point.isEmpty() || part.isEmpty() || salt.isEmpty()) {
        return noCryptography();
    }
    const QByteArray blob = WireWriter().string(kType).string(point).take();
    WireWriter container;
    container.reserve(part.size() + blob.size() + 256).raw(kContainerMagic);
    if (encrypt) {
        const Secret key =
            driver::derivedKey(passphrase, viewOf(salt), rounds, kCipherKey + kBlock);
        if (key.isEmpty()) {
            return fail(Code::NotSupported,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                    "this build makes keys without a passphrase only; make one with: ssh-keygen "
                    "-t ed25519")));
        }
        const QByteArray hidden = encrypted(part, key);
        if (hidden.isEmpty()) {
            return noCryptography();
        }
        const QByteArray options = WireWriter().string(viewOf(salt)).uint32(rounds).take();
        container.string("aes256-ctr").string("bcrypt").string(options);
        container.uint32(1).string(blob).string(hidden);
    } else {
        container.string("none").string("none").string({});
        container.uint32(1).string(blob).string(viewOf(part));
    }
    NewKey key;
    key.text = containerText(Secret(container.take()));
    key.publicLine = kType.toByteArray() + ' ' + blob.toBase64();
    if (!text.isEmpty()) {
        key.publicLine += ' ' + text;
    }
    return key;
}

// ---- Its files

/// A file that appears under its name as a whole, and only where there is none.
static Result<void> writeOnce(
    const QString& path, QByteArrayView content, QFileDevice::Permissions permissions)
{
    QTemporaryFile file(QFileInfo(path).absolutePath() + QStringLiteral("/.sallyport-XXXXXX"));
    // Unbuffered, so that Qt keeps no copy of the key.
    auto& device = static_cast<QIODevice&>(file);
    const bool written = device.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        && file.write(content.data(), content.size()) == content.size()
        && file.setPermissions(permissions);
    if (!written) {
        return tl::unexpected(fileError(file, Code::FileUnwritable, path));
    }
#ifdef Q_OS_UNIX
    ::fsync(file.handle());
#endif
    if (!file.rename(path)) {
        return tl::unexpected(fileError(file, Code::FileUnwritable, path));
    }
    file.setAutoRemove(false);
    return {};
}

static Result<void> refuseExisting(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return fail(Code::FileUnwritable,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "there is a file of this name already, and a key is never written over")),
            path);
    }
    return {};
}

static Result<void> seeToFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists() && !QFileInfo(folder.absolutePath()).isDir()) {
        return fail(Code::FileUnwritable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no such folder")),
            folder.absolutePath());
    }
    return makeOwnFolder(folder.absoluteFilePath());
}

Result<void> writeNewKey(const NewKey& key, const QString& path)
{
    const QString publicPath = path + QStringLiteral(".pub");
    for (const auto& step :
        { seeToFolder(path), refuseExisting(path), refuseExisting(publicPath) }) {
        if (!step) {
            return step;
        }
    }
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (auto written = writeOnce(path, viewOf(key.text), kOwner); !written) {
        return written;
    }
    auto written = writeOnce(publicPath, key.publicLine + '\n',
        kOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!written) {
        QFile::remove(path);
    }
    return written;
}

QString newKeyFileName(const QString& purpose)
{
    constexpr qsizetype kLongest = 64;
    QString name;
    for (const QChar c : purpose.left(kLongest)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
        if (plain) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    while (name.endsWith(u'-') || name.endsWith(u'.')) {
        name.chop(1);
    }
    return name.isEmpty() ? QStringLiteral("id_ed25519") : QStringLiteral("id_ed25519_") + name;
}

} // namespace sallyport::ssh
