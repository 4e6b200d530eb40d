// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/listenerform.h"

#include "core/base/listenhost.h"
#include "ui/models/plaintext.h"
#include "ui/profile/colours.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/listtext.h"
#include "ui/profile/portedit.h"
#include "ui/profile/portprobe.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QNetworkInterface>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sallyport::ui {

using profile::Rule;
using profile::RuleDirection;

namespace {

const QString kLocalhost = QStringLiteral("localhost");

/// Whose programs: Rule::onlyMyPrograms as the box has it.
enum Users { kAsProfile, kOwnUser, kEveryUser };

} // namespace

ListenerForm::ListenerForm(FieldNotes& notes, QWidget* parent)
    : QWidget(parent)
    , m_address(new QComboBox(this))
    , m_colon(new PlainLabel(QStringLiteral(":"), this))
    , m_port(new PortEdit(this))
    , m_localOnly(new QCheckBox(tr("Allow local &connections only"), this))
    , m_warning(new PlainLabel(this))
    , m_sourcesLabel(new PlainLabel(tr("Let in onl&y"), this))
    , m_sources(new QLineEdit(this))
    , m_usersLabel(new PlainLabel(tr("&Programs of"), this))
    , m_users(new QComboBox(this))
    , m_portNote(linkLabel(this))
    , m_probe(new PortProbe(this))
{
    m_address->setObjectName(QStringLiteral("listenHost"));
    m_address->setAccessibleName(tr("Address to listen on"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setCompleter(nullptr);
    m_address->setMinimumContentsLength(16);
    m_address->setToolTip(tr("An address, * for every one, or the path of a Unix socket"));
    m_port->setObjectName(QStringLiteral("listenPort"));
    m_port->setAccessibleName(tr("Port to listen on"));
    m_port->setPlaceholderText(tr("any free"));
    m_localOnly->setObjectName(QStringLiteral("localOnly"));
    m_warning->setObjectName(QStringLiteral("openWarning"));
    m_warning->setWordWrap(true);
    m_sources->setObjectName(QStringLiteral("allowedSources"));
    m_sources->setPlaceholderText(tr("anybody – or 192.168.1.0/24, 10.0.0.7"));
    m_sourcesLabel->setBuddy(m_sources);
    m_users->setObjectName(QStringLiteral("onlyMyPrograms"));
    m_users->addItem(tr("users as the profile says"), kAsProfile);
    m_users->addItem(tr("my own user only"), kOwnUser);
    m_users->addItem(tr("every user"), kEveryUser);
    m_users->setToolTip(
        tr("Whose programs may use this forward. With “my own user only”, what comes from "
           "another user or another computer is closed at once."));
    m_usersLabel->setBuddy(m_users);
    m_portNote->setObjectName(QStringLiteral("portNote"));
    m_portNote->setWordWrap(true);
    m_portNote->setFocusPolicy(Qt::NoFocus);
    m_portNote->setAccessibleName(tr("Is the port free"));
    m_portNote->hide();

    auto* line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_colon);
    line->addWidget(m_port);
    auto* sources = new QHBoxLayout;
    sources->addWidget(m_sourcesLabel);
    sources->addWidget(m_sources, 1);
    auto* users = new QHBoxLayout;
    users->addWidget(m_usersLabel);
    users->addWidget(m_users, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(notes.add(QStringLiteral("listen"), m_address));
    auto* pathNote = notes.add(QStringLiteral("listenPath"), m_address);
    layout->addWidget(pathNote);
    layout->addWidget(m_portNote);
    layout->addWidget(m_localOnly);
    layout->addWidget(m_warning);
    layout->addLayout(sources);
    layout->addWidget(notes.add(QStringLiteral("allowedSources"), m_sources));
    layout->addLayout(users);

    connect(m_address, &QComboBox::editTextChanged, this, &ListenerForm::onEdited);
    connect(m_port, &QLineEdit::textChanged, this, &ListenerForm::onEdited);
    connect(m_sources, &QLineEdit::textChanged, this, &ListenerForm::onEdited);
    connect(m_users, &QComboBox::currentIndexChanged, this, &ListenerForm::onEdited);
    connect(m_localOnly, &QCheckBox::clicked, this, &ListenerForm::onLocalOnly);
    connect(m_probe, &PortProbe::finished, this, &ListenerForm::showProbe);
    connect(m_portNote, &QLabel::linkActivated, this,
        [this](const QString& port) { m_port->setText(port); });
    fillAddresses();
}

void ListenerForm::fillAddresses()
{
    const QSignalBlocker quiet(m_address);
    const QString text = m_address->currentText();
    m_address->clear();
    const auto add = [this](const QString& address, const QString& explanation) {
        m_address->addItem(address);
        m_address->setItemData(m_address->count() - 1, plainTip(explanation), Qt::ToolTipRole);
    };
    const bool here = m_direction == RuleDirection::Local;
    add(kLocalhost, here ? tr("This computer only, IPv4 and IPv6") : tr("The server only"));
    add(QStringLiteral("127.0.0.1"), tr("Only there, IPv4"));
    add(QStringLiteral("::1"), tr("Only there, IPv6"));
    if (here) {
        for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback() && !address.isLinkLocal()) {
                add(address.toString(), tr("An address of this computer"));
            }
        }
    }
    add(ListenHost::every(),
        here ? tr("Every address of this computer") : tr("Every address of the server"));
    m_address->setEditText(text);
}

