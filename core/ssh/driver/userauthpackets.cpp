// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/userauth.h"

#include "core/base/exhaustion.h"
#include "core/ssh/auth/agentsigner.h"
#include "core/ssh/auth/certificate.h"
#include "core/ssh/auth/opensslthread.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/link/session.h"
#include "core/ssh/wire.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <mutex>

#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)
#include <malloc.h>
#elif defined(Q_OS_FREEBSD)
#include <malloc_np.h>
#elif defined(Q_OS_MACOS)
#include <malloc/malloc.h>
#endif

namespace sallyport::ssh {

namespace {

enum Message : std::uint8_t {
    kRequest = 50,
    kFailure = 51,
    kSuccess = 52,
    kBanner = 53,
    kKeyAccepted = 60, ///< The same number in each method's own meaning.
    kPasswordChange = 60,
    kInfoRequest = 60,
    kInfoResponse = 61,
};

constexpr QByteArrayView kService = "ssh-connection";
// A server may send as many as it likes, whatever we do.
constexpr int kMostBanners = 50;
constexpr std::uint32_t kMostPrompts = 100;

/// Everything that opening a private key takes, for another thread.
struct KeyJob {
    Secret key;
    Secret passphrase; ///< Zero-terminated.
    KeyFileInfo info;
    QString path;
    QByteArray blob;
    QByteArray algorithm;
    std::function<QByteArray(const QByteArray& blob, const QByteArray& algorithm)> dataToSign;
    std::function<QByteArray(const QByteArray& type)> chooseAlgorithm;
    std::atomic<bool> givenUp = false; ///< Nobody waits for the outcome any more.

    /// Tells whoever still waits, on its own thread.
    void deliver(std::function<void()> outcome)
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting) {
            QMetaObject::invokeMethod(m_waiting, std::move(outcome), Qt::QueuedConnection);
        }
    }
    void waitFor(QObject* waiting)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = waiting;
    }

private:
    std::mutex m_mutex;
    QObject* m_waiting = nullptr; ///< Takes itself out before it goes.
};

struct KeyOutcome {
    QByteArray blob;
    QByteArray algorithm;
    QByteArray signature;
    std::optional<Error> error;
};

struct SessionDeleter {
    void operator()(LIBSSH2_SESSION* session) const { libssh2_session_free(session); }
};

QByteArray taken(LIBSSH2_SESSION* session, unsigned char* bytes, std::size_t length)
{
    QByteArray copy(reinterpret_cast<const char*>(bytes), qsizetype(length));
    sp_free(session, bytes);
    return copy;
}

// libssh2 frees what it has decrypted of a key as it stands. Some of what it frees was allocated by
// others, so the size has to come from the system's heap; where that does not tell, nothing is
// wiped.
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
constexpr auto kSizeOf = [](void* block) { return ::malloc_usable_size(block); };
#elif defined(Q_OS_MACOS)
constexpr auto kSizeOf = [](void* block) { return ::malloc_size(block); };
#elif defined(Q_OS_WIN)
constexpr auto kSizeOf = [](void* block) { return ::_msize(block); };
#else
constexpr auto kSizeOf = [](void*) { return std::size_t(0); };
#endif

void* allocate(std::size_t size, void**)
{
    return std::malloc(size);
}

void freeWiped(void* block, void**)
{
    if (block) {
        wipe(block, kSizeOf(block));
        std::free(block);
    }
}

void* reallocateWiped(void* block, std::size_t size, void** abstract)
{
    if (!block || kSizeOf(block) == 0) {
        return std::realloc(block, size);
    }
    void* grown = std::malloc(size);
    if (grown) {
        std::memcpy(grown, block, std::min(kSizeOf(block), size));
        freeWiped(block, abstract);
    }
    return grown;
}

