// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/farewells.h"
#include "core/forward/forwardcontext.h"
#include "core/forward/intake.h"
#include "core/net/listener.h"
#include "core/profile/rule.h"

#include <QPointer>

#include <map>

namespace sallyport::tunnel {

[[nodiscard]] net::Family toFamily(profile::AddressFamily family);

/// A listener on this computer. It opens with start() and stays (where the computer has run out of
/// something, it is tried again every kListenRetry); while there is no link, what connects is held
/// for a while.
class LocalIntake final : public Intake {
    Q_OBJECT

public:
    LocalIntake(profile::Rule rule, const ForwardContext& context);
    ~LocalIntake() override;

    void start() override;
    void attach(ssh::FarSide& farSide) override;
    void detach() override { m_farSide.clear(); }
    void stop() override;
    void resume() override;
    [[nodiscard]] bool needsLink() const override { return false; }

    /// More than this do not wait for a link; they are refused at once.
    static constexpr int kMaxHeld = 256;
    static constexpr Milliseconds kListenRetry{ 2'000 };

private:
    struct Held {
        std::unique_ptr<net::LocalStream> stream;
        std::unique_ptr<Timer> timer;
    };

    void incoming(std::unique_ptr<net::LocalStream> stream);
    void pass(std::unique_ptr<net::LocalStream> stream);
    void hold(std::unique_ptr<net::LocalStream> stream);
    [[nodiscard]] bool isFull() const { return user().room() <= int(m_held.size()); }
    /// Nobody waits for room: one too many is told so.
    [[nodiscard]] bool turnsAway() const
    {
        return !user().lastWords(Code::TooManyConnections).isEmpty();
    }
    void sourceRefused(const net::Endpoint& peer);
    void userRefused(
        std::unique_ptr<net::LocalStream> stream, std::optional<std::uint32_t> stranger);
    /// Tells why, the client if there are words for it, and ends the connection.
    void refuse(std::unique_ptr<net::LocalStream> stream, const Error& error);
    void releaseHeld(quint64 key, const Error& error);
    void cannotListen(const Error& error);

    const profile::Rule m_rule;
    const ForwardContext& m_context;
    QPointer<ssh::FarSide> m_farSide; ///< While there is a link.
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<Timer> m_listenTimer;
    std::optional<Error> m_shortage; ///< Told, and tried again.
    std::map<quint64, Held> m_held; ///< In the order of their arrival.
    quint64 m_lastHeld = 0;
    QHostAddress m_lastStranger;
    std::optional<std::optional<std::uint32_t>> m_lastUser; ///< Who was refused last.
    Farewells m_farewells;
};

} // namespace sallyport::tunnel
