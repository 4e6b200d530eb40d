// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/selftest.h"

#include "core/base/errorwords.h"
#include "core/ftp/passivecodec.h"

namespace sallyport::ftp {

using Result = SelfTestFinding::Result;
using Stage = SelfTestStage;

QLatin1String modeName(SelfTestStage stage)
{
    switch (stage) {
    case Stage::Login:
        break;
    case Stage::Pasv:
        return QLatin1String("PASV");
    case Stage::Epsv:
        return QLatin1String("EPSV");
    case Stage::Port:
        return QLatin1String("PORT");
    case Stage::Eprt:
        return QLatin1String("EPRT");
    }
    return QLatin1String("");
}

static bool isUnknownCommand(int code)
{
    return code == 500 || code == 502 || code == 504;
}

static QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000.0);
}

static Sentence notConnected(const Sentence& why)
{
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence", "the data connection could not be made: %1"), why);
}

SelfTest::SelfTest(SelfTestHost& host, Login login, std::chrono::milliseconds timeout)
    : m_host(host)
    , m_login(std::move(login))
    , m_timeout(timeout)
{
}

void SelfTest::start()
{
    m_host.stageBegun(Stage::Login);
    open();
}

void SelfTest::open()
{
    m_state = State::Opening;
    m_replies = {};
    m_greeting = {};
    m_prompted = false;
    m_connected = false;
    wait();
    m_host.openControl();
}

void SelfTest::wait()
{
    if (++m_waits <= kMostWaits) {
        m_host.startTimer(m_timeout);
    }
}

void SelfTest::controlOpened(const Ends& ends)
{
    if (m_state != State::Opening) {
        return;
    }
    m_ends = ends;
    m_state = State::Greeting;
    // Half the time is for those who wait to be spoken to.
    m_host.startTimer(m_timeout / 2);
}

void SelfTest::command(const QByteArray& line)
{
    wait();
    m_host.send(line + "\r\n");
}

void SelfTest::fromServer(QByteArrayView bytes)
{
    if (m_state == State::Over) {
        return;
    }
    m_replies.feed(bytes);
    while (m_state != State::Over) {
        const auto reply = m_replies.next();
        if (!reply) {
            break;
        }
        onReply(*reply);
    }
    if (m_state == State::Greeting && isOtherService(m_replies.stray())) {
        loginFailed(Result::Failed, Code::FtpProtocolViolation, notFtp(m_replies.stray()));
    } else if (m_state != State::Over && m_replies.isFlooded()) {
        breakStage(Code::FtpProtocolViolation, floods());
    }
}

void SelfTest::onReply(const WholeReply& reply)
{
    switch (m_state) {
    case State::Greeting:
        onGreeting(reply);
        break;
    case State::User:
    case State::Password:
        onLoginReply(reply);
        break;
    case State::Asking:
        onDataReply(reply);
        break;
    case State::Transferring:
        onTransferReply(reply);
        break;
    case State::Connecting:
        // Only a farewell can come unasked.
        if (reply.code == 421) {
            breakStage(Code::FtpServerBusy, Sentence::foreign(reply.toString()));
        }
        break;
    case State::Idle:
    case State::Opening:
    case State::Over:
        break;
    }
}

// ---- Login

void SelfTest::onGreeting(const WholeReply& reply)
{
    switch (m_greeting.judge(reply, m_replies.stray())) {
    case GreetingJudge::Verdict::Wait:
        wait();
        break;
    case GreetingJudge::Verdict::Ready:
        m_state = State::User;
        if (m_prompted) {
            wait(); // USER has been sent
        } else {
            command("USER " + m_login.user);
        }
        break;
    case GreetingJudge::Verdict::Busy:
        loginFailed(Result::Refused,
            saysTlsRequired(reply) ? Code::FtpServerWantsTls : Code::FtpServerBusy,
            Sentence::foreign(reply.toString()));
        break;
    case GreetingJudge::Verdict::Refused:
        loginFailed(Result::Refused, Code::FtpLoginRefused, Sentence::foreign(reply.toString()));
        break;
    }
}

