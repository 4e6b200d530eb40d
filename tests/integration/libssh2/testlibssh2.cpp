// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/libssh2ext.h"
#include "core/ssh/sshlibrary.h"
#include "core/ssh/wire.h"
#include "tests/integration/libssh2/echoserver.h"
#include "tests/integration/libssh2/rawsession.h"
#include "tests/support/sshdfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

#include <netinet/in.h>
#include <openssl/crypto.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace sallyport;

namespace {

/// How many blocks of memory OpenSSL has.
std::atomic<qsizetype> blocksOfOpenssl = 0;

void* allocateForOpenssl(size_t size, const char*, int)
{
    void* block = std::malloc(size);
    blocksOfOpenssl += block ? 1 : 0;
    return block;
}

void* resizeForOpenssl(void* block, size_t size, const char*, int)
{
    void* resized = std::realloc(block, std::max<size_t>(size, 1));
    blocksOfOpenssl += !block && resized ? 1 : 0;
    return resized;
}

void releaseForOpenssl(void* block, const char*, int)
{
    blocksOfOpenssl -= block ? 1 : 0;
    std::free(block);
}

/// Only possible before OpenSSL has allocated anything.
const bool kCountsOpenssl =
    CRYPTO_set_mem_functions(&allocateForOpenssl, &resizeForOpenssl, &releaseForOpenssl) == 1;

/// One concurrent open and how it ended.
struct PendingOpen {
    PendingOpen(const QByteArray& host, int port)
        : slot(sp_open_slot_new())
        , message(directMessage(host, port))
    {
    }

    /// True once it has ended.
    bool step(LIBSSH2_SESSION* session)
    {
        if (rc != LIBSSH2_ERROR_EAGAIN)
            return true;
        channel = sp_open_step(session, slot, "direct-tcpip", 12, 65536, 32768, message.constData(),
            static_cast<unsigned>(message.size()), &rc, &reason, text.data(), text.size());
        return rc != LIBSSH2_ERROR_EAGAIN;
    }

    sp_open_slot* slot;
    QByteArray message;
    LIBSSH2_CHANNEL* channel = nullptr;
    int rc = LIBSSH2_ERROR_EAGAIN;
    unsigned reason = 0;
    std::array<char, 200> text{};
};

/// A loopback port where a connection is neither taken nor refused, until release().
class BlackHole {
public:
    BlackHole()
        : m_listener(listenOnLoopback(0, &m_port))
    {
        for (int i = 0; i < 3; i++)
            m_fillers.push_back(connectToLoopback(m_port, true));
    }
    ~BlackHole()
    {
        for (const int fd : m_fillers)
            close(fd);
        release();
    }
    /// From now on connections are refused or reset.
    void release()
    {
        if (m_listener >= 0)
            close(m_listener);
        m_listener = -1;
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    int m_port = 0;
    int m_listener;
    std::vector<int> m_fillers;
};

/// Says what it has to say before anybody has spoken, and then nothing.
class HostileServer {
public:
    explicit HostileServer(const QByteArray& bytes)
        : m_listener(listenOnLoopback(1, &m_port))
        , m_client(connectToLoopback(m_port))
        , m_server(accept(m_listener, nullptr, nullptr))
    {
        const QByteArray all = "SSH-2.0-hostile\r\n" + bytes;
        m_hasSpoken =
            ::send(m_server, all.constData(), static_cast<size_t>(all.size()), MSG_NOSIGNAL)
            == ssize_t(all.size());
    }
    HostileServer(const HostileServer&) = delete;
    HostileServer& operator=(const HostileServer&) = delete;
    ~HostileServer()
    {
        close(m_server);
        close(m_listener);
    }
    [[nodiscard]] bool hasSpoken() const { return m_hasSpoken; }
    /// The socket that leads to it; RawSession::handshake() takes it over.
    [[nodiscard]] int client() const { return m_client; }
    void hangUp() const { shutdown(m_server, SHUT_WR); }

private:
    int m_port = 0;
    int m_listener;
    int m_client;
    int m_server;
    bool m_hasSpoken = false;
};

QByteArray u32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray nameList(const QByteArray& names)
{
    return u32(static_cast<quint32>(names.size())) + names;
}

QByteArray plainPacket(const QByteArray& payload, int padding)
{
    return u32(static_cast<quint32>(payload.size() + padding + 1)) + char(padding) + payload
        + QByteArray(padding, '\0');
}

QByteArray kexinit(const QByteArray& kex, const QByteArray& cipher)
{
    QByteArray payload(17, '\x14');
    for (const QByteArray& names : { kex, QByteArray("ssh-ed25519"), cipher, cipher,
             QByteArray("hmac-sha2-256"), QByteArray("hmac-sha2-256"), QByteArray("none"),
             QByteArray("none"), QByteArray(), QByteArray() })
        payload += nameList(names);
    return payload + QByteArray(5, '\0');
}

/// A private key in OpenSSH's format with that private part. No key file of the program's looks
/// like it by the time libssh2 sees it (core/ssh/auth/keycontainer.h).
QByteArray privateKey(
    const char* cipher, const char* derivation, const QByteArray& options, const QByteArray& part)
{
    const QByteArray whole = ssh::WireWriter()
                                 .raw(QByteArrayView("openssh-key-v1\0", 15))
                                 .string(cipher)
                                 .string(derivation)
                                 .string(options)
                                 .uint32(1)
                                 .string(ssh::WireWriter().string("ecdsa-sha2-nistp256").take())
                                 .string(part)
                                 .take();
    return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + whole.toBase64()
        + "\n-----END OPENSSH PRIVATE KEY-----\n";
}

QString text(const sp_name_list& list)
{
    return QString::fromLatin1(list.names, static_cast<qsizetype>(list.length));
}

} // namespace

class TestLibssh2 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void libraryIsOurs();
    void echo_data();
    void echo();
    void uploadsSurviveRekeying();
    void flippedBitEndsTheSession_data();
    void flippedBitEndsTheSession();
    void unevenLengthEndsTheSessionAtOnce_data();
    void unevenLengthEndsTheSessionAtOnce();
    void opensDoNotWaitForEachOther_data();
    void opensDoNotWaitForEachOther();
    void refusedOpenSaysWhy_data();
    void refusedOpenSaysWhy();
    void abandonedOpensLeaveNothing();
    void keepaliveRepliesDoNotDisturbListening();
    void windowCounters();
    void negotiationFailureNamesTheLists_data();
    void negotiationFailureNamesTheLists();
    void hostileServerIsRefused_data();
    void hostileServerIsRefused();
    void endsWhileTheServerWaits_data();
    void endsWhileTheServerWaits();
    void exchangesLeaveNothing_data();
    void exchangesLeaveNothing();
    void keysOfAnotherTypeDoNotSign_data();
    void keysOfAnotherTypeDoNotSign();
    void numbersOfNoBytes();
    void derivationIsGivenUp();
    void unknownPreferencesAreRefused();

private:
    void openEcho(RawSession& session, const QByteArray& cipher, const QByteArray& mac,
        LIBSSH2_CHANNEL** channel);

