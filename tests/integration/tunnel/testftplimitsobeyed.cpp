// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/ftplimittable.h"
#include "core/ssh/link/tcptransport.h"
#include "tests/integration/link/blackhole.h"
#include "tests/integration/link/linkharness.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedplumbing.h"

#include <QTest>
#include <QTimer>

#include <deque>

using namespace sallyport;
using namespace sallyport::test;
using namespace sallyport::tunnel;
using namespace std::chrono_literals;

namespace {

/// What is wrong; nothing when the limit holds where it was set.
using Verdict = QByteArray;

#define WANT(condition)                                                                            \
    if (!(condition)) {                                                                            \
        return QByteArray("not so at line " QT_STRINGIFY(__LINE__) ": " #condition);               \
    }

/// One control connection, with the test at both its ends.
class Session {
public:
    Session(FtpCarrier& sessions, ConnectionIds& ids, const ftp::Options& options)
    {
        auto made = std::make_unique<ScriptedPlumbing>();
        m_plumbing = made.get();
        ConnectionStatus status;
        status.id = ++ids;
        sessions.add(status, std::move(made), options, { QStringLiteral("ftp.example"), 21 });
        settle();
        m_plumbing->control->stream->open();
        serverSays("220 ready\r\n");
        (void)clientHears();
    }

    [[nodiscard]] ScriptedPlumbing& plumbing() { return *m_plumbing; }
    [[nodiscard]] bool isOver() const { return !m_plumbing; }

    void clientSays(const QByteArray& bytes)
    {
        m_plumbing->client->stream->arrive(bytes);
        settle();
    }
    void serverSays(const QByteArray& bytes)
    {
        m_plumbing->control->stream->arrive(bytes);
        settle();
    }
    /// Since the last time.
    [[nodiscard]] QByteArray clientHears()
    {
        return std::exchange(m_plumbing->client->record.written, {});
    }
    [[nodiscard]] QByteArray serverHears()
    {
        return std::exchange(m_plumbing->control->record.written, {});
    }

    /// PASV and what it is answered with.
    [[nodiscard]] QByteArray pasv()
    {
        clientSays("PASV\r\n");
        (void)serverHears();
        serverSays("227 Entering Passive Mode (127,0,0,1,156,64)\r\n");
        return clientHears();
    }
    /// The client comes to the port it was told last. The channel to the server is not open yet.
    End* comeToListener()
    {
        End* end = nullptr;
        auto stream = m_plumbing->make(end, true);
        m_plumbing->user().clientConnected(m_plumbing->lastListener, std::move(stream), {});
        settle();
        return end;
    }
    /// Both sides of a passive data connection; null when PASV was refused.
    End* openPassive()
    {
        if (!pasv().startsWith("227")) {
            return nullptr;
        }
        End* const end = comeToListener();
        m_plumbing->toServer.back()->stream->open();
        settle();
        return end;
    }
    /// PORT, granted and accepted; what it is answered with.
    [[nodiscard]] QByteArray port()
    {
        const ftp::DataId before = m_plumbing->lastForward;
        clientSays("PORT 127,0,0,1,200,0\r\n");
        if (m_plumbing->lastForward != before) {
            m_plumbing->user().serverListening(m_plumbing->lastForward, 50'000);
            settle();
            (void)serverHears();
            serverSays("200 PORT ok\r\n");
        }
        return clientHears();
    }
    /// The server comes to the forward. The connection to the client is not made yet.
    End* comeToForward()
    {
        End* end = nullptr;
        auto stream = m_plumbing->make(end, true);
        m_plumbing->user().serverConnected(m_plumbing->lastForward, std::move(stream), {});
        settle();
        return end;
    }

private:
    QPointer<ScriptedPlumbing> m_plumbing;
};

/// A forward with real sessions, on a clock that the test moves.
struct World {
    FakeClock clock;
    ConnectionIds ids = 0;
    ftp::Options options;
    FtpCarrier sessions{ clock, ids, FtpCarrier::Inside::Server };
    std::deque<Session> all;

    ~World()
    {
        sessions.endAll();
        settle();
    }
    Session& open() { return all.emplace_back(sessions, ids, options); }
    void pass(Milliseconds time)
    {
        clock.advance(time);
        settle();
    }
    /// It is so after that time, and not a millisecond earlier.
    [[nodiscard]] Verdict comesAfter(Milliseconds time, const std::function<bool()>& isSo)
    {
        if (isSo()) {
            return "it is so at once";
        }
        pass(time - 1ms);
        if (isSo()) {
            return "it comes too early";
        }
        pass(1ms);
        return isSo() ? Verdict() : "it does not come in time";
    }
};

constexpr auto kForward = [](ftp::Options& options) {
    options.active = ftp::ActiveMode::Forward;
    options.advertise = { ftp::Address::v4(127, 0, 0, 1) };
};

// ---- Numbers

Verdict passiveConnectionsOfOneSession(World& world, int value)
{
    Session& session = world.open();
    End* last = nullptr;
    for (int i = 0; i < value; ++i) {
        WANT((last = session.openPassive()));
    }
    WANT(session.pasv() == "425 Too many data connections.\r\n");
    WANT(world.open().openPassive());
    last->stream->breakDown(Code::LocalPeerReset);
    settle();
    WANT(session.openPassive());
    WANT(!session.openPassive());
    return {};
}

Verdict activeConnectionsOfOneSession(World& world, int value)
{
    kForward(world.options);
    Session& session = world.open();
    for (int i = 0; i < value; ++i) {
        WANT(session.port().startsWith("200"));
        session.comeToForward();
        session.plumbing().toClient.back()->stream->open();
        settle();
    }
    WANT(session.port() == "425 Too many data connections.\r\n");
    session.plumbing().toClient.back()->stream->breakDown(Code::LocalPeerReset);
    settle();
    WANT(session.port().startsWith("200"));
    return {};
}

Verdict convertedConnectionsOfOneSession(World& world, int value)
{
    world.options.active = ftp::ActiveMode::Convert;
    Session& session = world.open();
    const auto port = [&session] {
        (void)session.serverHears();
        session.clientSays("PORT 127,0,0,1,200,0\r\n");
        if (session.serverHears() == "PASV\r\n") {
            session.serverSays("227 Entering Passive Mode (127,0,0,1,156,64)\r\n");
            if (!session.plumbing().toServer.empty()
                && !session.plumbing().toServer.back()->stream->isOpen()) {
                session.plumbing().toServer.back()->stream->open();
                settle();
            }
        }
        return session.clientHears();
    };
    for (int i = 0; i < value; ++i) {
        WANT(port().startsWith("200"));
        session.clientSays("RETR f\r\n");
        if (!session.plumbing().toServer.back()->stream->isOpen()) {
            session.plumbing().toServer.back()->stream->open();
            settle();
        }
        session.serverSays("150 go\r\n");
        session.plumbing().toClient.back()->stream->open();
        settle();
        session.serverSays("226 done\r\n");
        WANT(session.clientHears().contains("150 go\r\n"));
    }
    WANT(port() == "425 Too many data connections.\r\n");
    return {};
}

/// A promise that is about to be replaced is not one more.
Verdict whatIsAskedForAgainIsNotOneMore(World& world, int value)
{
    Session& session = world.open();
    for (int i = 0; i < value - 1; ++i) {
        WANT(session.openPassive());
    }
    for (int i = 0; i < 3; ++i) {
        session.clientSays("EPSV\r\n");
        session.serverSays("229 Entering Extended Passive Mode (|||40000|)\r\n");
        End* const tried =
            session.plumbing().toServer.empty() ? nullptr : session.plumbing().toServer.back();
        if (tried && tried->stream && !tried->stream->isOpen()) {
            tried->stream->open();
            settle();
        }
        WANT(session.clientHears().startsWith("229"));
    }
    return {};
}

Verdict connectionsOfAllSessions(World& world, int value)
{
    Session& one = world.open();
    Session& two = world.open();
    for (int i = 0; i < value; ++i) {
        WANT((i % 2 == 0 ? one : two).openPassive());
    }
    WANT(one.pasv() == "425 Too many data connections.\r\n");
    WANT(two.pasv() == "425 Too many data connections.\r\n");
    WANT(world.open().pasv() == "425 Too many data connections.\r\n");
    return {};
}

Verdict promisesOfAllSessions(World& world, int value)
{
    for (int i = 0; i < value; ++i) {
        WANT(world.open().pasv().startsWith("227"));
    }
    Session& late = world.open();
    WANT(late.pasv() == "425 Too many data connections.\r\n");
    // One of them may replace its own, and makes room when it goes.
    WANT(world.all.front().pasv().startsWith("227"));
    world.all.front().clientSays("REIN\r\n");
    world.all.front().serverSays("220 ready\r\n");
    WANT(late.pasv().startsWith("227"));
    return {};
}

Verdict activePromisesOfAllSessions(World& world, int value)
{
    kForward(world.options);
    for (int i = 0; i < value; ++i) {
        // The last one's forward has not even been granted.
        Session& session = world.open();
        if (i + 1 < value) {
            WANT(session.port().startsWith("200"));
        } else {
            session.clientSays("PORT 127,0,0,1,200,0\r\n");
        }
    }
    WANT(world.open().port() == "425 Too many data connections.\r\n");
    return {};
}

Verdict unansweredCommands(World& world, int value)
{
    Session& session = world.open();
    session.clientSays(QByteArray("NOOP\r\n").repeated(value + 3));
    WANT(session.serverHears().count("NOOP") == value);
    session.serverSays("200 ok\r\n");
    WANT(session.serverHears().count("NOOP") == 1);
    return {};
}

/// What a server threw away during a transfer does not count for ever.
Verdict commandsThatAreNeverAnswered(World& world, int value)
{
    Session& session = world.open();
    for (int transfer = 0; transfer < 3; ++transfer) {
        End* const data = session.openPassive();
        WANT(data);
        session.clientSays("RETR f\r\n");
        session.serverSays("150 go\r\n");
        (void)session.serverHears();
        session.clientSays(QByteArray("NOOP\r\n").repeated(value - 1));
        WANT(session.serverHears().count("NOOP") == value - 1);
        session.plumbing().toServer.back()->stream->arriveEnd();
        data->stream->arriveEnd();
        settle();
        session.serverSays("226 done\r\n");
        WANT(session.clientHears().contains("226 done\r\n"));
    }
    session.clientSays("PWD\r\n");
    const QByteArray heard = session.serverHears();
    WANT(heard.endsWith("PWD\r\n"));
    session.serverSays("257 here\r\n");
    WANT(session.clientHears() == "257 here\r\n");
    return {};
}

Verdict longCommands(World& world, int value)
{
    Session& session = world.open();
    const QByteArray fits = "CWD " + QByteArray(value - 6, 'x') + "\r\n";
    session.clientSays(fits);
    WANT(session.serverHears() == fits);
    session.serverSays("250 ok\r\n");
    WANT(session.clientHears() == "250 ok\r\n");
    session.clientSays("CWD x" + QByteArray(value - 6, 'x') + "\r\n");
    WANT(session.serverHears().isEmpty());
    WANT(session.clientHears() == "500 Command line too long.\r\n");
    return {};
}

Verdict longReplies(World& world, int value)
{
    const QByteArray start = "227 Entering Passive Mode (127,0,0,1,156,64) ";
    for (const int more : { 0, 1 }) {
        Session& session = world.open();
        session.clientSays("PASV\r\n");
        session.serverSays(start + QByteArray(value + more - start.size() - 2, 'x') + "\r\n");
        WANT(session.clientHears().startsWith(more == 0 ? "227 " : "421 Reply line"));
    }
    return {};
}

Verdict collectedBytes(World& world, int value)
{
    const QByteArray start = "211-Features:\r\n";
    const QByteArray end = "211 End\r\n";
    for (const int more : { 0, 1 }) {
        Session& session = world.open();
        session.clientSays("FEAT\r\n");
        session.serverSays(start + ' '
            + QByteArray(value + more - start.size() - end.size() - 3, 'X') + "\r\n" + end);
        WANT(session.clientHears().startsWith(more == 0 ? "211-" : "421 Reply from"));
    }
    return {};
}

Verdict collectedLines(World& world, int value)
{
    for (const int more : { 0, 1 }) {
        Session& session = world.open();
        session.clientSays("FEAT\r\n");
        session.serverSays("211-Features:\r\n" + QByteArray(" UTF8\r\n").repeated(value + more - 2)
            + "211 End\r\n");
        WANT(session.clientHears().startsWith(more == 0 ? "211-" : "421 Reply from"));
    }
    return {};
}

// ---- Times

Verdict unclaimedListener(World& world, int value)
{
    Session& session = world.open();
    WANT(session.pasv().startsWith("227"));
    return world.comesAfter(
        Milliseconds(value), [&] { return session.plumbing().listeners.empty(); });
}

Verdict unclaimedForward(World& world, int value)
{
    kForward(world.options);
    Session& session = world.open();
    WANT(session.port().startsWith("200"));
    return world.comesAfter(
        Milliseconds(value), [&] { return session.plumbing().forwards.empty(); });
}

Verdict unclaimedConversion(World& world, int value)
{
    world.options.active = ftp::ActiveMode::Convert;
    Session& session = world.open();
    session.clientSays("PORT 127,0,0,1,200,0\r\n");
    session.serverSays("227 Entering Passive Mode (127,0,0,1,156,64)\r\n");
    session.plumbing().toServer.back()->stream->open();
    settle();
    WANT(session.clientHears().startsWith("200"));
    return world.comesAfter(
        Milliseconds(value), [&] { return session.plumbing().toServer.back()->isGone(); });
}

Verdict completionBeforeTheDataConnection(World& world, int value)
{
    kForward(world.options);
    Session& session = world.open();
    WANT(session.port().startsWith("200"));
    session.clientSays("NLST\r\n");
    session.serverSays("226 nothing there\r\n");
    return world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().client->record.written.contains("226"); });
}

Verdict dataThatCannotCome(World& world, int value)
{
    Session& session = world.open();
    WANT(session.pasv().startsWith("227"));
    session.comeToListener();
    session.clientSays("RETR f\r\n");
    session.plumbing().toServer.back()->stream->breakDown(Code::DestinationRefused);
    settle();
    return world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().client->record.written.contains("425"); });
}

