// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordinghost.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sallyport::ftp;

/// What holds for every conversation, however strange: checked on many random ones, the same in
/// every run.
class TestFtpProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segmentationChangesNothing();
    void clientsStayInsideTheTunnel_data();
    void clientsStayInsideTheTunnel();
    void serversAgreeOnTheVerbs();
    void passiveAndLocalRepliesAlwaysCome();
    void nothingLeaks();
};

namespace {

class Random {
public:
    explicit Random(quint32 seed)
        : m_generator(seed)
    {
    }
    int below(int end) { return m_generator.bounded(end); }
    bool once(int in) { return below(in) == 0; }
    template <typename List> const auto& of(const List& list)
    {
        return list[below(int(list.size()))];
    }
    QByteArray bytes(int most)
    {
        QByteArray out;
        for (int n = below(most + 1); n > 0; --n) {
            out.append(char(below(256)));
        }
        return out;
    }

private:
    QRandomGenerator m_generator;
};

const QByteArrayList kClientFragments{ "PASV\r\n", "EPSV\r\n", "EPSV ALL\r\n", "EPSV 1\r\n",
    "EPSV 2\r\n", "PORT 127,0,0,1,200,10\r\n", "EPRT |1|127.0.0.1|51211|\r\n",
    "PORT 9,9,9,9,9,9\r\n", "RETR a\r\n", "STOR b\r\n", "LIST\r\n", "FEAT\r\n", "STAT\r\n",
    "NOOP\r\n", "REIN\r\n", "QUIT\r\n", "ABOR\r\n", "AUTH TLS\r\n", "PBSZ 0\r\n", "LPSV\r\n",
    "SITE PASV\r\n", "\xff\xf4\xff\xf2", "\xff\xfb", "PA\xff\xf1SV\r\n", "\r\n", "\n", "\r", " ",
    "PASV", "GET / HTTP/1.1\r\n", "CWD \xff\xf1\r\n", "P@SW\r\n" };

const QByteArrayList kServerFragments{ "227 x (6,6,6,6,4,1)\r\n",
    "227 Entering Passive Mode (10,1,60,99,6,12)\r\n", "227-x\r\n", "227\r\n",
    "227\t(6,6,6,6,4,1)\r\n", "2271 (6,6,6,6,4,1)\r\n", "228 (6,6,6,6,4,1)\r\n",
    "229 ok (|||6446|)\r\n", "229 ok (|||1025|).\r\n", "229-x\r\n", "229\r\n", "200 ok\r\n",
    "200-x\r\n", "200\r\n", "200x\r\n", "220 hello\r\n", "211-Features:\r\n", " AUTH TLS\r\n",
    "211 End\r\n", "150 go\r\n", "125-x\r\n", "125 y\r\n", "226 done\r\n", "230 in\r\n",
    "234 go\r\n", "250-a\r\n", "250 b\r\n", "331 pw\r\n", "421 bye\r\n", "425 no\r\n",
    "426 cut\r\n", "500 what\r\n", "500-x\r\n", "530 log in\r\n", "550 no\r\n", "000 x\r\n",
    "099 x\r\n", "999 x\r\n", "hello\r\n", "\r\n", "\n", "\r", "227 ", " (6,6,6,6,4,1)\r\n",
    "\xff\xfe\x01", "\xff\xf1", "2", "22", QByteArray(1, '\0'), QByteArray(3, '\0'), "\n\r",
    QByteArray("\0"
               "227 x (6,6,6,6,4,1)\r\n",
        22),
    "\r227 x (6,6,6,6,4,1)\n\r", "250-x\r227 x (6,6,6,6,4,1)\r\n",
    QByteArray("250 x\0"
               "227 x (6,6,6,6,4,1)\r\n",
        27),
    QByteArray("\xff\xfd\0"
               "227 x (6,6,6,6,4,1)\r\n",
        24),
    "\r\xff\xf1\r229 (|||6446|)\r\n", "553-x\r\n150 y\r\n" };

QByteArray clientFragment(Random& random)
{
    return random.once(40) ? random.bytes(20)
        : random.once(60)  ? "CWD " + QByteArray(4080 + random.below(20), 'a') + "\r\n"
                           : random.of(kClientFragments);
}

QByteArray serverFragment(Random& random)
{
    return random.once(40) ? random.bytes(20)
        : random.once(60)  ? random.of(QByteArrayList{ "227 (6,6,6,6,4,1)", "200 ", "x" })
            + QByteArray(8160 + random.below(60), 'a') + "\r\n"
                          : random.of(kServerFragments);
}

Options randomOptions(Random& random)
{
    Options options;
    options.active = ActiveMode(random.below(4));
    options.dataTarget = DataTarget(random.below(3));
    options.tls = random.once(4) ? ControlTls::Transparent : ControlTls::Block;
    options.upstreamFallback = !random.once(4);
    options.advertise.resize(random.below(3));
    for (Address& address : options.advertise) {
        address = random.once(2) ? Address::v4(127, 0, 0, 1) : *Address::parse("::1");
    }
    return options;
}

/// An engine and what a driver makes of it: only events that can happen do.
struct Session {
    RecordingHost host;
    Engine engine;

