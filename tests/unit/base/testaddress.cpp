// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include <QTest>

using namespace sallyport;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void classifiesAddresses_data();
    void classifiesAddresses();
    void matchesCidrs_data();
    void matchesCidrs();
    void refusesCidrs_data();
    void refusesCidrs();
    void readsWhatUsersType_data();
    void readsWhatUsersType();
    void readsNumbers_data();
    void readsNumbers();
};

namespace {

const QByteArray kForty(40, '9');

/// A literal with NULs in it.
template <std::size_t N> QByteArray raw(const char (&text)[N])
{
    return QByteArray(text, qsizetype(N) - 1);
}

} // namespace

void TestAddress::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto good = [](const QByteArray& text, const QByteArray& expected) {
        QTest::addRow("%s", text.constData()) << text << expected;
    };
    good("0.0.0.0", "0.0.0.0");
    good("255.255.255.255", "255.255.255.255");
    good("010.001.000.099", "10.1.0.99");
    good("::", "::");
    good("::1", "::1");
    good("1::", "1::");
    good("0:0:0:0:0:0:0:0", "::");
    good("2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a");
    good("2001:db8::0:1", "2001:db8::1");
    good("2001:0db8:0000:0000:0001:0000:0000:0001", "2001:db8::1:0:0:1");
    good("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    good("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    good("2001:db8:1:1:1:1:0:0", "2001:db8:1:1:1:1::");
    good("0:0:1:1:1:1:1:1", "::1:1:1:1:1:1");
    good("1:0:0:2:0:0:3:4", "1::2:0:0:3:4");
    good("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    good("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    good("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304");
    good("::1.2.3.4", "::102:304");
    good("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    good("::ffff:192.0.2.128", "192.0.2.128");
    good("::FFFF:c000:0280", "192.0.2.128");
    good("0:0:0:0:0:ffff:0:0", "0.0.0.0");
    good("::fffe:1.2.3.4", "::fffe:102:304");
    for (const QByteArray& text :
        QByteArrayList{ "", ".", "1", "1.2.3", "1.2.3.4.5", "1.2.3.", ".1.2.3", "1..2.3",
            "256.1.1.1", "1.2.3.256", "1.2.3.0004", "1.2.3.4 ", " 1.2.3.4", "1.2.3.4\n", "+1.2.3.4",
            "1.2.3.-4", "0x7f.0.0.1", "2130706433", "127.1", "1.2.3." + kForty, "4294967297.2.3.4",
            raw("1.2.3.4\0"), "\xef\xbc\x91.2.3.4", "localhost", ":", ":::", ":1", "1:", "1:2",
            "::1::", "1::2::3", ":::1", "1:::2", "1:2:3:4:5:6:7:8:", ":1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1:2:3:4::5:6:7:8",
            "12345::", "::g", "::1%lo", "fe80::1%1", "[::1]", "::1 ", "::+1", "::-1", "::0x1",
            "1.2.3.4::", "::1.2.3", "::1.2.3.4.5", "::1.2.3.256", "::1.2.3.4:5",
            "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:1.2.3.4", "::ffff:1.2.3.4 " }) {
        QTest::addRow("refused: %s", text.toPercentEncoding(":[]+").constData())
            << text << QByteArray("refused");
    }
}

void TestAddress::readsAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto address = Address::parse(text);
    QCOMPARE(address ? address->toText() : QByteArray("refused"), expected);
    if (address) {
        QVERIFY(address->isV4() != address->isV6());
        QCOMPARE(*Address::parse(address->toText()), *address);
    }
}

void TestAddress::classifiesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("classes"); // loopback, reserved, unspecified
    const auto is = [](const char* text, const char* classes) {
        QTest::addRow("%s is \"%s\"", text, classes) << QByteArray(text) << QByteArray(classes);
    };
    is("127.0.0.1", "l");
    is("127.255.255.255", "l");
    is("126.255.255.255", "");
    is("128.0.0.0", "");
    is("0.0.0.0", "ru");
    is("0.0.0.1", "r");
    is("1.0.0.0", "");
    is("10.0.0.1", "");
    is("192.168.0.1", "");
    is("169.253.255.255", "");
    is("169.254.0.0", "r");
    is("169.254.169.254", "r");
    is("169.255.0.0", "");
    is("223.255.255.255", "");
    is("224.0.0.0", "r");
    is("240.0.0.1", "r");
    is("255.255.255.255", "r");
    is("::", "ru");
    is("::1", "l");
    is("::2", "");
    is("1::1", "");
    is("fe7f::1", "");
    is("fe80::1", "r");
    is("febf::1", "r");
    is("fec0::1", "");
    is("fd00::1", "");
    is("ff02::1", "r");
    is("::ffff:127.0.0.1", "l");
    is("::ffff:169.254.169.254", "r");
    is("::ffff:0.0.0.0", "ru");
}

