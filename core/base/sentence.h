// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

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

    /// What an error says in technical detail: in English that alone, in another language behind
    /// the summary of its code. See detailOf().
    [[nodiscard]] static Sentence detail(const Sentence& summary, const QString& words);

    /// Words that are not ours, or a list of names: the same in every language.
    [[nodiscard]] static Sentence foreign(const QString& words);

    /// "a", "a and b", "a and b and c". None: empty.
    [[nodiscard]] static Sentence all(const QStringList& names);

    [[nodiscard]] bool isEmpty() const { return !m_text && m_words.isEmpty(); }
    /// Whether no word of it is ours.
    [[nodiscard]] bool isForeign() const { return !m_text; }
    /// Whether it, or something it is about, is these words of others.
    [[nodiscard]] bool quotes(const QString& words) const;

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
    static Sentence argument(std::integral auto number) { return foreign(QString::number(number)); }
    static Sentence argument(double number) { return foreign(QString::number(number)); }
    /// translate: null for English.
    [[nodiscard]] QString shown(const Translate* translate) const;

    const char* m_text = nullptr; ///< A literal; null: m_words are all.
    bool m_isDetail = false; ///< m_words are, and m_text is their summary.
    QString m_words;
    QList<Sentence> m_arguments;
};

/// Several of them, "; " between: what each line of the command line and of its JSON is made of.
[[nodiscard]] QString english(const QList<Sentence>& sentences);

} // namespace sallyport
