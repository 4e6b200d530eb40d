// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/forward/pipecarrier.h"
#include "core/forward/proxysession.h"

#include <functional>

namespace sallyport::tunnel {

/// The connections of a dynamic rule: first each negotiates, then it is bridged.
class ProxyCarrier final : public Carrier {
    Q_OBJECT

public:
    /// Starts connecting to what a session asks for, by connectTo() or refuse(). Without a link the
    /// far side is null.
    using Connect = std::function<void(ssh::FarSide*, ProxySession&)>;

    /// side: where the programs are.
    ProxyCarrier(Clock& clock, profile::RuleDirection side, Connect connect);
    ~ProxyCarrier() override;

    [[nodiscard]] int count() const override { return int(m_negotiating.size()) + m_pipes.count(); }
    [[nodiscard]] QList<ConnectionStatus> statuses() const override;
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override
    {
        return m_pipes.openBytes();
    }

    /// status.to is filled in once it is known; the connection is announced then.
    void add(const ConnectionStatus& status, Intake::Arrival arrival) override;
    bool end(quint64 id) override;
    void endAll() override;

private:
    struct Entry {
        ConnectionStatus status;
        LaterPtr<ProxySession> session;
        bool told = false;
    };

    void established(quint64 id);
    void ended(quint64 id, ConnectionEnd end);

    Clock& m_clock;
    const Connect m_connect;
    std::map<quint64, Entry> m_negotiating;
    PipeCarrier m_pipes;
};

} // namespace sallyport::tunnel