Verdict ourReplyBehindAnother(World& world, int value)
{
    Session& session = world.open();
    session.clientSays("NOOP\r\nAUTH TLS\r\n");
    return world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().client->record.written.contains("534"); });
}

Verdict firstOfTwoQuestions(World& world, int value)
{
    world.options.active = ftp::ActiveMode::Convert;
    Session& session = world.open();
    session.clientSays("PORT 127,0,0,1,200,0\r\n");
    WANT(session.serverHears() == "PASV\r\n");
    return world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().control->record.written == "EPSV\r\n"; });
}

Verdict portThatIsTried(World& world, int value)
{
    Session& session = world.open();
    session.clientSays("EPSV\r\n");
    (void)session.serverHears();
    session.serverSays("229 Entering Extended Passive Mode (|||40000|)\r\n");
    WANT(session.plumbing().toServer.size() == 1);
    return world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().control->record.written == "PASV\r\n"; });
}

Verdict forwardThatIsNotGranted(World& world, int value)
{
    kForward(world.options);
    Session& session = world.open();
    session.clientSays("PORT 127,0,0,1,200,0\r\n");
    return world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().client->record.written.contains("425"); });
}

Verdict activeCommandThatIsNotAnswered(World& world, int value)
{
    world.options.advertise = { ftp::Address::v4(127, 0, 0, 1) };
    Session& session = world.open();
    session.clientSays("PORT 127,0,0,1,200,0\r\n");
    session.plumbing().user().serverListening(session.plumbing().lastForward, 50'000);
    settle();
    const Verdict verdict = world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().client->record.written.contains("425"); });
    WANT(session.plumbing().forwards.empty());
    return verdict;
}

