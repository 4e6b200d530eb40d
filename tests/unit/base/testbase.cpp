// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"
#include "core/base/error.h"
#include "core/base/hostport.h"
#include "core/base/secret.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace sallyport;
using namespace std::chrono_literals;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostPort_data();
    void hostPort();
    void loopback_data();
    void loopback();
    void everyCodeHasItsOwnName();
    void printableHidesNothing();
    void backoffDoublesToItsCap();
    void fakeClockFiresInOrder();
    void secretIsWiped();
    void keptSecretOpens();
    void nothingIsDumpedWhileASecretIsHeld();
    void sharedTextIsWiped();
};

void TestBase::hostPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowZero");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto good = [](const char* tag, const char* text, const char* host, int port,
                          bool zero = false) {
        QTest::newRow(tag) << QString::fromLatin1(text) << zero << true << QString::fromLatin1(host)
                           << port;
    };
    const auto bad = [](const char* tag, const char* text, bool zero = false) {
        QTest::newRow(tag) << QString::fromLatin1(text) << zero << false << QString() << 0;
    };
    good("a name and a port", "db1:5432", "db1", 5432);
    good("an IPv4 literal", "127.0.0.1:1", "127.0.0.1", 1);
    good("an IPv6 literal in brackets", "[::1]:65535", "::1", 65535);
    good("port 0 where any port will do", "localhost:0", "localhost", 0, true);
    bad("port 0 where a port is needed", "localhost:0");
    bad("port 65536", "a:65536");
    bad("a negative port", "a:-1");
    bad("a port with a sign", "a:+1");
    bad("a port with a blank", "a: 1");
    bad("six digits", "a:000001");
    bad("full-width digits", "a:\xef\xbc\x91");
    bad("no colon", "a");
    bad("an IPv6 literal without brackets", "::1:22");
    bad("brackets round a name", "[a]:22");
    bad("unclosed bracket", "[::1:22");
    bad("text after the bracket", "[::1]22");
    bad("an empty host", ":22");
    bad("a blank in the host", "a b:22");
}

