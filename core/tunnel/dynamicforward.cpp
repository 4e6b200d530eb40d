// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/dynamicforward.h"

#include "core/ssh/channel.h"
#include "core/ssh/link.h"

namespace sallyport::tunnel {

DynamicForward::DynamicForward(int number, profile::Rule rule, ForwardContext& context)
    : LocalForward(number, std::move(rule), context)
    , m_sessions(context.clock, true, [this](ProxySession& session) {
        if (link()) {
            session.connectTo(link()->openDirectTcpip(session.destination(), {QStringLiteral("127.0.0.1"), 0}));
        } else {
            session.refuse({Code::TunnelDown, QStringLiteral("the SSH connection is down"), {}});
        }
    })
{
    connect(&m_sessions, &ProxySessions::changed, this, &Forward::connectionChanged);
    connect(&m_sessions, &ProxySessions::removed, this, [this](quint64 sent, quint64 received) {
        addTotals(sent, received);
        resumeAccepting();
    });
}

DynamicForward::~DynamicForward() = default;

void DynamicForward::accepted(std::unique_ptr<net::LocalStream> stream)
{
    const ConnectionStatus status = newConnection(*stream);
    m_sessions.add(status, std::move(stream));
}

} // namespace sallyport::tunnel
