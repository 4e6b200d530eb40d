// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordinghost.h"

#include <QTest>

using namespace sallyport::ftp;

Q_DECLARE_METATYPE(sallyport::ftp::Options)

/// What the engine does in situations that need more than bytes and one outcome: limits, timers,
/// ends, and everything that overlaps.
class TestFtpEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plays_data();
    void plays();
    void aServerOnTheLoopbackConnectsThere_data();
    void aServerOnTheLoopbackConnectsThere();
    void atMost256CommandsArePending();
    void collectedRepliesHaveLimits_data();
    void collectedRepliesHaveLimits();
    void overlongLinesPassWhenNothingIsPending();
    void overlongLinesAreNoPassiveReplies_data();
    void overlongLinesAreNoPassiveReplies();
    void unclaimedTargetsExpire_data();
    void unclaimedTargetsExpire();
    void watchdogWaitsWhileDataIsOpen();
    void watchdogReleasesEveryLocalReply();
    void watchdogDoesNotCutAReplyInTwo();
    void farewellNeedsALineStart();
    void secretsAreNotLogged_data();
    void secretsAreNotLogged();
    void transfersAreReported();
    void aTransferEndedByAPreliminaryReply();
    void pausesBothSides();
};

namespace {

const sallyport::FtpLimits kLimits;
const QByteArray kR227 = "227 Entering Passive Mode (127,0,0,1,156,64)\r\n";
const QByteArray kR229 = "229 Entering Extended Passive Mode (|||40000|)\r\n";
const QByteArray kNoActive =
    "500 Active mode is not available through this tunnel; use PASV or EPSV.\r\n";
const QByteArray kBadPassive = "425 Cannot use the passive reply of the FTP server.\r\n";

Options with(const std::function<void(Options&)>& change = {})
{
    Options options;
    options.active = ActiveMode::Forward;
    options.advertise = { Address::v4(127, 0, 0, 1) };
    if (change) {
        change(options);
    }
    return options;
}

Options automatic(QList<Address> candidates = {})
{
    return with([&](Options& o) {
        o.active = ActiveMode::Auto;
        o.advertise = std::move(candidates);
    });
}

struct Session {
    RecordingHost host;
    Engine engine;

    explicit Session(const Options& options = with(), const QByteArray& local = "127.0.0.1",
        const QByteArray& controlHost = "ftp.example")
        : engine(host, options, *Address::parse(local), *Address::parse(local), controlHost)
    {
        server("220 FTP\r\n");
        takeClient();
    }
    void client(const QByteArray& bytes) { engine.fromClient(bytes); }
    void server(const QByteArray& bytes) { engine.fromServer(bytes); }
    QByteArray takeClient() { return std::exchange(host.toClientBytes, {}); }
    QByteArray takeServer() { return std::exchange(host.toServerBytes, {}); }

    /// "C: line", "S: line", or an event. Channels to the server open at once, unless said
    /// otherwise.
    bool play(const QByteArray& step)
    {
        if (step == "channels wait") {
            channelsWait = true;
            return true;
        }
        const bool played = playOne(step);
        while (!channelsWait && !host.opening.isEmpty()) {
            engine.serverOpened(host.opening.takeFirst());
        }
        return played;
    }
    bool channelsWait = false;
    bool playOne(const QByteArray& step)
    {
        const QByteArray word = step.left(step.indexOf(' '));
        const QByteArray rest = step.mid(word.size() + 1);
        if (word == "C:") {
            client(rest + "\r\n");
        } else if (word == "S:") {
            server(rest + "\r\n");
        } else if (word == "S-partial:") {
            server(rest);
        } else if (word == "granted") {
            engine.remoteForwardGranted(host.forwardId, std::uint16_t(rest.toUInt()));
        } else if (step == "refused") {
            engine.remoteForwardRefused(host.forwardId);
        } else if (step == "channel taken") {
            return engine.serverArrived(host.forwardId);
        } else if (step == "channel refused") {
            return !engine.serverArrived(host.forwardId);
        } else if (step == "connected") {
            engine.clientConnected(host.clientId);
        } else if (step == "connect failed") {
            engine.clientFailed(host.clientId);
        } else if (step == "accepted") {
            return engine.clientArrived(host.listenerId);
        } else if (step == "channel opened") {
            engine.serverOpened(host.serverId);
        } else if (step == "channel failed") {
            engine.serverFailed(host.serverId);
        } else if (step == "channel speaks") {
            engine.serverSpoke(host.serverId, true);
        } else if (step == "upload ended") {
            engine.dataEnded(dataId(), { true, true, false });
        } else if (step == "download ended") {
            engine.dataEnded(dataId(), { true, false, true });
        } else if (step == "aborted") {
            engine.dataEnded(dataId(), { true, false, false });
        } else if (step == "caught up") {
            engine.caughtUp();
        } else if (step == "moving") {
            host.moving.append(dataId());
        } else if (step == "hold timeout") {
            engine.timeout(TimerKind::Hold);
        } else if (step == "upstream timeout") {
            engine.timeout(TimerKind::Upstream);
        } else if (step == "early timeout") {
            engine.timeout(TimerKind::Early);
        } else if (step == "line end timeout") {
            engine.timeout(TimerKind::LineEnd);
        } else if (step == "gate timeout") {
            engine.timeout(TimerKind::Gate);
        } else if (step == "unclaimed timeout") {
            engine.timeout(TimerKind::Unclaimed);
        } else if (step == "client EOF") {
            engine.clientEof();
        } else if (step == "server EOF") {
            engine.serverEof();
        } else if (step == "abandon") {
            engine.abandon("421 Tunnel closed.\r\n");
        } else {
            return false;
        }
        return true;
    }
    /// Of the data connection that was made last.
    [[nodiscard]] DataId dataId() const { return std::max(host.serverId, host.clientId); }
    /// The recorded actions, a line each.
    [[nodiscard]] QByteArrayList actions() const
    {
        QByteArrayList lines;
        for (const auto& action : host.actions) {
            QStringList words;
            const QJsonArray array = action.toArray();
            for (const auto& word : array) {
                words.append(word.isArray() ? word.toArray()[0].toString() + QLatin1Char(' ')
                            + QString::number(word.toArray()[1].toInt())
                                            : word.toVariant().toString());
            }
            lines.append(words.join(QLatin1Char(' ')).toLatin1());
        }
        return lines;
    }
};

} // namespace

