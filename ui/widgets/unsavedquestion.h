// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wholedialog.h"

namespace sallyport::ui {

/// Asked before changes are lost. The way back to them has the focus, and is what Esc and the
/// window's cross mean, too. Deletes itself.
class UnsavedQuestion final : public WholeDialog {
    Q_OBJECT

public:
    /// why: why it cannot be saved, or empty. save: the word that saves; none: it cannot be.
    UnsavedQuestion(const QString& text, const QString& why, const QString& save, QWidget* parent);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();
};

} // namespace sallyport::ui
