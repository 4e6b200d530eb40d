// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/shown.h"

namespace sallyport {

Disposition dispositionOf(Code code)
{
    switch (code) {
    case Code::HostNotFound:
    case Code::ConnectionRefused:
    case Code::ConnectTimeout:
    case Code::NetworkUnreachable:
    case Code::ConnectionLost:
    case Code::HandshakeTimeout:
    case Code::HandshakeFailed:
    case Code::ServerDisconnected:
    case Code::LivenessLost:
    case Code::AuthenticationTimeout:
    case Code::DestinationRefused:
    case Code::DestinationTimeout:
    case Code::ServerOutOfResources:
    case Code::ChannelFailed:
    case Code::RemoteListenRefused:
    case Code::LocalPeerReset:
    case Code::LocalIoError:
    case Code::TooManyConnections:
    case Code::FtpProtocolViolation:
    case Code::FtpActiveConverted:
    case Code::FtpDataFailed:
    case Code::FtpServerBusy:
    case Code::ProxyUnreachable:
    case Code::ProxyRefused:
    case Code::TunnelDown:
    case Code::SocksProtocolViolation:
    case Code::ProfileBusy:
    case Code::OutOfResources:
    case Code::FollowedTimeout:
    case Code::UpdateUnreachable:
        return Disposition::Retryable;
    case Code::HostKeyUnknown:
    case Code::HostKeyChanged:
    case Code::HostKeyMismatch:
    case Code::KnownHostsUnreadable:
    case Code::AuthenticationFailed:
    case Code::PasswordRejected:
    case Code::KeyRejected:
    case Code::KeyFileMissing:
    case Code::KeyFileUnreadable:
    case Code::KeyFileExposed:
    case Code::PublicKeyMismatch:
    case Code::PassphraseRequired:
    case Code::PassphraseWrong:
    case Code::AgentUnavailable:
    case Code::AgentFailed:
    case Code::NoAuthenticationMethod:
    case Code::ListenPortTaken:
    case Code::ListenPortPrivileged:
    case Code::ListenAddressInvalid:
    case Code::ListenFailed:
    case Code::DestinationProhibited:
    case Code::InvalidArgument:
    case Code::InvalidRule:
    case Code::FileUnreadable:
    case Code::FileUnwritable:
    case Code::FollowedUnusable:
    case Code::Cancelled:
    case Code::ProxyLoginRefused:
    case Code::PasswordExpired:
    case Code::PromptUnavailable:
    case Code::PromptTimeout:
    case Code::TrivialAuthentication:
    case Code::SourceNotAllowed:
    case Code::DestinationNotPermitted:
    case Code::FtpImplicitTls:
    case Code::FtpClientIsBrowser:
    case Code::FtpServerWantsTls:
    case Code::FtpControlEncrypted:
    case Code::FtpDataRefused:
    case Code::FtpLoginRefused:
    case Code::ProfileInvalid:
    case Code::ProfileNotFound:
    case Code::ProfileDamaged:
    case Code::ProfileNewer:
    case Code::KeyStoreUnavailable:
    case Code::WindowUnreachable:
    case Code::UpdateNoticeInvalid:
        return Disposition::NeedsUser;
    case Code::NotSsh:
    case Code::NoCommonAlgorithm:
    case Code::HostKeyRevoked:
    case Code::HostKeyUnsupported:
    case Code::KeyFormatUnsupported:
    case Code::KeyNeedsNewerLibssh2:
    case Code::NotSupported:
    case Code::Internal:
    case Code::HostKeyRekeyMismatch:
        return Disposition::Fatal;
    }
    return Disposition::Fatal;
}

QLatin1String codeName(Code code)
{
    switch (code) {
    case Code::HostNotFound:
        return QLatin1String("host-not-found");
    case Code::ConnectionRefused:
        return QLatin1String("connection-refused");
    case Code::ConnectTimeout:
        return QLatin1String("connect-timeout");
    case Code::NetworkUnreachable:
        return QLatin1String("network-unreachable");
    case Code::ConnectionLost:
        return QLatin1String("connection-lost");
    case Code::NotSsh:
        return QLatin1String("not-ssh");
    case Code::HandshakeTimeout:
        return QLatin1String("handshake-timeout");
    case Code::HandshakeFailed:
        return QLatin1String("handshake-failed");
    case Code::NoCommonAlgorithm:
        return QLatin1String("no-common-algorithm");
    case Code::ServerDisconnected:
        return QLatin1String("server-disconnected");
    case Code::LivenessLost:
        return QLatin1String("liveness-lost");
    case Code::ProxyUnreachable:
        return QLatin1String("proxy-unreachable");
    case Code::ProxyLoginRefused:
        return QLatin1String("proxy-login-refused");
    case Code::ProxyRefused:
        return QLatin1String("proxy-refused");
    case Code::HostKeyUnknown:
        return QLatin1String("host-key-unknown");
    case Code::HostKeyChanged:
        return QLatin1String("host-key-changed");
    case Code::HostKeyRevoked:
        return QLatin1String("host-key-revoked");
    case Code::HostKeyMismatch:
        return QLatin1String("host-key-mismatch");
    case Code::HostKeyUnsupported:
        return QLatin1String("host-key-unsupported");
    case Code::HostKeyRekeyMismatch:
        return QLatin1String("host-key-rekey-mismatch");
    case Code::KnownHostsUnreadable:
        return QLatin1String("known-hosts-unreadable");
    case Code::AuthenticationFailed:
        return QLatin1String("authentication-failed");
    case Code::PasswordRejected:
        return QLatin1String("password-rejected");
    case Code::KeyRejected:
        return QLatin1String("key-rejected");
    case Code::KeyFileMissing:
        return QLatin1String("key-file-missing");
    case Code::KeyFileExposed:
        return QLatin1String("key-file-exposed");
    case Code::PublicKeyMismatch:
        return QLatin1String("public-key-mismatch");
    case Code::KeyFileUnreadable:
        return QLatin1String("key-file-unreadable");
    case Code::KeyFormatUnsupported:
        return QLatin1String("key-format-unsupported");
    case Code::PassphraseRequired:
        return QLatin1String("passphrase-required");
    case Code::PassphraseWrong:
        return QLatin1String("passphrase-wrong");
    case Code::KeyNeedsNewerLibssh2:
        return QLatin1String("key-needs-newer-libssh2");
    case Code::AgentUnavailable:
        return QLatin1String("agent-unavailable");
    case Code::AgentFailed:
        return QLatin1String("agent-failed");
    case Code::AuthenticationTimeout:
        return QLatin1String("authentication-timeout");
    case Code::NoAuthenticationMethod:
        return QLatin1String("no-authentication-method");
    case Code::PasswordExpired:
        return QLatin1String("password-expired");
    case Code::PromptUnavailable:
        return QLatin1String("prompt-unavailable");
    case Code::PromptTimeout:
        return QLatin1String("prompt-timeout");
    case Code::TrivialAuthentication:
        return QLatin1String("trivial-authentication");
    case Code::ListenPortTaken:
        return QLatin1String("listen-port-taken");
    case Code::ListenPortPrivileged:
        return QLatin1String("listen-port-privileged");
    case Code::ListenAddressInvalid:
        return QLatin1String("listen-address-invalid");
    case Code::ListenFailed:
        return QLatin1String("listen-failed");
    case Code::DestinationRefused:
        return QLatin1String("destination-refused");
    case Code::DestinationProhibited:
        return QLatin1String("destination-prohibited");
    case Code::DestinationTimeout:
        return QLatin1String("destination-timeout");
    case Code::ServerOutOfResources:
        return QLatin1String("server-out-of-resources");
    case Code::ChannelFailed:
        return QLatin1String("channel-failed");
    case Code::RemoteListenRefused:
        return QLatin1String("remote-listen-refused");
    case Code::LocalPeerReset:
        return QLatin1String("local-peer-reset");
    case Code::LocalIoError:
        return QLatin1String("local-io-error");
    case Code::TooManyConnections:
        return QLatin1String("too-many-connections");
    case Code::SourceNotAllowed:
        return QLatin1String("source-not-allowed");
    case Code::DestinationNotPermitted:
        return QLatin1String("destination-not-permitted");
    case Code::TunnelDown:
        return QLatin1String("tunnel-down");
    case Code::FtpProtocolViolation:
        return QLatin1String("ftp-protocol-violation");
    case Code::FtpImplicitTls:
        return QLatin1String("ftp-implicit-tls");
    case Code::FtpClientIsBrowser:
        return QLatin1String("ftp-client-is-browser");
    case Code::FtpServerWantsTls:
        return QLatin1String("ftp-server-wants-tls");
    case Code::FtpControlEncrypted:
        return QLatin1String("ftp-control-encrypted");
    case Code::FtpActiveConverted:
        return QLatin1String("ftp-active-converted");
    case Code::FtpDataRefused:
        return QLatin1String("ftp-data-refused");
    case Code::FtpDataFailed:
        return QLatin1String("ftp-data-failed");
    case Code::FtpLoginRefused:
        return QLatin1String("ftp-login-refused");
    case Code::FtpServerBusy:
        return QLatin1String("ftp-server-busy");
    case Code::SocksProtocolViolation:
        return QLatin1String("socks-protocol-violation");
    case Code::InvalidArgument:
        return QLatin1String("invalid-argument");
    case Code::InvalidRule:
        return QLatin1String("invalid-rule");
    case Code::NotSupported:
        return QLatin1String("not-supported");
    case Code::FileUnreadable:
        return QLatin1String("file-unreadable");
    case Code::FileUnwritable:
        return QLatin1String("file-unwritable");
    case Code::FollowedUnusable:
        return QLatin1String("followed-unusable");
    case Code::FollowedTimeout:
        return QLatin1String("followed-timeout");
    case Code::ProfileInvalid:
        return QLatin1String("profile-invalid");
    case Code::ProfileNotFound:
        return QLatin1String("profile-not-found");
    case Code::ProfileDamaged:
        return QLatin1String("profile-damaged");
    case Code::ProfileNewer:
        return QLatin1String("profile-newer");
    case Code::ProfileBusy:
        return QLatin1String("profile-busy");
    case Code::KeyStoreUnavailable:
        return QLatin1String("key-store-unavailable");
    case Code::WindowUnreachable:
        return QLatin1String("window-unreachable");
    case Code::UpdateUnreachable:
        return QLatin1String("update-unreachable");
    case Code::UpdateNoticeInvalid:
        return QLatin1String("update-notice-invalid");
    case Code::OutOfResources:
        return QLatin1String("out-of-resources");
    case Code::Cancelled:
        return QLatin1String("cancelled");
    case Code::Internal:
        return QLatin1String("internal");
    }
    return QLatin1String("internal");
}

QLatin1String nuanceName(Nuance nuance)
{
    switch (nuance) {
    case Nuance::Ssh1Only:
        return QLatin1String("ssh-1-only");
    case Nuance::OtherKeyTypeKnown:
        return QLatin1String("other-key-type-known");
    case Nuance::None:
        break;
    }
    return {};
}

Nuance nuanceNamed(const QString& name)
{
    for (int nuance = 0; nuance <= int(Nuance::OtherKeyTypeKnown); ++nuance) {
        if (nuanceName(Nuance(nuance)) == name) {
            return Nuance(nuance);
        }
    }
    return Nuance::None;
}

QString printable(const QByteArray& bytes, qsizetype maxLength)
{
    // Decode in one go; where the text is not UTF-8, fall back to bytes so that nothing is hidden.
    const QString text = QString::fromUtf8(bytes);
    const bool utf8 = !text.contains(QChar::ReplacementCharacter);
    const QString source = utf8 ? text : QString::fromLatin1(bytes);
    QString out;
    for (qsizetype at = 0; at < source.size();) {
        if (out.size() >= maxLength) {
            out += QChar(0x2026);
            break;
        }
        const bool pair = source[at].isHighSurrogate() && at + 1 < source.size();
        const QString character = source.mid(at, pair ? 2 : 1);
        at += character.size();
        const ushort u = character[0].unicode();
        out += !utf8 && u > 0x7e ? QStringLiteral("\\x%1").arg(u, 2, 16, QLatin1Char('0'))
                                 : shownLine(character);
    }
    return out;
}

} // namespace sallyport
