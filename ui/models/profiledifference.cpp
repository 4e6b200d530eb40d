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
    profile.connection.proxy = {};
    return StateText::way(profile);
}

static QString proxyOf(const Profile& profile)
{
    return profile.connection.proxy.kind == profile::Proxy::Kind::None
        ? QString()
        : profile.connection.proxy.address.toString();
}

static Profile withoutWhatIsNamed(Profile profile)
{
    const Profile usual;
    profile.label.name = usual.label.name;
    profile.label.folder = usual.label.folder;
    profile.label.tags = usual.label.tags;
    profile.label.notes = usual.label.notes;
    profile.label.colour = usual.label.colour;
    profile.label.order = usual.label.order;
    profile.connection.follows = usual.connection.follows;
    profile.connection.server.address = usual.connection.server.address;
    profile.connection.server.user = usual.connection.server.user;
    profile.connection.server.identityFiles = usual.connection.server.identityFiles;
    profile.connection.hops = usual.connection.hops;
    profile.connection.proxy = usual.connection.proxy;
    profile.connection.compression = usual.connection.compression;
    profile.rules = usual.rules;
    profile.book.importedFrom = usual.book.importedFrom;
    profile.book.overrides = usual.book.overrides;
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
    compare(tr("Name"), before.label.name, after.label.name);
    compare(tr("Folder"), before.label.folder, after.label.folder);
    compare(tr("Tags"), listText(before.label.tags), listText(after.label.tags));
    if (before.label.notes != after.label.notes) {
        lines.append(tr("The notes"));
    }
    compare(tr("Colour"), before.label.colour, after.label.colour);
    if (before.label.order != after.label.order) {
        lines.append(tr("The place in the list"));
    }
    const qsizetype first = lines.size();
    compare(tr("Server"), wayOf(before), wayOf(after));
    if (lines.size() == first && before.connection.hops != after.connection.hops) {
        lines.append(tr("How the jump hosts are logged in to"));
    }
    compare(tr("Keys"), listText(before.connection.server.identityFiles),
        listText(after.connection.server.identityFiles));
    compare(tr("Proxy"), proxyOf(before), proxyOf(after));
    if (before.connection.compression != after.connection.compression) {
        lines.append(after.connection.compression ? tr("Compression: on") : tr("Compression: off"));
    }
    addRules(lines, before.rules, after.rules);
    if (withoutWhatIsNamed(before) != withoutWhatIsNamed(after)) {
        lines.append(tr("Other settings"));
    }
    return lines;
}

} // namespace sallyport::ui
