// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/linkchain.h"

#include "core/ssh/link/channeltransport.h"
#include "core/ssh/link/socks4transport.h"
#include "core/ssh/link/tcptransport.h"
#include "core/tunnel/retries.h"

#include <algorithm>

namespace sallyport::tunnel {

static QAbstractSocket::NetworkLayerProtocol toProtocol(profile::AddressFamily family)
{
    switch (family) {
    case profile::AddressFamily::Ipv4:
        return QAbstractSocket::IPv4Protocol;
    case profile::AddressFamily::Ipv6:
        return QAbstractSocket::IPv6Protocol;
    case profile::AddressFamily::Any:
        break;
    }
    return QAbstractSocket::AnyIPProtocol;
}

LinkChain::LinkChain(const LinkContext& context, ssh::FarSide* carrier, QString carrierName)
    : m_profile(context.profile)
    , m_context{ m_profile, context.secrets, context.clock, context.prompt, context.heir }
    , m_carrier(carrier)
    , m_hasCarrier(carrier != nullptr)
    , m_carrierName(std::move(carrierName))
{
}

LinkChain::~LinkChain()
{
    if (m_question) {
        m_context.prompt->withdraw(*m_question);
    }
    // The farthest goes first: it uses the one before it.
    while (!m_links.empty()) {
        m_links.pop_back();
    }
}

ssh::Link* LinkChain::link() const
{
    return m_ready && !m_links.empty() ? m_links.back()->link() : nullptr;
}

std::optional<Milliseconds> LinkChain::lasted() const
{
    if (!m_readySince) {
        return std::nullopt;
    }
    return provenTime(*m_readySince, m_readyUntil.value_or(m_context.clock.now()), m_lastHeard,
        m_context.profile.connection.keepaliveInterval);
}

QString LinkChain::serverIdentification() const
{
    const ssh::Link* at = m_links.empty() ? nullptr : m_links.back()->link();
    return at ? at->serverIdentification() : QString();
}

QString LinkChain::algorithms() const
{
    const ssh::Link* at = m_links.empty() ? nullptr : m_links.back()->link();
    return at ? at->algorithms() : QString();
}

void LinkChain::open()
{
    const profile::Proxy& proxy = m_context.profile.connection.proxy;
    // SOCKS 4 has a user, and no password.
    const bool login =
        (proxy.kind == profile::Proxy::Kind::Socks5 || proxy.kind == profile::Proxy::Kind::Http)
        && !proxy.user.isEmpty();
    if (login && m_context.secrets.proxyPassword) {
        m_proxyPassword = m_context.secrets.proxyPassword->open();
    } else if (login && m_context.prompt) {
        askProxyPassword();
        return;
    }
    openNext();
}

void LinkChain::askProxyPassword()
{
    Question question;
    question.kind = Question::Kind::ProxyPassword;
    question.host = m_context.profile.connection.proxy.address;
    question.user = m_context.profile.connection.proxy.user;
    question.profileId = m_context.profile.id;
    question.profileName = m_context.profile.label.name;
    question.items = { { QStringLiteral("Password: "), false } };
    m_question = m_context.prompt->ask(question, [this](Answer answer) {
        m_question.reset();
        if (!answer.accepted || answer.lines.empty()) {
            closeLater({ Code::ProxyLoginRefused,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "no password was given")),
                m_context.profile.connection.proxy.address.toString() });
            return;
        }
        m_proxyPassword = KeptSecret(answer.lines.front());
        openNext();
    });
}

std::unique_ptr<ssh::Transport> LinkChain::makeFirstTransport()
{
    const profile::Profile& profile = m_context.profile;
    const HostPort& server = profile.connection.serverAt(profile.connection.firstHop()).address;
    if (m_carrier) {
        return std::make_unique<ssh::ChannelTransport>(*m_carrier, server, m_carrierName);
    }
    if (m_hasCarrier) {
        return nullptr; // never past it
    }
    ssh::TcpOptions options;
    options.server = server;
    options.connectTimeout = profile.connection.connectTimeout;
    options.family = toProtocol(profile.connection.family);
    options.bind = profile.connection.bindAddress;
    using Kind = profile::Proxy::Kind;
    if (profile.connection.proxy.kind == Kind::Socks4
        || profile.connection.proxy.kind == Kind::Socks4a) {
        return std::make_unique<ssh::Socks4Transport>(options,
            ssh::Socks4Transport::Proxy{ profile.connection.proxy.address,
                profile.connection.proxy.user, profile.connection.proxy.kind == Kind::Socks4a },
            m_context.clock);
    }
    if (profile.connection.proxy.kind != Kind::None) {
        const auto type = profile.connection.proxy.kind == profile::Proxy::Kind::Http
            ? QNetworkProxy::HttpProxy
            : QNetworkProxy::Socks5Proxy;
        const Secret password = m_proxyPassword ? m_proxyPassword->open() : Secret();
        // Qt takes it as a QString, which the transport wipes once it is through.
        options.proxy = QNetworkProxy(type, profile.connection.proxy.address.host,
            profile.connection.proxy.address.port, profile.connection.proxy.user,
            QString::fromUtf8(password.data(), password.size()));
    }
    auto transport = std::make_unique<ssh::TcpTransport>(options, m_context.clock);
    if (profile.connection.proxy.kind == profile::Proxy::Kind::None) {
        ssh::TcpTransport* raw = transport.get();
        connect(raw, &ssh::Transport::opened, this,
            [this, raw] { m_firstAddress = raw->peerAddress().toString(); });
    }
    return transport;
}

