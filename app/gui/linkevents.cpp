// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/linkevents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QUrl>

namespace sallyport::gui {

LinkEvents::LinkEvents()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LinkEvents::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    const QUrl url = static_cast<QFileOpenEvent*>(event)->url();
    // A file that was dropped onto the icon is nobody's link.
    if (!url.isEmpty() && !url.isLocalFile()) {
        Q_EMIT linkRequested(url.toString(QUrl::FullyEncoded));
    }
    return true;
}

} // namespace sallyport::gui
