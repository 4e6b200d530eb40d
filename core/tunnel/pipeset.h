// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pipe.h"
#include "core/tunnel/status.h"

#include <map>

namespace sallyport::tunnel {

[[nodiscard]] ConnectionEnd toConnectionEnd(net::PipeEnd end);

/// The bridged connections of one forward and what is told of them. Owned by the forward.
class PipeSet final : public QObject {
    Q_OBJECT

public:
    explicit PipeSet(Clock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] QList<ConnectionStatus> statuses() const;
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const;

    /// Bridges; status.id is new, status.open true. Announces it unless it was announced before.
    void add(ConnectionStatus status, std::unique_ptr<ByteStream> local, std::unique_ptr<ByteStream> remote,
        bool announced = false);
    bool end(quint64 id);
    void endAll();

Q_SIGNALS:
    void changed(const sallyport::tunnel::ConnectionStatus& status);
    /// One has gone; comes before changed() says so.
    void removed(quint64 sent, quint64 received);

private:
    struct Entry {
        ConnectionStatus status;
        std::unique_ptr<net::Pipe> pipe;
    };

    void finished(quint64 id, net::PipeEnd end, const std::optional<Error>& error);

    Clock& m_clock;
    std::map<quint64, Entry> m_entries;
};

} // namespace sallyport::tunnel
