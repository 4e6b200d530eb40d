// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>

struct _LIBSSH2_CHANNEL;

namespace sallyport::ssh {

/// Opens channels. An open is never aborted once it was sent, because its answer cannot be told
/// from another's later: one that is given up is freed when its answer comes. Used by Link only.
class ChannelOpener {
public:
    /// What became of an open: a handle, or an error.
    struct Outcome {
        _LIBSSH2_CHANNEL* handle = nullptr;
        Error error;
    };
    using Done = std::function<void(Outcome)>;
    using Release = std::function<void(_LIBSSH2_CHANNEL*)>;
    using Id = quint64;

    virtual ~ChannelOpener() = default;

    /// Payload as in RFC 4254 5.1 after the packet size; window: initial, in bytes. done is called
    /// from step().
    virtual Id start(
        const QByteArray& type, const QByteArray& payload, quint32 window, Done done) = 0;
    /// The asker has gone: done is not called; the channel is closed when it comes.
    virtual void abandon(Id id) = 0;
    /// Carries all of them on; returns a libssh2 error that ends the link, or 0. Channels of
    /// abandoned opens are handed to release.
    virtual int step(const Release& release) = 0;
    /// Something is waiting for an answer.
    [[nodiscard]] virtual bool isBusy() const = 0;

protected:
    struct Request {
        Id id = 0;
        QByteArray type;
        QByteArray payload;
        quint32 window = 0;
        Done done;
        bool abandoned = false;
    };

    static void settle(Request& request, Outcome outcome, const Release& release);
};

/// The error for a refused open from the reason code of RFC 4254 5.1 and the server's own text.
[[nodiscard]] Error openFailure(unsigned reason, const QByteArray& text);

} // namespace sallyport::ssh
