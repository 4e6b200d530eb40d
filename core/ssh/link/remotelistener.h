// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/link/farside.h"

#include <deque>

struct _LIBSSH2_LISTENER;

namespace sallyport::ssh {

class ChannelHost;

/// A listener of a Link. Requests of one link are strictly one after the other, since their answers
/// carry no name.
class RemoteListener final : public FarListener {
    Q_OBJECT

public:
    ~RemoteListener() override;

    [[nodiscard]] bool isListening() const override { return m_handle != nullptr; }
    [[nodiscard]] HostPort address() const override { return m_bind; }
    [[nodiscard]] std::optional<FarArrival> nextConnection() override;
    void cancel() override;

    // From here to deliver(): for the link alone, which calls them in its turn.

    RemoteListener(ChannelHost& host, HostPort bind);

    void becomeListening(_LIBSSH2_LISTENER* handle, int boundPort);
    void refuse(const Error& error);
    /// Takes over what libssh2 has accepted; a libssh2 error that ends the link, or 0.
    int accept();
    void linkEnded(const Error& error);
    void deliver();

private:
    ChannelHost* m_host; ///< Null once the link is gone or it was cancelled.
    HostPort m_bind;
    _LIBSSH2_LISTENER* m_handle = nullptr;
    std::deque<FarArrival> m_waiting;
    bool m_over = false; ///< failed() was or will be emitted.
    bool m_tellListening = false;
    bool m_tellArrived = false;
    std::unique_ptr<Error> m_tellFailed;
};

} // namespace sallyport::ssh
