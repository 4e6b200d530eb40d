// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/listener.h"
#include "core/net/pipe.h"
#include "core/tunnel/status.h"

namespace sallyport::ssh {
class Link;
}

namespace sallyport::tunnel {

/// Gives every connection of a tunnel a number of its own.
using ConnectionIds = quint64;

[[nodiscard]] ConnectionEnd toConnectionEnd(net::PipeEnd end);

/// A rule that is running: its listener on this computer and what was accepted there. Owned by a
/// tunnel, which starts it once over a link that is ready and stops it before that link goes. The
/// kind of rule decides what an accepted connection becomes.
class Forward : public QObject {
    Q_OBJECT

public:
    Forward(int number, profile::Rule rule, ssh::Link& link, Clock& clock, ConnectionIds& ids,
        QObject* parent);
    ~Forward() override;

    [[nodiscard]] ForwardStatus status() const { return m_status; }
    [[nodiscard]] bool isListening() const { return m_status.state == ForwardState::Listening; }

    /// Opens the listener; the outcome is in status() and changed().
    void start();
    /// Closes the listener and ends every connection.
    void stop();

    /// A rule takes no more connections than this at a time; others wait to be accepted.
    static constexpr int kMaxConnections = 4096;

Q_SIGNALS:
    void changed(const sallyport::tunnel::ForwardStatus& status);
    void connectionChanged(const sallyport::tunnel::ConnectionStatus& status);
    void ftpDataChanged(const sallyport::tunnel::FtpDataStatus& status);

protected:
    virtual void accepted(std::unique_ptr<net::LocalStream> stream) = 0;
    virtual void endAll() = 0;
    [[nodiscard]] virtual int connectionCount() const = 0;
    /// To be called when connectionCount() fell.
    void resumeAccepting();

    [[nodiscard]] int number() const { return m_status.rule; }
    [[nodiscard]] const profile::Rule& rule() const { return m_status.wish; }
    [[nodiscard]] ssh::Link& link() { return m_link; }
    [[nodiscard]] Clock& clock() { return m_clock; }
    [[nodiscard]] quint64 nextId() { return ++m_ids; }

private:
    ForwardStatus m_status;
    ssh::Link& m_link;
    Clock& m_clock;
    ConnectionIds& m_ids;
    std::unique_ptr<net::Listener> m_listener;
};

} // namespace sallyport::tunnel