    test::SshdFixture m_sshd;
    EchoServer m_echo;
};

void TestLibssh2::initTestCase()
{
    QVERIFY(ssh::initialise());
    m_sshd.setHostKeys({ test::SshdFixture::KeyType::Ed25519 });
    m_sshd.setConfig({ QStringLiteral("RekeyLimit 1M"),
        QStringLiteral("Ciphers aes128-gcm@openssh.com,aes256-gcm@openssh.com,"
                       "chacha20-poly1305@openssh.com,aes128-ctr,aes256-ctr,aes256-cbc"),
        QStringLiteral("PermitOpen 127.0.0.1:* no-such-host.invalid:*") });
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
}

void TestLibssh2::libraryIsOurs()
{
    const ssh::LibraryInfo info = ssh::libraryInfo();
    QCOMPARE(info.version, QStringLiteral("1.11.1"));
    QCOMPARE(info.mode, ssh::LibraryInfo::Mode::Patched);
    QVERIFY(info.securityPatched);
    QVERIFY(info.lacks.isEmpty());
    QVERIFY(ssh::libraryLine(info).startsWith(QStringLiteral("libssh2 1.11.1 (patched)")));
}

void TestLibssh2::echo_data()
{
    QTest::addColumn<QByteArray>("cipherOut");
    QTest::addColumn<QByteArray>("cipherIn");
    QTest::addColumn<QByteArray>("mac");
    QTest::addColumn<int>("megabytes");
    QTest::addColumn<bool>("singleBytes");
    const QByteArray gcm128 = "aes128-gcm@openssh.com";
    const QByteArray gcm256 = "aes256-gcm@openssh.com";
    const QByteArray chacha = "chacha20-poly1305@openssh.com";
    const QByteArray etm = "hmac-sha2-256-etm@openssh.com";
    const QByteArray plain = "hmac-sha2-256";
    QTest::newRow("aes128-gcm keeps every byte") << gcm128 << gcm128 << plain << 8 << false;
    QTest::newRow("aes256-gcm keeps every byte") << gcm256 << gcm256 << plain << 8 << false;
    QTest::newRow("chacha20 keeps every byte") << chacha << chacha << plain << 8 << false;
    QTest::newRow("aes256-ctr with encrypt-then-MAC keeps every byte")
        << QByteArray("aes256-ctr") << QByteArray("aes256-ctr") << etm << 8 << false;
    QTest::newRow("aes128-ctr with a plain MAC keeps every byte")
        << QByteArray("aes128-ctr") << QByteArray("aes128-ctr") << plain << 8 << false;
    QTest::newRow("aes256-cbc with a plain MAC keeps every byte")
        << QByteArray("aes256-cbc") << QByteArray("aes256-cbc") << plain << 4 << false;
    QTest::newRow("gcm out and ctr in keep every byte")
        << gcm128 << QByteArray("aes256-ctr") << etm << 4 << false;
    QTest::newRow("ctr out and gcm in keep every byte")
        << QByteArray("aes256-ctr") << gcm256 << plain << 4 << false;
    QTest::newRow("chacha20 out and ctr in keep every byte")
        << chacha << QByteArray("aes128-ctr") << plain << 4 << false;
    QTest::newRow("ctr out and chacha20 in keep every byte")
        << QByteArray("aes128-ctr") << chacha << etm << 4 << false;
    QTest::newRow("aes128-gcm can be read a byte at a time")
        << gcm128 << gcm128 << plain << 1 << true;
    QTest::newRow("chacha20 can be read a byte at a time")
        << chacha << chacha << plain << 1 << true;
    QTest::newRow("encrypt-then-MAC can be read a byte at a time")
        << QByteArray("aes256-ctr") << QByteArray("aes256-ctr") << etm << 1 << true;
}

