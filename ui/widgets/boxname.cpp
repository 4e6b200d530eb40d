// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/boxname.h"

#include <QComboBox>

namespace sallyport::ui {

void nameBox(QComboBox& box, const QString& name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

void describeField(QWidget& field, const QString& note)
{
    QStringList parts{ qobject_cast<QComboBox*>(&field) ? field.accessibleName() : QString(),
        note };
    parts.removeAll(QString());
    field.setAccessibleDescription(parts.join(QLatin1String(". ")));
}

} // namespace sallyport::ui