/// Of a job that was given up, whatever is there by then: bcrypt stops between its rounds, other
/// libraries' derivations run to their end, and none is begun any more.
KeyOutcome sign(KeyJob& job)
{
    if (job.givenUp) {
        return {};
    }
    // A session of its own: only the place where libssh2 allocates and notes errors.
    const std::unique_ptr<LIBSSH2_SESSION, SessionDeleter> scratch(
        libssh2_session_init_ex(&allocate, &freeWiped, &reallocateWiped, nullptr));
    sp_thread_ask(
        [](void* givenUp) { return int(static_cast<std::atomic<bool>*>(givenUp)->load()); },
        &job.givenUp);
    KeyOutcome outcome{ job.blob, job.algorithm, {}, {} };
    const auto key = openedKey(job.key, job.info,
        QByteArrayView(job.passphrase.data(), job.passphrase.size() - 1), job.path);
    if (!key) {
        outcome.error = key.error();
        return outcome;
    }
    if (job.givenUp) {
        return outcome;
    }
    unsigned char* bytes = nullptr;
    std::size_t length = 0;
    int rc = 0;
    // Where only the passphrase tells what is in the file, a ".pub" beside it may be another key's.
    const bool unproven = job.info.encrypted
        && (job.info.format == KeyFormat::Pem || job.info.format == KeyFormat::EncryptedPkcs8);
    if (outcome.blob.isEmpty() || unproven) {
        rc = sp_public_key(scratch.get(), key->data(), std::size_t(key->size()),
            job.passphrase.data(), &bytes, &length);
        const QByteArray blob = rc == 0 ? taken(scratch.get(), bytes, length) : QByteArray();
        if (rc == 0 && outcome.blob.isEmpty()) {
            outcome.blob = blob;
            outcome.algorithm = job.chooseAlgorithm(typeOfBlob(blob));
        } else if (rc == 0 && plainKey(outcome.blob) != blob) {
            outcome.error = Error{ Code::PublicKeyMismatch, publicKeyMismatch(job.path), job.path };
            return outcome;
        }
    }
    if (job.givenUp) {
        return outcome;
    }
    if (rc == 0) {
        const QByteArray data = job.dataToSign(outcome.blob, outcome.algorithm);
        rc = sp_sign(scratch.get(), withoutCertificate(outcome.algorithm).constData(), key->data(),
            std::size_t(key->size()), job.passphrase.data(),
            reinterpret_cast<const unsigned char*>(data.constData()), std::size_t(data.size()),
            &bytes, &length);
    }
    if (rc == 0) {
        outcome.signature = taken(scratch.get(), bytes, length);
    } else if (job.info.encrypted) {
        outcome.error = Error{ Code::PassphraseWrong,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the passphrase does not open the key")),
            job.path };
    } else {
        char* text = nullptr;
        int size = 0;
        libssh2_session_last_error(scratch.get(), &text, &size, 0);
        outcome.error = Error{ Code::KeyFormatUnsupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the key could not be used: %1"),
                printable(QByteArray(text, size), 300)),
            job.path };
    }
    return outcome;
}

/// Speaks the protocol itself, with the extension unit to carry its messages.
class PacketUserAuth final : public UserAuth {
public:
    PacketUserAuth(Session& session, const QString& user)
        : m_session(session)
        , m_user(user.toUtf8())
    {
    }

    ~PacketUserAuth() override { giveUpJob(); }

    void askMethods() override { begin(Method::None, request("none").take()); }

    void queryKey(const QByteArray& blob, const QByteArray& algorithm) override
    {
        m_blob = blob;
        WireWriter message = request("publickey");
        message.boolean(false).string(algorithm).string(blob);
        begin(Method::QueryKey, message.take());
    }

