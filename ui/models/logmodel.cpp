// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logmodel.h"

#include "ui/models/plaintext.h"

#include <QLocale>

namespace sallyport::ui {

quint64 LogModel::append(const LogLine& line)
{
    if (m_lines.size() >= kMaxLines) {
        beginRemoveRows({}, 0, int(kSlice) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(kSlice));
        m_first += kSlice;
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_lines.push_back(line);
    endInsertRows();
    return m_first + quint64(row);
}

bool LogModel::setText(quint64 number, const QString& text)
{
    if (number < m_first || number - m_first >= m_lines.size()) {
        return false;
    }
    const int row = int(number - m_first);
    m_lines[std::size_t(row)].text = text;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

void LogModel::clear()
{
    beginResetModel();
    m_first += m_lines.size();
    m_lines.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Detail:
        return LogModel::tr("detail");
    case LogLevel::Notice:
        return LogModel::tr("notice");
    case LogLevel::Problem:
        return LogModel::tr("problem");
    }
    return {};
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LogLine& line = m_lines[std::size_t(index.row())];
    switch (role) {
    case LevelRole:
        return int(line.level);
    case ProfileIdRole:
        return line.profileId;
    case TimeRole:
        return line.time;
    case LineRole:
        return withoutIsolates(QStringLiteral("%1  %2  %3  %4")
                                   .arg(line.time.toString(Qt::ISODateWithMs),
                                       levelWord(line.level), line.profileName, line.text));
    case Qt::AccessibleTextRole:
        // Where the keyboard goes along the rows.
        return index.column() == Time
            ? tr("%1, %2, %3: %4", "time, level, profile, what happened")
                  .arg(line.time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss")),
                      levelWord(line.level), line.profileName, line.text)
            : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Text ? plainTip(line.text) : QVariant();
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return line.time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
        case Profile:
            return line.profileName;
        case Text:
            return line.text;
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Profile:
        return tr("Profile");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

void LogFilter::setProfile(const QString& id)
{
    m_profile = id;
    invalidateFilter();
}

void LogFilter::setLevel(LogLevel level)
{
    m_level = level;
    invalidateFilter();
}

void LogFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

void LogFilter::setUntil(const QDateTime& time)
{
    m_until = time;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(LogModel::LevelRole).toInt() < int(m_level)) {
        return false;
    }
    if (m_until.isValid() && index.data(LogModel::TimeRole).toDateTime() > m_until) {
        return false;
    }
    if (!m_profile.isEmpty() && index.data(LogModel::ProfileIdRole).toString() != m_profile) {
        return false;
    }
    return m_text.isEmpty()
        || index.data(LogModel::LineRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace sallyport::ui
