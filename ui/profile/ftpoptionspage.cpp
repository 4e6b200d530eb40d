// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/ftpoptionspage.h"

#include "ui/models/plaintext.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/ftplimitsform.h"
#include "ui/profile/listtext.h"
#include "ui/profile/portedit.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>

namespace sallyport::ui {

using profile::FtpRuleOptions;

FtpOptionsPage::FtpOptionsPage(FieldNotes& notes, QWidget* parent)
    : QWidget(parent)
    , m_notes(notes)
{
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addTarget();
    addModes();
    addDetails();
    addRepairs();
    m_limits = new FtpLimitsForm(notes, this);
    connect(m_limits, &FtpLimitsForm::changed, this, &FtpOptionsPage::changed);
    form->addRow(m_limits);
}

QLineEdit* FtpOptionsPage::line(const char* name, const QString& accessibleName)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessibleName);
    connect(edit, &QLineEdit::textChanged, this, &FtpOptionsPage::changed);
    return edit;
}

PortEdit* FtpOptionsPage::portLine(const char* name, const QString& accessibleName)
{
    auto* edit = new PortEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessibleName);
    connect(edit, &QLineEdit::textChanged, this, &FtpOptionsPage::changed);
    return edit;
}

QCheckBox* FtpOptionsPage::box(const char* name, const QString& text)
{
    auto* check = new QCheckBox(text, this);
    check->setObjectName(QLatin1String(name));
    connect(check, &QCheckBox::toggled, this, &FtpOptionsPage::changed);
    return check;
}

void FtpOptionsPage::addTarget()
{
    auto* form = static_cast<QFormLayout*>(layout());
    m_dataTarget = new QButtonGroup(this);
    auto* choices = new QVBoxLayout;
    const auto choice = [&](FtpRuleOptions::DataTarget target, const char* name,
                            const QString& text) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        m_dataTarget->addButton(button, int(target));
        choices->addWidget(button);
    };
    choice(FtpRuleOptions::DataTarget::ControlHost, "dataToControlHost",
        tr("to the FTP server &itself (safe)"));
    choice(FtpRuleOptions::DataTarget::ReplyAddress, "dataToReplyAddress",
        tr("wherever the server sa&ys"));
    choice(FtpRuleOptions::DataTarget::List, "dataToList",
        tr("where it says, if that is on this &list:"));
    m_dataHosts = line("dataHosts", tr("Addresses data connections may go to"));
    m_dataHosts->setPlaceholderText(tr("10.0.0.7, 192.168.1.0/24"));
    choices->addWidget(m_notes.framed(QStringLiteral("ftp.dataHosts"), m_dataHosts));
    connect(m_dataTarget, &QButtonGroup::idToggled, this, [this] {
        updateFields();
        Q_EMIT changed();
    });
    form->addRow(tr("Files travel"), choices);
}

void FtpOptionsPage::addModes()
{
    auto* form = static_cast<QFormLayout*>(layout());
    const auto explained = [this](QComboBox* combo, QLabel*& text) {
        auto* rows = new QVBoxLayout;
        text = new PlainLabel(this);
        text->setWordWrap(true);
        rows->addWidget(combo);
        rows->addWidget(text);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            updateFields();
            Q_EMIT changed();
        });
        return rows;
    };
    m_activeMode = new QComboBox(this);
    m_activeMode->setObjectName(QStringLiteral("activeMode"));
    const auto mode = [this](FtpRuleOptions::ActiveMode value, const QString& text) {
        m_activeMode->addItem(text, int(value));
    };
    mode(FtpRuleOptions::ActiveMode::Auto, tr("Automatic"));
    mode(FtpRuleOptions::ActiveMode::Forward, tr("The SSH server listens for it"));
    mode(FtpRuleOptions::ActiveMode::Convert, tr("Turn it into passive mode"));
    mode(FtpRuleOptions::ActiveMode::Reject, tr("Refuse it"));
    auto* modeRows = explained(m_activeMode, m_activeModeText);
    auto* modeLabel = new PlainLabel(tr("Active &mode"), this);
    modeLabel->setBuddy(m_activeMode);
    form->addRow(modeLabel, modeRows);

    m_advertise = line("advertise", tr("Address the FTP server reaches the SSH server at"));
    m_advertise->setPlaceholderText(tr("found out by itself"));
    auto* advertiseLabel = new PlainLabel(tr("Reached &back at"), this);
    advertiseLabel->setBuddy(m_advertise);
    advertiseLabel->setToolTip(plainTip(m_advertise->accessibleName()));
    form->addRow(advertiseLabel, m_notes.framed(QStringLiteral("ftp.advertise"), m_advertise));

    m_announce = line("announce", tr("Address of the SSH server that FTP clients are told"));
    m_announce->setPlaceholderText(tr("found out by itself"));
    m_announce->setToolTip(plainTip(m_announce->accessibleName()));
    connect(m_announce, &QLineEdit::textChanged, this, &FtpOptionsPage::updateFields);
    m_announceRow = m_notes.framed(QStringLiteral("ftp.announce"), m_announce);
    form->addRow(tr("Clients are told"), m_announceRow);

    m_tls = new QComboBox(this);
    m_tls->setObjectName(QStringLiteral("tls"));
    m_tls->addItem(tr("Refuse"), int(FtpRuleOptions::Tls::Block));
    m_tls->addItem(tr("Let it pass"), int(FtpRuleOptions::Tls::Transparent));
    auto* tlsRows = explained(m_tls, m_tlsText);
    auto* tlsLabel = new PlainLabel(tr("FTP's own &TLS"), this);
    tlsLabel->setBuddy(m_tls);
    form->addRow(tlsLabel, tlsRows);
}

