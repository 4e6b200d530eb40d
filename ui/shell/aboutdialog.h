// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wholedialog.h"

class QFormLayout;
class QVBoxLayout;

namespace sallyport::ui {

struct ProgramFacts;

/// What this program is and what it is made of, with a text to copy into bug reports.
class AboutDialog final : public WholeDialog {
    Q_OBJECT

public:
    AboutDialog(const ProgramFacts& facts, QWidget* parent);

    /// What Copy puts on the clipboard: versions and system, nothing about profiles. Untranslated.
    [[nodiscard]] const QString& report() const { return m_report; }

private:
    [[nodiscard]] QFormLayout* buildFacts(const ProgramFacts& facts);
    void addButtons(QVBoxLayout* layout, const ProgramFacts& facts);

    QString m_report;
};

} // namespace sallyport::ui