QWidget* ListenerForm::firstField() const
{
    return m_address;
}

QString ListenerForm::host() const
{
    const QString text = m_address->currentText().trimmed();
    if (text != ListenHost::every()) {
        return text;
    }
    // Both are the same; what the profile says stays.
    return m_direction == RuleDirection::Remote || m_loaded.listen.host.isEmpty() ? QString()
                                                                                  : text;
}

bool ListenerForm::isPath() const
{
    return profile::namesSocketFile(m_address->currentText());
}

void ListenerForm::load(const Rule& rule)
{
    m_loaded = rule;
    m_family = rule.family;
    m_direction = rule.direction;
    fillAddresses();
    const QString host = ListenHost(rule.listen.host).shown();
    m_address->setEditText(rule.listenPath.isEmpty() ? host : rule.listenPath);
    m_port->setPort(rule.listen.port);
    m_sources->setText(listToLine(rule.allowedSources));
    m_users->setCurrentIndex(!rule.onlyMyPrograms ? kAsProfile
            : *rule.onlyMyPrograms                ? kOwnUser
                                                  : kEveryUser);
    onEdited();
}

void ListenerForm::store(Rule& rule) const
{
    if (isPath()) {
        rule.listenPath = m_address->currentText().trimmed();
    } else {
        rule.listenPath.clear();
        rule.listen = { host(), m_port->port() };
    }
    rule.allowedSources = listFromLine(m_sources->text());
    const int users = m_users->currentData().toInt();
    rule.onlyMyPrograms = users == kAsProfile ? std::nullopt : std::optional(users == kOwnUser);
}

void ListenerForm::setDirection(RuleDirection direction)
{
    if (direction != m_direction) {
        m_direction = direction;
        fillAddresses();
        onEdited();
    }
}

void ListenerForm::setFamily(profile::AddressFamily family)
{
    if (family != m_family) {
        m_family = family;
        probe();
    }
}

void ListenerForm::suggestPort(std::uint16_t port)
{
    if (m_port->text().isEmpty() && !isPath()) {
        m_port->setPort(port);
    }
}

void ListenerForm::onLocalOnly(bool on)
{
    m_address->setEditText(on ? kLocalhost : ListenHost::every());
}

void ListenerForm::onEdited()
{
    Rule rule;
    rule.direction = m_direction;
    store(rule);
    const bool open = profile::listensBeyondLoopback(rule);
    const bool here = m_direction == RuleDirection::Local;
    m_colon->setVisible(!isPath());
    m_port->setVisible(!isPath());
    m_localOnly->setEnabled(!isPath());
    m_localOnly->setChecked(!open);
    const bool askSources = here && !isPath() && (open || !rule.allowedSources.isEmpty());
    m_sources->setVisible(askSources);
    m_sourcesLabel->setVisible(askSources);
    m_users->setVisible(here);
    m_usersLabel->setVisible(here);
    m_warning->setVisible(open);
    m_warning->setText(!here ? tr("Whoever reaches the server can use this forward, without a "
                                  "password, if the server allows it (GatewayPorts).")
            : rule.allowedSources.isEmpty()
            ? tr("Any computer that reaches this one can use this forward, without a password.")
            : tr("The computers on the list can use this forward, without a password."));
    setTextColour(*m_warning, warningColour);
    probe();
    Q_EMIT changed();
}

void ListenerForm::probe()
{
    m_probe->cancel();
    m_portNote->hide();
    const HostPort where{ host(), m_port->port() };
    if (m_direction == RuleDirection::Local && !isPath() && where.port != 0) {
        m_probe->check(where, m_family);
    }
}

void ListenerForm::showProbe(const HostPort& where, const PortProbeResult& result)
{
    using Verdict = PortProbeResult::Verdict;
    const bool ours = result.holder && result.holder->pid == QCoreApplication::applicationPid();
    if (result.verdict == Verdict::Free || result.verdict == Verdict::Unknown
        || (ours && where == m_loaded.listen)) {
        return;
    }
    QString text;
    if (result.verdict == Verdict::NoSuchAddress) {
        text = tr("This computer does not have the address %1 now.").arg(where.host);
    } else if (result.verdict == Verdict::NotAllowed) {
        text = tr("Ports below 1024 are for the system.");
    } else if (ours) {
        text = tr("Port %1 is taken by another forward that runs now.").arg(where.port);
    } else if (result.holder && result.holder->pid != 0 && !result.holder->program.isEmpty()) {
        text = tr("Port %1 is taken by %2 (PID %3).")
                   .arg(QString::number(where.port), result.holder->program,
                       QString::number(result.holder->pid));
    } else {
        text = tr("Port %1 is taken by another program.").arg(where.port);
    }
    const QString offer = result.freePort == 0 ? QString() : QString::number(result.freePort);
    m_portNote->setFocusPolicy(result.freePort == 0 ? Qt::NoFocus : Qt::StrongFocus);
    m_portNote->setText(offer.isEmpty()
            ? withLink(text)
            : withLink(text + u' ', offer, tr("Use %1").arg(result.freePort)));
    setTextColour(*m_portNote, warningColour);
    m_portNote->show();
}

} // namespace sallyport::ui
