// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/secretvault.h"

#include <QtEndian>

#include <cstring>

namespace sallyport::platform {

namespace {

// "SPV1", then for each secret: length of the kind (16 bits), kind, length of the secret (32 bits),
// secret; numbers in network order.
constexpr char kMagic[] = { 'S', 'P', 'V', '1' };
constexpr qsizetype kMagicSize = sizeof kMagic;
constexpr std::size_t kMostSecrets = 1000;
constexpr qsizetype kLongestSecret = 16 * 1024;

tl::unexpected<Error> damaged()
{
    return fail(Code::KeyStoreUnavailable,
        Sentence(
            QT_TRANSLATE_NOOP("Sentence", "the entry in the key store is not one of Sallyport's")));
}

class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : m_next(bytes.constData())
        , m_left(bytes.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_left == 0; }

    template <class Number> [[nodiscard]] std::optional<QByteArrayView> block(qsizetype longest)
    {
        const auto head = take(sizeof(Number));
        if (!head) {
            return std::nullopt;
        }
        const auto size = qFromBigEndian<Number>(head->data());
        return size <= longest ? take(qsizetype(size)) : std::nullopt;
    }

    [[nodiscard]] std::optional<QByteArrayView> take(qsizetype size)
    {
        if (size > m_left) {
            return std::nullopt;
        }
        const QByteArrayView taken(m_next, size);
        m_next += size;
        m_left -= size;
        return taken;
    }

private:
    const char* m_next;
    qsizetype m_left;
};

template <class Number> char* put(char* to, const char* bytes, qsizetype size)
{
    qToBigEndian(Number(size), to);
    to += sizeof(Number);
    std::memcpy(to, bytes, std::size_t(size));
    return to + size;
}

} // namespace

std::optional<Secret> SecretVault::find(const SecretKind& kind) const
{
    const auto found = m_secrets.find(kind.text());
    return found == m_secrets.end() ? std::nullopt : std::make_optional(found->second.clone());
}

bool SecretVault::renew(const SecretKind& kind)
{
    auto former = m_secrets.extract(kind.formerText());
    if (former.empty()) {
        return false;
    }
    if (kind.takesFormer()) {
        m_secrets.emplace(kind.text(), std::move(former.mapped()));
    }
    return true;
}

Result<void> SecretVault::insert(const SecretKind& kind, Secret secret)
{
    if (secret.size() > kLongestSecret
        || (m_secrets.size() >= kMostSecrets && !m_secrets.contains(kind.text()))) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "too much to keep in a key store")));
    }
    m_secrets.erase(kind.formerText());
    m_secrets.insert_or_assign(kind.text(), std::move(secret));
    return {};
}

bool SecretVault::remove(const SecretKind& kind)
{
    const bool former = m_secrets.erase(kind.formerText()) > 0;
    return m_secrets.erase(kind.text()) > 0 || former;
}

SecretVault SecretVault::clone() const
{
    SecretVault copy;
    for (const auto& [kind, secret] : m_secrets) {
        copy.m_secrets.emplace(kind, secret.clone());
    }
    return copy;
}

Secret SecretVault::encode() const
{
    qsizetype size = kMagicSize;
    for (const auto& [kind, secret] : m_secrets) {
        size += qsizetype(sizeof(quint16) + sizeof(quint32)) + kind.size() + secret.size();
    }
    // Of its final size from the start: growing would leave copies behind.
    QByteArray bytes(size, Qt::Uninitialized);
    char* next = bytes.data();
    std::memcpy(next, kMagic, kMagicSize);
    next += kMagicSize;
    for (const auto& [kind, secret] : m_secrets) {
        next = put<quint16>(next, kind.constData(), kind.size());
        next = put<quint32>(next, secret.data(), secret.size());
    }
    return Secret(std::move(bytes));
}

Result<SecretVault> SecretVault::decode(const QByteArray& bytes)
{
    Reader reader(bytes);
    const auto magic = reader.take(kMagicSize);
    if (!magic || std::memcmp(magic->data(), kMagic, kMagicSize) != 0) {
        return damaged();
    }
    SecretVault vault;
    while (!reader.atEnd()) {
        const auto kind = reader.block<quint16>(0xffff);
        const auto secret = kind ? reader.block<quint32>(kLongestSecret) : std::nullopt;
        if (!secret || vault.m_secrets.size() >= kMostSecrets) {
            return damaged();
        }
        vault.m_secrets.insert_or_assign(kind->toByteArray(), Secret(secret->toByteArray()));
    }
    return vault;
}

} // namespace sallyport::platform
