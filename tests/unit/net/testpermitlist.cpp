// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/permitlist.h"

#include <QNetworkInterface>
#include <QTest>

#include <optional>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

using namespace sallyport;
using namespace sallyport::net;

namespace {

Result<PermitList> parse(const QString& entries)
{
    return PermitList::parse(entries.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestPermitList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void permits_data();
    void permits();
    void permitsResolved_data();
    void permitsResolved();
    void finalForAddresses();
    void thisComputersOwnAddresses();
#ifndef Q_OS_WIN
    void nothingIsTakenForElsewhereWithoutInterfaces_data();
    void nothingIsTakenForElsewhereWithoutInterfaces();
#endif
    void refusesNonsense_data();
    void refusesNonsense();
};

void TestPermitList::permits_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char* entries, const char* destination, bool permitted) {
        QTest::addRow("\"%s\" %s %s", entries, permitted ? "permits" : "refuses", destination)
            << QString::fromLatin1(entries) << QString::fromLatin1(destination) << permitted;
    };
    row("", "10.0.0.1:80", true);
    row("", "[2001:db8::1]:80", true);
    row("", "db.example.org:80", true);
    for (const char* local : { "127.0.0.1:80", "127.255.0.1:80", "[::1]:80", "[0:0:0:0:0:0:0:1]:80",
             "[::ffff:127.0.0.1]:80", "[::1%1]:80", "0.0.0.0:80", "[::]:80", "[::ffff:0.0.0.0]:80",
             "localhost:80", "LOCALHOST:80", "localhost.:80", "a.localhost:80", "a.b.Localhost.:80",
             "127.1:80", "2130706433:80", "0x7f.1:80", "0177.0.0.1:80" }) {
        row("", local, false);
        row("*:*", local, false);
        row("*:80", local, false);
        row("0.0.0.0/0:* [::/0]:*", local, false);
        row("any", local, true);
        row("none", local, false);
    }
    row("any", "10.0.0.1:80", true);
    row("none", "10.0.0.1:80", false);
    row("none", "db:80", false);

    row("db:80", "db:80", true);
    row("db:80", "DB:80", true);
    row("db:80", "db.:80", true);
    row("DB.:80", "db:80", true);
    row("db:80", "db:81", false);
    row("db:80", "db2:80", false);
    row("db:80", "a.db:80", false);
    row("db:*", "db:81", true);
    row("db:https", "db:443", true);
    row("db:https", "db:444", false);
    row("a:1 b:2", "a:1", true);
    row("a:1 b:2", "b:2", true);
    row("a:1 b:2", "a:2", false);
    row("*:443", "db:443", true);
    row("*:443", "10.0.0.1:443", true);
    row("*:443", "[2001:db8::1]:443", true);
    row("*:443", "db:80", false);

    row("*.example.org:*", "db.example.org:80", true);
    row("*.example.org:*", "a.b.example.org.:80", true);
    row("*.Example.org.:*", "db.example.ORG:80", true);
    row("*.example.org:*", "example.org:80", false);
    row("*.example.org:*", "badexample.org:80", false);
    row("*.example.org:*", ".example.org:80", false);
    row("*.example.org:*", "db.example.org.evil:80", false);
    row("*.example.org:443", "db.example.org:80", false);

    row("10.0.0.0/8:*", "10.1.2.3:80", true);
    row("10.0.0.0/8:*", "[::ffff:10.1.2.3]:80", true);
    row("10.0.0.0/8:*", "11.1.2.3:80", false);
    row("10.0.0.0/8:443", "10.1.2.3:80", false);
    row("10.0.0.0/8:443", "db:443", true); // to be decided when resolved
    row("10.0.0.0/8:443", "db:80", false);
    row("10.0.0.1:80", "10.0.0.1:80", true);
    row("10.0.0.1:80", "10.0.0.2:80", false);
    row("[2001:db8::1]:80", "[2001:db8::1]:80", true);
    row("[2001:db8::1]:80", "[2001:0db8:0::1]:80", true);
    row("[2001:db8::1]:80", "[2001:db8::2]:80", false);
    row("[2001:db8::/32]:*", "[2001:db8:1::2]:80", true);
    row("[fe80::1%eth0]:80", "[fe80::1%eth1]:80", true);

    row("localhost:80", "localhost:80", true);
    row("localhost:80", "localhost.:80", true);
    row("localhost:80", "localhost:81", false);
    row("localhost:80", "a.localhost:80", false);
    row("*.localhost:80", "a.localhost:80", true);
    row("127.0.0.1:80", "127.0.0.1:80", true);
    row("127.0.0.1:80", "127.0.0.2:80", false);
    row("127.0.0.0/8:80", "127.0.0.2:80", true);
    row("126.0.0.0/7:80", "127.0.0.2:80", false);
    row("126.0.0.0/7:80", "126.0.0.2:80", true);
    row("[::1]:80", "[::1]:80", true);
    row("[::/127]:80", "[::1]:80", false);
    row("[::ffff:127.0.0.0/104]:80", "127.0.0.1:80", true);
    row("0.0.0.0:80", "0.0.0.0:80", true);
    row("0x7f.1:80", "127.0.0.1:80", false);
    row("0x7f.1:80", "0x7f.1:80", false);
}

