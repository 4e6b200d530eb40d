// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listener.h"

#include "core/base/exhaustion.h"
#include "core/base/hostport.h"
#include "core/base/listenhost.h"
#include "core/net/portholder.h"

#include <QPointer>
#include <QSocketNotifier>

#include <optional>

namespace sallyport::net {

namespace {

using namespace std::chrono_literals;

constexpr int kAcceptsPerTurn = 32;
constexpr Milliseconds kStarvedRetry = 250ms;
/// Port 0 on two addresses: the port the system gave for the first may be taken on the second.
constexpr int kFreePortTries = 20;

Result<std::vector<QHostAddress>> hostsFor(const QString& host, Family family)
{
    std::vector<QHostAddress> hosts;
    if (ListenHost(host).isEvery()) {
        hosts = { QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6) };
    } else if (isLocalhostName(host)) {
        hosts = { QHostAddress(QHostAddress::LocalHost),
            QHostAddress(QHostAddress::LocalHostIPv6) };
    } else if (const QHostAddress literal(host); !literal.isNull()) {
        hosts = { plainAddress(literal) };
    } else {
        return fail(Code::ListenAddressInvalid,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence",
                    "'%1' is not an address; use localhost, * or an IP address of this computer"),
                printable(host.toUtf8(), 80)));
    }
    std::erase_if(hosts, [family](const auto& address) { return !isOfFamily(address, family); });
    if (hosts.empty()) {
        return fail(Code::ListenAddressInvalid,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "'%1' is not an %2 address, which the rule asks for"),
                host, family == Family::Ipv4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6")));
    }
    return hosts;
}

} // namespace

Error listenError(const SocketError& cause, const Endpoint& where)
{
    const QString at = where.toString();
    switch (cause.fault) {
    case SocketFault::AddressInUse: {
        if (where.port == 0) {
            return { Code::OutOfResources,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "no port is left on this computer to listen on")),
                at };
        }
        const auto holder = findPortHolder(where);
        return { Code::ListenPortTaken,
            holder ? Sentence(QT_TRANSLATE_NOOP("Sentence", "port %1 is in use by %2"), where.port,
                holder->words())
                   : Sentence(QT_TRANSLATE_NOOP("Sentence", "port %1 is in use"), where.port),
            at };
    }
    case SocketFault::AccessDenied:
#ifdef Q_OS_WIN
        return { Code::ListenPortTaken,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "port %1 is in use by another program or reserved by the system"),
                where.port),
            at };
#else
        if (where.port != 0 && where.port < 1024) {
#ifdef Q_OS_LINUX
            const Sentence detail(
                QT_TRANSLATE_NOOP("Sentence",
                    "port %1 needs special rights: choose a port from 1024, or give the program "
                    "the capability CAP_NET_BIND_SERVICE"),
                where.port);
#else
            const Sentence detail(QT_TRANSLATE_NOOP("Sentence",
                                      "port %1 needs special rights: choose a port from 1024"),
                where.port);
#endif
            return { Code::ListenPortPrivileged, detail, at };
        }
        break;
#endif
    case SocketFault::AddressNotAvailable:
        return { Code::ListenAddressInvalid,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "this computer does not have the address %1"),
                where.address.toString()),
            at };
    default:
        break;
    }
    return systemError(cause.code, { Code::ListenFailed, cause.text(), at });
}

