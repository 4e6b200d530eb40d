// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/session.h"

#include "core/ssh/algorithms.h"
#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/link/linkoptions.h"
#include "core/ssh/sshlibrary.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace sallyport::ssh {

// Beyond this, channels wait; answers to the server's own requests still go through.
static constexpr qint64 kSendHighWater = 512 * 1024;
// Nothing of ours fills the buffer this far: the server makes us answer faster than it reads.
static constexpr qint64 kSendLimit = 4 * 1024 * 1024;
// What may wait for a thread that answers the server's questions.
static constexpr qsizetype kInboxSize = 256 * 1024;
// libssh2's own time limit per answer; ours are shorter and kept by the link.
[[maybe_unused]] static constexpr long kLibraryTimeoutSeconds = 24 * 3600;

struct SessionCallbacks {
    static Session& from(void** abstract) { return *static_cast<Session*>(*abstract); }

    static ssize_t receive(libssh2_socket_t, void* buffer, std::size_t length, int, void** abstract)
    {
        Session& s = from(abstract);
        if (s.m_dead) {
            return -ECONNRESET;
        }
        if (s.m_offThread || !s.m_inbox.isEmpty()) {
            const qsizetype size = std::min(qsizetype(length), s.m_inbox.size());
            std::memcpy(buffer, s.m_inbox.constData(), std::size_t(size));
            s.m_inbox.remove(0, size);
            return size > 0 ? ssize_t(size) : -EAGAIN;
        }
        if (s.m_peerEnded || s.m_budget <= 0) {
            return -EAGAIN;
        }
        const qint64 want = std::min(qint64(length), s.m_budget);
        const qint64 got = s.m_transport.read(static_cast<char*>(buffer), want);
        if (got < 0) {
            // Not said to libssh2, which then gives nothing out of what came before.
            s.m_peerEnded = true;
            return -EAGAIN;
        }
        if (got == 0) {
            return -EAGAIN;
        }
        s.m_budget -= got;
        s.m_received += quint64(got);
        if (!s.m_sniffer.done()) {
            s.m_sniffer.feed(QByteArrayView(static_cast<const char*>(buffer), got));
        }
        return ssize_t(got);
    }

    static ssize_t send(
        libssh2_socket_t, const void* buffer, std::size_t length, int, void** abstract)
    {
        Session& s = from(abstract);
        if (s.m_offThread && !s.m_dead) {
            s.m_outbox.append(static_cast<const char*>(buffer), qsizetype(length));
            return ssize_t(length);
        }
        // Asked here because nothing is under the new keys before our NEWKEYS has left.
        if (s.m_dead || !s.keepsHostKey()) {
            return -EPIPE;
        }
        if (s.m_transport.pending() > kSendLimit) {
            // A packet is lost here, so nothing that follows would make sense. libssh2 does not
            // tell in every case; the link sees the end by itself.
            s.m_overrun = true;
            s.m_peerEnded = true;
            return -EPIPE;
        }
        if (s.m_peerEnded) {
            return ssize_t(length);
        }
        if (!s.m_transport.write(static_cast<const char*>(buffer), qint64(length))) {
            return -EPIPE;
        }
        s.m_sent += length;
        return ssize_t(length);
    }

    static void disconnect(LIBSSH2_SESSION*, int reason, const char* message, int messageLength,
        const char*, int, void** abstract)
    {
        Session& s = from(abstract);
        s.m_disconnectReason = reason;
        s.m_disconnectText = printable(QByteArray(message, messageLength), 300);
    }

    static void debug(LIBSSH2_SESSION*, int alwaysDisplay, const char* message, int messageLength,
        const char*, int, void** abstract)
    {
        Session& s = from(abstract);
        // A server may send as many as it likes; the user needs the first few.
        constexpr qsizetype kMost = 20;
        if (alwaysDisplay && s.m_serverMessages.size() < kMost) {
            s.m_serverMessages.append(printable(QByteArray(message, messageLength), 300));
        }
    }
};

Session::Session(Transport& transport)
    : m_transport(transport)
{
    (void)initialise();
    m_handle = libssh2_session_init_ex(nullptr, nullptr, nullptr, this);
    libssh2_session_set_blocking(m_handle, 0);
#if LIBSSH2_VERSION_NUM >= 0x010b01
    const auto set = [this](int kind, auto* callback) {
        libssh2_session_callback_set2(
            m_handle, kind, reinterpret_cast<libssh2_cb_generic*>(callback));
    };
#else
    const auto set = [this](int kind, auto* callback) {
        libssh2_session_callback_set(m_handle, kind, reinterpret_cast<void*>(callback));
    };
#endif
    set(LIBSSH2_CALLBACK_RECV, &SessionCallbacks::receive);
    set(LIBSSH2_CALLBACK_SEND, &SessionCallbacks::send);
    set(LIBSSH2_CALLBACK_DISCONNECT, &SessionCallbacks::disconnect);
    set(LIBSSH2_CALLBACK_DEBUG, &SessionCallbacks::debug);
#if LIBSSH2_VERSION_NUM >= 0x010b00
    libssh2_session_set_read_timeout(m_handle, kLibraryTimeoutSeconds);
#endif
}

Session::~Session()
{
    m_dead = true;
    libssh2_session_free(m_handle);
}