void TestFtpEngine::plays_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<QByteArrayList>("steps");
    QTest::addColumn<QByteArray>("toClient");
    QTest::addColumn<QByteArray>("toServer");
    QTest::addColumn<QByteArrayList>("actions");
    const auto row = [](const char* tag, const Options& options, const QByteArrayList& steps,
                         const QByteArray& toClient, const QByteArray& toServer,
                         const QByteArrayList& actions) {
        QTest::newRow(tag) << options << steps << toClient << toServer << actions;
    };
    const QByteArray port = "C: PORT 127,0,0,1,200,10";
    const QByteArray request = "rfwd_request 127.0.0.1 0";
    const QByteArray map = "rfwd_map 127.0.0.1 40001 127.0.0.1 51210";
    const QByteArray sent = "PORT 127,0,0,1,156,65\r\n";
    const QByteArray listen = "listen 127.0.0.1 40000 ftp.example 1548";
    const QByteArray s227 = "S: 227 x (10,1,60,99,6,12)";
    const QByteArray used = "listen_close 127.0.0.1 40000 single-use";
    const QByteArray open = "conv_open ftp.example 1548";
    const QByteArray closed = "gate_closed active data connection being opened";
    const Options forward = with();

    // The gate
    row("a 4xx completion never closes the gate", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "S: 150 go", "S: 426 broken" },
        "200 ok\r\n150 go\r\n426 broken\r\n", sent + "RETR a\r\n", { request, map });
    row("a 5xx completion never closes the gate", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "S: 550 no" }, "200 ok\r\n550 no\r\n",
        sent + "RETR a\r\n", { request, map });
    row("a completion of another command never closes the gate", forward,
        { port, "granted 40001", "S: 200 ok", "C: NOOP", "S: 200 fine" }, "200 ok\r\n200 fine\r\n",
        sent + "NOOP\r\n", { request, map });
    row("held-back replies go out before the server's end is passed on", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "channel taken", "S: 150 go",
            "S: 226 done", "server EOF", "connected" },
        "200 ok\r\n150 go\r\n226 done\r\n", sent + "RETR a\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 single-use",
            "gate_closed active data connection being opened", "gate_open connected",
            "client_shutdown" });
    row("a connection that failed opens the gate", forward,
        { port, "granted 40001", "channel taken", "S: 425 no", "connect failed" }, "425 no\r\n",
        sent,
        { request, map, "rfwd_cancel 127.0.0.1 40001 single-use",
            "gate_closed active data connection being opened", "gate_open failed" });
    row("the gate's timeout does not close what arrives later", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "S: 226 done", "gate timeout",
            "channel taken", "connected" },
        "200 ok\r\n226 done\r\n", sent + "RETR a\r\n",
        { request, map, "gate_closed completion before data connection", "gate_open timeout",
            "rfwd_cancel 127.0.0.1 40001 single-use",
            "gate_closed active data connection being opened", "gate_open connected" });

    // Active mode
    row("a channel for no forward is refused", forward, { "channel refused" }, "", "", {});
    row("a second channel for a forward is refused", forward,
        { port, "granted 40001", "channel taken", "channel refused" }, "", sent,
        { request, map, "rfwd_cancel 127.0.0.1 40001 single-use",
            "gate_closed active data connection being opened" });
    row("a forward granted after the session ended is cancelled", forward,
        { port, "abandon", "granted 40001" }, "421 Tunnel closed.\r\n", "",
        { request, "close stopped", "rfwd_cancel 127.0.0.1 40001 session ended" });
    row("a forward refused after the session ended changes nothing",
        automatic({ Address::v4(127, 0, 0, 1) }), { port, "abandon", "refused" },
        "421 Tunnel closed.\r\n", "", { request, "close stopped" });
    row("a forward granted after the server's end is cancelled", forward,
        { port, "server EOF", "granted 40001" }, "", "",
        { request, "client_shutdown", "rfwd_cancel 127.0.0.1 40001 session ended" });
    row("a forward refused after the server's end is not tried elsewhere",
        automatic({ Address::v4(127, 0, 0, 1), Address::v4(127, 0, 0, 2) }),
        { port, "server EOF", "refused" }, "", "", { request, "client_shutdown" });
    row("the second candidate's forward is cancelled by its own address", with([](Options& o) {
        o.advertise = { Address::v4(127, 0, 0, 1), Address::v4(127, 0, 0, 2) };
    }),
        { port, "refused", "abandon", "granted 40001" }, "421 Tunnel closed.\r\n", "",
        { request, "rfwd_request 127.0.0.2 0", "close stopped",
            "rfwd_cancel 127.0.0.2 40001 session ended" });
    row("PORT behind a PORT whose answer is due", forward,
        { port, "granted 40001", "C: PORT 127,0,0,1,200,11", "S: 200 one", "granted 40002",
            "S: 200 two" },
        "200 one\r\n200 two\r\n", sent + "PORT 127,0,0,1,156,66\r\n",
        { request, map, request, "rfwd_cancel 127.0.0.1 40001 replaced",
            "rfwd_map 127.0.0.1 40002 127.0.0.1 51211" });
    row("a late refusal of a PORT does not take the next one's forward", forward,
        { port, "granted 40001", "C: PORT 127,0,0,1,200,11", "granted 40002", "S: 500 one",
            "S: 200 two" },
        "500 one\r\n200 two\r\n", sent + "PORT 127,0,0,1,156,66\r\n",
        { request, map, request, "rfwd_cancel 127.0.0.1 40001 replaced",
            "rfwd_map 127.0.0.1 40002 127.0.0.1 51211" });
    row("EPRT behind a PORT whose answer is due", forward,
        { port, "granted 40001", "C: EPRT |1|127.0.0.1|51211|", "S: 500 one", "granted 40002",
            "S: 200 two" },
        "500 one\r\n200 two\r\n", sent + "EPRT |1|127.0.0.1|40002|\r\n",
        { request, map, request, "rfwd_cancel 127.0.0.1 40001 rejected by FTP server",
            "rfwd_map 127.0.0.1 40002 127.0.0.1 51211" });
    row("commands behind PORT wait, whatever PASV is answered meanwhile", forward,
        { "C: PASV", port, "C: RETR a", s227, "granted 40001" }, kR227,
        "PASV\r\n" + sent + "RETR a\r\n",
        { request, listen, "listen_close 127.0.0.1 40000 replaced", map });
    row("a refused PASV is not tried again while PORT waits", forward,
        { "C: PASV", port, "C: RETR a", "S: 500 no", "granted 40001" }, "500 no\r\n",
        "PASV\r\n" + sent + "RETR a\r\n", { request, map });
    row("530 to PORT is forwarded, whatever else could be tried",
        automatic({ Address::v4(127, 0, 0, 1) }),
        { port, "granted 40001", "S: 530 log in", "C: NOOP" }, "530 log in\r\n", sent + "NOOP\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 rejected by FTP server" });
    row("auto without candidates converts at once", automatic(),
        { port, "C: RETR a", s227, "S: 150 go" }, "200 PORT command successful.\r\n150 go\r\n",
        "PASV\r\nRETR a\r\n", { open, "conv_connect 127.0.0.1 51210", closed });
    row("auto converts when the server refuses every candidate",
        automatic({ Address::v4(127, 0, 0, 1) }),
        { port, "C: RETR a", "granted 40001", "S: 500 illegal", s227 },
        "200 PORT command successful.\r\n", sent + "PASV\r\nRETR a\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 rejected by FTP server", open });
    row("forward without candidates is refused", with([](Options& o) { o.advertise.clear(); }),
        { port, "C: NOOP" }, kNoActive, "NOOP\r\n", {});
    row("a converted EPRT is answered with its name", automatic(),
        { "C: EPRT |1|127.0.0.1|51210|", s227, "C: NLST" }, "200 EPRT command successful.\r\n",
        "PASV\r\nNLST\r\n", { open });
    row("a converted target below the lowest port is refused", automatic(),
        { port, "S: 227 (1,2,3,4,0,80)" },
        "425 FTP server offered a data port that is not allowed: 80 (option min-data-port).\r\n",
        "PASV\r\n", {});
    row("PASV replaces a converted target", automatic(),
        { port, "S: 227 x (10,1,60,99,25,46)", "C: PASV", s227, "C: RETR a" },
        "200 PORT command successful.\r\n" + kR227, "PASV\r\nPASV\r\nRETR a\r\n",
        { "conv_open ftp.example 6446", listen });
    row("EPRT family 2 towards an IPv4 client's own address", forward,
        { "C: EPRT |2|::ffff:127.0.0.1|51210|", "granted 40001", "S: 200 ok" }, "200 ok\r\n",
        "EPRT |1|127.0.0.1|40001|\r\n", { request, map });
    row("EPRT of an unknown family", forward, { "C: EPRT |7|127.0.0.1|51210|" },
        "522 Network protocol not supported, use (1,2)\r\n", "", {});
    row("PORT where only IPv6 is advertised goes out as EPRT",
        with([](Options& o) { o.advertise = { *Address::parse("::1") }; }),
        { port, "granted 40001", "S: 200 ok" }, "200 ok\r\n", "EPRT |2|::1|40001|\r\n",
        { "rfwd_request ::1 0", "rfwd_map ::1 40001 127.0.0.1 51210" });

    // Ends
    row("the client's end waits for the held commands", forward,
        { port, "C: QUIT", "client EOF", "granted 40001" }, "", sent + "QUIT\r\n",
        { request, map, "server_eof", "rfwd_cancel 127.0.0.1 40001 client closed" });
    row("the client's end is passed on when AUTH made the session opaque",
        with([](Options& o) { o.tls = ControlTls::Transparent; }),
        { "C: AUTH TLS", "client EOF", "S: 234 go" }, "234 go\r\n", "AUTH TLS\r\n",
        { "opaque", "server_eof" });
    row("the server's end releases a client that waits for AUTH",
        with([](Options& o) { o.tls = ControlTls::Transparent; }),
        { "C: AUTH TLS", "C: NOOP", "server EOF", "client EOF" }, "", "AUTH TLS\r\n",
        { "client_shutdown", "server_eof" });
    row("a passive reply to AUTH is a refusal, and the session goes on",
        with([](Options& o) { o.tls = ControlTls::Transparent; }),
        { "C: AUTH TLS", "C: NOOP", "S: 227 Entering (6,6,6,6,4,1)", "S: 200 ok" },
        "227 Entering (?,?,?,?,?,?)\r\n200 ok\r\n", "AUTH TLS\r\nNOOP\r\n", {});
    row("a passive reply to AUTH that some client may take for another answer goes nowhere",
        with([](Options& o) { o.tls = ControlTls::Transparent; }),
        { "S: 200 unasked", "C: AUTH TLS", "C: NOOP", "S: 229 (|||1025|)", "S: 200 ok" },
        "200 unasked\r\n425 Cannot open data connection.\r\n200 ok\r\n", "AUTH TLS\r\nNOOP\r\n",
        {});
    row("after the server's end nothing is said to the client", forward,
        { "server EOF", "C: PORT 9,9,9,9,9,9", "C: LPSV", port }, "", "", { "client_shutdown" });
    row("the server's end closes the listener", forward, { "C: PASV", s227, "server EOF" }, kR227,
        "PASV\r\n", { listen, "client_shutdown", "listen_close 127.0.0.1 40000 server closed" });
    row("a line without its end is delivered at the server's end", forward,
        { "S-partial: 421 bye", "server EOF" }, "421 bye", "", { "client_shutdown" });
    row("a passive reply without its end is not", forward,
        { "S-partial: 227 (6,6,6,6,4,1)", "server EOF" }, "", "", { "client_shutdown" });
    row("both ends, the client's first", forward, { "client EOF", "S: 221 bye", "server EOF" },
        "221 bye\r\n", "", { "server_eof", "client_shutdown" });

    // Replies and who they answer
    row("a passive reply to RETR passes while everything is in step, but no address in it", forward,
        { "C: RETR a", "S: 227 Entering (6,6,6,6,4,1)" }, "227 Entering (?,?,?,?,?,?)\r\n",
        "RETR a\r\n", {});
    row("not when the client may have read its answer before", forward,
        { "S: 200 early", "C: RETR a", "S: 227 Entering (6,6,6,6,4,1)", "C: PASV", s227 },
        "200 early\r\n" + kR227, "RETR a\r\nPASV\r\n", { listen });
    row("not when text with three digits went out before", forward,
        { "C: NOOP", "S: 000 x", "S: 227 Entering (6,6,6,6,4,1)" }, "000 x\r\n", "NOOP\r\n", {});
    row("not when a preliminary reply to no transfer went out before", forward,
        { "C: NOOP", "S: 150 x", "S: 227 Entering (6,6,6,6,4,1)" }, "150 x\r\n", "NOOP\r\n", {});
    row("a reply that began before PASV does not answer it", forward,
        { "S: 211-x", "C: PASV", "S: 211 y", s227 }, "211-x\r\n211 y\r\n" + kR227, "PASV\r\n",
        { listen });
    row("commands released by a reply go out before the next line is read", automatic(),
        { port, "C: NOOP", "S: 227 (1,2,3,4,0,80)\r\n200 fine" },
        "425 FTP server offered a data port that is not allowed: 80 (option min-data-port).\r\n"
        "200 fine\r\n",
        "PASV\r\nNOOP\r\n", {});
    row("telnet commands in front of a reply do not reach the client", forward,
        { "C: NOOP",
            "S: \xff\xf1"
            "200-x",
            "S: 227\t(6,6,6,6,4,1)", "S: 200 y", "C: RETR a", "S: 227 (6,6,6,6,4,1)" },
        "200-x\r\n 227\t(6,6,6,6,4,1)\r\n200 y\r\n227 (?,?,?,?,?,?)\r\n", "NOOP\r\nRETR a\r\n", {});
    row("227 and a tab is no reply and does not pass", forward,
        { "C: NOOP", "S: 227\t(6,6,6,6,4,1)", "S: 200 ok" }, "200 ok\r\n", "NOOP\r\n", {});
    row("a code with a fourth digit does not pass", forward,
        { "C: NOOP", "S: 2271 (6,6,6,6,4,1)", "S: 200 ok" }, "200 ok\r\n", "NOOP\r\n", {});
    row("a malformed greeting does", forward, { "S: 220\tx" }, "220\tx\r\n", "", {});
    row("228 to PASV is of no use", forward, { "C: PASV", "S: 228 (1,2,3,4,5,6)" }, kBadPassive,
        "PASV\r\n", {});
    row("a positive reply that is no passive one is of no use", forward, { "C: PASV", "S: 200 ok" },
        kBadPassive, "PASV\r\n", {});
    row("an upload's lie is told in one line", forward,
        { "C: PASV", s227, "accepted", "C: STOR a", "S: 150 go", "aborted", "S: 226-first",
            "S: 226 last" },
        kR227
            + "150 go\r\n426 Data connection was aborted; the file on the server may be "
              "incomplete.\r\n",
        "PASV\r\nSTOR a\r\n", { listen, used });
    row("also when the upload is aborted in the middle of the reply", forward,
        { "C: PASV", s227, "accepted", "C: STOR a", "S: 226-first", "aborted", "S: 226 last" },
        kR227 + "426 Data connection was aborted; the file on the server may be incomplete.\r\n",
        "PASV\r\nSTOR a\r\n", { listen, used });

    row("a completion of several lines waits for the data connection as a whole", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "S: 150 go", "S: 226-File successfully",
            "S: 226 0.000 seconds" },
        "200 ok\r\n150 go\r\n", sent + "RETR a\r\n",
        { request, map, "gate_closed completion before data connection" });
    row("and goes out with it", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "S: 150 go", "S: 226-File successfully",
            "S: 226 0.000 seconds", "channel taken", "connected" },
        "200 ok\r\n150 go\r\n226-File successfully\r\n226 0.000 seconds\r\n", sent + "RETR a\r\n",
        { request, map, "gate_closed completion before data connection",
            "rfwd_cancel 127.0.0.1 40001 single-use", "gate_open connected" });
    row("a completion without any data connection waits only for what the SSH server has to say",
        forward, { port, "granted 40001", "S: 200 ok", "C: NLST", "S: 226 nothing", "caught up" },
        "200 ok\r\n226 nothing\r\n", sent + "NLST\r\n",
        { request, map, "gate_closed completion before data connection",
            "rfwd_cancel 127.0.0.1 40001 no data connection was made",
            "gate_open no data connection was made" });
    row("a completion is no completion where the client could not be reached", forward,
        { port, "granted 40001", "S: 200 ok", "C: STOR a", "channel taken", "S: 150 go",
            "connect failed", "S: 226 done" },
        "200 ok\r\n425 Cannot open data connection.\r\n", sent + "STOR a\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 single-use", closed, "gate_open failed" });
    row("nor where the server says so first", forward,
        { port, "granted 40001", "S: 200 ok", "C: STOR a", "channel taken", "S: 150 go", "S: 226-a",
            "S: 226 b", "connect failed" },
        "200 ok\r\n425 Cannot open data connection.\r\n", sent + "STOR a\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 single-use", closed, "gate_open failed" });
    row("a NOOP that is answered in the middle of an upload does not end it", forward,
        { "C: PASV", s227, "accepted", "C: STOR a", "S: 150 go", "C: NOOP", "S: 500 what",
            "aborted", "S: 226 done" },
        kR227
            + "150 go\r\n500 what\r\n426 Data connection was aborted; the file on the server may "
              "be incomplete.\r\n",
        "PASV\r\nSTOR a\r\nNOOP\r\n", { listen, used });
    row("an unused PORT does not take the next one's forward with it", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR no", "S: 550 no", port, "granted 40002",
            "S: 200 ok", "C: RETR a", "channel taken", "connected", "S: 150 go", "S: 226 done" },
        "200 ok\r\n550 no\r\n200 ok\r\n150 go\r\n226 done\r\n",
        sent + "RETR no\r\nPORT 127,0,0,1,156,66\r\nRETR a\r\n",
        { request, map, request, "rfwd_cancel 127.0.0.1 40001 replaced",
            "rfwd_map 127.0.0.1 40002 127.0.0.1 51210", "rfwd_cancel 127.0.0.1 40002 single-use",
            closed, "gate_open connected" });
    row("NULs and CRs round a reply are not part of it", forward,
        { "C: PASV",
            QByteArray("S-partial: \0\0"
                       "227 x (10,1,60,99,6,12)\n\r",
                38) },
        kR227, "PASV\r\n", { listen });
    row("IACs that are no command are not part of a reply either", forward,
        { "C: CWD a",
            "S: \xff\xff\xff"
            "227 (6,6,6,6,4,1)" },
        "227 (?,?,?,?,?,?)\r\n", "CWD a\r\n", {});
    row("CRs and NULs inside a line end it for no client", forward,
        { "C: CWD a", QByteArray("S-partial: 250-x\r227 (6,6,6,6,4,1)\r\n250 y\0z\r\n", 45) },
        "250-x?227 (6,6,6,6,4,1)\r\n250 y?z\r\n", "CWD a\r\n", {});
    row("a preliminary reply inside a refusal is the end of it where a transfer waits", forward,
        { "C: STOR a", "S: 553-", "S: 553- excluded", "S: 150 go", "S: 226 done" },
        "553-\r\n553- excluded\r\n150 go\r\n226 done\r\n", "STOR a\r\n", {});
    row("a line with another code that nothing follows is the end of the reply", forward,
        { "C: CWD a", "S: 250-x", "S: 200 ok", "line end timeout", "C: PASV", s227 },
        "250-x\r\n200 ok\r\n" + kR227, "CWD a\r\nPASV\r\n", { listen });
    row("what holds the client is given up", automatic({ Address::v4(127, 0, 0, 1) }),
        { port, "granted 40001", "hold timeout", "C: NOOP", "S: 200 noop" },
        "425 Cannot open data connection.\r\n200 noop\r\n", sent + "NOOP\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 no answer" });
    row("a stray passive reply to PORT holds nobody", automatic({ Address::v4(127, 0, 0, 1) }),
        { "S: 200 early", port, "granted 40001", "S: 227 (6,6,6,6,4,1)", s227, "C: NOOP",
            "S: 200 fine" },
        "200 early\r\n200 PORT command successful.\r\n200 fine\r\n", sent + "PASV\r\nNOOP\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 rejected by FTP server", open });
    row("a server out of reach is converted from then on", automatic({ Address::v4(127, 0, 0, 1) }),
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "S: 425 no", port, s227, "C: RETR a",
            "S: 150 go" },
        "200 ok\r\n425 no\r\n200 PORT command successful.\r\n150 go\r\n",
        sent + "RETR a\r\nPASV\r\nRETR a\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 out of the FTP server's reach", open,
            "conv_connect 127.0.0.1 51210", closed });
    row("one PORT serves several transfers", forward,
        { port, "granted 40001", "S: 200 ok", "C: RETR a", "channel taken", "connected",
            "S: 150 go", "download ended", "S: 226 done", "C: RETR b", "granted 40002", "S: 200 ok",
            "channel taken", "connected", "S: 150 go", "S: 226 done" },
        "200 ok\r\n150 go\r\n226 done\r\n150 go\r\n226 done\r\n",
        sent + "RETR a\r\nPORT 127,0,0,1,156,66\r\nRETR b\r\n",
        { request, map, "rfwd_cancel 127.0.0.1 40001 single-use", closed, "gate_open connected",
            request, "rfwd_map 127.0.0.1 40002 127.0.0.1 51210",
            "rfwd_cancel 127.0.0.1 40002 single-use", closed, "gate_open connected" });
    row("what the client was told early is not taken for the next transfer's end", forward,
        { "channels wait", "C: PASV", s227, "accepted", "C: RETR a", "S: 150 go", "channel failed",
            "early timeout", "C: PASV", s227, "accepted", "C: RETR b", "S: 550 no", "C: NOOP",
            "S: 200 fine" },
        kR227 + "150 go\r\n425 Cannot open data connection.\r\n" + kR227 + "550 no\r\n200 fine\r\n",
        "PASV\r\nRETR a\r\nPASV\r\nRETR b\r\nNOOP\r\n", { listen, used, listen, used });
    row("EPSV whose port is dead becomes PASV, now and later", forward,
        { "channels wait", "C: EPSV", "S: 229 (|||6446|)", "channel failed", s227, "C: EPSV",
            s227 },
        kR229 + kR229, "EPSV\r\nPASV\r\nPASV\r\n",
        { listen, "listen_close 127.0.0.1 40000 replaced", listen });
    row("FEAT in its odd spellings is filtered too", forward,
        { "C: FEAT", "S: 211-AUTH TLS", "S: 211-PBSZ", "S:   auth SSL;TLS;", "S: \tPROT",
            "S:  UTF8", "S: 211 CCC" },
        "211-Features:\r\n UTF8\r\n211 End\r\n", "FEAT\r\n", {});

    // Options
    const auto feat = QByteArrayList{ "C: FEAT", "S: 211-Features:", "S:  AUTH TLS", "S:  PBSZ",
        "S:  LPSV", "S: 211 End" };
    row("FEAT passes whole with filterFeat off", with([](Options& o) { o.filterFeat = false; }),
        feat, "211-Features:\r\n AUTH TLS\r\n PBSZ\r\n LPSV\r\n211 End\r\n", "FEAT\r\n", {});
    row("FEAT keeps what TLS needs when it is let through",
        with([](Options& o) { o.tls = ControlTls::Transparent; }), feat,
        "211-Features:\r\n AUTH TLS\r\n PBSZ\r\n211 End\r\n", "FEAT\r\n", {});
    row("FEAT's words end at a tab as well", forward,
        { "C: FEAT", "S: 211-F", "S:  AUTH\tTLS", "S: 211 End" }, "211-F\r\n211 End\r\n",
        "FEAT\r\n", {});
    row("padMultiline off leaves the lines alone", with([](Options& o) { o.padMultiline = false; }),
        { "C: STAT", "S: 213-x", "S: 200 inside", "S: 213 End" },
        "213-x\r\n200 inside\r\n213 End\r\n", "STAT\r\n", {});
    row("padMultiline on pads every line with another code", forward,
        { "C: STAT", "S: 213-x", "S: 200 inside", "S: 200-not this", "S: 200", "S: 2000",
            "S: 213 End" },
        "213-x\r\n 200 inside\r\n200-not this\r\n 200\r\n2000\r\n213 End\r\n", "STAT\r\n", {});
    row("upstreamFallback off passes the refusal on",
        with([](Options& o) { o.upstreamFallback = false; }), { "C: EPSV", "S: 500 unknown" },
        "500 unknown\r\n", "EPSV\r\n", {});
    row("upstreamFallback on tries the other command", forward,
        { "C: EPSV", "S: 500 unknown", s227 }, kR229, "EPSV\r\nPASV\r\n", { listen });
    row("a refusal that another command cannot mend is passed on", forward,
        { "C: EPSV", "S: 530 log in" }, "530 log in\r\n", "EPSV\r\n", {});
    row("a port below minDataPort is refused", with([](Options& o) { o.minDataPort = 1549; }),
        { "C: PASV", s227 },
        "425 FTP server offered a data port that is not allowed: 1548 (option min-data-port).\r\n",
        "PASV\r\n", {});
    row("minDataPort itself is allowed", with([](Options& o) { o.minDataPort = 1548; }),
        { "C: PASV", s227 }, kR227, "PASV\r\n", { listen });
    row("minActivePort is named in the refusal", with([](Options& o) { o.minActivePort = 51211; }),
        { port }, "501 PORT port must be 51211 or higher (option min-active-port).\r\n", "", {});

    // Commands
    row("SITE subcommands end where any server may see their end", forward,
        { "C: SITE PASV\tx", "C: SITE  pasv x", QByteArray("C: SITE EPSV\r\0x", 14) },
        "502 SITE PASV is not supported through this tunnel; use PASV or EPSV.\r\n"
        "502 SITE PASV is not supported through this tunnel; use PASV or EPSV.\r\n"
        "502 SITE EPSV is not supported through this tunnel; use PASV or EPSV.\r\n",
        "", {});
    row("CR NUL has no place in a command that is rewritten", forward,
        { QByteArray("C: PORT 127,0,0,1,200,10\r\0x", 28), QByteArray("C: EPSV\r\0x", 10),
            QByteArray("C: EPSV 1\r\0x", 12) },
        "500 Invalid character in command.\r\n500 Invalid character in command.\r\n500 Invalid "
        "character in command.\r\n",
        "", {});
}

