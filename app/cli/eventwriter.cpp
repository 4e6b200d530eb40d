// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventwriter.h"

#include "app/cli/plainerror.h"
#include "app/cli/questiontext.h"
#include "app/forwardfields.h"
#include "core/base/errorwords.h"

#include <QDateTime>
#include <QJsonArray>

namespace sallyport::cli {

using tunnel::ConnectionEnd;
using tunnel::FtpDataStatus;

static QLatin1String endName(ConnectionEnd end)
{
    switch (end) {
    case ConnectionEnd::Eof:
        return QLatin1String("eof");
    case ConnectionEnd::Reset:
        return QLatin1String("reset");
    case ConnectionEnd::Refused:
        return QLatin1String("refused");
    case ConnectionEnd::Lost:
        return QLatin1String("lost");
    case ConnectionEnd::Stopped:
        return QLatin1String("stopped");
    }
    return QLatin1String("lost");
}

static QLatin1String directionName(FtpDataStatus::Direction direction)
{
    switch (direction) {
    case FtpDataStatus::Direction::Up:
        return QLatin1String("up");
    case FtpDataStatus::Direction::Down:
        return QLatin1String("down");
    case FtpDataStatus::Direction::List:
        return QLatin1String("list");
    case FtpDataStatus::Direction::Unknown:
        break;
    }
    return QLatin1String("");
}

static void addError(QJsonObject& fields, const std::optional<Error>& error)
{
    if (error) {
        fields[QLatin1String("code")] = codeName(error->code);
        fields[QLatin1String("detail")] = error->detail.english();
    }
}

/// A detail of several lines, as a server's, stays on the line that says whose it is.
static QString inWords(const Error& error)
{
    const QString sentence = plainError(error).sentence;
    QString detail = error.detail.english();
    detail.replace(u'\n', QLatin1String(" / "));
    return detail.isEmpty() ? sentence : sentence + QStringLiteral(" (") + detail + u')';
}

void EventWriter::state(
    tunnel::TunnelState state, const std::optional<Error>& reason, const QDateTime& retryAt)
{
    QJsonObject fields{ { QStringLiteral("state"), tunnel::stateName(state) } };
    QString line = tunnel::stateName(state);
    if (reason) {
        fields[QLatin1String("reason")] = codeName(reason->code);
        line += QStringLiteral(": ") + inWords(*reason);
    }
    if (retryAt.isValid()) {
        fields[QLatin1String("retryAt")] = retryAt.toString(Qt::ISODateWithMs);
        const auto wait = std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(retryAt));
        line += QStringLiteral("; next try in %1 s").arg(double(wait) / 1000.0, 0, 'f', 1);
    }
    write(QLatin1String("state"), fields, { line });
}

void EventWriter::hostKey(const tunnel::HostKeyDecision& decision)
{
    using Verdict = tunnel::HostKeyDecision::Verdict;
    const QLatin1String verdict = decision.verdict == Verdict::Known ? QLatin1String("known")
        : decision.verdict == Verdict::Pinned                        ? QLatin1String("pinned")
        : decision.verdict == Verdict::AcceptedNew                   ? QLatin1String("accepted-new")
        : decision.verdict == Verdict::AcceptedOnce ? QLatin1String("accepted-once")
                                                    : QLatin1String("refused");
    QJsonObject fields{ { QStringLiteral("host"), decision.host.toString() },
        { QStringLiteral("keyType"), decision.keyType },
        { QStringLiteral("fingerprint"), decision.fingerprint },
        { QStringLiteral("verdict"), verdict } };
    if (decision.hop > 0) {
        fields[QLatin1String("hop")] = decision.hop;
    }
    addError(fields, decision.error);
    QString line =
        QStringLiteral("host key of %1: %2 %3, %4")
            .arg(decision.host.toString(), decision.keyType, decision.fingerprint, verdict);
    if (!decision.storedIn.isEmpty()) {
        fields[QLatin1String("file")] = decision.storedIn;
        line += QStringLiteral(" (stored in %1)").arg(decision.storedIn);
    }
    write(QLatin1String("host-key"), fields, { line });
}

