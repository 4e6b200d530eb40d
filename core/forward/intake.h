// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/status.h"
#include "core/net/endpoint.h"
#include "core/ssh/link/farside.h"

#include <memory>
#include <optional>

namespace sallyport::tunnel {

/// Where the connections of a forward come from: a listener, and whom it lets in. Owned by the
/// forward, on its thread. Lives through reconnects: attach() and detach() come in turns, start()
/// before them and stop() after them, once each.
class Intake : public QObject {
    Q_OBJECT

public:
    /// A program that has connected.
    struct Arrival {
        std::unique_ptr<ByteStream> stream; ///< Open.
        HostPort peer; ///< Who has connected; empty host: not known, or over a Unix socket.
        /// What a listener on the server was reached at, in its words; empty where it does not say.
        HostPort arrivedAt{};
        /// Both ends of what came to a listener on this computer; null over a Unix socket.
        net::Endpoint ourEnd{};
        net::Endpoint peerEnd{};
    };

    /// The forward, as its intake sees it. Told from the event loop, and from within start(),
    /// attach() and stop().
    class User {
    public:
        /// So many connections more may come.
        [[nodiscard]] virtual int room() const = 0;
        /// What is wrong with one more.
        [[nodiscard]] virtual Error tooMany() const = 0;
        /// What a client is told whose connection is refused for that reason, when its protocol has
        /// a word for it. Empty: it is closed without, or waits for room in the system's backlog.
        [[nodiscard]] virtual QByteArray lastWords(Code code) const = 0;

        virtual void accepted(Arrival arrival) = 0;
        /// It came, and has been closed.
        virtual void turnedAway(const HostPort& peer, ConnectionEnd end, const Error& error) = 0;
        /// note: what the user should know although it works; may be empty.
        virtual void listening(const QStringList& where, const Sentence& note) = 0;
        virtual void failed(const Error& error) = 0;
        /// A program connected and there is no link.
        virtual void wantLink() = 0;

    protected:
        ~User() = default;
    };

    /// Before anything else; outlives the intake.
    void setUser(User& user) { m_user = &user; }

    /// Opens what needs no link.
    virtual void start() = 0;
    /// There is a link; farSide is its.
    virtual void attach(ssh::FarSide& farSide) = 0;
    /// The link is about to go, or gone.
    virtual void detach() = 0;
    /// Closes the listener, and what waits.
    virtual void stop() = 0;
    /// User::room() has grown.
    virtual void resume() { }
    /// The listener goes with the link.
    [[nodiscard]] virtual bool needsLink() const = 0;

protected:
    [[nodiscard]] User& user() const { return *m_user; }

private:
    User* m_user = nullptr;
};

} // namespace sallyport::tunnel
