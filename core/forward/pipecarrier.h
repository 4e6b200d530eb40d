// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/forward/carrier.h"
#include "core/net/pipe.h"
#include "core/profile/rule.h"

#include <functional>
#include <map>

namespace sallyport::tunnel {

[[nodiscard]] ConnectionEnd toConnectionEnd(net::PipeEnd end);

/// Bridged connections and what is told of them: those of a TCP rule, or the part of a dynamic
/// rule's that know where they lead.
class PipeCarrier final : public Carrier {
    Q_OBJECT

public:
    /// Connects to where the rule leads, on the other side than the program that has come.
    using Connect =
        std::function<std::unique_ptr<ByteStream>(ssh::FarSide&, const Intake::Arrival&)>;

    /// side: where the programs are. connect: for add().
    PipeCarrier(Clock& clock, profile::RuleDirection side, Connect connect = {})
        : m_clock(clock)
        , m_side(side)
        , m_connect(std::move(connect))
    {
    }

    [[nodiscard]] int count() const override { return int(m_entries.size()); }
    [[nodiscard]] QList<ConnectionStatus> statuses() const override;
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override;

    void add(const ConnectionStatus& status, Intake::Arrival arrival) override;
    bool end(quint64 id) override;
    void endAll() override;

    /// A connection that was announced already, with the program and where it wanted to go.
    void bridge(const ConnectionStatus& status, std::unique_ptr<ByteStream> program,
        std::unique_ptr<ByteStream> target);

private:
    struct Entry {
        ConnectionStatus status;
        LaterPtr<net::Pipe> pipe;
    };

    void finished(quint64 id, net::PipeEnd end, const std::optional<Error>& error);

    Clock& m_clock;
    const profile::RuleDirection m_side;
    const Connect m_connect;
    std::map<quint64, Entry> m_entries;
};

} // namespace sallyport::tunnel
