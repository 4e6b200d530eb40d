// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profiletreemodel.h"

#include "ui/models/errortext.h"
#include "ui/models/plaintext.h"
#include "ui/models/ruletext.h"

#include <QColor>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

namespace sallyport::ui {

struct ProfileTreeModel::Node {
    Node* parent = nullptr;
    bool isFolder = false;
    QString key; ///< Path of a folder, id of a profile.
    QString name;
    profile::ProfileStore::Entry entry;
    mutable QString search; ///< What the filter looks at, once it has.
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isSame(const Node& other) const
    {
        return isFolder == other.isFolder && key == other.key;
    }

    [[nodiscard]] int place() const
    {
        const int order = entry.stored ? entry.stored->profile.label.order : 0;
        return order > 0 ? order : std::numeric_limits<int>::max();
    }

    /// Folders first, then those with a place, then by name as people sort names.
    [[nodiscard]] bool comesBefore(const Node& other) const
    {
        if (isFolder != other.isFolder) {
            return isFolder;
        }
        if (place() != other.place()) {
            return place() < other.place();
        }
        const int order = QString::localeAwareCompare(name, other.name);
        return order != 0 ? order < 0 : key < other.key;
    }
};

static const QString kMimeType = QStringLiteral("application/x-sallyport-profiles");

ProfileTreeModel::ProfileTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->isFolder = true;
}

ProfileTreeModel::~ProfileTreeModel() = default;

static QString nameOf(const profile::ProfileStore::Entry& entry)
{
    if (!entry.stored) {
        return entry.id;
    }
    const profile::Profile& profile = entry.stored->profile;
    return profile.label.name.isEmpty() ? profile.connection.server.address.host
                                        : profile.label.name;
}

/// Why there is no profile, in a word.
static QString brokenWord(Code code)
{
    switch (code) {
    case Code::ProfileNewer:
        return ProfileTreeModel::tr("newer", "a profile's file is of a newer version");
    case Code::FileUnreadable:
        return ProfileTreeModel::tr("unreadable", "a profile's file cannot be read");
    default:
        return ProfileTreeModel::tr("damaged");
    }
}

static QString folderOf(const profile::ProfileStore::Entry& entry)
{
    return entry.stored ? entry.stored->profile.label.folder : QString();
}

void ProfileTreeModel::setEntries(const QList<profile::ProfileStore::Entry>& entries)
{
    QSet<QString> all;
    for (const profile::ProfileStore::Entry& entry : entries) {
        all.insert(entry.id);
    }
    rebuild(entries, all);
}

void ProfileTreeModel::update(
    const QList<profile::ProfileStore::Entry>& entries, const QSet<QString>& changedIds)
{
    if (!updateInPlace(entries, changedIds)) {
        rebuild(entries, changedIds);
    }
}

/// False: rows have to come, go or move.
bool ProfileTreeModel::updateInPlace(
    const QList<profile::ProfileStore::Entry>& entries, const QSet<QString>& changedIds)
{
    if (entries.size() != m_nodes.size()) {
        return false;
    }
    QList<std::pair<Node*, const profile::ProfileStore::Entry*>> pairs;
    for (const profile::ProfileStore::Entry& entry : entries) {
        if (!changedIds.contains(entry.id)) {
            continue;
        }
        Node* node = m_nodes.value(entry.id);
        Node now;
        now.entry = entry;
        if (!node || nameOf(entry) != node->name || folderOf(entry) != folderOf(node->entry)
            || now.place() != node->place()) {
            return false;
        }
        pairs.append({ node, &entry });
    }
    if (pairs.size() != changedIds.size()) {
        return false;
    }
    for (const auto& [node, entry] : std::as_const(pairs)) {
        node->entry = *entry;
        node->search.clear();
        const QModelIndex index = indexFor(node);
        Q_EMIT dataChanged(index, index);
    }
    return true;
}

