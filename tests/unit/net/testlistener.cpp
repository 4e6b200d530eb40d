// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listener.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawsocket.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace sallyport;
using namespace sallyport::net;
using namespace std::chrono_literals;

namespace {

HostPort at(const char* host, std::uint16_t port = 0)
{
    return { QString::fromLatin1(host), port };
}

} // namespace

class TestListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listensWhereItWasTold_data();
    void listensWhereItWasTold();
    void localhostIsBothFamilies();
    void wildcardIsEverythingOfItsFamily();
    void takenPortNamesItsHolder_data();
    void takenPortNamesItsHolder();
    void portThatWasJustUsedCanBeBoundAgain();
    void takenOnOneFamilyIsTaken();
    void familyRestrictsNames_data();
    void familyRestrictsNames();
    void badAddresses_data();
    void badAddresses();
    void whatErrorsMean_data();
    void whatErrorsMean();
    void privilegedPortIsSaidToBe();
    void pausedLeavesConnectionsInTheBacklog();
    void closedInItsHandler();
    void destroyedInItsHandler();
    void connectionsThatGaveUpDoNoHarm();
    void thousandsOfConnectionsLeaveNoDescriptors();
    void outOfDescriptors();
    void sourcesThatAreNotAllowedAreReset();
    void destroyedWhenItRefuses();

private:
    FakeClock m_clock;
    std::vector<std::unique_ptr<LocalStream>> m_streams;
    Listener::Handler m_keep = [this](std::unique_ptr<LocalStream> stream) {
        m_streams.push_back(std::move(stream));
    };

private Q_SLOTS:
    void cleanup() { m_streams.clear(); }
};

void TestListener::listensWhereItWasTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char* tag, const char* host, const QStringList& addresses) {
        QTest::newRow(tag) << QString::fromLatin1(host) << addresses;
    };
    const QString v4 = QStringLiteral("127.0.0.1");
    const QString v6 = QStringLiteral("::1");
    const QString any4 = QStringLiteral("0.0.0.0");
    const QString any6 = QStringLiteral("::");
    row("an IPv4 address", "127.0.0.1", { v4 });
    row("another loopback address", "127.0.0.5", { QStringLiteral("127.0.0.5") });
    row("an IPv6 address", "::1", { v6 });
    row("an IPv6 address in another spelling", "0:0:0:0:0:0:0:1", { v6 });
    row("an IPv4 address in IPv6 spelling", "::ffff:127.0.0.1", { v4 });
    row("localhost", "localhost", { v4, v6 });
    row("localhost.", "localhost.", { v4, v6 });
    row("Localhost", "Localhost", { v4, v6 });
    row("a star", "*", { any4, any6 });
    row("nothing", "", { any4, any6 });
    row("all of IPv4", "0.0.0.0", { any4 });
    row("all of IPv6", "::", { any6 });
}

void TestListener::listensWhereItWasTold()
{
    QFETCH(const QString, host);
    QFETCH(const QStringList, addresses);
    Listener listener(m_clock, m_keep);
    const auto done = listener.listen({ host, 0 });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail.english()));
    QVERIFY(listener.isListening());
    QStringList actual;
    for (const Endpoint& endpoint : listener.addresses()) {
        actual << endpoint.address.toString();
        QVERIFY(endpoint.port != 0);
        QCOMPARE(endpoint.port, listener.addresses().front().port);
    }
    QCOMPARE(actual, addresses);
}

void TestListener::localhostIsBothFamilies()
{
    Listener listener(m_clock, m_keep);
    QVERIFY(listener.listen(at("localhost")));
    const std::uint16_t port = listener.addresses().front().port;
    const RawSocket v4 = RawSocket::connected(port);
    const RawSocket v6 = RawSocket::connected(port, true);
    QVERIFY(v4.isValid());
    QVERIFY(v6.isValid());
    QTRY_COMPARE(m_streams.size(), 2u);
    QSet<QString> peers;
    for (const auto& stream : m_streams) {
        peers << stream->peerEnd().toString();
    }
    QVERIFY(peers.contains(QStringLiteral("127.0.0.1:%1").arg(v4.localPort())));
    QVERIFY(peers.contains(QStringLiteral("[::1]:%1").arg(v6.localPort())));
    listener.close();
    QVERIFY(!listener.isListening());
    QVERIFY(!RawSocket::connected(port).isValid());
    QVERIFY(!RawSocket::connected(port, true).isValid());
}

