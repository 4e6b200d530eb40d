// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionstab.h"

#include "ui/shell/tables.h"
#include "ui/widgets/boxname.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace sallyport::ui {

static QList<TableColumn> columns()
{
    return {
        { ConnectionModel::Peer, QStringLiteral("from"), 30, 44, false, false, true },
        { ConnectionModel::Destination, QStringLiteral("to"), 18, 40, true },
        { ConnectionModel::Age, QStringLiteral("age"), 10, 12 },
        { ConnectionModel::Received, QStringLiteral("received"), 11, 12 },
        { ConnectionModel::Sent, QStringLiteral("sent"), 11, 12 },
        { ConnectionModel::Rate, QStringLiteral("rate"), 13, 13 },
    };
}

ConnectionsTab::ConnectionsTab(Workbench& workbench, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_view(makeTable(&m_model, columns(), QStringLiteral("connections"), settings, this))
    , m_whose(new QComboBox(this))
    , m_end(
          new QPushButton(symbolicIcon(QStringLiteral("disconnect")), tr("&End connection"), this))
{
    m_view->setRootIsDecorated(true);
    m_view->setAccessibleName(tr("Connections"));
    m_end->setObjectName(QStringLiteral("endConnection"));
    m_whose->setObjectName(QStringLiteral("whoseConnections"));
    nameBox(*m_whose, tr("Whose connections"));
    m_whose->addItems({ tr("This profile"), tr("All profiles") });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addStretch();
    buttons->addWidget(m_whose);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);

    const auto updateButton = [this] { m_end->setEnabled(!selectedConnections().isEmpty()); };
    updateButton();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, updateButton);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, updateButton);
    connect(&m_model, &QAbstractItemModel::modelReset, this, updateButton);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConnectionsTab::expandNew);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ConnectionsTab::updateProfiles);
    connect(&workbench, &Workbench::stateChanged, this, [this] {
        if (m_whose->currentIndex() == 1) {
            updateProfiles();
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
    updateProfiles();
}

void ConnectionsTab::updateProfiles()
{
    QList<profile::Profile> profiles;
    const QStringList ids =
        m_whose->currentIndex() == 1 ? m_workbench.tree().idsBelow({}) : QStringList(m_id);
    for (const QString& id : ids) {
        const profile::Profile* profile = m_workbench.catalog().profile(id);
        if (profile && (id == m_id || m_workbench.isRunning(id))) {
            profiles.append(*profile);
        }
    }
    m_model.setProfiles(profiles);
    updateFigures();
}

void ConnectionsTab::updateFigures()
{
    if (!isVisible()) {
        return; // nobody looks
    }
    const QStringList ids = m_model.profileIds();
    for (const QString& id : ids) {
        m_model.refresh(id, m_workbench.activity(id), QDateTime::currentDateTimeUtc());
    }
}

void ConnectionsTab::expandNew(const QModelIndex& parent, int first, int last)
{
    const bool areConnections = parent.isValid() && parent.parent().isValid();
    for (int row = first; row <= last && !areConnections; ++row) {
        m_view->expand(m_model.index(row, 0, parent));
    }
}

void ConnectionsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateFigures();
}

QList<ConnectionsTab::Connection> ConnectionsTab::selectedConnections() const
{
    QList<Connection> connections;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (const quint64 id = row.data(ConnectionModel::IdRole).toULongLong(); id != 0) {
            connections.append({ row.data(ConnectionForest::ProfileRole).toString(), id });
        }
    }
    return connections;
}

void ConnectionsTab::endSelected()
{
    const QList<Connection> connections = selectedConnections();
    for (const auto& [profile, id] : connections) {
        m_workbench.endConnection(profile, id);
    }
}

void ConnectionsTab::showMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("connectionMenu"));
    if (index.isValid()) {
        fillMenu(*menu, index);
        menu->addSeparator();
    }
    TableColumns::of(*m_view).addMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ConnectionsTab::fillMenu(QMenu& menu, const QModelIndex& index)
{
    const QString peer = index.data(ConnectionModel::AddressRole).toString();
    const QString to = index.siblingAtColumn(ConnectionModel::Destination).data().toString();
    if (index.data(ConnectionModel::IdRole).toULongLong() != 0) {
        menu.addAction(symbolicIcon(QStringLiteral("disconnect")), tr("&End connection"), this,
            &ConnectionsTab::endSelected);
        menu.addAction(tr("Copy &peer %1").arg(QString(peer).replace(u'&', QLatin1String("&&"))),
            this, [peer] { QGuiApplication::clipboard()->setText(peer); });
    }
    menu.addAction(tr("Copy &destination %1").arg(QString(to).replace(u'&', QLatin1String("&&"))),
        this, [to] { QGuiApplication::clipboard()->setText(to); });
}

} // namespace sallyport::ui
