// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/fragmentingtransport.h"

#include <algorithm>

namespace sallyport::test {

FragmentingTransport::FragmentingTransport(
    std::unique_ptr<ssh::Transport> inner, std::function<qint64()> size)
    : m_inner(std::move(inner))
    , m_size(std::move(size))
{
    connect(m_inner.get(), &Transport::opened, this, &Transport::opened);
    connect(m_inner.get(), &Transport::written, this, &Transport::written);
    connect(m_inner.get(), &Transport::ended, this, &Transport::ended);
    connect(m_inner.get(), &Transport::readyRead, this, [this] {
        takeIn();
        if (!m_paused && !m_handedOut) {
            Q_EMIT readyRead();
        }
    });
}

void FragmentingTransport::resume()
{
    m_paused = false;
    QMetaObject::invokeMethod(this, &Transport::readyRead, Qt::QueuedConnection);
}

void FragmentingTransport::takeIn()
{
    char some[64 * 1024];
    qint64 got = 0;
    while (!m_ended && (got = m_inner->read(some, sizeof some)) > 0) {
        m_arrived.append(some, got);
    }
    m_ended = m_ended || got < 0;
}

qint64 FragmentingTransport::read(char* data, qint64 max)
{
    if (m_paused || m_handedOut) {
        return 0;
    }
    m_mostAsked = std::max(m_mostAsked, max);
    const qint64 size = m_size();
    takeIn();
    if (m_arrived.isEmpty()) {
        return m_ended ? -1 : 0;
    }
    const qint64 got = std::min({ max, size, qint64(m_arrived.size()) });
    std::copy_n(m_arrived.constData(), got, data);
    m_arrived.remove(0, got);
    ++m_pieces;
    if (size < max) {
        m_handedOut = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_handedOut = false;
                Q_EMIT readyRead();
            },
            Qt::QueuedConnection);
    }
    return got;
}

} // namespace sallyport::test
