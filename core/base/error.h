// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

/// What went wrong, as one word a script can compare. The spelling on the command line and in
/// JSON is codeName(); sentences for people live above core.
enum class Code {
    // Reaching the SSH server
    HostNotFound, ///< The SSH server's name does not resolve.
    ConnectionRefused,
    ConnectTimeout,
    NetworkUnreachable,
    ConnectionLost, ///< The transport died after it was up.
    NotSsh, ///< The peer did not introduce itself as an SSH-2 server.
    HandshakeTimeout,
    HandshakeFailed,
    NoCommonAlgorithm, ///< Key exchange found nothing both sides have; detail names the list.
    ServerDisconnected, ///< The server sent SSH_MSG_DISCONNECT (RFC 4253 11.1).
    LivenessLost, ///< Probes were not answered in time.
    ProxyUnreachable, ///< The upstream proxy cannot be reached, or is none.
    ProxyLoginRefused,
    ProxyRefused, ///< The proxy will not connect to the SSH server.

    // Host keys
    HostKeyUnknown,
    HostKeyChanged,
    HostKeyRevoked,
    HostKeyMismatch, ///< The key is not the one the user pinned.
    HostKeyUnsupported, ///< E.g. only a @cert-authority line covers the host.
    HostKeyRekeyMismatch, ///< Another key than before was shown in a key re-exchange.
    KnownHostsUnreadable,

    // Logging in
    AuthenticationFailed, ///< The server refused everything that was offered.
    PasswordRejected,
    KeyRejected, ///< The server does not accept this key for this user.
    KeyFileMissing,
    KeyFileUnreadable,
    KeyFileExposed, ///< Other users may read or write the private key's file; ssh refuses it, too.
    PublicKeyMismatch, ///< The ".pub" file beside a private key is another key's.
    KeyFormatUnsupported, ///< E.g. PuTTY's .ppk or a public key given as private.
    PassphraseRequired,
    PassphraseWrong,
    KeyNeedsNewerLibssh2, ///< RSA keys (it can only sign with SHA-1), certificates, security keys
                          ///< with libssh2 1.10.
    AgentUnavailable,
    AgentFailed, ///< The agent answered, but refused or broke off.
    AuthenticationTimeout,
    NoAuthenticationMethod, ///< Nothing the server asks for can be offered.
    PasswordExpired, ///< The server wants a new password first.
    PromptUnavailable, ///< A question has to be answered and nobody can be asked.
    PromptTimeout,
    TrivialAuthentication, ///< The server let anybody in and asks questions afterwards.

    // Listening on this computer
    ListenPortTaken,
    ListenPortPrivileged,
    ListenAddressInvalid,
    ListenFailed,

    // Destinations, as seen from the SSH server (RFC 4254 5.1)
    DestinationRefused, ///< SSH_OPEN_CONNECT_FAILED
    DestinationProhibited, ///< SSH_OPEN_ADMINISTRATIVELY_PROHIBITED
    DestinationTimeout,
    ServerOutOfResources, ///< SSH_OPEN_RESOURCE_SHORTAGE
    ChannelFailed,
    RemoteListenRefused, ///< The server refused tcpip-forward (RFC 4254 7.1).

    // Connections the user's programs make
    LocalPeerReset,
    LocalIoError,
    TooManyConnections,
    SourceNotAllowed, ///< The peer is not in the rule's list of sources.
    DestinationNotPermitted, ///< A reverse dynamic rule does not permit it.
    TunnelDown, ///< A connection was made while the tunnel is down.

    // FTP
    FtpProtocolViolation,
    FtpImplicitTls, ///< The client speaks TLS from its first byte on, which FTP does not.
    FtpClientIsBrowser, ///< The client speaks HTTP.
    FtpServerWantsTls, ///< The FTP server lets nobody in without TLS.
    FtpControlEncrypted, ///< Client and server agreed on TLS: data connections are not carried.
    FtpActiveConverted, ///< No failure: the server is passive although the client is active.
    FtpDataRefused, ///< A data address or port that the rule does not permit, or too many of them.
    FtpDataFailed, ///< A data connection did not come about, or broke.
    FtpLoginRefused, ///< By the FTP server; not the SSH server's doing.
    FtpServerBusy, ///< It answers, and takes nobody at the moment (421).
    SocksProtocolViolation,

    // The user's wishes
    InvalidArgument,
    InvalidRule,
    NotSupported, ///< This build or this server cannot do it; detail says why and what to do.
    FileUnreadable,
    FileUnwritable,
    FollowedUnusable, ///< The ssh_config file that a profile follows does not say how to connect.
    FollowedTimeout, ///< Reading that file took too long: its file system does not answer.
    ProfileInvalid,
    ProfileNotFound,
    ProfileDamaged, ///< The file is not what it should be; it was kept aside.
    ProfileNewer,
    ProfileBusy, ///< Another copy of the program holds the lock.
    KeyStoreUnavailable,
    WindowUnreachable, ///< The command line asks the running window, and there is none.
    UpdateUnreachable, ///< Whether there is a newer version could not be asked.
    UpdateNoticeInvalid, ///< What came as the notice of a version is none of ours.

    /// This computer has run out of something for the moment; detail says of what. See
    /// exhaustion.h.
    OutOfResources,

    Cancelled, ///< The user or the owner stopped it.
    Internal,
};

/// Which of several things a code can mean, where one summary for all would say too little.
enum class Nuance {
    None,
    Ssh1Only, ///< NotSsh: it speaks SSH, but version 1 only.
    OtherKeyTypeKnown, ///< HostKeyUnknown: the host is known under a key of another type.
};

/// Kebab-case name as in the messages between copies of the program; empty for None.
[[nodiscard]] QLatin1String nuanceName(Nuance nuance);
/// None for any other name.
[[nodiscard]] Nuance nuanceNamed(const QString& name);

/// The server on the way that a failure concerns, where it is not the last one.
struct JumpHost {
    int number = 0; ///< 1-based; 0: none.
    QString address{};

    friend bool operator==(const JumpHost&, const JumpHost&) = default;
};

/// A failure as a value. `detail` is technical and may quote the server (already stripped of
/// control characters); `context` names where: a host, a file and line, a rule; in words that is
/// placeOf(). Neither ever holds a secret.
struct Error {
    Code code = Code::Internal;
    Sentence detail{};
    QString context{};
    Nuance nuance = Nuance::None;
    JumpHost jumpHost{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// Who can mend it.
enum class Disposition {
    Retryable, ///< Trying again later may help without anybody doing anything.
    NeedsUser, ///< The user has to decide, type or change something.
    Fatal, ///< Nothing will help for this profile on this build or server.
};

/// The one place that decides whether a timer may try again.
[[nodiscard]] Disposition dispositionOf(Code code);

/// Kebab-case name as printed in JSON events, e.g. "host-key-changed".
[[nodiscard]] QLatin1String codeName(Code code);

/// Text from the network made safe for a terminal or a log line: control characters and
/// bytes that are not UTF-8 are shown as \xNN, and no more than maxLength characters are kept.
[[nodiscard]] QString printable(const QByteArray& bytes, qsizetype maxLength = 1000);

} // namespace sallyport