void TestLibssh2::echo()
{
    QFETCH(QByteArray, cipherOut);
    QFETCH(QByteArray, cipherIn);
    QFETCH(QByteArray, mac);
    QFETCH(int, megabytes);
    QFETCH(bool, singleBytes);

    RawSession session;
    session.prefer(LIBSSH2_METHOD_CRYPT_CS, cipherOut);
    session.prefer(LIBSSH2_METHOD_CRYPT_SC, cipherIn);
    session.prefer(LIBSSH2_METHOD_MAC_CS, mac);
    session.prefer(LIBSSH2_METHOD_MAC_SC, mac);
    QRandomGenerator random(4711);
    session.chunk = [&random, singleBytes](size_t wanted) -> size_t {
        if (singleBytes)
            return 1;
        const quint32 limit = random.bounded(3) == 0 ? static_cast<quint32>(wanted) : 40;
        return 1 + random.bounded(limit);
    };
    QCOMPARE(session.open(m_sshd), QString());
    QCOMPARE(
        libssh2_session_methods(session.session(), LIBSSH2_METHOD_CRYPT_CS), cipherOut.constData());
    LIBSSH2_CHANNEL* channel = session.openDirect("127.0.0.1", m_echo.port());
    QVERIFY(channel);

    QByteArray source(megabytes << 20, '\0');
    random.fillRange(reinterpret_cast<quint32*>(source.data()), source.size() / 4);
    qsizetype written = 0;
    qsizetype read = 0;
    size_t next = 0;
    std::array<char, 65536> buffer;
    QElapsedTimer timer;
    timer.start();
    while (read < source.size() && timer.elapsed() < 100000) {
        bool moved = false;
        if (written < source.size() && session.unsent() < 262144 && written - read < 1000000) {
            // A write that would block has to be repeated with the same size.
            if (next == 0)
                next = std::min<size_t>(
                    static_cast<size_t>(source.size() - written), 1 + random.bounded(40000));
            const ssize_t rc = libssh2_channel_write(channel, source.constData() + written, next);
            if (rc > 0) {
                written += rc;
                next = 0;
                moved = true;
            } else {
                QCOMPARE(rc, ssize_t(LIBSSH2_ERROR_EAGAIN));
            }
        }
        const ssize_t rc = libssh2_channel_read(channel, buffer.data(), 1 + random.bounded(65535));
        if (rc > 0) {
            QVERIFY(std::equal(buffer.data(), buffer.data() + rc, source.constData() + read));
            read += rc;
            moved = true;
        } else {
            QCOMPARE(rc, ssize_t(LIBSSH2_ERROR_EAGAIN));
        }
        if (!moved)
            session.wait(1000);
    }
    QCOMPARE(read, source.size());
}

