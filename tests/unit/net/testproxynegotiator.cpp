// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxynegotiator.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::net;
using State = ProxyNegotiator::State;

Q_DECLARE_METATYPE(sallyport::net::ProxyProtocol)

namespace {

/// Everything that can be seen of a negotiation.
struct Outcome {
    State state = State::Negotiating;
    QByteArray reply;
    QByteArray payload; ///< What was not consumed.
    ProxyRequest request;
    Error error;
    QByteArray success;
    QByteArray failure;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome negotiate(const QByteArrayList& pieces)
{
    ProxyNegotiator negotiator;
    Outcome out;
    for (const QByteArray& piece : pieces) {
        const bool over = negotiator.state() != State::Negotiating;
        const auto step = negotiator.feed(piece);
        out.reply += step.reply;
        out.payload += piece.mid(step.consumed);
        if (over && (step.consumed != 0 || !step.reply.isEmpty())) {
            qFatal("it went on after its end");
        }
    }
    out.state = negotiator.state();
    if (out.state == State::Requested) {
        out.request = negotiator.request();
        out.success = negotiator.success();
    }
    if (out.state == State::Refused) {
        out.error = negotiator.error();
    }
    out.failure = negotiator.failure(Code::DestinationRefused);
    return out;
}

QByteArrayList singly(const QByteArray& bytes)
{
    QByteArrayList pieces;
    for (const char byte : bytes) {
        pieces << QByteArray(1, byte);
    }
    return pieces;
}

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

/// A SOCKS 5 request for a name, after a greeting without login.
QByteArray socks5Name(const QByteArray& name, const char* port = "01bb", const char* command = "01")
{
    return hex("050100") + hex("05") + hex(command) + hex("0003") + char(name.size()) + name
        + hex(port);
}

QByteArray socks4a(const QByteArray& name, const QByteArray& user = {})
{
    return hex("0401005000000001") + user + '\0' + name + '\0';
}

QByteArray connectTo(const QByteArray& target, const QByteArray& headers = {})
{
    return "CONNECT " + target + " HTTP/1.1\r\n" + headers + "\r\n";
}

const QByteArray kSocks5Chosen = QByteArray::fromHex("0500");

} // namespace

class TestProxyNegotiator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void refusals_data();
    void refusals();
    void incompleteInputWaits_data();
    void incompleteInputWaits();
    void answersByCause_data();
    void answersByCause();
    void successes_data();
    void successes();
    void givingUpInTheMiddle_data();
    void givingUpInTheMiddle();
    void otherMethodsAreExplained();
    void headIsAnsweredWithoutBody();
    void endlessInputIsCutOff_data();
    void endlessInputIsCutOff();
    void longestHttpHead();
    void randomInputIsTheSameInAnyPieces();

private:
    /// The outcome in one piece, after checking that every cut in two and single bytes give the
    /// same.
    static Outcome outcomeOf(const QByteArray& input);
};

Outcome TestProxyNegotiator::outcomeOf(const QByteArray& input)
{
    const Outcome whole = negotiate({ input });
    bool same = negotiate(singly(input)) == whole;
    for (qsizetype at = 1; at < input.size() && same; ++at) {
        same = negotiate({ input.left(at), input.mid(at) }) == whole;
    }
    if (!same) {
        QTest::qFail("the pieces make a difference", __FILE__, __LINE__);
    }
    return whole;
}

