// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/meter.h"
#include "core/net/pipe.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestream.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace sallyport;
using namespace sallyport::net;
using namespace std::chrono_literals;

namespace {

/// One pipe between two scripted streams. Each stream() pointer dangles once its record says
/// destroyed.
struct Bench {
    explicit Bench(bool remoteOpen = true, bool localOpen = true, Meter* meter = nullptr)
    {
        auto localStream = std::make_unique<FakeStream>(localRecord, localOpen);
        auto remoteStream = std::make_unique<FakeStream>(remoteRecord, remoteOpen);
        local = localStream.get();
        remote = remoteStream.get();
        pipe =
            std::make_unique<Pipe>(std::move(localStream), std::move(remoteStream), clock, meter);
        QObject::connect(pipe.get(), &Pipe::finished, pipe.get(),
            [this](PipeEnd how, const std::optional<Error>& why) {
                ++endings;
                end = how;
                error = why;
            });
    }

    /// Runs what was queued, once.
    void settle() { QCoreApplication::sendPostedEvents(); }

    FakeClock clock;
    FakeStream::Record localRecord;
    FakeStream::Record remoteRecord;
    FakeStream* local = nullptr;
    FakeStream* remote = nullptr;
    std::unique_ptr<Pipe> pipe;
    int endings = 0;
    std::optional<PipeEnd> end;
    std::optional<Error> error;
};

} // namespace

class TestPipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesBytesBothWays();
    void startsWithWhatIsThereAlready();
    void leavesBytesWhereTheyAreWhileTheOtherSideIsFull();
    void movesByteByByte();
    void endOfOneDirectionLeavesTheOther_data();
    void endOfOneDirectionLeavesTheOther();
    void endFollowsTheLastByte();
    void readsNothingBeforeBothAreOpen_data();
    void readsNothingBeforeBothAreOpen();
    void peerThatEndedBeforeTheOpeningGetsItsChannel();
    void failures_data();
    void failures();
    void failureDropsWhatWasNotDelivered();
    void afterTheFarSideHasClosed_data();
    void afterTheFarSideHasClosed();
    void closedRemoteTakesNoMoreThanWasOnItsWay();
    void closedRemoteStillDeliversItsBytes();
    void closedRemoteDoesNotTakeForEverFromWhoNeverReads();
    void closedBeforeTheLocalStreamOpened();
    void waitsForTheLastBytesToGo();
    void tellsWhichDirectionsEndedInOrder_data();
    void tellsWhichDirectionsEndedInOrder();
    void bulkLeavesTurnsToOthers();
    void signalInsideATurnIsNotLost();
    void stopAbortsBoth();
    void destroyedInItsSignal_data();
    void destroyedInItsSignal();
    void destroyedInsideAStream_data();
    void destroyedInsideAStream();
    void finishedInsideAStream();
    void streamsAreLetGo();
    void anyScheduleDeliversEverything();
};

void TestPipe::movesBytesBothWays()
{
    Meter meter{ TimePoint() };
    Bench bench(true, true, &meter);
    bench.settle();
    bench.local->arrive("GET /");
    bench.remote->arrive("200 OK ");
    bench.remote->arrive("and more");
    QCOMPARE(bench.remoteRecord.written, "GET /");
    QCOMPARE(bench.localRecord.written, "200 OK and more");
    QCOMPARE(bench.pipe->sent(), 5u);
    QCOMPARE(bench.pipe->received(), 15u);
    QCOMPARE(meter.sent(), 5u);
    QCOMPARE(meter.received(), 15u);
    QCOMPARE(bench.endings, 0);
}

void TestPipe::startsWithWhatIsThereAlready()
{
    Bench bench;
    bench.local->put("early");
    bench.remote->put("banner");
    bench.remote->putEnd();
    bench.settle();
    QCOMPARE(bench.remoteRecord.written, "early");
    QCOMPARE(bench.localRecord.written, "banner");
    QCOMPARE(bench.localRecord.shutdowns, 1);
}

