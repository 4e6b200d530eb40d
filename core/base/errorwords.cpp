// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorwords.h"

#include <optional>

namespace sallyport {

/// optionHint: where the command line has options to name.
static ErrorWords words(const char* summary, const char* hint, const char* optionHint = nullptr)
{
    // Marked by whoever calls.
    return { Sentence(summary), Sentence(hint), QString::fromUtf8(optionHint ? optionHint : hint) };
}

ErrorWords errorWords(Code code)
{
    switch (code) {
    case Code::HostNotFound:
        return words(QT_TRANSLATE_NOOP("Sentence", "The name of the SSH server does not resolve."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check the spelling, or use its address; a VPN or another DNS server may be "
                "needed."));
    case Code::ConnectionRefused:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "The SSH server's machine refuses connections on that port."),
            QT_TRANSLATE_NOOP("Sentence", "Check the port, and that an SSH server runs there."));
    case Code::ConnectTimeout:
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH server does not answer."),
            QT_TRANSLATE_NOOP("Sentence", "Check the address and any firewall in between."),
            "Check the address and any firewall in between; --connect-timeout sets how long to "
            "wait.");
    case Code::NetworkUnreachable:
        return words(QT_TRANSLATE_NOOP("Sentence", "There is no way to the SSH server from here."),
            QT_TRANSLATE_NOOP("Sentence", "Check the network connection and the address."));
    case Code::ConnectionLost:
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH connection broke."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Check the network; the server's log may say why it hung up."));
    case Code::NotSsh:
        return words(QT_TRANSLATE_NOOP("Sentence", "What answers there is not an SSH server."),
            QT_TRANSLATE_NOOP("Sentence", "Check the port: SSH is usually on 22."));
    case Code::HandshakeTimeout:
        return words(
            QT_TRANSLATE_NOOP("Sentence",
                "The server accepts the connection but does not complete the SSH handshake."),
            QT_TRANSLATE_NOOP(
                "Sentence", "It may be overloaded, or no SSH server. Try again in a while."),
            "It may be overloaded, or no SSH server; try again, or raise --connect-timeout.");
    case Code::HandshakeFailed:
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH handshake failed."),
            QT_TRANSLATE_NOOP("Sentence",
                "The server may have hung up on purpose (too many connections, a block list); its "
                "log says why."));
    case Code::NoCommonAlgorithm:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "This program and the server have no algorithm in common."),
            QT_TRANSLATE_NOOP("Sentence",
                "The details name the list. Update the server, or choose what it offers on the "
                "profile's Advanced page."),
            "The detail names the list, and the option that helps where one does; better is to "
            "update the server.");
    case Code::ServerDisconnected:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server ended the SSH connection."),
            QT_TRANSLATE_NOOP("Sentence", "The details have the server's own words."));
    case Code::LivenessLost:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server stopped answering."),
            QT_TRANSLATE_NOOP(
                "Sentence", "The network or the server is down. Connect again later."));
    case Code::ProxyUnreachable:
        return words(QT_TRANSLATE_NOOP("Sentence", "The proxy cannot be reached."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check its address and port, and that it is a proxy of the kind that was named."));
    case Code::ProxyLoginRefused:
        return words(QT_TRANSLATE_NOOP("Sentence", "The proxy refused the login."),
            QT_TRANSLATE_NOOP("Sentence", "Check the user name and password of the proxy."));
    case Code::ProxyRefused:
        return words(QT_TRANSLATE_NOOP("Sentence", "The proxy will not connect to the SSH server."),
            QT_TRANSLATE_NOOP("Sentence",
                "The details have the proxy's own words; its administrator decides which hosts and "
                "ports it reaches."));
    case Code::HostKeyUnknown:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The server's host key is not known here, so it could be anybody."),
            QT_TRANSLATE_NOOP("Sentence",
                "Connect and compare the fingerprint with what the server's owner gave you."),
            "Compare the fingerprint with what the server's owner gave you, then use --host-key "
            "with it, or --accept-new to trust and remember it.");
    case Code::HostKeyChanged:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The server's host key has changed: somebody may be impersonating it."),
            QT_TRANSLATE_NOOP("Sentence",
                "Do not connect before the server's owner has confirmed the new fingerprint."),
            "Do not connect before the server's owner has confirmed the new fingerprint; then "
            "remove the line named in the detail.");
    case Code::HostKeyRevoked:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server's host key is marked as revoked."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Do not connect; ask the server's owner for its new key."));
    case Code::HostKeyMismatch:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "The server does not show the host key that was asked for."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check the fingerprint on the profile's Host key page; if it is right, somebody "
                "else answers at this address."),
            "Check the fingerprint; if it is right, somebody else answers at this address.");
    case Code::HostKeyUnsupported:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server's host key cannot be checked."),
            QT_TRANSLATE_NOOP("Sentence",
                "Only a certificate authority is on file for it, or its type is not supported. Add "
                "its own key, or name its fingerprint on the profile's Host key page."),
            "Only a certificate authority is on file for it, or its type is not supported; add its "
            "own key to known_hosts, or use --host-key.");
    case Code::HostKeyRekeyMismatch:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The server showed another host key in the middle of the connection."),
            QT_TRANSLATE_NOOP("Sentence",
                "Somebody may be interfering; tell the server's owner before connecting again."));
    case Code::KnownHostsUnreadable:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "A file of known hosts cannot be read, so no host key can be checked."),
            QT_TRANSLATE_NOOP("Sentence",
                "Correct the permissions of the file named in the details, or choose another one."),
            "Correct the file's permissions, or name another one with --known-hosts.");
    case Code::AuthenticationFailed:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server refused the login."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check the user name and what the server accepts, named in the details."));
    case Code::PasswordRejected:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server refused the password."),
            QT_TRANSLATE_NOOP("Sentence", "Check the user name and the password."));
    case Code::KeyRejected:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The server does not accept this key for this user."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check the user name, authorized_keys there (from=, expiry-time=), AllowUsers, and "
                "PermitRootLogin for root."));
    case Code::KeyFileMissing:
        return words(QT_TRANSLATE_NOOP("Sentence", "The key file does not exist."),
            QT_TRANSLATE_NOOP("Sentence", "Choose another one on the profile's Login page."),
            "Check the path after -i.");
    case Code::KeyFileUnreadable:
        return words(QT_TRANSLATE_NOOP("Sentence", "The key file cannot be read."),
            QT_TRANSLATE_NOOP("Sentence", "Check that it is a file and that you may read it."));
    case Code::KeyFileExposed:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "Other users of this computer may read the private key."),
            QT_TRANSLATE_NOOP("Sentence", "Take their permissions away; the details say how."));
    case Code::PublicKeyMismatch:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The public key beside the private key belongs to another key."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Remove the .pub file, or make it anew; the details say how."));
    case Code::KeyFormatUnsupported:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The key file is not in a format this program can use."),
            QT_TRANSLATE_NOOP("Sentence", "Convert it to OpenSSH's format; the details say how."));
    case Code::PassphraseRequired:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The key is encrypted and its passphrase was not given."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Connect again and give it, or load the key into an agent."),
            "Give its passphrase with --passphrase-stdin, or load it into ssh-agent.");
    case Code::PassphraseWrong:
        return words(QT_TRANSLATE_NOOP("Sentence", "The passphrase does not open the key."),
            QT_TRANSLATE_NOOP("Sentence", "Try again; passphrases are case-sensitive."));
    case Code::KeyNeedsNewerLibssh2:
        return words(QT_TRANSLATE_NOOP("Sentence", "This build's libssh2 is too old for this key."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Use an Ed25519 or ECDSA key, or a build with libssh2 1.11."));
    case Code::AgentUnavailable:
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH agent cannot be reached."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Start an agent, or choose a key file on the profile's Login page."),
            "Start ssh-agent and check SSH_AUTH_SOCK, or name a key file with -i.");
    case Code::AgentFailed:
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH agent did not sign."),
            QT_TRANSLATE_NOOP("Sentence",
                "A key may need a touch or a confirmation. Connect again and look for it."),
            "Check ssh-add -l; a key may need a touch or a confirmation.");
    case Code::AuthenticationTimeout:
        return words(QT_TRANSLATE_NOOP("Sentence", "The login was not answered in time."),
            QT_TRANSLATE_NOOP("Sentence", "The server or the agent may be waiting for somebody."));
    case Code::NoAuthenticationMethod:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "There is nothing to log in with that the server accepts."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Choose a key on the profile's Login page, or load one into an agent."),
            "Name a key with -i, load one into ssh-agent, or use --password-stdin.");
    case Code::PasswordExpired:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server wants the password changed first."),
            QT_TRANSLATE_NOOP("Sentence",
                "Connect again and answer the question, or change the password on the server."),
            "Connect from a terminal and answer the question, or change the password on the "
            "server.");
    case Code::PromptUnavailable:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "The server asks something and there is nobody to answer."),
            QT_TRANSLATE_NOOP("Sentence", "Connect from this window and answer the question."),
            "Run it in a terminal, or give the answer with --password-stdin or "
            "--passphrase-stdin.");
    case Code::PromptTimeout:
        return words(QT_TRANSLATE_NOOP("Sentence", "The question was not answered in time."),
            QT_TRANSLATE_NOOP("Sentence", "Connect again when you can answer."));
    case Code::TrivialAuthentication:
        return words(QT_TRANSLATE_NOOP("Sentence", "The server asked for no login at all."),
            QT_TRANSLATE_NOOP("Sentence",
                "A server that lets anybody in can be anybody's: check the host before typing a "
                "secret."));
    case Code::ListenPortTaken:
        return words(QT_TRANSLATE_NOOP("Sentence", "The listen port is in use."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Stop the program named in the details, or choose another port."),
            "Stop the program named in the detail, or choose another port (0 takes a free one).");
    case Code::ListenPortPrivileged:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "Listening on a port below 1024 is not allowed for this user."),
            QT_TRANSLATE_NOOP("Sentence", "Choose a port from 1024 up."));
    case Code::ListenAddressInvalid:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The listen address is none of this computer's."),
            QT_TRANSLATE_NOOP("Sentence", "Use 127.0.0.1, or an address this computer has."));
    case Code::ListenFailed:
        return words(QT_TRANSLATE_NOOP("Sentence", "The listen port could not be opened."),
            QT_TRANSLATE_NOOP("Sentence", "The details have the system's reason."));
    case Code::DestinationRefused:
        return words(QT_TRANSLATE_NOOP("Sentence", "The destination could not be connected to."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check host and port: as seen from the SSH server, whose words the details have, "
                "or, for a remote forward, from this computer."),
            "Check host and port: of -L and -D as seen from the SSH server, whose words the detail "
            "has; of -R as seen from this computer.");
    case Code::DestinationProhibited:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The SSH server does not allow connections to this destination."),
            QT_TRANSLATE_NOOP("Sentence",
                "Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or "
                "options of your key."));
    case Code::DestinationTimeout:
        return words(QT_TRANSLATE_NOOP("Sentence", "The destination does not answer."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check host and port, and firewalls: as seen from the SSH server, or, for a remote "
                "forward, from this computer."),
            "Check host and port, and firewalls: of -L and -D as seen from the SSH server, of -R "
            "from this computer.");
    case Code::ServerOutOfResources:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The SSH server has no room for another connection."),
            QT_TRANSLATE_NOOP("Sentence", "Close some connections, or try again later."));
    case Code::ChannelFailed:
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH server refused the connection."),
            QT_TRANSLATE_NOOP("Sentence", "The details have its own words."));
    case Code::RemoteListenRefused:
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH server refused to listen."),
            QT_TRANSLATE_NOOP("Sentence",
                "The port may be taken there, or its administrator forbids it (AllowTcpForwarding; "
                "PermitListen by port and host)."));
    case Code::LocalPeerReset:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The program on this computer dropped its connection."),
            QT_TRANSLATE_NOOP("Sentence", "There is nothing to do here."));
    case Code::LocalIoError:
        return words(QT_TRANSLATE_NOOP("Sentence", "A connection on this computer failed."),
            QT_TRANSLATE_NOOP("Sentence", "The details have the system's reason."));
    case Code::TooManyConnections:
        return words(QT_TRANSLATE_NOOP("Sentence", "There are too many connections at once."),
            QT_TRANSLATE_NOOP("Sentence", "Close some, and check what opens them."));
    case Code::SourceNotAllowed:
        return words(
            QT_TRANSLATE_NOOP("Sentence",
                "A connection came from an address or a user this forward does not allow."),
            QT_TRANSLATE_NOOP("Sentence",
                "If it should, add the address to the forward's allowed sources, or let other "
                "users' programs in."),
            "If it should, add the address to the forward's allowed sources, or let other users "
            "in, as the detail says.");
    case Code::DestinationNotPermitted:
        return words(QT_TRANSLATE_NOOP("Sentence", "The forward does not permit that destination."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Add it to the forward's permitted destinations, if it should."));
    case Code::TunnelDown:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The tunnel was down when the connection was made."),
            QT_TRANSLATE_NOOP("Sentence", "It connects again by itself; try again then."));
    case Code::FtpProtocolViolation:
        return words(QT_TRANSLATE_NOOP("Sentence", "The FTP client or server did not keep to FTP."),
            QT_TRANSLATE_NOOP("Sentence", "The details say what was seen."));
    case Code::FtpImplicitTls:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "An FTP client spoke TLS from its first byte on (implicit FTPS); a "
                         "forward cannot read that."),
            QT_TRANSLATE_NOOP("Sentence",
                "Set the client to plain FTP without encryption: the SSH tunnel encrypts "
                "already."));
    case Code::FtpClientIsBrowser:
        return words(
            QT_TRANSLATE_NOOP("Sentence",
                "A browser, or another program that speaks HTTP, connected to an FTP forward."),
            QT_TRANSLATE_NOOP("Sentence",
                "Use an FTP client there; a web server is reached through a TCP forward."),
            "Use an FTP client there; a web server is reached through a tcp/ forward.");
    case Code::FtpServerWantsTls:
        return words(QT_TRANSLATE_NOOP("Sentence", "The FTP server lets nobody in without TLS."),
            QT_TRANSLATE_NOOP("Sentence",
                "Its administrator can allow plain FTP from the SSH server, up to which the tunnel "
                "encrypts. Otherwise let TLS pass in the forward's FTP options: data connections "
                "are then no longer carried, but go past the tunnel or fail."),
            "Let its administrator allow plain FTP, or set tls=transparent: TLS passes, but data "
            "connections go past the tunnel or fail.");
    case Code::FtpControlEncrypted:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "FTP client and server agreed on TLS: their data connections go past the "
                         "tunnel or fail."),
            QT_TRANSLATE_NOOP("Sentence",
                "Set the client to plain FTP without encryption: the SSH tunnel encrypts already."),
            "Set the client to plain FTP without encryption, or the forward to tls=block, to have "
            "them carried.");
    case Code::FtpActiveConverted:
        return words(
            QT_TRANSLATE_NOOP("Sentence",
                "An active transfer (PORT or EPRT) is made passive on the FTP server's side."),
            QT_TRANSLATE_NOOP("Sentence",
                "There is nothing to do while it works; a client set to passive mode needs no "
                "conversion."));
    case Code::FtpDataRefused:
        return words(
            QT_TRANSLATE_NOOP("Sentence",
                "An FTP data connection was refused, because the forward does not permit it."),
            QT_TRANSLATE_NOOP("Sentence",
                "The details name the address or port, and the option that permits it."));
    case Code::FtpDataFailed:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "An FTP data connection did not come about, or broke."),
            QT_TRANSLATE_NOOP("Sentence",
                "Test the forward with an FTP login: it tells which kinds of transfer work."),
            "sallyport-cli test with --ftp-login tells which kinds of transfer work through this "
            "tunnel.");
    case Code::FtpLoginRefused:
        return words(QT_TRANSLATE_NOOP("Sentence", "The FTP server refused the login."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check the user name and password of the FTP server; they are not those of the SSH "
                "server."));
    case Code::FtpServerBusy:
        return words(QT_TRANSLATE_NOOP("Sentence", "The FTP server takes nobody at the moment."),
            QT_TRANSLATE_NOOP("Sentence", "Try again later. The details have its own words."));
    case Code::SocksProtocolViolation:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The program did not speak SOCKS or HTTP CONNECT."),
            QT_TRANSLATE_NOOP(
                "Sentence", "Set its proxy to SOCKS 5 (or 4) or HTTP at this address."));
    case Code::InvalidArgument:
        return words(QT_TRANSLATE_NOOP("Sentence", "A value is wrong."),
            QT_TRANSLATE_NOOP("Sentence", "The details name it."), "See sallyport-cli --help.");
    case Code::InvalidRule:
        return words(QT_TRANSLATE_NOOP("Sentence", "A forward is wrong."),
            QT_TRANSLATE_NOOP("Sentence", "Open the forward and correct the field that is marked."),
            "It is written [ftp/|tcp/][bind:]port:host:hostport.");
    case Code::NotSupported:
        return words(QT_TRANSLATE_NOOP("Sentence", "This build or this server cannot do that."),
            QT_TRANSLATE_NOOP("Sentence", "The details say what would."));
    case Code::FileUnreadable:
        return words(QT_TRANSLATE_NOOP("Sentence", "A file cannot be read."),
            QT_TRANSLATE_NOOP("Sentence", "Check its path and permissions."));
    case Code::FileUnwritable:
        return words(QT_TRANSLATE_NOOP("Sentence", "A file cannot be written."),
            QT_TRANSLATE_NOOP("Sentence", "Check its path, its permissions and the free space."));
    case Code::FollowedUnusable:
        return words(
            QT_TRANSLATE_NOOP("Sentence",
                "The ssh_config file that the profile follows does not say how to connect."),
            QT_TRANSLATE_NOOP("Sentence",
                "Mend the place named in the details, or make the profile independent in its "
                "editor."),
            "Mend the place the detail names, or import the host without --follow.");
    case Code::FollowedTimeout:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The ssh_config file that the profile follows cannot be read in time."),
            QT_TRANSLATE_NOOP("Sentence",
                "Its file system does not answer: see whether a network drive is away."));
    case Code::ProfileInvalid:
        return words(QT_TRANSLATE_NOOP("Sentence", "The profile has a mistake."),
            QT_TRANSLATE_NOOP("Sentence", "Open the profile and correct the field that is marked."),
            "The detail names the field; correct it and save again.");
    case Code::ProfileNotFound:
        return words(QT_TRANSLATE_NOOP("Sentence", "There is no such profile."),
            QT_TRANSLATE_NOOP(
                "Sentence", "It may have been removed by another copy of this program."),
            "sallyport-cli profile list shows what there is.");
    case Code::ProfileDamaged:
        return words(QT_TRANSLATE_NOOP("Sentence", "The profile's file is damaged."),
            QT_TRANSLATE_NOOP(
                "Sentence", "It can be set aside, or the version before it brought back."),
            "It was kept aside as the detail says; the version before it may be beside it.");
    case Code::ProfileNewer:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "The profile was written by a newer version of this program."),
            QT_TRANSLATE_NOOP("Sentence", "Update this program; the file is left as it is."));
    case Code::ProfileBusy:
        return words(
            QT_TRANSLATE_NOOP("Sentence",
                "Another copy of this program is writing the profiles, or has changed this one."),
            QT_TRANSLATE_NOOP("Sentence", "Look at its version, then make the change again."),
            "Try again in a moment.");
    case Code::KeyStoreUnavailable:
        return words(QT_TRANSLATE_NOOP("Sentence", "There is no key store to keep secrets in."),
            QT_TRANSLATE_NOOP("Sentence",
                "Secrets are asked for each time; unlock or start the desktop's key store."));
    case Code::WindowUnreachable:
        return words(QT_TRANSLATE_NOOP("Sentence", "There is no window of Sallyport to ask."),
            QT_TRANSLATE_NOOP("Sentence", "Start Sallyport first."),
            "Start sallyport first, with the same --config-dir and as the same user.");
    case Code::UpdateUnreachable:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "Whether there is a newer version could not be asked."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check the network connection and the system's proxy; the details say what was "
                "missing. Nothing else depends on it."));
    case Code::UpdateNoticeInvalid:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "What came as the notice of a new version cannot be trusted."),
            QT_TRANSLATE_NOOP("Sentence",
                "Something on the way may have replaced it, such as a login page of the network. "
                "Try again later, and download nothing until then."));
    case Code::OutOfResources:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "This computer has run out of something for the moment."),
            QT_TRANSLATE_NOOP("Sentence",
                "The details say of what. Close programs or free space; it is tried again by "
                "itself."));
    case Code::Cancelled:
        return words(QT_TRANSLATE_NOOP("Sentence", "Stopped as asked."),
            QT_TRANSLATE_NOOP("Sentence", "There is nothing to do."));
    case Code::Internal:
        return words(QT_TRANSLATE_NOOP("Sentence", "The program made a mistake."),
            QT_TRANSLATE_NOOP("Sentence", "Report it, with the text of the details."),
            "Report it, with the output of --verbose.");
    }
    return errorWords(Code::Internal);
}

