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

qint64 FragmentingTransport::read(char* data, qint64 max)
{
    if (m_paused || m_handedOut) {
        return 0;
    }
    const qint64 size = m_size();
    const qint64 got = m_inner->read(data, std::min(max, size));
    if (got > 0) {
        ++m_pieces;
    }
    if (got > 0 && size < max) {
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
