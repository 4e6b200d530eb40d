// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/clientframer.h"
#include "core/ftp/passivecodec.h"
#include "core/ftp/serverframer.h"

#include <QTest>

using namespace sallyport::ftp;

/// The texts FTP is made of, one function at a time: what is read, what is refused, what is
/// written.
class TestFtpGrammar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads227_data();
    void reads227();
    void reads229_data();
    void reads229();
    void readsPort_data();
    void readsPort();
    void readsEprt_data();
    void readsEprt();
    void writesCanonicalForms_data();
    void writesCanonicalForms();
    void readsReplyLines_data();
    void readsReplyLines();
    void readsCommands_data();
    void readsCommands();
    void laterLinesMayHoldControls();
};

namespace {

const QByteArray kForty(40, '9');

/// A literal with NULs in it.
template <std::size_t N> QByteArray raw(const char (&text)[N])
{
    return QByteArray(text, qsizetype(N) - 1);
}

QByteArray toText(const std::optional<PassiveReply>& reply)
{
    return reply ? (reply->address.isNull() ? QByteArray("?") : reply->address.toText()) + ' '
            + QByteArray::number(reply->port)
                 : QByteArray("refused");
}

void row(const char* tag, const QByteArray& text, const QByteArray& expected)
{
    QTest::newRow(tag) << QByteArrayList{ text } << expected;
}

} // namespace

