// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxynegotiator.h"
#include "tests/fuzz/pieces.h"

using namespace sallyport;
using namespace sallyport::fuzz;
using namespace sallyport::net;

namespace {

using State = ProxyNegotiator::State;

struct Outcome {
    State state = State::Negotiating;
    qsizetype consumed = 0;
    QByteArray reply;
    ProxyRequest request;
    Error error;
    QByteArray failure;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome negotiate(const QByteArrayList& pieces)
{
    ProxyNegotiator negotiator;
    Outcome out;
    for (const QByteArray& piece : pieces) {
        const bool over = negotiator.state() != State::Negotiating;
        const auto step = negotiator.feed(piece);
        require(step.consumed >= 0 && step.consumed <= piece.size());
        require(!over || (step.consumed == 0 && step.reply.isEmpty()));
        require(negotiator.state() != State::Negotiating || step.consumed == piece.size());
        out.consumed += step.consumed;
        out.reply += step.reply;
    }
    out.state = negotiator.state();
    if (out.state == State::Requested) {
        out.request = negotiator.request();
        require(!negotiator.success().isEmpty());
    } else if (out.state == State::Refused) {
        out.error = negotiator.error();
    }
    out.failure = negotiator.failure(Code::DestinationTimeout);
    return out;
}

/// Asks for the same again, and expects the same.
void askAgain(const HostPort& destination)
{
    const QByteArray host = destination.host.toUtf8();
    if (host.size() <= 255) {
        QByteArray ask("\5\1\0\5\1\0\3", 7);
        ask += char(host.size());
        ask += host;
        ask += char(destination.port >> 8);
        ask += char(destination.port & 0xff);
        const Outcome socks = negotiate({ ask });
        require(socks.state == State::Requested && socks.request.destination == destination);
    }
    // HTTP has no letters beyond ASCII in its request line.
    if (host.size() == destination.host.size()) {
        const Outcome http =
            negotiate({ "CONNECT " + destination.toString().toLatin1() + " HTTP/1.1\r\n\r\n" });
        require(http.state == State::Requested && http.request.destination == destination);
    }
}

} // namespace

/// What a program sends to the proxy.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const Outcome whole = negotiate({ input });
    require(negotiate(singleBytes(input)) == whole);
    require(negotiate(somePieces(input)) == whole);
    require(whole.consumed <= ProxyNegotiator::kMaxHttpHead);
    require(whole.reply.size() <= 1024 && whole.failure.size() <= 1024);
    switch (whole.state) {
    case State::Negotiating:
        require(whole.consumed == input.size());
        break;
    case State::Refused:
        require(whole.error.code == Code::SocksProtocolViolation);
        require(!whole.error.detail.isEmpty() && whole.error.detail.english().size() <= 500);
        break;
    case State::Requested:
        const HostPort& destination = whole.request.destination;
        require(destination.port != 0 && checkedHost(destination.host).has_value());
        require(printable(destination.host.toUtf8()) == destination.host);
        require(HostPort::parse(destination.toString()) == destination);
        // Not a byte more than the request was taken.
        require(negotiate({ input.left(whole.consumed) }).state == State::Requested);
        require(negotiate({ input.left(whole.consumed - 1) }).state == State::Negotiating);
        askAgain(destination);
        break;
    }
    return 0;
}
