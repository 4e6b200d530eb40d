// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/tunnel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeway.h"
#include "tests/support/rawsocket.h"

#include <QTest>

namespace sallyport {

/// A whole tunnel in a time and with a server that the test plays. Only the programs that connect
/// to its listeners are real.
class TunnelScene {
public:
    explicit TunnelScene(profile::Profile profile)
        : tunnel(std::move(profile), {}, clock, nullptr,
            [this](const tunnel::LinkContext& context, ssh::FarSide* carrier, const QString& name) {
                asked = context.profile;
                carrierName = name;
                auto way = std::make_unique<FakeWay>(clock, server, carrier);
                ways.emplace_back(way.get());
                return way;
            })
    {
        QObject::connect(&tunnel, &tunnel::Tunnel::stateChanged, &tunnel,
            [this](tunnel::TunnelState state) { told += tunnel::stateName(state); });
        QObject::connect(&tunnel, &tunnel::Tunnel::connectionChanged, &tunnel,
            [this](const tunnel::ConnectionStatus& status) { connections.append(status); });
        QObject::connect(&tunnel, &tunnel::Tunnel::forwardChanged, &tunnel,
            [this](const tunnel::ForwardStatus& status) { forwards.append(status); });
        QObject::connect(
            &tunnel, &tunnel::Tunnel::ended, &tunnel, [this] { told += QStringLiteral("ended"); });
    }

    /// A profile with a rule on any free port here.
    [[nodiscard]] static profile::Profile usual()
    {
        profile::Profile profile;
        profile.id = profile.label.name = QStringLiteral("home");
        profile.connection.server.address = { QStringLiteral("ssh.example"), 22 };
        profile.rules = { localRule(QStringLiteral("web.example:80")) };
        return profile;
    }
    [[nodiscard]] static profile::Rule localRule(const QString& to)
    {
        profile::Rule rule;
        rule.listen = { QStringLiteral("127.0.0.1"), 0 };
        rule.destination = *HostPort::parse(to);
        return rule;
    }
    [[nodiscard]] static profile::Rule remoteRule(const QString& at)
    {
        profile::Rule rule;
        rule.direction = profile::RuleDirection::Remote;
        rule.listen = *HostPort::parse(at, true);
        rule.destination = { QStringLiteral("127.0.0.1"), 9 };
        return rule;
    }

    /// The try under way, or the last one.
    [[nodiscard]] FakeWay* way() const { return ways.empty() ? nullptr : ways.back().data(); }

    /// Plays a story: words with blanks between them, each one a move of the user ("start",
    /// "persist", "stop", "retry", "wake", "offline", "online"), of the server ("key", "trust",
    /// "in", "login" for the three together, "gone" for a goodbye that is over, or the code an end
    /// has: "connection-lost"; "grant" and "refuse" for the last remote listener), of time ("+30s",
    /// "+250ms") or of a program ("program" connects, "leaves"). Returns the states that were told
    /// since the last story.
    QString play(const QString& story)
    {
        const QStringList words = story.split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            if (!move(word)) {
                return QStringLiteral("what does \"%1\" mean?").arg(word);
            }
            settle();
        }
        return std::exchange(told, {}).join(u' ');
    }

    /// Where the rule of that number listens.
    [[nodiscard]] std::uint16_t port(int rule = 1) const
    {
        for (const tunnel::ForwardStatus& status : tunnel.forwards()) {
            if (status.rule == rule && !status.listening.isEmpty()) {
                return HostPort::parse(status.listening.first()).value_or(HostPort{}).port;
            }
        }
        return 0;
    }

    /// Connects a program to a rule and waits until it has been seen; the number of its connection.
    quint64 connectProgram(int rule = 1)
    {
        const qsizetype before = connections.size();
        const std::size_t streams = server.streams.size();
        programs.push_back(RawSocket::connected(port(rule)));
        if (!programs.back().isValid() || !QTest::qWaitFor([&] {
                return connections.size() > before || server.streams.size() > streams;
            })) {
            return 0;
        }
        return connections.size() > before ? connections.last().id : 0;
    }

    FakeClock clock;
    FakeServer server;
    std::vector<QPointer<FakeWay>> ways;
    profile::Profile asked; ///< What the last way was made from.
    QString carrierName;
    QStringList told;
    QList<tunnel::ConnectionStatus> connections;
    QList<tunnel::ForwardStatus> forwards;
    std::vector<RawSocket> programs;
    tunnel::Tunnel tunnel;

private:
    bool move(const QString& word)
    {
        using StartMode = tunnel::Tunnel::StartMode;
        const std::map<QString, std::function<void()>> moves{
            { QStringLiteral("start"), [this] { tunnel.start(); } },
            { QStringLiteral("persist"), [this] { tunnel.start(StartMode::Persistent); } },
            { QStringLiteral("stop"), [this] { tunnel.stop(); } },
            { QStringLiteral("retry"), [this] { tunnel.retryNow(); } },
            { QStringLiteral("wake"), [this] { tunnel.wakeUp(); } },
            { QStringLiteral("offline"), [this] { tunnel.setOnline(false); } },
            { QStringLiteral("online"), [this] { tunnel.setOnline(true); } },
            { QStringLiteral("key"), [this] { way()->offerKey(); } },
            { QStringLiteral("trust"), [this] { way()->trust(); } },
            { QStringLiteral("in"), [this] { way()->letIn(); } },
            { QStringLiteral("login"),
                [this] {
                    way()->offerKey();
                    way()->trust();
                    way()->letIn();
                } },
            { QStringLiteral("gone"),
                [this] {
                    way()->end({ Code::Cancelled, {} });
                } },
            { QStringLiteral("grant"), [this] { server.listeners.back()->grant(4000); } },
            { QStringLiteral("refuse"), [this] { server.listeners.back()->refuse(); } },
            { QStringLiteral("program"),
                [this] {
                    programs.push_back(RawSocket::connected(port()));
                    heldOrCarried();
                } },
            { QStringLiteral("leaves"), [this] { programLeaves(); } },
        };
        if (const auto found = moves.find(word); found != moves.end()) {
            const bool ofServer = word == QLatin1String("key") || word == QLatin1String("trust")
                || word == QLatin1String("in") || word == QLatin1String("login")
                || word == QLatin1String("gone");
            if (ofServer && !way()) {
                return false;
            }
            found->second();
            return true;
        }
        if (word.startsWith(u'+')) {
            const bool fine = word.endsWith(QLatin1String("ms"));
            const int count = word.mid(1).chopped(fine ? 2 : 1).toInt();
            clock.advance(fine ? Milliseconds(count) : std::chrono::seconds(count));
            return count > 0;
        }
        for (int code = 0; code <= int(Code::Internal); ++code) {
            if (codeName(Code(code)) == word) {
                if (!way()) {
                    return false;
                }
                way()->end({ Code(code), QStringLiteral("as scripted"), {} });
                return true;
            }
        }
        return false;
    }

    /// The program that has just connected reached the tunnel.
    void heldOrCarried()
    {
        const std::size_t streams = server.streams.size();
        const std::size_t tries = ways.size();
        const qsizetype before = connections.size();
        (void)QTest::qWaitFor([&] {
            return server.streams.size() > streams || ways.size() > tries
                || connections.size() > before;
        });
    }

    void programLeaves()
    {
        const qsizetype before = connections.size();
        programs.pop_back();
        if (!server.streams.empty() && server.lastStream().end) {
            server.lastStream().end->open();
            server.lastStream().end->arriveEnd();
        }
        (void)QTest::qWaitFor([&] { return connections.size() > before; });
    }
};

} // namespace sallyport