void TestFtpGrammar::reads227_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("expected");
    row("every number may be 255", "(255,255,255,255,255,255)", "255.255.255.255 65535");
    row("every number may be 0", "(0,0,0,0,0,0)", "0.0.0.0 0");
    row("an octet of 256 is no octet", "(256,1,1,1,1,1)", "refused");
    row("a port byte of 256 is no byte", "(1,1,1,1,1,256)", "refused");
    row("a number of 65535 is no octet", "(1,1,1,1,1,65535)", "refused");
    row("a number of 2^31 wraps to nothing", "(1,1,1,1,2147483648,1)", "refused");
    row("a number of 2^32 wraps to nothing", "(4294967297,1,1,1,1,1)", "refused");
    row("a number of 2^64 wraps to nothing", "(18446744073709551617,1,1,1,1,1)", "refused");
    row("a number of 40 digits is refused", "(1,1,1,1,1," + kForty + ")", "refused");
    row("a first number of 40 digits is refused", '(' + kForty + ",1,1,1,1,1)", "refused");
    row("leading zeros to four digits", "(0010,001,060,0099,06,0012)", "10.1.60.99 1548");
    row("five digits are too many, whatever they say", "(00010,1,60,99,6,12)", "refused");
    row("a hyphen before the tuple is text", "(-1,1,1,1,1,1)", "1.1.1.1 257");
    row("a hyphen before a later number", "(1,-1,1,1,1,1)", "refused");
    row("hexadecimal is no number", "(0x7f,0,0,1,6,12)", "refused");
    row("full-width digits are no digits", "(\xef\xbc\x91,1,1,1,1,1)", "refused");
    row("a full-width comma is no comma",
        "(1\xef\xbc\x8c"
        "1,1,1,1,1)",
        "refused");
    row("a NUL inside ends no number", raw("(1,1,1,1,1\0,1)"), "refused");
    row("a NUL behind the tuple is text", raw("(1,2,3,4,5,6)\0"), "1.2.3.4 1286");
    row("tabs round the commas", "(1\t,\t2 , 3,4,5,6 )", "1.2.3.4 1286");
    row("a blank inside a number", "(1,2,3,4,5 5,6)", "refused");
    row("seven numbers", "(1,2,3,4,5,6,7)", "refused");
    row("seven numbers, blanks before the last comma", "1,2,3,4,5,6 ,7", "refused");
    row("a tuple is not the tail of a longer one", "9 , 1,2,3,4,5,6", "refused");
    row("a tuple does not start in a version number", "v2.1,2,3,4,5,6", "refused");
    row("a tuple does not start in the middle of a number", "71,2,3,4,5", "refused");
    row("five numbers", "(1,2,3,4,5)", "refused");
    row("a missing number", "(1,2,,4,5,6)", "refused");
    row("cut off", "Entering Passive Mode (", "refused");
    row("cut off behind a comma", "(1,2,3,4,5,", "refused");
    row("no closing parenthesis", "(1,2,3,4,5,6", "1.2.3.4 1286");
    row("no text at all", "", "refused");
    row("the same tuple twice", "(1,2,3,4,5,6) (1,2,3,4,5,6)", "1.2.3.4 1286");
    row("two tuples in parentheses", "(1,2,3,4,5,6) (1,2,3,4,5,7)", "refused");
    row("two bare tuples", "1,2,3,4,5,6 or 1,2,3,4,5,7", "refused");
    row("the one in parentheses wins over a bare one", "9,9,9,9,9,9 (1,2,3,4,5,6)", "1.2.3.4 1286");
    row("a bad one in parentheses is not replaced by a good bare one",
        "(1,2,3,4,5,256) 1,2,3,4,5,6", "refused");
    row("a bad bare one does not matter beside parentheses", "300,2,3,4,5,6 (1,2,3,4,5,6)",
        "1.2.3.4 1286");
    row("other brackets count as none", "[1,2,3,4,5,6]", "1.2.3.4 1286");
    row("numbers in the text do not matter", "Mode 7 of 9 (1,2,3,4,5,6), 3 users", "1.2.3.4 1286");
    row("short form", "(1,171,147).", "? 43923");
    row("short form with an address", "(::1,160,209).", "? 41169");
    row("short form with a scope", "(fe80::1%eth0, 160 , 209 )", "? 41169");
    row("short form out of range", "(1,256,1)", "refused");
    row("short form, two that differ", "(1,171,147) (1,171,148)", "refused");
    row("short form, the same twice", "(1,171,147) (1,171,147)", "? 43923");
    row("short form needs its closing parenthesis", "(1,171,147", "refused");
    row("short form needs an address", "(,171,147)", "refused");
    row("the short form does not matter beside a tuple", "(1,171,147) (1,2,3,4,5,6)",
        "1.2.3.4 1286");
    row("an extended reply under the wrong code", "(|||6446|)", "refused");
    QTest::newRow("the last line first")
        << QByteArrayList{ "(9,9,9,9,9,9)", "(1,2,3,4,5,6)" } << QByteArray("1.2.3.4 1286");
    QTest::newRow("an earlier line, if the last has none")
        << QByteArrayList{ "(1,2,3,4,5,6)", "x", "done" } << QByteArray("1.2.3.4 1286");
    QTest::newRow("earlier lines that differ")
        << QByteArrayList{ "(1,2,3,4,5,6)", "(1,2,3,4,5,7)", "done" } << QByteArray("refused");
    QTest::newRow("earlier lines that agree")
        << QByteArrayList{ "(1,2,3,4,5,6)", "=1,2,3,4,5,6", "done" } << QByteArray("1.2.3.4 1286");
    QTest::newRow("an ambiguous last line is not rescued by an earlier one")
        << QByteArrayList{ "(1,2,3,4,5,6)", "(1,2,3,4,5,256)" } << QByteArray("refused");
    QTest::newRow("no lines") << QByteArrayList{} << QByteArray("refused");
}

void TestFtpGrammar::reads227()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, expected);
    QCOMPARE(toText(parse227(lines)), expected);
}

