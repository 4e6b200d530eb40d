// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptdialog.h"

#include <vector>

namespace sallyport::ui {

class SecretEdit;

/// Whatever the server asks in keyboard-interactive (RFC 4256): its text in full, and a line for
/// each of its prompts.
class InteractiveDialog final : public PromptDialog {
    Q_OBJECT

public:
    InteractiveDialog(const Question& question, const KeyStore& store, QWidget* parent);

protected:
    void collect(Answer& answer) override;

private:
    [[nodiscard]] QWidget* itemLines(const QList<Question::Item>& items);

    std::vector<SecretEdit*> m_lines;
    QCheckBox* m_remember = nullptr;
};

} // namespace sallyport::ui