void TestPipe::leavesBytesWhereTheyAreWhileTheOtherSideIsFull()
{
    Bench bench;
    bench.settle();
    bench.remote->setSpace(4);
    bench.local->arrive("0123456789");
    QCOMPARE(bench.remoteRecord.written, "0123");
    QCOMPARE(bench.localRecord.consumed, 4);
    bench.local->arrive("abc");
    QCOMPARE(bench.localRecord.consumed, 4);
    // The other direction does not care.
    bench.remote->arrive("answer");
    QCOMPARE(bench.localRecord.written, "answer");
    bench.remote->setSpace(3);
    QCOMPARE(bench.remoteRecord.written, "0123456");
    bench.remote->setSpace(100);
    QCOMPARE(bench.remoteRecord.written, "0123456789abc");
    QCOMPARE(bench.pipe->sent(), 13u);
}

void TestPipe::movesByteByByte()
{
    Bench bench;
    bench.settle();
    bench.local->setLargestPeek(1);
    bench.local->setLargestWrite(1);
    bench.local->arrive("peeked one by one");
    bench.remote->arrive("written one by one");
    QCOMPARE(bench.remoteRecord.written, "peeked one by one");
    QCOMPARE(bench.localRecord.written, "written one by one");
}

void TestPipe::endOfOneDirectionLeavesTheOther_data()
{
    QTest::addColumn<bool>("localFirst");
    QTest::newRow("the local program ends first and still gets its late answer") << true;
    QTest::newRow("the server ends first and still gets the rest of the upload") << false;
}

void TestPipe::endOfOneDirectionLeavesTheOther()
{
    QFETCH(const bool, localFirst);
    Bench bench;
    bench.settle();
    FakeStream* first = localFirst ? bench.local : bench.remote;
    FakeStream* second = localFirst ? bench.remote : bench.local;
    FakeStream::Record& firstRecord = localFirst ? bench.localRecord : bench.remoteRecord;
    FakeStream::Record& secondRecord = localFirst ? bench.remoteRecord : bench.localRecord;
    first->arrive("question");
    first->arriveEnd();
    QCOMPARE(secondRecord.written, "question");
    QCOMPARE(secondRecord.shutdowns, 1);
    QCOMPARE(firstRecord.shutdowns, 0);
    QCOMPARE(bench.endings, 0);
    second->arrive("late ");
    second->arrive("answer");
    QCOMPARE(firstRecord.written, "late answer");
    QCOMPARE(bench.endings, 0);
    second->arriveEnd();
    QCOMPARE(firstRecord.shutdowns, 1);
    QCOMPARE(secondRecord.shutdowns, 1);
    QCOMPARE(bench.endings, 1);
    QCOMPARE(bench.end, PipeEnd::Eof);
    QVERIFY(!bench.error);
    QCOMPARE(firstRecord.aborts + secondRecord.aborts, 0);
}

void TestPipe::endFollowsTheLastByte()
{
    Bench bench;
    bench.settle();
    bench.remote->setSpace(2);
    bench.local->put("four");
    bench.local->arriveEnd();
    QCOMPARE(bench.remoteRecord.written, "fo");
    QCOMPARE(bench.remoteRecord.shutdowns, 0);
    bench.remote->setSpace(2);
    QCOMPARE(bench.remoteRecord.written, "four");
    QCOMPARE(bench.remoteRecord.shutdowns, 1);
}

void TestPipe::readsNothingBeforeBothAreOpen_data()
{
    QTest::addColumn<bool>("remoteOpens");
    QTest::newRow("the channel is still being opened") << true;
    QTest::newRow("the connection to the local program is still being made") << false;
}

void TestPipe::readsNothingBeforeBothAreOpen()
{
    QFETCH(const bool, remoteOpens);
    Bench bench(!remoteOpens, remoteOpens);
    bench.settle();
    FakeStream* open = remoteOpens ? bench.local : bench.remote;
    FakeStream* opening = remoteOpens ? bench.remote : bench.local;
    FakeStream::Record& openRecord = remoteOpens ? bench.localRecord : bench.remoteRecord;
    FakeStream::Record& openingRecord = remoteOpens ? bench.remoteRecord : bench.localRecord;
    open->arrive("impatient");
    bench.settle();
    QCOMPARE(openRecord.peeks, 0);
    QCOMPARE(openingRecord.written, "");
    opening->open();
    QCOMPARE(openingRecord.written, "impatient");
}

