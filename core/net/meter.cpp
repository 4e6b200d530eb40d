// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/meter.h"

namespace sallyport::net {

Traffic Meter::snapshot(TimePoint now)
{
    const std::chrono::duration<double> elapsed = now - m_at;
    if (elapsed.count() >= 0.1) {
        m_now.sentRate = static_cast<double>(m_now.sent - m_sentBefore) / elapsed.count();
        m_now.receivedRate =
            static_cast<double>(m_now.received - m_receivedBefore) / elapsed.count();
        m_sentBefore = m_now.sent;
        m_receivedBefore = m_now.received;
        m_at = now;
    }
    return m_now;
}

} // namespace sallyport::net