Verdict tlsThatIsNotAnswered(World& world, int value)
{
    world.options.tls = ftp::ControlTls::Transparent;
    Session& session = world.open();
    session.clientSays("AUTH TLS\r\n");
    return world.comesAfter(Milliseconds(value),
        [&] { return session.plumbing().client->record.written.contains("421"); });
}

Verdict drainedControl(World& world, int value)
{
    Session& session = world.open();
    session.plumbing().control->stream->arriveEnd();
    settle();
    return world.comesAfter(Milliseconds(value), [&] { return world.sessions.count() == 0; });
}

/// A data connection that the server has closed, to a client that has read all and stays.
Verdict drainedData(World& world, int value)
{
    Session& session = world.open();
    End* const data = session.openPassive();
    WANT(data);
    session.clientSays("RETR f\r\n");
    session.serverSays("150 go\r\n");
    session.plumbing().toServer.back()->stream->close();
    settle();
    WANT(data->record.shutdowns == 1);
    return world.comesAfter(Milliseconds(value), [&] { return data->isGone(); });
}

/// The same after the transfer, with a server that never closes its side.
Verdict idleData(World& world, int value)
{
    Session& session = world.open();
    End* const data = session.openPassive();
    WANT(data);
    session.clientSays("STOR f\r\n");
    session.serverSays("150 go\r\n");
    data->stream->arriveEnd();
    settle();
    session.serverSays("226 done\r\n");
    End* const channel = session.plumbing().toServer.back();
    return world.comesAfter(Milliseconds(value), [&] { return channel->isGone(); });
}

