// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSet>

namespace sallyport::platform {

static const QString kSecretService = QStringLiteral("org.freedesktop.secrets");

static bool isKdeSession()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP") == QLatin1String("KDE");
}

/// All names that somebody owns or that a call would start.
static QSet<QString> namesOnTheBus()
{
    QSet<QString> names;
    for (const QString& method :
        { QStringLiteral("ListNames"), QStringLiteral("ListActivatableNames") }) {
        const QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), method);
        const QDBusReply<QStringList> reply =
            QDBusConnection::sessionBus().call(call, QDBus::Block, 500);
        for (const QString& name : reply.value()) {
            names.insert(name);
        }
    }
    return names;
}

std::optional<QString> secretServiceName()
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        return std::nullopt;
    }
    const QSet<QString> names = namesOnTheBus();
    const bool kwallet = names.contains(QStringLiteral("org.kde.kwalletd6"))
        || names.contains(QStringLiteral("org.kde.kwalletd5"));
    if (kwallet && isKdeSession()) {
        return QStringLiteral("KWallet");
    }
    if (names.contains(kSecretService)) {
        return names.contains(QStringLiteral("org.gnome.keyring"))
            ? QStringLiteral("GNOME Keyring")
            : QStringLiteral("Secret Service");
    }
    return kwallet ? std::make_optional(QStringLiteral("KWallet")) : std::nullopt;
}

void askWhetherLocked(QObject* context, std::function<void(bool)> answer)
{
    if (isKdeSession()) {
        // KWallet tells by itself, and another store beside it is not the one in use.
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(false); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(kSecretService,
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setArguments(
        { QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked") });
    call.setAutoStartService(false);
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [watcher, answer = std::move(answer)] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            answer(!reply.isError() && reply.value().variant().toBool());
        });
}

} // namespace sallyport::platform
