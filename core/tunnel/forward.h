// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ssh/link.h"
#include "core/tunnel/status.h"

#include <QObject>
#include <QPointer>

namespace sallyport::tunnel {

/// Gives every connection of a tunnel a number of its own.
using ConnectionIds = quint64;

/// What forwards of one tunnel share. Outlives them.
struct ForwardContext {
    Clock& clock;
    ConnectionIds& ids;
    /// How long a connection made while the tunnel is down waits for it.
    Milliseconds holdTime{20'000};
    /// The SSH server as the profile names it, for messages.
    HostPort server{};
    /// The address of the SSH server that the first link reached; empty while unknown.
    QString serverAddress{};
    /// Of rules that do not say themselves; as it is when a program connects.
    bool onlyMyPrograms = false;
};

/// A rule that is running. Owned by a tunnel; stays from the tunnel's start to its stop and lives
/// through reconnects: attach() gives it a link that is ready, detach() takes it away again.
/// start() and stop() come once each.
class Forward : public QObject {
    Q_OBJECT

public:
    Forward(int number, profile::Rule rule, ForwardContext& context);
    ~Forward() override;

    [[nodiscard]] const ForwardStatus& status() const { return m_status; }
    [[nodiscard]] const profile::Rule& rule() const { return m_status.wish; }
    [[nodiscard]] bool isListening() const { return m_status.state == ForwardState::Listening; }
    [[nodiscard]] virtual int connectionCount() const = 0;
    /// What it carries at the moment, with the bytes so far.
    [[nodiscard]] virtual QList<ConnectionStatus> connections() const = 0;
    /// The open FTP data connections whose opening was told, with the bytes so far.
    [[nodiscard]] virtual QList<FtpDataStatus> ftpData() const { return {}; }
    /// Bytes of all connections since the start, those that have ended included.
    [[nodiscard]] quint64 sentTotal() const { return m_sentTotal + openBytes().first; }
    [[nodiscard]] quint64 receivedTotal() const { return m_receivedTotal + openBytes().second; }
    /// Ends one connection; false when it has none of that number.
    virtual bool endConnection(quint64 id) = 0;

    /// Its place in the profile has changed, or what does not matter to what runs (its name).
    void renumber(int number, const profile::Rule& rule);

    /// Opens what needs no link; the outcome is in status() and changed().
    virtual void start() = 0;
    virtual void attach(ssh::Link& link);
    /// The link is about to go, or gone: connections end, listeners on this computer stay.
    virtual void detach();
    /// Closes everything.
    void stop();

    /// At a time, of a rule that wishes for no other limit.
    static constexpr int kUsualConnections = 4096;

Q_SIGNALS:
    void changed(const sallyport::tunnel::ForwardStatus& status);
    void connectionChanged(const sallyport::tunnel::ConnectionStatus& status);
    void ftpDataChanged(const sallyport::tunnel::FtpDataStatus& status);
    void ftpNotice(const sallyport::tunnel::FtpNotice& notice);
    /// A program connected and there is no link.
    void linkWanted();

protected:
    /// Closes the listener and ends every connection.
    virtual void stopListening() = 0;
    virtual void endAll() = 0;
    /// Of the connections that are open: sent and received.
    [[nodiscard]] virtual std::pair<quint64, quint64> openBytes() const = 0;

    void setState(ForwardState state, const QStringList& listening = {}, const std::optional<Error>& error = {});
    void setNote(const QString& note) { m_status.note = note; }
    void addTotals(quint64 sent, quint64 received);

    [[nodiscard]] int number() const { return m_status.rule; }
    [[nodiscard]] virtual int maxConnections() const;
    /// What is wrong with one connection more.
    [[nodiscard]] Error tooMany() const;
    /// What a client is told whose connection is refused for that reason, when its protocol has a
    /// word for it. Empty: it is closed without, or waits for room in a local listener's backlog.
    [[nodiscard]] virtual QByteArray lastWords(Code) const { return {}; }
    [[nodiscard]] ssh::Link* link() const { return m_link; }
    [[nodiscard]] ForwardContext& context() const { return m_context; }
    [[nodiscard]] Clock& clock() const { return m_context.clock; }
    [[nodiscard]] quint64 nextId() { return ++m_context.ids; }

private:
    ForwardContext& m_context;
    ForwardStatus m_status;
    QPointer<ssh::Link> m_link;
    quint64 m_sentTotal = 0;
    quint64 m_receivedTotal = 0;
};

} // namespace sallyport::tunnel
