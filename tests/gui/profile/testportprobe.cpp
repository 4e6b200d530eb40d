// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/portprobe.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using profile::AddressFamily;
using Verdict = PortProbeResult::Verdict;

class TestPortProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAFreePort();
    void namesTheHolderAndOffersAnother();
    void knowsItsOwnAddresses();
    void judgesNoNames();
    void answersOnlyTheLastRequest();
    void staysSilentWhenCancelled();
};

static quint16 unusedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

static PortProbeResult probe(const char* host, quint16 port)
{
    return probePort({ QString::fromLatin1(host), port }, AddressFamily::Any);
}

void TestPortProbe::findsAFreePort()
{
    QCOMPARE(probe("127.0.0.1", unusedPort()).verdict, Verdict::Free);
    QCOMPARE(probe("localhost", unusedPort()).verdict, Verdict::Free);
}

void TestPortProbe::namesTheHolderAndOffersAnother()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    for (const char* host : { "127.0.0.1", "localhost", "*", "" }) {
        const PortProbeResult result = probe(host, server.serverPort());
        QCOMPARE(result.verdict, Verdict::Taken);
        QVERIFY(result.freePort > server.serverPort());
        QCOMPARE(probe(host, result.freePort).verdict, Verdict::Free);
#ifdef Q_OS_LINUX
        QVERIFY(result.holder);
        QCOMPARE(result.holder->pid, QCoreApplication::applicationPid());
#endif
    }
}

void TestPortProbe::knowsItsOwnAddresses()
{
    QCOMPARE(probe("192.0.2.1", unusedPort()).verdict, Verdict::NoSuchAddress);
}

void TestPortProbe::judgesNoNames()
{
    QCOMPARE(probe("a-name.example", 80).verdict, Verdict::Unknown);
    QCOMPARE(probe("${ADDRESS}", 80).verdict, Verdict::Unknown);
    QCOMPARE(probe("127.0.0.1", 0).verdict, Verdict::Unknown);
}

void TestPortProbe::answersOnlyTheLastRequest()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    PortProbe probe;
    QList<quint16> ports;
    connect(&probe, &PortProbe::finished, this,
        [&](const HostPort& where, const PortProbeResult&) { ports.append(where.port); });
    for (const quint16 port : { quint16(2), quint16(3), server.serverPort() }) {
        probe.check({ QStringLiteral("127.0.0.1"), port }, AddressFamily::Any);
    }
    QTRY_VERIFY(!ports.isEmpty());
    QTest::qWait(50);
    QCOMPARE(ports, QList<quint16>{ server.serverPort() });
}

void TestPortProbe::staysSilentWhenCancelled()
{
    PortProbe probe;
    QSignalSpy finished(&probe, &PortProbe::finished);
    probe.check({ QStringLiteral("127.0.0.1"), 2 }, AddressFamily::Any);
    probe.cancel();
    PortProbe other;
    QSignalSpy done(&other, &PortProbe::finished);
    other.check({ QStringLiteral("127.0.0.1"), 2 }, AddressFamily::Any);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(finished.size(), 0);
}

QTEST_MAIN(TestPortProbe)
#include "testportprobe.moc"
