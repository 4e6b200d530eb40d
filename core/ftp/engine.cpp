// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/engine.h"

#include "core/base/hostport.h"
#include "core/ftp/replycollector.h"

#include <algorithm>

namespace sallyport::ftp {

namespace {

constexpr auto kNotThroughTunnel =
    "500 Active mode is not available through this tunnel; use PASV or EPSV.";
constexpr auto kNoData = "425 Cannot open data connection.";
constexpr auto kBadPassive = "425 Cannot use the passive reply of the FTP server.";
constexpr auto kTooManyData = "425 Too many data connections.";

// How long what may be the end of a reply waits for more.
constexpr std::chrono::milliseconds kLineEndTimeout{ 1'000 };

bool isOneOf(const QByteArray& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* w) { return word == w; });
}

bool isTransferVerb(const QByteArray& verb)
{
    return isOneOf(verb, { "RETR", "STOR", "STOU", "APPE", "LIST", "NLST", "MLSD" });
}

bool isUpload(const QByteArray& verb)
{
    return isOneOf(verb, { "STOR", "STOU", "APPE" });
}

bool isActiveVerb(const QByteArray& verb)
{
    return isOneOf(verb, { "PORT", "EPRT" });
}

/// In upper case; ends where any server may see its end.
QByteArray firstWord(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    const auto end = std::find_if(trimmed.begin(), trimmed.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\0' || c == ';' || c == '=';
    });
    return trimmed.left(end - trimmed.begin()).toUpper();
}

QByteArray otherQuestion(const QByteArray& question)
{
    return question == "EPSV" ? "PASV" : "EPSV";
}

/// Why a positive end of the transfer would not be true; nothing when it is.
std::optional<QByteArray> refutation(const QByteArray& verb, const DataEnd& end)
{
    if (!end.reachedClient) {
        return QByteArray(kNoData);
    }
    if (isActiveVerb(verb) || (isUpload(verb) ? end.fromClient : end.toClient)) {
        return std::nullopt;
    }
    return isUpload(verb)
        ? QByteArray("426 Data connection was aborted; the file on the server may be incomplete.")
        : QByteArray("426 Data connection was aborted; the transfer is incomplete.");
}

/// With nothing left in the lines that could be taken for an address or a port.
QByteArrayList withoutAddresses(const QByteArrayList& lines)
{
    QByteArrayList clean = lines;
    for (QByteArray& line : clean) {
        const qsizetype code = ReplyLine::parse(line).threeDigits ? 3 : 0;
        std::replace_if(
            line.begin() + code, line.end(), [](char c) { return c >= '0' && c <= '9'; }, '?');
    }
    return clean;
}

/// What is left of a FEAT reply without features that do not work through a tunnel, in whatever way
/// the server writes its lines.
QByteArrayList filteredFeat(const QByteArrayList& lines, bool keepsSecurity)
{
    QByteArrayList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ReplyLine parsed = ReplyLine::parse(lines[i]);
        const QByteArray word =
            firstWord((parsed.code != 0 ? parsed.text : parsed.content).toByteArray());
        const bool security =
            isOneOf(word, { "AUTH", "PBSZ", "PROT", "CCC", "SSCN", "CPSV", "ADAT" });
        if (!(security && !keepsSecurity)
            && !isOneOf(word, { "LPSV", "LPRT", "SPSV", "SPAS", "SPOR" })) {
            kept.append(lines[i]);
        } else if (i + 1 == lines.size()) {
            kept.append("211 End\r\n");
        } else if (i == 0) {
            kept.append("211-Features:\r\n");
        }
    }
    return kept;
}

} // namespace

QByteArray escaped(QByteArrayView bytes)
{
    constexpr qsizetype kMost = 200;
    QByteArray out;
    for (const char c : bytes.first(std::min(bytes.size(), kMost))) {
        if (c >= 32 && c <= 126) {
            out += c;
        } else {
            out += "\\x" + QByteArray(1, c).toHex();
        }
    }
    if (bytes.size() > kMost) {
        out += "...";
    }
    return out;
}

Engine::Engine(EngineHost& host, Options options, const Address& local, const Address& peer,
    QByteArray controlHost)
    : m_host(host)
    , m_options(std::move(options))
    , m_local(local)
    , m_peer(peer)
    , m_controlHost(std::move(controlHost))
    , m_client(m_options.maxCommandLine)
    , m_server(static_cast<ReplyReader::Context&>(*this), m_options)
    , m_way(m_host, m_options, m_controlHost)
{
    m_pending.push(Entry{ {}, Entry::Greeting{} });
}

// ---- Inputs

void Engine::fromClient(QByteArrayView bytes)
{
    if (m_over || m_clientEnded || m_serverEndTold || bytes.isEmpty()) {
        return;
    }
    if (m_opaque) {
        m_host.sendToServer(bytes.toByteArray());
        return;
    }
    releaseOvertaken();
    m_server.clientSpoke();
    m_client.feed(bytes);
    run();
}

void Engine::fromServer(QByteArrayView bytes)
{
    if (m_over || m_serverEnded) {
        return;
    }
    if (m_opaque) {
        toClient(bytes.toByteArray());
        return;
    }
    m_server.feed(bytes);
    run();
}

void Engine::clientEof()
{
    m_clientEnded = true;
    run();
}

void Engine::serverEof()
{
    m_serverEnded = true;
    m_server.settle();
    run();
}

void Engine::abandon(const QByteArray& farewell)
{
    if (!m_over) {
        finish("stopped", m_opaque ? QByteArray() : farewell);
    }
}

bool Engine::clientArrived(DataId id)
{
    if (m_over || !m_way.clientArrived(id)) {
        return false;
    }
    bindNewcomer(id);
    run();
    return true;
}

bool Engine::serverArrived(DataId id)
{
    if (m_over || !m_way.serverArrived(id)) {
        return false;
    }
    bindNewcomer(id);
    gate("active data connection being opened");
    run();
    return true;
}

