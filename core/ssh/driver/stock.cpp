// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/driver.h"

#include "core/ssh/libssh2api.h"
#include "core/ssh/link/channel.h"
#include "core/ssh/link/session.h"
#include "core/ssh/sshlibrary.h"

#include <deque>
#include <utility>

namespace sallyport::ssh {

namespace {

/// One after the other: the library has one open at a time.
class SerialOpener final : public ChannelOpener {
public:
    explicit SerialOpener(_LIBSSH2_SESSION* session)
        : m_session(session)
    {
    }

    Id start(const QByteArray& type, const QByteArray& payload, quint32 window, Done done) override
    {
        m_queue.push_back({ ++m_lastId, type, payload, window, std::move(done), false });
        return m_lastId;
    }

    void abandon(Id id) override
    {
        for (auto it = m_queue.begin(); it != m_queue.end(); ++it) {
            if (it->id != id) {
                continue;
            }
            if (it == m_queue.begin() && m_started) {
                // Its request is on the wire: calling with other arguments now would continue this
                // one and hand out a channel to the wrong destination.
                it->abandoned = true;
                it->done = nullptr;
            } else {
                m_queue.erase(it);
            }
            return;
        }
    }

    int step(const Release& release) override
    {
        while (!m_queue.empty()) {
            Request& head = m_queue.front();
            m_started = true;
            LIBSSH2_CHANNEL* handle = libssh2_channel_open_ex(m_session, head.type.constData(),
                unsigned(head.type.size()), head.window, Channel::kPacketSize,
                head.payload.constData(), unsigned(head.payload.size()));
            Outcome outcome{ handle, {} };
            if (!handle) {
                const int rc = libssh2_session_last_errno(m_session);
                if (rc == LIBSSH2_ERROR_EAGAIN) {
                    return 0;
                }
                if (rc == LIBSSH2_ERROR_SOCKET_RECV || rc == LIBSSH2_ERROR_SOCKET_SEND
                    || rc == LIBSSH2_ERROR_SOCKET_DISCONNECT) {
                    return rc;
                }
                outcome.error = failure(rc);
            }
            m_started = false;
            Request request = std::move(head);
            m_queue.pop_front();
            settle(request, std::move(outcome), release);
        }
        return 0;
    }

    [[nodiscard]] bool isBusy() const override { return !m_queue.empty(); }

private:
    [[nodiscard]] Error failure(int rc) const
    {
        char* message = nullptr;
        libssh2_session_last_error(m_session, &message, nullptr, 0);
        const QByteArray text(message);
        if (rc != LIBSSH2_ERROR_CHANNEL_FAILURE) {
            return { Code::ChannelFailed, printable(text, 300) };
        }
        // A stock libssh2 drops the server's own words and keeps only the class of the reason.
        const struct {
            const char* mark;
            unsigned reason;
            const char* shown;
        } known[] = { { "prohibited", 1, "administratively prohibited" },
            { "connect failed", 2, "connect failed" },
            { "resource shortage", 4, "resource shortage" } };
        for (const auto& entry : known) {
            if (text.contains(entry.mark)) {
                return openFailure(entry.reason, entry.shown);
            }
        }
        return openFailure(0, text);
    }

