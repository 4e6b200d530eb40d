// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

#include <QStringList>

namespace sallyport::ui {

ErrorText ErrorText::of(Code code)
{
    switch (code) {
    case Code::HostNotFound:
        return { tr("The name of the SSH server does not resolve."),
            tr("Check the spelling, or use its address; a VPN or another DNS server may be "
               "needed.") };
    case Code::ConnectionRefused:
        return { tr("The SSH server's machine refuses connections on that port."),
            tr("Check the port, and that an SSH server runs there.") };
    case Code::ConnectTimeout:
        return { tr("The SSH server does not answer."),
            tr("Check the address and any firewall in between.") };
    case Code::NetworkUnreachable:
        return { tr("There is no way to the SSH server from here."),
            tr("Check the network connection and the address.") };
    case Code::ConnectionLost:
        return { tr("The SSH connection broke."),
            tr("Check the network; the server's log may say why it hung up.") };
    case Code::NotSsh:
        return { tr("What answers there is not an SSH server."),
            tr("Check the port: SSH is usually on 22.") };
    case Code::HandshakeTimeout:
        return { tr("The server accepts the connection but does not complete the SSH handshake."),
            tr("It may be overloaded, or no SSH server. Try again in a while.") };
    case Code::HandshakeFailed:
        return { tr("The SSH handshake failed."),
            tr("The server may have hung up on purpose (too many connections, a block list); its "
               "log says why.") };
    case Code::NoCommonAlgorithm:
        return { tr("This program and the server have no algorithm in common."),
            tr("The details name the list. Update the server, or choose what it offers on the "
               "profile's Advanced page.") };
    case Code::ServerDisconnected:
        return { tr("The server ended the SSH connection."),
            tr("The details have the server's own words.") };
    case Code::LivenessLost:
        return { tr("The server stopped answering."),
            tr("The network or the server is down. Connect again later.") };
    case Code::ProxyUnreachable:
        return { tr("The proxy cannot be reached."),
            tr("Check its address and port, and that it is a proxy of the kind the profile "
               "names.") };
    case Code::ProxyLoginRefused:
        return { tr("The proxy refused the login."),
            tr("Check the user name and password of the proxy.") };
    case Code::ProxyRefused:
        return { tr("The proxy will not connect to the SSH server."),
            tr("The details have the proxy's own words; its administrator decides which hosts and "
               "ports it reaches.") };
    case Code::HostKeyUnknown:
        return { tr("The server's host key is not known here, so it could be anybody."),
            tr("Connect and compare the fingerprint with what the server's owner gave you.") };
    case Code::HostKeyChanged:
        return { tr("The server's host key has changed: somebody may be impersonating it."),
            tr("Do not connect before the server's owner has confirmed the new fingerprint.") };
    case Code::HostKeyRevoked:
        return { tr("The server's host key is marked as revoked."),
            tr("Do not connect; ask the server's owner for its new key.") };
    case Code::HostKeyMismatch:
        return { tr("The server does not show the host key that the profile names."),
            tr("Check the fingerprint on the profile's Host key page; if it is right, somebody "
               "else answers at this address.") };
    case Code::HostKeyUnsupported:
        return { tr("The server's host key cannot be checked."),
            tr("Only a certificate authority is on file for it, or its type is not supported. Add "
               "its own key, or name its fingerprint on the profile's Host key page.") };
    case Code::HostKeyRekeyMismatch:
        return { tr("The server showed another host key in the middle of the connection."),
            tr("Somebody may be interfering; tell the server's owner before connecting again.") };
    case Code::KnownHostsUnreadable:
        return { tr("A file of known hosts cannot be read, so no host key can be checked."),
            tr("Correct the permissions of the file named in the details, or choose another "
               "one.") };
    case Code::AuthenticationFailed:
        return { tr("The server refused the login."),
            tr("Check the user name and what the server accepts, named in the details.") };
    case Code::PasswordRejected:
        return { tr("The server refused the password."),
            tr("Check the user name and the password, then connect again.") };
    case Code::KeyRejected:
        return { tr("The server does not accept this key for this user."),
            tr("Check the user name, and that the public key is in the server's "
               "authorized_keys.") };
    case Code::KeyFileMissing:
        return { tr("The key file does not exist."),
            tr("Choose another one on the profile's Login page.") };
    case Code::KeyFileUnreadable:
        return { tr("The key file cannot be read."),
            tr("Check that it is a file and that you may read it.") };
    case Code::KeyFileExposed:
        return { tr("Other users of this computer may read the private key."),
            tr("Take their permissions away; the details say how.") };
    case Code::PublicKeyMismatch:
        return { tr("The public key beside the private key belongs to another key."),
            tr("Remove the .pub file, or make it anew; the details say how.") };
    case Code::KeyFormatUnsupported:
        return { tr("The key file is not in a format this program can use."),
            tr("Convert it to OpenSSH's format; the details say how.") };
    case Code::PassphraseRequired:
        return { tr("The key is encrypted and its passphrase was not given."),
            tr("Connect again and give it, or load the key into an agent.") };
    case Code::PassphraseWrong:
        return { tr("The passphrase does not open the key."),
            tr("Try again; passphrases are case-sensitive.") };
    case Code::KeyNeedsNewerLibssh2:
        return { tr("This build's libssh2 cannot use RSA keys with servers of today."),
            tr("Use an Ed25519 or ECDSA key, or a build with libssh2 1.11.") };
    case Code::AgentUnavailable:
        return { tr("The SSH agent cannot be reached."),
            tr("Start an agent, or choose a key file on the profile's Login page.") };
    case Code::AgentFailed:
        return { tr("The SSH agent did not sign."),
            tr("A key may need a touch or a confirmation. Connect again and look for it.") };
    case Code::AuthenticationTimeout:
        return { tr("The login was not answered in time."),
            tr("The server or the agent may be waiting for somebody.") };
    case Code::NoAuthenticationMethod:
        return { tr("There is nothing to log in with that the server accepts."),
            tr("Choose a key on the profile's Login page, or load one into an agent.") };
    case Code::PasswordExpired:
        return { tr("The server wants the password changed first."),
            tr("Connect again and answer the question, or change the password on the server.") };
    case Code::PromptUnavailable:
        return { tr("The server asks something and nobody was there to answer."),
            tr("Connect from this window and answer the question.") };
    case Code::PromptTimeout:
        return { tr("The question was not answered in time."),
            tr("Connect again when you can answer.") };
    case Code::TrivialAuthentication:
        return { tr("The server asked for no login at all."),
            tr("A server that lets anybody in can be anybody's: check the host before typing a "
               "secret.") };
    case Code::ListenPortTaken:
        return { tr("The listen port is in use."),
            tr("Stop the program named in the details, or choose another port.") };
    case Code::ListenPortPrivileged:
        return { tr("Listening on a port below 1024 is not allowed for this user."),
            tr("Choose a port from 1024 up.") };
    case Code::ListenAddressInvalid:
        return { tr("The listen address is none of this computer's."),
            tr("Use 127.0.0.1, or an address this computer has.") };
    case Code::ListenFailed:
        return { tr("The listen port could not be opened."),
            tr("The details have the system's reason.") };
    case Code::DestinationRefused:
        return { tr("The destination could not be connected to."),
            tr("Check host and port: as seen from the SSH server, whose words the details have, "
               "or, for a remote forward, from this computer.") };
    case Code::DestinationProhibited:
        return { tr("The SSH server does not allow connections to this destination."),
            tr("Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or "
               "options of your key.") };
    case Code::DestinationTimeout:
        return { tr("The destination does not answer."),
            tr("Check host and port, and firewalls: as seen from the SSH server, or, for a remote "
               "forward, from this computer.") };
    case Code::ServerOutOfResources:
        return { tr("The SSH server has no room for another connection."),
            tr("Close some connections, or try again later.") };
    case Code::ChannelFailed:
        return { tr("The SSH server refused the connection."),
            tr("The details have its own words.") };
    case Code::RemoteListenRefused:
        return { tr("The SSH server refused to listen."),
            tr("The port may be taken there, or its administrator forbids it (AllowTcpForwarding, "
               "PermitListen).") };
    case Code::LocalPeerReset:
        return { tr("The program on this computer dropped its connection."),
            tr("There is nothing to do here.") };
    case Code::LocalIoError:
        return { tr("A connection on this computer failed."),
            tr("The details have the system's reason.") };
    case Code::TooManyConnections:
        return { tr("There are too many connections at once."),
            tr("Close some, and check what opens them.") };
    case Code::SourceNotAllowed:
        return { tr("A connection came from an address or a user this forward does not allow."),
            tr("If it should, add the address to the forward's allowed sources, or let other users' programs in.") };
    case Code::DestinationNotPermitted:
        return { tr("The forward does not permit that destination."),
            tr("Add it to the forward's permitted destinations, if it should.") };
    case Code::TunnelDown:
        return { tr("The tunnel was down when the connection was made."),
            tr("It connects again by itself; try again then.") };
    case Code::FtpProtocolViolation:
        return { tr("The FTP client or server did not keep to FTP."),
            tr("The details say what was seen.") };
    case Code::FtpImplicitTls:
        return { tr("An FTP client spoke TLS from the start (implicit FTPS)."),
            tr("Set the client to plain FTP without encryption: the SSH tunnel encrypts "
               "already.") };
    case Code::FtpClientIsBrowser:
        return { tr("A browser, or another program that speaks HTTP, connected to an FTP forward."),
            tr("Use an FTP client there; a web server is reached through a TCP forward.") };
    case Code::FtpServerWantsTls:
        return { tr("The FTP server lets nobody in without TLS."),
            tr("Its administrator can allow plain FTP from the SSH server, up to which the tunnel "
               "encrypts. Otherwise let TLS pass in the forward's FTP options: data connections "
               "are then no longer carried, but go past the tunnel or fail.") };
    case Code::FtpControlEncrypted:
        return { tr("FTP client and server agreed on TLS: their data connections go past the "
                    "tunnel or fail."),
            tr("Set the client to plain FTP without encryption: the SSH tunnel encrypts "
               "already.") };
    case Code::FtpActiveConverted:
        return { tr("An active transfer (PORT or EPRT) is made passive on the FTP server's side."),
            tr("There is nothing to do while it works; a client set to passive mode needs no "
               "conversion.") };
    case Code::FtpDataRefused:
        return { tr("An FTP data connection was refused, because the forward does not permit it."),
            tr("The details name the address or port, and the option that permits it.") };
    case Code::FtpDataFailed:
        return { tr("An FTP data connection did not come about, or broke."),
            tr("Test the forward with an FTP login: it tells which kinds of transfer work.") };
    case Code::FtpLoginRefused:
        return { tr("The FTP server refused the login."),
            tr("Check the user name and password of the FTP server; they are not those of the SSH "
               "server.") };
    case Code::FtpServerBusy:
        return { tr("The FTP server takes nobody at the moment."),
            tr("Try again later. The details have its own words.") };
    case Code::SocksProtocolViolation:
        return { tr("The program did not speak SOCKS or HTTP CONNECT."),
            tr("Set its proxy to SOCKS 5 (or 4) or HTTP at this address.") };
    case Code::InvalidArgument:
        return { tr("A value is wrong."), tr("The details name it.") };
    case Code::InvalidRule:
        return { tr("A forward is wrong."),
            tr("Open the forward and correct the field that is marked.") };
    case Code::NotSupported:
        return { tr("This build or this server cannot do that."),
            tr("The details say what would.") };
    case Code::FileUnreadable:
        return { tr("A file cannot be read."),
            tr("Check the permissions of the file named in the details.") };
    case Code::FileUnwritable:
        return { tr("A file cannot be written."), tr("Check its permissions and the free space.") };
    case Code::FollowedUnusable:
        return { tr("The ssh_config file that the profile follows does not say how to connect."),
            tr("Mend the place named in the details, or make the profile independent in its "
               "editor.") };
    case Code::FollowedTimeout:
        return { tr("The ssh_config file that the profile follows cannot be read in time."),
            tr("Its file system does not answer: see whether a network drive is away.") };
    case Code::ProfileInvalid:
        return { tr("The profile has a mistake."),
            tr("Open the profile and correct the field that is marked.") };
    case Code::ProfileNotFound:
        return { tr("There is no such profile any more."),
            tr("It may have been removed by another copy of this program.") };
    case Code::ProfileDamaged:
        return { tr("The profile's file is damaged."),
            tr("It can be set aside, or the version before it brought back.") };
    case Code::ProfileNewer:
        return { tr("The profile was written by a newer version of this program."),
            tr("Update this program; the file is left as it is.") };
    case Code::ProfileBusy:
        return { tr("Another copy of this program has changed this profile."),
            tr("Look at its version, then make the change again.") };
    case Code::KeyStoreUnavailable:
        return { tr("There is no key store to keep secrets in."),
            tr("Secrets are asked for each time; unlock or start the desktop's key store.") };
    case Code::WindowUnreachable:
        return { tr("There is no window of Sallyport to ask."), tr("Start Sallyport first.") };
    case Code::OutOfResources:
        return { tr("This computer has run out of something for the moment."),
            tr("The details say of what. Close programs or free space; it is tried again by "
               "itself.") };
    case Code::Cancelled:
        return { tr("Stopped as asked."), tr("There is nothing to do.") };
    case Code::Internal:
        return { tr("The program made a mistake."),
            tr("Report it, with the text of the details.") };
    }
    return of(Code::Internal);
}

QString ErrorText::details(const Error& error)
{
    QStringList parts{ QString(codeName(error.code)) };
    if (!error.context.isEmpty()) {
        parts.append(error.context);
    }
    if (!error.detail.isEmpty()) {
        parts.append(error.detail);
    }
    return parts.join(QLatin1String(": "));
}

} // namespace sallyport::ui