void Engine::remoteForwardGranted(DataId id, std::uint16_t port)
{
    if (m_over || m_serverEnded) {
        m_way.endRequest();
    }
    if (!m_way.granted(id, port)) {
        return;
    }
    const DataWay::RemoteForward forward = *m_way.next<DataWay::RemoteForward>();
    const bool hidden = m_way.request()->hidden;
    // While the server's answer may lead to another try, later commands wait for it.
    const bool retried = m_way.hasMoreCandidates() || m_options.active == ActiveMode::Auto;
    if (!retried && !hidden) {
        m_way.endRequest();
    }
    const QByteArray& verb = forward.client.verb;
    m_pending.push(Entry{ verb, Entry::Active{ id, retried, hidden } });
    m_host.sendToServer(forward.address.isV4() && verb == "PORT"
            ? formatPort(forward.address, port)
            : formatEprt(forward.address, port));
    armUnclaimed();
    run();
}

void Engine::remoteForwardRefused(DataId id)
{
    if (m_way.refused(id) && !m_over && !m_serverEnded) {
        nextForward();
        run();
    }
}

void Engine::serverOpened(DataId id)
{
    m_way.serverOpened(id);
    if (const auto* trial = m_way.next<DataWay::Trial>(); trial && trial->id == id) {
        endTrial(true);
        run();
    }
}

void Engine::serverFailed(DataId id)
{
    m_way.serverFailed(id);
    if (id != 0 && unclaimedData() == id) {
        m_unclaimed.reset();
    }
    if (const auto* trial = m_way.next<DataWay::Trial>(); trial && trial->id == id) {
        endTrial(false);
        run();
        return;
    }
    if (const auto* conversion = m_way.next<DataWay::Conversion>();
        conversion && conversion->id == id) {
        dropNext("failed");
    }
    if (m_pending.transferOf(id)) {
        // The server may wait long for a connection that cannot come; the client need not. What the
        // server itself says counts, though, and may be on its way.
        m_host.startTimer(TimerKind::Early, m_options.gateTimeout);
    }
    forgetIfDone(id);
    gate("failed");
    run();
}

void Engine::serverSpoke(DataId id, bool bytes)
{
    m_way.serverSpoke(id, bytes);
    const bool unclaimed = unclaimedData() == id;
    if (unclaimed || m_pending.transferOf(id)) {
        m_way.reachClient(id);
        if (unclaimed) {
            m_unclaimed.reset();
        }
        gate("active data connection being opened");
        run();
    }
}

void Engine::clientConnected(DataId id)
{
    m_way.clientConnected(id);
    gate("connected");
    run();
}

void Engine::clientFailed(DataId id)
{
    m_way.clientFailed(id);
    gate("failed");
    forgetIfDone(id);
    run();
}

void Engine::dataEnded(DataId id, const DataEnd& end)
{
    m_way.ended(id, end);
    forgetIfDone(id);
    gate("ended");
    run();
}

void Engine::caughtUp()
{
    if (m_unclaimed && !m_over) {
        if (const DataId data = unclaimedData(); data != 0) {
            m_way.dropUnneeded(data);
        } else {
            dropNext("no data connection was made");
        }
        m_unclaimed.reset();
        gate("no data connection was made");
        run();
    }
}

void Engine::timeout(TimerKind kind)
{
    if (m_over) {
        return;
    }
    switch (kind) {
    case TimerKind::Gate:
        m_way.dropUnneeded(unclaimedData());
        m_unclaimed.reset();
        m_way.dropConnecting("timeout");
        gate("timeout");
        break;
    case TimerKind::Unclaimed:
        if (m_pending.has<Entry::Transfer>()) {
            armUnclaimed();
        } else if (!m_way.isPending()) {
            dropNext("timeout");
        }
        break;
    case TimerKind::Upstream:
        if (m_trial) {
            endTrial(false);
        } else if (const Entry* holder = m_pending.holder()) {
            const auto* asked = holder->as<Entry::Ask>();
            if (asked && !asked->second) {
                ++m_straysDue;
                onAskFailed(*m_pending.takeHolder(), 0, {});
            }
        }
        break;
    case TimerKind::Early:
        answerEarly();
        break;
    case TimerKind::LineEnd:
        m_server.settle();
        break;
    case TimerKind::Hold:
        m_holdWatched = false;
        endHold();
        break;
    case TimerKind::Watchdog:
        if (!m_pending.has<Entry::Local>()) {
            break;
        }
        if (m_way.hasOpen() || m_server.isInside()) {
            m_host.startTimer(TimerKind::Watchdog, m_options.watchdogTimeout);
            break;
        }
        m_host.log(
            "reply accounting resync (" + QByteArray::number(m_pending.dropBeforeLocal()) + ")");
        flushLocals();
        if (m_pending.has<Entry::Local>()) {
            m_host.startTimer(TimerKind::Watchdog, m_options.watchdogTimeout);
        }
        break;
    }
    run();
}

bool Engine::wantsClientBytes() const
{
    return m_client.buffered() < kMaxBuffered;
}

void Engine::run()
{
    processServer();
    processClient();
    if (m_over) {
        return;
    }
    finishServerEof();
    watchHold();
    if (!isHeld()) {
        m_host.stopTimer(TimerKind::Upstream);
    }
    if (m_server.maySettle()) {
        m_host.startTimer(TimerKind::LineEnd, kLineEndTimeout);
    } else {
        m_host.stopTimer(TimerKind::LineEnd);
    }
}

// ---- Client to server

bool Engine::isHeld() const
{
    const bool waits =
        m_delayed && m_way.isActive() && (m_unclaimed || m_pending.unboundTransfer());
    return m_way.isPending() || m_pending.holdsClient() || waits;
}

