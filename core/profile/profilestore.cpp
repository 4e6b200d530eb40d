// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilestore.h"

#include "core/base/exhaustion.h"
#include "core/base/ownfolder.h"
#include "core/profile/jsonmerge.h"
#include "core/profile/profilejson.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace sallyport::profile {

static constexpr int kLockMilliseconds = 2000;
static constexpr auto kOnlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray Revision::hash() const
{
    return QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex();
}

static tl::unexpected<SaveFailure> failed(Error error)
{
    return tl::unexpected(SaveFailure{ std::move(error) });
}

static Error unwritable(const QString& file, const Sentence& why)
{
    return Error{ Code::FileUnwritable, why, file };
}

static Error inFile(Error error, const QString& file)
{
    error.context = file;
    return error;
}

/// Holds the lock of a folder; makes the folder.
class FolderLock {
public:
    [[nodiscard]] static Result<std::unique_ptr<QLockFile>> take(const QString& folder)
    {
        if (auto made = makeOwnFolder(folder); !made) {
            return tl::unexpected(made.error());
        }
        auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/.lock"));
        const auto taken = takeLock(*lock, kLockMilliseconds,
            { Code::ProfileBusy,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "another program holds the lock")), folder },
            unwritable(
                folder, Sentence(QT_TRANSLATE_NOOP("Sentence", "no lock file can be made there"))));
        if (!taken) {
            return tl::unexpected(taken.error());
        }
        return lock;
    }
};

static Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return fail(Code::ProfileNotFound, QString(), path);
    }
    // A pipe or device would be read for ever.
    if (!info.isFile()) {
        return fail(
            Code::FileUnreadable, Sentence(QT_TRANSLATE_NOOP("Sentence", "not a file")), path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(fileError(file, Code::FileUnreadable, path));
    }
    const QByteArray content = file.read(kMaxProfileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected(fileError(file, Code::FileUnreadable, path));
    }
    return content;
}

static Result<StoredProfile> parsed(
    const QByteArray& content, const QString& file, const Profile& inherited)
{
    auto profile = fromJsonText(content, inherited);
    if (!profile) {
        return tl::unexpected(inFile(profile.error(), file));
    }
    return StoredProfile{ std::move(*profile), Revision(content) };
}

/// Writes all or nothing. `previous` goes to the backup first: when there is no room for both,
/// nothing changes.
static std::optional<Error> replaceFile(
    const QString& path, const QByteArray& content, const std::optional<QByteArray>& previous)
{
    // Whoever took the permission away meant it, though a rename does not need it.
    if (const QFileInfo there(path); there.exists() && !there.permission(QFileDevice::WriteOwner)) {
        return unwritable(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "the file is read-only")));
    }
    const auto prepare = [](QSaveFile& file, const QByteArray& bytes) {
        file.setDirectWriteFallback(false);
        return file.open(QIODevice::WriteOnly) && file.setPermissions(kOnlyOwner)
            && file.write(bytes) == bytes.size() && file.flush();
    };
    QSaveFile file(path);
    if (!prepare(file, content)) {
        return fileError(file, Code::FileUnwritable, path);
    }
    if (previous) {
        QSaveFile backup(path + QStringLiteral(".bak"));
        if (!prepare(backup, *previous) || !backup.commit()) {
            return fileError(backup, Code::FileUnwritable, path + QStringLiteral(".bak"));
        }
    }
    if (!file.commit()) {
        return fileError(file, Code::FileUnwritable, path);
    }
    return std::nullopt;
}

static Result<QString> movedAside(const QString& path)
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString stem = path + QStringLiteral(".damaged-") + stamp;
    QString target = stem;
    for (int i = 2; QFileInfo::exists(target); ++i) {
        target = stem + u'-' + QString::number(i);
    }
    if (!QFile::rename(path, target)) {
        return tl::unexpected(unwritable(target,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the damaged file cannot be set aside"))));
    }
    return target;
}

ProfileStore::ProfileStore(QString configFolder)
    : m_configFolder(std::move(configFolder))
{
    closeToOthers(folder());
    closeToOthers(m_configFolder,
        { QStringLiteral("profiles"), QStringLiteral("defaults.json"), QStringLiteral("window.ini"),
            QStringLiteral("known_hosts"), QStringLiteral("draft.json"),
            QStringLiteral("window.log"), QStringLiteral("window.log.old") });
}

QString ProfileStore::folder() const
{
    return m_configFolder + QStringLiteral("/profiles");
}

QString ProfileStore::fileOf(const QString& id) const
{
    return folder() + u'/' + id + QStringLiteral(".json");
}

QString ProfileStore::defaultsFile() const
{
    return m_configFolder + QStringLiteral("/defaults.json");
}

bool ProfileStore::isId(const QString& id)
{
    return !id.isEmpty() && !isDeviceName(id) && id.size() <= 64
        && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
           });
}

