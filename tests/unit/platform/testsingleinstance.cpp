// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/instancesocket.h"
#include "core/platform/runninginstance.h"
#include "core/platform/singleinstance.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::platform;
using End = RunningInstance::End;

static QJsonObject object(const char* key, const QString& value)
{
    return { { QString::fromLatin1(key), value } };
}

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pathIsTheUsersOwn();
    void onlyTheFirstIsFirst();
    void theNextOneMayFollow();
    void aCrashLeavesTheWayFree();
    void anotherProcessIsSeen();
    void whereNothingCanBeMade_data();
    void whereNothingCanBeMade();
    void onlyThisUserMayConnect();

    void requestsAreAnswered();
    void answersMayComeLater();
    void manyAtOnce();
    void nobodyRuns();
    void nobodyAnswers();
    void answersMayTakeTheirTimeWhenToldSo();
    void theOtherEndsInTheMiddle();
    void theAskerLeaves();
    void theAskerIsDestroyedWhenAnswered();

    void hostileRequests_data();
    void hostileRequests();
    void slowRequests();
    void tooManyRequests();
    void hostileAnswers_data();
    void hostileAnswers();
    void otherUsersAreTurnedAway();
    void outOfDescriptorsForAWhile();

private:
    /// A request with everything that came back.
    struct Asking {
        std::unique_ptr<RunningInstance> instance;
        QList<QJsonObject> lines;
        std::optional<End> end;
    };
    [[nodiscard]] std::shared_ptr<Asking> ask(
        const QJsonObject& request, Milliseconds patience = RunningInstance::kPatience)
    {
        auto asking = std::make_shared<Asking>();
        asking->instance = std::make_unique<RunningInstance>(m_clock, m_path);
        Asking* raw = asking.get();
        asking->instance->request(
            request, [raw](const QJsonObject& line) { raw->lines.append(line); },
            [raw](End end) { raw->end = end; }, patience);
        return asking;
    }
    [[nodiscard]] std::unique_ptr<SingleInstance> claimed()
    {
        auto instance = std::make_unique<SingleInstance>(m_clock, m_path);
        const auto first = instance->claim();
        return first && *first ? std::move(instance) : nullptr;
    }
    /// This test again, as a program that holds the path.
    [[nodiscard]] static QByteArray startHolder(QProcess& process, const QString& path)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--hold"), path });
        while (!process.canReadLine() && process.waitForReadyRead(10'000)) { }
        return process.readLine().trimmed();
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    m_path = instanceSocketPath(QStringLiteral("/home/me/.config/sallyport"));
}

void TestSingleInstance::cleanup()
{
    m_folder.reset();
}

void TestSingleInstance::pathIsTheUsersOwn()
{
    QVERIFY(m_path.startsWith(m_folder->path() + QLatin1Char('/')));
    QVERIFY(m_path.contains(QString::number(::geteuid())));
    QCOMPARE(m_path, instanceSocketPath(QStringLiteral("/home/me/.config/x/../sallyport")));
    QVERIFY(m_path != instanceSocketPath(QStringLiteral("/tmp/other")));
}

void TestSingleInstance::onlyTheFirstIsFirst()
{
    const auto first = claimed();
    QVERIFY(first);
    for (int i = 0; i < 3; ++i) {
        SingleInstance second(m_clock, m_path);
        const auto claim = second.claim();
        QVERIFY(claim);
        QVERIFY(!*claim);
    }
    // They took nothing away.
    connect(first.get(), &SingleInstance::requested, this,
        [](InstanceRequest* request) { request->finish(); });
    const auto asking = ask({});
    QTRY_VERIFY(asking->end == End::Answered);
}

void TestSingleInstance::theNextOneMayFollow()
{
    QVERIFY(claimed());
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(claimed());
}

void TestSingleInstance::aCrashLeavesTheWayFree()
{
    QProcess holder;
    QCOMPARE(startHolder(holder, m_path), QByteArray("first"));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(m_path));
    const auto asking = ask({});
    QTRY_VERIFY(asking->end == End::NotRunning);
    QVERIFY(claimed());
}

