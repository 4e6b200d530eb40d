// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

class QDialog;
class QPushButton;

namespace sallyport::ui {

/// What ends a dialog that asks for something: the button that accepts it, which is the default,
/// and Cancel, which rejects it.
class DialogButtons final : public QDialogButtonBox {
    Q_OBJECT

public:
    /// verb: on the button that accepts.
    DialogButtons(const QString& verb, QDialog* dialog);

    [[nodiscard]] QPushButton* accept() const { return m_accept; }
    [[nodiscard]] QPushButton* cancel() const { return m_cancel; }

private:
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

} // namespace sallyport::ui