QString ProfileStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<StoredProfile> ProfileStore::defaults() const
{
    const QString file = defaultsFile();
    const auto content = contentOf(file);
    if (!content) {
        return content.error().code == Code::ProfileNotFound
            ? Result<StoredProfile>(StoredProfile())
            : tl::unexpected(content.error());
    }
    return parsed(*content, file, Profile());
}

static Result<StoredProfile> loadWith(
    const QString& file, const QString& id, const Result<StoredProfile>& defaults)
{
    const auto content = contentOf(file);
    if (!content) {
        return tl::unexpected(content.error());
    }
    // Running with other values than the user chose would be worse than not running.
    if (!defaults) {
        return tl::unexpected(defaults.error());
    }
    auto stored = parsed(*content, file, defaults->profile);
    if (stored && !id.isEmpty()) {
        stored->profile.id = id;
    }
    return stored;
}

Result<StoredProfile> ProfileStore::load(const QString& id) const
{
    if (!isId(id)) {
        return fail(Code::ProfileNotFound, QString(), printable(id.toUtf8(), 100));
    }
    return loadWith(fileOf(id), id, defaults());
}

Result<StoredProfile> ProfileStore::loadFile(const QString& path) const
{
    const QFileInfo info(path);
    const bool own = info.absolutePath() == QFileInfo(folder()).absoluteFilePath();
    return loadWith(info.absoluteFilePath(), own ? info.completeBaseName() : QString(), defaults());
}

QList<ProfileStore::Entry> ProfileStore::list() const
{
    const QFileInfoList files = QDir(folder()).entryInfoList(
        { QStringLiteral("*.json") }, QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
    const auto inherited = defaults();
    QList<Entry> entries;
    for (const QFileInfo& info : files) {
        const QString id = info.completeBaseName();
        if (!isId(id)) {
            continue;
        }
        Entry entry{ id, info.filePath(), {}, {} };
        if (auto stored = loadWith(entry.file, id, inherited)) {
            entry.stored = std::move(*stored);
        } else {
            entry.error = stored.error();
            entry.hasPrevious = stored.error().code == Code::ProfileDamaged
                && loadWith(entry.file + QStringLiteral(".bak"), id, inherited).has_value();
        }
        entries.append(std::move(entry));
    }
    const auto key = [](const Entry& entry) {
        return entry.stored
            ? std::pair(entry.stored->profile.label.folder, entry.stored->profile.label.name)
            : std::pair(QString(), entry.id);
    };
    std::stable_sort(entries.begin(), entries.end(), [&key](const Entry& a, const Entry& b) {
        const auto x = key(a);
        const auto y = key(b);
        const int folders = x.first.compare(y.first, Qt::CaseInsensitive);
        return folders != 0 ? folders < 0 : x.second.compare(y.second, Qt::CaseInsensitive) < 0;
    });
    return entries;
}

Result<StoredProfile> ProfileStore::find(const QString& idOrName) const
{
    if (isId(idOrName) && QFileInfo::exists(fileOf(idOrName))) {
        return load(idOrName);
    }
    const QList<Entry> entries = list();
    for (const Qt::CaseSensitivity sensitivity : { Qt::CaseSensitive, Qt::CaseInsensitive }) {
        QList<const Entry*> found;
        for (const Entry& entry : entries) {
            if (entry.stored
                && entry.stored->profile.label.name.compare(idOrName, sensitivity) == 0) {
                found.append(&entry);
            }
        }
        if (found.size() == 1) {
            return *found.first()->stored;
        }
        if (found.size() > 1) {
            return fail(Code::InvalidArgument,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 profiles have this name; use the id"),
                    found.size()),
                printable(idOrName.toUtf8(), 100));
        }
    }
    return fail(Code::ProfileNotFound, QString(), printable(idOrName.toUtf8(), 100));
}

tl::expected<StoredProfile, SaveFailure> ProfileStore::write(const QString& file,
    const Profile& profile, const Revision& loaded, const Profile& inherited) const
{
    QJsonObject object = toJson(profile, inherited);
    std::optional<QByteArray> previous;
    if (const auto current = contentOf(file)) {
        previous = *current;
    } else if (current.error().code != Code::ProfileNotFound) {
        return failed(current.error());
    }
    if (previous && (loaded.isNew() || *previous != loaded.content())) {
        const auto theirs = parsed(*previous, file, inherited);
        if (!theirs && theirs.error().code == Code::ProfileNewer) {
            return failed(theirs.error());
        }
        if (!theirs) {
            if (const auto moved = movedAside(file); !moved) {
                return failed(moved.error());
            }
            previous.reset();
        } else {
            const auto base = fromJsonText(loaded.content(), inherited);
            const JsonMerge merge = mergedJson(base ? toJson(*base, inherited) : QJsonObject(),
                object, toJson(theirs->profile, inherited));
            if (loaded.isNew() || !merge.conflicts.isEmpty()) {
                return tl::unexpected(SaveFailure{ Error{ Code::ProfileBusy,
                                                       Sentence(QT_TRANSLATE_NOOP("Sentence",
                                                           "changed by another program meanwhile")),
                                                       file },
                    *theirs, merge.conflicts });
            }
            object = merge.merged;
        }
    }
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Indented);
    auto now = parsed(content, file, inherited);
    if (!now) {
        return failed(now.error());
    }
    if (previous != content) {
        if (const auto error = replaceFile(file, content, previous)) {
            return failed(*error);
        }
    }
    now->profile.id = profile.id;
    return *now;
}

