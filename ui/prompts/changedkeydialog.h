// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptdialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QWidget;

namespace sallyport::ui {

/// A key that is not the one on file. Stopping is the default; going on takes a second step, a tick
/// and the host's name.
class ChangedKeyDialog final : public PromptDialog {
    Q_OBJECT

public:
    ChangedKeyDialog(const Question& question, QWidget* parent);

protected:
    void collect(Answer& answer) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* keyBox(const QString& caption, const QString& keys, const QString& name);
    void addSecondStep();
    void updateButtons();

    Question m_question;
    QWidget* m_secondStep = nullptr;
    QCheckBox* m_checked = nullptr;
    QLineEdit* m_hostName = nullptr;
    QPushButton* m_replace = nullptr;
};

} // namespace sallyport::ui
