// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sallyport::ui {

/// A dialog that cannot be made so low, or so narrow, that its texts are cut. Qt bounds the height
/// by what the texts need where the dialog is wide; the narrower it is, the more lines they have.
class WholeDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent* event) override;

private:
    void keepWhole();
};

} // namespace sallyport::ui