void TestLibssh2::uploadsSurviveRekeying()
{
    RawSession session;
    QCOMPARE(session.open(m_sshd), QString());
    constexpr int kChannels = 8;
    constexpr qsizetype kEach = 4 << 20;
    struct Upload {
        LIBSSH2_CHANNEL* channel;
        qsizetype sent = 0;
        qsizetype received = 0;
    };
    std::vector<Upload> uploads;
    for (int i = 0; i < kChannels; i++) {
        uploads.push_back({ session.openDirect("127.0.0.1", m_echo.port()) });
        QVERIFY(uploads.back().channel);
    }
    const QByteArray block(32700, 'x');
    std::array<char, 65536> buffer;
    bool rekeyed = false;
    qsizetype done = 0;
    QElapsedTimer timer;
    timer.start();
    while (done < kChannels * kEach && timer.elapsed() < 100000) {
        bool moved = false;
        for (Upload& upload : uploads) {
            if (upload.sent < kEach && session.unsent() < 262144) {
                const ssize_t rc = libssh2_channel_write(upload.channel, block.constData(),
                    static_cast<size_t>(std::min(block.size(), kEach - upload.sent)));
                if (rc > 0) {
                    upload.sent += rc;
                    moved = true;
                } else {
                    QCOMPARE(rc, ssize_t(LIBSSH2_ERROR_EAGAIN));
                    rekeyed = rekeyed || sp_is_rekeying(session.session());
                }
            }
            const ssize_t rc = libssh2_channel_read(upload.channel, buffer.data(), buffer.size());
            if (rc > 0) {
                upload.received += rc;
                done += rc;
                moved = true;
            }
        }
        if (!moved)
            session.wait(1000);
    }
    QCOMPARE(done, kChannels * kEach);
    QVERIFY2(rekeyed, "the server never asked for new keys, so this proved nothing");
}

/// A channel to the echo server, and nothing left to read. Null: it has said why.
void TestLibssh2::openEcho(
    RawSession& session, const QByteArray& cipher, const QByteArray& mac, LIBSSH2_CHANNEL** channel)
{
    for (const int kind : { LIBSSH2_METHOD_CRYPT_CS, LIBSSH2_METHOD_CRYPT_SC })
        session.prefer(kind, cipher);
    for (const int kind : { LIBSSH2_METHOD_MAC_CS, LIBSSH2_METHOD_MAC_SC })
        session.prefer(kind, mac);
    QCOMPARE(session.open(m_sshd), QString());
    *channel = session.openDirect("127.0.0.1", m_echo.port());
    while (sp_pump(session.session()) > 0) { }
}

void TestLibssh2::flippedBitEndsTheSession_data()
{
    QTest::addColumn<QByteArray>("cipher");
    QTest::addColumn<QByteArray>("mac");
    QTest::addColumn<int>("byte");
    for (const char* cipher :
        { "aes128-gcm@openssh.com", "chacha20-poly1305@openssh.com", "aes256-ctr", "aes256-cbc" }) {
        for (const char* mac : { "hmac-sha2-256", "hmac-sha2-256-etm@openssh.com" }) {
            for (const int byte : { 0, 3, 4, 20, -1 }) {
                QTest::addRow("%s, %s, byte %d", cipher, mac, byte)
                    << QByteArray(cipher) << QByteArray(mac) << byte;
            }
        }
    }
}

void TestLibssh2::flippedBitEndsTheSession()
{
    QFETCH(QByteArray, cipher);
    QFETCH(QByteArray, mac);
    QFETCH(int, byte);

    RawSession session;
    LIBSSH2_CHANNEL* channel = nullptr;
    openEcho(session, cipher, mac, &channel);
    QVERIFY(channel);

    bool flipped = false;
    session.tamper = [&flipped, byte](char* bytes, size_t size) {
        const size_t at = byte < 0 ? size - 1 : static_cast<size_t>(byte);
        if (!flipped && at < size) {
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            flipped = true;
        }
    };
    const QByteArray words(1000, 'w');
    QCOMPARE(libssh2_channel_write(channel, words.constData(), 1000), ssize_t(1000));
    // A wrong length may make it wait for more bytes than were sent: send some.
    int rc = 0;
    QElapsedTimer timer;
    timer.start();
    while (rc >= 0 && timer.elapsed() < 20000) {
        session.wait(10);
        const ssize_t written = libssh2_channel_write(channel, words.constData(), 1000);
        if (written < 0 && written != LIBSSH2_ERROR_EAGAIN)
            break;
        rc = sp_pump(session.session());
    }
    QVERIFY(flipped);
    QVERIFY2(timer.elapsed() < 20000, "the flipped bit went unnoticed");
    QVERIFY2(sp_pump(session.session()) < 0, "the session goes on after it");
    QCOMPARE(session.abandon(), 0);
}

void TestLibssh2::unevenLengthEndsTheSessionAtOnce_data()
{
    QTest::addColumn<QByteArray>("cipher");
    QTest::addColumn<QByteArray>("mac");
    // Where whoever is on the way can change a length at will: it is in clear, or encrypted bit by
    // bit.
    QTest::newRow("in clear, GCM")
        << QByteArray("aes128-gcm@openssh.com") << QByteArray("hmac-sha2-256");
    QTest::newRow("in clear, encrypt-then-MAC")
        << QByteArray("aes256-ctr") << QByteArray("hmac-sha2-256-etm@openssh.com");
    QTest::newRow("encrypted") << QByteArray("aes256-ctr") << QByteArray("hmac-sha2-256");
}

