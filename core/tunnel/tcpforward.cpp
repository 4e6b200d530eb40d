// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tcpforward.h"

#include "core/ssh/channel.h"
#include "core/ssh/link.h"

namespace sallyport::tunnel {

TcpForward::TcpForward(int number, profile::Rule rule, ForwardContext& context)
    : LocalForward(number, std::move(rule), context)
    , m_pipes(context.clock)
{
    connect(&m_pipes, &PipeSet::changed, this, &Forward::connectionChanged);
    connect(&m_pipes, &PipeSet::removed, this, [this](quint64 sent, quint64 received) {
        addTotals(sent, received);
        resumeAccepting();
    });
}

TcpForward::~TcpForward() = default;

void TcpForward::accepted(std::unique_ptr<net::LocalStream> stream)
{
    const ConnectionStatus status = newConnection(*stream);
    const HostPort originator
        = status.peer.isEmpty() ? HostPort{QStringLiteral("127.0.0.1"), 0} : stream->peerEnd().toHostPort();
    auto channel = rule().destinationPath.isEmpty() ? link()->openDirectTcpip(rule().destination, originator)
                                                    : link()->openDirectStreamLocal(rule().destinationPath);
    m_pipes.add(status, std::move(stream), std::move(channel));
}

} // namespace sallyport::tunnel
