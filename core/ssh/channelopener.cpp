// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/channelopener.h"

#include "core/ssh/channel.h"
#include "core/ssh/libssh2api.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace sallyport::ssh {

Error openFailure(unsigned reason, const QByteArray& text)
{
    const QString shown = printable(text, 300);
    switch (reason) {
    case 1: // SSH_OPEN_ADMINISTRATIVELY_PROHIBITED
        return {Code::DestinationProhibited, shown.isEmpty() ? QStringLiteral("prohibited") : shown};
    case 2: // SSH_OPEN_CONNECT_FAILED
        return {Code::DestinationRefused, shown.isEmpty() ? QStringLiteral("connect failed") : shown};
    case 4: // SSH_OPEN_RESOURCE_SHORTAGE
        return {Code::ServerOutOfResources, shown.isEmpty() ? QStringLiteral("resource shortage") : shown};
    default:
        return {Code::ChannelFailed, shown.isEmpty() ? QStringLiteral("reason %1").arg(reason) : shown};
    }
}

namespace {

struct Request {
    ChannelOpener::Id id = 0;
    QByteArray type;
    QByteArray payload;
    ChannelOpener::Done done;
    bool abandoned = false;
};

void settle(Request& request, ChannelOpener::Outcome outcome,
    const std::function<void(_LIBSSH2_CHANNEL*)>& release)
{
    if (!request.abandoned) {
        request.done(std::move(outcome));
    } else if (outcome.handle) {
        release(outcome.handle);
    }
}

#ifndef SALLYPORT_STOCK_LIBSSH2

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

    Id start(const QByteArray& type, const QByteArray& payload, Done done) override
    {
        m_opens.push_back({{++m_lastId, type, payload, std::move(done), false}, sp_open_slot_new()});
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

    int step(const std::function<void(_LIBSSH2_CHANNEL*)>& release) override
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
                unsigned(request.type.size()), Channel::kFirstWindow, Channel::kPacketSize,
                request.payload.constData(), unsigned(request.payload.size()), &rc, &reason, text,
                sizeof text);
            if (!handle && rc == LIBSSH2_ERROR_EAGAIN) {
                ++it;
                continue;
            }
            Outcome outcome{handle, {}};
            if (handle && sp_channel_send_packet(handle) < Channel::kSmallestPeerPacket) {
                outcome = {nullptr,
                    {Code::ChannelFailed,
                        QStringLiteral("the server takes packets of %1 bytes only")
                            .arg(sp_channel_send_packet(handle))}};
                release(handle);
            } else if (!handle) {
                if (rc == LIBSSH2_ERROR_SOCKET_RECV || rc == LIBSSH2_ERROR_SOCKET_SEND
                    || rc == LIBSSH2_ERROR_SOCKET_DISCONNECT) {
                    fatal = rc;
                    break;
                }
                outcome.error = rc == LIBSSH2_ERROR_CHANNEL_FAILURE
                    ? openFailure(reason, QByteArray(text))
                    : Error{Code::ChannelFailed, QStringLiteral("libssh2 error %1").arg(rc)};
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

#else

class SerialOpener final : public ChannelOpener {
public:
    explicit SerialOpener(_LIBSSH2_SESSION* session)
        : m_session(session)
    {
    }

    Id start(const QByteArray& type, const QByteArray& payload, Done done) override
    {
        m_queue.push_back({++m_lastId, type, payload, std::move(done), false});
        return m_lastId;
    }

    void abandon(Id id) override
    {
        for (auto it = m_queue.begin(); it != m_queue.end(); ++it) {
            if (it->id != id) {
                continue;
            }
            if (it == m_queue.begin() && m_started) {
                // Its request is on the wire: calling with other arguments now would continue this one
                // and hand out a channel to the wrong destination.
                it->abandoned = true;
                it->done = nullptr;
            } else {
                m_queue.erase(it);
            }
            return;
        }
    }

    int step(const std::function<void(_LIBSSH2_CHANNEL*)>& release) override
    {
        while (!m_queue.empty()) {
            Request& head = m_queue.front();
            m_started = true;
            LIBSSH2_CHANNEL* handle = libssh2_channel_open_ex(m_session, head.type.constData(),
                unsigned(head.type.size()), Channel::kFirstWindow, Channel::kPacketSize,
                head.payload.constData(), unsigned(head.payload.size()));
            Outcome outcome{handle, {}};
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
            return {Code::ChannelFailed, printable(text, 300)};
        }
        // A stock libssh2 drops the server's own words and keeps only the class of the reason.
        const struct {
            const char* mark;
            unsigned reason;
            const char* shown;
        } known[] = {{"prohibited", 1, "administratively prohibited"},
            {"connect failed", 2, "connect failed"}, {"resource shortage", 4, "resource shortage"}};
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

#endif

} // namespace

std::unique_ptr<ChannelOpener> makeChannelOpener(_LIBSSH2_SESSION* session)
{
#ifndef SALLYPORT_STOCK_LIBSSH2
    return std::make_unique<ConcurrentOpener>(session);
#else
    return std::make_unique<SerialOpener>(session);
#endif
}

} // namespace sallyport::ssh
