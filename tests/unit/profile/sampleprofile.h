// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/ftplimittable.h"
#include "core/profile/profile.h"

namespace sallyport::profile {

/// One in which no field has its default value.
inline Profile sampleProfile()
{
    using std::chrono::seconds;
    Profile p;
    p.id = QStringLiteral("work");
    p.label.name = QStringLiteral("Büro \u2192 \u65e5\u672c \U0001F6F6");
    p.label.folder = QStringLiteral("A/B");
    p.label.tags = { QStringLiteral("one"), QStringLiteral("two") };
    p.label.notes = QStringLiteral("line 1\nline 2");
    p.label.colour = QStringLiteral("#00aaff");
    p.label.order = 3;
    p.connection.server.address = { QStringLiteral("bastion.example.org"), 2222 };
    p.connection.server.user = QStringLiteral("anna");
    p.connection.server.identityFiles = { QStringLiteral("~/.ssh/id_work") };
    p.connection.server.certificateFiles = { QStringLiteral("~/.ssh/work-cert.pub") };
    p.connection.server.useAgent = false;
    p.connection.server.identitiesOnly = true;
    p.connection.server.agentPath = QStringLiteral("${XDG_RUNTIME_DIR}/agent");
    p.connection.server.authentications = { QStringLiteral("publickey") };
    p.connection.server.hostKeyPolicy = HostKeyPolicy::Strict;
    p.connection.server.pinnedHostKey =
        QStringLiteral("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    p.connection.server.hostKeyAlias = QStringLiteral("alias");
    Server hop;
    hop.address = { QStringLiteral("hop"), 22 };
    hop.user = QStringLiteral("otto");
    p.connection.hops = { hop };
    p.connection.proxy = { Proxy::Kind::Http, { QStringLiteral("proxy"), 3128 },
        QStringLiteral("me"), {} };
    p.connection.family = AddressFamily::Ipv6;
    p.connection.bindAddress = QStringLiteral("eth0");
    p.connection.knownHostsFiles = { QStringLiteral("~/.ssh/known_hosts") };
    p.connection.hashKnownHosts = true;
    p.connection.ciphers = { QStringLiteral("+aes128-cbc") };
    p.connection.keyExchanges = { QStringLiteral("curve25519-sha256") };
    p.connection.macs = { QStringLiteral("hmac-sha2-256") };
    p.connection.hostKeyAlgorithms = { QStringLiteral("^ssh-ed25519") };
    p.connection.publicKeyAlgorithms = { QStringLiteral("+ssh-rsa") };
    p.connection.rekeyLimit = QStringLiteral("500M 10m");
    p.connection.compression = true;
    p.connection.connectTimeout = seconds(5);
    p.connection.keepaliveInterval = seconds(0);
    p.connection.keepaliveCount = 7;
    p.policy.reconnect.enabled = false;
    p.policy.reconnect.firstDelay = seconds(2);
    p.policy.reconnect.maxDelay = seconds(30);
    p.policy.reconnect.maxAttempts = 9;
    p.policy.reconnect.gateTime = seconds(7);
    p.policy.reconnect.holdConnections = seconds(0);
    p.policy.lazy = true;
    p.policy.idleClose = seconds(600);
    p.policy.exitOnForwardFailure = true;
    p.policy.connectAtStart = true;
    p.policy.replaceUnixSockets = true;
    p.policy.onlyMyPrograms = true;
    p.book.importedFrom = QStringLiteral("ssh_config:work");

    Rule ftp = *parseForward(ForwardOption::Local, u"ftp/127.0.0.2:2121:files:21");
    ftp.name = QStringLiteral("Files");
    ftp.enabled = false;
    ftp.family = AddressFamily::Ipv4;
    ftp.onlyMyPrograms = false;
    ftp.allowedSources = { QStringLiteral("10.0.0.0/8"), QStringLiteral("::1") };
    ftp.maxConnections = 5;
    ftp.ftp.dataTarget = FtpRuleOptions::DataTarget::List;
    ftp.ftp.dataHosts = { QStringLiteral("192.0.2.0/24") };
    ftp.ftp.minDataPort = 2000;
    ftp.ftp.minActivePort = 2001;
    ftp.ftp.activeMode = FtpRuleOptions::ActiveMode::Convert;
    ftp.ftp.advertise = { QStringLiteral("192.0.2.1") };
    ftp.ftp.upstreamFallback = false;
    ftp.ftp.tls = FtpRuleOptions::Tls::Transparent;
    ftp.ftp.filterFeat = false;
    ftp.ftp.padMultiline = false;
    ftp.ftp.firstDataPort = 50000;
    ftp.ftp.lastDataPort = 50100;
    ftp.ftp.verifyLocalUser = false;
    for (const FtpLimit& limit : ftpLimits()) {
        limit.set(ftp.ftp.limits, limit.least + 1);
    }
    Rule socks = *parseForward(ForwardOption::Remote, u"*:1080");
    socks.permitted = { QStringLiteral("*:443") };
    Rule back = *parseForward(ForwardOption::Remote, u"ftp/2121:files:21");
    back.ftp.announce = QStringLiteral("192.0.2.2");
    p.rules = { ftp, socks, back, *parseForward(ForwardOption::Local, u"~/s:/run/db") };
    return p;
}

} // namespace sallyport::profile
