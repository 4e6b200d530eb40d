// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpcarrier.h"
#include "tests/fuzz/pieces.h"
#include "tests/support/ftpworld/fakeplumbing.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace sallyport;
using namespace sallyport::ftpworld;
using sallyport::fuzz::require;

namespace {

using namespace std::chrono_literals;

/// How some client finds lines: none of them may see a passive reply that leads elsewhere.
class Reader {
public:
    enum class Lines { Lf, CrLfNul, SkipsJunk };

    explicit Reader(Lines lines)
        : m_lines(lines)
    {
    }
    template <class Seen> void feed(QByteArrayView bytes, Seen seen)
    {
        for (const char c : bytes) {
            const bool ends = c == '\n' || (m_lines == Lines::CrLfNul && (c == '\r' || c == '\0'));
            if (ends) {
                seen(m_lines == Lines::SkipsJunk ? withoutJunk(m_line) : m_line);
                m_line.clear();
            } else if (m_line.size() < 100'000) {
                m_line += c;
            }
        }
    }

private:
    static QByteArray withoutJunk(const QByteArray& line)
    {
        qsizetype at = 0;
        while (at < line.size()) {
            const auto byte = std::uint8_t(line[at]);
            const auto next = at + 1 < line.size() ? std::uint8_t(line[at + 1]) : 0;
            if (byte == 0xff && next >= 0xfb && next <= 0xfe) {
                at += 3;
            } else if (byte == 0xff && next >= 0xf0) {
                at += 2;
            } else if (byte == '\r' || byte == '\0' || byte == 0xff) {
                ++at;
            } else {
                break;
            }
        }
        return line.mid(at);
    }

    const Lines m_lines;
    QByteArray m_line;
};

struct Input {
    QByteArrayView rest;

