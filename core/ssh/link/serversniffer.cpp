// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/serversniffer.h"

#include "core/ssh/wire.h"

namespace sallyport::ssh {

namespace {

enum : std::uint8_t {
    kMsgDisconnect = 1,
    kMsgIgnore = 2,
    kMsgUnimplemented = 3,
    kMsgDebug = 4,
    kMsgKexInit = 20,
};

constexpr qsizetype kExcerpt = 80;
constexpr qsizetype kCookieBytes = 16;
constexpr std::uint32_t kMinPadding = 4;
/// Debug messages and the like before the lists.
constexpr int kMaxPackets = 16;

QString excerpt(QByteArrayView bytes)
{
    return printable(bytes.toByteArray().trimmed(), kExcerpt);
}

/// An SSH server may send any lines first, but not these: waiting for more after another
/// protocol's greeting would only end in a timeout.
bool isOtherProtocol(QByteArrayView line)
{
    for (const QByteArrayView start : { QByteArrayView("HTTP/"), QByteArrayView("+OK"),
             QByteArrayView("-ERR"), QByteArrayView("* OK"), QByteArrayView("RFB ") }) {
        if (line.startsWith(start)) {
            return true;
        }
    }
    // FTP, SMTP, NNTP: three digits and a blank or a dash.
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return line.size() > 3 && line[0] >= '1' && line[0] <= '5' && isDigit(line[1])
        && isDigit(line[2]) && (line[3] == ' ' || line[3] == '-');
}

bool isTlsRecord(QByteArrayView bytes)
{
    return bytes.size() >= 2 && (bytes[0] == '\x15' || bytes[0] == '\x16') && bytes[1] == '\x03';
}

/// Lines in which an SSH server refuses for now and then hangs up.
bool isPassingRefusal(const QString& line)
{
    return line.startsWith(QLatin1String("Exceeded MaxStartups"))
        || line.startsWith(QLatin1String("Not allowed at this time"));
}

} // namespace

bool ServerSniffer::done() const
{
    return m_state != State::Identification && m_state != State::KeyExchange;
}

ServerSniffer::State ServerSniffer::feed(QByteArrayView bytes)
{
    if (done()) {
        return m_state;
    }
    m_buffer.append(bytes.data(), bytes.size());
    if (m_state == State::Identification) {
        readLines();
    }
    if (m_state == State::KeyExchange) {
        readPackets();
    }
    if (done()) {
        m_buffer.clear();
    }
    return m_state;
}

void ServerSniffer::giveUp(State state, const Sentence& why)
{
    m_state = state;
    m_why = why;
}

void ServerSniffer::readLines()
{
    while (m_state == State::Identification) {
        const qsizetype end = m_buffer.indexOf('\n');
        const QByteArrayView line =
            end < 0 ? QByteArrayView(m_buffer) : QByteArrayView(m_buffer).first(end);
        const bool identification = line.startsWith("SSH-");
        if (isTlsRecord(line) && m_preamble.isEmpty()) {
            giveUp(State::NotSsh, Sentence(QT_TRANSLATE_NOOP("Sentence", "the server speaks TLS")));
        } else if (line.contains('\0')) {
            giveUp(State::NotSsh,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the server sent \"%1\""), excerpt(line)));
        } else if (identification && line.size() >= kMaxIdentification) {
            giveUp(State::NotSsh,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the server's identification is too long")));
        } else if (!identification && m_preambleBytes + line.size() > kMaxPreamble) {
            giveUp(State::NotSsh,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "the server sent \"%1\" and more, but no SSH identification"),
                    m_preamble.isEmpty() ? excerpt(line) : m_preamble.constFirst()));
        } else if (end < 0) {
            return;
        } else {
            readLine(line.endsWith('\r') ? line.chopped(1) : line);
            m_buffer.remove(0, end + 1);
        }
    }
}

