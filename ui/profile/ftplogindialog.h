// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ftplogin.h"
#include "ui/widgets/wholedialog.h"

class QLineEdit;

namespace sallyport::ui {

class SecretEdit;

/// Asks as whom to log in to an FTP server, for one test. Nothing of it is kept. Shown with open().
class FtpLoginDialog final : public WholeDialog {
    Q_OBJECT

public:
    /// server: as the user knows it.
    FtpLoginDialog(const QString& server, QWidget* parent);

    /// Once, after it was accepted.
    [[nodiscard]] tunnel::FtpLogin takeLogin();

private:
    QLineEdit* m_user;
    SecretEdit* m_password;
};

} // namespace sallyport::ui
