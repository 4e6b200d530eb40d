// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionstab.h"

#include "ui/shell/tables.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace sallyport::ui {

ConnectionsTab::ConnectionsTab(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_view(makeTable(&m_model, { 32, 26, 12, 13, 13, 14 }, QStringLiteral("connections"), this))
    , m_end(
          new QPushButton(symbolicIcon(QStringLiteral("disconnect")), tr("&End connection"), this))
{
    m_view->setRootIsDecorated(true);
    m_view->setAccessibleName(tr("Connections"));
    m_end->setObjectName(QStringLiteral("endConnection"));
    stretchColumn(*m_view, ConnectionModel::Destination);
    setEmptyText(*m_view, tr("Nothing goes through this profile at the moment."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
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
    if (!isVisible()) {
        return; // nobody looks
    }
    m_model.refresh(m_workbench.activity(m_id), QDateTime::currentDateTimeUtc());
}

void ConnectionsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateFigures();
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
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("connectionMenu"));
    const QString peer = index.siblingAtColumn(ConnectionModel::Peer).data().toString();
    const QString to = index.siblingAtColumn(ConnectionModel::Destination).data().toString();
    if (index.data(ConnectionModel::IdRole).toULongLong() != 0) {
        menu->addAction(symbolicIcon(QStringLiteral("disconnect")), tr("&End connection"), this,
            &ConnectionsTab::endSelected);
        menu->addAction(tr("Copy &peer %1").arg(QString(peer).replace(u'&', QLatin1String("&&"))),
            this, [peer] { QGuiApplication::clipboard()->setText(peer); });
    }
    menu->addAction(tr("Copy &destination %1").arg(QString(to).replace(u'&', QLatin1String("&&"))),
        this, [to] { QGuiApplication::clipboard()->setText(to); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace sallyport::ui
