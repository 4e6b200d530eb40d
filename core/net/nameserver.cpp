// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/nameserver.h"

#include <QHostInfo>

namespace sallyport::net {

bool NameServer::knows(const QString& name)
{
    const QHostInfo info = QHostInfo::fromName(name);
    m_isSilent = m_isSilent || info.error() == QHostInfo::UnknownError;
    return !info.addresses().isEmpty();
}

} // namespace sallyport::net