void TestSingleInstance::anotherProcessIsSeen()
{
    QProcess holder;
    QCOMPARE(startHolder(holder, m_path), QByteArray("first"));
    QVERIFY(!claimed());
    QProcess other;
    QCOMPARE(startHolder(other, m_path), QByteArray("second"));
    const auto asking = ask(object("say", QStringLiteral("hello")));
    QTRY_VERIFY(asking->end.has_value());
    QCOMPARE(*asking->end, End::Answered);
    QCOMPARE(asking->lines, QList<QJsonObject>{ object("say", QStringLiteral("hello")) });
    for (QProcess* process : { &holder, &other }) {
        process->kill();
        process->waitForFinished();
    }
}

void TestSingleInstance::whereNothingCanBeMade_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no path") << QString();
    QTest::newRow("no such folder") << QStringLiteral("/nonexistent/sallyport");
    QTest::newRow("too long for a socket")
        << QStringLiteral("/tmp/") + QString(150, QLatin1Char('x'));
}

void TestSingleInstance::whereNothingCanBeMade()
{
    QFETCH(QString, path);
    SingleInstance instance(m_clock, path);
    const auto claim = instance.claim();
    QVERIFY(!claim);
    QCOMPARE(claim.error().code, Code::ListenFailed);
    QVERIFY(!claim.error().detail.isEmpty());
}

void TestSingleInstance::onlyThisUserMayConnect()
{
    const auto first = claimed();
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0077, 0u);
}

void TestSingleInstance::requestsAreAnswered()
{
    const auto first = claimed();
    connect(first.get(), &SingleInstance::requested, this, [](InstanceRequest* request) {
        request->answer(request->message());
        request->answer(object("text", QStringLiteral("two\nlines")));
        request->finish();
        request->answer(object("text", QStringLiteral("too late")));
        request->finish();
    });
    const QJsonObject request{ { QStringLiteral("command"), QStringLiteral("connect") },
        { QStringLiteral("name"), QString::fromUtf8("B\xc3\xbcro") } };
    const auto asking = ask(request);
    QVERIFY(!asking->end);
    QTRY_VERIFY(asking->end.has_value());
    QCOMPARE(*asking->end, End::Answered);
    QCOMPARE(asking->lines,
        (QList<QJsonObject>{ request, object("text", QStringLiteral("two\nlines")) }));
}

