// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/ftp/ftpcarrier.h"
#include "tests/support/fakestream.h"

#include <QCoreApplication>
#include <QPointer>

#include <deque>
#include <set>

namespace sallyport::tunnel {

/// Lets everything happen that is queued.
inline void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// One stream that the session was given: its peer is the test.
struct End {
    FakeStream::Record record;
    QPointer<FakeStream> stream;

    [[nodiscard]] bool isGone() const { return record.aborts > 0 || record.destroyed; }
};

/// Everything a session asks for is written down; the test lets it happen, or not.
class ScriptedPlumbing final : public FtpPlumbing {
public:
    std::deque<End> ends;
    End* client = nullptr;
    End* control = nullptr;
    std::deque<End*> toServer; ///< Data channels, in order.
    std::deque<End*> toClient; ///< Connections to PORT, in order.
    std::set<ftp::DataId> listeners;
    std::set<ftp::DataId> forwards;
    ftp::DataId lastListener = 0;
    ftp::DataId lastForward = 0;

    ScriptedPlumbing()
        : m_clientStream(make(client, true))
    {
    }
    /// What it knows once the control connection is open.
    QList<ftp::Address> advertise;

    [[nodiscard]] User& user() { return *m_user; }
    [[nodiscard]] std::unique_ptr<FakeStream> make(End*& end, bool open)
    {
        end = &ends.emplace_back();
        auto stream = std::make_unique<FakeStream>(end->record, open);
        end->stream = stream.get();
        return stream;
    }

    ftp::Address clientLocal() const override { return ftp::Address::v4(127, 0, 0, 1); }
    ftp::Address clientPeer() const override { return ftp::Address::v4(127, 0, 0, 1); }
    bool isOwnAddress(const ftp::Address&) const override { return false; }
    void complete(ftp::Options& options) const override
    {
        if (options.advertise.isEmpty()) {
            options.advertise = advertise;
        }
    }
    std::unique_ptr<ByteStream> takeClient() override { return std::move(m_clientStream); }
    std::unique_ptr<ByteStream> connectControl(const HostPort&) override
    {
        return make(control, false);
    }
    Result<std::uint16_t> listenForClient(ftp::DataId id, const ftp::Address&) override
    {
        listeners.insert(lastListener = id);
        return std::uint16_t(40'000 + id);
    }
    void closeClientListener(ftp::DataId id) override { listeners.erase(id); }
    std::unique_ptr<ByteStream> connectToServer(const HostPort&, const HostPort&) override
    {
        return make(toServer.emplace_back(), false);
    }
    void listenForServer(ftp::DataId id, const ftp::Address&) override
    {
        forwards.insert(lastForward = id);
    }
    void closeServerListener(ftp::DataId id) override { forwards.erase(id); }
    std::unique_ptr<ByteStream> connectToClient(const net::Endpoint&) override
    {
        return make(toClient.emplace_back(), false);
    }
    void catchUp() override { }

private:
    std::unique_ptr<ByteStream> m_clientStream;
};

} // namespace sallyport::tunnel