void TestProxyNegotiator::requests_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<ProxyProtocol>("protocol");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char* tag, ProxyProtocol protocol, const QByteArray& input,
                         const char* host, int port = 443) {
        QTest::newRow(tag) << input << protocol << QString::fromUtf8(host) << port
                           << (protocol == ProxyProtocol::Socks5 ? kSocks5Chosen : QByteArray());
    };
    const auto socks4 = ProxyProtocol::Socks4;
    row("SOCKS 4", socks4, hex("040101bb0a00000100"), "10.0.0.1");
    row("SOCKS 4 with a user id", socks4, hex("040101bb0a000001") + "anna" + '\0', "10.0.0.1");
    row("SOCKS 4 with the longest user id", socks4,
        hex("040101bb0a000001") + QByteArray(255, 'u') + '\0', "10.0.0.1");
    row("SOCKS 4 with a user id of any bytes", socks4,
        hex("040101bb0a000001") + "\xff\r\n\x01" + '\0', "10.0.0.1");
    row("SOCKS 4 to 0.0.0.0, which is no SOCKS 4a", socks4, hex("040101bb0000000000"), "0.0.0.0");
    row("SOCKS 4 to the highest port", socks4, hex("0401ffff0a00000100"), "10.0.0.1", 65535);

    row("SOCKS 4a", ProxyProtocol::Socks4a, socks4a("db.example"), "db.example", 80);
    row("SOCKS 4a with a user id", ProxyProtocol::Socks4a, socks4a("db", "anna"), "db", 80);
    row("SOCKS 4a with the longest name", ProxyProtocol::Socks4a, socks4a(QByteArray(255, 'n')),
        QByteArray(255, 'n').constData(), 80);
    row("SOCKS 4a with an address for a name", ProxyProtocol::Socks4a, socks4a("10.0.0.1"),
        "10.0.0.1", 80);

    const auto socks5 = ProxyProtocol::Socks5;
    row("SOCKS 5 to an IPv4 address", socks5, hex("050100 05010001 0a000001 01bb"), "10.0.0.1");
    row("SOCKS 5 to an IPv6 address", socks5,
        hex("050100 05010004 20010db8000000000000000000000001 01bb"), "2001:db8::1");
    row("SOCKS 5 to an IPv4 address in IPv6 spelling", socks5,
        hex("050100 05010004 00000000000000000000ffff 0a000001 01bb"), "10.0.0.1");
    row("SOCKS 5 to a name, kept as it is", socks5, socks5Name("DB.Example"), "DB.Example");
    row("SOCKS 5 to a name in UTF-8", socks5,
        socks5Name("b\xc3\xbc"
                   "cher.example"),
        "b\xc3\xbc"
        "cher.example");
    row("SOCKS 5 to the longest name", socks5, socks5Name(QByteArray(255, 'n')),
        QByteArray(255, 'n').constData());
    row("SOCKS 5 to an IPv6 address for a name", socks5, socks5Name("::1"), "::1");
    row("SOCKS 5 that could also log in", socks5, hex("05020200 05010001 0a000001 01bb"),
        "10.0.0.1");
    row("SOCKS 5 with 255 methods", socks5,
        hex("05ff") + QByteArray(254, '\x02') + '\0' + hex("05010001 0a000001 01bb"), "10.0.0.1");

    const auto http = ProxyProtocol::HttpConnect;
    row("HTTP to a name", http, connectTo("db.example:443"), "db.example");
    row("HTTP to an IPv4 address", http, connectTo("10.0.0.1:443"), "10.0.0.1");
    row("HTTP to an IPv6 address", http, connectTo("[2001:db8::1]:443"), "2001:db8::1");
    row("HTTP 1.0", http, "CONNECT db:443 HTTP/1.0\r\n\r\n", "db");
    row("HTTP with headers", http,
        connectTo("db:443", "Host: db:443\r\nUser-Agent: curl/7.88\r\nProxy-Connection:\r\n"),
        "db");
    row("HTTP whose Host is another one, which counts for nothing", http,
        connectTo("db:443", "Host: evil:22\r\n"), "db");
    row("HTTP that says it has no content", http, connectTo("db:443", "content-LENGTH: 0 \r\n"),
        "db");
    row("HTTP with Latin-1 and a tab in a header value", http,
        connectTo("db:443", "X: \xe9\t1\r\n"), "db");
}