void ProfileTreeModel::rebuild(
    const QList<profile::ProfileStore::Entry>& entries, const QSet<QString>& changedIds)
{
    Node wanted;
    wanted.isFolder = true;
    const auto folderAt = [&wanted](const QString& path) {
        Node* node = &wanted;
        QString soFar;
        const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            soFar = soFar.isEmpty() ? part : soFar + u'/' + part;
            const auto at = std::find_if(node->children.begin(), node->children.end(),
                [&soFar](const auto& child) { return child->isFolder && child->key == soFar; });
            if (at != node->children.end()) {
                node = at->get();
                continue;
            }
            auto folder = std::make_unique<Node>();
            folder->parent = node;
            folder->isFolder = true;
            folder->key = soFar;
            folder->name = part;
            node->children.push_back(std::move(folder));
            node = node->children.back().get();
        }
        return node;
    };
    for (const profile::ProfileStore::Entry& entry : entries) {
        auto node = std::make_unique<Node>();
        node->key = entry.id;
        node->entry = entry;
        node->name = nameOf(entry);
        node->parent = folderAt(folderOf(entry));
        node->parent->children.push_back(std::move(node));
    }
    reconcile(*m_root, wanted, changedIds);
    m_nodes.clear();
    rememberNodes(*m_root);
}

void ProfileTreeModel::rememberNodes(Node& node)
{
    for (const auto& child : node.children) {
        if (child->isFolder) {
            rememberNodes(*child);
        } else {
            m_nodes.insert(child->key, child.get());
        }
    }
}

/// Puts rows in, the first of the wanted ones from row on; those of folders come one by one.
void ProfileTreeModel::insertRun(Node& shown, Node& wanted, std::size_t row, std::size_t count)
{
    const QModelIndex parent = indexFor(&shown);
    beginInsertRows(parent, int(row), int(row + count) - 1);
    std::vector<std::unique_ptr<Node>> nodes;
    for (std::size_t i = row; i < row + count; ++i) {
        Node& target = *wanted.children[i];
        auto node = std::make_unique<Node>();
        node->parent = &shown;
        node->isFolder = target.isFolder;
        node->key = target.key;
        node->name = target.name;
        node->entry = std::move(target.entry);
        nodes.push_back(std::move(node));
    }
    shown.children.insert(shown.children.begin() + std::ptrdiff_t(row),
        std::make_move_iterator(nodes.begin()), std::make_move_iterator(nodes.end()));
    endInsertRows();
}

void ProfileTreeModel::reconcile(Node& shown, Node& wanted, const QSet<QString>& changedIds)
{
    std::sort(wanted.children.begin(), wanted.children.end(),
        [](const auto& a, const auto& b) { return a->comesBefore(*b); });
    const QModelIndex parent = indexFor(&shown);
    const auto keyOf = [](const Node& node) { return std::pair(node.isFolder, node.key); };
    const auto keysOf = [&keyOf](const Node& node) {
        QSet<std::pair<bool, QString>> keys;
        for (const auto& child : node.children) {
            keys.insert(keyOf(*child));
        }
        return keys;
    };
    const auto isWanted = keysOf(wanted);
    for (int row = int(shown.children.size()) - 1; row >= 0; --row) {
        if (!isWanted.contains(keyOf(*shown.children[std::size_t(row)]))) {
            beginRemoveRows(parent, row, row);
            shown.children.erase(shown.children.begin() + row);
            endRemoveRows();
        }
    }
    const auto isShown = keysOf(shown);
    const auto isNew = [&](std::size_t row) {
        return row < wanted.children.size() && !isShown.contains(keyOf(*wanted.children[row]));
    };
    for (std::size_t row = 0; row < wanted.children.size(); ++row) {
        std::size_t count = 0;
        while (isNew(row + count)) {
            ++count;
        }
        if (count > 0) {
            insertRun(shown, wanted, row, count);
            row += count - 1;
            continue;
        }
        Node& target = *wanted.children[row];
        const auto begin = shown.children.begin() + std::ptrdiff_t(row);
        const auto at = std::find_if(begin, shown.children.end(),
            [&target](const auto& child) { return child->isSame(target); });
        const int from = int(at - shown.children.begin());
        if (from != int(row)) {
            beginMoveRows(parent, from, from, parent, int(row));
            std::rotate(begin, at, at + 1);
            endMoveRows();
        }
        Node& node = *shown.children[row];
        if (target.isFolder || changedIds.contains(target.key)) {
            node.name = target.name;
            node.entry = std::move(target.entry);
            node.search.clear();
            const QModelIndex index = this->index(int(row), 0, parent);
            Q_EMIT dataChanged(index, index);
        }
    }
    for (std::size_t row = 0; row < wanted.children.size(); ++row) {
        if (wanted.children[row]->isFolder) {
            reconcile(*shown.children[row], *wanted.children[row], changedIds);
        }
    }
}