void TestFtpEngine::plays()
{
    QFETCH(Options, options);
    QFETCH(QByteArrayList, steps);
    QFETCH(QByteArrayList, actions);
    Session session(options);
    for (const QByteArray& step : std::as_const(steps)) {
        QVERIFY2(session.play(step), step.constData());
    }
    QTEST(session.takeClient(), "toClient");
    QTEST(session.takeServer(), "toServer");
    QCOMPARE(session.actions().join('\n'), actions.join('\n'));
}

void TestFtpEngine::aServerOnTheLoopbackConnectsThere_data()
{
    QTest::addColumn<QByteArray>("controlHost");
    QTest::addColumn<QByteArray>("asked"); // the first address a listener is asked for on
    QTest::newRow("by its name") << QByteArray("localhost") << QByteArray("127.0.0.1");
    QTest::newRow("in capitals, with a dot") << QByteArray("LocalHost.") << QByteArray("127.0.0.1");
    QTest::newRow("by a name below it") << QByteArray("ftp.localhost") << QByteArray("127.0.0.1");
    QTest::newRow("by an address") << QByteArray("127.0.0.2") << QByteArray("127.0.0.2");
    QTest::newRow("by an IPv6 one") << QByteArray("::1") << QByteArray("::1");
    QTest::newRow("by an IPv4 one, mapped")
        << QByteArray("::ffff:127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("not one elsewhere") << QByteArray("localhost.example") << QByteArray();
    QTest::newRow("not another name") << QByteArray("localhost6") << QByteArray();
}

void TestFtpEngine::aServerOnTheLoopbackConnectsThere()
{
    QFETCH(const QByteArray, controlHost);
    QFETCH(const QByteArray, asked);
    Session session(with([](Options& o) { o.advertise.clear(); }), "127.0.0.1", controlHost);
    session.client("PORT 127,0,0,1,200,10\r\n");
    QJsonArray actions;
    if (!asked.isEmpty()) {
        actions.append(
            QJsonArray({ QStringLiteral("rfwd_request"), QString::fromLatin1(asked), 0 }));
    }
    QCOMPARE(session.host.actions, actions);
    QCOMPARE(session.takeClient(), asked.isEmpty() ? kNoActive : QByteArray());
}

void TestFtpEngine::atMost256CommandsArePending()
{
    Session session;
    for (int i = 0; i < 300; ++i) {
        session.client("NOOP " + QByteArray::number(i) + "\r\n");
    }
    QCOMPARE(session.host.serverWrites.size(), kLimits.maxPendingCommands);
    session.server("200 ok\r\n");
    QCOMPARE(session.host.serverWrites.size(), kLimits.maxPendingCommands + 1);
    QCOMPARE(session.host.serverWrites.last(), QByteArray("NOOP 256\r\n"));
    session.engine.clientEof();
    QVERIFY(session.actions().isEmpty());
    session.server(QByteArray("200 ok\r\n").repeated(44));
    QCOMPARE(session.host.serverWrites.size(), 300);
    QCOMPARE(session.actions(), QByteArrayList{ "server_eof" });
}

void TestFtpEngine::collectedRepliesHaveLimits_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("fits");
    const QByteArray line = "227-" + QByteArray(1000, 'x') + "\r\n"; // 1006 bytes
    QTest::newRow("1000 lines to PASV")
        << QByteArray("PASV") << QByteArray("227-x\r\n").repeated(999) + "227 (1,2,3,4,5,6)\r\n"
        << true;
    QTest::newRow("1001 lines to PASV")
        << QByteArray("PASV") << QByteArray("227-x\r\n").repeated(1000) + "227 (1,2,3,4,5,6)\r\n"
        << false;
    QTest::newRow("64 KiB to PASV")
        << QByteArray("PASV") << line.repeated(65) + "227 (1,2,3,4,5,6)\r\n"
        << true;
    QTest::newRow("more than 64 KiB to PASV")
        << QByteArray("PASV") << line.repeated(66) + "227 (1,2,3,4,5,6)\r\n"
        << false;
    QTest::newRow("1001 lines to FEAT")
        << QByteArray("FEAT") << "211-x\r\n" + QByteArray(" y\r\n").repeated(999) + "211 e\r\n"
        << false;
    QTest::newRow("1001 lines to STAT are not collected")
        << QByteArray("STAT") << "211-x\r\n" + QByteArray(" y\r\n").repeated(999) + "211 e\r\n"
        << true;
    QTest::newRow("a reply without an end")
        << QByteArray("EPSV") << "229-x\r\n" + QByteArray("y\r\n").repeated(30000) << false;
}