    explicit Session(const Options& options)
        : engine(host, options, Address::v4(127, 0, 0, 1), Address::v4(127, 0, 0, 1), "localhost")
    {
        host.countPorts = true;
    }

    static constexpr int kEvents = 20;
    /// Those that no server or stranger has a hand in.
    static constexpr int kOrdinaryEvents = 10;
    void event(int which)
    {
        switch (which) {
        case 0:
        case 1:
            if (!host.asked.isEmpty()) {
                ++host.granted;
                engine.remoteForwardGranted(
                    host.asked.takeFirst(), std::uint16_t(20000 + host.granted));
            }
            break;
        case 2:
            if (!host.asked.isEmpty()) {
                engine.remoteForwardRefused(host.asked.takeFirst());
            }
            break;
        case 3:
        case 4:
            if (engine.serverArrived(host.forwardId)) {
                ++host.claimed;
            }
            break;
        case 5:
        case 6:
            if (!host.connecting.isEmpty()) {
                const DataId id = host.connecting.takeFirst();
                host.up.append(id);
                which == 5 ? engine.clientConnected(id) : engine.clientFailed(id);
            }
            break;
        case 7:
        case 8:
        case 9:
            if (!host.opening.isEmpty()) {
                const DataId id = host.opening.takeFirst();
                which == 9 ? engine.serverFailed(id) : engine.serverOpened(id);
            }
            break;
        case 10:
            if (host.listener && engine.clientArrived(host.listenerId)) {
                host.up.append(host.listenerId);
            }
            break;
        case 11:
            engine.serverSpoke(host.serverId, true);
            break;
        case 12:
        case 13:
            if (!host.up.isEmpty()) {
                engine.dataEnded(host.up.takeFirst(), { true, which == 12, which == 12 });
            }
            break;
        case 14:
            timeout(TimerKind::Gate);
            break;
        case 15:
            timeout(TimerKind::Unclaimed);
            break;
        case 16:
            timeout(TimerKind::Watchdog);
            break;
        case 17:
            timeout(TimerKind::Hold);
            break;
        case 18:
            timeout(TimerKind::Upstream);
            break;
        case 19:
            timeout(TimerKind::LineEnd);
            engine.caughtUp();
            break;
        }
    }
    void timeout(TimerKind kind)
    {
        if (host.timers.remove(kind) > 0) {
            engine.timeout(kind);
        }
    }
};

struct Step {
    enum Kind { Client, Server, Event, ClientEof, ServerEof } kind = Client;
    QByteArray bytes{};
    int event = 0;
};

Step randomStep(Random& random)
{
    const int die = random.below(100);
    if (die < 2) {
        return { die == 0 ? Step::ClientEof : Step::ServerEof };
    }
    if (die < 25) {
        return { Step::Event, {}, random.below(Session::kEvents) };
    }
    Step step{ die < 60 ? Step::Client : Step::Server };
    for (int n = 1 + random.below(4); n > 0; --n) {
        step.bytes += step.kind == Step::Client ? clientFragment(random) : serverFragment(random);
    }
    return step;
}

/// pieces: where to cut the bytes; null for whole ones.
void play(Session& session, const Step& step, Random* pieces)
{
    switch (step.kind) {
    case Step::Client:
    case Step::Server:
        for (qsizetype at = 0; at < step.bytes.size();) {
            const qsizetype left = step.bytes.size() - at;
            const qsizetype n = pieces
                ? std::min<qsizetype>(left, 1 + pieces->below(pieces->once(3) ? 3000 : 6))
                : left;
            const QByteArrayView piece = QByteArrayView(step.bytes).sliced(at, n);
            step.kind == Step::Client ? session.engine.fromClient(piece)
                                      : session.engine.fromServer(piece);
            at += n;
        }
        break;
    case Step::Event:
        session.event(step.event);
        break;
    case Step::ClientEof:
        session.engine.clientEof();
        break;
    case Step::ServerEof:
        session.engine.serverEof();
        break;
    }
}

// ---- A client that sends one command, reads one reply, and so on

/// AsNcftp: as curl, but what stands before the first digit of a line is skipped.
enum class Reading { AsCurl, AsFileZilla, AsNcftp };

class LockStepClient {
public:
    LockStepClient(Reading reading, bool strict)
        : m_reading(reading)
        , m_strict(strict)
    {
    }