void TestSingleInstance::answersMayComeLater()
{
    const auto first = claimed();
    QPointer<InstanceRequest> kept;
    connect(first.get(), &SingleInstance::requested, this,
        [&kept](InstanceRequest* request) { kept = request; });
    const auto asking = ask({});
    QTRY_VERIFY(kept);
    m_clock.advance(Milliseconds(9'000));
    kept->answer(object("state", QStringLiteral("connecting")));
    QTRY_COMPARE(asking->lines.size(), 1);
    m_clock.advance(Milliseconds(9'000));
    QVERIFY(!asking->end);
    kept->answer(object("state", QStringLiteral("up")));
    kept->finish();
    QTRY_VERIFY(asking->end == End::Answered);
    QCOMPARE(asking->lines.size(), 2);
    QTRY_VERIFY(!kept);
}

void TestSingleInstance::manyAtOnce()
{
    const auto first = claimed();
    connect(first.get(), &SingleInstance::requested, this, [](InstanceRequest* request) {
        request->answer(request->message());
        request->finish();
    });
    std::vector<std::shared_ptr<Asking>> all;
    for (int i = 0; i < 20; ++i) {
        all.push_back(ask(object("number", QString::number(i))));
    }
    for (int i = 0; i < 20; ++i) {
        QTRY_VERIFY(all[std::size_t(i)]->end == End::Answered);
        QCOMPARE(all[std::size_t(i)]->lines.value(0), object("number", QString::number(i)));
    }
}

void TestSingleInstance::nobodyRuns()
{
    const auto asking = ask({});
    QVERIFY(!asking->end);
    QTRY_VERIFY(asking->end == End::NotRunning);
}

void TestSingleInstance::nobodyAnswers()
{
    const auto first = claimed();
    QSignalSpy requested(first.get(), &SingleInstance::requested);
    const auto asking = ask({});
    QTRY_COMPARE(requested.count(), 1);
    m_clock.advance(RunningInstance::kPatience - Milliseconds(1));
    QVERIFY(!asking->end);
    m_clock.advance(Milliseconds(1));
    QVERIFY(asking->end == End::Silent);
}

void TestSingleInstance::answersMayTakeTheirTimeWhenToldSo()
{
    const auto first = claimed();
    QPointer<InstanceRequest> kept;
    connect(first.get(), &SingleInstance::requested, this,
        [&kept](InstanceRequest* request) { kept = request; });
    const auto asking = ask({}, Milliseconds(0));
    QTRY_VERIFY(kept);
    m_clock.advance(std::chrono::hours(24));
    QVERIFY(!asking->end);
    kept->finish();
    QTRY_VERIFY(asking->end == End::Answered);
}

void TestSingleInstance::theOtherEndsInTheMiddle()
{
    auto first = claimed();
    connect(first.get(), &SingleInstance::requested, this,
        [](InstanceRequest* request) { request->answer({}); });
    const auto asking = ask({});
    QTRY_COMPARE(asking->lines.size(), 1);
    first.reset();
    QTRY_VERIFY(asking->end == End::Broken);
}

void TestSingleInstance::theAskerLeaves()
{
    const auto first = claimed();
    QPointer<InstanceRequest> kept;
    connect(first.get(), &SingleInstance::requested, this,
        [&kept](InstanceRequest* request) { kept = request; });
    auto asking = ask({});
    QTRY_VERIFY(kept);
    asking.reset();
    QTRY_VERIFY(!kept);
}

void TestSingleInstance::theAskerIsDestroyedWhenAnswered()
{
    const auto first = claimed();
    connect(first.get(), &SingleInstance::requested, this, [](InstanceRequest* request) {
        request->answer({});
        request->answer({});
        request->finish();
    });
    auto instance = std::make_unique<RunningInstance>(m_clock, m_path);
    int calls = 0;
    instance->request(
        {},
        [&](const QJsonObject&) {
            ++calls;
            instance.reset();
        },
        [&](End) { ++calls; });
    QTRY_VERIFY(!instance);
    QTest::qWait(20);
    QCOMPARE(calls, 1);
}

void TestSingleInstance::hostileRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("JSON, but no object") << QByteArray("[1]\n");
    QTest::newRow("two requests") << QByteArray("{}\n{}\n");
    QTest::newRow("more than anybody types") << QByteArray(200'000, 'x');
    QTest::newRow("a long request that ends")
        << QByteArray(R"({"a":")" + QByteArray(200'000, 'x') + "\"}\n");
    QTest::newRow("nested too deep") << QByteArray(QByteArray(30'000, '[') + "\n");
    QTest::newRow("no text at all") << QByteArray("\0\xff\xfe\n", 4);
}

void TestSingleInstance::hostileRequests()
{
    const auto first = claimed();
    QSignalSpy requested(first.get(), &SingleInstance::requested);
    QLocalSocket socket;
    socket.connectToServer(m_path);
    QVERIFY(socket.waitForConnected());
    QFETCH(QByteArray, bytes);
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(requested.count(), 0);
    QVERIFY(socket.readAll().startsWith("{\"detail\":\"the request is"));
    // It serves the next one as if nothing had been.
    connect(first.get(), &SingleInstance::requested, this,
        [](InstanceRequest* request) { request->finish(); });
    const auto asking = ask({});
    QTRY_VERIFY(asking->end == End::Answered);
}

void TestSingleInstance::slowRequests()
{
    const auto first = claimed();
    QSignalSpy requested(first.get(), &SingleInstance::requested);
    QLocalSocket socket;
    socket.connectToServer(m_path);
    socket.write("{\"comm");
    const auto fast = ask({});
    QTRY_COMPARE(requested.count(), 1);
    m_clock.advance(Milliseconds(4'999));
    QTest::qWait(20);
    QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
    m_clock.advance(Milliseconds(1));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(requested.count(), 1);
}

void TestSingleInstance::tooManyRequests()
{
    const auto first = claimed();
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    const auto openOnes = [&idle] {
        return std::count_if(idle.begin(), idle.end(),
            [](const auto& socket) { return socket->state() == QLocalSocket::ConnectedState; });
    };
    for (int i = 0; i < 40; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->connectToServer(m_path);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(openOnes(), 32);
    // Those that only hold a place lose it.
    m_clock.advance(Milliseconds(5'000));
    QTRY_COMPARE(openOnes(), 0);
    QSignalSpy requested(first.get(), &SingleInstance::requested);
    const auto asking = ask({});
    QTRY_COMPARE(requested.count(), 1);
}

void TestSingleInstance::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("lines");
    QTest::newRow("hangs up") << QByteArray() << 0;
    QTest::newRow("no JSON") << QByteArray("220 Welcome\r\n") << 0;
    QTest::newRow("a line without an end") << QByteArray("{}\n{\"a\":1}\n{}") << 2;
    QTest::newRow("lines without the last one") << QByteArray("{}\n") << 1;
    QTest::newRow("a line that never ends") << QByteArray(3'000'000, 'x') << 0;
}

void TestSingleInstance::hostileAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, lines);
    QLocalServer server;
    QVERIFY(server.listen(m_path));
    connect(&server, &QLocalServer::newConnection, &server, [&server, bytes] {
        QLocalSocket* socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket, bytes] {
            socket->write(bytes);
            socket->disconnectFromServer();
        });
    });
    const auto asking = ask({});
    QTRY_VERIFY(asking->end.has_value());
    QCOMPARE(*asking->end, End::Broken);
    QCOMPARE(asking->lines.size(), lines);
}

void TestSingleInstance::otherUsersAreTurnedAway()
{
    if (::geteuid() != 0) {
        QSKIP("only root can become another user");
    }
    const auto first = claimed();
    QSignalSpy requested(first.get(), &SingleInstance::requested);
    // As if a folder and a socket had been left open to all.
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0777), 0);
    QCOMPARE(::seteuid(65534), 0);
    QLocalSocket socket;
    socket.connectToServer(m_path);
    socket.write("{}\n");
    socket.flush();
    const bool went = socket.state() == QLocalSocket::ConnectedState;
    QCOMPARE(::seteuid(0), 0);
    QVERIFY(went);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(requested.count(), 0);
}

/// Claims the path and repeats what it is asked, until it is killed.
static int hold(const QString& path)
{
    SystemClock clock;
    SingleInstance instance(clock, path);
    const auto first = instance.claim();
    QObject::connect(&instance, &SingleInstance::requested, [](InstanceRequest* request) {
        request->answer(request->message());
        request->finish();
    });
    std::puts(!first ? "error" : *first ? "first" : "second");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

void TestSingleInstance::outOfDescriptorsForAWhile()
{
    SingleInstance first(m_clock, m_path);
    const auto claimed = first.claim();
    QVERIFY(claimed && *claimed);
    connect(&first, &SingleInstance::requested, this, [](InstanceRequest* request) {
        request->answer(object("answer", QStringLiteral("here")));
        request->finish();
    });
    const int client = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(client >= 0);
    rlimit normal = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &normal), 0);
    const int lowest = ::dup(0);
    ::close(lowest);
    const rlimit tight = { static_cast<rlim_t>(lowest), normal.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(m_path);
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    const int connected =
        ::connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    QTest::qWait(50);
    m_clock.advance(std::chrono::seconds(1));
    QTest::qWait(50);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &normal), 0);
    QCOMPARE(connected, 0);
    QCOMPARE(::send(client, "{}\n", 3, MSG_NOSIGNAL), ssize_t(3));
    m_clock.advance(std::chrono::seconds(1));
    QByteArray answer;
    const auto answered = [&] {
        char bytes[100];
        const auto got = ::recv(client, bytes, sizeof bytes, MSG_DONTWAIT);
        answer.append(bytes, std::max<qsizetype>(0, got));
        return answer.contains("here");
    };
    QTRY_VERIFY(answered());
    ::close(client);
    // And whoever comes next.
    const auto next = ask({});
    QTRY_VERIFY(next->end.has_value());
    QVERIFY(*next->end == End::Answered);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--hold")) {
        return hold(words.value(2));
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "testsingleinstance.moc"
