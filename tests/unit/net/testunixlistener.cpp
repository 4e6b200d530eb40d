// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listener.h"
#include "core/net/unixsocket.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawsocket.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sallyport;
using namespace sallyport::net;

class TestUnixListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void carriesConnections();
    void onlyThisUserMayConnect_data();
    void onlyThisUserMayConnect();
    void fileGoesWithTheListener_data();
    void fileGoesWithTheListener();
    void anotherFileOfTheNameStays();
    void deadSocketIsReplaced();
    void liveSocketStays_data();
    void liveSocketStays();
    void liveSocketIsReplacedIfToldTo();
    void otherFilesStay_data();
    void otherFilesStay();
    void socketOfAnotherUserStays();
    void folderThatIsNotThere();
    void longestPath();
    void impossiblePaths_data();
    void impossiblePaths();
    void sourcesDoNotApply();
    void destroyedInItsHandler();
    void canListenAgain();

private:
    [[nodiscard]] QByteArray nativePath() const { return QFile::encodeName(m_path); }
    [[nodiscard]] bool isSocket() const
    {
        struct stat status = {};
        return ::lstat(nativePath().constData(), &status) == 0 && S_ISSOCK(status.st_mode);
    }
    /// A socket file whose listener has gone.
    void leaveDeadSocket() const { closeSocket(openUnixListener(m_path, 1)->descriptor); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::vector<std::unique_ptr<LocalStream>> m_streams;
    Listener::Handler m_keep = [this](std::unique_ptr<LocalStream> stream) {
        m_streams.push_back(std::move(stream));
    };
};

void TestUnixListener::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(QStringLiteral("socket"));
}

void TestUnixListener::cleanup()
{
    m_streams.clear();
    m_dir.reset();
}

void TestUnixListener::carriesConnections()
{
    Listener listener(m_clock, m_keep);
    const auto done = listener.listenOnPath(m_path);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail.english()));
    QVERIFY(listener.isListening());
    QCOMPARE(listener.path(), m_path);
    QVERIFY(listener.addresses().empty());
    RawSocket raw = RawSocket::connectedToPath(nativePath());
    QVERIFY(raw.isValid());
    QTRY_COMPARE(m_streams.size(), 1u);
    LocalStream& stream = *m_streams.front();
    QVERIFY(stream.isOpen());
    QVERIFY(stream.peerEnd().address.isNull());

    QVERIFY(raw.send("question"));
    raw.endSending();
    QTRY_VERIFY(stream.peek().toByteArray() == "question");
    stream.consume(8);
    QTRY_VERIFY(stream.peek().isEmpty() && stream.readFinished());
    QVERIFY(stream.isOpen());
    QCOMPARE(stream.write("late answer"), 11);
    stream.shutdownWrite();
    QTRY_VERIFY(raw.ended());
    QCOMPARE(raw.got(), QByteArray("late answer"));
    QCOMPARE(raw.error(), 0);

    // A peer that goes altogether.
    RawSocket second = RawSocket::connectedToPath(nativePath());
    QTRY_COMPARE(m_streams.size(), 2u);
    LocalStream& left = *m_streams.back();
    QVERIFY(second.send("bye"));
    second.close();
    QTRY_VERIFY(left.peek().toByteArray() == "bye");
    left.consume(3);
    QTRY_VERIFY(left.peek().isEmpty() && left.readFinished());
}

void TestUnixListener::onlyThisUserMayConnect_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("without a umask") << 0;
    QTest::newRow("with the usual umask") << 022;
    QTest::newRow("with a umask that takes everything") << 0777;
}

void TestUnixListener::onlyThisUserMayConnect()
{
    QFETCH(const int, mask);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    Listener listener(m_clock, m_keep);
    const auto done = listener.listenOnPath(m_path);
    const mode_t after = ::umask(before);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail.english()));
    QCOMPARE(int(after), mask);
    struct stat status = {};
    QCOMPARE(::lstat(nativePath().constData(), &status), 0);
    QCOMPARE(int(status.st_mode & ALLPERMS), 0600);
}

void TestUnixListener::fileGoesWithTheListener_data()
{
    QTest::addColumn<bool>("destroy");
    QTest::newRow("when it is closed") << false;
    QTest::newRow("when it is destroyed") << true;
}

