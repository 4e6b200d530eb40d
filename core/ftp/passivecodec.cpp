// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/passivecodec.h"

#include <QList>

namespace sallyport::ftp {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A position in a text that can only move forward within it.
struct Scanner {
    QByteArrayView text;
    qsizetype at = 0;

    [[nodiscard]] char peek() const { return at < text.size() ? text[at] : '\0'; }
    [[nodiscard]] bool atEnd() const { return at >= text.size(); }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t') {
            ++at;
        }
    }
    /// Up to four digits; more make it no number of ours.
    std::optional<unsigned> number()
    {
        const qsizetype from = at;
        while (!atEnd() && isDigit(text[at])) {
            ++at;
        }
        return parseNumber(text.sliced(from, at - from), 4, 9999);
    }
    bool comma()
    {
        skipBlanks();
        if (peek() != ',') {
            return false;
        }
        ++at;
        skipBlanks();
        return true;
    }
};

using Six = std::array<unsigned, 6>;

std::optional<Six> readSix(Scanner& scanner)
{
    Six six{};
    for (std::size_t i = 0; i < 6; ++i) {
        if (i > 0 && !scanner.comma()) {
            return std::nullopt;
        }
        const auto number = scanner.number();
        if (!number) {
            return std::nullopt;
        }
        six[i] = *number;
    }
    return six;
}

bool inRange(const Six& six)
{
    for (const unsigned n : six) {
        if (n > 255) {
            return false;
        }
    }
    return true;
}

/// What stands before position at, blanks skipped; NUL at the start.
char before(QByteArrayView text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
        --at;
    }
    return at > 0 ? text[at - 1] : '\0';
}

struct Scan {
    bool ambiguous = false;
    std::optional<PassiveReply> reply;
};

PassiveReply toReply(const Six& six)
{
    return { Address::v4(std::uint8_t(six[0]), std::uint8_t(six[1]), std::uint8_t(six[2]),
                 std::uint8_t(six[3])),
        six[4] * 256 + six[5] };
}

/// The tuples of one line: those in parentheses win over others; they must all say the same.
Scan scanTuples(QByteArrayView text)
{
    QList<Six> inParentheses;
    QList<Six> bare;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i])) {
            continue;
        }
        const char directlyBefore = i > 0 ? text[i - 1] : '\0';
        const char meaningBefore = before(text, i);
        Scanner scanner{ text, i };
        if (directlyBefore != '.' && !isDigit(directlyBefore) && meaningBefore != ',') {
            if (const auto six = readSix(scanner)) {
                Scanner after = scanner;
                after.skipBlanks();
                if (!isDigit(scanner.peek()) && after.peek() != ',') {
                    (meaningBefore == '(' ? inParentheses : bare).append(*six);
                }
            }
        }
        // On to the end of this number: its tail is no start.
        while (i + 1 < text.size() && isDigit(text[i + 1])) {
            ++i;
        }
    }
    const QList<Six>& winners = inParentheses.isEmpty() ? bare : inParentheses;
    Scan scan;
    for (const Six& six : winners) {
        if (!inRange(six) || six != winners.first()) {
            scan.ambiguous = true;
            return scan;
        }
    }
    if (!winners.isEmpty()) {
        scan.reply = toReply(winners.first());
    }
    return scan;
}

bool isAddressText(char c)
{
    return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == ':' || c == '.'
        || c == '%';
}

/// "(1,171,147)" and "(::1,160,209)": what servers send over IPv6, only the port bytes count.
Scan scanShort(QByteArrayView text)
{
    Scan scan;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '(') {
            continue;
        }
        Scanner scanner{ text, i + 1 };
        const qsizetype from = scanner.at;
        while (!scanner.atEnd() && isAddressText(scanner.peek())) {
            ++scanner.at;
        }
        if (scanner.at == from || !scanner.comma()) {
            continue;
        }
        const auto high = scanner.number();
        if (!high || !scanner.comma()) {
            continue;
        }
        const auto low = scanner.number();
        scanner.skipBlanks();
        if (!low || scanner.peek() != ')') {
            continue;
        }
        const unsigned port = *high * 256 + *low;
        if (*high > 255 || *low > 255 || (scan.reply && scan.reply->port != port)) {
            scan.ambiguous = true;
            return scan;
        }
        scan.reply = PassiveReply{ {}, port };
    }
    return scan;
}

/// ( d [family] d [address] d port d ) from the delimiter on.
std::optional<unsigned> readExtended(QByteArrayView text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const char d = text[0];
    if (d < 33 || d > 126 || isDigit(d)) {
        return std::nullopt;
    }
    const qsizetype second = text.indexOf(d, 1);
    const qsizetype third = second < 0 ? -1 : text.indexOf(d, second + 1);
    const qsizetype last = third < 0 ? -1 : text.indexOf(d, third + 1);
    if (last < 0 || text.sliced(1, third - 1).contains(')')) {
        return std::nullopt;
    }
    const QByteArrayView digits = text.sliced(third + 1, last - third - 1);
    if (digits.isEmpty()) {
        return std::nullopt;
    }
    for (const char c : digits) {
        if (!isDigit(c)) {
            return std::nullopt;
        }
    }
    // Out of range is not "no match": whoever wrote it meant a port.
    return parseNumber(digits, 8, 65535).value_or(0);
}