void TestPipe::peerThatEndedBeforeTheOpeningGetsItsChannel()
{
    Bench bench(false);
    bench.settle();
    bench.local->arriveEnd(); // a zero-byte upload
    QCOMPARE(bench.remoteRecord.shutdowns, 0);
    QCOMPARE(bench.endings, 0);
    bench.remote->open();
    QCOMPARE(bench.remoteRecord.shutdowns, 1);
    QCOMPARE(bench.endings, 0);
    bench.remote->arriveEnd();
    QCOMPARE(bench.end, PipeEnd::Eof);
}

void TestPipe::failures_data()
{
    QTest::addColumn<bool>("localFails");
    QTest::addColumn<bool>("localOpen");
    QTest::addColumn<bool>("remoteOpen");
    QTest::addColumn<Code>("code");
    QTest::addColumn<PipeEnd>("end");
    QTest::newRow("the server cannot reach the destination")
        << false << true << false << Code::DestinationRefused << PipeEnd::Refused;
    QTest::newRow("the server takes no more channels")
        << false << true << false << Code::ServerOutOfResources << PipeEnd::Refused;
    QTest::newRow("the link dies while the channel is being opened")
        << false << true << false << Code::ConnectionLost << PipeEnd::Lost;
    QTest::newRow("the link dies") << false << true << true << Code::LivenessLost << PipeEnd::Lost;
    QTest::newRow("the channel breaks")
        << false << true << true << Code::ChannelFailed << PipeEnd::Lost;
    QTest::newRow("the tunnel is stopped")
        << false << true << true << Code::Cancelled << PipeEnd::Stopped;
    QTest::newRow("the tunnel is stopped while the channel is being opened")
        << false << true << false << Code::Cancelled << PipeEnd::Stopped;
    QTest::newRow("the local program resets")
        << true << true << true << Code::LocalPeerReset << PipeEnd::Reset;
    QTest::newRow("the local program gives up before the channel is open")
        << true << true << false << Code::LocalPeerReset << PipeEnd::Reset;
    QTest::newRow("nobody listens at the local destination of a remote forward")
        << true << false << true << Code::DestinationRefused << PipeEnd::Refused;
    QTest::newRow("the link dies while the local connection is being made")
        << false << false << true << Code::ConnectionLost << PipeEnd::Lost;
}

void TestPipe::failures()
{
    QFETCH(const bool, localFails);
    QFETCH(const bool, localOpen);
    QFETCH(const bool, remoteOpen);
    QFETCH(const Code, code);
    QFETCH(const PipeEnd, end);
    Bench bench(remoteOpen, localOpen);
    bench.settle();
    (localFails ? bench.local : bench.remote)->breakDown(code);
    QCOMPARE(bench.endings, 1);
    QCOMPARE(bench.end, end);
    QVERIFY(bench.error);
    QCOMPARE(bench.error->code, code);
    // The other side is cut off, never ended in order.
    const FakeStream::Record& other = localFails ? bench.remoteRecord : bench.localRecord;
    QCOMPARE(other.aborts, 1);
    QCOMPARE(other.shutdowns, 0);
}

void TestPipe::failureDropsWhatWasNotDelivered()
{
    Bench bench;
    bench.settle();
    bench.local->setSpace(3);
    bench.remote->arrive("half a file");
    bench.remote->putEnd();
    bench.remote->breakDown(Code::ConnectionLost);
    QCOMPARE(bench.localRecord.written, "hal");
    QCOMPARE(bench.localRecord.shutdowns, 0);
    QCOMPARE(bench.localRecord.aborts, 1);
    QCOMPARE(bench.end, PipeEnd::Lost);
}