void EventWriter::forward(const tunnel::ForwardStatus& status)
{
    const QJsonObject fields = forwardFields(status);
    const auto field = [&fields](const char* name) {
        return fields.value(QLatin1String(name)).toString();
    };
    const bool remote = status.wish.direction == profile::RuleDirection::Remote;
    const QString kind = field("kind").toUpper();
    const QString what = remote ? QStringLiteral("remote ") + kind : kind;
    const QString to = field("to");
    const QString leads = to.isEmpty() ? QString() : QStringLiteral(", leads to ") + to;
    QString line;
    switch (status.state) {
    case tunnel::ForwardState::Listening:
        line = QStringLiteral("%1 forward: listening on %2%3%4")
                   .arg(what, remote ? QStringLiteral("the SSH server, ") : QString(),
                       status.listening.join(QStringLiteral(" and ")), leads);
        if (!status.note.isEmpty()) {
            line += QStringLiteral(" (") + status.note.english() + u')';
        }
        if (!remote && profile::listensBeyondLoopback(status.wish)) {
            line += QStringLiteral(" (other computers can connect)");
        }
        break;
    case tunnel::ForwardState::Failed:
        line = QStringLiteral("%1 forward %2%3 failed: %4")
                   .arg(what, field("listen"), leads,
                       status.error ? inWords(*status.error) : QString());
        break;
    case tunnel::ForwardState::Stopped:
        line = QStringLiteral("%1 forward %2 stopped").arg(what, field("listen"));
        break;
    }
    write(QLatin1String("forward"), fields, { line });
}

void EventWriter::connection(const tunnel::ConnectionStatus& status)
{
    QJsonObject fields{
        { QStringLiteral("id"), qint64(status.id) }, { QStringLiteral("rule"), status.rule },
        { QStringLiteral("peer"), status.peer }, { QStringLiteral("to"), status.to },
        { QStringLiteral("state"), status.open ? QStringLiteral("open") : QStringLiteral("closed") }
    };
    QString line =
        QStringLiteral("connection %1: %2 to %3").arg(status.id).arg(status.peer, status.to);
    if (!status.open) {
        fields[QLatin1String("sent")] = qint64(status.sent);
        fields[QLatin1String("received")] = qint64(status.received);
        fields[QLatin1String("end")] = endName(status.end);
        addError(fields, status.error);
        line = QStringLiteral("connection %1: closed (%2), %3 bytes sent, %4 received")
                   .arg(status.id)
                   .arg(endName(status.end))
                   .arg(status.sent)
                   .arg(status.received);
        if (status.error && status.end != ConnectionEnd::Stopped) {
            line += QStringLiteral(": ") + inWords(*status.error);
        }
    }
    write(QLatin1String("connection"), fields, { line });
}

void EventWriter::ftpData(const FtpDataStatus& status)
{
    QJsonObject fields{ { QStringLiteral("id"), qint64(status.id) },
        { QStringLiteral("session"), qint64(status.session) },
        { QStringLiteral("rule"), status.rule }, { QStringLiteral("mode"), status.mode },
        { QStringLiteral("verb"), status.verb }, { QStringLiteral("file"), status.file },
        { QStringLiteral("direction"), directionName(status.direction) },
        { QStringLiteral("bytes"), qint64(status.bytes) },
        { QStringLiteral("state"),
            status.open ? QStringLiteral("open") : QStringLiteral("closed") } };
    QString line = QStringLiteral("FTP data %1 (%2)").arg(status.id).arg(status.mode);
    if (!status.verb.isEmpty()) {
        line += u' ' + status.verb;
    }
    if (!status.file.isEmpty()) {
        line += u' ' + status.file;
    }
    if (status.open) {
        line += QStringLiteral(": open");
    } else {
        fields[QLatin1String("end")] = endName(status.end);
        addError(fields, status.error);
        line +=
            QStringLiteral(": closed (%1), %2 bytes").arg(endName(status.end)).arg(status.bytes);
    }
    write(QLatin1String("ftp-data"), fields, { line });
}

