// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/intake.h"

#include <QPointer>

namespace sallyport::tunnel {

/// What becomes of the connections of a forward: each is bridged to one destination, asked where it
/// leads, or served as an FTP session. Owned by the forward, on its thread.
class Carrier : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] virtual int count() const = 0;
    /// What it carries at the moment, with the bytes so far.
    [[nodiscard]] virtual QList<ConnectionStatus> statuses() const = 0;
    /// The open FTP data connections whose opening was told, with the bytes so far.
    [[nodiscard]] virtual QList<FtpDataStatus> dataStatuses() const { return {}; }
    /// Of what is open: sent and received.
    [[nodiscard]] virtual std::pair<quint64, quint64> openBytes() const = 0;

    /// status.id is new, status.open true. Needs a link.
    virtual void add(const ConnectionStatus& status, Intake::Arrival arrival) = 0;
    /// False when it has none of that number.
    virtual bool end(quint64 id) = 0;
    virtual void endAll() = 0;

    void attach(ssh::FarSide& farSide) { m_farSide = &farSide; }
    /// The link is about to go, or gone: what it carries ends.
    void detach()
    {
        m_farSide.clear();
        endAll();
    }

    /// At a time, of a rule that wishes for no other limit.
    [[nodiscard]] virtual int usualMost() const { return kUsualConnections; }
    /// As Intake::User::lastWords().
    [[nodiscard]] virtual QByteArray lastWords(Code) const { return {}; }

    static constexpr int kUsualConnections = 4096;

Q_SIGNALS:
    void changed(const sallyport::tunnel::ConnectionStatus& status);
    void dataChanged(const sallyport::tunnel::FtpDataStatus& status);
    void notice(const sallyport::tunnel::FtpNotice& notice);
    /// One has gone, with the bytes that openBytes() does not count any more; comes before
    /// changed() or dataChanged() says so.
    void removed(quint64 sent, quint64 received);

protected:
    /// Null without a link.
    [[nodiscard]] ssh::FarSide* farSide() const { return m_farSide; }

private:
    QPointer<ssh::FarSide> m_farSide;
};

} // namespace sallyport::tunnel