void Engine::watchHold()
{
    if (isHeld() == m_holdWatched) {
        return;
    }
    m_holdWatched = !m_holdWatched;
    if (m_holdWatched) {
        m_host.startTimer(TimerKind::Hold, m_options.holdTimeout);
    } else {
        m_host.stopTimer(TimerKind::Hold);
    }
}

/// The server is not told: vsftpd, ProFTPD and Pure-FTPd read no ABOR while they wait for a data
/// connection, and pyftpdlib says 225 to it and keeps the transfer for the next one all the same.
void Engine::answerEarly()
{
    const Entry* const expected = m_pending.expected();
    const auto* waiting = expected ? expected->as<Entry::Transfer>() : nullptr;
    if (!waiting || waiting->answered || !m_way.isServerGone(waiting->data)
        || m_server.isInside()) {
        return;
    }
    m_pending.transferOf(waiting->data)->as<Entry::Transfer>()->answered = true;
    toClient(QByteArray(kNoData) + "\r\n");
}

/// What the client waits for does not come. Its command fails, and the session goes on.
void Engine::endHold()
{
    m_host.log("no answer to what holds the client");
    const auto answer = [this](bool hidden) {
        m_way.endRequest();
        if (hidden) {
            m_way.forgetLastClient();
        } else {
            toClient(QByteArray(kNoData) + "\r\n");
        }
    };
    const bool hidden = m_way.request() && m_way.request()->hidden;
    if (m_trial) {
        endTrial(false);
    } else if (const auto holder = m_pending.takeHolder()) {
        if (holder->is<Entry::Auth>()) {
            // What comes later could be the start of a TLS session.
            finish("auth-timeout", "421 The FTP server does not answer AUTH; closing.\r\n");
            return;
        }
        if (holder->is<Entry::Ask>()) {
            ++m_straysDue;
        } else {
            // Its answer may still come, and is nobody else's then.
            m_way.dropForward(holder->as<Entry::Active>()->data, "no answer");
            Entry late{ holder->verb, Entry::Active{ 0, false, false, true } };
            late.doubtful = true;
            m_pending.push(late);
        }
        answer(hidden);
    } else if (m_way.request()) {
        answer(hidden);
    } else {
        m_way.forgetLastClient();
        m_unclaimed.reset();
        if (m_delayed) {
            const auto item = *std::exchange(m_delayed, std::nullopt);
            onTransferCommand(item);
        }
    }
}

/// The client sends its next command although the last one is held, or although only one that was
/// given up has been answered: it has taken that reply for its own. So that is what it was.
void Engine::releaseOvertaken()
{
    while (m_pending.takeOvertakenAsk()) {
        ++m_straysDue;
    }
    Entry* const holder = m_pending.holder();
    if (!holder || !holder->overtaken) {
        return;
    }
    if (auto* active = holder->as<Entry::Active>(); active && !active->hidden) {
        active->retried = false;
        holder->doubtful = true;
        m_way.endRequest();
    } else if (holder->is<Entry::Ask>()) {
        if (m_pending.takeHolder()->as<Entry::Ask>()->converting) {
            m_way.endRequest();
        }
        ++m_straysDue;
    }
}

void Engine::processClient()
{
    if (m_over) {
        return;
    }
    if (m_opaque || m_serverEndTold) {
        finishClientEof();
        return;
    }
    while (!m_over && !m_opaque && !isHeld() && m_pending.size() < m_options.maxPendingCommands) {
        if (m_delayed) {
            const auto item = *std::exchange(m_delayed, std::nullopt);
            onTransferCommand(item);
            continue;
        }
        const auto item = m_client.next();
        if (!item) {
            finishClientEof();
            return;
        }
        switch (item->kind) {
        case ClientFramer::Kind::Command:
            onCommand(*item);
            break;
        case ClientFramer::Kind::TooLong:
            local("500 Command line too long.");
            break;
        case ClientFramer::Kind::BadCharacter:
            local("500 Invalid character in command.");
            break;
        case ClientFramer::Kind::Http:
            m_host.log("a browser connected to the FTP port");
            m_host.notice(Notice::Browser, {});
            finish("not-ftp");
            break;
        case ClientFramer::Kind::NotFtp:
            m_host.log("what connected to the FTP port is no FTP client: control characters in its "
                       "first line");
            finish("not-ftp");
            break;
        case ClientFramer::Kind::TlsHello:
            m_host.log("an implicit-FTPS client connected; use plain FTP, the tunnel encrypts");
            m_host.notice(Notice::ImplicitTls, {});
            finish("tls-hello");
            break;
        }
    }
}

template <class What>
void Engine::forwardCommand(const QByteArray& verb, const QByteArray& line, What what)
{
    m_pending.push(Entry{ verb, what });
    m_host.sendToServer(line + "\r\n");
}

void Engine::onCommand(const ClientFramer::Item& item)
{
    const QByteArray& verb = item.verb;
    const bool passive = verb == "PASV" || verb == "P@SW";
    const bool active = isActiveVerb(verb);
    if (m_epsvAll && (passive || active)) {
        local("501 " + verb + " not allowed after EPSV ALL.");
        return;
    }
    if ((passive || active || verb == "EPSV") && item.argument.contains('\r')) {
        local("500 Invalid character in command.");
        return;
    }
    if (passive) {
        onPassiveCommand();
    } else if (verb == "EPSV") {
        onEpsv(item);
    } else if (active) {
        onActiveCommand(item);
    } else if (refuseLocally(item) || refuseSecurity(item)) {
        return;
    } else if (isTransferVerb(verb)) {
        onTransferCommand(item);
    } else if (verb == "AUTH") {
        forwardCommand(verb, item.line, Entry::Auth{});
    } else if (verb == "FEAT") {
        forwardCommand(verb, item.line, Entry::Feat{});
    } else if (verb == "REIN") {
        forwardCommand(verb, item.line, Entry::Rein{});
    } else {
        forwardCommand(verb, item.line, Entry::Plain{});
    }
}

