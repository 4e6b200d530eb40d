// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connector.h"
#include "core/net/listener.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawsocket.h"

#include <QHostInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace sallyport;
using namespace sallyport::net;
using namespace std::chrono_literals;

namespace {

/// A listener nobody accepts from, with its backlog full: it neither accepts nor refuses.
class DeafListener {
public:
    explicit DeafListener(const Endpoint& where)
        : m_listener(*openListener(where, 0))
    {
        for (int i = 0; i < 4; ++i) {
            m_fillers.push_back(*startConnecting(localEndpoint(m_listener), {}));
        }
    }
    ~DeafListener()
    {
        closeSocket(m_listener);
        for (const Descriptor filler : m_fillers) {
            closeSocket(filler);
        }
    }
    DeafListener(const DeafListener&) = delete;
    DeafListener& operator=(const DeafListener&) = delete;

    [[nodiscard]] std::uint16_t port() const { return localEndpoint(m_listener).port; }

private:
    Descriptor m_listener;
    std::vector<Descriptor> m_fillers;
};

const QHostAddress kV4(QHostAddress::LocalHost);
const QHostAddress kV6(QHostAddress::LocalHostIPv6);

} // namespace

class TestConnector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void connects_data();
    void connects();
    void connectsToAName();
    void nothingHappensWithinTheCall_data();
    void nothingHappensWithinTheCall();
    void triesTheNextAddressAtOnceAfterAFailure();
    void triesTheNextAddressAfterAWhile();
    void latecomerIsDropped();
    void refusedSaysWhyForEachAddress();
    void unknownName();
    void familyIsKept_data();
    void familyIsKept();
    void wrongFamily();
    void filterChoosesTheAddress();
    void filterLeavesNothing_data();
    void filterLeavesNothing();
    void timesOutInTheMiddleOfALookup();
    void timesOutWithoutAnAnswer();
    void portZero();
    void destroyedBeforeTheAnswer_data();
    void destroyedBeforeTheAnswer();
    void destroyedInItsHandler();

    void connectsToAPath();
    void pathFailures_data();
    void pathFailures();
    void busyPathIsTriedAgain();
    void busyPathTimesOut();

private:
    std::unique_ptr<Connector> make();
    /// The address the stream is connected to, or the error's code.
    QString outcome();

    FakeClock m_clock;
    std::optional<Result<std::unique_ptr<LocalStream>>> m_result;
    std::vector<std::unique_ptr<LocalStream>> m_accepted;
    Listener::Handler m_accept = [this](std::unique_ptr<LocalStream> stream) {
        m_accepted.push_back(std::move(stream));
    };
};

void TestConnector::cleanup()
{
    m_result.reset();
    m_accepted.clear();
}

std::unique_ptr<Connector> TestConnector::make()
{
    return std::make_unique<Connector>(m_clock, [this](Result<std::unique_ptr<LocalStream>> got) {
        if (m_result) {
            QTest::qFail("a second answer", __FILE__, __LINE__);
        }
        m_result.emplace(std::move(got));
    });
}

QString TestConnector::outcome()
{
    if (!m_result) {
        return QStringLiteral("none");
    }
    return *m_result ? (**m_result)->peerEnd().address.toString()
                     : QString(codeName(m_result->error().code));
}

void TestConnector::connects_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    const QString v4 = kV4.toString();
    QTest::newRow("an IPv4 address") << v4 << v4;
    QTest::newRow("an IPv6 address") << QStringLiteral("::1") << QStringLiteral("::1");
    QTest::newRow("a mapped address") << QStringLiteral("::ffff:127.0.0.1") << v4;
    QTest::newRow("localhost") << QStringLiteral("localhost") << v4;
    QTest::newRow("a name below localhost") << QStringLiteral("a.Localhost.") << v4;
}

void TestConnector::connects()
{
    QFETCH(const QString, host);
    QFETCH(const QString, address);
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("localhost"), 0 }));
    const auto connector = make();
    connector->connectTo({ host, listener.addresses().front().port });
    QTRY_COMPARE(outcome(), address);
    QTRY_COMPARE(m_accepted.size(), 1u);

    const auto stream = std::move(**m_result);
    QVERIFY(stream->isOpen());
    QCOMPARE(stream->write("question"), 8);
    stream->shutdownWrite();
    LocalStream& far = *m_accepted.front();
    QTRY_VERIFY(far.peek().toByteArray() == "question");
    far.consume(8);
    QTRY_VERIFY(far.peek().isEmpty() && far.readFinished());
    QCOMPARE(far.write("late answer"), 11);
    QTRY_VERIFY(stream->peek().toByteArray() == "late answer");
    m_clock.advance(1h); // nothing is left that could fire
    QVERIFY(stream->isOpen());
}

