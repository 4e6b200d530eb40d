// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptdialog.h"

namespace sallyport::ui {

/// A notice: the security key waits to be touched. It goes away when it was; the only button gives
/// up.
class TouchKeyDialog final : public PromptDialog {
    Q_OBJECT

public:
    TouchKeyDialog(const Question& question, QWidget* parent);

protected:
    void collect(Answer& answer) override;
};

} // namespace sallyport::ui
