// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/tcptransport.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;

/// The socket under an SSH session, with a reader who has other things to do.
class TestTcpTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEndThatNobodyReadsHoldsNobodyUp_data();
    void anEndThatNobodyReadsHoldsNobodyUp();
    void aFloodThatNobodyReadsIsEnded();
    void aLateReaderGetsEverythingInOrder();

private:
    /// Everything that can be read now; "end" after it when there is one.
    QByteArray readAll(qsizetype atATime);

    SystemClock m_clock;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<TcpTransport> m_transport;
    std::unique_ptr<QTcpSocket> m_peer;
};

void TestTcpTransport::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    TcpOptions options;
    options.server = { QStringLiteral("127.0.0.1"), m_server->serverPort() };
    m_transport = std::make_unique<TcpTransport>(options, m_clock);
    const QSignalSpy opened(m_transport.get(), &Transport::opened);
    m_transport->open();
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_peer.reset(m_server->nextPendingConnection());
}

void TestTcpTransport::cleanup()
{
    m_transport.reset();
    m_peer.reset();
    m_server.reset();
}

QByteArray TestTcpTransport::readAll(qsizetype atATime)
{
    QByteArray all;
    QByteArray some(atATime, Qt::Uninitialized);
    while (true) {
        const qint64 got = m_transport->read(some.data(), some.size());
        if (got <= 0) {
            return got < 0 ? all + "end" : all;
        }
        all += some.first(got);
    }
}

void TestTcpTransport::anEndThatNobodyReadsHoldsNobodyUp_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("nothing before it") << 0;
    QTest::newRow("something before it") << 1000;
    QTest::newRow("much before it") << int(TcpTransport::kMostKept) - 1;
}

void TestTcpTransport::anEndThatNobodyReadsHoldsNobodyUp()
{
    QFETCH(int, bytes);
    const QSignalSpy told(m_transport.get(), &Transport::readyRead);
    const QSignalSpy ended(m_transport.get(), &Transport::ended);
    const QByteArray sent(bytes, 'x');
    m_peer->write(sent);
    m_peer->disconnectFromHost();
    QTRY_VERIFY(told.count() > 0);
    // What others on the thread put off is done, again and again.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        bool done = false;
        QMetaObject::invokeMethod(
            this, [&done] { done = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(done);
    }
    QVERIFY2(
        timer.elapsed() < testing::patience(2000), qPrintable(QString::number(timer.elapsed())));
    const auto count = told.count();
    QTest::qWait(50);
    QVERIFY2(told.count() - count < 10, qPrintable(QString::number(told.count() - count)));
    QCOMPARE(ended.count(), 0);
    QCOMPARE(readAll(7000), sent + "end");
}

void TestTcpTransport::aFloodThatNobodyReadsIsEnded()
{
    QSignalSpy ended(m_transport.get(), &Transport::ended);
    m_peer->write(QByteArray(4 * TcpTransport::kMostKept, 'x'));
    QTRY_COMPARE(ended.count(), 1);
    const auto error = ended.first().first().value<Error>();
    QCOMPARE(error.code, Code::ConnectionLost);
    QVERIFY2(error.detail.english().contains(QLatin1String("256 KiB")),
        qPrintable(error.detail.english()));
    char some = 0;
    QCOMPARE(m_transport->read(&some, 1), -1);
}

void TestTcpTransport::aLateReaderGetsEverythingInOrder()
{
    constexpr qsizetype kBytes = 100'000;
    QByteArray sent;
    for (qsizetype i = 0; i < kBytes; ++i) {
        sent += char(i % 251);
    }
    // Reads a little every other time it is told.
    QByteArray got;
    int told = 0;
    connect(m_transport.get(), &Transport::readyRead, this, [&] {
        char some[300];
        if (++told % 2 == 0) {
            const qint64 size = m_transport->read(some, sizeof some);
            got.append(some, std::max<qint64>(size, 0));
        }
    });
    for (qsizetype from = 0; from < kBytes; from += 1000) {
        m_peer->write(sent.mid(from, 1000));
        m_peer->flush();
        QTest::qWait(1);
    }
    m_peer->disconnectFromHost();
    QTRY_VERIFY(m_peer->state() == QAbstractSocket::UnconnectedState);
    const auto atEnd = [&] {
        if (!got.endsWith("end")) {
            got += readAll(5000);
        }
        return got.endsWith("end");
    };
    QTRY_VERIFY(atEnd());
    QVERIFY(got == sent + "end");
    QVERIFY(told > 1);
}

QTEST_GUILESS_MAIN(TestTcpTransport)
#include "testtcptransport.moc"
