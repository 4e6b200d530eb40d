// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"

namespace sallyport {

namespace {

constexpr qsizetype kMaxPattern = 1022;

} // namespace

bool matchesPattern(QByteArrayView text, QByteArrayView pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    // Only the latest star needs to be reconsidered, which keeps hostile patterns cheap.
    qsizetype afterStar = -1;
    qsizetype starTook = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            afterStar = ++p;
            starTook = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (afterStar >= 0) {
            p = afterStar;
            t = ++starTook;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

bool matchesPatternList(QByteArrayView text, QByteArrayView patterns)
{
    bool matched = false;
    while (!patterns.isEmpty()) {
        const qsizetype comma = patterns.indexOf(',');
        QByteArrayView pattern = comma < 0 ? patterns : patterns.first(comma);
        patterns = comma < 0 ? QByteArrayView() : patterns.sliced(comma + 1);
        const bool negated = pattern.startsWith('!');
        if (negated) {
            pattern = pattern.sliced(1);
        }
        if (pattern.size() > kMaxPattern) {
            return false;
        }
        if (matchesPattern(text, pattern)) {
            if (negated) {
                return false;
            }
            matched = true;
        }
    }
    return matched;
}

} // namespace sallyport
