// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <functional>

namespace sallyport {

/// Something we say, as a value: words of ours with places for what is said about. Worded once,
/// here in core; the command line prints it in English, the window translates it. No code decides
/// by comparing what it says.
///
///     Sentence(QT_TRANSLATE_NOOP("Sentence", "longer than %1 characters"), most)
///
/// Begins in lower case and ends without a full stop, so that it can stand behind a colon or a
/// semicolon; the window makes a sentence of it. Fit for queued signals.
class Sentence {
public:
    /// Nothing is said.
    Sentence() = default;

    /// text: English, a literal, marked QT_TRANSLATE_NOOP("Sentence", …) for the translators, with
    /// %1 to %9 for the arguments in their order: a QString (words of others, or a name), a number,
    /// or a sentence.
    template <class... Arguments>
    explicit Sentence(const char* text, const Arguments&... arguments)
        : m_text(text)
        , m_arguments{ argument(arguments)... }
    {
    }
    Sentence(const QString& words)
        : m_words(words)
    {
    }

    /// What an error says in technical detail: in English that alone, in another language behind
    /// the summary of its code. See detailOf().
    [[nodiscard]] static Sentence detail(const Sentence& summary, const QString& words);

    /// Words that are not ours, or a list of names: the same in every language.
    [[nodiscard]] static Sentence foreign(const QString& words);

    /// One behind the other, with this between them: ": ", "; " or a blank. Empty ones are left
    /// out.
    [[nodiscard]] static Sentence joined(const QList<Sentence>& parts, const QString& between);

    /// "a", "a and b", "a and b and c". None: empty.
    [[nodiscard]] static Sentence all(const QStringList& names);

    /// "where: what", or what alone.
    [[nodiscard]] static Sentence placed(const QString& where, const Sentence& what)
    {
        return joined({ foreign(where), what }, QStringLiteral(": "));
    }

    /// Goes on with more of it, with this between when neither is empty.
    void add(const Sentence& more, const QString& between = QStringLiteral("; "));

    [[nodiscard]] bool isEmpty() const
    {
        return !m_text && m_arguments.isEmpty() && m_words.isEmpty();
    }
    /// Whether no word of it is ours.
    [[nodiscard]] bool isForeign() const;
    /// What of it others said, for whoever has to read a server's words: never a word of ours.
    [[nodiscard]] QString quotedWords() const;
    /// Whether it, or something it is about, is just this.
    [[nodiscard]] bool quotes(const Sentence& what) const;

    [[nodiscard]] QString english() const;

    /// What it is in the language of the function, which is given the texts marked above, the
    /// outermost one first. All arguments are put in at once: a "%2" that somebody typed stays.
    using Translate = std::function<QString(const char* text)>;
    [[nodiscard]] QString in(const Translate& translate) const;

    /// By what is said.
    friend bool operator==(const Sentence& a, const Sentence& b);

private:
    static Sentence argument(const Sentence& sentence) { return sentence; }
    static Sentence argument(const QString& words) { return foreign(words); }
    static Sentence argument(QLatin1String words) { return foreign(words); }
    static Sentence argument(QStringView words) { return foreign(words.toString()); }
    static Sentence argument(QChar letter) { return foreign(letter); }
    static Sentence argument(std::integral auto number) { return foreign(QString::number(number)); }
    static Sentence argument(double number) { return foreign(QString::number(number)); }
    /// translate: null for English.
    [[nodiscard]] QString shown(const Translate* translate) const;

    const char* m_text = nullptr; ///< A literal; null: m_words are all, or between the arguments.
    bool m_isDetail = false; ///< m_words are, and m_text is their summary.
    QString m_words;
    QList<Sentence> m_arguments;
};

/// In English, as a log has it.
QDebug operator<<(QDebug debug, const Sentence& sentence);

/// Several of them, "; " between: what each line of the command line and of its JSON is made of.
[[nodiscard]] QString english(const QList<Sentence>& sentences);

/// Each of them by itself.
[[nodiscard]] QStringList englishLines(const QList<Sentence>& sentences);

/// Leaves out what has been said before, keeping the order.
void removeDuplicates(QList<Sentence>& sentences);

} // namespace sallyport