void TestAddress::classifiesAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, classes);
    const Address address = *Address::parse(text);
    QCOMPARE(address.isLoopback(), classes.contains('l'));
    QCOMPARE(address.isReserved(), classes.contains('r'));
    QCOMPARE(address.isUnspecified(), classes.contains('u'));
    QVERIFY(Address().isNull() && !Address().isLoopback() && !Address().isUnspecified()
        && Address().toText().isEmpty());
}

void TestAddress::matchesCidrs_data()
{
    QTest::addColumn<QByteArray>("cidr");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("inside");
    const auto in = [](const char* cidr, const char* address, bool inside) {
        QTest::addRow("%s is %s %s", address, inside ? "in" : "not in", cidr)
            << QByteArray(cidr) << QByteArray(address) << inside;
    };
    in("10.0.0.0/8", "10.255.255.255", true);
    in("10.0.0.0/8", "11.0.0.0", false);
    in("10.1.2.3/8", "10.9.9.9", true);
    in("192.168.4.0/22", "192.168.7.255", true);
    in("192.168.4.0/22", "192.168.8.0", false);
    in("192.168.4.0/022", "192.168.7.255", true);
    in("1.2.3.4", "1.2.3.4", true);
    in("1.2.3.4", "1.2.3.5", false);
    in("1.2.3.4/31", "1.2.3.5", true);
    in("1.2.3.4/32", "1.2.3.5", false);
    in("0.0.0.0/0", "255.255.255.255", true);
    in("0.0.0.0/0", "::1", false);
    in("::/0", "2001:db8::1", true);
    in("::/0", "1.2.3.4", false);
    in("::/0", "::ffff:1.2.3.4", false);
    in("1.2.3.0/24", "::ffff:1.2.3.4", true);
    in("2001:db8::/33", "2001:db8:7fff::1", true);
    in("2001:db8::/33", "2001:db8:8000::1", false);
    in("::1", "::1", true);
    in("::1/128", "::2", false);
    in("::ffff:10.0.0.0/104", "10.255.255.255", true);
    in("::ffff:10.0.0.0/104", "11.0.0.0", false);
    in("::ffff:0:0/96", "1.2.3.4", true);
}

void TestAddress::matchesCidrs()
{
    QFETCH(QByteArray, cidr);
    QFETCH(QByteArray, address);
    const auto parsed = Cidr::parse(cidr);
    QVERIFY(parsed);
    QTEST(parsed->contains(*Address::parse(address)), "inside");
    QVERIFY(!parsed->contains(Address()));
    QVERIFY(!Cidr().contains(*Address::parse(address)));
}

void TestAddress::refusesCidrs_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray& text :
        QByteArrayList{ "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8",
            "10.0.0.0/8 ", "10.0.0.0/8/8", "10.0.0/8", "10.0.0.0/4294967304", "10.0.0.0/" + kForty,
            "10.0.0.0/255.0.0.0", "::/129", "::/0128", "host/8", "::1%lo/128", "::ffff:1.2.3.4/95",
            "::ffff:1.2.3.4/129", raw("10.0.0.0/8\0") }) {
        QTest::addRow("refused: %s", text.toPercentEncoding("/:+").constData()) << text;
    }
}

