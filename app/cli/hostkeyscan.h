// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/laterptr.h"
#include "core/ssh/hostkey/knownhosts.h"
#include "core/ssh/link/link.h"

namespace sallyport::cli {

/// Asks a server for its host key: a handshake, no login. Says found() or failed(), once.
class HostKeyScan final : public QObject {
    Q_OBJECT

public:
    /// types: only keys of these; with none, the server is offered what a tunnel would offer it.
    HostKeyScan(HostPort server, const QByteArrayList& types, const ssh::KnownKeyTypes& known,
        Milliseconds timeout, QObject* parent = nullptr);
    ~HostKeyScan() override;

    void start();

Q_SIGNALS:
    void found(const sallyport::ssh::HostKey& key);
    void failed(const sallyport::Error& error);

private:
    void connectWith(const QByteArrayList& hostKeyAlgorithms);
    void closed(const Error& error);

    HostPort m_server;
    Milliseconds m_timeout;
    QByteArrayList m_everything;
    ssh::HostKeyOffer m_offer;
    SystemClock m_clock;
    std::optional<ssh::HostKey> m_key;
    LaterPtr<ssh::Link> m_link{ this };
};

} // namespace sallyport::cli
