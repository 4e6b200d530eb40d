// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/ftplogindialog.h"

#include "ui/profile/fieldlabel.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace sallyport::ui {

static constexpr int kLongestUser = 255;

FtpLoginDialog::FtpLoginDialog(const QString& server, QWidget* parent)
    : WholeDialog(parent)
    , m_user(new QLineEdit(this))
    , m_password(new SecretEdit(false, this))
{
    setWindowTitle(tr("Test FTP transfers"));
    auto* explanation = new PlainLabel(
        tr("Logs in to the FTP server %1 through the tunnel and fetches a listing in each way that "
           "FTP has. Nothing is changed there, and the password is not kept.")
            .arg(server),
        this);
    explanation->setObjectName(QStringLiteral("explanation"));
    explanation->setWordWrap(true);
    m_user->setObjectName(QStringLiteral("ftpUser"));
    m_user->setPlaceholderText(QStringLiteral("anonymous"));
    m_user->setMaxLength(kLongestUser);
    m_password->setObjectName(QStringLiteral("ftpPassword"));
    auto* buttons = new DialogButtons(tr("Test"), this);

    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(explanation);
    form->addRow(fieldLabel(tr("&FTP user name"), m_user), m_user);
    form->addRow(fieldLabel(tr("FTP &password"), m_password), m_password);
    form->addRow(buttons);
    const int width = std::max(28 * fontMetrics().height(), sizeHint().width());
    resize(width, form->totalHeightForWidth(width));
    m_user->setFocus();
}

tunnel::FtpLogin FtpLoginDialog::takeLogin()
{
    const QString user = m_user->text().trimmed();
    Secret password = m_password->takeSecret();
    tunnel::FtpLogin login = tunnel::FtpLogin::anonymous();
    if (!user.isEmpty()) {
        login.user = user;
    }
    if (!password.isEmpty() || !tunnel::FtpLogin::isAnonymousUser(login.user)) {
        login.password = std::move(password);
    }
    return login;
}

} // namespace sallyport::ui