void ServerSniffer::readLine(QByteArrayView line)
{
    if (line.startsWith("SSH-2.0-") || line.startsWith("SSH-1.99-")) {
        m_identification = printable(line.toByteArray(), kMaxIdentification);
        m_state = State::KeyExchange;
    } else if (line.startsWith("SSH-")) {
        m_nuance = Nuance::Ssh1Only;
        giveUp(State::NotSsh,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence",
                    "the server speaks SSH-1, an older SSH protocol, and nothing else: \"%1\""),
                excerpt(line)));
    } else if (isOtherProtocol(line)) {
        giveUp(State::NotSsh,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server sent \"%1\""), excerpt(line)));
    } else if (m_preamble.size() >= kMaxPreambleLines) {
        giveUp(State::NotSsh,
            Sentence(QT_TRANSLATE_NOOP(
                         "Sentence", "the server sent \"%1\" and more, but no SSH identification"),
                m_preamble.constFirst()));
    } else {
        m_preamble.append(excerpt(line));
        m_preambleBytes += line.size() + 1;
    }
}

void ServerSniffer::readPackets()
{
    while (m_state == State::KeyExchange) {
        WireReader reader(m_buffer);
        const std::uint32_t length = reader.readUint32();
        const std::uint32_t padding = reader.readByte();
        if (!reader.ok()) {
            return;
        }
        if (length > kMaxPacket || padding < kMinPadding || length < padding + 2) {
            giveUp(State::Malformed,
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "the server's first packet has an impossible length")));
            return;
        }
        const QByteArrayView payload = reader.readRaw(static_cast<qsizetype>(length - padding - 1));
        (void)reader.readRaw(static_cast<qsizetype>(padding));
        if (!reader.ok()) {
            return;
        }
        readPayload(payload);
        m_buffer = reader.rest().toByteArray();
        if (++m_packets >= kMaxPackets && m_state == State::KeyExchange) {
            giveUp(State::Malformed,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the server does not send its algorithm lists")));
        }
    }
}

void ServerSniffer::readPayload(QByteArrayView payload)
{
    WireReader reader(payload);
    const std::uint8_t type = reader.readByte();
    if (type == kMsgKexInit) {
        (void)reader.readRaw(kCookieBytes);
        ServerAlgorithms lists;
        for (QByteArrayList* list : { &lists.kex, &lists.hostKey, &lists.cipherToServer,
                 &lists.cipherToClient, &lists.macToServer, &lists.macToClient,
                 &lists.compressionToServer, &lists.compressionToClient }) {
            *list = reader.readNameList();
        }
        if (!reader.ok()) {
            giveUp(State::Malformed,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the server's algorithm lists are malformed")));
            return;
        }
        m_algorithms = std::move(lists);
        m_state = State::Complete;
    } else if (type == kMsgDisconnect) {
        const std::uint32_t code = reader.readUint32();
        const QByteArrayView words = reader.readString();
        giveUp(State::Disconnected,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (reason %2)"),
                printable(words.toByteArray(), 255), code));
    } else if (type != kMsgIgnore && type != kMsgUnimplemented && type != kMsgDebug) {
        giveUp(State::Malformed,
            Sentence(QT_TRANSLATE_NOOP(
                         "Sentence", "the server sent message %1 before its algorithm lists"),
                type));
    }
}

Error ServerSniffer::explain(const AlgorithmPreferences& ours) const
{
    switch (m_state) {
    case State::NotSsh:
        return { Code::NotSsh, m_why, {}, m_nuance };
    case State::Disconnected:
        return { Code::ServerDisconnected, m_why, {} };
    case State::Malformed:
        return { Code::HandshakeFailed, m_why, m_identification };
    case State::Complete:
        if (const auto mismatch = algorithmMismatch(ours, m_algorithms)) {
            Error error = mismatch->toError();
            error.context = m_identification;
            return error;
        }
        return { Code::HandshakeFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the key exchange failed")), m_identification };
    case State::KeyExchange:
        return { Code::HandshakeFailed,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the server introduced itself and then said nothing more")),
            m_identification };
    case State::Identification:
        break;
    }
    const QString said = !m_preamble.isEmpty() ? m_preamble.constFirst() : excerpt(m_buffer);
    if (said.isEmpty()) {
        return { Code::HandshakeFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server did not introduce itself")), {} };
    }
    return { isPassingRefusal(said) ? Code::HandshakeFailed : Code::NotSsh,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the server sent \"%1\""), said), {} };
}

} // namespace sallyport::ssh
