// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/rule.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void configWords_data();
    void configWords();
    void refusesConfigWords_data();
    void refusesConfigWords();
    void asSshWritesIt_data();
    void asSshWritesIt();
    void everyAddressOfTheServerIsEmpty();
    void knowsLoopback();
};

static Result<Rule> parse(const QString& option, const QString& text)
{
    return parseForward(option == QLatin1String("-R") ? ForwardOption::Remote
            : option == QLatin1String("-D")           ? ForwardOption::Dynamic
                                                      : ForwardOption::Local,
        text);
}

void TestRule::parses_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<RuleKind>("kind");
    const auto row = [](const char* tag, const char* option, const char* text,
                         const char* canonical, RuleKind kind = RuleKind::Tcp) {
        QTest::newRow(tag) << QString::fromLatin1(option) << QString::fromLatin1(text)
                           << QString::fromLatin1(canonical) << kind;
    };
    row("without a listen address, loopback", "-L", "8080:web:80", "localhost:8080:web:80");
    row("port 0 takes a free one", "-L", "0:web:80", "localhost:0:web:80");
    row("tcp said aloud", "-L", "tcp/8080:web:80", "localhost:8080:web:80");
    row("FTP", "-L", "ftp/2121:localhost:21", "ftp/localhost:2121:localhost:21", RuleKind::Ftp);
    row("FTP with a listen address", "-L", "ftp/[::1]:2121:f:21", "ftp/[::1]:2121:f:21",
        RuleKind::Ftp);
    row("a listen address", "-L", "127.0.0.2:8080:web:80", "127.0.0.2:8080:web:80");
    row("every address", "-L", "*:8080:web:80", "*:8080:web:80");
    row("every address by an empty bind", "-L", ":8080:web:80", "*:8080:web:80");
    row("IPv6 on both sides", "-L", "[::1]:8080:[2001:db8::1]:80", "[::1]:8080:[2001:db8::1]:80");
    row("IPv6 destination only", "-L", "8080:[::1]:80", "localhost:8080:[::1]:80");
    row("service names", "-L", "http:web:https", "localhost:80:web:443");
    row("a service called ftp is not the prefix", "-L", "ftp:web:ftp", "localhost:21:web:21");
    row("to a Unix socket", "-L", "8080:/run/docker.sock", "localhost:8080:/run/docker.sock");
    row("to a Unix socket from an address", "-L", "*:8080:/run/d.sock", "*:8080:/run/d.sock");
    row("from a Unix socket", "-L", "/run/db:db1:5432", "/run/db:db1:5432");
    row("from a Unix socket to one", "-L", "/run/a:/run/b", "/run/a:/run/b");
    row("a path in the home folder", "-L", "~/a:${XDG_RUNTIME_DIR}/b", "~/a:${XDG_RUNTIME_DIR}/b");
    row("a path with a colon", "-L", "8080:[/run/a:b]", "localhost:8080:[/run/a:b]");
    row("a path with a bracket", "-L", "8080:/run/a]", "localhost:8080:/run/a]");
    row("a variable for a host", "-L", "8080:${DB}:5432", "localhost:8080:${DB}:5432");
    row("remote", "-R", "8080:web:80", "localhost:8080:web:80");
    row("remote, every address", "-R", "*:8080:web:80", "*:8080:web:80");
    row("remote, every address by an empty bind", "-R", ":8080:web:80", "*:8080:web:80");
    row("remote FTP", "-R", "ftp/0:localhost:21", "ftp/localhost:0:localhost:21", RuleKind::Ftp);
    row("remote, from a Unix socket", "-R", "/tmp/s:localhost:22", "/tmp/s:localhost:22");
    row("remote, to a Unix socket", "-R", "2222:/tmp/s", "localhost:2222:/tmp/s");
    row("reverse dynamic", "-R", "1080", "localhost:1080", RuleKind::Socks);
    row("reverse dynamic with an address", "-R", "[::]:1080", "[::]:1080", RuleKind::Socks);
    row("reverse dynamic said aloud", "-R", "socks/1080", "localhost:1080", RuleKind::Socks);
    row("reverse dynamic on a Unix socket", "-R", "/tmp/s", "/tmp/s", RuleKind::Socks);
    row("dynamic", "-D", "1080", "localhost:1080", RuleKind::Socks);
    row("dynamic said aloud", "-D", "socks/0", "localhost:0", RuleKind::Socks);
    row("dynamic on an address", "-D", "127.0.0.2:socks", "127.0.0.2:1080", RuleKind::Socks);
    row("dynamic for everybody", "-D", "*:1080", "*:1080", RuleKind::Socks);
    row("dynamic on a Unix socket", "-D", "/tmp/s", "/tmp/s", RuleKind::Socks);
}