void TestAddress::refusesCidrs()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Cidr::parse(text));
}

void TestAddress::readsWhatUsersType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* tag, const char* text, const char* expected) {
        QTest::newRow(tag) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("a block", "10.0.0.0/8", "10.0.0.0/8");
    row("an address", "10.0.0.1", "10.0.0.1/32");
    row("an IPv6 address", "2001:DB8::1", "2001:db8::1/128");
    row("a link-local address with its scope", "fe80::1%eth0", "fe80::1/128");
    row("a block with a scope", "fe80::%eth0/64", "fe80::/64");
    row("a mapped block", "::ffff:10.0.0.0/104", "10.0.0.0/8");
    row("nothing", "", "'' is not an IP address, or one with a prefix length as in 10.0.0.0/8");
    row("a name", "db1",
        "'db1' is not an IP address, or one with a prefix length as in 10.0.0.0/8");
    row("an IPv4 address with a scope", "10.0.0.1%eth0",
        "'10.0.0.1%eth0' is not an IP address, or one with a prefix length as in 10.0.0.0/8");
    row("a netmask", "10.0.0.0/255.0.0.0",
        "'10.0.0.0/255.0.0.0' has no prefix length of 0 to 32 after the slash");
    row("too long a prefix", "10.0.0.0/33",
        "'10.0.0.0/33' has no prefix length of 0 to 32 after the slash");
    row("too long an IPv6 prefix", "::/129",
        "'::/129' has no prefix length of 0 to 128 after the slash");
    row("too short a mapped prefix", "::ffff:10.0.0.0/8",
        "'::ffff:10.0.0.0/8' has no prefix length of 96 to 128 after the slash");
    row("a scope after the length", "::/64%eth0",
        "'::/64%eth0' has no prefix length of 0 to 128 after the slash");
}

void TestAddress::readsWhatUsersType()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto cidr = checkedCidr(text);
    QCOMPARE(cidr
            ? QString::fromLatin1(cidr->network.toText() + '/' + QByteArray::number(cidr->bits))
            : cidr.error().detail.english(),
        expected);
    QVERIFY(cidr || cidr.error().code == Code::InvalidArgument);
}

void TestAddress::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<int>("maxDigits");
    QTest::addColumn<unsigned>("max");
    QTest::addColumn<int>("expected");
    QTest::newRow("0") << QByteArray("0") << 1 << 0u << 0;
    QTest::newRow("the maximum itself") << QByteArray("255") << 3 << 255u << 255;
    QTest::newRow("one above the maximum") << QByteArray("256") << 3 << 255u << -1;
    QTest::newRow("as many digits as allowed") << QByteArray("00065535") << 8 << 65535u << 65535;
    QTest::newRow("one digit too many") << QByteArray("000065535") << 8 << 65535u << -1;
    QTest::newRow("none") << QByteArray("") << 8 << 65535u << -1;
    QTest::newRow("a sign") << QByteArray("+1") << 8 << 65535u << -1;
    QTest::newRow("a blank") << QByteArray("1 ") << 8 << 65535u << -1;
    QTest::newRow("a slash, next to the digits") << QByteArray("1/") << 8 << 65535u << -1;
    QTest::newRow("a colon, next to the digits") << QByteArray("1:") << 8 << 65535u << -1;
}

void TestAddress::readsNumbers()
{
    QFETCH(QByteArray, digits);
    QFETCH(int, maxDigits);
    QFETCH(unsigned, max);
    const auto number = parseNumber(digits, maxDigits, max);
    QTEST(number ? int(*number) : -1, "expected");
}

QTEST_GUILESS_MAIN(TestAddress)
#include "testaddress.moc"
