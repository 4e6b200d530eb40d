// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/wholedialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace sallyport::ui {

class ProblemStrip;
class ProfileCatalog;

/// Writes profiles into one file, without secrets: those the user chooses, or everything there is.
class ExportDialog final : public WholeDialog {
    Q_OBJECT

public:
    enum class Purpose {
        Export, ///< Some profiles.
        BackUp, ///< All of them, with the defaults and the preferences.
    };

    /// The catalog outlives it. chosen: the profiles that are ticked at first; none: all of them.
    ExportDialog(
        ProfileCatalog& catalog, Purpose purpose, const QStringList& chosen, QWidget* parent);

public Q_SLOTS:
    /// Lets the user choose the file.
    void browse();

Q_SIGNALS:
    /// It is done.
    void exported(const QString& path, int profiles);

private:
    /// What became of a file.
    struct Outcome {
        Result<void> result;
        bool exists = false; ///< Nothing was written: there is a file already.
        int profiles = 0;
    };

    [[nodiscard]] QWidget* buildList(const QStringList& chosen);
    [[nodiscard]] QWidget* buildContents();
    [[nodiscard]] QWidget* buildPath(const QStringList& chosen);
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] QString typedPath() const;
    void chooseAll(Qt::CheckState state);
    void updateState();
    void write();
    void onOutcome(const Outcome& outcome, const QString& path);

    ProfileCatalog& m_catalog;
    Purpose m_purpose;
    QString m_mayReplace; ///< The file the user has agreed to lose.
    bool m_isBusy = false;
    QTreeWidget* m_list = nullptr; ///< Null in a backup.
    QLabel* m_note = nullptr;
    QLineEdit* m_path = nullptr;
    ProblemStrip* m_problem = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace sallyport::ui