void TestPipe::afterTheFarSideHasClosed_data()
{
    using Moves = std::function<void(Bench&)>;
    using Left = std::optional<qsizetype>;
    QTest::addColumn<Left>("left"); ///< On its way to the program at the time.
    QTest::addColumn<Moves>("moves");
    QTest::addColumn<std::optional<PipeEnd>>("end");
    QTest::addColumn<bool>("reset"); ///< Does the program see one?
    QTest::addColumn<qsizetype>("dropped");
    QTest::addColumn<bool>("toLocalEnded");
    struct Then {
        std::optional<PipeEnd> end;
        bool reset = false;
        qsizetype dropped = 0;
        bool toLocalEnded = true;
    };
    const auto row = [](const char* name, Left left, const Then& then, const Moves& moves) {
        QTest::newRow(name) << left << moves << then.end << then.reset << then.dropped
                            << then.toLocalEnded;
    };
    row("the program ends too", 0, { PipeEnd::Eof },
        [](Bench& bench) { bench.local->arriveEnd(); });
    row("the program ends too before its system has everything", 400, { PipeEnd::Eof },
        [](Bench& bench) { bench.local->arriveEnd(); });
    row("the program sends one more byte", 0, { PipeEnd::Eof, true },
        [](Bench& bench) { bench.local->arrive("x"); });
    row("the program sends one more byte and ends", 0, { PipeEnd::Eof, true }, [](Bench& bench) {
        bench.local->put("x");
        bench.local->arriveEnd();
    });
    row("the program sends on before its system has everything", 1, { {}, false, 1'000'000 },
        [](Bench& bench) { bench.local->arrive(QByteArray(1'000'000, 'x')); });
    row("the program sends on until its system has everything", 1, { PipeEnd::Eof, true, 1000 },
        [](Bench& bench) {
            bench.local->arrive(QByteArray(1000, 'x'));
            bench.local->setUndelivered(0);
            bench.local->arrive(QByteArray(1000, 'x'));
        });
    row("the program sends on and then ends", 1, { PipeEnd::Eof, false, 5 }, [](Bench& bench) {
        bench.local->arrive("never");
        bench.local->arriveEnd();
    });
    row("the program is quiet for a moment", 0, {}, [](Bench& bench) { bench.clock.advance(29s); });
    row("the program is quiet for too long", 0, { PipeEnd::Eof, true },
        [](Bench& bench) { bench.clock.advance(30s); });
    row("the program reads slowly", 400, {}, [](Bench& bench) {
        for (const qsizetype left : { 400, 300, 200, 100 }) {
            bench.local->setUndelivered(left);
            bench.clock.advance(29s);
        }
    });
    row("the program reads slowly and sends on", 500, { {}, false, 4 }, [](Bench& bench) {
        for (const qsizetype left : { 400, 300, 200, 100 }) {
            bench.local->setUndelivered(left);
            bench.local->arrive("x");
            bench.clock.advance(30s);
        }
    });
    row("the program reads slowly to the last byte and stays", 400, { PipeEnd::Eof, true },
        [](Bench& bench) {
            bench.clock.advance(29s);
            bench.local->setUndelivered(0);
            bench.clock.advance(30s);
            QCOMPARE(bench.endings, 0);
            bench.clock.advance(1s);
        });
    row("the program reads nothing for long, then all, and sends", 400, { PipeEnd::Eof, true },
        [](Bench& bench) {
            bench.clock.advance(1h);
            bench.local->setUndelivered(0);
            bench.local->arrive("x");
        });
    row("the program neither reads nor sends", 400, {},
        [](Bench& bench) { bench.clock.advance(1h); });
    row("the program sends something, and reads nothing for long", 400, { {}, false, 1 },
        [](Bench& bench) {
            bench.local->arrive("x");
            bench.clock.advance(1h);
        });
    row("the program sends and never reads", 400, { PipeEnd::Reset, true, 3, false },
        [](Bench& bench) {
            for (int i = 0; i < 4; ++i) {
                QCOMPARE(bench.endings, 0);
                bench.local->arrive("x");
                bench.clock.advance(10s);
            }
        });
    row("the program sends for long and then begins to read", 400, { {}, false, 5 },
        [](Bench& bench) {
            for (int i = 0; i < 5; ++i) {
                bench.local->arrive("x");
                bench.clock.advance(9s);
                bench.local->setUndelivered(i < 3 ? 400 : 399);
            }
        });
    row("the program sends and the system does not tell what it has", {}, { PipeEnd::Eof, true, 3 },
        [](Bench& bench) {
            bench.local->arrive("any");
            bench.clock.advance(29s);
            QCOMPARE(bench.endings, 0);
            bench.clock.advance(1s);
        });
}

