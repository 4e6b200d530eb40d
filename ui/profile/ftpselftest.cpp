// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/ftpselftest.h"

#include "ui/profile/ftplogindialog.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace sallyport::ui {

FtpSelfTest::FtpSelfTest(QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Test FTP t&ransfers…"), this))
    , m_findings(new PlainLabel(this))
    , m_all(linkLabel(this))
{
    m_button->setObjectName(QStringLiteral("ftpTestButton"));
    m_button->setAutoDefault(false);
    auto* what = new PlainLabel(
        tr("Logs in to the FTP server through the tunnel and tries each kind of transfer."), this);
    what->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("ftpFindings"));
    m_findings->setAccessibleName(tr("What the test found about FTP"));
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->hide();
    m_all->setObjectName(QStringLiteral("allFindings"));
    m_all->setAccessibleName(tr("All findings"));
    m_all->setText(withLink({}, QStringLiteral("all"), tr("All findings")));
    m_all->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(what, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(row);
    rows->addWidget(m_findings);
    rows->addWidget(m_all);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &FtpSelfTest::askLogin);
    connect(m_all, &QLabel::linkActivated, this, &FtpSelfTest::allWanted);
}

void FtpSelfTest::askLogin()
{
    auto* dialog = new FtpLoginDialog(m_server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_login = dialog->takeLogin();
        Q_EMIT startWanted();
    });
    dialog->open();
}

std::optional<tunnel::FtpLogin> FtpSelfTest::takeLogin()
{
    return std::exchange(m_login, std::nullopt);
}

void FtpSelfTest::setAvailable(bool available)
{
    m_button->setEnabled(available);
}

void FtpSelfTest::showFindings(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        if (!finding.isFtp && !finding.isBad() && finding.state != TestState::Running) {
            continue;
        }
        QString line = shownState(finding.state) + QStringLiteral("  ") + finding.step;
        if (!finding.text.isEmpty()) {
            line += QStringLiteral(": ") + finding.text;
        }
        lines.append(line);
    }
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
    m_all->setVisible(!findings.isEmpty());
}

} // namespace sallyport::ui