void TestFtpGrammar::reads229_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("expected");
    row("as RFC 2428 writes it", "Entering Extended Passive Mode (|||6446|)", "? 6446");
    row("text behind it", "(|||6446|). Go", "? 6446");
    row("no closing parenthesis", "(|||6446|", "? 6446");
    row("no parentheses", "|||6446|", "? 6446");
    row("no last delimiter", "(|||6446)", "refused");
    row("another delimiter", "(!!!6446!)", "? 6446");
    row("a blank as delimiter", "(   6446 )", "refused");
    row("a digit as delimiter", "(11164461)", "refused");
    row("an 8-bit delimiter",
        "(\xa6\xa6\xa6"
        "6446\xa6)",
        "refused");
    row("a NUL as delimiter",
        raw("(\0\0\0"
            "6446\0)"),
        "refused");
    row("delimiters that differ", "(|!|6446|)", "refused");
    row("only bars count without parentheses", "!!!6446!", "refused");
    row("family and address filled in", "(|1|132.235.1.2|6275|)", "? 6275");
    row("a blank before the port", "(||| 6446|)", "refused");
    row("a sign before the port", "(|||+6446|)", "refused");
    row("the highest port", "(|||65535|)", "? 65535");
    row("a port of 65536", "(|||65536|)", "refused");
    row("a port of 0", "(|||0|)", "refused");
    row("a port of 2^31", "(|||2147483648|)", "refused");
    row("a port of 2^32 + 6446", "(|||4294973742|)", "refused");
    row("a port of 2^64 + 6446", "(|||18446744073709558062|)", "refused");
    row("a port of 40 digits", "(|||" + kForty + "|)", "refused");
    row("a port of 40 zeros is 0 and nothing else", "(|||" + QByteArray(40, '0') + "|)", "refused");
    row("leading zeros", "(|||006446|)", "? 6446");
    row("full-width digits",
        "(|||\xef\xbc\x96"
        "446|)",
        "refused");
    row("a NUL behind the port", raw("(|||6446\0|)"), "refused");
    row("two that differ", "(|||6446|) (|||6447|)", "refused");
    row("the same twice", "(|||6446|) (|||6446|)", "? 6446");
    row("one of them bad", "(|||6446|) (|||65536|)", "refused");
    row("the one in parentheses wins", "|||7000| (|||6446|)", "? 6446");
    row("a tuple under the wrong code", "(1,2,3,4,5,6)", "refused");
    row("empty", "", "refused");
    row("only the parenthesis", "(", "refused");
    QTest::newRow("the last line first")
        << QByteArrayList{ "(|||7000|)", "(|||6446|)" } << QByteArray("? 6446");
    QTest::newRow("an earlier line, if the last has none")
        << QByteArrayList{ "(|||6446|)", "end" } << QByteArray("? 6446");
    QTest::newRow("earlier lines that differ")
        << QByteArrayList{ "(|||6446|)", "(|||6447|)", "end" } << QByteArray("refused");
}

void TestFtpGrammar::reads229()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, expected);
    QCOMPARE(toText(parse229(lines)), expected);
}

void TestFtpGrammar::readsPort_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("six numbers") << QByteArray("127,0,0,1,200,10") << QByteArray("127.0.0.1 51210");
    QTest::newRow("the largest") << QByteArray("255,255,255,255,255,255")
                                 << QByteArray("255.255.255.255 65535");
    QTest::newRow("blanks and tabs")
        << QByteArray("\t127 ,0, 0,1\t,200,10 ") << QByteArray("127.0.0.1 51210");
    QTest::newRow("leading zeros")
        << QByteArray("0127,000,0,01,0200,010") << QByteArray("127.0.0.1 51210");
    for (const QByteArray& text :
        QByteArrayList{ "", "127", "127,0,0,1,200", "127,0,0,1,200,10,", ",127,0,0,1,200,10",
            "127,0,0,1,200,10,1", "127,0,0,1,200,256", "256,0,0,1,200,10", "127,0,0,1,200,10x",
            "(127,0,0,1,200,10)", "127.0.0.1.200.10", "127,0,0,1,2 0,10", "127,,0,1,200,10",
            "-127,0,0,1,200,10", "127,0,0,1,+200,10", "127,0,0,1,0xc8,10", "00127,0,0,1,200,10",
            "127,0,0,1,65536,10", "127,0,0,1,2147483848,10", "127,0,0,1,4294967496,10",
            "127,0,0,1,18446744073709551816,10", "127,0,0,1,200," + kForty, "localhost,200,10",
            "\xef\xbc\x91"
            "27,0,0,1,200,10",
            raw("127,0,0,1,200,10\0"), "127,0,0,1,200,10 x" }) {
        QTest::addRow("refused: %s", text.toPercentEncoding(",.()+-").constData())
            << text << QByteArray("refused");
    }
}

