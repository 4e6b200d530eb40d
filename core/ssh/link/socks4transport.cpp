// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/socks4transport.h"

#include "core/base/exhaustion.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QPointer>

#include <algorithm>

namespace sallyport::ssh {

static constexpr qsizetype kAnswer = 8;
static constexpr qsizetype kLongestText = 255;

Result<QByteArray> socks4Request(const HostPort& destination, const QString& user, bool byName)
{
    const QHostAddress address(destination.host);
    const bool isAddress = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (!isAddress && (!byName || address.protocol() == QAbstractSocket::IPv6Protocol)) {
        return fail(Code::ProxyRefused,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "SOCKS 4 reaches IPv4 addresses only; use a SOCKS 5 or HTTP proxy")),
            destination.toString());
    }
    const QByteArray name = destination.host.toUtf8();
    const QByteArray account = user.toUtf8();
    if (name.size() > kLongestText || account.size() > kLongestText || name.contains('\0')
        || account.contains('\0')) {
        return fail(Code::ProxyRefused,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the name or the proxy's user is too long for SOCKS 4")),
            destination.toString());
    }
    const quint32 number = isAddress ? address.toIPv4Address() : 1; // 0.0.0.1: a name follows
    QByteArray request("\x04\x01", 2);
    request += char(destination.port >> 8);
    request += char(destination.port & 0xff);
    for (int shift = 24; shift >= 0; shift -= 8) {
        request += char((number >> shift) & 0xff);
    }
    request += account + '\0';
    if (!isAddress) {
        request += name + '\0';
    }
    return request;
}

std::optional<Error> socks4Refusal(QByteArrayView answer)
{
    constexpr int kGranted = 90;
    constexpr int kRejected = 91;
    constexpr int kNoIdent = 92;
    constexpr int kOtherUser = 93;
    const int status = answer.size() >= 2 && answer[0] == 0 ? int(uchar(answer[1])) : -1;
    switch (status) {
    case kGranted:
        return std::nullopt;
    case kRejected:
        return Error{ Code::ProxyRefused,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "it rejects the connection, or cannot make it (answer 91)")) };
    case kNoIdent:
    case kOtherUser:
        return Error{ Code::ProxyLoginRefused,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "it does not take this user (answer %1, identd)"),
                status) };
    default:
        return Error{ Code::ProxyUnreachable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "it does not speak SOCKS 4")) };
    }
}

static TcpOptions toProxy(TcpOptions options, const HostPort& proxy)
{
    options.server = proxy;
    options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return options;
}

Socks4Transport::Socks4Transport(TcpOptions options, Proxy proxy, Clock& clock, QObject* parent)
    : Transport(parent)
    , m_server(options.server)
    , m_proxy(std::move(proxy))
    , m_options(std::move(options))
    , m_tcp(toProxy(m_options, m_proxy.address), clock)
    , m_deadline(clock.makeTimer([this] {
        finish({ Code::ConnectTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer within %1 s"),
                m_options.connectTimeout.count() / 1000.0) });
    }))
{
    connect(&m_tcp, &Transport::opened, this, [this] { request(m_destination); });
    connect(&m_tcp, &Transport::written, this, &Transport::written);
    connect(&m_tcp, &Transport::readyRead, this, [this] {
        if (m_open) {
            Q_EMIT readyRead();
        } else {
            readAnswer();
        }
    });
    connect(&m_tcp, &Transport::ended, this, [this](Error error) {
        if (!m_open && error.code != Code::OutOfResources
            && error.code != Code::ListenAddressInvalid) {
            error.code = Code::ProxyUnreachable;
        }
        finish(std::move(error));
    });
}

Socks4Transport::~Socks4Transport()
{
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(m_lookup);
    }
}

QString Socks4Transport::description() const
{
    return m_server.toString();
}

void Socks4Transport::open()
{
    m_deadline->start(m_options.connectTimeout);
    m_destination = m_server;
    if (m_proxy.namesToProxy || !QHostAddress(m_server.host).isNull()) {
        m_tcp.open();
        return;
    }
    m_lookup = QHostInfo::lookupHost(
        m_server.host, this, [this](const QHostInfo& info) { lookedUp(info); });
}

void Socks4Transport::lookedUp(const QHostInfo& info)
{
    m_lookup = -1;
    if (m_over) {
        return;
    }
    const auto addresses = info.addresses();
    const auto found = std::find_if(addresses.cbegin(), addresses.cend(),
        [](const auto& address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    if (found == addresses.cend()) {
        finish(systemError(info.errorString(),
            { Code::HostNotFound,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "the name %1 has no IPv4 address here; socks4a:// lets the proxy look "
                             "it up"),
                    m_server.host),
                {} }));
        return;
    }
    m_destination = { found->toString(), m_server.port };
    m_tcp.open();
}

void Socks4Transport::request(const HostPort& destination)
{
    const auto bytes = socks4Request(destination, m_proxy.user, m_proxy.namesToProxy);
    if (!bytes) {
        finish(bytes.error());
        return;
    }
    m_tcp.write(bytes->constData(), bytes->size());
}

void Socks4Transport::readAnswer()
{
    char bytes[kAnswer];
    while (m_answer.size() < kAnswer) {
        // Not one byte more: what follows is the SSH server's.
        const qint64 got = m_tcp.read(bytes, kAnswer - m_answer.size());
        if (got < 0) {
            finish({ Code::ProxyUnreachable,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "it hung up before it answered")) });
            return;
        }
        if (got == 0) {
            return;
        }
        m_answer.append(bytes, got);
    }
    if (auto refusal = socks4Refusal(m_answer)) {
        finish(std::move(*refusal));
        return;
    }
    m_deadline->stop();
    m_open = true;
    const QPointer<Socks4Transport> self(this);
    Q_EMIT opened();
    if (self && !m_over) {
        // What came along with the answer is announced by nobody else.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT readyRead(); }, Qt::QueuedConnection);
    }
}

qint64 Socks4Transport::read(char* data, qint64 max)
{
    return m_open ? m_tcp.read(data, max) : (m_over ? -1 : 0);
}

bool Socks4Transport::write(const char* data, qint64 size)
{
    return m_open && m_tcp.write(data, size);
}

void Socks4Transport::abort()
{
    m_over = true;
    m_deadline->stop();
    m_tcp.abort();
}

void Socks4Transport::finish(Error error)
{
    if (m_over) {
        return;
    }
    const bool wasOpen = m_open;
    abort();
    if (!wasOpen && error.code != Code::HostNotFound && error.code != Code::OutOfResources) {
        error.detail = Sentence(QT_TRANSLATE_NOOP("Sentence", "the proxy %1: %2"),
            m_proxy.address.toString(), error.detail);
    }
    error.context = m_server.toString();
    Q_EMIT ended(error);
}

} // namespace sallyport::ssh