void TestFtpEngine::collectedRepliesHaveLimits()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    QFETCH(bool, fits);
    Session session;
    session.client(command + "\r\n");
    session.server(reply);
    if (fits) {
        QVERIFY(!session.host.over);
        QCOMPARE(session.takeClient(), command == "PASV" ? kR227 : reply);
    } else {
        QCOMPARE(session.takeClient(),
            QByteArray("421 Reply from FTP server is too long; closing.\r\n"));
        QCOMPARE(session.actions(), QByteArrayList{ "close reply-too-long" });
        QVERIFY(session.engine.isOver());
    }
}

void TestFtpEngine::overlongLinesPassWhenNothingIsPending()
{
    const QByteArray line = "200 " + QByteArray(9000, 'x') + "\r\n";
    for (const qsizetype piece : { qsizetype(1), qsizetype(1000), line.size() }) {
        Session session;
        for (qsizetype at = 0; at < line.size(); at += piece) {
            session.server(line.mid(at, piece));
        }
        session.server("421 bye\r\n");
        QCOMPARE(session.takeClient(), line + "421 bye\r\n");
        QVERIFY(!session.host.over);
    }
}

void TestFtpEngine::overlongLinesAreNoPassiveReplies_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("unsolicited: dropped to its end") << QByteArray() << QByteArray();
    QTest::newRow("behind telnet: the same") << QByteArray("\xff\xf1") << QByteArray();
    QTest::newRow("inside a reply: padded")
        << QByteArray("214-x\r\n") << QByteArray("214-x\r\n 227 (6,6,6,6,4,1)");
}

