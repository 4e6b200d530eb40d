// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <thread>
#include <unistd.h>

using namespace sallyport;
using To = Output::To;

namespace {

class PipeEnds {
public:
    PipeEnds()
    {
        if (::pipe2(m_ends, O_CLOEXEC) != 0) {
            qFatal("no pipe");
        }
    }
    ~PipeEnds()
    {
        closeReader();
        closeWriter();
    }

    [[nodiscard]] int writer() const { return m_ends[1]; }
    void closeReader() { close(m_ends[0]); }
    void closeWriter() { close(m_ends[1]); }

    /// Waits for something; nothing at the end, or when nothing comes.
    [[nodiscard]] QByteArray read(qsizetype most = 1 << 20) const
    {
        pollfd ready{ m_ends[0], POLLIN, 0 };
        if (::poll(&ready, 1, 20'000) == 0) {
            return {};
        }
        QByteArray bytes(most, Qt::Uninitialized);
        const ssize_t got = ::read(m_ends[0], bytes.data(), std::size_t(most));
        return bytes.first(std::max<ssize_t>(got, 0));
    }

private:
    static void close(int& end)
    {
        if (end >= 0) {
            ::close(std::exchange(end, -1));
        }
    }

    int m_ends[2] = { -1, -1 };
};

QJsonObject objectOf(int number)
{
    return { { QStringLiteral("n"), number }, { QStringLiteral("text"), QString(500, u'x') } };
}

/// Everything until this line is there.
QList<QByteArray> linesUntil(const PipeEnds& pipe, const QByteArray& last)
{
    QByteArray all;
    while (!all.endsWith(last + '\n')) {
        const QByteArray more = pipe.read();
        if (more.isEmpty()) {
            break;
        }
        all += more;
    }
    return all.chopped(1).split('\n');
}

constexpr int kMany = 5000; ///< Of objectOf(): more than is held.

} // namespace

/// Writes that wait for their reader, and those that never do.
class TestOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }
    void aReaderThatStallsHoldsUpNobodyAndHearsOfIt_data();
    void aReaderThatStallsHoldsUpNobodyAndHearsOfIt();
    void aSlowReaderGetsEverything();
    void oneFileKeepsItsOrder();
    void oneStreamDoesNotWaitForTheOther();
    void finishDoesNotWaitForAReaderWhoStalls();
    void aReaderWhoHasGoneIsNoReason();
    void aFullDiskIsWaitedFor_data();
    void aFullDiskIsWaitedFor();
    void aDiskThatStaysFullHoldsUpNoEnd();
    void aDescriptorThatIsNonBlockingIsWaitedFor();
    void messagesOfQtAreMadeSafe();
};

void TestOutput::aReaderThatStallsHoldsUpNobodyAndHearsOfIt_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("events") << true;
    QTest::newRow("lines") << false;
}

void TestOutput::aReaderThatStallsHoldsUpNobodyAndHearsOfIt()
{
    QFETCH(bool, json);
    const PipeEnds pipe;
    const PipeEnds other;
    Output output(pipe.writer(), other.writer());
    output.neverBlock(json);
    QElapsedTimer timer;
    timer.start();
    const QString padding(500, u'x');
    for (int i = 0; i < kMany; ++i) {
        if (json) {
            output.object(objectOf(i));
        } else {
            output.line(To::Out, QString::number(i) + padding);
        }
    }
    output.line(To::Out, QStringLiteral("last"));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    const auto lines = linesUntil(pipe, "last");
    int dropped = 0;
    for (const QByteArray& line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(QLatin1String("event")).toString() == QLatin1String("dropped")) {
            dropped += object.value(QLatin1String("count")).toInt();
            QVERIFY(object.contains(QLatin1String("time")));
        } else if (line.startsWith("dropped ")) {
            dropped += line.split(' ').at(1).toInt();
        } else {
            ++dropped;
        }
    }
    QVERIFY(lines.size() < kMany);
    QCOMPARE(dropped, kMany + 1);
    // The latest is what counts.
    const QByteArray latest = lines.at(lines.size() - 2);
    QVERIFY2(json ? latest.contains("\"n\":4999") : latest.startsWith("4999x"), latest.constData());
}

