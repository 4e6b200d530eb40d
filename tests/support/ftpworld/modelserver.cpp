// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/modelserver.h"

#include <algorithm>

namespace sallyport::ftpworld {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds kDataTimeout = 60s;
constexpr Milliseconds kConnectTimeout = 10s;

bool isTransfer(const QByteArray& verb)
{
    static const std::set<QByteArray> verbs{ "RETR", "STOR", "STOU", "APPE", "LIST", "NLST",
        "MLSD" };
    return verbs.contains(verb);
}

bool isUpload(const QByteArray& verb)
{
    return verb == "STOR" || verb == "STOU" || verb == "APPE";
}

} // namespace

const std::vector<Habits>& knownHabits()
{
    static const std::vector<Habits> all = [] {
        std::vector<Habits> list;
        list.push_back({});
        Habits proftpd;
        proftpd.name = "ProFTPD";
        proftpd.afterRefusal = AfterRefusal::Closed;
        proftpd.waitsForEnd = true;
        list.push_back(proftpd);
        Habits pure;
        pure.name = "Pure-FTPd";
        pure.completion =
            "226-File successfully transferred\r\n226 0.000 seconds (measured here)\r\n";
        pure.midTransfer = MidTransfer::OneError;
        pure.abortsAtOnce = true;
        list.push_back(pure);
        Habits pyftpdlib;
        pyftpdlib.name = "pyftpdlib";
        pyftpdlib.preliminaryFirst = true;
        pyftpdlib.connectsOnPort = true;
        pyftpdlib.midTransfer = MidTransfer::AtOnce;
        pyftpdlib.abortsAtOnce = true;
        list.push_back(pyftpdlib);
        Habits glftpd;
        glftpd.name = "glftpd";
        glftpd.oddMultiline = true;
        glftpd.preliminaryFirst = true;
        list.push_back(glftpd);
        Habits iis;
        iis.name = "IIS";
        iis.preliminaryFirst = true;
        iis.midTransfer = MidTransfer::Never;
        iis.afterRefusal = AfterRefusal::Closed;
        list.push_back(iis);
        Habits aix;
        aix.name = "AIX";
        aix.emptyListWithoutData = true;
        aix.epsv = Offer::Unknown;
        aix.keepsTarget = true;
        list.push_back(aix);
        Habits elks;
        elks.name = "ELKS";
        elks.afterRefusal = AfterRefusal::Forgotten;
        elks.epsv = Offer::Superfluous;
        list.push_back(elks);
        Habits camera;
        camera.name = "a camera";
        camera.lineEnd = LineEnd::NulAfter;
        camera.epsv = Offer::Unknown;
        camera.preliminaryFirst = true;
        list.push_back(camera);
        Habits aioftp;
        aioftp.name = "aioftp";
        aioftp.preliminaryFirst = true;
        aioftp.pasv = Offer::Multiline;
        aioftp.checksActiveAddress = false;
        aioftp.dropsEarlyUploads = true;
        list.push_back(aioftp);
        return list;
    }();
    return all;
}

// ---- One control connection

class ModelServer::Session final : public Actor {
public:
    Session(ModelServer& server, std::unique_ptr<MemoryStream> control)
        : Actor(server.m_net.clock())
        , m_server(server)
        , m_net(server.m_net)
        , m_habits(server.m_habits)
        , m_control(std::move(control))
    {
        play(serve());
    }
    ~Session() override { forgetScript(); }

    [[nodiscard]] bool isOver() const { return isDone(); }

    bool step()
    {
        if (isDone()) {
            return false;
        }
        receive();
        bool any = turn();
        if (!m_outbox.isEmpty() && m_control) {
            const qsizetype sent = m_control->write(m_outbox);
            m_outbox.remove(0, sent);
            any = any || sent > 0;
        }
        if (m_hangUp && m_outbox.isEmpty() && m_control) {
            m_control->close();
            m_control.reset();
        }
        if (isDone()) {
            leave();
        }
        return any;
    }

private:
    // ---- The control connection

