// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/localforward.h"
#include "core/tunnel/proxysessions.h"

namespace sallyport::tunnel {

/// A dynamic rule: programs say by SOCKS or HTTP CONNECT where each connection leads, and the SSH
/// server resolves and connects.
class DynamicForward final : public LocalForward {
    Q_OBJECT

public:
    DynamicForward(int number, profile::Rule rule, ForwardContext& context);
    ~DynamicForward() override;

    [[nodiscard]] int connectionCount() const override { return m_sessions.count(); }
    [[nodiscard]] QList<ConnectionStatus> connections() const override { return m_sessions.statuses(); }
    bool endConnection(quint64 id) override { return m_sessions.end(id); }

private:
    void accepted(std::unique_ptr<net::LocalStream> stream) override;
    void endAll() override { m_sessions.endAll(); }
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override { return m_sessions.openBytes(); }
    [[nodiscard]] QString target() const override { return {}; }

    ProxySessions m_sessions;
};

} // namespace sallyport::tunnel
