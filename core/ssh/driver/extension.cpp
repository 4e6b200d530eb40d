// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/driver.h"

#include "core/base/log.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/libssh2ext.h"
#include "core/ssh/link/channel.h"
#include "core/ssh/link/rekeymeter.h"
#include "core/ssh/link/session.h"
#include "core/ssh/sshlibrary.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace sallyport::ssh {

namespace {

/// Any number of opens at once.
class ConcurrentOpener final : public ChannelOpener {
public:
    explicit ConcurrentOpener(_LIBSSH2_SESSION* session)
        : m_session(session)
    {
    }

    ~ConcurrentOpener() override
    {
        for (auto& open : m_opens) {
            sp_open_slot_free(m_session, open.slot);
        }
    }

    Id start(const QByteArray& type, const QByteArray& payload, quint32 window, Done done) override
    {
        m_opens.push_back(
            { { ++m_lastId, type, payload, window, std::move(done), false }, sp_open_slot_new() });
        return m_lastId;
    }

    void abandon(Id id) override
    {
        for (auto& open : m_opens) {
            if (open.request.id == id) {
                open.request.abandoned = true;
                open.request.done = nullptr;
            }
        }
    }

    int step(const Release& release) override
    {
        // A done callback may start another open, so finished ones are taken out first.
        std::vector<std::pair<Open, Outcome>> settled;
        int fatal = 0;
        for (auto it = m_opens.begin(); it != m_opens.end() && fatal == 0;) {
            int rc = 0;
            unsigned reason = 0;
            char text[512] = {};
            Request& request = it->request;
            LIBSSH2_CHANNEL* handle = sp_open_step(m_session, it->slot, request.type.constData(),
                unsigned(request.type.size()), request.window, Channel::kPacketSize,
                request.payload.constData(), unsigned(request.payload.size()), &rc, &reason, text,
                sizeof text);
            if (!handle && rc == LIBSSH2_ERROR_EAGAIN) {
                ++it;
                continue;
            }
            Outcome outcome{ handle, {} };
            if (handle && sp_channel_send_packet(handle) < Channel::kSmallestPeerPacket) {
                outcome = { nullptr,
                    { Code::ChannelFailed,
                        Sentence(QT_TRANSLATE_NOOP(
                                     "Sentence", "the server takes packets of %1 bytes only"),
                            sp_channel_send_packet(handle)) } };
                release(handle);
            } else if (!handle) {
                if (rc == LIBSSH2_ERROR_SOCKET_RECV || rc == LIBSSH2_ERROR_SOCKET_SEND
                    || rc == LIBSSH2_ERROR_SOCKET_DISCONNECT) {
                    fatal = rc;
                    break;
                }
                outcome.error = rc == LIBSSH2_ERROR_CHANNEL_FAILURE
                    ? openFailure(reason, QByteArray(text))
                    : Error{ Code::ChannelFailed,
                          Sentence(QT_TRANSLATE_NOOP("Sentence", "libssh2 error %1"), rc) };
            }
            settled.emplace_back(std::move(*it), std::move(outcome));
            it = m_opens.erase(it);
        }
        for (auto& [open, outcome] : settled) {
            sp_open_slot_free(m_session, open.slot);
            settle(open.request, std::move(outcome), release);
        }
        return fatal;
    }

    [[nodiscard]] bool isBusy() const override { return !m_opens.empty(); }

private:
    struct Open {
        Request request;
        sp_open_slot* slot = nullptr;
    };

    _LIBSSH2_SESSION* m_session;
    std::deque<Open> m_opens;
    Id m_lastId = 0;
};

/// The address and port that one of the extension unit's functions tells.
HostPort told(int (*tell)(const LIBSSH2_CHANNEL*, char*, std::size_t, unsigned*),
    const LIBSSH2_CHANNEL* channel)
{
    char host[64] = {};
    unsigned port = 0;
    if (tell(channel, host, sizeof host, &port) != 0) {
        return {};
    }
    return { QString::fromLatin1(host), static_cast<std::uint16_t>(port) };
}

} // namespace