Verdict lingeringControl(World& world, int value)
{
    Session& session = world.open();
    session.plumbing().client->stream->arriveEnd();
    settle();
    WANT(session.plumbing().control->record.shutdowns > 0);
    return world.comesAfter(Milliseconds(value), [&] { return world.sessions.count() == 0; });
}

/// A client may be given longer than what else holds a session.
Verdict clientThatTakesLongerThanTheHold(World& world, int value)
{
    kForward(world.options);
    world.options.holdTimeout = Milliseconds(value) / 3;
    Session& session = world.open();
    WANT(session.port().startsWith("200"));
    session.comeToForward();
    session.clientSays("RETR f\r\n");
    session.serverSays("150 go\r\n");
    world.pass(Milliseconds(value) - 1ms);
    End* const connecting = session.plumbing().toClient.back();
    WANT(!connecting->isGone());
    connecting->stream->open();
    settle();
    WANT(session.clientHears() == "150 go\r\n");
    return {};
}

// ---- Times that the real plumbing keeps, over a real SSH connection

/// An SSH connection whose own time passes only as the test says. One for all rows.
class Server {
public:
    FakeClock clock;

    [[nodiscard]] static Server& instance()
    {
        if (!s_instance) {
            s_instance = std::make_unique<Server>();
        }
        return *s_instance;
    }
    static void end() { s_instance.reset(); }