tl::expected<StoredProfile, SaveFailure> ProfileStore::save(
    Profile profile, const Revision& loaded) const
{
    if (profile.id.isEmpty()) {
        profile.id = newId();
    }
    if (!isId(profile.id)) {
        return failed(Error{ Code::ProfileInvalid,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the id cannot name a file")), profile.id });
    }
    const auto lock = FolderLock::take(folder());
    if (!lock) {
        return failed(lock.error());
    }
    const auto inherited = defaults();
    if (!inherited) {
        return failed(inherited.error());
    }
    return write(fileOf(profile.id), profile, loaded, inherited->profile);
}

tl::expected<StoredProfile, SaveFailure> ProfileStore::saveDefaults(
    const Profile& profile, const Revision& loaded) const
{
    const auto lock = FolderLock::take(folder());
    if (!lock) {
        return failed(lock.error());
    }
    return write(defaultsFile(), profile, loaded, Profile());
}

static Result<StoredProfile> withoutDetails(tl::expected<StoredProfile, SaveFailure> saved)
{
    return saved ? Result<StoredProfile>(std::move(*saved)) : tl::unexpected(saved.error().error);
}

Result<StoredProfile> ProfileStore::rename(const QString& id, const QString& name) const
{
    auto stored = load(id);
    if (!stored) {
        return stored;
    }
    stored->profile.label.name = name;
    return withoutDetails(save(stored->profile, stored->revision));
}

Result<StoredProfile> ProfileStore::duplicate(const QString& id, const QString& name) const
{
    auto stored = load(id);
    if (!stored) {
        return stored;
    }
    stored->profile.id = newId();
    stored->profile.label.name = name;
    stored->profile.book.importedFrom.clear();
    return withoutDetails(save(stored->profile, Revision()));
}

static bool isThere(const QString& path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

Result<void> ProfileStore::remove(const QString& id) const
{
    if (!isId(id) || !isThere(fileOf(id))) {
        return fail(Code::ProfileNotFound, QString(), printable(id.toUtf8(), 100));
    }
    const auto lock = FolderLock::take(folder());
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const QString backup = fileOf(id) + QStringLiteral(".bak");
    QFile::remove(backup);
    if (!QFile::rename(fileOf(id), backup)) {
        return tl::unexpected(unwritable(
            fileOf(id), Sentence(QT_TRANSLATE_NOOP("Sentence", "the file cannot be removed"))));
    }
    return {};
}

Result<void> ProfileStore::bringBack(const QString& id) const
{
    if (!isId(id)) {
        return fail(Code::ProfileNotFound, QString(), printable(id.toUtf8(), 100));
    }
    const auto lock = FolderLock::take(folder());
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const QString file = fileOf(id);
    if (isThere(file)) {
        return {};
    }
    const QString backup = file + QStringLiteral(".bak");
    if (!isThere(backup)) {
        return fail(Code::ProfileNotFound,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the file that was kept of it is gone")),
            backup);
    }
    if (!QFile::rename(backup, file)) {
        return tl::unexpected(unwritable(
            file, Sentence(QT_TRANSLATE_NOOP("Sentence", "the file cannot be put back"))));
    }
    return {};
}

Result<StoredProfile> ProfileStore::restorePrevious(const QString& id) const
{
    if (!isId(id)) {
        return fail(Code::ProfileNotFound, QString(), printable(id.toUtf8(), 100));
    }
    const auto lock = FolderLock::take(folder());
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const QString file = fileOf(id);
    const QString bak = file + QStringLiteral(".bak");
    if (!isThere(bak)) {
        return fail(Code::FileUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no version before")), bak);
    }
    const auto backup = contentOf(bak);
    if (!backup) {
        return tl::unexpected(backup.error());
    }
    const auto inherited = defaults();
    if (!inherited) {
        return tl::unexpected(inherited.error());
    }
    auto stored = parsed(*backup, bak, inherited->profile);
    if (!stored) {
        return stored;
    }
    std::optional<QByteArray> previous;
    if (const auto current = contentOf(file)) {
        previous = *current;
        if (!parsed(*current, file, inherited->profile)) {
            previous.reset();
            if (const auto moved = movedAside(file); !moved) {
                return tl::unexpected(moved.error());
            }
        }
    }
    if (const auto error = replaceFile(file, *backup, previous)) {
        return tl::unexpected(*error);
    }
    stored->profile.id = id;
    return stored;
}

Result<QString> ProfileStore::setAside(const QString& id) const
{
    if (!isId(id) || !QFileInfo::exists(fileOf(id))) {
        return fail(Code::ProfileNotFound, QString(), printable(id.toUtf8(), 100));
    }
    const auto lock = FolderLock::take(folder());
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    return movedAside(fileOf(id));
}

} // namespace sallyport::profile
