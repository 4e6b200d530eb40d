// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/teststeps.h"

#include "ui/profile/findingdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace sallyport::ui {

namespace {

enum Column { Text, Button };

constexpr int kIdRole = FindingDelegate::TextRole + 1;

} // namespace

TestSteps::TestSteps(PlaceName placeName, QWidget* parent)
    : QTreeWidget(parent)
    , m_placeName(std::move(placeName))
{
    setObjectName(QStringLiteral("testSteps"));
    setAccessibleName(tr("Steps of the connection test"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegateForColumn(Text, new FindingDelegate(this));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    auto* copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TestSteps::copyChosen);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // Not what is activated, which on some desktops is what a single click chooses.
    connect(this, &QTreeWidget::itemDoubleClicked, this, &TestSteps::mend);
}

void TestSteps::clearFindings()
{
    m_items.clear();
    m_findings.clear();
    m_counts.clear();
    m_buttonWidth = 0;
    clear();
    layOut();
}

QList<Finding> TestSteps::findings() const
{
    QList<Finding> all;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        all.append(m_findings.value(topLevelItem(row)->data(Text, kIdRole).toInt()));
    }
    return all;
}

void TestSteps::showFinding(const Finding& finding)
{
    QTreeWidgetItem*& item = m_items[finding.id];
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (!item) {
        item = new QTreeWidgetItem(this);
        item->setData(Text, kIdRole, finding.id);
    } else {
        --m_counts[int(m_findings.value(finding.id).state)];
    }
    ++m_counts[int(finding.state)];
    m_findings[finding.id] = finding;
    item->setData(Text, FindingDelegate::StateRole, int(finding.state));
    item->setData(Text, FindingDelegate::StepRole, finding.step);
    item->setData(Text, FindingDelegate::TextRole, finding.text);
    QString spoken = finding.step + QStringLiteral(": ") + shownState(finding.state);
    if (!finding.text.isEmpty()) {
        spoken += QStringLiteral(". ") + finding.text;
    }
    item->setData(Text, Qt::AccessibleTextRole, spoken);
    updateButton(item, finding);
    if (isAtEnd) { // whoever looks at an earlier one stays there
        scrollToItem(item);
    }
}

void TestSteps::updateButton(QTreeWidgetItem* item, const Finding& finding)
{
    removeItemWidget(item, Button);
    const bool leads = finding.isBad() || finding.state == TestState::Skipped;
    const QString name = leads && !finding.mends.isEmpty() ? m_placeName(finding.mends) : QString();
    item->setFirstColumnSpanned(name.isEmpty());
    if (name.isEmpty()) {
        return;
    }
    auto* box = new QWidget(this);
    auto* button = new QPushButton(name, box);
    button->setObjectName(QStringLiteral("mend"));
    button->setAccessibleName(name + QStringLiteral(": ") + finding.step);
    button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(box);
    const int gap = fontMetrics().height() / 4;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this,
        [this, path = finding.mends] { Q_EMIT mendWanted(path); });
    setItemWidget(item, Button, box);
    m_buttonWidth = std::max(m_buttonWidth, box->sizeHint().width());
    layOut();
}

void TestSteps::mend(const QTreeWidgetItem* item)
{
    if (QWidget* box = itemWidget(const_cast<QTreeWidgetItem*>(item), Button)) {
        box->findChild<QPushButton*>()->click();
    }
}

void TestSteps::chooseWorst()
{
    const TestState worst = count(TestState::Failed) > 0 ? TestState::Failed : TestState::Warned;
    if (!selectedItems().isEmpty() || count(worst) == 0) {
        return;
    }
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        if (item->data(Text, FindingDelegate::StateRole).toInt() == int(worst)) {
            setCurrentItem(item);
            return;
        }
    }
}

void TestSteps::copyChosen() const
{
    QStringList lines;
    const bool all = selectedItems().isEmpty();
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = topLevelItem(row);
        if (all || item->isSelected()) {
            lines.append(m_findings.value(item->data(Text, kIdRole).toInt()).toText());
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TestSteps::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem()) {
        mend(currentItem());
        event->accept(); // the dialog's default button is not meant
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void TestSteps::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    layOut();
}

/// The text gets what the buttons leave, and as many lines as it then needs.
void TestSteps::layOut()
{
    header()->resizeSection(Button, m_buttonWidth);
    header()->resizeSection(Text, viewport()->width() - m_buttonWidth);
    scheduleDelayedItemsLayout();
}

} // namespace sallyport::ui
