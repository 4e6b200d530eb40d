// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldertext.h"

#include "core/profile/validation.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;

/// What is the same in all of them; empty: nothing, or not in all.
template <class What> static QString common(const QList<Profile>& profiles, What what)
{
    const QString first = what(profiles.constFirst());
    const bool all = std::all_of(profiles.cbegin(), profiles.cend(),
        [&](const Profile& profile) { return what(profile) == first; });
    return all ? first : QString();
}

static QStringList commonTags(const QList<Profile>& profiles)
{
    QStringList tags = profiles.constFirst().label.tags;
    for (const Profile& profile : profiles) {
        tags.removeIf([&profile](const QString& tag) { return !profile.label.tags.contains(tag); });
    }
    return tags;
}

void FolderText::addClashes(QStringList& lines, const QList<Profile>& profiles)
{
    constexpr int kMost = 3;
    struct Listener {
        const Profile* profile;
        const Rule* rule;
    };
    QHash<std::uint16_t, QList<Listener>> byPort;
    int found = 0;
    for (const Profile& profile : profiles) {
        for (const Rule& rule : profile.rules) {
            if (!rule.enabled || rule.direction != profile::RuleDirection::Local
                || rule.listen.port == 0) {
                continue;
            }
            QList<Listener>& others = byPort[rule.listen.port];
            const auto other = std::find_if(others.cbegin(), others.cend(),
                [&rule](const Listener& one) { return profile::clash(*one.rule, rule); });
            if (other == others.cend()) {
                others.append({ &profile, &rule });
            } else if (other->profile != &profile && ++found <= kMost) {
                lines.append(
                    tr("“%1” and “%2” both want %3 of this computer: only one of them gets it.")
                        .arg(other->profile->label.name, profile.label.name,
                            rule.listen.toString()));
            }
        }
    }
    if (found > kMost) {
        lines.append(tr("%n more port(s) are wanted twice.", nullptr, found - kMost));
    }
}

QStringList FolderText::shared(
    const QList<Profile>& profiles, const std::function<QString(const QString& id)>& nameOf)
{
    QStringList lines;
    if (profiles.size() < 2) {
        return lines;
    }
    const QString server = common(profiles,
        [](const Profile& profile) { return profile.connection.server.address.toString(); });
    if (!server.isEmpty()) {
        lines.append(tr("All are on %1.").arg(server));
    }
    const QString user =
        common(profiles, [](const Profile& profile) { return profile.connection.server.user; });
    if (!user.isEmpty()) {
        lines.append(tr("All log in as %1.").arg(user));
    }
    const QString via =
        common(profiles, [](const Profile& profile) { return profile.connection.viaProfile; });
    const QString hop = common(profiles, [](const Profile& profile) {
        return profile.connection.hops.isEmpty()
            ? QString()
            : profile.connection.hops.constFirst().address.toString();
    });
    if (!via.isEmpty()) {
        lines.append(tr("All go through the profile “%1”.").arg(nameOf(via)));
    } else if (!hop.isEmpty()) {
        lines.append(tr("All go through %1.").arg(hop));
    }
    if (const QStringList tags = commonTags(profiles); !tags.isEmpty()) {
        lines.append(tr("Tags of all: %1").arg(QLocale().createSeparatedList(tags)));
    }
    addClashes(lines, profiles);
    return lines;
}

} // namespace sallyport::ui
