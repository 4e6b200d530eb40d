// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopcolours.h"

#ifdef SALLYPORT_HAVE_DBUS

#include "core/base/log.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariant>
#include <QVariantList>

namespace sallyport::platform {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kArea = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

DesktopColours::Wish wishOf(const QVariant& value)
{
    QVariant inner = value;
    // "Read" puts a variant into a variant.
    for (int layer = 0; layer < 2 && inner.canConvert<QDBusVariant>(); ++layer) {
        inner = inner.value<QDBusVariant>().variant();
    }
    switch (inner.typeId() == QMetaType::UInt ? inner.toUInt() : 0) {
    case 1:
        return DesktopColours::Wish::Dark;
    case 2:
        return DesktopColours::Wish::Light;
    default:
        return DesktopColours::Wish::Unknown;
    }
}

/// Takes the portal's signal, whose type no header has to know then.
class PortalListener final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void told(sallyport::platform::DesktopColours::Wish wish);

public Q_SLOTS:
    void take(const QDBusMessage& signal)
    {
        const QVariantList words = signal.arguments();
        if (words.size() == 3 && words.at(0).toString() == kArea
            && words.at(1).toString() == kKey) {
            Q_EMIT told(wishOf(words.at(2)));
        }
    }
};

} // namespace

DesktopColours::DesktopColours(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto* listener = new PortalListener(this);
    connect(listener, &PortalListener::told, this, &DesktopColours::set);
    if (!bus.connect(kPortal, kPath, kInterface, QStringLiteral("SettingChanged"), listener,
            SLOT(take(QDBusMessage)))) {
        qCDebug(logPlatform) << "no word of colours from the desktop:" << bus.lastError().message();
        return;
    }
    QDBusMessage question =
        QDBusMessage::createMethodCall(kPortal, kPath, kInterface, QStringLiteral("Read"));
    question << kArea << kKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; !reply.isError()) {
            set(wishOf(QVariant::fromValue(reply.value())));
        }
    });
}

} // namespace sallyport::platform

#include "desktopcolours.moc"

#else

namespace sallyport::platform {

DesktopColours::DesktopColours(QObject* parent)
    : QObject(parent)
{
}

} // namespace sallyport::platform

#endif

namespace sallyport::platform {

void DesktopColours::set(Wish wish)
{
    if (m_wish != wish) {
        m_wish = wish;
        Q_EMIT changed();
    }
}

} // namespace sallyport::platform
