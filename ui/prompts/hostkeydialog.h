// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptdialog.h"

namespace sallyport::ui {

/// The first look at a server's key: trust and remember, trust for this once, or stop, which is the
/// default.
class HostKeyDialog final : public PromptDialog {
    Q_OBJECT

public:
    HostKeyDialog(const Question& question, QWidget* parent);

protected:
    void collect(Answer& answer) override;

private:
    void addRandomArt(const QString& art);

    bool m_remember = false;
};

} // namespace sallyport::ui
