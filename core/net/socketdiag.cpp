// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketdiag.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sallyport::net {

namespace {

constexpr std::uint8_t kListen = 10; // include/net/tcp_states.h

struct Request {
    nlmsghdr header;
    inet_diag_req_v2 question;
};

struct Answer {
    nlmsghdr header;
    inet_diag_msg socket;
};

/// A socket to ask the system with, closed at the end.
class DiagSocket {
public:
    DiagSocket()
        : m_descriptor(::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG))
    {
    }
    ~DiagSocket()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(DiagSocket)

    /// The system answers within the call that asks: there is nothing to wait for.
    [[nodiscard]] std::optional<Answer> ask(const Request& request) const
    {
        sockaddr_nl kernel = {};
        kernel.nl_family = AF_NETLINK;
        if (m_descriptor < 0
            || ::sendto(m_descriptor, &request, sizeof request, MSG_DONTWAIT,
                   reinterpret_cast<const sockaddr*>(&kernel), sizeof kernel)
                != ssize_t(sizeof request)) {
            return std::nullopt;
        }
        std::array<char, 1024> bytes; // attributes may follow the answer
        sockaddr_nl from = {};
        socklen_t length = sizeof from;
        const auto count = ::recvfrom(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT,
            reinterpret_cast<sockaddr*>(&from), &length);
        Answer answer = {};
        if (count < ssize_t(sizeof answer) || from.nl_pid != 0) {
            return std::nullopt;
        }
        std::memcpy(&answer, bytes.data(), sizeof answer);
        return answer.header.nlmsg_type == SOCK_DIAG_BY_FAMILY ? std::optional(answer)
                                                               : std::nullopt;
    }

private:
    int m_descriptor;
};

void putAddress(const QHostAddress& address, __be32 (&words)[4])
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        words[0] = qToBigEndian(address.toIPv4Address());
    } else {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        static_assert(sizeof words == sizeof bytes);
        std::memcpy(words, &bytes, sizeof words);
    }
}

} // namespace

std::optional<SocketOwner> diagnoseSocket(const Endpoint& local, const Endpoint& remote)
{
    const bool v4 = local.address.protocol() == QAbstractSocket::IPv4Protocol;
    if (local.address.protocol() != remote.address.protocol() || local.port == 0) {
        return std::nullopt;
    }
    Request request = {};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST;
    request.question.sdiag_family = v4 ? AF_INET : AF_INET6;
    request.question.sdiag_protocol = IPPROTO_TCP;
    request.question.idiag_states = ~0U;
    inet_diag_sockid& id = request.question.id;
    id.idiag_sport = qToBigEndian(local.port);
    id.idiag_dport = qToBigEndian(remote.port);
    putAddress(local.address, id.idiag_src);
    putAddress(remote.address, id.idiag_dst);
    id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;

    const auto answer = DiagSocket().ask(request);
    // Where there is no such connection, the system tells who listens at its end.
    if (!answer || answer->socket.idiag_state == kListen
        || answer->socket.id.idiag_sport != id.idiag_sport
        || answer->socket.id.idiag_dport != id.idiag_dport) {
        return std::nullopt;
    }
    return SocketOwner{ answer->socket.idiag_uid, answer->socket.idiag_inode };
}

} // namespace sallyport::net