void LinkChain::openNext()
{
    const int hop = m_context.profile.connection.hopAfter(int(m_links.size()));
    ServerLink::MakeTransport makeTransport;
    if (m_links.empty()) {
        if (m_hasCarrier && !m_carrier) {
            closeLater({ Code::ConnectionLost,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the tunnel it goes through is gone")),
                m_carrierName });
            return;
        }
        makeTransport = [this] { return makeFirstTransport(); };
    } else {
        ServerLink* before = m_links.back().get();
        const HostPort next = m_context.profile.connection.serverAt(hop).address;
        makeTransport = [before, next]() -> std::unique_ptr<ssh::Transport> {
            return before->link() ? std::make_unique<ssh::ChannelTransport>(
                       *before->link(), next, before->server().address.toString())
                                  : nullptr;
        };
    }
    auto link = std::make_unique<ServerLink>(m_context, hop, std::move(makeTransport));
    ServerLink* raw = link.get();
    connect(raw, &ServerLink::keyOffered, this, &LinkChain::keyOffered);
    connect(raw, &ServerLink::trusted, this, &LinkChain::trusted);
    connect(raw, &ServerLink::hostKeyJudged, this, &LinkChain::hostKeyJudged);
    connect(raw, &ServerLink::stateChanged, this,
        [this, hop](ssh::Link::State state) { Q_EMIT linkStateChanged(hop, state); });
    connect(raw, &ServerLink::news, this, &LinkChain::news);
    connect(raw, &ServerLink::ready, this, &LinkChain::linkReady);
    connect(raw, &ServerLink::closed, this,
        [this, raw](const Error& error) { linkClosed(raw, error); });
    m_links.emplace_back(this, std::move(link));
    raw->open();
}

void LinkChain::linkReady()
{
    if (m_cause) {
        return;
    }
    if (m_links.back()->hop() != 0) {
        openNext();
        return;
    }
    m_ready = true;
    m_readySince = m_context.clock.now();
    Q_EMIT ready();
}

void LinkChain::close()
{
    if (m_question) {
        m_context.prompt->withdraw(*std::exchange(m_question, std::nullopt));
    }
    if (!m_cause) {
        m_cause = Error{ Code::Cancelled, {} };
    }
    m_ready = false;
    if (m_links.empty()) {
        closeLater(*m_cause);
        return;
    }
    // The others follow as it says that it has closed.
    m_links.back()->close();
}

void LinkChain::closeLater(const Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT closed(error); }, Qt::QueuedConnection);
}

void LinkChain::checkAlive()
{
    if (ssh::Link* up = link()) {
        up->checkAlive();
    }
}

Error LinkChain::named(const ServerLink& which, Error error) const
{
    if (which.hop() > 0) {
        error.jumpHost = { which.hop(), which.server().address.toString() };
        if (error.context == error.jumpHost.address) {
            error.context.clear();
        }
    }
    return error;
}

void LinkChain::linkClosed(ServerLink* which, const Error& error)
{
    if (std::exchange(m_ready, false)) {
        m_readyUntil = m_context.clock.now();
        m_lastHeard = m_links.back()->lastHeard();
    }
    const auto it = std::find_if(
        m_links.begin(), m_links.end(), [which](const auto& link) { return link.get() == which; });
    if (it == m_links.end()) {
        return;
    }
    if (!m_cause || (m_causeIsEcho && error.code != Code::Cancelled)) {
        m_cause = named(*which, error);
        // When a jump host breaks, the links through it hear of it first.
        m_causeIsEcho = it != m_links.begin()
            && (error.code == Code::ConnectionLost || error.code == Code::HandshakeFailed
                || error.code == Code::ServerDisconnected);
    }
    it->letGo();
    m_links.erase(it);
    if (m_links.empty()) {
        Q_EMIT closed(*m_cause);
        return;
    }
    m_links.back()->close();
}

} // namespace sallyport::tunnel
