// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/teststeps.h"

#include "ui/models/plaintext.h"
#include "ui/profile/colours.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

namespace {

enum Column { Step, State, Detail };

QString wordFor(TestState state)
{
    switch (state) {
    case TestState::Running:
        return TestSteps::tr("… trying");
    case TestState::Passed:
        return TestSteps::tr("✓ good");
    case TestState::Warned:
        return TestSteps::tr("! look");
    case TestState::Failed:
        return TestSteps::tr("✕ failed");
    case TestState::Skipped:
        return TestSteps::tr("– not tried");
    }
    return {};
}

} // namespace

TestSteps::TestSteps(QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("testSteps"));
    m_list->setAccessibleName(tr("Steps of the connection test"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({ tr("Step"), tr("State"), tr("Found") });
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(6 * fontMetrics().height());
    m_list->header()->setStretchLastSection(true);
    auto* copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QStringList lines;
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            const QTreeWidgetItem* item = m_list->topLevelItem(row);
            lines.append(
                QStringList{ item->text(Step), item->text(State), item->text(Detail) }.join(u'\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
}

void TestSteps::clear()
{
    m_list->clear();
}

static QVariant colourFor(TestState state, const QPalette& palette)
{
    switch (state) {
    case TestState::Failed:
        return errorColour(palette);
    case TestState::Warned:
        return warningColour(palette);
    default:
        return {};
    }
}

void TestSteps::showStep(int id, const QString& step, TestState state, const QString& detail)
{
    QTreeWidgetItem* item = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount() && !item; ++row) {
        if (m_list->topLevelItem(row)->data(Step, Qt::UserRole).toInt() == id) {
            item = m_list->topLevelItem(row);
        }
    }
    if (!item) {
        item = new QTreeWidgetItem(m_list);
        item->setData(Step, Qt::UserRole, id);
    }
    item->setText(Step, step);
    item->setText(State, wordFor(state));
    item->setText(Detail, detail);
    item->setToolTip(Detail, plainTip(detail));
    item->setData(State, Qt::ForegroundRole, colourFor(state, palette()));
    m_list->resizeColumnToContents(Step);
    m_list->setColumnWidth(Step, std::min(m_list->columnWidth(Step), m_list->width() * 2 / 5));
    m_list->resizeColumnToContents(State);
    m_list->scrollToItem(item);
}

} // namespace sallyport::ui
