// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnel.h"

#include "core/base/log.h"
#include "core/ssh/credentials.h"
#include "core/ssh/knownhostsfile.h"
#include "core/ssh/sshlibrary.h"
#include "core/ssh/tcptransport.h"
#include "core/tunnel/ftpforward.h"
#include "core/tunnel/tcpforward.h"

namespace sallyport::tunnel {

Tunnel::Tunnel(profile::Profile profile, TunnelSecrets secrets, QStringList agentPaths, Clock& clock,
    QObject* parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(std::move(secrets))
    , m_agentPaths(std::move(agentPaths))
    , m_clock(clock)
{
}

Tunnel::~Tunnel()
{
    // Forwards use the link and go first.
    m_forwards.clear();
}

QString Tunnel::serverIdentification() const
{
    return m_link ? m_link->serverIdentification() : QString();
}

QString Tunnel::algorithms() const
{
    return m_link ? m_link->algorithms() : QString();
}

void Tunnel::start()
{
    m_offerEveryHostKeyType = false;
    handle(TunnelEvent::Start);
}

void Tunnel::stop()
{
    handle(TunnelEvent::Stop);
}

void Tunnel::handle(TunnelEvent event, const std::optional<Error>& reason)
{
    const Transition step = transition(m_state, event);
    const bool changed = step.next != m_state;
    m_state = step.next;
    if (changed) {
        m_reason = reason;
    }
    // Forwards end before the state is told: after "failed" nothing may still claim to run.
    if (step.effects.testFlag(TunnelEffect::StopForwards)) {
        stopForwards();
    }
    if (changed) {
        Q_EMIT stateChanged(m_state, reason);
    }
    if (step.effects.testFlag(TunnelEffect::CloseLink)) {
        closeLink();
    }
    if (step.effects.testFlag(TunnelEffect::OpenLink)) {
        openLink();
    }
    if (step.effects.testFlag(TunnelEffect::StartForwards)) {
        startForwards();
    }
    // step.next, not m_state: opening the link may have failed at once and said so already.
    if (changed && (step.next == TunnelState::Failed || step.next == TunnelState::Idle) && !m_link) {
        Q_EMIT ended(m_reason);
    }
}

void Tunnel::giveUp(const Error& error)
{
    handle(TunnelEvent::LinkRefused, error);
}

Result<ssh::Credentials> Tunnel::loadCredentials()
{
    const profile::Server& server = m_profile.server;
    ssh::CredentialWishes wishes;
    wishes.identityFiles = server.identityFiles;
    wishes.defaultIdentityFiles = server.defaultIdentityFiles;
    wishes.certificateFiles = server.certificateFiles;
    wishes.useAgent = server.useAgent;
    wishes.identitiesOnly = server.identitiesOnly;
    wishes.agentPaths = server.agentPath.isEmpty() ? m_agentPaths : QStringList(server.agentPath);
    wishes.methods = server.authentications;
    wishes.canAsk = m_prompt != nullptr;
    return ssh::loadCredentials(wishes, m_secrets.password, m_secrets.passphrase);
}

Result<ssh::AlgorithmPreferences> Tunnel::chooseAlgorithms()
{
    ssh::AlgorithmTraits traits;
    traits.patchedLibrary = ssh::libraryInfo().mode == ssh::LibraryInfo::Mode::Patched;
    traits.hardwareAes = ssh::cpuHasAes();
    traits.compress = m_profile.compression;
    ssh::AlgorithmPreferences lists = ssh::defaultAlgorithms(traits);
    if (!m_profile.ciphers.isEmpty()) {
        auto ciphers = ssh::parseAlgorithmList(
            ssh::AlgorithmKind::Cipher, m_profile.ciphers.join(u',').toUtf8(), lists.cipher);
        if (!ciphers) {
            return tl::unexpected(ciphers.error());
        }
        lists.cipher = std::move(*ciphers);
    }
    m_hostKeyNarrowed = false;
    if (m_profile.server.pinnedHostKey.isEmpty() && !m_offerEveryHostKeyType) {
        // A server with several keys shows the one that is already on file.
        const ssh::KnownKeyTypes known = m_knownHosts.knownTypes(m_profile.server.address);
        if (!known.exact.isEmpty()) {
            const auto narrowed = ssh::narrowedToTypes(lists.hostKey, known.exact);
            m_hostKeyNarrowed = narrowed != lists.hostKey;
            lists.hostKey = narrowed;
        } else if (!known.withoutPort.isEmpty()) {
            lists.hostKey = ssh::preferringTypes(lists.hostKey, known.withoutPort);
        }
    }
    return lists;
}

void Tunnel::openLink()
{
    auto knownHosts = ssh::loadKnownHosts(m_profile.knownHostsFiles);
    if (!knownHosts) {
        giveUp(knownHosts.error());
        return;
    }
    m_knownHosts = std::move(*knownHosts);
    for (const QString& warning : m_knownHosts.warnings()) {
        qCDebug(logTunnel) << warning;
    }
    auto credentials = loadCredentials();
    if (!credentials) {
        giveUp(credentials.error());
        return;
    }
    auto algorithms = chooseAlgorithms();
    if (!algorithms) {
        giveUp(algorithms.error());
        return;
    }
    ssh::LinkOptions options;
    options.server = m_profile.server.address;
    options.user = m_profile.server.user;
    options.algorithms = std::move(*algorithms);
    options.connectTimeout = m_profile.connectTimeout;
    options.handshakeTimeout = m_profile.connectTimeout;
    options.prompt = m_prompt;
    options.profileName = m_profile.name;
    auto transport
        = std::make_unique<ssh::TcpTransport>(options.server, options.connectTimeout, m_clock);
    m_link = std::make_unique<ssh::Link>(
        std::move(options), std::move(*credentials), std::move(transport), m_clock);
    connect(m_link.get(), &ssh::Link::hostKeyOffered, this, &Tunnel::judgeHostKey);
    connect(m_link.get(), &ssh::Link::serverMessage, this, &Tunnel::serverMessage);
    connect(m_link.get(), &ssh::Link::loginNotice, this, &Tunnel::loginNotice);
    connect(m_link.get(), &ssh::Link::ready, this, [this] { handle(TunnelEvent::LoggedIn); });
    connect(m_link.get(), &ssh::Link::closed, this, &Tunnel::linkClosed);
    m_link->open();
}

void Tunnel::judgeHostKey(const ssh::HostKey& key)
{
    handle(TunnelEvent::Connected);
    HostKeyDecision decision;
    decision.host = m_profile.server.address;
    decision.keyType = QString::fromLatin1(key.type);
    decision.fingerprint = key.fingerprintSha256();
    using Verdict = HostKeyDecision::Verdict;
    const ssh::HostKeyCheck check = m_knownHosts.check(m_profile.server.address, key);
    if (check.verdict == ssh::HostKeyVerdict::Revoked) {
        // Not even a pinned key may be used after it was revoked.
        decision.error = ssh::hostKeyError(check, m_profile.server.address, key);
    } else if (!m_profile.server.pinnedHostKey.isEmpty()) {
        if (ssh::matchesFingerprint(key, m_profile.server.pinnedHostKey)) {
            decision.verdict = Verdict::Pinned;
        } else {
            decision.error = Error{Code::HostKeyMismatch,
                QStringLiteral("the server shows %1, not the key that was asked for")
                    .arg(decision.fingerprint),
                m_profile.server.address.toString()};
        }
    } else {
        if (check.verdict == ssh::HostKeyVerdict::Trusted) {
            decision.verdict = Verdict::Known;
        } else if (check.verdict == ssh::HostKeyVerdict::Unknown
            && m_profile.server.hostKeyPolicy == profile::HostKeyPolicy::AcceptNew) {
            decision.verdict = Verdict::AcceptedNew;
            decision.storedIn = m_profile.knownHostsFiles.value(0);
            const auto line = ssh::KnownHosts::entryLine(m_profile.server.address, key, false);
            const auto stored = line ? ssh::appendToKnownHosts(decision.storedIn, *line)
                                     : tl::unexpected(line.error());
            if (!stored) {
                decision.verdict = Verdict::Refused;
                decision.error = stored.error();
            }
        } else {
            decision.error = ssh::hostKeyError(check, m_profile.server.address, key);
        }
    }
    Q_EMIT hostKeyJudged(decision);
    if (!m_link) {
        return;
    }
    if (decision.error) {
        m_link->rejectHostKey(*decision.error);
    } else {
        handle(TunnelEvent::HostTrusted);
        m_link->acceptHostKey();
    }
}

void Tunnel::linkClosed(const Error& error)
{
    // The table decides what this means: a link that was told to close belongs to a tunnel that is
    // Idle already.
    m_link.release()->deleteLater();
    if (m_hostKeyNarrowed && error.code == Code::NoCommonAlgorithm
        && m_state == TunnelState::Connecting) {
        // The server has no key of a type on file any more. What it has instead is for the user to
        // judge, not for the key exchange to hide.
        m_offerEveryHostKeyType = true;
        openLink();
        return;
    }
    if (m_state == TunnelState::Idle || m_state == TunnelState::Failed) {
        Q_EMIT ended(m_reason);
        return;
    }
    Error shown = error;
    if (shown.context.isEmpty()) {
        shown.context = m_profile.server.address.toString();
    }
    giveUp(shown);
}

void Tunnel::closeLink()
{
    if (m_link) {
        m_link->close();
    }
}

void Tunnel::startForwards()
{
    int number = 0;
    for (const profile::Rule& rule : std::as_const(m_profile.rules)) {
        ++number;
        std::unique_ptr<Forward> forward;
        if (rule.kind == profile::RuleKind::Ftp) {
            forward = std::make_unique<FtpForward>(number, rule, *m_link, m_clock, m_ids, nullptr);
        } else {
            forward = std::make_unique<TcpForward>(number, rule, *m_link, m_clock, m_ids, nullptr);
        }
        connect(forward.get(), &Forward::changed, this, &Tunnel::forwardChanged);
        connect(forward.get(), &Forward::connectionChanged, this, &Tunnel::connectionChanged);
        connect(forward.get(), &Forward::ftpDataChanged, this, &Tunnel::ftpDataChanged);
        m_forwards.push_back(std::move(forward));
    }
    for (const auto& forward : m_forwards) {
        forward->start();
    }
    reviewForwards();
}

void Tunnel::reviewForwards()
{
    std::optional<Error> failure;
    bool anyListening = m_forwards.empty();
    for (const auto& forward : m_forwards) {
        anyListening = anyListening || forward->isListening();
        if (!failure && forward->status().error) {
            failure = forward->status().error;
        }
    }
    if (!anyListening) {
        giveUp(*failure);
    } else if (failure) {
        handle(TunnelEvent::ForwardFailed, failure);
    }
}

void Tunnel::stopForwards()
{
    for (const auto& forward : m_forwards) {
        forward->stop();
    }
    for (auto& forward : m_forwards) {
        // A signal of one of them may have led here.
        forward.release()->deleteLater();
    }
    m_forwards.clear();
}

} // namespace sallyport::tunnel
