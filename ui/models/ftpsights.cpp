// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ftpsights.h"

namespace sallyport::ui {

/// More of them would be a server's doing, and nobody's to read.
static constexpr qsizetype kMostHosts = 8;

/// Rules have no identity of their own: what counts is where they lead.
static QString keyOf(const profile::Rule& rule)
{
    const bool isLocal = rule.direction == profile::RuleDirection::Local;
    return QStringLiteral("%1 %2").arg(isLocal ? 1 : 0).arg(rule.destination.toString());
}

bool FtpSights::add(const profile::Rule& rule, const QString& host)
{
    QStringList& hosts = m_hosts[keyOf(rule)];
    if (hosts.contains(host) || hosts.size() >= kMostHosts) {
        return false;
    }
    hosts.append(host);
    return true;
}

QStringList FtpSights::hosts(const profile::Rule& rule) const
{
    return rule.kind == profile::RuleKind::Ftp ? m_hosts.value(keyOf(rule)) : QStringList();
}

} // namespace sallyport::ui
