// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/releasenotice.h"

#include <openssl/evp.h>

#include <QByteArray>

#include <memory>

namespace sallyport::test {

/// A key that signs notices of releases, another one each time.
class NoticeSigner {
public:
    NoticeSigner()
    {
        const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
            EVP_PKEY_CTX_new_id(EVP_PKEY_ED25519, nullptr), &EVP_PKEY_CTX_free);
        EVP_PKEY* made = nullptr;
        EVP_PKEY_keygen_init(context.get());
        EVP_PKEY_keygen(context.get(), &made);
        m_key.reset(made);
    }

    /// As a build has it.
    [[nodiscard]] QByteArray publicKey() const
    {
        QByteArray raw(32, '\0');
        std::size_t size = std::size_t(raw.size());
        EVP_PKEY_get_raw_public_key(
            m_key.get(), reinterpret_cast<unsigned char*>(raw.data()), &size);
        return raw.toBase64();
    }
    [[nodiscard]] update::NoticeKey key() const { return *update::NoticeKey::read(publicKey()); }

    /// The file of a notice: the signature, and what is signed.
    [[nodiscard]] QByteArray file(const QByteArray& text) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
            EVP_MD_CTX_new(), &EVP_MD_CTX_free);
        QByteArray signature(64, '\0');
        std::size_t size = std::size_t(signature.size());
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
            reinterpret_cast<const unsigned char*>(text.constData()), std::size_t(text.size()));
        return signature.toBase64() + '\n' + text;
    }
    [[nodiscard]] QByteArray notice(const QByteArray& version) const
    {
        return file(R"({"program":"sallyport","version":")" + version
            + R"(","date":"2026-05-28","page":"https://example.org/sallyport/releases"})");
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key{ nullptr, &EVP_PKEY_free };
};

} // namespace sallyport::test
