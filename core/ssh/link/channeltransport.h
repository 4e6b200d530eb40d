// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/hostport.h"
#include "core/ssh/link/bytequeue.h"
#include "core/ssh/link/transport.h"

#include <QPointer>

#include <memory>

namespace sallyport::ssh {

class FarSide;

/// A direct-tcpip channel of another link as transport: how a jump host carries the next connection
/// (what ssh_config(5) calls ProxyJump). The carrying link must be ready and on the same thread;
/// when it goes, this ends.
class ChannelTransport final : public Transport {
    Q_OBJECT

public:
    /// through: where the channel leads from; named in messages.
    ChannelTransport(FarSide& carrier, HostPort server, QString through, QObject* parent = nullptr);
    ~ChannelTransport() override;

    [[nodiscard]] qint64 pending() const override { return m_waiting.size(); }
    [[nodiscard]] QString description() const override;

    void open() override;
    [[nodiscard]] qint64 read(char* data, qint64 max) override;
    bool write(const char* data, qint64 size) override;
    void abort() override;

private:
    void flush();
    void failed(Error error);

    QPointer<FarSide> m_carrier;
    HostPort m_server;
    QString m_through;
    std::unique_ptr<ByteStream> m_channel;
    ByteQueue m_waiting; ///< What the channel had no room for.
    bool m_wasUp = false;
    bool m_over = false;
};

} // namespace sallyport::ssh