    void useKeyFile(const QByteArray& blob, const QByteArray& algorithm, const KeyFile& key,
        const Secret* passphrase) override
    {
        begin(Method::UseKey, {});
        // A C string is wanted; a key without passphrase must get an empty one, or OpenSSL asks.
        const qsizetype size = passphrase ? passphrase->size() : 0;
        QByteArray text;
        text.reserve(size + 1);
        text.append(passphrase ? passphrase->data() : "", size).append('\0');
        const auto job = std::make_shared<KeyJob>();
        job->key = key.bytes.clone();
        job->passphrase = Secret(std::move(text));
        job->info = key.info;
        job->path = key.path;
        job->blob = blob;
        job->algorithm = algorithm;
        std::size_t idLength = 0;
        const unsigned char* id = sp_session_id(m_session.handle(), &idLength);
        const QByteArray sessionId(reinterpret_cast<const char*>(id), qsizetype(idLength));
        const QByteArray start = request("publickey").take();
        job->dataToSign = [sessionId, start](const QByteArray& b, const QByteArray& a) {
            return dataToSign(sessionId, start, b, a);
        };
        job->chooseAlgorithm = [serverList = serverAlgorithms(), ours = m_session.signatures()](
                                   const QByteArray& type) {
            return pickAlgorithm(type, serverList, ours);
        };
        // Deriving a key from a passphrase is slow on purpose.
        m_job = job;
        job->waitFor(this);
        const int number = ++m_keyJob;
        if (const auto shortage = threadExhaustion()) {
            job->deliver(
                [this, number, error = Error{ Code::OutOfResources, *shortage, key.path }] {
                    keyOpened(number, { {}, {}, {}, error });
                });
            return;
        }
        QThreadPool::globalInstance()->start([this, job, number] {
            const KeyOutcome outcome = [&job] {
                const OpensslThread thread;
                return sign(*job);
            }();
            sp_thread_ask(nullptr, nullptr);
            job->key.clear();
            job->passphrase.clear();
            job->deliver([this, number, outcome] { keyOpened(number, outcome); });
        });
    }

    void useAgent(const QByteArray& blob, const QByteArray& algorithm, AgentSigner& signer) override
    {
        begin(Method::UseKey, {});
        m_blob = blob;
        m_algorithm = algorithm;
        m_signer = &signer;
        std::size_t idLength = 0;
        const unsigned char* id = sp_session_id(m_session.handle(), &idLength);
        connect(&signer, &AgentSigner::settled, this, &UserAuth::progress);
        signer.start(dataToSign(QByteArray(reinterpret_cast<const char*>(id), qsizetype(idLength)),
            request("publickey").take(), blob, algorithm));
    }

    void sendPassword(const Secret& password) override
    {
        WireWriter message = request("password", password.size());
        message.boolean(false).string(QByteArrayView(password.data(), password.size()));
        begin(Method::Password, message.take());
    }

    void changePassword(const Secret& from, const Secret& to) override
    {
        WireWriter message = request("password", from.size() + to.size());
        message.boolean(true)
            .string(QByteArrayView(from.data(), from.size()))
            .string(QByteArrayView(to.data(), to.size()));
        begin(Method::Password, message.take());
    }

    void startKeyboardInteractive() override
    {
        WireWriter message = request("keyboard-interactive");
        message.string({}).string({});
        begin(Method::KeyboardInteractive, message.take());
    }

    void answerPrompts(std::vector<Secret> answers) override
    {
        qsizetype size = 5;
        for (const Secret& answer : answers) {
            size += 4 + answer.size();
        }
        WireWriter message;
        message.reserve(size).byte(kInfoResponse).uint32(std::uint32_t(answers.size()));
        for (const Secret& answer : answers) {
            message.string(QByteArrayView(answer.data(), answer.size()));
        }
        begin(Method::KeyboardInteractive, message.take());
    }

    Result<std::optional<AuthReply>> poll() override
    {
        if (m_abandoned) {
            return std::nullopt;
        }
        if (auto refusal = finishSigning()) {
            return refusal;
        }
        if (!m_outgoing.isEmpty()) {
            const int rc = sp_userauth_send(m_session.handle(),
                reinterpret_cast<const unsigned char*>(m_outgoing.data()),
                std::size_t(m_outgoing.size()));
            if (rc != 0 && rc != LIBSSH2_ERROR_EAGAIN) {
                return tl::unexpected(m_session.linkError(rc));
            }
            if (rc == 0) {
                m_outgoing.clear();
            }
        }
        return receive();
    }

