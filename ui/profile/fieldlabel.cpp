// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/fieldlabel.h"

#include "ui/widgets/boxname.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLabel>

namespace sallyport::ui {

QLabel* fieldLabel(const QString& text, QWidget* field)
{
    auto* label = new PlainLabel(text, field->parentWidget());
    label->setBuddy(field);
    // Qt finds a buddy's text only among siblings.
    const QString name = QString(text).remove(u'&');
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        nameBox(*box, name);
    } else if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(name);
    }
    return label;
}

} // namespace sallyport::ui