    Server()
    {
        if (!m_sshd.start()) {
            qFatal("%s", qPrintable(m_sshd.problem()));
        }
        ssh::LinkOptions options;
        options.server = { m_sshd.host(), m_sshd.port() };
        options.user = m_sshd.user();
        options.algorithms = usualAlgorithms();
        ssh::Credentials credentials;
        credentials.keys.push_back(keyCredential(m_sshd.userKeyFile()));
        auto transport = std::make_unique<ssh::TcpTransport>(
            ssh::TcpOptions{ options.server, options.connectTimeout }, m_time);
        m_link = std::make_unique<ssh::Link>(
            options, std::move(credentials), std::move(transport), clock);
        QObject::connect(m_link.get(), &ssh::Link::hostKeyOffered, m_link.get(),
            [this] { m_link->acceptHostKey(); });
        m_link->open();
        if (!eventually([this] { return m_link->state() == ssh::Link::State::Ready; })) {
            qFatal("no SSH connection");
        }
    }
    [[nodiscard]] ssh::Link& link() { return *m_link; }

private:
    SystemClock m_time;
    SshdFixture m_sshd;
    std::unique_ptr<ssh::Link> m_link;

    static inline std::unique_ptr<Server> s_instance;
};

/// What a connection of the plumbing comes to, in nobody's hands but the test's.
Verdict failsAfter(FakeClock& clock, Milliseconds value, std::unique_ptr<ByteStream> stream)
{
    std::optional<Code> failed;
    QObject::connect(stream.get(), &ByteStream::failed, stream.get(),
        [&failed](const Error& error) { failed = error.code; });
    bool asked = false;
    QTimer::singleShot(150ms, [&asked] { asked = true; });
    WANT(eventually([&asked] { return asked; }));
    clock.advance(value - 1ms);
    QCoreApplication::processEvents();
    WANT(!failed);
    clock.advance(1ms);
    WANT(eventually([&failed] { return failed.has_value(); }));
    WANT(*failed == Code::DestinationTimeout);
    return {};
}

using Connect = std::function<std::unique_ptr<ByteStream>(FtpPlumbing&, const HostPort& to)>;

std::unique_ptr<ByteStream> control(FtpPlumbing& plumbing, const HostPort& to)
{
    return plumbing.connectControl(to);
}
std::unique_ptr<ByteStream> data(FtpPlumbing& plumbing, const HostPort& to)
{
    return plumbing.connectToServer(to, {});
}
std::unique_ptr<ByteStream> toClient(FtpPlumbing& plumbing, const HostPort& to)
{
    return plumbing.connectToClient({ QHostAddress(to.host), to.port });
}

