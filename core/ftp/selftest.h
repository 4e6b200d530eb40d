// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/sentence.h"
#include "core/ftp/replycollector.h"

#include <chrono>

namespace sallyport::ftp {

/// What a self-test looks at, in this order.
enum class SelfTestStage { Login, Pasv, Epsv, Port, Eprt };

/// "PASV", …; empty for the login.
[[nodiscard]] QLatin1String modeName(SelfTestStage stage);

struct SelfTestFinding {
    enum class Result {
        Works, ///< Logged in; or a listing has come whole, with at least one byte.
        Empty, ///< The data connection was made and ended in order, and carried nothing.
        Refused, ///< By a reply.
        Failed, ///< Something else than a reply says so: a connection that broke, silence.
        NotTried, ///< What it needs failed before.
    };

    Result result = Result::NotTried;
    Code code = Code::FtpDataFailed; ///< When refused or failed.
    Sentence words{}; ///< The server's, or what was seen; printable.
    quint64 bytes = 0;
    QList<Sentence> oddities{}; ///< Login: of the greeting.
};

/// What a self-test needs done. Implemented by the driver, which must not call back from within.
class SelfTestHost {
public:
    /// A control connection, in place of the one before; answered by controlOpened() or
    /// controlLost().
    virtual void openControl() = 0;
    /// What was sent goes out first.
    virtual void closeControl() = 0;
    /// One line, in one piece. May hold the password: not for a log.
    virtual void send(const QByteArray& line) = 0;
    /// Answered by dataOpened() or dataLost().
    virtual void connectData(const Address& address, std::uint16_t port) = 0;
    /// Listens on our end of the control connection; dataOpened() when somebody has connected.
    /// Where that cannot be: what is found instead.
    [[nodiscard]] virtual tl::expected<std::uint16_t, SelfTestFinding> listenData() = 0;
    /// Data connection and listener, if there are.
    virtual void closeData() = 0;
    /// One timer; timedOut() follows unless it is started again or stopped.
    virtual void startTimer(std::chrono::milliseconds after) = 0;
    virtual void stopTimer() = 0;

    virtual void stageBegun(SelfTestStage stage) = 0;
    virtual void stageEnded(SelfTestStage stage, const SelfTestFinding& finding) = 0;
    /// The last call.
    virtual void testOver() = 0;

protected:
    ~SelfTestHost() = default;
};

/// Plays an FTP client: logs in, then fetches a listing by each of PASV, EPSV, PORT and EPRT (RFC
/// 959, 2428), and says of each whether the data really came. Where an answer stays out or the
/// server hangs up, it goes on with a new connection. Nothing on the server is changed.
///
/// Sans I/O: bytes and events in, calls on SelfTestHost out. Which chunks the bytes come in never
/// changes what goes out. Bounded: each wait by the time limit, each stage by kMostWaits of them,
/// each listing by kEnough bytes.
class SelfTest {
public:
    struct Login {
        QByteArray user; ///< UTF-8, without control characters.
        Secret password;
    };
    /// The two ends of the control connection, as far as the client sees them.
    struct Ends {
        Address client;
        Address server;
    };

    SelfTest(SelfTestHost& host, Login login, std::chrono::milliseconds timeout);

    /// A listing that is longer is as good as done.
    static constexpr quint64 kEnough = 1024 * 1024;
    /// Data that come more slowly than this in one time limit are too slow.
    static constexpr quint64 kProgress = 64 * 1024;
    static constexpr int kMostWaits = 40;
    /// After the final reply of a transfer, its data connection is given this long to end.
    static constexpr std::chrono::milliseconds kDataGrace{ 3'000 };

    void start();
    void controlOpened(const Ends& ends);
    void fromServer(QByteArrayView bytes);
    /// It ended, or could not be made.
    void controlLost(const Error& error);
    void dataOpened();
    void dataArrived(quint64 bytes);
    void dataEnded();
    void dataLost(const Error& error);
    void timedOut();
    [[nodiscard]] bool isOver() const { return m_state == State::Over; }

private:
    enum class State {
        Idle,
        Opening,
        Greeting,
        User,
        Password,
        Asking, ///< PASV, …: for its reply.
        Connecting, ///< To where a passive reply says.
        Transferring,
        Over
    };
    enum class Data { None, Open, Ended, Lost };

    void open();
    void onReply(const WholeReply& reply);
    void onGreeting(const WholeReply& reply);
    void onLoginReply(const WholeReply& answer);
    void loginFailed(SelfTestFinding::Result result, Code code, const Sentence& words);
    void loggedIn();
    void beginStage();
    void askForData();
    void onDataReply(const WholeReply& reply);
    void onPassive(const WholeReply& reply);
    void beginTransfer();
    void onTransferReply(const WholeReply& reply);
    void judgeTransfer();
    void again(const QByteArray& command);
    void endStage(const SelfTestFinding& finding);
    /// The control connection cannot be used for more.
    void breakStage(Code code, const Sentence& words);
    void finish();
    void command(const QByteArray& line);
    /// Until something else comes. Whoever only keeps us waiting is not waited for.
    void wait();

    SelfTestHost& m_host;
    const Login m_login;
    const std::chrono::milliseconds m_timeout;
    State m_state = State::Idle;
    SelfTestStage m_stage = SelfTestStage::Login;
    Ends m_ends;
    ReplyCollector m_replies;
    GreetingJudge m_greeting;
    bool m_prompted = false; ///< Something was said to a server that does not greet.
    bool m_connected = false; ///< The control connection is fit for another stage.

    QByteArray m_listCommand = "LIST";
    bool m_sawEmpty = false; ///< Every file was asked for already.
    Data m_data = Data::None;
    quint64 m_bytes = 0;
    quint64 m_progress = 0; ///< Bytes when the time limit began last.
    int m_waits = 0; ///< In this stage.
    bool m_enough = false;
    Sentence m_dataTrouble;
    std::optional<WholeReply> m_final; ///< Of the transfer.
};

} // namespace sallyport::ftp
