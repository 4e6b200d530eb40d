// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/memorysecretstore.h"

namespace sallyport::platform {

void MemorySecretStore::later(std::function<void()> action)
{
    QMetaObject::invokeMethod(&m_context, std::move(action), Qt::QueuedConnection);
}

void MemorySecretStore::read(const QString& profileId, const SecretKind& kind, ReadReply reply)
{
    // Found now, not when it is told: what is called next comes after.
    m_vaults[profileId].renew(kind);
    const auto found = std::make_shared<std::optional<Secret>>(m_vaults[profileId].find(kind));
    later([reply, found] { reply(std::move(*found)); });
}

void MemorySecretStore::write(
    const QString& profileId, const SecretKind& kind, Secret secret, Reply reply)
{
    const Result<void> written = m_vaults[profileId].insert(kind, std::move(secret));
    later([reply, written] { reply(written); });
}

void MemorySecretStore::remove(const QString& profileId, const SecretKind& kind, Reply reply)
{
    m_vaults[profileId].remove(kind);
    later([reply] { reply({}); });
}

void MemorySecretStore::removeAll(const QString& profileId, Reply reply)
{
    m_vaults.erase(profileId);
    later([reply] { reply({}); });
}

void MemorySecretStore::copy(const QString& fromProfile, const QString& toProfile, Reply reply)
{
    m_vaults[toProfile] = m_vaults[fromProfile].clone();
    later([reply] { reply({}); });
}

void MemorySecretStore::rename(const QString& fromProfile, const QString& toProfile, Reply reply)
{
    SecretVault vault = std::move(m_vaults[fromProfile]);
    m_vaults.erase(fromProfile);
    m_vaults[toProfile] = std::move(vault);
    later([reply] { reply({}); });
}

} // namespace sallyport::platform
