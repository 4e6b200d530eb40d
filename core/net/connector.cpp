// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connector.h"

#include "core/base/exhaustion.h"
#include "core/base/hostport.h"
#include "core/net/unixsocket.h"

#include <QHostInfo>

#include <algorithm>
#include <optional>

namespace sallyport::net {

namespace {

constexpr Milliseconds kBusyRetry{ 50 };

/// The families in turns, beginning with the one the system put first.
QList<QHostAddress> interleaved(const QList<QHostAddress>& addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress& address : addresses) {
        const bool same = first.isEmpty() || address.protocol() == first.front().protocol();
        (same ? first : second).append(address);
    }
    QList<QHostAddress> out;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        out += first.mid(i, 1);
        out += second.mid(i, 1);
    }
    return out;
}

} // namespace

Connector::Connector(Clock& clock, Handler handler, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_handler(std::move(handler))
    , m_deadline(clock.makeTimer([this] {
        finish(fail(Code::DestinationTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no connection in time")), m_destination));
    }))
{
}

Connector::~Connector()
{
    if (m_lookup != -1) {
        QHostInfo::abortHostLookup(m_lookup);
    }
}

void Connector::connectTo(
    const HostPort& destination, Family family, AddressFilter permits, Milliseconds timeout)
{
    begin(destination.toString(), timeout);
    m_port = destination.port;
    m_family = family;
    m_permits = std::move(permits);
    if (m_port == 0) {
        failLater({ Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no port to connect to")), {} });
        return;
    }
    m_next = m_clock.makeTimer([this] { tryNext(); });
    const QHostAddress literal(destination.host);
    if (!literal.isNull()) {
        tryAddresses({ literal });
    } else if (isLocalhostName(destination.host)) {
        tryAddresses(
            { QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6) });
    } else {
        m_lookup = QHostInfo::lookupHost(
            destination.host, this, [this](const QHostInfo& info) { onLookedUp(info); });
    }
}

void Connector::connectToPath(const QString& path, Milliseconds timeout)
{
    begin(printable(path.toUtf8(), 200), timeout);
    m_path = path;
    m_next = m_clock.makeTimer([this] { tryPath(); });
    QMetaObject::invokeMethod(this, &Connector::tryPath, Qt::QueuedConnection);
}

void Connector::begin(const QString& destination, Milliseconds timeout)
{
    Q_ASSERT(m_destination.isEmpty());
    m_destination = destination;
    m_timeout = timeout;
    m_deadline->start(timeout);
}

void Connector::onLookedUp(const QHostInfo& info)
{
    m_lookup = -1;
    if (!m_handler) {
        return;
    }
    if (info.addresses().isEmpty()) {
        finish(tl::unexpected(systemError(QString(),
            { Code::DestinationRefused,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the name does not resolve: %1"),
                    info.errorString()),
                m_destination })));
        return;
    }
    tryAddresses(interleaved(info.addresses()));
}

void Connector::tryAddresses(const QList<QHostAddress>& addresses)
{
    bool ofFamily = false;
    std::optional<Error> untold;
    for (const QHostAddress& found : addresses) {
        const QHostAddress address = plainAddress(found);
        if (!isOfFamily(address, m_family)) {
            continue;
        }
        ofFamily = true;
        const auto permitted = m_permits ? m_permits(address) : Result<void>();
        if (permitted && m_candidates.size() < kMaxAddresses) {
            m_candidates.push_back({ address, m_port });
        } else if (!permitted && permitted.error().code == Code::OutOfResources) {
            untold = permitted.error();
        }
    }
    if (m_candidates.empty()) {
        failLater(untold ? *untold
                : ofFamily
                ? Error{ Code::DestinationNotPermitted,
                    Sentence(QT_TRANSLATE_NOOP(
                        "Sentence", "no address of the destination is permitted")),
                    {} }
                : Error{ Code::DestinationRefused,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "the destination has no %1 address"),
                        m_family == Family::Ipv4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6")),
                    {} });
        return;
    }
    std::reverse(m_candidates.begin(), m_candidates.end());
    tryNext();
}

void Connector::tryNext()
{
    const Endpoint to = m_candidates.back();
    m_candidates.pop_back();
    m_attempts.push_back(LocalStream::connectTo(to, m_clock, m_timeout));
    LocalStream* stream = m_attempts.back().get();
    connect(stream, &ByteStream::opened, this, [this, stream] { onAttemptOpened(stream); });
    connect(stream, &ByteStream::failed, this,
        [this, stream](const Error& error) { onAttemptFailed(stream, error); });
    if (m_candidates.empty()) {
        m_next->stop();
    } else {
        m_next->start(kStagger);
    }
}

void Connector::onAttemptOpened(LocalStream* stream)
{
    finish(takeAttempt(stream));
}

void Connector::onAttemptFailed(LocalStream* stream, const Error& error)
{
    m_problems.append(Sentence::joined({ error.context, error.detail }, QStringLiteral(": ")));
    takeAttempt(stream).reset();
    if (!m_candidates.empty()) {
        tryNext();
    } else if (m_attempts.empty()) {
        const bool starved = error.code == Code::OutOfResources;
        finish(fail(starved ? Code::OutOfResources : Code::DestinationRefused,
            Sentence::joined(m_problems, QStringLiteral("; ")), m_destination));
    }
}

void Connector::tryPath()
{
    if (!m_handler) {
        return;
    }
    const auto socket = net::connectToPath(m_path);
    if (socket) {
        finish(std::make_unique<LocalStream>(AcceptedSocket{ *socket, {} }));
    } else if (socket.error().fault == SocketFault::WouldBlock) {
        m_next->start(kBusyRetry);
    } else {
        finish(tl::unexpected(systemError(socket.error().code,
            { Code::DestinationRefused, socket.error().text(), m_destination })));
    }
}

std::unique_ptr<LocalStream> Connector::takeAttempt(LocalStream* stream)
{
    const auto at = std::find_if(m_attempts.begin(), m_attempts.end(),
        [stream](const auto& attempt) { return attempt.get() == stream; });
    auto taken = std::move(*at);
    m_attempts.erase(at);
    taken->disconnect(this);
    return taken;
}

void Connector::failLater(Error error)
{
    error.context = m_destination;
    const auto report = [this, error = std::move(error)] { finish(tl::unexpected(error)); };
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

void Connector::finish(Result<std::unique_ptr<LocalStream>> result)
{
    m_deadline->stop();
    m_next.reset();
    m_candidates.clear();
    m_attempts.clear();
    if (const Handler handler = std::exchange(m_handler, {})) {
        handler(std::move(result));
    }
}

} // namespace sallyport::net