bool Engine::refuseLocally(const ClientFramer::Item& item)
{
    if (isOneOf(item.verb, { "LPSV", "LPRT", "CPSV", "SSCN", "SPSV", "SPAS", "SPOR" })) {
        local("502 " + item.verb + " is not supported through this tunnel.");
        return true;
    }
    if (item.verb == "SITE") {
        const QByteArray sub = firstWord(item.argument);
        if (isOneOf(sub, { "PASV", "EPSV", "CPSV", "SPSV", "P@SW" })) {
            local("502 SITE " + sub + " is not supported through this tunnel; use PASV or EPSV.");
            return true;
        }
    }
    return false;
}

bool Engine::refuseSecurity(const ClientFramer::Item& item)
{
    if (m_options.tls != ControlTls::Block) {
        return false;
    }
    if (item.verb == "AUTH") {
        local(
            "534 TLS is not available: this connection is already protected by the SSH tunnel. Set "
            "the client to plain FTP, without encryption.");
        return true;
    }
    if (item.verb == "PROT" && isOneOf(item.argument.toUpper(), { "P", "S", "E" })) {
        local("534 Only PROT C is available through this tunnel.");
        return true;
    }
    if (isOneOf(item.verb, { "PBSZ", "PROT", "CCC", "ADAT", "MIC", "CONF", "ENC" })) {
        local("503 " + item.verb + " requires a security exchange first.");
        return true;
    }
    return false;
}

/// Asks the server for a passive port.
void Engine::ask(const QByteArray& verb, const QByteArray& question, Entry::Ask ask)
{
    ask.question = question;
    Entry entry{ verb, std::move(ask) };
    const bool holds = entry.holdsClient();
    m_pending.push(std::move(entry));
    m_host.sendToServer(question + "\r\n");
    if (holds) {
        m_host.startTimer(TimerKind::Upstream, m_options.watchdogTimeout);
    }
}

void Engine::onPassiveCommand()
{
    if (m_local.isV6() && !m_local.isLoopback()) {
        local("425 PASV cannot be used over IPv6; use EPSV.");
        return;
    }
    ask("PASV", m_options.upstreamFallback ? m_way.questionFor("PASV") : "PASV", {});
}

void Engine::onEpsv(const ClientFramer::Item& item)
{
    const QByteArray argument = item.argument.toUpper();
    if (argument == "ALL") {
        forwardCommand("EPSV", "EPSV ALL", Entry::EpsvAll{});
        return;
    }
    const char* ours = m_local.isV6() ? "2" : "1";
    if (!argument.isEmpty() && argument != ours) {
        local(QByteArray("522 Network protocol not supported, use (") + ours + ")");
        return;
    }
    ask("EPSV", m_options.upstreamFallback ? m_way.questionFor("EPSV") : "EPSV", {});
}

void Engine::onActiveCommand(const ClientFramer::Item& item)
{
    const QByteArray& verb = item.verb;
    ActiveError error = ActiveError::Syntax;
    const auto target = verb == "PORT" ? parsePort(item.argument) : parseEprt(item.argument, error);
    if (!target) {
        local(error == ActiveError::Family
                ? QByteArray("522 Network protocol not supported, use (1,2)")
                : "501 Invalid " + verb + " parameters.");
        return;
    }
    const Address& address = target->address;
    const bool own = address == m_peer || address.isUnspecified()
        || (m_peer.isLoopback() && (address.isLoopback() || m_host.isOwnAddress(address)));
    if (!own) {
        m_host.log("refused: " + escaped(item.line));
        local(
            "501 " + verb + " address must be your own address; " + address.toText() + " is not.");
        return;
    }
    if (target->port < m_options.minActivePort) {
        local("501 " + verb + " port must be " + QByteArray::number(m_options.minActivePort)
            + " or higher (option min-active-port).");
        return;
    }
    if (m_options.active == ActiveMode::Reject) {
        local(kNotThroughTunnel);
        return;
    }
    if (!m_host.mayOpenData()) {
        local(kTooManyData);
        return;
    }
    m_way.beginRequest(DataWay::Client{ address.isUnspecified() ? m_peer : address,
                           std::uint16_t(target->port), verb },
        false);
    nextForward();
}

/// The first or the next candidate, a conversion, or an answer to the client.
void Engine::nextForward()
{
    if (m_way.askForForward()) {
        return;
    }
    if (m_options.active == ActiveMode::Forward) {
        activeFailed(kNotThroughTunnel);
        return;
    }
    Entry::Ask converting;
    converting.converting = true;
    ask(m_way.request()->client.verb, m_way.questionFor("PORT"), converting);
}

void Engine::activeFailed(const QByteArray& reply)
{
    const bool hidden = m_way.request()->hidden;
    m_way.endRequest();
    if (hidden) {
        m_way.forgetLastClient();
    } else {
        local(reply);
    }
}

/// Whether a transfer command without a PORT of its own means the last one again.
bool Engine::reusesPort() const
{
    return m_way.lastClient() && !m_renewed && !m_way.hasFree()
        && (m_way.next<DataWay::Nothing>()
            || (m_way.isActive() && (m_unclaimed || m_pending.unboundTransfer())));
}

void Engine::onTransferCommand(const ClientFramer::Item& item)
{
    if (reusesPort()) {
        m_delayed = item;
        if (!m_way.isActive()) {
            if (!m_host.mayOpenData()) {
                m_delayed.reset();
                local(kTooManyData);
                return;
            }
            m_renewed = true;
            m_way.beginRequest(*m_way.lastClient(), true);
            nextForward();
        }
        return;
    }
    m_renewed = false;
    if (m_way.isDead()) {
        local(kNoData);
        return;
    }
    m_host.sendToServer(item.line + "\r\n");
    const DataId data = m_way.take();
    m_pending.push(Entry{ item.verb, Entry::Transfer{ item.argument, data, false, false } });
    if (data != 0) {
        m_host.nameData(data, item.verb, item.argument);
    }
}

