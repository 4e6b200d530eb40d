// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/listener.h"
#include "core/tunnel/farewells.h"
#include "core/tunnel/forward.h"

#include <map>

namespace sallyport::tunnel {

[[nodiscard]] net::Family toFamily(profile::AddressFamily family);

/// A rule whose listener is on this computer. The listener opens with start() and stays (where the
/// computer has run out of something, it is tried again every kListenRetry); while
/// there is no link, what connects is held for a while. The kind of rule decides what an accepted
/// connection becomes.
class LocalForward : public Forward {
    Q_OBJECT

public:
    LocalForward(int number, profile::Rule rule, ForwardContext& context);
    ~LocalForward() override;

    void start() override;
    void attach(ssh::Link& link) override;

    /// More than this do not wait for a link; they are refused at once.
    static constexpr int kMaxHeld = 256;
    static constexpr Milliseconds kListenRetry{ 2'000 };

protected:
    /// A connection to carry; link() is there.
    virtual void accepted(std::unique_ptr<net::LocalStream> stream) = 0;
    /// To be called when connectionCount() fell.
    void resumeAccepting();
    void stopListening() override;
    /// Only programs of our own user may connect (profile::Rule::onlyMyPrograms).
    [[nodiscard]] bool keepsToOwnUser() const;
    /// Where the rule leads, for status().to.
    [[nodiscard]] virtual QString target() const;
    /// Ready to be announced.
    [[nodiscard]] ConnectionStatus newConnection(const net::LocalStream& stream);

private:
    struct Held {
        std::unique_ptr<net::LocalStream> stream;
        std::unique_ptr<Timer> timer;
    };

    void incoming(std::unique_ptr<net::LocalStream> stream);
    void hold(std::unique_ptr<net::LocalStream> stream);
    [[nodiscard]] bool isFull() const;
    /// Nobody waits for room: one too many is told so.
    [[nodiscard]] bool turnsAway() const { return !lastWords(Code::TooManyConnections).isEmpty(); }
    [[nodiscard]] ConnectionStatus newConnection(const QString& peer);
    void sourceRefused(const net::Endpoint& peer);
    /// Announces a connection that was turned away as soon as it came.
    void announceRefused(const QString& peer, const Error& error);
    void userRefused(std::unique_ptr<net::LocalStream> stream, std::optional<std::uint32_t> user);
    /// Tells why, the client if there are words for it, and ends the connection.
    void refuse(std::unique_ptr<net::LocalStream> stream, const Error& error);
    void releaseHeld(quint64 key, const Error& error);

    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<Timer> m_listenTimer;
    std::map<quint64, Held> m_held; ///< In the order of their arrival.
    quint64 m_lastHeld = 0;
    QHostAddress m_lastStranger;
    std::optional<std::optional<std::uint32_t>> m_lastUser; ///< Who was refused last.
    Farewells m_farewells;
};

} // namespace sallyport::tunnel
