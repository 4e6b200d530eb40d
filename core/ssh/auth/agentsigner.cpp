// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/agentsigner.h"

#include "core/ssh/auth/certificate.h"

namespace sallyport::ssh {

AgentSigner::AgentSigner(AgentClient& agent, QByteArray agentKey, const QByteArray& algorithm)
    : m_agent(agent)
    , m_agentKey(std::move(agentKey))
    , m_flagsFor(withoutCertificate(algorithm))
{
    connect(&m_agent, &AgentClient::signatureMade, this,
        [this](quint64 request, const AgentSignature& signature) {
            if (request != m_request) {
                return;
            }
            if (signature.algorithm == m_flagsFor) {
                m_signature = signature;
            } else {
                m_error = Error{ Code::AgentFailed,
                    Sentence(
                        QT_TRANSLATE_NOOP("Sentence", "the agent signed with %1 instead of %2"),
                        printable(signature.algorithm, 60), printable(m_flagsFor, 60)) };
            }
            Q_EMIT settled();
        });
    connect(
        &m_agent, &AgentClient::requestFailed, this, [this](quint64 request, const Error& error) {
            if (request == m_request) {
                m_error = error;
                Q_EMIT settled();
            }
        });
}

void AgentSigner::start(const QByteArray& data)
{
    m_request = m_agent.sign(m_agentKey, data, agentSignFlags(m_flagsFor));
}

void AgentSigner::cancel()
{
    m_agent.cancelAll();
    m_error = Error{ Code::AgentFailed,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "cancelled while the agent was to sign")) };
    Q_EMIT settled();
}

} // namespace sallyport::ssh
