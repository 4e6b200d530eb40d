// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/engine.h"
#include "tests/fuzz/pieces.h"

#include <utility>

using namespace sallyport;
using namespace sallyport::ftp;
using sallyport::fuzz::require;

namespace {

/// Keeps count of what is open, and checks what a driver relies on.
class CountingHost : public EngineHost {
public:
    bool listening = false;
    int requested = 0;
    int granted = 0;
    int cancelled = 0;
    bool over = false;
    bool opaque = false;
    bool toldServer = false;
    bool toldClient = false;
    bool gate = false;

    void sendToClient(const QByteArray&) override { require(!over && !toldClient && !gate); }
    void sendToServer(const QByteArray& bytes) override
    {
        require(!over && !toldServer);
        require(opaque
            || (bytes.endsWith("\r\n") && bytes.count('\n') == 1
                && bytes.size() <= kMaxCommandLine + 1));
    }
    Result<std::uint16_t> openListener(
        const Address&, const QByteArray&, std::uint16_t port, DataMode) override
    {
        require(!over && !opaque && !listening && port != 0);
        listening = true;
        return 40000;
    }
    void closeListener(Reason) override
    {
        require(listening);
        listening = false;
    }
    void requestRemoteForward(const Address& address) override
    {
        require(!over && !opaque && !address.isNull());
        ++requested;
    }
    void mapRemoteForward(
        const Address&, std::uint16_t, const Address& client, std::uint16_t, DataMode) override
    {
        require(!over && client.isLoopback());
    }
    void cancelRemoteForward(const Address& address, std::uint16_t, Reason) override
    {
        require(!address.isNull());
        ++cancelled;
    }
    void openConverted(const QByteArray&, std::uint16_t port, const Address& client, std::uint16_t,
        DataMode) override
    {
        require(!over && !opaque && port != 0 && client.isLoopback());
    }
    void startTimer(TimerKind, std::chrono::milliseconds) override { }
    void stopTimer(TimerKind) override { }
    void gateChanged(bool closed, Reason) override
    {
        require(gate != closed);
        gate = closed;
    }
    void transferStarted(const QByteArray&, const QByteArray&) override { }
    void transferPreliminary() override { }
    void transferFinished(int) override { }
    void endServerDirection() override { require(!std::exchange(toldServer, true)); }
    void endClientDirection() override { require(!std::exchange(toldClient, true)); }
    void closeSession(Reason) override { require(!std::exchange(over, true)); }
    void becameOpaque() override { opaque = true; }
    void log(const QByteArray&) override { }
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
    QByteArrayView bytes(qsizetype n)
    {
        n = std::min(n, rest.size());
        const QByteArrayView taken = rest.first(n);
        rest = rest.sliced(n);
        return taken;
    }
};

void parsers(const QByteArray& text)
{
    const QByteArrayList lines = text.split('\n');
    for (const auto& reply : { parse227(lines), parse229(lines) }) {
        require(!reply || reply->port <= 65535);
    }
    ActiveError error{};
    for (const auto& target : { parsePort(text), parseEprt(text, error) }) {
        require(!target || (target->port <= 65535 && !target->address.isNull()));
    }
    if (const auto address = Address::parse(text)) {
        require(Address::parse(address->toText()) == address);
    }
    if (const auto cidr = Cidr::parse(text)) {
        require(cidr->contains(cidr->network));
    }
}

void event(Engine& engine, CountingHost& host, int& answered, int& connecting, unsigned which)
{
    switch (which % 13) {
    case 0:
        if (host.requested > answered) {
            ++answered;
            ++host.granted;
            engine.remoteForwardGranted(std::uint16_t(1024 + answered));
        }
        break;
    case 1:
        if (host.requested > answered) {
            ++answered;
            engine.remoteForwardRefused();
        }
        break;
    case 2:
        connecting += engine.remoteChannelArrived() ? 1 : 0;
        break;
    case 3:
    case 4:
        if (connecting > 0) {
            --connecting;
            which % 13 == 3 ? engine.dataConnected() : engine.dataConnectFailed();
        }
        break;
    case 5:
        engine.dataAccepted();
        break;
    case 6:
        engine.listenerAbused();
        break;
    case 7:
        engine.uploadAborted();
        break;
    case 8:
        engine.timeout(TimerKind::Gate);
        break;
    case 9:
        engine.timeout(TimerKind::Unclaimed);
        break;
    case 10:
        engine.timeout(TimerKind::Watchdog);
        break;
    case 11:
        engine.clientEof();
        break;
    case 12:
        engine.serverEof();
        break;
    }
}

} // namespace

/// The first bytes choose the options; then records of tag, length and bytes: for the client, the
/// server or neither (an event).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input{ QByteArrayView(data, qsizetype(size)) };
    const unsigned char choice = input.byte();
    if (choice == 0xff) {
        parsers(input.rest.toByteArray());
        return 0;
    }
    Options options;
    options.active = ActiveMode(choice & 3);
    options.tls = (choice & 4) != 0 ? ControlTls::Transparent : ControlTls::Block;
    options.dataTarget = DataTarget((choice >> 3 & 3) % 3);
    options.padMultiline = (choice & 32) == 0;
    CountingHost host;
    const Address here = Address::v4(127, 0, 0, 1);
    Engine engine(host, options, here, here, (choice & 64) != 0 ? "localhost" : "ftp.example");
    int answered = 0;
    int connecting = 0;
    while (!input.rest.isEmpty()) {
        const unsigned char tag = input.byte();
        if (tag % 3 == 2) {
            event(engine, host, answered, connecting, tag / 3u);
            continue;
        }
        // Now and then, so many that limits are reached.
        const bool many = tag >= 250;
        const QByteArray bytes = input.bytes(input.byte()).toByteArray().repeated(many ? 200 : 1);
        tag % 3 == 0 ? engine.fromClient(bytes) : engine.fromServer(bytes);
    }
    engine.abandon("421 Tunnel closed.\r\n");
    while (host.requested > answered) {
        event(engine, host, answered, connecting, 0);
    }
    require(host.over && !host.listening && host.granted == host.cancelled);
    require(!engine.remoteChannelArrived());
    return 0;
}
