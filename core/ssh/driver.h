// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hostport.h"
#include "core/base/secret.h"
#include "core/ssh/link/channelopener.h"

#include <QByteArrayView>

#include <cstdint>
#include <functional>
#include <memory>

namespace sallyport::ssh {

class RekeyMeter;
class Session;

/// What a Link does with libssh2 in one of two ways: with the extension unit of our own build
/// (driver/extension.cpp), or with nothing but what every libssh2 offers (driver/stock.cpp). CMake
/// chooses the one that is compiled, and beside it how a login speaks (UserAuth). Belongs to the
/// link, on its thread; calls on a session that ended in an error do nothing.
class Driver {
public:
    /// Whom a channel is handed to that nobody wants any more.
    using Release = std::function<void(_LIBSSH2_CHANNEL*)>;

    /// The session outlives it.
    explicit Driver(Session& session);
    ~Driver();

    /// The login is done: opener() is there from now on.
    void start();
    [[nodiscard]] ChannelOpener& opener() { return *m_opener; }
    [[nodiscard]] bool isStarted() const { return m_opener != nullptr; }
    /// The session is about to be freed.
    void end() { m_opener.reset(); }

    /// Takes in what has arrived, within the session's budget. anyChannel: gives one that is open,
    /// or null; some libraries read through a channel only. 0, or an error that ends the link.
    [[nodiscard]] int pump(
        const std::function<_LIBSSH2_CHANNEL*()>& anyChannel, const Release& release);

    /// Asks the server for an answer, whatever it is. Not while a remote listener is asked for:
    /// the answers look alike.
    void probe();
    /// Throws away the answers to probes. Not while a remote listener is asked for.
    void dropAnswers();
    /// No answer to a probe is due that could be taken for another.
    [[nodiscard]] bool mayListen() const;

    /// Asks for new keys when the meter says so. 0, or an error that ends the link.
    [[nodiscard]] int stepKeys(RekeyMeter& meter, TimePoint now);
    [[nodiscard]] bool isRekeying() const;

private:
    Session& m_session;
    std::unique_ptr<ChannelOpener> m_opener;
    struct Own;
    std::unique_ptr<Own> m_own; ///< What the one way needs and the other does not.
};

/// The same for one channel, and for one key.
namespace driver {

/// From here on reading gives the server no credit by itself, as long as no more is read than the
/// window holds above what this returns.
[[nodiscard]] quint32 takeOverCredit(_LIBSSH2_CHANNEL* channel, quint32 initialWindow);
/// takeOverCredit() returns 0, however far the window was open to begin with.
[[nodiscard]] bool takesOverAllCredit();
/// There may be something to read; false: certainly not.
[[nodiscard]] bool hasNews(_LIBSSH2_CHANNEL* channel);
/// How many bytes lie there to be read; 0: that is not known.
[[nodiscard]] qsizetype readable(_LIBSSH2_CHANNEL* channel);
/// The server has opened its window beyond 2^32 - 1 (RFC 4254 5.2).
[[nodiscard]] bool windowOverflows(_LIBSSH2_CHANNEL* channel);
/// CHANNEL_CLOSE has come.
[[nodiscard]] bool isClosed(_LIBSSH2_CHANNEL* channel);
/// Closing will not say that our data end in order, where that can be left out.
void skipEof(_LIBSSH2_CHANNEL* channel);
/// Where a connection to a remote listener came from, and what it connected to, in the server's
/// words. Empty where that cannot be told.
[[nodiscard]] HostPort originator(_LIBSSH2_CHANNEL* channel);
[[nodiscard]] HostPort arrivedAt(_LIBSSH2_CHANNEL* channel);

/// The key of that many bytes that OpenSSH's format derives from a passphrase (bcrypt_pbkdf), on
/// any thread; slow on purpose. Empty where the library does not lend it.
[[nodiscard]] Secret derivedKey(
    const Secret& passphrase, QByteArrayView salt, std::uint32_t rounds, qsizetype size);

} // namespace driver

} // namespace sallyport::ssh