void FtpOptionsPage::addDetails()
{
    auto* form = static_cast<QFormLayout*>(layout());
    auto* ports = new QHBoxLayout;
    m_firstDataPort = portLine("firstDataPort", tr("First port for data"));
    m_lastDataPort = portLine("lastDataPort", tr("Last port for data"));
    m_firstDataPort->setPlaceholderText(tr("any"));
    m_lastDataPort->setPlaceholderText(tr("any"));
    ports->addWidget(m_firstDataPort);
    ports->addWidget(new PlainLabel(QStringLiteral("–"), this));
    ports->addWidget(m_lastDataPort);
    ports->addStretch();
    auto* portRows = new QVBoxLayout;
    portRows->addLayout(ports);
    auto* portNote = m_notes.add(QStringLiteral("ftp.lastDataPort"), m_lastDataPort);
    m_notes.add(QStringLiteral("ftp.firstDataPort"), m_firstDataPort, portNote);
    portRows->addWidget(portNote);
    m_dataPortsLabel = new PlainLabel(this);
    m_dataPortsLabel->setBuddy(m_firstDataPort);
    form->addRow(m_dataPortsLabel, portRows);

    auto* least = new QHBoxLayout;
    m_minDataPort = portLine("minDataPort", tr("Lowest port for passive data at the server"));
    m_minActivePort = portLine("minActivePort", tr("Lowest port for active data at the client"));
    auto* passiveLabel = new PlainLabel(tr("passive"), this);
    auto* activeLabel = new PlainLabel(tr("active"), this);
    least->addWidget(passiveLabel);
    least->addWidget(m_minDataPort);
    least->addWidget(activeLabel);
    least->addWidget(m_minActivePort);
    least->addStretch();
    auto* leastRows = new QVBoxLayout;
    leastRows->addLayout(least);
    leastRows->addWidget(m_notes.add(QStringLiteral("ftp.minDataPort"), m_minDataPort));
    leastRows->addWidget(m_notes.add(QStringLiteral("ftp.minActivePort"), m_minActivePort));
    form->addRow(tr("Lowest data port"), leastRows);
}

void FtpOptionsPage::addRepairs()
{
    auto* form = static_cast<QFormLayout*>(layout());
    m_upstreamFallback = box(
        "upstreamFallback", tr("Try EPSV when the server refuses PASV, and the other way round"));
    m_filterFeat =
        box("filterFeat", tr("Leave out of the server's list of features what cannot work here"));
    m_padMultiline = box("padMultiline", tr("Repair replies of several lines for old clients"));
    auto* checks = new QVBoxLayout;
    checks->addWidget(m_upstreamFallback);
    checks->addWidget(m_filterFeat);
    checks->addWidget(m_padMultiline);
    form->addRow(tr("Repairs"), checks);
    m_verifyLocalUser =
        box("verifyLocalUser", tr("Take data connections only from the user who made the session"));
    m_verifyLocalUser->setToolTip(tr("Where this computer can tell who made a connection"));
    form->addRow(tr("Other users"), m_verifyLocalUser);
}