DataId Engine::unclaimedData() const
{
    return m_unclaimed ? m_unclaimed->as<Entry::Transfer>()->data : 0;
}

/// A data connection has come: the transfer that waits for it longest has it.
void Engine::bindNewcomer(DataId id)
{
    if (m_unclaimed && unclaimedData() == 0) {
        const auto* transfer = m_unclaimed->as<Entry::Transfer>();
        m_way.bind(id);
        m_way.released(id, 226);
        m_host.nameData(id, m_unclaimed->verb, transfer->argument);
        m_host.transferAnswered(id, 226);
        m_unclaimed.reset();
        return;
    }
    if (Entry* const entry = m_pending.unboundTransfer()) {
        auto* transfer = entry->as<Entry::Transfer>();
        transfer->data = id;
        m_way.bind(id);
        m_host.nameData(id, entry->verb, transfer->argument);
        if (transfer->begun) {
            m_host.transferAnswered(id, 150);
        }
    }
}

void Engine::forgetIfDone(DataId id)
{
    const bool judges = std::any_of(
        m_held.begin(), m_held.end(), [id](const Held& held) { return held.data == id; });
    if (!judges && m_way.isOver(id) && !m_pending.transferOf(id) && !m_pending.hasActive(id)) {
        m_way.forget(id);
    }
}

// ---- Server to client

bool Engine::isJudgedWhole(int code) const
{
    if (code >= 227 && code <= 229) {
        return true;
    }
    const Entry* const head = m_pending.expected();
    if (!head) {
        return false;
    }
    if (const auto* transfer = m_pending.find<Entry::Transfer>()) {
        const auto* what = transfer->as<Entry::Transfer>();
        if (what->answered || code == 226 || code == 250
            || (code < 300 && code >= 200 && !what->begun)) {
            return true;
        }
    }
    return head->is<Entry::Ask>() || head->is<Entry::Active>() || head->is<Entry::Auth>()
        || (m_pending.has<Entry::Feat>() && code == 211);
}

bool Engine::endsWith(int code) const
{
    const Entry* const head = m_pending.expected();
    if (!head) {
        return false;
    }
    const auto* transfer = head->as<Entry::Transfer>();
    return transfer && !transfer->begun && code < 200;
}

void Engine::processServer()
{
    while (!m_over && !m_opaque && !waitsForListener()) {
        const auto item = m_server.next();
        if (!item) {
            return;
        }
        onItem(*item);
        // A reply may release commands that wait. They go before the next line is read: had that
        // line come a moment later, they would have gone as well.
        processClient();
    }
    if (m_opaque && !m_over) {
        toClient(m_server.takeAll());
    }
}

void Engine::onItem(const ReplyReader::Item& item)
{
    switch (item.kind) {
    case ReplyReader::Kind::Stray:
        m_clientAhead = true;
        toClient(item.bytes);
        break;
    case ReplyReader::Kind::Text:
        toClient(item.bytes);
        break;
    case ReplyReader::Kind::Dropped:
        m_host.log("malformed reply dropped: " + escaped(item.bytes.trimmed()));
        break;
    case ReplyReader::Kind::LineTooLong:
        finish("reply-too-long", "421 Reply line from FTP server is too long; closing.\r\n");
        break;
    case ReplyReader::Kind::ReplyTooLong:
        finish("reply-too-long", "421 Reply from FTP server is too long; closing.\r\n");
        break;
    case ReplyReader::Kind::Reply:
        onReply(item.reply);
        flushLocals();
        break;
    }
}

void Engine::onReply(const Reply& reply)
{
    m_clientAhead = m_clientAhead || reply.endsEarly;
    if (reply.code < 200) {
        onPreliminary(reply);
        return;
    }
    if (reply.code >= 227 && reply.code <= 229) {
        onPassiveCode(reply);
        return;
    }
    flushLocals();
    if (m_pending.isEmpty() || reply.unsolicited) {
        m_host.log("unsolicited " + QByteArray::number(reply.code));
        m_clientAhead = true;
        toClient(reply.lines);
        return;
    }
    const auto moving = [this](DataId id) { return m_way.isMoving(id); };
    if (const auto entry = settled(m_pending.take(reply.code, moving))) {
        onFinal(*entry, reply);
    }
}

/// What stood before the entry is dealt with.
std::optional<Entry> Engine::settled(std::optional<Pending::Answer> answer)
{
    if (!answer) {
        return std::nullopt;
    }
    for (const QByteArray& text : std::as_const(answer->locals)) {
        toClient(text + "\r\n");
    }
    if (answer->stale > 0) {
        m_host.log("reply accounting resync (" + QByteArray::number(answer->stale) + ")");
        m_clientAhead = true;
    }
    return std::move(answer->entry);
}

void Engine::onPreliminary(const Reply& reply)
{
    Entry::Transfer* transfer = m_pending.firstTransfer();
    while (
        transfer && transfer->begun && m_way.end(transfer->data) && m_pending.hasSecondTransfer()) {
        // The client has gone on to the next one: it has had an answer to this.
        const DataId over = transfer->data;
        (void)settled(m_pending.takeTransfer());
        m_host.log("reply accounting resync (1): a transfer was never answered");
        forgetIfDone(over);
        transfer = m_pending.firstTransfer();
    }
    if (!transfer || (transfer->begun && !m_way.end(transfer->data))) {
        m_clientAhead = true;
        toClient(reply.lines);
        return;
    }
    const DataId data = transfer->data;
    if (!std::exchange(transfer->begun, true)) {
        if (!transfer->answered) {
            toClient(Held{ reply.lines.join(), data, true });
        }
        if (data != 0) {
            m_host.transferAnswered(data, reply.code);
            m_way.reachClient(data);
            gate("active data connection being opened");
        }
        return;
    }
    // Pure-FTPd says of an aborted transfer "150 0.001 seconds" and nothing final. Waiting on for a
    // final reply would take every later one for the command before its own.
    m_host.log("reply accounting resync (1): a preliminary reply ended the transfer");
    const auto entry = settled(m_pending.takeTransfer());
    m_host.transferAnswered(data, reply.code);
    m_clientAhead = true;
    if (!entry->as<Entry::Transfer>()->answered) {
        toClient(reply.lines);
    }
    forgetIfDone(data);
}

