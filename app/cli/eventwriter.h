// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"
#include "core/tunnel/status.h"
#include "core/tunnel/tunnelstate.h"

#include <QJsonObject>

namespace sallyport::cli {

/// Prints what happens: one JSON object per line on standard output, or one line for people on
/// standard error. Each is flushed at once.
class EventWriter {
public:
    explicit EventWriter(bool json)
        : m_json(json)
    {
    }

    void state(tunnel::TunnelState state, const std::optional<Error>& reason, const QDateTime& retryAt = {});
    void hostKey(const tunnel::HostKeyDecision& decision);
    void forward(const tunnel::ForwardStatus& status);
    void connection(const tunnel::ConnectionStatus& status);
    void ftpData(const tunnel::FtpDataStatus& status);
    /// An error event that names rule and session; a notice event when nothing has failed.
    void ftpNotice(const tunnel::FtpNotice& notice);
    void message(const QString& text);
    /// What a command was asked for, so without JSON it goes to standard output, too.
    void result(QLatin1String event, const QJsonObject& fields, const QString& text);
    /// Never an answer. visible: people see the question on their terminal.
    void prompt(const Question& question, bool visible);
    void notice(const QString& text);
    void error(const Error& error);
    void exit(int code);
    /// Any other event.
    void event(QLatin1String event, const QJsonObject& fields, const QString& line)
    {
        write(event, fields, line);
    }

private:
    void write(QLatin1String event, QJsonObject fields, const QString& line);

    bool m_json;
};

} // namespace sallyport::cli