void TestFtpEngine::overlongLinesAreNoPassiveReplies()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    for (const qsizetype piece : { qsizetype(1), qsizetype(20000) }) {
        Session session;
        const QByteArray bytes = before + "227 (6,6,6,6,4,1)" + QByteArray(9000, 'x') + "\r\n";
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            session.server(bytes.mid(at, piece));
        }
        QCOMPARE(session.takeClient(),
            expected.isEmpty() ? QByteArray() : expected + QByteArray(9000, 'x') + "\r\n");
        session.server("214 end\r\n");
        QCOMPARE(session.takeClient(), QByteArray("214 end\r\n"));
    }
}

void TestFtpEngine::unclaimedTargetsExpire_data()
{
    QTest::addColumn<QByteArrayList>("steps");
    QTest::addColumn<QByteArray>("closing");
    QTest::newRow("a listener") << QByteArrayList{ "C: PASV", "S: 227 (1,2,3,4,5,6)" }
                                << QByteArray("listen_close 127.0.0.1 40000 timeout");
    QTest::newRow("a forward") << QByteArrayList{ "C: PORT 127,0,0,1,200,10", "granted 40001",
        "S: 200 ok" } << QByteArray("rfwd_cancel 127.0.0.1 40001 timeout");
}

void TestFtpEngine::unclaimedTargetsExpire()
{
    QFETCH(QByteArrayList, steps);
    QFETCH(QByteArray, closing);
    Session session;
    for (const QByteArray& step : std::as_const(steps)) {
        QVERIFY(session.play(step));
    }
    QCOMPARE(session.host.timers.value(TimerKind::Unclaimed), kLimits.unclaimedTimeout);
    // Not while a transfer may still use it.
    session.client("STOR a\r\n");
    session.host.timers.clear();
    session.engine.timeout(TimerKind::Unclaimed);
    QVERIFY(!session.actions().contains(closing));
    QCOMPARE(session.host.timers.value(TimerKind::Unclaimed), kLimits.unclaimedTimeout);
    session.server("425 nobody came\r\n");
    session.engine.timeout(TimerKind::Unclaimed);
    QCOMPARE(session.actions().last(), closing);
    QVERIFY(!session.engine.serverArrived(session.host.forwardId));
}

