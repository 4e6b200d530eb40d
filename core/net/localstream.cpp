// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/localstream.h"

#include "core/base/exhaustion.h"
#include "core/base/fairturns.h"
#include "core/net/portholder.h"

#include <QSocketNotifier>

#include <limits>

#ifdef Q_OS_WIN
#include "core/base/windowsaccount.h"

#include <winsock2.h>
// After it:
#include <afunix.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sallyport::net {

namespace {

constexpr qsizetype kReadPerTurn = 8 * ReadBlock::kSize;
/// A read that brought less than this has most likely emptied the kernel's queue: asking again
/// would be a wasted call.
constexpr qsizetype kWorthAnotherRead = ReadBlock::kSize / 4;

void setEnabled(std::unique_ptr<QSocketNotifier>& notifier, bool on)
{
    if (notifier && notifier->isEnabled() != on) {
        notifier->setEnabled(on);
    }
}

} // namespace

LocalStream::LocalStream() = default;

LocalStream::LocalStream(const AcceptedSocket& accepted)
{
    adopt(accepted.descriptor);
    m_state = State::Open;
    m_opened = true;
    m_localEnd = localEndpoint(m_socket);
    m_peerEnd = accepted.peer;
    updateNotifiers();
}

#if defined(Q_OS_LINUX)

static std::optional<std::uint32_t> unixPeer(Descriptor socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        ? std::optional<std::uint32_t>(peer.uid)
        : std::nullopt;
}

#elif defined(Q_OS_UNIX)

static std::optional<std::uint32_t> unixPeer(Descriptor socket)
{
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(socket), &user, &group) == 0 ? std::optional<std::uint32_t>(user)
                                                         : std::nullopt;
}

#elif defined(Q_OS_WIN)

static std::optional<std::uint32_t> unixPeer(Descriptor socket)
{
    ULONG process = 0;
    DWORD size = 0;
    if (::WSAIoctl(static_cast<SOCKET>(socket), SIO_AF_UNIX_GETPEERPID, nullptr, 0, &process,
            sizeof process, &size, nullptr, nullptr)
            != 0
        || process == 0) {
        return std::nullopt;
    }
    const windows::Sid sid = windows::sidOfProcess(process);
    return sid.isEmpty() ? std::nullopt : std::optional(windows::userNumber(sid));
}

#else

static std::optional<std::uint32_t> unixPeer(Descriptor)
{
    return std::nullopt;
}

#endif

std::optional<std::uint32_t> LocalStream::peerUser() const
{
    return m_peerEnd.address.isNull() ? unixPeer(m_socket) : ownerOf(m_localEnd, m_peerEnd);
}

bool tellsPeerUser([[maybe_unused]] bool unixSocket)
{
#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)
    return true;
#elif defined(Q_OS_UNIX)
    return unixSocket;
#else
    return false;
#endif
}

std::uint32_t ownUser()
{
#ifdef Q_OS_UNIX
    return ::geteuid();
#elif defined(Q_OS_WIN)
    return windows::userNumber(windows::ownSid());
#else
    return 0;
#endif
}

LocalStream::~LocalStream()
{
    close(readFinished() && m_writeEnded);
}

