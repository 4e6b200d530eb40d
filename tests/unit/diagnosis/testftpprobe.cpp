// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ftpprobe.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestream.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::tunnel;

static constexpr Milliseconds kTimeout{ 5'000 };

namespace {

/// A probe and the server it looks at.
struct Visit {
    FakeClock clock;
    FakeStream::Record record;
    FakeStream* server = nullptr;
    std::unique_ptr<FtpProbe> probe;
    std::optional<FtpProbe::Findings> found;
    int finishes = 0;

    Visit()
    {
        auto stream = std::make_unique<FakeStream>(record);
        server = stream.get();
        probe = std::make_unique<FtpProbe>(std::move(stream), kTimeout, clock);
        QObject::connect(probe.get(), &FtpProbe::finished, probe.get(),
            [this](const FtpProbe::Findings& findings) {
                found = findings;
                ++finishes;
            });
        probe->start();
    }
};

} // namespace

class TestFtpProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerIsAskedAndLeft();
    void piecesAndSeveralLines();
    void unknownCommands();
    void noServerOfFtp_data();
    void noServerOfFtp();
    void oddGreetings_data();
    void oddGreetings();
    void aServerThatIsFull();
    void silence();
    void aServerThatEndsAfterItsGreeting();
    void whatWasThereBeforeCounts();
    void aFloodIsNotKept();
};

void TestFtpProbe::aServerIsAskedAndLeft()
{
    Visit visit;
    visit.server->arrive("220 Welcome\r\n");
    QCOMPARE(visit.record.written, QByteArray("FEAT\r\n"));
    visit.server->arrive("211-Features:\r\n EPSV\r\n mdtm\r\n AUTH TLS\r\n211 End\r\n");
    QCOMPARE(visit.record.written, QByteArray("FEAT\r\nEPSV\r\n"));
    QVERIFY(!visit.found);
    visit.server->arrive("530 Log in first\r\n");
    QCOMPARE(visit.record.written, QByteArray("FEAT\r\nEPSV\r\nQUIT\r\n"));
    QCOMPARE(visit.record.shutdowns, 1);
    QVERIFY(visit.found);
    QVERIFY(!visit.found->error);
    QCOMPARE(visit.found->greeting, QStringLiteral("Welcome"));
    QCOMPARE(visit.found->features,
        (QStringList{
            QStringLiteral("EPSV"), QStringLiteral("MDTM"), QStringLiteral("AUTH TLS") }));
    QVERIFY(visit.found->epsv);
    // What comes later is nobody's business.
    visit.server->arrive("221 bye\r\n");
    visit.clock.advance(kTimeout * 2);
    QCOMPARE(visit.finishes, 1);
}

void TestFtpProbe::piecesAndSeveralLines()
{
    Visit visit;
    const QByteArray greeting = "220-First\x1b[31m\r\n220-second\r\n 220 third\r\n220 last\r\n";
    for (const char byte : greeting) {
        QVERIFY(visit.record.written.isEmpty());
        visit.server->arrive(QByteArray(1, byte));
    }
    QCOMPARE(visit.record.written, QByteArray("FEAT\r\n"));
    visit.server->arrive("500 what?\r\n229 (|||1|)\r\n");
    QVERIFY(visit.found);
    QCOMPARE(visit.found->greeting, QStringLiteral("First\\x1b[31m"));
}

void TestFtpProbe::unknownCommands()
{
    Visit visit;
    visit.server->arrive("120 in a minute\r\n");
    QVERIFY(visit.record.written.isEmpty());
    visit.server->arrive("220 now\r\n");
    visit.server->arrive("502-no\r\n FOO\r\n502 no\r\n");
    visit.server->arrive("500 no\r\n");
    QVERIFY(visit.found);
    QVERIFY(visit.found->features.isEmpty());
    QVERIFY(!visit.found->epsv);
    QVERIFY(!visit.found->error);
}

void TestFtpProbe::noServerOfFtp_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("says");
    QTest::newRow("an SSH server")
        << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QStringLiteral("SSH-2.0-OpenSSH_9.2");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n")
                                  << QStringLiteral("HTTP/1.1");
    QTest::newRow("one that only talks") << QByteArray("who are you?\r\n") << QStringLiteral("who");
    QTest::newRow("a mail server's refusal")
        << QByteArray("554 No mail here\r\n") << QStringLiteral("554");
    QTest::newRow("a line without end") << QByteArray(20'000, 'x') << QStringLiteral("no FTP");
    QTest::newRow("garbage") << QByteArray(200, '\x01') + '\n' << QStringLiteral("no FTP");
}

void TestFtpProbe::noServerOfFtp()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, says);
    Visit visit;
    visit.server->arrive(sent);
    // A line that is no reply may come before a greeting.
    visit.clock.advance(kTimeout);
    QVERIFY(visit.found);
    QVERIFY(visit.found->error);
    QCOMPARE(visit.found->error->code, Code::FtpProtocolViolation);
    QVERIFY2(visit.found->error->detail.english().contains(says),
        qPrintable(visit.found->error->detail.english()));
    QVERIFY(visit.found->error->detail.english().size() < 400);
}

