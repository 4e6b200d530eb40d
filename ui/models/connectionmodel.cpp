// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectionmodel.h"

#include "ui/models/formats.h"
#include "ui/models/plaintext.h"
#include "ui/models/ruletext.h"

#include <algorithm>

namespace sallyport::ui {

ConnectionModel::~ConnectionModel() = default;

void ConnectionModel::setProfile(const profile::Profile& profile)
{
    const bool another = profile.id != m_profile.id;
    if (another) {
        beginResetModel();
        m_groups.clear();
    }
    m_profile = profile;
    if (another) {
        endResetModel();
    } else if (!m_groups.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, ColumnCount - 1));
    }
}

void ConnectionModel::refresh(const TunnelActivity& activity, const QDateTime& now)
{
    m_now = now;
    std::map<int, std::vector<const LiveConnection*>> byRule;
    for (const auto& [id, live] : activity.connections()) {
        byRule[live.status.rule].push_back(&live);
    }
    for (const auto& [rule, live] : byRule) {
        const auto at = std::lower_bound(m_groups.begin(), m_groups.end(), rule,
            [](const auto& group, int number) { return group->rule < number; });
        if (at == m_groups.end() || (*at)->rule != rule) {
            const int row = int(at - m_groups.begin());
            beginInsertRows({}, row, row);
            auto group = std::make_unique<Group>();
            group->rule = rule;
            m_groups.insert(at, std::move(group));
            endInsertRows();
        }
    }
    for (int row = 0; row < int(m_groups.size()); ++row) {
        Group& group = *m_groups[std::size_t(row)];
        group.figures = activity.rule(group.rule);
        refreshGroup(row, byRule[group.rule]);
    }
    if (!m_groups.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, ColumnCount - 1));
    }
}

void ConnectionModel::refreshGroup(int row, const std::vector<const LiveConnection*>& live)
{
    Group& group = *m_groups[std::size_t(row)];
    const QModelIndex parent = index(row, 0);
    auto& shown = group.connections;
    // Both are ordered by id. What has gone is removed in runs, from the end.
    const auto isLive = [&live](const LiveConnection& one) {
        const auto at = std::lower_bound(live.cbegin(), live.cend(), one.status.id,
            [](const LiveConnection* a, quint64 id) { return a->status.id < id; });
        return at != live.cend() && (*at)->status.id == one.status.id;
    };
    for (int last = int(shown.size()) - 1; last >= 0; --last) {
        if (isLive(shown[std::size_t(last)])) {
            continue;
        }
        int first = last;
        while (first > 0 && !isLive(shown[std::size_t(first - 1)])) {
            --first;
        }
        beginRemoveRows(parent, first, last);
        shown.erase(shown.begin() + first, shown.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    std::vector<LiveConnection> target;
    target.reserve(live.size());
    for (const LiveConnection* one : live) {
        target.push_back(*one);
    }
    // What is new has a higher id than what was there, but for a connection that was told late.
    std::size_t same = 0;
    while (same < shown.size()) {
        if (shown[same].status.id == target[same].status.id) {
            ++same;
            continue;
        }
        beginInsertRows(parent, int(same), int(same));
        shown.insert(shown.begin() + std::ptrdiff_t(same), target[same]);
        endInsertRows();
        ++same;
    }
    if (shown.size() < target.size()) {
        beginInsertRows(parent, int(shown.size()), int(target.size()) - 1);
        shown.insert(shown.end(), target.begin() + std::ptrdiff_t(shown.size()), target.end());
        endInsertRows();
    }
    shown = std::move(target);
    if (!shown.empty()) {
        Q_EMIT dataChanged(index(0, 0, parent),
            index(int(shown.size()) - 1, ColumnCount - 1, parent), { Qt::DisplayRole, SortRole });
    }
}

int ConnectionModel::connectionCount() const
{
    std::size_t count = 0;
    for (const auto& group : m_groups) {
        count += group->connections.size();
    }
    return int(count);
}

QModelIndex ConnectionModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, m_groups[std::size_t(parent.row())].get())
                            : createIndex(row, column, nullptr);
}

QModelIndex ConnectionModel::parent(const QModelIndex& child) const
{
    const auto* group = static_cast<const Group*>(child.constInternalPointer());
    if (!child.isValid() || !group) {
        return {};
    }
    const auto at = std::find_if(m_groups.cbegin(), m_groups.cend(),
        [group](const auto& one) { return one.get() == group; });
    return createIndex(int(at - m_groups.cbegin()), 0, nullptr);
}

int ConnectionModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    const bool isGroup = !parent.constInternalPointer() && parent.column() == 0;
    return isGroup ? int(m_groups[std::size_t(parent.row())]->connections.size()) : 0;
}

int ConnectionModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() >= Age) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto* group = static_cast<const Group*>(index.constInternalPointer());
    return group
        ? connectionData(group->connections[std::size_t(index.row())], index.column(), role)
        : groupData(*m_groups[std::size_t(index.row())], index.column(), role);
}

QVariant ConnectionModel::groupData(const Group& group, int column, int role) const
{
    if (role == IdRole) {
        return quint64(0);
    }
    if (role == RuleRole) {
        return group.rule;
    }
    if (role == SortRole) {
        return group.rule;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const bool known = group.rule >= 1 && group.rule <= m_profile.rules.size();
    const profile::Rule rule = known ? m_profile.rules.at(group.rule - 1) : profile::Rule();
    switch (column) {
    case Peer:
        return known ? tr("%1 (%2)").arg(RuleText::name(rule)).arg(group.connections.size())
                     : tr("Rule %1").arg(group.rule);
    case Destination:
        return known ? RuleText::reaches(rule) : QString();
    case Received:
        return Formats::bytes(group.figures.received);
    case Sent:
        return Formats::bytes(group.figures.sent);
    case Rate:
        return Formats::rate(group.figures.down + group.figures.up);
    default:
        return {};
    }
}

QVariant ConnectionModel::connectionData(const LiveConnection& live, int column, int role) const
{
    const std::chrono::seconds age(live.since.secsTo(m_now));
    if (role == IdRole) {
        return live.status.id;
    }
    if (role == RuleRole) {
        return live.status.rule;
    }
    if (role == SortRole) {
        switch (column) {
        case Age:
            return qint64(age.count());
        case Received:
            return live.status.received;
        case Sent:
            return live.status.sent;
        case Rate:
            return live.down + live.up;
        default:
            return connectionData(live, column, Qt::DisplayRole);
        }
    }
    if (role == AddressRole) {
        return live.status.peer;
    }
    const QString& peer = live.program.isEmpty() ? live.status.peer : live.program;
    if (role == Qt::AccessibleTextRole && column == Peer) {
        return tr("%1 to %2").arg(peer, live.status.to);
    }
    if (role == Qt::ToolTipRole && column == Peer && !live.program.isEmpty()) {
        return plainTip(tr("%1 from %2", "a program, an address").arg(peer, live.status.peer));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Peer:
        return peer;
    case Destination:
        return live.status.to;
    case Age:
        return Formats::duration(age);
    case Received:
        return Formats::bytes(live.status.received);
    case Sent:
        return Formats::bytes(live.status.sent);
    case Rate:
        return Formats::rate(live.down + live.up);
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section >= Age ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Peer:
        return tr("From");
    case Destination:
        return tr("To");
    case Age:
        return tr("Age");
    case Received:
        return tr("↓ Received");
    case Sent:
        return tr("↑ Sent");
    case Rate:
        return tr("Rate");
    default:
        return {};
    }
}

} // namespace sallyport::ui
