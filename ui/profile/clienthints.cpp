// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/clienthints.h"

#include "core/base/hostport.h"
#include "core/base/listenhost.h"

#include <QCoreApplication>

namespace sallyport::ui {

using profile::FtpRuleOptions;
using profile::Rule;
using profile::RuleDirection;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::ClientHints)
};

/// What a client on the same computer enters as host.
QString hostFor(const Rule& rule)
{
    const bool onlyIpv6 = rule.family == profile::AddressFamily::Ipv6;
    // Not "localhost": some clients try ::1 first and then mind an IPv4 data address.
    if (isLocalhostName(rule.listen.host)) {
        return onlyIpv6 ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
    }
    return ListenHost(rule.listen.host).reachedAt(onlyIpv6);
}

} // namespace

QList<ClientHint> clientHints(const Rule& rule)
{
    const QString host = hostFor(rule);
    const QString port =
        rule.listen.port == 0 ? QStringLiteral("PORT") : QString::number(rule.listen.port);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    const QString url = QStringLiteral("ftp://%1:%2/").arg(bracketed, port);
    const bool tls = rule.ftp.tls == FtpRuleOptions::Tls::Transparent;
    const QString why = tls
        ? Words::tr("Encrypted FTP passes unread here, so most transfers will fail.")
        : Words::tr("No encryption of its own: the connection is inside SSH already.");
    const QString where = Words::tr("Host %1, port %2").arg(host, port);
    return {
        { QStringLiteral("FileZilla"),
            Words::tr("File, Site Manager, New site:\nProtocol FTP, %1\nEncryption: Only use plain "
                      "FTP (insecure)\nTransfer Settings: Passive\n%2")
                .arg(where, why),
            QStringLiteral("ftp://%1:%2").arg(bracketed, port) },
        { QStringLiteral("WinSCP"),
            Words::tr("New Site:\nFile protocol FTP, Encryption: No encryption\n%1\nAdvanced, "
                      "Connection: Passive mode\n%2")
                .arg(where, why),
            QStringLiteral("winscp.com /command \"open %1 -passive=on\"").arg(url) },
        { QStringLiteral("lftp"), Words::tr("In a terminal, with your own user name:"),
            QStringLiteral("lftp -e 'set ftp:ssl-allow no' -u USER %1").arg(url) },
        { QStringLiteral("curl"), Words::tr("In a terminal, with your own user name:"),
            QStringLiteral("curl --user USER %1").arg(url) },
        { Words::tr("Windows Explorer"),
            Words::tr("Enter this in the address line and press Enter. Explorer asks for the user "
                      "name and the password."),
            url },
    };
}

} // namespace sallyport::ui
