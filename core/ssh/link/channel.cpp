// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/channel.h"

#include "core/base/log.h"
#include "core/ssh/driver.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/link/channelhost.h"
#include "core/ssh/link/session.h"

#include <QPointer>

#include <algorithm>

namespace sallyport::ssh {

// One call to libssh2_channel_write sends at most this much.
static constexpr qsizetype kMostPerWrite = 32700;
static constexpr qsizetype kMostPerRead = 64 * 1024;

Channel::Channel(ChannelHost& host)
    : m_host(&host)
{
}

Channel::~Channel()
{
    if (m_host) {
        m_host->forget(
            this, takeOpenId(), std::exchange(m_handle, nullptr), m_output != Output::Closed);
    }
}

bool Channel::take(News news)
{
    const bool isThere = m_toTell.testFlag(news);
    m_toTell.setFlag(news, false);
    return isThere;
}

void Channel::setInput(Input input)
{
    qCDebug(logSsh) << "channel" << static_cast<const void*>(this) << "input" << m_input << "to"
                    << input;
    m_input = input;
}

void Channel::setOutput(Output output)
{
    qCDebug(logSsh) << "channel" << static_cast<const void*>(this) << "output" << m_output << "to"
                    << output;
    m_output = output;
}

void Channel::inputEnded()
{
    setInput(m_input == Input::WaitDrain ? Input::Closed : Input::WaitClosed);
}

void Channel::serverClosed()
{
    if (!hasServerClosed()) {
        setInput(m_input == Input::WaitClosed ? Input::Closed : Input::WaitDrain);
    }
}

bool Channel::readFinished() const
{
    return hasInputEnded() && m_inbox.isEmpty();
}

qsizetype Channel::writeSpace() const
{
    if (m_state != State::Open || m_output != Output::Open) {
        return 0;
    }
    if (hasServerClosed()) {
        return kOutboxCap;
    }
    return std::max<qsizetype>(0, kOutboxCap - m_outbox.size());
}

qsizetype Channel::write(QByteArrayView bytes)
{
    const qsizetype space = writeSpace();
    if (bytes.isEmpty()) {
        return 0;
    }
    if (space <= 0) {
        m_writerWaits = true;
        return 0;
    }
    if (hasServerClosed()) {
        m_thrownAway += bytes.size();
        return bytes.size();
    }
    qsizetype taken = 0;
    if (m_outbox.isEmpty()) {
        // Straight into the cipher: no copy of ours in between.
        const int rc = writeNow(bytes.first(std::min(bytes.size(), space)), &taken);
        if (rc < 0) {
            m_host->failSoon(rc);
            return bytes.size();
        }
        if (m_state != State::Open) {
            m_host->scheduleTurn();
            return bytes.size();
        }
    }
    const qsizetype rest = std::min(bytes.size() - taken, kOutboxCap - m_outbox.size());
    if (rest > 0) {
        m_outbox.append(bytes.sliced(taken, rest));
        m_host->scheduleTurn();
    }
    taken += std::max<qsizetype>(rest, 0);
    m_writerWaits = taken < bytes.size() || m_outbox.size() >= kOutboxCap;
    return taken;
}

int Channel::writeNow(QByteArrayView bytes, qsizetype* written)
{
    *written = 0;
    const Session& session = m_host->session();
    while (*written < bytes.size() && session.sendGateOpen()) {
        // An exhausted window is the only other reason for EAGAIN; asking first keeps libssh2 from
        // latching a length it would insist on later.
        const auto window = qsizetype(libssh2_channel_window_write(m_handle));
        if (window <= 0 && m_latched == 0) {
            break;
        }
        const qsizetype left = bytes.size() - *written;
        const qsizetype size = std::max(m_latched, std::min({ left, kMostPerWrite, window }));
        const ssize_t rc =
            libssh2_channel_write(m_handle, bytes.data() + *written, std::size_t(size));
        if (rc == LIBSSH2_ERROR_EAGAIN) {
            m_latched = size;
            break;
        }
        if (rc == 0 && libssh2_channel_window_write(m_handle) > 0) {
            // The size of a packet that the server takes: this would go on for ever.
            giveUp(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the server takes packets of 0 bytes only")));
            *written = bytes.size();
            return 0;
        }
        if (rc < 0) {
            if (rc == LIBSSH2_ERROR_CHANNEL_CLOSED || rc == LIBSSH2_ERROR_CHANNEL_EOF_SENT) {
                // The peer closed this channel alone: what is left has nowhere to go.
                serverClosed();
                m_thrownAway += bytes.size() - *written;
                *written = bytes.size();
                return 0;
            }
            return int(rc);
        }
        m_latched = 0;
        *written += rc;
    }
    return 0;
}

void Channel::consume(qsizetype n)
{
    m_inbox.remove(n);
    m_keepsPace = m_keepsPace || m_inbox.isEmpty();
    if (!m_host || m_state != State::Open || hasInputEnded()) {
        return;
    }
    m_owedCredit += quint32(n);
    if (isCreditDue() && m_creditInFlight == 0) {
        // What comes in one burst may be more than a reader takes at once.
        if (std::exchange(m_keepsPace, false)) {
            const qint64 before = m_tuner.window();
            m_owedCredit += quint32(m_tuner.adjust(m_host->clock().now()));
            if (m_tuner.window() != before) {
                qCDebug(logSsh) << "channel" << static_cast<const void*>(this) << "window"
                                << m_tuner.window() << "bytes";
            }
        }
        const int rc = returnCredit();
        if (rc < 0) {
            m_host->failSoon(rc);
        }
    }
}

int Channel::returnCredit()
{
    if (m_creditInFlight == 0) {
        m_creditInFlight = quint32(m_tuner.creditFor(std::exchange(m_owedCredit, 0)));
    }
    if (m_creditInFlight == 0) {
        return 0;
    }
    // Repeated with the same amount after EAGAIN (a key exchange is running).
    unsigned window = 0;
    const int rc = libssh2_channel_receive_window_adjust2(m_handle, m_creditInFlight, 1, &window);
    if (rc == LIBSSH2_ERROR_EAGAIN) {
        return 0;
    }
    m_tuner.granted(m_creditInFlight, m_host->clock().now());
    m_creditInFlight = 0;
    if (rc >= 0 && std::exchange(m_drainBlocked, false)) {
        // What lay in libssh2 for want of credit can be read now, and nothing else would tell.
        m_host->scheduleTurn();
    }
    return rc < 0 ? rc : 0;
}

void Channel::shutdownWrite()
{
    if (m_output != Output::Open) {
        return;
    }
    setOutput(Output::WaitDrain);
    if (m_host && m_state == State::Open) {
        const int rc = flush();
        if (rc < 0) {
            m_host->failSoon(rc);
        }
        m_toTell.setFlag(News::Written, false); // the caller sees it
    }
}

void Channel::abort()
{
    m_outbox.clear();
    m_inbox.clear();
    m_state = State::Over;
    if (m_host) {
        std::exchange(m_host, nullptr)
            ->forget(this, takeOpenId(), std::exchange(m_handle, nullptr), true);
    }
    m_toTell = {};
    m_tellFailed.reset();
    m_openTimer.reset();
}

quint32 Channel::offerWindow()
{
    const qint64 offered = driver::takesOverAllCredit() ? m_tuner.offer() : 0;
    return quint32(std::max<qint64>(offered, kFirstWindow));
}

void Channel::awaitOpen(quint64 openId, std::unique_ptr<Timer> timer)
{
    m_openId = openId;
    m_openTimer = std::move(timer);
    m_asked = m_host->clock().now();
}

void Channel::becomeOpen(_LIBSSH2_CHANNEL* handle)
{
    m_openTimer.reset();
    m_handle = handle;
    m_state = State::Open;
    m_toTell.setFlag(News::Opened);
    unsigned long initial = kFirstWindow;
    libssh2_channel_window_read_ex(handle, nullptr, &initial);
    m_reserve = driver::takeOverCredit(handle, quint32(initial));
    const TimePoint now = m_host->clock().now();
    // Counts as due even when it is less than the usual step.
    m_creditInFlight = quint32(m_tuner.begin(qint64(initial), now));
    if (m_asked != TimePoint()) {
        m_tuner.sawRoundTrip(now - m_asked);
    }
}

void Channel::startCommand(_LIBSSH2_CHANNEL* handle, const QByteArray& command)
{
    m_handle = handle;
    m_command = command;
    libssh2_channel_handle_extended_data2(handle, LIBSSH2_CHANNEL_EXTENDED_DATA_MERGE);
    m_host->scheduleTurn();
}

int Channel::stepCommand()
{
    constexpr QByteArrayView kExec = "exec";
    const int rc = libssh2_channel_process_startup(m_handle, kExec.data(), unsigned(kExec.size()),
        m_command.constData(), unsigned(m_command.size()));
    if (rc == LIBSSH2_ERROR_EAGAIN) {
        return 0;
    }
    if (rc == 0) {
        m_command.clear();
        becomeOpen(m_handle);
        return 0;
    }
    if (rc == LIBSSH2_ERROR_CHANNEL_REQUEST_DENIED || rc == LIBSSH2_ERROR_CHANNEL_CLOSED) {
        m_host->release(std::exchange(m_handle, nullptr), true);
        refuse({ Code::ChannelFailed,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the server does not let this account run a command")) });
        return 0;
    }
    return rc;
}

int Channel::exitStatus() const
{
    return m_handle ? libssh2_channel_get_exit_status(m_handle) : 0;
}

void Channel::refuse(const Error& error)
{
    m_openTimer.reset();
    m_state = State::Over;
    m_tellFailed = std::make_unique<Error>(error);
}

void Channel::giveUp(const Sentence& why)
{
    m_state = State::Over;
    m_outbox.clear();
    m_tellFailed = std::make_unique<Error>(Error{ Code::ChannelFailed, why });
    m_host->release(std::exchange(m_handle, nullptr), true);
}

void Channel::noticeClose()
{
    // The end of data may have come long before.
    if (m_state == State::Open && m_input == Input::WaitClosed && driver::isClosed(m_handle)) {
        serverClosed();
        m_thrownAway += m_outbox.size();
        m_outbox.clear();
        m_toTell.setFlag(News::Read);
    }
}

int Channel::drain()
{
    if (m_state == State::Opening && m_handle) {
        if (const int rc = stepCommand(); rc < 0) {
            return rc;
        }
    }
    if (m_state == State::Open && driver::windowOverflows(m_handle)) {
        giveUp(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "the server opened the window beyond its largest size")));
        return 0;
    }
    if (m_state != State::Open || hasInputEnded()) {
        noticeClose();
        return 0;
    }
    if (!driver::hasNews(m_handle)) {
        return 0;
    }
    if (m_creditInFlight > 0) {
        if (const int rc = returnCredit(); rc < 0) {
            return rc;
        }
    }
    // At once, and what the last read asks for: growing on the way would copy what is there.
    (void)m_inbox.reserve(driver::readable(m_handle) + kMostPerRead);
    while (true) {
        // Asking for more than this would make libssh2 widen the window on its own.
        const auto window = qsizetype(libssh2_channel_window_read(m_handle));
        qsizetype most = window - qsizetype(m_reserve);
        m_drainBlocked = most <= 0;
        if (m_drainBlocked) {
            break;
        }
        most = std::min(most, kMostPerRead);
        char* to = m_inbox.reserve(most);
        const ssize_t rc = libssh2_channel_read(m_handle, to, std::size_t(most));
        m_inbox.commit(std::max<ssize_t>(rc, 0));
        if (rc == LIBSSH2_ERROR_EAGAIN) {
            break;
        }
        if (rc < 0) {
            return int(rc);
        }
        if (rc == 0) {
            if (libssh2_channel_eof(m_handle)) {
                inputEnded();
                m_toTell.setFlag(News::Read);
            }
            break;
        }
        m_tuner.received(rc, m_host->clock());
        m_toTell.setFlag(News::Read);
    }
    if (m_inbox.isEmpty()) {
        m_inbox.clear();
    }
    noticeClose();
    return 0;
}

bool Channel::wantsFlush() const
{
    return m_state == State::Open
        && (!m_outbox.isEmpty() || m_output == Output::WaitDrain || m_creditInFlight > 0
            || isCreditDue());
}

int Channel::flush()
{
    if (m_state != State::Open) {
        return 0;
    }
    if (m_creditInFlight > 0 || isCreditDue()) {
        const int rc = hasInputEnded() ? 0 : returnCredit();
        if (rc < 0) {
            return rc;
        }
    }
    if (!m_outbox.isEmpty()) {
        if (hasServerClosed()) {
            m_thrownAway += m_outbox.size();
            m_outbox.clear();
        } else {
            qsizetype written = 0;
            const int rc = writeNow(m_outbox.view(), &written);
            if (rc < 0 || m_state != State::Open) {
                return rc;
            }
            m_outbox.remove(written);
        }
        if (m_writerWaits && m_outbox.size() <= kOutboxCap / 2) {
            m_writerWaits = false;
            m_toTell.setFlag(News::Write);
        }
    }
    if (m_output == Output::WaitDrain && m_outbox.isEmpty()) {
        if (hasServerClosed()) {
            m_thrownAway += 1;
            setOutput(Output::Closed);
            m_toTell.setFlag(News::Written);
            return 0;
        }
        const int rc = libssh2_channel_send_eof(m_handle);
        if (rc == LIBSSH2_ERROR_EAGAIN) {
            return 0;
        }
        if (rc < 0 && rc != LIBSSH2_ERROR_CHANNEL_CLOSED) {
            return rc;
        }
        setOutput(Output::Closed);
        m_toTell.setFlag(News::Written);
    }
    return 0;
}

void Channel::linkEnded(const Error& error)
{
    m_openTimer.reset();
    m_host = nullptr;
    m_handle = nullptr;
    const bool finished = m_state == State::Over || (hasInputEnded() && m_output == Output::Closed);
    m_state = State::Over;
    m_outbox.clear();
    if (!finished) {
        m_tellFailed = std::make_unique<Error>(error);
    }
}

void Channel::deliver()
{
    // Each signal may destroy this channel; the guard tells.
    const QPointer<Channel> self(this);
    if (take(News::Opened)) {
        Q_EMIT opened();
    }
    if (self && self->take(News::Read)) {
        Q_EMIT readyRead();
    }
    if (self && self->take(News::Write)) {
        Q_EMIT writeReady();
    }
    if (self && self->take(News::Written)) {
        Q_EMIT written();
    }
    if (self && self->m_tellFailed) {
        const Error error = *std::exchange(self->m_tellFailed, nullptr);
        Q_EMIT failed(error);
    }
}

} // namespace sallyport::ssh
