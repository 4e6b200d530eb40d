// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/linkharness.h"
#include "tests/integration/link/targetserver.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::test;
using namespace std::chrono_literals;

namespace {

const QString kLocal = QStringLiteral("127.0.0.1");

/// A remote listener and everything it said. Takes every connection and echoes what it sends.
struct Ear {
    explicit Ear(LinkHarness& harness, const HostPort& bind = { kLocal, 0 })
        : listener(harness.link().listen(bind))
    {
        QObject::connect(
            listener.get(), &ssh::FarListener::listening, listener.get(), [this] { ++listening; });
        QObject::connect(listener.get(), &ssh::FarListener::failed, listener.get(),
            [this](const Error& error) { failures.push_back(error); });
        QObject::connect(
            listener.get(), &ssh::FarListener::connectionArrived, listener.get(), [this] {
                while (taking) {
                    auto arrival = listener->nextConnection();
                    if (!arrival) {
                        break;
                    }
                    originators.append(arrival->originator);
                    connections.push_back(std::make_unique<StreamEnd>(std::move(arrival->stream)));
                    connections.back()->echo();
                }
            });
    }

    [[nodiscard]] bool settled() const { return listening > 0 || !failures.empty(); }
    [[nodiscard]] quint16 port() const { return listener->address().port; }

    std::unique_ptr<ssh::FarListener> listener;
    int listening = 0;
    bool taking = true;
    std::vector<Error> failures;
    QList<HostPort> originators;
    std::vector<std::unique_ptr<StreamEnd>> connections;
};

bool canConnect(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(kLocal, port);
    return socket.waitForConnected(2000);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

} // namespace

/// Ports the SSH server listens on for us.
class TestRemoteListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void severalAtOnceGetTheirOwnPorts();
    void everyQuickConnectionArrivesOnce();
    void aClientMayBeGoneBeforeItIsSeen();
    void probesAreNotTakenForAnswers();
    void cancellingClosesThePort();
    void destroyedBeforeTheAnswer_data();
    void destroyedBeforeTheAnswer();
    void connectionsNobodyTookGoWithTheListener();
    void aRefusalIsToldOnce_data();
    void aRefusalIsToldOnce();
    void everyAddressWorks_data();
    void everyAddressWorks();
    void mayBeDestroyedByItsOwnSignal_data();
    void mayBeDestroyedByItsOwnSignal();

private:
    [[nodiscard]] std::unique_ptr<StreamEnd> knock(
        quint16 port, const QHostAddress& at = QHostAddress(QHostAddress::LocalHost));

    std::unique_ptr<SshdFixture> m_sshd;
    SystemClock m_clock;
};

void TestRemoteListener::init()
{
    if (!m_sshd) {
        m_sshd = std::make_unique<SshdFixture>();
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->problem()));
    }
}

std::unique_ptr<StreamEnd> TestRemoteListener::knock(quint16 port, const QHostAddress& at)
{
    return std::make_unique<StreamEnd>(net::LocalStream::connectTo({ at, port }, m_clock, 5s));
}

void TestRemoteListener::severalAtOnceGetTheirOwnPorts()
{
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    std::vector<std::unique_ptr<Ear>> ears;
    for (int i = 0; i < 10; ++i) {
        ears.push_back(std::make_unique<Ear>(harness));
        QVERIFY(!ears.back()->listener->isListening());
    }
    QSet<quint16> ports;
    for (const auto& ear : ears) {
        QVERIFY(eventually([&ear = *ear] { return ear.settled(); }));
        QCOMPARE(ear->listening, 1);
        QVERIFY(ear->listener->isListening());
        ports.insert(ear->port());
    }
    QCOMPARE(ports.size(), 10);
    QVERIFY(!ports.contains(0));
    for (const auto& ear : ears) {
        const auto client = knock(ear->port());
        client->send("anybody there?");
        QVERIFY(eventually([&] { return client->received() == "anybody there?"; }));
        QCOMPARE(ear->connections.size(), std::size_t(1));
        const auto* local = dynamic_cast<net::LocalStream*>(client->stream());
        QCOMPARE(ear->originators.first(),
            isStock() ? HostPort() : HostPort({ kLocal, local->localEnd().port }));
    }
}

