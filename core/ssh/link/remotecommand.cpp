// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/remotecommand.h"

#include <algorithm>
#include <utility>

namespace sallyport::ssh {

RemoteCommand::RemoteCommand(std::unique_ptr<ByteStream> stream, std::function<int()> exitStatus,
    QByteArray input, Limits limits, Clock& clock)
    : m_stream(std::move(stream))
    , m_exitStatus(std::move(exitStatus))
    , m_input(std::move(input))
    , m_limits(limits)
    , m_timer(clock.makeTimer([this] {
        finish(Error{ Code::ChannelFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the command did not end within %1 s"),
                double(m_limits.time.count()) / 1000.0) });
    }))
{
    connect(m_stream.get(), &ByteStream::opened, this, &RemoteCommand::write);
    connect(m_stream.get(), &ByteStream::writeReady, this, &RemoteCommand::write);
    connect(m_stream.get(), &ByteStream::readyRead, this, &RemoteCommand::read);
    connect(m_stream.get(), &ByteStream::failed, this, &RemoteCommand::finish);
    m_timer->start(m_limits.time);
}

RemoteCommand::~RemoteCommand() = default;

void RemoteCommand::write()
{
    while (!m_input.isEmpty()) {
        const qsizetype taken = m_stream->write(m_input);
        if (taken == 0) {
            return;
        }
        m_input.remove(0, taken);
    }
    m_stream->shutdownWrite();
}

void RemoteCommand::read()
{
    for (QByteArrayView some = m_stream->peek(); !some.isEmpty(); some = m_stream->peek()) {
        const qsizetype room = m_limits.output - m_result.output.size();
        m_result.output.append(some.first(std::min(some.size(), room)));
        m_result.cut = m_result.cut || some.size() > room;
        m_stream->consume(some.size());
    }
    // The status comes between the end of the output and that of the channel.
    if (m_stream->readFinished() && !m_stream->isOpen()) {
        m_result.exitStatus = m_exitStatus();
        finish({});
    }
}

void RemoteCommand::finish(const std::optional<Error>& error)
{
    m_timer->stop();
    m_stream->disconnect(this);
    m_result.error = error;
    Q_EMIT finished(std::exchange(m_result, {}));
}

} // namespace sallyport::ssh
