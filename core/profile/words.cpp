// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/words.h"

#include <algorithm>

namespace sallyport::profile {

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'\f' || c == u'\v';
}

Result<QStringList> splitConfigWords(QStringView text, bool comments)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'\\'
            && (next == u'"' || next == u'\'' || next == u'\\'
                || (quote.isNull() && next == u' '))) {
            word += next;
            inWord = true;
            ++i;
        } else if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
            } else {
                word += c;
            }
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (isBlank(c)) {
            if (inWord) {
                words.append(word);
                word.clear();
                inWord = false;
            }
        } else if (comments && !inWord && c == u'#') {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull()) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a quote is not closed")));
    }
    if (inWord) {
        words.append(word);
    }
    return words;
}

QString configQuoted(const QString& word)
{
    const bool plain = !word.isEmpty() && !word.startsWith(u'#')
        && std::none_of(word.cbegin(), word.cend(),
            [](QChar c) { return isBlank(c) || QStringView(u"\"'\\").contains(c); });
    if (plain) {
        return word;
    }
    QString quoted = word;
    quoted.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    quoted.replace(QLatin1String("\""), QLatin1String("\\\""));
    return u'"' + quoted + u'"';
}

Result<QStringList> splitShellWords(QStringView text)
{
    static constexpr QStringView kOperators = u"|&;<>()`";
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (quote == u'\'') {
            if (c == quote) {
                quote = QChar();
            } else {
                word += c;
            }
            continue;
        }
        if (c == u'`' || (c == u'$' && next == u'(')) {
            return fail(Code::InvalidArgument,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "a command inside the command is not run here")));
        }
        if (c == u'\\' && !next.isNull()) {
            const bool continued =
                next == u'\n' || (next == u'\r' && i + 2 < text.size() && text.at(i + 2) == u'\n');
            if (continued) {
                i += next == u'\n' ? 1 : 2;
            } else if (!quote.isNull() && !QStringView(u"\"\\$`").contains(next)) {
                word += c;
            } else {
                word += next;
                inWord = true;
                ++i;
            }
            continue;
        }
        if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
            } else {
                word += c;
            }
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (isBlank(c)) {
            if (c == u'\n' && !text.mid(i).trimmed().isEmpty() && !words.isEmpty()) {
                return fail(Code::InvalidArgument,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "more than one command")));
            }
            if (inWord) {
                words.append(word);
                word.clear();
                inWord = false;
            }
        } else if (c == u'#' && !inWord) {
            break;
        } else if (c == u'&' && !inWord && text.mid(i + 1).trimmed().isEmpty()) {
            break; // put into the background: a tunnel is anyway
        } else if (kOperators.contains(c)) {
            return fail(Code::InvalidArgument,
                Sentence(QT_TRANSLATE_NOOP(
                             "Sentence", "'%1' is for a shell; paste the ssh command alone"),
                    c));
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull()) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a quote is not closed")));
    }
    if (inWord) {
        words.append(word);
    }
    return words;
}

QString shellQuoted(const QString& word)
{
    static constexpr QStringView kPlain = u"@%_-+=:,./";
    const bool plain = !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || kPlain.contains(c);
    });
    if (plain) {
        return word;
    }
    QString quoted = word;
    quoted.replace(QLatin1String("'"), QLatin1String("'\\''"));
    return u'\'' + quoted + u'\'';
}

bool matchesPattern(QStringView text, QStringView pattern)
{
    // The usual two-finger walk: on a mismatch, let the last star take one more character.
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern.at(p) == u'?' || pattern.at(p) == text.at(t))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*') {
        ++p;
    }
    return p == pattern.size();
}

bool matchesPatternList(QStringView text, const QStringList& patterns)
{
    bool matched = false;
    for (const QString& pattern : patterns) {
        const bool negated = pattern.startsWith(u'!');
        if (matchesPattern(text, negated ? QStringView(pattern).mid(1) : QStringView(pattern))) {
            if (negated) {
                return false;
            }
            matched = true;
        }
    }
    return matched;
}

} // namespace sallyport::profile
