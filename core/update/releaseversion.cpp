// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/releaseversion.h"

#include <algorithm>
#include <compare>

namespace sallyport::update {

static bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

static bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), isDigit);
}

/// "0" is one, "01" is not.
static bool isPlainNumber(QStringView word)
{
    return isNumber(word) && (word.size() == 1 || word.front() != u'0');
}

static bool isWord(QStringView word)
{
    const auto fits = [](QChar letter) {
        return isDigit(letter) || (letter >= u'a' && letter <= u'z')
            || (letter >= u'A' && letter <= u'Z') || letter == u'-';
    };
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), fits)
        && (!isNumber(word) || isPlainNumber(word));
}

std::optional<ReleaseVersion> ReleaseVersion::read(QStringView text)
{
    if (text.size() > kMostLength) {
        return std::nullopt;
    }
    const qsizetype hyphen = text.indexOf(u'-');
    const auto numbers = (hyphen < 0 ? text : text.first(hyphen)).split(u'.');
    ReleaseVersion version;
    if (numbers.size() != qsizetype(version.m_numbers.size())) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        constexpr qsizetype kMostDigits = 6;
        if (!isPlainNumber(numbers.at(i)) || numbers.at(i).size() > kMostDigits) {
            return std::nullopt;
        }
        version.m_numbers.at(std::size_t(i)) = numbers.at(i).toInt();
    }
    if (hyphen >= 0) {
        for (const QStringView word : text.sliced(hyphen + 1).split(u'.')) {
            if (!isWord(word)) {
                return std::nullopt;
            }
            version.m_before.append(word.toString());
        }
    }
    return version;
}

QString ReleaseVersion::toString() const
{
    QString text = QStringLiteral("%1.%2.%3").arg(m_numbers[0]).arg(m_numbers[1]).arg(m_numbers[2]);
    if (!m_before.isEmpty()) {
        text += u'-' + m_before.join(u'.');
    }
    return text;
}

/// Numbers by what they count, and before words; words by their letters.
static std::strong_ordering compareWords(const QString& a, const QString& b)
{
    if (isNumber(a) != isNumber(b)) {
        return isNumber(a) ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    // Without leading zeros the longer number is the larger one.
    if (isNumber(a) && a.size() != b.size()) {
        return a.size() <=> b.size();
    }
    return a.compare(b) <=> 0;
}

std::strong_ordering operator<=>(const ReleaseVersion& a, const ReleaseVersion& b)
{
    if (const auto order = a.m_numbers <=> b.m_numbers; std::is_neq(order)) {
        return order;
    }
    if (a.m_before.isEmpty() || b.m_before.isEmpty()) {
        return b.m_before.size() <=> a.m_before.size();
    }
    for (qsizetype i = 0; i < std::min(a.m_before.size(), b.m_before.size()); ++i) {
        if (const auto order = compareWords(a.m_before.at(i), b.m_before.at(i));
            std::is_neq(order)) {
            return order;
        }
    }
    return a.m_before.size() <=> b.m_before.size();
}

} // namespace sallyport::update
