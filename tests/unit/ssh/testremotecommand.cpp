// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/remotecommand.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestream.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;
using namespace std::chrono_literals;

/// A command whose server the test plays.
class TestRemoteCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itGivesTheInputAndTakesTheOutput();
    void inputThatDoesNotFitAtOnceFollows();
    void theEndOfItsOutputIsNotItsEnd();
    void moreOutputThanIsKept();
    void itMayNotTakeForEver_data();
    void itMayNotTakeForEver();
    void theConnectionBreaks();
    void itMayGoInItsSignal();

private:
    FakeStream::Record m_record;
    FakeStream* m_stream = nullptr;
    FakeClock m_clock;
    std::unique_ptr<RemoteCommand> m_command;
    QList<CommandResult> m_results;
};

void TestRemoteCommand::init()
{
    m_record = {};
    m_results.clear();
    auto stream = std::make_unique<FakeStream>(m_record, false);
    m_stream = stream.get();
    m_command = std::make_unique<RemoteCommand>(
        std::move(stream), [] { return 3; }, QByteArray("some input\n"),
        RemoteCommand::Limits{ 10, 5s }, m_clock);
    connect(m_command.get(), &RemoteCommand::finished, this,
        [this](const CommandResult& result) { m_results.append(result); });
}

void TestRemoteCommand::itGivesTheInputAndTakesTheOutput()
{
    QCOMPARE(m_record.written, QByteArray());
    m_stream->open();
    QCOMPARE(m_record.written, QByteArray("some input\n"));
    QCOMPARE(m_record.shutdowns, 1);
    m_stream->arrive("said ");
    m_stream->arrive("this");
    QVERIFY(m_results.isEmpty());
    m_stream->close();
    QCOMPARE(m_results.size(), 1);
    QCOMPARE(m_results.first().output, QByteArray("said this"));
    QVERIFY(!m_results.first().cut);
    QCOMPARE(m_results.first().exitStatus, 3);
    QVERIFY(!m_results.first().error);
    m_clock.advance(1min);
    QCOMPARE(m_results.size(), 1);
}

void TestRemoteCommand::inputThatDoesNotFitAtOnceFollows()
{
    m_stream->setSpace(4);
    m_stream->open();
    QCOMPARE(m_record.written, QByteArray("some"));
    QCOMPARE(m_record.shutdowns, 0);
    m_stream->setSpace(FakeStream::kUnlimited);
    QCOMPARE(m_record.written, QByteArray("some input\n"));
    QCOMPARE(m_record.shutdowns, 1);
}

void TestRemoteCommand::theEndOfItsOutputIsNotItsEnd()
{
    m_stream->open();
    m_stream->arriveEnd();
    QVERIFY(m_results.isEmpty());
    m_stream->close();
    QCOMPARE(m_results.size(), 1);
}

void TestRemoteCommand::moreOutputThanIsKept()
{
    m_stream->open();
    m_stream->arrive("0123456");
    m_stream->arrive("789");
    m_stream->arrive(QByteArray(5000, 'x'));
    QCOMPARE(m_record.consumed, 5010);
    m_stream->close();
    QCOMPARE(m_results.first().output, QByteArray("0123456789"));
    QVERIFY(m_results.first().cut);
}

void TestRemoteCommand::itMayNotTakeForEver_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("to begin") << false;
    QTest::newRow("to end") << true;
}

void TestRemoteCommand::itMayNotTakeForEver()
{
    QFETCH(bool, isOpen);
    if (isOpen) {
        m_stream->open();
        m_stream->arrive("so far");
    }
    m_clock.advance(4999ms);
    QVERIFY(m_results.isEmpty());
    m_clock.advance(1ms);
    QCOMPARE(m_results.size(), 1);
    QVERIFY(m_results.first().error);
    QCOMPARE(m_results.first().error->code, Code::ChannelFailed);
    QCOMPARE(m_results.first().output, QByteArray(isOpen ? "so far" : ""));
    m_stream->close();
    QCOMPARE(m_results.size(), 1);
}

void TestRemoteCommand::theConnectionBreaks()
{
    m_stream->open();
    m_stream->breakDown(Code::ConnectionLost);
    QCOMPARE(m_results.size(), 1);
    QCOMPARE(m_results.first().error->code, Code::ConnectionLost);
    m_clock.advance(1min);
    QCOMPARE(m_results.size(), 1);
}

void TestRemoteCommand::itMayGoInItsSignal()
{
    connect(m_command.get(), &RemoteCommand::finished, this, [this] { m_command.reset(); });
    m_stream->open();
    m_stream->close();
    QVERIFY(!m_command);
    QVERIFY(m_record.destroyed);
}

QTEST_GUILESS_MAIN(TestRemoteCommand)

#include "testremotecommand.moc"
