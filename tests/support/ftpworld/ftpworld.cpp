// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/ftpworld.h"

#include <QCoreApplication>

namespace sallyport::ftpworld {

namespace {

using namespace std::chrono_literals;

constexpr int kMostTurns = 60'000;

/// One run: a network, a server, a client, and the program between them if there is one.
class World {
public:
    World(const Scene& scene, const std::vector<Step>& steps, bool tunnel)
        : m_scene(scene)
        , m_net(m_clock, scene.seed)
        , m_here(m_net.addMachine({ *Address::parse("192.168.7.2") }))
        , m_there(m_net.addMachine({ *Address::parse("10.0.0.1") }))
        , m_elsewhere(m_net.addMachine({ *Address::parse("10.0.0.9") }))
        , m_container(m_net.addMachine({ *Address::parse("172.17.0.2") }))
    {
        m_net.setDelay(0, scene.slowestTurns);
        m_net.publish(m_container, m_there);
        Machine serverAt = m_here;
        Address address = tunnel ? Address::v4(127, 0, 0, 1) : scene.door;
        if (tunnel && !scene.remoteRule) {
            serverAt = scene.place == Place::Here ? m_there
                : scene.place == Place::Elsewhere ? m_elsewhere
                                                  : m_container;
            address = scene.place == Place::Here  ? address
                : scene.place == Place::Elsewhere ? *Address::parse("10.0.0.9")
                                                  : *Address::parse("172.17.0.2");
        }
        m_server =
            std::make_unique<ModelServer>(m_net, serverAt, address, scene.habits, worldFiles());
        SocketName door{ scene.door, m_server->port() };
        Machine clientAt = m_here;
        if (tunnel) {
            m_ssh = std::make_unique<FakeSsh>(m_net, m_there, scene.ssh);
            const bool container = scene.place == Place::Container;
            m_target = { scene.remoteRule || container || scene.place == Place::Here
                    ? QStringLiteral("127.0.0.1")
                    : QString::fromLatin1(address.toText()),
                m_server->port() };
            m_sessions = std::make_unique<tunnel::FtpCarrier>(m_clock, m_ids,
                scene.remoteRule ? tunnel::FtpCarrier::Inside::Client
                                 : tunnel::FtpCarrier::Inside::Server);
            if (scene.remoteRule) {
                clientAt = m_there;
                m_rule = m_ssh->listen(
                    door.address, [this](std::uint16_t port) { m_rulePort = port; },
                    [this](std::unique_ptr<FakeChannel> channel) {
                        add(std::make_unique<FakeRemotePlumbing>(
                            m_net, *m_ssh, m_here, std::move(channel), m_plumbings));
                    });
                while (m_rulePort == 0) {
                    step();
                }
                door.port = m_rulePort;
            } else {
                m_door = m_net.listen(m_here, door.address, 0, Party::Tunnel);
                door = m_door->name();
            }
        }
        m_client = std::make_unique<ModelClient>(m_net, clientAt, door, scene.manners, steps);
        m_doorName = door;
    }

    Report run()
    {
        Report report;
        const TimePoint begun = m_clock.now();
        while (!m_client->isDone() && report.turns < kMostTurns) {
            ++report.turns;
            advance(step());
        }
        report.lasted = std::chrono::duration_cast<Milliseconds>(m_clock.now() - begun);
        if (!m_client->isDone()) {
            report.faults << "it never comes to an end";
        }
        report.outcomes = m_client->outcomes();
        if (m_ssh) {
            // Nothing takes longer than this to be let go of.
            const TimePoint end = m_clock.now() + 300s;
            while (m_clock.now() < end && !isClean() && report.turns < 2 * kMostTurns) {
                ++report.turns;
                advance(step());
            }
            check(report);
        }
        report.stored = m_server->stored();
        report.commands = m_server->commands();
        return report;
    }

private:
    void add(std::unique_ptr<FakePlumbing> plumbing)
    {
        tunnel::ConnectionStatus status;
        status.id = ++m_ids;
        status.rule = 1;
        m_sessions->add(status, std::move(plumbing), m_scene.options, m_target);
    }

    /// One turn; true when something moved.
    bool step()
    {
        m_clock.advance(1ms);
        bool any = m_net.turn();
        for (const int at : m_scene.frozenAt) {
            if (m_ssh && m_net.now() == at) {
                m_ssh->freeze(50);
            }
        }
        for (const int at : m_scene.brokenAt) {
            if (m_ssh && m_net.now() == at) {
                // What breaks between sshd and somebody else looks like an end to everybody.
                m_net.breakOne(m_here);
            }
        }
        if (m_ssh && m_scene.lostAt > 0 && m_net.now() == m_scene.lostAt) {
            m_ssh->breakDown();
        }
        if (m_door) {
            if (auto client = m_door->accept()) {
                any = true;
                add(std::make_unique<FakeLocalPlumbing>(
                    m_net, *m_ssh, m_here, std::move(client), m_plumbings));
            }
        }
        any = m_plumbings.turn() || any;
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        any = m_server->turn() || any;
        if (m_ssh) {
            any = m_ssh->turn() || any;
        }
        if (m_client) {
            any = m_client->turn() || any;
        }
        return any;
    }

