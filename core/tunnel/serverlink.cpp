// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/serverlink.h"

#include "core/base/log.h"
#include "core/profile/rekeylimit.h"
#include "core/ssh/auth/agentclient.h"
#include "core/ssh/auth/credentials.h"
#include "core/ssh/hostkey/hostkeyquestion.h"
#include "core/ssh/hostkey/knownhostsfile.h"
#include "core/ssh/sshlibrary.h"

namespace sallyport::tunnel {

ServerLink::ServerLink(const LinkContext& context, int hop, MakeTransport makeTransport)
    : m_context(context)
    , m_hop(hop)
    , m_makeTransport(std::move(makeTransport))
{
}

ServerLink::~ServerLink()
{
    if (m_question) {
        m_context.prompt->withdraw(*m_question);
    }
}

const profile::Server& ServerLink::server() const
{
    return m_context.profile.connection.serverAt(m_hop);
}

HostPort ServerLink::knownAs() const
{
    return server().hostKeyAlias.isEmpty() ? server().address
                                           : HostPort{ server().hostKeyAlias, 22 };
}

static std::optional<Secret> opened(const std::optional<KeptSecret>& kept)
{
    return kept ? std::optional(kept->open()) : std::nullopt;
}

Result<ssh::Credentials> ServerLink::loadCredentials() const
{
    const profile::Server& wish = server();
    ssh::CredentialWishes wishes;
    wishes.identityFiles = wish.identityFiles;
    wishes.defaultIdentityFiles = wish.defaultIdentityFiles;
    wishes.certificateFiles = wish.certificateFiles;
    wishes.useAgent = wish.useAgent;
    wishes.identitiesOnly = wish.identitiesOnly;
    wishes.agentPaths =
        wish.agentPath.isEmpty() ? ssh::defaultAgentPaths() : QStringList(wish.agentPath);
    wishes.methods = wish.authentications;
    wishes.canAsk = m_context.prompt != nullptr;
    // The password given beforehand is for the server itself, not for those on the way.
    const TunnelSecrets& secrets = m_context.secrets;
    return ssh::loadCredentials(
        wishes, m_hop == 0 ? opened(secrets.password) : std::nullopt, opened(secrets.passphrase));
}

Result<ssh::AlgorithmPreferences> ServerLink::chooseAlgorithms()
{
    ssh::AlgorithmTraits traits;
    traits.patchedLibrary = ssh::libraryInfo().mode == ssh::LibraryInfo::Mode::Patched;
    traits.hardwareAes = ssh::cpuHasAes();
    traits.compress = m_context.profile.connection.compression;
    ssh::AlgorithmPreferences lists = ssh::defaultAlgorithms(traits);
    const struct {
        ssh::AlgorithmKind kind;
        const QStringList& wish;
        QByteArrayList& list;
    } wishes[] = {
        { ssh::AlgorithmKind::Cipher, m_context.profile.connection.ciphers, lists.cipher },
        { ssh::AlgorithmKind::KeyExchange, m_context.profile.connection.keyExchanges, lists.kex },
        { ssh::AlgorithmKind::Mac, m_context.profile.connection.macs, lists.mac },
        { ssh::AlgorithmKind::HostKey, m_context.profile.connection.hostKeyAlgorithms,
            lists.hostKey },
    };
    for (const auto& wish : wishes) {
        if (wish.wish.isEmpty()) {
            continue;
        }
        auto list = ssh::parseAlgorithmList(wish.kind, wish.wish.join(u',').toUtf8(), wish.list);
        if (!list) {
            return tl::unexpected(list.error());
        }
        wish.list = std::move(*list);
    }
    if (!m_context.profile.connection.publicKeyAlgorithms.isEmpty()) {
        lists.signature = ssh::signatureAlgorithms(
            m_context.profile.connection.publicKeyAlgorithms.join(u',').toUtf8(), lists.signature);
    }
    m_narrowed = false;
    if (server().pinnedHostKey.isEmpty() && !m_offerEveryType) {
        // A server with several keys shows the one that is already on file.
        ssh::HostKeyOffer offer =
            ssh::hostKeyOffer(lists.hostKey, m_knownHosts.knownTypes(knownAs()));
        m_narrowed = offer.narrowed;
        lists.hostKey = std::move(offer.algorithms);
    }
    return lists;
}

void ServerLink::closeLater(Error error)
{
    if (error.context.isEmpty()) {
        error.context = server().address.toString();
    }
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT closed(error); }, Qt::QueuedConnection);
}

