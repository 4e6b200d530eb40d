// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/profile/profile.h"
#include "core/profile/validation.h"
#include "core/tunnel/followreader.h"
#include "ui/profile/keyactions.h"
#include "ui/profile/otherprofile.h"
#include "ui/profile/ruleeditor.h"
#include "ui/profile/testpanel.h"
#include "ui/widgets/editordialog.h"

#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace sallyport::ui {

class ConnectionPage;
class ForwardsPage;
class InstallKeyDialog;
class LoginPage;
class PathPicture;
class ProfilePage;

/// All of a profile, in pages. Wrong fields say so beneath them, mark their page and keep the
/// profile from being saved. Shown with open(); when it is accepted, profile() is what the user
/// wants. What the fields do not cover is kept as it was. Of a profile that follows a file, what
/// the file says now is read on a thread of its own and shown in fields that cannot be changed,
/// until the user makes it independent.
class ProfileEditor final : public EditorDialog {
    Q_OBJECT

public:
    enum Page { Connection, Login, HostKey, Route, Forwards, Reconnect, Advanced, Notes, Test };

    /// others: the other profiles, for going through them, their folders and their names.
    ProfileEditor(
        const profile::Profile& profile, const QList<OtherProfile>& others, QWidget* parent);

    [[nodiscard]] profile::Profile profile() const;
    /// A new one that brings forwards has them from somewhere that is gone.
    [[nodiscard]] bool hasChanges() const override;

    /// What profiles inherit from; before the dialog is shown.
    void setDefaults(const profile::Profile& defaults);
    /// What was typed into it before a program ended without asking; before the dialog is shown.
    void showDraft(const profile::Profile& draft);
    /// The profile is not one to connect, but what others inherit from; before the dialog is shown.
    void editDefaults();
    /// Test: once there was one.
    void showPage(Page page);
    /// There is a key store that may keep the passphrases of keys that are made here.
    void setKeyStore(const QString& name);
    /// Those that the user wants to be kept, once.
    [[nodiscard]] KeyActions::Passphrases takePassphrases();

    /// Of the test that testRequested() asked for.
    void showFinding(const Finding& finding);
    /// Nothing of it follows.
    void finishTest();

Q_SIGNALS:
    /// profile() is different.
    void edited();
    /// The user wants to know whether it would work as it stands.
    void testRequested(const sallyport::profile::Profile& profile);
    /// The user does not want to wait for the rest.
    void testCancelled();
    /// Over this one, for installing a key; it wants that to be done.
    void installDialogOpened(sallyport::ui::InstallKeyDialog* dialog);
    /// Over this one, for a rule; it wants to be able to test, too.
    void ruleEditorOpened(sallyport::ui::RuleEditor* editor);

protected:
    [[nodiscard]] QString unsavedText() const override;
    [[nodiscard]] QString problemText() const override { return m_problemText; }
    void goToProblem() override;
    void turnPage(int by) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPage(ProfilePage* page, const QString& title);
    void addPages(const QList<OtherProfile>& others);
    [[nodiscard]] QLayout* makeButtons();
    void startTest();
    void markPage(Page page, int problems);
    /// -1: none.
    [[nodiscard]] int pageOf(const QString& path) const;
    [[nodiscard]] QString placeName(const QString& path) const;
    void showField(const QString& path);
    void load();
    void loadPages(const profile::Profile& profile);
    [[nodiscard]] QWidget* makeFollowed();
    void showFollowed(const Result<profile::Followed>& result);
    void makeIndependent();
    void follow(const QString& host);
    void readFollowed();
    void refresh();
    void showSummary(const QList<profile::Problem>& problems);
    void installKey();

    profile::Profile m_loaded;
    profile::Profile m_unchanged; ///< As the fields give it while nobody has touched them.
    QStringList m_otherNames;
    QList<ProfilePage*> m_pages;
    ForwardsPage* m_forwards = nullptr;
    ConnectionPage* m_connection = nullptr;
    LoginPage* m_login = nullptr;
    QListWidget* m_index;
    QStackedWidget* m_stack;
    PathPicture* m_picture;
    TestPanel* m_test = nullptr;
    QLabel* m_summary;
    QPushButton* m_save = nullptr;
    QWidget* m_followed = nullptr; ///< Hidden where nothing is followed.
    QLabel* m_followedTitle = nullptr;
    QLabel* m_followedState = nullptr;
    QLabel* m_draftNote = nullptr; ///< Hidden where there was no draft.
    QPushButton* m_independent = nullptr;
    SystemClock m_clock;
    std::unique_ptr<tunnel::FollowReader> m_reader; ///< After the clock, whose timers it has.
    std::optional<profile::Profile> m_now; ///< With what the followed file says.
    QString m_problemPath;
    QString m_problemText;
    std::optional<profile::Profile> m_tested; ///< By the last test.
    bool m_isDefaults = false;
    bool m_loading = false;
};

} // namespace sallyport::ui