    /// When nothing moves, time passes until something does.
    void advance(bool moved)
    {
        if (moved || m_net.nextDue() || (m_ssh && m_ssh->isFrozen())) {
            m_quiet = 0;
            return;
        }
        if (++m_quiet < 3) {
            return;
        }
        m_quiet = 0;
        std::optional<TimePoint> next = m_clock.nextDeadline();
        for (const auto deadline : { m_client->deadline(), m_server->deadline() }) {
            if (deadline && (!next || *deadline < *next)) {
                next = deadline;
            }
        }
        const auto most = m_clock.now() + 10s;
        const TimePoint to = std::min(next.value_or(most), most);
        if (to > m_clock.now()) {
            m_clock.advance(std::chrono::duration_cast<Milliseconds>(to - m_clock.now()));
        }
    }

    [[nodiscard]] bool isClean() const
    {
        return m_sessions->count() == 0 && m_sessions->dataStatuses().isEmpty()
            && m_ssh->channels() == 0 && m_ssh->forwards() == (m_scene.remoteRule ? 1 : 0)
            && m_plumbings.open.empty()
            && m_net.listeners(Party::Tunnel) == (m_scene.remoteRule ? 0 : 1);
    }

    void check(Report& report) const
    {
        const auto left = [&](const char* what, int count) {
            if (count > 0) {
                report.faults << QByteArray("left behind: ") + what + " x "
                        + QByteArray::number(count);
            }
        };
        left("sessions", m_sessions->count());
        left("data connections", int(m_sessions->dataStatuses().size()));
        left("channels", m_ssh->channels());
        left("forwards", m_ssh->forwards() - (m_scene.remoteRule ? 1 : 0));
        left("listeners", m_net.listeners(Party::Tunnel) - (m_scene.remoteRule ? 0 : 1));
        for (const MemoryNet::Attempt& attempt : m_net.attempts()) {
            const QByteArray to =
                attempt.to.address.toText() + ':' + QByteArray::number(attempt.to.port);
            const Party inside = m_scene.remoteRule ? Party::SshServer : Party::Tunnel;
            // A port that was ours, and is closed by now, is no harm.
            const bool wasOurs = attempt.to.address.isLoopback() && !attempt.reached
                && m_plumbings.offered.contains(attempt.to.port);
            if (attempt.who == Party::Client && attempt.reached != inside && !wasOurs) {
                report.faults << "the client was led out of the tunnel, to " + to;
            }
            if (attempt.who == Party::Tunnel && !m_scene.remoteRule && attempt.reached
                && attempt.reached != Party::Client) {
                report.faults << "the tunnel connected to what is not the client's: " + to;
            }
        }
        for (const HostPort& target : m_ssh->targets()) {
            if (!m_scene.remoteRule && target.host != m_target.host) {
                report.faults << "a channel led to another host: " + target.toString().toUtf8();
            }
        }
    }

