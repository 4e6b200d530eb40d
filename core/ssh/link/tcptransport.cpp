// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/tcptransport.h"

#include "core/base/exhaustion.h"
#include "core/base/fairturns.h"
#include "core/base/log.h"
#include "core/base/secret.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QPointer>

#include <algorithm>
#include <cstring>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace sallyport::ssh {

// How long the kernel may keep bytes unacknowledged before it declares the peer gone.
static constexpr unsigned kUnacknowledgedMs = 45'000;

// What is taken of an HTTP proxy's answer at a time, and how many times. Qt keeps a head without
// end in memory for as long as the proxy goes on; a real one, its page about a refusal included, is
// far below.
static constexpr qint64 kProxyRead = 16 * 1024;
static constexpr int kMostProxyReads = 512;

TcpTransport::TcpTransport(TcpOptions options, Clock& clock, QObject* parent)
    : Transport(parent)
    , m_options(std::move(options))
    , m_connectTimer(clock.makeTimer([this] {
        finish({ Code::ConnectTimeout,
            throughProxy() ? Sentence(
                QT_TRANSLATE_NOOP("Sentence", "no answer within %1 s through the proxy %2"),
                m_options.connectTimeout.count() / 1000.0, proxyName())
                           : Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer within %1 s"),
                               m_options.connectTimeout.count() / 1000.0) });
    }))
{
    // The user's system proxy settings are for the web; an SSH proxy is an explicit wish.
    m_socket.setProxy(m_options.proxy);
    connect(&m_socket, &QTcpSocket::connected, this, &TcpTransport::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpTransport::onReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpTransport::written);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        // Once up, the reader must first take what had arrived before the end.
        if (m_wasUp) {
            Q_EMIT readyRead();
        } else {
            finish(socketError());
        }
    });
}

TcpTransport::~TcpTransport()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

qint64 TcpTransport::pending() const
{
    return m_socket.bytesToWrite();
}

QString TcpTransport::description() const
{
    const QString address = m_socket.peerAddress().toString();
    if (address.isEmpty() || address == m_options.server.host) {
        return m_options.server.toString();
    }
    return m_options.server.toString() + QStringLiteral(" (") + address + u')';
}

QString TcpTransport::proxyName() const
{
    return HostPort{ m_options.proxy.hostName(), m_options.proxy.port() }.toString();
}

Result<void> TcpTransport::bindSocket()
{
    QHostAddress address(m_options.bind);
    if (address.isNull()) {
        const QNetworkInterface interface = QNetworkInterface::interfaceFromName(m_options.bind);
        const auto entries = interface.addressEntries();
        const auto suits = [this](const QNetworkAddressEntry& entry) {
            const auto protocol = entry.ip().protocol();
            const bool anyFamily = m_options.family == QAbstractSocket::AnyIPProtocol;
            return anyFamily ? protocol == QAbstractSocket::IPv4Protocol
                             : protocol == m_options.family;
        };
        const auto found = std::find_if(entries.cbegin(), entries.cend(), suits);
        if (found == entries.cend()) {
            return fail(Code::ListenAddressInvalid,
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "to connect from: neither an address nor an interface with one")),
                m_options.bind);
        }
        address = found->ip();
    }
    if (!m_socket.bind(address)) {
        const auto shortage = m_socket.error() == QAbstractSocket::AddressInUseError
            ? portExhaustion()
            : std::nullopt;
        if (shortage) {
            return fail(Code::OutOfResources, *shortage);
        }
        return fail(Code::ListenAddressInvalid,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "cannot connect from this address: %1"),
                m_socket.errorString()),
            m_options.bind);
    }
    return {};
}

void TcpTransport::open()
{
    m_connectTimer->start(m_options.connectTimeout);
    if (!m_options.bind.isEmpty()) {
        if (const auto bound = bindSocket(); !bound) {
            finish(bound.error());
            return;
        }
    }
    m_socket.connectToHost(m_options.server.host, m_options.server.port,
        QIODevice::ReadWrite | QIODevice::Unbuffered, m_options.family);
    if (m_options.proxy.type() == QNetworkProxy::HttpProxy) {
        boundProxyAnswer();
    }
}

void TcpTransport::boundProxyAnswer()
{
    // The connection to the proxy itself, which Qt makes below the socket.
    auto* const toProxy = m_socket.findChild<QTcpSocket*>();
    if (!toProxy) {
        return;
    }
    toProxy->setReadBufferSize(kProxyRead);
    connect(
        toProxy, &QTcpSocket::readyRead, this,
        [this] {
            if (!m_wasUp && ++m_proxyReads > kMostProxyReads) {
                finish({ Code::ProxyRefused,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "the proxy %1: its answer has no end"),
                        proxyName()) });
            }
        },
        Qt::QueuedConnection);
    connect(
        &m_socket, &QTcpSocket::connected, toProxy, [toProxy] { toProxy->setReadBufferSize(0); });
}

