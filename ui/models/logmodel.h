// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

#include <deque>

namespace sallyport::ui {

enum class LogLevel { Detail, Notice, Problem };

struct LogLine {
    QDateTime time;
    LogLevel level = LogLevel::Notice;
    QString profileId; ///< Empty: the program itself.
    QString profileName;
    QString text; ///< One or several lines; never a secret.
};

/// The last lines of what happened, oldest first.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Profile, Text, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole, ///< LogLevel as int.
        ProfileIdRole,
        TimeRole, ///< QDateTime
        LineRole, ///< The whole line, as it is copied and saved.
    };
    static constexpr std::size_t kMaxLines = 10'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// Its number, which no other line ever has.
    quint64 append(const LogLine& line);
    /// Another text in a line that is there; false when it has gone.
    bool setText(quint64 number, const QString& text);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    /// How many lines go at once when there are too many: one removal instead of many.
    static constexpr std::size_t kSlice = 200;

    std::deque<LogLine> m_lines;
    quint64 m_first = 1; ///< Number of the first of them.
};

/// The lines of one profile or of all, from a level up, that hold a text.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Empty: all profiles.
    void setProfile(const QString& id);
    void setLevel(LogLevel level);
    void setText(const QString& text);
    /// Later lines are left out; an invalid time: none are.
    void setUntil(const QDateTime& time);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QDateTime m_until;
    QString m_profile;
    LogLevel m_level = LogLevel::Notice;
    QString m_text;
};

} // namespace sallyport::ui
