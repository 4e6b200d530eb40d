// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace sallyport {

Sentence Sentence::detail(const Sentence& summary, const QString& words)
{
    Sentence sentence = summary;
    sentence.m_isDetail = true;
    sentence.m_words = words;
    return sentence;
}

Sentence Sentence::foreign(const QString& words)
{
    Sentence sentence;
    sentence.m_words = words;
    return sentence;
}

Sentence Sentence::joined(const QList<Sentence>& parts, const QString& between)
{
    Sentence sentence;
    for (const Sentence& part : parts) {
        if (!part.isEmpty()) {
            sentence.m_arguments.append(part);
        }
    }
    if (sentence.m_arguments.size() == 1) {
        return sentence.m_arguments.takeFirst();
    }
    sentence.m_words = sentence.m_arguments.isEmpty() ? QString() : between;
    return sentence;
}

void Sentence::add(const Sentence& more, const QString& between)
{
    *this = joined({ *this, more }, between);
}

bool Sentence::isForeign() const
{
    return !m_text
        && std::all_of(m_arguments.cbegin(), m_arguments.cend(),
            [](const Sentence& part) { return part.isForeign(); });
}

Sentence Sentence::all(const QStringList& names)
{
    Sentence sentence = foreign(names.value(0));
    for (qsizetype i = 1; i < names.size(); ++i) {
        sentence = Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 and %2"), sentence, names.at(i));
    }
    return sentence;
}

QString Sentence::english() const
{
    return shown(nullptr);
}

QString Sentence::in(const Translate& translate) const
{
    return shown(&translate);
}

static QString inBrackets(const QString& words)
{
    return words.isEmpty() ? QString() : QStringLiteral(" (") + words + u')';
}

QString Sentence::shown(const Translate* translate) const
{
    if (!m_text && !m_arguments.isEmpty()) {
        QStringList parts;
        for (const Sentence& part : m_arguments) {
            parts.append(part.shown(translate));
        }
        return parts.join(m_words);
    }
    if (!m_text || (m_isDetail && !translate)) {
        return m_words;
    }
    const QString text = translate ? (*translate)(m_text) : QString::fromUtf8(m_text);
    if (m_isDetail) {
        return (text.endsWith(u'.') ? text.chopped(1) : text) + inBrackets(m_words);
    }
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool isPlace = text.at(i) == u'%' && next >= u'1' && next <= u'9'
            && next.unicode() - u'1' < m_arguments.size();
        if (isPlace) {
            out += m_arguments.at(next.unicode() - u'1').shown(translate);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

bool Sentence::quotes(const Sentence& what) const
{
    return *this == what || (what.isForeign() && m_isDetail && m_words == what.english())
        || std::any_of(m_arguments.cbegin(), m_arguments.cend(),
            [&what](const Sentence& argument) { return argument.quotes(what); });
}

QString Sentence::quotedWords() const
{
    QStringList words;
    if (m_isDetail || (!m_text && m_arguments.isEmpty())) {
        words.append(m_words);
    }
    for (const Sentence& argument : m_arguments) {
        words.append(argument.quotedWords());
    }
    words.removeAll(QString());
    return words.join(u' ');
}

bool operator==(const Sentence& a, const Sentence& b)
{
    return qstrcmp(a.m_text, b.m_text) == 0 && a.m_isDetail == b.m_isDetail
        && a.m_words == b.m_words && a.m_arguments == b.m_arguments;
}

QDebug operator<<(QDebug debug, const Sentence& sentence)
{
    return debug << sentence.english();
}

QStringList englishLines(const QList<Sentence>& sentences)
{
    QStringList lines;
    for (const Sentence& sentence : sentences) {
        lines.append(sentence.english());
    }
    return lines;
}

QString english(const QList<Sentence>& sentences)
{
    QStringList parts = englishLines(sentences);
    parts.removeAll(QString());
    return parts.join(QLatin1String("; "));
}

void removeDuplicates(QList<Sentence>& sentences)
{
    QSet<QString> said;
    sentences.removeIf([&said](const Sentence& sentence) {
        const qsizetype before = said.size();
        said.insert(sentence.english());
        return said.size() == before;
    });
}

} // namespace sallyport