void Engine::onPassiveCode(const Reply& reply)
{
    const QByteArray code = QByteArray::number(reply.code);
    if (const auto entry = settled(m_pending.takeAsk())) {
        onAskReply(*entry, reply);
        return;
    }
    flushLocals();
    if (m_straysDue > 0) {
        --m_straysDue;
        m_host.log("late " + code + " dropped");
        return;
    }
    const auto* running = m_pending.front() ? m_pending.front()->as<Entry::Transfer>() : nullptr;
    if (m_pending.isEmpty() || (running && running->begun)) {
        m_host.log("unsolicited " + code + " dropped");
        return;
    }
    const auto entry = settled(m_pending.takeFront());
    if (!m_clientAhead) {
        // It answers something else, with whatever it says; no address in it is one of ours.
        onFinal(*entry, Reply{ reply.code, withoutAddresses(reply.lines), false, false });
        return;
    }
    // The client may read this as the answer to a PASV it has yet to send.
    m_host.log("unexpected " + code + " dropped");
    if (entry->is<Entry::Active>() || entry->is<Entry::Auth>()) {
        onFinal(*entry, Reply{ 425, { QByteArray(kNoData) + "\r\n" }, false });
    }
}

void Engine::onFinal(const Entry& entry, const Reply& reply)
{
    const bool positive = reply.code < 300;
    if (entry.is<Entry::Ask>()) {
        onAskReply(entry, reply);
        return;
    }
    if (entry.is<Entry::Active>()) {
        onActiveReply(entry, reply);
        return;
    }
    if (entry.is<Entry::Transfer>()) {
        onTransferReply(entry, reply);
        return;
    }
    if (entry.is<Entry::Auth>()) {
        onAuthReply(reply);
        return;
    }
    if (entry.is<Entry::Feat>() && m_options.filterFeat && reply.code == 211) {
        toClient(filteredFeat(reply.lines, m_options.tls != ControlTls::Block));
        return;
    }
    if (entry.is<Entry::EpsvAll>()) {
        m_epsvAll = m_epsvAll || positive;
    } else if (entry.is<Entry::Rein>() && positive) {
        if (!m_way.isPending()) {
            dropNext("rein");
        }
        m_way.forgetLastClient();
        m_epsvAll = false;
    }
    m_loggedIn = m_loggedIn || reply.code == 230 || reply.code == 232;
    tellOfTls(entry, reply);
    toClient(reply.lines);
}

void Engine::tellOfTls(const Entry& entry, const Reply& reply)
{
    const bool login = isOneOf(entry.verb, { "USER", "PASS", "ACCT" });
    if (login && saysTlsRequired(reply.code, reply.lines.join())
        && !std::exchange(m_tlsTold, true)) {
        m_host.notice(Notice::TlsWanted,
            Sentence::foreign(QString::fromLatin1(escaped(reply.lines.join().trimmed()))));
    }
}

void Engine::onAuthReply(const Reply& reply)
{
    toClient(reply.lines);
    if (!isOneOf(QByteArray::number(reply.code), { "232", "234", "235", "334" })) {
        return;
    }
    dropNext("opaque");
    m_unclaimed.reset();
    m_way.dropConnecting("opaque");
    gate("opaque");
    m_opaque = true;
    m_pending.clear();
    m_host.becameOpaque();
    if (const QByteArray rest = m_client.takeAll(); !rest.isEmpty()) {
        m_host.sendToServer(rest);
    }
}

std::optional<PassiveReply> Engine::parsePassive(const Reply& reply) const
{
    QByteArrayList texts;
    for (const QByteArray& line : reply.lines) {
        const ReplyLine parsed = ReplyLine::parse(line);
        texts.append((parsed.code != 0 ? parsed.text : parsed.content).toByteArray());
    }
    return reply.code == 227 ? parse227(texts) : reply.code == 229 ? parse229(texts) : std::nullopt;
}

tl::expected<DataWay::Target, QByteArray> Engine::targetFor(const PassiveReply& reply)
{
    const auto refused = [this](const char* what, const Sentence& said, const QByteArray& value,
                             const char* option) {
        m_host.log(QByteArray("bad ") + what + ' ' + value);
        m_host.notice(Notice::DataRefused, said);
        return tl::make_unexpected(QByteArray("425 FTP server offered a data ") + what
            + " that is not allowed: " + value + " (option " + option + ").\r\n");
    };
    if (reply.port < m_options.minDataPort || reply.port > 65535) {
        return refused("port", Sentence(QT_TRANSLATE_NOOP("Sentence", "port %1"), reply.port),
            QByteArray::number(reply.port), "min-data-port");
    }
    const DataWay::Target atHost{ m_controlHost, std::uint16_t(reply.port) };
    if (m_options.dataTarget == DataTarget::ControlHost || reply.address.isNull()
        || reply.address.isUnspecified()) {
        return atHost;
    }
    const DataWay::Target announced{ reply.address.toText(), std::uint16_t(reply.port) };
    if (m_options.dataTarget == DataTarget::List) {
        const bool listed = std::any_of(m_options.dataHosts.begin(), m_options.dataHosts.end(),
            [&](const Cidr& cidr) { return cidr.contains(reply.address); });
        return listed ? announced : atHost;
    }
    const bool hostIsLoopback = isLoopbackHost(QString::fromUtf8(m_controlHost));
    if (reply.address.isReserved() || (reply.address.isLoopback() && !hostIsLoopback)) {
        const QByteArray address = reply.address.toText();
        return refused("address",
            Sentence(QT_TRANSLATE_NOOP("Sentence", "address %1"), QString::fromLatin1(address)),
            address, "data-target");
    }
    return announced;
}