    const Scene& m_scene;
    FakeClock m_clock;
    MemoryNet m_net;
    const Machine m_here;
    const Machine m_there;
    const Machine m_elsewhere;
    const Machine m_container;
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<FakeSsh> m_ssh;
    HostPort m_target;
    tunnel::ConnectionIds m_ids = 0;
    Plumbings m_plumbings;
    std::unique_ptr<MemoryListener> m_door;
    SocketName m_doorName;
    int m_rule = 0;
    std::uint16_t m_rulePort = 0;
    std::unique_ptr<tunnel::FtpCarrier> m_sessions;
    std::unique_ptr<ModelClient> m_client;
    int m_quiet = 0;
};

QByteArray codes(const Outcome& outcome)
{
    QByteArrayList all;
    for (const int code : outcome.codes) {
        all << QByteArray::number(code);
    }
    QByteArray text = all.join(' ');
    if (!outcome.trouble.isEmpty()) {
        text += " [" + outcome.trouble + ']';
    }
    if (outcome.hung) {
        text += " [nothing more came]";
    }
    if (outcome.lost) {
        text += " [connection gone]";
    }
    return text;
}

/// Which way a data connection failed is told by different codes in the same situation; 125 says
/// the same as 150, and 227 and 229 do.
int kindOf(int code)
{
    return code == 426 || code == 451 ? 425 : code == 125 ? 150 : code == 229 ? 227 : code;
}

QList<int> kinds(const Outcome& outcome)
{
    QList<int> all;
    // How often a client had to ask before it was told of a port is not what counts.
    for (const int code : outcome.codes.mid(outcome.agreed)) {
        all << kindOf(code);
    }
    return all;
}

int lastKind(const Outcome& outcome)
{
    return outcome.codes.isEmpty() ? 0 : kindOf(outcome.codes.last());
}

} // namespace

const ModelServer::Files& worldFiles()
{
    static const ModelServer::Files files{
        { "empty", {} },
        { "small", "hello world\n" },
        { "big", QByteArray("0123456789abcdef").repeated(5000) },
    };
    return files;
}

QByteArray Scene::toText() const
{
    static const char* places[] = { "", ", FTP server elsewhere", ", FTP server in a container" };
    static const char* readings[] = { "curl", "FileZilla", "ftplib", "ncftp" };
    static const char* modes[] = { "auto", "forward", "convert", "reject" };
    return QByteArray(habits.name) + (remoteRule ? ", remote rule" : ", local rule")
        + places[int(place)] + ", active-mode=" + modes[int(options.active)] + ", reading as "
        + readings[int(manners.reading)] + ", seed " + QByteArray::number(qulonglong(seed));
}

Report runStraight(const Scene& scene, const std::vector<Step>& steps)
{
    return World(scene, steps, false).run();
}

Report runThrough(const Scene& scene, const std::vector<Step>& steps)
{
    Report report = World(scene, steps, true).run();
    report.hidesResets = scene.remoteRule;
    return report;
}

namespace {

QByteArray sentence(const Step& step, std::size_t i, const QByteArray& what)
{
    return "step " + QByteArray::number(qulonglong(i + 1)) + " (" + step.toText() + "): " + what;
}

} // namespace

QByteArrayList judge(const std::vector<Step>& steps, const Report& through)
{
    QByteArrayList faults = through.faults;
    for (std::size_t i = 0; i < through.outcomes.size(); ++i) {
        const Step& step = steps[i];
        const Outcome& outcome = through.outcomes[i];
        if (outcome.hung) {
            faults << sentence(step, i, "hangs; through: " + codes(outcome));
        }
        if (!outcome.success || step.kind != Step::Kind::Transfer) {
            continue;
        }
        const bool upload = step.text == "STOR" || step.text == "APPE" || step.text == "STOU";
        if (upload
            && (!through.stored.contains(step.name)
                || !through.stored.at(step.name).contains(step.content))) {
            faults << sentence(
                step, i, "the client was told of a success, and the server does not have the file");
        }
        if (step.text == "RETR" && worldFiles().contains(step.name)
            && outcome.data != worldFiles().at(step.name)) {
            faults << sentence(
                step, i, "the client was told of a success, and does not have the file");
        }
    }
    return faults;
}

QByteArrayList compare(
    const std::vector<Step>& steps, const Report& straight, const Report& through)
{
    QByteArrayList faults;
    for (const QByteArray& fault : judge(steps, through)) {
        // A server that does not answer does not answer.
        const auto hangs = std::find_if(straight.outcomes.begin(), straight.outcomes.end(),
            [](const Outcome& o) { return o.hung; });
        const auto at = std::size_t(hangs - straight.outcomes.begin());
        // What comes after that was not tried straight.
        bool alike = false;
        for (auto i = at; hangs != straight.outcomes.end() && i < steps.size(); ++i) {
            alike = alike || fault.startsWith(sentence(steps[i], i, "hangs"));
        }
        if (!alike) {
            faults << fault;
        }
    }
    const auto says = [&](std::size_t i, const QByteArray& what) {
        faults << sentence(steps[i], i, what) + "; straight: " + codes(straight.outcomes[i])
                + (i < through.outcomes.size() ? "; through: " + codes(through.outcomes[i])
                                               : QByteArray());
    };
    for (std::size_t i = 0; i < straight.outcomes.size(); ++i) {
        const Outcome& here = straight.outcomes[i];
        if (i >= through.outcomes.size()) {
            if (here.success) {
                says(i, "is not reached");
            }
            break;
        }
        const Outcome& there = through.outcomes[i];
        if (there.hung) {
            break;
        }
        if (through.hidesResets && steps[i].mishap == Mishap::ResetMidway && !here.success
            && !there.success) {
            continue;
        }
        const bool agreed =
            steps[i].kind == Step::Kind::Command || (here.agreed > 0 && there.agreed > 0);
        if (here.success && !there.success) {
            says(i, "fails");
        } else if (here.success && kinds(here) != kinds(there)) {
            says(i, "is answered otherwise");
        } else if (here.success && here.data != there.data) {
            says(i, "brings other data");
        } else if (here.trouble == "data connection refused" && !here.success) {
            continue; // a dead port of the server, which the tunnel goes round
        } else if (!here.success && !there.success && agreed && !here.lost && !here.hung
            && lastKind(here) >= 400 && lastKind(here) != lastKind(there)) {
            says(i, "fails otherwise");
        }
        if (here.lost != there.lost || here.hung) {
            break;
        }
    }
    return faults;
}

QByteArrayList tryOut(const Scene& scene, const std::vector<Step>& steps)
{
    const Report through = runThrough(scene, steps);
    const QByteArrayList faults = compare(steps, runStraight(scene, steps), through);
    if (faults.isEmpty()) {
        return faults;
    }
    // Straight, too, some things are decided by what comes first.
    Scene other = scene;
    for (int i = 1; i <= 3; ++i) {
        ++other.seed;
        if (compare(steps, runStraight(other, steps), through).isEmpty()) {
            return {};
        }
    }
    return faults;
}

} // namespace sallyport::ftpworld