    /// Reads what has come and says what comes next; false when it would leave the tunnel.
    bool work(Session& session, Random& random, QByteArray& next)
    {
        const QByteArray& output = session.host.toClientBytes;
        for (qsizetype end = lineEnd(output); end >= 0; end = lineEnd(output)) {
            QByteArray line = output.sliced(m_at, end - m_at);
            m_at = end + 1;
            if (line.endsWith('\r')) {
                line.chop(1);
            }
            const auto isJunk = [](char c) { return c == '\r' || c == '\0' || c < 0; };
            while (m_reading == Reading::AsNcftp && !line.isEmpty() && isJunk(line[0])) {
                line.remove(0, 1);
            }
            const int code = finalCode(line);
            if (code < 0) {
                continue;
            }
            if (!staysInside(session.host, code, line)) {
                return false;
            }
            m_command = random.of(kCommands);
            next = m_command + "\r\n";
            return true;
        }
        next.clear();
        return true;
    }

    [[nodiscard]] int passiveReplies() const { return m_passiveReplies; }

private:
    static inline const QByteArrayList kCommands{ "PASV", "PASV", "EPSV", "EPSV", "NOOP", "STAT",
        "RETR a", "FEAT", "LPSV", "PORT 9,9,9,9,9,9", "PORT 127,0,0,1,200,10", "USER x", "STOR a",
        "ABOR", "REIN", "XXXX" };

    /// Where the line at hand ends for such a client; -1 when it has not come.
    [[nodiscard]] qsizetype lineEnd(const QByteArray& output) const
    {
        const auto ends = [this](char c) {
            return c == '\n' || (m_reading == Reading::AsFileZilla && (c == '\r' || c == '\0'));
        };
        const auto found = std::find_if(output.begin() + m_at, output.end(), ends);
        return found == output.end() ? -1 : found - output.begin();
    }
    /// The code of the reply this line ends; -1 when it ends none.
    int finalCode(const QByteArray& line)
    {
        const bool digits = line.size() >= 3
            && std::all_of(
                line.begin(), line.begin() + 3, [](char c) { return c >= '0' && c <= '9'; });
        const int code = digits ? line.first(3).toInt() : 0;
        const bool blank = digits && line.size() > 3 && line[3] == ' ';
        if (m_reading != Reading::AsFileZilla) {
            // Any such line is one, also a preliminary one where none was expected.
            if (!blank
                || (code / 100 == 1 && isTransfer() && !std::exchange(m_preliminary, true))) {
                return -1;
            }
            m_preliminary = false;
            return code;
        }
        if (m_multiline != 0) {
            if (!blank || code != m_multiline) {
                return -1;
            }
            m_multiline = 0;
        } else if (line.isEmpty()) {
            return -1;
        } else if (line.size() > 3 && line[3] == '-') {
            m_multiline = digits ? code : -1;
            return -1;
        }
        return code / 100 == 1 ? -1 : code;
    }
    [[nodiscard]] bool isTransfer() const
    {
        return m_command.startsWith("RETR") || m_command.startsWith("STOR");
    }

