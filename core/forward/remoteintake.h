// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/forward/farewells.h"
#include "core/forward/forwardcontext.h"
#include "core/forward/intake.h"
#include "core/profile/rule.h"

#include <QPointer>

namespace sallyport::tunnel {

/// A listener on the SSH server (tcpip-forward, RFC 4254 7.1): listens while there is a link. A
/// port that the server does not give right after a connection was lost is asked for again for a
/// while, since the dead session may still hold it there.
class RemoteIntake final : public Intake {
    Q_OBJECT

public:
    RemoteIntake(profile::Rule rule, const ForwardContext& context);
    ~RemoteIntake() override;

    void start() override;
    void attach(ssh::FarSide& farSide) override;
    void detach() override { stop(); }
    void stop() override;
    [[nodiscard]] bool needsLink() const override { return true; }

    static constexpr Milliseconds kPortRetry{ 2'000 };
    static constexpr int kPortRetries = 60;

private:
    void listen();
    void drop();
    void granted();
    void refused(const Error& error);
    void arrived();
    void turnAway(ssh::FarArrival arrival);
    [[nodiscard]] Sentence boundsNote() const;

    const profile::Rule m_rule;
    QPointer<ssh::FarSide> m_farSide; ///< While there is a link.
    LaterPtr<ssh::FarListener> m_listener{ this };
    Farewells m_farewells;
    std::unique_ptr<Timer> m_retryTimer;
    std::uint16_t m_lastPort = 0; ///< What port 0 became: asked for again after a reconnect.
    bool m_unusable = false;
    bool m_wasListening = false;
    int m_retries = 0;
};

} // namespace sallyport::tunnel
