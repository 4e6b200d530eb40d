// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/rule.h"

#include "core/base/listenhost.h"
#include "core/base/servicename.h"

namespace sallyport::profile {

namespace {

/// One part of a forward, between colons.
struct Field {
    QString text;
    bool bracketed = false;
    bool path = false;
};

/// Which end a field belongs to, for what an error says.
enum class End { Listen, Destination };

struct EndPoint {
    HostPort address;
    QString path;
    bool hasHost = false;
};

} // namespace

static tl::unexpected<Error> wrong(const Sentence& why)
{
    return fail(Code::InvalidRule, why);
}

/// "C:/" or "C:\": where a path on Windows begins.
static bool startsWithDrive([[maybe_unused]] QStringView text)
{
#ifdef Q_OS_WIN
    return text.size() > 2 && text.at(0).isLetter() && text.at(0).unicode() < 0x80
        && text.at(1) == u':' && (text.at(2) == u'/' || text.at(2) == u'\\');
#else
    return false;
#endif
}

/// A variable counts only with a slash behind it: alone it stands for a host.
static bool looksLikePath(QStringView text)
{
    if (startsWithDrive(text)) {
        return true;
    }
    return text.startsWith(u'/') || text.startsWith(QLatin1String("~/"))
        || ((text.startsWith(u'$') || text.startsWith(u'%')) && text.contains(u'/'));
}

bool namesSocketFile(QStringView typed)
{
    return typed.contains(u'/') || startsWithDrive(typed.trimmed());
}

static Result<QList<Field>> splitFields(QStringView text)
{
    QList<Field> fields;
    qsizetype at = 0;
    while (true) {
        Field field;
        qsizetype end = 0;
        if (at < text.size() && text.at(at) == u'[') {
            const qsizetype close = text.indexOf(u']', at);
            if (close < 0) {
                return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "the bracket is not closed")));
            }
            end = close + 1;
            if (end < text.size() && text.at(end) != u':') {
                return wrong(
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "a bracket in the wrong place")));
            }
            field.text = text.mid(at + 1, close - at - 1).toString();
            field.bracketed = true;
        } else {
            end = text.indexOf(u':', startsWithDrive(text.mid(at)) ? at + 2 : at);
            end = end < 0 ? text.size() : end;
            field.text = text.mid(at, end - at).toString();
        }
        field.path = looksLikePath(field.text);
        if (!field.bracketed && !field.path
            && (field.text.contains(u'[') || field.text.contains(u']'))) {
            return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "a bracket in the wrong place")));
        }
        fields.append(field);
        if (end >= text.size()) {
            return fields;
        }
        at = end + 1;
    }
}

static Result<QString> hostOf(const Field& field, End end)
{
    const auto wrongHost = [end](const Sentence& why) {
        return wrong(end == End::Listen
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "listen address: %1"), why)
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "destination host: %1"), why));
    };
    if (field.bracketed && !field.text.contains(u':')) {
        return wrongHost(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "brackets are for IPv6 addresses")));
    }
    const auto checked = checkedHost(field.text);
    if (!checked) {
        return wrongHost(checked.error().detail);
    }
    return *checked;
}

static Result<std::uint16_t> portOf(const Field& field, End end)
{
    if (end == End::Listen && field.text == QLatin1String("0")) {
        return std::uint16_t(0);
    }
    const auto port = parseServicePort(field.text);
    if (!port) {
        return wrong(end == End::Listen
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "listen port: %1"), port.error().detail)
                : Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "destination port: %1"), port.error().detail));
    }
    return port->value();
}

