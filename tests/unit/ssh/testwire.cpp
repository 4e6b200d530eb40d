// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/wire.h"

#include <QTest>

using namespace sallyport::ssh;

class TestWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void anyTruncationIsNoticed();
    void mpint_data();
    void mpint();
    void nameList_data();
    void nameList();
    void aHugeLengthReadsNothing();
};

void TestWire::everythingComesBack()
{
    const QByteArray bytes = WireWriter()
                                 .byte(0xfe)
                                 .boolean(true)
                                 .uint32(0x01020304)
                                 .string(QByteArray("a\0b", 3))
                                 .mpint("\x80")
                                 .nameList({ "x", "y-z" })
                                 .raw("!")
                                 .bytes();
    WireReader reader(bytes);
    QCOMPARE(reader.readByte(), std::uint8_t(0xfe));
    QVERIFY(reader.readBool());
    QCOMPARE(reader.readUint32(), 0x01020304U);
    QCOMPARE(reader.readString().toByteArray(), QByteArray("a\0b", 3));
    QCOMPARE(reader.readMpint().toByteArray(), QByteArray("\x80"));
    QCOMPARE(reader.readNameList(), (QByteArrayList{ "x", "y-z" }));
    QVERIFY(!reader.finished());
    QCOMPARE(reader.rest().toByteArray(), QByteArray("!"));
    QCOMPARE(reader.readRaw(1).toByteArray(), QByteArray("!"));
    QVERIFY(reader.finished());
    QVERIFY(reader.readString().isEmpty());
    QVERIFY(!reader.ok());
    QVERIFY(!reader.finished());
}

void TestWire::anyTruncationIsNoticed()
{
    const QByteArray bytes =
        WireWriter().uint32(7).string("abc").nameList({ "n" }).mpint("\x01").bytes();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        WireReader reader(QByteArrayView(bytes).first(length));
        (void)reader.readUint32();
        (void)reader.readString();
        (void)reader.readNameList();
        (void)reader.readMpint();
        QVERIFY2(!reader.ok(), QByteArray::number(length).constData());
        QVERIFY(reader.rest().isEmpty());
    }
}

void TestWire::mpint_data()
{
    QTest::addColumn<QByteArray>("magnitude");
    QTest::addColumn<QByteArray>("wire");
    // The examples of RFC 4251 section 5.
    QTest::newRow("zero is the empty string") << QByteArray() << QByteArray::fromHex("00000000");
    QTest::newRow("0x9a378f9b2e332a7") << QByteArray::fromHex("09a378f9b2e332a7")
                                       << QByteArray::fromHex("0000000809a378f9b2e332a7");
    QTest::newRow("0x80 gets a leading zero")
        << QByteArray::fromHex("80") << QByteArray::fromHex("000000020080");
}

void TestWire::mpint()
{
    QFETCH(QByteArray, magnitude);
    QFETCH(QByteArray, wire);
    QCOMPARE(WireWriter().mpint(magnitude).bytes(), wire);
    WireReader reader(wire);
    QCOMPARE(reader.readMpint().toByteArray(), magnitude);
    QVERIFY(reader.finished());
    const QByteArray padded = QByteArray(3, '\0') + magnitude;
    QCOMPARE(WireWriter().mpint(padded).bytes(), wire);

    WireReader negative(QByteArrayView("\0\0\0\x01\xff", 5));
    (void)negative.readMpint();
    QVERIFY(!negative.ok());
}

void TestWire::nameList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray() << true << 0;
    QTest::newRow("one name") << QByteArray("zlib") << true << 1;
    QTest::newRow("two names") << QByteArray("zlib,none") << true << 2;
    QTest::newRow("an empty name at the start") << QByteArray(",none") << false << 0;
    QTest::newRow("an empty name at the end") << QByteArray("none,") << false << 0;
    QTest::newRow("an empty name inside") << QByteArray("zlib,,none") << false << 0;
}

void TestWire::nameList()
{
    QFETCH(QByteArray, text);
    const QByteArray bytes = WireWriter().string(text).bytes();
    WireReader reader(bytes);
    QTEST(int(reader.readNameList().size()), "count");
    QTEST(reader.ok(), "ok");
}

void TestWire::aHugeLengthReadsNothing()
{
    WireReader reader(QByteArrayView("\xff\xff\xff\xff"
                                     "abc",
        7));
    QVERIFY(reader.readString().isEmpty());
    QVERIFY(!reader.ok());
}

QTEST_APPLESS_MAIN(TestWire)
#include "testwire.moc"
