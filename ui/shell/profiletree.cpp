// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profiletree.h"

#include "core/profile/import/sshcommand.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/profiledelegate.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sallyport::ui {

ProfileTree::ProfileTree(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    m_filter.setSourceModel(&m_workbench.tree());
    buildView();
    connectView();
    m_nothing =
        new PlainLabel(tr("No profile has that in its name, folder, tags, hosts or ports."), this);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setWordWrap(true);
    followFont(m_nothing, [this] { m_nothing->setMargin(m_nothing->fontMetrics().height() / 2); });
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void ProfileTree::buildView()
{
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("profileTree"));
    m_view->setAccessibleName(tr("Profiles"));
    m_view->setModel(&m_filter);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    followFont(m_view, [view = m_view] {
        view->setIndentation(view->fontMetrics().height());
        view->setMinimumWidth(view->fontMetrics().averageCharWidth() * 18);
    });
    m_view->installEventFilter(this);
}

void ProfileTree::connectView()
{
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ProfileTree::showMenu);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.data(ProfileTreeModel::IdRole).toString().isEmpty()) {
            togglePrimary();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            const QString id = current.data(ProfileTreeModel::IdRole).toString();
            if (!id.isEmpty()) {
                Q_EMIT profileChosen(id);
            }
        });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (parent.isValid()) {
            m_view->expand(parent);
        }
    });
}

void ProfileTree::setFilter(const QString& text)
{
    m_filter.setText(text);
    if (m_filter.isFiltering()) {
        m_view->expandAll();
    }
    m_nothing->setVisible(m_filter.isFiltering() && m_filter.rowCount() == 0);
}

void ProfileTree::choose(const QString& id)
{
    const QModelIndex index = m_filter.mapFromSource(m_workbench.tree().indexOf(id));
    if (!index.isValid()) {
        m_pending = id;
        return;
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ProfileTree::choosePending(const QString& shown)
{
    const ProfileCatalog& catalog = m_workbench.catalog();
    if (!m_pending.isEmpty() && catalog.entry(m_pending)) {
        choose(std::exchange(m_pending, {}));
        return;
    }
    if (!m_view->currentIndex().isValid() || !catalog.entry(shown)) {
        choose(m_workbench.tree().idsBelow({}).value(0));
    }
}

QString ProfileTree::currentFolder() const
{
    return m_view->currentIndex().data(ProfileTreeModel::FolderRole).toString();
}

QStringList ProfileTree::chosen() const
{
    QStringList ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        ids += shownIdsBelow(row);
    }
    ids.removeDuplicates();
    return ids;
}

QStringList ProfileTree::shownIdsBelow(const QModelIndex& index) const
{
    const QString id = index.data(ProfileTreeModel::IdRole).toString();
    if (!id.isEmpty()) {
        return { id };
    }
    QStringList ids;
    for (int row = 0; row < m_filter.rowCount(index); ++row) {
        ids += shownIdsBelow(m_filter.index(row, 0, index));
    }
    return ids;
}

void ProfileTree::duplicate(const QString& id)
{
    if (const profile::Profile* profile = m_workbench.catalog().profile(id)) {
        m_workbench.catalog().duplicate(id, tr("%1 (copy)").arg(profile->label.name));
    }
}

void ProfileTree::removeChosen()
{
    const QStringList ids = chosen();
    if (ids.isEmpty()) {
        return;
    }
    const profile::Profile* only =
        ids.size() == 1 ? m_workbench.catalog().profile(ids.constFirst()) : nullptr;
    const QString question = only ? tr("Remove the profile “%1”?").arg(only->label.name)
                                  : tr("Remove %n profile(s)?", nullptr, int(ids.size()));
    ConfirmDialog::ask(question,
        tr("A tunnel that is up is disconnected. The file stays beside the others, as .bak."),
        tr("&Remove"), this, [this, ids] {
            for (const QString& id : ids) {
                m_workbench.catalog().remove(id);
            }
        });
}

void ProfileTree::togglePrimary()
{
    const QStringList ids = chosen();
    const bool anyRuns = std::any_of(
        ids.cbegin(), ids.cend(), [this](const QString& id) { return m_workbench.isRunning(id); });
    if (anyRuns) {
        m_workbench.disconnectAll(ids);
    } else {
        m_workbench.connectAll(ids);
    }
}

bool ProfileTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Space) {
        togglePrimary();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const QString id = m_view->currentIndex().data(ProfileTreeModel::IdRole).toString();
        if (id.isEmpty()) {
            m_view->setExpanded(
                m_view->currentIndex(), !m_view->isExpanded(m_view->currentIndex()));
        } else {
            Q_EMIT editRequested(id);
        }
        return true;
    }
    if (key->matches(QKeySequence::Delete)) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ProfileTree::fillFolderMenu(QMenu& menu, const QStringList& ids)
{
    menu.addAction(
        tr("(No folder)"), this, [this, ids] { m_workbench.edits().moveToFolder(ids, {}); });
    const QStringList folders = m_workbench.tree().folders();
    for (const QString& folder : folders) {
        QString label = folder;
        menu.addAction(symbolicIcon(QStringLiteral("folder")),
            label.replace(u'&', QLatin1String("&&")), this,
            [this, ids, folder] { m_workbench.edits().moveToFolder(ids, folder); });
    }
    menu.addSeparator();
    menu.addAction(tr("&New folder …"), this, [this, ids] { askNewFolder(ids); });
}