void TestConnector::connectsToAName()
{
    // Any name that the system has to look up and that leads here.
    QString name;
    for (const QString& candidate : { QHostInfo::localHostName(), QStringLiteral("ip6-localhost"),
             QStringLiteral("ip6-loopback") }) {
        if (QHostInfo::fromName(candidate).error() == QHostInfo::NoError) {
            name = candidate;
            break;
        }
    }
    QVERIFY2(!name.isEmpty(), "this computer knows no name of itself");
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("*"), 0 }));
    const auto connector = make();
    QList<QHostAddress> asked;
    connector->connectTo({ name, listener.addresses().front().port }, Family::Any,
        [&asked](const QHostAddress& address) {
            asked << address;
            return Result<void>();
        });
    QTRY_VERIFY(m_result);
    QVERIFY2(*m_result, *m_result ? "" : qPrintable(m_result->error().detail.english()));
    QVERIFY(asked.contains((**m_result)->peerEnd().address));
    QTRY_COMPARE(m_accepted.size(), 1u);
}

void TestConnector::nothingHappensWithinTheCall_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("port 0") << QStringLiteral("127.0.0.1") << 0;
    QTest::newRow("a refused address") << QStringLiteral("127.0.0.1") << 1;
    QTest::newRow("a broadcast address") << QStringLiteral("255.255.255.255") << 1;
    QTest::newRow("an IPv6 multicast address") << QStringLiteral("ff02::1") << 1;
    QTest::newRow("a name that cannot be one") << QString(64, QLatin1Char('a')) << 1;
    QTest::newRow("nothing") << QString() << 1;
}

void TestConnector::nothingHappensWithinTheCall()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto connector = make();
    connector->connectTo({ host, std::uint16_t(port) });
    QVERIFY(!m_result);
    QTRY_VERIFY(m_result);
    QVERIFY(!*m_result);
    QVERIFY(!m_result->error().detail.isEmpty());
    QVERIFY(m_result->error().context.endsWith(QStringLiteral(":%1").arg(port)));
}

void TestConnector::triesTheNextAddressAtOnceAfterAFailure()
{
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("::1"), 0 }));
    const auto connector = make();
    connector->connectTo({ QStringLiteral("localhost"), listener.addresses().front().port });
    QTRY_COMPARE(outcome(), kV6.toString());
}

void TestConnector::triesTheNextAddressAfterAWhile()
{
    const DeafListener deaf({ kV4, 0 });
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("::1"), deaf.port() }));
    const auto connector = make();
    connector->connectTo({ QStringLiteral("localhost"), deaf.port() });
    m_clock.advance(249ms);
    QTest::qWait(30);
    QCOMPARE(outcome(), QStringLiteral("none"));
    QVERIFY(m_accepted.empty());
    m_clock.advance(1ms);
    QTRY_COMPARE(outcome(), kV6.toString());
}

void TestConnector::latecomerIsDropped()
{
    Listener v4(m_clock, m_accept);
    QVERIFY(v4.listen({ QStringLiteral("127.0.0.1"), 0 }));
    const std::uint16_t port = v4.addresses().front().port;
    Listener v6(m_clock, m_accept);
    QVERIFY(v6.listen({ QStringLiteral("::1"), port }));
    const int before = openDescriptors();
    const auto connector = make();
    connector->connectTo({ QStringLiteral("localhost"), port });
    m_clock.advance(250ms); // both are on their way now
    QTRY_VERIFY(m_result && *m_result);
    QTRY_COMPARE(m_accepted.size(), 2u);
    const auto open = [this] {
        int count = 0;
        for (const auto& stream : m_accepted) {
            (void)stream->peek();
            count += stream->isOpen() ? 1 : 0;
        }
        return count;
    };
    QTRY_COMPARE(open(), 1);
    m_accepted.clear();
    m_result.reset();
    QCOMPARE(openDescriptors(), before);
}

void TestConnector::refusedSaysWhyForEachAddress()
{
    const auto closed = openListener({ kV4, 0 }, 1);
    const std::uint16_t port = localEndpoint(*closed).port;
    closeSocket(*closed);
    const auto connector = make();
    connector->connectTo({ QStringLiteral("localhost"), port });
    QTRY_COMPARE(outcome(), QStringLiteral("destination-refused"));
    const QString detail = m_result->error().detail.english();
    for (const QHostAddress& address : { kV4, kV6 }) {
        const QString named = Endpoint{ address, port }.toString() + QStringLiteral(": ");
        QVERIFY2(detail.contains(named), qPrintable(detail));
    }
    QCOMPARE(m_result->error().context, QStringLiteral("localhost:%1").arg(port));
}