void TestFtpGrammar::readsPort()
{
    QFETCH(QByteArray, argument);
    QFETCH(QByteArray, expected);
    const auto target = parsePort(argument);
    QCOMPARE(target ? target->address.toText() + ' ' + QByteArray::number(target->port)
                    : QByteArray("refused"),
        expected);
}

void TestFtpGrammar::readsEprt_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("expected");
    const auto eprt = [](const char* tag, const QByteArray& argument, const QByteArray& expected) {
        QTest::newRow(tag) << argument << expected;
    };
    eprt("IPv4", "|1|132.235.1.2|6275|", "132.235.1.2 6275");
    eprt("IPv6", "|2|1080::8:800:200C:417A|5282|", "1080::8:800:200c:417a 5282");
    eprt("without the last delimiter", "|1|127.0.0.1|6275", "127.0.0.1 6275");
    eprt("blanks round it", " |1|127.0.0.1|6275| ", "127.0.0.1 6275");
    eprt("another delimiter", "~1~127.0.0.1~6275~", "127.0.0.1 6275");
    eprt("an IPv4-mapped address is written as IPv6 and means IPv4", "|2|::ffff:127.0.0.1|6275|",
        "127.0.0.1 6275");
    eprt("the highest port", "|1|127.0.0.1|65535|", "127.0.0.1 65535");
    eprt("port 0 is for others to judge", "|1|127.0.0.1|0|", "127.0.0.1 0");
    eprt("leading zeros", "|01|127.0.0.01|006275|", "127.0.0.1 6275");
    eprt("family 3", "|3|x|6275|", "family");
    eprt("family 0", "|0|127.0.0.1|6275|", "family");
    eprt("family 9999", "|9999|127.0.0.1|6275|", "family");
    eprt("a family of 40 digits", '|' + kForty + "|127.0.0.1|6275|", "family");
    eprt("a family that wraps to 1", "|4294967297|127.0.0.1|6275|", "family");
    eprt("no family", "||127.0.0.1|6275|", "refused");
    eprt("family 1 with an IPv6 address", "|1|::1|6275|", "refused");
    eprt("family 1 with a mapped address", "|1|::ffff:127.0.0.1|6275|", "refused");
    eprt("family 2 with an IPv4 address", "|2|127.0.0.1|6275|", "refused");
    eprt("a scope", "|2|fe80::1%eth0|6275|", "refused");
    eprt("a scope of digits", "|2|fe80::1%2|6275|", "refused");
    eprt("a name", "|1|localhost|6275|", "refused");
    eprt("no address", "|1||6275|", "refused");
    eprt("a port of 65536", "|1|127.0.0.1|65536|", "refused");
    eprt("a port of 2^32 + 6275", "|1|127.0.0.1|4294973571|", "refused");
    eprt("a port of 2^64 + 6275", "|1|127.0.0.1|18446744073709557891|", "refused");
    eprt("a port of 40 digits", "|1|127.0.0.1|" + kForty + '|', "refused");
    eprt("a signed port", "|1|127.0.0.1|-1|", "refused");
    eprt("a blank in the port", "|1|127.0.0.1| 6275|", "refused");
    eprt("a NUL in the port", raw("|1|127.0.0.1|6275\0|"), "refused");
    eprt("full-width digits",
        "|1|127.0.0.1|\xef\xbc\x96"
        "275|",
        "refused");
    eprt("text behind it", "|1|127.0.0.1|6275|x", "refused");
    eprt("two last delimiters", "|1|127.0.0.1|6275||", "refused");
    eprt("a letter as delimiter", "x1x127.0.0.1x6275x", "refused");
    eprt("a digit as delimiter", "91912.0.0.1962759", "refused");
    eprt("an 8-bit delimiter",
        "\xa6"
        "1\xa6"
        "127.0.0.1\xa6"
        "6275\xa6",
        "refused");
    eprt("a delimiter that is in the address", ".1.127.0.0.1.6275.", "refused");
    eprt("delimiters only", "||||", "refused");
    eprt("one delimiter", "|", "refused");
    eprt("empty", "", "refused");
}