void TestFtpEngine::watchdogWaitsWhileDataIsOpen()
{
    Session session;
    for (const char* step : { "C: PASV", "S: 227 (1,2,3,4,5,6)", "accepted" }) {
        QVERIFY(session.play(step));
    }
    session.takeClient();
    session.client("RETR a\r\nLPSV\r\n");
    QCOMPARE(session.host.timers.take(TimerKind::Watchdog), kLimits.watchdogTimeout);
    session.engine.timeout(TimerKind::Watchdog);
    QCOMPARE(session.takeClient(), QByteArray());
    QCOMPARE(session.host.timers.take(TimerKind::Watchdog), kLimits.watchdogTimeout);
    QVERIFY(session.play("download ended"));
    session.engine.timeout(TimerKind::Watchdog);
    QCOMPARE(
        session.takeClient(), QByteArray("502 LPSV is not supported through this tunnel.\r\n"));
    QVERIFY(!session.host.timers.contains(TimerKind::Watchdog));
}

void TestFtpEngine::watchdogReleasesEveryLocalReply()
{
    Session session;
    session.client("NOOP\r\nLPSV\r\nNOOP\r\nLPRT\r\n");
    session.host.timers.clear();
    session.engine.timeout(TimerKind::Watchdog);
    QCOMPARE(
        session.takeClient(), QByteArray("502 LPSV is not supported through this tunnel.\r\n"));
    QCOMPARE(session.host.timers.take(TimerKind::Watchdog), kLimits.watchdogTimeout);
    session.engine.timeout(TimerKind::Watchdog);
    QCOMPARE(
        session.takeClient(), QByteArray("502 LPRT is not supported through this tunnel.\r\n"));
    QVERIFY(!session.host.timers.contains(TimerKind::Watchdog));
}