void ServerLink::open()
{
    auto transport = m_makeTransport();
    if (!transport) {
        closeLater({ Code::ConnectionLost,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the way there is gone")) });
        return;
    }
    auto knownHosts = ssh::loadKnownHosts(m_context.profile.connection.knownHostsFiles, knownAs());
    if (!knownHosts) {
        closeLater(knownHosts.error());
        return;
    }
    m_knownHosts = std::move(*knownHosts);
    for (const Sentence& warning : m_knownHosts.warnings()) {
        qCDebug(logTunnel) << warning;
    }
    auto credentials = loadCredentials();
    if (!credentials) {
        closeLater(credentials.error());
        return;
    }
    for (const std::vector<Error>* list : { &credentials->unusable, &credentials->skipped }) {
        for (const Error& error : *list) {
            Q_EMIT news(ssh::LoginNotice{
                Sentence(QT_TRANSLATE_NOOP("Sentence", "The key %1 is not used: %2"), error.context,
                    error.detail) });
        }
    }
    for (const Error& error : credentials->unusableCertificates) {
        Q_EMIT news(ssh::LoginNotice{
            Sentence(QT_TRANSLATE_NOOP("Sentence", "The certificate %1 is not used: %2"),
                error.context, error.detail) });
    }
    auto algorithms = chooseAlgorithms();
    if (!algorithms) {
        closeLater(algorithms.error());
        return;
    }
    ssh::LinkOptions options;
    options.server = server().address;
    options.user = server().user;
    options.algorithms = std::move(*algorithms);
    options.connectTimeout = m_context.profile.connection.connectTimeout;
    options.handshakeTimeout = m_context.profile.connection.connectTimeout;
    options.prompt = m_context.prompt;
    options.heir = m_context.heir;
    options.profileId = m_context.profile.id;
    options.profileName = m_context.profile.label.name;
    options.hop = m_hop;
    options.aliveInterval = m_context.profile.connection.keepaliveInterval;
    options.aliveCountMax = m_context.profile.connection.keepaliveCount;
    // Judged when the profile was; nothing else gets here.
    const auto rekeyLimit = profile::parseRekeyLimit(m_context.profile.connection.rekeyLimit)
                                .value_or(profile::RekeyWish());
    options.rekeyLimit = { rekeyLimit.bytes, rekeyLimit.interval };
    m_link = std::make_unique<ssh::Link>(
        std::move(options), std::move(*credentials), std::move(transport), m_context.clock);
    connect(m_link.get(), &ssh::Link::hostKeyOffered, this, &ServerLink::judge);
    connect(m_link.get(), &ssh::Link::stateChanged, this, &ServerLink::stateChanged);
    connect(m_link.get(), &ssh::Link::news, this, &ServerLink::news);
    connect(m_link.get(), &ssh::Link::ready, this, &ServerLink::ready);
    connect(m_link.get(), &ssh::Link::closed, this, &ServerLink::linkClosed);
    m_link->open();
}

void ServerLink::close()
{
    if (m_question) {
        m_context.prompt->withdraw(*std::exchange(m_question, std::nullopt));
    }
    if (m_link) {
        m_link->close();
    } else {
        closeLater({ Code::Cancelled, {} });
    }
}

void ServerLink::judge(const ssh::HostKey& key)
{
    using Verdict = HostKeyDecision::Verdict;
    Q_EMIT keyOffered();
    if (!m_link) {
        return; // it was ended meanwhile
    }
    HostKeyDecision decision;
    decision.host = server().address;
    decision.hop = m_hop;
    decision.keyType = QString::fromLatin1(key.type);
    decision.fingerprint = key.fingerprintSha256();
    const ssh::HostKeyCheck check = m_knownHosts.check(knownAs(), key);
    if (check.verdict == ssh::HostKeyVerdict::Revoked) {
        // Not even a pinned key may be used after it was revoked.
        decision.error = ssh::hostKeyError(check, knownAs(), key);
    } else if (!server().pinnedHostKey.isEmpty()) {
        if (ssh::matchesFingerprint(key, server().pinnedHostKey)) {
            decision.verdict = Verdict::Pinned;
        } else {
            decision.error = Error{ Code::HostKeyMismatch,
                Sentence(QT_TRANSLATE_NOOP(
                             "Sentence", "the server shows %1, not the key that was asked for"),
                    decision.fingerprint),
                server().address.toString() };
        }
    } else if (check.verdict == ssh::HostKeyVerdict::Trusted) {
        decision.verdict = Verdict::Known;
        for (const ssh::KnownHostsLine& line : check.lines) {
            decision.knownAt.append(line.location());
        }
    } else {
        judgeNew(check, key, std::move(decision));
        return;
    }
    decide(decision);
}

void ServerLink::judgeNew(
    const ssh::HostKeyCheck& check, const ssh::HostKey& key, HostKeyDecision decision)
{
    const bool unknown = check.verdict == ssh::HostKeyVerdict::Unknown;
    if (unknown && server().hostKeyPolicy == profile::HostKeyPolicy::AcceptNew) {
        store(check, key, decision);
    } else if (server().hostKeyPolicy == profile::HostKeyPolicy::Ask && m_context.prompt
        && ssh::mayAskAbout(check.verdict)) {
        ask(check, key, std::move(decision));
        return;
    } else {
        decision.error = ssh::hostKeyError(check, knownAs(), key);
    }
    decide(decision);
}

void ServerLink::store(
    const ssh::HostKeyCheck& check, const ssh::HostKey& key, HostKeyDecision& decision) const
{
    const profile::Connection& connection = m_context.profile.connection;
    const QString file = connection.knownHostsFiles.value(0);
    if (const auto stored =
            ssh::storeHostKey(file, check, knownAs(), key, connection.hashKnownHosts);
        stored) {
        decision.verdict = HostKeyDecision::Verdict::AcceptedNew;
        decision.storedIn = file;
    } else {
        decision.error = stored.error();
    }
}

void ServerLink::ask(
    const ssh::HostKeyCheck& check, const ssh::HostKey& key, HostKeyDecision decision)
{
    Question question = ssh::hostKeyQuestion(
        check, knownAs(), key, m_context.profile.connection.knownHostsFiles.value(0));
    question.host = decision.host;
    question.user = server().user;
    question.profileId = m_context.profile.id;
    question.profileName = m_context.profile.label.name;
    question.hop = decision.hop;
    m_refusal = ssh::hostKeyError(check, knownAs(), key);
    m_question =
        m_context.prompt->ask(question, [this, check, key, decision](const Answer& answer) mutable {
            m_question.reset();
            if (!answer.accepted) {
                decision.error = m_refusal;
            } else if (answer.remember) {
                store(check, key, decision);
            } else {
                decision.verdict = HostKeyDecision::Verdict::AcceptedOnce;
            }
            decide(decision);
        });
}

void ServerLink::decide(const HostKeyDecision& decision)
{
    Q_EMIT hostKeyJudged(decision);
    if (!m_link) {
        return;
    }
    if (decision.error) {
        m_link->rejectHostKey(*decision.error);
        return;
    }
    Q_EMIT trusted();
    if (m_link) {
        m_link->acceptHostKey();
    }
}

void ServerLink::linkClosed(const Error& error)
{
    const bool wasExchanging = m_question == std::nullopt;
    if (m_question) {
        const UserPrompt::Ticket ticket = *std::exchange(m_question, std::nullopt);
        if (m_context.heir && dispositionOf(error.code) == Disposition::Retryable) {
            m_context.heir->inherit(ticket, m_refusal);
        } else {
            m_context.prompt->withdraw(ticket);
        }
    }
    m_lastHeard = m_link->lastReceived();
    m_link.letGo();
    if (wasExchanging && m_narrowed && error.code == Code::NoCommonAlgorithm) {
        // The server has no key of a type on file any more. What it has instead is for the user to
        // judge, not for the key exchange to hide.
        m_offerEveryType = true;
        open();
        return;
    }
    Error shown = error;
    if (shown.context.isEmpty()) {
        shown.context = server().address.toString();
    }
    Q_EMIT closed(shown);
}

} // namespace sallyport::tunnel
