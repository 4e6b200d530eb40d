// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hostport.h"

#include "core/base/address.h"
#include "core/base/sentence.h"

#include <QList>

namespace sallyport {

Result<Port> Port::fromNumber(long long number)
{
    if (number < 1 || number > 65535) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "port must be 1 to 65535")));
    }
    return Port(static_cast<std::uint16_t>(number));
}

static Result<std::uint16_t> parsePortNumber(QStringView text, bool allowZero)
{
    if (text.isEmpty() || text.size() > 5) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not a port"), text));
    }
    int value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) {
            return fail(Code::InvalidArgument,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not a port"), text));
        }
        value = value * 10 + (c.unicode() - u'0');
    }
    if (value > 65535 || (value == 0 && !allowZero)) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "port %1 is out of range (%2 to 65535)"), text,
                allowZero ? 0 : 1));
    }
    return static_cast<std::uint16_t>(value);
}

Result<Port> Port::parse(QStringView text)
{
    const auto number = parsePortNumber(text, false);
    if (!number) {
        return tl::unexpected(number.error());
    }
    return Port(*number);
}

std::optional<Sentence> hostTrouble(QStringView host)
{
    if (host.isEmpty()) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "the host is empty"));
    }
    if (host.size() > 255) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "the host is longer than %1 characters"), 255);
    }
    for (const QChar c : host) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7f || c == QLatin1Char('[')
            || c == QLatin1Char(']') || c == QLatin1Char(',') || c == QLatin1Char('/')
            || c == QLatin1Char('@')) {
            return Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not a host name or address"),
                printable(host.toUtf8(), 80));
        }
    }
    return std::nullopt;
}

Result<QString> checkedHost(QStringView host)
{
    if (const auto trouble = hostTrouble(host)) {
        return fail(Code::InvalidArgument, *trouble);
    }
    return host.toString();
}

Result<HostPort> HostPort::parse(QStringView text, bool allowZero)
{
    QStringView host;
    QStringView port;
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype close = text.indexOf(QLatin1Char(']'));
        if (close < 0 || close + 1 >= text.size() || text.at(close + 1) != QLatin1Char(':')) {
            return fail(Code::InvalidArgument,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not [address]:port"), text));
        }
        host = text.mid(1, close - 1);
        port = text.mid(close + 2);
        if (!host.contains(QLatin1Char(':'))) {
            return fail(Code::InvalidArgument,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "'%1': brackets are for IPv6 addresses"), text));
        }
    } else {
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        if (colon < 0) {
            return fail(Code::InvalidArgument,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not host:port"), text));
        }
        host = text.left(colon);
        port = text.mid(colon + 1);
        if (host.contains(QLatin1Char(':'))) {
            return fail(Code::InvalidArgument,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "'%1': put the IPv6 address in brackets"), text));
        }
    }
    const auto checked = checkedHost(host);
    if (!checked) {
        return tl::unexpected(checked.error());
    }
    const auto number = parsePortNumber(port, allowZero);
    if (!number) {
        return tl::unexpected(number.error());
    }
    return HostPort{ *checked, *number };
}

QString HostPort::toString() const
{
    const QString shown = host.contains(QLatin1Char(':')) ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

bool isLocalhostName(QStringView host)
{
    const QStringView name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || name.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive);
}

bool isLoopbackHost(QStringView host)
{
    const auto literal = Address::parse(host.toLatin1());
    return literal ? literal->isLoopback() : isLocalhostName(host);
}

} // namespace sallyport
