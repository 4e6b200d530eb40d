// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/base/result.h"
#include "core/ssh/link/remotecommand.h"
#include "core/tunnel/followreader.h"
#include "core/tunnel/keyinstall.h"
#include "core/tunnel/linkchain.h"
#include "core/tunnel/way.h"

#include <memory>
#include <optional>

namespace sallyport::ssh {
struct CommandResult;
class RemoteCommand;
} // namespace sallyport::ssh

namespace sallyport::tunnel {

/// Installs one public key for the account of a profile: connects as its tunnel would, with its
/// jump hosts, host keys and logins, runs keyInstallCommand() there, and leaves. No rule of the
/// profile is begun.
///
/// Lives on one I/O thread; for one try. Do not destroy it from one of its signals; use
/// deleteLater(). The prompt may be null: then nobody can be asked. It outlives this.
class KeyInstaller final : public QObject {
    Q_OBJECT

public:
    /// profile: expanded, and not one that goes through another one's tunnel.
    KeyInstaller(profile::Profile profile, QByteArray line, Clock& clock, UserPrompt* prompt,
        QObject* parent = nullptr);
    ~KeyInstaller() override;

    void start();
    /// finished() follows soon, with Cancelled. From a slot as well.
    void cancel();

Q_SIGNALS:
    /// Logged in, and the command is on its way.
    void connected();
    /// Everything is closed. The last signal.
    void finished(const sallyport::Result<sallyport::tunnel::KeyInstallation>& result);

private:
    void followedRead(const Result<profile::Followed>& followed);
    void openChain();
    void run();
    void commandFinished(const ssh::CommandResult& result);
    void stop();
    void chainClosed(const Error& error);
    void end(const Result<KeyInstallation>& result);

    profile::Profile m_profile; ///< Of one that follows: as it was read, once it was.
    const QByteArray m_line;
    const TunnelSecrets m_secrets;
    WayPrompt m_wayPrompt;
    LinkContext m_context;
    std::unique_ptr<FollowReader> m_followReader;
    LaterPtr<LinkChain> m_chain{ this };
    LaterPtr<ssh::RemoteCommand> m_command{ this };
    std::optional<Result<KeyInstallation>> m_result; ///< To be told once all is closed.
    bool m_over = false;
};

} // namespace sallyport::tunnel
