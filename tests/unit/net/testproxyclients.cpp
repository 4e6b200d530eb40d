// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connector.h"
#include "core/net/listener.h"
#include "core/net/pipe.h"
#include "core/net/proxynegotiator.h"

#include <QProcess>
#include <QTest>

using namespace sallyport;
using namespace sallyport::net;

namespace {

/// The least a proxy can be: negotiator, connector and pipe put together.
class SmallProxy {
public:
    explicit SmallProxy(Clock& clock)
        : m_clock(clock)
        , m_listener(clock, [this](std::unique_ptr<LocalStream> stream) {
            m_clients.push_back(std::make_unique<Client>(m_clock, std::move(stream), m_requests));
        })
    {
    }

    [[nodiscard]] bool listen()
    {
        return m_listener.listen({ QStringLiteral("127.0.0.1"), 0 }).has_value();
    }
    [[nodiscard]] std::uint16_t port() const { return m_listener.addresses().front().port; }
    [[nodiscard]] const QList<ProxyRequest>& requests() const { return m_requests; }

private:
    class Client {
    public:
        Client(Clock& clock, std::unique_ptr<LocalStream> stream, QList<ProxyRequest>& requests)
            : m_clock(clock)
            , m_stream(std::move(stream))
            , m_requests(requests)
            , m_connector(clock, [this](auto result) { onConnected(std::move(result)); })
        {
            QObject::connect(
                m_stream.get(), &ByteStream::readyRead, &m_connector, [this] { onReadyRead(); });
        }

    private:
        void onReadyRead()
        {
            const QByteArrayView bytes = m_stream->peek();
            if (m_negotiator.state() != ProxyNegotiator::State::Negotiating || bytes.isEmpty()) {
                return;
            }
            const auto step = m_negotiator.feed(bytes);
            m_stream->consume(step.consumed);
            send(step.reply);
            if (m_negotiator.state() == ProxyNegotiator::State::Requested) {
                m_requests << m_negotiator.request();
                m_connector.connectTo(m_negotiator.request().destination);
            } else if (m_negotiator.state() == ProxyNegotiator::State::Refused) {
                m_stream->shutdownWrite();
            }
        }
        void onConnected(Result<std::unique_ptr<LocalStream>> result)
        {
            if (!result) {
                send(m_negotiator.failure(result.error().code));
                m_stream->shutdownWrite();
                return;
            }
            send(m_negotiator.success());
            QObject::disconnect(m_stream.get(), nullptr, &m_connector, nullptr);
            m_pipe = std::make_unique<Pipe>(std::move(m_stream), std::move(*result), m_clock);
        }
        void send(const QByteArray& bytes) { QCOMPARE(m_stream->write(bytes), bytes.size()); }

        Clock& m_clock;
        std::unique_ptr<LocalStream> m_stream;
        QList<ProxyRequest>& m_requests;
        ProxyNegotiator m_negotiator;
        Connector m_connector;
        std::unique_ptr<Pipe> m_pipe;
    };

    Clock& m_clock;
    Listener m_listener;
    QList<ProxyRequest> m_requests;
    std::vector<std::unique_ptr<Client>> m_clients;
};

/// Gives every client the same page.
class WebServer {
public:
    explicit WebServer(Clock& clock)
        : m_listener(clock, [this](std::unique_ptr<LocalStream> stream) {
            (void)stream->write("HTTP/1.0 200 OK\r\nContent-Length: 6\r\n\r\nhello\n");
            m_streams.push_back(std::move(stream));
        })
    {
    }

    [[nodiscard]] bool listen()
    {
        return m_listener.listen({ QStringLiteral("localhost"), 0 }).has_value();
    }
    [[nodiscard]] std::uint16_t port() const { return m_listener.addresses().front().port; }
    void stop() { m_listener.close(); }

private:
    Listener m_listener;
    std::vector<std::unique_ptr<LocalStream>> m_streams;
};

} // namespace

/// The negotiator with a client that others wrote.
class TestProxyClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetchesThroughTheProxy_data();
    void fetchesThroughTheProxy();
    void failureReachesTheUser_data();
    void failureReachesTheUser();
    void browserAtTheProxyIsToldSo();

private:
    struct Fetched {
        QByteArray page;
        QByteArray problem;
        int exitCode = -1;
    };
    /// Runs curl with the proxy's address for PROXY and the server's port for SERVER.
    Fetched curl(const QString& arguments);

    SystemClock m_clock;
    std::unique_ptr<SmallProxy> m_proxy;
    std::unique_ptr<WebServer> m_server;
    std::uint16_t m_serverPort = 0;
};

