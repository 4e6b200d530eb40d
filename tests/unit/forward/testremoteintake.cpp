// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/remoteintake.h"
#include "tests/unit/forward/intakescene.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using tunnel::ConnectionEnd;
using tunnel::RemoteIntake;

/// Listeners on the server: what is asked for, again, and what comes to them.
class TestRemoteIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheRuleSays_data();
    void asksForWhatTheRuleSays();
    void listensAsTold_data();
    void listensAsTold();
    void aPortThatIsNeverGivenBackIsGivenUp();
    void aRefusalSaysWhatHelps_data();
    void aRefusalSaysWhatHelps();
    void aUnixSocketIsNotAskedFor();
    void passesOnWhoComes();
    void turnsAwayWhatIsTooMuch_data();
    void turnsAwayWhatIsTooMuch();
    void cancelsWithTheLink_data();
    void cancelsWithTheLink();

private:
    struct Scene : IntakeScene<RemoteIntake> {
        explicit Scene(const char* at)
        {
            rule.direction = profile::RuleDirection::Remote;
            rule.listen = *HostPort::parse(QString::fromLatin1(at), true);
            make();
        }
        [[nodiscard]] FakeFarListener* last() const { return server.listeners.back(); }
        /// Moves by words: "attach", "detach", "grant" (port 4000, or what was asked for),
        /// "refuse", "lost" (the link's own end), "+2s".
        void play(const QString& story)
        {
            const QStringList words = story.split(u' ', Qt::SkipEmptyParts);
            for (const QString& word : words) {
                if (word == QLatin1String("attach")) {
                    intake->attach(farSide);
                } else if (word == QLatin1String("detach")) {
                    intake->detach();
                } else if (word == QLatin1String("grant")) {
                    const std::uint16_t asked = last()->address().port;
                    last()->grant(asked == 0 ? std::uint16_t(4000) : asked);
                } else if (word == QLatin1String("refuse")) {
                    last()->refuse();
                } else if (word == QLatin1String("lost")) {
                    last()->refuse(Code::ConnectionLost);
                } else {
                    clock.advance(Milliseconds(1000 * word.mid(1).chopped(1).toInt()));
                }
                settle();
            }
        }

        std::deque<FakeStream::Record> records;
    };
};

void TestRemoteIntake::asksForWhatTheRuleSays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("note"); // a word of it
    QTest::newRow("loopback") << "127.0.0.1:4000"
                              << "127.0.0.1:4000"
                              << "127.0.0.1:4000"
                              << "";
    QTest::newRow("a name for it") << "localhost:4000"
                                   << "localhost:4000"
                                   << "localhost:4000"
                                   << "";
    QTest::newRow("any port") << "127.0.0.1:0"
                              << "127.0.0.1:0"
                              << "127.0.0.1:4000"
                              << "";
    QTest::newRow("every address") << "*:4000"
                                   << ":4000"
                                   << "*:4000"
                                   << "whoever reaches *";
    QTest::newRow("one address") << "192.0.2.1:4000"
                                 << "192.0.2.1:4000"
                                 << "192.0.2.1:4000"
                                 << "whoever reaches 192.0.2.1";
    QTest::newRow("IPv6") << "[::1]:4000"
                          << "[::1]:4000"
                          << "[::1]:4000"
                          << "";
}

void TestRemoteIntake::asksForWhatTheRuleSays()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, asked);
    QFETCH(const QString, shown);
    QFETCH(const QString, note);
    Scene scene(rule.toLatin1().constData());
    scene.intake->start();
    QVERIFY(scene.server.listeners.empty());
    scene.intake->attach(scene.farSide);
    const HostPort bind = scene.last()->address();
    QCOMPARE(bind.host.isEmpty() ? QStringLiteral(":%1").arg(bind.port) : bind.toString(), asked);
    QCOMPARE(scene.user.news(), QString());
    scene.last()->grant(4000);
    QCOMPARE(scene.user.news(), QStringLiteral("listening"));
    QCOMPARE(scene.user.listeningAt, QStringList(shown));
    QCOMPARE(scene.user.note.isEmpty(), note.isEmpty());
    QVERIFY2(scene.user.note.contains(note), qPrintable(scene.user.note));
}