void TestListener::wildcardIsEverythingOfItsFamily()
{
    Listener all4(m_clock, m_keep);
    QVERIFY(all4.listen(at("0.0.0.0")));
    const std::uint16_t port = all4.addresses().front().port;
    QVERIFY(RawSocket::connected(port).isValid());
    QVERIFY(!RawSocket::connected(port, true).isValid());
    // An IPv6 listener keeps its hands off IPv4: both can have the port.
    Listener all6(m_clock, m_keep);
    QVERIFY(all6.listen(at("::", port)));
    QVERIFY(RawSocket::connected(port, true).isValid());
}

void TestListener::takenPortNamesItsHolder_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char* tag, const char* first, const char* second) {
        QTest::newRow(tag) << QString::fromLatin1(first) << QString::fromLatin1(second);
    };
    row("the same address", "127.0.0.1", "127.0.0.1");
    row("all addresses against one", "0.0.0.0", "127.0.0.1");
    row("one address against all", "127.0.0.1", "0.0.0.0");
    row("one address against localhost", "127.0.0.1", "localhost");
    row("the same IPv6 address", "::1", "::1");
}

void TestListener::takenPortNamesItsHolder()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    Listener holder(m_clock, m_keep);
    QVERIFY(holder.listen({ first, 0 }));
    const std::uint16_t port = holder.addresses().front().port;
    Listener late(m_clock, m_keep);
    const auto done = late.listen({ second, port });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenPortTaken);
    QVERIFY(!late.isListening());
    const QString detail = done.error().detail.english();
    QVERIFY2(detail.contains(QString::number(port)), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("(PID %1)").arg(QCoreApplication::applicationPid())),
        qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("testlistener")), qPrintable(detail));
    // It is not broken: once the port is free, the same object takes it.
    holder.close();
    QVERIFY(late.listen({ second, port }));
}

void TestListener::portThatWasJustUsedCanBeBoundAgain()
{
    Listener first(m_clock, m_keep);
    QVERIFY(first.listen(at("127.0.0.1")));
    const std::uint16_t port = first.addresses().front().port;
    RawSocket raw = RawSocket::connected(port);
    QTRY_COMPARE(m_streams.size(), 1u);
    // We end first, so that the TIME_WAIT is on our side.
    m_streams.front()->shutdownWrite();
    QTRY_VERIFY(raw.ended());
    raw.endSending();
    QTRY_VERIFY(m_streams.front()->peek().isEmpty() && m_streams.front()->readFinished());
    m_streams.clear();
    raw.close();
    first.close();
    Listener second(m_clock, m_keep);
    QVERIFY(second.listen(at("127.0.0.1", port)));
}

void TestListener::takenOnOneFamilyIsTaken()
{
    Listener six(m_clock, m_keep);
    QVERIFY(six.listen(at("::1")));
    const std::uint16_t port = six.addresses().front().port;
    Listener both(m_clock, m_keep);
    const auto done = both.listen(at("localhost", port));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenPortTaken);
    QCOMPARE(done.error().context, QStringLiteral("[::1]:%1").arg(port));
    QVERIFY(both.addresses().empty());
    QVERIFY(!RawSocket::connected(port).isValid()); // the IPv4 half was let go
}