/// What is no multiple of the cipher's block cannot be true: nothing more is waited for.
void TestLibssh2::unevenLengthEndsTheSessionAtOnce()
{
    QFETCH(QByteArray, cipher);
    QFETCH(QByteArray, mac);
    RawSession session;
    LIBSSH2_CHANNEL* channel = nullptr;
    openEcho(session, cipher, mac, &channel);
    QVERIFY(channel);

    bool changed = false;
    session.tamper = [&changed](char* bytes, size_t size) {
        if (!changed && size > 4) {
            // By some 28 KiB and one byte more than will come.
            bytes[2] = static_cast<char>(bytes[2] ^ 0x70);
            bytes[3] = static_cast<char>(bytes[3] ^ 1);
            changed = true;
        }
    };
    QCOMPARE(libssh2_channel_write(channel, "word", 4), ssize_t(4));
    int rc = 0;
    QElapsedTimer timer;
    timer.start();
    while (rc >= 0 && timer.elapsed() < 5000) {
        session.wait(100);
        rc = sp_pump(session.session());
    }
    QVERIFY(changed);
    QVERIFY2(rc < 0, "it waits for the rest of a packet that cannot be one");
    QCOMPARE(session.abandon(), 0);
}

void TestLibssh2::opensDoNotWaitForEachOther_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("all at once") << true;
    // An open reads what has come, which may be the answer to the one before.
    QTest::newRow("one after the other") << false;
}

void TestLibssh2::opensDoNotWaitForEachOther()
{
    QFETCH(bool, atOnce);
    RawSession session;
    QCOMPARE(session.open(m_sshd), QString());
    BlackHole hole;
    std::vector<PendingOpen> opens;
    opens.reserve(50);
    opens.emplace_back("127.0.0.1", hole.port());
    for (int i = 1; i < 50; i++)
        opens.emplace_back("127.0.0.1", m_echo.port());

    size_t ended = 0;
    QElapsedTimer timer;
    timer.start();
    while (ended < opens.size() - 1 && timer.elapsed() < 10000) {
        QVERIFY(sp_pump(session.session()) >= 0);
        ended = 0;
        for (PendingOpen& open : opens) {
            ended += open.step(session.session()) ? 1 : 0;
            if (!atOnce)
                session.wait(20);
        }
        session.wait(20);
    }
    QCOMPARE(ended, opens.size() - 1);
    QCOMPARE(opens[0].rc, LIBSSH2_ERROR_EAGAIN);
    for (size_t i = 1; i < opens.size(); i++)
        QVERIFY(opens[i].channel);

    // Each channel is the one that was asked for: what goes in comes back.
    for (size_t i = 1; i < opens.size(); i++) {
        const QByteArray name = "channel " + QByteArray::number(static_cast<int>(i));
        QCOMPARE(libssh2_channel_write(
                     opens[i].channel, name.constData(), static_cast<size_t>(name.size())),
            ssize_t(name.size()));
    }
    for (size_t i = 1; i < opens.size(); i++) {
        const QByteArray name = "channel " + QByteArray::number(static_cast<int>(i));
        LIBSSH2_CHANNEL* channel = opens[i].channel;
        while (sp_channel_read_avail(channel) < static_cast<size_t>(name.size())
            && timer.elapsed() < 20000) {
            session.wait(100);
            QVERIFY(sp_pump(session.session()) >= 0);
        }
        std::array<char, 100> buffer;
        const ssize_t got = libssh2_channel_read(channel, buffer.data(), buffer.size());
        QCOMPARE(QByteArray(buffer.data(), std::max<ssize_t>(got, 0)), name);
    }

    for (PendingOpen& open : opens)
        sp_open_slot_free(session.session(), open.slot);
    QCOMPARE(session.abandon(), 0);
}

void TestLibssh2::refusedOpenSaysWhy_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<unsigned>("reason");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a closed port")
        << QByteArray("127.0.0.1") << 2U << QByteArray("Connection refused");
    QTest::newRow("a name nobody knows")
        << QByteArray("no-such-host.invalid") << 2U << QByteArray("not known");
    QTest::newRow("a destination the server forbids")
        << QByteArray("127.0.0.2") << 1U << QByteArray("open failed");
}

void TestLibssh2::refusedOpenSaysWhy()
{
    QFETCH(QByteArray, host);
    QFETCH(unsigned, reason);
    QFETCH(QByteArray, words);
    RawSession session;
    QCOMPARE(session.open(m_sshd), QString());
    PendingOpen open(host, 1);
    QElapsedTimer timer;
    timer.start();
    while (!open.step(session.session()) && timer.elapsed() < 30000) {
        session.wait(100);
        QVERIFY(sp_pump(session.session()) >= 0);
    }
    QVERIFY(!open.channel);
    QCOMPARE(open.rc, LIBSSH2_ERROR_CHANNEL_FAILURE);
    QCOMPARE(open.reason, reason);
    QVERIFY2(QByteArray(open.text.data()).contains(words), open.text.data());

    // The slot can be used again.
    open.rc = LIBSSH2_ERROR_EAGAIN;
    open.message = directMessage("127.0.0.1", m_echo.port());
    while (!open.step(session.session()) && timer.elapsed() < 30000) {
        session.wait(100);
        QVERIFY(sp_pump(session.session()) >= 0);
    }
    QVERIFY(open.channel);
    sp_open_slot_free(session.session(), open.slot);
}