Scan scanExtended(QByteArrayView text)
{
    Scan scan;
    bool any = false;
    const auto add = [&](unsigned port) {
        if (port == 0 || (scan.reply && scan.reply->port != port)) {
            scan.ambiguous = true;
        }
        scan.reply = PassiveReply{ {}, port };
        any = true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '(') {
            if (const auto port = readExtended(text.sliced(i + 1))) {
                add(*port);
            }
        }
    }
    if (!any) {
        for (qsizetype i = text.indexOf("|||"); i >= 0; i = text.indexOf("|||", i + 1)) {
            if (const auto port = readExtended(text.sliced(i))) {
                add(*port);
            }
        }
    }
    return scan;
}

/// The final line first; the others only if it holds no candidate.
std::optional<PassiveReply> scanLines(const QByteArrayList& lines, Scan (*scan)(QByteArrayView))
{
    std::optional<PassiveReply> found;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const Scan result = scan(lines.at(i));
        if (result.ambiguous) {
            return std::nullopt;
        }
        if (!result.reply) {
            continue;
        }
        if (i == lines.size() - 1) {
            return result.reply;
        }
        if (found
            && (found->port != result.reply->port || found->address != result.reply->address)) {
            return std::nullopt;
        }
        found = result.reply;
    }
    return found;
}

Scan scan227(QByteArrayView text)
{
    const Scan tuples = scanTuples(text);
    return tuples.reply || tuples.ambiguous ? tuples : scanShort(text);
}

} // namespace

std::optional<PassiveReply> parse227(const QByteArrayList& lines)
{
    return scanLines(lines, scan227);
}

std::optional<PassiveReply> parse229(const QByteArrayList& lines)
{
    return scanLines(lines, scanExtended);
}

std::optional<ActiveTarget> parsePort(QByteArrayView argument)
{
    Scanner scanner{ argument, 0 };
    scanner.skipBlanks();
    const auto six = readSix(scanner);
    scanner.skipBlanks();
    if (!six || !inRange(*six) || !scanner.atEnd()) {
        return std::nullopt;
    }
    const PassiveReply same = toReply(*six);
    return ActiveTarget{ same.address, same.port };
}

std::optional<ActiveTarget> parseEprt(QByteArrayView argument, ActiveError& error)
{
    error = ActiveError::Syntax;
    argument = argument.trimmed();
    if (argument.isEmpty()) {
        return std::nullopt;
    }
    const char d = argument[0];
    const char lower = char(d | 0x20);
    if (d < 33 || d > 126 || isDigit(d) || (lower >= 'a' && lower <= 'z')) {
        return std::nullopt;
    }
    QByteArrayList fields = argument.sliced(1).toByteArray().split(d);
    if (fields.size() == 4 && fields.last().isEmpty()) {
        fields.removeLast();
    }
    if (fields.size() != 3) {
        return std::nullopt;
    }
    const bool isNumber =
        !fields[0].isEmpty() && std::all_of(fields[0].begin(), fields[0].end(), isDigit);
    if (!isNumber) {
        return std::nullopt;
    }
    const auto family = parseNumber(fields[0], 4, 2);
    if (!family || *family == 0) {
        error = ActiveError::Family;
        return std::nullopt;
    }
    const auto address = Address::parse(fields[1]);
    const auto port = parseNumber(fields[2], 8, 65535);
    const bool writtenAsV6 = fields[1].contains(':');
    if (!address || !port || writtenAsV6 != (*family == 2)) {
        return std::nullopt;
    }
    return ActiveTarget{ *address, *port };
}

static QByteArray tuple(const Address& address, unsigned port)
{
    QByteArray text = address.toText();
    text.replace('.', ',');
    return text + ',' + QByteArray::number(port >> 8) + ',' + QByteArray::number(port & 255);
}

QByteArray format227(const Address& address, unsigned port)
{
    return "227 Entering Passive Mode (" + tuple(address, port) + ")\r\n";
}

QByteArray format229(unsigned port)
{
    return "229 Entering Extended Passive Mode (|||" + QByteArray::number(port) + "|)\r\n";
}

QByteArray formatPort(const Address& address, unsigned port)
{
    return "PORT " + tuple(address, port) + "\r\n";
}

QByteArray formatEprt(const Address& address, unsigned port)
{
    return QByteArray("EPRT |") + (address.isV4() ? '1' : '2') + '|' + address.toText() + '|'
        + QByteArray::number(port) + "|\r\n";
}

} // namespace sallyport::ftp
