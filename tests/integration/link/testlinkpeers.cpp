// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/blackhole.h"
#include "tests/integration/link/linkharness.h"
#include "tests/integration/link/targetserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace std::chrono_literals;
using KeyType = SshdFixture::KeyType;

namespace {

/// A clear packet as before the first key exchange (RFC 4253 6).
QByteArray packet(const QByteArray& payload)
{
    const char padding = static_cast<char>(8 + (16 - (payload.size() + 13) % 8) % 8);
    const auto length = static_cast<quint32>(1 + payload.size() + padding);
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(length >> shift & 0xff);
    }
    return bytes + padding + payload + QByteArray(padding, '\0');
}

QByteArray string(const QByteArray& text)
{
    return QByteArray(3, '\0') + static_cast<char>(text.size()) + text;
}

const QByteArray kHello = "SSH-2.0-Nobody_1.0\r\n";

} // namespace

/// Whoever answers at the server's address: a link ends soon, and says what is wrong there.
class TestLinkPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoSshServerIsNamed_data();
    void whatIsNoSshServerIsNamed();
    void chatterDoesNotGoOnForEver_data();
    void chatterDoesNotGoOnForEver();
    void silenceEndsTheHandshake_data();
    void silenceEndsTheHandshake();
    void greetingsBeforeTheIdentificationAreFine();
    void noAlgorithmInCommonIsNamed_data();
    void noAlgorithmInCommonIsNamed();
    void whoCannotBeReached_data();
    void whoCannotBeReached();
    void judgingTheHostKeyTakesItsTime();
    void aRejectedHostKeyEndsIt();
};

void TestLinkPeers::whatIsNoSshServerIsNamed_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    QTest::newRow("an FTP server")
        << QByteArray("220 FTP\r\n") << false << Code::NotSsh << text("220 FTP");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true
                                  << Code::NotSsh << text("HTTP/1.1 400");
    QTest::newRow("a TLS server") << QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7) << false
                                  << Code::NotSsh << text("TLS");
    QTest::newRow("an SSH-1 server")
        << QByteArray("SSH-1.5-Ancient\r\n") << false << Code::NotSsh << text("older SSH protocol");
    QTest::newRow("binary noise") << QByteArray("\0\1\2\0\1\2", 6) << false << Code::NotSsh
                                  << text("\\x00");
    QTest::newRow("words and a hang-up")
        << QByteArray("go away\r\n") << true << Code::NotSsh << text("go away");
    QTest::newRow("a server that is full for now") << QByteArray("Exceeded MaxStartups\r\n") << true
                                                   << Code::HandshakeFailed << text("MaxStartups");
    QTest::newRow("nothing but a hang-up")
        << QByteArray() << true << Code::HandshakeFailed << text("did not introduce itself");
    QTest::newRow("a hang-up after the identification")
        << kHello << true << Code::HandshakeFailed << text("said nothing more");
    QTest::newRow("noise after the identification")
        << kHello + QByteArray(2000, '\xa5') << false << Code::HandshakeFailed
        << text("impossible length");
    QTest::newRow("a packet of another kind first")
        << kHello + packet("\x5ehello") << true << Code::HandshakeFailed << text("message 94");
    QTest::newRow("lists that are cut off")
        << kHello + packet("\x14" + QByteArray(16, 'c') + QByteArray("\0\0\1\0abc", 7)) << true
        << Code::HandshakeFailed << text("lists are malformed");
    QTest::newRow("a disconnect with a reason") << kHello
            + packet(QByteArray("\x01\0\0\0\x0c", 5) + string("Too busy, \x1b[5mgo away")
                + string("")) << true << Code::ServerDisconnected
                                                << text("Too busy, \\x1b[5mgo away");
}

void TestLinkPeers::whatIsNoSshServerIsNamed()
{
    QFETCH(QByteArray, says);
    QFETCH(bool, hangsUp);
    QFETCH(Code, code);
    QFETCH(QString, detail);
    TargetServer server([&](StreamEnd& connection) {
        connection.send(says);
        if (hangsUp) {
            connection.finish();
        }
    });
    LinkHarness harness(server.address());
    harness.options.handshakeTimeout = 5s;
    QElapsedTimer time;
    time.start();
    QVERIFY(!harness.becomesReady());
    QVERIFY2(time.elapsed() < 3000, harness.story().constData());
    QVERIFY2(harness.closedWith()->code == code, harness.story().constData());
    QVERIFY2(harness.closedWith()->detail.english().contains(detail), harness.story().constData());
    QCOMPARE(harness.closedCount(), 1);
    // We have hung up too.
    QTRY_COMPARE(server.alive(), 0);
}

