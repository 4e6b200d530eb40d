// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profileedits.h"

#include "core/profile/folder.h"
#include "ui/models/profilecatalog.h"

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;

ProfileEdits::ProfileEdits(ProfileCatalog& catalog)
    : m_catalog(catalog)
{
}

void ProfileEdits::setRule(const QString& id, const Rule& before, const Rule& rule)
{
    m_catalog.edit(id, [before, rule](Profile& profile) {
        if (const qsizetype row = profile.rules.indexOf(before); row >= 0) {
            profile.rules[row] = rule;
        }
    });
}

void ProfileEdits::addRules(const QString& id, const QList<Rule>& rules)
{
    m_catalog.edit(id, [rules](Profile& profile) { profile.rules.append(rules); });
}

void ProfileEdits::moveToFolder(const QStringList& ids, const QString& folder)
{
    for (const QString& id : ids) {
        m_catalog.edit(id, [tidy = profile::tidyFolder(folder)](Profile& profile) {
            profile.label.order = profile.label.folder == tidy ? profile.label.order : 0;
            profile.label.folder = tidy;
        });
    }
}

void ProfileEdits::arrange(const QStringList& ids, const QString& folder)
{
    int place = 0;
    for (const QString& id : ids) {
        ++place;
        const Profile* profile = m_catalog.profile(id);
        if (profile && (profile->label.order != place || profile->label.folder != folder)) {
            m_catalog.edit(id, [place, folder](Profile& changed) {
                changed.label.order = place;
                changed.label.folder = folder;
            });
        }
    }
}

void ProfileEdits::sortByName(const QStringList& ids)
{
    for (const QString& id : ids) {
        const Profile* profile = m_catalog.profile(id);
        if (profile && profile->label.order > 0) {
            m_catalog.edit(id, [](Profile& changed) { changed.label.order = 0; });
        }
    }
}

void ProfileEdits::renameFolder(const QString& folder, const QString& newFolder)
{
    const QString inside = folder + u'/';
    const QList<ProfileCatalog::Entry> entries = m_catalog.entries();
    for (const ProfileCatalog::Entry& entry : entries) {
        const QString is = entry.stored ? entry.stored->profile.label.folder : QString();
        if (is == folder || is.startsWith(inside)) {
            const QString moved = profile::tidyFolder(newFolder + is.mid(folder.size()));
            m_catalog.edit(entry.id, [moved](Profile& changed) { changed.label.folder = moved; });
        }
    }
}

void ProfileEdits::rename(const QString& id, const QString& name)
{
    m_catalog.edit(id, [name](Profile& profile) { profile.label.name = name; });
}

} // namespace sallyport::ui