Verdict throughLocalPlumbing(const ftp::Options& options, int value, const Connect& connect)
{
    Server& server = Server::instance();
    BlackHole nowhere;
    std::unique_ptr<net::LocalStream> accepted;
    net::Listener door(server.clock,
        [&accepted](std::unique_ptr<net::LocalStream> stream) { accepted = std::move(stream); });
    WANT(door.listen({ QStringLiteral("127.0.0.1"), 0 }, 1));
    const auto client = net::LocalStream::connectTo(door.addresses().front(), server.clock, 5s);
    WANT(eventually([&accepted] { return accepted != nullptr; }));
    const net::Endpoint local = accepted->localEnd();
    const net::Endpoint peer = accepted->peerEnd();
    LocalFtpPlumbing plumbing(
        server.link(), server.clock, std::move(accepted), local, peer, {}, options);
    return failsAfter(server.clock, Milliseconds(value), connect(plumbing, nowhere.address()));
}

Verdict throughRemotePlumbing(const ftp::Options& options, int value, const Connect& connect)
{
    Server& server = Server::instance();
    BlackHole nowhere;
    const auto rule = server.link().listen({ QStringLiteral("127.0.0.1"), 0 });
    WANT(eventually([&rule] { return rule->isListening(); }));
    const auto client = net::LocalStream::connectTo(
        { QHostAddress(QHostAddress::LocalHost), rule->address().port }, server.clock, 5s);
    std::optional<ssh::FarArrival> arrival;
    WANT(eventually([&] { return (arrival = rule->nextConnection()).has_value(); }));
    RemoteFtpPlumbing plumbing(server.link(), server.clock, std::move(*arrival),
        QStringLiteral("127.0.0.1"), ftp::Address::v4(127, 0, 0, 1), {}, options);
    struct Nobody final : FtpPlumbing::User {
        void listenReady() override { }
        void clientConnected(ftp::DataId, std::unique_ptr<ByteStream>, const HostPort&) override { }
        void serverListening(ftp::DataId, std::uint16_t) override { }
        void serverListenRefused(ftp::DataId, const Error&) override { }
        void serverConnected(ftp::DataId, std::unique_ptr<ByteStream>, const HostPort&) override { }
        void caughtUp() override { }
    } nobody;
    plumbing.setUser(nobody);
    return failsAfter(server.clock, Milliseconds(value), connect(plumbing, nowhere.address()));
}

template <auto Through, auto Connect_> Verdict throughPlumbing(World& world, int value)
{
    return Through(world.options, value, Connect_);
}

/// Of the table's entry with that key, in one of the situations where it matters.
struct Case {
    const char* key;
    const char* where;
    int value;
    Verdict (*tryOut)(World&, int);
};