    void receive()
    {
        if (m_control) {
            m_inbox += m_control->readAll();
        }
    }
    [[nodiscard]] bool hasLine() const { return m_inbox.contains('\n'); }
    [[nodiscard]] bool isGone() const
    {
        return !m_control || m_hangUp || m_control->hasFailed()
            || (m_control->readFinished() && !hasLine());
    }
    QByteArray takeLine()
    {
        const qsizetype end = m_inbox.indexOf('\n');
        QByteArray line = m_inbox.left(end);
        m_inbox.remove(0, end + 1);
        while (line.endsWith('\r')) {
            line.chop(1);
        }
        m_server.m_commands.append(line);
        qCDebug(logWorld) << m_net.now() << "server reads" << line;
        return line;
    }
    [[nodiscard]] QByteArray peekLine() const
    {
        return m_inbox.left(m_inbox.indexOf('\n')).trimmed();
    }

    void say(QByteArray reply)
    {
        qCDebug(logWorld) << m_net.now() << "server says" << reply;
        if (reply.startsWith('5')) {
            ++m_errors;
        }
        switch (m_habits.lineEnd) {
        case LineEnd::Plain:
            break;
        case LineEnd::NulAfter:
            reply += '\0';
            break;
        case LineEnd::CrAfterLf:
            reply.replace("\r\n", "\n\r");
            break;
        case LineEnd::ZeroPadded:
            reply += QByteArray(64 - reply.size() % 64, '\0');
            break;
        }
        m_outbox += reply;
        if (m_habits.errorsAllowed > 0 && m_errors >= m_habits.errorsAllowed) {
            m_outbox += "421 Too many errors\r\n";
            m_hangUp = true;
        }
    }

    Script<> serve()
    {
        say(m_habits.greeting);
        while (true) {
            co_await until([this] { return hasLine() || isGone(); });
            if (isGone()) {
                co_return;
            }
            const QByteArray line = takeLine();
            const qsizetype blank = line.indexOf(' ');
            const QByteArray verb = (blank < 0 ? line : line.left(blank)).toUpper();
            const QByteArray argument = blank < 0 ? QByteArray() : line.mid(blank + 1);
            if (!m_in && verb != "USER" && verb != "PASS" && verb != "QUIT" && verb != "FEAT") {
                say("530 Please log in.\r\n");
                continue;
            }
            if (isTransfer(verb)) {
                co_await transfer(verb, argument);
            } else if (verb == "PORT" || verb == "EPRT") {
                co_await active(verb, argument);
            } else {
                plain(verb, argument);
            }
            if (verb == "QUIT") {
                m_hangUp = true;
                co_return;
            }
        }
    }

    void plain(const QByteArray& verb, const QByteArray& argument)
    {
        static const std::map<QByteArray, QByteArray> answers{
            { "USER", "331 Password, please.\r\n" },
            { "TYPE", "200 ok\r\n" },
            { "MODE", "200 ok\r\n" },
            { "STRU", "200 ok\r\n" },
            { "NOOP", "200 noop\r\n" },
            { "SYST", "215 UNIX Type: L8\r\n" },
            { "PWD", "257 \"/\"\r\n" },
            { "QUIT", "221 bye\r\n" },
            { "REST", "350 ok\r\n" },
            { "ALLO", "202 superfluous\r\n" },
            { "REIN", "502 no\r\n" },
            { "STAT", "211-Status\r\n all well\r\n211 End\r\n" },
            { "HELP", "214-Commands\r\n many\r\n214 End\r\n" },
            { "FEAT", "211-Features:\r\n EPSV\r\n SIZE\r\n AUTH TLS\r\n211 End\r\n" },
            { "ABOR", "225 No transfer to abort.\r\n" },
        };
        if (verb == "PASS") {
            m_in = true;
            say("230 in\r\n");
        } else if (verb == "PASV") {
            passive(m_habits.pasv, false);
        } else if (verb == "EPSV") {
            if (argument.toUpper() == "ALL") {
                say("200 EPSV ALL ok\r\n");
            } else {
                passive(m_habits.epsv, true);
            }
        } else if (verb == "CWD" || verb == "DELE" || verb == "MKD") {
            say(argument.startsWith("missing") ? "550 no\r\n" : m_habits.enters);
        } else if (verb == "SIZE") {
            const auto file = m_server.m_files.find(argument);
            say(file == m_server.m_files.end()
                    ? "550 no\r\n"
                    : "213 " + QByteArray::number(file->second.size()) + "\r\n");
        } else if (const auto it = answers.find(verb); it != answers.end()) {
            say(it->second);
        } else {
            say("500 Unknown command.\r\n");
        }
    }

