// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/profile/ftplimittable.h"
#include "core/profile/ftpoption.h"

namespace sallyport::cli {

/// After ftp/ forwards: each option, and the limits with their defaults; in lines like the others.
static QString ftpOptionsText()
{
    static constexpr qsizetype kIndent = 25;
    static constexpr qsizetype kWidth = 86;
    const auto limits = profile::ftpLimits();
    QStringList options = profile::ftpOptionNames();
    options.resize(options.size() - qsizetype(limits.size()));
    QStringList defaults;
    for (const profile::FtpLimit& limit : limits) {
        defaults.append(limit.optionName() + u'=' + limit.text(limit.of(FtpLimits())));
    }
    const QString all = options.join(QLatin1String(", "))
        + QStringLiteral("; limits and times, with their defaults: ")
        + defaults.join(QLatin1String(", "));
    QString text;
    QString line(kIndent - 1, u' ');
    for (const QString& word : all.split(u' ')) {
        if (line.size() + 1 + word.size() > kWidth) {
            text += line + u'\n';
            line = QString(kIndent - 1, u' ');
        }
        line += u' ' + word;
    }
    return text + line;
}

QString helpText()
{
    static const QString text =
        QStringLiteral(R"(Usage: sallyport-cli connect [user@]host[:port] FORWARD... [options]
       sallyport-cli test [user@]host[:port] [FORWARD...] [options]
       sallyport-cli test PROFILE [--ftp-login [USER]] [options]
       sallyport-cli run PROFILE [--json] [--verbose]
       sallyport-cli profile list|show|path|validate|import|export|remove ...
       sallyport-cli status [PROFILE] | list | connect PROFILE | disconnect PROFILE
       sallyport-cli --version | --help

Forwards TCP, FTP and SOCKS through SSH until it is stopped with Ctrl+C (SIGINT) or
SIGTERM. The manual page sallyport-cli(1) says more.

test walks the same way once, from the server's name to the destination of each forward,
says what it found at every step and what to do about the first that fails. Nothing is
carried meanwhile.

status and list say how the profiles of the running window stand; connect and disconnect
with a profile's name or id and no forward make it connect or disconnect that profile.

Forwards, each any number of times
  -L [ftp/|tcp/][bind:]port:host:hostport
                         listen here, reach host:hostport as the SSH server sees it;
                         ftp/ also carries the data connections (PASV, EPSV, PORT,
                         EPRT). Port 0 takes a free one; without bind, only programs
                         on this computer can connect; * is every address. IPv6
                         addresses in [brackets]. A /path instead of [bind:]port or
                         host:hostport is a Unix socket. Service names are ports too
  -R [ftp/|tcp/][bind:]port:host:hostport
                         the SSH server listens, this computer reaches host:hostport
  -R [bind:]port         the SSH server listens; its users reach what this computer
                         reaches, by SOCKS or HTTP CONNECT
  -D [bind:]port         listen here; programs name their destination themselves, by
                         SOCKS 4, 4a, 5 or HTTP CONNECT
  --allow-from LIST      addresses and networks (10.0.0.0/8,::1) that may connect to
                         listeners on this computer
  --only-my-programs     let in only programs of your own user there; others are closed
                         at once (a profile says "onlyMyPrograms", for all or a forward)
  --permit-open LIST     what -R port lets reach: host:port, *:443, 10.0.0.0/8:*, none
  --max-connections NUMBER    at a time, for each forward; of ftp/ the sessions (64);
                         0: as usual
  --ftp-option NAME=VALUE     for ftp/ forwards:
@ftp-options@
  --exit-on-forward-failure   all forwards or none
  --reach HOST:PORT      with test: try this destination, too, as the SSH server sees it
  --ftp-login [USER]     with test: log in to FTP servers (without USER: anonymous), try
                         a listing by PASV, EPSV, PORT and EPRT through the tunnel, and
                         say what to set in the client; the password is asked for
  --ftp-password-stdin   read that password from standard input, one line

Login
  -l USER, -p PORT       user name and port, as with ssh
  -i KEYFILE             private key; may be given several times. Without it, the keys
                         of ssh-agent (SSH_AUTH_SOCK) and ~/.ssh/id_* are tried
  --cert FILE            user certificate, beside KEYFILE-cert.pub
  --identities-only      offer the keys of -i only, from ssh-agent too
  --agent PATH           socket of another ssh-agent
  --no-agent             leave ssh-agent alone
  --auth LIST            methods to use, in this order: publickey,
                         keyboard-interactive, password
  --batch                ask nothing; otherwise what is not given is asked for on the
                         terminal
  --password-stdin       read the password from standard input, one line
  --passphrase-stdin     read the passphrase of the key from standard input, one line
  --proxy-password-stdin read the proxy's password from standard input, one line;
                         with several, they come in this order, the FTP password last

Host key
  --strict               refuse a host that is not known, without asking
  --accept-new           trust and remember a host that is not known yet; a changed
                         key is refused all the same
  --host-key SHA256:...  accept exactly this key
  --known-hosts FILE     use this file instead of the usual ones

Way there
  -J [user@]host[:port],...   go through these SSH servers, nearest first
  --proxy URL            socks5://, socks4a://, socks4:// or http://[user@]host:port, on
                         the way to the first server
  -4, -6                 IPv4 or IPv6 only
  -b ADDRESS             local address or network interface to connect from

Connection
  --connect-timeout SECONDS   default 30
  --keepalive SECONDS[xCOUNT] probe the connection this often, give up after COUNT
                         probes without answer; default 15x3, 0: never
  --no-reconnect         end when the connection is lost
  --keep-trying          try again when the first connection fails, too; so does a
                         service (NOTIFY_SOCKET)
  --max-attempts NUMBER  give up after so many failed tries in a row; default 0: never
  --gate-time SECONDS    a connection that ends sooner after the login counts as a
                         failed try; default 30, 0: none does
  --lazy                 listen at once, connect at the first use
  --hold SECONDS         how long a connection made while the tunnel is down waits for
                         it; default 20, 0 refuses it at once
  --idle-close SECONDS   with --lazy, disconnect after so long without connections;
                         0: never, as without it
  -C, --compress         compress what is sent
  -c, --cipher LIST      ciphers in order of preference; +, - and ^ as in ssh_config(5)
  --kex LIST, --mac LIST, --host-key-algorithms LIST
                         the same for key exchange, integrity and host keys
  -o NAME=VALUE          an option of ssh_config(5)
  -N                     taken for ssh's sake; a tunnel runs no command anyway

Output and files
  --config-dir FOLDER    keep everything in this folder
  --json                 one JSON object per line on standard output
  -v, --verbose          more on standard error
  -h, --help             this text
  -V, --version          versions of the program and of its SSH library
  --explain CODE         all about an error code; list shows which there are

The systemd user service sallyport@PROFILE runs a profile; secrets come from its
credentials (password, passphrase, proxy-password) or from the key store.

sallyport-cli hostkey show|accept|remove HOST looks after host keys; hostkey --help
tells more, and so does profile --help about profiles.

Exit codes: 0 ended as asked (test: nothing failed), 2 wrong usage or no window to
ask, 3 SSH server not reached, 4 host key refused, 5 login refused, 6 no forward could
be set up (test: one would not work), 7 connection lost, 8 part of an import was
refused, 70 internal.
)")
            .replace(QLatin1String("@ftp-options@"), ftpOptionsText());
    return text;
}

} // namespace sallyport::cli