void TestLibssh2::abandonedOpensLeaveNothing()
{
    RawSession session;
    QCOMPARE(session.open(m_sshd), QString());
    BlackHole hole;
    std::vector<PendingOpen> opens;
    for (int i = 0; i < 5; i++)
        opens.emplace_back("127.0.0.1", hole.port());
    opens.emplace_back("127.0.0.1", m_echo.port());
    for (PendingOpen& open : opens)
        QVERIFY(!open.step(session.session()));
    session.wait(1000);
    QVERIFY(sp_pump(session.session()) >= 0);
    for (PendingOpen& open : opens)
        sp_open_slot_free(session.session(), open.slot);
    QCOMPARE(session.abandon(), 0);
}

void TestLibssh2::keepaliveRepliesDoNotDisturbListening()
{
    RawSession session;
    QCOMPARE(session.open(m_sshd), QString());
    libssh2_keepalive_config(session.session(), 1, 1);
    QElapsedTimer timer;
    timer.start();
    int replies = 0;
    int next = 0;
    while (replies < 2 && timer.elapsed() < 20000) {
        QCOMPARE(libssh2_keepalive_send(session.session(), &next), 0);
        session.wait(200);
        QVERIFY(sp_pump(session.session()) >= 0);
        replies += sp_drop_global_replies(session.session());
    }
    QCOMPARE(replies, 2);

    for (int i = 0; i < 2; i++) {
        LIBSSH2_LISTENER* listener = nullptr;
        int bound = 0;
        do {
            session.wait(100);
            listener =
                libssh2_channel_forward_listen_ex(session.session(), "127.0.0.1", 0, &bound, 16);
        } while (!listener && libssh2_session_last_errno(session.session()) == LIBSSH2_ERROR_EAGAIN
            && timer.elapsed() < 30000);
        QVERIFY(listener);

        const int client = connectToLoopback(bound);
        QVERIFY2(client >= 0, "the port belongs to another listener");
        sockaddr_in own{};
        socklen_t size = sizeof(own);
        QCOMPARE(getsockname(client, reinterpret_cast<sockaddr*>(&own), &size), 0);
        LIBSSH2_CHANNEL* channel = nullptr;
        while (!channel && timer.elapsed() < 30000) {
            session.wait(100);
            channel = libssh2_channel_forward_accept(listener);
        }
        QVERIFY(channel);
        std::array<char, 64> host{};
        unsigned port = 0;
        QCOMPARE(sp_forward_originator(channel, host.data(), host.size(), &port), 0);
        QCOMPARE(QByteArray(host.data()), QByteArray("127.0.0.1"));
        QCOMPARE(port, unsigned(ntohs(own.sin_port)));
        QCOMPARE(sp_forward_arrival(channel, host.data(), host.size(), &port), 0);
        QCOMPARE(QByteArray(host.data()), QByteArray("127.0.0.1"));
        QCOMPARE(port, unsigned(bound));
        QCOMPARE(sp_channel_initial_window(channel), 65536U);
        close(client);
        while (!sp_channel_remote_eof(channel) && timer.elapsed() < 30000) {
            session.wait(100);
            QVERIFY(sp_pump(session.session()) >= 0);
        }
        QVERIFY(sp_channel_remote_eof(channel));
    }
}

void TestLibssh2::windowCounters()
{
    RawSession session;
    QCOMPARE(session.open(m_sshd), QString());
    LIBSSH2_CHANNEL* channel = session.openDirect("127.0.0.1", m_echo.port());
    QVERIFY(channel);
    std::array<char, 64> host{};
    unsigned port = 0;
    QCOMPARE(sp_forward_originator(channel, host.data(), host.size(), &port), -1);
    QCOMPARE(sp_forward_arrival(channel, host.data(), host.size(), &port), -1);
    QCOMPARE(sp_channel_receive_window(channel), 262144U);
    QVERIFY(sp_channel_send_packet(channel) >= 32768U);
    const unsigned before = sp_channel_send_window(channel);
    QCOMPARE(libssh2_channel_write(channel, "0123456789", 10), ssize_t(10));
    QCOMPARE(sp_channel_send_window(channel), before - 10);
    QCOMPARE(libssh2_channel_window_write(channel), static_cast<unsigned long>(before - 10));
    QElapsedTimer timer;
    timer.start();
    while (sp_channel_read_avail(channel) < 10 && timer.elapsed() < 10000) {
        session.wait(100);
        QVERIFY(sp_pump(session.session()) >= 0);
    }
    QCOMPARE(sp_channel_read_avail(channel), size_t(10));
    QVERIFY(!sp_channel_remote_eof(channel));
    QVERIFY(!sp_channel_remote_close(channel));
}