void ProfileTreeModel::setState(const QString& id, const StateView& view)
{
    m_states.insert(id, view);
    changed(id);
}

void ProfileTreeModel::setConnections(const QString& id, int count)
{
    if (m_connections.value(id) != count) {
        m_connections.insert(id, count);
        changed(id);
    }
}

void ProfileTreeModel::changed(const QString& id)
{
    QModelIndex index = indexOf(id);
    while (index.isValid()) {
        Q_EMIT dataChanged(index, index);
        index = index.parent();
    }
}

QModelIndex ProfileTreeModel::indexOf(const QString& id) const
{
    return indexFor(m_nodes.value(id));
}

QStringList ProfileTreeModel::idsBelow(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    if (!node->isFolder) {
        return { node->key };
    }
    QStringList ids;
    for (int row = 0; row < rowCount(index); ++row) {
        ids += idsBelow(this->index(row, 0, index));
    }
    return ids;
}

QStringList ProfileTreeModel::idsInFolder(const QString& path) const
{
    const Node* node = m_root.get();
    while (node->key != path) {
        const auto at = std::find_if(
            node->children.cbegin(), node->children.cend(), [&path](const auto& child) {
                return child->isFolder
                    && (child->key == path || path.startsWith(child->key + u'/'));
            });
        if (at == node->children.cend()) {
            return {};
        }
        node = at->get();
    }
    return path.isEmpty() ? QStringList() : idsBelow(indexFor(node));
}

QStringList ProfileTreeModel::folders() const
{
    std::set<QString> paths;
    for (const Node* node : m_nodes) {
        for (const Node* up = node->parent; up && up->parent; up = up->parent) {
            paths.insert(up->key);
        }
    }
    return { paths.cbegin(), paths.cend() };
}

bool ProfileTreeModel::isArranged(const QModelIndex& folder) const
{
    const auto& children = nodeAt(folder)->children;
    return std::any_of(children.cbegin(), children.cend(), [](const auto& child) {
        return child->entry.stored && child->entry.stored->profile.label.order > 0;
    });
}

ProfileTreeModel::Node* ProfileTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex ProfileTreeModel::indexFor(const Node* node) const
{
    if (!node || !node->parent) {
        return {};
    }
    const auto& siblings = node->parent->children;
    const auto at = std::find_if(
        siblings.cbegin(), siblings.cend(), [node](const auto& one) { return one.get() == node; });
    return createIndex(int(at - siblings.cbegin()), 0, node);
}

QModelIndex ProfileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent)
        ? createIndex(row, column, nodeAt(parent)->children[std::size_t(row)].get())
        : QModelIndex();
}

QModelIndex ProfileTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexFor(nodeAt(child)->parent) : QModelIndex();
}

int ProfileTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int ProfileTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

StatusShape ProfileTreeModel::shapeOf(const Node& node) const
{
    if (!node.isFolder) {
        if (node.entry.error) {
            return StatusShape::Failed;
        }
        return StateText::shapeOf(m_states.value(node.key));
    }
    StatusShape shape = StatusShape::Off;
    for (const auto& child : node.children) {
        shape = StateText::worst(shape, shapeOf(*child));
    }
    return shape;
}

QString ProfileTreeModel::accessibleText(const Node& node) const
{
    QStringList parts{ node.name, StateText::wordFor(shapeOf(node)) };
    if (node.isFolder) {
        parts.append(tr("folder"));
    } else if (node.entry.error) {
        parts.append(ErrorText::of(*node.entry.error).sentence);
    } else if (node.entry.stored) {
        parts.append(StateText::sentence(
            m_states.value(node.key), node.entry.stored->profile, QDateTime::currentDateTimeUtc()));
    }
    return parts.join(QLatin1String(", "));
}

