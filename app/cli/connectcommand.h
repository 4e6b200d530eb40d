// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/eventwriter.h"
#include "core/tunnel/tunnel.h"

namespace sallyport::cli {

/// `sallyport-cli connect`: runs one tunnel until it is stopped or fails.
class ConnectCommand final : public QObject {
    Q_OBJECT

public:
    /// prompt: who can be asked; null: nobody. Outlives the command.
    ConnectCommand(Arguments arguments, tunnel::TunnelSecrets secrets, UserPrompt* prompt,
        EventWriter& writer, QObject* parent = nullptr);
    ~ConnectCommand() override;

    void start();
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void ended(const std::optional<Error>& reason);

    EventWriter& m_writer;
    SystemClock m_clock;
    tunnel::Tunnel m_tunnel;
    bool m_verbose;
    bool m_wasUp = false;
    bool m_stopRequested = false;
};

} // namespace sallyport::cli