void TestLibssh2::negotiationFailureNamesTheLists_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("theirs");
    QTest::newRow("no common cipher")
        << LIBSSH2_METHOD_CRYPT_CS << QByteArray("aes192-ctr") << int(SP_KEX_CIPHER_CS)
        << QStringLiteral("aes128-gcm@openssh.com,aes256-gcm@openssh.com,"
                          "chacha20-poly1305@openssh.com,aes128-ctr,aes256-ctr,aes256-cbc");
    QTest::newRow("no common host key type")
        << LIBSSH2_METHOD_HOSTKEY << QByteArray("ecdsa-sha2-nistp256") << int(SP_KEX_HOSTKEY)
        << QStringLiteral("ssh-ed25519");
}

void TestLibssh2::negotiationFailureNamesTheLists()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, offered);
    QFETCH(int, list);
    QFETCH(QString, theirs);
    RawSession session;
    session.prefer(kind, offered);
    const int fd = connectToLoopback(m_sshd.port());
    QVERIFY(fd >= 0);
    QCOMPARE(session.handshake(fd), LIBSSH2_ERROR_KEX_FAILURE);
    sp_name_list server{};
    sp_name_list ours{};
    QCOMPARE(sp_kex_failure(session.session(), &server, &ours), list);
    QCOMPARE(text(server), theirs);
    QCOMPARE(text(ours), QString::fromLatin1(offered));
}

void TestLibssh2::hostileServerIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray cipher = "aes128-gcm@openssh.com";
    QTest::newRow("only signals instead of key exchange methods")
        << plainPacket(kexinit("ext-info-c,kex-strict-c-v00@openssh.com", cipher), 6);
    QTest::newRow("a packet without a payload") << plainPacket({}, 11);
    QTest::newRow("a packet of length 0") << QByteArray(16, '\0');
    QTest::newRow("a packet of 4 GiB") << QByteArray(16, '\xff');
    QTest::newRow("padding longer than the packet") << u32(12) + '\x40' + QByteArray(11, '\x14');
    QTest::newRow("half a KEXINIT")
        << plainPacket(kexinit("curve25519-sha256", cipher).left(40), 6);
    QTest::newRow("a name-list that ends beyond the packet")
        << plainPacket(QByteArray(17, '\x14') + u32(0xfffffff0) + "abc", 6);
    QTest::newRow("a DISCONNECT whose text ends beyond the packet")
        << plainPacket('\x01' + u32(2) + u32(0xffffffff) + "abc", 6);
    QTest::newRow("EXT_INFO with 4294967295 entries")
        << plainPacket('\x07' + u32(0xffffffff) + u32(0), 6);
    QTest::newRow("a reply before anything was asked") << plainPacket("\x1f", 6);
}

void TestLibssh2::hostileServerIsRefused()
{
    QFETCH(QByteArray, bytes);
    const HostileServer server(bytes);
    QVERIFY(server.hasSpoken());
    server.hangUp();
    RawSession session;
    const int rc = session.handshake(server.client());
    QVERIFY2(rc < 0 && rc != LIBSSH2_ERROR_EAGAIN, qPrintable(QString::number(rc)));
    QCOMPARE(session.abandon(), 0);
}

void TestLibssh2::endsWhileTheServerWaits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // What stands where the type would be is padding, here like an SSH_MSG_IGNORE.
    QTest::newRow("a packet without a payload") << u32(12) + char(11) + QByteArray(11, '\x02');
    QTest::newRow("answers to 5,000 questions that nobody asked")
        << plainPacket("\x51", 6).repeated(5000);
}

void TestLibssh2::endsWhileTheServerWaits()
{
    QFETCH(QByteArray, bytes);
    const HostileServer server(bytes);
    QVERIFY(server.hasSpoken());
    RawSession session;
    const int rc = session.handshake(server.client());
    QVERIFY2(rc < 0 && rc != LIBSSH2_ERROR_EAGAIN, qPrintable(QString::number(rc)));
    QCOMPARE(session.abandon(), 0);
    QCOMPARE(session.blocks(), 0);
}

void TestLibssh2::exchangesLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char* method : { "curve25519-sha256", "diffie-hellman-group14-sha256",
             "diffie-hellman-group-exchange-sha256", "ecdh-sha2-nistp256", "ecdh-sha2-nistp521" })
        QTest::newRow(method) << QByteArray(method);
}

