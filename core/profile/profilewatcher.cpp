// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilewatcher.h"

#include "core/base/ownfolder.h"
#include "core/profile/profilejson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

namespace sallyport::profile {

/// A save makes and renames several files; one look after the last of them is enough.
static constexpr std::chrono::milliseconds kSettle{ 100 };
/// defaults.json has no id; no profile's id is empty.
static const QString kDefaults;

ProfileWatcher::ProfileWatcher(ProfileStore store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &ProfileWatcher::look);
    connect(
        &m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    // A folder that does not exist cannot be watched.
    (void)makeOwnFolder(m_store.folder());
    watchEverything();
    m_known = hashes();
}

static QByteArray hashOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QCryptographicHash::hash(file.read(kMaxProfileBytes), QCryptographicHash::Sha256)
        : QByteArray();
}

QHash<QString, QByteArray> ProfileWatcher::hashes() const
{
    QHash<QString, QByteArray> found;
    const QFileInfoList files =
        QDir(m_store.folder()).entryInfoList({ QStringLiteral("*.json") }, QDir::Files);
    for (const QFileInfo& info : files) {
        if (ProfileStore::isId(info.completeBaseName())) {
            found.insert(info.completeBaseName(), hashOf(info.filePath()));
        }
    }
    if (QFileInfo::exists(m_store.defaultsFile())) {
        found.insert(kDefaults, hashOf(m_store.defaultsFile()));
    }
    return found;
}

/// The folder tells of files that come, go or are replaced, each file of being written in place.
void ProfileWatcher::watchEverything()
{
    QStringList paths{ m_store.configFolder(), m_store.folder() };
    const QFileInfoList files =
        QDir(m_store.folder()).entryInfoList({ QStringLiteral("*.json") }, QDir::Files);
    for (const QFileInfo& info : files) {
        paths.append(info.filePath());
    }
    if (QFileInfo::exists(m_store.defaultsFile())) {
        paths.append(m_store.defaultsFile());
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> known(watched.cbegin(), watched.cend());
    QStringList added;
    for (const QString& path : std::as_const(paths)) {
        if (!known.contains(path)) {
            added.append(path);
        }
    }
    if (!added.isEmpty()) {
        m_watcher.addPaths(added);
    }
}

void ProfileWatcher::look()
{
    watchEverything();
    const QHash<QString, QByteArray> before = m_known;
    m_known = hashes();
    QSet<QString> ids(before.keyBegin(), before.keyEnd());
    ids.unite(QSet<QString>(m_known.keyBegin(), m_known.keyEnd()));
    QStringList different;
    bool defaults = false;
    for (const QString& id : std::as_const(ids)) {
        if (before.contains(id) != m_known.contains(id) || before.value(id) != m_known.value(id)) {
            if (id == kDefaults) {
                defaults = true;
            } else {
                different.append(id);
            }
        }
    }
    different.sort();
    if (defaults) {
        Q_EMIT defaultsChanged();
    }
    for (const QString& id : std::as_const(different)) {
        Q_EMIT changed(id);
    }
}

} // namespace sallyport::profile
