// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptdialog.h"

namespace sallyport::ui {

class SecretEdit;

/// Asks for one secret: a password, the passphrase of a key, or the password of a proxy.
class SecretDialog final : public PromptDialog {
    Q_OBJECT

public:
    SecretDialog(const Question& question, const KeyStore& store, QWidget* parent);

protected:
    void collect(Answer& answer) override;

private:
    SecretEdit* m_secret;
    QCheckBox* m_remember = nullptr;
};

} // namespace sallyport::ui
