// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/models/formats.h"
#include "ui/models/plaintext.h"
#include "ui/widgets/statusshape.h"
#include "ui/widgets/symbolicicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sallyport::ui {

/// With a rim in the other colour: the panel's is not ours to know.
static void paintMark(QPainter& painter, const QRect& place)
{
    const QPixmap mark = applicationIcon().pixmap(place.size());
    QPixmap rim = mark;
    {
        QPainter tint(&rim);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(place, QGuiApplication::palette().window());
    }
    const int width = std::max(1, place.width() / 32);
    for (const QPoint& side :
        { QPoint(-width, 0), QPoint(width, 0), QPoint(0, -width), QPoint(0, width) }) {
        painter.drawPixmap(side, rim);
    }
    painter.drawPixmap(QPoint(), mark);
}

static QPixmap trayPixmap(StatusShape worst, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, pixmap.rect());
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
    connect(&workbench, &Workbench::ticked, this, &Tray::updateToolTip);
    qApp->installEventFilter(this);
    update();
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        m_shown.reset(); // to be painted anew
        update();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::update()
{
    const Workbench::Summary summary = m_workbench.summary();
    if (m_shown != summary.worst) {
        m_shown = summary.worst;
        m_icon.setIcon(trayIcon(summary.worst));
    }
    updateToolTip();
}

void Tray::updateToolTip()
{
    QString text = QStringLiteral("Sallyport: ") + traySummary(m_workbench);
    if (const QString worst = worstSentence(m_workbench); !worst.isEmpty()) {
        text += u'\n' + worst;
    }
    if (text != m_toolTip) {
        m_toolTip = text;
        m_icon.setToolTip(withoutMarkup(text));
    }
}

void Tray::showMessage(const QString& title, const QString& text, const QString& profileId)
{
    m_messageAbout = profileId;
    m_icon.showMessage(withoutMarkup(title), withoutMarkup(text), trayIcon(*m_shown));
}

} // namespace sallyport::ui