void TestFtpEngine::watchdogDoesNotCutAReplyInTwo()
{
    Session session;
    session.client("STAT\r\nLPSV\r\n");
    session.server("213-one\r\n");
    session.host.timers.clear();
    session.engine.timeout(TimerKind::Watchdog);
    QCOMPARE(session.takeClient(), QByteArray("213-one\r\n"));
    QCOMPARE(session.host.timers.value(TimerKind::Watchdog), kLimits.watchdogTimeout);
    session.server("213 two\r\n");
    QCOMPARE(session.takeClient(),
        QByteArray("213 two\r\n502 LPSV is not supported through this tunnel.\r\n"));
}

void TestFtpEngine::farewellNeedsALineStart()
{
    const QByteArray farewell = "421 SSH connection lost.\r\n";
    const QByteArray overlong = "200 " + QByteArray(9000, 'x');
    {
        Session session;
        session.engine.abandon(farewell);
        session.engine.abandon(farewell);
        QCOMPARE(session.takeClient(), farewell);
        QCOMPARE(session.actions(), QByteArrayList{ "close stopped" });
    }
    {
        Session session;
        session.server("200 half a line");
        session.engine.abandon(farewell);
        QCOMPARE(session.takeClient(), farewell);
    }
    {
        Session session;
        session.server(overlong);
        session.engine.abandon(farewell);
        QCOMPARE(session.takeClient(), overlong);
    }
    {
        Session session;
        for (const char* step :
            { "C: PORT 127,0,0,1,200,10", "granted 40001", "S: 200 ok", "channel taken" }) {
            QVERIFY(session.play(step));
        }
        session.server(overlong);
        session.engine.abandon(farewell);
        QCOMPARE(session.takeClient(), "200 ok\r\n" + overlong);
    }
    {
        Session session(with([](Options& o) { o.tls = ControlTls::Transparent; }));
        session.client("AUTH TLS\r\n");
        session.server("234 go\r\n");
        session.takeClient();
        session.engine.abandon(farewell);
        QCOMPARE(session.takeClient(), QByteArray());
    }
}

