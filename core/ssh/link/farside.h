// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"
#include "core/base/hostport.h"

#include <memory>
#include <optional>

namespace sallyport::ssh {

/// A connection that came to a listener on the server.
struct FarArrival {
    std::unique_ptr<ByteStream> stream; ///< Open.
    /// Who connected there. Empty host when the build cannot tell.
    HostPort originator;
    /// What it connected to there, in the server's words: the real address, or the one that was
    /// asked for (OpenSSH). Empty as above.
    HostPort arrivedAt;
};

/// A port the SSH server listens on for us (tcpip-forward, RFC 4254 7.1). Owned by whoever asked;
/// destroying it, from one of its signals too, cancels the forward. No signal comes from within a
/// call on it.
class FarListener : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] virtual bool isListening() const = 0;
    /// The address asked for and the port the server gave.
    [[nodiscard]] virtual HostPort address() const = 0;
    /// The oldest connection that waits, or nothing.
    [[nodiscard]] virtual std::optional<FarArrival> nextConnection() = 0;
    /// Stops listening; connections that wait are closed. No further signal.
    virtual void cancel() = 0;

Q_SIGNALS:
    void listening();
    /// nextConnection() has something.
    void connectionArrived();
    /// RemoteListenRefused, or the link's error. The last signal.
    void failed(const sallyport::Error& error);
};

/// What a login gives: connections that the server makes, and listeners that it keeps for us. A
/// Link is one; tests have others. Used on its own thread, while it is ready; what it gave may
/// outlive it, and has failed then.
class FarSide : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the server to connect (direct-tcpip, RFC 4254 7.2). The stream reports opened() or
    /// failed(). Any number may be in progress. timeout: of this one, instead of the usual.
    [[nodiscard]] virtual std::unique_ptr<ByteStream> openDirectTcpip(const HostPort& destination,
        const HostPort& originator, std::optional<Milliseconds> timeout = std::nullopt) = 0;
    /// The same to a Unix socket on the server (PROTOCOL of OpenSSH, 2.4).
    [[nodiscard]] virtual std::unique_ptr<ByteStream> openDirectStreamLocal(
        const QString& path) = 0;
    /// Asks for a listener; port 0: the server chooses. It reports listening() or failed().
    [[nodiscard]] virtual std::unique_ptr<FarListener> listen(const HostPort& bind) = 0;
};

} // namespace sallyport::ssh
