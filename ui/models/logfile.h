// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

namespace sallyport::ui {

class LogModel;

/// Keeps what the log of the window says in a file, so that it can be read after the program has
/// ended. The file is this user's alone and has as little of a secret in it as the log. When it has
/// grown to its limit it becomes the one before, PATH.old, and a new one begins. Written a moment
/// later, by a thread of its own; what cannot be written is left out.
class LogFile final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 2'000'000;

    /// The lines outlive it.
    LogFile(const LogModel& lines, QString path, qint64 mostBytes = kMostBytes);
    /// Writes what is left.
    ~LogFile() override;

    [[nodiscard]] static QString pathIn(const QString& configFolder);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void write();

    QString m_path;
    qint64 m_mostBytes;
    QStringList m_waiting;
    QTimer m_timer;
    QThreadPool m_writer; ///< One thread, so that lines keep their order.
};

} // namespace sallyport::ui