void TestFtpGrammar::readsEprt()
{
    QFETCH(QByteArray, argument);
    QFETCH(QByteArray, expected);
    ActiveError error = ActiveError::Family;
    const auto target = parseEprt(argument, error);
    const QByteArray refusal = error == ActiveError::Family ? "family" : "refused";
    QCOMPARE(target ? target->address.toText() + ' ' + QByteArray::number(target->port) : refusal,
        expected);
}

void TestFtpGrammar::writesCanonicalForms_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<unsigned>("port");
    QTest::addColumn<QByteArray>("passive");
    QTest::addColumn<QByteArray>("active");
    QTest::newRow("small numbers have no leading zeros") << QByteArray(
        "127.0.0.1") << 1u << QByteArray("127,0,0,1,0,1") << QByteArray("|1|127.0.0.1|1|");
    QTest::newRow("low byte 255") << QByteArray("10.1.60.99") << 255u
                                  << QByteArray("10,1,60,99,0,255")
                                  << QByteArray("|1|10.1.60.99|255|");
    QTest::newRow("low byte 0") << QByteArray("10.1.60.99") << 256u << QByteArray("10,1,60,99,1,0")
                                << QByteArray("|1|10.1.60.99|256|");
    QTest::newRow("the highest port")
        << QByteArray("255.255.255.255") << 65535u << QByteArray("255,255,255,255,255,255")
        << QByteArray("|1|255.255.255.255|65535|");
    QTest::newRow("IPv6 in its short form")
        << QByteArray("0:0:0:0:0:0:0:1") << 40000u << QByteArray() << QByteArray("|2|::1|40000|");
}

void TestFtpGrammar::writesCanonicalForms()
{
    QFETCH(QByteArray, address);
    QFETCH(unsigned, port);
    QFETCH(QByteArray, passive);
    QFETCH(QByteArray, active);
    const Address parsed = *Address::parse(address);
    QCOMPARE(formatEprt(parsed, port), "EPRT " + active + "\r\n");
    QCOMPARE(format229(port),
        "229 Entering Extended Passive Mode (|||" + QByteArray::number(port) + "|)\r\n");
    ActiveError error{};
    QCOMPARE(parseEprt(active, error)->port, port);
    if (!passive.isEmpty()) {
        QCOMPARE(format227(parsed, port), "227 Entering Passive Mode (" + passive + ")\r\n");
        QCOMPARE(formatPort(parsed, port), "PORT " + passive + "\r\n");
        QCOMPARE(toText(parse227({ format227(parsed, port).mid(4) })),
            parsed.toText() + ' ' + QByteArray::number(port));
    }
}