/// Some servers repeat what they did not like.
static WholeReply withoutSecret(WholeReply reply, const Secret& secret)
{
    // A shorter one would tear holes into words, and show that way.
    static constexpr qsizetype kTold = 4;
    if (secret.size() >= kTold) {
        reply.text.replace(QByteArrayView(secret.data(), secret.size()), "***");
    }
    return reply;
}

void SelfTest::onLoginReply(const WholeReply& answer)
{
    const WholeReply reply = withoutSecret(answer, m_login.password);
    if (reply.code / 100 == 1) {
        wait();
        return;
    }
    if (reply.code / 100 == 2) {
        loggedIn();
        return;
    }
    if (reply.code == 331 && m_state == State::User) {
        m_state = State::Password;
        QByteArray line = "PASS ";
        line.append(m_login.password.data(), m_login.password.size());
        line.append("\r\n");
        wait();
        m_host.send(line);
        wipe(line.data(), std::size_t(line.size()));
        return;
    }
    const Code code = saysTlsRequired(reply) ? Code::FtpServerWantsTls
        : reply.code == 421                  ? Code::FtpServerBusy
                                             : Code::FtpLoginRefused;
    const Sentence said = Sentence::foreign(reply.toString());
    const Sentence what = reply.code / 100 == 3
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "it wants an account besides: %1"), said)
        : said;
    loginFailed(Result::Refused, code, what);
}

void SelfTest::loginFailed(Result result, Code code, const Sentence& words)
{
    SelfTestFinding finding;
    finding.result = result;
    finding.code = code;
    finding.words = words;
    finding.oddities = m_greeting.oddities();
    if (m_stage == Stage::Login) {
        m_host.stageEnded(Stage::Login, finding);
    } else {
        finding.words =
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the second login failed: %1"), words);
        m_host.stageEnded(m_stage, finding);
    }
    finish();
}

void SelfTest::loggedIn()
{
    m_connected = true;
    if (m_stage == Stage::Login) {
        SelfTestFinding finding;
        finding.result = Result::Works;
        finding.oddities = m_greeting.oddities();
        endStage(finding);
    } else {
        askForData();
    }
}

// ---- One way to transfer

void SelfTest::beginStage()
{
    m_waits = 0;
    m_host.stageBegun(m_stage);
    if (m_connected) {
        askForData();
    } else {
        open();
    }
}

void SelfTest::askForData()
{
    m_state = State::Asking;
    m_data = Data::None;
    m_bytes = 0;
    m_progress = 0;
    m_enough = false;
    m_dataTrouble = {};
    m_final.reset();
    if (m_stage == Stage::Pasv || m_stage == Stage::Epsv) {
        command(modeName(m_stage).data());
        return;
    }
    const auto port = m_host.listenData();
    if (!port) {
        endStage(port.error());
        return;
    }
    const QByteArray line = m_stage == Stage::Port ? formatPort(m_ends.client, *port)
                                                   : formatEprt(m_ends.client, *port);
    command(line.trimmed());
}

void SelfTest::onDataReply(const WholeReply& reply)
{
    if (reply.code / 100 == 1) {
        wait();
    } else if (reply.code / 100 != 2) {
        const Code code = saysTlsRequired(reply) ? Code::FtpServerWantsTls : Code::FtpDataRefused;
        if (reply.code == 421) {
            breakStage(Code::FtpServerBusy, Sentence::foreign(reply.toString()));
        } else {
            endStage({ Result::Refused, code, Sentence::foreign(reply.toString()), 0, {} });
        }
    } else if (m_stage == Stage::Pasv || m_stage == Stage::Epsv) {
        onPassive(reply);
    } else {
        beginTransfer();
    }
}

void SelfTest::onPassive(const WholeReply& reply)
{
    const auto found = m_stage == Stage::Pasv ? parse227(reply.lines) : parse229(reply.lines);
    if (!found || found->port == 0) {
        endStage({ Result::Failed, Code::FtpProtocolViolation,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "no client can read this: %1"), reply.toString()),
            0, {} });
        return;
    }
    if (!found->address.isNull() && found->address != m_ends.server) {
        endStage({ Result::Failed, Code::FtpProtocolViolation,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the reply leads out of the tunnel: %1"),
                reply.toString()),
            0, {} });
        return;
    }
    m_state = State::Connecting;
    wait();
    m_host.connectData(m_ends.server, std::uint16_t(found->port));
}