void TestRemoteListener::everyQuickConnectionArrivesOnce()
{
    constexpr int kClients = 100;
    constexpr qint64 kUpload = 32 * 1024 * 1024;
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    Ear ear(harness);
    QVERIFY(eventually([&] { return ear.settled(); }));
    TargetServer sink([](StreamEnd& connection) { connection.expect(Pattern(5)); });
    const auto upload = harness.connectTo(sink.address());
    upload->sendPattern(Pattern(5), kUpload);
    upload->finish();
    std::vector<std::unique_ptr<StreamEnd>> clients;
    for (int i = 0; i < kClients; ++i) {
        clients.push_back(knock(ear.port()));
        clients.back()->send("client " + QByteArray::number(i));
        clients.back()->finish();
    }
    for (int i = 0; i < kClients; ++i) {
        const auto& client = clients[std::size_t(i)];
        QVERIFY(eventually([&] { return client->ended() || client->failedCount() > 0; }));
        QCOMPARE(client->failedCount(), 0);
        QCOMPARE(client->received(), "client " + QByteArray::number(i));
    }
    QVERIFY(eventually([&] { return sink.accepted() == 1 && sink.connection(0).ended(); }, 20'000));
    QCOMPARE(sink.connection(0).receivedBytes(), kUpload);
    QVERIFY(sink.connection(0).intact());
    QCOMPARE(int(ear.connections.size()), kClients);
    QSet<QByteArray> seen;
    for (const auto& connection : ear.connections) {
        seen.insert(connection->received());
    }
    QCOMPARE(int(seen.size()), kClients);
}

void TestRemoteListener::aClientMayBeGoneBeforeItIsSeen()
{
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    Ear ear(harness);
    QVERIFY(eventually([&] { return ear.settled(); }));
    for (int i = 0; i < 20; ++i) {
        QTcpSocket client;
        client.connectToHost(kLocal, ear.port());
        QVERIFY(client.waitForConnected(2000));
        if (i % 2 == 0) {
            client.write("hello and goodbye");
            QVERIFY(client.waitForBytesWritten(2000));
            client.disconnectFromHost();
        } else {
            client.abort();
        }
    }
    QVERIFY(eventually([&] {
        return std::count_if(ear.connections.begin(), ear.connections.end(), [](const auto& end) {
            return end->ended() && end->received() == "hello and goodbye";
        }) == 10;
    }));
    ear.connections.clear();
    QTRY_COMPARE(harness.link().channelCount(), 0);
    QCOMPARE(harness.closedCount(), 0);
}

void TestRemoteListener::probesAreNotTakenForAnswers()
{
    LinkHarness harness(*m_sshd);
    harness.options.aliveInterval = 3ms;
    harness.options.aliveCountMax = 10'000;
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    // Its echoes are bytes received which are no answer to a probe.
    TargetServer echo([](StreamEnd& connection) { connection.echo(); });
    const auto chatter = harness.connectTo(echo.address());
    chatter->sendPattern(Pattern(1), 100'000'000, 2000);
    std::vector<std::unique_ptr<Ear>> ears;
    for (int i = 0; i < 60; ++i) {
        ears.push_back(std::make_unique<Ear>(harness));
        QVERIFY(eventually([&] { return ears.back()->settled(); }));
        QCOMPARE(ears.back()->listening, 1);
        const auto client = knock(ears.back()->port());
        client->send("x");
        QVERIFY(eventually([&] { return client->received() == "x"; }));
        QCOMPARE(ears.back()->connections.size(), std::size_t(1));
    }
    QCOMPARE(harness.closedCount(), 0);
}

void TestRemoteListener::cancellingClosesThePort()
{
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    Ear kept(harness);
    Ear ear(harness);
    QVERIFY(eventually([&] { return kept.settled() && ear.settled(); }));
    const quint16 port = ear.port();
    const auto client = knock(port);
    client->send("still there?");
    QVERIFY(eventually([&] { return client->received().size() == 12; }));
    ear.listener->cancel();
    QVERIFY(eventually([&] { return !canConnect(port); }));
    // The connection that came through it lives on, and so does the other port.
    client->send("still there!");
    QVERIFY(eventually([&] { return client->received().size() == 24; }));
    QVERIFY(canConnect(kept.port()));
    QVERIFY(ear.failures.empty());
    // The port can be had again.
    Ear again(harness, { kLocal, port });
    QVERIFY(eventually([&] { return again.settled(); }));
    QCOMPARE(again.listening, 1);
    QCOMPARE(again.port(), port);
}

void TestRemoteListener::destroyedBeforeTheAnswer_data()
{
    QTest::addColumn<bool>("sent");
    QTest::newRow("the request is on its way") << true;
    QTest::newRow("the request waits for another's answer") << false;
}

void TestRemoteListener::destroyedBeforeTheAnswer()
{
    QFETCH(bool, sent);
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const quint16 port = freePort();
    std::unique_ptr<Ear> first;
    if (!sent) {
        first = std::make_unique<Ear>(harness);
    }
    auto gone = std::make_unique<Ear>(harness, HostPort{ kLocal, port });
    m_sshd->freeze();
    QCoreApplication::processEvents();
    gone.reset();
    m_sshd->thaw();
    // The next one gets its own answer, on the same port even.
    Ear next(harness);
    QVERIFY(eventually([&] { return next.settled(); }));
    QCOMPARE(next.listening, 1);
    QVERIFY(next.port() != port);
    QVERIFY(eventually([&] { return !canConnect(port); }));
    Ear same(harness, { kLocal, port });
    QVERIFY(eventually([&] { return same.settled(); }));
    QCOMPARE(same.listening, 1);
    QVERIFY(canConnect(port));
    QVERIFY(!first || first->listening == 1);
}

void TestRemoteListener::connectionsNobodyTookGoWithTheListener()
{
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    auto ear = std::make_unique<Ear>(harness);
    QVERIFY(eventually([&] { return ear->settled(); }));
    ear->taking = false;
    std::vector<std::unique_ptr<StreamEnd>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(knock(ear->port()));
        QVERIFY(eventually([&] { return harness.link().channelCount() == i + 1; }));
    }
    ear.reset();
    for (const auto& client : clients) {
        QVERIFY(eventually([&] { return client->ended() || client->failedCount() > 0; }));
    }
    QTRY_COMPARE(harness.link().channelCount(), 0);
}

void TestRemoteListener::aRefusalIsToldOnce_data()
{
    QTest::addColumn<QString>("config");
    QTest::newRow("AllowTcpForwarding local") << QStringLiteral("AllowTcpForwarding local");
    QTest::newRow("PermitListen has another port") << QStringLiteral("PermitListen 127.0.0.1:1");
    QTest::newRow("the port is taken") << QString();
}

void TestRemoteListener::aRefusalIsToldOnce()
{
    QFETCH(QString, config);
    SshdFixture sshd;
    sshd.setConfig({ config });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const TargetServer holder;
    for (int i = 0; i < 2; ++i) {
        Ear ear(harness, { kLocal, config.isEmpty() ? holder.address().port : freePort() });
        QVERIFY(eventually([&] { return ear.settled(); }));
        QCOMPARE(ear.failures.size(), std::size_t(1));
        QCOMPARE(ear.failures.front().code, Code::RemoteListenRefused);
        QCOMPARE(ear.failures.front().context, ear.listener->address().toString());
        QVERIFY(!ear.listener->isListening());
        QCOMPARE(ear.listening, 0);
    }
    QCOMPARE(harness.closedCount(), 0);
}

void TestRemoteListener::everyAddressWorks_data()
{
    QTest::addColumn<QString>("gatewayPorts");
    QTest::addColumn<QString>("host");
    for (const char* mode : { "no", "yes", "clientspecified" }) {
        for (const char* host : { "", "*", "0.0.0.0", "localhost", "127.0.0.1" }) {
            QTest::addRow("GatewayPorts %s, \"%s\"", mode, host)
                << QString::fromLatin1(mode) << QString::fromLatin1(host);
        }
    }
}

void TestRemoteListener::everyAddressWorks()
{
    QFETCH(QString, gatewayPorts);
    QFETCH(QString, host);
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("GatewayPorts ") + gatewayPorts });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    Ear ear(harness, { host, 0 });
    QVERIFY(eventually([&] { return ear.settled(); }));
    QCOMPARE(ear.listening, 1);
    QCOMPARE(ear.listener->address().host, host);
    auto client = knock(ear.port());
    QVERIFY(eventually([&] { return client->openedCount() + client->failedCount() > 0; }));
    if (client->failedCount() > 0) {
        // The server finds a free port on ::1 and does without 127.0.0.1 if it is taken there.
        client = knock(ear.port(), QHostAddress(QHostAddress::LocalHostIPv6));
    }
    client->send("x");
    QVERIFY(eventually([&] { return client->received() == "x"; }));
}