void EventWriter::ftpNotice(const tunnel::FtpNotice& notice)
{
    const PlainError text = plainError(notice.code);
    const bool failed = notice.code != Code::FtpActiveConverted;
    QJsonObject fields{ { QStringLiteral("code"), codeName(notice.code) },
        { QStringLiteral("detail"), notice.detail.english() },
        { QStringLiteral("message"), text.sentence }, { QStringLiteral("hint"), text.hint },
        { QStringLiteral("rule"), notice.rule },
        { QStringLiteral("session"), qint64(notice.session) } };
    const QString words = inWords({ notice.code, notice.detail });
    if (!failed) {
        fields[QLatin1String("text")] = words;
    }
    write(failed ? QLatin1String("error") : QLatin1String("notice"), fields,
        { QStringLiteral("%1FTP connection %2: %3 %4 [%5]")
                .arg(failed ? QStringLiteral("error: ") : QString())
                .arg(notice.session)
                .arg(words, text.hint, codeName(notice.code)) });
}

void EventWriter::message(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        line.prepend(QLatin1String("server says: "));
    }
    write(QLatin1String("message"), { { QStringLiteral("text"), text } }, lines);
}

void EventWriter::result(QLatin1String event, const QJsonObject& fields, const QStringList& lines)
{
    if (m_json) {
        write(event, fields, {});
    } else {
        m_output.lines(Output::To::Out, lines);
    }
}

void EventWriter::prompt(const Question& question, bool visible)
{
    if (!m_json && visible) {
        return;
    }
    QJsonArray items;
    for (const Question::Item& item : question.items) {
        items.append(QJsonObject{
            { QStringLiteral("text"), item.text }, { QStringLiteral("echo"), item.echo } });
    }
    QJsonObject fields{ { QStringLiteral("kind"), kindName(question.kind) },
        { QStringLiteral("host"), question.host.toString() },
        { QStringLiteral("user"), question.user }, { QStringLiteral("hop"), question.hop },
        { QStringLiteral("attempt"), question.attempt },
        { QStringLiteral("text"), summary(question) } };
    if (!question.instruction.isEmpty()) {
        fields[QLatin1String("instruction")] = question.instruction;
    }
    if (!items.isEmpty()) {
        fields[QLatin1String("items")] = items;
    }
    write(QLatin1String("prompt"), fields, { QStringLiteral("question: ") + summary(question) });
}

void EventWriter::notice(const QString& text)
{
    write(QLatin1String("notice"), { { QStringLiteral("text"), text } }, { text });
}

void EventWriter::error(const Error& error)
{
    const PlainError text = plainError(error);
    QJsonObject fields{ { QStringLiteral("code"), codeName(error.code) },
        { QStringLiteral("detail"), error.detail.english() },
        { QStringLiteral("message"), text.sentence }, { QStringLiteral("hint"), text.hint } };
    QString line = QStringLiteral("error: ");
    if (const QString place = placeOf(error).english(); !place.isEmpty()) {
        fields[QLatin1String("context")] = place;
        line += place + QStringLiteral(": ");
    }
    line += inWords(error) + u' ' + text.hint + QStringLiteral(" [") + codeName(error.code) + u']';
    write(QLatin1String("error"), fields, { line });
}

void EventWriter::exit(int code)
{
    // People see the code in their shell.
    if (m_json) {
        write(QLatin1String("exit"), { { QStringLiteral("code"), code } }, {});
    }
}

void EventWriter::write(QLatin1String event, QJsonObject fields, const QStringList& lines)
{
    if (!m_json) {
        m_output.lines(Output::To::Err, lines);
        return;
    }
    fields[QLatin1String("event")] = event;
    fields[QLatin1String("time")] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_output.object(fields);
}

} // namespace sallyport::cli
