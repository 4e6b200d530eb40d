// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/rule.h"

#include <QStringList>

namespace sallyport::profile {

/// Splits at colons that are not inside brackets.
static Result<QStringList> splitFields(QStringView text)
{
    QStringList fields{QString()};
    bool inBrackets = false;
    for (const QChar c : text) {
        if (c == u'[') {
            if (inBrackets || !fields.last().isEmpty()) {
                return fail(Code::InvalidRule, QStringLiteral("a bracket in the wrong place"));
            }
            inBrackets = true;
        } else if (c == u']') {
            if (!inBrackets) {
                return fail(Code::InvalidRule, QStringLiteral("a closing bracket without an opening one"));
            }
            inBrackets = false;
        } else if (c == u':' && !inBrackets) {
            fields.append(QString());
            continue;
        }
        fields.last().append(c);
    }
    if (inBrackets) {
        return fail(Code::InvalidRule, QStringLiteral("the bracket is not closed"));
    }
    return fields;
}

static Result<QString> hostField(const QString& field, const char* what)
{
    QString host = field;
    if (host.startsWith(u'[')) {
        if (!host.endsWith(u']') || !host.contains(u':')) {
            return fail(Code::InvalidRule,
                QStringLiteral("%1: brackets are for IPv6 addresses").arg(QLatin1String(what)));
        }
        host = host.mid(1, host.size() - 2);
    }
    const auto checked = checkedHost(host);
    if (!checked) {
        return fail(Code::InvalidRule, QLatin1String(what) + QStringLiteral(": ") + checked.error().detail);
    }
    return *checked;
}

static Result<std::uint16_t> portField(const QString& field, const char* what, bool allowZero)
{
    const auto parsed = HostPort::parse(QString(QStringLiteral("x:") + field), allowZero);
    if (!parsed) {
        return fail(Code::InvalidRule, QLatin1String(what) + QStringLiteral(": ") + parsed.error().detail);
    }
    return parsed->port;
}

Result<Rule> parseLocalForward(QStringView text)
{
    Rule rule;
    QStringView rest = text;
    if (rest.startsWith(QLatin1String("ftp/"))) {
        rule.kind = RuleKind::Ftp;
        rest = rest.mid(4);
    } else if (rest.startsWith(QLatin1String("tcp/"))) {
        rest = rest.mid(4);
    }
    const auto shown = printable(text.toUtf8(), 200);
    const auto wrong = [&](const QString& why) { return fail(Code::InvalidRule, why, shown); };
    const auto fields = splitFields(rest);
    if (!fields) {
        return wrong(fields.error().detail);
    }
    if (fields->size() != 3 && fields->size() != 4) {
        return wrong(QStringLiteral("expected [ftp/|tcp/][bind:]port:host:hostport; put IPv6 addresses in "
                                    "brackets"));
    }
    const bool hasBind = fields->size() == 4;
    const qsizetype first = hasBind ? 1 : 0;
    if (!hasBind) {
        rule.listen.host = QStringLiteral("localhost");
    } else if (fields->at(0).isEmpty() || fields->at(0) == QLatin1String("*")) {
        rule.listen.host = QStringLiteral("*");
    } else {
        const auto bind = hostField(fields->at(0), "listen address");
        if (!bind) {
            return wrong(bind.error().detail);
        }
        rule.listen.host = *bind;
    }
    const auto port = portField(fields->at(first), "listen port", true);
    if (!port) {
        return wrong(port.error().detail);
    }
    rule.listen.port = *port;
    const auto host = hostField(fields->at(first + 1), "destination host");
    if (!host) {
        return wrong(host.error().detail);
    }
    const auto hostPort = portField(fields->at(first + 2), "destination port", false);
    if (!hostPort) {
        return wrong(hostPort.error().detail);
    }
    rule.destination = {*host, *hostPort};
    return rule;
}

QString toString(const Rule& rule)
{
    const QString kind = rule.kind == RuleKind::Ftp ? QStringLiteral("ftp/") : QString();
    return kind + rule.listen.toString() + u':' + rule.destination.toString();
}

bool listensBeyondLoopback(const Rule& rule)
{
    return !isLoopbackHost(rule.listen.host);
}

} // namespace sallyport::profile
