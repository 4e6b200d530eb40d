// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptdialog.h"

class QPushButton;

namespace sallyport::ui {

class SecretEdit;

/// The server wants another password (RFC 4252 8): typed twice.
class NewPasswordDialog final : public PromptDialog {
    Q_OBJECT

public:
    NewPasswordDialog(const Question& question, const KeyStore& store, QWidget* parent);

protected:
    void collect(Answer& answer) override;

private:
    [[nodiscard]] SecretEdit* addLine(const QString& label, const QString& name);
    void updateButtons();

    SecretEdit* m_password;
    SecretEdit* m_again;
    QLabel* m_differs;
    QCheckBox* m_remember = nullptr;
    QPushButton* m_accept;
};

} // namespace sallyport::ui
