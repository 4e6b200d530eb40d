// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/pastedforwards.h"

#include "core/profile/words.h"

#include <QRegularExpression>

#include <optional>

namespace sallyport::ui {

using profile::ForwardOption;
using profile::Rule;

namespace {

constexpr qsizetype kMostText = 64 * 1024;

std::optional<ForwardOption> optionOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'L':
        return ForwardOption::Local;
    case u'R':
        return ForwardOption::Remote;
    case u'D':
        return ForwardOption::Dynamic;
    default:
        return std::nullopt;
    }
}

std::optional<ForwardOption> keywordOf(const QString& word)
{
    const auto is = [&word](const char* name) {
        return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    if (is("LocalForward")) {
        return ForwardOption::Local;
    }
    if (is("RemoteForward")) {
        return ForwardOption::Remote;
    }
    if (is("DynamicForward")) {
        return ForwardOption::Dynamic;
    }
    return std::nullopt;
}

class Reader {
public:
    [[nodiscard]] Result<QList<Rule>> take();
    void read(const QStringList& words);

private:
    void readCluster(const QString& word, const QStringList& words, qsizetype& i);
    void readKeyword(ForwardOption option, const QStringList& words);
    void add(const Result<Rule>& rule)
    {
        if (rule) {
            m_rules.append(*rule);
        } else if (!m_error) {
            m_error = rule.error();
        }
    }

    QList<Rule> m_rules;
    std::optional<Error> m_error;
};

/// "-NL", "-L8080:web:80", "-p": as getopt reads it for ssh(1).
void Reader::readCluster(const QString& word, const QStringList& words, qsizetype& i)
{
    static const QString kWithValue = QStringLiteral("BbcDEeFIiJLlmOoPpQRSWw");
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (!kWithValue.contains(word.at(at))) {
            continue;
        }
        QString value = word.mid(at + 1);
        if (value.isEmpty() && i + 1 < words.size()) {
            value = words.at(++i);
        }
        if (const auto option = optionOf(word.at(at))) {
            add(profile::parseForward(*option, value));
        } else if (word.at(at) == u'o') {
            static const QRegularExpression kEquals(QStringLiteral("\\s*=\\s*|\\s+"));
            read(value.split(kEquals, Qt::SkipEmptyParts));
        }
        return;
    }
}

void Reader::readKeyword(ForwardOption option, const QStringList& words)
{
    if (words.size() == 2 && option == ForwardOption::Local) {
        add(profile::parseForward(option, words.at(1)));
    } else if (words.size() >= 2) {
        add(profile::parseForward(option, words.at(1), words.value(2)));
    }
}

void Reader::read(const QStringList& words)
{
    if (words.isEmpty()) {
        return;
    }
    if (const auto option = keywordOf(words.first())) {
        readKeyword(*option, words);
        return;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(u'-') && words.at(i).size() > 1) {
            readCluster(words.at(i), words, i);
        }
    }
}

Result<QList<Rule>> Reader::take()
{
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    if (m_rules.isEmpty()) {
        return fail(Code::InvalidArgument, QStringLiteral("there is no -L, -R or -D in it"));
    }
    return m_rules;
}

/// A backslash at the end of a line joins it with the next.
QStringList linesOf(QString text)
{
    static const QRegularExpression kJoin(QStringLiteral("\\\\\r?\n"));
    static const QRegularExpression kEnd(QStringLiteral("\r?\n"));
    return text.replace(kJoin, QStringLiteral(" ")).split(kEnd, Qt::SkipEmptyParts);
}

} // namespace

Result<QList<Rule>> forwardsIn(const QString& text)
{
    if (text.size() > kMostText) {
        return fail(Code::InvalidArgument, QStringLiteral("that is too much text"));
    }
    Reader reader;
    for (const QString& line : linesOf(text)) {
        const auto words = profile::splitShellWords(line);
        if (!words) {
            return tl::unexpected(words.error());
        }
        reader.read(*words);
    }
    return reader.take();
}

bool looksLikeForwards(const QString& text)
{
    static const QRegularExpression kStart(
        QStringLiteral("^\\s*(\\$\\s+)?(\\S*/)?"
                       "((auto)?ssh(\\.exe)?\\s|(sallyport-cli\\s)|-[A-Za-z]*[LRD]|"
                       "(Local|Remote|Dynamic)Forward\\s)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kForward(
        QStringLiteral("(^|\\s)(-[A-Za-z0-9]*[LRD]|(-o\\s*['\"]?)?(Local|Remote|Dynamic)Forward)"));
    return text.size() <= kMostText && kStart.match(text).hasMatch()
        && kForward.match(text).hasMatch();
}

} // namespace sallyport::ui
