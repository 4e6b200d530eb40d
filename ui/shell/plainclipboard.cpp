// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plainclipboard.h"

#include "ui/models/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace sallyport::ui {

static void makePlain(QClipboard::Mode mode)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    // Not every window system tells who owns it; who has the keyboard is who copies.
    const bool isOurs = QGuiApplication::focusWindow()
        || (mode == QClipboard::Selection ? clipboard->ownsSelection()
                                          : clipboard->ownsClipboard());
    if (!isOurs) {
        return;
    }
    const QString text = clipboard->text(mode);
    const QString plain = withoutIsolates(text);
    if (plain != text) {
        clipboard->setText(plain, mode);
    }
}

void keepClipboardPlain(QGuiApplication& app)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    QObject::connect(
        clipboard, &QClipboard::dataChanged, &app, [] { makePlain(QClipboard::Clipboard); });
    QObject::connect(
        clipboard, &QClipboard::selectionChanged, &app, [] { makePlain(QClipboard::Selection); });
}

} // namespace sallyport::ui