    // ---- Where data comes from

    void passive(Offer offer, bool extended)
    {
        const auto text = [&](const QByteArray& port) {
            return "229 Entering Extended Passive Mode (" + port + ")\r\n";
        };
        const auto tuple = [&](std::uint16_t port) {
            const Address own = m_habits.announces.value_or(m_control->localEnd().address);
            QByteArray text = own.toText();
            text.replace('.', ',');
            return text + ',' + QByteArray::number(port >> 8) + ','
                + QByteArray::number(port & 255);
        };
        const auto open = [&]() -> std::uint16_t {
            m_passive.reset();
            m_data.reset();
            m_active.reset();
            m_passive = m_net.listen(
                m_server.m_machine, m_control->localEnd().address, 0, Party::Server, 2);
            return m_passive->name().port;
        };
        switch (offer) {
        case Offer::Works:
        case Offer::Multiline: {
            const std::uint16_t port = open();
            say(extended ? text("|||" + QByteArray::number(port) + '|')
                    : offer == Offer::Works
                    ? "227 Entering Passive Mode (" + tuple(port) + ").\r\n"
                    : "227-listen socket created\r\n227 (" + tuple(port) + ")\r\n");
            break;
        }
        case Offer::Unknown:
            say("500 command not understood\r\n");
            break;
        case Offer::DeadPort:
            say(extended ? text("|||9|").replace("|9|", "|9999|")
                         : "227 Entering Passive Mode (" + tuple(9999) + ").\r\n");
            break;
        case Offer::Silent:
            break;
        case Offer::Garbled: {
            const std::uint16_t port = open();
            say(extended ? text("||" + QByteArray::number(port) + '|')
                         : QByteArray("227 Entering Passive Mode (\r\n"));
            break;
        }
        case Offer::Ok:
            say("200 Command okay\r\n");
            break;
        case Offer::Superfluous:
            say("202 Command not implemented, superfluous\r\n");
            break;
        case Offer::NoConnection:
            say("425 Can't open passive connection\r\n");
            break;
        case Offer::NotNow:
            say("450 not available\r\n");
            break;
        case Offer::NotAllowed:
            say("530 Command not permitted\r\n");
            break;
        case Offer::Closes:
            say("421 Service not available\r\n");
            m_hangUp = true;
            break;
        case Offer::HangsUp:
            m_hangUp = true;
            break;
        }
    }

    static std::optional<SocketName> parseTarget(const QByteArray& verb, const QByteArray& argument)
    {
        if (verb == "PORT") {
            const QByteArrayList n = argument.split(',');
            if (n.size() != 6) {
                return std::nullopt;
            }
            return SocketName{ *Address::parse(n.mid(0, 4).join('.')),
                std::uint16_t(n[4].toInt() * 256 + n[5].toInt()) };
        }
        const QByteArrayList n = argument.split(argument.isEmpty() ? '|' : argument[0]);
        const auto address = n.size() > 3 ? Address::parse(n[2]) : std::nullopt;
        return address ? std::optional(SocketName{ *address, std::uint16_t(n[3].toInt()) })
                       : std::nullopt;
    }

    Script<> active(QByteArray verb, QByteArray argument)
    {
        const auto target = parseTarget(verb, argument);
        if (!m_habits.knowsActive) {
            say("502 not implemented\r\n");
            co_return;
        }
        const Address peer = m_control->peerEnd().address;
        if (!target || (m_habits.checksActiveAddress && target->address != peer)) {
            say("500 Illegal " + verb + " command.\r\n");
            co_return;
        }
        m_passive.reset();
        m_data.reset();
        m_active = target;
        if (m_habits.connectsOnPort) {
            co_await connectActive();
            if (!m_data) {
                m_active.reset();
                say("425 Can't connect to specified address.\r\n");
                co_return;
            }
        }
        say("200 " + verb + " command successful.\r\n");
    }

    Script<> connectActive()
    {
        m_data = m_net.connect(m_server.m_machine, *m_active, Party::Server, kConnectTimeout);
        co_await until([this] { return !m_data->isConnecting() || isGone(); });
        if (!m_data->isOpen()) {
            m_data.reset();
        }
    }

