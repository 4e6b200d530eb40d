// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace sallyport::ssh {

/// What came of a command on a server.
struct CommandResult {
    QByteArray output; ///< Of both its outputs, in the order of arrival; anybody's bytes.
    bool cut = false; ///< There was more of it.
    int exitStatus = 0;
    /// It could not be run, did not end in time, or the connection broke; the rest is what came
    /// until then.
    std::optional<Error> error;
};

/// One command on a server: gives it its input, keeps the beginning of its output, and waits for
/// its end. Lives on the link's thread, for one command; may be destroyed at any time, from its
/// signal too, which ends the command's channel.
class RemoteCommand final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        qsizetype output = 16 * 1024;
        Milliseconds time{ 20'000 }; ///< From the request to the end of the command.
    };

    /// stream: of Link::openCommand(), just asked for. exitStatus: of that, asked once the stream
    /// has been closed by the server. The clock outlives it.
    RemoteCommand(std::unique_ptr<ByteStream> stream, std::function<int()> exitStatus,
        QByteArray input, Limits limits, Clock& clock);
    ~RemoteCommand() override;

Q_SIGNALS:
    /// Once.
    void finished(const sallyport::ssh::CommandResult& result);

private:
    void write();
    void read();
    void finish(const std::optional<Error>& error);

    std::unique_ptr<ByteStream> m_stream;
    const std::function<int()> m_exitStatus;
    QByteArray m_input; ///< That has not been taken yet.
    const Limits m_limits;
    std::unique_ptr<Timer> m_timer;
    CommandResult m_result;
};

} // namespace sallyport::ssh