void TestProxyNegotiator::requests()
{
    QFETCH(const QByteArray, input);
    QFETCH(const ProxyProtocol, protocol);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QByteArray, reply);
    for (const char* payload : { "", "\x16\x03\x01 first payload\r\n\r\n", "\n" }) {
        const Outcome outcome = outcomeOf(input + payload);
        QVERIFY2(outcome.state == State::Requested, qPrintable(outcome.error.detail.english()));
        QCOMPARE(outcome.request.destination.toString(),
            (HostPort{ host, std::uint16_t(port) }).toString());
        QCOMPARE(outcome.request.protocol, protocol);
        QCOMPARE(outcome.reply, reply);
        QCOMPARE(outcome.payload, QByteArray(payload));
    }
}

void TestProxyNegotiator::refusals_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("reply"); // what it begins with
    QTest::addColumn<QString>("detail"); // a part of it
    const auto row = [](const char* tag, const QByteArray& input, const QByteArray& reply,
                         const char* detail) {
        QTest::newRow(tag) << input << reply << QString::fromLatin1(detail);
    };
    row("TLS to the proxy", hex("160301020001"), {}, "TLS");
    row("a zero byte", hex("00"), {}, "neither");
    row("a line feed first", "\r\nCONNECT a:1 HTTP/1.1\r\n\r\n", {}, "neither");
    row("the byte 255", hex("ff"), {}, "255");
    row("SOCKS 6", hex("06"), {}, "6");

    const QByteArray no4 = hex("005b000000000000");
    row("SOCKS 4 BIND", hex("040200500a00000100"), no4, "command 2");
    row("SOCKS 4 command 0", hex("040000500a00000100"), no4, "command 0");
    row("SOCKS 4 to port 0", hex("040100000a00000100"), no4, "port is 0");
    row("SOCKS 4 with too long a user id", hex("040100500a000001") + QByteArray(256, 'u'), no4,
        "user id");
    row("SOCKS 4a without a name", socks4a(""), no4, "empty");
    row("SOCKS 4a with too long a name", socks4a(QByteArray(256, 'n')), no4, "too long");
    row("SOCKS 4a BIND", hex("0402005000000001") + '\0' + "db" + '\0', no4, "command 2");
    row("SOCKS 4a with a blank in the name", socks4a("a b"), no4, "not a host name");

    const auto no5 = [](const char* code) {
        return kSocks5Chosen + hex("05") + hex(code) + hex("0001000000000000");
    };
    row("SOCKS 5 without a method", hex("0500"), hex("05ff"), "logging in");
    row("SOCKS 5 that must log in", hex("050102"), hex("05ff"), "logging in");
    row("SOCKS 5 with GSSAPI or login", hex("05020102"), hex("05ff"), "logging in");
    row("SOCKS 5 BIND", socks5Name("db", "0050", "02"), no5("07"), "command 2");
    row("SOCKS 5 UDP ASSOCIATE", hex("050100 05030001 00000000 0000"), no5("07"), "command 3");
    row("SOCKS 5 command 0", socks5Name("db", "0050", "00"), no5("07"), "command 0");
    row("SOCKS 5 address type 0", hex("050100 05010000"), no5("08"), "address type 0");
    row("SOCKS 5 address type 2", hex("050100 05010002"), no5("08"), "address type 2");
    row("SOCKS 5 to port 0", socks5Name("db", "0000"), no5("01"), "port is 0");
    row("SOCKS 5 without a name", socks5Name(""), no5("01"), "empty");
    row("SOCKS 5 name with a zero byte", socks5Name(QByteArray("a\0b", 3)), no5("01"),
        "not a host");
    row("SOCKS 5 name with a line feed", socks5Name("a\nb"), no5("01"), "not a host");
    row("SOCKS 5 name with an escape", socks5Name("a\x1b[2J"), no5("01"), "not a host");
    row("SOCKS 5 name that is not UTF-8", socks5Name("a\xff"), no5("01"), "not a host");
    row("SOCKS 5 name with a C1 control", socks5Name("a\xc2\x9b"), no5("01"), "not a host");
    row("SOCKS 5 name that reverses its reading",
        socks5Name("a\xe2\x80\xae"
                   "b"),
        no5("01"), "not a host");
    row("SOCKS 5 name with a user", socks5Name("u@db"), no5("01"), "not a host");
    row("SOCKS 5 name with a port", socks5Name("db:80"), no5("01"), "not a host");
    row("SOCKS 5 name in brackets", socks5Name("[::1]"), no5("01"), "not a host");
    row("SOCKS 5 name with a percent sign", socks5Name("%64b"), no5("01"), "not a host");
    row("SOCKS 5 request of version 4", hex("050100 04010001"), no5("01"), "malformed");
    row("SOCKS 5 with a reserved byte", hex("050100 05010101"), no5("01"), "malformed");

    const QByteArray bad = "HTTP/1.1 400 Bad Request\r\n";
    const QByteArray large = "HTTP/1.1 431 Request Header Fields Too Large\r\n";
    row("HTTP without a port", connectTo("db"), bad, "'db' is not host:port");
    row("HTTP to port 0", connectTo("db:0"), bad, "not host:port");
    row("HTTP to port 65536", connectTo("db:65536"), bad, "not host:port");
    row("HTTP to a port with a sign", connectTo("db:+80"), bad, "not host:port");
    row("HTTP to no host", connectTo(":80"), bad, "not host:port");
    row("HTTP CONNECT to a URL", connectTo("http://db:80/"), bad, "not host:port");
    row("HTTP CONNECT with a user", connectTo("u:p@db:80"), bad, "not host:port");
    row("HTTP to an IPv6 address without brackets", connectTo("::1:80"), bad, "not host:port");
    row("HTTP to brackets with nonsense", connectTo("[1:zz]:80"), bad, "not host:port");
    row("HTTP to a percent-encoded name", connectTo("d%62:80"), bad, "not host:port");
    row("HTTP with two blanks", "CONNECT  db:80 HTTP/1.1\r\n\r\n", bad, "request line");
    row("HTTP with a tab", "CONNECT\tdb:80 HTTP/1.1\r\n\r\n", bad, "request line");
    row("HTTP without a version", "CONNECT db:80\r\n\r\n", bad, "request line");
    row("HTTP with a blank at the end", "CONNECT db:80 HTTP/1.1 \r\n\r\n", bad, "request line");
    row("HTTP 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", bad, "request line");
    row("HTTP in lower case", "CONNECT db:80 http/1.1\r\n\r\n", bad, "request line");
    row("HTTP with a letter for a version", "CONNECT db:80 HTTP/1.x\r\n\r\n", bad, "request line");
    row("HTTP with a method that is none", "CON(NECT db:80 HTTP/1.1\r\n\r\n", bad, "request line");
    row("an empty request line", "A\r\n\r\n", bad, "request line");
    row("HTTP with a bare line feed", "CONNECT db:80 HTTP/1.1\n\n", bad, "CR LF");
    row("HTTP with a bare line feed in a header", connectTo("db:80", "A: b\nC: d\r\n"), bad,
        "CR LF");
    row("HTTP with a bare carriage return", connectTo("db:80", "A: b\rC: d\r\n"), bad, "CR LF");
    row("HTTP with two carriage returns", "CONNECT db:80 HTTP/1.1\r\r\n\r\n", bad, "CR LF");
    row("HTTP with a zero byte in a header", connectTo("db:80", QByteArray("A: \0\r\n", 6)), bad,
        "the byte 0");
    row("HTTP with an escape in a header", connectTo("db:80", "A: \x1b\r\n"), bad, "the byte 27");
    row("HTTP with a letter beyond ASCII in the target", connectTo("b\xc3\xbc:80"), bad,
        "the byte 195");
    row("HTTP with a folded header", connectTo("db:80", "A: b\r\n c\r\n"), bad, "header line");
    row("HTTP with a header without a colon", connectTo("db:80", "A\r\n"), bad, "header line");
    row("HTTP with a header without a name", connectTo("db:80", ": b\r\n"), bad, "header line");
    row("HTTP with a blank before the colon", connectTo("db:80", "Host : b\r\n"), bad,
        "header line");
    row("HTTP with content", connectTo("db:80", "Content-Length: 5\r\n"), bad, "no content");
    row("HTTP with two lengths in one", connectTo("db:80", "Content-Length: 0, 5\r\n"), bad,
        "no content");
    row("HTTP with a length in other digits", connectTo("db:80", "Content-Length: 00\r\n"), bad,
        "no content");
    row("HTTP with coded content", connectTo("db:80", "Transfer-Encoding: chunked\r\n"), bad,
        "no content");
    row("HTTP with too long a target", connectTo(QByteArray(9000, 'a') + ":80"), large, "8192");
    row("HTTP with too long a header", connectTo("db:80", "A: " + QByteArray(9000, 'a') + "\r\n"),
        large, "8192");
    row("HTTP with too many headers", connectTo("db:80", QByteArray("A: b\r\n").repeated(2000)),
        large, "8192");
    row("HTTP GET with too many headers",
        "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(2000), large, "8192");
}