void TestFtpGrammar::readsReplyLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QByteArray>("text");
    const auto reply = [](const char* tag, const QByteArray& line, int code, bool opens,
                           const QByteArray& text) {
        QTest::newRow(tag) << line << code << opens << text;
    };
    reply("code and text", "227 Entering\r\n", 227, false, "Entering");
    reply("the code alone", "227\r\n", 227, false, "");
    reply("a hyphen opens", "227-Entering\r\n", 227, true, "Entering");
    reply("no CR", "227 x\n", 227, false, "x");
    reply("several CRs", "227 x\r\r\n", 227, false, "x");
    reply("a tab separates nothing", "227\tx\r\n", 0, false, "x");
    reply("a letter behind the code", "227x\r\n", 0, false, "");
    reply("a fourth digit", "2277 x\r\n", 0, false, " x");
    reply("a NUL behind the code", raw("227\0(1,2,3,4,5,6)\r\n"), 0, false, "(1,2,3,4,5,6)");
    reply("code 000", "000 x\r\n", 0, false, "x");
    reply("code 099", "099 x\r\n", 0, false, "x");
    reply("code 999", "999 x\r\n", 999, false, "x");
    reply("a blank first", " 227 x\r\n", 0, false, "");
    reply("two digits", "22 x\r\n", 0, false, "");
    reply("a full-width digit",
        "2\xef\xbc\x92"
        "7 x\r\n",
        0, false, "");
    reply("a negative code", "-227 x\r\n", 0, false, "");
    reply("nothing", "\r\n", 0, false, "");
    reply("an escaped 255 is no telnet command",
        "\xff\xff"
        "227 x\r\n",
        0, false, "");
}

void TestFtpGrammar::readsReplyLines()
{
    QFETCH(QByteArray, line);
    const ReplyLine parsed = ReplyLine::parse(line);
    QTEST(parsed.code, "code");
    QTEST(parsed.opens, "opens");
    QTEST(parsed.text.toByteArray(), "text");
}

void TestFtpGrammar::readsCommands_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected"); // verb|line|argument, or the kind
    const auto command = [](const char* tag, const QByteArray& line, const QByteArray& expected) {
        QTest::newRow(tag) << line + '\n' << expected;
    };
    command("verb and argument", "retr  a b \r", "RETR|retr  a b |a b");
    command("a tab ends the verb", "SITE\tx", "SITE|SITE\tx|x");
    command("blanks and tabs before the verb go", " \t PASV", "PASV|PASV|");
    command("an abort whose two bytes come in the other order",
        "\xf4\xff"
        "ABOR",
        "ABOR|ABOR|");
    command("an abort with its mark behind it",
        "\xf4\xff\xf2"
        "ABOR",
        "ABOR|ABOR|");
    command("an IAC without a command",
        "\xff"
        "ABOR",
        "ABOR|ABOR|");
    command("4,096 bytes once they have their CRLF", "CWD " + QByteArray(4090, 'a'),
        "CWD|CWD " + QByteArray(4090, 'a') + '|' + QByteArray(4090, 'a'));
    command("4,097 bytes once they have it, though they came with a bare LF",
        "CWD " + QByteArray(4091, 'a'), "long");
    command("telnet before and inside the verb goes", "\xff\xf4\xff\xf2\xff\xfb\x01QU\xff\xf1IT",
        "QUIT|QUIT|");
    command("telnet in the argument stays", "CWD \xff\xf1", "CWD|CWD \xff\xf1|\xff\xf1");
    command("a lone 255 at the end of the verb goes", "PASV\xff\r", "PASV|PASV|");
    command("telnet cut off at the end of the line", "NOOP\xff\xfb", "NOOP|NOOP|");
    command("an escaped 255 in the verb", "PA\xff\xffSV", "bad");
    command("a data mark inside the verb", "PA\xf2SV", "bad");
    command("a NUL in the verb", raw("PA\0SV"), "not FTP");
    command("a NUL in the argument", raw("CWD a\0b"), "bad");
    command("a NUL at the end", raw("PASV\0"), "bad");
    command("a CR in the verb", "PA\rSV", "bad");
    command("a CR in the argument", "CWD a\rPORT 1", "bad");
    command("a CR before a blank", "PASV\r x", "bad");
    command("CR NUL in an argument", raw("CWD a\r\0b"), raw("CWD|CWD a\r\0b|a\r\0b"));
    command("CR NUL NUL in an argument", raw("CWD a\r\0\0b"), "bad");
    command("CR NUL in the verb", raw("PA\r\0SV"), "not FTP");
    command("DEL in the verb", "PA\x7fSV", "not FTP");
    command("punctuation may be in a verb", "p@sw", "P@SW|p@sw|");
    command("an empty line", "", "none");
    command("blanks and CRs", " \t\r\r", "none");
    command("a telnet command and no verb", "\xff\xf1\r", "none");
    command("4096 bytes with the line ending", "CWD " + QByteArray(4090, 'a') + '\r',
        "CWD|CWD " + QByteArray(4090, 'a') + '|' + QByteArray(4090, 'a'));
    command("4097 bytes", "CWD " + QByteArray(4091, 'a') + '\r', "long");
    command("a browser", "GET / HTTP/1.1\r", "http");
    command("HTTP/2 from a browser", "PRI * HTTP/2.0\r", "http");
    command("a browser with a method of its page's choice", "PROPFIND / HTTP/1.1\r", "http");
    command("a method that is an FTP command", "USER anna HTTP/1.1\r", "http");
    command("a method in lower case", "x /a HTTP/1.0", "http");
    command("a method of its own and a long path", "PROPFIND /" + QByteArray(5000, 'a'), "http");
    command(
        "a long path that a client may well have", "CWD /" + QByteArray(5000, 'a') + '\r', "long");
    command("no HTTP in another place", "NOOP\r\nCWD a HTTP/1.1\r", "NOOP|NOOP|");
    command("NULs where a verb should be", raw("\0\0\1USER"), "not FTP");
    command("an escape in the first line", "USER \x1b[2J", "not FTP");
    command("a binary protocol", raw("\3\0\0\x13\x0e"), "not FTP");
    command("no HTTP without its version", "GET /", "GET|GET /|/");
    command("a browser with a long line", "POST /" + QByteArray(5000, 'a'), "http");
    command("TLS", "\x16\x03\x01", "tls");
}

