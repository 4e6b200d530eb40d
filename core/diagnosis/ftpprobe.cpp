// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ftpprobe.h"

#include "core/base/errorwords.h"

namespace sallyport::tunnel {

static constexpr qsizetype kLongestText = 200;
static constexpr qsizetype kMostFeatures = 64;

FtpProbe::FtpProbe(std::unique_ptr<ByteStream> stream, Milliseconds timeout, Clock& clock)
    : m_stream(std::move(stream))
    , m_timeout(timeout)
    , m_timer(clock.makeTimer([this] { timedOut(); }))
{
    connect(m_stream.get(), &ByteStream::readyRead, this, &FtpProbe::read);
    connect(m_stream.get(), &ByteStream::failed, this, [this](const Error& error) {
        fail(Code::FtpProtocolViolation,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "it hung up: %1"), detailOf(error)));
    });
}

FtpProbe::~FtpProbe()
{
    m_stream->disconnect(this);
    m_stream->abort();
}

void FtpProbe::start()
{
    // Half the time is for those who wait to be spoken to.
    m_timer->start(m_timeout / 2);
    read();
}

void FtpProbe::read()
{
    while (m_step != Step::Over) {
        const QByteArrayView bytes = m_stream->peek();
        if (bytes.isEmpty()) {
            break;
        }
        m_read += bytes.size();
        m_replies.feed(bytes);
        m_stream->consume(bytes.size());
        while (m_step != Step::Over) {
            const auto next = m_replies.next();
            if (!next) {
                break;
            }
            reply(*next);
        }
        if (m_step == Step::Greeting
            && (m_replies.isFlooded() || ftp::isOtherService(m_replies.stray()))) {
            judgeSilence();
        } else if (m_read > kMaxBytes || m_replies.isFlooded()) {
            fail(Code::FtpProtocolViolation, ftp::floods());
        }
    }
    if (m_step != Step::Over && m_stream->readFinished()) {
        if (m_replies.stray().isEmpty()) {
            fail(Code::FtpProtocolViolation, Sentence(QT_TRANSLATE_NOOP("Sentence", "it hung up")));
        } else {
            judgeSilence();
        }
    }
}

void FtpProbe::judgeSilence()
{
    if (m_replies.stray().isEmpty()) {
        fail(m_replies.isFlooded() ? Code::FtpProtocolViolation : Code::DestinationTimeout,
            m_replies.isFlooded() ? ftp::floods()
                                  : Sentence(QT_TRANSLATE_NOOP("Sentence",
                                      "it accepts the connection but sends no greeting")));
    } else {
        fail(Code::FtpProtocolViolation, ftp::notFtp(m_replies.stray()));
    }
}

void FtpProbe::greeting(const ftp::WholeReply& reply)
{
    const ftp::GreetingJudge::Verdict verdict = m_judge.judge(reply, m_replies.stray());
    if (verdict == ftp::GreetingJudge::Verdict::Wait) {
        return;
    }
    m_findings.greeting = printable(reply.text.trimmed(), kLongestText);
    m_findings.oddities = m_judge.oddities();
    if (verdict == ftp::GreetingJudge::Verdict::Busy) {
        fail(Code::FtpServerBusy, Sentence::foreign(reply.toString()));
        return;
    }
    if (verdict == ftp::GreetingJudge::Verdict::Refused) {
        fail(Code::FtpProtocolViolation,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "it greets with %1"), reply.toString()));
        return;
    }
    m_step = Step::Features;
    if (!m_prompted) {
        send("FEAT");
    }
}

void FtpProbe::reply(const ftp::WholeReply& reply)
{
    m_timer->start(m_timeout);
    switch (m_step) {
    case Step::Greeting:
        greeting(reply);
        break;
    case Step::Features:
        if (reply.code / 100 == 1) {
            break;
        }
        if (reply.code == 211) {
            // The first and the last line are only words.
            for (qsizetype i = 1;
                 i + 1 < reply.lines.size() && m_findings.features.size() < kMostFeatures; ++i) {
                const QByteArray feature = reply.lines.at(i).trimmed().toUpper();
                m_findings.features.append(printable(feature, kLongestText));
            }
        }
        m_step = Step::Epsv;
        send("EPSV");
        break;
    case Step::Epsv:
        // Before the login most say 530; only these mean that the command is not there.
        m_findings.epsv = reply.code != 500 && reply.code != 502;
        finish();
        break;
    case Step::Over:
        break;
    }
}

void FtpProbe::send(const char* command)
{
    // Three short lines in all: they always fit.
    (void)m_stream->write(QByteArray(command) + "\r\n");
}

void FtpProbe::timedOut()
{
    if (m_step == Step::Greeting && !m_prompted) {
        m_prompted = true;
        m_judge.setPrompted();
        m_timer->start(m_timeout / 2);
        send("FEAT");
    } else if (m_step == Step::Greeting) {
        judgeSilence();
    } else {
        // It has greeted as it should; what it does not answer it does not know.
        finish();
    }
}

void FtpProbe::fail(Code code, const Sentence& trouble)
{
    if (m_step == Step::Over) {
        return;
    }
    if (m_step == Step::Greeting && m_prompted && m_replies.stray().isEmpty()
        && code == Code::FtpProtocolViolation && !m_replies.isFlooded()) {
        // What a server does that waits for the first byte of TLS.
        m_findings.trouble = Sentence(QT_TRANSLATE_NOOP("Sentence", "it sends no greeting"));
        m_findings.error = Error{ Code::DestinationTimeout, m_findings.trouble, {} };
    } else if (m_step == Step::Greeting) {
        m_findings.trouble = trouble;
        m_findings.error = Error{ code, trouble, {} };
    }
    finish();
}

void FtpProbe::finish()
{
    m_step = Step::Over;
    m_timer->stop();
    m_stream->disconnect(this);
    send("QUIT");
    m_stream->shutdownWrite();
    Q_EMIT finished(m_findings);
}

} // namespace sallyport::tunnel