void TestRemoteIntake::listensAsTold_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("lastPort"); // asked for
    const auto row = [](const char* name, const char* rule, const char* story, const char* told,
                         int requests, int lastPort) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(story)
                            << QString::fromLatin1(told) << requests << lastPort;
    };
#define REFUSED "failed:remote-listen-refused"
    const char* port = "127.0.0.1:5000";
    const char* any = "127.0.0.1:0";
    row("granted", port, "attach grant", "listening", 1, 5000);
    row("at each login anew", port, "attach grant detach attach grant", "listening listening", 2,
        5000);
    row("refused at first, it is not asked for again", port, "attach refuse +600s", REFUSED, 1,
        5000);
    row("refused at first, at the next login it is", port, "attach refuse detach attach grant",
        REFUSED " listening", 2, 5000);
    row("refused after it was ours, it is asked for again", port,
        "attach grant detach attach refuse +2s grant", "listening " REFUSED " listening", 3, 5000);
    row("and that is told once", port,
        "attach grant detach attach refuse +2s refuse +2s refuse +2s grant",
        "listening " REFUSED " listening", 5, 5000);
    row("not before its time", port, "attach grant detach attach refuse +1s", "listening " REFUSED,
        2, 5000);
    row("not without a link", port, "attach grant detach attach refuse detach +600s",
        "listening " REFUSED, 2, 5000);
    row("the link's own end is not the listener's failure", port, "attach grant lost detach",
        "listening", 1, 5000);
    row("any port is asked for again as the one it was", any, "attach grant detach attach",
        "listening", 2, 4000);
    row("if that is taken, any other will do", any, "attach grant detach attach refuse +1s grant",
        "listening listening", 3, 0);
    row("when none is given, it fails", any, "attach refuse", REFUSED, 1, 0);
#undef REFUSED
}

void TestRemoteIntake::listensAsTold()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, story);
    QFETCH(const QString, told);
    QFETCH(const int, requests);
    QFETCH(const int, lastPort);
    Scene scene(rule.toLatin1().constData());
    scene.intake->start();
    // The last request is looked at before the server has answered it.
    const bool answered = story.endsWith(QLatin1String("grant"));
    scene.play(answered ? story.chopped(5) : story);
    QCOMPARE(scene.server.listeners.size(), std::size_t(requests));
    if (scene.last()) {
        QCOMPARE(int(scene.last()->address().port), lastPort);
    }
    if (answered) {
        scene.play(QStringLiteral("grant"));
    }
    QCOMPARE(scene.user.news(), told);
}

void TestRemoteIntake::aPortThatIsNeverGivenBackIsGivenUp()
{
    Scene scene("127.0.0.1:5000");
    scene.intake->start();
    scene.play(QStringLiteral("attach grant detach attach"));
    for (int i = 0; i <= RemoteIntake::kPortRetries; ++i) {
        scene.play(QStringLiteral("refuse +2s"));
    }
    const std::size_t requests = scene.server.listeners.size();
    QCOMPARE(requests, std::size_t(2 + RemoteIntake::kPortRetries));
    scene.clock.advance(600s);
    QCOMPARE(scene.server.listeners.size(), requests);
    // Once for the wait, once for its end.
    QCOMPARE(scene.user.news(),
        QStringLiteral("listening failed:remote-listen-refused failed:remote-listen-refused"));
    QCOMPARE(scene.user.errors.last().detail.english(), QStringLiteral("as scripted"));
}

void TestRemoteIntake::aRefusalSaysWhatHelps_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("detail"); // a part of it
    QTest::newRow("a port of ours to be") << "127.0.0.1:5000"
                                          << "attach refuse"
                                          << "as scripted";
    QTest::newRow("a port for root") << "127.0.0.1:80"
                                     << "attach refuse"
                                     << "ports below 1024 are only given to root";
    QTest::newRow("a port that was ours") << "127.0.0.1:80"
                                          << "attach grant detach attach refuse"
                                          << "does not give port 80 back yet";
}

