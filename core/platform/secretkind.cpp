// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/secretkind.h"

#include "core/base/passwordprompt.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStringList>

namespace sallyport::platform {

/// Names of users and files are of any length; some key stores hold very little.
static QByteArray digest(const QString& kind, const QStringList& parts)
{
    // No part can hold the separator.
    const QByteArray all = parts.join(QChar(QChar::Null)).toUtf8();
    return kind.toLatin1() + ':'
        + QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(32);
}

static QStringList account(const HostPort& place, const QString& user)
{
    return { user, place.host.toLower(), QString::number(place.port) };
}

SecretKind SecretKind::password(const HostPort& server, const QString& user, const QString& way)
{
    const QString password = QStringLiteral("password");
    const QStringList former = account(server, user);
    // A direct way is one, too.
    return SecretKind(
        digest(password, former + QStringList(way)), digest(password, former), way.isEmpty());
}

SecretKind SecretKind::passphrase(const QString& keyFile)
{
    return SecretKind(digest(QStringLiteral("passphrase"), { QDir::cleanPath(keyFile) }));
}

SecretKind SecretKind::proxyPassword(const HostPort& proxy, const QString& user)
{
    return SecretKind(digest(QStringLiteral("proxy"), account(proxy, user)));
}

std::optional<SecretKind> SecretKind::of(const Question& question)
{
    if (!question.mayRemember) {
        return std::nullopt;
    }
    switch (question.kind) {
    case Question::Kind::Password:
        return password(question.host, question.user, question.way);
    case Question::Kind::Passphrase:
        return passphrase(question.subject);
    case Question::Kind::ProxyPassword:
        return proxyPassword(question.host, question.user);
    case Question::Kind::KeyboardInteractive:
        if (asksForPassword(question.items)) {
            return password(question.host, question.user, question.way);
        }
        break;
    case Question::Kind::HostKeyUnknown:
    case Question::Kind::HostKeyChanged:
    case Question::Kind::NewPassword:
    case Question::Kind::TouchKey:
        break;
    }
    return std::nullopt;
}

} // namespace sallyport::platform