void Engine::onAskReply(const Entry& entry, const Reply& reply)
{
    const auto& asked = *entry.as<Entry::Ask>();
    const auto parsed = parsePassive(reply);
    if (!parsed) {
        if (reply.code < 300) {
            m_host.log("unparseable passive reply: " + escaped(reply.lines.join()));
        }
        onAskFailed(entry, reply.code, reply.lines);
        return;
    }
    const auto target = targetFor(*parsed);
    if (!target || !m_host.mayOpenData()) {
        const bool hidden = asked.converting && m_way.request()->hidden;
        if (asked.converting) {
            m_way.endRequest();
        }
        if (hidden) {
            m_way.forgetLastClient();
        } else {
            toClient(target ? QByteArray(kTooManyData) + "\r\n" : target.error());
        }
        return;
    }
    // Where another way would be left, the first use shows whether this one leads anywhere.
    const bool mayTry = asked.converting
        || (m_options.upstreamFallback && asked.question == "EPSV" && !m_way.isPending());
    if (mayTry && !asked.second && !m_way.isProven(asked.question)
        && !m_way.isBad(otherQuestion(asked.question)) && m_pending.isSettled()) {
        m_trial = { entry, *target };
        m_way.beginTrial(asked.question, *target, modeOf(entry.verb));
        m_host.startTimer(TimerKind::Upstream, m_options.watchdogTimeout);
        return;
    }
    useTarget(entry, *target, 0);
}

void Engine::endTrial(bool well)
{
    const auto [entry, target] = *std::exchange(m_trial, std::nullopt);
    m_host.stopTimer(TimerKind::Upstream);
    const DataId id = m_way.endTrial(well);
    if (well) {
        useTarget(entry, target, id);
    } else {
        m_host.log(
            "the port in the reply to " + entry.as<Entry::Ask>()->question + " does not answer");
        onAskFailed(entry, 0, {});
    }
}

/// code: of the refusal; 0 when nothing or something useless came.
void Engine::onAskFailed(const Entry& entry, int code, const QByteArrayList& lines)
{
    const auto& asked = *entry.as<Entry::Ask>();
    const QByteArray other = otherQuestion(asked.question);
    // Some servers say 530 to all they do not know.
    const bool forGood = code == 421 || (code == 530 && !(asked.converting && m_loggedIn));
    const bool worthwhile = asked.converting
        ? !forGood
        : m_options.upstreamFallback && m_pending.isSettled() && !isHeld()
            && (code == 0 || code == 425 || (code >= 500 && code <= 502) || code == 504
                || code == 522);
    if (asked.question == "EPSV" && (code == 0 || (code >= 500 && !forGood))) {
        m_way.markBad(asked.question);
    }
    const QByteArray useless = QByteArray(kBadPassive) + "\r\n";
    if (!asked.second && worthwhile && !m_way.isBad(other)) {
        Entry::Ask again = asked;
        again.second = true;
        again.firstError = code >= 400 ? lines.join() : useless;
        ask(entry.verb, other, again);
        return;
    }
    if (asked.converting) {
        const bool hidden = m_way.request()->hidden;
        m_way.endRequest();
        if (hidden) {
            m_way.forgetLastClient();
        } else {
            toClient(forGood ? lines.join() : QByteArray(kNoData) + "\r\n");
        }
        return;
    }
    toClient(asked.second && code != 421 ? asked.firstError : code >= 400 ? lines.join() : useless);
}

/// id: of a trial that went well, or 0.
void Engine::useTarget(const Entry& entry, const DataWay::Target& target, DataId id)
{
    const auto& asked = *entry.as<Entry::Ask>();
    if (asked.second) {
        m_way.markBad(otherQuestion(asked.question));
    }
    if (asked.converting) {
        const bool hidden = m_way.request()->hidden;
        m_way.convert(id, target, asked.question);
        m_way.endRequest();
        if (!hidden) {
            toClient("200 " + entry.verb + " command successful.\r\n");
        }
        armUnclaimed();
        return;
    }
    const bool extended = entry.verb == "EPSV";
    // PASV cannot name an IPv6 address; a client on ::1 reaches 127.0.0.1 as well.
    const Address address = !extended && m_local.isV6() ? Address::v4(127, 0, 0, 1) : m_local;
    m_host.stopTimer(TimerKind::Unclaimed);
    const auto port = m_way.listen(id, address, target, modeOf(entry.verb), asked.question);
    if (!port) {
        toClient("425 Cannot open a local data listener.\r\n");
        return;
    }
    m_host.log(entry.verb + " -> " + target.host + ':' + QByteArray::number(target.port)
        + " -> local port " + QByteArray::number(*port));
    toClient(extended ? format229(*port) : format227(address, *port));
    armUnclaimed();
}

void Engine::onActiveReply(const Entry& entry, const Reply& reply)
{
    const auto& active = *entry.as<Entry::Active>();
    if (active.late) {
        m_host.log("late reply to " + entry.verb + " dropped");
        return;
    }
    const bool refused = reply.code >= 400;
    if (refused) {
        m_way.dropForward(active.data, "rejected by FTP server");
    }
    const bool forGood = reply.code == 530 || reply.code == 421;
    if (active.retried && refused && !forGood) {
        nextForward();
        return;
    }
    if (active.retried || active.hidden) {
        m_way.endRequest();
    }
    if (!active.hidden) {
        toClient(Held{ reply.lines.join(), refused ? 0 : active.data, false, entry.verb });
    } else if (refused) {
        m_way.forgetLastClient();
    }
    forgetIfDone(active.data);
}

