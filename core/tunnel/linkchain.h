// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/tunnel/serverlink.h"
#include "core/tunnel/serverway.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace sallyport::tunnel {

/// The way to a profile's server: one link after the other, each through the one before it. Made
/// for one try; breaks as a whole.
class LinkChain final : public ServerWay {
    Q_OBJECT

public:
    /// carrier: a link of another tunnel to go through, or null. It has to be ready, on this
    /// thread.
    LinkChain(const LinkContext& context, ssh::FarSide* carrier, QString carrierName);
    ~LinkChain() override;

    /// The last link, once ready() was emitted; null otherwise.
    [[nodiscard]] ssh::Link* link() const;
    [[nodiscard]] ssh::FarSide* farSide() const override { return link(); }
    [[nodiscard]] std::optional<Milliseconds> lasted() const override;
    [[nodiscard]] QString firstAddress() const override { return m_firstAddress; }
    [[nodiscard]] QString serverIdentification() const override;
    [[nodiscard]] QString algorithms() const override;

    void open() override;
    void close() override;
    void checkAlive() override;

Q_SIGNALS:
    /// The way of each link to ready(), for whoever shows the steps. hop: 0 for the server itself,
    /// otherwise the 1-based jump host. A link may begin anew.
    void linkStateChanged(int hop, sallyport::ssh::Link::State state);

private:
    void openNext();
    void askProxyPassword();
    void linkReady();
    void linkClosed(ServerLink* which, const Error& error);
    /// closed(), from the event loop.
    void closeLater(const Error& error);
    [[nodiscard]] std::unique_ptr<ssh::Transport> makeFirstTransport();
    [[nodiscard]] Error named(const ServerLink& which, Error error) const;

    const profile::Profile
        m_profile; ///< The tunnel's own one may change before the goodbye is said.
    const LinkContext m_context;
    QPointer<ssh::FarSide> m_carrier;
    const bool m_hasCarrier;
    const QString m_carrierName;
    QString m_firstAddress;
    std::optional<KeptSecret> m_proxyPassword; ///< A link may try more than once.
    std::optional<UserPrompt::Ticket> m_question;
    std::vector<LaterPtr<ServerLink>> m_links; ///< Nearest first.
    std::optional<Error> m_cause;
    bool m_causeIsEcho = false; ///< The real one may still come from nearer.
    bool m_ready = false;
    std::optional<TimePoint> m_readySince;
    std::optional<TimePoint> m_readyUntil; ///< As soon as one link is gone.
    TimePoint m_lastHeard{};
};

} // namespace sallyport::tunnel
