// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/auth/agentclient.h"

#include <optional>

namespace sallyport::ssh {

/// One signature an agent is asked for. start() once; settled() when there is an outcome. A
/// signature by another algorithm than the one asked for becomes an error: an agent that is too old
/// for SHA-2 signs with SHA-1.
class AgentSigner final : public QObject {
    Q_OBJECT

public:
    /// agentKey: the key or certificate as the agent knows it. algorithm may be a certificate's.
    AgentSigner(AgentClient& agent, QByteArray agentKey, const QByteArray& algorithm);

    [[nodiscard]] bool isStarted() const { return m_request != 0; }
    void start(const QByteArray& data);
    /// The user does not want to wait: an error, as if the agent had refused.
    void cancel();
    [[nodiscard]] const std::optional<AgentSignature>& signature() const { return m_signature; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void settled();

private:
    AgentClient& m_agent;
    QByteArray m_agentKey;
    QByteArray m_flagsFor; ///< The algorithm without its certificate part.
    AgentClient::RequestId m_request = 0;
    std::optional<AgentSignature> m_signature;
    std::optional<Error> m_error;
};

} // namespace sallyport::ssh
