// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transfermodel.h"

#include "ui/models/errortext.h"
#include "ui/models/formats.h"
#include "ui/models/plaintext.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace sallyport::ui {

using tunnel::ConnectionEnd;
using tunnel::FtpDataStatus;

void TransferModel::update(const QString& profileId, const FtpDataStatus& status,
    const QString& rule, const QString& protection, const QDateTime& now)
{
    // Numbers start again with each start of a tunnel: a finished transfer is never updated.
    const auto at =
        std::find_if(m_transfers.rbegin(), m_transfers.rend(), [&](const Transfer& one) {
            return one.status.id == status.id && one.profileId == profileId && one.status.open;
        });
    if (at == m_transfers.rend()) {
        if (m_transfers.size() >= kMaxTransfers) {
            const auto finished = std::find_if(m_transfers.cbegin(), m_transfers.cend(),
                [](const Transfer& one) { return !one.status.open; });
            removeRow(finished == m_transfers.cend() ? 0 : int(finished - m_transfers.cbegin()));
        }
        const int row = rowCount();
        beginInsertRows({}, row, row);
        Transfer transfer{ profileId, status, rule, protection, now, {}, {}, 0 };
        follow(transfer, status, now);
        m_transfers.push_back(std::move(transfer));
        endInsertRows();
        return;
    }
    follow(*at, status, now);
    at->protection = protection;
    const int row = int(m_transfers.rend() - at) - 1;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

/// Takes over what is new of it.
void TransferModel::follow(Transfer& transfer, const FtpDataStatus& status, const QDateTime& now)
{
    const auto perSecond = [](quint64 bytes, const QDateTime& from, const QDateTime& to) {
        return double(bytes) * 1000.0 / double(std::max<qint64>(1, from.msecsTo(to)));
    };
    if (!status.open) {
        transfer.ended = now;
        transfer.rate = perSecond(status.bytes, transfer.started, now);
    } else if (now > transfer.started) {
        const QDateTime before = transfer.taken.isValid() ? transfer.taken : transfer.started;
        const quint64 moved = status.bytes - std::min(status.bytes, transfer.status.bytes);
        transfer.rate = perSecond(moved, before, now);
        transfer.taken = now;
    }
    transfer.status = status;
}

void TransferModel::take(const QString& profileId, const QList<FtpDataStatus>& open,
    const QDateTime& now, const ProtectionOf& protectionOf)
{
    QHash<quint64, const FtpDataStatus*> byId;
    for (const FtpDataStatus& status : open) {
        byId.insert(status.id, &status);
    }
    for (int row = 0; row < rowCount() && !byId.isEmpty(); ++row) {
        Transfer& transfer = m_transfers[std::size_t(row)];
        if (!transfer.status.open || transfer.profileId != profileId) {
            continue;
        }
        if (const FtpDataStatus* status = byId.take(transfer.status.id)) {
            if (protectionOf && transfer.status.server != status->server) {
                transfer.protection = protectionOf(*status);
                Q_EMIT dataChanged(index(row, Protection), index(row, Protection));
            }
            follow(transfer, *status, now);
            Q_EMIT dataChanged(index(row, Size), index(row, Rate));
        }
    }
}

void TransferModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_transfers.erase(m_transfers.begin() + row);
    endRemoveRows();
}

void TransferModel::clearFinished(const QString& profileId)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Transfer& transfer = m_transfers[std::size_t(row)];
        if (!transfer.status.open && transfer.profileId == profileId) {
            removeRow(row);
        }
    }
}