void ProfileTree::askNewFolder(const QStringList& ids)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name of the folder; a / makes folders in folders:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids](const QString& name) {
        if (!name.trimmed().isEmpty()) {
            m_workbench.edits().moveToFolder(ids, name.trimmed());
        }
    });
    dialog->open();
}

void ProfileTree::fillProfileMenu(QMenu& menu, const QPersistentModelIndex& index)
{
    const QString id = index.data(ProfileTreeModel::IdRole).toString();
    const profile::Profile* profile = m_workbench.catalog().profile(id);
    menu.addAction(symbolicIcon(QStringLiteral("edit")), tr("&Edit …"), this,
            [this, id] { Q_EMIT editRequested(id); })
        ->setEnabled(profile);
    menu.addAction(tr("Re&name"), this, [this, index] { m_view->edit(index); })
        ->setEnabled(profile);
    menu.addAction(symbolicIcon(QStringLiteral("duplicate")), tr("D&uplicate"), this,
            [this, id] { duplicate(id); })
        ->setEnabled(profile);
    if (profile) {
        menu.addAction(symbolicIcon(QStringLiteral("copy")), tr("Copy as &ssh command"), this,
            [command = profile::sshCommand(*profile)] {
                QGuiApplication::clipboard()->setText(command);
            });
    } else {
        menu.addAction(tr("&Bring the version before back"), this,
            [this, id] { m_workbench.catalog().restorePrevious(id); });
        menu.addAction(tr("Set the damaged file &aside"), this,
            [this, id] { m_workbench.catalog().setAside(id); });
    }
}

void ProfileTree::fillMenu(QMenu& menu, const QPersistentModelIndex& index, const QStringList& ids)
{
    const bool anyRuns = std::any_of(
        ids.cbegin(), ids.cend(), [this](const QString& id) { return m_workbench.isRunning(id); });
    const bool anyOff = std::any_of(
        ids.cbegin(), ids.cend(), [this](const QString& id) { return !m_workbench.isRunning(id); });
    const bool isFolder = index.data(ProfileTreeModel::IdRole).toString().isEmpty();
    const bool isOne = ids.size() == 1 && !isFolder;
    menu.addAction(symbolicIcon(QStringLiteral("connect")),
            isOne ? tr("&Connect") : tr("&Connect all of these"), this,
            [this, ids] { m_workbench.connectAll(ids); })
        ->setEnabled(anyOff);
    menu.addAction(symbolicIcon(QStringLiteral("disconnect")),
            isOne ? tr("&Disconnect") : tr("&Disconnect all of these"), this,
            [this, ids] { m_workbench.disconnectAll(ids); })
        ->setEnabled(anyRuns);
    menu.addSeparator();
    if (isOne) {
        fillProfileMenu(menu, index);
    } else if (isFolder) {
        menu.addAction(tr("Re&name the folder"), this, [this, index] { m_view->edit(index); });
    }
    QMenu* folders = menu.addMenu(symbolicIcon(QStringLiteral("folder")), tr("&Move to folder"));
    fillFolderMenu(*folders, ids);
    menu.addAction(
        symbolicIcon(QStringLiteral("remove")), tr("&Remove …"), this, &ProfileTree::removeChosen);
    menu.addSeparator();
}

void ProfileTree::showMenu(const QPoint& position)
{
    const QPersistentModelIndex index(m_view->indexAt(position));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("profileMenu"));
    const QStringList ids = chosen();
    if (index.isValid() && !ids.isEmpty()) {
        fillMenu(*menu, index, ids);
    }
    const QModelIndex folder = index.data(ProfileTreeModel::IdRole).toString().isEmpty()
        ? QModelIndex(index)
        : index.parent();
    const QModelIndex inTree = m_filter.mapToSource(folder);
    if (m_workbench.tree().isArranged(inTree)) {
        menu->addAction(
            tr("S&ort by name"), this, [this, ids = m_workbench.tree().idsBelow(inTree)] {
                m_workbench.edits().sortByName(ids);
            });
    }
    menu->addAction(symbolicIcon(QStringLiteral("add")), tr("New &profile …"), this,
        &ProfileTree::newRequested);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace sallyport::ui
