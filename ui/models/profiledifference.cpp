// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profiledifference.h"

#include "ui/models/ruletext.h"
#include "ui/models/statetext.h"

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;

static QString textOf(const Rule& rule)
{
    return ProfileDifference::tr("%1 %2 → %3", "kind, listens on, reaches")
        .arg(RuleText::kind(rule), RuleText::listens(rule), RuleText::reaches(rule));
}

/// Those of `rules` that `others` has not.
static QList<Rule> onlyIn(const QList<Rule>& rules, QList<Rule> others)
{
    QList<Rule> only;
    for (const Rule& rule : rules) {
        if (const qsizetype at = others.indexOf(rule); at >= 0) {
            others.removeAt(at);
        } else {
            only.append(rule);
        }
    }
    return only;
}

static void addRules(QStringList& lines, const QList<Rule>& before, const QList<Rule>& after)
{
    constexpr qsizetype kMaxNamed = 20;
    const QList<Rule> gone = onlyIn(before, after);
    const QList<Rule> added = onlyIn(after, before);
    if (gone.size() + added.size() > kMaxNamed) {
        lines.append(ProfileDifference::tr("%n forward(s) more", nullptr, int(added.size())));
        lines.append(ProfileDifference::tr("%n forward(s) less", nullptr, int(gone.size())));
        return;
    }
    for (const Rule& rule : gone) {
        lines.append(ProfileDifference::tr("Forward gone: %1").arg(textOf(rule)));
    }
    for (const Rule& rule : added) {
        lines.append(ProfileDifference::tr("Forward added: %1").arg(textOf(rule)));
    }
    if (gone.isEmpty() && added.isEmpty() && before != after) {
        lines.append(ProfileDifference::tr("The order of the forwards"));
    }
}

static QString listText(const QStringList& list)
{
    return list.join(QLatin1String(", "));
}

/// The proxy is in neither.
static QString wayOf(Profile profile)
{
    profile.proxy = {};
    return StateText::way(profile);
}

static QString proxyOf(const Profile& profile)
{
    return profile.proxy.kind == profile::Proxy::Kind::None ? QString()
                                                            : profile.proxy.address.toString();
}

static Profile withoutWhatIsNamed(Profile profile)
{
    const Profile usual;
    profile.name = usual.name;
    profile.folder = usual.folder;
    profile.tags = usual.tags;
    profile.notes = usual.notes;
    profile.colour = usual.colour;
    profile.order = usual.order;
    profile.follows = usual.follows;
    profile.server.address = usual.server.address;
    profile.server.user = usual.server.user;
    profile.server.identityFiles = usual.server.identityFiles;
    profile.hops = usual.hops;
    profile.proxy = usual.proxy;
    profile.compression = usual.compression;
    profile.rules = usual.rules;
    profile.importedFrom = usual.importedFrom;
    profile.overrides = usual.overrides;
    return profile;
}

QStringList ProfileDifference::between(const Profile& before, const Profile& after)
{
    QStringList lines;
    const auto compare = [&lines](const QString& what, const QString& a, const QString& b) {
        if (a != b) {
            const auto shown = [](const QString& text) {
                return text.isEmpty() ? tr("nothing", "a field is empty") : text;
            };
            lines.append(tr("%1: %2 → %3", "field, before, after").arg(what, shown(a), shown(b)));
        }
    };
    compare(tr("Name"), before.name, after.name);
    compare(tr("Folder"), before.folder, after.folder);
    compare(tr("Tags"), listText(before.tags), listText(after.tags));
    if (before.notes != after.notes) {
        lines.append(tr("The notes"));
    }
    compare(tr("Colour"), before.colour, after.colour);
    if (before.order != after.order) {
        lines.append(tr("The place in the list"));
    }
    const qsizetype first = lines.size();
    compare(tr("Server"), wayOf(before), wayOf(after));
    if (lines.size() == first && before.hops != after.hops) {
        lines.append(tr("How the jump hosts are logged in to"));
    }
    compare(
        tr("Keys"), listText(before.server.identityFiles), listText(after.server.identityFiles));
    compare(tr("Proxy"), proxyOf(before), proxyOf(after));
    if (before.compression != after.compression) {
        lines.append(after.compression ? tr("Compression: on") : tr("Compression: off"));
    }
    addRules(lines, before.rules, after.rules);
    if (withoutWhatIsNamed(before) != withoutWhatIsNamed(after)) {
        lines.append(tr("Other settings"));
    }
    return lines;
}

} // namespace sallyport::ui