void TestFtpEngine::secretsAreNotLogged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const QByteArray& verb : QByteArrayList{
             "PASS", "pass", "ACCT", "SITE PSWD", "SITE", "ADAT", "USER", "PA\xff\xf1SS" }) {
        QTest::addRow("%s", verb.toPercentEncoding(" ").constData()) << verb + " s3cret\r\n";
    }
    QTest::newRow("a bad character") << QByteArray("PASS s3cret\rx\r\n");
    QTest::newRow("too long") << "PASS s3cret" + QByteArray(5000, 'x') + "\r\n";
    QTest::newRow("PASS in front of a watchdog") << QByteArray("PASS s3cret\r\nLPSV\r\n");
}

void TestFtpEngine::secretsAreNotLogged()
{
    QFETCH(QByteArray, bytes);
    Session session;
    session.client(bytes);
    session.engine.timeout(TimerKind::Watchdog);
    session.server("530 no\r\n500 what\r\n");
    session.client("PORT 9,9,9,9,9,9\r\nPASV\r\n");
    session.server("227 nothing\r\n");
    session.engine.abandon("421 Tunnel closed.\r\n");
    QVERIFY(!session.host.logs.isEmpty());
    for (const QByteArray& line : std::as_const(session.host.logs)) {
        QVERIFY2(!line.contains("s3cret"), line.constData());
        QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return c >= 32 && c <= 126; }));
    }
}

void TestFtpEngine::transfersAreReported()
{
    Session session;
    const QByteArrayList steps{ "C: PASV", "S: 227 (1,2,3,4,5,6)", "accepted", "C: RETR a",
        "S: 150 go", "C: PASV", "S: 227 (1,2,3,4,5,7)", "C: STOR b", "download ended",
        "S: 226 done", "accepted", "S: 125 go", "C: NOOP", "S: 200 noop", "S: 451 local error",
        "C: MLSD", "S: 150 go" };
    for (const QByteArray& step : steps) {
        QVERIFY2(session.play(step), step.constData());
    }
    // The last one uses the connection of the one that failed.
    QCOMPARE(session.host.transfers.join(' '), QByteArray("RETR 150 226 STOR 125 451 MLSD 150"));
}

void TestFtpEngine::aTransferEndedByAPreliminaryReply()
{
    // Pure-FTPd after the client closed the data connection early.
    Session session;
    for (const char* step :
        { "C: PASV", "S: 227 (1,2,3,4,5,6)", "accepted", "C: RETR a", "S: 150 go", "aborted",
            "S: 150 0.001 seconds", "C: TYPE I", "C: PORT 127,0,0,1,200,10", "granted 40001",
            "S: 200 type", "S: 200 port", "C: RETR b" }) {
        QVERIFY2(session.play(step), step);
    }
    QCOMPARE(session.takeServer(),
        QByteArray("PASV\r\nRETR a\r\nTYPE I\r\nPORT 127,0,0,1,156,65\r\nRETR b\r\n"));
    // Two of them before any data connection are no end.
    Session other;
    other.client("RETR a\r\nPWD\r\n");
    other.server("150 go\r\n150 still\r\n226 done\r\n257 x\r\n");
    QCOMPARE(other.takeClient(), QByteArray("150 go\r\n150 still\r\n226 done\r\n257 x\r\n"));
}

void TestFtpEngine::pausesBothSides()
{
    Session session;
    QVERIFY(session.engine.wantsClientBytes() && session.engine.wantsServerBytes());
    session.client("PORT 127,0,0,1,200,10\r\n" + QByteArray("NOOP\r\n").repeated(11000));
    QVERIFY(!session.engine.wantsClientBytes());
    QVERIFY(session.play("granted 40001"));
    QVERIFY(session.play("channel taken"));
    session.server(QByteArray("200 ok\r\n").repeated(8200));
    QVERIFY(session.engine.wantsClientBytes());
    QVERIFY(!session.engine.wantsServerBytes());
    QVERIFY(session.play("connected"));
    QVERIFY(session.engine.wantsServerBytes());
}

QTEST_GUILESS_MAIN(TestFtpEngine)
#include "testftpengine.moc"