void TestLinkPeers::chatterDoesNotGoOnForEver_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("lines") << QByteArray("hello again\r\n");
    QTest::newRow("empty lines") << QByteArray("\r\n");
    QTest::newRow("one line") << QByteArray("and so on and ");
    QTest::newRow("an identification without an end") << QByteArray("SSH-2.0-");
}

void TestLinkPeers::chatterDoesNotGoOnForEver()
{
    QFETCH(QByteArray, says);
    TargetServer server(
        [&](StreamEnd& connection) { connection.send(says.repeated(4'000'000 / says.size())); });
    LinkHarness harness(server.address());
    harness.options.handshakeTimeout = 10s;
    QElapsedTimer time;
    time.start();
    QVERIFY(!harness.becomesReady());
    QVERIFY2(time.elapsed() < 3000, harness.story().constData());
    // libssh2 1.10 gives up at an empty line by itself.
    const Code expected = isStock() && says == "\r\n" ? Code::HandshakeFailed : Code::NotSsh;
    QVERIFY2(harness.closedWith()->code == expected, harness.story().constData());
}

void TestLinkPeers::silenceEndsTheHandshake_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<bool>("drips");
    QTest::newRow("from the start") << QByteArray() << false;
    QTest::newRow("after the identification") << kHello << false;
    QTest::newRow("in the middle of a packet") << kHello + QByteArray("\0\0\1\0\5\x14", 6) << false;
    QTest::newRow("nearly: a greeting that drips in")
        << QByteArray("welcome to my server ") << true;
}

void TestLinkPeers::silenceEndsTheHandshake()
{
    QFETCH(QByteArray, says);
    QFETCH(bool, drips);
    TargetServer server([&](StreamEnd& connection) {
        if (!drips) {
            connection.send(says);
        }
    });
    LinkHarness harness(server.address());
    harness.options.handshakeTimeout = 300ms;
    harness.open();
    for (int i = 0; drips && i < 100 && !harness.ends(20); ++i) {
        if (server.accepted() > 0) {
            server.connection(0).send(says.mid(i % says.size(), 1));
        }
    }
    QVERIFY(harness.ends(3000));
    QCOMPARE(harness.closedWith()->code, Code::HandshakeTimeout);
    QTRY_COMPARE(server.alive(), 0);
}

void TestLinkPeers::greetingsBeforeTheIdentificationAreFine()
{
    // A tunnel through a server that speaks first, then hands the connection to a real sshd.
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    SystemClock clock;
    std::unique_ptr<StreamEnd> real;
    TargetServer server([&](StreamEnd& connection) {
        connection.send("Welcome.\r\nAll is logged.\r\n");
        real = std::make_unique<StreamEnd>(net::LocalStream::connectTo(
            { QHostAddress(QHostAddress::LocalHost), sshd.port() }, clock, 5s));
        connect(real->stream(), &ByteStream::readyRead, this,
            [&] { connection.send(real->takeReceived()); });
        connect(connection.stream(), &ByteStream::readyRead, this,
            [&] { real->send(connection.takeReceived()); });
    });
    LinkHarness harness(sshd);
    harness.options.server = server.address();
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    QVERIFY(harness.link().serverIdentification().startsWith(QLatin1String("SSH-2.0-OpenSSH")));
}

void TestLinkPeers::noAlgorithmInCommonIsNamed_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("ours");
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    QTest::newRow("cipher") << text("Ciphers aes128-ctr") << text("cipher")
                            << QByteArray(
                                   isStock() ? "aes256-ctr" : "chacha20-poly1305@openssh.com");
    QTest::newRow("key exchange") << text("KexAlgorithms diffie-hellman-group14-sha256")
                                  << text("key exchange") << QByteArray("curve25519-sha256");
    QTest::newRow("host key") << text("HostKeyAlgorithms ecdsa-sha2-nistp256") << text("host key")
                              << QByteArray("ssh-ed25519");
    QTest::newRow("MAC") << text("MACs hmac-sha2-512") << text("MAC")
                         << QByteArray("hmac-sha2-256");
}

