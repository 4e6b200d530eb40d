// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tcpforward.h"

#include "core/ssh/channel.h"
#include "core/ssh/link.h"

namespace sallyport::tunnel {

TcpForward::~TcpForward() = default;

void TcpForward::accepted(std::unique_ptr<net::LocalStream> stream)
{
    const quint64 id = nextId();
    ConnectionStatus status;
    status.id = id;
    status.rule = number();
    status.peer = stream->peerEnd().toString();
    status.to = rule().destination.toString();
    auto channel = link().openDirectTcpip(rule().destination, stream->peerEnd().toHostPort());
    auto pipe = std::make_unique<net::Pipe>(std::move(stream), std::move(channel), clock());
    connect(pipe.get(), &net::Pipe::finished, this,
        [this, id](net::PipeEnd end, const std::optional<Error>& error) { finished(id, end, error); });
    m_connections.emplace(id, Connection{status, std::move(pipe)});
    Q_EMIT connectionChanged(status);
}

void TcpForward::finished(quint64 id, net::PipeEnd end, const std::optional<Error>& error)
{
    auto node = m_connections.extract(id);
    if (node.empty()) {
        return;
    }
    ConnectionStatus status = node.mapped().status;
    net::Pipe* pipe = node.mapped().pipe.release();
    status.open = false;
    status.sent = pipe->sent();
    status.received = pipe->received();
    status.end = toConnectionEnd(end);
    status.error = error;
    pipe->deleteLater();
    resumeAccepting();
    Q_EMIT connectionChanged(status);
}

void TcpForward::endAll()
{
    while (!m_connections.empty()) {
        m_connections.begin()->second.pipe->stop();
    }
}

} // namespace sallyport::tunnel
