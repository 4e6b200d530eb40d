// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"
#include "core/net/readblock.h"
#include "core/net/socketops.h"

#include <memory>

class QSocketNotifier;

namespace sallyport::net {

/// A TCP connection with a program on this computer or near it, whose directions end separately
/// (QTcpSocket drops a peer that half-closes, and with it the late answer). Or one over a Unix
/// socket, which is the same but for its endpoints, always null, and for the reset: the peer sees a
/// plain end unless it still had bytes on their way.
///
/// Writing goes to the kernel at once and nothing is kept here: pendingWrite() is always 0, and
/// writeSpace() is 0 from the moment the kernel is full until writeReady(). Reading stops while
/// there are bytes that nobody consumed, so at most 64 KiB wait here; a consumer that keeps up may
/// read a few hundred KiB in one go before other connections get their turn. So peek() may find
/// more, or the end, without a readyRead(): after the last consume(), look at readFinished().
///
/// A write that meets a reset does not fail before what the peer had sent could be read.
///
/// failed() says LocalPeerReset when the peer reset the connection or is gone, even while reading
/// is held up (on Unix); for a connection we make, DestinationRefused or DestinationTimeout;
/// LocalIoError for the rest. Destroying it is a normal close when both directions have ended and
/// a reset otherwise.
class LocalStream final : public ByteStream {
    Q_OBJECT

public:
    /// Takes over a connection that was accepted.
    explicit LocalStream(const AcceptedSocket& accepted);
    ~LocalStream() override;

    /// Starts a connection. Not open until opened(); every failure, an immediate one too, comes
    /// through failed(). A null source lets the system choose.
    [[nodiscard]] static std::unique_ptr<LocalStream> connectTo(
        const Endpoint& to, Clock& clock, Milliseconds timeout, const Endpoint& source = {});

    /// Both ends as they were when the connection came to be; null addresses before that.
    [[nodiscard]] const Endpoint& localEnd() const { return m_localEnd; }
    [[nodiscard]] const Endpoint& peerEnd() const { return m_peerEnd; }
    /// The numeric id of the user whose program made this connection to us. Nothing when the peer
    /// is on another computer, has closed already, or the system does not tell (tellsPeerUser()).
    /// Over TCP it is looked up in the system's tables, which takes a millisecond where there are
    /// many.
    [[nodiscard]] std::optional<std::uint32_t> peerUser() const;

    /// Urgent data is read in its place in the stream; without this it is lost, as with any
    /// program that does not ask for it. For FTP control connections.
    void keepUrgentInline();

    [[nodiscard]] bool isOpen() const override { return m_opened && m_state != State::Over; }
    [[nodiscard]] QByteArrayView peek() override;
    [[nodiscard]] bool readFinished() const override { return m_readEnded && m_begin == m_end; }
    [[nodiscard]] qsizetype writeSpace() const override;
    [[nodiscard]] qsizetype pendingWrite() const override { return 0; }
    [[nodiscard]] std::optional<qsizetype> undelivered() const override;
    void consume(qsizetype n) override;
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override;
    void shutdownWrite() override;
    void abort() override;
    /// Says a last line to somebody who is turned away, and closes in order. Of a new stream: the
    /// line has to fit into the socket's buffer.
    void dismiss(QByteArrayView lastWords);

private:
    enum class State {
        Connecting,
        Open,
        Failing, ///< An error was met inside a call; failed() follows from the event loop.
        Over,
    };

    LocalStream();

    void adopt(Descriptor connected);
    void receive();
    void onReadable();
    void onWritable();
    void onConnected();
    void onTrouble();
    void updateNotifiers();
    void failLater(Error error);
    void readLastWords();
    void failNow(Error error);
    void close(bool orderly);
    [[nodiscard]] Error errorFor(const SocketError& cause) const;

    Descriptor m_socket = kNoDescriptor;
    State m_state = State::Connecting;
    bool m_opened = false;
    bool m_readEnded = false;
    bool m_writeEnded = false;
    bool m_readHeldUp = false; ///< The consumer left bytes lying.
    bool m_writeBlocked = false;
    bool m_drained = false; ///< Nothing to receive until the notifier says so.
    bool m_troubleSeen = false; ///< The notifier for resets fired for something else.
    qsizetype m_turnBudget = 0;
    ReadBlock m_block;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    Endpoint m_localEnd;
    Endpoint m_peerEnd;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    std::unique_ptr<QSocketNotifier> m_trouble;
    std::unique_ptr<Timer> m_connectTimer;
};

/// Whether peerUser() can ever say anything, over TCP or a Unix socket.
[[nodiscard]] bool tellsPeerUser(bool unixSocket);
/// The user this program runs as; what peerUser() is compared with.
[[nodiscard]] std::uint32_t ownUser();

} // namespace sallyport::net