void TestFtpGrammar::laterLinesMayHoldControls()
{
    // Refused one by one, since a name may hold whatever a name may hold.
    ClientFramer framer(sallyport::FtpLimits().maxCommandLine);
    framer.feed(raw("NOOP\r\nCWD a\0b\r\nPA\x7fSV\r\nCWD \x1b\r\n"));
    using Kind = ClientFramer::Kind;
    for (const Kind kind :
        { Kind::Command, Kind::BadCharacter, Kind::BadCharacter, Kind::Command }) {
        const auto item = framer.next();
        QVERIFY(item);
        QCOMPARE(item->kind, kind);
    }
}

void TestFtpGrammar::readsCommands()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    for (const bool whole : { true, false }) {
        ClientFramer framer(sallyport::FtpLimits().maxCommandLine);
        QByteArrayList found;
        for (qsizetype at = 0; at < line.size(); at += whole ? line.size() : 1) {
            framer.feed(whole ? QByteArrayView(line) : QByteArrayView(line).sliced(at, 1));
            while (const auto item = framer.next()) {
                using Kind = ClientFramer::Kind;
                found.append(item->kind == Kind::Command
                        ? item->verb + '|' + item->line + '|' + item->argument
                        : item->kind == Kind::TooLong  ? "long"
                        : item->kind == Kind::Http     ? "http"
                        : item->kind == Kind::TlsHello ? "tls"
                        : item->kind == Kind::NotFtp   ? "not FTP"
                                                       : "bad");
                if (item->kind == Kind::Http || item->kind == Kind::TlsHello) {
                    break;
                }
            }
        }
        QCOMPARE(found.value(0, "none"), expected);
    }
}

QTEST_GUILESS_MAIN(TestFtpGrammar)
#include "testftpgrammar.moc"