void TestLinkPeers::noAlgorithmInCommonIsNamed()
{
    QFETCH(QString, theirs);
    QFETCH(QString, kind);
    QFETCH(QByteArray, ours);
    SshdFixture sshd;
    sshd.setConfig({ theirs });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    ssh::AlgorithmPreferences& lists = harness.options.algorithms;
    if (kind == QLatin1String("cipher")) {
        lists.cipher = { ours };
    } else if (kind == QLatin1String("key exchange")) {
        lists.kex = { ours };
    } else if (kind == QLatin1String("host key")) {
        lists.hostKey = { ours };
    } else {
        lists.cipher = { "aes128-ctr" };
        lists.mac = { ours };
    }
    QVERIFY(!harness.becomesReady());
    QVERIFY2(harness.closedWith()->code == Code::NoCommonAlgorithm, harness.story().constData());
    const QString detail = harness.closedWith()->detail.english();
    QVERIFY2(detail.contains(QString::fromLatin1(ours)), qPrintable(detail));
    QVERIFY2(detail.contains(theirs.section(QLatin1Char(' '), 1)), qPrintable(detail));
    QVERIFY2(detail.contains(kind), qPrintable(detail));
    QVERIFY(harness.closedWith()->context.startsWith(QLatin1String("SSH-2.0-OpenSSH")));
}

void TestLinkPeers::whoCannotBeReached_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Code>("code");
    QTest::newRow("a port where nobody listens")
        << QStringLiteral("127.0.0.1") << Code::ConnectionRefused;
    QTest::newRow("a name that does not resolve")
        << QStringLiteral("no-such-host.invalid") << Code::HostNotFound;
    QTest::newRow("an address that does not answer") << QString() << Code::ConnectTimeout;
}

void TestLinkPeers::whoCannotBeReached()
{
    QFETCH(QString, host);
    QFETCH(Code, code);
    const BlackHole hole;
    HostPort where = hole.address();
    if (!host.isEmpty()) {
        const TargetServer gone;
        where = { host, gone.address().port };
    }
    LinkHarness harness(where);
    harness.options.connectTimeout = code == Code::ConnectTimeout ? 300ms : 15s;
    QElapsedTimer time;
    time.start();
    QVERIFY(!harness.becomesReady());
    QVERIFY2(harness.closedWith()->code == code, harness.story().constData());
    QCOMPARE(harness.closedWith()->context, where.toString());
    QCOMPARE(harness.closedCount(), 1);
    QVERIFY(code != Code::ConnectTimeout || (time.elapsed() >= 280 && time.elapsed() < 2000));
}

void TestLinkPeers::judgingTheHostKeyTakesItsTime()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    harness.options.handshakeTimeout = 1s;
    harness.options.authenticationTimeout = 1s;
    harness.answersHostKey = false;
    harness.open();
    QVERIFY(eventually([&] { return harness.link().state() == ssh::Link::State::VerifyingHost; }));
    QVERIFY2(!harness.ends(1500), harness.story().constData());
    harness.link().acceptHostKey();
    QVERIFY2(eventually([&] { return harness.readyCount() == 1; }), harness.story().constData());
    // Late opinions change nothing.
    harness.link().rejectHostKey({ Code::HostKeyUnknown, {}, {} });
    QVERIFY(!harness.ends(50));
}

void TestLinkPeers::aRejectedHostKeyEndsIt()
{
    SshdFixture sshd;
    sshd.setPassword(QStringLiteral("pa55 word"));
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    harness.answersHostKey = false;
    harness.open();
    QVERIFY(eventually([&] { return harness.link().state() == ssh::Link::State::VerifyingHost; }));
    harness.link().rejectHostKey(
        { Code::HostKeyChanged, QStringLiteral("not the one we know"), {} });
    QVERIFY(harness.ends());
    QCOMPARE(harness.closedWith()->code, Code::HostKeyChanged);
    QCOMPARE(harness.closedWith()->detail.english(), QStringLiteral("not the one we know"));
    // Nothing of ours was shown to it.
    QVERIFY(!sshd.log().contains("userauth-request"));
}

QTEST_GUILESS_MAIN(TestLinkPeers)
#include "testlinkpeers.moc"