void TestOutput::aSlowReaderGetsEverything()
{
    PipeEnds pipe;
    const PipeEnds other;
    QByteArray all;
    Output output(pipe.writer(), other.writer());
    output.neverBlock(true);
    constexpr int kHeld = 1000; // More than a pipe takes, less than is held.
    for (int i = 0; i < kHeld; ++i) {
        output.object(objectOf(i));
    }
    std::thread reader([&] {
        while (true) {
            const QByteArray more = pipe.read(20'000);
            if (more.isEmpty()) {
                return;
            }
            all += more;
            QTest::qSleep(5);
        }
    });
    output.finish(Milliseconds(2000), Milliseconds(30000));
    pipe.closeWriter();
    reader.join();
    QCOMPARE(all.count('\n'), kHeld);
    QVERIFY(!all.contains("dropped"));
}

void TestOutput::oneFileKeepsItsOrder()
{
    const PipeEnds pipe;
    Output output(pipe.writer(), pipe.writer());
    output.neverBlock(false);
    QList<QByteArray> said;
    for (int i = 0; i < 200; ++i) {
        output.line(i % 2 == 0 ? To::Out : To::Err, QString::number(i));
        said.append(QByteArray::number(i));
    }
    QCOMPARE(linesUntil(pipe, "199"), said);
}

void TestOutput::oneStreamDoesNotWaitForTheOther()
{
    const PipeEnds pipe;
    const PipeEnds other;
    Output output(pipe.writer(), other.writer());
    output.neverBlock(true);
    for (int i = 0; i < kMany; ++i) {
        output.object(objectOf(i));
    }
    output.line(To::Err, QStringLiteral("all the same"));
    QCOMPARE(other.read(), QByteArray("all the same\n"));
}

void TestOutput::finishDoesNotWaitForAReaderWhoStalls()
{
    const PipeEnds pipe;
    const PipeEnds other;
    Output output(pipe.writer(), other.writer());
    output.neverBlock(true);
    for (int i = 0; i < kMany; ++i) {
        output.object(objectOf(i));
    }
    QElapsedTimer timer;
    timer.start();
    output.finish(Milliseconds(200), Milliseconds(2000));
    QVERIFY2(timer.elapsed() >= 200 && timer.elapsed() < 1500,
        qPrintable(QString::number(timer.elapsed())));
}

void TestOutput::aReaderWhoHasGoneIsNoReason()
{
    for (const bool waits : { true, false }) {
        PipeEnds pipe;
        Output output(pipe.writer(), pipe.writer());
        if (!waits) {
            output.neverBlock(true);
        }
        pipe.closeReader();
        for (int i = 0; i < kMany; ++i) {
            output.object(objectOf(i));
        }
        output.finish(Milliseconds(5000), Milliseconds(5000));
    }
}

void TestOutput::aFullDiskIsWaitedFor_data()
{
    QTest::addColumn<int>("count"); // of objectOf()
    QTest::newRow("a line") << 1;
    QTest::newRow("more than is held: the oldest are left out, and counted") << kMany;
}

void TestOutput::aFullDiskIsWaitedFor()
{
    QFETCH(int, count);
    const int file = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    const PipeEnds other;
    const PipeEnds room;
    Output output(file, other.writer());
    output.neverBlock(true);
    // The first one meets the full disk before the others come.
    output.object(objectOf(0));
    output.finish();
    for (int i = 1; i < count; ++i) {
        output.object(objectOf(i));
    }
    output.line(To::Err, QStringLiteral("other"));
    QCOMPARE(other.read(), QByteArray("other\n"));
    QVERIFY(::dup2(room.writer(), file) == file); // now there is room
    output.line(To::Out, QStringLiteral("last"));
    const auto lines = linesUntil(room, "last");
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object(), objectOf(0));
    int all = 0;
    for (const QByteArray& line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const bool dropped =
            object.value(QLatin1String("event")).toString() == QLatin1String("dropped");
        all += dropped ? object.value(QLatin1String("count")).toInt() : 1;
    }
    QCOMPARE(all, count + 1);
    QVERIFY(count < kMany || lines.size() < kMany);
    output.finish();
    ::close(file);
}

void TestOutput::aDiskThatStaysFullHoldsUpNoEnd()
{
    const int file = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    const PipeEnds other;
    {
        Output output(file, other.writer());
        output.object(objectOf(0)); // lost
        output.neverBlock(true);
        for (int i = 0; i < kMany; ++i) {
            output.object(objectOf(i));
        }
        QElapsedTimer timer;
        timer.start();
        output.finish(Milliseconds(200), Milliseconds(2000));
        output.finish();
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
    ::close(file);
}

void TestOutput::aDescriptorThatIsNonBlockingIsWaitedFor()
{
    PipeEnds pipe;
    ::fcntl(pipe.writer(), F_SETFL, O_WRONLY | O_NONBLOCK);
    qsizetype got = 0;
    std::thread reader([&] {
        while (const qsizetype more = pipe.read(9000).size()) {
            got += more;
            QTest::qSleep(1);
        }
    });
    Output(pipe.writer(), pipe.writer()).text(To::Out, QString(400'000, u'x'));
    pipe.closeWriter();
    reader.join();
    QCOMPARE(got, 400'001);
}

void TestOutput::messagesOfQtAreMadeSafe()
{
    const PipeEnds pipe;
    {
        Output output(pipe.writer(), pipe.writer());
        output.takeMessages();
        qWarning().noquote() << QStringLiteral("a\x1b[2J\nb\u202e");
    }
    QCOMPARE(pipe.read(), QByteArray("a\\x1b[2J\\x0ab\\u202e\n"));
}

QTEST_GUILESS_MAIN(TestOutput)
#include "testoutput.moc"