void TestListener::familyRestrictsNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("v6");
    QTest::addColumn<QString>("address");
    const auto row = [](const char* tag, const char* host, bool v6, const char* address) {
        QTest::newRow(tag) << QString::fromLatin1(host) << v6 << QString::fromLatin1(address);
    };
    row("localhost, IPv4 only", "localhost", false, "127.0.0.1");
    row("localhost, IPv6 only", "localhost", true, "::1");
    row("a star, IPv4 only", "*", false, "0.0.0.0");
    row("a star, IPv6 only", "*", true, "::");
    row("an IPv4 address, IPv4 only", "127.0.0.1", false, "127.0.0.1");
    row("a mapped address, IPv4 only", "::ffff:127.0.0.1", false, "127.0.0.1");
    row("an IPv6 address, IPv6 only", "::1", true, "::1");
    row("an IPv4 address, IPv6 only", "127.0.0.1", true, "");
    row("a mapped address, IPv6 only", "::ffff:127.0.0.1", true, "");
    row("an IPv6 address, IPv4 only", "::1", false, "");
}

void TestListener::familyRestrictsNames()
{
    QFETCH(const QString, host);
    QFETCH(const bool, v6);
    QFETCH(const QString, address);
    Listener listener(m_clock, m_keep);
    listener.setFamily(v6 ? Family::Ipv6 : Family::Ipv4);
    const auto done = listener.listen({ host, 0 });
    if (address.isEmpty()) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, Code::ListenAddressInvalid);
        QVERIFY(done.error().detail.english().contains(
            v6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4")));
        return;
    }
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail.english()));
    QCOMPARE(listener.addresses().size(), 1u);
    QCOMPARE(listener.addresses().front().address.toString(), address);
}

void TestListener::badAddresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("an address of another computer") << QStringLiteral("192.0.2.1");
    QTest::newRow("an IPv6 address of another computer") << QStringLiteral("2001:db8::1");
    QTest::newRow("a name") << QStringLiteral("db.example.com");
    QTest::newRow("nonsense") << QStringLiteral("300.1.1.1");
    QTest::newRow("an address in brackets") << QStringLiteral("[::1]");
}

void TestListener::badAddresses()
{
    QFETCH(const QString, host);
    Listener listener(m_clock, m_keep);
    const auto done = listener.listen({ host, 0 });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenAddressInvalid);
    QVERIFY(done.error().detail.english().contains(host));
}

void TestListener::whatErrorsMean_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("port");
    QTest::addColumn<Code>("code");
    QTest::newRow("no right to port 1023") << EACCES << 1023 << Code::ListenPortPrivileged;
    QTest::newRow("no right to port 21") << EACCES << 21 << Code::ListenPortPrivileged;
    QTest::newRow("no right to a port that needs none") << EACCES << 1024 << Code::ListenFailed;
    QTest::newRow("the port is taken") << EADDRINUSE << 1 << Code::ListenPortTaken;
    QTest::newRow("not our address") << EADDRNOTAVAIL << 8080 << Code::ListenAddressInvalid;
    QTest::newRow("no IPv6 here") << EAFNOSUPPORT << 8080 << Code::ListenAddressInvalid;
    QTest::newRow("no descriptors") << EMFILE << 8080 << Code::OutOfResources;
    QTest::newRow("no memory") << ENOMEM << 8080 << Code::OutOfResources;
    QTest::newRow("no buffers") << ENOBUFS << 8080 << Code::OutOfResources;
}

void TestListener::whatErrorsMean()
{
    QFETCH(const int, number);
    QFETCH(const int, port);
    QFETCH(const Code, code);
    const Endpoint where{ QHostAddress(QHostAddress::LocalHost), static_cast<std::uint16_t>(port) };
    const Error error = listenError(socketError(number), where);
    QCOMPARE(error.code, code);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(error.context, where.toString());
    if (code == Code::ListenPortPrivileged) {
        QVERIFY(error.detail.english().contains(QString::number(port)));
        QVERIFY(error.detail.english().contains(QStringLiteral("1024")));
    }
}

void TestListener::privilegedPortIsSaidToBe()
{
    // Where the system keeps the low ports for itself, a user other than root must be told so;
    // where it does not (a container may be set up like that), listening must work.
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int start = file.readAll().trimmed().toInt();
    enum Outcome { Listens, Privileged, Other };
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (::geteuid() == 0 && ::setuid(kNobody) != 0) {
            ::_exit(Other);
        }
        Listener listener(m_clock, m_keep);
        const auto done = listener.listen(at("127.0.0.1", 997));
        ::_exit(done                                              ? Listens
                : done.error().code == Code::ListenPortPrivileged ? Privileged
                                                                  : Other);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), start > 997 ? Privileged : Listens);
}