void TestConnector::unknownName()
{
    const QString name(64, QLatin1Char('a')); // a label of a name has 63 characters at most
    const auto connector = make();
    connector->connectTo({ name, 80 });
    QTRY_COMPARE(outcome(), QStringLiteral("destination-refused"));
    QVERIFY(m_result->error().detail.english().contains(QStringLiteral("does not resolve")));
    QCOMPARE(m_result->error().context, name + QStringLiteral(":80"));
}

void TestConnector::familyIsKept_data()
{
    QTest::addColumn<bool>("v6");
    QTest::newRow("IPv4 only") << false;
    QTest::newRow("IPv6 only") << true;
}

void TestConnector::familyIsKept()
{
    QFETCH(const bool, v6);
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("localhost"), 0 }));
    const HostPort target{ QStringLiteral("localhost"), listener.addresses().front().port };
    const auto connector = make();
    connector->connectTo(target, v6 ? Family::Ipv6 : Family::Ipv4);
    QTRY_COMPARE(outcome(), (v6 ? kV6 : kV4).toString());
}

void TestConnector::wrongFamily()
{
    for (const bool v6 : { false, true }) {
        m_result.reset();
        const auto connector = make();
        connector->connectTo({ (v6 ? kV4 : kV6).toString(), 80 }, v6 ? Family::Ipv6 : Family::Ipv4);
        QTRY_COMPARE(outcome(), QStringLiteral("destination-refused"));
        QVERIFY(m_result->error().detail.english().contains(
            v6 ? QStringLiteral("no IPv6 address") : QStringLiteral("no IPv4 address")));
    }
}

void TestConnector::filterChoosesTheAddress()
{
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("localhost"), 0 }));
    const HostPort target{ QStringLiteral("localhost"), listener.addresses().front().port };
    const auto connector = make();
    connector->connectTo(target, Family::Any, [](const QHostAddress& address) -> Result<void> {
        if (address == kV4) {
            return fail(Code::DestinationNotPermitted);
        }
        return {};
    });
    QTRY_COMPARE(outcome(), kV6.toString());
}

void TestConnector::filterLeavesNothing_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Code>("why");
    for (const Code why : { Code::DestinationNotPermitted, Code::OutOfResources }) {
        QTest::addRow("an address: %s", codeName(why).data()) << QStringLiteral("127.0.0.1") << why;
        QTest::addRow("a name: %s", codeName(why).data()) << QStringLiteral("localhost") << why;
    }
}

void TestConnector::filterLeavesNothing()
{
    QFETCH(const QString, host);
    QFETCH(const Code, why);
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("localhost"), 0 }));
    const auto connector = make();
    connector->connectTo({ host, listener.addresses().front().port }, Family::Any,
        [why](const QHostAddress&) -> Result<void> { return fail(why); });
    QTRY_COMPARE(outcome(), codeName(why));
    QTest::qWait(20);
    QVERIFY(m_accepted.empty());
}

void TestConnector::timesOutInTheMiddleOfALookup()
{
    const auto connector = make();
    connector->connectTo({ QHostInfo::localHostName(), 80 });
    m_clock.advance(Connector::kTimeout);
    QCOMPARE(outcome(), QStringLiteral("destination-timeout"));
    QTest::qWait(50); // the lookup's answer is not a second one
}

void TestConnector::timesOutWithoutAnAnswer()
{
    const DeafListener deaf({ kV4, 0 });
    const int before = openDescriptors();
    const auto connector = make();
    connector->connectTo({ QStringLiteral("127.0.0.1"), deaf.port() }, Family::Any, {}, 5s);
    m_clock.advance(4999ms);
    QTest::qWait(20);
    QVERIFY(!m_result);
    m_clock.advance(1ms);
    QCOMPARE(outcome(), QStringLiteral("destination-timeout"));
    QCOMPARE(m_result->error().context, QStringLiteral("127.0.0.1:%1").arg(deaf.port()));
    QCOMPARE(openDescriptors(), before);
}

void TestConnector::portZero()
{
    const auto connector = make();
    connector->connectTo({ QStringLiteral("127.0.0.1"), 0 });
    QTRY_COMPARE(outcome(), QStringLiteral("invalid-argument"));
}