static QString searchedWords(const profile::ProfileStore::Entry& entry)
{
    if (!entry.stored) {
        return entry.id;
    }
    const profile::Profile& profile = entry.stored->profile;
    QStringList words{ profile.label.name, profile.label.folder, profile.connection.server.user,
        profile.connection.server.address.toString() };
    words += profile.label.tags;
    for (const profile::Server& hop : profile.connection.hops) {
        words.append(hop.address.toString());
    }
    for (const profile::Rule& rule : profile.rules) {
        words += { rule.name, rule.listen.toString(), rule.listenPath, RuleText::reaches(rule),
            RuleText::kind(rule) };
    }
    return words.join(u'\n');
}

QString ProfileTreeModel::searchText(const Node& node) const
{
    if (node.search.isEmpty()) {
        node.search = searchedWords(node.entry).toCaseFolded();
    }
    return node.search;
}

QVariant ProfileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node& node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.name;
    case Qt::ToolTipRole:
        if (node.isFolder) {
            return {};
        }
        return plainTip(node.entry.error ? ErrorText::details(*node.entry.error)
                                         : StateText::way(node.entry.stored->profile));
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case IdRole:
        return node.isFolder ? QString() : node.key;
    case FolderRole:
        return node.isFolder ? node.key : node.parent->key;
    case ShapeRole:
        return int(shapeOf(node));
    case WordRole:
        if (node.isFolder) {
            return QString();
        }
        if (node.entry.error) {
            return brokenWord(node.entry.error->code);
        }
        if (const QString word = StateText::shortWord(m_states.value(node.key));
            !word.isEmpty() || !node.entry.file.isEmpty()) {
            return word;
        }
        return tr("not saved");
    case ConnectionsRole:
        return node.isFolder ? 0 : m_connections.value(node.key);
    case ColourRole:
        return node.entry.stored ? QColor(node.entry.stored->profile.label.colour) : QColor();
    case SearchRole:
        return node.isFolder ? QString() : searchText(node);
    case DamagedRole:
        return node.entry.error.has_value();
    default:
        return {};
    }
}

bool ProfileTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty()) {
        return false;
    }
    const Node& node = *nodeAt(index);
    if (name == node.name) {
        return false;
    }
    if (node.isFolder) {
        const QString above = node.parent->key;
        Q_EMIT folderRenameRequested(node.key, above.isEmpty() ? name : above + u'/' + name);
    } else {
        Q_EMIT renameRequested(node.key, name);
    }
    return true;
}

Qt::ItemFlags ProfileTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Node& node = *nodeAt(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node.isFolder) {
        return flags | Qt::ItemIsDropEnabled | Qt::ItemIsEditable;
    }
    flags |= Qt::ItemNeverHasChildren;
    return node.entry.error ? flags : flags | Qt::ItemIsDragEnabled | Qt::ItemIsEditable;
}

QStringList ProfileTreeModel::mimeTypes() const
{
    return { kMimeType };
}

QMimeData* ProfileTreeModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes) {
        ids.append(index.data(IdRole).toString());
    }
    auto* data = new QMimeData; // the drag takes it over
    data->setData(kMimeType, ids.join(u'\n').toUtf8());
    return data;
}

bool ProfileTreeModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return action == Qt::MoveAction && data->hasFormat(kMimeType);
}

bool ProfileTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    QStringList ids = QString::fromUtf8(data->data(kMimeType)).split(u'\n', Qt::SkipEmptyParts);
    ids.removeIf([this](const QString& id) { return !m_nodes.contains(id); });
    const QString folder = parent.data(FolderRole).toString();
    const Node& target = *nodeAt(parent);
    const bool isBetween = row >= 0 && target.isFolder;
    if (!isBetween) {
        ids.removeIf([this, &folder](
                         const QString& id) { return m_nodes.value(id)->parent->key == folder; });
    }
    if (ids.isEmpty()) {
        return false;
    }
    if (isBetween) {
        QStringList arranged;
        for (int i = 0; i <= int(target.children.size()); ++i) {
            if (i == row) {
                arranged += ids;
            }
            if (i < int(target.children.size())) {
                const Node& child = *target.children[std::size_t(i)];
                // One that cannot be read has no place to be written into.
                if (child.entry.stored && !ids.contains(child.key)) {
                    arranged.append(child.key);
                }
            }
        }
        Q_EMIT arrangeRequested(arranged, folder);
    } else {
        Q_EMIT moveRequested(ids, folder);
    }
    // False: the view must not remove the rows itself.
    return false;
}

} // namespace sallyport::ui
