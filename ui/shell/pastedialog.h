// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"
#include "ui/widgets/editordialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sallyport::ui {

/// Makes a profile of a pasted ssh command line. Says while one types what it would become.
class PasteDialog final : public EditorDialog {
    Q_OBJECT

public:
    explicit PasteDialog(QWidget* parent);

    /// Valid once accepted.
    [[nodiscard]] const profile::Imported& imported() const { return m_imported; }

    /// What came from the clipboard is there still.
    [[nodiscard]] bool hasChanges() const override;

protected:
    [[nodiscard]] QString unsavedText() const override;
    [[nodiscard]] QString problemText() const override { return m_problem; }
    void goToProblem() override;

private:
    void review();

    profile::Imported m_imported;
    QString m_pasted; ///< From the clipboard.
    QString m_problem;
    QPlainTextEdit* m_text;
    QLabel* m_result;
    QCheckBox* m_ftp; ///< Shown when a TCP forward leads to FTP.
    QPushButton* m_make;
};

} // namespace sallyport::ui
