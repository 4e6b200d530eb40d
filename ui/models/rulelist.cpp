// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rulelist.h"

#include "ui/models/forwardmodel.h"
#include "ui/models/plaintext.h"
#include "ui/models/ruletext.h"

namespace sallyport::ui {

using profile::Rule;

void RuleList::setRules(const QList<Rule>& rules)
{
    beginResetModel();
    m_rules = rules;
    m_problems.clear();
    endResetModel();
}

void RuleList::setProblems(const QHash<int, QString>& problems, const QColor& colour)
{
    if (m_rules.isEmpty() || (problems == m_problems && colour == m_problemColour)) {
        return;
    }
    m_problems = problems;
    m_problemColour = colour;
    Q_EMIT dataChanged(index(0, What), index(int(m_rules.size()) - 1, What),
        { Qt::ToolTipRole, Qt::ForegroundRole, Qt::AccessibleDescriptionRole });
}

int RuleList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleList::data(const QModelIndex& index, int role) const
{
    const Rule& rule = m_rules.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case What:
            return RuleText::name(rule);
        case Kind:
            return RuleText::kind(rule);
        case Listens:
            return RuleText::listens(rule);
        case Reaches:
            return RuleText::reaches(rule);
        }
    }
    if (index.column() != What) {
        return {};
    }
    if (role == Qt::CheckStateRole) {
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    }
    const auto problem = m_problems.constFind(index.row());
    if (problem == m_problems.cend()) {
        return {};
    }
    switch (role) {
    case Qt::ToolTipRole:
        return plainTip(*problem);
    case Qt::AccessibleDescriptionRole:
        return *problem;
    case Qt::ForegroundRole:
        return m_problemColour;
    default:
        return {};
    }
}

bool RuleList::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != What) {
        return false;
    }
    m_rules[index.row()].enabled = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT switched();
    return true;
}

Qt::ItemFlags RuleList::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == What ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RuleList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return ForwardModel::title(section);
}

} // namespace sallyport::ui
