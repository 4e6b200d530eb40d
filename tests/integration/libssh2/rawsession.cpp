// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/libssh2/rawsession.h"

#include "tests/integration/libssh2/echoserver.h"
#include "tests/support/sshdfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int kFakeSocket = 0x3ffffff0;

void appendU32(QByteArray& bytes, quint32 value)
{
    char raw[4];
    qToBigEndian(value, raw);
    bytes.append(raw, 4);
}

} // namespace

QByteArray directMessage(const QByteArray& host, int port)
{
    const QByteArray originator = "127.0.0.1";
    QByteArray message;
    appendU32(message, static_cast<quint32>(host.size()));
    message += host;
    appendU32(message, static_cast<quint32>(port));
    appendU32(message, static_cast<quint32>(originator.size()));
    message += originator;
    appendU32(message, 0);
    return message;
}

RawSession::~RawSession()
{
    static_cast<void>(abandon());
    if (m_fd >= 0)
        close(m_fd);
}

int RawSession::abandon()
{
    if (!m_session)
        return 0;
    m_dead = true;
    return libssh2_session_free(std::exchange(m_session, nullptr));
}

void RawSession::create()
{
    if (m_session)
        return;
    m_session = libssh2_session_init_ex(
        &RawSession::allocate, &RawSession::release, &RawSession::resize, this);
    libssh2_session_set_blocking(m_session, 0);
    libssh2_session_callback_set2(m_session, LIBSSH2_CALLBACK_SEND,
        reinterpret_cast<libssh2_cb_generic*>(&RawSession::sendCallback));
    libssh2_session_callback_set2(m_session, LIBSSH2_CALLBACK_RECV,
        reinterpret_cast<libssh2_cb_generic*>(&RawSession::recvCallback));
}

void RawSession::prefer(int kind, const QByteArray& names)
{
    create();
    libssh2_session_method_pref(m_session, kind, names.constData());
}

int RawSession::handshake(int fd)
{
    create();
    m_fd = fd;
    fcntl(m_fd, F_SETFL, O_NONBLOCK);
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const int rc = libssh2_session_handshake(m_session, kFakeSocket);
        if (rc != LIBSSH2_ERROR_EAGAIN || timer.elapsed() > 20000)
            return rc;
        wait(1000);
    }
}

QString RawSession::open(sallyport::test::SshdFixture& sshd)
{
    const int fd = connectToLoopback(sshd.port());
    if (fd < 0)
        return QStringLiteral("cannot connect");
    int rc = handshake(fd);
    const QByteArray user = sshd.user().toLocal8Bit();
    const QByteArray key = QFile::encodeName(sshd.userKeyFile());
    while (rc == 0 && !libssh2_userauth_authenticated(m_session)) {
        rc = libssh2_userauth_publickey_fromfile_ex(m_session, user.constData(),
            static_cast<unsigned>(user.size()), nullptr, key.constData(), nullptr);
        if (rc == LIBSSH2_ERROR_EAGAIN) {
            wait(1000);
            rc = 0;
        }
    }
    if (rc == 0)
        return {};
    char* text = nullptr;
    libssh2_session_last_error(m_session, &text, nullptr, 0);
    return QStringLiteral("%1: %2").arg(rc).arg(QString::fromLatin1(text));
}

LIBSSH2_CHANNEL* RawSession::openDirect(const QByteArray& host, int port)
{
    const QByteArray message = directMessage(host, port);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10000) {
        LIBSSH2_CHANNEL* channel = libssh2_channel_open_ex(m_session, "direct-tcpip", 12, 262144,
            32768, message.constData(), static_cast<unsigned>(message.size()));
        if (channel || libssh2_session_last_errno(m_session) != LIBSSH2_ERROR_EAGAIN)
            return channel;
        wait(1000);
    }
    return nullptr;
}

void RawSession::wait(int milliseconds)
{
    flush();
    pollfd polled{ m_fd, POLLIN, 0 };
    if (!m_unsent.isEmpty())
        polled.events |= POLLOUT;
    poll(&polled, 1, milliseconds);
    flush();
}

void RawSession::flush()
{
    while (!m_unsent.isEmpty()) {
        const ssize_t sent =
            ::send(m_fd, m_unsent.constData(), static_cast<size_t>(m_unsent.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        m_unsent.remove(0, sent);
    }
}

void* RawSession::allocate(size_t size, void** self)
{
    void* block = std::malloc(size);
    static_cast<RawSession*>(*self)->m_blocks += block ? 1 : 0;
    return block;
}

void RawSession::release(void* block, void** self)
{
    static_cast<RawSession*>(*self)->m_blocks -= block ? 1 : 0;
    std::free(block);
}

void* RawSession::resize(void* block, size_t size, void** self)
{
    void* resized = std::realloc(block, size);
    static_cast<RawSession*>(*self)->m_blocks += !block && resized ? 1 : 0;
    return resized;
}

ssize_t RawSession::sendCallback(libssh2_socket_t, const void* bytes, size_t size, int, void** self)
{
    auto* session = static_cast<RawSession*>(*self);
    if (session->m_dead)
        return -EPIPE;
    session->m_unsent.append(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    if (session->m_unsent.size() > 65536)
        session->flush();
    return static_cast<ssize_t>(size);
}

ssize_t RawSession::recvCallback(libssh2_socket_t, void* bytes, size_t size, int, void** self)
{
    auto* session = static_cast<RawSession*>(*self);
    if (session->m_dead)
        return -ECONNRESET;
    session->flush();
    if (session->chunk)
        size = qBound<size_t>(1, session->chunk(size), size);
    const ssize_t got = ::recv(session->m_fd, bytes, size, 0);
    if (got < 0)
        return -errno;
    if (got > 0 && session->tamper)
        session->tamper(static_cast<char*>(bytes), static_cast<size_t>(got));
    return got;
}
