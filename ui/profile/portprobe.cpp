// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/portprobe.h"

#include "core/base/hostport.h"
#include "core/base/listenhost.h"
#include "core/net/socketops.h"

#include <QPromise>
#include <QThreadPool>

#include <chrono>
#include <memory>

namespace sallyport::ui {

namespace {

using namespace std::chrono_literals;
using profile::AddressFamily;

constexpr auto kPause = 250ms;
constexpr int kMostTries = 50;
constexpr int kFirstUnprivileged = 1024;
constexpr int kLastPort = 65535;

QList<QHostAddress> addressesOf(const QString& host, AddressFamily family)
{
    QList<QHostAddress> both;
    if (ListenHost(host).isEvery()) {
        both = { QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6) };
    } else if (isLocalhostName(host)) {
        both = { QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6) };
    } else {
        const QHostAddress address(host);
        return address.isNull() ? QList<QHostAddress>() : QList<QHostAddress>{ address };
    }
    if (family != AddressFamily::Any) {
        both.remove(family == AddressFamily::Ipv4 ? 1 : 0);
    }
    return both;
}

net::SocketFault tryOne(const net::Endpoint& where)
{
    const auto socket = net::openListener(where, 1);
    if (!socket) {
        return socket.error().fault;
    }
    net::closeSocket(*socket);
    return net::SocketFault::None;
}

/// The first that stands in the way; None when at least one address works and no other objects.
struct Attempt {
    net::SocketFault fault = net::SocketFault::None;
    net::Endpoint where;
};

Attempt tryAll(const QList<QHostAddress>& addresses, std::uint16_t port)
{
    Attempt missing;
    bool works = false;
    for (const QHostAddress& address : addresses) {
        const net::Endpoint where{ address, port };
        const net::SocketFault fault = tryOne(where);
        if (fault == net::SocketFault::AddressNotAvailable) {
            missing = { fault, where }; // a computer without IPv6, say
        } else if (fault != net::SocketFault::None) {
            return { fault, where };
        } else {
            works = true;
        }
    }
    return works ? Attempt() : missing;
}

/// Where to look for a free port instead: what people use for well-known services, or above.
int startFor(int port)
{
    switch (port) {
    case 21:
        return 2121;
    case 80:
        return 8080;
    case 443:
        return 8443;
    default:
        return port < kFirstUnprivileged ? 10'000 + port : port + 1;
    }
}

std::uint16_t freePortFor(const QList<QHostAddress>& addresses, int port)
{
    const int first = startFor(port);
    for (int candidate = first; candidate <= kLastPort && candidate < first + kMostTries;
         ++candidate) {
        const auto number = static_cast<std::uint16_t>(candidate);
        if (tryAll(addresses, number).fault == net::SocketFault::None) {
            return number;
        }
    }
    return 0;
}

} // namespace

PortProbeResult probePort(const HostPort& where, AddressFamily family)
{
    using Verdict = PortProbeResult::Verdict;
    PortProbeResult result;
    const QList<QHostAddress> addresses = addressesOf(where.host, family);
    if (addresses.isEmpty() || where.port == 0) {
        return result;
    }
    const Attempt attempt = tryAll(addresses, where.port);
    switch (attempt.fault) {
    case net::SocketFault::None:
        result.verdict = Verdict::Free;
        return result;
    case net::SocketFault::AddressInUse:
        result.verdict = Verdict::Taken;
        result.holder = net::findPortHolder(attempt.where);
        break;
    case net::SocketFault::AccessDenied:
        result.verdict = Verdict::NotAllowed;
        break;
    case net::SocketFault::AddressNotAvailable:
        result.verdict = Verdict::NoSuchAddress;
        return result;
    default:
        return result;
    }
    result.freePort = freePortFor(addresses, where.port);
    return result;
}

PortProbe::PortProbe(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PortProbe::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() == 0) {
            return; // cancelled
        }
        const HostPort where = m_where;
        const PortProbeResult result = m_watcher.result();
        Q_EMIT finished(where, result);
    });
}

PortProbe::~PortProbe() = default;

void PortProbe::check(const HostPort& where, AddressFamily family)
{
    cancel();
    m_where = where;
    m_family = family;
    m_pause.start();
}

void PortProbe::cancel()
{
    m_pause.stop();
    m_watcher.setFuture({}); // a probe under way ends by itself, unheard
}

void PortProbe::start()
{
    auto promise = std::make_shared<QPromise<PortProbeResult>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, where = m_where, family = m_family] {
        promise->start();
        promise->addResult(probePort(where, family));
        promise->finish();
    });
}

} // namespace sallyport::ui
