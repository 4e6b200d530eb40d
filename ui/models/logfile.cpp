// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logfile.h"

#include "core/base/ownfolder.h"
#include "ui/models/logmodel.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace sallyport::ui {

static constexpr std::chrono::milliseconds kPause(500);

QString LogFile::pathIn(const QString& configFolder)
{
    return configFolder + QStringLiteral("/window.log");
}

LogFile::LogFile(const LogModel& lines, QString path, qint64 mostBytes)
    : m_path(std::move(path))
    , m_mostBytes(mostBytes)
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &LogFile::write);
    connect(&lines, &QAbstractItemModel::rowsInserted, this,
        [this, &lines](const QModelIndex&, int first, int last) {
            for (int row = first; row <= last; ++row) {
                m_waiting.append(lines.index(row, 0).data(LogModel::LineRole).toString());
            }
            if (!m_timer.isActive()) {
                m_timer.start();
            }
        });
}

LogFile::~LogFile()
{
    write();
}

static void append(const QString& path, const QByteArray& text, qint64 mostBytes)
{
    if (QFileInfo(path).size() > mostBytes) {
        const QString old = path + QStringLiteral(".old");
        QFile::remove(old);
        QFile::rename(path, old);
    }
    makeOwnFile(path);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
        file.write(text);
    }
}

void LogFile::write()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    const QByteArray text = m_waiting.join(u'\n').toUtf8() + '\n';
    m_waiting.clear();
    m_writer.start([path = m_path, text, most = m_mostBytes] { append(path, text, most); });
}

} // namespace sallyport::ui