void TestProxyNegotiator::refusals()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, detail);
    // All cuts of long input would take long; what matters in it is at its ends.
    const Outcome outcome = input.size() < 2000 ? outcomeOf(input) : negotiate(singly(input));
    QCOMPARE(outcome, negotiate({ input }));
    QVERIFY(outcome.state == State::Refused);
    QCOMPARE(outcome.error.code, Code::SocksProtocolViolation);
    QVERIFY2(outcome.error.detail.english().contains(detail),
        qPrintable(outcome.error.detail.english()));
    QVERIFY(outcome.error.detail.english().size() < 300);
    QCOMPARE(outcome.reply.isEmpty(), reply.isEmpty());
    if (reply.startsWith("HTTP")) {
        QVERIFY2(outcome.reply.startsWith(reply), outcome.reply.constData());
        const qsizetype head = outcome.reply.indexOf("\r\n\r\n") + 4;
        const QByteArray length =
            "Content-Length: " + QByteArray::number(outcome.reply.size() - head) + "\r\n";
        QVERIFY(outcome.reply.contains(length));
        QVERIFY(outcome.reply.contains("Connection: close\r\n"));
    } else {
        QCOMPARE(outcome.reply.toHex(), reply.toHex());
    }
}

void TestProxyNegotiator::incompleteInputWaits_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("SOCKS 4a") << socks4a("db.example", "anna");
    QTest::newRow("SOCKS 5 to a name") << socks5Name("db.example");
    QTest::newRow("SOCKS 5 to an IPv6 address")
        << hex("050100 05010004 20010db8000000000000000000000001 01bb");
    QTest::newRow("SOCKS 5 with methods") << hex("0503010200 05010001 0a000001 01bb");
    QTest::newRow("HTTP") << connectTo("db:80", "Host: db\r\nA: b\r\n");
    QTest::newRow("HTTP that will be refused") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
}

