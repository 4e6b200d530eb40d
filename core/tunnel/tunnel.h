// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/profile/profile.h"
#include "core/ssh/knownhosts.h"
#include "core/ssh/link.h"
#include "core/tunnel/forward.h"
#include "core/tunnel/tunnelstate.h"

namespace sallyport::tunnel {

/// What a tunnel needs beside its profile; never stored.
struct TunnelSecrets {
    std::optional<Secret> password;
    std::optional<Secret> passphrase; ///< For the profile's encrypted keys.
};

/// A profile that is running: the link to its server and its forwards, driven by the table in
/// tunnelstate.h. Lives on one I/O thread with everything it owns. May be started again after it
/// has ended. Do not destroy it from one of its signals; use deleteLater().
class Tunnel final : public QObject {
    Q_OBJECT

public:
    Tunnel(profile::Profile profile, TunnelSecrets secrets, QStringList agentPaths, Clock& clock,
        QObject* parent = nullptr);
    ~Tunnel() override;

    [[nodiscard]] TunnelState state() const { return m_state; }
    /// "SSH-2.0-…" and the negotiated methods, once known.
    [[nodiscard]] QString serverIdentification() const;
    [[nodiscard]] QString algorithms() const;

    /// Who can be asked, on this thread; null: nobody. Outlives the tunnel. Before start().
    void setPrompt(UserPrompt* prompt) { m_prompt = prompt; }

    void start();
    void stop();

Q_SIGNALS:
    /// reason: why it failed or went down, if it did.
    void stateChanged(
        sallyport::tunnel::TunnelState state, const std::optional<sallyport::Error>& reason);
    void hostKeyJudged(const sallyport::tunnel::HostKeyDecision& decision);
    void serverMessage(const QString& text);
    /// As ssh::Link::loginNotice().
    void loginNotice(const QString& text);
    void forwardChanged(const sallyport::tunnel::ForwardStatus& status);
    void connectionChanged(const sallyport::tunnel::ConnectionStatus& status);
    void ftpDataChanged(const sallyport::tunnel::FtpDataStatus& status);
    /// Idle or Failed has been reached and everything is closed.
    void ended(const std::optional<sallyport::Error>& reason);

private:
    void handle(TunnelEvent event, const std::optional<Error>& reason = {});
    void openLink();
    void closeLink();
    void startForwards();
    void stopForwards();
    [[nodiscard]] Result<ssh::Credentials> loadCredentials();
    [[nodiscard]] Result<ssh::AlgorithmPreferences> chooseAlgorithms();
    void judgeHostKey(const ssh::HostKey& key);
    void linkClosed(const Error& error);
    void giveUp(const Error& error);
    void reviewForwards();

    profile::Profile m_profile;
    TunnelSecrets m_secrets;
    QStringList m_agentPaths;
    UserPrompt* m_prompt = nullptr;
    Clock& m_clock;
    TunnelState m_state = TunnelState::Idle;
    std::optional<Error> m_reason;
    ssh::KnownHosts m_knownHosts;
    bool m_hostKeyNarrowed = false;
    bool m_offerEveryHostKeyType = false;
    std::unique_ptr<ssh::Link> m_link;
    std::vector<std::unique_ptr<Forward>> m_forwards;
    ConnectionIds m_ids = 0;
};

} // namespace sallyport::tunnel
