// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftpprobe.h"

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
        fail(Code::FtpProtocolViolation, QStringLiteral("it hung up: ") + error.detail);
    });
}

FtpProbe::~FtpProbe()
{
    m_stream->disconnect(this);
    m_stream->abort();
}

void FtpProbe::start()
{
    m_timer->start(m_timeout);
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
        m_framer.feed(bytes);
        m_stream->consume(bytes.size());
        while (m_step != Step::Over) {
            const auto item = m_framer.next();
            if (!item) {
                break;
            }
            line(*item);
        }
        if (m_read > kMaxBytes) {
            fail(Code::FtpProtocolViolation,
                QStringLiteral("it sends more than an FTP server would"));
        }
    }
    if (m_step != Step::Over && m_stream->readFinished()) {
        fail(Code::FtpProtocolViolation, QStringLiteral("it hung up"));
    }
}

void FtpProbe::line(const ftp::ServerFramer::Item& item)
{
    const ftp::ReplyLine parsed = ftp::ReplyLine::parse(item.bytes);
    const QString text = printable(parsed.text.toByteArray().trimmed(), kLongestText);
    if (item.overlong || (m_multiline == 0 && parsed.code == 0)) {
        fail(Code::FtpProtocolViolation,
            QStringLiteral("this is no FTP server, it sent \"%1\"")
                .arg(printable(parsed.content.toByteArray().trimmed(), kLongestText)));
        return;
    }
    if (m_multiline != 0 && (parsed.code != m_multiline || parsed.opens)) {
        if (m_step == Step::Features && m_findings.features.size() < kMostFeatures) {
            const QByteArray feature = parsed.content.toByteArray().trimmed().toUpper();
            m_findings.features.append(printable(feature, kLongestText));
        }
        return;
    }
    if (parsed.opens) {
        m_multiline = parsed.code;
        m_firstLine = text;
        return;
    }
    const QString first = m_multiline != 0 ? std::exchange(m_firstLine, {}) : text;
    m_multiline = 0;
    reply(parsed.code, first.isEmpty() ? text : first);
}

void FtpProbe::reply(int code, const QString& text)
{
    m_timer->start(m_timeout);
    switch (m_step) {
    case Step::Greeting:
        if (code == 120) {
            return; // "ready in nnn minutes": another greeting follows
        }
        m_findings.greeting = text;
        if (code != 220) {
            fail(Code::FtpProtocolViolation,
                QStringLiteral("it greets with %1 %2").arg(code).arg(text));
            return;
        }
        m_step = Step::Features;
        send("FEAT");
        break;
    case Step::Features:
        if (code != 211) {
            m_findings.features.clear();
        }
        m_step = Step::Epsv;
        send("EPSV");
        break;
    case Step::Epsv:
        // Before the login most say 530; only these mean that the command is not there.
        m_findings.epsv = code != 500 && code != 502;
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
    if (m_step == Step::Greeting) {
        fail(Code::DestinationTimeout,
            QStringLiteral("it accepts the connection but sends no greeting"));
    } else {
        // It has greeted as it should; what it does not answer it does not know.
        finish();
    }
}

void FtpProbe::fail(Code code, const QString& detail)
{
    if (m_step == Step::Over) {
        return;
    }
    if (m_step == Step::Greeting) {
        m_findings.error = Error{ code, detail, {} };
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