void TestListener::pausedLeavesConnectionsInTheBacklog()
{
    Listener listener(m_clock, m_keep);
    listener.pause();
    QVERIFY(listener.listen(at("127.0.0.1")));
    const RawSocket raw = RawSocket::connected(listener.addresses().front().port);
    QVERIFY(raw.isValid());
    QTest::qWait(20);
    QCOMPARE(m_streams.size(), 0u);
    listener.resume();
    QTRY_COMPARE(m_streams.size(), 1u);

    // A cap is often reached inside the handler: not one more is accepted then.
    Listener capped(m_clock, [&](std::unique_ptr<LocalStream> stream) {
        capped.pause();
        m_keep(std::move(stream));
    });
    QVERIFY(capped.listen(at("127.0.0.1")));
    std::vector<RawSocket> many;
    for (int i = 0; i < 5; ++i) {
        many.push_back(RawSocket::connected(capped.addresses().front().port));
    }
    QTRY_COMPARE(m_streams.size(), 2u);
    QTest::qWait(20);
    QCOMPARE(m_streams.size(), 2u);
    capped.resume();
    QTRY_COMPARE(m_streams.size(), 3u);
}

void TestListener::closedInItsHandler()
{
    std::unique_ptr<LocalStream> only;
    Listener listener(m_clock, [&](std::unique_ptr<LocalStream> stream) {
        QVERIFY(!only);
        only = std::move(stream);
        listener.close();
    });
    QVERIFY(listener.listen(at("127.0.0.1")));
    const std::uint16_t port = listener.addresses().front().port;
    RawSocket first = RawSocket::connected(port);
    const RawSocket second = RawSocket::connected(port);
    QTRY_VERIFY(only);
    QVERIFY(!RawSocket::connected(port).isValid());
    QCOMPARE(only->write("single use"), 10);
    QTRY_COMPARE(first.got(), QByteArray("single use"));
}

void TestListener::destroyedInItsHandler()
{
    std::unique_ptr<LocalStream> only;
    std::unique_ptr<Listener> listener;
    const auto tag = std::make_shared<int>(7); // freed with the handler, were that not kept
    listener = std::make_unique<Listener>(m_clock, [&, tag](std::unique_ptr<LocalStream> stream) {
        listener.reset();
        only = std::move(stream);
        QCOMPARE(*tag, 7);
    });
    QVERIFY(listener->listen(at("localhost")));
    const std::uint16_t port = listener->addresses().front().port;
    const RawSocket first = RawSocket::connected(port);
    const RawSocket second = RawSocket::connected(port, true);
    QTRY_VERIFY(only);
    QTest::qWait(10);
}

void TestListener::connectionsThatGaveUpDoNoHarm()
{
    Listener listener(m_clock, m_keep);
    QVERIFY(listener.listen(at("127.0.0.1")));
    for (int i = 0; i < 10; ++i) {
        RawSocket::connected(listener.addresses().front().port).reset();
    }
    RawSocket good = RawSocket::connected(listener.addresses().front().port);
    QVERIFY(good.send("still here"));
    QTRY_VERIFY(!m_streams.empty() && m_streams.back()->peek().toByteArray() == "still here");
}

void TestListener::thousandsOfConnectionsLeaveNoDescriptors()
{
    const int before = openDescriptors();
    {
        int accepted = 0;
        Listener listener(m_clock, [&accepted](std::unique_ptr<LocalStream> stream) {
            ++accepted;
            (void)stream->write("220 ");
            if (accepted % 2 == 0) {
                stream->abort();
            }
        });
        QVERIFY(listener.listen(at("127.0.0.1")));
        const std::uint16_t port = listener.addresses().front().port;
        for (int round = 0; round < 50; ++round) {
            std::vector<RawSocket> clients;
            for (int i = 0; i < 60; ++i) {
                clients.push_back(RawSocket::connected(port));
                QVERIFY(clients.back().isValid());
            }
            QTRY_COMPARE(accepted, (round + 1) * 60);
        }
    }
    QCOMPARE(openDescriptors(), before);
}

