// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/pipecarrier.h"

namespace sallyport::tunnel {

ConnectionEnd toConnectionEnd(net::PipeEnd end)
{
    switch (end) {
    case net::PipeEnd::Eof:
        return ConnectionEnd::Eof;
    case net::PipeEnd::Reset:
        return ConnectionEnd::Reset;
    case net::PipeEnd::Refused:
        return ConnectionEnd::Refused;
    case net::PipeEnd::Lost:
        return ConnectionEnd::Lost;
    case net::PipeEnd::Stopped:
        return ConnectionEnd::Stopped;
    }
    return ConnectionEnd::Lost;
}

QList<ConnectionStatus> PipeCarrier::statuses() const
{
    QList<ConnectionStatus> all;
    for (const auto& [id, entry] : m_entries) {
        ConnectionStatus status = entry.status;
        status.sent = entry.pipe->sent();
        status.received = entry.pipe->received();
        all.append(status);
    }
    return all;
}

std::pair<quint64, quint64> PipeCarrier::openBytes() const
{
    std::pair<quint64, quint64> bytes;
    for (const auto& [id, entry] : m_entries) {
        bytes.first += entry.pipe->sent();
        bytes.second += entry.pipe->received();
    }
    return bytes;
}

void PipeCarrier::add(const ConnectionStatus& status, Intake::Arrival arrival)
{
    auto target = m_connect(*farSide(), arrival);
    bridge(status, std::move(arrival.stream), std::move(target));
    Q_EMIT changed(status);
}

void PipeCarrier::bridge(const ConnectionStatus& status, std::unique_ptr<ByteStream> program,
    std::unique_ptr<ByteStream> target)
{
    const quint64 id = status.id;
    const bool here = m_side == profile::RuleDirection::Local;
    auto pipe = std::make_unique<net::Pipe>(
        std::move(here ? program : target), std::move(here ? target : program), m_clock);
    connect(pipe.get(), &net::Pipe::finished, this,
        [this, id](
            net::PipeEnd end, const std::optional<Error>& error) { finished(id, end, error); });
    m_entries.emplace(id, Entry{ status, LaterPtr<net::Pipe>(this, std::move(pipe)) });
}

bool PipeCarrier::end(quint64 id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end()) {
        return false;
    }
    it->second.pipe->stop();
    return true;
}

void PipeCarrier::endAll()
{
    while (!m_entries.empty()) {
        m_entries.begin()->second.pipe->stop();
    }
}

void PipeCarrier::finished(quint64 id, net::PipeEnd end, const std::optional<Error>& error)
{
    auto node = m_entries.extract(id);
    if (node.empty()) {
        return;
    }
    ConnectionStatus status = node.mapped().status;
    LaterPtr<net::Pipe>& pipe = node.mapped().pipe;
    status.open = false;
    status.sent = pipe->sent();
    status.received = pipe->received();
    status.end = toConnectionEnd(end);
    status.error = error;
    pipe.letGo();
    Q_EMIT removed(status.sent, status.received);
    Q_EMIT changed(status);
}

} // namespace sallyport::tunnel
