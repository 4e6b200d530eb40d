// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/transferstab.h"

#include "ui/shell/tables.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTreeView>

namespace sallyport::ui {

TransfersTab::TransfersTab(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_view(nullptr)
{
    m_filter.setSourceModel(&workbench.transfers());
    m_filter.setFilterRole(TransferModel::ProfileRole);
    m_filter.setSortRole(TransferModel::SortRole);
    m_view =
        makeTable(&m_filter, { 24, 15, 11, 13, 8, 26, 10, 11 }, QStringLiteral("transfers"), this);
    m_view->setAccessibleName(tr("Transfers"));
    stretchColumn(*m_view, TransferModel::Protection);
    QHeaderView* header = m_view->header();
    header->moveSection(header->visualIndex(TransferModel::Size), TransferModel::ColumnCount - 1);
    header->moveSection(header->visualIndex(TransferModel::Rate), TransferModel::ColumnCount - 1);
    setEmptyText(*m_view, tr("No file has gone through the FTP forwards yet."));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(TransferModel::Started, Qt::DescendingOrder);
    auto* clear =
        new QPushButton(symbolicIcon(QStringLiteral("clear")), tr("Clear &finished"), this);
    clear->setObjectName(QStringLiteral("clearTransfers"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(clear);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(clear, &QPushButton::clicked, this,
        [this] { m_workbench.transfers().clearFinished(m_id); });
    auto* copy = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this,
        [this] { QGuiApplication::clipboard()->setText(selectedText(*m_view)); });
}

void TransfersTab::setProfile(const QString& id)
{
    m_id = id;
    m_filter.setFilterRegularExpression(
        QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(id))));
}

} // namespace sallyport::ui
