// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QByteArray>

#include <optional>

namespace sallyport::profile {

/// The bytes of a profile's file as they were read: what a later save compares with.
class Revision {
public:
    Revision() = default; ///< Of a profile that has no file yet.
    explicit Revision(QByteArray content)
        : m_content(std::move(content))
    {
    }

    [[nodiscard]] bool isNew() const { return m_content.isEmpty(); }
    [[nodiscard]] const QByteArray& content() const { return m_content; }
    /// SHA-256 of the content, in hexadecimal.
    [[nodiscard]] QByteArray hash() const;

    friend bool operator==(const Revision&, const Revision&) = default;

private:
    QByteArray m_content;
};

struct StoredProfile {
    Profile profile; ///< With what it inherits from the defaults.
    Revision revision;
};

/// Why a save did not happen.
struct SaveFailure {
    Error error;
    /// ProfileBusy because somebody else has changed the same fields: their version, and the paths.
    /// To insist, save again with its revision.
    std::optional<StoredProfile> theirs{};
    QStringList conflicts{};
};

/// The profiles in a configuration folder: profiles/<id>.json each, and defaults.json, which they
/// inherit from. Files are mode 0600, replaced atomically under a lock that other copies of the
/// program respect; the version before stays as <id>.json.bak. A damaged file, and one of a newer
/// program, is never overwritten. The folders are made for this user alone, and ones that an older
/// version or somebody else made wider are closed to others (closeToOthers()).
///
/// Every call reads or writes files and may wait two seconds for the lock: not for the interface
/// thread on a slow disk. An object may be used from any thread, by several at once; it keeps
/// nothing in memory.
///
/// Errors: ProfileNotFound, ProfileDamaged, ProfileNewer, ProfileBusy (locked, or changed
/// meanwhile), FileUnreadable, FileUnwritable; the context is the file.
class ProfileStore {
public:
    struct Entry {
        QString id;
        QString file;
        std::optional<StoredProfile> stored; ///< Nothing: error says why.
        std::optional<Error> error;
        /// Of a damaged one: restorePrevious() has something to bring back.
        bool hasPrevious = false;
    };

    explicit ProfileStore(QString configFolder);

    [[nodiscard]] const QString& configFolder() const { return m_configFolder; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString fileOf(const QString& id) const;
    [[nodiscard]] QString defaultsFile() const;
    /// Letters, digits, '-' and '_', at most 64.
    [[nodiscard]] static bool isId(const QString& id);
    [[nodiscard]] static QString newId();

    /// Every profile, damaged ones too, by folder and name.
    [[nodiscard]] QList<Entry> list() const;
    [[nodiscard]] Result<StoredProfile> load(const QString& id) const;
    /// A profile file anywhere; one inside folder() by its id.
    [[nodiscard]] Result<StoredProfile> loadFile(const QString& path) const;
    /// By id, by name, or by name in other case when that is unique.
    [[nodiscard]] Result<StoredProfile> find(const QString& idOrName) const;
    /// Nothing but the built-in defaults when there is no file.
    [[nodiscard]] Result<StoredProfile> defaults() const;

    /// Writes a profile whose file was read as `loaded`; an empty id becomes a new one. If the file
    /// has changed since, both changes are kept where they do not touch the same fields. If it is
    /// gone, it is made again. A damaged file in the way is set aside first. Returns what is in the
    /// file now.
    [[nodiscard]] tl::expected<StoredProfile, SaveFailure> save(
        Profile profile, const Revision& loaded) const;
    /// Profiles inherit the change at their next load.
    [[nodiscard]] tl::expected<StoredProfile, SaveFailure> saveDefaults(
        const Profile& profile, const Revision& loaded) const;
    [[nodiscard]] Result<StoredProfile> rename(const QString& id, const QString& name) const;
    /// A copy under a new id. Its secrets are for the owner to copy.
    [[nodiscard]] Result<StoredProfile> duplicate(const QString& id, const QString& name) const;
    /// The file stays as <id>.json.bak.
    [[nodiscard]] Result<void> remove(const QString& id) const;
    /// The opposite of remove(): the file is there again as it was, a damaged one too. One that is
    /// there already stays as it is.
    [[nodiscard]] Result<void> bringBack(const QString& id) const;
    /// Exchanges the file and <id>.json.bak; brings a removed profile back, too.
    [[nodiscard]] Result<StoredProfile> restorePrevious(const QString& id) const;
    /// Renames the file to <id>.json.damaged-<date> and returns the new name.
    [[nodiscard]] Result<QString> setAside(const QString& id) const;

private:
    [[nodiscard]] tl::expected<StoredProfile, SaveFailure> write(const QString& file,
        const Profile& profile, const Revision& loaded, const Profile& inherited) const;

    QString m_configFolder;
};

} // namespace sallyport::profile
