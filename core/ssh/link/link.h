// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/driver.h"
#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/link/channels.h"
#include "core/ssh/link/farside.h"
#include "core/ssh/link/linknews.h"
#include "core/ssh/link/linkoptions.h"
#include "core/ssh/link/liveness.h"
#include "core/ssh/link/transport.h"

#include <memory>
#include <optional>

namespace sallyport::ssh {

class Authenticator;
class Session;

/// One SSH transport connection: handshake, host key, login, channels, remote listeners. Owned by a
/// tunnel, on one thread for ever; used for one connection and thrown away. Whoever is told
/// something by it, or by one of its channels and listeners, may destroy it.
///
/// Order: open() → hostKeyOffered() → acceptHostKey() or rejectHostKey() → ready() → … → closed().
/// closed() is the last signal and comes once, whatever happened; its error is Cancelled after
/// close(). Every step has its own time limit.
class Link final : public FarSide {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Connecting,
        Handshaking,
        VerifyingHost,
        Authenticating,
        Ready,
        Closing,
        Closed
    };
    Q_ENUM(State)

    Link(LinkOptions options, Credentials credentials, std::unique_ptr<Transport> transport,
        Clock& clock, QObject* parent = nullptr);
    ~Link() override;

    [[nodiscard]] State state() const { return m_state; }
    /// The server's identification string, once received, made printable.
    [[nodiscard]] QString serverIdentification() const;
    /// Negotiated methods, once ready: "curve25519-sha256, ssh-ed25519, aes128-gcm@openssh.com, …".
    [[nodiscard]] QString algorithms() const;
    /// How the login succeeded: "publickey", "password", …
    [[nodiscard]] QString authenticationMethod() const;
    /// When something last came from the server; of a link that is ready, or was.
    [[nodiscard]] TimePoint lastReceived() const { return m_liveness.lastReceived(); }
    [[nodiscard]] int channelCount() const { return m_channels.count(); }

    void open();
    void acceptHostKey();
    void rejectHostKey(const Error& error);
    /// Says goodbye to the server and closes; channels fail with Cancelled.
    void close();

    /// Asks the server right now whether it is there, with a short wait: after the computer slept
    /// or the network changed. closed() with LivenessLost follows within seconds if it is not.
    void checkAlive();

    /// A Channel. The usual timeout is the options' openTimeout; on a stock libssh2 opens queue up.
    [[nodiscard]] std::unique_ptr<ByteStream> openDirectTcpip(const HostPort& destination,
        const HostPort& originator, std::optional<Milliseconds> timeout = std::nullopt) override;
    [[nodiscard]] std::unique_ptr<ByteStream> openDirectStreamLocal(const QString& path) override;
    /// Has the server run a command as its account does (RFC 4254 6.5), with the login shell. What
    /// the command writes can be read, what is written is its input; opened() once it runs.
    [[nodiscard]] std::unique_ptr<Channel> openCommand(const QByteArray& command);
    /// A RemoteListener.
    [[nodiscard]] std::unique_ptr<FarListener> listen(const HostPort& bind) override;

Q_SIGNALS:
    void stateChanged(sallyport::ssh::Link::State state);
    void news(const sallyport::ssh::LinkNews& news);
    void hostKeyOffered(const sallyport::ssh::HostKey& key);
    void ready();
    void closed(const sallyport::Error& error);

private:
    void scheduleTurn();
    /// The next turn ends the link for this libssh2 error.
    void failSoon(int rc);
    /// Says so too; false when that led to another state or to the link's destruction.
    bool enter(State state);
    /// Carries everything on that can be, then emits what came of it. Never nested.
    void turn();
    void stepHandshake();
    /// False when telling led to another state or to the link's destruction.
    bool tellIdentification();
    void lookWhetherItIsThere();
    void stepAuthentication();
    void stepReady();
    void finish(const Error& cause);
    void becomeReady();
    void stepTimedOut();
    void probe();
    /// Asks for new keys when it is time, and watches how long an exchange takes, whoever began it;
    /// a libssh2 error that ends the link, or 0.
    [[nodiscard]] int stepKeys();

    LinkOptions m_options;
    Clock& m_clock;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Authenticator> m_authenticator;
    Driver m_driver;
    std::unique_ptr<Timer> m_stepTimer;
    Liveness m_liveness;
    std::unique_ptr<Timer> m_rekeyTimer; ///< Runs while keys are exchanged.
    RekeyMeter m_rekeyMeter;
    Channels m_channels;
    State m_state = State::Idle;
    std::optional<Error> m_pendingFailure;
    bool m_usersTurn = false; ///< The step timer counts the user's time.
    QString m_authenticationMethod;

    bool m_identified = false; ///< The signal was emitted.
    bool m_inTurn = false;
    bool m_turnScheduled = false;
};

} // namespace sallyport::ssh