void TestUnixListener::fileGoesWithTheListener()
{
    QFETCH(const bool, destroy);
    auto listener = std::make_unique<Listener>(m_clock, m_keep);
    QVERIFY(listener->listenOnPath(m_path));
    QVERIFY(isSocket());
    if (destroy) {
        listener.reset();
    } else {
        listener->close();
        QVERIFY(!listener->isListening());
        QVERIFY(listener->path().isEmpty());
    }
    QVERIFY(!isSocket());
}

void TestUnixListener::anotherFileOfTheNameStays()
{
    Listener first(m_clock, m_keep);
    QVERIFY(first.listenOnPath(m_path));
    QVERIFY(QFile::remove(m_path));
    Listener second(m_clock, m_keep);
    QVERIFY(second.listenOnPath(m_path));
    first.close();
    QVERIFY(RawSocket::connectedToPath(nativePath()).isValid());
    QTRY_COMPARE(m_streams.size(), 1u);
}

void TestUnixListener::deadSocketIsReplaced()
{
    leaveDeadSocket();
    QVERIFY(isSocket());
    QVERIFY(!RawSocket::connectedToPath(nativePath()).isValid());
    Listener listener(m_clock, m_keep);
    const auto done = listener.listenOnPath(m_path);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail.english()));
    QVERIFY(RawSocket::connectedToPath(nativePath()).isValid());
    QTRY_COMPARE(m_streams.size(), 1u);
}

void TestUnixListener::liveSocketStays_data()
{
    QTest::addColumn<bool>("busy");
    QTest::newRow("that accepts") << false;
    QTest::newRow("that is too busy to accept") << true;
}

void TestUnixListener::liveSocketStays()
{
    QFETCH(const bool, busy);
    const auto holder = openUnixListener(m_path, busy ? 0 : 8);
    QVERIFY(holder);
    std::vector<Descriptor> waiting;
    while (busy) {
        const auto next = connectToPath(m_path);
        if (!next) {
            QVERIFY(next.error().fault == SocketFault::WouldBlock);
            break;
        }
        waiting.push_back(*next);
    }
    const int before = openDescriptors();
    Listener late(m_clock, m_keep);
    const auto done = late.listenOnPath(m_path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenPortTaken);
    QVERIFY(done.error().detail.english().contains(QStringLiteral("another program")));
    QCOMPARE(done.error().context, m_path);
    QVERIFY(!late.isListening());
    QCOMPARE(openDescriptors(), before);
    QVERIFY(isSocket());
    QVERIFY(acceptSocket(holder->descriptor));
    for (const Descriptor socket : waiting) {
        closeSocket(socket);
    }
    closeSocket(holder->descriptor);
}

void TestUnixListener::liveSocketIsReplacedIfToldTo()
{
    Listener holder(m_clock, m_keep);
    QVERIFY(holder.listenOnPath(m_path));
    Listener late(m_clock, m_keep);
    const auto done = late.listenOnPath(m_path, Replaces::AnySocket);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail.english()));
    holder.close(); // and leaves what is not its own
    QVERIFY(RawSocket::connectedToPath(nativePath()).isValid());
    QTRY_COMPARE(m_streams.size(), 1u);
    late.close();
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly));
    const auto refused = late.listenOnPath(m_path, Replaces::AnySocket);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::ListenFailed);
    QVERIFY(file.exists());
}

void TestUnixListener::otherFilesStay_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : { "file", "folder", "link to a dead socket", "dangling link" }) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestUnixListener::otherFilesStay()
{
    QFETCH(const QString, what);
    const QString target = m_dir->filePath(QStringLiteral("target"));
    if (what == QLatin1String("file")) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("precious"), 8);
    } else if (what == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(m_path));
    } else {
        if (what == QLatin1String("link to a dead socket")) {
            closeSocket(openUnixListener(target, 1)->descriptor);
        }
        QVERIFY(QFile::link(target, m_path));
    }
    const bool targetThere = QFile::exists(target);
    struct stat before = {};
    QCOMPARE(::lstat(nativePath().constData(), &before), 0);
    Listener listener(m_clock, m_keep);
    const auto done = listener.listenOnPath(m_path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenFailed);
    QVERIFY2(done.error().detail.english().contains(QStringLiteral("not a socket")),
        qPrintable(done.error().detail.english()));
    struct stat after = {};
    QCOMPARE(::lstat(nativePath().constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_size, before.st_size);
    QCOMPARE(QFile::exists(target), targetThere);
}

