// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwardfields.h"

#include <QJsonArray>

namespace sallyport {

using profile::RuleKind;
using tunnel::ForwardState;

static QString kindName(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Tcp:
        return QStringLiteral("tcp");
    case RuleKind::Ftp:
        return QStringLiteral("ftp");
    case RuleKind::Socks:
        return QStringLiteral("socks");
    }
    return {};
}

static QString directionName(const profile::Rule& rule)
{
    if (rule.direction == profile::RuleDirection::Remote) {
        return QStringLiteral("remote");
    }
    return rule.kind == RuleKind::Socks ? QStringLiteral("dynamic") : QStringLiteral("local");
}

static QString stateName(ForwardState state)
{
    switch (state) {
    case ForwardState::Listening:
        return QStringLiteral("listening");
    case ForwardState::Failed:
        return QStringLiteral("failed");
    case ForwardState::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

QJsonObject forwardFields(const tunnel::ForwardStatus& status)
{
    const profile::Rule& rule = status.wish;
    const QString to = rule.kind == RuleKind::Socks ? QString()
        : rule.destinationPath.isEmpty()            ? rule.destination.toString()
                                                    : rule.destinationPath;
    const QString wished = rule.listenPath.isEmpty() ? rule.listen.toString() : rule.listenPath;
    QJsonObject fields{ { QStringLiteral("rule"), status.rule },
        { QStringLiteral("kind"), kindName(rule.kind) },
        { QStringLiteral("direction"), directionName(rule) },
        { QStringLiteral("listen"), status.listening.value(0, wished) },
        { QStringLiteral("to"), to }, { QStringLiteral("state"), stateName(status.state) } };
    if (!rule.name.isEmpty()) {
        fields[QLatin1String("name")] = rule.name;
    }
    if (!status.note.isEmpty()) {
        fields[QLatin1String("note")] = status.note.english();
    }
    if (status.listening.size() > 1) {
        fields[QLatin1String("listenAll")] = QJsonArray::fromStringList(status.listening);
    }
    if (status.error) {
        fields[QLatin1String("code")] = codeName(status.error->code);
        fields[QLatin1String("detail")] = status.error->detail.english();
    }
    return fields;
}

} // namespace sallyport