void TestListener::outOfDescriptors()
{
    Listener listener(m_clock, m_keep);
    QVERIFY(listener.listen(at("localhost")));
    int told = 0;
    Error error;
    connect(&listener, &Listener::starved, this, [&](const Error& why) {
        ++told;
        error = why;
    });
    const std::uint16_t port = listener.addresses().front().port;
    RawSocket v4 = RawSocket::connected(port);
    RawSocket v6 = RawSocket::connected(port, true);

    rlimit normal = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &normal), 0);
    const int lowest = ::dup(0); // the next number the system would give
    QVERIFY(lowest > 0);
    ::close(lowest);
    const rlimit tight = { static_cast<rlim_t>(lowest), normal.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    QTest::qWait(50);
    const int toldAtFirst = told;
    m_clock.advance(1s);
    QTest::qWait(50);
    const int toldAgain = told;
    const auto accepted = m_streams.size();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &normal), 0);

    QCOMPARE(toldAtFirst, 1); // said once, not at every try
    QCOMPARE(toldAgain, 1);
    QCOMPARE(accepted, 0u);
    QCOMPARE(error.code, Code::OutOfResources);
    // It waits for its timer: a loop that tried all the time would have them by now.
    QTest::qWait(50);
    QCOMPARE(m_streams.size(), 0u);
    m_clock.advance(250ms);
    QTRY_COMPARE(m_streams.size(), 2u);
}

void TestListener::sourcesThatAreNotAllowedAreReset()
{
    Listener listener(m_clock, m_keep);
    listener.setSources(*SourceList::parse({ QStringLiteral("127.0.0.2/31") }));
    QList<Endpoint> refused;
    connect(
        &listener, &Listener::refused, this, [&refused](const Endpoint& peer) { refused << peer; });
    QVERIFY(listener.listen(at("localhost")));
    const Endpoint target = listener.addresses().front();

    RawSocket v4 = RawSocket::connected(target.port);
    RawSocket v6 = RawSocket::connected(target.port, true);
    QTRY_COMPARE(v4.error(), ECONNRESET);
    QTRY_COMPARE(v6.error(), ECONNRESET);
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(listener.refusedCount(), 2u);
    QVERIFY(refused.contains(Endpoint{ QHostAddress(QHostAddress::LocalHost), v4.localPort() }));
    QVERIFY(
        refused.contains(Endpoint{ QHostAddress(QHostAddress::LocalHostIPv6), v6.localPort() }));
    QVERIFY(m_streams.empty());

    const Endpoint source{ QHostAddress(QStringLiteral("127.0.0.3")), 0 };
    const auto allowed = LocalStream::connectTo(target, m_clock, 5s, source);
    QTRY_COMPARE(m_streams.size(), 1u);
    QCOMPARE(m_streams.front()->peerEnd().address, source.address);

    // The list may change while it listens; what is connected stays.
    listener.setSources({});
    const RawSocket again = RawSocket::connected(target.port);
    QTRY_COMPARE(m_streams.size(), 2u);
    listener.setSources(*SourceList::parse({ QStringLiteral("::1") }));
    RawSocket late = RawSocket::connected(target.port);
    QTRY_COMPARE(late.error(), ECONNRESET);
    QCOMPARE(listener.refusedCount(), 3u);
    QVERIFY(m_streams.front()->isOpen());
}

void TestListener::destroyedWhenItRefuses()
{
    auto listener = std::make_unique<Listener>(m_clock, m_keep);
    listener->setSources(*SourceList::parse({ QStringLiteral("192.0.2.1") }));
    connect(listener.get(), &Listener::refused, this, [&listener] { listener.reset(); });
    QVERIFY(listener->listen(at("127.0.0.1")));
    const std::uint16_t port = listener->addresses().front().port;
    const RawSocket first = RawSocket::connected(port);
    const RawSocket second = RawSocket::connected(port);
    QTRY_VERIFY(!listener);
}

QTEST_GUILESS_MAIN(TestListener)
#include "testlistener.moc"
