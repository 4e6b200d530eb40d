// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/serveraddress.h"
#include "ui/models/workbench.h"
#include "ui/shell/exportdialog.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace sallyport::ui {

class FolderPage;
class ImportDialog;
class ProblemStrip;
class ProfilePane;
class ProfileTree;
class QuickOffer;
class Settings;
class UndoLine;
class UpdateLine;

/// The one window: profiles at the side, the selected one beside them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// Both outlive it.
    MainWindow(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    /// Brings it to the front, from wherever it is.
    void present();
    /// Also one that the filter hides.
    void selectProfile(const QString& id);
    /// The forward of the selected profile that has failed, if one has.
    void showFailedForward();
    [[nodiscard]] QString selectedProfile() const;
    /// Whether closing leaves the program running, because it can be reached otherwise.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }
    /// The editor, with a server that a link names.
    void newProfileFor(const profile::ServerAddress& server);
    /// Where secrets are kept; no name: nowhere, because of whyNot.
    void setKeyStore(const QString& name, const QString& whyNot);
    /// Brings back what was removed last.
    [[nodiscard]] QAction* undoAction() const;
    /// Asks for a newer version; not in the menu until offerUpdates().
    [[nodiscard]] QAction* updateAction() const { return m_updateAction; }
    void offerUpdates();
    /// What was found when it was asked for a newer version.
    [[nodiscard]] UpdateLine& updateLine() { return *m_update; }
    /// What does not concern a profile.
    void showError(const Error& error);
    /// Said once, in the window itself.
    void showNotice(const QString& sentence, const QString& hint);

public Q_SLOTS:
    void newProfile();
    void importProfiles();
    /// The import, with a file of any kind opened in it.
    void importFile(const QString& path);
    /// What is selected, or everything.
    void exportProfiles();
    void backUp();
    void restore();
    void pasteCommand();
    /// What profiles inherit.
    void editDefaults();

Q_SIGNALS:
    void answerRequested(const QString& id);
    void preferencesRequested();
    void aboutRequested();
    /// A page of HelpPages; empty: as it is.
    void helpRequested(const QString& page);
    void logFileRequested();
    void updateCheckRequested();
    void diagnosticsRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildStatusBar();
    ImportDialog* openImport(bool isRestore);
    void openExport(ExportDialog::Purpose purpose, const QStringList& ids);
    void exportThese(const QStringList& ids);
    void placeWindow();
    void putOnScreen();
    void storeLayout();
    void updateSummary();
    void updatePage();
    void updateWatched();
    /// What could not be done with a profile, or with one that is gone.
    void showFailure(const QString& id, const Error& error);
    void onConflict(const profile::Profile& ours, const QStringList& fields);

    [[nodiscard]] QStringList allIds() const;
    /// With the editor, and what it inherits.
    void makeProfile(const profile::Profile& profile);
    void editProfile(const QString& id);
    /// With the editor, of one that has no file.
    void keepProfile(const QString& id);
    /// Without storing it.
    void connectOnce(const profile::Profile& profile);
    void onFilter(const QString& line);
    void showFirstProblem();

    Workbench& m_workbench;
    Settings& m_settings;
    QLineEdit* m_search = nullptr;
    ProfileTree* m_tree = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_pages = nullptr;
    ProblemStrip* m_notice = nullptr;
    QuickOffer* m_quick = nullptr;
    UndoLine* m_undo = nullptr;
    UpdateLine* m_update = nullptr;
    QAction* m_updateAction = nullptr;
    QStackedWidget* m_beside = nullptr; ///< What is chosen in the tree.
    ProfilePane* m_pane = nullptr;
    FolderPage* m_folder = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_keyStore = nullptr;
    QToolButton* m_problems = nullptr;
    QToolButton* m_connectAll = nullptr;
    std::function<void()> m_noticeAction;
    bool m_staysInTray = false;
};

} // namespace sallyport::ui
