// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/platform/singleinstance.h"
#include "ui/models/workbench.h"

#include <QObject>

namespace sallyport::gui {

/// Answers what other programs of this user ask of the window that runs: the command line
/// (`sallyport-cli status`), and later starts of the window's own program. Interface thread.
///
/// A request is {"request": WORD} with what the word needs; "profile" is a name or an id:
///
///   status      {"version": …}, then for each profile, or for "profile" alone, {"profile": {…}}
///               and {"rule": {…}} for each of its rules
///   list        the same without the rules
///   connect     "profile"; {"state": {…}} for each change until it is up, has failed or needs the
///               user, then as status; with "wait": false only {"profile": {…}}, at once
///   disconnect  the same until it is off
///   show        the window, with "profile" selected if there is one; {"done": true}
///   open        "link"; {"done": true}
///
/// What cannot be done is answered with {"error": CODE, "detail": TEXT} alone or as the last line.
class InstanceService final : public QObject {
    Q_OBJECT

public:
    /// The workbench outlives it. version: of this program.
    InstanceService(ui::Workbench& workbench, QString version, QObject* parent = nullptr);

    /// Answers it now or later. For SingleInstance::requested().
    void handle(platform::InstanceRequest* request);

Q_SIGNALS:
    /// profileId: empty for the window alone.
    void showRequested(const QString& profileId);
    /// To be confirmed: anybody may have written the link.
    void linkRequested(const QString& link);

private:
    enum class Goal { Up, Off };
    class Follower;

    [[nodiscard]] Result<void> answer(platform::InstanceRequest& request);
    [[nodiscard]] Result<void> tellProfiles(platform::InstanceRequest& request, bool rules);
    [[nodiscard]] Result<void> move(platform::InstanceRequest& request, Goal goal);
    [[nodiscard]] Result<void> show(platform::InstanceRequest& request);
    [[nodiscard]] Result<void> open(platform::InstanceRequest& request);

    /// The id of the profile that "profile" means.
    [[nodiscard]] Result<QString> profileOf(const platform::InstanceRequest& request) const;
    /// The same where it may be left out: empty then.
    [[nodiscard]] Result<QString> profileIfAny(const platform::InstanceRequest& request) const;
    [[nodiscard]] QJsonObject stateFields(const QString& id) const;
    [[nodiscard]] QJsonObject profileFields(const ui::ProfileCatalog::Entry& entry) const;
    void tellRules(platform::InstanceRequest& request, const profile::Profile& profile) const;
    [[nodiscard]] bool isLazy(const QString& id) const;
    void send(const QString& id, Goal goal);

    ui::Workbench& m_workbench;
    QString m_version;
};

} // namespace sallyport::gui
