// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profiletree.h"

#include "core/profile/import/sshcommand.h"
#include "ui/models/plaintext.h"
#include "ui/shell/shortcuts.h"
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
            } else if (current.isValid()) {
                Q_EMIT folderChosen(current.data(ProfileTreeModel::FolderRole).toString());
            }
        });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (parent.isValid()) {
            m_view->expand(parent);
        }
    });
}

void ProfileTree::setFilter(const QString& text, bool isForMore)
{
    m_filter.setText(text);
    if (m_filter.isFiltering()) {
        m_view->expandAll();
    }
    m_nothing->setVisible(!isForMore && m_filter.isFiltering() && m_filter.rowCount() == 0);
}

void ProfileTree::chooseFirst()
{
    QStringList shown;
    for (int row = 0; row < m_filter.rowCount() && shown.isEmpty(); ++row) {
        shown = shownIdsBelow(m_filter.index(row, 0));
    }
    if (!shown.isEmpty()) {
        choose(shown.constFirst());
        m_view->setFocus(Qt::ShortcutFocusReason);
    }
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

void ProfileTree::choosePending()
{
    const ProfileCatalog& catalog = m_workbench.catalog();
    if (!m_pending.isEmpty() && catalog.entry(m_pending)) {
        choose(std::exchange(m_pending, {}));
        return;
    }
    if (!m_view->currentIndex().isValid()) {
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

void ProfileTree::duplicate(const QStringList& ids)
{
    for (const QString& id : ids) {
        if (const profile::Profile* profile = m_workbench.catalog().profile(id)) {
            m_workbench.catalog().duplicate(
                id, withoutIsolates(tr("%1 (copy)").arg(profile->label.name)));
        }
    }
}

QString ProfileTree::chosenFolder(const QStringList& ids) const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() != 1
        || !rows.constFirst().data(ProfileTreeModel::IdRole).toString().isEmpty()) {
        return {};
    }
    // What the filter hides stays, and its folder with it.
    const QModelIndex folder = m_filter.mapToSource(rows.constFirst());
    return m_workbench.tree().idsBelow(folder).size() == ids.size()
        ? rows.constFirst().data(ProfileTreeModel::FolderRole).toString()
        : QString();
}

void ProfileTree::removeChosen()
{
    const QStringList ids = chosen();
    if (ids.isEmpty()) {
        return;
    }
    const QStringList running = m_workbench.runningOf(ids);
    const auto remove = [this, ids, folder = chosenFolder(ids)] {
        m_workbench.removeProfiles(ids, folder);
    };
    if (running.isEmpty()) {
        remove(); // nothing that Undo does not bring back
        return;
    }
    int live = 0;
    for (const QString& id : running) {
        live += int(m_workbench.activity(id).connections().size());
    }
    QStringList explanation{ ids.size() == 1
            ? tr("Its tunnel is disconnected.")
            : tr("%n tunnel(s) of these are disconnected.", nullptr, int(running.size())) };
    if (live > 0) {
        explanation.append(tr("%n open connection(s) are cut.", nullptr, live));
    }
    const QString name =
        m_filter.mapFromSource(m_workbench.tree().indexOf(ids.constFirst())).data().toString();
    ConfirmDialog::ask(ids.size() == 1 ? tr("Remove the profile “%1”?").arg(name)
                                       : tr("Remove %n profile(s)?", nullptr, int(ids.size())),
        explanation.join(u' '), tr("&Remove"), this, remove);
}

void ProfileTree::togglePrimary()
{
    const QStringList ids = chosen();
    if (m_workbench.runningOf(ids).isEmpty()) {
        m_workbench.connectAll(ids);
    } else {
        m_workbench.disconnectAll(ids);
    }
}

bool ProfileTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (Shortcuts::pressed(Command::ToggleProfile, key)) {
        togglePrimary();
        return true;
    }
    if (Shortcuts::pressed(Command::EditProfile, key)) {
        const QString id = m_view->currentIndex().data(ProfileTreeModel::IdRole).toString();
        if (id.isEmpty()) {
            m_view->setExpanded(
                m_view->currentIndex(), !m_view->isExpanded(m_view->currentIndex()));
        } else {
            Q_EMIT editRequested(id);
        }
        return true;
    }
    if (Shortcuts::pressed(Command::RemoveProfile, key)) {
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
            [this, id] { duplicate({ id }); })
        ->setEnabled(profile);
    if (m_workbench.catalog().isTemporary(id)) {
        menu.addAction(symbolicIcon(QStringLiteral("save")), tr("&Keep …"), this,
            [this, id] { Q_EMIT keepRequested(id); });
    }
    if (profile) {
        menu.addAction(symbolicIcon(QStringLiteral("copy")), tr("Copy as &ssh command"), this,
            [command = profile::sshCommand(*profile)] {
                QGuiApplication::clipboard()->setText(command);
            });
    } else {
        const ProfileCatalog::Entry* entry = m_workbench.catalog().entry(id);
        menu.addAction(tr("&Bring the version before back"), this,
                [this, id] { m_workbench.catalog().restorePrevious(id); })
            ->setEnabled(entry && entry->hasPrevious);
        menu.addAction(
            tr("Set the file &aside"), this, [this, id] { m_workbench.catalog().setAside(id); });
    }
}