    _LIBSSH2_SESSION* m_session;
    std::deque<Request> m_queue;
    Id m_lastId = 0;
    bool m_started = false;
};

QStringList stockGaps()
{
    QStringList gaps{
        QStringLiteral("opening several channels at the same time"),
        QStringLiteral("the server's own words when it refuses a destination"),
        QStringLiteral("where a connection to a remote listener came from"),
        QStringLiteral("naming the algorithms when none is common"),
        QStringLiteral("asking for new keys (RekeyLimit)"),
        QStringLiteral("whole-packet encryption (speed)"),
        QStringLiteral("leaving a keyboard-interactive question without a failed try"),
        QStringLiteral("telling a partial success without a failed try"),
        QStringLiteral("the server's words when a password has to be changed"),
        QStringLiteral("wiping the library's own copies of secrets"),
        QStringLiteral("giving up a key while it is being opened"),
        QStringLiteral("making a key with a passphrase"),
    };
    if (!libssh2_version(0x010b00)) {
        gaps << QStringLiteral("RSA keys with SHA-2 signatures")
             << QStringLiteral("every keyboard-interactive question that has a title")
             << QStringLiteral("user certificates") << QStringLiteral("security keys (FIDO2)")
             << QStringLiteral("AES-GCM and ChaCha20-Poly1305")
             << QStringLiteral("encrypt-then-MAC")
             << QStringLiteral("Unix-domain sockets as destinations");
    }
    if (!libssh2_version(0x010b01))
        gaps << QStringLiteral("strict key exchange (CVE-2023-48795)");
    return gaps;
}

} // namespace

struct Driver::Own {
    LIBSSH2_CHANNEL* control = nullptr; ///< Idle; it pumps, and carries the probes.
};

Driver::Driver(Session& session)
    : m_session(session)
    , m_own(std::make_unique<Own>())
{
}

Driver::~Driver() = default;

void Driver::start()
{
    m_opener = std::make_unique<SerialOpener>(m_session.handle());
    // Nothing public reads the transport while no channel exists. A session channel in which
    // nothing is ever started can be read and so pumps.
    m_opener->start("session", {}, Channel::kFirstWindow,
        [this](const ChannelOpener::Outcome& outcome) { m_own->control = outcome.handle; });
}

int Driver::pump(const std::function<LIBSSH2_CHANNEL*()>& anyChannel, const Release& release)
{
    // Any channel's read takes everything in; the control channel never has data of its own.
    char nothing = 0;
    if (m_own->control) {
        const ssize_t rc = libssh2_channel_read(m_own->control, &nothing, 1);
        const bool isFatal =
            rc < 0 && rc != LIBSSH2_ERROR_EAGAIN && rc != LIBSSH2_ERROR_CHANNEL_CLOSED;
        return isFatal ? int(rc) : 0;
    }
    LIBSSH2_CHANNEL* through = anyChannel();
    if (!through) {
        // Only an open that waits for its answer reads; it does so for all.
        return m_opener->step(release);
    }
    // Zero bytes are asked for, so nothing of its data is taken here.
    const ssize_t rc = libssh2_channel_read(through, &nothing, 0);
    return rc < 0 && rc != LIBSSH2_ERROR_EAGAIN ? int(rc) : 0;
}

void Driver::probe()
{
    // Before there is a channel to ask through, the answer to its opening is due.
    if (m_own->control) {
        // Refused by every server, and matched to this channel: nothing is left behind. The first
        // call may only take the answer to the one before.
        const auto ask = [this] {
            return libssh2_channel_setenv_ex(m_own->control, "SALLYPORT_ALIVE", 15, "1", 1);
        };
        if (ask() != LIBSSH2_ERROR_EAGAIN) {
            (void)ask();
        }
    }
}

void Driver::dropAnswers() { }

bool Driver::mayListen() const
{
    return true;
}

int Driver::stepKeys(RekeyMeter&, TimePoint)
{
    return 0; // only the server asks for new keys
}

bool Driver::isRekeying() const
{
    return false;
}

namespace driver {

quint32 takeOverCredit(LIBSSH2_CHANNEL*, quint32 initialWindow)
{
    // Reading below this makes libssh2 adjust by itself.
    return initialWindow / 4 * 3;
}

bool takesOverAllCredit()
{
    return false;
}

bool hasNews(LIBSSH2_CHANNEL*)
{
    return true;
}

qsizetype readable(LIBSSH2_CHANNEL*)
{
    return 0;
}

bool windowOverflows(LIBSSH2_CHANNEL*)
{
    return false;
}

bool isClosed(LIBSSH2_CHANNEL* channel)
{
    // Never waits: the session is non-blocking and has no budget to read.
    return libssh2_channel_wait_closed(channel) == 0;
}

void skipEof(LIBSSH2_CHANNEL*) { }

HostPort originator(LIBSSH2_CHANNEL*)
{
    return {};
}

HostPort arrivedAt(LIBSSH2_CHANNEL*)
{
    return {};
}

Secret derivedKey(const Secret&, QByteArrayView, std::uint32_t, qsizetype)
{
    return {};
}

} // namespace driver

LibraryInfo libraryInfo()
{
    LibraryInfo info;
    info.version = QString::fromLatin1(libssh2_version(0));
    info.mode = LibraryInfo::Mode::Stock;
    info.lacks = stockGaps();
    return info;
}

} // namespace sallyport::ssh