void TestPermitList::permits()
{
    QFETCH(const QString, entries);
    QFETCH(const QString, destination);
    QFETCH(const bool, permitted);
    const auto list = parse(entries);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail.english()));
    const auto target = HostPort::parse(destination);
    QVERIFY(target);
    QCOMPARE(list->permits(*target).has_value(), permitted);
}

void TestPermitList::permitsResolved_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char* entries, const char* destination, const char* address,
                         bool permitted) {
        QTest::addRow(
            "\"%s\" %s %s at %s", entries, permitted ? "permits" : "refuses", destination, address)
            << QString::fromLatin1(entries) << QString::fromLatin1(destination)
            << QString::fromLatin1(address) << permitted;
    };
    row("", "db:80", "10.0.0.1", true);
    row("any", "db:80", "127.0.0.1", true);
    row("none", "db:80", "10.0.0.1", false);
    // Names that lead back to this computer.
    for (const char* local : { "127.0.0.1", "127.0.1.1", "::1", "0.0.0.0", "::", "::ffff:127.0.0.1",
             "::ffff:0.0.0.0" }) {
        row("", "rebind.example.org:80", local, false);
        row("*:80", "rebind.example.org:80", local, false);
        row("rebind.example.org:80", "rebind.example.org:80", local, false);
        row("*.example.org:80", "rebind.example.org:80", local, false);
        row("localhost:80", "rebind.example.org:80", local, false);
        row("localhost:80", "localhost:80", local, true);
        row("any", "rebind.example.org:80", local, true);
    }
    row("127.0.0.0/8:80", "localhost:80", "127.0.0.1", true);
    row("127.0.0.0/8:80", "myself:80", "127.0.1.1", true);
    row("127.0.0.0/8:80", "localhost:80", "::1", false);
    row("10.0.0.0/8:80", "db:80", "10.1.1.1", true);
    row("10.0.0.0/8:80", "db:80", "192.168.1.1", false);
    row("10.0.0.0/8:80", "db:81", "10.1.1.1", false);
    row("10.0.0.0/8:80 db:81", "db:81", "192.168.1.1", true);
    row("*.example.org:80", "a.example.org:80", "192.168.1.1", true);
    row("*:80", "a.example.org:80", "192.168.1.1", true);
    row("", "localhost:80", "192.168.1.1", false);
}

void TestPermitList::permitsResolved()
{
    QFETCH(const QString, entries);
    QFETCH(const QString, destination);
    QFETCH(const QString, address);
    QFETCH(const bool, permitted);
    const auto list = parse(entries);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail.english()));
    const auto target = HostPort::parse(destination);
    QVERIFY(target);
    const QHostAddress resolved(address);
    QVERIFY(!resolved.isNull());
    QCOMPARE(list->permitsResolved(*target, resolved).has_value(), permitted);
    // The first question never forbids what the second permits.
    QVERIFY(!permitted || list->permits(*target));
    QVERIFY(!list->permitsResolved(*target, QHostAddress()));
}

void TestPermitList::finalForAddresses()
{
    const auto list = *parse(QStringLiteral("10.0.0.0/8:80 [::1]:22"));
    for (const char* address : { "10.1.1.1", "11.1.1.1", "::1", "::2", "127.0.0.1" }) {
        for (const std::uint16_t port : { 80, 22 }) {
            const HostPort target{ QString::fromLatin1(address), port };
            QCOMPARE(list.permitsResolved(target, QHostAddress(target.host)).has_value(),
                list.permits(target).has_value());
        }
    }
}

void TestPermitList::thisComputersOwnAddresses()
{
    const auto all = QNetworkInterface::allAddresses();
    QVERIFY(!all.isEmpty());
    for (const QHostAddress& own : all) {
        const auto host = own.toString();
        const QByteArray shown = host.toUtf8();
        const HostPort destination{ host, 80 };
        const auto bare = host.section(u'%', 0, 0);
        const auto entry =
            (bare.contains(u':') ? u'[' + bare + u']' : bare) + QStringLiteral(":80");
        const HostPort named{ QStringLiteral("me.example.org"), 80 };
        for (const char* entries :
            { "", "*:*", "*:80", "0.0.0.0/0:* [::/0]:*", "*.example.org:80", "none" }) {
            const auto list = parse(QString::fromLatin1(entries));
            QVERIFY2(!list->permits(destination), (shown + " through " + entries).constData());
            QVERIFY2(
                !list->permitsResolved(named, own), (shown + " through " + entries).constData());
        }
        QVERIFY2(parse(QStringLiteral("any"))->permits(destination), shown.constData());
        QVERIFY2(parse(entry)->permits(destination), shown.constData());
        if (own.protocol() == QAbstractSocket::IPv4Protocol) {
            const HostPort mapped{ QStringLiteral("::ffff:") + host, 80 };
            QVERIFY2(!parse({})->permits(mapped), shown.constData());
            QVERIFY2(
                !parse(QStringLiteral("*:80"))->permitsResolved(named, QHostAddress(mapped.host)),
                shown.constData());
        }
    }
}

