// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

namespace sallyport::ssh {

/// What an SSH session runs over: a TCP connection, or a channel of another link. Lives on the
/// link's thread. Signals never come from inside a call on the transport, except that ended() may
/// follow from open().
class Transport : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Bytes taken by write() and not yet passed to the system. Bounded by the owner, not here.
    [[nodiscard]] virtual qint64 pending() const = 0;
    /// Where it leads, for messages: "bastion.example.org:22 (192.0.2.7)".
    [[nodiscard]] virtual QString description() const = 0;

    /// Starts connecting; opened() or ended() follows.
    virtual void open() = 0;
    /// Copies up to max bytes. 0: nothing at the moment; -1: the peer has ended or the transport
    /// broke (then for ever).
    [[nodiscard]] virtual qint64 read(char* data, qint64 max) = 0;
    /// Takes everything, always; false once broken.
    virtual bool write(const char* data, qint64 size) = 0;
    /// Drops the connection at once. No signal follows.
    virtual void abort() = 0;

Q_SIGNALS:
    void opened();
    void readyRead();
    /// pending() has become smaller.
    void written();
    /// Could not connect, or broke. The last signal.
    void ended(const sallyport::Error& error);
};

} // namespace sallyport::ssh