void FtpOptionsPage::load(const FtpRuleOptions& options)
{
    m_dataTarget->button(int(options.dataTarget))->setChecked(true);
    m_dataHosts->setText(listToLine(options.dataHosts));
    m_minDataPort->setPort(options.minDataPort);
    m_minActivePort->setPort(options.minActivePort);
    m_activeMode->setCurrentIndex(m_activeMode->findData(int(options.activeMode)));
    m_advertise->setText(listToLine(options.advertise));
    m_upstreamFallback->setChecked(options.upstreamFallback);
    m_tls->setCurrentIndex(m_tls->findData(int(options.tls)));
    m_filterFeat->setChecked(options.filterFeat);
    m_padMultiline->setChecked(options.padMultiline);
    m_firstDataPort->setPort(options.firstDataPort);
    m_lastDataPort->setPort(options.lastDataPort);
    m_verifyLocalUser->setChecked(options.verifyLocalUser);
    m_announce->setText(options.announce);
    m_limits->load(options.limits);
    updateFields();
}

void FtpOptionsPage::store(FtpRuleOptions& options) const
{
    options.dataTarget = FtpRuleOptions::DataTarget(m_dataTarget->checkedId());
    options.dataHosts = listFromLine(m_dataHosts->text());
    options.minDataPort = m_minDataPort->port();
    options.minActivePort = m_minActivePort->port();
    options.activeMode = FtpRuleOptions::ActiveMode(m_activeMode->currentData().toInt());
    options.advertise = listFromLine(m_advertise->text());
    options.upstreamFallback = m_upstreamFallback->isChecked();
    options.tls = FtpRuleOptions::Tls(m_tls->currentData().toInt());
    options.filterFeat = m_filterFeat->isChecked();
    options.padMultiline = m_padMultiline->isChecked();
    options.firstDataPort = m_firstDataPort->port();
    options.lastDataPort = m_lastDataPort->port();
    options.verifyLocalUser = m_verifyLocalUser->isChecked();
    options.announce = m_announce->text().trimmed();
    options.limits = m_limits->limits();
}

void FtpOptionsPage::setDirection(profile::RuleDirection direction)
{
    m_direction = direction;
    updateFields();
}

QWidget* FtpOptionsPage::fieldFor(const QString& name) const
{
    return name == QLatin1String("dataTarget") ? m_dataTarget->checkedButton()
                                               : findChild<QWidget*>(name);
}

void FtpOptionsPage::reveal(const QWidget* field)
{
    if (m_limits->isAncestorOf(field)) {
        m_limits->setOpen(true);
    }
}

static QString textFor(FtpRuleOptions::ActiveMode mode)
{
    switch (mode) {
    case FtpRuleOptions::ActiveMode::Auto:
        return FtpOptionsPage::tr(
            "The SSH server listens where the FTP server can reach it; otherwise passive mode is "
            "used towards the FTP server.");
    case FtpRuleOptions::ActiveMode::Forward:
        return FtpOptionsPage::tr("Fails where the SSH server may not listen (GatewayPorts).");
    case FtpRuleOptions::ActiveMode::Convert:
        return FtpOptionsPage::tr(
            "The client keeps its active mode, the FTP server sees passive mode. Works almost "
            "everywhere.");
    case FtpRuleOptions::ActiveMode::Reject:
        return FtpOptionsPage::tr("Clients that try active mode are told to use passive mode.");
    }
    return {};
}

void FtpOptionsPage::updateFields()
{
    auto* form = static_cast<QFormLayout*>(layout());
    const bool remote = m_direction == profile::RuleDirection::Remote;
    m_dataPortsLabel->setText(remote ? tr("Ports for data there") : tr("Ports for data here"));
    // Also where it should not be, so that it can be taken out.
    form->setRowVisible(m_announceRow, remote || !m_announce->text().isEmpty());
    form->setRowVisible(m_verifyLocalUser, !remote);
    const auto target = FtpRuleOptions::DataTarget(m_dataTarget->checkedId());
    m_dataHosts->setEnabled(target == FtpRuleOptions::DataTarget::List);
    const auto mode = FtpRuleOptions::ActiveMode(m_activeMode->currentData().toInt());
    m_activeModeText->setText(textFor(mode));
    m_advertise->setEnabled(
        mode == FtpRuleOptions::ActiveMode::Auto || mode == FtpRuleOptions::ActiveMode::Forward);
    const auto tls = FtpRuleOptions::Tls(m_tls->currentData().toInt());
    m_tlsText->setText(tls == FtpRuleOptions::Tls::Block
            ? tr("The connection is inside SSH already. Clients go on without it.")
            : tr("Nothing can be read or repaired then, so most transfers fail."));
}

} // namespace sallyport::ui