    /// m_data, or none.
    Script<> obtainData()
    {
        if (m_active) {
            if (!m_data) {
                co_await connectActive();
            }
            if (!m_habits.keepsTarget) {
                m_active.reset();
            }
        }
        if (m_data || !m_passive) {
            co_return;
        }
        co_await until(
            [this] {
                midTransfer();
                return m_passive->hasConnection() || m_aborted || isGone();
            },
            kDataTimeout);
        m_data = m_passive->accept();
        m_passive.reset();
        if (m_data && m_habits.checksPassivePeer
            && m_data->peerEnd().address != m_control->peerEnd().address) {
            m_data.reset();
        }
        if (m_data && m_habits.dropsEarlyUploads && m_data->readFinished()) {
            m_data.reset();
        }
    }

    // ---- Transfers

    void refuse(const QByteArray& reply)
    {
        switch (m_habits.afterRefusal) {
        case AfterRefusal::Kept:
            break;
        case AfterRefusal::Closed:
            if (m_passive) {
                if (auto stream = m_passive->accept()) {
                    stream->close();
                }
            }
            if (m_data) {
                m_data->close();
            }
            m_data.reset();
            m_passive.reset();
            m_active.reset();
            break;
        case AfterRefusal::Forgotten:
            if (m_passive) {
                if (auto stream = m_passive->accept()) {
                    m_forgotten.push_back(std::move(stream));
                }
            }
            m_passive.reset();
            break;
        }
        say(reply);
    }

    Script<> transfer(QByteArray verb, QByteArray name)
    {
        m_aborted = m_midTold = false;
        if (m_habits.afterRefusal == AfterRefusal::Forgotten && m_passive) {
            // It looks at the file when it has the data connection.
            co_await until([this] { return m_passive->hasConnection() || isGone(); }, kDataTimeout);
        }
        const auto file = m_server.m_files.find(name);
        if (name.startsWith("err-")) {
            refuse(name.mid(4, 3) + " No, for a reason.\r\n");
            co_return;
        }
        if (verb == "RETR" && file == m_server.m_files.end()) {
            refuse("550 No such file.\r\n");
            co_return;
        }
        QByteArray content;
        if (verb == "RETR") {
            content = file->second;
        } else if (!isUpload(verb) && name != "empty") {
            for (const auto& [key, value] : m_server.m_files) {
                content += key + "\r\n";
            }
        }
        if (!m_data && !m_passive && !m_active) {
            say("425 Use PORT or PASV first.\r\n");
            co_return;
        }
        if (m_habits.emptyListWithoutData && verb == "NLST" && content.isEmpty()) {
            m_passive.reset();
            say(m_habits.completion);
            co_return;
        }
        if (m_habits.oddMultiline && isUpload(verb)) {
            say("553-\r\n553- Directory excluded (precheck).\r\n150 Opening BINARY mode data "
                "connection.\r\n");
        } else if (m_habits.preliminaryFirst) {
            say(m_data ? "125 Data connection already open.\r\n" : "150 Here it comes.\r\n");
        }
        co_await obtainData();
        if (!m_data) {
            say("425 Failed to establish connection.\r\n");
            co_return;
        }
        if (!m_habits.preliminaryFirst && !(m_habits.oddMultiline && isUpload(verb))) {
            say("150 Ok to go.\r\n");
        }
        if (isUpload(verb)) {
            co_await receiveFile(name);
        } else {
            co_await sendFile(content, name.startsWith("big"));
        }
        m_data.reset();
    }

    Script<> sendFile(QByteArray content, bool pausing)
    {
        qsizetype at = 0;
        bool paused = !pausing;
        while (at < content.size() && !m_aborted && !isGone()) {
            const qsizetype stop = paused ? content.size() : content.size() / 2;
            const bool went = co_await until(
                [this] {
                    midTransfer();
                    return m_data->writeSpace() > 0 || m_data->hasFailed() || m_aborted || isGone();
                },
                kDataTimeout);
            if (!went || m_data->hasFailed()) {
                break;
            }
            at += m_data->write(QByteArrayView(content).sliced(at, stop - at));
            if (at == stop && !paused) {
                paused = true;
                co_await until(
                    [this] {
                        midTransfer();
                        return m_aborted || m_data->hasFailed() || isGone();
                    },
                    kMidPause);
            }
        }
        if (at < content.size()) {
            m_data->close();
            say("426 Failure writing network stream.\r\n");
            if (m_aborted) {
                say("226 ABOR successful.\r\n");
            }
            co_return;
        }
        m_data->shutdownWrite();
        if (m_habits.waitsForEnd) {
            co_await until(
                [this] {
                    midTransfer();
                    (void)m_data->readAll();
                    return m_data->readFinished() || m_data->hasFailed() || isGone();
                },
                kDataTimeout);
        }
        m_data->close();
        say(m_habits.completion);
    }

