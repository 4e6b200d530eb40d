// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/portholder.h"
#include "core/net/socketops.h"
#ifdef Q_OS_LINUX
#include "core/net/socketdiag.h"
#endif
#include "tests/support/rawsocket.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>

using namespace sallyport;
using namespace sallyport::net;

class TestPortHolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOurselves_data();
    void findsOurselves();
    void findsNobody();
    void ownerOfAConnection_data();
    void ownerOfAConnection();
    void ownerIsUnknownAfterTheEnd();
#ifdef Q_OS_LINUX
    void diagnosesOneConnection_data();
    void diagnosesOneConnection();
#endif
    void wording();
    void programsOfManyConnections();
    void programsOfOtherConnections_data();
    void programsOfOtherConnections();
};

void TestPortHolder::findsOurselves_data()
{
    QTest::addColumn<QString>("listensOn");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* tag, const char* listensOn, const char* wanted,
                         bool found = true) {
        QTest::newRow(tag) << QString::fromLatin1(listensOn) << QString::fromLatin1(wanted)
                           << found;
    };
    row("the same address", "127.0.0.1", "127.0.0.1");
    row("the holder has all addresses", "0.0.0.0", "127.0.0.1");
    row("all addresses are wanted", "127.0.0.1", "0.0.0.0");
    row("IPv6", "::1", "::1");
    row("another address is no obstacle", "127.0.0.1", "127.0.0.2", false);
    row("another family is no obstacle", "127.0.0.1", "::1", false);
}

void TestPortHolder::findsOurselves()
{
    QFETCH(const QString, listensOn);
    QFETCH(const QString, wanted);
    QFETCH(const bool, found);
    const auto listener = openListener({ QHostAddress(listensOn), 0 }, 1);
    QVERIFY(listener);
    const auto holder = findPortHolder({ QHostAddress(wanted), localEndpoint(*listener).port });
    closeSocket(*listener);
    QCOMPARE(holder.has_value(), found);
    if (found) {
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        QCOMPARE(holder->program, QStringLiteral("testportholder"));
        QCOMPARE(holder->user, ::getuid());
    }
}

void TestPortHolder::findsNobody()
{
    const auto listener = openListener({ QHostAddress(QHostAddress::LocalHost), 0 }, 1);
    QVERIFY(listener);
    const Endpoint where = localEndpoint(*listener);
    closeSocket(*listener);
    QVERIFY(!findPortHolder(where));
}

void TestPortHolder::ownerOfAConnection_data()
{
    QTest::addColumn<bool>("v6");
    QTest::newRow("over IPv4") << false;
    QTest::newRow("over IPv6") << true;
}

void TestPortHolder::ownerOfAConnection()
{
    QFETCH(const bool, v6);
    const QHostAddress loopback(v6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    const auto listener = openListener({ loopback, 0 }, 4);
    QVERIFY(listener);
    const std::uint16_t port = localEndpoint(*listener).port;
    const RawSocket mine = RawSocket::connected(port, v6);
    const auto accepted = acceptSocket(*listener);
    QVERIFY(accepted);
    const auto owner = ownerOf(localEndpoint(accepted->descriptor), accepted->peer);
    QVERIFY(owner);
    QCOMPARE(*owner, ::getuid());
    closeSocket(accepted->descriptor);

    if (::geteuid() == 0) { // and another user's is told apart
        constexpr uid_t kNobody = 65534;
        int hold[2];
        QCOMPARE(::pipe(hold), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            ::close(hold[1]);
            const bool changed = ::setuid(kNobody) == 0;
            const RawSocket theirs = RawSocket::connected(port, v6);
            char byte = 0;
            ::_exit(changed && ::read(hold[0], &byte, 1) == 0 ? 0 : 1); // until the parent lets go
        }
        ::close(hold[0]);
        SocketResult<AcceptedSocket> second = tl::unexpected(SocketError());
        QTRY_VERIFY(second || (second = acceptSocket(*listener)));
        const auto other = ownerOf(localEndpoint(second->descriptor), second->peer);
        closeSocket(second->descriptor);
        ::close(hold[1]);
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(other);
        QCOMPARE(*other, kNobody);
    }
    closeSocket(*listener);
}

void TestPortHolder::ownerIsUnknownAfterTheEnd()
{
    const auto listener = openListener({ QHostAddress(QHostAddress::LocalHost), 0 }, 4);
    QVERIFY(listener);
    RawSocket raw = RawSocket::connected(localEndpoint(*listener).port);
    const auto accepted = acceptSocket(*listener);
    QVERIFY(accepted);
    raw.close();
    // The system still lists the connection, but as nobody's: that must not read as root's.
    QVERIFY(!ownerOf(localEndpoint(accepted->descriptor), accepted->peer));
    closeSocket(accepted->descriptor);
    closeSocket(*listener);
}

#ifdef Q_OS_LINUX
void TestPortHolder::diagnosesOneConnection_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1") << QStringLiteral("::1");
    QTest::newRow("IPv4, from an IPv6 socket")
        << QStringLiteral("::ffff:127.0.0.1") << QStringLiteral("127.0.0.1");
}

