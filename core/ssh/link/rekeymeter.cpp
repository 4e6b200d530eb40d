// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/rekeymeter.h"

#include <algorithm>

namespace sallyport::ssh {

quint64 RekeyMeter::mostBytes(QByteArrayView cipher)
{
    // As OpenSSH does: 2^32 blocks of 16 bytes; 1 GiB where blocks are smaller, and for ChaCha20,
    // which has none.
    const bool aes = cipher.startsWith("aes");
    return aes ? quint64(16) << 32 : quint64(1) << 30;
}

bool RekeyMeter::isDue(const Counts& now, TimePoint time, QByteArrayView cipher)
{
    if (!m_begun || now.exchanges != m_since.exchanges) {
        m_begun = true;
        m_since = now;
        m_sinceTime = time;
        return false;
    }
    const quint32 sent = now.packetsSent - m_since.packetsSent;
    const quint32 received = now.packetsReceived - m_since.packetsReceived;
    // However small the limit, something moves between two exchanges.
    if (sent == 0 && received == 0) {
        return false;
    }
    const quint64 most = mostBytes(cipher);
    const quint64 bytes = m_limit.bytes == 0 ? most : std::min(m_limit.bytes, most);
    return now.bytesSent - m_since.bytesSent >= bytes
        || now.bytesReceived - m_since.bytesReceived >= bytes || sent >= kMostPackets
        || received >= kMostPackets
        || (m_limit.interval > Milliseconds(0) && time - m_sinceTime >= m_limit.interval);
}

} // namespace sallyport::ssh