    Script<> receiveFile(QByteArray name)
    {
        QByteArray content;
        while (!m_data->readFinished() && !m_data->hasFailed() && !m_aborted && !isGone()) {
            const bool came = co_await until(
                [this] {
                    midTransfer();
                    return !m_data->peek().isEmpty() || m_data->readFinished()
                        || m_data->hasFailed() || m_aborted || isGone();
                },
                kDataTimeout);
            if (!came) {
                break;
            }
            if (m_habits.quota > 0 && content.size() >= m_habits.quota
                && !m_data->peek().isEmpty()) {
                m_data->close();
                say("552 Disk full.\r\n");
                co_return;
            }
            content += m_data->readAll();
        }
        if (!m_data->readFinished()) {
            m_data->close();
            say("426 Failure reading network stream.\r\n");
            if (m_aborted) {
                say("226 ABOR successful.\r\n");
            }
            co_return;
        }
        m_data->close();
        m_server.m_stored[name] = content;
        say(m_habits.completion);
    }

    /// Commands that come while a transfer runs.
    void midTransfer()
    {
        while (hasLine()) {
            const QByteArray line = peekLine();
            if (m_habits.abortsAtOnce && line.toUpper() == "ABOR") {
                (void)takeLine();
                m_aborted = true;
                return;
            }
            switch (m_habits.midTransfer) {
            case MidTransfer::Afterwards:
                return;
            case MidTransfer::AtOnce:
                if (line.toUpper() != "NOOP" && line.toUpper() != "STAT") {
                    return;
                }
                plain(takeLine().toUpper(), {});
                break;
            case MidTransfer::OneError:
                (void)takeLine();
                if (!std::exchange(m_midTold, true)) {
                    say(m_habits.midReply);
                }
                break;
            case MidTransfer::Never:
                (void)takeLine();
                break;
            }
        }
    }

    void leave()
    {
        m_passive.reset();
        m_data.reset();
        m_forgotten.clear();
        if (m_control && !m_outbox.isEmpty()) {
            (void)m_control->write(m_outbox);
            m_outbox.clear();
        }
        if (m_control) {
            m_control->close();
            m_control.reset();
        }
    }

    ModelServer& m_server;
    MemoryNet& m_net;
    const Habits& m_habits;
    std::unique_ptr<MemoryStream> m_control;
    QByteArray m_inbox;
    QByteArray m_outbox;
    int m_errors = 0;
    bool m_in = false;
    bool m_hangUp = false;
    bool m_aborted = false;
    bool m_midTold = false;
    std::unique_ptr<MemoryListener> m_passive;
    std::optional<SocketName> m_active;
    std::unique_ptr<MemoryStream> m_data;
    std::vector<std::unique_ptr<MemoryStream>> m_forgotten;
};

// ---- The server

ModelServer::ModelServer(
    MemoryNet& net, Machine machine, const Address& address, Habits habits, Files files)
    : m_net(net)
    , m_machine(machine)
    , m_habits(std::move(habits))
    , m_files(std::move(files))
    , m_listener(net.listen(machine, address, 0, Party::Server))
{
}

ModelServer::~ModelServer() = default;

bool ModelServer::turn()
{
    bool any = false;
    if (auto control = m_listener->accept()) {
        any = true;
        m_sessions.push_back(std::make_unique<Session>(*this, std::move(control)));
    }
    for (const auto& session : m_sessions) {
        any = session->step() || any;
    }
    return any;
}

std::optional<TimePoint> ModelServer::deadline() const
{
    std::optional<TimePoint> first;
    for (const auto& session : m_sessions) {
        const auto deadline = session->deadline();
        if (deadline && (!first || *deadline < *first)) {
            first = deadline;
        }
    }
    return first;
}

int ModelServer::openSessions() const
{
    return int(std::count_if(m_sessions.begin(), m_sessions.end(),
        [](const auto& session) { return !session->isOver(); }));
}

} // namespace sallyport::ftpworld
