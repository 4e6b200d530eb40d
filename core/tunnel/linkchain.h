// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/serverlink.h"

#include <memory>
#include <vector>

namespace sallyport::tunnel {

/// The way to a profile's server: one link after the other, each through the one before it. Made
/// for one try; breaks as a whole.
class LinkChain final : public QObject {
    Q_OBJECT

public:
    /// carrier: a link of another tunnel to go through, or null. It has to be ready, on this thread.
    LinkChain(const LinkContext& context, ssh::FarSide* carrier, QString carrierName);
    ~LinkChain() override;

    /// The last link, once ready() was emitted; null otherwise.
    [[nodiscard]] ssh::Link* link() const;
    /// How long the last link had proof of the server, counted from ready(): its time up, less the
    /// silence at its end where the server did not even answer probes. Right until this is
    /// destroyed; nothing when it never was ready.
    [[nodiscard]] std::optional<Milliseconds> lasted() const;
    /// The address that the first connection went to, when it was not a proxy's; empty otherwise.
    [[nodiscard]] QString firstAddress() const { return m_firstAddress; }
    /// "SSH-2.0-…" and the negotiated methods of the link at work, once known.
    [[nodiscard]] QString serverIdentification() const;
    [[nodiscard]] QString algorithms() const;

    void open();
    /// closed() follows.
    void close();

Q_SIGNALS:
    void keyOffered();
    void trusted();
    void hostKeyJudged(const sallyport::tunnel::HostKeyDecision& decision);
    void serverMessage(const QString& text);
    /// The way of each link to ready(), for whoever shows the steps. hop: 0 for the server itself,
    /// otherwise the 1-based jump host. A link may begin anew.
    void linkStateChanged(int hop, sallyport::ssh::Link::State state);
    void identified(int hop);
    void loginMethodsOffered(int hop, const QStringList& methods);
    void loginAttempted(int hop, const sallyport::ssh::LoginAttempt& attempt);
    /// As ssh::Link::loginNotice().
    void loginNotice(const QString& text);
    void ready();
    /// Every link is gone. The last signal; the error is that of the link that broke first.
    void closed(const sallyport::Error& error);

private:
    void openNext();
    void askProxyPassword();
    void linkReady();
    void linkClosed(ServerLink* which, const Error& error);
    [[nodiscard]] std::unique_ptr<ssh::Transport> makeFirstTransport();
    [[nodiscard]] Error named(const ServerLink& which, Error error) const;

    const profile::Profile m_profile; ///< The tunnel's own one may change before the goodbye is said.
    const LinkContext m_context;
    QPointer<ssh::FarSide> m_carrier;
    const bool m_hasCarrier;
    const QString m_carrierName;
    QString m_firstAddress;
    std::optional<KeptSecret> m_proxyPassword; ///< A link may try more than once.
    std::optional<UserPrompt::Ticket> m_question;
    std::vector<std::unique_ptr<ServerLink>> m_links; ///< Nearest first.
    std::optional<Error> m_cause;
    bool m_causeIsEcho = false; ///< The real one may still come from nearer.
    bool m_ready = false;
    std::optional<TimePoint> m_readySince;
    std::optional<TimePoint> m_readyUntil; ///< As soon as one link is gone.
    TimePoint m_lastHeard{};
};

} // namespace sallyport::tunnel
