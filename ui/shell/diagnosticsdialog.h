// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wholedialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sallyport::ui {

struct ProgramFacts;
class Workbench;

/// Shows the diagnostics as a whole before they are saved or copied: what is read is what is
/// written.
class DiagnosticsDialog final : public WholeDialog {
    Q_OBJECT

public:
    /// Both outlive it.
    DiagnosticsDialog(Workbench& workbench, const ProgramFacts& facts, QWidget* parent);

    /// Writes what is shown.
    void saveTo(const QString& path);

private:
    void refresh();
    void choose();

    Workbench& m_workbench;
    const ProgramFacts& m_facts;
    QCheckBox* m_replace;
    QPlainTextEdit* m_text;
    QLabel* m_done;
    QPushButton* m_save;
};

} // namespace sallyport::ui