void TestRule::parses()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    const auto rule = parse(option, text);
    QVERIFY2(rule.has_value(), rule ? "" : qPrintable(rule.error().detail.english()));
    QTEST(toString(*rule), "canonical");
    QTEST(rule->kind, "kind");
    QCOMPARE(rule->direction == RuleDirection::Remote, option == QLatin1String("-R"));
    QVERIFY(*parseForward(forwardOption(*rule), toString(*rule)) == *rule);
}

void TestRule::refuses_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* tag, const char* option, const char* text, const char* part) {
        QTest::newRow(tag) << QString::fromLatin1(option) << QString::fromLatin1(text)
                           << QString::fromLatin1(part);
    };
    row("nothing", "-L", "", "expected");
    row("a port alone", "-L", "8080", "expected");
    row("no destination port", "-L", "8080:web", "expected");
    row("IPv6 without brackets", "-L", "8080:::1:80", "brackets");
    row("a listen port that is neither number nor service", "-L", "no-such-service:web:80",
        "listen port");
    row("a listen port too large", "-L", "65536:web:80", "listen port");
    row("destination port 0", "-L", "8080:web:0", "destination port");
    row("an empty destination", "-L", "8080::80", "destination host");
    row("an unclosed bracket", "-L", "8080:[::1:80", "not closed");
    row("brackets round a name", "-L", "8080:[web]:80", "brackets");
    row("a bracket in the middle", "-L", "8080:w[eb:80", "bracket");
    row("text behind a bracket", "-L", "8080:[::1]x:80", "bracket");
    row("an unknown kind", "-L", "udp/8080:web:80", "listen port");
    row("a blank in the host", "-L", "8080:we b:80", "destination host");
    row("SOCKS as a local forward", "-L", "socks/1080", "-D");
    row("FTP to a Unix socket", "-L", "ftp/2121:/run/ftp", "FTP needs ports");
    row("a port and two paths", "-L", "8080:/a:/b", "listen");
    row("a path, a port and a path", "-L", "/a:8080:/b", "expected");
    row("nothing after -R", "-R", "", "listen port");
    row("SOCKS with a destination", "-R", "socks/1080:web:80", "no destination");
    row("TCP without a destination", "-R", "tcp/1080", "expected");
    row("dynamic with a destination", "-D", "1080:web:80", "expected");
    row("FTP as a dynamic forward", "-D", "ftp/1080", "expected");
    row("a bad dynamic port", "-D", "99999", "listen port");
}

void TestRule::refuses()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto rule = parse(option, text);
    QVERIFY(!rule.has_value());
    QCOMPARE(rule.error().code, Code::InvalidRule);
    QVERIFY2(
        rule.error().detail.english().contains(part), qPrintable(rule.error().detail.english()));
    QCOMPARE(rule.error().context, text);
}

