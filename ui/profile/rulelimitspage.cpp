// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/rulelimitspage.h"

#include "core/profile/fields.h"
#include "ui/profile/fieldlabel.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/listtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace sallyport::ui {

using profile::AddressFamily;
using profile::Rule;
using profile::RuleKind;

RuleLimitsPage::RuleLimitsPage(FieldNotes& notes, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_enabled(new QCheckBox(tr("This forward is s&witched on"), this))
    , m_family(new QComboBox(this))
    , m_maxConnections(new QSpinBox(this))
    , m_permitted(new QPlainTextEdit(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_enabled->setObjectName(QStringLiteral("enabled"));
    m_family->setObjectName(QStringLiteral("family"));
    m_family->addItem(tr("IPv4 and IPv6"), int(AddressFamily::Any));
    m_family->addItem(tr("IPv4 only"), int(AddressFamily::Ipv4));
    m_family->addItem(tr("IPv6 only"), int(AddressFamily::Ipv6));
    m_maxConnections->setObjectName(QStringLiteral("maxConnections"));
    constexpr auto kRange = profile::rangeOf(&Rule::maxConnections);
    m_maxConnections->setRange(kRange.least, kRange.most);
    m_maxConnections->setSpecialValueText(tr("the usual limit"));
    m_maxConnections->setToolTip(tr("With FTP these are the sessions, not their data connections"));
    m_permitted->setObjectName(QStringLiteral("permitted"));
    m_permitted->setTabChangesFocus(true);
    m_permitted->setPlaceholderText(tr("Everything this computer reaches, itself left out.\nOr one "
                                       "entry a line: web:80, *:443, 10.0.0.0/8:*"));
    auto* permittedLabel = fieldLabel(tr("May &reach only"), m_permitted);
    m_permittedRow = notes.framed(QStringLiteral("permitted"), m_permitted);
    m_form->addRow(QString(), m_enabled);
    m_form->addRow(fieldLabel(tr("&Addresses"), m_family), m_family);
    auto* mostLabel = fieldLabel(tr("&Connections at a time"), m_maxConnections);
    m_form->addRow(mostLabel, notes.framed(QStringLiteral("maxConnections"), m_maxConnections));
    m_form->addRow(permittedLabel, m_permittedRow);
    connect(m_enabled, &QCheckBox::toggled, this, &RuleLimitsPage::changed);
    connect(m_family, &QComboBox::currentIndexChanged, this, &RuleLimitsPage::changed);
    connect(m_maxConnections, &QSpinBox::valueChanged, this, &RuleLimitsPage::changed);
    connect(m_permitted, &QPlainTextEdit::textChanged, this, &RuleLimitsPage::changed);
}

void RuleLimitsPage::load(const Rule& rule)
{
    m_enabled->setChecked(rule.enabled);
    m_family->setCurrentIndex(m_family->findData(int(rule.family)));
    m_maxConnections->setValue(rule.maxConnections);
    m_permitted->setPlainText(rule.permitted.join(u'\n'));
}

void RuleLimitsPage::store(Rule& rule) const
{
    rule.enabled = m_enabled->isChecked();
    rule.family = family();
    rule.permitted = listFromLines(m_permitted->toPlainText());
    rule.maxConnections = m_maxConnections->value();
}

void RuleLimitsPage::fitTo(const Rule& rule)
{
    const bool permits =
        rule.kind == RuleKind::Socks && rule.direction == profile::RuleDirection::Remote;
    m_form->setRowVisible(m_permittedRow, permits);
    m_maxConnections->setSpecialValueText(
        rule.kind == RuleKind::Ftp ? tr("the usual limit (64)") : tr("the usual limit"));
}

AddressFamily RuleLimitsPage::family() const
{
    return AddressFamily(m_family->currentData().toInt());
}

} // namespace sallyport::ui
