// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What our reader makes of many pairs of file and host, for sshconfigdifferential.py: one pair a
// line on standard input, "FILE<tab>HOST<tab>HOME", one JSON object a line on standard output, in
// the words of `ssh -G`. HOME is the folder that ~ stands for in Include, and what
// every variable has.
#include "core/profile/import/sshconfig.h"
#include "core/profile/validation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>
#include <iostream>
#include <string>

using namespace sallyport;
using namespace sallyport::profile;

static QString hostAndPort(const HostPort& address)
{
    return address.host.toLower() + u'|' + QString::number(address.port);
}

static QString forwardText(const Rule& rule)
{
    const QString listen =
        rule.listenPath.isEmpty() ? hostAndPort(rule.listen) : u'@' + rule.listenPath;
    const QString to = rule.kind == RuleKind::Socks ? QStringLiteral("socks")
        : rule.destinationPath.isEmpty()            ? hostAndPort(rule.destination)
                                                    : u'@' + rule.destinationPath;
    return (rule.direction == RuleDirection::Remote ? QStringLiteral("R ") : QStringLiteral("L "))
        + listen + u' ' + to;
}

static QJsonArray array(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

static QJsonObject answer(const Imported& imported, const Environment& environment)
{
    Profile p = imported.profile;
    QJsonObject out;
    out[QStringLiteral("warnings")] = array(englishLines(imported.warnings));
    QStringList said;
    for (const Problem& problem : remarks(p) + validate(p)) {
        said.append(problem.path + QStringLiteral(": ") + problem.error().detail.english());
    }
    out[QStringLiteral("remarks")] = array(said);
    const auto ready = expanded(p, environment);
    if (!ready) {
        out[QStringLiteral("failed")] =
            ready.error().context + u' ' + ready.error().detail.english();
        return out;
    }
    QStringList jumps;
    for (const Server& hop : std::as_const(p.connection.hops)) {
        jumps.append(hop.user + u'|' + hostAndPort(hop.address));
    }
    QStringList forwards;
    QStringList disabled;
    for (const Rule& rule : std::as_const(ready->rules)) {
        (rule.enabled ? forwards : disabled).append(forwardText(rule));
    }
    const auto set = [&out](const char* name, const QJsonValue& value) {
        out[QLatin1String(name)] = value;
    };
    set("hostname", p.connection.server.address.host);
    set("port", int(p.connection.server.address.port));
    set("user", ready->connection.server.user);
    set("addressfamily",
        p.connection.family == AddressFamily::Any        ? QStringLiteral("any")
            : p.connection.family == AddressFamily::Ipv4 ? QStringLiteral("inet")
                                                         : QStringLiteral("inet6"));
    set("bind", p.connection.bindAddress);
    set("jumps", array(jumps));
    set("connecttimeout", int(p.connection.connectTimeout.count()));
    set("serveraliveinterval", int(p.connection.keepaliveInterval.count()));
    set("serveralivecountmax", p.connection.keepaliveCount);
    set("compression", p.connection.compression);
    set("ciphers", p.connection.ciphers.join(u','));
    set("macs", p.connection.macs.join(u','));
    set("kexalgorithms", p.connection.keyExchanges.join(u','));
    set("hostkeyalgorithms", p.connection.hostKeyAlgorithms.join(u','));
    set("hostkeyalias", p.connection.server.hostKeyAlias);
    set("stricthostkeychecking",
        p.connection.server.hostKeyPolicy == HostKeyPolicy::Ask ? QStringLiteral("ask")
            : p.connection.server.hostKeyPolicy == HostKeyPolicy::AcceptNew
            ? QStringLiteral("accept-new")
            : QStringLiteral("true"));
    set("knownhosts",
        array(p.connection.knownHostsFiles.isEmpty() ? QStringList()
                                                     : ready->connection.knownHostsFiles));
    set("hashknownhosts", p.connection.hashKnownHosts);
    set("identityfile", array(ready->connection.server.identityFiles));
    set("identitiesonly", p.connection.server.identitiesOnly);
    set("certificatefile", array(ready->connection.server.certificateFiles));
    set("identityagent",
        p.connection.server.useAgent ? ready->connection.server.agentPath : QStringLiteral("none"));
    set("authentications", array(p.connection.server.authentications));
    set("exitonforwardfailure", p.policy.exitOnForwardFailure);
    set("streamlocalbindunlink", p.policy.replaceUnixSockets);
    set("forwards", array(forwards));
    set("disabled", array(disabled));
    return out;
}

int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QStringList words = QString::fromStdString(line).split(u'\t');
        Environment environment = Environment::system();
        const QString home = environment.home;
        environment.home = words.value(2);
        environment.variable = [&words](const QString&) { return words.value(2); };
        SshConfigQueries queries;
        queries.runs = [](const QString& command) {
            return std::system(command.toLocal8Bit().constData()) == 0;
        };
        queries.resolves = [](const QString&) { return false; };
        const auto config = SshConfig::read(words.value(0), environment, queries);
        QJsonObject object;
        if (config) {
            environment.home = home;
            object = answer(config->resolveAlone(words.value(1)), environment);
            object[QStringLiteral("reading")] = array(englishLines(config->warnings()));
        } else {
            object[QStringLiteral("unreadable")] = config.error().detail.english();
        }
        std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()
                  << std::endl;
    }
    return 0;
}