void TestRemoteIntake::aRefusalSaysWhatHelps()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, story);
    QFETCH(const QString, detail);
    Scene scene(rule.toLatin1().constData());
    scene.play(story);
    QCOMPARE(scene.user.errors.size(), 1);
    QVERIFY2(scene.user.errors.first().detail.english().contains(detail),
        qPrintable(scene.user.errors.first().detail.english()));
    QCOMPARE(scene.user.errors.first().context, rule);
}

void TestRemoteIntake::aUnixSocketIsNotAskedFor()
{
    Scene scene("127.0.0.1:0");
    scene.rule.listenPath = QStringLiteral("/run/socket");
    scene.make();
    scene.intake->start();
    QCOMPARE(scene.user.news(), QStringLiteral("failed:not-supported"));
    scene.intake->attach(scene.farSide);
    scene.clock.advance(600s);
    QVERIFY(scene.server.listeners.empty());
    QCOMPARE(scene.user.news(), QString());
}

// ---- Who comes

void TestRemoteIntake::passesOnWhoComes()
{
    Scene scene("127.0.0.1:5000");
    scene.play(QStringLiteral("attach grant"));
    (void)scene.user.news();
    const HostPort somebody{ QStringLiteral("198.51.100.9"), 999 };
    const HostPort here{ QStringLiteral("192.0.2.7"), 5000 };
    FakeStream* stream = scene.last()->arrive(scene.records.emplace_back(), somebody, here);
    QCOMPARE(scene.user.news(), QStringLiteral("accepted"));
    const tunnel::Intake::Arrival& arrival = scene.user.arrivals.back();
    QCOMPARE(arrival.stream.get(), stream);
    QCOMPARE(arrival.peer, somebody);
    QCOMPARE(arrival.arrivedAt, here);
    QVERIFY(arrival.peerEnd.address.isNull());
    // A server that does not tell.
    (void)scene.last()->arrive(scene.records.emplace_back(), {});
    QVERIFY(scene.user.arrivals.back().peer.host.isEmpty());
}

void TestRemoteIntake::turnsAwayWhatIsTooMuch_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("without a word for it") << QByteArray();
    QTest::newRow("with one") << QByteArray("421 no\r\n");
}

void TestRemoteIntake::turnsAwayWhatIsTooMuch()
{
    QFETCH(const QByteArray, words);
    Scene scene("127.0.0.1:5000");
    scene.user.most = 1;
    scene.user.words = words;
    scene.play(QStringLiteral("attach grant"));
    const HostPort somebody{ QStringLiteral("198.51.100.9"), 999 };
    (void)scene.last()->arrive(scene.records.emplace_back(), {});
    (void)scene.user.news();
    const FakeStream::Record& record = scene.records.emplace_back();
    (void)scene.last()->arrive(scene.records.back(), somebody);
    QCOMPARE(scene.user.news(), QStringLiteral("too-many-connections"));
    QCOMPARE(scene.user.lastPeer, somebody);
    QCOMPARE(scene.user.lastEnd, ConnectionEnd::Refused);
    QCOMPARE(record.written, words);
    QCOMPARE(record.aborts, words.isEmpty() ? 1 : 0);
    // There is room again.
    scene.user.most = 2;
    (void)scene.last()->arrive(scene.records.emplace_back(), somebody);
    QCOMPARE(scene.user.news(), QStringLiteral("accepted"));
}

void TestRemoteIntake::cancelsWithTheLink_data()
{
    QTest::addColumn<QString>("story");
    QTest::newRow("not answered yet") << "attach";
    QTest::newRow("granted") << "attach grant";
}

void TestRemoteIntake::cancelsWithTheLink()
{
    QFETCH(const QString, story);
    Scene scene("127.0.0.1:5000");
    QVERIFY(scene.intake->needsLink());
    scene.play(story);
    (void)scene.user.news();
    QCOMPARE(scene.server.openListeners().size(), std::size_t(1));
    const QPointer<FakeFarListener> listener = scene.last();
    scene.intake->detach();
    // Its signals mean nothing any more, and then it is gone.
    listener->refuse();
    (void)listener->arrive(scene.records.emplace_back(), {});
    QCOMPARE(scene.user.news(), QString());
    settle();
    QVERIFY(!listener);
    scene.intake->stop();
}

QTEST_GUILESS_MAIN(TestRemoteIntake)
#include "testremoteintake.moc"
