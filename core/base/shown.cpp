// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown.h"

#include <QStringView>

namespace sallyport {

namespace {

constexpr char32_t kAscii = 0x80;

/// Default_Ignorable_Code_Point (Unicode, DerivedCoreProperties) that its category does not give
/// away.
bool isInvisible(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5
        || (c >= 0x180b && c <= 0x180f) || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f)
        || c == 0xffa0 || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isSeparator(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Separator_Space || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

QString escaped(char32_t c)
{
    const QLatin1Char zero('0');
    return c < 0x100  ? QStringLiteral("\\x%1").arg(uint(c), 2, 16, zero)
        : c < 0x10000 ? QStringLiteral("\\u%1").arg(uint(c), 4, 16, zero)
                      : QStringLiteral("\\U%1").arg(uint(c), 8, 16, zero);
}

/// The character that begins at `at`, which moves behind it; an unpaired surrogate as itself.
char32_t takeCharacter(QStringView text, qsizetype& at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text[at++]);
    }
    return first.unicode();
}

} // namespace

bool isShowable(char32_t character)
{
    if (character < kAscii) {
        return character >= 0x20 && character != 0x7f;
    }
    return QChar::isPrint(character) && !isSeparator(character) && !isInvisible(character);
}

QString shownLine(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        const char32_t c = takeCharacter(text, at);
        if (QChar::category(c) == QChar::Separator_Space) {
            shown += u' ';
        } else if (!isShowable(c)) {
            shown += escaped(c);
        } else {
            shown += QStringView(text).mid(from, at - from);
        }
    }
    return shown;
}

QByteArray shownJson(const QByteArray& json)
{
    QByteArray shown;
    shown.reserve(json.size());
    const QString text = QString::fromUtf8(json);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        const char32_t c = takeCharacter(text, at);
        const QStringView itself = QStringView(text).mid(from, at - from);
        if (c == u'\n' || isShowable(c)) {
            shown += itself.toUtf8();
            continue;
        }
        for (const QChar unit : itself) {
            shown += "\\u" + QByteArray::number(uint(unit.unicode()), 16).rightJustified(4, '0');
        }
    }
    return shown;
}

} // namespace sallyport
