// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/forward.h"

#include <map>

namespace sallyport::tunnel {

/// A local TCP rule: each accepted connection becomes one direct-tcpip channel.
class TcpForward final : public Forward {
    Q_OBJECT

public:
    using Forward::Forward;
    ~TcpForward() override;

private:
    struct Connection {
        ConnectionStatus status;
        std::unique_ptr<net::Pipe> pipe;
    };

    void accepted(std::unique_ptr<net::LocalStream> stream) override;
    void endAll() override;
    [[nodiscard]] int connectionCount() const override { return int(m_connections.size()); }
    void finished(quint64 id, net::PipeEnd end, const std::optional<Error>& error);

    std::map<quint64, Connection> m_connections;
};

} // namespace sallyport::tunnel
