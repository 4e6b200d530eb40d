// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/models/formats.h"
#include "ui/models/plaintext.h"
#include "ui/widgets/statusshape.h"
#include "ui/widgets/symbolicicon.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace sallyport::ui {

static QPixmap trayPixmap(StatusShape worst, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    applicationIcon().paint(&painter, pixmap.rect());
    if (worst != StatusShape::Off) {
        const qreal side = size * 0.64;
        const QRectF corner(size - side, size - side, side, side);
        // A rim in the window's colour parts the shape from the mark beneath.
        painter.setPen(Qt::NoPen);
        painter.setBrush(QGuiApplication::palette().window());
        painter.drawEllipse(corner);
        const qreal rim = side * 0.09;
        paintStatus(
            painter, corner.adjusted(rim, rim, -rim, -rim), worst, QGuiApplication::palette());
    }
    return pixmap;
}

QIcon trayIcon(StatusShape worst)
{
    QIcon icon;
    for (const int size : { 16, 22, 24, 32, 48, 64, 128 }) {
        icon.addPixmap(trayPixmap(worst, size));
    }
    return icon;
}

Tray::Tray(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_menu(workbench)
{
    m_icon.setContextMenu(m_menu.menu());
    connect(&m_menu, &TrayMenu::showRequested, this, &Tray::showRequested);
    connect(&m_menu, &TrayMenu::quitRequested, this, &Tray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger) {
                Q_EMIT toggleRequested();
            }
        });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
        [this] { Q_EMIT showRequested(m_messageAbout); });
    connect(&workbench, &Workbench::stateChanged, this, &Tray::update);
    connect(&workbench, &Workbench::profilesChanged, this, &Tray::update);
    update();
}

void Tray::update()
{
    const Workbench::Summary summary = m_workbench.summary();
    if (m_shown != summary.worst) {
        m_shown = summary.worst;
        m_icon.setIcon(trayIcon(summary.worst));
    }
    QString text = tr("Sallyport: %1 of %2 up", "tunnels").arg(summary.up).arg(summary.profiles);
    if (summary.problems > 0) {
        text += u'\n' + tr("%n problem(s)", nullptr, summary.problems);
    }
    m_icon.setToolTip(withoutMarkup(text));
}

void Tray::showMessage(const QString& title, const QString& text, const QString& profileId)
{
    m_messageAbout = profileId;
    m_icon.showMessage(withoutMarkup(title), withoutMarkup(text), trayIcon(*m_shown));
}

} // namespace sallyport::ui