const std::vector<Case> kCases{
    { "maxDataPerSession", "passive", 3, passiveConnectionsOfOneSession },
    { "maxDataPerSession", "passive, more than usual", 14, passiveConnectionsOfOneSession },
    { "maxDataPerSession", "active", 3, activeConnectionsOfOneSession },
    { "maxDataPerSession", "converted", 3, convertedConnectionsOfOneSession },
    { "maxDataPerSession", "asked for again", 1, whatIsAskedForAgainIsNotOneMore },
    { "maxDataPerSession", "asked for again beside others", 3, whatIsAskedForAgainIsNotOneMore },
    { "maxDataPerForward", "open", 5, connectionsOfAllSessions },
    { "maxDataPerForward", "promised", 2, promisesOfAllSessions },
    { "maxDataPerForward", "promised, active", 2, activePromisesOfAllSessions },
    { "maxPendingCommands", "unanswered", 9, unansweredCommands },
    { "maxPendingCommands", "unanswered, more than usual", 300, unansweredCommands },
    { "maxPendingCommands", "never answered", 9, commandsThatAreNeverAnswered },
    { "maxCommandLine", "short", 600, longCommands },
    { "maxCommandLine", "longer than usual", 30'000, longCommands },
    { "maxReplyLine", "short", 600, longReplies },
    { "maxReplyLine", "longer than usual", 30'000, longReplies },
    { "maxCollectedBytes", "few", 2'000, collectedBytes },
    { "maxCollectedLines", "few", 12, collectedLines },
    { "maxCollectedLines", "more than usual", 2'000, collectedLines },
    { "controlOpenTimeout", "local rule", 2'345, throughPlumbing<throughLocalPlumbing, control> },
    { "controlOpenTimeout", "remote rule", 2'345, throughPlumbing<throughRemotePlumbing, control> },
    { "dataOpenTimeout", "local rule", 2'345, throughPlumbing<throughLocalPlumbing, data> },
    { "dataOpenTimeout", "remote rule", 2'345, throughPlumbing<throughRemotePlumbing, data> },
    { "clientConnectTimeout", "local rule", 2'345,
        throughPlumbing<throughLocalPlumbing, toClient> },
    { "clientConnectTimeout", "remote rule", 2'345,
        throughPlumbing<throughRemotePlumbing, toClient> },
    { "clientConnectTimeout", "longer than a hold", 60'000, clientThatTakesLongerThanTheHold },
    { "unclaimedTimeout", "listener", 7'654, unclaimedListener },
    { "unclaimedTimeout", "listener, longer than usual", 300'123, unclaimedListener },
    { "unclaimedTimeout", "forward", 7'654, unclaimedForward },
    { "unclaimedTimeout", "conversion", 7'654, unclaimedConversion },
    { "gateTimeout", "completion before its data", 765, completionBeforeTheDataConnection },
    { "gateTimeout", "longer than usual", 12'345, completionBeforeTheDataConnection },
    { "gateTimeout", "data that cannot come", 765, dataThatCannotCome },
    { "watchdogTimeout", "our reply", 876, ourReplyBehindAnother },
    { "watchdogTimeout", "our reply, longer than usual", 23'456, ourReplyBehindAnother },
    { "watchdogTimeout", "first of two questions", 876, firstOfTwoQuestions },
    { "watchdogTimeout", "port that is tried", 876, portThatIsTried },
    { "holdTimeout", "forward that is not granted", 3'210, forwardThatIsNotGranted },
    { "holdTimeout", "PORT that is not answered", 3'210, activeCommandThatIsNotAnswered },
    { "holdTimeout", "longer than usual", 54'321, activeCommandThatIsNotAnswered },
    { "holdTimeout", "AUTH that is not answered", 3'210, tlsThatIsNotAnswered },
    { "clientDrain", "control connection", 4'321, drainedControl },
    { "clientDrain", "closed data connection", 4'321, drainedData },
    { "clientDrain", "closed data connection, longer than usual", 54'321, drainedData },
    { "clientDrain", "data connection that only the server keeps", 4'321, idleData },
    { "controlLinger", "after the client's end", 5'432, lingeringControl },
    { "controlLinger", "longer than usual", 99'999, lingeringControl },
};

} // namespace

/// Every limit of an FTP rule holds at the value it was set to, neither below nor above.
class TestFtpLimitsObeyed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void cleanupTestCase() { Server::end(); }
};

void TestFtpLimitsObeyed::holds_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("number");
    // By the table: an entry that nobody tries out fails.
    for (int limit = 0; limit < int(profile::ftpLimits().size()); ++limit) {
        const QByteArray key = profile::ftpLimits()[std::size_t(limit)].key;
        bool any = false;
        for (int number = 0; number < int(kCases.size()); ++number) {
            const Case& one = kCases[std::size_t(number)];
            if (key == one.key) {
                any = true;
                QTest::addRow("%s: %s", one.key, one.where) << limit << number;
            }
        }
        if (!any) {
            QTest::addRow("%s", key.constData()) << limit << -1;
        }
    }
}

void TestFtpLimitsObeyed::holds()
{
    QFETCH(int, limit);
    QFETCH(int, number);
    QVERIFY2(number >= 0, "nothing shows that this limit is obeyed");
    const Case& one = kCases[std::size_t(number)];
    const profile::FtpLimit& entry = profile::ftpLimits()[std::size_t(limit)];
    QVERIFY(!entry.problemWith(one.value));
    QVERIFY2(entry.of(FtpLimits()) != one.value, "that is the default");
    World world;
    entry.set(world.options, one.value);
    const Verdict verdict = one.tryOut(world, one.value);
    QVERIFY2(verdict.isEmpty(), verdict.constData());
}

QTEST_GUILESS_MAIN(TestFtpLimitsObeyed)
#include "testftplimitsobeyed.moc"
