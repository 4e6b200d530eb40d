// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/engine.h"

#include "core/base/hostport.h"

#include <algorithm>

namespace sallyport::ftp {

namespace {

constexpr auto kNotThroughTunnel =
    "500 Active mode is not available through this tunnel; use PASV or EPSV.";
constexpr auto kNoConversion = "425 Cannot open data connection; try PASV.";

bool isOneOf(const QByteArray& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* w) { return word == w; });
}

bool isTransferVerb(const QByteArray& verb)
{
    return isOneOf(verb, { "RETR", "STOR", "STOU", "APPE", "LIST", "NLST", "MLSD" });
}

DataMode modeOf(const QByteArray& verb)
{
    return verb == "EPSV" ? DataMode::Epsv
        : verb == "PORT"  ? DataMode::Port
        : verb == "EPRT"  ? DataMode::Eprt
                          : DataMode::Pasv;
}

/// In upper case; ends where any server may see its end.
QByteArray firstWord(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    const auto end = std::find_if(trimmed.begin(), trimmed.end(),
        [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\0'; });
    return trimmed.left(end - trimmed.begin()).toUpper();
}

/// A code that some client could read as a passive reply's, properly separated or not.
bool looksPassive(const ReplyLine& line)
{
    return line.threeDigits && line.content.startsWith("22") && line.content[2] >= '7';
}

QByteArray joined(const QByteArrayList& lines)
{
    return lines.join();
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
    , m_candidates(m_options.advertise)
{
    if (m_candidates.isEmpty()) {
        const auto literal = Address::parse(m_controlHost);
        if (literal && literal->isLoopback()) {
            m_candidates.append(*literal);
        } else if (m_controlHost.toLower() == "localhost") {
            m_candidates = { Address::v4(127, 0, 0, 1), *Address::parse("::1") };
        }
    }
    Entry greeting;
    greeting.kind = Kind::Greeting;
    m_queue.push_back(greeting);
}

// ---- Inputs

void Engine::fromClient(QByteArrayView bytes)
{
    if (m_over || m_clientEnded || m_serverEndTold) {
        return;
    }
    if (m_opaque) {
        m_host.sendToServer(bytes.toByteArray());
        return;
    }
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
    run();
}

void Engine::abandon(const QByteArray& farewell)
{
    if (!m_over) {
        finish("stopped", m_opaque ? QByteArray() : farewell);
    }
}

void Engine::dataAccepted()
{
    dropListener("single-use");
}

void Engine::listenerAbused()
{
    m_host.log("too many strangers connected to the data listener");
    dropListener("rogue connections");
}

void Engine::remoteForwardGranted(std::uint16_t port)
{
    const Address address = m_candidates.value(m_request ? m_request->candidate : 0);
    if (m_over || m_serverEnded || !m_request) {
        m_host.cancelRemoteForward(address, port, "session ended");
        return;
    }
    dropUnclaimed("replaced");
    const Request request = *m_request;
    m_forward = Forward{ address, port };
    m_host.mapRemoteForward(address, port, request.client, request.port, modeOf(request.verb));
    const bool asPort = address.isV4() && request.verb == "PORT";
    Entry entry;
    entry.kind = Kind::Port;
    entry.verb = request.verb;
    entry.port = port;
    // While the server's answer may lead to another try, later commands wait for it.
    entry.retried =
        request.candidate + 1 < m_candidates.size() || m_options.active == ActiveMode::Auto;
    m_hold = entry.retried;
    if (!m_hold) {
        m_request.reset();
    }
    m_queue.push_back(entry);
    m_host.sendToServer(asPort ? formatPort(address, port) : formatEprt(address, port));
    armUnclaimed();
    run();
}

void Engine::remoteForwardRefused()
{
    if (m_over || m_serverEnded || !m_request) {
        return;
    }
    activeFailed();
    run();
}

bool Engine::remoteChannelArrived()
{
    if (m_over || !m_forward) {
        return false;
    }
    dropForward("single-use");
    m_host.stopTimer(TimerKind::Gate);
    closeGate("active data connection being opened");
    return true;
}

void Engine::dataConnected()
{
    openGate("connected");
    run();
}

void Engine::dataConnectFailed()
{
    openGate("failed");
    run();
}

void Engine::dataClosed()
{
    --m_openData;
    for (Entry& entry : m_queue) {
        if (entry.kind == Kind::Transfer) {
            entry.dataOver = entry.prelim;
            return;
        }
    }
}

void Engine::uploadAborted()
{
    for (Entry& entry : m_queue) {
        if (entry.kind == Kind::Transfer) {
            entry.aborted = true;
            return;
        }
    }
}

void Engine::timeout(TimerKind kind)
{
    if (m_over) {
        return;
    }
    switch (kind) {
    case TimerKind::Gate:
        openGate("timeout");
        break;
    case TimerKind::Unclaimed:
        if (transferPending()) {
            armUnclaimed();
        } else {
            dropUnclaimed("timeout");
        }
        break;
    case TimerKind::Watchdog: {
        const auto isLocal = [](const Entry& entry) { return entry.kind == Kind::Local; };
        const auto first = std::find_if(m_queue.begin(), m_queue.end(), isLocal);
        if (first == m_queue.end()) {
            break;
        }
        if (m_openData > 0 || m_multiline != 0) {
            m_host.startTimer(TimerKind::Watchdog, kWatchdogTimeout);
            break;
        }
        m_host.log("reply accounting resync (" + QByteArray::number(first - m_queue.begin()) + ")");
        m_queue.erase(m_queue.begin(), first);
        flushLocals();
        if (std::any_of(m_queue.begin(), m_queue.end(), isLocal)) {
            m_host.startTimer(TimerKind::Watchdog, kWatchdogTimeout);
        }
        break;
    }
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
    if (!m_over) {
        finishServerEof();
    }
}

// ---- Client to server

void Engine::processClient()
{
    if (m_over) {
        return;
    }
    if (m_opaque || m_serverEndTold) {
        finishClientEof();
        return;
    }
    while (!m_over && !m_opaque && !m_hold && qsizetype(m_queue.size()) < kMaxPendingCommands) {
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
            finish("not-ftp");
            break;
        case ClientFramer::Kind::TlsHello:
            m_host.log("an implicit-FTPS client connected; use plain FTP, the tunnel encrypts");
            finish("tls-hello");
            break;
        }
    }
}

void Engine::forwardCommand(Kind kind, const QByteArray& verb, const QByteArray& line)
{
    Entry entry;
    entry.kind = kind;
    entry.verb = verb;
    m_queue.push_back(entry);
    m_host.sendToServer(line + "\r\n");
}

void Engine::onCommand(const ClientFramer::Item& item)
{
    const QByteArray& verb = item.verb;
    const bool passive = verb == "PASV" || verb == "P@SW";
    const bool active = verb == "PORT" || verb == "EPRT";
    if (m_epsvAll && (passive || active)) {
        local("501 " + verb + " not allowed after EPSV ALL.");
        return;
    }
    if ((passive || active || verb == "EPSV") && item.argument.contains('\r')) {
        local("500 Invalid character in command.");
        return;
    }
    if (passive) {
        onPassiveCommand(item);
    } else if (verb == "EPSV") {
        onEpsv(item);
    } else if (active) {
        onActiveCommand(item);
    } else if (refuseLocally(item) || refuseSecurity(item)) {
        return;
    } else if (verb == "AUTH") {
        m_hold = true;
        forwardCommand(Kind::Auth, verb, item.line);
    } else if (isTransferVerb(verb)) {
        forwardCommand(Kind::Transfer, verb, item.line);
        m_host.transferStarted(verb, item.argument);
        if (m_conversion) {
            const Conversion c = *std::exchange(m_conversion, std::nullopt);
            m_host.openConverted(c.target.host, c.target.port, c.client, c.clientPort, c.mode);
        }
    } else {
        forwardCommand(verb == "FEAT" ? Kind::Feat
                : verb == "REIN"      ? Kind::Rein
                                      : Kind::Plain,
            verb, item.line);
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
        local("534 TLS is not available: this connection is already protected by the SSH tunnel.");
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

void Engine::onPassiveCommand(const ClientFramer::Item&)
{
    if (m_local.isV6() && !m_local.isLoopback()) {
        local("425 PASV cannot be used over IPv6; use EPSV.");
        return;
    }
    forwardCommand(Kind::Passive, "PASV", "PASV");
}

void Engine::onEpsv(const ClientFramer::Item& item)
{
    const QByteArray argument = item.argument.toUpper();
    if (argument == "ALL") {
        forwardCommand(Kind::EpsvAll, "EPSV", "EPSV ALL");
        return;
    }
    if (!argument.isEmpty()) {
        if (!std::all_of(
                argument.begin(), argument.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            local("501 Invalid EPSV parameter.");
            return;
        }
        const char* ours = m_local.isV6() ? "2" : "1";
        if (argument != ours) {
            local(QByteArray("522 Network protocol not supported, use (") + ours + ")");
            return;
        }
    }
    forwardCommand(Kind::Passive, "EPSV", "EPSV");
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
    const bool own = target->address == m_peer || target->address.isUnspecified()
        || (target->address.isLoopback() && m_peer.isLoopback());
    if (!own) {
        m_host.log("refused: " + escaped(item.line));
        local("501 " + verb + " address must be your own address.");
        return;
    }
    if (target->port < m_options.minActivePort) {
        local("501 " + verb + " port must be " + QByteArray::number(m_options.minActivePort)
            + " or higher.");
        return;
    }
    if (m_options.active == ActiveMode::Reject) {
        local(kNotThroughTunnel);
        return;
    }
    m_request = Request{ verb, target->address.isUnspecified() ? m_peer : target->address,
        std::uint16_t(target->port), 0 };
    m_hold = true;
    if (m_options.active == ActiveMode::Convert || m_candidates.isEmpty()) {
        m_request->candidate = m_candidates.size();
        activeFailed();
    } else {
        m_host.requestRemoteForward(m_candidates.first());
    }
}

/// The candidate at hand did not work: the next one, a conversion, or an answer to the client.
void Engine::activeFailed()
{
    m_hold = true;
    if (m_request->candidate + 1 < m_candidates.size()) {
        ++m_request->candidate;
        m_host.requestRemoteForward(m_candidates.at(m_request->candidate));
        return;
    }
    if (m_options.active == ActiveMode::Auto || m_options.active == ActiveMode::Convert) {
        startConversion();
        return;
    }
    m_request.reset();
    m_hold = false;
    local(kNotThroughTunnel);
}

void Engine::startConversion()
{
    m_hold = true;
    forwardCommand(Kind::Convert, m_request->verb, "EPSV");
}

// ---- Server to client

void Engine::processServer()
{
    while (!m_over && !m_opaque) {
        const auto item = m_server.next();
        if (!item) {
            return;
        }
        if (item->overlong) {
            onOverlong(*item);
        } else {
            onServerLine(item->bytes);
        }
        // A reply may release commands that wait. They go before the next line is read: had that
        // line come a moment later, they would have gone as well.
        processClient();
    }
    if (m_opaque && !m_over) {
        toClient(m_server.takeAll());
    }
}

void Engine::onOverlong(const ServerFramer::Item& item)
{
    if (item.start) {
        if (m_collecting || passivePending()) {
            finish("reply-too-long", "421 Reply line from FTP server is too long; closing.\r\n");
            return;
        }
        const ReplyLine parsed = ReplyLine::parse(item.bytes);
        m_dropping = m_multiline == 0 && looksPassive(parsed);
        if (m_dropping) {
            m_host.log("overlong reply dropped: " + escaped(parsed.content));
        } else if (needsPadding(parsed)) {
            toClient(" ");
        } else {
            // It answers nothing here, but may do so to a client.
            m_clientAhead = true;
        }
    }
    if (!m_dropping) {
        toClient(item.bytes);
    }
    m_dropping = m_dropping && !item.bytes.endsWith('\n');
}

bool Engine::passivePending() const
{
    return std::any_of(m_queue.begin(), m_queue.end(), [](const Entry& entry) {
        return entry.kind == Kind::Passive || entry.kind == Kind::Convert;
    });
}

bool Engine::transferPending() const
{
    return std::any_of(m_queue.begin(), m_queue.end(),
        [](const Entry& entry) { return entry.kind == Kind::Transfer; });
}

bool Engine::judgedAsWhole(int code) const
{
    if (code == 227 || code == 228 || code == 229) {
        return true;
    }
    if (m_queue.empty()) {
        return false;
    }
    const Entry& head = m_queue.front();
    const bool feat = std::any_of(m_queue.begin(), m_queue.end(),
        [](const Entry& entry) { return entry.kind == Kind::Feat; });
    return head.kind == Kind::Passive || head.kind == Kind::Port || head.kind == Kind::Convert
        || head.kind == Kind::Auth || (feat && code == 211)
        || (head.kind == Kind::Transfer && head.aborted);
}

void Engine::onServerLine(const QByteArray& line)
{
    const ReplyLine parsed = ReplyLine::parse(line);
    if (m_multiline != 0) {
        insideMultiline(line, parsed);
        return;
    }
    // Few clients look behind telnet sequences: to others this was a reply of its own, or none.
    m_clientAhead = m_clientAhead || parsed.content.data() != line.data();
    if (parsed.code == 0) {
        // Text that is no reply answers nothing. What some clients would still read as a passive
        // reply stays here.
        if (looksPassive(parsed)) {
            m_host.log("malformed reply dropped: " + escaped(parsed.content));
            return;
        }
        m_clientAhead = true;
        toClient(line);
        return;
    }
    if (parsed.opens) {
        m_multiline = parsed.code;
        m_collecting = judgedAsWhole(parsed.code);
        m_unsolicited = m_queue.empty();
        if (m_collecting) {
            collect(line);
        } else {
            toClient(line);
        }
        return;
    }
    m_multiline = parsed.code;
    m_collecting = true;
    m_collected = { line };
    replyComplete();
}

void Engine::insideMultiline(const QByteArray& line, const ReplyLine& parsed)
{
    const bool sameCode =
        parsed.threeDigits && parsed.content.first(3) == QByteArray::number(m_multiline);
    const bool last = sameCode && parsed.fourth != '-';
    QByteArray out = line;
    if (needsPadding(parsed)) {
        out = ' ' + parsed.content.toByteArray() + "\r\n";
    }
    if (m_collecting) {
        collect(out);
        if (m_over) {
            return;
        }
    } else {
        toClient(out);
    }
    if (last) {
        replyComplete();
    }
}

/// Clients differ on whether such a line ends the reply; padded, it does for none.
bool Engine::needsPadding(const ReplyLine& line) const
{
    return m_options.padMultiline && m_multiline != 0 && line.threeDigits
        && line.content.first(3) != QByteArray::number(m_multiline)
        && (line.fourth == ' ' || line.fourth == '\0'
            || (line.fourth != '-' && looksPassive(line)));
}

void Engine::collect(const QByteArray& line)
{
    m_collected.append(line);
    m_collectedBytes += line.size();
    if (m_collected.size() > kMaxCollectedLines || m_collectedBytes > kMaxCollectedBytes) {
        finish("reply-too-long", "421 Reply from FTP server is too long; closing.\r\n");
    }
}

void Engine::replyComplete()
{
    const int code = std::exchange(m_multiline, 0);
    const QByteArrayList lines = std::exchange(m_collected, {});
    m_collectedBytes = 0;
    m_collecting = false;
    dispatch(code, lines, std::exchange(m_unsolicited, false));
    flushLocals();
}

/// lines is empty when the reply was streamed already.
void Engine::dispatch(int code, const QByteArrayList& lines, bool unsolicited)
{
    if (code < 200) {
        toClient(lines);
        const auto transfer = std::find_if(m_queue.begin(), m_queue.end(),
            [](const Entry& entry) { return entry.kind == Kind::Transfer; });
        if (transfer != m_queue.end() && !std::exchange(transfer->prelim, true)) {
            m_host.transferPreliminary();
        } else if (transfer != m_queue.end() && transfer->dataOver) {
            // Pure-FTPd says of an aborted transfer "150 0.001 seconds" and nothing final. Waiting on
            // for a final reply would take every later one for the command before its own.
            m_host.log("reply accounting resync (1): a preliminary reply ended the transfer");
            m_host.transferFinished(code);
            m_queue.erase(transfer);
            m_clientAhead = true;
        } else {
            m_clientAhead = true;
        }
        return;
    }
    if (code >= 227 && code <= 229) {
        onPassiveCode(code, lines);
        return;
    }
    flushLocals();
    if (m_queue.empty() || unsolicited) {
        m_host.log("unsolicited " + QByteArray::number(code));
        m_clientAhead = true;
        toClient(lines);
        return;
    }
    auto answered = m_queue.begin();
    const bool duringTransfer = code == 200 || (code >= 211 && code <= 215) || code == 257;
    if (answered->kind == Kind::Transfer && answered->prelim && duringTransfer) {
        const auto later = std::find_if(m_queue.begin(), m_queue.end(), [](const Entry& entry) {
            return entry.kind == Kind::Plain || entry.kind == Kind::Feat;
        });
        if (later != m_queue.end()) {
            answered = later;
        }
    }
    const Entry entry = *answered;
    m_queue.erase(answered);
    onFinal(entry, code, lines);
}

void Engine::onPassiveCode(int code, const QByteArrayList& lines)
{
    const auto wanted = std::find_if(m_queue.begin(), m_queue.end(), [](const Entry& entry) {
        return entry.kind == Kind::Passive || entry.kind == Kind::Convert;
    });
    if (wanted == m_queue.end()) {
        flushLocals();
        if (m_queue.empty()) {
            m_host.log("unsolicited " + QByteArray::number(code) + " dropped");
            return;
        }
        const Entry entry = m_queue.front();
        m_queue.pop_front();
        if (m_clientAhead) {
            // It may read this as the answer to a PASV it has yet to send.
            m_host.log("unexpected " + QByteArray::number(code) + " dropped");
            return;
        }
        onFinal(entry, code, lines);
        return;
    }
    int resync = 0;
    while (m_queue.front().kind != Kind::Passive && m_queue.front().kind != Kind::Convert) {
        if (m_queue.front().kind == Kind::Local) {
            toClient(m_queue.front().text + "\r\n");
        } else {
            ++resync;
        }
        m_queue.pop_front();
    }
    if (resync > 0) {
        m_host.log("reply accounting resync (" + QByteArray::number(resync) + ")");
    }
    const Entry entry = m_queue.front();
    m_queue.pop_front();
    if (entry.kind == Kind::Convert) {
        onConvertReply(entry, code, lines);
    } else {
        onPassiveAccepted(entry, code, lines);
    }
}

void Engine::onFinal(Entry entry, int code, const QByteArrayList& lines)
{
    const bool positive = code < 300;
    switch (entry.kind) {
    case Kind::Passive:
        if (code >= 400) {
            onPassiveRefused(entry, code, lines);
        } else {
            releaseSecond(entry);
            m_host.log("unparseable passive reply: " + escaped(joined(lines)));
            toClient("425 Cannot use the passive reply of the FTP server.\r\n");
        }
        return;
    case Kind::Convert:
        onConvertReply(entry, code, lines);
        return;
    case Kind::Port:
        onPortReply(entry, code, lines);
        return;
    case Kind::Transfer:
        onTransferReply(entry, code, lines);
        return;
    case Kind::Feat:
        toClient(m_options.filterFeat && code == 211 ? filteredFeat(lines) : lines);
        return;
    case Kind::EpsvAll:
        m_epsvAll = m_epsvAll || positive;
        break;
    case Kind::Rein:
        if (positive) {
            dropUnclaimed("rein");
            m_epsvAll = false;
        }
        break;
    case Kind::Auth:
        m_hold = false;
        toClient(lines);
        if (code == 234 || code == 334 || code == 232 || code == 235) {
            dropUnclaimed("opaque");
            openGate("opaque");
            m_opaque = true;
            m_queue.clear();
            m_host.becameOpaque();
            if (const QByteArray rest = m_client.takeAll(); !rest.isEmpty()) {
                m_host.sendToServer(rest);
            }
        }
        return;
    case Kind::Greeting:
    case Kind::Plain:
    case Kind::Local:
        break;
    }
    toClient(lines);
}

/// A second try upstream holds the client; what else may hold it has an entry or request of its
/// own.
void Engine::releaseSecond(const Entry& entry)
{
    if (entry.second) {
        m_hold = false;
    }
}

void Engine::onPassiveRefused(const Entry& entry, int code, const QByteArrayList& lines)
{
    releaseSecond(entry);
    const bool worthRetrying =
        code == 425 || code == 500 || code == 501 || code == 502 || code == 504 || code == 522;
    if (!entry.second && worthRetrying && m_queue.empty() && !m_hold
        && m_options.upstreamFallback) {
        Entry again = entry;
        again.second = true;
        again.firstError = joined(lines);
        m_queue.push_back(again);
        m_hold = true;
        m_host.sendToServer(entry.verb == "EPSV" ? "PASV\r\n" : "EPSV\r\n");
        return;
    }
    toClient(entry.second && code != 421 ? entry.firstError : joined(lines));
}

std::optional<PassiveReply> Engine::parsePassive(int code, const QByteArrayList& lines) const
{
    QByteArrayList texts;
    for (const QByteArray& line : lines) {
        const ReplyLine parsed = ReplyLine::parse(line);
        texts.append((parsed.code != 0 ? parsed.text : parsed.content).toByteArray());
    }
    return code == 227 ? parse227(texts) : code == 229 ? parse229(texts) : std::nullopt;
}

tl::expected<Engine::Target, QByteArray> Engine::targetFor(const PassiveReply& reply) const
{
    const auto refused = [this](const char* what, const QByteArray& value) {
        m_host.log(QByteArray("bad ") + what + ' ' + value);
        return tl::make_unexpected(
            QByteArray("425 FTP server offered a data ") + what + " that is not allowed.");
    };
    if (reply.port < m_options.minDataPort || reply.port > 65535) {
        return refused("port", QByteArray::number(reply.port));
    }
    const Target atHost{ m_controlHost, std::uint16_t(reply.port) };
    if (m_options.dataTarget == DataTarget::ControlHost || reply.address.isNull()
        || reply.address.isUnspecified()) {
        return atHost;
    }
    const Target announced{ reply.address.toText(), std::uint16_t(reply.port) };
    if (m_options.dataTarget == DataTarget::List) {
        const bool listed = std::any_of(m_options.dataHosts.begin(), m_options.dataHosts.end(),
            [&](const Cidr& cidr) { return cidr.contains(reply.address); });
        return listed ? announced : atHost;
    }
    const bool hostIsLoopback = isLoopbackHost(QString::fromUtf8(m_controlHost));
    if (reply.address.isReserved() || (reply.address.isLoopback() && !hostIsLoopback)) {
        return refused("address", reply.address.toText());
    }
    return announced;
}

void Engine::onPassiveAccepted(const Entry& entry, int code, const QByteArrayList& lines)
{
    releaseSecond(entry);
    const auto reply = parsePassive(code, lines);
    if (!reply) {
        m_host.log("unparseable passive reply: " + escaped(joined(lines)));
        toClient("425 Cannot use the passive reply of the FTP server.\r\n");
        return;
    }
    const auto target = targetFor(*reply);
    if (!target) {
        toClient(target.error() + "\r\n");
        return;
    }
    dropUnclaimed("replaced");
    const bool extended = entry.verb == "EPSV";
    // PASV cannot name an IPv6 address; a client on ::1 reaches 127.0.0.1 as well.
    const Address address = !extended && m_local.isV6() ? Address::v4(127, 0, 0, 1) : m_local;
    const auto port = m_host.openListener(address, target->host, target->port, modeOf(entry.verb));
    if (!port) {
        toClient(port.error().code == Code::TooManyConnections ? "425 Too many data connections.\r\n"
                                                               : "425 Cannot open a local data listener.\r\n");
        return;
    }
    m_listening = true;
    m_host.log(QByteArray(extended ? "EPSV " : "PASV ") + escaped(joined(lines).trimmed()) + " -> "
        + target->host + ':' + QByteArray::number(target->port) + " -> local port "
        + QByteArray::number(*port));
    toClient(extended ? format229(*port) : format227(address, *port));
    armUnclaimed();
}

void Engine::onConvertReply(const Entry& entry, int code, const QByteArrayList& lines)
{
    const bool passive = code >= 227 && code <= 229;
    if (!passive && !entry.second && code >= 500 && code != 530) {
        Entry again = entry;
        again.second = true;
        m_queue.push_front(again);
        m_host.sendToServer("PASV\r\n");
        return;
    }
    const Request request = *std::exchange(m_request, std::nullopt);
    m_hold = false;
    if (code == 530 || code == 421) {
        toClient(lines);
        return;
    }
    const auto reply = passive ? parsePassive(code, lines) : std::nullopt;
    const auto target = reply ? targetFor(*reply) : tl::make_unexpected(QByteArray());
    if (!target) {
        toClient(QByteArray(kNoConversion) + "\r\n");
        return;
    }
    dropUnclaimed("replaced");
    m_conversion = Conversion{ request.client, request.port, *target, modeOf(request.verb) };
    toClient("200 " + request.verb + " command successful.\r\n");
    armUnclaimed();
}

void Engine::onPortReply(const Entry& entry, int code, const QByteArrayList& lines)
{
    if (code >= 400 && m_forward && m_forward->port == entry.port) {
        dropForward("rejected by FTP server");
    }
    if (entry.retried && code >= 400 && code != 530 && code != 421) {
        activeFailed();
        return;
    }
    if (entry.retried) {
        m_request.reset();
        m_hold = false;
    }
    toClient(lines);
}

void Engine::onTransferReply(const Entry& entry, int code, const QByteArrayList& lines)
{
    m_host.transferFinished(code);
    if (code < 300 && m_forward && !m_gateClosed) {
        // The server has connected already; its channel is merely behind in another stream.
        closeGate("completion before data connection");
        m_host.startTimer(TimerKind::Gate, kGateTimeout);
    }
    if (code < 300 && entry.aborted && !lines.isEmpty()) {
        toClient("426 Data connection was aborted; the file on the server may be incomplete.\r\n");
    } else {
        toClient(lines);
    }
}

QByteArrayList Engine::filteredFeat(const QByteArrayList& lines) const
{
    QByteArrayList kept;
    for (const QByteArray& line : lines) {
        if (line.startsWith(' ')) {
            const QByteArray word = firstWord(line);
            const bool security =
                isOneOf(word, { "AUTH", "PBSZ", "PROT", "CCC", "SSCN", "CPSV", "ADAT" });
            if ((security && m_options.tls == ControlTls::Block)
                || isOneOf(word, { "LPSV", "LPRT", "SPSV", "SPAS", "SPOR" })) {
                continue;
            }
        }
        kept.append(line);
    }
    return kept;
}

// ---- What goes to the client, and when

void Engine::toClient(const QByteArray& bytes)
{
    if (bytes.isEmpty() || m_serverEndTold) {
        return;
    }
    if (m_gateClosed) {
        m_gated += bytes;
        return;
    }
    m_atLineStart = bytes.endsWith('\n');
    m_host.sendToClient(bytes);
}

void Engine::toClient(const QByteArrayList& lines)
{
    toClient(joined(lines));
}

void Engine::local(const QByteArray& text)
{
    Entry entry;
    entry.kind = Kind::Local;
    entry.text = text;
    m_queue.push_back(entry);
    if (m_multiline == 0) {
        flushLocals();
    }
    if (!m_queue.empty()) {
        m_host.startTimer(TimerKind::Watchdog, kWatchdogTimeout);
    }
}

void Engine::flushLocals()
{
    while (!m_queue.empty() && m_queue.front().kind == Kind::Local) {
        const QByteArray text = m_queue.front().text;
        m_queue.pop_front();
        toClient(text + "\r\n");
    }
}

void Engine::closeGate(Reason reason)
{
    if (!std::exchange(m_gateClosed, true)) {
        m_host.gateChanged(true, reason);
    }
}

void Engine::openGate(Reason reason)
{
    if (!std::exchange(m_gateClosed, false)) {
        return;
    }
    m_host.stopTimer(TimerKind::Gate);
    m_host.gateChanged(false, reason);
    toClient(std::exchange(m_gated, {}));
}

// ---- Ends

void Engine::armUnclaimed()
{
    m_host.startTimer(TimerKind::Unclaimed, kUnclaimedTimeout);
}

void Engine::dropListener(Reason reason)
{
    if (std::exchange(m_listening, false)) {
        m_host.closeListener(reason);
    }
}

void Engine::dropForward(Reason reason)
{
    if (m_forward) {
        const Forward forward = *std::exchange(m_forward, std::nullopt);
        m_host.cancelRemoteForward(forward.address, forward.port, reason);
    }
}

void Engine::dropUnclaimed(Reason reason)
{
    m_host.stopTimer(TimerKind::Unclaimed);
    dropListener(reason);
    dropForward(reason);
    m_conversion.reset();
}

void Engine::finish(Reason reason, const QByteArray& farewell)
{
    openGate("closing");
    if (m_atLineStart) {
        toClient(farewell);
    }
    m_over = true;
    m_host.stopTimer(TimerKind::Watchdog);
    dropUnclaimed(reason);
    m_host.closeSession(reason);
}

void Engine::finishClientEof()
{
    if (!m_clientEnded || m_hold || m_clientEndTold) {
        return;
    }
    m_clientEndTold = true;
    m_host.endServerDirection();
    dropUnclaimed("client closed");
}

void Engine::finishServerEof()
{
    // Held-back bytes go first.
    if (!m_serverEnded || m_gateClosed || m_serverEndTold) {
        return;
    }
    const QByteArray rest = m_server.takeAll();
    if (!passivePending() && !m_collecting && !m_dropping
        && !looksPassive(ReplyLine::parse(rest))) {
        toClient(rest);
    }
    m_serverEndTold = true;
    m_host.endClientDirection();
    dropUnclaimed("server closed");
    // Nobody is left to answer a command, or to wait for.
    m_client = {};
    m_hold = false;
    finishClientEof();
}

} // namespace sallyport::ftp
