// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/rekeylimit.h"

#include "core/profile/sshoptions.h"

#include <limits>

namespace sallyport::profile {

static std::optional<quint64> bytesOf(QStringView text)
{
    if (text.compare(QLatin1String("default"), Qt::CaseInsensitive) == 0) {
        return 0;
    }
    int shift = 0;
    if (!text.isEmpty()) {
        switch (text.back().toUpper().unicode()) {
        case u'K':
            shift = 10;
            break;
        case u'M':
            shift = 20;
            break;
        case u'G':
            shift = 30;
            break;
        default:
            break;
        }
    }
    bool ok = false;
    const quint64 number = (shift > 0 ? text.chopped(1) : text).toULongLong(&ok);
    if (!ok || text.startsWith(u'+') || number > std::numeric_limits<quint64>::max() >> shift) {
        return std::nullopt;
    }
    return number << shift;
}

tl::expected<RekeyWish, Sentence> parseRekeyLimit(QStringView text)
{
    const auto wrong = [](const Sentence& what) { return tl::unexpected(what); };
    RekeyWish wish;
    const QStringList words = text.toString().split(QChar(u' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return wish;
    }
    if (words.size() > 2) {
        return wrong(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "bytes and a time are expected, as in 1G 1h")));
    }
    const auto bytes = bytesOf(words.first());
    if (!bytes) {
        return wrong(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "a number of bytes is written like 500M or 1G, or default")));
    }
    if (*bytes > 0 && *bytes < 16) {
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "less than 16 bytes is too little")));
    }
    wish.bytes = *bytes;
    wish.interval = std::chrono::seconds(0);
    if (words.size() == 2
        && words.last().compare(QLatin1String("none"), Qt::CaseInsensitive) != 0) {
        const auto time = parseSshTime(words.last());
        if (!time) {
            return tl::unexpected(time.error());
        }
        wish.interval = *time;
    }
    return wish;
}

} // namespace sallyport::profile