    void abandon() override
    {
        m_abandoned = true;
        giveUpJob();
        m_outgoing.clear();
    }

    QByteArray chooseAlgorithm(const QByteArray& type) const override
    {
        return pickAlgorithm(type, serverAlgorithms(), m_session.signatures());
    }

    std::optional<Error> objectionTo(const QByteArray&) const override { return {}; }

private:
    /// Nothing: no reply but an end is due.
    enum class Method { Nothing, None, QueryKey, UseKey, Password, KeyboardInteractive };

    [[nodiscard]] WireWriter request(QByteArrayView method, qsizetype more = 0) const
    {
        WireWriter message;
        // What is appended is known in size only by the caller; a little more does no harm.
        message.reserve(m_user.size() + method.size() + more + 64);
        message.byte(kRequest).string(m_user).string(kService).string(method);
        return message;
    }

    void begin(Method method, QByteArray message)
    {
        m_method = method;
        m_signer = nullptr;
        giveUpJob();
        ++m_keyJob;
        m_keyOutcome.reset();
        m_outgoing = Secret(std::move(message));
    }

    void keyOpened(int number, const KeyOutcome& outcome)
    {
        if (number == m_keyJob) {
            m_keyOutcome = outcome;
            Q_EMIT progress();
        }
    }

    void giveUpJob()
    {
        if (const auto job = std::exchange(m_job, nullptr)) {
            job->givenUp = true;
            job->waitFor(nullptr);
        }
    }

    static QByteArray dataToSign(const QByteArray& sessionId, const QByteArray& request,
        const QByteArray& blob, const QByteArray& algorithm)
    {
        WireWriter data;
        data.string(sessionId).raw(request).boolean(true).string(algorithm).string(blob);
        return data.take();
    }

    [[nodiscard]] QByteArrayList serverAlgorithms() const
    {
        const char* list = sp_server_signature_algorithms(m_session.handle());
        return list ? QByteArray(list).split(',') : QByteArrayList();
    }

    static QByteArray pickAlgorithm(
        const QByteArray& type, const QByteArrayList& server, const QByteArrayList& ours)
    {
        const QByteArray plain = withoutCertificate(type);
        if (plain != "ssh-rsa") {
            return type;
        }
        // RFC 8332: the key type names no usable signature, so one is agreed on. A server that does
        // not say what it takes knows nothing newer than SHA-1, if we may use that.
        QByteArray chosen = server.isEmpty() && ours.contains(plain) ? plain : ours.value(0, plain);
        for (const QByteArray& name : ours) {
            if (server.contains(name)) {
                chosen = name;
                break;
            }
        }
        return isCertificateType(type) && chosen != plain ? chosen + "-cert-v01@openssh.com"
            : plain == type                               ? chosen
                                                          : type;
    }

    void sendSignature(
        const QByteArray& blob, const QByteArray& algorithm, const QByteArray& signature)
    {
        WireWriter message = request("publickey");
        message.boolean(true).string(algorithm).string(blob).string(signature);
        begin(Method::UseKey, message.take());
    }

    /// Sends the signature once it is made; the reply when there will be none.
    std::optional<AuthReply> finishSigning()
    {
        AuthReply reply;
        reply.kind = AuthReply::Kind::NotSigned;
        if (m_keyOutcome) {
            const KeyOutcome outcome = *std::exchange(m_keyOutcome, std::nullopt);
            reply.error = outcome.error;
            if (!reply.error) {
                WireWriter signature;
                signature.string(withoutCertificate(outcome.algorithm)).string(outcome.signature);
                sendSignature(outcome.blob, outcome.algorithm, signature.take());
            }
        } else if (m_signer && (m_signer->signature() || m_signer->error())) {
            AgentSigner* signer = m_signer;
            m_signer.clear();
            reply.error = signer->error();
            if (!reply.error) {
                const AgentSignature& made = *signer->signature();
                WireWriter signature;
                signature.string(made.algorithm);
                // A security key's flags and counter follow its signature (PROTOCOL.u2f).
                if (made.algorithm.startsWith("sk-")) {
                    signature.raw(made.blob);
                } else {
                    signature.string(made.blob);
                }
                sendSignature(m_blob, m_algorithm, signature.take());
            }
        }
        return reply.error ? std::optional(reply) : std::nullopt;
    }

