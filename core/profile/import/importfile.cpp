// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/importfile.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace sallyport::profile {

static tl::unexpected<Error> unreadable(const Sentence& why, const QString& path)
{
    return fail(Code::FileUnreadable, why, path);
}

/// What it is, when it is neither file nor folder.
static Sentence kindOf([[maybe_unused]] const QString& path)
{
#ifndef Q_OS_WIN
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        if (S_ISFIFO(status.st_mode)) {
            return Sentence(QT_TRANSLATE_NOOP("Sentence", "that is a named pipe, not a file"));
        }
        if (S_ISSOCK(status.st_mode)) {
            return Sentence(QT_TRANSLATE_NOOP("Sentence", "that is a socket, not a file"));
        }
        if (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode)) {
            return Sentence(QT_TRANSLATE_NOOP("Sentence", "that is a device, not a file"));
        }
    }
#endif
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "not a file"));
}

Result<void> checkImportFile(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty()) {
        return unreadable(Sentence(QT_TRANSLATE_NOOP("Sentence", "no file is named")), path);
    }
    if (info.isDir()) {
        return unreadable(Sentence(QT_TRANSLATE_NOOP("Sentence", "that is a folder")), path);
    }
    if (!info.exists()) {
        return unreadable(info.isSymLink()
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the link leads to no file"))
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no such file")),
            path);
    }
    return info.isFile() ? Result<void>() : unreadable(kindOf(path), path);
}

Result<QByteArray> readImportHead(const QString& path, qsizetype most)
{
    if (const auto file = checkImportFile(path); !file) {
        return tl::unexpected(file.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(file.errorString(), path);
    }
    const QByteArray content = file.read(most);
    if (file.error() != QFileDevice::NoError) {
        return unreadable(file.errorString(), path);
    }
    return content;
}

bool isImportCancelled()
{
    return QThread::currentThread()->isInterruptionRequested();
}

Error tooLarge(qsizetype most, const QString& path)
{
    return { Code::NotSupported,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "larger than %1 MiB"), most / 1024 / 1024), path };
}

Result<QByteArray> readImportFile(const QString& path, qsizetype most)
{
    auto content = readImportHead(path, most + 1);
    if (content && content->size() > most) {
        return tl::unexpected(tooLarge(most, path));
    }
    return content;
}

} // namespace sallyport::profile