/// Without the table of all sockets, which grows with what others do.
void TestPortHolder::diagnosesOneConnection()
{
    QFETCH(const QString, client);
    QFETCH(const QString, address);
    const auto listener = openListener({ QHostAddress(address), 0 }, 4);
    QVERIFY(listener);
    const Endpoint listens = localEndpoint(*listener);
    QTcpSocket mine;
    mine.connectToHost(QHostAddress(client), listens.port);
    QVERIFY(mine.waitForConnected());
    const auto accepted = acceptSocket(*listener);
    QVERIFY(accepted);
    const Endpoint ours = localEndpoint(accepted->descriptor);

    const auto theirs = diagnoseSocket(accepted->peer, ours);
    QVERIFY(theirs);
    QCOMPARE(theirs->user, ::getuid());
    struct stat described = {};
    QCOMPARE(::fstat(int(mine.socketDescriptor()), &described), 0);
    QCOMPARE(theirs->inode, std::uint64_t(described.st_ino));

    const auto own = diagnoseSocket(ours, accepted->peer);
    QVERIFY(own);
    QVERIFY(own->inode != theirs->inode);

    // Somebody listens there, but has no such connection.
    const Endpoint nobody{ accepted->peer.address, 9 };
    QVERIFY(!diagnoseSocket(listens, nobody));
    QVERIFY(!diagnoseSocket(nobody, listens));

    mine.abort();
    const auto closed = diagnoseSocket(accepted->peer, ours);
    QVERIFY(!closed || closed->inode == 0);
    closeSocket(accepted->descriptor);
    closeSocket(*listener);
}
#endif

void TestPortHolder::wording()
{
    QCOMPARE((PortHolder{ 812, QStringLiteral("nginx"), 0 }.words().english()),
        QStringLiteral("nginx (PID 812)"));
    QCOMPARE((PortHolder{ 812, {}, 0 }.words().english()), QStringLiteral("a program (PID 812)"));
    QCOMPARE((PortHolder{ 0, {}, 33 }.words().english()), QStringLiteral("a program of user 33"));
}

void TestPortHolder::programsOfManyConnections()
{
    constexpr int kMany = 200;
    std::vector<RawSocket> clients;
    std::vector<Descriptor> accepted;
    QList<ConnectionEnds> ends;
    for (const bool v6 : { false, true }) {
        const auto listener = openListener(
            { QHostAddress(v6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost), 0 }, 4);
        QVERIFY(listener);
        for (int i = 0; i < kMany / 2; ++i) {
            clients.push_back(RawSocket::connected(localEndpoint(*listener).port, v6));
            SocketResult<AcceptedSocket> one = tl::unexpected(SocketError());
            QTRY_VERIFY(one || (one = acceptSocket(*listener)));
            ends.append({ localEndpoint(one->descriptor), one->peer });
            accepted.push_back(one->descriptor);
        }
        closeSocket(*listener);
    }
    // One that was there, among those that are.
    clients[1].close();
    const auto programs = programsAt(ends);
    for (const Descriptor socket : accepted) {
        closeSocket(socket);
    }
    QCOMPARE(programs.size(), ends.size());
    for (qsizetype i = 0; i < programs.size(); ++i) {
        QCOMPARE(programs.at(i).has_value(), i != 1);
        if (programs.at(i)) {
            QCOMPARE(programs.at(i)->pid, QCoreApplication::applicationPid());
            QCOMPARE(programs.at(i)->program, QStringLiteral("testportholder"));
            QCOMPARE(programs.at(i)->user, ::getuid());
        }
    }
}

void TestPortHolder::programsOfOtherConnections_data()
{
    QTest::addColumn<bool>("swapped");
    QTest::addColumn<QString>("peer");
    QTest::newRow("seen from its other side it is another end") << true << QString();
    QTest::newRow("the ports alone do not make it") << false << QStringLiteral("127.0.0.9");
}

void TestPortHolder::programsOfOtherConnections()
{
    QFETCH(const bool, swapped);
    QFETCH(const QString, peer);
    const auto listener = openListener({ QHostAddress(QHostAddress::LocalHost), 0 }, 4);
    QVERIFY(listener);
    const RawSocket client = RawSocket::connected(localEndpoint(*listener).port);
    SocketResult<AcceptedSocket> accepted = tl::unexpected(SocketError());
    QTRY_VERIFY(accepted || (accepted = acceptSocket(*listener)));
    closeSocket(*listener);
    ConnectionEnds ends{ localEndpoint(accepted->descriptor), accepted->peer };
    QVERIFY(programsAt({ ends }).constFirst());
    closeSocket(accepted->descriptor); // our own end is nobody's now
    if (swapped) {
        std::swap(ends.ours, ends.peer);
    }
    if (!peer.isEmpty()) {
        ends.peer.address = QHostAddress(peer);
    }
    QVERIFY(!programsAt({ ends }).constFirst());
}

QTEST_GUILESS_MAIN(TestPortHolder)
#include "testportholder.moc"
