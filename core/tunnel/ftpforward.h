// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/ftpsessions.h"
#include "core/tunnel/localforward.h"
#include "core/tunnel/remoteforward.h"

namespace sallyport::tunnel {

/// A local FTP rule: each accepted connection is a control connection with an engine of its own,
/// which makes the data forwardings as client and server agree on them.
class FtpForward final : public LocalForward {
    Q_OBJECT

public:
    FtpForward(int number, profile::Rule rule, ForwardContext& context);
    ~FtpForward() override;

    void start() override;
    [[nodiscard]] int connectionCount() const override { return m_sessions.count(); }
    [[nodiscard]] QList<ConnectionStatus> connections() const override { return m_sessions.statuses(); }
    [[nodiscard]] QList<FtpDataStatus> ftpData() const override { return m_sessions.dataStatuses(); }
    bool endConnection(quint64 id) override { return m_sessions.end(id); }

private:
    void accepted(std::unique_ptr<net::LocalStream> stream) override;
    [[nodiscard]] int maxConnections() const override { return m_options.maxSessions; }
    [[nodiscard]] QByteArray lastWords(Code code) const override;
    void endAll() override { m_sessions.endAll(); }
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override { return m_sessions.openBytes(); }

    ftp::Options m_options;
    FtpSessions m_sessions;
};

/// A remote FTP rule: an FTP server on this computer's side, reached from the SSH server's side.
class RemoteFtpForward final : public RemoteForward {
    Q_OBJECT

public:
    RemoteFtpForward(int number, profile::Rule rule, ForwardContext& context);
    ~RemoteFtpForward() override;

    void start() override;
    [[nodiscard]] int connectionCount() const override { return m_sessions.count(); }
    [[nodiscard]] QList<ConnectionStatus> connections() const override { return m_sessions.statuses(); }
    [[nodiscard]] QList<FtpDataStatus> ftpData() const override { return m_sessions.dataStatuses(); }
    bool endConnection(quint64 id) override { return m_sessions.end(id); }

private:
    void accepted(std::unique_ptr<ssh::Channel> channel) override;
    [[nodiscard]] int maxConnections() const override { return m_options.maxSessions; }
    [[nodiscard]] QByteArray lastWords(Code code) const override;
    void endAll() override { m_sessions.endAll(); }
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override { return m_sessions.openBytes(); }
    /// What clients over there reach our data listeners at.

    ftp::Options m_options;
    FtpSessions m_sessions;
};

} // namespace sallyport::tunnel
