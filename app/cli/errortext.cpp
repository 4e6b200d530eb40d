// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errortext.h"

namespace sallyport::cli {

static ErrorText text(const char* sentence, const char* hint)
{
    return {QString::fromUtf8(sentence), QString::fromUtf8(hint)};
}

ErrorText errorText(Code code)
{
    switch (code) {
    case Code::HostNotFound:
        return text("The name of the SSH server does not resolve.",
            "Check the spelling, or use its address; a VPN or another DNS server may be needed.");
    case Code::ConnectionRefused:
        return text("The SSH server's machine refuses connections on that port.",
            "Check the port (host:port) and that the SSH server runs there.");
    case Code::ConnectTimeout:
        return text("The SSH server does not answer.",
            "Check the address and any firewall in between; --connect-timeout sets how long to wait.");
    case Code::NetworkUnreachable:
        return text("There is no way to the SSH server from here.",
            "Check the network connection and the address.");
    case Code::ConnectionLost:
        return text("The SSH connection broke.",
            "Check the network; the server's log may say why it hung up.");
    case Code::NotSsh:
        return text("What answers there is not an SSH server.",
            "Check the port: SSH is usually on 22.");
    case Code::HandshakeTimeout:
        return text("The server accepted the connection but does not complete the SSH handshake.",
            "It may be overloaded, or no SSH server; try again, or raise --connect-timeout.");
    case Code::HandshakeFailed:
        return text("The SSH handshake failed.",
            "The server may have hung up on purpose (too many connections, a block list); its log says why.");
    case Code::NoCommonAlgorithm:
        return text("This program and the server have no algorithm in common.",
            "The detail names the list, and the option that helps where one does; better is to update the server.");
    case Code::ServerDisconnected:
        return text("The server ended the SSH connection.", "The detail has the server's own words.");
    case Code::LivenessLost:
        return text("The server stopped answering.", "The network or the server is down; connect again later.");
    case Code::ProxyUnreachable:
        return text("The proxy cannot be reached.",
            "Check its address and port, and that it is a proxy of the kind that was named.");
    case Code::ProxyLoginRefused:
        return text("The proxy refused the login.",
            "Check the user name and password of the proxy.");
    case Code::ProxyRefused:
        return text("The proxy will not connect to the SSH server.",
            "The detail has the proxy's own words; its administrator decides which hosts and ports it reaches.");
    case Code::HostKeyUnknown:
        return text("The server's host key is not known here, so it could be anybody.",
            "Compare the fingerprint with what the server's owner gave you, then use --host-key "
            "with it, or --accept-new to trust and remember it.");
    case Code::HostKeyChanged:
        return text("The server's host key has changed: somebody may be impersonating it.",
            "Do not connect before the server's owner has confirmed the new fingerprint; then remove the "
            "line named in the detail.");
    case Code::HostKeyRevoked:
        return text("The server's host key is marked as revoked.",
            "Do not connect; ask the server's owner for its new key.");
    case Code::HostKeyMismatch:
        return text("The server does not show the host key given with --host-key.",
            "Check the fingerprint; if it is right, somebody else answers at this address.");
    case Code::HostKeyUnsupported:
        return text("The server's host key cannot be checked.",
            "Only a certificate authority is on file for it, or its type is not supported; add its own key to "
            "known_hosts, or use --host-key.");
    case Code::HostKeyRekeyMismatch:
        return text("The server showed another host key in the middle of the connection.",
            "Somebody may be interfering; tell the server's owner before connecting again.");
    case Code::KnownHostsUnreadable:
        return text("A known_hosts file cannot be read, so no host key can be checked.",
            "Correct the file's permissions, or name another one with --known-hosts.");
    case Code::AuthenticationFailed:
        return text("The server refused the login.",
            "Check the user name and what the server accepts, named in the detail.");
    case Code::PasswordRejected:
        return text("The server refused the password.", "Check the user name and the password.");
    case Code::KeyRejected:
        return text("The server does not accept this key for this user.",
            "Check the user name, authorized_keys there (from=, expiry-time=), AllowUsers, and PermitRootLogin for "
            "root.");
    case Code::KeyFileMissing:
        return text("The key file does not exist.", "Check the path after -i.");
    case Code::KeyFileUnreadable:
        return text("The key file cannot be read.", "Check that it is a file and that you may read it.");
    case Code::KeyFileExposed:
        return text("Other users of this computer may read the private key.",
            "Take their permissions away; the detail says how.");
    case Code::PublicKeyMismatch:
        return text("The public key beside the private key belongs to another key.",
            "Remove the .pub file, or make it anew; the detail says how.");
    case Code::KeyFormatUnsupported:
        return text("The key file is not in a format this program can use.",
            "Convert it to OpenSSH's format; the detail says how.");
    case Code::PassphraseRequired:
        return text("The key is encrypted.", "Give its passphrase with --passphrase-stdin, or load it into ssh-agent.");
    case Code::PassphraseWrong:
        return text("The passphrase does not open the key.", "Try again; passphrases are case-sensitive.");
    case Code::KeyNeedsNewerLibssh2:
        return text("This build's libssh2 is too old for this key.",
            "Use a plain Ed25519 or ECDSA key, or a build with libssh2 1.11.");
    case Code::AgentUnavailable:
        return text("The ssh-agent cannot be reached.",
            "Start ssh-agent and check SSH_AUTH_SOCK, or name a key file with -i.");
    case Code::AgentFailed:
        return text("The ssh-agent did not sign.", "Check ssh-add -l; a key may need a touch or a confirmation.");
    case Code::AuthenticationTimeout:
        return text("The login was not answered in time.", "The server or the agent may be waiting for somebody.");
    case Code::NoAuthenticationMethod:
        return text("There is nothing to log in with that the server accepts.",
            "Name a key with -i, load one into ssh-agent, or use --password-stdin.");
    case Code::PasswordExpired:
        return text("The server wants the password changed first.",
            "Connect from a terminal and answer the question, or change the password on the server.");
    case Code::PromptUnavailable:
        return text("The server asks something and there is nobody to answer.",
            "Run it in a terminal, or give the answer with --password-stdin or --passphrase-stdin.");
    case Code::PromptTimeout:
        return text("The question was not answered in time.",
            "Connect again when you can answer.");
    case Code::TrivialAuthentication:
        return text("The server asked for no login at all.",
            "Whoever gets in without a key or password can be anybody's server: check the host before typing a secret.");
    case Code::ListenPortTaken:
        return text("The listen port is in use.",
            "Stop the program named in the detail, or choose another port (0 takes a free one).");
    case Code::ListenPortPrivileged:
        return text("Listening on a port below 1024 is not allowed for this user.", "Choose a port from 1024 up.");
    case Code::ListenAddressInvalid:
        return text("The listen address is none of this computer's.", "Use 127.0.0.1, or an address this computer has.");
    case Code::ListenFailed:
        return text("The listen port could not be opened.", "The detail has the system's reason.");
    case Code::DestinationRefused:
        return text("The destination could not be connected to.",
            "Check host and port: of -L and -D as seen from the SSH server, whose words the detail has; of -R as seen "
            "from this computer.");
    case Code::DestinationProhibited:
        return text("The SSH server does not allow connections to this destination.",
            "Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or options of your key.");
    case Code::DestinationTimeout:
        return text("The destination does not answer.",
            "Check host and port, and firewalls: of -L and -D as seen from the SSH server, of -R from this computer.");
    case Code::ServerOutOfResources:
        return text("The SSH server has no room for another connection.", "Close some connections, or try again later.");
    case Code::ChannelFailed:
        return text("The SSH server refused the connection.", "The detail has its own words.");
    case Code::RemoteListenRefused:
        return text("The SSH server refused to listen.",
            "The port is taken there, or its administrator forbids it (AllowTcpForwarding; PermitListen by port and "
            "host).");
    case Code::LocalPeerReset:
        return text("The program on this computer dropped its connection.", "Nothing to do here.");
    case Code::LocalIoError:
        return text("A connection on this computer failed.", "The detail has the system's reason.");
    case Code::TooManyConnections:
        return text("There are too many connections at once.", "Close some, and check what opens them.");
    case Code::SourceNotAllowed:
        return text("The connection came from an address or a user this forward does not allow.",
            "If it should, add the address to the forward's allowed sources, or let other users in, as the detail says.");
    case Code::DestinationNotPermitted:
        return text("The forward does not permit that destination.",
            "Add it to the forward's permitted destinations, if it should.");
    case Code::TunnelDown:
        return text("The tunnel was down when the connection was made.",
            "It connects again by itself; try again then.");
    case Code::FtpProtocolViolation:
        return text("The FTP client or server did not keep to FTP.", "The detail says what was seen.");
    case Code::FtpImplicitTls:
        return text("An FTP client spoke TLS from its first byte on (implicit FTPS); a forward cannot read that.",
            "Set the client to plain FTP without encryption: the SSH tunnel encrypts already.");
    case Code::FtpClientIsBrowser:
        return text("A browser, or another program that speaks HTTP, connected to an FTP forward.",
            "Use an FTP client there; a web server is reached through a tcp/ forward.");
    case Code::FtpServerWantsTls:
        return text("The FTP server lets nobody in without TLS.",
            "Let its administrator allow plain FTP, or set tls=transparent: TLS passes, but data connections go "
            "past the tunnel or fail.");
    case Code::FtpControlEncrypted:
        return text("FTP client and server agreed on TLS, so their data connections are not carried: they go past "
                    "the tunnel or fail.",
            "Set the client to plain FTP without encryption, or the forward to tls=block, to have them carried.");
    case Code::FtpActiveConverted:
        return text("An active transfer (PORT or EPRT) is made passive on the FTP server's side.",
            "Nothing to do, while it works; a client set to passive mode needs no conversion.");
    case Code::FtpDataRefused:
        return text("An FTP data connection was refused, because the forward does not permit it.",
            "The detail names the address or port, and the option that permits it.");
    case Code::FtpDataFailed:
        return text("An FTP data connection did not come about, or broke.",
            "sallyport-cli test with --ftp-login tells which kinds of transfer work through this tunnel.");
    case Code::FtpLoginRefused:
        return text("The FTP server refused the login.",
            "Check the user name and password of the FTP server; they are not those of the SSH server.");
    case Code::FtpServerBusy:
        return text("The FTP server takes nobody at the moment.",
            "Try again later; the detail has its own words.");
    case Code::SocksProtocolViolation:
        return text("The program did not speak SOCKS or HTTP CONNECT.",
            "Set its proxy to SOCKS 5 (or 4) or HTTP at this address.");
    case Code::InvalidArgument:
        return text("An argument is wrong.", "See sallyport-cli --help.");
    case Code::InvalidRule:
        return text("A forward is wrong.", "It is written [ftp/|tcp/][bind:]port:host:hostport.");
    case Code::NotSupported:
        return text("This build or this server cannot do that.", "The detail says what would.");
    case Code::FileUnreadable:
        return text("A file cannot be read.", "Check its path and permissions.");
    case Code::FileUnwritable:
        return text("A file cannot be written.", "Check its path, its permissions and the free space.");
    case Code::FollowedUnusable:
        return text("The ssh_config file that the profile follows does not say how to connect.",
            "Mend the place the detail names, or import the host without --follow.");
    case Code::FollowedTimeout:
        return text("The ssh_config file that the profile follows cannot be read in time.",
            "Its file system does not answer: see whether a network drive is away.");
    case Code::ProfileInvalid:
        return text("The profile has a mistake.",
            "The detail names the field; correct it and save again.");
    case Code::ProfileNotFound:
        return text("There is no such profile.",
            "sallyport-cli profile list shows what there is.");
    case Code::ProfileDamaged:
        return text("The profile's file is damaged.",
            "It was kept aside as the detail says; the version before it may be beside it.");
    case Code::ProfileNewer:
        return text("The profile was written by a newer version of this program.",
            "Update this program; the file was left as it is.");
    case Code::ProfileBusy:
        return text("Another copy of this program is writing the profiles.",
            "Try again in a moment.");
    case Code::KeyStoreUnavailable:
        return text("There is no key store to keep secrets in.",
            "Secrets will be asked for each time; unlock or start the desktop's key store.");
    case Code::WindowUnreachable:
        return text("There is no window of Sallyport to ask.",
            "Start sallyport first, with the same --config-dir and as the same user.");
    case Code::OutOfResources:
        return text("This computer has run out of something for the moment.",
            "The detail says of what: close programs or free space; it is tried again by itself.");
    case Code::Cancelled:
        return text("Stopped as asked.", "Nothing to do.");
    case Code::Internal:
        return text("The program made a mistake.", "Report it, with the output of --verbose.");
    }
    return text("The program made a mistake.", "Report it, with the output of --verbose.");
}

ErrorText errorText(const Error& error)
{
    const auto says = [&error](const char* words) { return error.detail.contains(QLatin1String(words)); };
    switch (error.code) {
    case Code::NotSsh:
        if (says("speaks SSH-1,")) {
            return text("The server speaks SSH-1 only, which is not safe and not supported.",
                "Nothing on this side helps: the server's SSH has to be updated, or set to protocol 2.");
        }
        break;
    case Code::HostKeyUnknown:
        if (says("only under another key type")) {
            return text("The server is known, but not under this key, so it could be anybody.",
                "Ask the server's owner for the fingerprint of this key and use --host-key with it, or "
                "sallyport-cli hostkey accept; a server that is known is not new.");
        }
        break;
    case Code::RemoteListenRefused:
        if (error.context.endsWith(QLatin1String(":0"))) {
            return text("The SSH server refused to listen.",
                "Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and PermitListen, if "
                "set, has to permit every port of that host (HOST:*).");
        }
        break;
    case Code::DestinationRefused:
        if (error.context.startsWith(u'/')) {
            return text("The SSH server could not connect to the Unix socket.",
                "Check on the SSH server that the path is right, that something listens there, and that your user "
                "may open it.");
        }
        break;
    case Code::DestinationProhibited:
        if (error.context.startsWith(u'/')) {
            return text("The SSH server does not allow connections to Unix sockets.",
                "Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options of your key.");
        }
        break;
    case Code::DestinationTimeout:
        if (error.context.startsWith(u'/')) {
            return text("The Unix socket does not answer the SSH server.",
                "What listens there may be too busy to accept; look on the SSH server.");
        }
        break;
    default:
        break;
    }
    return errorText(error.code);
}

int exitCodeFor(Code code, bool wasUp)
{
    switch (code) {
    case Code::HostNotFound:
    case Code::ProxyUnreachable:
    case Code::ProxyRefused:
    case Code::ConnectionRefused:
    case Code::ConnectTimeout:
    case Code::NetworkUnreachable:
    case Code::TunnelDown:
    case Code::ConnectionLost:
    case Code::NotSsh:
    case Code::HandshakeTimeout:
    case Code::HandshakeFailed:
    case Code::NoCommonAlgorithm:
    case Code::ServerDisconnected:
    case Code::LivenessLost:
        return wasUp ? ExitLost : ExitUnreachable;
    case Code::HostKeyRekeyMismatch:
    case Code::HostKeyUnknown:
    case Code::HostKeyChanged:
    case Code::HostKeyRevoked:
    case Code::HostKeyMismatch:
    case Code::HostKeyUnsupported:
    case Code::KnownHostsUnreadable:
    case Code::FileUnwritable:
        return ExitHostKey;
    case Code::ProxyLoginRefused:
    case Code::PasswordExpired:
    case Code::PromptUnavailable:
    case Code::PromptTimeout:
    case Code::TrivialAuthentication:
    case Code::AuthenticationFailed:
    case Code::PasswordRejected:
    case Code::KeyRejected:
    case Code::KeyFileMissing:
    case Code::KeyFileUnreadable:
    case Code::KeyFileExposed:
    case Code::PublicKeyMismatch:
    case Code::KeyFormatUnsupported:
    case Code::PassphraseRequired:
    case Code::PassphraseWrong:
    case Code::KeyNeedsNewerLibssh2:
    case Code::AgentUnavailable:
    case Code::AgentFailed:
    case Code::AuthenticationTimeout:
    case Code::NoAuthenticationMethod:
        return ExitLogin;
    case Code::ListenPortTaken:
    case Code::ListenPortPrivileged:
    case Code::ListenAddressInvalid:
    case Code::SourceNotAllowed:
    case Code::DestinationNotPermitted:
    case Code::SocksProtocolViolation:
    case Code::ListenFailed:
    case Code::RemoteListenRefused:
    case Code::DestinationRefused:
    case Code::DestinationProhibited:
    case Code::DestinationTimeout:
    case Code::ServerOutOfResources:
    case Code::ChannelFailed:
    case Code::TooManyConnections:
    case Code::LocalPeerReset:
    case Code::LocalIoError:
    case Code::FtpProtocolViolation:
    case Code::FtpImplicitTls:
    case Code::FtpClientIsBrowser:
    case Code::FtpServerWantsTls:
    case Code::FtpControlEncrypted:
    case Code::FtpActiveConverted:
    case Code::FtpDataRefused:
    case Code::FtpDataFailed:
    case Code::FtpLoginRefused:
    case Code::FtpServerBusy:
        return ExitForward;
    case Code::ProfileInvalid:
    case Code::ProfileNotFound:
    case Code::ProfileDamaged:
    case Code::ProfileNewer:
    case Code::ProfileBusy:
    case Code::KeyStoreUnavailable:
    case Code::WindowUnreachable:
    case Code::InvalidArgument:
    case Code::InvalidRule:
    case Code::NotSupported:
    case Code::FileUnreadable:
    case Code::FollowedUnusable:
        return ExitUsage;
    case Code::Cancelled:
        return ExitEnded;
    case Code::OutOfResources:
    case Code::FollowedTimeout:
        return wasUp ? ExitLost : ExitUnreachable;
    case Code::Internal:
        return ExitInternal;
    }
    return ExitInternal;
}

} // namespace sallyport::cli
