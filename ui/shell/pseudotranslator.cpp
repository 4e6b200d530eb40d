// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pseudotranslator.h"

#include <QRegularExpression>

namespace sallyport::ui {

namespace {

/// No word of marks is longer, with its space, so that a long text still breaks into lines.
constexpr qsizetype kWord = 8;

QString padding(qsizetype length)
{
    QString marks;
    while (length > 0) {
        const qsizetype word = qMin(length, kWord);
        marks += u' ' + QString(qMax<qsizetype>(word - 1, 1), u'~');
        length -= word;
    }
    return marks;
}

} // namespace

QString PseudoTranslator::lengthened(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression around(
        QStringLiteral("^((?:\\s*<[^>]*>)*\\s*)(.*?)(\\s*(?:<[^>]*>\\s*)*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    // What a file dialog takes apart.
    if (text.contains(QLatin1String("(*"))) {
        return text;
    }
    const QRegularExpressionMatch parts = around.match(text);
    const QString inner = parts.captured(2);
    if (inner.isEmpty()) {
        return text;
    }
    const qsizetype visible = QString(inner).remove(tag).size();
    return parts.captured(1) + u'[' + inner + padding((visible * 2 + 4) / 5) + u']'
        + parts.captured(3);
}

QString PseudoTranslator::translate(
    const char* context, const char* source, const char* /*disambiguation*/, int /*n*/) const
{
    // Qt's other contexts hold more than texts: names of keys that it also reads back.
    const QByteArrayView where(context);
    if (!where.startsWith("sallyport::") && where != QByteArrayView("QPlatformTheme")) {
        return {};
    }
    return lengthened(QString::fromUtf8(source));
}

} // namespace sallyport::ui
