// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wholedialog.h"

#include <functional>

namespace sallyport::ui {

/// One question before something that cannot be taken back. Cancel is the default. Deletes itself.
class ConfirmDialog final : public WholeDialog {
    Q_OBJECT

public:
    /// verb: the word on the button that does it.
    ConfirmDialog(
        const QString& question, const QString& explanation, const QString& verb, QWidget* parent);

    /// Opens it; then is called if the user says yes.
    static void ask(const QString& question, const QString& explanation, const QString& verb,
        QWidget* parent, const std::function<void()>& then);
};

} // namespace sallyport::ui
