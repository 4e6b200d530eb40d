// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicenotifier.h"

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace sallyport {

static constexpr qsizetype kLongestStatus = 500;

ServiceNotifier::ServiceNotifier(Clock& clock)
    : m_retryTimer(clock.makeTimer([this] { send(); }))
{
#ifdef Q_OS_UNIX
    const QByteArray address = qgetenv("NOTIFY_SOCKET");
    qunsetenv("NOTIFY_SOCKET");
    const bool isUsable = address.size() > 1 && (address.startsWith('/') || address.startsWith('@'))
        && address.size() < qsizetype(sizeof(sockaddr_un::sun_path));
    if (!isUsable) {
        return;
    }
    m_address = address;
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (m_socket >= 0) {
        ::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
        ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    }
#endif
}

ServiceNotifier::~ServiceNotifier()
{
#ifdef Q_OS_UNIX
    if (m_socket >= 0) {
        ::close(m_socket);
    }
#endif
}

void ServiceNotifier::ready()
{
    if (!std::exchange(m_ready, true)) {
        m_state += "READY=1\n";
        send();
    }
}

void ServiceNotifier::status(const QString& text)
{
    QByteArray line = text.left(kLongestStatus).toUtf8();
    line.replace('\n', ' ');
    m_status = "STATUS=" + line + '\n';
    send();
}

void ServiceNotifier::stopping()
{
    m_state += "STOPPING=1\n";
    send();
}

void ServiceNotifier::send()
{
    if (m_socket < 0) {
        return;
    }
    const QByteArray text = m_state + m_status;
    if (text.isEmpty()) {
        return;
    }
    if (sendNow(text)) {
        m_state.clear();
        m_status.clear();
        m_retryTimer->stop();
    } else {
        m_retryTimer->start(kRetry);
    }
}

bool ServiceNotifier::sendNow([[maybe_unused]] const QByteArray& text)
{
#ifdef Q_OS_UNIX
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), std::size_t(m_address.size()));
    if (m_address.startsWith('@')) {
        address.sun_path[0] = '\0';
    }
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(m_address.size()));
    const auto sent = ::sendto(m_socket, text.constData(), std::size_t(text.size()), 0,
        reinterpret_cast<const sockaddr*>(&address), length);
    // Anything else will not get better: nobody listens there any more.
    return sent >= 0
        || (errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOBUFS && errno != EINTR);
#else
    return true;
#endif
}

} // namespace sallyport
