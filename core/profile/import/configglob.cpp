// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/configglob.h"

#include "core/profile/words.h"

#include <QDir>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <fnmatch.h>
#include <pwd.h>
#endif

#include <algorithm>

namespace sallyport::profile {

static constexpr qsizetype kMaxMatches = 2000;

static bool isPattern(const QString& part)
{
    return std::any_of(part.cbegin(), part.cend(),
        [](QChar c) { return c == u'*' || c == u'?' || c == u'[' || c == u'\\'; });
}

static bool matches(const QString& name, const QString& part)
{
#ifdef Q_OS_WIN
    return name.startsWith(u'.') == part.startsWith(u'.') && matchesPattern(name, part);
#else
    // To OpenSSH, which brings its own glob(), a ^ in brackets is one like others.
    const QString plain = QString(part).replace(QLatin1String("[^"), QLatin1String("[\\^"));
    return fnmatch(QFile::encodeName(plain).constData(), QFile::encodeName(name).constData(),
               FNM_PERIOD)
        == 0;
#endif
}

QStringList globbed(const QString& pattern)
{
    QStringList found{ pattern.startsWith(u'/') ? QStringLiteral("/") : QString() };
    const QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        QStringList next;
        for (const QString& folder : std::as_const(found)) {
            const QString prefix =
                folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/';
            if (!isPattern(part)) {
                next.append(prefix + part);
                continue;
            }
            const QStringList names =
                // "C:" alone would be that drive's current folder.
                QDir(folder.endsWith(u':') ? folder + u'/' : folder)
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::Name);
            for (const QString& name : names) {
                if (matches(name, part)) {
                    next.append(prefix + name);
                }
            }
        }
        found = next.mid(0, kMaxMatches);
    }
    QStringList files;
    for (const QString& path : std::as_const(found)) {
        if (QFileInfo(path).isFile()) {
            files.append(path);
        }
    }
    std::sort(files.begin(), files.end(), [](const QString& a, const QString& b) {
        return QFile::encodeName(a) < QFile::encodeName(b);
    });
    return files;
}

QString withUserFolder(const QString& path)
{
#ifndef Q_OS_WIN
    const QString user = path.section(u'/', 0, 0).mid(1);
    if (path.startsWith(u'~') && !user.isEmpty()) {
        if (const passwd* account = getpwnam(QFile::encodeName(user).constData())) {
            return QFile::decodeName(account->pw_dir) + path.mid(1 + user.size());
        }
    }
#endif
    return path;
}

} // namespace sallyport::profile
