// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/forwardmodel.h"

#include "ui/models/errortext.h"
#include "ui/models/formats.h"
#include "ui/models/plaintext.h"
#include "ui/models/ruletext.h"
#include "ui/models/sentencetext.h"

#include <algorithm>

namespace sallyport::ui {

using tunnel::ForwardState;
using tunnel::TunnelState;

void ForwardModel::setProfile(const profile::Profile& profile)
{
    const qsizetype before = m_profile.rules.size();
    const qsizetype after = profile.rules.size();
    if (profile.id != m_profile.id) {
        beginResetModel();
        m_profile = profile;
        m_status = {};
        m_statusAt.clear();
        m_figures.clear();
        endResetModel();
        return;
    }
    // Rules have no identity of their own: rows are updated in place, and what is more or less is
    // so at the end.
    if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_profile = profile;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, int(after), int(before) - 1);
        m_profile = profile;
        endRemoveRows();
    }
    m_profile = profile;
    if (after > 0) {
        Q_EMIT dataChanged(index(0, 0), index(int(after) - 1, ColumnCount - 1));
    }
}

void ForwardModel::setStatus(const tunnel::TunnelStatus& status)
{
    m_status = status;
    m_statusAt.clear();
    for (qsizetype i = 0; i < m_status.forwards.size(); ++i) {
        m_statusAt.insert(m_status.forwards.at(i).rule, i);
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ForwardModel::setFigures(const TunnelActivity& activity)
{
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const RuleFigures now = activity.rule(row + 1);
        RuleFigures& shown = m_figures[row + 1];
        if (now.connections != shown.connections || now.down != shown.down || now.up != shown.up) {
            first = std::min(first, row);
            last = row;
        }
        shown = now;
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, Now), index(last, Rate), { Qt::DisplayRole });
    }
}

const tunnel::ForwardStatus* ForwardModel::statusOf(int row) const
{
    const auto at = m_statusAt.constFind(row + 1);
    return at == m_statusAt.cend() ? nullptr : &m_status.forwards.at(*at);
}

StatusShape ForwardModel::shapeOf(int row) const
{
    const tunnel::ForwardStatus* status = statusOf(row);
    if (!rule(row).enabled || !status) {
        return StatusShape::Off;
    }
    switch (status->state) {
    case ForwardState::Failed:
        return StatusShape::Failed;
    case ForwardState::Stopped:
        return StatusShape::Off;
    case ForwardState::Listening:
        break;
    }
    return isUp(m_status.state) ? StatusShape::Up : StatusShape::Working;
}

QString ForwardModel::stateText(int row) const
{
    if (!rule(row).enabled) {
        return tr("Switched off");
    }
    const tunnel::ForwardStatus* status = statusOf(row);
    switch (shapeOf(row)) {
    case StatusShape::Failed: {
        const ErrorText text = ErrorText::of(status->error.value_or(Error()));
        // Who holds the port is what the user wants to know.
        const bool taken = status->error && status->error->code == Code::ListenPortTaken;
        return taken && !status->error->detail.isEmpty() ? wholeSentence(status->error->detail)
                                                         : text.sentence;
    }
    case StatusShape::Up:
        return status->note.isEmpty() ? tr("Listening") : wholeSentence(status->note);
    case StatusShape::Working:
        return tr("Waiting for the connection");
    default:
        return tr("Off");
    }
}

int ForwardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_profile.rules.size());
}

int ForwardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForwardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const profile::Rule& rule = this->rule(row);
    const tunnel::ForwardStatus* status = statusOf(row);
    const RuleFigures figures = m_figures.value(row + 1);
    switch (role) {
    case Qt::CheckStateRole:
        return index.column() == What ? QVariant(int(rule.enabled ? Qt::Checked : Qt::Unchecked))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Now || index.column() == Rate ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == What
            ? tr("%1, %2, listens on %3, reaches %4, %5")
                  .arg(RuleText::name(rule), RuleText::kind(rule), RuleText::listens(rule, status),
                      RuleText::reaches(rule), stateText(row))
            : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == State && status && status->error) {
            return plainTip(
                QStringLiteral("%1\n%2").arg(stateText(row), ErrorText::of(*status->error).hint));
        }
        return index.column() == Listens && status ? plainTip(status->listening.join(u'\n'))
                                                   : QVariant();
    case ShapeRole:
        return int(shapeOf(row));
    case ErrorRole:
        return status && status->error ? ErrorText::details(*status->error) : QString();
    case PortTakenRole:
        return status && status->error && status->error->code == Code::ListenPortTaken;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case What:
        return RuleText::name(rule);
    case Kind:
        return RuleText::kind(rule);
    case Listens:
        return RuleText::listens(rule, status);
    case Reaches:
        return RuleText::reaches(rule);
    case Now:
        return figures.connections > 0 ? Formats::count(figures.connections) : QString();
    case Rate:
        return Formats::rate(figures.down + figures.up);
    case State:
        return stateText(row);
    default:
        return {};
    }
}

bool ForwardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != What || !index.isValid()) {
        return false;
    }
    Q_EMIT switchRequested(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ForwardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == What);
    return flags;
}

QVariant ForwardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Now || section == Rate ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

QString ForwardModel::title(int column)
{
    switch (column) {
    case What:
        return tr("What");
    case Kind:
        return tr("Type");
    case Listens:
        return tr("Listens on");
    case Reaches:
        return tr("Reaches");
    case Now:
        return tr("Now", "connections at the moment");
    case Rate:
        return tr("Rate");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace sallyport::ui
