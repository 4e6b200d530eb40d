// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickoffer.h"

#include "ui/models/ruletext.h"
#include "ui/models/statetext.h"
#include "ui/widgets/longwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QAccessible>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sallyport::ui {

QuickOffer::QuickOffer(QWidget* parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_ftp(new QCheckBox(this))
    , m_connect(new QPushButton(symbolicIcon(QStringLiteral("connect")), tr("Connect on&ce"), this))
    , m_save(new QPushButton(symbolicIcon(QStringLiteral("save")), tr("Make a profile …"), this))
{
    setObjectName(QStringLiteral("quickOffer"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("quickText"));
    m_text->setWordWrap(true);
    allowLongWords(*m_text);
    m_ftp->setObjectName(QStringLiteral("quickFtp"));
    m_ftp->hide();
    m_connect->setObjectName(QStringLiteral("quickConnect"));
    m_connect->setAutoDefault(false);
    m_connect->setToolTip(tr("Without saving it: it is gone when Sallyport ends (Enter)"));
    m_save->setObjectName(QStringLiteral("quickSave"));
    m_save->setAutoDefault(false);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_connect, 0, 1, Qt::AlignTop);
    layout->addWidget(m_save, 0, 2, Qt::AlignTop);
    layout->addWidget(m_ftp, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    connect(m_ftp, &QCheckBox::toggled, this, &QuickOffer::update);
    connect(m_connect, &QPushButton::clicked, this, &QuickOffer::connectOnce);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!host().isEmpty()) {
            Q_EMIT saveRequested(m_offer->profile);
        }
    });
    hide();
}

void QuickOffer::setLine(const QString& line)
{
    m_line = line;
    update();
}

QString QuickOffer::host() const
{
    return m_offer ? m_offer->profile.connection.server.address.host : QString();
}

void QuickOffer::connectOnce()
{
    if (!host().isEmpty()) {
        Q_EMIT connectRequested(m_offer->profile);
    }
}

void QuickOffer::update()
{
    const bool wasShown = isShown();
    m_offer = QuickConnect::read(m_line, m_ftp->isChecked());
    setVisible(isShown());
    if (!isShown()) {
        m_ftp->setChecked(false);
        return;
    }
    const bool can = !host().isEmpty();
    QStringList lines{ can ? StateText::way(m_offer->profile) : m_offer->trouble };
    for (const profile::Rule& rule : std::as_const(m_offer->profile.rules)) {
        lines.append(RuleText::line(rule));
    }
    lines += m_offer->warnings;
    constexpr qsizetype kMost = 8;
    if (lines.size() > kMost) {
        const int rest = int(lines.size() - kMost) + 1;
        lines = lines.mid(0, kMost - 1);
        lines.append(tr("and %n more", nullptr, rest));
    }
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(lines.join(u'\n'));
    m_ftp->setText(RuleText::ftpOffer(m_offer->toFtp));
    m_ftp->setVisible(m_offer->toFtp > 0);
    m_connect->setEnabled(can);
    m_save->setEnabled(can);
    if (!wasShown) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace sallyport::ui
