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
static constexpr QChar kRightToLeftMark(0x200f);

static bool hasRightToLeftLetters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

static bool needsIsolating(const QString& text)
{
    return QGuiApplication::isRightToLeft() || hasRightToLeftLetters(text);
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

/// Qt reads a text the way its first letter is read, and would take that of what is put into a
/// place, or a word of ours such as FTP.
static bool beginsOtherwise(const QString& text)
{
    static const QRegularExpression first(QStringLiteral("%L?[1-9]|(?<!%)\\p{L}"));
    const auto begin = first.match(text);
    return begin.hasMatch() && !hasRightToLeftLetters(begin.captured())
        && (hasRightToLeftLetters(text)
            || !text.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
}

QString withIsolatedPlaces(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("(%L?[1-9][0-9]?)"));
    QString shown = text;
    shown.replace(place, kFirstStrongIsolate + QStringLiteral("\\1") + kPopIsolate);
    return QGuiApplication::isRightToLeft() && beginsOtherwise(text) ? kRightToLeftMark + shown
                                                                     : shown;
}

static bool isPrintableAscii(QChar letter)
{
    return letter > u' ' && letter <= u'~';
}

static bool isAsciiWord(QChar letter)
{
    return isPrintableAscii(letter) && letter.isLetterOrNumber();
}

/// Of a run without spaces: what is left of it without the marks of the sentence around it.
static QStringView withoutMarks(QStringView run)
{
    while (!run.isEmpty() && QLatin1String("(\"'").contains(run.front())) {
        run = run.sliced(1);
    }
    while (!run.isEmpty() && QLatin1String(".,;:!?)\"'").contains(run.back())) {
        run = run.chopped(1);
    }
    return run;
}

/// Whether a mark at its edge would be drawn at its other side.
static bool hasLooseEdge(QStringView word)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9n][0-9]?"));
    const bool isLoose =
        !word.isEmpty() && (!isAsciiWord(word.front()) || !isAsciiWord(word.back()));
    if (!isLoose || word.front() == u'&' || word.contains(u'<') || word.contains(u'>')) {
        return false; // a mnemonic, HTML
    }
    const QString literal = word.toString().remove(place);
    return std::any_of(literal.cbegin(), literal.cend(), isAsciiWord);
}

QString withIsolatedWords(const QString& text)
{
    static const QRegularExpression fileFilter(QStringLiteral("\\(\\*[.)]"));
    if (!hasRightToLeftLetters(text) || text.contains(fileFilter)) {
        return text; // Qt reads the filters of its file dialog
    }
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto end = std::find_if_not(text.cbegin() + at, text.cend(), isPrintableAscii);
        const QStringView run = QStringView(text).sliced(at, end - text.cbegin() - at);
        if (run.isEmpty()) {
            result += text.at(at++);
            continue;
        }
        const QStringView word = withoutMarks(run);
        if (hasLooseEdge(word)) {
            result += run.first(word.data() - run.data());
            result += kFirstStrongIsolate;
            result += word;
            result += kPopIsolate;
            result += run.sliced(word.data() - run.data() + word.size());
        } else {
            result += run;
        }
        at += run.size();
    }
    return result;
}

QString withoutIsolates(QString text)
{
    return text.remove(kFirstStrongIsolate).remove(kPopIsolate).remove(kRightToLeftMark);
}

} // namespace sallyport::ui
