// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plaintext.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QTextDocument>

#include <algorithm>

namespace sallyport::ui {

QString plainTip(const QString& text)
{
    const QString shown = isolated(text);
    return Qt::mightBeRichText(shown) ? QStringLiteral("<qt>%1</qt>").arg(escapedText(shown))
                                      : shown;
}

QString escapedText(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString withoutMarkup(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a));
}

static constexpr QChar kFirstStrongIsolate(0x2068);
static constexpr QChar kPopIsolate(0x2069);

static bool needsIsolating(const QString& text)
{
    return QGuiApplication::isRightToLeft()
        || std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
               return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
           });
}

QString isolated(const QString& text)
{
    if (text.isEmpty() || !needsIsolating(text)) {
        return text;
    }
    // An isolate ends with its line.
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        const bool isOne =
            line.startsWith(kFirstStrongIsolate) && line.indexOf(kPopIsolate) == line.size() - 1;
        if (!line.isEmpty() && !isOne) {
            line = kFirstStrongIsolate + line + kPopIsolate;
        }
    }
    return lines.join(u'\n');
}

QString withIsolatedPlaces(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("(%L?[1-9][0-9]?)"));
    return QString(text).replace(place, kFirstStrongIsolate + QStringLiteral("\\1") + kPopIsolate);
}

QString withoutIsolates(QString text)
{
    return text.remove(kFirstStrongIsolate).remove(kPopIsolate);
}

} // namespace sallyport::ui