void TestProxyNegotiator::incompleteInputWaits()
{
    QFETCH(const QByteArray, input);
    for (qsizetype size = 0; size < input.size(); ++size) {
        const Outcome outcome = negotiate({ input.left(size) });
        QVERIFY(outcome.state == State::Negotiating);
        QVERIFY(outcome.payload.isEmpty());
    }
    QVERIFY(negotiate({ input }).state != State::Negotiating);
}

void TestProxyNegotiator::answersByCause_data()
{
    QTest::addColumn<Code>("cause");
    QTest::addColumn<int>("socks5");
    QTest::addColumn<int>("http");
    QTest::newRow("the destination refuses") << Code::DestinationRefused << 5 << 502;
    QTest::newRow("the SSH server prohibits") << Code::DestinationProhibited << 2 << 403;
    QTest::newRow("the rule does not permit") << Code::DestinationNotPermitted << 2 << 403;
    QTest::newRow("the program may not use the forward") << Code::SourceNotAllowed << 2 << 403;
    QTest::newRow("the destination is silent") << Code::DestinationTimeout << 4 << 504;
    QTest::newRow("the name does not resolve") << Code::HostNotFound << 4 << 502;
    QTest::newRow("no network") << Code::NetworkUnreachable << 3 << 502;
    QTest::newRow("the tunnel is down") << Code::TunnelDown << 3 << 503;
    QTest::newRow("too many connections") << Code::TooManyConnections << 1 << 503;
    QTest::newRow("the SSH server has no room") << Code::ServerOutOfResources << 1 << 503;
    QTest::newRow("anything else") << Code::ChannelFailed << 1 << 502;
}