Result<void> Session::configure(const LinkOptions& options)
{
    m_ours = options.algorithms;
    QByteArrayList unknown;
    // Names it does not know are passed over. With none left it would go on with its own choice.
    const auto prefer = [this, &unknown](int method, const QByteArrayList& names) {
        if (!names.isEmpty()
            && libssh2_session_method_pref(m_handle, method, names.join(',').constData()) != 0) {
            unknown = names;
        }
    };
    QByteArrayList kex = m_ours.kex;
#if LIBSSH2_VERSION_NUM < 0x010b01
    // 1.11.0 with the distributions' fix for CVE-2023-48795 obeys the server's strict key exchange
    // even where a list of ours has put its own offer aside: the first MAC would be wrong.
    kex << QByteArrayLiteral("kex-strict-c-v00@openssh.com");
#endif
    prefer(LIBSSH2_METHOD_KEX, kex);
    prefer(LIBSSH2_METHOD_HOSTKEY, m_ours.hostKey);
    prefer(LIBSSH2_METHOD_CRYPT_CS, m_ours.cipher);
    prefer(LIBSSH2_METHOD_CRYPT_SC, m_ours.cipher);
    prefer(LIBSSH2_METHOD_MAC_CS, m_ours.mac);
    prefer(LIBSSH2_METHOD_MAC_SC, m_ours.mac);
#if LIBSSH2_VERSION_NUM >= 0x010b00
    prefer(LIBSSH2_METHOD_SIGN_ALGO, m_ours.signature);
#endif
    const bool compress = std::any_of(m_ours.compression.cbegin(), m_ours.compression.cend(),
        [](const QByteArray& name) { return name != "none"; });
    libssh2_session_flag(m_handle, LIBSSH2_FLAG_COMPRESS, compress ? 1 : 0);
    if (compress) {
        prefer(LIBSSH2_METHOD_COMP_CS, m_ours.compression);
        prefer(LIBSSH2_METHOD_COMP_SC, m_ours.compression);
    }
    if (!unknown.isEmpty()) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "libssh2 %1 has none of these algorithms: %2"),
                QLatin1String(libssh2_version(0)), printable(unknown.join(", "), 500)));
    }
    return {};
}

bool Session::sendGateOpen() const
{
    return !m_dead && m_transport.pending() < kSendHighWater;
}

QString Session::lastErrorText() const
{
    char* message = nullptr;
    int length = 0;
    libssh2_session_last_error(m_handle, &message, &length, 0);
    return printable(QByteArray(message, length), 300);
}

bool Session::keepsHostKey()
{
    if (!m_otherHostKey.isEmpty()) {
        return false;
    }
    std::size_t length = 0;
    const char* blob = libssh2_session_hostkey(m_handle, &length, nullptr);
    const QByteArrayView now(blob, blob ? qsizetype(length) : 0);
    if (m_hostKey.isEmpty()) {
        m_hostKey = now.toByteArray();
    }
    if (now == m_hostKey) {
        return true;
    }
    m_otherHostKey = now.toByteArray();
    // A stock libssh2 passes over a failed key exchange, so the link has to see the end by itself.
    m_peerEnded = true;
    return false;
}

QString Session::libraryText(int rc) const
{
    return lastErrorText() + QStringLiteral(" (libssh2 error %1)").arg(rc);
}

Error Session::linkError(int rc) const
{
    if (!m_otherHostKey.isEmpty()) {
        const auto shown = [](const QByteArray& blob) {
            const auto key = HostKey::fromBlob(blob);
            return key ? QString::fromLatin1(key->type) + u' ' + key->fingerprintSha256()
                       : Sentence(QT_TRANSLATE_NOOP("Sentence", "a key of an unknown type"));
        };
        return { Code::HostKeyRekeyMismatch,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server began with %1 and then showed %2"),
                shown(m_hostKey), shown(m_otherHostKey)) };
    }
    if (m_overrun) {
        return { Code::ConnectionLost,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence",
                    "the server asks for answers and does not read them: %1 MiB wait to be sent"),
                kSendLimit / 1024 / 1024) };
    }
    if (m_disconnectReason) {
        return { Code::ServerDisconnected,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the server closed the connection: %1 (reason %2)"),
                m_disconnectText, *m_disconnectReason) };
    }
    if (m_peerEnded) {
        return { Code::ConnectionLost,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server ended the connection")) };
    }
    return { Code::ConnectionLost, libraryText(rc) };
}

Error Session::handshakeError(int rc) const
{
    if (wasDisconnected()) {
        return linkError(rc);
    }
    Error error = m_sniffer.explain(m_ours);
    if (error.code == Code::HandshakeFailed && !m_peerEnded) {
        error.detail.add(libraryText(rc));
    }
    return error;
}

bool Session::exchangeBytes(bool endAtOnce)
{
    if (!m_outbox.isEmpty()) {
        m_transport.write(m_outbox.constData(), m_outbox.size());
        m_outbox.clear();
    }
    // Whoever asks is on the transport's own thread, and the other one stands still.
    while (!m_peerEnded && m_inbox.size() < kInboxSize) {
        char buffer[4096];
        const qint64 got = m_transport.read(buffer, sizeof buffer);
        if (got <= 0) {
            m_peerEnded = got < 0 && (endAtOnce || m_inbox.isEmpty());
            break;
        }
        m_inbox.append(buffer, got);
        m_received += quint64(got);
    }
    return !m_inbox.isEmpty();
}

QStringList Session::takeServerMessages()
{
    return std::exchange(m_serverMessages, {});
}

} // namespace sallyport::ssh
