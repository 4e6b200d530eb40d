// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/proxysession.h"

#include <QPointer>

namespace sallyport::tunnel {

// How long a refusal may take to be read.
static constexpr Milliseconds kFarewell{ 3'000 };

ProxySession::ProxySession(quint64 id, std::unique_ptr<ByteStream> client, Clock& clock)
    : m_id(id)
    , m_client(std::move(client))
    , m_timer(clock.makeTimer([this] {
        if (m_closing) {
            finish(*m_error);
        } else {
            refuse({ Code::SocksProtocolViolation,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the program did not say in time what it wants")),
                {} });
        }
    }))
{
    connect(m_client.get(), &ByteStream::readyRead, this, &ProxySession::read);
    connect(m_client.get(), &ByteStream::writeReady, this, &ProxySession::flush);
    connect(
        m_client.get(), &ByteStream::failed, this, [this](const Error& error) { finish(error); });
}

ProxySession::~ProxySession() = default;

void ProxySession::start()
{
    m_timer->start(net::ProxyNegotiator::kNegotiationTimeout);
    QMetaObject::invokeMethod(this, &ProxySession::read, Qt::QueuedConnection);
}

void ProxySession::read()
{
    if (m_over || !m_client) {
        return;
    }
    using State = net::ProxyNegotiator::State;
    const QPointer<ProxySession> self(this);
    while (m_closing || m_negotiator.state() == State::Negotiating) {
        const QByteArrayView bytes = m_client->peek();
        if (bytes.isEmpty()) {
            break;
        }
        qsizetype used = bytes.size();
        QByteArray answer;
        if (!m_closing) {
            auto step = m_negotiator.feed(bytes);
            used = step.consumed;
            answer = std::move(step.reply);
        }
        m_client->consume(used);
        if (!answer.isEmpty()) {
            reply(answer);
        }
        if (!self || m_over) {
            return;
        }
        if (used == 0) {
            break;
        }
    }
    if (m_closing) {
        if (m_client->readFinished() && m_out.isEmpty()) {
            finish(*m_error);
        }
        return;
    }
    if (m_negotiator.state() == State::Refused) {
        // Its reply was sent above.
        m_error = m_negotiator.error();
        m_closing = true;
        m_timer->start(kFarewell);
        flush();
        return;
    }
    if (m_negotiator.state() == State::Requested && !std::exchange(m_asked, true)) {
        m_timer->stop();
        m_destination = m_negotiator.request().destination;
        Q_EMIT requested();
        return;
    }
    if (m_client->readFinished() && m_negotiator.state() == State::Negotiating) {
        finish({ Code::SocksProtocolViolation,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the program hung up before it said what it wants")),
            {} });
    }
}

void ProxySession::connectTo(std::unique_ptr<ByteStream> target)
{
    m_target = std::move(target);
    connect(m_target.get(), &ByteStream::opened, this, &ProxySession::targetOpened);
    connect(m_target.get(), &ByteStream::failed, this, [this](const Error& error) {
        m_target.letGo();
        refuse(error);
    });
    if (m_target->isOpen()) {
        QMetaObject::invokeMethod(this, &ProxySession::targetOpened, Qt::QueuedConnection);
    }
}

void ProxySession::targetOpened()
{
    if (m_over || m_closing || !m_target || !m_client) {
        return;
    }
    m_client->disconnect(this);
    m_target->disconnect(this);
    // A few bytes into an empty socket or channel buffer: they always fit.
    const QByteArray answer = m_negotiator.success();
    if (m_client->write(answer) != answer.size()) {
        finish({ Code::LocalIoError,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the answer could not be sent")), {} });
        return;
    }
    m_over = true;
    Q_EMIT established();
}

void ProxySession::refuse(const Error& error)
{
    if (m_over || m_closing) {
        return;
    }
    m_error = error;
    m_closing = true;
    m_timer->start(kFarewell);
    m_out += m_negotiator.failure(error.code);
    flush();
    if (!m_over) {
        // What the program sends meanwhile is taken away, or the answer would be lost to a reset.
        QMetaObject::invokeMethod(this, &ProxySession::read, Qt::QueuedConnection);
    }
}

void ProxySession::reply(const QByteArray& bytes)
{
    m_out += bytes;
    flush();
}

void ProxySession::flush()
{
    while (m_client && !m_out.isEmpty()) {
        const qsizetype taken = m_client->write(m_out);
        if (taken <= 0) {
            return;
        }
        m_out.remove(0, taken);
    }
    if (m_closing && m_client) {
        m_client->shutdownWrite();
    }
}

void ProxySession::finish(const Error& error)
{
    if (std::exchange(m_over, true)) {
        return;
    }
    m_timer->stop();
    if (!m_error) {
        m_error = error;
    }
    if (m_client) {
        m_client->disconnect(this);
    }
    if (m_target) {
        m_target->disconnect(this);
    }
    Q_EMIT ended();
}

} // namespace sallyport::tunnel
