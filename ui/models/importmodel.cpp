// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importmodel.h"

#include "ui/models/formats.h"
#include "ui/models/profiledifference.h"
#include "ui/models/ruletext.h"
#include "ui/models/sentencetext.h"
#include "ui/models/statetext.h"

namespace sallyport::ui {

using Action = profile::ImportItem::Action;

ImportModel::ImportModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

bool ImportModel::canBeChosen(const Row& row)
{
    return row.item.action == Action::Add || row.item.action == Action::Update;
}

bool ImportModel::isWeaker(const Row& row)
{
    return canBeChosen(row) && !row.item.weakenings.isEmpty();
}

void ImportModel::setPlan(const QList<profile::ImportItem>& items, const QList<Error>& unusable)
{
    beginResetModel();
    m_rows.clear();
    for (const profile::ImportItem& item : items) {
        Row row{ item, {}, false };
        row.chosen = canBeChosen(row) && !isWeaker(row);
        if (item.action == Action::Update) {
            row.differences = ProfileDifference::between(item.existing, item.imported.profile);
        }
        m_rows.append(row);
    }
    for (const Error& error : unusable) {
        Row row;
        row.item.action = Action::Unusable;
        row.item.imported.profile.label.name = error.context;
        row.item.error = Error{ error.code, error.detail, {} };
        m_rows.append(row);
    }
    endResetModel();
    count();
}

void ImportModel::clear()
{
    setPlan({}, {});
}

void ImportModel::chooseAll(bool chosen)
{
    for (Row& row : m_rows) {
        row.chosen = chosen && canBeChosen(row) && (!isWeaker(row) || row.chosen);
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(
            index(0, NameColumn), index(rowCount() - 1, NameColumn), { Qt::CheckStateRole });
    }
    count();
}

void ImportModel::chooseWeaker(bool chosen)
{
    for (Row& row : m_rows) {
        row.chosen = isWeaker(row) ? chosen : row.chosen;
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(
            index(0, NameColumn), index(rowCount() - 1, NameColumn), { Qt::CheckStateRole });
    }
    count();
}

void ImportModel::count()
{
    m_counts = {};
    for (const Row& row : std::as_const(m_rows)) {
        const Action action = row.item.action;
        m_counts.added += action == Action::Add ? 1 : 0;
        m_counts.updated += action == Action::Update ? 1 : 0;
        m_counts.same += action == Action::Same ? 1 : 0;
        m_counts.unusable += action == Action::Unusable ? 1 : 0;
        m_counts.warned += row.item.imported.warnings.isEmpty() ? 0 : 1;
        m_counts.chosen += row.chosen ? 1 : 0;
        m_counts.weaker += isWeaker(row) ? 1 : 0;
        m_counts.weakerChosen += isWeaker(row) && row.chosen ? 1 : 0;
    }
    Q_EMIT countsChanged();
}

template <class Wanted> QList<profile::ImportItem> ImportModel::itemsThat(Wanted wanted) const
{
    QList<profile::ImportItem> items;
    for (const Row& row : m_rows) {
        if (wanted(row)) {
            items.append(row.item);
        }
    }
    return items;
}

QList<profile::ImportItem> ImportModel::chosen() const
{
    return itemsThat([](const Row& row) { return row.chosen; });
}

QList<profile::ImportItem> ImportModel::unchanged() const
{
    return itemsThat([](const Row& row) { return row.item.action == Action::Same; });
}

QString ImportModel::whyNot(const Row& row)
{
    const Error& error = row.item.error;
    const QString detail = translated(error.detail);
    return error.context.isEmpty()
        ? detail
        : tr("%1: %2", "field, what is wrong").arg(error.context, detail);
}

QString ImportModel::actionText(const Row& row)
{
    if (isWeaker(row)) {
        return row.item.action == Action::Add ? tr("New, and trusts more than usual")
                                              : tr("Trusts more than now");
    }
    switch (row.item.action) {
    case Action::Add:
        return tr("New");
    case Action::Update:
        return row.differences.size() == 1
            ? tr("Changes %1", "what differs").arg(row.differences.constFirst())
            : tr("Changes %n thing(s)", nullptr, int(row.differences.size()));
    case Action::Same:
        return tr("Is here already, the same");
    case Action::Unusable:
        return tr("Cannot be used: %1").arg(whyNot(row));
    }
    return {};
}

QString ImportModel::details(int row) const
{
    if (row < 0 || row >= m_rows.size()) {
        return {};
    }
    const Row& shown = m_rows.at(row);
    const profile::Profile& profile = shown.item.imported.profile;
    QStringList lines;
    if (shown.item.action == Action::Unusable) {
        lines.append(actionText(shown));
    } else {
        lines.append(tr("Server: %1").arg(StateText::way(profile)));
    }
    if (isWeaker(shown)) {
        lines.append(shown.item.action == Action::Add ? tr("Trusts more than usual:")
                                                      : tr("Trusts more than now:"));
        for (const profile::Weakening& weakening : shown.item.weakenings) {
            lines.append(QStringLiteral("  • ") + translated(profile::wordsOf(weakening)));
        }
    }
    if (shown.item.action == Action::Update) {
        if (shown.item.existing.label.name != profile.label.name) {
            lines.append(tr("Changes the profile “%1”:").arg(shown.item.existing.label.name));
        } else {
            lines.append(tr("Changes the profile that is here:"));
        }
        for (const QString& difference : shown.differences) {
            lines.append(QStringLiteral("  • ") + difference);
        }
    } else {
        constexpr qsizetype kMaxShown = 50;
        for (const profile::Rule& rule : profile.rules.mid(0, kMaxShown)) {
            lines.append(RuleText::line(rule));
        }
        if (profile.rules.size() > kMaxShown) {
            lines.append(
                tr("… and %n forward(s) more", nullptr, int(profile.rules.size() - kMaxShown)));
        }
    }
    const QList<Sentence>& warnings = shown.item.imported.warnings;
    if (!warnings.isEmpty()) {
        lines.append(tr("Not taken over as it was:"));
        for (const Sentence& warning : warnings) {
            lines.append(QStringLiteral("  • ") + translated(warning));
        }
    }
    return lines.join(u'\n');
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Profile");
    case ServerColumn:
        return tr("Server");
    case ForwardsColumn:
        return tr("Forwards");
    case ActionColumn:
        return tr("What happens");
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const profile::Profile& profile = row.item.imported.profile;
    const bool hasServer =
        !profile.connection.server.address.host.isEmpty() || profile.connection.follows.isOn();
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn) {
        return hasServer
            ? tr("%1, %2, %3", "profile, server, what happens")
                  .arg(profile.label.name, StateText::way(profile), actionText(row))
            : tr("%1, %2", "profile, what happens").arg(profile.label.name, actionText(row));
    }
    if (role == Qt::TextAlignmentRole && index.column() == ForwardsColumn) {
        return int(Qt::AlignCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        return profile.label.name;
    case ServerColumn:
        return hasServer ? StateText::way(profile) : QString();
    case ForwardsColumn:
        return hasServer ? Formats::count(profile.rules.size()) : QString();
    case ActionColumn:
        if (const int warnings = int(row.item.imported.warnings.size()); warnings > 0) {
            return tr("%1 · %2", "what happens, how many warnings")
                .arg(actionText(row), tr("%n warning(s)", nullptr, warnings));
        }
        return actionText(row);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != NameColumn || !canBeChosen(m_rows.at(index.row()))) {
        return false;
    }
    m_rows[index.row()].chosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    count();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && canBeChosen(m_rows.at(index.row()))) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

} // namespace sallyport::ui
