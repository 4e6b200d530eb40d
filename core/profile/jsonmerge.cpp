// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/jsonmerge.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <vector>

namespace sallyport::profile {

namespace {

class Merger {
public:
    QJsonValue value(const QJsonValue& base, const QJsonValue& ours, const QJsonValue& theirs,
        const QString& path);
    QJsonObject object(const QJsonObject& base, const QJsonObject& ours, const QJsonObject& theirs,
        const QString& path);

    QStringList conflicts;

private:
    QJsonArray array(const QJsonArray& base, const QJsonArray& ours, const QJsonArray& theirs,
        const QString& path);
    void chunk(QJsonArray& out, const QList<QJsonValue>& base, const QList<QJsonValue>& ours,
        const QList<QJsonValue>& theirs, const QString& path);
};

} // namespace

QJsonValue Merger::value(
    const QJsonValue& base, const QJsonValue& ours, const QJsonValue& theirs, const QString& path)
{
    if (ours == theirs || theirs == base) {
        return ours;
    }
    if (ours == base) {
        return theirs;
    }
    // An object that only both new versions have is merged as if it had been empty.
    if (ours.isObject() && theirs.isObject() && (base.isObject() || base.isUndefined())) {
        return object(base.toObject(), ours.toObject(), theirs.toObject(), path);
    }
    if (ours.isArray() && theirs.isArray() && (base.isArray() || base.isUndefined())) {
        return array(base.toArray(), ours.toArray(), theirs.toArray(), path);
    }
    conflicts.append(path);
    return ours;
}

QJsonObject Merger::object(const QJsonObject& base, const QJsonObject& ours,
    const QJsonObject& theirs, const QString& path)
{
    QStringList keys = base.keys() + ours.keys() + theirs.keys();
    keys.sort();
    keys.removeDuplicates();
    QJsonObject out;
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue merged = value(base.value(key), ours.value(key), theirs.value(key),
            path.isEmpty() ? key : path + u'.' + key);
        if (!merged.isUndefined()) {
            out[key] = merged;
        }
    }
    return out;
}

/// For each item of base, where the side still has it; -1 where it does not: a longest common
/// subsequence, after the equal ends were taken off.
static std::vector<qsizetype> kept(const QJsonArray& base, const QJsonArray& side)
{
    const qsizetype n = base.size();
    const qsizetype m = side.size();
    std::vector<qsizetype> at(std::size_t(n), -1);
    qsizetype start = 0;
    while (start < n && start < m && base.at(start) == side.at(start)) {
        at[std::size_t(start)] = start;
        ++start;
    }
    qsizetype end = 0;
    while (end < n - start && end < m - start && base.at(n - 1 - end) == side.at(m - 1 - end)) {
        at[std::size_t(n - 1 - end)] = m - 1 - end;
        ++end;
    }
    const qsizetype rows = n - start - end;
    const qsizetype columns = m - start - end;
    // Two wholly rewritten lists of the greatest length would take seconds and gain nothing.
    if (rows == 0 || columns == 0 || rows * columns > 1'000'000) {
        return at;
    }
    const auto width = std::size_t(columns) + 1;
    std::vector<int> length((std::size_t(rows) + 1) * width, 0);
    const auto same = [&](qsizetype i, qsizetype j) {
        return base.at(start + i) == side.at(start + j);
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            const auto cell = std::size_t(i) * width + std::size_t(j);
            length[cell] = same(i, j) ? length[cell + width + 1] + 1
                                      : std::max(length[cell + width], length[cell + 1]);
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        const auto cell = std::size_t(i) * width + std::size_t(j);
        if (same(i, j)) {
            at[std::size_t(start + i)] = start + j;
            ++i;
            ++j;
        } else if (length[cell + width] >= length[cell + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return at;
}

static QList<QJsonValue> items(const QJsonArray& array, qsizetype from, qsizetype to)
{
    QList<QJsonValue> list;
    for (qsizetype i = from; i < to; ++i) {
        list.append(array.at(i));
    }
    return list;
}

QJsonArray Merger::array(
    const QJsonArray& base, const QJsonArray& ours, const QJsonArray& theirs, const QString& path)
{
    const std::vector<qsizetype> inOurs = kept(base, ours);
    const std::vector<qsizetype> inTheirs = kept(base, theirs);
    QJsonArray out;
    qsizetype b = 0;
    qsizetype o = 0;
    qsizetype t = 0;
    for (qsizetype i = 0; i <= base.size(); ++i) {
        const bool end = i == base.size();
        const qsizetype nextOurs = end ? ours.size() : inOurs[std::size_t(i)];
        const qsizetype nextTheirs = end ? theirs.size() : inTheirs[std::size_t(i)];
        if (nextOurs < 0 || nextTheirs < 0) {
            continue;
        }
        // Everything since the last item that both still have.
        chunk(out, items(base, b, i), items(ours, o, nextOurs), items(theirs, t, nextTheirs), path);
        if (!end) {
            out.append(base.at(i));
        }
        b = i + 1;
        o = nextOurs + 1;
        t = nextTheirs + 1;
    }
    return out;
}

void Merger::chunk(QJsonArray& out, const QList<QJsonValue>& base, const QList<QJsonValue>& ours,
    const QList<QJsonValue>& theirs, const QString& path)
{
    const auto append = [&out](const QList<QJsonValue>& list) {
        for (const QJsonValue& item : list) {
            out.append(item);
        }
    };
    if (ours == theirs || theirs == base) {
        append(ours);
    } else if (ours == base) {
        append(theirs);
    } else if (base.isEmpty()) {
        // Both have put something in the same place: both stay.
        append(theirs);
        for (const QJsonValue& item : ours) {
            if (!theirs.contains(item)) {
                out.append(item);
            }
        }
    } else if (ours.size() == base.size() && theirs.size() == base.size()) {
        for (qsizetype i = 0; i < base.size(); ++i) {
            out.append(value(base.at(i), ours.at(i), theirs.at(i),
                path + u'[' + QString::number(out.size()) + u']'));
        }
    } else {
        conflicts.append(path);
        append(ours);
    }
}

JsonMerge mergedJson(const QJsonObject& base, const QJsonObject& ours, const QJsonObject& theirs)
{
    Merger merger;
    JsonMerge result;
    result.merged = merger.object(base, ours, theirs, QString());
    result.conflicts = merger.conflicts;
    return result;
}

} // namespace sallyport::profile
