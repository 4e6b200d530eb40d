// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/rulebasicspage.h"

#include "core/profile/ftpoffer.h"
#include "ui/profile/destinationform.h"
#include "ui/profile/fieldlabel.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/listenerform.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sallyport::ui {

using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;

static constexpr std::uint16_t kFtpListenPort = 2121;
static constexpr std::uint16_t kSocksPort = 1080;

RuleBasicsPage::RuleBasicsPage(FieldNotes& notes, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QButtonGroup(this))
    , m_direction(new QButtonGroup(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("a word for yourself"));
    connect(m_name, &QLineEdit::textChanged, this, &RuleBasicsPage::changed);
    auto* nameLabel = fieldLabel(tr("Display &name"), m_name);
    m_form->addRow(nameLabel, notes.framed(QStringLiteral("name"), m_name));
    addKindAndDirection(notes);
    m_listener = new ListenerForm(notes, this);
    auto* listenLabel = new PlainLabel(tr("&Listen"), this);
    listenLabel->setBuddy(m_listener->firstField());
    m_form->addRow(listenLabel, m_listener);
    connect(m_listener, &ListenerForm::changed, this, &RuleBasicsPage::changed);
    m_destination = new DestinationForm(notes, this);
    m_form->addRow(fieldLabel(tr("&Destination"), m_destination->firstField()), m_destination);
    connect(m_destination, &DestinationForm::changed, this, &RuleBasicsPage::changed);
    connect(m_destination, &DestinationForm::ftpWanted, this, &RuleBasicsPage::takeFtpOffer);
}

void RuleBasicsPage::addKindAndDirection(FieldNotes& notes)
{
    const auto row = [this](QButtonGroup* group, QBoxLayout* layout, int id, const char* name,
                         const QString& text) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        group->addButton(button, id);
        layout->addWidget(button);
    };
    auto* kinds = new QHBoxLayout;
    row(m_kind, kinds, int(RuleKind::Tcp), "kindTcp", tr("&TCP"));
    row(m_kind, kinds, int(RuleKind::Ftp), "kindFtp", tr("&FTP"));
    row(m_kind, kinds, int(RuleKind::Socks), "kindSocks", tr("SOC&KS and HTTP proxy"));
    kinds->addStretch();
    auto* kindRows = new QVBoxLayout;
    kindRows->addLayout(kinds);
    kindRows->addWidget(notes.add(QStringLiteral("kind"), m_kind->button(int(RuleKind::Tcp))));
    m_form->addRow(tr("Type"), kindRows);
    connect(m_kind, &QButtonGroup::idToggled, this, &RuleBasicsPage::changed);
    connect(m_kind, &QButtonGroup::idClicked, this, &RuleBasicsPage::onKindChosen);

    auto* directions = new QVBoxLayout;
    row(m_direction, directions, int(RuleDirection::Local), "directionLocal",
        tr("&Outgoing: from this computer, through the server"));
    row(m_direction, directions, int(RuleDirection::Remote), "directionRemote",
        tr("&Incoming: from the server, through this computer"));
    m_form->addRow(tr("Direction"), directions);
    connect(m_direction, &QButtonGroup::idToggled, this, [this] {
        m_listener->setDirection(direction());
        Q_EMIT changed();
    });
}

RuleKind RuleBasicsPage::kind() const
{
    return RuleKind(m_kind->checkedId());
}

RuleDirection RuleBasicsPage::direction() const
{
    return RuleDirection(m_direction->checkedId());
}

void RuleBasicsPage::load(const Rule& rule)
{
    m_name->setText(rule.name);
    m_kind->button(int(rule.kind))->setChecked(true);
    m_direction->button(int(rule.direction))->setChecked(true);
    m_listener->load(rule);
    m_destination->load(rule);
}

void RuleBasicsPage::store(Rule& rule) const
{
    rule.name = m_name->text().trimmed();
    rule.kind = kind();
    rule.direction = direction();
    m_listener->store(rule);
    if (rule.kind == RuleKind::Socks) {
        rule.destination = {};
        rule.destinationPath.clear();
    } else {
        m_destination->store(rule);
    }
}

void RuleBasicsPage::fitTo(const Rule& rule, const QString& server)
{
    m_form->setRowVisible(m_destination, rule.kind != RuleKind::Socks);
    m_destination->setFtpOffered(profile::leadsToFtp(rule));
    m_destination->showView(rule.direction, server);
}

void RuleBasicsPage::setFamily(profile::AddressFamily family)
{
    m_listener->setFamily(family);
}

void RuleBasicsPage::focusFirst()
{
    m_name->setFocus();
}

void RuleBasicsPage::onKindChosen()
{
    if (kind() == RuleKind::Ftp) {
        m_listener->suggestPort(kFtpListenPort);
        m_destination->suggestPort(profile::kFtpPort);
    } else if (kind() == RuleKind::Socks) {
        m_listener->suggestPort(kSocksPort);
    }
}

void RuleBasicsPage::takeFtpOffer()
{
    QAbstractButton* ftp = m_kind->button(int(RuleKind::Ftp));
    ftp->setFocus(); // the link is about to go
    ftp->click();
}

} // namespace sallyport::ui