void Engine::onTransferReply(const Entry& entry, const Reply& reply)
{
    const auto& transfer = *entry.as<Entry::Transfer>();
    const DataId data = transfer.data;
    const auto* forward = m_way.next<DataWay::RemoteForward>();
    if (data != 0) {
        m_host.transferAnswered(data, reply.code);
        m_way.released(data, reply.code);
    }
    if (transfer.answered) {
        forgetIfDone(data);
        return;
    }
    if (reply.code >= 300) {
        m_way.dropConverted(data);
        toClient(reply.lines);
        forgetIfDone(data);
        if (reply.code == 425 && data == 0 && forward && m_options.active == ActiveMode::Auto) {
            m_host.log("the FTP server cannot reach " + forward->address.toText()
                + " on the SSH server: active mode is converted to passive mode from here on");
            m_host.notice(Notice::ActiveConverted,
                Sentence::foreign(QString::fromLatin1(forward->address.toText())));
            m_way.alwaysConvert();
            dropNext("out of the FTP server's reach");
        }
        return;
    }
    Held held{ reply.lines.join(), data, false, entry.verb, !transfer.begun };
    if (held.sudden && m_way.isWaiting(data)) {
        // The server may have had nothing to send, or its bytes are merely behind.
        m_unclaimed = entry;
        gate("completion before data");
        m_host.catchUp();
    } else if (data != 0) {
        m_way.reachClient(data);
        gate("active data connection being opened");
    } else if (forward && !isGateClosed()) {
        // The server may have connected already, and its channel is merely behind in another
        // stream.
        held.data = forward->id;
        m_unclaimed = entry;
        gate("completion before data connection");
        m_host.catchUp();
    }
    toClient(std::move(held));
    forgetIfDone(data);
}

// ---- What goes to the client, and when

void Engine::toClient(Held held)
{
    if (held.bytes.isEmpty() || m_serverEndTold) {
        return;
    }
    if (isGateClosed()) {
        m_heldBytes += held.bytes.size();
        m_held.push_back(std::move(held));
        return;
    }
    write(held);
}

void Engine::write(const Held& held)
{
    QByteArray bytes = held.bytes;
    // A server that has nothing to send may need no data connection, and closes what there was.
    const bool unneeded =
        held.sudden && (m_way.isServerGone(held.data) || m_way.isSilent(held.data));
    if (const auto end = m_way.end(held.data); end && !unneeded) {
        if (held.preliminary && !end->reachedClient) {
            return;
        }
        if (const auto instead = refutation(held.verb, *end); instead && !held.preliminary) {
            m_host.log("not true: " + escaped(bytes.trimmed()));
            bytes = *instead + "\r\n";
        }
    }
    m_atLineStart = bytes.endsWith('\n');
    m_host.sendToClient(bytes);
}

void Engine::local(const QByteArray& text)
{
    m_pending.push(Entry{ {}, Entry::Local{ text } });
    if (!m_server.isInside()) {
        flushLocals();
    }
    if (m_pending.has<Entry::Local>()) {
        m_host.startTimer(TimerKind::Watchdog, m_options.watchdogTimeout);
    }
}

void Engine::flushLocals()
{
    while (const auto text = m_pending.takeLocal()) {
        toClient(*text + "\r\n");
    }
}

bool Engine::isGateClosed() const
{
    return m_unclaimed || m_way.isConnecting();
}

/// What the gate depends on may have changed.
void Engine::gate(Reason reason)
{
    const bool closed = isGateClosed();
    if (closed) {
        // What connects to the client has a limit of its own, which this one only watches over.
        const auto connecting =
            std::max(m_options.holdTimeout, m_options.clientConnectTimeout + m_options.gateTimeout);
        m_host.startTimer(TimerKind::Gate, m_unclaimed ? m_options.gateTimeout : connecting);
    }
    if (closed == m_gateTold) {
        return;
    }
    m_gateTold = closed;
    m_host.gateChanged(closed, reason);
    if (closed) {
        return;
    }
    m_host.stopTimer(TimerKind::Gate);
    m_heldBytes = 0;
    const std::deque<Held> held = std::exchange(m_held, {});
    for (const Held& item : held) {
        write(item);
    }
    for (const Held& item : held) {
        forgetIfDone(item.data);
    }
}

// ---- Ends

void Engine::armUnclaimed()
{
    m_host.startTimer(TimerKind::Unclaimed, m_options.unclaimedTimeout);
}

void Engine::dropNext(Reason reason)
{
    m_host.stopTimer(TimerKind::Unclaimed);
    m_trial.reset();
    m_way.drop(reason);
}

void Engine::finish(Reason reason, const QByteArray& farewell)
{
    m_unclaimed.reset();
    m_way.dropConnecting("closing");
    m_way.dropWaiting();
    gate("closing");
    if (m_atLineStart) {
        toClient(farewell);
    }
    m_over = true;
    for (const TimerKind kind : { TimerKind::Watchdog, TimerKind::Hold, TimerKind::Upstream,
             TimerKind::LineEnd, TimerKind::Early }) {
        m_host.stopTimer(kind);
    }
    m_way.endRequest();
    dropNext(reason);
    m_host.closeSession(reason);
}

void Engine::finishClientEof()
{
    if (!m_clientEnded || isHeld() || m_delayed || m_clientEndTold) {
        return;
    }
    m_clientEndTold = true;
    m_host.endServerDirection();
    dropNext("client closed");
}

void Engine::finishServerEof()
{
    // Held-back bytes go first.
    if (!m_serverEnded || isGateClosed() || waitsForListener() || m_serverEndTold) {
        return;
    }
    toClient(m_server.takeRest());
    m_serverEndTold = true;
    m_host.endClientDirection();
    m_way.endRequest();
    m_way.dropWaiting();
    dropNext("server closed");
    // Nobody is left to answer a command, or to wait for.
    m_client = ClientFramer(m_options.maxCommandLine);
    m_delayed.reset();
    m_pending.clear();
    finishClientEof();
}

} // namespace sallyport::ftp
