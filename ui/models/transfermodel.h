// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/status.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>
#include <functional>

namespace sallyport::ui {

/// The FTP data connections of all profiles, newest last. Finished ones stay until they are
/// cleared, or until there are too many.
class TransferModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Direction, Size, Rate, Mode, Protection, State, Started, ColumnCount };
    enum Role {
        ProfileRole = Qt::UserRole, ///< Id of the profile.
        OpenRole, ///< bool
        SortRole,
    };
    static constexpr std::size_t kMaxTransfers = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    using ProtectionOf = std::function<QString(const tunnel::FtpDataStatus&)>;

    /// protection: which leg of the way is inside SSH.
    void update(const QString& profileId, const tunnel::FtpDataStatus& status, const QString& rule,
        const QString& protection, const QDateTime& now);
    /// The figures of transfers that run. Those that are not known are left out. protectionOf: of
    /// one that has found its server.
    void take(const QString& profileId, const QList<tunnel::FtpDataStatus>& open,
        const QDateTime& now, const ProtectionOf& protectionOf = {});
    void clearFinished(const QString& profileId);
    /// Whatever still counts as open has ended with its tunnel.
    void endAll(const QString& profileId, const QDateTime& now);
    [[nodiscard]] int openCount(const QString& profileId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Transfer {
        QString profileId;
        tunnel::FtpDataStatus status;
        QString rule;
        QString protection;
        QDateTime started;
        QDateTime ended;
        QDateTime taken; ///< When its figures were last pulled.
        double rate = 0; ///< Between the last two times; once it has ended, over all.
    };

    [[nodiscard]] static QString whatText(const Transfer& transfer);
    [[nodiscard]] static QString directionWord(const Transfer& transfer);
    [[nodiscard]] static QString directionText(const Transfer& transfer);
    [[nodiscard]] static QString spokenText(const Transfer& transfer);
    [[nodiscard]] static QString stateText(const Transfer& transfer);
    [[nodiscard]] static QString commandText(const Transfer& transfer);
    static void follow(
        Transfer& transfer, const tunnel::FtpDataStatus& status, const QDateTime& now);
    void removeRow(int row);

    std::deque<Transfer> m_transfers;
};

} // namespace sallyport::ui
