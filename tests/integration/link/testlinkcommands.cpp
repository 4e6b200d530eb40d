// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/remotecommand.h"
#include "tests/integration/link/linkharness.h"

#include <QPointer>
#include <QTest>

#include <optional>

using namespace sallyport;
using namespace sallyport::test;
using namespace std::chrono_literals;
using ssh::CommandResult;
using ssh::RemoteCommand;

/// Commands that a real server runs.
class TestLinkCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheyWriteAndHowTheyEnd_data();
    void whatTheyWriteAndHowTheyEnd();
    void muchGoesThroughBothWays();
    void moreThanIsKeptIsReadAllTheSame();
    void theConnectionGoesOnAfterwards();
    void oneThatDoesNotEndIsEnded();
    void aServerThatHasNoSessions();
    void theLinkEndsMeanwhile();

private:
    [[nodiscard]] std::unique_ptr<RemoteCommand> start(LinkHarness& harness,
        const QByteArray& command, const QByteArray& input = {}, RemoteCommand::Limits limits = {})
    {
        auto channel = harness.link().openCommand(command);
        const auto status = [raw = QPointer(channel.get())] {
            return raw ? raw->exitStatus() : -1;
        };
        auto running =
            std::make_unique<RemoteCommand>(std::move(channel), status, input, limits, m_clock);
        connect(running.get(), &RemoteCommand::finished, this,
            [this](const CommandResult& result) { m_result = result; });
        return running;
    }
    [[nodiscard]] bool ends()
    {
        return eventually([this] { return m_result.has_value(); }, 20'000);
    }

    SystemClock m_clock;
    std::optional<CommandResult> m_result;
};

void TestLinkCommands::init()
{
    m_result.reset();
}

void TestLinkCommands::whatTheyWriteAndHowTheyEnd_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* command, const char* input,
                         const char* output, int status) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(input) << QByteArray(output)
                            << status;
    };
    row("nothing", "true", "", "", 0);
    row("a failure", "exit 3", "", "", 3);
    row("its output", "echo hello", "", "hello\n", 0);
    row("its error output, too", "echo oh >&2; exit 1", "", "oh\n", 1);
    row("its input", "tr a-z A-Z", "some input", "SOME INPUT", 0);
    row("input that it does not read", "echo done", "some input", "done\n", 0);
    row("words in quotes", "printf '%s|' 'a  b' \"c'd\"", "", "a  b|c'd|", 0);
}

void TestLinkCommands::whatTheyWriteAndHowTheyEnd()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, output);
    QFETCH(int, status);
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto running = start(harness, command, input);
    QVERIFY(ends());
    QVERIFY2(!m_result->error, qPrintable(m_result->error.value_or(Error{}).detail.english()));
    QCOMPARE(m_result->output, output);
    QCOMPARE(m_result->exitStatus, status);
    QVERIFY(!m_result->cut);
}

void TestLinkCommands::muchGoesThroughBothWays()
{
    constexpr qsizetype kMuch = 3'000'000;
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    QByteArray input;
    while (input.size() < kMuch) {
        input += QByteArray::number(input.size()) + '\n';
    }
    const auto running = start(harness, "cat", input, { 2 * kMuch, 20s });
    QVERIFY(ends());
    QVERIFY(!m_result->error);
    QVERIFY(m_result->output == input);
}

void TestLinkCommands::moreThanIsKeptIsReadAllTheSame()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto running = start(harness, "yes | head -c 3000000; exit 7", {}, { 10, 20s });
    QVERIFY(ends());
    QCOMPARE(m_result->output, QByteArray("y\ny\ny\ny\ny\n"));
    QVERIFY(m_result->cut);
    QCOMPARE(m_result->exitStatus, 7);
}

void TestLinkCommands::theConnectionGoesOnAfterwards()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    for (int i = 0; i < 3; ++i) {
        m_result.reset();
        const auto running = start(harness, "echo " + QByteArray::number(i));
        QVERIFY(ends());
        QCOMPARE(m_result->output, QByteArray::number(i) + '\n');
    }
    QVERIFY(eventually([&harness] { return harness.link().channelCount() == 0; }));
    QCOMPARE(harness.closedCount(), 0);
}

void TestLinkCommands::oneThatDoesNotEndIsEnded()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    auto running = start(harness, "echo so far; cat; sleep 600", {}, { 100, 1s });
    QVERIFY(ends());
    QVERIFY(m_result->error);
    QCOMPARE(m_result->error->code, Code::ChannelFailed);
    QCOMPARE(m_result->output, QByteArray("so far\n"));
    running.reset();
    // The link has not suffered.
    m_result.reset();
    running = start(harness, "echo next");
    QVERIFY(ends());
    QCOMPARE(m_result->output, QByteArray("next\n"));
}

void TestLinkCommands::aServerThatHasNoSessions()
{
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("MaxSessions 0") });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto running = start(harness, "echo hello");
    QVERIFY(ends());
    QVERIFY(m_result->error);
    QVERIFY(m_result->output.isEmpty());
    QCOMPARE(harness.closedCount(), 0);
}

void TestLinkCommands::theLinkEndsMeanwhile()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto running = start(harness, "sleep 600");
    sshd.killSessions();
    QVERIFY(ends());
    QVERIFY(m_result->error);
    QVERIFY(harness.ends());
}

QTEST_GUILESS_MAIN(TestLinkCommands)

#include "testlinkcommands.moc"