struct Driver::Own {
    int answersDue = 0; ///< To probes: they look just like the answer to a listen request.
};

Driver::Driver(Session& session)
    : m_session(session)
    , m_own(std::make_unique<Own>())
{
}

Driver::~Driver() = default;

void Driver::start()
{
    m_opener = std::make_unique<ConcurrentOpener>(m_session.handle());
}

int Driver::pump(const std::function<LIBSSH2_CHANNEL*()>&, const Release&)
{
    const int rc = sp_pump(m_session.handle());
    return std::min(rc, 0);
}

void Driver::probe()
{
    // During a key exchange nothing may be sent, but then the server's next step is due.
    if (sp_send_probe(m_session.handle()) == 0) {
        ++m_own->answersDue;
    }
}

void Driver::dropAnswers()
{
    const int dropped = sp_drop_global_replies(m_session.handle());
    m_own->answersDue = std::max(0, m_own->answersDue - dropped);
}

bool Driver::mayListen() const
{
    return m_own->answersDue == 0;
}

int Driver::stepKeys(RekeyMeter& meter, TimePoint now)
{
    auto* const handle = m_session.handle();
    const RekeyMeter::Counts counts{ m_session.bytesSent(), m_session.bytesReceived(),
        sp_sent_number(handle), sp_received_number(handle), sp_exchanges(handle) };
    const char* cipher = libssh2_session_methods(handle, LIBSSH2_METHOD_CRYPT_CS);
    if (sp_is_rekeying(handle) || !meter.isDue(counts, now, QByteArrayView(cipher ? cipher : ""))) {
        return 0;
    }
    qCDebug(logSsh) << "new keys are asked for";
    return std::min(sp_rekey(handle), 0);
}

bool Driver::isRekeying() const
{
    return sp_is_rekeying(m_session.handle()) != 0;
}

namespace driver {

quint32 takeOverCredit(LIBSSH2_CHANNEL* channel, quint32)
{
    // Nothing has to be left in libssh2: every packet there is walked over by every read of every
    // other channel.
    sp_channel_manual_credit(channel);
    return 0;
}

bool takesOverAllCredit()
{
    return true;
}

bool hasNews(LIBSSH2_CHANNEL* channel)
{
    return sp_channel_read_avail(channel) > 0 || sp_channel_remote_eof(channel)
        || sp_channel_remote_close(channel);
}

qsizetype readable(LIBSSH2_CHANNEL* channel)
{
    return qsizetype(sp_channel_read_avail(channel));
}

bool windowOverflows(LIBSSH2_CHANNEL* channel)
{
    return sp_channel_window_overflow(channel) != 0;
}

bool isClosed(LIBSSH2_CHANNEL* channel)
{
    return sp_channel_remote_close(channel) != 0;
}

void skipEof(LIBSSH2_CHANNEL* channel)
{
    sp_channel_skip_eof(channel);
}

HostPort originator(LIBSSH2_CHANNEL* channel)
{
    return told(sp_forward_originator, channel);
}

HostPort arrivedAt(LIBSSH2_CHANNEL* channel)
{
    return told(sp_forward_arrival, channel);
}

Secret derivedKey(
    const Secret& passphrase, QByteArrayView salt, std::uint32_t rounds, qsizetype size)
{
    QByteArray key(size, '\0');
    const int rc = sp_derive_key(passphrase.data(), std::size_t(passphrase.size()),
        reinterpret_cast<const unsigned char*>(salt.data()), std::size_t(salt.size()), rounds,
        reinterpret_cast<unsigned char*>(key.data()), std::size_t(size));
    return rc == 0 ? Secret(std::move(key)) : Secret();
}

} // namespace driver

LibraryInfo libraryInfo()
{
    LibraryInfo info;
    info.version = QString::fromLatin1(libssh2_version(0));
    info.mode = LibraryInfo::Mode::Patched;
    info.origin = QString::fromLatin1(SALLYPORT_LIBSSH2_ORIGIN);
    info.cryptography = QString::fromLatin1(sp_crypto_version());
    info.securityPatched = true;
    return info;
}

} // namespace sallyport::ssh
