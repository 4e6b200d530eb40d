// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/removals.h"

#include "core/base/result.h"
#include "ui/models/profilecatalog.h"

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::ProfileStore;
using profile::Rule;

/// What came of one removal or undo.
struct Removals::Outcome {
    std::optional<Removal> removed{};
    std::optional<Removal> undone{};
    bool isInMemory = false; ///< undone is yet to be done where the profiles without files are.
    QList<std::pair<QString, Error>> failures{};
    std::optional<Removal> last{}; ///< What can be undone now.
};

/// What can be undone, where the files are.
class Removals::Stack {
public:
    [[nodiscard]] Outcome removeProfiles(const ProfileStore& store, Removal removal);
    [[nodiscard]] Outcome removeRules(
        const ProfileStore& store, const QString& id, const QList<Rule>& rules);
    /// Of what is gone already.
    [[nodiscard]] Outcome push(const Removal& removal);
    [[nodiscard]] Outcome undo(const ProfileStore& store);

private:
    [[nodiscard]] static Result<void> putRulesBack(
        const ProfileStore& store, const Removal& removal);
    void undoProfiles(const ProfileStore& store, const Removal& removal, Outcome& outcome);
    [[nodiscard]] Outcome finished(Outcome outcome) const;

    QList<Removal> m_removals;
};

static bool isTemporary(const Removal& removal, const QString& id)
{
    return std::any_of(removal.temporary.cbegin(), removal.temporary.cend(),
        [&id](const Profile& profile) { return profile.id == id; });
}

/// What may work another time can be asked for again.
static bool isWorthAnotherTry(const Error& error)
{
    return error.code != Code::ProfileNotFound;
}

Removals::Outcome Removals::Stack::finished(Outcome outcome) const
{
    if (!m_removals.isEmpty()) {
        outcome.last = m_removals.constLast();
    }
    return outcome;
}

Removals::Outcome Removals::Stack::removeProfiles(const ProfileStore& store, Removal removal)
{
    Outcome outcome;
    const QStringList ids = removal.ids;
    for (const QString& id : ids) {
        if (isTemporary(removal, id)) {
            continue;
        }
        if (const auto done = store.remove(id); !done) {
            outcome.failures.append({ id, done.error() });
            removal.ids.removeOne(id);
            removal.ran.removeOne(id);
        }
    }
    if (!removal.ids.isEmpty()) {
        m_removals.append(removal);
        outcome.removed = removal;
    }
    return finished(outcome);
}

/// Takes them out of the profile.
static Removal takeRules(Profile& profile, const QList<Rule>& rules)
{
    QList<Rule>& all = profile.rules;
    QList<bool> goes(all.size(), false);
    for (const Rule& rule : rules) {
        for (qsizetype row = 0; row < all.size(); ++row) {
            if (!goes.at(row) && all.at(row) == rule) {
                goes[row] = true;
                break;
            }
        }
    }
    Removal removal;
    removal.ids = { profile.id };
    QList<Rule> rest;
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (goes.at(row)) {
            removal.rules.append({ row, all.at(row) });
        } else {
            rest.append(all.at(row));
        }
    }
    all = rest;
    return removal;
}

static void putRules(Profile& profile, const Removal& removal)
{
    for (const auto& [place, rule] : removal.rules) {
        profile.rules.insert(std::min(place, profile.rules.size()), rule);
    }
}

Removals::Outcome Removals::Stack::removeRules(
    const ProfileStore& store, const QString& id, const QList<Rule>& rules)
{
    Outcome outcome;
    auto stored = store.load(id);
    if (!stored) {
        outcome.failures.append({ id, stored.error() });
        return finished(outcome);
    }
    const Removal removal = takeRules(stored->profile, rules);
    if (!removal.isOfRules()) {
        return finished(outcome);
    }
    if (const auto saved = store.save(stored->profile, stored->revision); !saved) {
        outcome.failures.append({ id, saved.error().error });
        return finished(outcome);
    }
    return push(removal);
}

Removals::Outcome Removals::Stack::push(const Removal& removal)
{
    Outcome outcome;
    m_removals.append(removal);
    outcome.removed = removal;
    return finished(outcome);
}

Result<void> Removals::Stack::putRulesBack(const ProfileStore& store, const Removal& removal)
{
    auto stored = store.load(removal.ids.constFirst());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    putRules(stored->profile, removal);
    if (const auto saved = store.save(stored->profile, stored->revision); !saved) {
        return tl::unexpected(saved.error().error);
    }
    return {};
}