void TestProxyClients::init()
{
    m_proxy = std::make_unique<SmallProxy>(m_clock);
    m_server = std::make_unique<WebServer>(m_clock);
    QVERIFY(m_proxy->listen());
    QVERIFY(m_server->listen());
    m_serverPort = m_server->port();
}

TestProxyClients::Fetched TestProxyClients::curl(const QString& arguments)
{
    QString line = arguments;
    line.replace(QStringLiteral("PROXY"), QStringLiteral("127.0.0.1:%1").arg(m_proxy->port()));
    line.replace(QStringLiteral("SERVER"), QString::number(m_serverPort));
    QProcess process;
    process.start(QStringLiteral("curl"),
        QStringList{ QStringLiteral("-q"), QStringLiteral("-sS"), QStringLiteral("--max-time"),
            QStringLiteral("20") }
            + line.split(QLatin1Char(' ')));
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30000)) {
        return {};
    }
    return { process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode() };
}

void TestProxyClients::fetchesThroughTheProxy_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("protocol");
    const auto row = [](const char* tag, const char* arguments, const char* host,
                         ProxyProtocol protocol) {
        QTest::newRow(tag) << QString::fromLatin1(arguments) << QString::fromLatin1(host)
                           << int(protocol);
    };
    row("SOCKS 4", "--socks4 PROXY http://localhost:SERVER/", "127.0.0.1", ProxyProtocol::Socks4);
    row("SOCKS 4a", "--socks4a PROXY http://localhost:SERVER/", "localhost",
        ProxyProtocol::Socks4a);
    row("SOCKS 5 that resolves itself", "--socks5 PROXY -4 http://localhost:SERVER/", "127.0.0.1",
        ProxyProtocol::Socks5);
    row("SOCKS 5 with the name", "--socks5-hostname PROXY http://localhost:SERVER/", "localhost",
        ProxyProtocol::Socks5);
    row("SOCKS 5 to an IPv6 address", "--socks5 PROXY http://[::1]:SERVER/", "::1",
        ProxyProtocol::Socks5);
    row("SOCKS 5 of a user with a password", "--socks5-hostname u:p@PROXY http://localhost:SERVER/",
        "localhost", ProxyProtocol::Socks5);
    row("HTTP CONNECT", "--proxytunnel --proxy http://PROXY http://localhost:SERVER/", "localhost",
        ProxyProtocol::HttpConnect);
    row("HTTP CONNECT to an IPv6 address",
        "--proxytunnel --proxy http://PROXY http://[::1]:SERVER/", "::1",
        ProxyProtocol::HttpConnect);
    row("HTTP CONNECT as HTTP 1.0", "--proxytunnel --proxy1.0 PROXY http://localhost:SERVER/",
        "localhost", ProxyProtocol::HttpConnect);
}

void TestProxyClients::fetchesThroughTheProxy()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, host);
    QFETCH(const int, protocol);
    const Fetched fetched = curl(arguments);
    QVERIFY2(fetched.exitCode == 0, fetched.problem.constData());
    QCOMPARE(fetched.page, QByteArray("hello\n"));
    QCOMPARE(m_proxy->requests().size(), 1);
    QCOMPARE(m_proxy->requests().front().destination, (HostPort{ host, m_serverPort }));
    QCOMPARE(int(m_proxy->requests().front().protocol), protocol);
}

void TestProxyClients::failureReachesTheUser_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* tag, const char* arguments, const char* problem) {
        QTest::newRow(tag) << QString::fromLatin1(arguments) << QByteArray(problem);
    };
    row("SOCKS 4a", "--socks4a PROXY http://localhost:SERVER/", "(91)");
    row("SOCKS 5", "--socks5-hostname PROXY http://localhost:SERVER/", "(5)");
    row("HTTP CONNECT", "--proxytunnel --proxy http://PROXY http://localhost:SERVER/", "502");
}

void TestProxyClients::failureReachesTheUser()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArray, problem);
    m_server->stop();
    const Fetched fetched = curl(arguments);
    QVERIFY(fetched.exitCode > 0);
    QVERIFY2(fetched.problem.contains(problem), fetched.problem.constData());
}

void TestProxyClients::browserAtTheProxyIsToldSo()
{
    const Fetched fetched = curl(QStringLiteral("-w %{http_code} http://PROXY/"));
    QCOMPARE(fetched.exitCode, 0);
    QVERIFY2(fetched.page.contains("This is a SOCKS/HTTP CONNECT proxy"), fetched.page.constData());
    QVERIFY(fetched.page.endsWith("405"));
}

QTEST_GUILESS_MAIN(TestProxyClients)
#include "testproxyclients.moc"
