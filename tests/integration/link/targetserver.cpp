// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/targetserver.h"

#include <algorithm>

namespace sallyport::test {

TargetServer::TargetServer(Greet greet)
    : m_listener(
        m_clock, [this, greet = std::move(greet)](std::unique_ptr<net::LocalStream> stream) {
            m_connections.push_back(std::make_unique<StreamEnd>(std::move(stream)));
            if (greet) {
                greet(*m_connections.back());
            }
        })
{
    const auto listening = m_listener.listen({ QStringLiteral("127.0.0.1"), 0 }, 512);
    if (!listening) {
        qFatal("cannot listen: %s", qPrintable(listening.error().detail.english()));
    }
}

HostPort TargetServer::address() const
{
    return m_listener.addresses().front().toHostPort();
}

int TargetServer::alive() const
{
    return static_cast<int>(std::count_if(m_connections.begin(), m_connections.end(),
        [](const auto& end) { return end->failedCount() == 0 && !end->ended(); }));
}

} // namespace sallyport::test
