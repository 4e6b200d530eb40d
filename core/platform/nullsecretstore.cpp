// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/nullsecretstore.h"

namespace sallyport::platform {

void NullSecretStore::later(std::function<void()> action)
{
    QMetaObject::invokeMethod(&m_context, std::move(action), Qt::QueuedConnection);
}

void NullSecretStore::read(const QString&, const SecretKind&, ReadReply reply)
{
    later([reply] { reply(std::optional<Secret>()); });
}

void NullSecretStore::write(const QString&, const SecretKind&, Secret, Reply reply)
{
    later([reply, reason = m_reason] { reply(fail(Code::KeyStoreUnavailable, reason)); });
}

void NullSecretStore::remove(const QString&, const SecretKind&, Reply reply)
{
    later([reply] { reply({}); });
}

void NullSecretStore::removeAll(const QString&, Reply reply)
{
    later([reply] { reply({}); });
}

void NullSecretStore::copy(const QString&, const QString&, Reply reply)
{
    later([reply] { reply({}); });
}

void NullSecretStore::rename(const QString&, const QString&, Reply reply)
{
    later([reply] { reply({}); });
}

} // namespace sallyport::platform
