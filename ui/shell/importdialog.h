// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importmodel.h"
#include "ui/models/importreader.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace sallyport::ui {

class ProblemStrip;
class ProfileCatalog;

/// Takes profiles over from other programs and from Sallyport's own files: shows what would be
/// added and changed, and does it when the user says so. Importing the same again changes only what
/// is different.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        Import,
        Restore, ///< Of a backup: a file of our own, with the defaults and settings in it.
    };

    /// The catalog outlives it. sshProgram: see ImportReader.
    ImportDialog(ProfileCatalog& catalog, const profile::Environment& environment,
        const QString& sshProgram, Purpose purpose, QWidget* parent);

    /// Reads a file of any kind, or a folder of PuTTY's sessions.
    void setFile(const QString& path);
    void setSource(const ImportSource& source);

public Q_SLOTS:
    /// Lets the user choose a file.
    void browse();
    /// While it writes: stops before the next profile, and stays open to say so.
    void reject() override;

Q_SIGNALS:
    /// It is done; these are the profiles that were added or changed.
    void imported(const QStringList& ids);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildSource();
    [[nodiscard]] QWidget* buildPlan();
    [[nodiscard]] QWidget* buildChoices();
    void connectAll();
    void showKind(ImportKind kind);
    [[nodiscard]] ImportKind kind() const;

    void onFound(const QList<FoundSource>& sources);
    void onKindChosen();
    void onTextEdited();
    /// The box for the file's commands was clicked.
    void onCommandsWanted(bool wanted);
    void showCommands();
    void readNow();
    void read(const ImportSource& source);
    void startReading();
    void onContent(const ImportContent& content);
    void onFailure(const ImportSource& source, const Error& error);
    void plan();
    void showPlan(const QList<profile::ImportItem>& items);
    void commit();
    void onReport(const profile::ImportReport& report);
    void startOver(const QString& status);
    void updateButton();
    void updateDetails();
    void setBusy(bool busy);
    [[nodiscard]] QString summary() const;
    void showDefaults();
    void showCodePage();
    void setWorking(bool working);
    void showProgress();

    ProfileCatalog& m_catalog;
    profile::Environment m_environment;
    Purpose m_purpose;
    ImportReader m_reader;
    ImportModel m_model;
    ImportContent m_content;
    QList<FoundSource> m_found;
    QTimer m_typing;
    QTimer m_working; ///< Until what goes on is shown, and then until it is shown again.
    std::shared_ptr<profile::ImportProgress> m_progress; ///< While it writes.
    int m_total = 0; ///< Profiles to write.
    int m_plans = 0; ///< Only the answer to the last one counts.
    bool m_isChosen = false; ///< The user, or the caller, has said what to read.
    bool m_hasPlan = false;
    bool m_isBusy = false;

    QFormLayout* m_source = nullptr;
    QComboBox* m_kind = nullptr;
    QStackedWidget* m_inputs = nullptr;
    QLabel* m_pathLabel = nullptr;
    QLineEdit* m_path = nullptr;
    QPlainTextEdit* m_command = nullptr;
    QComboBox* m_codePage = nullptr; ///< Of PuTTY's sessions; the first entry guesses.
    QLabel* m_status = nullptr;
    QProgressBar* m_bar = nullptr;
    ProblemStrip* m_problem = nullptr;
    ProblemStrip* m_warnings = nullptr;
    QTreeView* m_table = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_none = nullptr;
    QComboBox* m_folder = nullptr;
    QCheckBox* m_follow = nullptr; ///< For configurations of OpenSSH.
    QCheckBox* m_commands = nullptr; ///< Shown when the file has commands to run.
    QCheckBox* m_weaker = nullptr; ///< Shown when something would protect less than now.
    QCheckBox* m_defaults = nullptr;
    QLabel* m_defaultsWeaker = nullptr; ///< In what the defaults would protect less.
    QCheckBox* m_settings = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace sallyport::ui
