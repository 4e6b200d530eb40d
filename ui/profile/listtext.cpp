// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/listtext.h"

#include <QRegularExpression>

namespace sallyport::ui {

QStringList listFromLine(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\\s]+"));
    return text.split(kBetween, Qt::SkipEmptyParts);
}

QString listToLine(const QStringList& list)
{
    return list.join(QLatin1String(", "));
}

static QStringList trimmedParts(const QString& text, QChar separator)
{
    QStringList list;
    for (const QString& part : text.split(separator)) {
        if (const QString entry = part.trimmed(); !entry.isEmpty()) {
            list.append(entry);
        }
    }
    return list;
}

QStringList listFromCommas(const QString& text)
{
    return trimmedParts(text, u',');
}

QStringList listFromLines(const QString& text)
{
    return trimmedParts(text, u'\n');
}

} // namespace sallyport::ui
