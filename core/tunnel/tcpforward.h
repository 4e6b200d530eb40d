// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/localforward.h"
#include "core/tunnel/pipeset.h"

namespace sallyport::tunnel {

/// A local TCP rule: each accepted connection becomes one direct-tcpip channel, or one to a Unix
/// socket on the server.
class TcpForward final : public LocalForward {
    Q_OBJECT

public:
    TcpForward(int number, profile::Rule rule, ForwardContext& context);
    ~TcpForward() override;

    [[nodiscard]] int connectionCount() const override { return m_pipes.count(); }
    [[nodiscard]] QList<ConnectionStatus> connections() const override { return m_pipes.statuses(); }
    bool endConnection(quint64 id) override { return m_pipes.end(id); }

private:
    void accepted(std::unique_ptr<net::LocalStream> stream) override;
    void endAll() override { m_pipes.endAll(); }
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override { return m_pipes.openBytes(); }

    PipeSet m_pipes;
};

} // namespace sallyport::tunnel