void TestPipe::afterTheFarSideHasClosed()
{
    QFETCH(const std::optional<qsizetype>, left);
    QFETCH(const std::function<void(Bench&)>, moves);
    QFETCH(const std::optional<PipeEnd>, end);
    QFETCH(const bool, reset);
    QFETCH(const qsizetype, dropped);
    QFETCH(const bool, toLocalEnded);
    Bench bench;
    bench.settle();
    bench.local->setUndelivered(left);
    bench.remote->put("goodbye");
    bench.remote->close();
    QCOMPARE(bench.localRecord.written, "goodbye");
    QCOMPARE(bench.localRecord.shutdowns, 1);
    QCOMPARE(bench.endings, 0);
    moves(bench);
    for (int i = 0; i < 5; ++i) { // more than a turn's share was sent
        bench.settle();
    }
    QCOMPARE(bench.end, end);
    QCOMPARE(bench.endings, end ? 1 : 0);
    QCOMPARE(bench.error.has_value(), end == PipeEnd::Reset);
    QCOMPARE(bench.localRecord.aborts, reset ? 1 : 0);
    QCOMPARE(bench.localRecord.destroyedInOrder, end && !reset);
    QCOMPARE(bench.localRecord.consumed, dropped);
    QCOMPARE(bench.pipe->sent(), 0u); // what was dropped does not count
    QCOMPARE(bench.pipe->toLocalEnded(), toLocalEnded);
    QVERIFY(!bench.pipe->toRemoteEnded());
}

void TestPipe::closedRemoteTakesNoMoreThanWasOnItsWay()
{
    Bench bench;
    bench.settle();
    // Sent before the program could know, so no reason to turn its answer into a failure.
    bench.local->put("on its way");
    bench.remote->close();
    QCOMPARE(bench.localRecord.consumed, 10);
    QCOMPARE(bench.localRecord.shutdowns, 1);
    QCOMPARE(bench.endings, 0);
    bench.local->arrive("and more");
    QCOMPARE(bench.localRecord.aborts, 1);
    QCOMPARE(bench.localRecord.consumed, 10);
    QCOMPARE(bench.end, PipeEnd::Eof);
    QVERIFY(!bench.pipe->toRemoteEnded());
}

void TestPipe::closedRemoteStillDeliversItsBytes()
{
    Bench bench;
    bench.settle();
    bench.local->setSpace(0);
    bench.remote->put("last words");
    bench.remote->close();
    // A program that writes before it reads must not hold up what it is to read.
    bench.local->arrive("unwanted");
    QCOMPARE(bench.localRecord.consumed, 8);
    bench.clock.advance(1h);
    QCOMPARE(bench.endings, 0);
    QCOMPARE(bench.localRecord.shutdowns, 0);
    bench.local->setSpace(100);
    QCOMPARE(bench.localRecord.written, "last words");
    QCOMPARE(bench.localRecord.shutdowns, 1);
    bench.local->arriveEnd();
    QCOMPARE(bench.end, PipeEnd::Eof);
}

void TestPipe::closedRemoteDoesNotTakeForEverFromWhoNeverReads()
{
    Bench bench;
    bench.settle();
    bench.local->setSpace(0);
    bench.remote->put("last words");
    bench.remote->close();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(bench.endings, 0);
        bench.local->arrive("x");
        bench.clock.advance(10s);
    }
    QCOMPARE(bench.end, PipeEnd::Reset);
    QCOMPARE(bench.error->code, Code::LocalPeerReset);
    QCOMPARE(bench.localRecord.aborts, 1);
    QCOMPARE(bench.localRecord.shutdowns, 0); // an end would look like all there was
    QVERIFY(!bench.pipe->toLocalEnded());
}

void TestPipe::closedBeforeTheLocalStreamOpened()
{
    Bench bench(true, false);
    bench.settle();
    bench.remote->put("zero bytes would do as well");
    bench.remote->close();
    bench.local->open();
    QCOMPARE(bench.localRecord.written, "zero bytes would do as well");
    QCOMPARE(bench.localRecord.shutdowns, 1);
    bench.local->arriveEnd();
    QCOMPARE(bench.end, PipeEnd::Eof);
}

