// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/transferstab.h"

#include "ui/shell/tables.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTreeView>

namespace sallyport::ui {

static QList<TableColumn> columns()
{
    return {
        { TransferModel::What, QStringLiteral("what"), 20, 44, false, false, true },
        { TransferModel::Direction, QStringLiteral("direction"), 17, 20 },
        { TransferModel::Mode, QStringLiteral("mode"), 8, 10 },
        { TransferModel::Protection, QStringLiteral("protection"), 18, 50, true, true },
        { TransferModel::State, QStringLiteral("state"), 10, 40, false, true },
        { TransferModel::Started, QStringLiteral("started"), 8, 12, false, false, false,
            Qt::DescendingOrder },
        { TransferModel::Size, QStringLiteral("size"), 11, 11 },
        { TransferModel::Rate, QStringLiteral("rate"), 13, 13 },
    };
}

TransfersTab::TransfersTab(Workbench& workbench, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_view(nullptr)
{
    m_filter.setSourceModel(&workbench.transfers());
    m_filter.setFilterRole(TransferModel::ProfileRole);
    m_filter.setSortRole(TransferModel::SortRole);
    m_view = makeTable(&m_filter, columns(), QStringLiteral("transfers"), settings, this);
    m_view->setAccessibleName(tr("Transfers"));
    setEmptyText(*m_view, tr("No file has gone through the FTP forwards yet."));
    auto* clear =
        new QPushButton(symbolicIcon(QStringLiteral("clear")), tr("Clear &finished"), this);
    clear->setObjectName(QStringLiteral("clearTransfers"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(clear);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeDetail(*m_view, 2, [](const QModelIndex& row) {
        QStringList parts;
        for (const int column :
            { TransferModel::What, TransferModel::State, TransferModel::Protection }) {
            parts.append(row.siblingAtColumn(column).data().toString());
        }
        parts.removeAll(QString());
        return parts.join(QLatin1String(" · "));
    }));
    layout->addLayout(buttons);
    connect(clear, &QPushButton::clicked, this,
        [this] { m_workbench.transfers().clearFinished(m_id); });
    auto* copy = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &TransfersTab::copy);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &TransfersTab::showMenu);
}

void TransfersTab::copy()
{
    QGuiApplication::clipboard()->setText(selectedText(*m_view));
}

void TransfersTab::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("transferMenu"));
    menu->addAction(symbolicIcon(QStringLiteral("copy")), tr("&Copy"), this, &TransfersTab::copy)
        ->setEnabled(m_view->selectionModel()->hasSelection());
    menu->addSeparator();
    TableColumns::of(*m_view).addMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TransfersTab::setProfile(const QString& id)
{
    m_id = id;
    m_filter.setFilterRegularExpression(
        QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(id))));
}

} // namespace sallyport::ui