#ifndef Q_OS_WIN

void TestPermitList::nothingIsTakenForElsewhereWithoutInterfaces_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<Code>>("refusal");
    const auto row = [](const char* entries, const char* destination, const char* address,
                         std::optional<Code> refusal) {
        QTest::addRow("\"%s\" with %s at %s", entries, destination, address)
            << QString::fromLatin1(entries) << QString::fromLatin1(destination)
            << QString::fromLatin1(address) << refusal;
    };
    const auto untold = Code::OutOfResources;
    row("", "192.0.2.1:80", "192.0.2.1", untold);
    row("", "[2001:db8::1]:80", "2001:db8::1", untold);
    row("", "db:80", "192.0.2.1", untold);
    row("*:*", "192.0.2.1:80", "192.0.2.1", untold);
    row("*:80", "db:80", "192.0.2.1", untold);
    row("192.0.2.0/24:80", "db:80", "192.0.2.1", untold);
    row("db:80", "db:80", "192.0.2.1", untold);
    row("*.example.org:80", "db.example.org:80", "192.0.2.1", untold);
    // Where it makes no difference, things are as always.
    row("any", "db:80", "192.0.2.1", {});
    row("192.0.2.1:80", "192.0.2.1:80", "192.0.2.1", {});
    row("192.0.2.0/24:80 192.0.2.1:80", "db:80", "192.0.2.1", {});
    row("localhost:80", "localhost:80", "127.0.0.1", {});
    row("127.0.0.0/8:80", "127.0.0.1:80", "127.0.0.1", {});
    row("none", "db:80", "192.0.2.1", Code::DestinationNotPermitted);
    row("192.0.2.0/24:81", "db:80", "192.0.2.1", Code::DestinationNotPermitted);
    row("", "127.0.0.1:80", "127.0.0.1", Code::DestinationNotPermitted);
    row("*:80", "localhost:80", "127.0.0.1", Code::DestinationNotPermitted);
}

void TestPermitList::nothingIsTakenForElsewhereWithoutInterfaces()
{
    QFETCH(const QString, entries);
    QFETCH(const QString, destination);
    QFETCH(const QString, address);
    QFETCH(const std::optional<Code>, refusal);
    const auto list = parse(entries);
    QVERIFY(list);
    const auto target = HostPort::parse(destination);
    QVERIFY(target);
    // The system lists them through a socket.
    rlimit normal = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &normal), 0);
    const rlimit tight{ 0, normal.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    const auto resolved = list->permitsResolved(*target, QHostAddress(address));
    const auto first = list->permits(*target);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &normal), 0);
    QCOMPARE(resolved ? std::optional<Code>() : resolved.error().code, refusal);
    if (!QHostAddress(target->host).isNull()) {
        QCOMPARE(first ? std::optional<Code>() : first.error().code, refusal);
    }
    if (refusal == Code::OutOfResources) {
        QVERIFY2(resolved.error().detail.english().contains(QLatin1String("descriptor")),
            qPrintable(resolved.error().detail.english()));
        QCOMPARE(resolved.error().context, target->toString());
        QVERIFY(list->permitsResolved(*target, QHostAddress(address))); // there are some again
    }
}

#endif

void TestPermitList::refusesNonsense_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* entry, const char* detail) {
        QTest::addRow("\"%s\"", entry) << QString::fromLatin1(entry) << QString::fromLatin1(detail);
    };
    row("db", "host:port");
    row("db:", "not a port");
    row("db:0", "out of range");
    row("db:65536", "out of range");
    row("db:80-90", "not a port");
    row("db:no-such-service", "known service");
    row(":80", "not an IP address");
    row("*", "host:port");
    row("10.0.0.0/8", "host:port");
    row("10.0.0.0/33:80", "prefix length");
    row("10.*:80", "not an IP address");
    row("10.0.0.*:80", "not an IP address");
    row("127.1:80", "not an IP address");
    row("2001:db8::1:80", "brackets");
    row("[2001:db8::1]", "host:port");
    row("[2001:db8::1:80", "host:port");
    row("[db]:80", "brackets");
    row("[::1]80", "host:port");
    row("db*:80", "wildcard");
    row("a.*.org:80", "wildcard");
    row("*.*.org:80", "wildcard");
    row("d?:80", "wildcard");
    row("*.:80", "not an IP address");
    row("u@db:80", "not a host name");
    row("a b:80", "not a host name");
    row("any", "only entry");
    row("none", "only entry");
}

void TestPermitList::refusesNonsense()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, detail);
    const auto list = PermitList::parse({ QStringLiteral("good:80"), entry });
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InvalidArgument);
    QVERIFY2(
        list.error().detail.english().contains(detail), qPrintable(list.error().detail.english()));
    QCOMPARE(list.error().context, entry);
}

QTEST_GUILESS_MAIN(TestPermitList)
#include "testpermitlist.moc"
