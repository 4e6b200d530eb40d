// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelledtool.h"

#include "ui/widgets/symbolicicon.h"

#include <QToolButton>

namespace sallyport::ui {

QToolButton* labelledTool(
    const QString& text, const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(symbolicIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace sallyport::ui