void TestProxyNegotiator::answersByCause()
{
    QFETCH(const Code, cause);
    QFETCH(const int, socks5);
    QFETCH(const int, http);
    const auto answer = [cause](const QByteArray& input) {
        ProxyNegotiator negotiator;
        (void)negotiator.feed(input);
        return negotiator.state() == State::Requested ? negotiator.failure(cause) : "none";
    };
    QCOMPARE(answer(socks4a("db")).toHex(), QByteArray("005b000000000000"));
    QCOMPARE(answer(socks5Name("db")).toHex(),
        "05" + QByteArray(1, char(socks5)).toHex() + "0001000000000000");
    const QByteArray reply = answer(connectTo("db:80"));
    QVERIFY2(reply.startsWith("HTTP/1.1 " + QByteArray::number(http) + ' '), reply.constData());
    QVERIFY(reply.contains("This is a SOCKS/HTTP CONNECT proxy"));
    QVERIFY(!reply.contains(" Error\r\n")); // every status has its own words
}

void TestProxyNegotiator::successes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("success");
    QTest::newRow("SOCKS 4") << hex("040101bb0a00000100") << hex("005a000000000000");
    QTest::newRow("SOCKS 4a") << socks4a("db") << hex("005a000000000000");
    QTest::newRow("SOCKS 5") << socks5Name("db") << hex("05000001000000000000");
    QTest::newRow("HTTP") << connectTo("db:80")
                          << QByteArray("HTTP/1.1 200 Connection established\r\n\r\n");
}

void TestProxyNegotiator::successes()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, success);
    QCOMPARE(outcomeOf(input).success, success);
}

void TestProxyNegotiator::givingUpInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("nothing came") << QByteArray() << QByteArray();
    QTest::newRow("SOCKS 4") << hex("0401") << hex("005b000000000000");
    QTest::newRow("SOCKS 4a in the name")
        << hex("040100500000000100") + "d" << hex("005b000000000000");
    QTest::newRow("SOCKS 5 in the greeting") << hex("0502") << hex("05ff");
    QTest::newRow("SOCKS 5 in the request") << hex("05010005") << hex("05040001000000000000");
    QTest::newRow("HTTP") << QByteArray("CONNECT db") << QByteArray("HTTP/1.1 504 Gateway Timeout");
}

void TestProxyNegotiator::givingUpInTheMiddle()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, reply);
    ProxyNegotiator negotiator;
    (void)negotiator.feed(input);
    QVERIFY(negotiator.state() == State::Negotiating);
    const QByteArray failure = negotiator.failure(Code::DestinationTimeout);
    QCOMPARE(failure.left(reply.size()), reply);
    QCOMPARE(failure.isEmpty(), reply.isEmpty());
}

void TestProxyNegotiator::otherMethodsAreExplained()
{
    for (const char* request : { "GET / HTTP/1.1\r\nHost: localhost:1080\r\n\r\n",
             "GET http://db/ HTTP/1.1\r\n\r\n", "POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\nabc",
             "OPTIONS * HTTP/1.1\r\n\r\n", "connect db:80 HTTP/1.1\r\n\r\n" }) {
        const Outcome outcome = outcomeOf(request);
        QVERIFY(outcome.state == State::Refused);
        QVERIFY(outcome.reply.startsWith("HTTP/1.1 405 Method Not Allowed\r\nAllow: CONNECT\r\n"));
        QVERIFY(outcome.reply.contains("\r\n\r\nThis is a SOCKS/HTTP CONNECT proxy"));
        QVERIFY(outcome.reply.endsWith("or as a SOCKS proxy.\n"));
    }
}

