// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/carrier.h"
#include "core/forward/forwardcontext.h"

namespace sallyport::tunnel {

/// A rule that is running: its intake gives it connections, its carrier takes them where the rule
/// says. Owned by a tunnel; stays from the tunnel's start to its stop and lives through reconnects:
/// attach() gives it a link that is ready, detach() takes it away again. start() and stop() come
/// once each.
class Forward final : public QObject, private Intake::User {
    Q_OBJECT

public:
    struct Parts {
        std::unique_ptr<Intake> intake;
        std::unique_ptr<Carrier> carrier;
        /// Why the rule cannot run with any server.
        std::optional<Error> flaw{};
    };

    /// The forward of a rule, of every kind and in either direction.
    [[nodiscard]] static std::unique_ptr<Forward> make(
        int number, const profile::Rule& rule, ForwardContext& context);
    Forward(int number, profile::Rule rule, ForwardContext& context, Parts parts);
    ~Forward() override;

    [[nodiscard]] const ForwardStatus& status() const { return m_status; }
    [[nodiscard]] const profile::Rule& rule() const { return m_status.wish; }
    [[nodiscard]] bool isListening() const { return m_status.state == ForwardState::Listening; }
    [[nodiscard]] int connectionCount() const { return m_carrier->count(); }
    /// As Carrier::statuses() and dataStatuses().
    [[nodiscard]] QList<ConnectionStatus> connections() const { return m_carrier->statuses(); }
    [[nodiscard]] QList<FtpDataStatus> ftpData() const { return m_carrier->dataStatuses(); }
    /// Bytes of all connections since the start, those that have ended included.
    [[nodiscard]] quint64 sentTotal() const { return m_sent + m_carrier->openBytes().first; }
    [[nodiscard]] quint64 receivedTotal() const
    {
        return m_received + m_carrier->openBytes().second;
    }
    /// Ends one connection; false when it has none of that number.
    bool endConnection(quint64 id) { return m_carrier->end(id); }

    /// Its place in the profile has changed, or what does not matter to what runs (its name, keys
    /// of newer programs).
    void renumber(int number, const profile::Rule& rule);

    /// Opens what needs no link; the outcome is in status() and changed().
    void start();
    void attach(ssh::FarSide& farSide);
    /// The link is about to go, or gone: connections end, listeners on this computer stay.
    void detach();
    /// Closes everything.
    void stop();

Q_SIGNALS:
    void changed(const sallyport::tunnel::ForwardStatus& status);
    void connectionChanged(const sallyport::tunnel::ConnectionStatus& status);
    void ftpDataChanged(const sallyport::tunnel::FtpDataStatus& status);
    void ftpNotice(const sallyport::tunnel::FtpNotice& notice);
    /// A program connected and there is no link.
    void linkWanted();

private:
    // Intake::User
    [[nodiscard]] int room() const override { return most() - m_carrier->count(); }
    [[nodiscard]] Error tooMany() const override;
    [[nodiscard]] QByteArray lastWords(Code code) const override
    {
        return m_carrier->lastWords(code);
    }
    void accepted(Intake::Arrival arrival) override;
    void turnedAway(const HostPort& peer, ConnectionEnd end, const Error& error) override;
    void listening(const QStringList& where, const Sentence& note) override;
    void failed(const Error& error) override;
    void wantLink() override { Q_EMIT linkWanted(); }

    /// Connections at a time.
    [[nodiscard]] int most() const;
    /// Ready to be announced.
    [[nodiscard]] ConnectionStatus newConnection(const HostPort& peer);
    void setState(
        ForwardState state, const QStringList& listening, const std::optional<Error>& error = {});

    ForwardContext& m_context;
    ForwardStatus m_status;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Carrier> m_carrier; ///< Goes first: the intake hears of it.
    const std::optional<Error> m_flaw;
    quint64 m_sent = 0; ///< Of connections that have ended.
    quint64 m_received = 0;
};

} // namespace sallyport::tunnel