/// About a path of a Unix socket on the SSH server; nothing: as about any destination.
static std::optional<ErrorWords> unixSocketWords(Code code)
{
    switch (code) {
    case Code::DestinationRefused:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The SSH server could not connect to the Unix socket."),
            QT_TRANSLATE_NOOP("Sentence",
                "Check on the SSH server that the path is right, that something listens there, and "
                "that your user may open it."));
    case Code::DestinationProhibited:
        return words(QT_TRANSLATE_NOOP(
                         "Sentence", "The SSH server does not allow connections to Unix sockets."),
            QT_TRANSLATE_NOOP("Sentence",
                "Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options "
                "of your key."));
    case Code::DestinationTimeout:
        return words(
            QT_TRANSLATE_NOOP("Sentence", "The Unix socket does not answer the SSH server."),
            QT_TRANSLATE_NOOP("Sentence",
                "What listens there may be too busy to accept; look on the SSH server."));
    default:
        return std::nullopt;
    }
}

ErrorWords errorWords(const Error& error)
{
    switch (error.nuance) {
    case Nuance::Ssh1Only:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The server speaks SSH-1 only, which is not safe and not supported."),
            QT_TRANSLATE_NOOP("Sentence",
                "Nothing on this side helps: the server's SSH has to be updated, or set to "
                "protocol 2."));
    case Nuance::OtherKeyTypeKnown:
        return words(QT_TRANSLATE_NOOP("Sentence",
                         "The server is known, but not under this key, so it could be anybody."),
            QT_TRANSLATE_NOOP("Sentence",
                "Ask the server's owner for the fingerprint of this key and compare it; a server "
                "that is known is not new."),
            "Ask the server's owner for the fingerprint of this key and use --host-key with it, or "
            "sallyport-cli hostkey accept; a server that is known is not new.");
    case Nuance::None:
        break;
    }
    if (error.code == Code::RemoteListenRefused && error.context.endsWith(QLatin1String(":0"))) {
        return words(QT_TRANSLATE_NOOP("Sentence", "The SSH server refused to listen."),
            QT_TRANSLATE_NOOP("Sentence",
                "Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and "
                "PermitListen, if set, has to permit every port of that host (HOST:*)."));
    }
    const auto ofSocket =
        error.context.startsWith(u'/') ? unixSocketWords(error.code) : std::nullopt;
    return ofSocket ? *ofSocket : errorWords(error.code);
}

Sentence detailOf(const Error& error)
{
    return error.detail.isForeign()
        ? Sentence::detail(errorWords(error).summary, error.detail.english())
        : error.detail;
}

Sentence placeOf(const Error& error)
{
    const auto& [number, address] = error.jumpHost;
    const Sentence jumpHost = number > 0
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "jump host %1 (%2)"), number, address)
        : Sentence();
    return Sentence::joined({ jumpHost, Sentence::foreign(error.context) }, QStringLiteral(": "));
}

} // namespace sallyport
