// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/draft.h"

#include "core/base/ownfolder.h"
#include "core/profile/profilejson.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace sallyport::profile {

QString draftFile(const ProfileStore& store)
{
    return QDir(store.configFolder()).filePath(QStringLiteral("draft.json"));
}

/// As fields are inherited now; what the defaults are by the time it is read does not matter then,
/// because the editor shows them.
static Profile defaultsOf(const ProfileStore& store)
{
    const auto defaults = store.defaults();
    return defaults ? defaults->profile : Profile();
}

Result<void> writeDraft(const ProfileStore& store, const Profile& draft)
{
    if (auto made = makeOwnFolder(store.configFolder()); !made) {
        return made;
    }
    QSaveFile file(draftFile(store));
    file.setDirectWriteFallback(false);
    const QByteArray content = toJsonText(draft, defaultsOf(store));
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    if (!isWritten) {
        return tl::unexpected(
            Error{ Code::FileUnwritable, Sentence::foreign(file.errorString()), file.fileName() });
    }
    return {};
}

std::optional<Profile> readDraft(const ProfileStore& store)
{
    QFile file(draftFile(store));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    auto draft = fromJsonText(file.read(kMaxProfileBytes + 1), defaultsOf(store));
    return draft ? std::optional(std::move(*draft)) : std::nullopt;
}

void removeDraft(const ProfileStore& store)
{
    QFile::remove(draftFile(store));
}

} // namespace sallyport::profile
