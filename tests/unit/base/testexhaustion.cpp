// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exhaustion.h"
#include "tests/support/fewports.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sallyport;

#ifdef Q_OS_UNIX
/// While it lives, not one descriptor more is to be had.
class Shortage {
public:
    Shortage()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_normal);
        const int lowest = ::dup(0);
        ::close(lowest);
        const rlimit tight = { static_cast<rlim_t>(lowest), m_normal.rlim_max };
        ::setrlimit(RLIMIT_NOFILE, &tight);
    }
    ~Shortage() { ::setrlimit(RLIMIT_NOFILE, &m_normal); }

private:
    rlimit m_normal = {};
};
#endif

class TestExhaustion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPassesByItself_data();
    void whatPassesByItself();
    void itIsTriedAgain();
    void filesThatCannotBeOpened();
    void locks();
    void aFullDisk();
    void portsForConnections();
    void threads();
};

void TestExhaustion::whatPassesByItself_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("passes");
    QTest::newRow("too many open files here") << EMFILE << true;
    QTest::newRow("too many open files on the computer") << ENFILE << true;
    QTest::newRow("no memory") << ENOMEM << true;
    QTest::newRow("no buffers") << ENOBUFS << true;
    QTest::newRow("the disk is full") << ENOSPC << true;
#ifdef EDQUOT
    QTest::newRow("the quota is used up") << EDQUOT << true;
#endif
    QTest::newRow("no such file") << ENOENT << false;
    QTest::newRow("not allowed") << EACCES << false;
    QTest::newRow("read-only") << EROFS << false;
    QTest::newRow("the port is taken") << EADDRINUSE << false;
    QTest::newRow("nothing to do for a socket") << EAGAIN << false;
    QTest::newRow("an address of another computer") << EADDRNOTAVAIL << false;
    QTest::newRow("success") << 0 << false;
}

void TestExhaustion::whatPassesByItself()
{
    QFETCH(const int, number);
    QFETCH(const bool, passes);
    const Error otherwise{ Code::FileUnreadable, QStringLiteral("why"), QStringLiteral("file") };
    QCOMPARE(exhaustion(number).has_value(), passes);
    const Error error = systemError(number, otherwise);
    QCOMPARE(error.code, passes ? Code::OutOfResources : otherwise.code);
    QCOMPARE(error.context, otherwise.context);
    QVERIFY(!error.detail.isEmpty());
#ifndef Q_OS_WIN // where these numbers have no text of their own
    // By its text, as Qt's classes have it.
    QCOMPARE(systemError(qt_error_string(number), otherwise).code, error.code);
#endif
}

void TestExhaustion::itIsTriedAgain()
{
    QCOMPARE(dispositionOf(Code::OutOfResources), Disposition::Retryable);
    QCOMPARE(codeName(Code::OutOfResources), QLatin1String("out-of-resources"));
}

void TestExhaustion::filesThatCannotBeOpened()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    QFile file(path);
    {
        const Shortage shortage;
        QVERIFY(descriptorExhaustion());
        QVERIFY(!file.open(QIODevice::ReadOnly));
        const Error error = fileError(file, Code::KeyFileUnreadable, path);
        QCOMPARE(error.code, Code::OutOfResources);
        QVERIFY2(error.detail.english().contains(QLatin1String("descriptor")),
            qPrintable(error.detail.english()));
        QCOMPARE(error.context, path);
        // A library that says nothing.
        QCOMPARE(
            systemError(QString(), { Code::AgentUnavailable, {}, {} }).code, Code::OutOfResources);
    }
    QVERIFY(!descriptorExhaustion());
    QFile missing(folder.filePath(QStringLiteral("missing")));
    QVERIFY(!missing.open(QIODevice::ReadOnly));
    QCOMPARE(fileError(missing, Code::KeyFileUnreadable, {}).code, Code::KeyFileUnreadable);
#endif
}

void TestExhaustion::locks()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const Error taken{ Code::ProfileBusy, {}, {} };
    const Error otherwise{ Code::FileUnwritable, {}, {} };
    QLockFile first(folder.filePath(QStringLiteral("lock")));
    QVERIFY(first.tryLock(0));
    const auto codeOf = [&](const char* name) {
        QLockFile lock(folder.filePath(QString::fromLatin1(name)));
        const auto got = takeLock(lock, 0, taken, otherwise);
        return got ? std::optional<Code>() : got.error().code;
    };
    QCOMPARE(codeOf("lock"), Code::ProfileBusy);
    QCOMPARE(codeOf("no/folder/lock"), Code::FileUnwritable);
    QCOMPARE(codeOf("free"), std::nullopt);
    const Shortage shortage;
    QCOMPARE(codeOf("third"), Code::OutOfResources);
#endif
}

void TestExhaustion::aFullDisk()
{
#ifdef Q_OS_LINUX
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(full.write("x") < 0);
    const Error error = fileError(full, Code::FileUnwritable, full.fileName());
    QCOMPARE(error.code, Code::OutOfResources);
    QVERIFY2(
        error.detail.english().contains(QLatin1String("disk")), qPrintable(error.detail.english()));
#endif
}

void TestExhaustion::portsForConnections()
{
    QVERIFY(!portExhaustion());
#ifdef Q_OS_LINUX
    test::FewPorts few;
    if (!few.isUsable()) {
        QSKIP("needs root and a network of its own");
    }
    QVERIFY(!portExhaustion());
    QCOMPARE(few.useUp(), EADDRNOTAVAIL);
    QVERIFY(portExhaustion());
    few.giveBack();
    QVERIFY(!portExhaustion());
#endif
}

void TestExhaustion::threads()
{
    QVERIFY(!threadExhaustion());
#ifdef Q_OS_LINUX
    // In another process, of a user who has no more than this one.
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none{ 1, 1 };
        const bool limited =
            ::setrlimit(RLIMIT_NPROC, &none) == 0 && (::getuid() != 0 || ::setuid(54'321) == 0);
        const auto shortage = limited ? threadExhaustion() : std::nullopt;
        ::_exit(shortage && shortage->english().contains(QLatin1String("thread")) ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#endif
}

QTEST_GUILESS_MAIN(TestExhaustion)
#include "testexhaustion.moc"
