// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ftplogin.h"
#include "ui/profile/finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace sallyport::ui {

/// Where FTP is set up: a button that tries transfers through the forward, and beneath it what that
/// has found about FTP.
class FtpSelfTest final : public QWidget {
    Q_OBJECT

public:
    explicit FtpSelfTest(QWidget* parent);

    /// The FTP server to log in to, for the question as whom.
    void setServer(const QString& server) { m_server = server; }
    void setAvailable(bool available);
    /// What is good but not about FTP is left out.
    void showFindings(const QList<Finding>& findings);
    [[nodiscard]] bool hasLogin() const { return m_login.has_value(); }
    /// As whom the test that startWanted() asks for is to log in. Given once.
    [[nodiscard]] std::optional<tunnel::FtpLogin> takeLogin();

Q_SIGNALS:
    void startWanted();
    /// The user wants to see the rest, too.
    void allWanted();

private:
    void askLogin();

    QString m_server;
    QPushButton* m_button;
    QLabel* m_findings;
    QLabel* m_all;
    std::optional<tunnel::FtpLogin> m_login;
};

} // namespace sallyport::ui