    unsigned char byte()
    {
        if (rest.isEmpty()) {
            return 0;
        }
        const auto c = static_cast<unsigned char>(rest.front());
        rest = rest.sliced(1);
        return c;
    }
    QByteArray bytes(qsizetype n)
    {
        n = std::min(n, rest.size());
        const QByteArray taken = rest.first(n).toByteArray();
        rest = rest.sliced(n);
        return taken;
    }
};

/// A client and a server that say what the fuzzer wants, and the real sessions between them.
class World {
public:
    explicit World(unsigned char choice)
        : m_remote((choice & 8) != 0)
        , m_net(m_clock, choice)
        , m_here(m_net.addMachine({ *Address::parse("192.168.7.2") }))
        , m_there(m_net.addMachine({ *Address::parse("10.0.0.1") }))
        , m_ssh(m_net, m_there, sshConfig(choice))
        , m_sessions(m_clock, m_ids,
              m_remote ? tunnel::FtpCarrier::Inside::Client : tunnel::FtpCarrier::Inside::Server)
    {
        m_options.active = ftp::ActiveMode(choice & 3);
        m_options.tls = (choice & 4) != 0 ? ftp::ControlTls::Transparent : ftp::ControlTls::Block;
        m_mayLeave = (choice & 4) != 0;
        const Address loopback = Address::v4(127, 0, 0, 1);
        const Machine serverAt = m_remote ? m_here : m_there;
        m_clientAt = m_remote ? m_there : m_here;
        m_serverListener = m_net.listen(serverAt, loopback, 40'021, Party::Server);
        m_serverData = m_net.listen(serverAt, loopback, 40'100, Party::Server);
        m_clientData = m_net.listen(m_clientAt, loopback, 40'200, Party::Client);
        SocketName door{ loopback, 0 };
        if (m_remote) {
            m_rule = m_ssh.listen(
                loopback, [&door](std::uint16_t port) { door.port = port; },
                [this](std::unique_ptr<FakeChannel> channel) {
                    add(std::make_unique<FakeRemotePlumbing>(
                        m_net, m_ssh, m_here, std::move(channel), m_plumbings));
                });
            while (door.port == 0) {
                turn();
            }
        } else {
            m_door = m_net.listen(m_here, loopback, 0, Party::Tunnel);
            door = m_door->name();
        }
        m_client = m_net.connect(m_clientAt, door, Party::Client);
        turns(30);
        require(m_server != nullptr);
    }

    void record(Input& input)
    {
        const unsigned char tag = input.byte();
        const bool many = tag >= 248;
        switch (tag % 8) {
        case 0:
        case 1: {
            const QByteArray bytes = input.bytes(input.byte()).repeated(many ? 200 : 1);
            auto& stream = tag % 8 == 0 ? m_client : m_server;
            if (stream) {
                (void)stream->write(bytes);
            }
            turns(tag % 8 == 0 ? 3 : 4);
            break;
        }
        case 2:
            turns(input.byte() % 32);
            break;
        case 3:
            if (m_offered != 0 && m_clientStreams.size() < 8) {
                m_clientStreams.push_back(m_net.connect(
                    m_clientAt, { Address::v4(127, 0, 0, 1), m_offered }, Party::Client));
            }
            break;
        case 4:
            if (m_forwarded.port != 0 && m_serverStreams.size() < 8) {
                m_serverStreams.push_back(
                    m_net.connect(m_remote ? m_here : m_there, m_forwarded, Party::Server));
            }
            break;
        case 5:
            act(m_clientStreams, input.byte());
            break;
        case 6:
            act(m_serverStreams, input.byte());
            break;
        case 7:
            event(input.byte());
            break;
        }
    }

    /// Everybody goes: nothing may stay behind.
    void finish()
    {
        m_client.reset();
        m_server.reset();
        m_clientStreams.clear();
        m_serverStreams.clear();
        for (int i = 0; i < 200 && !isClean(); ++i) {
            turns(20);
            m_clock.advance(3s);
        }
        require(isClean());
    }

private:
    static FakeSsh::Config sshConfig(unsigned char choice)
    {
        FakeSsh::Config config;
        config.mayForward = (choice & 16) == 0 || (choice & 8) != 0;
        config.most = choice >> 5 & 3;
        return config;
    }

    void add(std::unique_ptr<FakePlumbing> plumbing)
    {
        tunnel::ConnectionStatus status;
        status.id = ++m_ids;
        status.rule = 1;
        m_sessions.add(
            status, std::move(plumbing), m_options, { QStringLiteral("127.0.0.1"), 40'021 });
    }

    void act(std::vector<std::unique_ptr<MemoryStream>>& streams, unsigned char what)
    {
        if (streams.empty()) {
            return;
        }
        auto& stream = streams.back();
        switch (what % 5) {
        case 0:
            (void)stream->write(QByteArray(1 + what * 40, 'd'));
            break;
        case 1:
            stream->shutdownWrite();
            break;
        case 2:
            stream->abort();
            streams.pop_back();
            break;
        case 3:
            stream->close();
            streams.pop_back();
            break;
        case 4:
            (void)stream->readAll();
            break;
        }
    }

    void event(unsigned char which)
    {
        switch (which % 10) {
        case 0:
            m_clock.advance(50ms);
            break;
        case 1:
            m_clock.advance(2100ms);
            break;
        case 2:
            m_clock.advance(5100ms);
            break;
        case 3:
            m_clock.advance(31s);
            break;
        case 4:
            m_clock.advance(121s);
            break;
        case 5:
            if (m_client) {
                m_client->shutdownWrite();
            }
            break;
        case 6:
            if (m_server) {
                m_server->shutdownWrite();
            }
            break;
        case 7:
            m_client.reset();
            break;
        case 8:
            m_server.reset();
            break;
        case 9:
            which >= 200 ? m_ssh.breakDown() : m_ssh.freeze(which);
            break;
        }
        turns(3);
    }

    void turns(int count)
    {
        for (int i = 0; i < count; ++i) {
            turn();
        }
    }

    void turn()
    {
        m_clock.advance(1ms);
        m_net.turn();
        if (m_door) {
            if (auto client = m_door->accept()) {
                add(std::make_unique<FakeLocalPlumbing>(
                    m_net, m_ssh, m_here, std::move(client), m_plumbings));
            }
        }
        m_plumbings.turn();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_ssh.turn();
        if (auto server = m_serverListener->accept(); server && !m_server) {
            m_server = std::move(server);
        }
        if (auto data = m_serverData->accept()) {
            m_serverStreams.push_back(std::move(data));
        }
        if (auto data = m_clientData->accept()) {
            m_clientStreams.push_back(std::move(data));
        }
        listenToServerSide();
        readAsClient();
    }

    /// Where the server was told to connect to.
    void listenToServerSide()
    {
        static const QRegularExpression tuple(QStringLiteral("PORT 127,0,0,1,(\\d+),(\\d+)\r\n$"));
        static const QRegularExpression extended(
            QStringLiteral("EPRT \\|1\\|127\\.0\\.0\\.1\\|(\\d+)\\|\r\n$"));
        if (!m_server || m_server->peek().isEmpty()) {
            return;
        }
        const QString text = QString::fromLatin1(m_server->readAll());
        if (const auto match = tuple.match(text); match.hasMatch()) {
            m_forwarded = { Address::v4(127, 0, 0, 1),
                std::uint16_t(match.captured(1).toUInt() * 256 + match.captured(2).toUInt()) };
        } else if (const auto other = extended.match(text); other.hasMatch()) {
            m_forwarded = { Address::v4(127, 0, 0, 1), std::uint16_t(other.captured(1).toUInt()) };
        }
    }

    void readAsClient()
    {
        if (!m_client) {
            return;
        }
        const QByteArray bytes = m_client->readAll();
        for (Reader& reader : m_readers) {
            reader.feed(bytes, [this](const QByteArray& line) { see(line); });
        }
    }

    void see(const QByteArray& line)
    {
        if (!line.startsWith("227") && !line.startsWith("228") && !line.startsWith("229")) {
            return;
        }
        static const QRegularExpression tuple(
            QStringLiteral("(\\d+) *, *(\\d+) *, *(\\d+) *, *(\\d+) *, *(\\d+) *, *(\\d+)"));
        static const QRegularExpression bars(QStringLiteral("(.)\\1\\1(\\d+)\\1?"));
        const QString text = QString::fromLatin1(line.mid(3));
        const auto ours = [this](std::uint16_t port) {
            require(m_mayLeave || m_plumbings.offered.contains(port));
            m_offered = port;
        };
        auto tuples = tuple.globalMatch(text);
        while (tuples.hasNext()) {
            const auto match = tuples.next();
            require(m_mayLeave
                || (match.captured(1) == QLatin1String("127")
                    && match.captured(4) == QLatin1String("1")));
            ours(std::uint16_t(match.captured(5).toUInt() * 256 + match.captured(6).toUInt()));
        }
        if (line.startsWith("229")) {
            auto matches = bars.globalMatch(text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                if (!match.captured(1).at(0).isDigit()) {
                    ours(std::uint16_t(match.captured(2).toUInt()));
                }
            }
        }
    }

    [[nodiscard]] bool isClean() const
    {
        return m_sessions.count() == 0 && m_sessions.dataStatuses().isEmpty()
            && m_ssh.channels() == 0 && m_ssh.forwards() <= (m_remote ? 1 : 0)
            && m_plumbings.open.empty() && m_net.listeners(Party::Tunnel) == (m_remote ? 0 : 1);
    }

    const bool m_remote;
    bool m_mayLeave = false;
    FakeClock m_clock;
    MemoryNet m_net;
    const Machine m_here;
    const Machine m_there;
    Machine m_clientAt = 0;
    FakeSsh m_ssh;
    tunnel::ConnectionIds m_ids = 0;
    ftp::Options m_options;
    Plumbings m_plumbings;
    tunnel::FtpCarrier m_sessions;
    std::unique_ptr<MemoryListener> m_door;
    int m_rule = 0;
    std::unique_ptr<MemoryListener> m_serverListener;
    std::unique_ptr<MemoryListener> m_serverData;
    std::unique_ptr<MemoryListener> m_clientData;
    std::unique_ptr<MemoryStream> m_client;
    std::unique_ptr<MemoryStream> m_server;
    std::vector<std::unique_ptr<MemoryStream>> m_clientStreams;
    std::vector<std::unique_ptr<MemoryStream>> m_serverStreams;
    std::vector<Reader> m_readers{ Reader(Reader::Lines::Lf), Reader(Reader::Lines::CrLfNul),
        Reader(Reader::Lines::SkipsJunk) };
    std::uint16_t m_offered = 0;
    SocketName m_forwarded;
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=false"));
    return 0;
}

/// The first byte chooses the options; then records: client bytes, server bytes, turns, data
/// connections, events.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input{ QByteArrayView(data, qsizetype(size)) };
    World world(input.byte());
    for (int i = 0; i < 400 && !input.rest.isEmpty(); ++i) {
        world.record(input);
    }
    world.finish();
    return 0;
}
