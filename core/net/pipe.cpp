// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pipe.h"

#include "core/net/meter.h"

#include <QPointer>

#include <algorithm>

namespace sallyport::net {

namespace {

using namespace std::chrono_literals;

/// What one direction may move before other pipes get their turn.
constexpr qsizetype kBytesPerTurn = 512 * 1024;

bool isTransportLoss(Code code)
{
    return code == Code::ConnectionLost || code == Code::LivenessLost
        || code == Code::ServerDisconnected;
}

} // namespace

Pipe::Pipe(std::unique_ptr<ByteStream> local, std::unique_ptr<ByteStream> remote, Clock& clock,
    Meter* meter, QObject* parent)
    : QObject(parent)
    , m_local(std::move(local))
    , m_remote(std::move(remote))
    , m_clock(clock)
    , m_meter(meter)
{
    m_toRemote.from = m_toLocal.to = m_local.get();
    m_toLocal.from = m_toRemote.to = m_remote.get();
    watch(m_local.get(), m_localOpened);
    watch(m_remote.get(), m_remoteOpened);
    turnLater();
}

Pipe::~Pipe() = default;

void Pipe::watch(ByteStream* stream, bool& opened)
{
    opened = stream->isOpen();
    connect(stream, &ByteStream::opened, this, [this, &opened] {
        opened = true;
        onSignal();
    });
    connect(stream, &ByteStream::readyRead, this, &Pipe::onSignal);
    connect(stream, &ByteStream::writeReady, this, &Pipe::onSignal);
    connect(stream, &ByteStream::written, this, &Pipe::onSignal);
    connect(stream, &ByteStream::failed, this,
        [this, stream](const Error& error) { onFailed(stream, error); });
}

void Pipe::onSignal()
{
    if (m_inTurn) {
        m_again = true;
    } else if (!m_turnQueued) {
        turn();
    }
}

void Pipe::turnLater()
{
    if (m_turnQueued) {
        return;
    }
    m_turnQueued = true;
    const auto later = [this] {
        m_turnQueued = false;
        turn();
    };
    QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
}

void Pipe::turn()
{
    if (m_finished || !m_localOpened || !m_remoteOpened) {
        return;
    }
    m_inTurn = true;
    m_again = false;
    const Step up = remoteIsClosed() ? turnAway() : move(m_toRemote);
    if (up == Step::Gone) {
        return;
    }
    const Step down = move(m_toLocal);
    if (down == Step::Gone) {
        return;
    }
    m_inTurn = false;
    if (!endIfDone() && (up == Step::More || down == Step::More || m_again)) {
        turnLater();
    }
}

Pipe::Step Pipe::move(Direction& direction)
{
    if (direction.ended) {
        return Step::Idle;
    }
    // Any call into a stream may, by way of other streams' handlers, finish or destroy this pipe.
    const QPointer<Pipe> alive(this);
    const auto gone = [&] { return !alive || m_finished; };
    qsizetype budget = kBytesPerTurn;
    QByteArrayView bytes;
    while (direction.to->writeSpace() > 0) {
        bytes = direction.from->peek();
        if (bytes.isEmpty() || budget == 0) {
            break;
        }
        const qsizetype taken = direction.to->write(bytes.first(std::min(bytes.size(), budget)));
        if (gone()) {
            return Step::Gone;
        }
        direction.moved += static_cast<std::uint64_t>(taken);
        budget -= taken;
        direction.from->consume(taken);
        if (gone()) {
            return Step::Gone;
        }
        if (taken == 0) {
            break;
        }
    }
    if (m_meter) {
        const auto moved = static_cast<std::uint64_t>(kBytesPerTurn - budget);
        &direction == &m_toRemote ? m_meter->addSent(moved) : m_meter->addReceived(moved);
    }
    if (direction.from->readFinished()) {
        direction.ended = true;
        direction.endPassedOn = true;
        direction.to->shutdownWrite();
        return gone() ? Step::Gone : Step::Idle;
    }
    return budget == 0 && !bytes.isEmpty() ? Step::More : Step::Idle;
}

/// What to do with the local program's bytes when they have nowhere to go any more.
Pipe::Step Pipe::turnAway()
{
    const QPointer<Pipe> alive(this);
    qsizetype budget = kBytesPerTurn;
    while (budget > 0) {
        const qsizetype dropped = std::min(m_local->peek().size(), budget);
        if (dropped == 0) {
            break;
        }
        if (localHasAll() || (m_drain.stalled && delivered() <= m_drain.delivered)) {
            resetLocal();
            return Step::Gone;
        }
        m_drain.dropped = true;
        m_local->consume(dropped);
        if (!alive || m_finished) {
            return Step::Gone;
        }
        budget -= dropped;
    }
    m_toRemote.ended = m_toRemote.ended || m_local->readFinished();
    return budget == 0 ? Step::More : Step::Idle;
}

bool Pipe::remoteIsClosed() const
{
    return m_remoteOpened && !m_remote->isOpen();
}

bool Pipe::endIfDone()
{
    const bool closed = remoteIsClosed();
    if (m_toLocal.ended && m_toRemote.ended) {
        if (closed || m_remote->pendingWrite() == 0) {
            finish(PipeEnd::Eof, std::nullopt);
            return true;
        }
    } else if (closed && !m_drainTimer) {
        startDrainTime();
    }
    return false;
}

qint64 Pipe::delivered() const
{
    return static_cast<qint64>(m_toLocal.moved) - m_local->undelivered().value_or(0);
}

bool Pipe::localHasAll() const
{
    return m_toLocal.ended && m_local->undelivered() == 0;
}

void Pipe::startDrainTime()
{
    // Where the system does not tell, the time has to do.
    m_drain.hadAll = m_toLocal.ended && m_local->undelivered().value_or(0) == 0;
    m_drain.delivered = delivered();
    m_drain.dropped = false;
    if (!m_drainTimer) {
        m_drainTimer = m_clock.makeTimer([this] { onDrainTime(); });
    }
    m_drainTimer->start(m_drainTime);
}

void Pipe::onDrainTime()
{
    if (m_drain.hadAll) {
        resetLocal();
        return;
    }
    m_drain.stalled = m_drain.dropped && delivered() <= m_drain.delivered;
    startDrainTime();
}

void Pipe::resetLocal()
{
    std::optional<Error> error;
    if (!m_toLocal.ended || m_local->undelivered().value_or(0) > 0) {
        m_toLocal.endPassedOn = false;
        error = Error{ Code::LocalPeerReset,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "it went on sending to a closed connection and read nothing for %1 s"),
                double(m_drainTime.count()) / 1000),
            {} };
    }
    settleEnds();
    const QPointer<Pipe> alive(this);
    m_local->abort();
    if (alive) {
        finish(error ? PipeEnd::Reset : PipeEnd::Eof, error);
    }
}