void TestPipe::waitsForTheLastBytesToGo()
{
    Bench bench;
    bench.settle();
    bench.remote->setPending(6);
    bench.remote->arriveEnd();
    bench.local->put("upload");
    bench.local->arriveEnd();
    QCOMPARE(bench.remoteRecord.shutdowns, 1);
    QCOMPARE(bench.endings, 0);
    bench.clock.advance(10s);
    QCOMPARE(bench.endings, 0);
    bench.remote->setPending(0);
    QCOMPARE(bench.end, PipeEnd::Eof);
}

void TestPipe::tellsWhichDirectionsEndedInOrder_data()
{
    using Moves = std::function<void(Bench&)>;
    QTest::addColumn<Moves>("moves");
    QTest::addColumn<bool>("toRemote");
    QTest::addColumn<bool>("toLocal");
    QTest::addColumn<std::optional<PipeEnd>>("end");
    const auto row = [](const char* name, bool toRemote, bool toLocal, std::optional<PipeEnd> end,
                         const Moves& moves) {
        QTest::newRow(name) << moves << toRemote << toLocal << end;
    };
    row("nothing has ended", false, false, {}, [](Bench& bench) { bench.local->arrive("x"); });
    row("the local program has ended", true, false, {},
        [](Bench& bench) { bench.local->arriveEnd(); });
    row("the far side has ended", false, true, {}, [](Bench& bench) { bench.remote->arriveEnd(); });
    row("both have", true, true, PipeEnd::Eof, [](Bench& bench) {
        bench.local->arriveEnd();
        bench.remote->arriveEnd();
    });
    row("bytes before the end do not fit yet", false, false, {}, [](Bench& bench) {
        bench.remote->setSpace(2);
        bench.local->put("four");
        bench.local->arriveEnd();
    });
    row("the last bytes have not gone yet", false, true, {}, [](Bench& bench) {
        bench.remote->setPending(6);
        bench.local->arriveEnd();
        bench.remote->arriveEnd();
    });
    row("the link is lost before the last bytes have gone", false, true, PipeEnd::Lost,
        [](Bench& bench) {
            bench.remote->setPending(6);
            bench.local->arriveEnd();
            bench.remote->arriveEnd();
            bench.remote->breakDown(Code::ConnectionLost);
        });
    row("the local program resets after it has ended", true, false, PipeEnd::Reset,
        [](Bench& bench) {
            bench.local->arriveEnd();
            bench.local->breakDown(Code::LocalPeerReset);
        });
    row("the local program resets after the far side has ended", false, true, PipeEnd::Reset,
        [](Bench& bench) {
            bench.remote->arriveEnd();
            bench.local->breakDown(Code::LocalPeerReset);
        });
    row("the far side is closed before the local program ends", false, true, PipeEnd::Eof,
        [](Bench& bench) {
            bench.remote->close();
            bench.local->arriveEnd();
        });
    row("the far side is closed with bytes that it never took", false, true, PipeEnd::Eof,
        [](Bench& bench) {
            bench.local->arriveEnd();
            bench.remote->setPending(6);
            bench.remote->close();
        });
    row("the far side is closed and its bytes do not fit yet", true, false, {}, [](Bench& bench) {
        bench.local->setSpace(2);
        bench.local->arriveEnd();
        bench.remote->put("four");
        bench.remote->close();
    });
    row("stopped half-way", true, false, PipeEnd::Stopped, [](Bench& bench) {
        bench.local->arriveEnd();
        bench.pipe->stop();
    });
}

void TestPipe::tellsWhichDirectionsEndedInOrder()
{
    QFETCH(const std::function<void(Bench&)>, moves);
    QFETCH(const bool, toRemote);
    QFETCH(const bool, toLocal);
    QFETCH(const std::optional<PipeEnd>, end);
    Bench bench;
    bench.settle();
    moves(bench);
    QCOMPARE(bench.end, end);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(bench.pipe->toRemoteEnded(), toRemote);
        QCOMPARE(bench.pipe->toLocalEnded(), toLocal);
        bench.settle(); // which lets the streams go
    }
    QCOMPARE(bench.localRecord.destroyed, end.has_value());
}