void TestConnector::destroyedBeforeTheAnswer_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("on its way to an address") << QStringLiteral("127.0.0.1");
    QTest::newRow("in a lookup") << QHostInfo::localHostName();
    QTest::newRow("before a failure was told") << QStringLiteral("255.255.255.255");
}

void TestConnector::destroyedBeforeTheAnswer()
{
    QFETCH(const QString, host);
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("*"), 0 }));
    const int before = openDescriptors();
    auto connector = make();
    connector->connectTo({ host, listener.addresses().front().port });
    connector.reset();
    QCOMPARE(openDescriptors(), before);
    m_clock.advance(1h);
    QTest::qWait(50);
    QVERIFY(!m_result);
}

void TestConnector::destroyedInItsHandler()
{
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listen({ QStringLiteral("localhost"), 0 }));
    const std::uint16_t open = listener.addresses().front().port;
    const DeafListener deaf({ kV4, 0 });
    for (const std::uint16_t port : { open, std::uint16_t(1), deaf.port() }) {
        bool answered = false;
        std::unique_ptr<Connector> connector;
        connector = std::make_unique<Connector>(m_clock, [&](Result<std::unique_ptr<LocalStream>>) {
            connector.reset();
            answered = true;
        });
        connector->connectTo({ QStringLiteral("127.0.0.1"), port });
        if (port == deaf.port()) {
            m_clock.advance(Connector::kTimeout);
        }
        QTRY_VERIFY(answered);
    }
}

void TestConnector::connectsToAPath()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s"));
    Listener listener(m_clock, m_accept);
    QVERIFY(listener.listenOnPath(path));
    const auto connector = make();
    connector->connectToPath(path);
    QVERIFY(!m_result);
    QTRY_VERIFY(m_result && *m_result);
    QTRY_COMPARE(m_accepted.size(), 1u);
    LocalStream& near = ***m_result;
    LocalStream& far = *m_accepted.front();
    QVERIFY(near.isOpen());
    QVERIFY(near.peerEnd().address.isNull());
    QCOMPARE(near.write("question"), 8);
    near.shutdownWrite();
    QTRY_VERIFY(far.peek().toByteArray() == "question");
    far.consume(8);
    QTRY_VERIFY(far.peek().isEmpty() && far.readFinished());
    QCOMPARE(far.write("late answer"), 11);
    far.shutdownWrite();
    QTRY_VERIFY(near.peek().toByteArray() == "late answer");
    near.consume(11);
    QTRY_VERIFY(near.peek().isEmpty() && near.readFinished());
}

void TestConnector::pathFailures_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing is there") << QStringLiteral("missing");
    QTest::newRow("nobody listens any more") << QStringLiteral("dead");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("a folder") << QStringLiteral(".");
    QTest::newRow("too long a path") << QString(200, QLatin1Char('a'));
}

void TestConnector::pathFailures()
{
    QFETCH(const QString, name);
    const QTemporaryDir dir;
    const QString path = dir.filePath(name);
    if (name == QLatin1String("dead")) {
        closeSocket(openUnixListener(path, 1)->descriptor); // leaves its file
    } else if (name == QLatin1String("file")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto connector = make();
    connector->connectToPath(path);
    QTRY_COMPARE(outcome(), QStringLiteral("destination-refused"));
    QVERIFY(!m_result->error().detail.isEmpty());
    QVERIFY(m_result->error().context.startsWith(path.left(199)));
}

void TestConnector::busyPathIsTriedAgain()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s"));
    const auto listener = openUnixListener(path, 0);
    QVERIFY(listener);
    const auto first = net::connectToPath(path);
    QVERIFY(first);
    const auto connector = make();
    connector->connectToPath(path);
    QTest::qWait(20);
    m_clock.advance(1s);
    QVERIFY(!m_result);
    const auto accepted = acceptSocket(listener->descriptor);
    QVERIFY(accepted);
    m_clock.advance(50ms);
    QTRY_VERIFY(m_result);
    QVERIFY2(*m_result, *m_result ? "" : qPrintable(m_result->error().detail.english()));
    for (const Descriptor socket : { *first, accepted->descriptor, listener->descriptor }) {
        closeSocket(socket);
    }
}

void TestConnector::busyPathTimesOut()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s"));
    const auto listener = openUnixListener(path, 0);
    const auto first = net::connectToPath(path);
    const auto connector = make();
    connector->connectToPath(path, 5s);
    QTest::qWait(20);
    m_clock.advance(5s);
    QCOMPARE(outcome(), QStringLiteral("destination-timeout"));
    closeSocket(*first);
    closeSocket(listener->descriptor);
}

QTEST_GUILESS_MAIN(TestConnector)
#include "testconnector.moc"