void TestRemoteListener::mayBeDestroyedByItsOwnSignal_data()
{
    QTest::addColumn<QString>("signal");
    QTest::newRow("listening") << QStringLiteral("listening");
    QTest::newRow("connectionArrived") << QStringLiteral("arrived");
    QTest::newRow("failed") << QStringLiteral("failed");
}

void TestRemoteListener::mayBeDestroyedByItsOwnSignal()
{
    QFETCH(QString, signal);
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const TargetServer holder;
    const bool refused = signal == QLatin1String("failed");
    auto listener = harness.link().listen({ kLocal, refused ? holder.address().port : quint16(0) });
    bool done = false;
    const auto destroy = [&] {
        listener.reset();
        done = true;
    };
    std::unique_ptr<StreamEnd> client;
    connect(listener.get(), &ssh::FarListener::listening, this, [&] {
        if (signal == QLatin1String("listening")) {
            destroy();
        } else {
            client = knock(listener->address().port);
        }
    });
    connect(listener.get(), &ssh::FarListener::connectionArrived, this, destroy);
    connect(listener.get(), &ssh::FarListener::failed, this, destroy);
    QVERIFY(eventually([&] { return done; }));
    Ear next(harness);
    QVERIFY(eventually([&] { return next.listening == 1; }));
}

QTEST_GUILESS_MAIN(TestRemoteListener)
#include "testremotelistener.moc"