void TestFtpProbe::oddGreetings_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("oddity");
    const auto row = [](const char* tag, const char* sent, const char* greeting,
                         const char* oddity) {
        QTest::newRow(tag) << QByteArray(sent) << QString::fromUtf8(greeting)
                           << QString::fromLatin1(oddity);
    };
    row("as usual", "220 hello\r\n", "hello", "");
    row("several lines", "220-one\r\n220-two\r\n three\r\n220 four\r\n", "one", "");
    row("an empty line first", "220-\r\n220-one\r\n220 two\r\n", "one", "");
    row("a bare line feed", "220 hello\n", "hello", "");
    row("no words", "220\r\n", "", "");
    row("another language", "220 gr\xc3\xbc\xc3\x9f\r\n", "gr\xc3\xbc\xc3\x9f", "");
    row("another encoding", "220 gr\xfc\xdf\r\n", "gr\\xfc\\xdf", "");
    row("a delay first", "120 in a minute\r\n220 now\r\n", "now", "asks to wait");
    row("text before it", "Welcome\r\nto us\r\n220 hello\r\n", "hello", "\"Welcome\" before");
    row("another 2xx", "230 come in\r\n", "come in", "230 instead of 220");
}

void TestFtpProbe::oddGreetings()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, oddity);
    for (const bool byBytes : { false, true }) {
        Visit visit;
        for (qsizetype i = 0; byBytes && i + 1 < sent.size(); ++i) {
            visit.server->arrive(sent.sliced(i, 1));
            QVERIFY(visit.record.written.isEmpty());
        }
        visit.server->arrive(byBytes ? sent.last(1) : sent);
        QCOMPARE(visit.record.written, QByteArray("FEAT\r\n"));
        visit.server->arrive("500 what?\r\n500 what?\r\n");
        QVERIFY(visit.found);
        QVERIFY(!visit.found->error);
        QTEST(visit.found->greeting, "greeting");
        const QString found = english(visit.found->oddities);
        QCOMPARE(found.isEmpty(), oddity.isEmpty());
        QVERIFY2(found.contains(oddity), qPrintable(found));
    }
}

void TestFtpProbe::aServerThatIsFull()
{
    Visit visit;
    visit.server->arrive("421 Too many users\r\n");
    QVERIFY(visit.found && visit.found->error);
    QCOMPARE(visit.found->error->code, Code::FtpServerBusy);
    QCOMPARE(visit.found->error->detail.english(), QStringLiteral("421 Too many users"));
}

void TestFtpProbe::silence()
{
    Visit visit;
    visit.clock.advance(kTimeout - Milliseconds(1));
    QVERIFY(!visit.found);
    visit.clock.advance(Milliseconds(1));
    QVERIFY(visit.found && visit.found->error);
    QCOMPARE(visit.found->error->code, Code::DestinationTimeout);
    QCOMPARE(visit.finishes, 1);

    // Some wait to be spoken to.
    Visit waits;
    waits.clock.advance(kTimeout / 2);
    QCOMPARE(waits.record.written, QByteArray("FEAT\r\n"));
    waits.server->arrive("220 oh, hello\r\n211 no features\r\n");
    QCOMPARE(waits.record.written, QByteArray("FEAT\r\nEPSV\r\n"));
    waits.server->arrive("530 who are you?\r\n");
    QVERIFY(waits.found && !waits.found->error);
    QVERIFY(english(waits.found->oddities).contains(QStringLiteral("only after")));

    // Others wait for the first byte of TLS, and take it badly that it does not come.
    Visit implicit;
    implicit.clock.advance(kTimeout / 2);
    implicit.server->arrive(QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7));
    implicit.server->arriveEnd();
    QVERIFY(implicit.found && implicit.found->error);
    QCOMPARE(implicit.found->error->code, Code::DestinationTimeout);

    // Once it has greeted, what it does not answer is only not known.
    Visit greeted;
    greeted.server->arrive("220 hello\r\n");
    greeted.clock.advance(kTimeout);
    QVERIFY(greeted.found);
    QVERIFY(!greeted.found->error);
}

void TestFtpProbe::aServerThatEndsAfterItsGreeting()
{
    Visit before;
    before.server->arriveEnd();
    QVERIFY(before.found && before.found->error);
    QCOMPARE(before.found->error->code, Code::FtpProtocolViolation);

    Visit broken;
    broken.server->breakDown(Code::ConnectionLost);
    QVERIFY(broken.found && broken.found->error);

    Visit after;
    after.server->arrive("220 hello\r\n");
    after.server->arriveEnd();
    QVERIFY(after.found);
    QVERIFY(!after.found->error);
}

void TestFtpProbe::whatWasThereBeforeCounts()
{
    FakeClock clock;
    FakeStream::Record record;
    auto stream = std::make_unique<FakeStream>(record);
    stream->put("220 early\r\n");
    FtpProbe probe(std::move(stream), kTimeout, clock);
    probe.start();
    QCOMPARE(record.written, QByteArray("FEAT\r\n"));
}

void TestFtpProbe::aFloodIsNotKept()
{
    Visit visit;
    visit.server->arrive("220-hello\r\n");
    for (int i = 0; i < 100 && !visit.found; ++i) {
        visit.server->arrive(
            QByteArray("220-more of it ............................\r\n").repeated(50));
    }
    QVERIFY(visit.found && visit.found->error);
    QVERIFY(visit.record.consumed <= FtpProbe::kMaxBytes + 4096);
}

QTEST_GUILESS_MAIN(TestFtpProbe)
#include "testftpprobe.moc"
