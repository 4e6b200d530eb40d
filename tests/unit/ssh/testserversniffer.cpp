// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/serversniffer.h"
#include "core/ssh/wire.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;

namespace {

using State = ServerSniffer::State;

const QByteArray kIdentification = "SSH-2.0-Test_1.0 comment\r\n";

QByteArray packet(const QByteArray& payload, int padding = 7)
{
    const auto length = static_cast<std::uint32_t>(payload.size() + padding + 1);
    return WireWriter()
        .uint32(length)
        .byte(static_cast<std::uint8_t>(padding))
        .raw(payload)
        .raw(QByteArray(padding, 'p'))
        .bytes();
}

QByteArray kexInit(const QByteArrayList& ciphers = { "aes256-ctr", "3des-cbc" })
{
    return WireWriter()
        .byte(20)
        .raw(QByteArray(16, 'c'))
        .nameList({ "curve25519-sha256", "ext-info-s" })
        .nameList({ "ssh-ed25519", "rsa-sha2-512" })
        .nameList(ciphers)
        .nameList(ciphers)
        .nameList({ "hmac-sha2-256" })
        .nameList({ "hmac-sha2-512" })
        .nameList({ "none" })
        .nameList({ "none", "zlib" })
        .nameList({})
        .nameList({})
        .boolean(false)
        .uint32(0)
        .bytes();
}

QByteArray disconnectMessage(const QByteArray& words)
{
    return WireWriter().byte(1).uint32(12).string(words).string({}).bytes();
}

} // namespace

Q_DECLARE_METATYPE(State)

class TestServerSniffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
    void theListsAreRead();
    void theIdentificationIsShownSafely();
    void thePreambleIsKept();
    void nothingIsKeptBeyondTheEnd();
    void truncatedListsAreMalformed();
};