void TransferModel::endAll(const QString& profileId, const QDateTime& now)
{
    for (int row = 0; row < rowCount(); ++row) {
        Transfer& transfer = m_transfers[std::size_t(row)];
        if (transfer.status.open && transfer.profileId == profileId) {
            transfer.status.open = false;
            transfer.status.end = ConnectionEnd::Stopped;
            transfer.ended = now;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int TransferModel::openCount(const QString& profileId) const
{
    return int(std::count_if(m_transfers.cbegin(), m_transfers.cend(),
        [&](const Transfer& one) { return one.status.open && one.profileId == profileId; }));
}

/// What is listed, without the options that many clients give as if they spoke with ls(1).
static QString listedFolder(const QString& argument)
{
    QStringList words = argument.split(u' ');
    while (!words.isEmpty() && words.constFirst().startsWith(u'-')) {
        words.removeFirst();
    }
    return words.join(u' ');
}

static QString listingText(const FtpDataStatus& status)
{
    const QString folder = listedFolder(status.file);
    if (status.verb == QLatin1String("NLST")) {
        return folder.isEmpty() ? TransferModel::tr("Names of the current folder")
                                : TransferModel::tr("Names of %1", "a folder").arg(folder);
    }
    return folder.isEmpty() ? TransferModel::tr("List of the current folder")
                            : TransferModel::tr("List of %1", "a folder").arg(folder);
}

/// The name of the file alone: in a column, the end of a path is what is cut off.
QString TransferModel::whatText(const Transfer& transfer)
{
    const FtpDataStatus& status = transfer.status;
    if (status.verb.isEmpty()) {
        return tr("Data connection of %1").arg(transfer.rule);
    }
    if (status.direction == FtpDataStatus::Direction::List) {
        return listingText(status);
    }
    if (status.file.isEmpty()) {
        return status.verb == QLatin1String("STOU") ? tr("A file that the server names")
                                                    : tr("A file");
    }
    const QString name = status.file.section(u'/', -1);
    return name.isEmpty() ? status.file : name;
}

QString TransferModel::commandText(const Transfer& transfer)
{
    const FtpDataStatus& status = transfer.status;
    if (status.verb.isEmpty()) {
        return {};
    }
    return status.file.isEmpty()
        ? tr("%1, through %2", "FTP command, name of the forward").arg(status.verb, transfer.rule)
        : tr("%1 %2, through %3", "FTP command, file, name of the forward")
              .arg(status.verb, status.file, transfer.rule);
}

QString TransferModel::directionWord(const Transfer& transfer)
{
    switch (transfer.status.direction) {
    case FtpDataStatus::Direction::Up:
        return transfer.status.verb == QLatin1String("APPE") ? tr("Append") : tr("Upload");
    case FtpDataStatus::Direction::Down:
        return tr("Download");
    case FtpDataStatus::Direction::List:
        return tr("Listing");
    case FtpDataStatus::Direction::Unknown:
        return {};
    }
    return {};
}

QString TransferModel::directionText(const Transfer& transfer)
{
    const QString word = directionWord(transfer);
    const bool isUp = transfer.status.direction == FtpDataStatus::Direction::Up;
    return word.isEmpty() ? word
                          : (isUp ? QStringLiteral("↑ %1") : QStringLiteral("↓ %1")).arg(word);
}

/// All that matters of it, as the first cell is all that a screen reader says of a row.
QString TransferModel::spokenText(const Transfer& transfer)
{
    QStringList parts{ whatText(transfer), stateText(transfer), directionWord(transfer),
        Formats::bytes(transfer.status.bytes), transfer.protection };
    if (transfer.status.open) {
        parts.insert(parts.size() - 1, Formats::rate(transfer.rate));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString TransferModel::stateText(const Transfer& transfer)
{
    if (transfer.status.open) {
        return tr("Running");
    }
    if (transfer.status.error) {
        return ErrorText::of(*transfer.status.error).sentence;
    }
    switch (transfer.status.end) {
    case ConnectionEnd::Eof:
        return tr("Finished");
    case ConnectionEnd::Reset:
        return tr("Broken off");
    case ConnectionEnd::Refused:
        return tr("Refused");
    case ConnectionEnd::Lost:
        return tr("Lost with the connection");
    case ConnectionEnd::Stopped:
        return tr("Stopped");
    }
    return {};
}

int TransferModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_transfers.size());
}

int TransferModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransferModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Transfer& transfer = m_transfers[std::size_t(index.row())];
    switch (role) {
    case ProfileRole:
        return transfer.profileId;
    case OpenRole:
        return transfer.status.open;
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Size || index.column() == Rate ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == What) {
            return plainTip(commandText(transfer));
        }
        return transfer.status.error ? plainTip(ErrorText::details(*transfer.status.error))
                                     : QString();
    case SortRole:
        if (index.column() == Size) {
            return transfer.status.bytes;
        }
        if (index.column() == Rate) {
            return transfer.rate;
        }
        if (index.column() == Started) {
            return transfer.started;
        }
        break;
    case Qt::AccessibleTextRole:
        return index.column() == What ? QVariant(spokenText(transfer)) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case What:
        return whatText(transfer);
    case Direction:
        return directionText(transfer);
    case Size:
        return transfer.status.open && transfer.status.bytes == 0
            ? QString()
            : Formats::bytes(transfer.status.bytes);
    case Rate:
        return Formats::rate(transfer.rate);
    case Mode:
        return transfer.status.mode;
    case Protection:
        return transfer.protection;
    case State:
        return stateText(transfer);
    case Started:
        return QLocale().toString(transfer.started.toLocalTime().time(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Size || section == Rate ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("Transfer");
    case Direction:
        return tr("Direction");
    case Size:
        return tr("Size");
    case Rate:
        return tr("Rate");
    case Mode:
        return tr("Mode");
    case Protection:
        return tr("Protection");
    case State:
        return tr("State");
    case Started:
        return tr("Started");
    default:
        return {};
    }
}

} // namespace sallyport::ui