void SelfTest::beginTransfer()
{
    m_state = State::Transferring;
    command(m_listCommand);
}

void SelfTest::onTransferReply(const WholeReply& reply)
{
    if (reply.code / 100 == 1) {
        wait();
        return;
    }
    if (m_final) {
        return; // a farewell, perhaps
    }
    m_final = reply;
    m_host.startTimer(std::min(m_timeout, kDataGrace));
    judgeTransfer();
}

void SelfTest::dataOpened()
{
    if (m_data != Data::None) {
        return;
    }
    m_data = Data::Open;
    if (m_state == State::Connecting) {
        beginTransfer();
    }
}

void SelfTest::dataArrived(quint64 bytes)
{
    if (m_state != State::Transferring || m_enough) {
        return;
    }
    m_bytes += bytes;
    if (!m_final && m_bytes - m_progress >= kProgress) {
        m_progress = m_bytes;
        wait();
    }
    if (m_bytes >= kEnough) {
        m_enough = true;
        m_data = Data::Ended;
        m_host.closeData();
        judgeTransfer();
    }
}

void SelfTest::dataEnded()
{
    if (m_data == Data::Open) {
        m_data = Data::Ended;
        judgeTransfer();
    }
}

void SelfTest::dataLost(const Error& error)
{
    if (m_data == Data::Ended || m_data == Data::Lost) {
        return;
    }
    m_data = Data::Lost;
    m_dataTrouble = detailOf(error);
    if (m_state == State::Connecting) {
        endStage({ Result::Failed, Code::FtpDataFailed, notConnected(m_dataTrouble), 0, {} });
        return;
    }
    judgeTransfer();
}

void SelfTest::judgeTransfer()
{
    if (m_state != State::Transferring || !m_final) {
        return;
    }
    const int kind = m_final->code / 100;
    if (m_final->code == 421) {
        breakStage(Code::FtpServerBusy, Sentence::foreign(m_final->toString()));
        return;
    }
    if (m_enough) {
        endStage({ Result::Works, {}, {}, m_bytes, {} });
        return;
    }
    if (kind != 2) {
        if (m_listCommand == "LIST" && isUnknownCommand(m_final->code)) {
            again("NLST");
            return;
        }
        if (m_sawEmpty && m_data != Data::Lost && m_final->code / 10 % 10 == 5) {
            // It takes the option for a name; that the listing is empty is known already.
            m_listCommand = "LIST";
            endStage({ Result::Empty, {}, {}, 0, {} });
            return;
        }
        Sentence words = Sentence::foreign(m_final->toString());
        if (!m_dataTrouble.isEmpty()) {
            words = Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (the data connection: %2)"), words,
                m_dataTrouble);
        }
        const Code code = saysTlsRequired(*m_final) ? Code::FtpServerWantsTls : Code::FtpDataFailed;
        if (m_data == Data::Lost) {
            // The tunnel has said so at once; the server may still wait, and mix it up with the
            // next.
            m_connected = false;
            m_host.closeControl();
        }
        endStage({ Result::Refused, code, words, m_bytes, {} });
        return;
    }
    switch (m_data) {
    case Data::None:
    case Data::Open:
        return; // its end may still be on the way
    case Data::Lost:
        endStage({ Result::Failed, Code::FtpDataFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "the server reports success (%1), but the data connection broke: %2"),
                m_final->toString(), m_dataTrouble),
            m_bytes, {} });
        return;
    case Data::Ended:
        break;
    }
    if (m_bytes > 0) {
        endStage({ Result::Works, {}, {}, m_bytes, {} });
    } else if (!m_sawEmpty && m_listCommand == "LIST") {
        // Hidden files, and the folder itself, make a listing of an empty folder.
        m_sawEmpty = true;
        again("LIST -a");
    } else {
        endStage({ Result::Empty, {}, {}, 0, {} });
    }
}