void TestServerSniffer::outcome_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<State>("state");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* tag, const QByteArray& stream, State state, Code code,
                         const char* detail) {
        QTest::newRow(tag) << stream << state << code << QString::fromLatin1(detail);
    };
    const QByteArray lists = packet(kexInit());
    row("nothing", "", State::Identification, Code::HandshakeFailed, "did not introduce itself");
    row("half an identification", "SSH-2.0-Op", State::Identification, Code::NotSsh, "SSH-2.0-Op");
    row("only the identification", kIdentification, State::KeyExchange, Code::HandshakeFailed,
        "nothing more");
    row("both", kIdentification + lists, State::Complete, Code::HandshakeFailed,
        "key exchange failed");
    row("with a bare line feed", "SSH-2.0-x\n" + lists, State::Complete, Code::HandshakeFailed, "");
    row("a server that also speaks SSH-1", "SSH-1.99-Cisco-1.25\n" + lists, State::Complete,
        Code::HandshakeFailed, "");
    row("lines before it", "Welcome\r\nto here\r\n\r\n" + kIdentification + lists, State::Complete,
        Code::HandshakeFailed, "");
    row("debug and ignore before the lists",
        kIdentification + packet(WireWriter().byte(2).string("x").bytes())
            + packet(WireWriter().byte(4).boolean(false).string("d").string({}).bytes()) + lists,
        State::Complete, Code::HandshakeFailed, "");
    row("more after the lists", kIdentification + lists + QByteArray(200000, '\xff'),
        State::Complete, Code::HandshakeFailed, "");
    row("nothing in common", kIdentification + packet(kexInit({ "3des-cbc", "arcfour" })),
        State::Complete, Code::NoCommonAlgorithm, "the server offers 3des-cbc, arcfour");

    row("SSH-1 only", "SSH-1.5-OpenSSH_2\n", State::NotSsh, Code::NotSsh, "older SSH protocol");
    row("HTTP", "HTTP/1.1 400 Bad Request\r\nServer: x\r\n", State::NotSsh, Code::NotSsh,
        "\"HTTP/1.1 400 Bad Request\"");
    row("FTP", "220 ProFTPD ready\r\n", State::NotSsh, Code::NotSsh, "\"220 ProFTPD ready\"");
    row("FTP with several lines", "220-Hello\r\n", State::NotSsh, Code::NotSsh, "\"220-Hello\"");
    row("FTP that refuses", "421 Too many users\r\n", State::NotSsh, Code::NotSsh,
        "\"421 Too many users\"");
    row("POP3", "+OK ready\r\n", State::NotSsh, Code::NotSsh, "\"+OK ready\"");
    row("IMAP", "* OK ready\r\n", State::NotSsh, Code::NotSsh, "\"* OK ready\"");
    row("VNC", "RFB 003.008\n", State::NotSsh, Code::NotSsh, "\"RFB 003.008\"");
    row("a TLS alert", QByteArray("\x15\x03\x01\0\x02\x02\x46", 7), State::NotSsh, Code::NotSsh,
        "TLS");
    row("a database's greeting",
        QByteArray("J\0\0\0\x0a"
                   "8.0.32\0",
            12),
        State::NotSsh, Code::NotSsh, "J\\x00");
    row("a number that is no reply code", "2200 days up\r\n" + kIdentification + lists,
        State::Complete, Code::HandshakeFailed, "");
    row("text and the end", "go away\r\n", State::Identification, Code::NotSsh, "\"go away\"");
    row("text without a line's end", "go away", State::Identification, Code::NotSsh, "\"go away\"");
    row("too many connections for now", "Exceeded MaxStartups\r\n", State::Identification,
        Code::HandshakeFailed, "Exceeded MaxStartups");
    row("penalised for now", "Not allowed at this time\r\n", State::Identification,
        Code::HandshakeFailed, "Not allowed");

    row("as many lines as allowed", QByteArray("x\n").repeated(64) + kIdentification + lists,
        State::Complete, Code::HandshakeFailed, "");
    row("one line too many", QByteArray("x\n").repeated(65), State::NotSsh, Code::NotSsh,
        "no SSH identification");
    row("a long line before it", QByteArray(8000, 'x') + '\n' + kIdentification + lists,
        State::Complete, Code::HandshakeFailed, "");
    row("a line without end", QByteArray(ServerSniffer::kMaxPreamble + 1, 'x'), State::NotSsh,
        Code::NotSsh, "no SSH identification");
    row("too much before it", QByteArray(QByteArray(4000, 'x') + '\n').repeated(5), State::NotSsh,
        Code::NotSsh, "no SSH identification");
    row("the longest identification", "SSH-2.0-" + QByteArray(245, 'x') + "\r\n" + lists,
        State::Complete, Code::HandshakeFailed, "");
    row("an identification without end", "SSH-2.0-" + QByteArray(250, 'x'), State::NotSsh,
        Code::NotSsh, "too long");
    row("a NUL in the identification", QByteArray("SSH-2.0-\0\r\n", 11), State::NotSsh,
        Code::NotSsh, "");

    row("a disconnect before the lists",
        kIdentification + packet(disconnectMessage("Too many\x1b users")), State::Disconnected,
        Code::ServerDisconnected, "Too many\\x1b users (reason 12)");
    row("an impossible length", kIdentification + QByteArray::fromHex("ffffffff04"),
        State::Malformed, Code::HandshakeFailed, "impossible length");
    row("a length just above the limit",
        kIdentification + WireWriter().uint32(ServerSniffer::kMaxPacket + 1).byte(4).bytes(),
        State::Malformed, Code::HandshakeFailed, "impossible length");
    row("a length of zero", kIdentification + QByteArray(5, '\0'), State::Malformed,
        Code::HandshakeFailed, "impossible length");
    row("more padding than packet", kIdentification + QByteArray::fromHex("00000008ff"),
        State::Malformed, Code::HandshakeFailed, "impossible length");
    row("too little padding", kIdentification + packet(kexInit(), 3), State::Malformed,
        Code::HandshakeFailed, "impossible length");
    row("another message first", kIdentification + packet("\x05x"), State::Malformed,
        Code::HandshakeFailed, "message 5");
    row("ignore without end",
        kIdentification + packet(WireWriter().byte(2).string({}).bytes()).repeated(16),
        State::Malformed, Code::HandshakeFailed, "does not send");
    row("a list with an empty name", kIdentification + packet(kexInit({ "a", "", "b" })),
        State::Malformed, Code::HandshakeFailed, "lists are malformed");
}