bool Pipe::hasEnded(const Direction& direction) const
{
    return direction.endPassedOn && (m_finished || direction.to->pendingWrite() == 0);
}

/// To be called before a stream is aborted or let go: it cannot be asked any more then.
void Pipe::settleEnds()
{
    for (Direction* direction : { &m_toRemote, &m_toLocal }) {
        direction->endPassedOn = hasEnded(*direction);
    }
    m_finished = true;
}

void Pipe::stop()
{
    if (m_finished) {
        return;
    }
    settleEnds();
    const QPointer<Pipe> alive(this);
    m_local->abort();
    if (alive) {
        m_remote->abort();
    }
    if (alive) {
        finish(PipeEnd::Stopped, std::nullopt);
    }
}

void Pipe::onFailed(const ByteStream* stream, const Error& error)
{
    if (m_finished) {
        return;
    }
    const bool isLocal = stream == m_local.get();
    PipeEnd end = isLocal ? PipeEnd::Reset : PipeEnd::Lost;
    if (error.code == Code::Cancelled) {
        end = PipeEnd::Stopped;
    } else if (!(isLocal ? m_localOpened : m_remoteOpened) && !isTransportLoss(error.code)) {
        end = PipeEnd::Refused;
    }
    settleEnds();
    const QPointer<Pipe> alive(this);
    const Error kept = error; // it may be the stream's, and the stream may go
    (isLocal ? m_remote : m_local)->abort();
    if (alive) {
        finish(end, kept);
    }
}

void Pipe::finish(PipeEnd end, const std::optional<Error>& error)
{
    settleEnds();
    m_drainTimer.reset();
    m_local->disconnect(this);
    m_remote->disconnect(this);
    // Not at once: one of them may be the caller.
    const auto letGo = [this] {
        m_local.reset();
        m_remote.reset();
    };
    QMetaObject::invokeMethod(this, letGo, Qt::QueuedConnection);
    Q_EMIT finished(end, error);
}

} // namespace sallyport::net
