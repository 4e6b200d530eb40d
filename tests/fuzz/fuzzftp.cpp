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
    int granted = 0;
    int cancelled = 0;
    QList<DataId> asked;
    QList<DataId> opening;
    QList<DataId> connecting;
    QList<DataId> up;
    DataId listener = 0;
    DataId forward = 0;
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
                && bytes.size() <= FtpLimits().maxCommandLine));
    }
    bool mayOpenData() const override { return true; }
    bool canListen() const override { return true; }
    bool isOwnAddress(const Address& address) const override { return address.isLoopback(); }
    Result<std::uint16_t> openListener(
        DataId id, const Address&, const QByteArray&, std::uint16_t port, DataMode) override
    {
        require(!over && !opaque && !listening && port != 0 && id != 0);
        listening = true;
        listener = id;
        return 40000;
    }
    void closeListener(DataId id, Reason) override
    {
        require(listening && listener == id);
        listening = false;
    }
    void requestRemoteForward(DataId id, const Address& address) override
    {
        require(!over && !opaque && !address.isNull());
        asked.append(id);
        forward = id;
    }
    void mapRemoteForward(DataId, const Address&, std::uint16_t, const Address& client,
        std::uint16_t, DataMode) override
    {
        require(!over && client.isLoopback());
    }
    void cancelRemoteForward(DataId, const Address& address, std::uint16_t, Reason) override
    {
        require(!address.isNull());
        ++cancelled;
    }
    void connectToServer(DataId id, const QByteArray&, std::uint16_t port, DataMode) override
    {
        require(!over && !opaque && port != 0);
        opening.append(id);
    }
    void connectToClient(DataId id, const Address& client, std::uint16_t, DataMode) override
    {
        require(!over && client.isLoopback());
        connecting.append(id);
    }
    void dropData(DataId id, Reason) override
    {
        opening.removeAll(id);
        connecting.removeAll(id);
        up.removeAll(id);
    }
    bool isDataMoving(DataId id) const override { return id % 2 == 0; }
    void nameData(DataId, const QByteArray&, const QByteArray&) override { }
    void transferAnswered(DataId, int) override { }
    void catchUp() override { }
    void startTimer(TimerKind, std::chrono::milliseconds) override { }
    void stopTimer(TimerKind) override { }
    void gateChanged(bool closed, Reason) override
    {
        require(gate != closed);
        gate = closed;
    }
    void endServerDirection() override { require(!std::exchange(toldServer, true)); }
    void endClientDirection() override { require(!std::exchange(toldClient, true)); }
    void closeSession(Reason) override { require(!std::exchange(over, true)); }
    void becameOpaque() override { opaque = true; }
    void notice(Notice, const Sentence&) override { }
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

void event(Engine& engine, CountingHost& host, unsigned which)
{
    const auto take = [](QList<DataId>& list) { return list.isEmpty() ? 0 : list.takeFirst(); };
    switch (which % 20) {
    case 0:
        if (const DataId id = take(host.asked)) {
            ++host.granted;
            engine.remoteForwardGranted(id, std::uint16_t(1024 + host.granted));
        }
        break;
    case 1:
        engine.remoteForwardRefused(take(host.asked));
        break;
    case 2:
        (void)engine.serverArrived(host.forward);
        break;
    case 3:
    case 4:
        if (const DataId id = take(host.connecting)) {
            host.up.append(id);
            which % 20 == 3 ? engine.clientConnected(id) : engine.clientFailed(id);
        }
        break;
    case 5:
        if (engine.clientArrived(host.listener)) {
            host.up.append(host.listener);
        }
        break;
    case 6:
    case 7:
        if (const DataId id = take(host.opening)) {
            which % 20 == 6 ? engine.serverOpened(id) : engine.serverFailed(id);
        }
        break;
    case 8:
    case 9:
        if (const DataId id = take(host.up)) {
            engine.dataEnded(id, { true, which % 20 == 8, which % 20 == 8 });
        }
        break;
    case 10:
        engine.serverSpoke(host.up.value(0), which % 40 == 10);
        break;
    case 11:
        engine.caughtUp();
        break;
    case 12:
        engine.clientEof();
        break;
    case 13:
        engine.serverEof();
        break;
    default:
        engine.timeout(TimerKind(which % 20 - 14));
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
    while (!input.rest.isEmpty()) {
        const unsigned char tag = input.byte();
        if (tag % 3 == 2) {
            event(engine, host, tag / 3u);
            continue;
        }
        // Now and then, so many that limits are reached.
        const bool many = tag >= 250;
        const QByteArray bytes = input.bytes(input.byte()).toByteArray().repeated(many ? 200 : 1);
        tag % 3 == 0 ? engine.fromClient(bytes) : engine.fromServer(bytes);
    }
    engine.abandon("421 Tunnel closed.\r\n");
    while (!host.asked.isEmpty()) {
        event(engine, host, 0);
    }
    require(host.over && !host.listening && host.granted == host.cancelled);
    require(!engine.serverArrived(host.forward));
    return 0;
}
