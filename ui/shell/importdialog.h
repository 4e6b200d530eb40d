// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importtext.h"
#include "ui/widgets/editordialog.h"

#include <memory>

class QPushButton;

namespace sallyport::ui {

class ImportChoices;
class ImportPlanPage;
class ImportSourcePage;
class ProblemStrip;
class ProfileCatalog;

/// Takes profiles over from other programs and from Sallyport's own files: shows what would be
/// added and changed, and does it when the user says so. Importing the same again changes only what
/// is different.
class ImportDialog final : public EditorDialog {
    Q_OBJECT

public:
    using Purpose = ImportPurpose;

    /// The catalog outlives it. sshProgram: see ImportReader.
    ImportDialog(ProfileCatalog& catalog, const profile::Environment& environment,
        const QString& sshProgram, Purpose purpose, QWidget* parent);

    /// Reads a file of any kind, or a folder of PuTTY's sessions.
    void setFile(const QString& path);
    void setSource(const ImportSource& source);

    /// A command was typed, or the user has chosen among what was found.
    [[nodiscard]] bool hasChanges() const override;

public Q_SLOTS:
    /// Lets the user choose a file.
    void browse();
    /// While it writes: stops before the next profile, and stays open to say so.
    void reject() override;

Q_SIGNALS:
    /// It is done; these are the profiles that were added or changed.
    void imported(const QStringList& ids);

protected:
    [[nodiscard]] QString unsavedText() const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectAll();

    void read(const ImportSource& source);
    void startReading();
    void onContent(const ImportContent& content);
    void onFailure(const ImportSource& source, const Error& error);
    void plan();
    void showPlan(const QList<profile::ImportItem>& items);
    void commit();
    void onReport(const profile::ImportReport& report);
    void startOver(const QString& status);
    void showKind(ImportKind kind);
    void updateButton();
    void setBusy(bool busy);

    ProfileCatalog& m_catalog;
    profile::Environment m_environment;
    Purpose m_purpose;
    ImportReader m_reader;
    ImportModel m_model;
    profile::ImportSet m_set; ///< What was read.
    std::shared_ptr<profile::ImportProgress> m_progress; ///< While it writes.
    int m_plans = 0; ///< Only the answer to the last one counts.
    bool m_hasPlan = false;
    bool m_isBusy = false;
    bool m_hasPicked = false; ///< The user, in this plan.

    ImportSourcePage* m_source = nullptr;
    ProblemStrip* m_problem = nullptr;
    ProblemStrip* m_warnings = nullptr;
    ImportPlanPage* m_plan = nullptr;
    ImportChoices* m_choices = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace sallyport::ui
