// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/fieldlabel.h"

#include "ui/widgets/plainlabel.h"

#include <QLabel>

namespace sallyport::ui {

QLabel* fieldLabel(const QString& text, QWidget* field)
{
    auto* label = new PlainLabel(text, field->parentWidget());
    label->setBuddy(field);
    // Qt finds a buddy's text only among siblings.
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(QString(text).remove(u'&'));
    }
    return label;
}

} // namespace sallyport::ui
