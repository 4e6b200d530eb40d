// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/tcptransport.h"
#include "tests/integration/link/fragmentingtransport.h"
#include "tests/integration/link/linkharness.h"
#include "tests/integration/link/targetserver.h"
#include "tests/support/fewports.h"

#include <QRandomGenerator>
#include <QTest>

#include <cerrno>
#include <limits>
#include <optional>

using namespace sallyport;
using namespace sallyport::test;

/// A network that cuts the stream wherever it likes changes nothing.
class TestLinkTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPortIsLeftForAConnection();
    void anyCutIsFine_data();
    void anyCutIsFine();
    void aDownloadIsReadInLargePieces();
};

void TestLinkTransport::anyCutIsFine_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QByteArray>("cipher");
    QTest::addColumn<qint64>("bytes");
    for (const char* cipher :
        { "aes128-gcm@openssh.com", "chacha20-poly1305@openssh.com", "aes128-ctr" }) {
        if (isStock() && QByteArray(cipher) != "aes128-ctr") {
            continue; // not in libssh2 1.10
        }
        QTest::addRow("one byte at a time, %s", cipher)
            << 1 << QByteArray(cipher) << qint64(20'000);
        QTest::addRow("a few bytes at a time, %s", cipher)
            << 40 << QByteArray(cipher) << qint64(300'000);
        QTest::addRow("anything at a time, with key exchanges, %s", cipher)
            << 9000 << QByteArray(cipher) << qint64(4'000'000);
    }
}

void TestLinkTransport::anyCutIsFine()
{
    QFETCH(int, most);
    QFETCH(QByteArray, cipher);
    QFETCH(qint64, bytes);
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("RekeyLimit 1M") });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    harness.options.algorithms.cipher = { cipher };
    FragmentingTransport* transport = nullptr;
    harness.makeTransport = [&](Clock& clock) {
        auto tcp = std::make_unique<ssh::TcpTransport>(
            ssh::TcpOptions{ harness.options.server, harness.options.connectTimeout }, clock);
        const auto size = [most, random = QRandomGenerator(17)]() mutable {
            return most == 1 ? 1 : qint64(random.bounded(1, most + 1));
        };
        auto made = std::make_unique<FragmentingTransport>(std::move(tcp), size);
        transport = made.get();
        return made;
    };
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server([bytes](StreamEnd& connection) {
        connection.expect(Pattern(1));
        connection.sendPattern(Pattern(2), bytes);
        connection.finish();
    });
    std::vector<std::unique_ptr<StreamEnd>> channels;
    for (int i = 0; i < 2; ++i) {
        channels.push_back(harness.connectTo(server.address()));
        channels.back()->expect(Pattern(2));
        channels.back()->sendPattern(Pattern(1), bytes);
        channels.back()->finish();
    }
    for (std::size_t i = 0; i < channels.size(); ++i) {
        QVERIFY2(eventually(
                     [&] {
                         return channels[i]->ended() && server.accepted() > i
                             && server.connection(i).ended();
                     },
                     30'000),
            harness.story().constData());
        QVERIFY(channels[i]->intact());
        QVERIFY(server.connection(i).intact());
        QCOMPARE(channels[i]->receivedBytes(), bytes);
        QCOMPARE(server.connection(i).receivedBytes(), bytes);
    }
    // It was cut indeed.
    QVERIFY(transport->pieces() > 2 * bytes / most);
    QCOMPARE(harness.closedCount(), 0);
}

void TestLinkTransport::aDownloadIsReadInLargePieces()
{
    if (isStock()) {
        QSKIP("a stock libssh2 reads a packet at a time");
    }
    constexpr qint64 kBytes = 4'000'000;
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    FragmentingTransport* transport = nullptr;
    harness.makeTransport = [&](Clock& clock) {
        auto tcp = std::make_unique<ssh::TcpTransport>(
            ssh::TcpOptions{ harness.options.server, harness.options.connectTimeout }, clock);
        auto made = std::make_unique<FragmentingTransport>(
            std::move(tcp), [] { return std::numeric_limits<qint64>::max(); });
        transport = made.get();
        return made;
    };
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server([](StreamEnd& connection) {
        connection.sendPattern(Pattern(2), kBytes);
        connection.finish();
    });
    const auto channel = harness.connectTo(server.address());
    channel->expect(Pattern(2));
    QVERIFY2(eventually([&] { return channel->ended(); }, 30'000), harness.story().constData());
    QVERIFY(channel->intact());
    QCOMPARE(channel->receivedBytes(), kBytes);
    // Several packets of an SSH server's.
    QVERIFY2(transport->mostAsked() > 100'000, qPrintable(QString::number(transport->mostAsked())));
}

void TestLinkTransport::noPortIsLeftForAConnection()
{
#ifdef Q_OS_LINUX
    FewPorts few;
    if (!few.isUsable()) {
        QSKIP("needs root and a network of its own");
    }
    SystemClock clock;
    const HostPort server{ QStringLiteral("127.0.0.1"), few.port() };
    QCOMPARE(few.useUp(), EADDRNOTAVAIL);
    ssh::TcpTransport none({ server, std::chrono::seconds(10) }, clock);
    std::optional<Error> error;
    connect(&none, &ssh::Transport::ended, this, [&error](const Error& why) { error = why; });
    none.open();
    QTRY_VERIFY(error);
    QCOMPARE(error->code, Code::OutOfResources);
    QVERIFY2(error->detail.english().contains(QLatin1String("port")),
        qPrintable(error->detail.english()));
    few.giveBack();
    ssh::TcpTransport again({ server, std::chrono::seconds(10) }, clock);
    bool open = false;
    connect(&again, &ssh::Transport::opened, this, [&open] { open = true; });
    again.open();
    QTRY_VERIFY(open);
#endif
}

QTEST_GUILESS_MAIN(TestLinkTransport)
#include "testlinktransport.moc"
