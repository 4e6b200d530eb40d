// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"
#include "core/ssh/link/bytequeue.h"
#include "core/ssh/link/windowtuner.h"

#include <QFlags>

#include <memory>
#include <utility>

struct _LIBSSH2_CHANNEL;

namespace sallyport::ssh {

class ChannelHost;

/// One SSH channel (RFC 4254 5) as a ByteStream. Made by Link, owned by the caller, on the link's
/// thread. Outlives its link if it must: then it has failed.
///
/// Flow control is ours, not libssh2's: everything that arrives is read at once into a buffer of at
/// most one window, and the window is opened again only as the buffer is consumed. The window
/// starts at kFirstWindow, or what is offered with the open; WindowTuner says how far it is opened
/// while the reader keeps pace.
///
/// failed() carries DestinationRefused, DestinationProhibited, DestinationTimeout,
/// ServerOutOfResources or ChannelFailed when it could not be opened, the link's error when that
/// ended. When the server has closed the channel altogether, isOpen() turns false with a last
/// readyRead() and what is written is thrown away; pendingWrite() then goes on naming the bytes,
/// and our end, that the server never got.
class Channel final : public ByteStream {
    Q_OBJECT

public:
    ~Channel() override;

    [[nodiscard]] bool isOpen() const override
    {
        return m_state == State::Open && !hasServerClosed();
    }
    [[nodiscard]] QByteArrayView peek() override { return m_inbox.view(); }
    [[nodiscard]] bool readFinished() const override;
    [[nodiscard]] qsizetype writeSpace() const override;
    /// Of a command that has ended, once the server has closed the channel; 0 where it did not say.
    [[nodiscard]] int exitStatus() const;
    [[nodiscard]] qsizetype pendingWrite() const override
    {
        return m_outbox.size() + m_thrownAway + (m_output == Output::WaitDrain ? 1 : 0);
    }

    void consume(qsizetype n) override;
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override;
    void shutdownWrite() override;
    void abort() override;

    static constexpr qsizetype kOutboxCap = 256 * 1024;
    static constexpr quint32 kFirstWindow = 64 * 1024;
    static constexpr quint32 kOpenWindow = WindowTuner::kPlain;
    static constexpr quint32 kPacketSize = 32768;
    /// Whoever takes less than this in one packet takes nothing in earnest.
    static constexpr quint32 kSmallestPeerPacket = 64;

    /// What comes from the server, whose end and whose CHANNEL_CLOSE may be seen in either order.
    enum class Input {
        Open,
        WaitDrain, ///< The server has closed; what it sent before is still read.
        WaitClosed, ///< Its data have ended, the channel has not.
        Closed
    };
    Q_ENUM(Input)

    /// What goes to the server.
    enum class Output {
        Open,
        WaitDrain, ///< Nothing more is written; the rest and the end have still to leave.
        Closed
    };
    Q_ENUM(Output)

    // From here to deliver(): for the link alone, which calls them in its turn.

    explicit Channel(ChannelHost& host);

    /// The window to ask for it with.
    [[nodiscard]] quint32 offerWindow();
    /// An open with this id is under way. timer: of its time limit, already running.
    void awaitOpen(quint64 openId, std::unique_ptr<Timer> timer);
    /// The open has its answer, or is no longer waited for; its id, or 0.
    quint64 takeOpenId() { return std::exchange(m_openId, 0); }
    void becomeOpen(_LIBSSH2_CHANNEL* handle);
    /// Asks the server to run the command there (RFC 4254 6.5); the channel is open once it does.
    /// What the command writes to its error output arrives with the rest.
    void startCommand(_LIBSSH2_CHANNEL* handle, const QByteArray& command);
    /// Whoever takes it finds it open already: opened() is not emitted.
    void keepOpenedQuiet() { m_toTell.setFlag(News::Opened, false); }
    void refuse(const Error& error);
    /// Null before it is open and after its end.
    [[nodiscard]] _LIBSSH2_CHANNEL* handle() const { return m_handle; }
    /// Reads what has arrived; returns a libssh2 error that ends the link, or 0.
    int drain();
    /// Passes waiting bytes, credit and the end of data to libssh2; 0 or an error as above.
    int flush();
    [[nodiscard]] bool wantsFlush() const;
    void linkEnded(const Error& error);
    /// Emits what drain() and flush() found. The channel may be gone afterwards.
    void deliver();

private:
    enum class State { Opening, Open, Over };

    /// A signal that deliver() is to emit; in this order, failed() after them.
    enum class News { Opened = 1, Read = 2, Write = 4, Written = 8 };

    /// True once for each news.
    [[nodiscard]] bool take(News news);
    void setInput(Input input);
    void setOutput(Output output);
    void inputEnded();
    void serverClosed();
    [[nodiscard]] bool hasInputEnded() const
    {
        return m_input == Input::WaitClosed || m_input == Input::Closed;
    }
    [[nodiscard]] bool hasServerClosed() const
    {
        return m_input == Input::WaitDrain || m_input == Input::Closed;
    }

    /// A smaller step would be a message for next to nothing.
    [[nodiscard]] bool isCreditDue() const { return m_owedCredit >= m_tuner.step(); }
    void noticeClose();
    int returnCredit();
    int writeNow(QByteArrayView bytes, qsizetype* written);
    int stepCommand();
    /// The server broke the rules of this channel: it fails, the link goes on.
    void giveUp(const Sentence& why);

    ChannelHost* m_host; ///< Null once the link is gone or the channel was given up.
    _LIBSSH2_CHANNEL* m_handle = nullptr;
    State m_state = State::Opening;
    Input m_input = Input::Open;
    Output m_output = Output::Open;
    std::unique_ptr<Timer> m_openTimer;
    quint64 m_openId = 0;
    QByteArray m_command; ///< That the server has not taken yet; at the same place each time.

    ByteQueue m_inbox;
    ByteQueue m_outbox;
    qsizetype m_thrownAway = 0; ///< Written, our end included, and too late for the server.
    qsizetype m_latched = 0; ///< Length libssh2 insists on seeing again after EAGAIN.
    WindowTuner m_tuner{ WindowBudget::ofProgram() };
    TimePoint m_asked{}; ///< When its open began; not set for what was not asked for.
    quint32 m_reserve =
        kFirstWindow / 4 * 3; ///< Reading below this makes libssh2 adjust by itself.
    quint32 m_owedCredit = 0;
    quint32 m_creditInFlight = 0;
    bool m_drainBlocked = false; ///< Data waits in libssh2 until credit makes reading it safe.
    bool m_keepsPace = false; ///< The reader has taken everything since the window was last judged.
    bool m_writerWaits = false; ///< It was told that there is no space.

    QFlags<News> m_toTell;
    std::unique_ptr<Error> m_tellFailed;
};

} // namespace sallyport::ssh