void TestPipe::bulkLeavesTurnsToOthers()
{
    constexpr qsizetype kBulk = 3'000'000;
    Bench bulk;
    Bench quiet;
    bulk.settle();
    bulk.local->put(QByteArray(kBulk, 'b'));
    bulk.remote->put(QByteArray(kBulk, 'c'));
    bulk.local->arrive({});
    const qsizetype share = bulk.remoteRecord.written.size();
    QVERIFY2(share > 0 && share <= 512 * 1024, qPrintable(QString::number(share)));
    QVERIFY(bulk.localRecord.written.size() <= 512 * 1024);
    quiet.local->arrive("!");
    bulk.local->arrive({}); // more signals do not mean more turns
    QCOMPARE(bulk.remoteRecord.written.size(), share);
    bulk.settle();
    QCOMPARE(quiet.remoteRecord.written, "!");
    QCOMPARE(bulk.remoteRecord.written.size(), 2 * share);
    for (int i = 0; i < 100 && bulk.remoteRecord.written.size() < kBulk; ++i) {
        bulk.settle();
    }
    QCOMPARE(bulk.remoteRecord.written.size(), kBulk);
    QCOMPARE(bulk.localRecord.written.size(), kBulk);
}

void TestPipe::signalInsideATurnIsNotLost()
{
    Bench bench;
    bench.settle();
    // While the pipe fills one stream, the other direction gets something to do.
    bench.local->setHook([&bench] { bench.local->arrive("upload"); });
    bench.remote->arrive("download");
    bench.settle();
    QCOMPARE(bench.localRecord.written, "download");
    QCOMPARE(bench.remoteRecord.written, "upload");
    bench.local->setHook([&bench] { bench.local->arriveEnd(); });
    bench.remote->arrive("!");
    bench.settle();
    QCOMPARE(bench.remoteRecord.shutdowns, 1);

    bench.local->setSpace(0);
    bench.remote->arrive("y");
    QCOMPARE(bench.localRecord.written, "download!");
    bench.local->setSpace(10);
    QCOMPARE(bench.localRecord.written, "download!y");
}

void TestPipe::stopAbortsBoth()
{
    Bench bench;
    bench.settle();
    bench.pipe->stop();
    QCOMPARE(bench.end, PipeEnd::Stopped);
    QVERIFY(bench.pipe->isFinished());
    QCOMPARE(bench.localRecord.aborts, 1);
    QCOMPARE(bench.remoteRecord.aborts, 1);
    bench.local->arrive("too late");
    bench.pipe->stop();
    QCOMPARE(bench.endings, 1);
    QCOMPARE(bench.remoteRecord.written, "");
}

void TestPipe::destroyedInItsSignal_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("at the local end of data") << 0;
    QTest::newRow("at the remote end of data") << 1;
    QTest::newRow("when the local program resets") << 2;
    QTest::newRow("when the link is lost") << 3;
    QTest::newRow("when stopped") << 4;
    QTest::newRow("when the draining time is over") << 5;
    QTest::newRow("when the last bytes have gone") << 6;
    QTest::newRow("when the closed far side gets one more byte") << 7;
}

void TestPipe::destroyedInItsSignal()
{
    QFETCH(const int, way);
    Bench bench;
    bench.settle();
    connect(bench.pipe.get(), &Pipe::finished, this, [&bench] { bench.pipe.reset(); });
    switch (way) {
    case 0:
        bench.remote->arriveEnd();
        bench.local->arriveEnd();
        break;
    case 1:
        bench.local->arriveEnd();
        bench.remote->arriveEnd();
        break;
    case 2:
        bench.local->breakDown(Code::LocalPeerReset);
        break;
    case 3:
        bench.remote->breakDown(Code::ConnectionLost);
        break;
    case 4:
        bench.pipe->stop();
        break;
    case 5:
        bench.remote->close();
        bench.clock.advance(31s);
        break;
    case 6:
        bench.remote->setPending(1);
        bench.remote->arriveEnd();
        bench.local->arriveEnd();
        bench.remote->setPending(0);
        bench.clock.advance(1s);
        break;
    case 7:
        bench.remote->close();
        bench.local->arrive("x");
        break;
    }
    QVERIFY(!bench.pipe);
    QVERIFY(bench.localRecord.destroyed);
    QVERIFY(bench.remoteRecord.destroyed);
    bench.settle();
    QCOMPARE(bench.endings, 1);
}

