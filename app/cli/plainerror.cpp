// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plainerror.h"

#include "core/base/errorwords.h"

namespace sallyport::cli {

PlainError plainError(Code code)
{
    const ErrorWords words = errorWords(code);
    return { words.summary.english(), words.commandHint };
}

PlainError plainError(const Error& error)
{
    const ErrorWords words = errorWords(error);
    return { words.summary.english(), words.commandHint };
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
    case Code::UpdateUnreachable:
    case Code::UpdateNoticeInvalid:
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