void ProfileTree::fillTunnelActions(QMenu& menu, const QStringList& usable, bool isOne)
{
    const QStringList running = m_workbench.runningOf(usable);
    QStringList off = usable;
    off.removeIf([&running](const QString& id) { return running.contains(id); });
    const int offCount = int(off.size());
    const int count = int(running.size());
    QAction* on = menu.addAction(symbolicIcon(QStringLiteral("connect")),
        isOne ? tr("&Connect") : tr("&Connect %n profile(s)", nullptr, offCount), this,
        [this, off] { m_workbench.connectAll(off); });
    QAction* end = menu.addAction(symbolicIcon(QStringLiteral("disconnect")),
        isOne ? tr("&Disconnect") : tr("&Disconnect %n profile(s)", nullptr, count), this,
        [this, running] { m_workbench.disconnectAll(running); });
    QAction* again = menu.addAction(symbolicIcon(QStringLiteral("retry")),
        isOne ? tr("Reconnec&t") : tr("Reconnec&t %n profile(s)", nullptr, count), this,
        [this, running] { m_workbench.reconnectAll(running); });
    on->setEnabled(offCount > 0);
    on->setVisible(isOne || offCount > 0);
    for (QAction* action : { end, again }) {
        action->setEnabled(count > 0);
        action->setVisible(isOne || count > 0);
    }
    menu.addSeparator();
}

QString ProfileTree::removeText(const QStringList& ids) const
{
    const int count = int(ids.size());
    const bool asks = !m_workbench.runningOf(ids).isEmpty();
    if (!chosenFolder(ids).isEmpty()) {
        return asks ? tr("&Remove the folder with %n profile(s) …", nullptr, count)
                    : tr("&Remove the folder with %n profile(s)", nullptr, count);
    }
    if (count == 1) {
        return asks ? tr("&Remove …") : tr("&Remove");
    }
    return asks ? tr("&Remove %n profile(s) …", nullptr, count)
                : tr("&Remove %n profile(s)", nullptr, count);
}

void ProfileTree::fillMenu(QMenu& menu, const QPersistentModelIndex& index, const QStringList& ids)
{
    QStringList usable = ids;
    usable.removeIf([this](const QString& id) { return !m_workbench.catalog().profile(id); });
    const int count = int(usable.size());
    const bool isFolder = index.data(ProfileTreeModel::IdRole).toString().isEmpty();
    const bool isOne = ids.size() == 1 && !isFolder;
    fillTunnelActions(menu, usable, isOne);
    if (isOne) {
        fillProfileMenu(menu, index);
    } else {
        if (isFolder && m_view->selectionModel()->selectedRows().size() == 1) {
            menu.addAction(tr("Re&name the folder"), this, [this, index] { m_view->edit(index); });
        }
        menu.addAction(symbolicIcon(QStringLiteral("duplicate")),
                tr("D&uplicate %n profile(s)", nullptr, count), this,
                [this, usable] { duplicate(usable); })
            ->setVisible(count > 0);
    }
    if (count > 0) {
        QMenu* folders = menu.addMenu(symbolicIcon(QStringLiteral("folder")),
            isOne ? tr("&Move to folder") : tr("&Move %n profile(s) to", nullptr, count));
        fillFolderMenu(*folders, usable);
        QStringList stored = usable;
        stored.removeIf(
            [this](const QString& id) { return m_workbench.catalog().isTemporary(id); });
        menu.addAction(symbolicIcon(QStringLiteral("save")),
                isOne ? tr("E&xport …")
                      : tr("E&xport %n profile(s) …", nullptr, int(stored.size())),
                this, [this, stored] { Q_EMIT exportRequested(stored); })
            ->setVisible(!stored.isEmpty());
    }
    menu.addAction(
        symbolicIcon(QStringLiteral("remove")), removeText(ids), this, &ProfileTree::removeChosen);
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