void TestLibssh2::exchangesLeaveNothing()
{
    QFETCH(QByteArray, method);
    RawSession session;
    session.prefer(LIBSSH2_METHOD_KEX, method);
    QCOMPARE(session.open(m_sshd), QString());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(kCountsOpenssl);
    std::vector<qsizetype> opensslBlocks;
    for (unsigned wanted = sp_exchanges(session.session()) + 1, last = wanted + 2; wanted <= last;
         wanted++) {
        QCOMPARE(sp_rekey(session.session()), 0);
        while (sp_exchanges(session.session()) < wanted && timer.elapsed() < 20000) {
            session.wait(100);
            QVERIFY(sp_pump(session.session()) >= 0);
        }
        QCOMPARE(sp_exchanges(session.session()), wanted);
        opensslBlocks.push_back(blocksOfOpenssl);
    }
    // The first may have fetched what the others use, too.
    QCOMPARE(opensslBlocks.back(), opensslBlocks.front());
    QCOMPARE(session.abandon(), 0);
    QCOMPARE(session.blocks(), 0);
}

void TestLibssh2::keysOfAnotherTypeDoNotSign_data()
{
    QTest::addColumn<test::SshdFixture::KeyType>("type");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("an RSA key as an ECDSA key")
        << test::SshdFixture::KeyType::Rsa << QByteArray("rsa-sha2-256")
        << QByteArray("ecdsa-sha2-nistp256");
    QTest::newRow("an ECDSA key as an RSA key")
        << test::SshdFixture::KeyType::Ecdsa << QByteArray("ecdsa-sha2-nistp256")
        << QByteArray("rsa-sha2-256");
}

void TestLibssh2::keysOfAnotherTypeDoNotSign()
{
    QFETCH(test::SshdFixture::KeyType, type);
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, other);
    const QString path = m_sshd.path(QString::fromLatin1(own));
    QVERIFY(QFile::copy(m_sshd.userKeyFile(type), path));
    QCOMPARE(QProcess::execute(QStringLiteral("ssh-keygen"),
                 { QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-m"),
                     QStringLiteral("PEM"), QStringLiteral("-N"), QString(), QStringLiteral("-f"),
                     path }),
        0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray key = file.readAll();

    RawSession session;
    session.prefer(LIBSSH2_METHOD_KEX, "curve25519-sha256");
    const unsigned char data[] = "to be signed";
    const auto sign = [&](const QByteArray& algorithm) {
        unsigned char* signature = nullptr;
        size_t length = 0;
        const int rc = sp_sign(session.session(), algorithm.constData(), key.constData(),
            static_cast<size_t>(key.size()), nullptr, data, sizeof(data), &signature, &length);
        sp_free(session.session(), signature);
        return rc;
    };
    QCOMPARE(sign(own), 0);
    QCOMPARE(sign(other), LIBSSH2_ERROR_FILE);
}

void TestLibssh2::numbersOfNoBytes()
{
    const QByteArray name = "ecdsa-sha2-nistp256";
    const QByteArray part = ssh::WireWriter()
                                .uint32(7)
                                .uint32(7)
                                .string(name)
                                .string("nistp256")
                                .string('\x04' + QByteArray(64, 'p'))
                                .mpint({})
                                .string({})
                                .take();
    const QByteArray key = privateKey("none", "none", {}, part);
    RawSession session;
    session.prefer(LIBSSH2_METHOD_KEX, "curve25519-sha256");
    unsigned char* blob = nullptr;
    size_t length = 0;
    QVERIFY(sp_public_key(session.session(), key.constData(), static_cast<size_t>(key.size()),
                nullptr, &blob, &length)
        != 0);
    sp_free(session.session(), blob);
}

void TestLibssh2::derivationIsGivenUp()
{
    // Rounds for hours.
    const QByteArray key = privateKey("aes256-ctr", "bcrypt",
        ssh::WireWriter().string("0123456789abcdef").uint32(0x7fffffff).take(),
        QByteArray(64, 'x'));
    RawSession session;
    session.prefer(LIBSSH2_METHOD_KEX, "curve25519-sha256");
    int asked = 0;
    sp_thread_ask([](void* count) { return int(++*static_cast<int*>(count) == 3); }, &asked);
    unsigned char* blob = nullptr;
    size_t length = 0;
    const int rc = sp_public_key(session.session(), key.constData(),
        static_cast<size_t>(key.size()), "correct horse", &blob, &length);
    sp_thread_ask(nullptr, nullptr);
    QVERIFY(rc != 0);
    QCOMPARE(asked, 3);
    QCOMPARE(session.abandon(), 0);
    QCOMPARE(session.blocks(), 0);
}

void TestLibssh2::unknownPreferencesAreRefused()
{
    RawSession session;
    session.prefer(LIBSSH2_METHOD_KEX, "curve25519-sha256");
    QCOMPARE(libssh2_session_method_pref(session.session(), LIBSSH2_METHOD_KEX, "no-such-method"),
        LIBSSH2_ERROR_METHOD_NOT_SUPPORTED);
}

QTEST_GUILESS_MAIN(TestLibssh2)
#include "testlibssh2.moc"
