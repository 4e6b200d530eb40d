// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"

namespace sallyport::cli {

// HOST, PORT, USER, KEY and DEST stand for the user's own. PORT is the SSH server's, usually 22.
static constexpr Topic kTopics[] = {
    { Code::HostNotFound,
        "The name is misspelt, or an alias of ~/.ssh/config that only ssh knows.\n"
        "The name exists only inside a network or VPN that is not connected.\n"
        "The DNS server does not answer.",
        "getent hosts HOST # what the name resolves to here\n"
        "ssh -G HOST | grep -i '^hostname' # the real name behind an alias of ssh\n"
        "resolvectl query HOST # which DNS server says what",
        "" },
    { Code::ConnectionRefused,
        "The SSH server listens on another port.\n"
        "sshd does not run.\n"
        "A firewall rejects the connection, from here or altogether.\n"
        "The address belongs to another machine now.",
        "ssh -v -p PORT USER@HOST true # whether ssh fares any better\n"
        "nc -vz HOST PORT # whether the port is open",
        "ss -ltnp | grep sshd # where it listens\n"
        "systemctl status ssh sshd # whether it runs\n"
        "Port, ListenAddress # where it is told to listen" },
    { Code::ConnectTimeout,
        "A firewall drops the packets, often because of where they come from.\n"
        "The machine is off, or the address is not its own any more.\n"
        "The network needs a VPN or a proxy.",
        "ping HOST # whether the machine is there (some do not answer)\n"
        "nc -vz -w 5 HOST PORT # whether the port is open\n"
        "ip route get ADDRESS # which way the packets take\n"
        "--connect-timeout SECONDS # for a slow way",
        "iptables -S or nft list ruleset # whether a rule drops it" },
    { Code::NetworkUnreachable,
        "There is no network connection at the moment.\n"
        "The VPN that leads there is down.\n"
        "The name has an IPv6 address only, and there is no IPv6 here.",
        "ip route get ADDRESS # which way there is, if any\n"
        "getent ahosts HOST # the addresses of the name\n"
        "ip -brief address # which networks are up",
        "" },
    { Code::ConnectionLost,
        "The network broke, or this computer was asleep or changed networks.\n"
        "A firewall forgot a connection that was idle for too long.\n"
        "The server was restarted, or ended the session.",
        "ping HOST # whether the network is back\n"
        "sallyport-cli connect ... --verbose # what came last",
        "journalctl -u ssh -u sshd # why it hung up\n"
        "ClientAliveInterval, ClientAliveCountMax # when sshd gives up a silent client" },
    { Code::NotSsh,
        "The port belongs to another service, such as a web or FTP server.\n"
        "A proxy or a login page of the network answers instead.\n"
        "The server only speaks SSH-1; then only an update of the server helps.",
        "nc HOST PORT < /dev/null # an SSH server begins with SSH-2.0-\n"
        "ssh -v -p PORT USER@HOST true # what ssh makes of it",
        "Port # where sshd listens" },
    { Code::HandshakeTimeout,
        "The server is overloaded, or swaps.\n"
        "Something between takes the connection and does not pass it on.\n"
        "Large packets do not get through (a wrong MTU, usual with VPNs).\n"
        "The server looks up the client's name in a DNS that does not answer.",
        "ssh -vvv -p PORT USER@HOST true # how far ssh gets\n"
        "ping -M do -s 1400 HOST # whether large packets get through\n"
        "--connect-timeout SECONDS # for a slow server",
        "UseDNS no # not to wait for DNS\n"
        "MaxStartups # how many may log in at the same time" },
    { Code::HandshakeFailed,
        "The server hung up: too many connections, or this address is on a block list.\n"
        "hosts.deny, fail2ban or a penalty after failed logins.\n"
        "A device between changes or cuts off what is sent.",
        "ssh -v -p PORT USER@HOST true # whether ssh fares any better\n"
        "Wait some minutes: blocks after failed logins end by themselves.",
        "journalctl -u ssh -u sshd # its reason\n"
        "fail2ban-client status sshd # who is blocked\n"
        "MaxStartups, PerSourceMaxStartups # how many may log in at the same time\n"
        "PerSourcePenalties # how long an address is kept out (OpenSSH 9.8 on)" },
    { Code::NoCommonAlgorithm,
        "The server is old and has only what is no longer safe (SHA-1, CBC, ssh-rsa).\n"
        "The server is hardened to a short list.\n"
        "Ciphers, MACs, KexAlgorithms or HostKeyAlgorithms of the profile name nothing that the "
        "server has.",
        "-o KexAlgorithms=+NAME # for a key exchange of the server's that is off by default\n"
        "-o HostKeyAlgorithms=+NAME, -o Ciphers=+NAME, -o MACs=+NAME # the same for the other "
        "lists\n"
        "ssh -vv -p PORT USER@HOST true 2>&1 | grep -A8 'peer server KEXINIT' # what it offers\n"
        "sallyport-cli connect ... without --cipher, --mac and --kex # whether a list is the "
        "reason",
        "sshd -T | grep -iE 'ciphers|macs|kexalgorithms|hostkeyalgorithms' # what it allows\n"
        "Ciphers, MACs, KexAlgorithms, HostKeyAlgorithms # where that is set" },
    { Code::ServerDisconnected,
        "Too many failed logins on one connection.\n"
        "The server is going down, or an administrator ended the session.\n"
        "The server did not like something that was sent; its words are in the detail.",
        "sallyport-cli connect ... --verbose # what came last\n"
        "ssh -v -p PORT USER@HOST true # whether ssh fares any better",
        "journalctl -u ssh -u sshd # its side of the story\n"
        "MaxAuthTries # failed logins per connection\n"
        "MaxSessions # 0 ends every session at once" },
    { Code::LivenessLost,
        "The network is gone, though nothing said so: sleep, a changed network, a pulled cable.\n"
        "A router or firewall forgot the connection.\n"
        "The server hangs or is overloaded.",
        "ping HOST # whether the network is back\n"
        "ssh -p PORT USER@HOST uptime # whether the server is well",
        "ClientAliveInterval # probes of its own keep the way open" },
    { Code::ProxyUnreachable,
        "The proxy's address or port is wrong.\n"
        "The proxy is reached only from inside a network or VPN.\n"
        "The proxy is of another kind (SOCKS instead of HTTP, or the other way round).",
        "nc -vz PROXY PORT # whether it listens\n"
        "curl -x http://PROXY:PORT -sI http://example.com # whether it is an HTTP proxy\n"
        "curl --socks5-hostname PROXY:PORT -sI http://example.com # whether it is a SOCKS proxy",
        "" },
    { Code::ProxyLoginRefused,
        "The user name or password of the proxy is wrong or has expired.\n"
        "The proxy wants a kind of login that is not supported (NTLM, Kerberos).",
        "curl -v -x http://USER@PROXY:PORT -sI http://example.com # asks for the password; which "
        "logins it offers",
        "" },
    { Code::ProxyRefused,
        "The proxy passes on only certain ports, often just 443.\n"
        "The proxy does not reach the host, or may not.\n"
        "The host's name does not resolve at the proxy.",
        "curl -v -x http://PROXY:PORT telnet://HOST:PORT # its own words\n"
        "An SSH server that also listens on port 443 is reached through most proxies.",
        "Port 443 # a second port beside 22" },
    { Code::HostKeyUnknown,
        "It is the first connection to this server from here.\n"
        "The server is known under another name, address or port.\n"
        "The server has a key of a new type; the detail then names the one on file.\n"
        "Another known_hosts file is used than usual (--known-hosts, --config-dir).",
        "sallyport-cli hostkey show HOST:PORT --scan -v # what is on file, and what the server "
        "shows\n"
        "sallyport-cli hostkey accept HOST:PORT --fingerprint SHA256:... # stores it if it is the "
        "right one\n"
        "ssh-keygen -lF '[HOST]:PORT' # what ssh has on file (without brackets for port "
        "22)",
        "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub # the right fingerprint, at the "
        "server's console\n"
        "HostKey # which keys it shows" },
    { Code::HostKeyChanged,
        "The server was installed anew, or its keys were made anew.\n"
        "Another machine has the address now.\n"
        "Several servers answer under one name, each with its own key.\n"
        "Somebody is between you and the server, and would see what you send.",
        "sallyport-cli hostkey show HOST:PORT --scan -v # old and new, with file and line\n"
        "Ask the server's owner for the new fingerprint, not by way of this connection.\n"
        "sallyport-cli hostkey accept HOST:PORT --fingerprint SHA256:... # replaces the key if it "
        "is the right one\n"
        "sallyport-cli hostkey remove HOST:PORT # forgets the old key",
        "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub # the right fingerprint, at the "
        "server's console\n"
        "ls -l /etc/ssh/ssh_host_* # when its keys were made" },
    { Code::HostKeyRevoked,
        "The key was stolen or is weak, and its owner marked it with @revoked.\n"
        "The server still uses it.",
        "sallyport-cli hostkey show HOST:PORT # which line revokes it\n"
        "ssh-keygen -lF HOST # the same as ssh sees it",
        "ssh-keygen -A # makes the keys that are missing\n"
        "HostKey # which keys it shows" },
    { Code::HostKeyMismatch,
        "The fingerprint was copied with a mistake, or belongs to a key of another type.\n"
        "The server's key was made anew after the fingerprint was noted.\n"
        "Somebody else answers at this address.",
        "sallyport-cli hostkey show HOST:PORT --scan -v # what the server shows\n"
        "sallyport-cli hostkey show HOST:PORT --scan --type rsa # the same for another type",
        "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub # the right fingerprint, at the "
        "server's console" },
    { Code::HostKeyUnsupported,
        "known_hosts has only a @cert-authority line for the host, and certificates are not "
        "supported.\n"
        "The server's key is of a type that is not supported, or an RSA key of fewer than 1024 "
        "bits.",
        "sallyport-cli hostkey show HOST:PORT --scan # what is on file, and what the server "
        "shows\n"
        "sallyport-cli hostkey accept HOST:PORT --fingerprint SHA256:... # stores the plain key "
        "beside it",
        "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub # the fingerprint of its plain key\n"
        "HostKey /etc/ssh/ssh_host_ed25519_key # a key of a type everybody has" },
    { Code::HostKeyRekeyMismatch,
        "The server's key files were replaced while the connection was up.\n"
        "Somebody takes over connections on the way.\n"
        "The server has a mistake.",
        "sallyport-cli hostkey show HOST:PORT --scan -v # which key it shows to a new "
        "connection\n"
        "Ask the server's owner which of the two keys in the detail is right.",
        "RekeyLimit # how often keys are exchanged" },
    { Code::KnownHostsUnreadable,
        "The file belongs to another user (often root, after sudo).\n"
        "The path names a folder or something else that is no file.\n"
        "The file is larger than 256 MiB, or a @revoked line in it is too long.",
        "ls -l ~/.ssh/known_hosts # whose it is\n"
        "chown USER ~/.ssh/known_hosts; chmod 600 ~/.ssh/known_hosts # makes it yours again\n"
        "--known-hosts FILE # to use another one",
        "" },
    { Code::AuthenticationFailed,
        "The user name is wrong.\n"
        "The server accepts none of the keys that were offered.\n"
        "Too many keys were offered before the right one.\n"
        "The account may not log in.",
        "sallyport-cli connect ... --verbose # what was offered\n"
        "ssh-add -l # the keys of the agent; -i KEY offers one first\n"
        "ssh -v -p PORT USER@HOST true # whether ssh fares any better",
        "journalctl -u ssh -u sshd # its reason\n"
        "MaxAuthTries # how many keys may be tried\n"
        "AllowUsers, AllowGroups, DenyUsers, DenyGroups, PermitRootLogin # who may log in" },
    { Code::PasswordRejected,
        "The password is wrong, or in another keyboard layout.\n"
        "The user name is wrong.\n"
        "The account is locked or has expired.\n"
        "The account has no password and logs in with a key only.",
        "ssh -p PORT USER@HOST true # whether the password works there\n"
        "printf %s \"$PASSWORD\" | od -c | tail # blanks or a carriage return at its end",
        "PasswordAuthentication, KbdInteractiveAuthentication, UsePAM # whether passwords are "
        "taken\n"
        "PermitRootLogin # root often may not use a password\n"
        "passwd -S USER # whether the account is locked" },
    { Code::KeyRejected,
        "The user is root, and PermitRootLogin is no or forced-commands-only.\n"
        "The public key is not in the account's authorized_keys.\n"
        "The user name is wrong.\n"
        "AllowUsers, DenyUsers, AllowGroups or DenyGroups keep the account out.\n"
        "The key's line has a from= without this computer's address, or an expiry-time= that is "
        "over.\n"
        "Others may write to the account's home, .ssh or authorized_keys, so sshd ignores it.\n"
        "The key's type is not allowed there (DSA), or the server knows RSA with SHA-1 only.",
        "ssh-keygen -yf KEY # the public half that has to be there\n"
        "ssh-copy-id -i KEY.pub -p PORT USER@HOST # puts it there\n"
        "ssh -v -i KEY -p PORT USER@HOST true # whether ssh fares any better\n"
        "-o PubkeyAcceptedAlgorithms=+ssh-rsa # for an old server that knows RSA with SHA-1 only; "
        "not safe",
        "PermitRootLogin prohibit-password # lets root in with a key\n"
        "AllowUsers, DenyUsers, AllowGroups, DenyGroups # who may log in\n"
        "chmod go-w ~ ~/.ssh ~/.ssh/authorized_keys # what StrictModes asks for\n"
        "AuthorizedKeysFile, PubkeyAuthentication, PubkeyAcceptedAlgorithms # where and which "
        "keys\n"
        "journalctl -u ssh -u sshd # its reason" },
    { Code::KeyFileMissing,
        "The path is misspelt, or relative to another folder.\n"
        "~ was not replaced by the shell because it was quoted.\n"
        "The key is on another computer.",
        "ls -l KEY # whether it is there\n"
        "ls ~/.ssh # which keys there are",
        "" },
    { Code::KeyFileUnreadable,
        "The file belongs to another user.\n"
        "The path names a folder.\n"
        "The file is cut off or damaged.",
        "ls -l KEY # whose it is\n"
        "ssh-keygen -yf KEY # whether it is whole (asks for the passphrase)",
        "" },
    { Code::KeyFileExposed,
        "The file came from an archive, a USB stick or a share that keeps no permissions.\n"
        "The file was made with an editor or by copying, with the usual permissions of a text.\n"
        "Somebody else may have read it already: then make a new key.",
        "ls -l KEY # who may read it\n"
        "chmod 600 KEY # takes the others' permissions away\n"
        "ssh-keygen -t ed25519 # makes a new key",
        "" },
    { Code::PublicKeyMismatch,
        "The private key was replaced, and the .pub file is still the old one's.\n"
        "Two keys were copied over each other.",
        "ssh-keygen -yf KEY # the public key that belongs to it\n"
        "ssh-keygen -yf KEY > KEY.pub # puts it in its place",
        "" },
    { Code::KeyFormatUnsupported,
        "It is the public key (.pub) instead of the private one.\n"
        "It is a PuTTY key (.ppk) of a kind that cannot be read here.\n"
        "It is cut off or damaged, or asks for very many rounds to open.\n"
        "It is a certificate, or a key for something else than SSH.",
        "head -n1 KEY # what it says it is\n"
        "puttygen KEY.ppk -O private-openssh -o KEY # makes an OpenSSH key of a PuTTY key\n"
        "ssh-keygen -p -f KEY # writes an older key in OpenSSH's own format",
        "" },
    { Code::PassphraseRequired,
        "The key is encrypted and no passphrase was given.\n"
        "The agent does not hold the key.",
        "ssh-add KEY # gives it to the agent, which asks once\n"
        "ssh-add -l # what the agent holds\n"
        "--passphrase-stdin # reads the passphrase from standard input",
        "" },
    { Code::PassphraseWrong,
        "A typing mistake, caps lock or another keyboard layout.\n"
        "It is the passphrase of another key.\n"
        "The file with the passphrase has a carriage return at the end of the line.",
        "ssh-keygen -yf KEY # whether the passphrase opens it\n"
        "ssh-keygen -p -f KEY # changes it, if the old one is known",
        "" },
    { Code::KeyNeedsNewerLibssh2,
        "The key is an RSA key, and this build uses a libssh2 before 1.11, which signs with SHA-1 "
        "only.",
        "sallyport-cli --version # the libssh2 in use, and what it lacks\n"
        "ssh-keygen -t ed25519 # makes a key of a kind that works",
        "PubkeyAcceptedAlgorithms +ssh-rsa # would let it in, and is not safe" },
    { Code::AgentUnavailable,
        "No ssh-agent runs, or in another session.\n"
        "SSH_AUTH_SOCK points to an agent that has ended.\n"
        "sudo or a service dropped SSH_AUTH_SOCK.",
        "echo $SSH_AUTH_SOCK # which agent is meant\n"
        "ssh-add -l # whether it answers\n"
        "eval $(ssh-agent) && ssh-add # starts one",
        "" },
    { Code::AgentFailed,
        "A security key was not touched in time, or is not plugged in.\n"
        "A confirmation (ssh-add -c) was declined or could not be shown.\n"
        "The agent is locked.",
        "ssh-add -l # what it holds\n"
        "ssh-add -T KEY.pub # whether it can sign with that key\n"
        "ssh-add -X # unlocks it",
        "" },
    { Code::AuthenticationTimeout,
        "The agent or a security key waits for somebody.\n"
        "The server waits for a second factor on another device.\n"
        "The server waits for a directory service (LDAP, RADIUS) that does not answer.",
        "ssh -v -p PORT USER@HOST true # where ssh waits\n"
        "ssh-add -T KEY.pub # whether the agent signs",
        "LoginGraceTime # how long sshd waits for a login\n"
        "journalctl -u ssh -u sshd # what PAM waits for" },
    { Code::NoAuthenticationMethod,
        "No key was named, none is in the agent, and no password was given.\n"
        "The server takes only passwords, or only keys; the detail names what it takes.\n"
        "The server takes a method that is not supported (GSSAPI, host-based).",
        "ssh -v -p PORT USER@HOST true 2>&1 | grep 'can continue' # what it takes\n"
        "ssh-add -l # what the agent holds\n"
        "-i KEY or --password-stdin # something to log in with",
        "AuthenticationMethods, PubkeyAuthentication, PasswordAuthentication # what it takes" },
    { Code::PasswordExpired, "The account's password has to be changed at this login.",
        "ssh -p PORT USER@HOST # changes it in a terminal", "chage -l USER # when it expires" },
    { Code::PromptUnavailable,
        "The program runs without a terminal: from cron, a service or a pipe.\n"
        "The server asks for a second factor.",
        "--password-stdin, --passphrase-stdin # answers from standard input\n"
        "ssh-add KEY # for keys: the agent answers\n"
        "Run it in a terminal.",
        "AuthenticationMethods, KbdInteractiveAuthentication # what it asks for" },
    { Code::PromptTimeout,
        "Nobody was at the computer.\n"
        "The server gave up waiting for the login.",
        "Connect again and answer at once.", "LoginGraceTime # how long sshd waits for a login" },
    { Code::TrivialAuthentication,
        "The account has no password, and the server allows that.\n"
        "It is no real SSH server, and collects the answers to questions it asks later.",
        "sallyport-cli hostkey show HOST:PORT --scan # whether it is the server it should be\n"
        "ssh -o PreferredAuthentications=none -p PORT USER@HOST true # whether ssh gets in with "
        "nothing",
        "PermitEmptyPasswords no # no logins with nothing\n"
        "AuthenticationMethods # \"none\" lets anybody in" },
    { Code::ListenPortTaken,
        "Another tunnel, or an earlier one that still runs, listens there.\n"
        "Another program uses the port.\n"
        "It listens on all addresses, which includes this one.",
        "ss -ltnp 'sport = :PORT' # who listens there\n"
        "lsof -nP -iTCP:PORT -sTCP:LISTEN # the same on macOS\n"
        "-L 0:DEST:PORT # takes a free port and tells which",
        "" },
    { Code::ListenPortPrivileged, "Ports below 1024 are for root on most systems.",
        "sysctl net.ipv4.ip_unprivileged_port_start # where the free ports begin\n"
        "-L 8080:DEST:80 # a port from 1024 up",
        "" },
    { Code::ListenAddressInvalid,
        "The address is another computer's: where to listen is on this one.\n"
        "The network with that address is down.\n"
        "The name before the port does not resolve.",
        "ip -brief address # the addresses of this computer\n"
        "-L 127.0.0.1:PORT:DEST:PORT # for programs on this computer only",
        "" },
    { Code::ListenFailed,
        "A limit of the system or a security policy (SELinux, AppArmor, a firewall) forbids it.\n"
        "There are no descriptors left.",
        "ulimit -n # how many may be open\n"
        "journalctl -b | grep -iE 'denied|avc' # whether a policy refused it",
        "" },
    { Code::DestinationRefused,
        "Nothing listens on that port, as seen from the SSH server.\n"
        "The service listens on another address of its machine (127.0.0.1 only, or not at all on "
        "it).\n"
        "The name means another machine there, or nothing.",
        "ssh -p PORT USER@HOST nc -vz DEST DESTPORT # whether the server gets there\n"
        "ssh -p PORT USER@HOST getent hosts DEST # what the name means there",
        "ss -ltn # where the service listens, on its machine" },
    { Code::DestinationProhibited,
        "The server allows no forwards, or only to certain destinations.\n"
        "The key has restrictions in authorized_keys.",
        "ssh -p PORT -W DEST:DESTPORT USER@HOST < /dev/null # whether ssh may",
        "AllowTcpForwarding # yes or local\n"
        "PermitOpen # any, or a list with this destination\n"
        "DisableForwarding no # yes forbids everything\n"
        "authorized_keys: restrict, no-port-forwarding, permitopen= # limits of one key\n"
        "Match # other values for some users or addresses" },
    { Code::DestinationTimeout,
        "A firewall behind the SSH server drops the packets.\n"
        "The destination is off.\n"
        "The name takes long to resolve at the server.",
        "ssh -p PORT USER@HOST nc -vz -w 5 DEST DESTPORT # whether the server gets there", "" },
    { Code::ServerOutOfResources,
        "Too many connections are open at the same time.\n"
        "The server's session process has no descriptors or memory left.",
        "Close programs that hold many connections, or use a second tunnel.",
        "ulimit -n, LimitNOFILE of the sshd unit # descriptors per session" },
    { Code::ChannelFailed,
        "The server cannot or will not forward; its words are in the detail.\n"
        "The server is not OpenSSH and lacks this kind of channel.",
        "ssh -p PORT -W DEST:DESTPORT USER@HOST < /dev/null # whether ssh may",
        "AllowTcpForwarding, AllowStreamLocalForwarding, DisableForwarding # what it allows" },
    { Code::RemoteListenRefused,
        "The port is in use on the server, often by an earlier connection that has not ended "
        "there.\n"
        "The port is below 1024 and the account is not root.\n"
        "The server allows no remote forwards.",
        "ssh -p PORT USER@HOST ss -ltn # which ports are taken there\n"
        "-R 0:... # lets the server choose a port",
        "AllowTcpForwarding # yes or remote\n"
        "PermitListen # any, or a list with this port, and with the host as it is asked for: "
        "localhost:8080\n"
        "GatewayPorts # clientspecified, to listen beyond the server "
        "itself\n"
        "ClientAliveInterval # ends dead sessions that still hold the port" },
    { Code::LocalPeerReset,
        "The program was closed, or gave up waiting.\n"
        "It had all it wanted and did not wait for the end, which is harmless.",
        "The program's own log or messages.", "" },
    { Code::LocalIoError,
        "The connection on this computer broke: memory, a firewall or a security program.",
        "dmesg | tail # what the system says\n"
        "ulimit -n # how many connections may be open",
        "" },
    { Code::TooManyConnections,
        "A program opens connections and does not close them.\n"
        "A browser or download program was set to very many connections.\n"
        "The forward was given a lower limit than its programs need.",
        "ss -tnp 'dport = :PORT' # which programs hold them (PORT: where the forward "
        "listens)\n"
        "If they are wanted, give the forward a higher limit (--max-connections, or --ftp-option "
        "max-data-per-session for FTP's data).",
        "" },
    { Code::SourceNotAllowed,
        "The forward listens for other computers, and this one is not in its list.\n"
        "The forward takes programs of your own user only, and this one is another user's or on "
        "another "
        "computer.\n"
        "The computer's address has changed, or it comes through a router with another one.",
        "The detail has the address it came from.\n"
        "Add it, or its network as ADDRESS/BITS, to the forward's allowed sources.",
        "" },
    { Code::DestinationNotPermitted,
        "A program behind the SSH server asked this forward for a place that is not on its list.",
        "The detail has the destination that was asked for.\n"
        "Add HOST:PORT to the forward's permitted destinations if it should be reached.",
        "" },
    { Code::TunnelDown,
        "The connection to the SSH server broke and is being made again.\n"
        "The SSH server cannot be reached at the moment.",
        "sallyport-cli connect ... --verbose # why it is down\n"
        "Try again when the tunnel is up; longer holding of connections is a setting of the "
        "profile.",
        "" },
    { Code::FtpProtocolViolation,
        "The destination is no FTP server, or answers with TLS from the start (FTPS, port 990).\n"
        "The client encrypts the control connection (AUTH TLS), so its replies cannot be read.\n"
        "A line is longer than FTP allows.",
        "curl -v ftp://127.0.0.1:PORT/ # what is said (PORT: where the forward listens)\n"
        "ssh -p PORT USER@HOST nc DEST 21 # an FTP server begins with 220",
        "" },
    { Code::FtpImplicitTls,
        "The client is set to implicit FTPS, or chose it because of a port such as 990.\n"
        "The address was given to it as ftps://.",
        "The client's setting for encryption # plain FTP, no TLS, insecure: as it calls it\n"
        "curl -v ftp://127.0.0.1:PORT/ # plain FTP (PORT: where the forward listens)\n"
        "-L tcp/PORT:DEST:990 # an implicit FTPS server, without its data connections",
        "" },
    { Code::FtpClientIsBrowser,
        "The port of the FTP forward was opened as a web address.\n"
        "A web site made the browser connect there, to reach what it should not.\n"
        "A download program was given the forward as its HTTP proxy.",
        "curl -v ftp://127.0.0.1:PORT/ # an FTP client (PORT: where the forward listens)\n"
        "ss -tnp 'dport = :PORT' # which program connects\n"
        "-L tcp/8080:DEST:80 # to reach a web server",
        "" },
    { Code::FtpServerWantsTls,
        "The FTP server is set to take logins over TLS only.\n"
        "It wants TLS for this user, or from the address the SSH server comes from.",
        "ssh -p PORT USER@HOST nc DEST 21 # type USER anonymous: its own words\n"
        "--ftp-option tls=transparent # TLS passes; data connections are not carried any more",
        "force_local_logins_ssl, force_anon_logins_ssl # in vsftpd.conf\n"
        "TLSRequired # in proftpd.conf\n"
        "TLS # in pure-ftpd.conf: 2 is always" },
    { Code::FtpControlEncrypted, "The forward has tls=transparent, and the client asked for TLS.",
        "The client's setting for encryption # plain FTP: the tunnel encrypts\n"
        "--ftp-option tls=block # refuses TLS, so that data connections are carried",
        "" },
    { Code::FtpActiveConverted,
        "The forward has active-mode=convert.\n"
        "The SSH server may not listen for the FTP server (AllowTcpForwarding, PermitListen).\n"
        "The FTP server is another machine, which does not reach what the SSH server listens on.\n"
        "The FTP server did not come back to where the SSH server listens, as from a container.",
        "The detail says which it is.\n"
        "sallyport-cli test PROFILE --ftp-login USER # which kinds of transfer work\n"
        "--ftp-option advertise=ADDRESS # where the FTP server reaches the SSH server",
        "GatewayPorts clientspecified # lets the SSH server listen for other machines\n"
        "AllowTcpForwarding # yes, or at least remote too\n"
        "PermitListen # has to allow any port" },
    { Code::FtpDataRefused,
        "A client or server announced a port below the least one that the forward takes.\n"
        "PORT or EPRT named another computer than the client's own.\n"
        "The forward has active-mode=reject.\n"
        "Too many data connections are open at once.",
        "The detail names the address or port, and the option.\n"
        "--ftp-option min-data-port=NUMBER, min-active-port=NUMBER # lower the least port\n"
        "--ftp-option data-target=list, data-hosts=LIST # data at another address\n"
        "--ftp-option active-mode=auto # take PORT and EPRT",
        "" },
    { Code::FtpDataFailed,
        "A firewall between the SSH server and the FTP server lets only the control port through.\n"
        "PermitOpen on the SSH server names the control port alone.\n"
        "The FTP server cannot reach where the SSH server listens for it (active mode).\n"
        "A firewall on the client's computer refuses what comes in (active mode).",
        "sallyport-cli test PROFILE --ftp-login USER # which kinds of transfer work, and why not\n"
        "The client's transfer mode # passive is what works most often",
        "PermitOpen # has to name the FTP host with any port: DEST:*\n"
        "GatewayPorts # for active mode with an FTP server that is another machine" },
    { Code::FtpLoginRefused,
        "The user name or password is wrong; they are the FTP server's own.\n"
        "The FTP server takes nobody who is anonymous.\n"
        "It lets this user in from other addresses only; it sees the SSH server's.",
        "sallyport-cli test PROFILE --ftp-login USER # asks for the password\n"
        "ssh -p PORT USER@HOST nc DEST 21 # its own words, by USER and PASS",
        "journalctl -t vsftpd -t proftpd -t pure-ftpd # its reason" },
    { Code::FtpServerBusy,
        "Too many are logged in, or too many from one address: all who come through the SSH "
        "server.\n"
        "The server is being shut down or started.",
        "Try again in a while, with fewer transfers at once.",
        "max_clients, max_per_ip # in vsftpd.conf\n"
        "MaxClients, MaxClientsPerHost # in proftpd.conf" },
    { Code::SocksProtocolViolation,
        "The program was set to use the port as something else, such as the web site itself.\n"
        "The program speaks TLS to the proxy.",
        "curl --socks5-hostname 127.0.0.1:PORT http://example.com # a SOCKS client that works\n"
        "curl -p -x http://127.0.0.1:PORT http://example.com # an HTTP one",
        "" },
    { Code::InvalidArgument,
        "A typing mistake in an option or a value.\n"
        "An option stands without its value, or the shell took a part of it.",
        "sallyport-cli --help # all options\n"
        "Quote values with blanks, * or $.",
        "" },
    { Code::InvalidRule,
        "A part is missing: PORT:HOST:HOSTPORT are three, a bind address makes four.\n"
        "An IPv6 address stands without [brackets].\n"
        "A port is not between 1 and 65535 (0 is allowed where it listens).",
        "-L 8080:web:80 # programs on this computer reach web:80\n"
        "-L ftp/2121:files:21 # the same for FTP with its data connections\n"
        "-L '[::1]:8080:[2001:db8::1]:80' # with IPv6 addresses",
        "" },
    { Code::NotSupported,
        "The build uses the system's older libssh2.\n"
        "The server does not offer what is needed.",
        "sallyport-cli --version # the libssh2 in use, and what it lacks", "" },
    { Code::FileUnreadable,
        "The path is misspelt.\n"
        "The file belongs to another user.",
        "ls -l FILE # whether it is there, and whose it is", "" },
    { Code::FollowedUnusable,
        "The profile says \"as in ~/.ssh/config\" (profile import ssh --follow), and that file has "
        "changed.\n"
        "Its host is gone, or no Host line names it any more.\n"
        "It says something that is not followed here: Match exec, ProxyCommand, RefuseConnection.\n"
        "It has a mistake with which ssh would not go on, either.\n"
        "Others than you may write it (chmod go-w).",
        "ssh -G HOST # what ssh makes of it\n"
        "ls -l ~/.ssh/config # whose it is\n"
        "sallyport-cli profile import ssh --only HOST # takes it over as it is now",
        "" },
    { Code::FollowedTimeout,
        "The file, or one that it includes, is on a network drive that does not answer.\n"
        "With CanonicalizeHostname: the name server does not answer.",
        "ls -l ~/.ssh/config # whether this comes back\n"
        "findmnt -T ~/.ssh # which file system it is on",
        "" },
    { Code::FileUnwritable,
        "The file or its folder belongs to another user (often root, after sudo).\n"
        "The disk is full or read-only.\n"
        "Another program holds the lock beside it (FILE.lock).",
        "ls -ld FILE FOLDER # whose they are\n"
        "df -h FOLDER # the free space\n"
        "--config-dir FOLDER # to keep everything elsewhere",
        "" },
    { Code::ProfileInvalid,
        "A field was edited by hand and has a value it may not have.\n"
        "A rule is incomplete.",
        "sallyport-cli profile validate NAME # every mistake, with the name of its field", "" },
    { Code::ProfileNotFound,
        "The name is misspelt; capitals matter.\n"
        "The profile is in another folder (--config-dir) or belongs to another user.",
        "sallyport-cli profile list # all there are", "" },
    { Code::ProfileDamaged,
        "The computer went down while a disk was writing.\n"
        "The file was edited by hand and is no JSON any more.",
        "python3 -m json.tool FILE # where the mistake is\n"
        "ls -l FOLDER # the version before stands beside it",
        "" },
    { Code::ProfileNewer,
        "The folder is shared with a computer that has a newer version of this program.\n"
        "The program was set back to an older version.",
        "sallyport-cli --version # the version here", "" },
    { Code::ProfileBusy,
        "The window and a command write at the same moment.\n"
        "A copy of the program hangs.",
        "ps -ef | grep sallyport # which copies run", "" },
    { Code::KeyStoreUnavailable,
        "No key store runs (GNOME Keyring, KWallet), usual without a desktop.\n"
        "The key store is locked.",
        "busctl --user list | grep -iE 'secrets|kwallet' # whether one runs\n"
        "--password-stdin, or ssh-agent # to do without",
        "" },
    { Code::WindowUnreachable,
        "The window's program, sallyport, does not run.\n"
        "It runs with another --config-dir, or in another session of this user.\n"
        "It hangs.",
        "pgrep -a sallyport # whether it runs, and how\n"
        "sallyport-cli run PROFILE # to do without it",
        "" },
    { Code::UpdateUnreachable,
        "There is no network, or it lets nobody out before a login.\n"
        "The system's proxy is wrong, or refuses.\n"
        "The server of the notice is down, or its certificate is not valid here.",
        "curl -sI https://HOST/ # with the host that the preferences of the window name", "" },
    { Code::UpdateNoticeInvalid,
        "The network answers with a page of its own.\n"
        "The file was changed after it was signed.\n"
        "This version is so old that its key is no longer the one that signs.",
        "sallyport-cli --version # the version here", "" },
    { Code::OutOfResources,
        "More files and connections are open than this program, or the computer, may have.\n"
        "Memory is short, or a limit on it is.\n"
        "The disk, or this user's share of it, is full.\n"
        "No port is left to connect from.",
        "ulimit -n # files and connections a program may have\n"
        "cat /proc/sys/fs/file-nr # those of the whole computer: open, free, limit\n"
        "df -h ~ # free space\n"
        "ss -s # connections",
        "" },
    { Code::Cancelled, "Ctrl+C, SIGTERM or the stop button.", "Nothing is wrong.", "" },
    { Code::Internal, "A mistake in this program.",
        "sallyport-cli --version # goes with a report\n"
        "sallyport-cli connect ... --verbose # what came before it",
        "" },
};

const Topic* findTopic(Code code)
{
    for (const Topic& topic : kTopics) {
        if (topic.code == code) {
            return &topic;
        }
    }
    return nullptr;
}

} // namespace sallyport::cli