void TestUnixListener::socketOfAnotherUserStays()
{
    if (::geteuid() != 0) {
        QSKIP("only root can give a file away");
    }
    leaveDeadSocket();
    constexpr uid_t kNobody = 65534;
    QCOMPARE(::chown(nativePath().constData(), kNobody, kNobody), 0);
    Listener listener(m_clock, m_keep);
    const auto done = listener.listenOnPath(m_path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenPortTaken);
    QVERIFY(done.error().detail.english().contains(QStringLiteral("another user")));
    QVERIFY(isSocket());
}

void TestUnixListener::folderThatIsNotThere()
{
    Listener listener(m_clock, m_keep);
    const auto done = listener.listenOnPath(m_dir->filePath(QStringLiteral("missing/socket")));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenFailed);
    QVERIFY(!done.error().detail.isEmpty());
}

void TestUnixListener::longestPath()
{
    const QByteArray folder = QFile::encodeName(m_dir->path()) + '/';
    constexpr qsizetype kLongest = sizeof(sockaddr_un::sun_path) - 1;
    QVERIFY(folder.size() < kLongest);
    const QByteArray longest = folder + QByteArray(kLongest - folder.size(), 'x');
    Listener listener(m_clock, m_keep);
    QVERIFY(listener.listenOnPath(QFile::decodeName(longest)));
    QVERIFY(RawSocket::connectedToPath(longest).isValid());
    Listener longer(m_clock, m_keep);
    const auto done = longer.listenOnPath(QFile::decodeName(longest + 'x'));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenFailed);
    QVERIFY(done.error().detail.english().contains(QString::number(kLongest)));
    QVERIFY(done.error().detail.english().contains(QString::number(kLongest + 1)));
}

void TestUnixListener::impossiblePaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a zero character") << QStringLiteral("/tmp/a") + QChar(0) + QLatin1Char('b');
    QTest::newRow("a zero character first") << QChar(0) + QStringLiteral("abstract");
}

void TestUnixListener::impossiblePaths()
{
    QFETCH(const QString, path);
    Listener listener(m_clock, m_keep);
    const auto done = listener.listenOnPath(path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::ListenFailed);
    QVERIFY(!connectToPath(path));
}

void TestUnixListener::sourcesDoNotApply()
{
    Listener listener(m_clock, m_keep);
    listener.setSources(*SourceList::parse({ QStringLiteral("192.0.2.1") }));
    QVERIFY(listener.listenOnPath(m_path));
    const RawSocket raw = RawSocket::connectedToPath(nativePath());
    QTRY_COMPARE(m_streams.size(), 1u);
    QCOMPARE(listener.refusedCount(), 0u);
}

void TestUnixListener::destroyedInItsHandler()
{
    std::unique_ptr<LocalStream> only;
    std::unique_ptr<Listener> listener;
    listener = std::make_unique<Listener>(m_clock, [&](std::unique_ptr<LocalStream> stream) {
        listener.reset();
        only = std::move(stream);
    });
    QVERIFY(listener->listenOnPath(m_path));
    const RawSocket first = RawSocket::connectedToPath(nativePath());
    const RawSocket second = RawSocket::connectedToPath(nativePath());
    QTRY_VERIFY(only);
    QVERIFY(!isSocket());
}

void TestUnixListener::canListenAgain()
{
    Listener listener(m_clock, m_keep);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(listener.listenOnPath(m_path));
        QVERIFY(RawSocket::connectedToPath(nativePath()).isValid());
        QTRY_COMPARE(m_streams.size(), std::size_t(round + 1));
        listener.close();
    }
    QVERIFY(listener.listen({ QStringLiteral("127.0.0.1"), 0 }));
    QCOMPARE(listener.addresses().size(), 1u);
}

QTEST_GUILESS_MAIN(TestUnixListener)
#include "testunixlistener.moc"
