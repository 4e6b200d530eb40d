// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/listener.h"
#include "tests/integration/link/streamend.h"

#include <functional>
#include <vector>

namespace sallyport::test {

/// A server that connections through the link lead to, on a free port of 127.0.0.1. Keeps every
/// connection it ever had.
class TargetServer {
public:
    using Greet = std::function<void(StreamEnd&)>;

    /// greet is called with each new connection.
    explicit TargetServer(Greet greet = {});

    [[nodiscard]] HostPort address() const;
    [[nodiscard]] const std::vector<std::unique_ptr<StreamEnd>>& connections() const
    {
        return m_connections;
    }
    [[nodiscard]] StreamEnd& connection(std::size_t number) { return *m_connections.at(number); }
    [[nodiscard]] std::size_t accepted() const { return m_connections.size(); }
    /// Connections whose peer has neither ended nor broken.
    [[nodiscard]] int alive() const;

private:
    SystemClock m_clock;
    std::vector<std::unique_ptr<StreamEnd>> m_connections;
    net::Listener m_listener;
};

} // namespace sallyport::test
