// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sallyport::ui {

/// Makes a profile of a pasted ssh command line. Says while one types what it would become.
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PasteDialog(QWidget* parent);

    /// Valid once accepted.
    [[nodiscard]] const profile::Imported& imported() const { return m_imported; }

private:
    void review();

    profile::Imported m_imported;
    QPlainTextEdit* m_text;
    QLabel* m_result;
    QCheckBox* m_ftp; ///< Shown when a TCP forward leads to FTP.
    QPushButton* m_make;
};

} // namespace sallyport::ui