void TestRule::configWords_data()
{
    QTest::addColumn<ForwardOption>("option");
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* tag, ForwardOption option, const char* listen,
                         const char* destination, const char* canonical) {
        QTest::newRow(tag) << option << QString::fromLatin1(listen)
                           << QString::fromLatin1(destination) << QString::fromLatin1(canonical);
    };
    row("LocalForward as people write it", ForwardOption::Local, "8080", "web:80",
        "localhost:8080:web:80");
    row("LocalForward as ssh -G prints it", ForwardOption::Local, "[127.0.0.1]:8080", "[web]:80",
        "127.0.0.1:8080:web:80");
    row("LocalForward to IPv6", ForwardOption::Local, "[*]:8081", "[::1]:80", "*:8081:[::1]:80");
    row("LocalForward between Unix sockets", ForwardOption::Local, "/tmp/l", "/tmp/r",
        "/tmp/l:/tmp/r");
    row("LocalForward from a Unix socket", ForwardOption::Local, "/tmp/l", "[web]:22",
        "/tmp/l:web:22");
    row("RemoteForward", ForwardOption::Remote, "[::1]:9001", "[a]:1", "[::1]:9001:a:1");
    row("RemoteForward without a destination", ForwardOption::Remote, "9000", "", "localhost:9000");
    row("RemoteForward to SOCKS as ssh -G prints it", ForwardOption::Remote, "9000", "[socks]:0",
        "localhost:9000");
    row("DynamicForward", ForwardOption::Dynamic, "[*]:1081", "", "*:1081");
}

void TestRule::configWords()
{
    QFETCH(ForwardOption, option);
    QFETCH(QString, listen);
    QFETCH(QString, destination);
    const auto rule = parseForward(option, listen, destination);
    QVERIFY2(rule.has_value(), rule ? "" : qPrintable(rule.error().detail.english()));
    QTEST(toString(*rule), "canonical");
    QCOMPARE(forwardOption(*rule), option);
}

void TestRule::refusesConfigWords_data()
{
    QTest::addColumn<ForwardOption>("option");
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("destination");
    QTest::newRow("LocalForward without a destination")
        << ForwardOption::Local << QStringLiteral("80") << QString();
    QTest::newRow("everything in one word")
        << ForwardOption::Local << QStringLiteral("80:web:80") << QString();
    QTest::newRow("a destination without its port")
        << ForwardOption::Local << QStringLiteral("80") << QStringLiteral("web");
    QTest::newRow("DynamicForward with a destination")
        << ForwardOption::Dynamic << QStringLiteral("80") << QStringLiteral("web:80");
}

void TestRule::refusesConfigWords()
{
    QFETCH(ForwardOption, option);
    QFETCH(QString, listen);
    QFETCH(QString, destination);
    const auto rule = parseForward(option, listen, destination);
    QVERIFY(!rule.has_value());
    QCOMPARE(rule.error().code, Code::InvalidRule);
}

void TestRule::asSshWritesIt_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* option, const char* text, const char* written) {
        QTest::newRow(text) << QString::fromLatin1(option) << QString::fromLatin1(text)
                            << QString::fromLatin1(written);
    };
    row("-L", "8080:web:80", "-L localhost:8080:web:80");
    row("-L", "ftp/2121:localhost:21", "-L localhost:2121:localhost:21");
    row("-R", "1080", "-R localhost:1080");
    row("-R", ":8080:web:80", "-R *:8080:web:80");
    row("-D", "1080", "-D localhost:1080");
}

void TestRule::asSshWritesIt()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    QTEST(sshArguments(*parse(option, text)).join(u' '), "written");
}

/// RFC 4254 7.1: the empty bind address is the one for every address of either family.
void TestRule::everyAddressOfTheServerIsEmpty()
{
    QCOMPARE(parseForward(ForwardOption::Remote, u"*:8080:web:80")->listen.host, QString());
    QCOMPARE(
        parseForward(ForwardOption::Local, u"*:8080:web:80")->listen.host, QStringLiteral("*"));
}

void TestRule::knowsLoopback()
{
    QVERIFY(!listensBeyondLoopback(*parseForward(ForwardOption::Local, u"8080:web:80")));
    QVERIFY(!listensBeyondLoopback(*parseForward(ForwardOption::Local, u"[::1]:8080:web:80")));
    QVERIFY(listensBeyondLoopback(*parseForward(ForwardOption::Local, u"*:8080:web:80")));
    QVERIFY(!listensBeyondLoopback(*parseForward(ForwardOption::Local, u"/run/s:web:80")));
    QVERIFY(listensBeyondLoopback(*parseForward(ForwardOption::Remote, u"*:8080:web:80")));
    QVERIFY(listensBeyondLoopback(*parseForward(ForwardOption::Local, u"192.0.2.1:8080:web:80")));
}

QTEST_GUILESS_MAIN(TestRule)
#include "testrule.moc"
