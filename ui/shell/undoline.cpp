// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoline.h"

#include "ui/models/plaintext.h"
#include "ui/models/ruletext.h"
#include "ui/models/workbench.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/longwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace sallyport::ui {

UndoLine::UndoLine(Workbench& workbench, QWidget* parent)
    : QFrame(parent)
    , m_workbench(workbench)
    , m_action(new QAction(symbolicIcon(QStringLiteral("restore")), {}, this))
    , m_text(new PlainLabel(this))
    , m_connect(new QPushButton(tr("Connect again"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(QStringLiteral("undoLine"));
    setFrameShape(QFrame::StyledPanel);
    m_action->setObjectName(QStringLiteral("undoRemoval"));
    m_action->setShortcuts(Shortcuts::keysOf(Command::Undo));
    m_text->setObjectName(QStringLiteral("undoText"));
    m_text->setWordWrap(true);
    allowLongWords(*m_text);
    m_connect->setObjectName(QStringLiteral("undoConnect"));
    m_connect->setAutoDefault(false);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setAutoDefault(false);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("undoDismiss"));
    close->setAutoRaise(true);
    close->setIcon(symbolicIcon(QStringLiteral("clear")));
    close->setToolTip(tr("Hide this line"));
    close->setAccessibleName(tr("Hide this line"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_connect);
    layout->addWidget(m_undo);
    layout->addWidget(close);
    Removals& removals = m_workbench.removals();
    connect(&removals, &Removals::removed, this, &UndoLine::onRemoved);
    connect(&removals, &Removals::undone, this, &UndoLine::onUndone);
    connect(&removals, &Removals::changed, this, &UndoLine::updateAction);
    connect(&removals, &Removals::failed, this, [this] {
        if (!m_workbench.removals().last()) {
            hide();
        }
    });
    connect(m_action, &QAction::triggered, &removals, &Removals::undo);
    connect(m_undo, &QPushButton::clicked, &removals, &Removals::undo);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        m_workbench.connectAll(std::exchange(m_ran, {}));
        hide();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    updateAction();
    hide();
}

QString UndoLine::nameOf(const Removal& removal)
{
    if (removal.isOfRules()) {
        return removal.count() == 1
            ? tr("the forward “%1”").arg(RuleText::name(removal.rules.constFirst().second))
            : tr("%n forwards", nullptr, removal.count());
    }
    if (!removal.folder.isEmpty()) {
        return tr("the folder “%1” with %n profile(s)", nullptr, removal.count())
            .arg(removal.folder);
    }
    return removal.count() == 1 ? tr("the profile “%1”").arg(removal.name)
                                : tr("%n profiles", nullptr, removal.count());
}

void UndoLine::onRemoved(const Removal& removal)
{
    m_connect->hide();
    QString sentence = tr("Removed: %1.").arg(nameOf(removal));
    if (!removal.ran.isEmpty()) {
        sentence += u' '
            + (removal.count() == 1
                    ? tr("Its tunnel is disconnected.")
                    : tr("%n tunnel(s) are disconnected.", nullptr, int(removal.ran.size())));
    }
    m_undo->show();
    m_undo->setText(tr("&Undo"));
    tell(sentence);
}

void UndoLine::onUndone(const Removal& removal)
{
    m_ran = removal.ran;
    m_connect->setVisible(!m_ran.isEmpty());
    QString sentence = tr("Back again: %1.").arg(nameOf(removal));
    if (!m_ran.isEmpty()) {
        sentence += u' '
            + (removal.count() == 1
                    ? tr("Its tunnel is off.")
                    : tr("%n tunnel(s) that were on are off.", nullptr, int(m_ran.size())));
    }
    const Removal* next = m_workbench.removals().last();
    m_undo->setVisible(next != nullptr);
    m_undo->setText(tr("&Undo one more"));
    tell(sentence);
    Q_EMIT restored(removal.ids);
}

void UndoLine::updateAction()
{
    const Removal* last = m_workbench.removals().last();
    m_action->setEnabled(last != nullptr);
    constexpr qsizetype kMost = 60;
    QString name = last ? nameOf(*last) : QString();
    if (name.size() > kMost) {
        name = name.left(kMost / 2) + u'…' + name.right(kMost / 2);
    }
    m_action->setText(last ? tr("&Undo removing %1").arg(name.replace(u'&', QLatin1String("&&")))
                           : tr("&Undo removing"));
    const QString key = Shortcuts::keyOf(Command::Undo).toString(QKeySequence::NativeText);
    m_undo->setToolTip(
        plainTip(last ? tr("Brings back %1 (%2)").arg(nameOf(*last), key) : QString()));
    m_undo->setEnabled(last != nullptr);
}

void UndoLine::tell(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace sallyport::ui