static Result<EndPoint> endPointOf(QList<Field> fields, End end)
{
    EndPoint point;
    if (fields.size() == 1 && fields.first().path) {
        point.path = fields.first().text;
        return point;
    }
    if (fields.size() == 2) {
        point.hasHost = true;
        const Field& host = fields.first();
        if (end == End::Listen && ListenHost(host.text).isEvery()) {
            point.address.host = ListenHost::every();
        } else {
            const auto checked = hostOf(host, end);
            if (!checked) {
                return tl::unexpected(checked.error());
            }
            point.address.host = *checked;
        }
    }
    const auto port = portOf(fields.last(), end);
    if (!port) {
        return tl::unexpected(port.error());
    }
    point.address.port = *port;
    return point;
}

static tl::unexpected<Error> wrongShape(ForwardOption option)
{
    switch (option) {
    case ForwardOption::Dynamic:
        return wrong(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "expected [bind:]port; put IPv6 addresses in brackets")));
    case ForwardOption::Remote:
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence",
            "expected [ftp/|tcp/][bind:]port:host:hostport, or [bind:]port alone for a reverse "
            "dynamic forward; put IPv6 addresses in brackets")));
    case ForwardOption::Local:
        break;
    }
    return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence",
        "expected [ftp/|tcp/][bind:]port:host:hostport; put IPv6 addresses in brackets")));
}

/// How many of the fields are the listening end, when a destination follows; 0: none of the shapes.
static qsizetype listenFields(const QList<Field>& fields)
{
    const qsizetype count = fields.size();
    const bool pathFirst = fields.first().path;
    const bool pathLast = fields.last().path;
    const qsizetype destination = pathLast ? 1 : 2;
    const qsizetype listen = count - destination;
    if (pathFirst) {
        return listen == 1 ? 1 : 0;
    }
    return listen == 1 || listen == 2 ? listen : 0;
}

static Result<Rule> ruleOf(ForwardOption option, RuleKind kind, const QList<Field>& listen,
    const QList<Field>& destination)
{
    Rule rule;
    rule.kind = kind;
    rule.direction = option == ForwardOption::Remote ? RuleDirection::Remote : RuleDirection::Local;
    const auto from = endPointOf(listen, End::Listen);
    if (!from) {
        return tl::unexpected(from.error());
    }
    rule.listenPath = from->path;
    if (from->path.isEmpty()) {
        rule.listen = from->address;
        if (!from->hasHost) {
            rule.listen.host = QStringLiteral("localhost");
        } else if (rule.direction == RuleDirection::Remote) {
            rule.listen.host = ListenHost(rule.listen.host).asked();
        }
    }
    if (kind != RuleKind::Socks) {
        const auto to = endPointOf(destination, End::Destination);
        if (!to) {
            return tl::unexpected(to.error());
        }
        rule.destination = to->address;
        rule.destinationPath = to->path;
    }
    if (kind == RuleKind::Ftp && !(rule.listenPath.isEmpty() && rule.destinationPath.isEmpty())) {
        return wrong(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "FTP needs ports on both ends, not Unix sockets")));
    }
    return rule;
}

static Result<Rule> parse(ForwardOption option, QStringView text)
{
    std::optional<RuleKind> kind;
    const auto prefix = [&](const char* name, RuleKind value) {
        const QLatin1String word(name);
        if (!kind && text.startsWith(word)) {
            kind = value;
            text = text.mid(word.size());
        }
    };
    prefix("ftp/", RuleKind::Ftp);
    prefix("tcp/", RuleKind::Tcp);
    prefix("socks/", RuleKind::Socks);
    const auto fields = splitFields(text);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    const bool dynamicShape = fields->size() == 1
        || (fields->size() == 2 && !fields->first().path && !fields->last().path);
    if (option == ForwardOption::Dynamic
        || (option == ForwardOption::Remote && dynamicShape
            && kind.value_or(RuleKind::Socks) == RuleKind::Socks)) {
        if (!dynamicShape || kind.value_or(RuleKind::Socks) != RuleKind::Socks) {
            return wrongShape(option);
        }
        return ruleOf(option, RuleKind::Socks, *fields, {});
    }
    if (kind == RuleKind::Socks) {
        return wrong(option == ForwardOption::Local
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "a local SOCKS forward is written -D"))
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "a SOCKS forward has no destination")));
    }
    const qsizetype listen = listenFields(*fields);
    if (listen == 0) {
        return wrongShape(option);
    }
    return ruleOf(option, kind.value_or(RuleKind::Tcp), fields->first(listen), fields->mid(listen));
}