Listener::Listener(Clock& clock, Handler handler, QObject* parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_retryTimer(clock.makeTimer([this] { updateNotifiers(); }))
{
}

Listener::~Listener()
{
    close();
}

Result<void> Listener::listen(const HostPort& where, int backlog)
{
    Q_ASSERT(!isListening());
    const auto hosts = hostsFor(where.host, m_family);
    if (!hosts) {
        return tl::unexpected(hosts.error());
    }
    Result<void> done;
    for (int i = 0; i < kFreePortTries; ++i) {
        done = bindAll(*hosts, where.port, backlog);
        const bool unlucky = !done && where.port == 0 && done.error().code == Code::ListenPortTaken;
        if (!unlucky) {
            break;
        }
    }
    return done;
}

Result<void> Listener::bindAll(
    const std::vector<QHostAddress>& hosts, std::uint16_t port, int backlog)
{
    Endpoint endpoint{ {}, port };
    std::optional<Error> missing;
    for (const QHostAddress& host : hosts) {
        endpoint.address = host;
        const auto socket = openListener(endpoint, backlog);
        if (!socket) {
            Error error = listenError(socket.error(), endpoint);
            if (error.code == Code::ListenAddressInvalid) {
                missing = std::move(error); // e.g. no IPv6 here: the other address will do
                continue;
            }
            // Half of a name would be worse than nothing: programs would reach whoever has the
            // rest.
            close();
            return tl::unexpected(std::move(error));
        }
        watch(*socket);
        m_addresses.push_back(localEndpoint(*socket));
        endpoint.port = m_addresses.back().port;
    }
    if (m_sockets.empty() && missing) {
        return tl::unexpected(std::move(*missing));
    }
    updateNotifiers();
    return {};
}

Result<void> Listener::listenOnPath(const QString& path, Replaces replaces, int backlog)
{
    Q_ASSERT(!isListening());
    const auto listening = openUnixListener(path, backlog, replaces);
    if (!listening) {
        return tl::unexpected(listening.error());
    }
    m_path = path;
    m_file = listening->file;
    watch(listening->descriptor);
    updateNotifiers();
    return {};
}

void Listener::watch(Descriptor socket)
{
    auto notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(
        notifier.get(), &QSocketNotifier::activated, this, [this, socket] { onIncoming(socket); });
    m_sockets.push_back({ socket, std::move(notifier) });
}

void Listener::close()
{
    if (!std::exchange(m_path, {}).isEmpty()) {
        removeSocketFile(m_file);
    }
    m_retryTimer->stop();
    m_starvedTold = false;
    m_addresses.clear();
    for (Socket& socket : std::exchange(m_sockets, {})) {
        socket.notifier.reset();
        closeSocket(socket.descriptor);
    }
}

void Listener::pause()
{
    m_paused = true;
    updateNotifiers();
}

void Listener::resume()
{
    m_paused = false;
    updateNotifiers();
}

void Listener::updateNotifiers()
{
    const bool accepting = !m_paused && !m_retryTimer->isActive();
    for (const Socket& socket : m_sockets) {
        socket.notifier->setEnabled(accepting);
    }
}

void Listener::onIncoming(Descriptor socket)
{
    const QPointer<Listener> alive(this);
    for (int i = 0; i < kAcceptsPerTurn && alive && isListening() && !m_paused; ++i) {
        const auto accepted = acceptSocket(socket);
        if (accepted) {
            m_starvedTold = false;
            onAccepted(*accepted);
            continue;
        }
        switch (accepted.error().fault) {
        case SocketFault::WouldBlock:
            return;
        case SocketFault::Aborted:
        case SocketFault::Reset:
            continue; // that one gave up; the next may be there
        default:
            onStarved(accepted.error());
            return;
        }
    }
}

void Listener::onAccepted(const AcceptedSocket& accepted)
{
    if (m_path.isEmpty() && !m_allowedSources.allows(accepted.peer)) {
        ++m_refusedCount;
        resetSocket(accepted.descriptor);
        Q_EMIT refused(accepted.peer);
        return;
    }
    const Handler handler = m_handler; // the handler may destroy this
    handler(std::make_unique<LocalStream>(accepted));
}

void Listener::onStarved(const SocketError& cause)
{
    // The connection stays in the backlog and the notifier would fire for it without end.
    m_retryTimer->start(kStarvedRetry);
    updateNotifiers();
    if (!m_starvedTold) {
        m_starvedTold = true;
        const QString where = m_path.isEmpty() ? m_addresses.front().toString() : m_path;
        Q_EMIT starved(systemError(cause.code, { Code::TooManyConnections, cause.text(), where }));
    }
}

} // namespace sallyport::net
