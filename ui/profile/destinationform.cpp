// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/destinationform.h"

#include "ui/profile/fieldnotes.h"
#include "ui/profile/portedit.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sallyport::ui {

using profile::Rule;
using profile::RuleDirection;

DestinationForm::DestinationForm(FieldNotes& notes, QWidget* parent)
    : QWidget(parent)
    , m_host(new QLineEdit(this))
    , m_colon(new PlainLabel(QStringLiteral(":"), this))
    , m_port(new PortEdit(this))
    , m_view(new PlainLabel(this))
    , m_ftpOffer(linkLabel(this))
{
    m_host->setObjectName(QStringLiteral("destinationHost"));
    m_host->setToolTip(tr("A host, or the path of a Unix socket"));
    m_port->setObjectName(QStringLiteral("destinationPort"));
    m_port->setAccessibleName(tr("Destination port"));
    m_port->setPlaceholderText(tr("port"));
    m_view->setObjectName(QStringLiteral("destinationText"));
    m_view->setWordWrap(true);
    m_ftpOffer->setObjectName(QStringLiteral("ftpOffer"));
    m_ftpOffer->setWordWrap(true);
    m_ftpOffer->setAccessibleName(tr("Port 21 is that of FTP"));
    m_ftpOffer->setText(withLink(
        tr("Port 21 is that of FTP: as TCP, its listings and files do not come through.") + u' ',
        QStringLiteral("ftp"), tr("Make it an FTP forward")));
    auto* line = new QHBoxLayout;
    line->addWidget(m_host, 1);
    line->addWidget(m_colon);
    line->addWidget(m_port);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(line);
    rows->addWidget(notes.add(QStringLiteral("destination"), m_host));
    rows->addWidget(notes.add(QStringLiteral("destinationPath"), m_host));
    rows->addWidget(notes.add(QStringLiteral("destination.port"), m_port));
    rows->addWidget(m_ftpOffer);
    rows->addWidget(m_view);
    connect(m_host, &QLineEdit::textChanged, this, [this] {
        m_colon->setVisible(!isPath());
        m_port->setVisible(!isPath());
        Q_EMIT changed();
    });
    connect(m_port, &QLineEdit::textChanged, this, &DestinationForm::changed);
    // It hides the label, whose own event has to be over.
    connect(m_ftpOffer, &QLabel::linkActivated, this, &DestinationForm::ftpWanted,
        Qt::QueuedConnection);
}

bool DestinationForm::isPath() const
{
    return profile::namesSocketFile(m_host->text());
}

void DestinationForm::load(const Rule& rule)
{
    m_host->setText(rule.destinationPath.isEmpty() ? rule.destination.host : rule.destinationPath);
    m_port->setPort(rule.destination.port);
}

void DestinationForm::store(Rule& rule) const
{
    if (isPath()) {
        rule.destinationPath = m_host->text().trimmed();
    } else {
        rule.destinationPath.clear();
        rule.destination = { m_host->text().trimmed(), m_port->port() };
    }
}

void DestinationForm::showView(RuleDirection direction, const QString& server)
{
    m_view->setText(direction == RuleDirection::Remote
            ? tr("As this computer sees it: localhost is this computer.")
            : server.isEmpty()
            ? tr("As the SSH server sees it: localhost is the server itself.")
            : tr("As the SSH server sees it: localhost is %1 itself.").arg(server));
}

void DestinationForm::setFtpOffered(bool offered)
{
    m_ftpOffer->setVisible(offered);
}

void DestinationForm::suggestPort(std::uint16_t port)
{
    if (m_port->text().isEmpty()) {
        m_port->setPort(port);
    }
}

} // namespace sallyport::ui
