// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"
#include "core/base/result.h"

#include <QObject>

#include <deque>
#include <memory>

struct _LIBSSH2_LISTENER;

namespace sallyport::ssh {

class Channel;
class Link;

/// A port the SSH server listens on for us (tcpip-forward, RFC 4254 7.1). Owned by whoever asked;
/// destroying it cancels the forward. Requests of one link are strictly one after the other, since
/// their answers carry no name.
class RemoteListener final : public QObject {
    Q_OBJECT

public:
    ~RemoteListener() override;

    [[nodiscard]] bool isListening() const { return m_handle != nullptr; }
    /// The address asked for and the port the server gave.
    [[nodiscard]] HostPort address() const { return m_bind; }

    /// The oldest connection that waits, or null.
    [[nodiscard]] std::unique_ptr<Channel> nextConnection();
    /// Stops listening; connections that wait are closed. No further signal.
    void cancel();

Q_SIGNALS:
    void listening();
    /// nextConnection() has something.
    void connectionArrived();
    /// RemoteListenRefused, or the link's error. The last signal.
    void failed(const sallyport::Error& error);

private:
    friend class Link;

    RemoteListener(Link& link, HostPort bind);

    // Called by Link in its turn.
    void becomeListening(_LIBSSH2_LISTENER* handle, int boundPort);
    void refuse(const Error& error);
    /// Takes over what libssh2 has accepted; a libssh2 error that ends the link, or 0.
    int accept();
    void linkEnded(const Error& error);
    void deliver();

    Link* m_link;
    HostPort m_bind;
    _LIBSSH2_LISTENER* m_handle = nullptr;
    std::deque<std::unique_ptr<Channel>> m_waiting;
    bool m_over = false; ///< failed() was or will be emitted.
    bool m_tellListening = false;
    bool m_tellArrived = false;
    std::unique_ptr<Error> m_tellFailed;
};

} // namespace sallyport::ssh