void TcpTransport::forgetProxyLogin()
{
    // What the socket's own copies refer to, too.
    QString password = m_options.proxy.password();
    wipeShared(password);
    m_options.proxy.setPassword({});
}

void TcpTransport::connected()
{
    m_connectTimer->stop();
    m_wasUp = true;
    forgetProxyLogin();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
#ifdef Q_OS_LINUX
    const unsigned timeout = kUnacknowledgedMs;
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT,
        &timeout, sizeof timeout);
#endif
    Q_EMIT opened();
}

void TcpTransport::onReadyRead()
{
    giveOthersATurn();
    const QPointer<TcpTransport> self(this);
    m_wasRead = false;
    Q_EMIT readyRead();
    if (self && m_wasUp && !m_wasRead) {
        keepWhatLies();
    }
}

/// For a reader who has other things to do. On Windows an end that is left lying is told of again
/// at once, for ever, and meanwhile Qt delivers nothing that was posted: nobody else on the thread
/// would get anything done, and the reader would never come.
void TcpTransport::keepWhatLies()
{
    char some[16 * 1024];
    while (true) {
        const qint64 got = receive(some, sizeof some);
        if (got <= 0) {
            return;
        }
        m_kept.append(some, got);
        if (m_kept.size() > kMostKept) {
            finish({ Code::ConnectionLost,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "the server sends on while it is to wait for an answer: more than %1 "
                             "KiB"),
                    kMostKept / 1024) });
            return;
        }
    }
}

qint64 TcpTransport::read(char* data, qint64 max)
{
    m_wasRead = true;
    if (!m_kept.isEmpty()) {
        const qsizetype size = std::min(qsizetype(max), m_kept.size());
        std::memcpy(data, m_kept.constData(), std::size_t(size));
        m_kept.remove(0, size);
        return size;
    }
    return receive(data, max);
}

qint64 TcpTransport::receive(char* data, qint64 max)
{
    if (!m_wasUp || m_over) {
        return m_over ? -1 : 0;
    }
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        return -1;
    }
    const qint64 got = m_socket.read(data, max);
#ifdef Q_OS_LINUX
    if (got > 0 && got < max) {
        // An sshd that runs no shell leaves Nagle's algorithm on: its next small packet waits for
        // our acknowledgement, which the kernel would hold back for 40 ms. The option wears off by
        // itself. Where there is more to read, that will see to it.
        const int on = 1;
        ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on,
            sizeof on);
    }
#endif
    return got;
}

bool TcpTransport::write(const char* data, qint64 size)
{
    if (m_over || m_socket.state() != QAbstractSocket::ConnectedState) {
        return false;
    }
    return m_socket.write(data, size) == size;
}

void TcpTransport::abort()
{
    m_over = true;
    m_connectTimer->stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_kept.clear();
    forgetProxyLogin();
}

void TcpTransport::finish(Error error)
{
    if (m_over) {
        return;
    }
    abort();
    if (error.context.isEmpty()) {
        error.context = m_options.server.toString();
    }
    Q_EMIT ended(error);
}

Error TcpTransport::socketError() const
{
    const QString text = m_socket.errorString();
    // Qt does not say that it was short of something; what is short now was it then.
    const Error shortage = systemError(text, { Code::Internal, {} });
    if (shortage.code == Code::OutOfResources) {
        return shortage;
    }
    if (m_socket.error() == QAbstractSocket::SocketResourceError) {
        return { Code::OutOfResources, text };
    }
    // What connect() says then is an error Qt does not know; below a proxy's socket, too.
    const bool unknown = m_socket.error() == QAbstractSocket::UnknownSocketError
        || m_socket.error() == QAbstractSocket::NetworkError;
    if (const auto ports = unknown && !m_wasUp ? portExhaustion() : std::nullopt) {
        return { Code::OutOfResources, *ports };
    }
    switch (m_socket.error()) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyConnectionClosedError:
        return { Code::ProxyUnreachable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the proxy %1: %2"), proxyName(), text) };
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return { Code::ProxyLoginRefused,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the proxy %1: %2"), proxyName(), text) };
    case QAbstractSocket::ProxyProtocolError:
        return { Code::ProxyRefused,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the proxy %1: %2"), proxyName(), text) };
    default:
        break;
    }
    if (throughProxy() && !m_wasUp) {
        return { Code::ProxyRefused,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the proxy %1 says of the SSH server: %2"),
                proxyName(), text) };
    }
    switch (m_socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return { Code::HostNotFound,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the name %1 does not resolve"),
                m_options.server.host) };
    case QAbstractSocket::ConnectionRefusedError:
        return { Code::ConnectionRefused,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "nothing listens there: %1"), text) };
    case QAbstractSocket::SocketTimeoutError:
        return { Code::ConnectTimeout, text };
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAddressNotAvailableError:
        return { Code::NetworkUnreachable, text };
    default:
        return { m_wasUp ? Code::ConnectionLost : Code::NetworkUnreachable, text };
    }
}

} // namespace sallyport::ssh
