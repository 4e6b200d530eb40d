// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "core/base/userprompt.h"
#include "core/forward/status.h"
#include "core/tunnel/tunnelstate.h"

#include <QJsonObject>

namespace sallyport::cli {

/// Prints what happens: one JSON object per line on standard output, or one line for people on
/// standard error. Whatever the texts of others hold, none of them begins a line of ours.
class EventWriter {
public:
    /// output outlives it.
    EventWriter(bool json, Output& output)
        : m_json(json)
        , m_output(output)
    {
    }

    void state(tunnel::TunnelState state, const std::optional<Error>& reason,
        const QDateTime& retryAt = {});
    void hostKey(const tunnel::HostKeyDecision& decision);
    void forward(const tunnel::ForwardStatus& status);
    void connection(const tunnel::ConnectionStatus& status);
    void ftpData(const tunnel::FtpDataStatus& status);
    /// An error event that names rule and session; a notice event when nothing has failed.
    void ftpNotice(const tunnel::FtpNotice& notice);
    /// Words of the server, maybe of several lines; each says whose it is.
    void message(const QString& text);
    /// What a command was asked for, so without JSON it goes to standard output, too.
    void result(QLatin1String event, const QJsonObject& fields, const QStringList& lines);
    /// Never an answer. visible: people see the question on their terminal.
    void prompt(const Question& question, bool visible);
    void notice(const QString& text);
    void error(const Error& error);
    void exit(int code);
    /// On standard error, with JSON, too: what only people want to know.
    void remark(const QString& line) { m_output.line(Output::To::Err, line); }
    /// Any other event.
    void event(QLatin1String event, const QJsonObject& fields, const QString& line)
    {
        write(event, fields, { line });
    }

private:
    void write(QLatin1String event, QJsonObject fields, const QStringList& lines);

    bool m_json;
    Output& m_output;
};

} // namespace sallyport::cli
