// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iptext.h"

#include <QList>

#include <algorithm>

namespace sallyport {

static bool isNumber(QStringView text, qsizetype maxDigits, int max)
{
    if (text.isEmpty() || text.size() > maxDigits) {
        return false;
    }
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return false;
        }
        value = value * 10 + (c.unicode() - u'0');
    }
    return value <= max;
}

bool isIpv4Text(QStringView text)
{
    const auto octets = text.split(u'.');
    return octets.size() == 4 && std::all_of(octets.cbegin(), octets.cend(), [](QStringView o) {
        return isNumber(o, 3, 255);
    });
}

/// How many 16-bit groups a run without "::" holds; -1 when it is none.
static int groupsIn(QStringView run, bool mayEndInIpv4)
{
    if (run.isEmpty()) {
        return 0;
    }
    int count = 0;
    const auto groups = run.split(u':');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        if (mayEndInIpv4 && i + 1 == groups.size() && group.contains(u'.')) {
            if (!isIpv4Text(group)) {
                return -1;
            }
            count += 2;
            continue;
        }
        const auto isHex = [](QChar c) {
            const char16_t l = c.toLower().unicode();
            return (l >= u'0' && l <= u'9') || (l >= u'a' && l <= u'f');
        };
        if (group.isEmpty() || group.size() > 4
            || !std::all_of(group.cbegin(), group.cend(), isHex)) {
            return -1;
        }
        ++count;
    }
    return count;
}

bool isIpv6Text(QStringView text)
{
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0) {
        const QStringView name = text.mid(zone + 1);
        if (name.isEmpty() || name.size() > 32) {
            return false;
        }
        text = text.left(zone);
    }
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    if (gap < 0) {
        return groupsIn(text, true) == 8;
    }
    const int before = groupsIn(text.left(gap), false);
    const int after = groupsIn(text.mid(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

bool isCidrText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView address = slash < 0 ? text : text.left(slash);
    const bool v4 = isIpv4Text(address);
    if (!v4 && !(isIpv6Text(address) && !address.contains(u'%'))) {
        return false;
    }
    return slash < 0 || isNumber(text.mid(slash + 1), 3, v4 ? 32 : 128);
}

} // namespace sallyport
