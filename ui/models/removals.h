// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/profile/profile.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace sallyport::ui {

class ProfileCatalog;

/// One removal, as it can be told and taken back.
struct Removal {
    /// A forward and where in its profile it stood.
    using PlacedRule = std::pair<qsizetype, profile::Rule>;

    QStringList ids{}; ///< Of the profiles, or of the one that the forwards are in.
    QString name{}; ///< Of the profile, if it is only one.
    QString folder{}; ///< The path of the folder that went with the profiles; empty: none.
    QStringList ran{}; ///< Of the ids, those whose tunnels were ended by it.
    QList<PlacedRule> rules{}; ///< By place; empty: the profiles themselves were removed.
    QList<profile::Profile> temporary{}; ///< Of the profiles, those that had no file.
    bool wasTemporary = false; ///< The profile that the forwards are in had none.

    [[nodiscard]] bool isOfRules() const { return !rules.isEmpty(); }
    [[nodiscard]] int count() const { return int(isOfRules() ? rules.size() : ids.size()); }
};

/// Removes profiles and forwards, and brings them back, the last removal first, until the program
/// ends. A profile that comes back is the same file under the same id: its folder, its place, and
/// the secrets that are kept for it are those it had. What is asked for in a row is done in that
/// order, with everything else that is asked of the catalog. Interface thread.
class Removals final : public QObject {
    Q_OBJECT

public:
    /// The catalog outlives it.
    explicit Removals(ProfileCatalog& catalog, QObject* parent = nullptr);
    ~Removals() override;

    /// running: those of them that have a tunnel. folder: the one that was removed as a whole.
    void removeProfiles(
        const QStringList& ids, const QStringList& running, const QString& folder = {});
    /// Found where they are by then; those that are no longer there are left out.
    void removeRules(const QString& id, const QList<profile::Rule>& rules);
    void undo();

    /// What undo() would bring back; null: nothing. Valid until changed().
    [[nodiscard]] const Removal* last() const { return m_last ? &*m_last : nullptr; }

Q_SIGNALS:
    /// Before anything is done about it; it may still fail.
    void begun(const QStringList& ids);
    /// last() is different.
    void changed();
    void removed(const sallyport::ui::Removal& removal);
    /// With what has really come back.
    void undone(const sallyport::ui::Removal& removal);
    /// It was not removed, or not brought back.
    void failed(const QString& id, const sallyport::Error& error);

private:
    class Stack;
    struct Outcome;

    void take(const Outcome& outcome);
    void bringTemporaryBack(const Removal& removal);

    ProfileCatalog& m_catalog;
    std::shared_ptr<Stack> m_stack; ///< Used on the thread of the files alone.
    std::optional<Removal> m_last;
};

} // namespace sallyport::ui
