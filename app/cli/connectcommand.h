// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/eventwriter.h"
#include "app/servicenotifier.h"
#include "app/systemevents.h"
#include "core/profile/profilewatcher.h"
#include "core/tunnel/tunnel.h"

namespace sallyport::cli {

/// `sallyport-cli connect` and `run`: runs one tunnel until it is stopped or fails. A profile of
/// the store is followed: what changes in its file while it runs is taken over, and a profile that
/// goes through another one's tunnel brings that up first.
class ConnectCommand final : public QObject {
    Q_OBJECT

public:
    /// prompt: who can be asked; null: nobody. Outlives the command, as notifier does, which is
    /// told how the tunnel is. As a service it keeps trying from the first connection on.
    ConnectCommand(Arguments arguments, tunnel::TunnelSecrets secrets, UserPrompt* prompt,
        EventWriter& writer, ServiceNotifier& notifier, QObject* parent = nullptr);
    ~ConnectCommand() override;

    void start();
    void stop();
    void retryNow() { m_tunnel.retryNow(); }

Q_SIGNALS:
    void finished(int exitCode);
    /// The connection has gone while a question is open; text: what becomes of the answer.
    void questionLeft(const QString& text);

private:
    void ended(const std::optional<Error>& reason);
    void notifyService(tunnel::TunnelState state, const std::optional<Error>& reason);
    [[nodiscard]] tunnel::Tunnel::StartMode startMode() const;
    void tellOfServers(const tunnel::Tunnel& tunnel);
    void startCarrier(UserPrompt* prompt);
    void followSystem();
    void followFile();
    void reload();
    void reloadCarrier();

    Arguments m_arguments;
    EventWriter& m_writer;
    ServiceNotifier& m_notifier;
    SystemClock m_clock;
    std::unique_ptr<tunnel::Tunnel> m_carrier; ///< Of the profile that this one goes through.
    tunnel::Tunnel m_tunnel;
    UserPrompt* m_prompt;
    std::unique_ptr<profile::ProfileWatcher> m_watcher;
    std::unique_ptr<SystemEvents> m_system;
    bool m_verbose;
    std::optional<Error> m_carrierReason; ///< Why it has ended before m_tunnel.
    bool m_wasUp = false;
    bool m_stopRequested = false;
};

} // namespace sallyport::cli
