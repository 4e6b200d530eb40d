// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clearnote.h"

#include "ui/models/ruletext.h"
#include "ui/shell/settings.h"
#include "ui/widgets/longwords.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace sallyport::ui {

ClearNote::ClearNote(Workbench& workbench, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_sentence(new PlainLabel(this))
{
    setObjectName(QStringLiteral("clearNote"));
    m_sentence->setObjectName(QStringLiteral("clearSentence"));
    m_sentence->setWordWrap(true);
    allowLongWords(*m_sentence);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    auto* dismiss = new QToolButton(this);
    dismiss->setObjectName(QStringLiteral("dismissClearNote"));
    dismiss->setText(tr("Dismiss"));
    dismiss->setToolTip(tr("Not to be said of this forward again"));
    dismiss->setFocusPolicy(Qt::StrongFocus);
    dismiss->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    hide();
    connect(dismiss, &QToolButton::clicked, this, &ClearNote::dismiss);
    connect(&workbench, &Workbench::stateChanged, this, [this](const QString& id) {
        if (id == m_id) {
            updateText();
        }
    });
}

void ClearNote::setProfile(const QString& id)
{
    m_id = id;
    updateText();
}

void ClearNote::updateText()
{
    m_shown.clear();
    QString text;
    const profile::Profile* profile = m_workbench.catalog().profile(m_id);
    for (const profile::Rule& rule : profile ? profile->rules : QList<profile::Rule>()) {
        text = RuleText::clearNote(*profile, rule, m_workbench.ftpSights(m_id).hosts(rule));
        if (text.isEmpty()) {
            continue;
        }
        // Rules have no identity of their own: what counts is where they lead.
        const QString key = QStringLiteral("%1 %2").arg(m_id, rule.destination.toString());
        if (!m_settings.toldClear(key)) {
            m_shown = key;
            break;
        }
    }
    setVisible(!m_shown.isEmpty());
    if (!m_shown.isEmpty()) {
        m_sentence->setText(text);
        setAccessibleName(text);
    }
}

void ClearNote::dismiss()
{
    m_settings.setToldClear(m_shown);
    updateText();
}

} // namespace sallyport::ui
