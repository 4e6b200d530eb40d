// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/base/userprompt.h"
#include "core/forward/status.h"
#include "core/profile/profile.h"
#include "core/ssh/auth/questionheir.h"
#include "core/ssh/hostkey/knownhosts.h"
#include "core/ssh/link/link.h"

#include <functional>

namespace sallyport::tunnel {

/// What a tunnel needs beside its profile; never stored.
struct TunnelSecrets {
    std::optional<KeptSecret> password; ///< Of the server itself.
    std::optional<KeptSecret> passphrase; ///< For the profile's encrypted keys.
    std::optional<KeptSecret> proxyPassword;
};

/// What the links of one tunnel share. Outlives them.
struct LinkContext {
    const profile::Profile& profile;
    const TunnelSecrets& secrets;
    Clock& clock;
    UserPrompt* prompt = nullptr; ///< Null: nobody can be asked.
    ssh::QuestionHeir* heir = nullptr; ///< As in ssh::LinkOptions.
};

/// The connection to one SSH server of a profile: a jump host or the server itself. Loads what is
/// known of its host key, judges the key it shows, logs in. Made for one try. Not to be destroyed
/// from one of its signals; use deleteLater().
class ServerLink final : public QObject {
    Q_OBJECT

public:
    /// Null: what it was to go through is gone.
    using MakeTransport = std::function<std::unique_ptr<ssh::Transport>()>;

    /// hop: 0 for the server itself, otherwise the 1-based jump host.
    ServerLink(const LinkContext& context, int hop, MakeTransport makeTransport);
    ~ServerLink() override;

    [[nodiscard]] int hop() const { return m_hop; }
    [[nodiscard]] const profile::Server& server() const;
    /// Null before open() and after closed().
    [[nodiscard]] ssh::Link* link() const { return m_link.get(); }

    /// When the server was last heard of; null before ready(), right to the end afterwards.
    [[nodiscard]] TimePoint lastHeard() const
    {
        return m_link ? m_link->lastReceived() : m_lastHeard;
    }

    void open();
    /// closed() follows.
    void close();

Q_SIGNALS:
    /// The key exchange is done and the host key is being judged.
    void keyOffered();
    void trusted();
    void hostKeyJudged(const sallyport::tunnel::HostKeyDecision& decision);
    /// What the link says of itself on the way to ready().
    void stateChanged(sallyport::ssh::Link::State state);
    /// The link's, and which keys are not used.
    void news(const sallyport::ssh::LinkNews& news);
    void ready();
    /// The last signal. The context of the error names the server.
    void closed(const sallyport::Error& error);

private:
    void judge(const ssh::HostKey& key);
    /// Of a key that is neither pinned nor on file. decision: what is known of it so far.
    void judgeNew(
        const ssh::HostKeyCheck& check, const ssh::HostKey& key, HostKeyDecision decision);
    void ask(const ssh::HostKeyCheck& check, const ssh::HostKey& key, HostKeyDecision decision);
    /// Trusts it from now on, if it can be written down.
    void store(
        const ssh::HostKeyCheck& check, const ssh::HostKey& key, HostKeyDecision& decision) const;
    void decide(const HostKeyDecision& decision);
    [[nodiscard]] HostPort knownAs() const;
    [[nodiscard]] Result<ssh::Credentials> loadCredentials() const;
    [[nodiscard]] Result<ssh::AlgorithmPreferences> chooseAlgorithms();
    void linkClosed(const Error& error);
    void closeLater(Error error);

    const LinkContext& m_context;
    const int m_hop;
    const MakeTransport m_makeTransport;
    ssh::KnownHosts m_knownHosts;
    bool m_narrowed = false; ///< Only host key types that are on file are offered.
    bool m_offerEveryType = false;
    std::optional<UserPrompt::Ticket> m_question;
    Error m_refusal; ///< What a no to it means.
    LaterPtr<ssh::Link> m_link{ this };
    TimePoint m_lastHeard{};
};

} // namespace sallyport::tunnel
