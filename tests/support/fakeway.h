// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/serverway.h"
#include "tests/support/fakestream.h"

#include <QCoreApplication>
#include <QPointer>

#include <deque>

namespace sallyport {

/// Whatever was put off to the event loop has happened; no time passes.
inline void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// A listener on the server, whose server is the test.
class FakeFarListener final : public ssh::FarListener {
public:
    explicit FakeFarListener(HostPort bind)
        : m_bind(std::move(bind))
    {
    }

    // The server's moves.
    void grant(std::uint16_t port)
    {
        m_bind.port = port;
        m_listening = true;
        Q_EMIT listening();
    }
    void refuse(Code code = Code::RemoteListenRefused)
    {
        Q_EMIT failed({ code, QStringLiteral("as scripted"), {} });
    }
    FakeStream* arrive(
        FakeStream::Record& record, const HostPort& originator, const HostPort& at = {})
    {
        auto stream = std::make_unique<FakeStream>(record);
        FakeStream* const raw = stream.get();
        m_waiting.push_back({ std::move(stream), originator, at });
        Q_EMIT connectionArrived();
        return raw;
    }

    [[nodiscard]] bool isListening() const override { return m_listening; }
    [[nodiscard]] HostPort address() const override { return m_bind; }
    [[nodiscard]] std::optional<ssh::FarArrival> nextConnection() override
    {
        if (m_waiting.empty()) {
            return std::nullopt;
        }
        std::optional<ssh::FarArrival> arrival = std::move(m_waiting.front());
        m_waiting.pop_front();
        return arrival;
    }
    void cancel() override
    {
        m_listening = false;
        m_waiting.clear();
    }

private:
    HostPort m_bind;
    bool m_listening = false;
    std::deque<ssh::FarArrival> m_waiting;
};

/// What was asked of a server, over all logins to it.
struct FakeServer {
    struct Stream {
        QString to; ///< "host:port", or a path.
        HostPort originator;
        FakeStream::Record record;
        QPointer<FakeStream> end;
    };
    std::deque<Stream> streams;
    std::vector<QPointer<FakeFarListener>> listeners;

    [[nodiscard]] Stream& lastStream() { return streams.back(); }
    /// The ones that somebody still wants.
    [[nodiscard]] std::vector<FakeFarListener*> openListeners() const
    {
        std::vector<FakeFarListener*> open;
        for (const auto& listener : listeners) {
            if (listener) {
                open.push_back(listener);
            }
        }
        return open;
    }
};

class FakeFarSide final : public ssh::FarSide {
public:
    explicit FakeFarSide(FakeServer& server)
        : m_server(server)
    {
    }

    [[nodiscard]] std::unique_ptr<ByteStream> openDirectTcpip(const HostPort& destination,
        const HostPort& originator, std::optional<Milliseconds> = std::nullopt) override
    {
        return open(destination.toString(), originator);
    }
    [[nodiscard]] std::unique_ptr<ByteStream> openDirectStreamLocal(const QString& path) override
    {
        return open(path, {});
    }
    [[nodiscard]] std::unique_ptr<ssh::FarListener> listen(const HostPort& bind) override
    {
        auto listener = std::make_unique<FakeFarListener>(bind);
        m_server.listeners.emplace_back(listener.get());
        return listener;
    }

private:
    std::unique_ptr<ByteStream> open(const QString& to, const HostPort& originator)
    {
        FakeServer::Stream& asked = m_server.streams.emplace_back();
        asked.to = to;
        asked.originator = originator;
        auto stream = std::make_unique<FakeStream>(asked.record, false);
        asked.end = stream.get();
        return stream;
    }

    FakeServer& m_server;
};

/// One try to reach a server that the test plays.
class FakeWay final : public tunnel::ServerWay {
public:
    FakeWay(Clock& clock, FakeServer& server, ssh::FarSide* carrier)
        : m_clock(clock)
        , m_carrier(carrier)
        , m_farSide(server)
    {
    }

    // The server's moves.
    void offerKey() { Q_EMIT keyOffered(); }
    void trust() { Q_EMIT trusted(); }
    void letIn()
    {
        m_readySince = m_clock.now();
        Q_EMIT ready();
    }
    void tell(const ssh::LinkNews& told) { Q_EMIT news(told); }
    void end(const Error& error)
    {
        m_lasted = lasted();
        m_readySince.reset();
        Q_EMIT closed(error);
    }

    [[nodiscard]] bool wasOpened() const { return m_opened; }
    [[nodiscard]] bool isClosing() const { return m_closing; }
    [[nodiscard]] int aliveChecks() const { return m_aliveChecks; }
    [[nodiscard]] ssh::FarSide* carrier() const { return m_carrier; }

    [[nodiscard]] ssh::FarSide* farSide() const override
    {
        return m_readySince && !m_closing ? &m_farSide : nullptr;
    }
    [[nodiscard]] std::optional<Milliseconds> lasted() const override
    {
        return m_readySince
            ? std::chrono::duration_cast<Milliseconds>(m_clock.now() - *m_readySince)
            : m_lasted;
    }
    [[nodiscard]] QString firstAddress() const override { return QStringLiteral("192.0.2.7"); }
    [[nodiscard]] QString serverIdentification() const override
    {
        return QStringLiteral("SSH-2.0-Fake");
    }
    [[nodiscard]] QString algorithms() const override { return QStringLiteral("none"); }
    void open() override { m_opened = true; }
    void close() override { m_closing = true; }
    void checkAlive() override { ++m_aliveChecks; }

private:
    Clock& m_clock;
    QPointer<ssh::FarSide> m_carrier;
    mutable FakeFarSide m_farSide;
    std::optional<TimePoint> m_readySince;
    std::optional<Milliseconds> m_lasted;
    bool m_opened = false;
    bool m_closing = false;
    int m_aliveChecks = 0;
};

} // namespace sallyport
