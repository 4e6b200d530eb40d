// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/forward.h"
#include "core/forward/ftp/ftpannounce.h"
#include "core/forward/ftp/ftpcarrier.h"
#include "core/forward/ftp/ftpoptions.h"
#include "core/forward/herestream.h"
#include "core/forward/localintake.h"
#include "core/forward/pipecarrier.h"
#include "core/forward/proxycarrier.h"
#include "core/forward/remoteintake.h"
#include "core/net/permitlist.h"

// Which intake and which carrier make a rule of each kind, in either direction.

namespace sallyport::tunnel {

using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;

static bool isRemote(const Rule& rule)
{
    return rule.direction == RuleDirection::Remote;
}

/// What is told of a connection whose maker nobody knows.
static HostPort somebodyHere()
{
    return { QStringLiteral("127.0.0.1"), 0 };
}

static std::unique_ptr<Intake> makeIntake(const Rule& rule, const ForwardContext& context)
{
    if (isRemote(rule)) {
        return std::make_unique<RemoteIntake>(rule, context);
    }
    return std::make_unique<LocalIntake>(rule, context);
}

// ---- TCP

static std::unique_ptr<Carrier> makePipes(const Rule& rule, const ForwardContext& context)
{
    PipeCarrier::Connect connect;
    if (isRemote(rule)) {
        connect = [rule, &clock = context.clock](ssh::FarSide&, const Intake::Arrival&) {
            return std::make_unique<HereStream>(
                rule.destination, rule.destinationPath, clock, toFamily(rule.family));
        };
    } else {
        connect = [rule](ssh::FarSide& farSide, const Intake::Arrival& arrival) {
            const HostPort maker = arrival.peer.host.isEmpty() ? somebodyHere() : arrival.peer;
            return rule.destinationPath.isEmpty()
                ? farSide.openDirectTcpip(rule.destination, maker)
                : farSide.openDirectStreamLocal(rule.destinationPath);
        };
    }
    return std::make_unique<PipeCarrier>(context.clock, rule.direction, std::move(connect));
}

// ---- Dynamic: programs say by SOCKS or HTTP CONNECT where each connection leads

/// The SSH server resolves and connects.
static void connectThere(ssh::FarSide* farSide, ProxySession& session)
{
    if (farSide) {
        session.connectTo(farSide->openDirectTcpip(session.destination(), somebodyHere()));
    } else {
        session.refuse({ Code::TunnelDown,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the SSH connection is down")), {} });
    }
}

/// This computer resolves and connects, if the rule permits it.
static void connectHere(
    const net::PermitList& permitted, net::Family family, Clock& clock, ProxySession& session)
{
    const HostPort destination = session.destination();
    if (const auto answer = permitted.permits(destination); !answer) {
        session.refuse(answer.error());
        return;
    }
    session.connectTo(std::make_unique<HereStream>(destination, QString(), clock, family,
        [permitted, destination](const QHostAddress& address) {
            return permitted.permitsResolved(destination, address);
        }));
}

static std::unique_ptr<Carrier> makeProxies(
    const Rule& rule, const ForwardContext& context, std::optional<Error>& flaw)
{
    if (!isRemote(rule)) {
        return std::make_unique<ProxyCarrier>(context.clock, rule.direction, connectThere);
    }
    auto permitted = net::PermitList::parse(rule.permitted);
    if (!permitted) {
        flaw = permitted.error();
    }
    return std::make_unique<ProxyCarrier>(context.clock, rule.direction,
        [list = permitted ? std::move(*permitted) : net::PermitList(),
            family = toFamily(rule.family), &clock = context.clock](
            ssh::FarSide*, ProxySession& session) { connectHere(list, family, clock, session); });
}

// ---- FTP

/// The client is on this computer, the FTP server behind the SSH server.
static std::unique_ptr<FtpPlumbing> plumbHere(const Rule& rule, const ftp::Options& options,
    const ForwardContext& context, ssh::FarSide& farSide, Intake::Arrival arrival)
{
    auto plumbing = std::make_unique<LocalFtpPlumbing>(farSide, context.clock,
        std::move(arrival.stream), arrival.ourEnd, arrival.peerEnd, rule.ftp, options);
    if (rule.onlyMyPrograms.value_or(context.onlyMyPrograms)) {
        plumbing->keepToKnownUser();
    }
    return plumbing;
}

/// The client is behind the SSH server, the FTP server on this side.
static std::unique_ptr<FtpPlumbing> plumbThere(const Rule& rule, const ftp::Options& options,
    const ForwardContext& context, ssh::FarSide& farSide, Intake::Arrival arrival)
{
    const ftp::Address announced = announcedAddress({ options.announce, rule.listen.host,
        arrival.arrivedAt.host, arrival.peer.host, context.serverAddress });
    return std::make_unique<RemoteFtpPlumbing>(farSide, context.clock,
        ssh::FarArrival{ std::move(arrival.stream), arrival.peer, arrival.arrivedAt },
        rule.listen.host, announced, rule.ftp, options);
}

static std::unique_ptr<Carrier> makeFtp(
    const Rule& rule, const ForwardContext& context, std::optional<Error>& flaw)
{
    const auto options = toFtpOptions(rule);
    if (!options) {
        flaw = options.error();
    } else if (!isRemote(rule) && !(rule.listenPath.isEmpty() && rule.destinationPath.isEmpty())) {
        flaw = Error{ Code::InvalidRule,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "FTP announces addresses and ports: it cannot use Unix sockets")),
            {} };
    }
    const auto plumb = isRemote(rule) ? plumbThere : plumbHere;
    FtpCarrier::Service service;
    service.options = options ? *options : ftp::Options();
    service.server = rule.destination;
    service.makePlumbing = [rule, options = service.options, &context, plumb](
                               ssh::FarSide& farSide, Intake::Arrival arrival) {
        return plumb(rule, options, context, farSide, std::move(arrival));
    };
    return std::make_unique<FtpCarrier>(context.clock, context.ids,
        isRemote(rule) ? FtpInside::Client : FtpInside::Server, std::move(service));
}

std::unique_ptr<Forward> Forward::make(int number, const Rule& rule, ForwardContext& context)
{
    Parts parts;
    parts.intake = makeIntake(rule, context);
    switch (rule.kind) {
    case RuleKind::Tcp:
        parts.carrier = makePipes(rule, context);
        break;
    case RuleKind::Socks:
        parts.carrier = makeProxies(rule, context, parts.flaw);
        break;
    case RuleKind::Ftp:
        parts.carrier = makeFtp(rule, context, parts.flaw);
        break;
    }
    return std::make_unique<Forward>(number, rule, context, std::move(parts));
}

} // namespace sallyport::tunnel
