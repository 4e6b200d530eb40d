// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errortext.h"

#include "core/base/errorwords.h"

namespace sallyport::cli {

static ErrorText text(const char* sentence, const char* hint)
{
    return { QString::fromUtf8(sentence), QString::fromUtf8(hint) };
}

ErrorText errorText(Code code)
{
    const ErrorWords words = errorWords(code);
    return { words.summary.english(), words.commandHint };
}

ErrorText errorText(const Error& error)
{
    const auto says = [&error](const char* words) {
        return error.detail.contains(QLatin1String(words));
    };
    switch (error.code) {
    case Code::NotSsh:
        if (says("speaks SSH-1,")) {
            return text("The server speaks SSH-1 only, which is not safe and not supported.",
                "Nothing on this side helps: the server's SSH has to be updated, or set to "
                "protocol 2.");
        }
        break;
    case Code::HostKeyUnknown:
        if (says("only under another key type")) {
            return text("The server is known, but not under this key, so it could be anybody.",
                "Ask the server's owner for the fingerprint of this key and use --host-key with "
                "it, or "
                "sallyport-cli hostkey accept; a server that is known is not new.");
        }
        break;
    case Code::RemoteListenRefused:
        if (error.context.endsWith(QLatin1String(":0"))) {
            return text("The SSH server refused to listen.",
                "Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and "
                "PermitListen, if "
                "set, has to permit every port of that host (HOST:*).");
        }
        break;
    case Code::DestinationRefused:
        if (error.context.startsWith(u'/')) {
            return text("The SSH server could not connect to the Unix socket.",
                "Check on the SSH server that the path is right, that something listens there, and "
                "that your user "
                "may open it.");
        }
        break;
    case Code::DestinationProhibited:
        if (error.context.startsWith(u'/')) {
            return text("The SSH server does not allow connections to Unix sockets.",
                "Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options "
                "of your key.");
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