    [[nodiscard]] bool staysInside(const RecordingHost& host, int code, const QByteArray& line)
    {
        if ((m_command != "PASV" && m_command != "EPSV") || (code != 227 && code != 229)) {
            return true;
        }
        const auto reply = code == 227 ? parse227({ line.mid(4) }) : parse229({ line.mid(4) });
        if (!reply) {
            return true; // Such a client gives up.
        }
        ++m_passiveReplies;
        const Address address =
            reply->address.isNull() ? Address::v4(127, 0, 0, 1) : reply->address;
        if (m_strict) {
            return host.listener && host.listener->first == address
                && host.listener->second == reply->port;
        }
        // A client that was led ahead may come late, but never to another door.
        return address == Address::v4(127, 0, 0, 1) && reply->port >= 40000
            && reply->port < host.nextPort;
    }

    Reading m_reading;
    bool m_strict;
    qsizetype m_at = 0;
    QByteArray m_command;
    int m_multiline = 0;
    bool m_preliminary = false;
    int m_passiveReplies = 0;
};

// ---- How servers cut lines

QByteArrayList verbs(const QByteArray& bytes, const std::function<QByteArray(QByteArray)>& read)
{
    QByteArrayList list;
    const QByteArrayList lines = bytes.split('\n');
    for (const QByteArray& line : lines) {
        QByteArray text = read(line);
        while (text.endsWith('\r')) {
            text.chop(1);
        }
        qsizetype end = 0;
        while (end < text.size() && text[end] != ' ' && text[end] != '\t') {
            ++end;
        }
        if (!text.isEmpty()) {
            list.append(text.left(end).toUpper());
        }
    }
    return list;
}

QByteArray cutAtNulOrReturn(const QByteArray& line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](char c) { return c == '\0' || c == '\r'; });
    return line.left(end - line.begin());
}

QByteArray withoutTelnet(const QByteArray& line)
{
    QByteArray out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto at = [&](qsizetype k) {
            return k < line.size() ? static_cast<unsigned char>(line[k]) : 0;
        };
        if (at(i) != 0xff) {
            out.append(line[i]);
        } else {
            i += at(i + 1) >= 0xfb && at(i + 1) <= 0xfe ? 2 : 1;
        }
    }
    return out;
}

QByteArray tag(int round)
{
    return "round " + QByteArray::number(round);
}

} // namespace

void TestFtpProperties::segmentationChangesNothing()
{
    for (int round = 0; round < 3000; ++round) {
        Random random(quint32(1000 + round));
        const Options options = randomOptions(random);
        Session whole(options);
        Session cut(options);
        for (int steps = 5 + random.below(30); steps > 0; --steps) {
            const Step step = randomStep(random);
            play(whole, step, nullptr);
            play(cut, step, &random);
        }
        QVERIFY2(whole.host.toClientBytes == cut.host.toClientBytes, tag(round).constData());
        QVERIFY2(whole.host.serverWrites == cut.host.serverWrites || whole.engine.isOpaque(),
            tag(round).constData());
        QVERIFY2(whole.host.toServerBytes == cut.host.toServerBytes, tag(round).constData());
        QVERIFY2(whole.host.actions == cut.host.actions, tag(round).constData());
        QVERIFY2(whole.host.transfers == cut.host.transfers, tag(round).constData());
        QVERIFY2(whole.host.timers == cut.host.timers, tag(round).constData());
    }
}

void TestFtpProperties::clientsStayInsideTheTunnel_data()
{
    QTest::addColumn<int>("reading");
    QTest::addColumn<bool>("strict");
    const std::pair<const char*, Reading> readings[] = { { "curl", Reading::AsCurl },
        { "FileZilla", Reading::AsFileZilla }, { "ncftp", Reading::AsNcftp } };
    for (const auto& [name, reading] : readings) {
        QTest::addRow("a client that reads as %s does, a server that says anything", name)
            << int(reading) << false;
        QTest::addRow("a client that reads as %s does, a server that waits its turn", name)
            << int(reading) << true;
    }
}

