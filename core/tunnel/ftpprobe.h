// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"
#include "core/ftp/serverframer.h"

#include <QStringList>

#include <memory>

namespace sallyport::tunnel {

/// Looks at an FTP server without logging in: its greeting, FEAT (RFC 2389) and whether it knows
/// EPSV (RFC 2428); then says QUIT. For one connection, which is ended with it.
class FtpProbe final : public QObject {
    Q_OBJECT

public:
    /// stream: open. Nothing is read beyond kMaxBytes.
    FtpProbe(std::unique_ptr<ByteStream> stream, Milliseconds timeout, Clock& clock);
    ~FtpProbe() override;

    static constexpr qsizetype kMaxBytes = 32 * 1024;

    struct Findings {
        QString greeting; ///< Its text, printable, first line.
        QStringList features; ///< As FEAT lists them, in capitals; empty when it does not.
        bool epsv = true; ///< False: it said that it does not know the command.
        /// FtpProtocolViolation: not FTP, or it refuses service. DestinationTimeout: it says
        /// nothing.
        std::optional<Error> error;
    };

    void start();

Q_SIGNALS:
    /// The last signal.
    void finished(const sallyport::tunnel::FtpProbe::Findings& findings);

private:
    enum class Step { Greeting, Features, Epsv, Over };

    void read();
    void line(const ftp::ServerFramer::Item& item);
    void reply(int code, const QString& text);
    void send(const char* command);
    void timedOut();
    void fail(Code code, const QString& detail);
    void finish();

    std::unique_ptr<ByteStream> m_stream;
    const Milliseconds m_timeout;
    std::unique_ptr<Timer> m_timer;
    ftp::ServerFramer m_framer;
    Step m_step = Step::Greeting;
    qsizetype m_read = 0;
    int m_multiline = 0; ///< The code of the reply that is being read line by line.
    QString m_firstLine;
    Findings m_findings;
};

} // namespace sallyport::tunnel
