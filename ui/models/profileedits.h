// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QStringList>

namespace sallyport::ui {

class ProfileCatalog;

/// Small changes to stored profiles, as a list or a tree asks for them. Each goes to the file; who
/// shows the profile hears of it from the catalog. One that asks for what is no longer there does
/// nothing. Interface thread.
class ProfileEdits {
public:
    /// The catalog outlives it.
    explicit ProfileEdits(ProfileCatalog& catalog);

    /// Those that name a rule find it where it is by then.
    void setRule(const QString& id, const profile::Rule& before, const profile::Rule& rule);
    void addRules(const QString& id, const QList<profile::Rule>& rules);

    void rename(const QString& id, const QString& name);
    void moveToFolder(const QStringList& ids, const QString& folder);
    void renameFolder(const QString& folder, const QString& newFolder);
    /// The profiles of a folder, in that order.
    void arrange(const QStringList& ids, const QString& folder);
    void sortByName(const QStringList& ids);

private:
    ProfileCatalog& m_catalog;
};

} // namespace sallyport::ui