void TestProxyNegotiator::headIsAnsweredWithoutBody()
{
    const Outcome outcome = outcomeOf("HEAD / HTTP/1.1\r\n\r\n");
    QVERIFY(outcome.reply.startsWith("HTTP/1.1 405 "));
    QVERIFY(outcome.reply.endsWith("\r\n\r\n"));
    QCOMPARE(outcome.reply.count("\r\n\r\n"), 1);
}

void TestProxyNegotiator::endlessInputIsCutOff_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("atMost");
    QTest::newRow("a SOCKS 4 user id") << hex("040100500a000001") << QByteArray("u") << 300;
    QTest::newRow("a SOCKS 4a name") << hex("040100500000000100") << QByteArray("n") << 300;
    QTest::newRow("a SOCKS 5 request") << hex("050100 0501000301") << QByteArray("n") << 300;
    QTest::newRow("an HTTP method") << QByteArray("C") << QByteArray("C") << 8192;
    QTest::newRow("an HTTP header")
        << QByteArray("CONNECT a:1 HTTP/1.1\r\n") << QByteArray("h") << 8192;
    QTest::newRow("HTTP headers") << QByteArray("CONNECT a:1 HTTP/1.1\r\n") << QByteArray("a:\r\n")
                                  << 8192;
}

void TestProxyNegotiator::endlessInputIsCutOff()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, more);
    QFETCH(const int, atMost);
    ProxyNegotiator negotiator;
    qsizetype consumed = negotiator.feed(start).consumed;
    QCOMPARE(consumed, start.size());
    for (int i = 0; i < 10000 && negotiator.state() == State::Negotiating; ++i) {
        consumed += negotiator.feed(more).consumed;
    }
    QVERIFY(negotiator.state() != State::Negotiating);
    QVERIFY2(consumed <= atMost, qPrintable(QString::number(consumed)));
}

void TestProxyNegotiator::longestHttpHead()
{
    const auto head = [](qsizetype size) {
        const QByteArray start = "CONNECT a:1 HTTP/1.1\r\nA: ";
        return start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n";
    };
    const qsizetype limit = ProxyNegotiator::kMaxHttpHead;
    QCOMPARE(head(limit).size(), limit);
    QVERIFY(negotiate({ head(limit) }).state == State::Requested);
    QVERIFY(negotiate({ head(limit + 1) }).state == State::Refused);
}

void TestProxyNegotiator::randomInputIsTheSameInAnyPieces()
{
    // Damaged requests, so that the interesting states are reached.
    const QByteArrayList seeds = { socks4a("db.example", "u"), socks5Name("db.example"),
        hex("050100 05010004 20010db8000000000000000000000001 01bb"),
        connectTo("[::1]:443", "Host: a\r\nContent-Length: 0\r\n") };
    quint32 random = 12345;
    const auto next = [&random](qsizetype below) {
        random = random * 1664525u + 1013904223u;
        return qsizetype(random >> 8) % below;
    };
    for (int round = 0; round < 2000; ++round) {
        QByteArray input = seeds[next(seeds.size())] + "payload";
        for (qsizetype damage = next(3); damage > 0; --damage) {
            const qsizetype at = next(input.size());
            switch (next(3)) {
            case 0:
                input[at] = char(next(256));
                break;
            case 1:
                input.remove(at, 1);
                break;
            default:
                input.insert(at, char(next(256)));
            }
        }
        QByteArrayList pieces;
        for (qsizetype at = 0; at < input.size();) {
            const qsizetype size = 1 + next(20);
            pieces << input.mid(at, size);
            at += size;
        }
        QCOMPARE(negotiate(pieces), negotiate({ input }));
    }
}

QTEST_GUILESS_MAIN(TestProxyNegotiator)
#include "testproxynegotiator.moc"