void TestFtpProperties::clientsStayInsideTheTunnel()
{
    QFETCH(int, reading);
    QFETCH(bool, strict);
    int passiveReplies = 0;
    for (int round = 0; round < 4000; ++round) {
        Random random(quint32(200000 + round));
        Options options = randomOptions(random);
        options.tls = ControlTls::Block;
        options.padMultiline = strict || !random.once(3);
        Session session(options);
        LockStepClient client(Reading(reading), strict);
        qsizetype answered = -1; // The greeting.
        for (int steps = 10 + random.below(60); steps > 0; --steps) {
            if (random.once(3)) {
                QByteArray next;
                QVERIFY2(client.work(session, random, next),
                    (tag(round) + '\n' + session.host.serverWrites.join() + "----\n"
                        + session.host.toClientBytes)
                        .constData());
                session.engine.fromClient(next);
            } else if (random.once(6)) {
                const int event =
                    random.below(strict ? Session::kOrdinaryEvents : Session::kEvents);
                session.event(event);
            } else if (strict && answered < session.host.serverWrites.size()) {
                ++answered;
                session.engine.fromServer(random.of(QByteArrayList{ "227 x (6,6,6,6,4,1)\r\n",
                    "229 (|||6446|)\r\n", "500 no\r\n", "200 ok\r\n",
                    "227-x\r\n227 (6,6,6,6,4,1)\r\n", "550-a\r\n227 (6,6,6,6,4,1)\r\n550 b\r\n" }));
            } else if (!strict) {
                QByteArray bytes;
                for (int n = 1 + random.below(3); n > 0; --n) {
                    bytes += serverFragment(random);
                }
                session.engine.fromServer(bytes);
            }
        }
        passiveReplies += client.passiveReplies();
    }
    // The test is worth something only if clients got that far.
    QVERIFY2(passiveReplies > 100, QByteArray::number(passiveReplies).constData());
}

void TestFtpProperties::serversAgreeOnTheVerbs()
{
    for (int round = 0; round < 20000; ++round) {
        Random random(quint32(400000 + round));
        Session session(randomOptions(random));
        session.engine.fromServer("220 FTP\r\n");
        for (int n = 1 + random.below(6); n > 0; --n) {
            QByteArray bytes = clientFragment(random);
            if (random.once(2) && !bytes.isEmpty()) {
                const QByteArrayList spoilers{ "\r", QByteArray(1, '\0'), "\xff", "\xff\xf1",
                    "\xff\xfd", "\xf2", " ", "\t", "\n", "\rPASV", QByteArray("\r\0PASV", 6) };
                bytes.insert(random.below(int(bytes.size())), random.of(spoilers));
            }
            session.engine.fromClient(bytes);
            session.event(random.below(3));
        }
        if (session.engine.isOpaque()) {
            continue;
        }
        const QByteArray& out = session.host.toServerBytes;
        const QByteArrayList literal = verbs(out, [](const QByteArray& line) { return line; });
        QCOMPARE(verbs(out, cutAtNulOrReturn), literal);
        QCOMPARE(verbs(out, withoutTelnet), literal);
        QVERIFY2(literal.size() == session.host.serverWrites.size(), tag(round).constData());
    }
}

