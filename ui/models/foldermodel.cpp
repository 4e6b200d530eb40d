// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldermodel.h"

#include "ui/models/errortext.h"
#include "ui/models/formats.h"
#include "ui/models/plaintext.h"
#include "ui/models/workbench.h"

#include <QDateTime>
#include <QSet>

namespace sallyport::ui {

using profile::Profile;

FolderModel::FolderModel(Workbench& workbench, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    const auto figuresChanged = [this] {
        if (!m_ids.isEmpty()) {
            Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Up));
        }
    };
    connect(&workbench, &Workbench::profilesChanged, this, &FolderModel::update);
    connect(&workbench, &Workbench::ticked, this, figuresChanged);
    connect(&workbench, &Workbench::stateChanged, this, [this](const QString& id) {
        if (const int row = int(m_ids.indexOf(id)); row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, Up));
        }
    });
}

void FolderModel::setFolder(const QString& folder)
{
    if (folder != m_folder) {
        beginResetModel();
        m_folder = folder;
        m_ids = m_workbench.tree().idsInFolder(folder);
        endResetModel();
    }
}

void FolderModel::update()
{
    const QStringList wanted = m_workbench.tree().idsInFolder(m_folder);
    const QSet<QString> stays(wanted.cbegin(), wanted.cend());
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (!stays.contains(m_ids.at(row))) {
            beginRemoveRows({}, row, row);
            m_ids.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int from = int(m_ids.indexOf(wanted.at(row), row));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, wanted.at(row));
            endInsertRows();
        } else if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
        }
    }
    if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Up));
    }
}

QString FolderModel::idAt(const QModelIndex& index) const
{
    return m_ids.value(index.row());
}

int FolderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int FolderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// With the folders between this one and it.
QString FolderModel::nameOf(const QString& id) const
{
    const QModelIndex inTree = m_workbench.tree().indexOf(id);
    const QString name = inTree.data(Qt::DisplayRole).toString();
    const QString folder = inTree.data(ProfileTreeModel::FolderRole).toString();
    return folder.size() > m_folder.size() ? folder.mid(m_folder.size() + 1) + u'/' + name : name;
}

QString FolderModel::sentenceOf(const QString& id) const
{
    const ProfileCatalog::Entry* entry = m_workbench.catalog().entry(id);
    if (entry && entry->error) {
        return ErrorText::of(*entry->error).sentence;
    }
    return entry && entry->stored ? StateText::sentence(
               m_workbench.state(id), entry->stored->profile, QDateTime::currentDateTimeUtc())
                                  : QString();
}

QString FolderModel::text(const QString& id, int column) const
{
    const RuleFigures total = m_workbench.activity(id).total();
    switch (column) {
    case Name:
        return nameOf(id);
    case State:
        return sentenceOf(id);
    case Connections:
        return total.connections > 0 ? QString::number(total.connections) : QString();
    case Down:
        return Formats::rate(total.down);
    case Up:
        return Formats::rate(total.up);
    default:
        return {};
    }
}

QVariant FolderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString id = idAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(id, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == Name ? nameOf(id) : sentenceOf(id));
    case Qt::AccessibleTextRole:
        // A row is heard as one: name, state and sentence.
        return index.column() == Name ? m_workbench.tree().indexOf(id).data(Qt::AccessibleTextRole)
                                      : QVariant(text(id, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() >= Connections ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                             : int(Qt::AlignLeading | Qt::AlignVCenter);
    // What the delegate of the tree draws a row by.
    case ProfileTreeModel::IdRole:
        return id;
    case ProfileTreeModel::ShapeRole:
        return m_workbench.tree().indexOf(id).data(ProfileTreeModel::ShapeRole);
    default:
        return {};
    }
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section >= Connections ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                      : int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Profile");
    case State:
        return tr("State");
    case Connections:
        return tr("Now", "connections");
    case Down:
        return tr("↓", "rate");
    case Up:
        return tr("↑", "rate");
    default:
        return {};
    }
}

} // namespace sallyport::ui