std::unique_ptr<LocalStream> LocalStream::connectTo(
    const Endpoint& to, Clock& clock, Milliseconds timeout, const Endpoint& source)
{
    std::unique_ptr<LocalStream> stream(new LocalStream);
    if (to.address.isNull() || to.port == 0) {
        stream->failLater({ Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no address or port to connect to")), {} });
        return stream;
    }
    const auto socket = startConnecting(to, source);
    if (!socket) {
        Error error = stream->errorFor(socket.error());
        error.context = to.toString();
        stream->failLater(std::move(error));
        return stream;
    }
    stream->adopt(*socket);
    stream->m_peerEnd = to;
    stream->m_connectTimer = clock.makeTimer([stream = stream.get(), to] {
        stream->failNow({ Code::DestinationTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer in time")), to.toString() });
    });
    stream->m_connectTimer->start(timeout);
    stream->updateNotifiers();
    return stream;
}

void LocalStream::adopt(Descriptor connected)
{
    m_socket = connected;
    tuneConnection(m_socket);
    const auto watch = [this](QSocketNotifier::Type type, void (LocalStream::*slot)()) {
        auto notifier = std::make_unique<QSocketNotifier>(m_socket, type);
        notifier->setEnabled(false);
        connect(notifier.get(), &QSocketNotifier::activated, this, slot);
        return notifier;
    };
    m_readable = watch(QSocketNotifier::Read, &LocalStream::onReadable);
    m_writable = watch(QSocketNotifier::Write, &LocalStream::onWritable);
#ifndef Q_OS_WIN
    // On Unix this one fires for errors too.
    m_trouble = watch(QSocketNotifier::Exception, &LocalStream::onTrouble);
#endif
}

void LocalStream::keepUrgentInline()
{
    if (m_socket != kNoDescriptor) {
        net::keepUrgentInline(m_socket);
    }
}

QByteArrayView LocalStream::peek()
{
    if (m_begin == m_end) {
        receive();
    }
    return { m_block.data() + m_begin, m_end - m_begin };
}

void LocalStream::consume(qsizetype n)
{
    m_begin += std::min(n, m_end - m_begin);
    if (m_begin < m_end || m_end == 0) {
        return;
    }
    m_begin = m_end = 0;
    m_block = ReadBlock();
    if (m_readHeldUp) {
        m_readHeldUp = false;
        updateNotifiers();
    }
}

void LocalStream::receive()
{
    const bool readable = m_state == State::Open || (m_state == State::Failing && m_opened);
    if (!readable || m_readEnded || m_drained || m_turnBudget <= 0) {
        return;
    }
    ReadBlock block = ReadBlock::take();
    const auto got = receiveSome(m_socket, block.data(), ReadBlock::kSize);
    if (!got) {
        if (got.error().fault == SocketFault::WouldBlock) {
            m_drained = true;
        } else {
            failLater(errorFor(got.error()));
        }
        return;
    }
    if (*got == 0) {
        if (m_state == State::Failing) {
            return; // the reset may already have been reported, and then this is no end in order
        }
        m_readEnded = true;
        updateNotifiers();
        return;
    }
    m_turnBudget -= *got;
    m_drained = *got < kWorthAnotherRead;
    m_block = std::move(block);
    m_end = *got;
}

void LocalStream::onReadable()
{
    giveOthersATurn();
    if (m_begin < m_end) {
        m_readHeldUp = true;
        updateNotifiers();
        return;
    }
    m_turnBudget = kReadPerTurn;
    m_drained = false;
    receive();
    if (m_begin < m_end || m_readEnded) {
        Q_EMIT readyRead();
    }
}

qsizetype LocalStream::writeSpace() const
{
    const bool writable = m_state == State::Open && !m_writeEnded && !m_writeBlocked;
    return writable ? std::numeric_limits<int>::max() : 0;
}

qsizetype LocalStream::write(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && writeSpace() > 0) {
        const auto sent = sendSome(m_socket, bytes.data() + taken, bytes.size() - taken);
        if (sent) {
            taken += *sent;
        } else if (sent.error().fault == SocketFault::WouldBlock) {
            m_writeBlocked = true;
            updateNotifiers();
        } else {
            failLater(errorFor(sent.error()));
        }
    }
    return taken;
}

std::optional<qsizetype> LocalStream::undelivered() const
{
    // A Unix socket has no way to the peer on which bytes could get lost.
    const bool overNetwork = !m_localEnd.address.isNull();
    return overNetwork && m_socket != kNoDescriptor ? unconfirmedBytes(m_socket) : 0;
}

void LocalStream::onWritable()
{
    giveOthersATurn();
    if (m_state == State::Connecting) {
        onConnected();
        return;
    }
    m_writeBlocked = false;
    updateNotifiers();
    if (!m_writeEnded) {
        Q_EMIT writeReady();
    }
}

void LocalStream::onConnected()
{
    const SocketError outcome = pendingError(m_socket);
    if (outcome.fault != SocketFault::None) {
        Error error = errorFor(outcome);
        error.context = m_peerEnd.toString();
        failNow(std::move(error));
        return;
    }
    m_connectTimer.reset();
    m_state = State::Open;
    m_opened = true;
    m_localEnd = localEndpoint(m_socket);
    if (m_writeEnded) {
        shutdownSending(m_socket);
    }
    updateNotifiers();
    Q_EMIT opened();
}

void LocalStream::shutdownWrite()
{
    if (m_writeEnded || m_state == State::Over) {
        return;
    }
    m_writeEnded = true;
    if (m_state == State::Open) {
        shutdownSending(m_socket);
        updateNotifiers();
    }
}

void LocalStream::onTrouble()
{
    const SocketError trouble = pendingError(m_socket);
    if (trouble.fault != SocketFault::None) {
        failNow(errorFor(trouble));
        return;
    }
    // Urgent data, or both ends shut with bytes still here: it would fire for ever.
    m_troubleSeen = true;
    updateNotifiers();
}

void LocalStream::updateNotifiers()
{
    const bool open = m_state == State::Open;
    const bool reading = open && !m_readEnded && !m_readHeldUp;
    if (reading) {
        m_troubleSeen = false;
    }
    setEnabled(m_readable, reading);
    setEnabled(
        m_writable, m_state == State::Connecting || (open && m_writeBlocked && !m_writeEnded));
    // A reset shows as readable; where nothing is read any more, this is how it is noticed.
    setEnabled(m_trouble, open && !reading && !m_troubleSeen && !(m_readEnded && m_writeEnded));
}

void LocalStream::dismiss(QByteArrayView lastWords)
{
    (void)write(lastWords);
    shutdownWrite();
    // A reset could overtake the words.
    close(true);
}

void LocalStream::abort()
{
    close(false);
}

void LocalStream::close(bool orderly)
{
    m_state = State::Over;
    m_connectTimer.reset();
    m_begin = m_end = 0;
    m_block = ReadBlock();
    if (m_socket == kNoDescriptor) {
        return;
    }
    // Before the descriptor: its number may be another connection's a moment later.
    m_readable.reset();
    m_writable.reset();
    m_trouble.reset();
    const Descriptor socket = std::exchange(m_socket, kNoDescriptor);
    if (orderly) {
        closeSocket(socket);
    } else {
        resetSocket(socket);
    }
}

void LocalStream::failLater(Error error)
{
    if (m_state == State::Failing || m_state == State::Over) {
        return;
    }
    m_state = State::Failing;
    updateNotifiers();
    const auto report = [this, error = std::move(error)] {
        if (m_state == State::Failing) {
            failNow(error);
        }
    };
    const auto lastWords = [this, report] {
        QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
        readLastWords();
    };
    QMetaObject::invokeMethod(this, lastWords, Qt::QueuedConnection);
}

/// Writing met a reset; what the peer sent before may still lie in the kernel.
void LocalStream::readLastWords()
{
    m_turnBudget = kReadPerTurn;
    m_drained = false;
    if (m_state == State::Failing && m_begin == m_end && !peek().isEmpty()) {
        Q_EMIT readyRead();
    }
}

// An error of its own: close() and whoever hears of it may end the timer that called with another.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void LocalStream::failNow(Error error)
{
    close(false);
    Q_EMIT failed(error);
}

Error LocalStream::errorFor(const SocketError& cause) const
{
    const auto as = [&cause](Code code) { return Error{ code, cause.text(), {} }; };
    switch (cause.fault) {
    case SocketFault::Reset:
        return as(Code::LocalPeerReset);
    case SocketFault::TimedOut:
        return as(m_state == State::Connecting ? Code::DestinationTimeout : Code::LocalPeerReset);
    case SocketFault::Refused:
    case SocketFault::Unreachable:
        return as(Code::DestinationRefused);
    case SocketFault::AddressNotAvailable:
    case SocketFault::AddressInUse:
        // Of connect(): no port of our own, or no address of that family.
        if (const auto shortage = portExhaustion()) {
            return { Code::OutOfResources, *shortage, {} };
        }
        [[fallthrough]];
    default:
        return systemError(cause.code, as(Code::LocalIoError));
    }
}

} // namespace sallyport::net
