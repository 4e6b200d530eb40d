// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionstab.h"

#include "ui/shell/tables.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace sallyport::ui {

ConnectionsTab::ConnectionsTab(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_view(makeTable(&m_model, { 32, 26, 12, 14, 14, 12 }, QStringLiteral("connections"), this))
    , m_end(
          new QPushButton(symbolicIcon(QStringLiteral("disconnect")), tr("&End connection"), this))
    , m_empty(new QLabel(tr("Nothing goes through this profile at the moment."), this))
{
    m_view->setRootIsDecorated(true);
    m_view->setAccessibleName(tr("Connections"));
    m_end->setObjectName(QStringLiteral("endConnection"));
    m_empty->setObjectName(QStringLiteral("noConnections"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addWidget(m_empty);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);

    const auto updateButton = [this] { m_end->setEnabled(!selectedIds().isEmpty()); };
    updateButton();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, updateButton);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, updateButton);
    connect(&m_model, &QAbstractItemModel::modelReset, this, updateButton);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex& parent, int first, int last) {
            for (int row = first; row <= last && !parent.isValid(); ++row) {
                m_view->expand(m_model.index(row, 0));
            }
        });
    connect(m_end, &QPushButton::clicked, this, &ConnectionsTab::endSelected);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ConnectionsTab::showMenu);
    auto* remove =
        new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ConnectionsTab::endSelected);
    auto* copy = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this,
        [this] { QGuiApplication::clipboard()->setText(selectedText(*m_view)); });
}

void ConnectionsTab::setProfile(const QString& id)
{
    m_id = id;
    const profile::Profile* profile = m_workbench.catalog().profile(id);
    m_model.setProfile(profile ? *profile : profile::Profile());
    updateFigures();
}

void ConnectionsTab::updateFigures()
{
    m_model.refresh(m_workbench.activity(m_id), QDateTime::currentDateTimeUtc());
    m_empty->setVisible(m_model.connectionCount() == 0);
}

QList<quint64> ConnectionsTab::selectedIds() const
{
    QList<quint64> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (const quint64 id = row.data(ConnectionModel::IdRole).toULongLong(); id != 0) {
            ids.append(id);
        }
    }
    return ids;
}

void ConnectionsTab::endSelected()
{
    const QList<quint64> ids = selectedIds();
    for (const quint64 id : ids) {
        m_workbench.endConnection(m_id, id);
    }
}

void ConnectionsTab::showMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    QMenu menu(this);
    const QString peer = index.siblingAtColumn(ConnectionModel::Peer).data().toString();
    const QString to = index.siblingAtColumn(ConnectionModel::Destination).data().toString();
    if (index.data(ConnectionModel::IdRole).toULongLong() != 0) {
        menu.addAction(symbolicIcon(QStringLiteral("disconnect")), tr("&End connection"), this,
            &ConnectionsTab::endSelected);
        menu.addAction(tr("Copy &peer %1").arg(peer), this,
            [peer] { QGuiApplication::clipboard()->setText(peer); });
    }
    menu.addAction(tr("Copy &destination %1").arg(to), this,
        [to] { QGuiApplication::clipboard()->setText(to); });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace sallyport::ui