    Result<std::optional<AuthReply>> receive()
    {
        for (;;) {
            unsigned char* bytes = nullptr;
            std::size_t length = 0;
            const int rc = sp_userauth_receive(m_session.handle(), &bytes, &length);
            if (rc == LIBSSH2_ERROR_EAGAIN) {
                return std::nullopt;
            }
            if (rc != 0) {
                return tl::unexpected(m_session.linkError(rc));
            }
            const QByteArray message = taken(m_session.handle(), bytes, length);
            WireReader reader(message);
            const std::uint8_t type = reader.readByte();
            if (type == kBanner) {
                const QByteArray text = reader.readString().toByteArray();
                if (++m_banners > kMostBanners) {
                    return nonsense(Sentence(
                        QT_TRANSLATE_NOOP("Sentence", "the server sent too many banners")));
                }
                Q_EMIT banner(text);
                continue;
            }
            return read(type, reader);
        }
    }

    Result<std::optional<AuthReply>> read(std::uint8_t type, WireReader& reader)
    {
        AuthReply reply;
        if (type == kSuccess) {
            reply.kind = AuthReply::Kind::Success;
        } else if (type == kFailure) {
            reply.methods =
                printable(reader.readString().toByteArray(), 1000).split(u',', Qt::SkipEmptyParts);
            reply.partial = reader.readBool();
            reply.refused = reply.partial || m_method == Method::None ? 0 : 1;
        } else if (type == kKeyAccepted && m_method == Method::QueryKey) {
            (void)reader.readString();
            reply.kind = AuthReply::Kind::KeyAccepted;
            if (reader.readString() != m_blob) {
                return nonsense(Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "the server accepted another key than the one offered")));
            }
        } else if (type == kPasswordChange && m_method == Method::Password) {
            reply.kind = AuthReply::Kind::NewPasswordWanted;
            reply.instruction = reader.readString().toByteArray();
        } else if (type == kInfoRequest && m_method == Method::KeyboardInteractive) {
            reply.kind = AuthReply::Kind::Prompts;
            reply.name = reader.readString().toByteArray();
            reply.instruction = reader.readString().toByteArray();
            (void)reader.readString(); // language, deprecated
            const std::uint32_t count = reader.readUint32();
            if (count > kMostPrompts) {
                return nonsense(Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the server asked %1 questions at once"), count));
            }
            for (std::uint32_t i = 0; i < count && reader.ok(); ++i) {
                const QByteArray text = reader.readString().toByteArray();
                reply.prompts.append({ text, reader.readBool() });
            }
        } else {
            return nonsense(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the server sent message %1 when none such was due"),
                type));
        }
        if (!reader.ok()) {
            return nonsense(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the server sent a malformed message %1"), type));
        }
        m_method = Method::Nothing;
        return reply;
    }

    static tl::unexpected<Error> nonsense(const Sentence& what)
    {
        return fail(Code::AuthenticationFailed, what);
    }

    Session& m_session;
    QByteArray m_user;
    Method m_method = Method::Nothing;
    Secret m_outgoing;
    QByteArray m_blob;
    QByteArray m_algorithm;
    QPointer<AgentSigner> m_signer;
    std::shared_ptr<KeyJob> m_job; ///< The one under way.
    int m_keyJob = 0; ///< The one whose outcome counts.
    std::optional<KeyOutcome> m_keyOutcome;
    int m_banners = 0;
    bool m_abandoned = false;
};

} // namespace

std::unique_ptr<UserAuth> UserAuth::make(Session& session, const QString& user)
{
    return std::make_unique<PacketUserAuth>(session, user);
}

} // namespace sallyport::ssh
