// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ruletext.h"

#include "core/base/listenhost.h"
#include "core/profile/import/sshcommand.h"

namespace sallyport::ui {

using profile::RuleDirection;
using profile::RuleKind;

static bool isHere(const profile::Rule& rule)
{
    return rule.direction == RuleDirection::Local;
}

/// Several loopback addresses with one port are one to the user.
static QString firstAddress(const tunnel::ForwardStatus* status)
{
    return status && !status->listening.isEmpty() ? status->listening.constFirst() : QString();
}

QString RuleText::name(const profile::Rule& rule)
{
    if (!rule.name.isEmpty()) {
        return rule.name;
    }
    if (rule.kind == RuleKind::Socks) {
        return isHere(rule) ? tr("SOCKS proxy") : tr("Incoming SOCKS proxy");
    }
    return reaches(rule);
}

QString RuleText::kind(const profile::Rule& rule)
{
    switch (rule.kind) {
    case RuleKind::Tcp:
        return tr("TCP");
    case RuleKind::Ftp:
        return tr("FTP");
    case RuleKind::Socks:
        return tr("SOCKS");
    }
    return {};
}

QString RuleText::listens(const profile::Rule& rule, const tunnel::ForwardStatus* status)
{
    QString text = firstAddress(status);
    if (text.isEmpty()) {
        if (!rule.listenPath.isEmpty()) {
            text = rule.listenPath;
        } else {
            profile::Rule shown = rule;
            const bool every = ListenHost(shown.listen.host).isEvery();
            const QString host = every ? tr("every address") : shown.listen.host;
            const QString port =
                shown.listen.port == 0 ? tr("free port") : QString::number(shown.listen.port);
            text = every || shown.listen.port == 0 ? QStringLiteral("%1:%2").arg(host, port)
                                                   : shown.listen.toString();
        }
    }
    return isHere(rule) ? text : tr("server %1").arg(text);
}

QString RuleText::reaches(const profile::Rule& rule)
{
    if (rule.kind == RuleKind::Socks) {
        return rule.permitted.isEmpty() ? tr("anywhere") : rule.permitted.join(QLatin1String(", "));
    }
    const QString text =
        rule.destinationPath.isEmpty() ? rule.destination.toString() : rule.destinationPath;
    return isHere(rule) ? text : tr("%1 from here").arg(text);
}

QString RuleText::address(const profile::Rule& rule, const tunnel::ForwardStatus* status)
{
    if (!isHere(rule)) {
        return {};
    }
    const QString actual = firstAddress(status);
    if (!actual.isEmpty()) {
        const auto parsed = HostPort::parse(actual);
        return parsed ? HostPort{ ListenHost(parsed->host).reachedAt(), parsed->port }.toString()
                      : actual;
    }
    if (!rule.listenPath.isEmpty()) {
        return rule.listenPath;
    }
    if (rule.listen.port == 0) {
        return {};
    }
    const bool onlyIpv6 = rule.family == profile::AddressFamily::Ipv6;
    return HostPort{ ListenHost(rule.listen.host).reachedAt(onlyIpv6), rule.listen.port }
        .toString();
}

QString RuleText::clearTo(
    const profile::Profile& profile, const profile::Rule& rule, const QString& seen)
{
    const QString host = seen.isEmpty() ? rule.destination.host : seen;
    const QString& server = profile.connection.server.address.host;
    // The server reaches itself by its own name, too.
    const bool isServer = isHere(rule) && host.compare(server, Qt::CaseInsensitive) == 0;
    const bool staysThere =
        (seen.isEmpty() && !rule.destinationPath.isEmpty()) || isServer || isLoopbackHost(host);
    return staysThere ? QString() : host;
}

QString RuleText::protection(
    const profile::Profile& profile, const profile::Rule& rule, const QString& seen)
{
    const QString server = profile.connection.server.address.host;
    const QString target = clearTo(profile, rule, seen);
    if (target.isEmpty()) {
        return tr("SSH all the way");
    }
    return isHere(rule) ? tr("SSH to %1; clear from there to %2").arg(server, target)
                        : tr("SSH from %1; clear from here to %2").arg(server, target);
}

QString RuleText::clearNote(
    const profile::Profile& profile, const profile::Rule& rule, const QStringList& seen)
{
    QString target;
    for (const QString& host : seen) {
        target = target.isEmpty() ? clearTo(profile, rule, host) : target;
    }
    if (target.isEmpty()) {
        return {};
    }
    const QString server = profile.connection.server.address.host;
    if (!clearTo(profile, rule).isEmpty()) {
        return isHere(rule)
            ? tr("“%1” is in clear between %2 and %3, its FTP password too.")
                  .arg(name(rule), server, target)
            : tr("“%1” is in clear between this computer and %2, its FTP password too.")
                  .arg(name(rule), target);
    }
    return isHere(rule) ? tr("Files and lists of “%1” are in clear between %2 and %3.")
                              .arg(name(rule), server, target)
                        : tr("Files and lists of “%1” are in clear between this computer and %2.")
                              .arg(name(rule), target);
}

QString RuleText::sshCommand(const profile::Profile& profile, const profile::Rule& rule)
{
    profile::Profile alone = profile;
    alone.rules = { rule };
    alone.rules[0].enabled = true;
    return profile::sshCommand(alone);
}

QString RuleText::line(const profile::Rule& rule)
{
    const QString text =
        rule.kind == RuleKind::Ftp ? tr("FTP forward: %1 → %2") : tr("Forward: %1 → %2");
    return text.arg(listens(rule), reaches(rule));
}

QString RuleText::ftpOffer(int count)
{
    return tr("%n forward(s) to port 21, that of FTP: make FTP forwards of them", nullptr, count);
}

QUrl RuleText::url(const profile::Rule& rule, const tunnel::ForwardStatus* status)
{
    const QString where = address(rule, status);
    if (where.isEmpty() || !rule.listenPath.isEmpty() || where.startsWith(u'/')
        || rule.kind == RuleKind::Socks) {
        return {};
    }
    QString scheme = QStringLiteral("http");
    if (rule.kind == RuleKind::Ftp) {
        scheme = QStringLiteral("ftp");
    } else if (rule.destination.port == 443 || rule.destination.port == 8443) {
        scheme = QStringLiteral("https");
    }
    return QUrl(QStringLiteral("%1://%2/").arg(scheme, where));
}

} // namespace sallyport::ui