static Result<Rule> withContext(Result<Rule> result, QStringView text)
{
    if (!result) {
        result.error().context = printable(text.toUtf8(), 200);
    }
    return result;
}

Result<Rule> parseForward(ForwardOption option, QStringView text)
{
    return withContext(parse(option, text), text);
}

/// `ssh -G` puts brackets round names too.
static void forgetBrackets(QList<Field>& fields)
{
    for (Field& field : fields) {
        field.bracketed = field.bracketed && field.text.contains(u':');
    }
}

static Result<Rule> parseWords(ForwardOption option, QStringView listen, QStringView destination)
{
    auto from = splitFields(listen);
    if (!from) {
        return tl::unexpected(from.error());
    }
    forgetBrackets(*from);
    // In a file every slash makes a path; only prefixes on a command line have another use for it.
    from->first().path |= from->first().text.contains(u'/');
    if (from->size() > (from->first().path ? 1 : 2)) {
        return wrong(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "expected [bind:]port and, after a space, host:port")));
    }
    const bool toSocks = destination.isEmpty() || destination == QLatin1String("[socks]:0");
    if (option == ForwardOption::Dynamic || (option == ForwardOption::Remote && toSocks)) {
        if (!toSocks) {
            return wrongShape(option);
        }
        return ruleOf(option, RuleKind::Socks, *from, {});
    }
    auto to = splitFields(destination);
    if (!to) {
        return tl::unexpected(to.error());
    }
    forgetBrackets(*to);
    to->first().path |= to->first().text.contains(u'/');
    if (to->size() != (to->first().path ? 1 : 2)) {
        return wrong(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "expected [bind:]port and, after a space, host:port")));
    }
    return ruleOf(option, RuleKind::Tcp, *from, *to);
}

Result<Rule> parseForward(ForwardOption option, QStringView listen, QStringView destination)
{
    const QString shown = listen.toString() + u' ' + destination.toString();
    return withContext(parseWords(option, listen, destination), shown.trimmed());
}

ForwardOption forwardOption(const Rule& rule)
{
    if (rule.direction == RuleDirection::Remote) {
        return ForwardOption::Remote;
    }
    return rule.kind == RuleKind::Socks ? ForwardOption::Dynamic : ForwardOption::Local;
}

static QString endText(const HostPort& address, const QString& path)
{
    if (!path.isEmpty()) {
        return path.contains(u':') ? u'[' + path + u']' : path;
    }
    return HostPort{ ListenHost(address.host).shown(), address.port }.toString();
}

static QString plainText(const Rule& rule)
{
    const QString listen = endText(rule.listen, rule.listenPath);
    return rule.kind == RuleKind::Socks
        ? listen
        : listen + u':' + endText(rule.destination, rule.destinationPath);
}

QString toString(const Rule& rule)
{
    return (rule.kind == RuleKind::Ftp ? QStringLiteral("ftp/") : QString()) + plainText(rule);
}

QStringList sshArguments(const Rule& rule)
{
    switch (forwardOption(rule)) {
    case ForwardOption::Remote:
        return { QStringLiteral("-R"), plainText(rule) };
    case ForwardOption::Dynamic:
        return { QStringLiteral("-D"), plainText(rule) };
    case ForwardOption::Local:
        break;
    }
    return { QStringLiteral("-L"), plainText(rule) };
}

bool listensBeyondLoopback(const Rule& rule)
{
    return rule.listenPath.isEmpty() && !isLoopbackHost(rule.listen.host);
}

} // namespace sallyport::profile