void SelfTest::again(const QByteArray& command)
{
    m_listCommand = command;
    m_host.closeData();
    askForData();
}

// ---- The end of a stage

void SelfTest::controlLost(const Error& error)
{
    if (m_state == State::Over) {
        return;
    }
    if (m_state == State::Greeting && m_prompted && m_replies.stray().isEmpty()) {
        // What a server does that waits for the first byte of TLS.
        loginFailed(Result::Failed, Code::DestinationTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "it does not greet, and hangs up when spoken to: it may want TLS from the start "
                "(implicit FTPS)")));
        return;
    }
    if (m_state == State::Greeting && !m_replies.stray().isEmpty()) {
        loginFailed(Result::Failed, Code::FtpProtocolViolation, notFtp(m_replies.stray()));
        return;
    }
    breakStage(error.code,
        error.detail.isEmpty()
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the server hung up"))
            : Sentence(QT_TRANSLATE_NOOP("Sentence", "the server hung up: %1"), detailOf(error)));
}

void SelfTest::timedOut()
{
    const Sentence silence(
        QT_TRANSLATE_NOOP("Sentence", "no answer within %1 s"), seconds(m_timeout));
    switch (m_state) {
    case State::Greeting:
        if (!m_prompted) {
            m_prompted = true;
            m_greeting.setPrompted();
            command("USER " + m_login.user);
            m_host.startTimer(m_timeout / 2);
            return;
        }
        loginFailed(Result::Failed,
            m_replies.stray().isEmpty() ? Code::DestinationTimeout : Code::FtpProtocolViolation,
            m_replies.stray().isEmpty() ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                "it accepts the connection but does not greet: it may be slow, or want TLS from "
                "the start (implicit FTPS)"))
                                        : notFtp(m_replies.stray()));
        return;
    case State::Transferring:
        if (m_final) {
            endStage({ Result::Failed, Code::FtpDataFailed,
                m_data == Data::None
                    ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                                   "the server reports success (%1), but no data connection came"),
                        m_final->toString())
                    : Sentence(QT_TRANSLATE_NOOP("Sentence",
                                   "the server reports success (%1), but its data do not end"),
                        m_final->toString()),
                m_bytes, {} });
            return;
        }
        breakStage(Code::FtpDataFailed,
            m_data == Data::None
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "no data connection, and %1"), silence)
                : m_bytes > 0 ? Sentence(
                      QT_TRANSLATE_NOOP("Sentence", "%1 bytes came, but not the end within %2 s"),
                      m_bytes, seconds(m_timeout))
                              : silence);
        return;
    case State::Connecting:
        endStage({ Result::Failed, Code::FtpDataFailed, notConnected(silence), 0, {} });
        return;
    case State::Opening:
    case State::User:
    case State::Password:
    case State::Asking:
        breakStage(Code::DestinationTimeout, silence);
        return;
    case State::Idle:
    case State::Over:
        return;
    }
}

void SelfTest::breakStage(Code code, const Sentence& words)
{
    const bool inLogin = m_state == State::Opening || m_state == State::Greeting
        || m_state == State::User || m_state == State::Password;
    m_connected = false;
    if (inLogin) {
        loginFailed(Result::Failed, code, words);
        return;
    }
    m_host.closeControl();
    endStage({ Result::Failed, code, words, m_bytes, {} });
}

void SelfTest::endStage(const SelfTestFinding& finding)
{
    m_host.stopTimer();
    m_host.closeData();
    m_host.stageEnded(m_stage, finding);
    if (m_stage == Stage::Eprt) {
        finish();
        return;
    }
    m_stage = Stage(int(m_stage) + 1);
    // PASV and PORT cannot name an IPv6 address.
    if (m_ends.client.isV6() && (m_stage == Stage::Pasv || m_stage == Stage::Port)) {
        m_stage = Stage(int(m_stage) + 1);
    }
    beginStage();
}

void SelfTest::finish()
{
    m_state = State::Over;
    m_host.stopTimer();
    m_host.closeData();
    if (m_connected) {
        m_host.send("QUIT\r\n");
    }
    m_host.closeControl();
    m_host.testOver();
}

} // namespace sallyport::ftp
