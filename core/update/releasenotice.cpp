// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/releasenotice.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <optional>

namespace sallyport::update {

namespace {

constexpr qsizetype kKeySize = 32; // RFC 8032 5.1.5
constexpr qsizetype kSignatureSize = 64; // RFC 8032 5.1.6
constexpr qsizetype kSignatureLine = 88; ///< In base64.
constexpr qsizetype kMostPage = 500;

struct KeyDeleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct DigestDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Of exactly that many bytes, and in the one way that encoding them has.
std::optional<QByteArray> decoded(const QByteArray& base64, qsizetype size)
{
    const auto result =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() != size || result.decoded.toBase64() != base64) {
        return std::nullopt;
    }
    return result.decoded;
}

tl::unexpected<Error> invalid(const Sentence& why)
{
    return fail(Code::UpdateNoticeInvalid, why);
}

/// Nothing: this OpenSSL cannot tell.
std::optional<bool> isSigned(
    const QByteArray& text, const QByteArray& signature, const NoticeKey& key)
{
    const std::unique_ptr<EVP_PKEY, KeyDeleter> point(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, bytesOf(key.raw()), std::size_t(key.raw().size())));
    const std::unique_ptr<EVP_MD_CTX, DigestDeleter> context(EVP_MD_CTX_new());
    const bool isReady = point && context
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, point.get()) == 1;
    const bool fits = isReady
        && EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()),
               bytesOf(text), std::size_t(text.size()))
            == 1;
    ERR_clear_error();
    return isReady ? std::optional(fits) : std::nullopt;
}

std::optional<QUrl> readPage(const QString& text)
{
    const auto isPlain = [](QChar letter) { return letter > u' ' && letter < u'\x7f'; };
    if (text.size() > kMostPage || !std::all_of(text.begin(), text.end(), isPlain)) {
        return std::nullopt;
    }
    const QUrl page(text, QUrl::StrictMode);
    if (!page.isValid() || page.scheme() != QLatin1String("https") || page.host().isEmpty()
        || !page.userInfo().isEmpty()) {
        return std::nullopt;
    }
    return page;
}

Result<ReleaseNotice> readSigned(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        return invalid(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "what is signed is no JSON object; its makers erred")));
    }
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("program")).toString() != QLatin1String("sallyport")) {
        return invalid(Sentence(QT_TRANSLATE_NOOP("Sentence", "it is about another program")));
    }
    const auto version = ReleaseVersion::read(object.value(QLatin1String("version")).toString());
    if (!version) {
        return invalid(Sentence(QT_TRANSLATE_NOOP("Sentence", "it names no version")));
    }
    const QString day = object.value(QLatin1String("date")).toString();
    constexpr qsizetype kDateLength = 10; // 2026-05-28
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (day.size() != kDateLength || !date.isValid()) {
        return invalid(Sentence(QT_TRANSLATE_NOOP("Sentence", "it has no date")));
    }
    const auto page = readPage(object.value(QLatin1String("page")).toString());
    if (!page) {
        return invalid(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "its page is no address that begins with %1"),
                QLatin1String("https://")));
    }
    return ReleaseNotice{ *version, date, *page };
}

} // namespace

Result<NoticeKey> NoticeKey::read(const QByteArray& base64)
{
    const auto raw = decoded(base64, kKeySize);
    if (!raw) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "the key that this build checks notices of new versions with is no "
                         "Ed25519 key; it "
                         "was built with a wrong %1"),
                QLatin1String("SALLYPORT_UPDATE_KEY")));
    }
    NoticeKey key;
    key.m_raw = *raw;
    return key;
}

Result<ReleaseNotice> readReleaseNotice(const QByteArray& file, const NoticeKey& key)
{
    if (file.size() > kMostNotice) {
        return invalid(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "it is longer than %1 bytes"), kMostNotice));
    }
    const auto signature = file.size() > kSignatureLine && file.at(kSignatureLine) == '\n'
        ? decoded(file.first(kSignatureLine), kSignatureSize)
        : std::nullopt;
    if (!signature) {
        return invalid(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "it does not begin with a signature")));
    }
    const QByteArray text = file.sliced(kSignatureLine + 1);
    const auto fits = isSigned(text, *signature, key);
    if (!fits) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "OpenSSL cannot check Ed25519 signatures as it is set up on this computer, so no "
                "notice of a new version can be trusted")));
    }
    if (!*fits) {
        return invalid(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the signature is not by the key that this program trusts")));
    }
    return readSigned(text);
}

} // namespace sallyport::update
