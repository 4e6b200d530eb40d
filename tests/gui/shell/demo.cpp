// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace sallyport::testing {

using profile::ForwardOption;
using profile::Profile;
using tunnel::FtpDataStatus;
using tunnel::TunnelState;

static profile::Environment environmentIn(const QString& folder)
{
    profile::Environment environment = profile::Environment::system();
    environment.configFolder = folder;
    environment.configFolderOnly = true;
    return environment;
}

Demo::Demo()
    : catalog(folder.path())
    , manager(nullptr, 1)
    , workbench(catalog, manager, environmentIn(folder.path()))
{
    catalog.load();
}

QString Demo::add(const Profile& profile)
{
    QSignalSpy added(&catalog, &ui::ProfileCatalog::added);
    catalog.save(profile, {});
    return added.wait() ? added.at(0).at(0).toString() : QString();
}

void Demo::writeFile(const QString& id, const QByteArray& content)
{
    QFile file(folder.filePath(QStringLiteral("profiles/%1.json").arg(id)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QString Demo::idOf(const QString& name)
{
    for (const Profile* profile : catalog.profiles()) {
        if (profile->label.name == name) {
            return profile->id;
        }
    }
    return {};
}

static Profile profileNamed(const QString& name, const QString& folder, const QString& host)
{
    Profile profile;
    profile.label.name = name;
    profile.label.folder = folder;
    profile.connection.server.user = QStringLiteral("anna");
    profile.connection.server.address = { host, 22 };
    return profile;
}

QString Demo::addProfile(const QString& name)
{
    return add(profileNamed(name, {}, name + QStringLiteral(".example.org")));
}

static profile::Rule rule(ForwardOption option, const QString& text, const QString& name)
{
    profile::Rule rule = *profile::parseForward(option, text);
    rule.name = name;
    return rule;
}

void Demo::addProfiles()
{
    Profile bastion = profileNamed(QStringLiteral("bastion-prod"), QStringLiteral("Work"),
        QStringLiteral("bastion.example.org"));
    profile::Server hop;
    hop.address = { QStringLiteral("gw1"), 22 };
    bastion.connection.hops = { hop };
    bastion.rules = { rule(ForwardOption::Local, QStringLiteral("127.0.0.1:5432:db1:5432"),
                          QStringLiteral("Postgres")),
        rule(ForwardOption::Local, QStringLiteral("ftp/127.0.0.1:2121:ftp1:21"),
            QStringLiteral("Files")),
        rule(ForwardOption::Dynamic, QStringLiteral("127.0.0.1:1080"), QStringLiteral("Browse")),
        rule(ForwardOption::Local, QStringLiteral("127.0.0.1:8080:web:80"), QStringLiteral("Web")),
        rule(ForwardOption::Remote, QStringLiteral("localhost:9000:localhost:3000"),
            QStringLiteral("Preview")) };
    Profile staging = profileNamed(QStringLiteral("db-staging"), QStringLiteral("Work"),
        QStringLiteral("staging.example.org"));
    staging.rules = { rule(
        ForwardOption::Local, QStringLiteral("127.0.0.1:5433:localhost:5432"), {}) };
    staging.label.colour = QStringLiteral("#e69f00");
    Profile acme = profileNamed(QStringLiteral("acme-ftp"), QStringLiteral("Customers"),
        QStringLiteral("ssh.acme.example"));
    acme.rules = { rule(
        ForwardOption::Local, QStringLiteral("ftp/127.0.0.1:2122:localhost:21"), {}) };
    Profile beta = profileNamed(QStringLiteral("beta-ftp"), QStringLiteral("Customers"),
        QStringLiteral("gate.beta.example"));
    beta.rules = acme.rules;
    beta.rules[0].listen.port = 2123;
    Profile old = profileNamed(
        QStringLiteral("old-box"), QStringLiteral("Customers"), QStringLiteral("192.0.2.7"));
    old.rules = { rule(ForwardOption::Local, QStringLiteral("127.0.0.1:8081:localhost:80"), {}) };
    Profile lost =
        profileNamed(QStringLiteral("branch-office"), {}, QStringLiteral("office.example.org"));
    lost.rules = staging.rules;
    lost.rules[0].listen.port = 5434;
    for (const Profile& profile : { bastion, staging, acme, beta, old, lost }) {
        add(profile);
    }
}

void Demo::setState(const QString& name, TunnelState state, const std::optional<Error>& reason)
{
    tunnel::TunnelStatus status;
    status.profileId = idOf(name);
    status.state = state;
    status.reason = reason;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (state == TunnelState::Up || state == TunnelState::Degraded) {
        status.upSince = now.addSecs(-(2 * 3600 + 14 * 60));
    }
    if (state == TunnelState::Reconnecting) {
        status.retryAt = now.addSecs(8);
    }
    status.serverIdentification = QStringLiteral("SSH-2.0-OpenSSH_9.6");
    status.algorithms = QStringLiteral("curve25519-sha256, aes256-gcm@openssh.com");
    const Profile* profile = catalog.profile(status.profileId);
    int number = 0;
    for (const profile::Rule& rule : profile->rules) {
        tunnel::ForwardStatus forward;
        forward.rule = ++number;
        forward.wish = rule;
        const bool isOff =
            state == TunnelState::Idle || state == TunnelState::Failed || !rule.enabled;
        forward.state = isOff ? tunnel::ForwardState::Stopped : tunnel::ForwardState::Listening;
        if (!isOff && state == TunnelState::Degraded && rule.name == QLatin1String("Web")) {
            forward.state = tunnel::ForwardState::Failed;
            forward.error = Error{ Code::ListenPortTaken,
                QStringLiteral("port %1 is in use by nginx (PID 812)").arg(rule.listen.port),
                rule.listen.toString() };
        }
        status.forwards.append(forward);
    }
    Q_EMIT manager.statusChanged(status);
}

void Demo::play(int seconds)
{
    setState(QStringLiteral("bastion-prod"), TunnelState::Connecting);
    setState(QStringLiteral("bastion-prod"), TunnelState::Degraded);
    setState(QStringLiteral("db-staging"), TunnelState::Up);
    setState(QStringLiteral("beta-ftp"), TunnelState::Authenticating);
    workbench.setQuestion(idOf(QStringLiteral("beta-ftp")),
        QStringLiteral("gate.beta.example asks for a one-time code."));
    setState(QStringLiteral("old-box"), TunnelState::Failed,
        Error{ Code::ConnectTimeout, QStringLiteral("no answer within 30 s"),
            QStringLiteral("192.0.2.7:22") });
    setState(QStringLiteral("branch-office"), TunnelState::Up);
    setState(QStringLiteral("branch-office"), TunnelState::Reconnecting,
        Error{ Code::LivenessLost, QStringLiteral("3 probes without an answer"),
            QStringLiteral("office.example.org:22") });

    const QString id = idOf(QStringLiteral("bastion-prod"));
    quint64 received = 0;
    quint64 sent = 0;
    for (int second = 0; second < seconds; ++second) {
        tunnel::TunnelSnapshot snapshot;
        received += quint64(38'000'000 + 6'000'000 * std::sin(second));
        sent += 1'100'000;
        snapshot.rules = { { 1, 4, sent, received / 30 }, { 2, 2, sent / 50, received },
            { 3, 1, sent / 9, received / 300 } };
        for (quint64 i = 1; i <= 7; ++i) {
            tunnel::ConnectionStatus connection;
            connection.id = i;
            connection.rule = i <= 4 ? 1 : i <= 6 ? 2 : 3;
            connection.peer = QStringLiteral("127.0.0.1:%1").arg(51'200 + i * 7);
            connection.to = connection.rule == 1 ? QStringLiteral("db1:5432")
                : connection.rule == 2           ? QStringLiteral("ftp1:21")
                                                 : QStringLiteral("wiki.example.org:443");
            connection.sent = sent / i;
            connection.received = received / (i * 20);
            snapshot.connections.append(connection);
        }
        Q_EMIT manager.snapshotTaken(id, snapshot);
        QTest::qWait(second + 1 < seconds ? 1000 : 0);
    }
    FtpDataStatus data;
    data.rule = 2;
    data.mode = QStringLiteral("PASV");
    data.server = QStringLiteral("ftp1");
    for (quint64 i = 1; i <= 4; ++i) {
        data.id = i;
        data.file = i == 1 ? QStringLiteral("/pub")
            : i == 3       ? QStringLiteral("/in/orders-2026-11.csv")
                           : QStringLiteral("/pub/archive-%1.tar.gz").arg(i);
        data.verb = i == 1 ? QStringLiteral("LIST")
            : i == 3       ? QStringLiteral("STOR")
                           : QStringLiteral("RETR");
        data.direction = i == 1 ? FtpDataStatus::Direction::List
            : i == 3            ? FtpDataStatus::Direction::Up
                                : FtpDataStatus::Direction::Down;
        data.open = true;
        data.bytes = 0;
        Q_EMIT manager.ftpDataChanged(id, data);
        if (i <= 2) {
            QTest::qWait(120);
            data.open = false;
            data.bytes = i == 1 ? 1840 : 4'700'000;
            Q_EMIT manager.ftpDataChanged(id, data);
        }
    }
}

} // namespace sallyport::testing