void TestServerSniffer::outcome()
{
    QFETCH(QByteArray, stream);
    QFETCH(State, state);
    QFETCH(Code, code);
    QFETCH(QString, detail);
    const AlgorithmPreferences ours = defaultAlgorithms({});
    const auto check = [&](const ServerSniffer& sniffer) {
        QCOMPARE(sniffer.state(), state);
        const Error error = sniffer.explain(ours);
        QCOMPARE(error.code, code);
        QVERIFY2(error.detail.english().contains(detail), qPrintable(error.detail.english()));
    };
    ServerSniffer whole;
    QCOMPARE(whole.feed(stream), state);
    check(whole);
    ServerSniffer byByte;
    for (const char byte : stream) {
        byByte.feed(QByteArrayView(&byte, 1));
        if (byByte.done()) {
            break;
        }
    }
    check(byByte);
}

void TestServerSniffer::theListsAreRead()
{
    ServerSniffer sniffer;
    sniffer.feed(QByteArray(kIdentification + packet(kexInit())));
    QCOMPARE(sniffer.identification(), QStringLiteral("SSH-2.0-Test_1.0 comment"));
    const ServerAlgorithms& lists = sniffer.algorithms();
    QCOMPARE(lists.kex, (QByteArrayList{ "curve25519-sha256", "ext-info-s" }));
    QCOMPARE(lists.hostKey, (QByteArrayList{ "ssh-ed25519", "rsa-sha2-512" }));
    QCOMPARE(lists.cipherToServer, (QByteArrayList{ "aes256-ctr", "3des-cbc" }));
    QCOMPARE(lists.cipherToClient, lists.cipherToServer);
    QCOMPARE(lists.macToServer, QByteArrayList{ "hmac-sha2-256" });
    QCOMPARE(lists.macToClient, QByteArrayList{ "hmac-sha2-512" });
    QCOMPARE(lists.compressionToServer, QByteArrayList{ "none" });
    QCOMPARE(lists.compressionToClient, (QByteArrayList{ "none", "zlib" }));
}

void TestServerSniffer::theIdentificationIsShownSafely()
{
    ServerSniffer sniffer;
    sniffer.feed("SSH-2.0-a\x1b[2Jb\r\n");
    QCOMPARE(sniffer.identification(), QStringLiteral("SSH-2.0-a\\x1b[2Jb"));
}

void TestServerSniffer::thePreambleIsKept()
{
    ServerSniffer sniffer;
    sniffer.feed(QByteArray("Welcome\r\n\x1b[1mbold\n" + kIdentification));
    QCOMPARE(sniffer.preamble(),
        (QStringList{ QStringLiteral("Welcome"), QStringLiteral("\\x1b[1mbold") }));
}

void TestServerSniffer::nothingIsKeptBeyondTheEnd()
{
    ServerSniffer sniffer;
    sniffer.feed(QByteArray(kIdentification + packet(kexInit())));
    QVERIFY(sniffer.done());
    QCOMPARE(sniffer.feed("HTTP/1.1 400\r\n"), State::Complete);
    QCOMPARE(sniffer.feed(packet(disconnectMessage("no"))), State::Complete);
}

void TestServerSniffer::truncatedListsAreMalformed()
{
    const QByteArray whole = kexInit();
    // The two language lists, the flag and the reserved number are not looked at.
    for (qsizetype length = 1; length < whole.size() - 13; ++length) {
        ServerSniffer sniffer;
        sniffer.feed(QByteArray(kIdentification + packet(whole.left(length))));
        QVERIFY2(sniffer.state() == State::Malformed, QByteArray::number(length).constData());
        QVERIFY(sniffer.algorithms().kex.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestServerSniffer)
#include "testserversniffer.moc"