void TestPipe::destroyedInsideAStream_data()
{
    QTest::addColumn<int>("where");
    QTest::newRow("while the channel takes bytes") << 0;
    QTest::newRow("while the local stream takes bytes") << 1;
    QTest::newRow("while the channel gives credit back") << 2;
    QTest::newRow("while bytes are dropped") << 3;
}

void TestPipe::destroyedInsideAStream()
{
    QFETCH(const int, where);
    Bench bench;
    bench.settle();
    const auto destroy = [&bench] { bench.pipe.reset(); };
    switch (where) {
    case 0:
        bench.remote->setHook(destroy);
        bench.local->arrive("upload");
        break;
    case 1:
        bench.local->setHook(destroy);
        bench.remote->arrive("download");
        break;
    case 2:
        bench.remote->setHook(destroy);
        bench.remote->arrive("download");
        break;
    case 3:
        bench.remote->close();
        bench.local->setUndelivered(1);
        bench.local->setHook(destroy);
        bench.local->arrive("unwanted");
        break;
    }
    QVERIFY(!bench.pipe);
    QVERIFY(bench.localRecord.destroyed);
    QVERIFY(bench.remoteRecord.destroyed);
    QCOMPARE(bench.endings, 0);
}

void TestPipe::finishedInsideAStream()
{
    Bench bench;
    bench.settle();
    // Another pipe's handler stops the whole tunnel.
    bench.remote->setHook([&bench] { bench.pipe->stop(); });
    bench.local->put("upload");
    bench.local->arriveEnd();
    QCOMPARE(bench.endings, 1);
    QCOMPARE(bench.end, PipeEnd::Stopped);
    QCOMPARE(bench.remoteRecord.shutdowns, 0);
    bench.settle();
    QVERIFY(bench.remoteRecord.destroyed);
}

void TestPipe::streamsAreLetGo()
{
    Bench bench;
    bench.settle();
    bench.local->arriveEnd();
    bench.remote->arriveEnd();
    QVERIFY(bench.pipe->isFinished());
    bench.settle();
    QVERIFY(bench.localRecord.destroyedInOrder);
    QVERIFY(bench.remoteRecord.destroyedInOrder);
}

void TestPipe::anyScheduleDeliversEverything()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        Bench bench(random.bounded(2) == 0, random.bounded(2) == 0);
        QByteArray sent[2];
        bool ended[2] = { false, false };
        FakeStream* streams[2] = { bench.local, bench.remote };
        const FakeStream::Record* records[2] = { &bench.localRecord, &bench.remoteRecord };
        for (FakeStream* stream : streams) {
            stream->setSpace(0);
            stream->setLargestPeek(1 + random.bounded(5000));
            stream->setLargestWrite(1 + random.bounded(5000));
        }
        for (int step = 0; step < 2000 && bench.endings == 0; ++step) {
            const int side = random.bounded(2);
            FakeStream* stream = streams[side];
            switch (random.bounded(5)) {
            case 0:
            case 1:
                if (!ended[side]) {
                    const QByteArray bytes(random.bounded(2000), char('a' + random.bounded(26)));
                    sent[side] += bytes;
                    stream->arrive(bytes);
                }
                break;
            case 2:
                stream->setSpace(random.bounded(8000));
                break;
            case 3:
                if (!stream->isOpen()) {
                    stream->open();
                }
                break;
            case 4:
                if (step > 200 && !ended[side]) {
                    ended[side] = true;
                    stream->arriveEnd();
                }
                break;
            }
            if (random.bounded(4) == 0) {
                bench.settle();
            }
        }
        const QByteArray tag = "seed " + QByteArray::number(seed);
        QVERIFY2(bench.end == PipeEnd::Eof, tag.constData());
        QVERIFY2(records[1]->written == sent[0], tag.constData());
        QVERIFY2(records[0]->written == sent[1], tag.constData());
        QVERIFY2(bench.pipe->sent() == static_cast<quint64>(sent[0].size()), tag.constData());
        QVERIFY2(bench.pipe->received() == static_cast<quint64>(sent[1].size()), tag.constData());
    }
}

QTEST_GUILESS_MAIN(TestPipe)
#include "testpipe.moc"