void TestBase::hostPort()
{
    QFETCH(QString, text);
    QFETCH(bool, allowZero);
    QFETCH(bool, ok);
    const auto result = HostPort::parse(text, allowZero);
    QCOMPARE(result.has_value(), ok);
    if (ok) {
        QTEST(result->host, "host");
        QTEST(int(result->port), "port");
        QCOMPARE(result->toString(), text);
    } else {
        QCOMPARE(result.error().code, Code::InvalidArgument);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

void TestBase::loopback_data()
{
    QTest::addColumn<bool>("isName");
    QTest::addColumn<bool>("isLoopback");
    for (const char* name : { "localhost", "LOCALHOST", "Localhost", "localhost.", "foo.localhost",
             "a.b.LocalHost.", "127.0.0.1.localhost" }) {
        QTest::newRow(name) << true << true;
    }
    for (const char* address : { "127.0.0.1", "127.255.0.9", "127.0.0.2", "::1", "0:0:0:0:0:0:0:1",
             "0000::0001", "::ffff:127.0.0.1", "::FFFF:7f00:1" }) {
        QTest::newRow(address) << false << true;
    }
    for (const char* no : { "127.0.0.1.example.org", "128.0.0.1", "127.1", "127", "2130706433",
             "0.0.0.0", "::", "::2", "1::1", "::ffff:128.0.0.1", "::ffff:0.0.0.0", "localhost6",
             "localhost.evil", "notlocalhost", "foo-localhost", "localhost..", "", ".",
             "127.0.0.256", "127.0.0.1.", "[::1]", "::1%lo" }) {
        QTest::newRow(*no ? no : "empty") << false << false;
    }
}

void TestBase::loopback()
{
    const QString host = QString::fromLatin1(QTest::currentDataTag());
    const QString typed = host == QLatin1String("empty") ? QString() : host;
    QFETCH(const bool, isName);
    QFETCH(const bool, isLoopback);
    QCOMPARE(isLocalhostName(typed), isName);
    QCOMPARE(isLoopbackHost(typed), isLoopback);
}

void TestBase::everyCodeHasItsOwnName()
{
    QSet<QString> names;
    const int last = int(Code::Internal);
    for (int i = 0; i <= last; ++i) {
        const QString name = codeName(Code(i));
        QVERIFY(!name.isEmpty());
        QVERIFY2(i == last || name != QLatin1String("internal"), qPrintable(QString::number(i)));
        names.insert(name);
        (void)dispositionOf(Code(i));
    }
    QCOMPARE(names.size(), last + 1);
    QCOMPARE(dispositionOf(Code::HostKeyChanged), Disposition::NeedsUser);
    QCOMPARE(dispositionOf(Code::PasswordRejected), Disposition::NeedsUser);
    QCOMPARE(dispositionOf(Code::ConnectionLost), Disposition::Retryable);
}

void TestBase::printableHidesNothing()
{
    QCOMPARE(printable("plain text"), QStringLiteral("plain text"));
    QCOMPARE(printable("a\x1b[2Jb\r\n"), QStringLiteral("a\\x1b[2Jb\\x0d\\x0a"));
    QCOMPARE(printable("gr\xc3\xbc\xc3\x9f"), QStringLiteral("gr\u00fc\u00df"));
    QCOMPARE(printable("bad \xff"), QStringLiteral("bad \\xff"));
    QCOMPARE(printable("\xe2\x80\xae"
                       "evil"),
        QStringLiteral("\\u202eevil"));
    QCOMPARE(printable(QByteArray(5000, 'x'), 10).size(), 11);
}

void TestBase::backoffDoublesToItsCap()
{
    Backoff backoff(1s, 8s);
    QCOMPARE(backoff.next(0.0), Milliseconds(1000));
    QCOMPARE(backoff.next(0.0), Milliseconds(2000));
    QCOMPARE(backoff.next(1.0), Milliseconds(3000));
    QCOMPARE(backoff.next(0.0), Milliseconds(8000));
    QCOMPARE(backoff.next(0.0), Milliseconds(8000));
    backoff.reset();
    QCOMPARE(backoff.next(0.0), Milliseconds(1000));
}

void TestBase::fakeClockFiresInOrder()
{
    FakeClock clock;
    QByteArray order;
    auto late = clock.makeTimer([&] { order += 'b'; });
    auto early = clock.makeTimer([&] {
        order += 'a';
        late->start(5ms);
    });
    auto stopped = clock.makeTimer([&] { order += 'x'; });
    early->start(10ms);
    stopped->start(12ms);
    clock.advance(11ms);
    QCOMPARE(order, QByteArray("a"));
    stopped->stop();
    clock.advance(100ms);
    QCOMPARE(order, QByteArray("ab"));
    QVERIFY(!late->isActive());
}

void TestBase::secretIsWiped()
{
    QByteArray source("hunter2");
    const char* before = source.constData();
    Secret secret(std::move(source));
    QCOMPARE(QByteArray(secret.data(), secret.size()), QByteArray("hunter2"));
    QVERIFY(secret.data() != before);
    Secret copy = secret.clone();
    Secret moved = std::move(secret);
    QCOMPARE(moved.size(), 7);
    moved.clear();
    QVERIFY(moved.isEmpty());
    QCOMPARE(QByteArray(copy.data(), copy.size()), QByteArray("hunter2"));
    char memory[4] = { 1, 2, 3, 4 };
    wipe(memory, sizeof memory);
    QCOMPARE(QByteArray(memory, 4), QByteArray(4, '\0'));
}

void TestBase::keptSecretOpens()
{
    KeptSecret kept(Secret(QByteArray("hunter2")));
    KeptSecret moved = std::move(kept);
    for (int i = 0; i < 2; ++i) {
        const Secret open = moved.open();
        QCOMPARE(QByteArray(open.data(), open.size()), QByteArray("hunter2"));
    }
    QVERIFY(!moved.isEmpty());
    QVERIFY(KeptSecret(Secret()).isEmpty());
    QVERIFY(KeptSecret(Secret()).open().isEmpty());
}

void TestBase::nothingIsDumpedWhileASecretIsHeld()
{
#ifdef Q_OS_LINUX
    const auto dumpable = [] { return ::prctl(PR_GET_DUMPABLE); };
    QCOMPARE(dumpable(), 1);
    {
        Secret first(QByteArray("a"));
        QCOMPARE(dumpable(), 0);
        Secret second = first.clone();
        Secret third = std::move(first);
        third = std::move(second);
        QCOMPARE(dumpable(), 0);
        third.clear();
        QCOMPARE(dumpable(), 1);
        const Secret none;
        const Secret empty{ QByteArray() };
        QCOMPARE(dumpable(), 1);
        const DumpGuard guard;
        QCOMPARE(dumpable(), 0);
        third = Secret(QByteArray("b"));
    }
    QCOMPARE(dumpable(), 1);
    {
        const KeptSecret kept(Secret(QByteArray("c")));
        QCOMPARE(dumpable(), 0);
    }
    QCOMPARE(dumpable(), 1);
    // Somebody who wants none at all is not overruled.
    ::prctl(PR_SET_DUMPABLE, 0);
    {
        const Secret one(QByteArray("d"));
    }
    QCOMPARE(dumpable(), 0);
    ::prctl(PR_SET_DUMPABLE, 1);
#endif
}

void TestBase::sharedTextIsWiped()
{
    QString text = QString::fromLatin1(QByteArray("hunter2"));
    const QString other = text;
    wipeShared(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(other, QString(7, QChar(0)));
}

QTEST_GUILESS_MAIN(TestBase)
#include "testbase.moc"