void TestFtpProperties::passiveAndLocalRepliesAlwaysCome()
{
    const QByteArrayList commands{ "NOOP", "STAT", "FEAT", "RETR a", "ABOR", "PWD", "STOR b",
        "XXXX" };
    const QByteArrayList replies{ "200 ok\r\n", "500 what\r\n", "213-x\r\n213 y\r\n",
        "226 done\r\n", "150 go\r\n", "211-F\r\n UTF8\r\n211 End\r\n", "257 \"/\"\r\n",
        "425 no\r\n" };
    for (int round = 0; round < 5000; ++round) {
        Random random(quint32(600000 + round));
        Session session(randomOptions(random));
        session.engine.fromServer("220 FTP\r\n");
        QByteArrayList due;
        for (int n = random.below(12); n > 0; --n) {
            session.engine.fromClient(random.of(commands) + "\r\n");
            for (int copies = random.below(3); copies > 0; --copies) {
                due.insert(random.below(int(due.size()) + 1),
                    random.of(replies)); // Dropped, doubled, out of order.
            }
            while (!due.isEmpty() && random.once(2)) {
                session.engine.fromServer(due.takeFirst());
            }
        }
        session.host.toClientBytes.clear();
        session.engine.fromClient(random.once(2) ? "PASV\r\n" : "EPSV\r\n");
        due.insert(random.below(int(due.size()) + 1),
            random.once(2) ? "227 x (10,1,60,99,6,12)\r\n" : "229 ok (|||6446|)\r\n");
        while (!due.isEmpty()) {
            session.engine.fromServer(due.takeFirst());
            while (!session.host.opening.isEmpty()) {
                session.event(random.once(4) ? 9 : 8);
            }
        }
        session.timeout(TimerKind::Hold);
        session.timeout(TimerKind::Watchdog);
        const QByteArray output = std::exchange(session.host.toClientBytes, {});
        const bool canonical = output.contains("227 Entering Passive Mode (127,0,0,1,156,")
            || output.contains("229 Entering Extended Passive Mode (|||400");
        // A late reply can be taken for the answer; then the client has an error, and no foreign
        // address.
        const bool error = output.startsWith("4") || output.startsWith("5")
            || output.contains("\r\n4") || output.contains("\r\n5");
        QVERIFY2(canonical || error, (tag(round) + ": " + output).constData());
        QVERIFY2(!output.contains("10,1,60,99") && !output.contains("6446"),
            (tag(round) + ": " + output).constData());

        session.engine.fromClient("LPSV\r\n");
        session.timeout(TimerKind::Watchdog);
        QVERIFY2(session.host.toClientBytes.contains("502 LPSV"), tag(round).constData());
    }
}

void TestFtpProperties::nothingLeaks()
{
    int opened = 0;
    int granted = 0;
    for (int round = 0; round < 6000; ++round) {
        Random random(quint32(800000 + round));
        Session session(randomOptions(random));
        session.engine.fromServer("220 FTP\r\n");
        for (int steps = 5 + random.below(40); steps > 0; --steps) {
            play(session, randomStep(random), nullptr);
            QVERIFY2(session.host.opened - session.host.closed == (session.host.listener ? 1 : 0),
                tag(round).constData());
            QVERIFY2(session.host.granted - session.host.cancelled <= 1, tag(round).constData());
        }
        const bool byServer = random.once(2);
        if (byServer) {
            session.engine.serverEof();
            session.engine.clientEof();
        } else {
            session.engine.abandon("421 Tunnel closed.\r\n");
        }
        for (int late = 0; late < 30; ++late) {
            session.event(random.below(Session::kEvents));
        }
        while (!session.host.asked.isEmpty()) {
            session.event(1);
        }
        while (!session.host.connecting.isEmpty()) {
            session.event(5);
        }
        session.timeout(TimerKind::Gate);
        const qsizetype said = session.host.toClientBytes.size();
        QVERIFY2(session.host.opened == session.host.closed, tag(round).constData());
        QVERIFY2(session.host.granted == session.host.cancelled, tag(round).constData());
        QVERIFY2(!session.engine.serverArrived(session.host.forwardId), tag(round).constData());
        // Each end is told once, and nothing is said after it.
        session.engine.fromServer("200 late\r\n");
        session.engine.fromClient("LPSV\r\nPORT 127,0,0,1,200,10\r\n");
        QVERIFY2(session.host.toClientBytes.size() == said, tag(round).constData());
        QVERIFY2(session.host.asked.isEmpty(), tag(round).constData());
        if (byServer && !session.engine.isOver()) {
            QCOMPARE(session.host.actions.toVariantList().count(
                         QVariantList{ QStringLiteral("client_shutdown") }),
                1);
            QCOMPARE(session.host.actions.toVariantList().count(
                         QVariantList{ QStringLiteral("server_eof") }),
                1);
        }
        opened += session.host.opened;
        granted += session.host.granted;
    }
    QVERIFY(opened > 500);
    QVERIFY(granted > 500);
}

QTEST_GUILESS_MAIN(TestFtpProperties)
#include "testftpproperties.moc"
