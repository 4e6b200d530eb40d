// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"
#include "core/ftp/replycollector.h"

#include <QStringList>

#include <memory>

namespace sallyport::tunnel {

/// Looks at an FTP server without logging in: its greeting, FEAT (RFC 2389) and whether it knows
/// EPSV (RFC 2428); then says QUIT. What clients put up with is odd, not wrong. For one connection,
/// which is ended with it.
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
        QList<Sentence> oddities; ///< Of its greeting, each a part of a sentence.
        /// FtpProtocolViolation: not FTP, or it refuses service. FtpServerBusy: 421.
        /// DestinationTimeout: it says nothing.
        std::optional<Error> error;
        Sentence trouble; ///< What the error is about.
    };

    void start();

Q_SIGNALS:
    /// The last signal.
    void finished(const sallyport::tunnel::FtpProbe::Findings& findings);

private:
    enum class Step { Greeting, Features, Epsv, Over };

    void read();
    void judgeSilence();
    void reply(const ftp::WholeReply& reply);
    void greeting(const ftp::WholeReply& reply);
    void send(const char* command);
    void timedOut();
    void fail(Code code, const Sentence& trouble);
    void finish();

    std::unique_ptr<ByteStream> m_stream;
    const Milliseconds m_timeout;
    std::unique_ptr<Timer> m_timer;
    ftp::ReplyCollector m_replies;
    ftp::GreetingJudge m_judge;
    Step m_step = Step::Greeting;
    qsizetype m_read = 0;
    bool m_prompted = false; ///< FEAT was sent before there was a greeting.
    Findings m_findings;
};

} // namespace sallyport::tunnel