void Removals::Stack::undoProfiles(
    const ProfileStore& store, const Removal& removal, Outcome& outcome)
{
    Removal back = removal;
    Removal again = removal;
    back.ids.clear();
    again.ids.clear();
    for (const QString& id : removal.ids) {
        const auto done = isTemporary(removal, id) ? Result<void>() : store.bringBack(id);
        if (done) {
            back.ids.append(id);
            continue;
        }
        outcome.failures.append({ id, done.error() });
        if (isWorthAnotherTry(done.error())) {
            again.ids.append(id);
        }
    }
    for (Removal* part : { &back, &again }) {
        part->ran.removeIf([part](const QString& id) { return !part->ids.contains(id); });
    }
    if (!back.ids.isEmpty()) {
        outcome.undone = back;
    }
    if (!again.ids.isEmpty()) {
        m_removals.append(again);
    }
}

Removals::Outcome Removals::Stack::undo(const ProfileStore& store)
{
    Outcome outcome;
    if (m_removals.isEmpty()) {
        return outcome;
    }
    const Removal removal = m_removals.takeLast();
    if (!removal.isOfRules()) {
        undoProfiles(store, removal, outcome);
    } else if (const auto done = putRulesBack(store, removal)) {
        outcome.undone = removal;
    } else if (removal.wasTemporary && done.error().code == Code::ProfileNotFound) {
        outcome.undone = removal; // it still has no file; take() does it
        outcome.isInMemory = true;
    } else {
        outcome.failures.append({ removal.ids.constFirst(), done.error() });
        if (isWorthAnotherTry(done.error())) {
            m_removals.append(removal);
        }
    }
    return finished(outcome);
}

Removals::Removals(ProfileCatalog& catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_stack(std::make_shared<Stack>())
{
}

Removals::~Removals() = default;

void Removals::removeProfiles(
    const QStringList& ids, const QStringList& running, const QString& folder)
{
    if (ids.isEmpty()) {
        return;
    }
    Removal removal;
    removal.ids = ids;
    removal.folder = folder;
    removal.ran = running;
    if (ids.size() == 1) {
        const Profile* only = m_catalog.profile(ids.constFirst());
        removal.name = !only             ? ids.constFirst()
            : only->label.name.isEmpty() ? only->connection.server.address.host
                                         : only->label.name;
    }
    Q_EMIT begun(ids);
    for (const QString& id : ids) {
        if (const auto taken = m_catalog.takeTemporary(id)) {
            removal.temporary.append(*taken);
        }
    }
    m_catalog.with(
        this,
        [stack = m_stack, removal](
            const ProfileStore& store) { return stack->removeProfiles(store, removal); },
        [this](const Outcome& outcome) { take(outcome); });
}

void Removals::removeRules(const QString& id, const QList<Rule>& rules)
{
    if (m_catalog.isTemporary(id)) {
        Removal removal;
        m_catalog.edit(
            id, [&removal, rules](Profile& profile) { removal = takeRules(profile, rules); });
        removal.wasTemporary = true;
        if (removal.isOfRules()) {
            m_catalog.with(
                this,
                [stack = m_stack, removal](const ProfileStore&) { return stack->push(removal); },
                [this](const Outcome& outcome) { take(outcome); });
        }
        return;
    }
    m_catalog.with(
        this,
        [stack = m_stack, id, rules](
            const ProfileStore& store) { return stack->removeRules(store, id, rules); },
        [this](const Outcome& outcome) { take(outcome); });
}

void Removals::undo()
{
    m_catalog.with(
        this, [stack = m_stack](const ProfileStore& store) { return stack->undo(store); },
        [this](const Outcome& outcome) { take(outcome); });
}

void Removals::bringTemporaryBack(const Removal& removal)
{
    for (const Profile& profile : removal.temporary) {
        m_catalog.addTemporary(profile);
    }
    if (removal.isOfRules()) {
        m_catalog.edit(
            removal.ids.constFirst(), [removal](Profile& profile) { putRules(profile, removal); });
    }
}

void Removals::take(const Outcome& outcome)
{
    if (outcome.undone && (outcome.isInMemory || !outcome.undone->temporary.isEmpty())) {
        bringTemporaryBack(*outcome.undone);
    }
    m_last = outcome.last;
    Q_EMIT changed();
    if (outcome.removed) {
        Q_EMIT removed(*outcome.removed);
    }
    if (outcome.undone) {
        Q_EMIT undone(*outcome.undone);
    }
    for (const auto& [id, error] : outcome.failures) {
        Q_EMIT failed(id, error);
    }
}

} // namespace sallyport::ui
