// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/userauth.h"

#include "core/base/exhaustion.h"
#include "core/ssh/auth/agentsigner.h"
#include "core/ssh/auth/certificate.h"
#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/link/session.h"
#include "core/ssh/wire.h"

#include <QPointer>

#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <thread>

namespace sallyport::ssh {

namespace {

/// Freed by libssh2 with the C library's free, as the session was made with its allocator.
template <class Char> bool copyFor(QByteArrayView bytes, Char*& text)
{
    auto* copy = static_cast<char*>(std::malloc(std::size_t(bytes.size()) + 1));
    if (!copy) {
        return false;
    }
    std::memcpy(copy, bytes.data(), std::size_t(bytes.size()));
    copy[bytes.size()] = 0;
    text = reinterpret_cast<Char*>(copy);
    return true;
}

/// One call of libssh2 that asks the user in the middle of itself, in a callback that has to have
/// the answer when it returns. So it runs on a thread of its own, which waits there; the session's
/// callbacks keep to their buffers meanwhile. The other methods belong to the owner's thread, and
/// none of them waits for the user.
class BlockingCall {
public:
    /// call is repeated while it says LIBSSH2_ERROR_EAGAIN. wake is called on the other thread.
    BlockingCall(Session& session, std::function<int()> call, std::function<void()> wake)
        : m_session(session)
        , m_call(std::move(call))
        , m_wake(std::move(wake))
    {
        m_session.setOffThread(true);
        m_thread = std::thread([this] { run(); });
    }

    /// When the call has not ended, the session is of no use afterwards: what the library made up
    /// instead of an answer is not sent.
    ~BlockingCall()
    {
        bool finished = false;
        {
            const std::lock_guard lock(m_mutex);
            finished = m_state == State::Finished;
            m_cancelled = true;
        }
        m_changed.notify_all();
        m_thread.join();
        if (finished) {
            (void)m_session.exchangeBytes(false);
        } else {
            m_session.kill();
        }
        m_session.setOffThread(false);
    }

    /// The result or a question, once there is one; carries the call on otherwise.
    [[nodiscard]] std::optional<int> step(std::optional<AuthReply>& question)
    {
        const std::lock_guard lock(m_mutex);
        switch (m_state) {
        case State::Idle:
            if (m_session.exchangeBytes(false) || !m_started) {
                m_started = true;
                m_state = State::Running;
                m_changed.notify_all();
            }
            return std::nullopt;
        case State::Asking:
            // The thread stands still: only to notice that the server has gone.
            (void)m_session.exchangeBytes(true);
            question = std::exchange(m_question, std::nullopt);
            return std::nullopt;
        case State::Finished:
            return m_result;
        case State::Running:
            break;
        }
        return std::nullopt;
    }

    void answer(std::vector<Secret> answers)
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::Asking) {
            m_question.reset();
            m_answers = std::move(answers);
            m_state = State::Running;
            m_changed.notify_all();
        }
    }

    /// In the callback: waits for the answers. Empty after a cancellation.
    [[nodiscard]] std::vector<Secret> ask(AuthReply question)
    {
        std::unique_lock lock(m_mutex);
        m_answers.clear();
        if (!m_cancelled) {
            m_question = std::move(question);
            m_state = State::Asking;
            m_wake();
            m_changed.wait(lock, [this] { return m_cancelled || m_state == State::Running; });
        }
        return m_cancelled ? std::vector<Secret>() : std::move(m_answers);
    }

    /// The one whose thread this is: libssh2's callbacks are not told.
    static thread_local BlockingCall* current;

private:
    enum class State { Idle, Running, Asking, Finished };

    void run()
    {
        current = this;
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_cancelled || m_state == State::Running; });
            if (m_cancelled) {
                return;
            }
            lock.unlock();
            const int rc = m_call();
            lock.lock();
            if (rc != LIBSSH2_ERROR_EAGAIN) {
                m_result = rc;
                m_state = State::Finished;
                m_wake();
                return;
            }
            m_state = State::Idle;
            m_wake();
        }
    }

    Session& m_session;
    std::function<int()> m_call;
    std::function<void()> m_wake;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state = State::Idle;
    bool m_started = false;
    bool m_cancelled = false;
    std::optional<AuthReply> m_question;
    std::vector<Secret> m_answers;
    int m_result = 0;
};

thread_local BlockingCall* BlockingCall::current = nullptr;

void replyToPrompts(const char* name, int nameLength, const char* instruction,
    int instructionLength, int count, const LIBSSH2_USERAUTH_KBDINT_PROMPT* prompts,
    LIBSSH2_USERAUTH_KBDINT_RESPONSE* responses, void**)
{
    AuthReply question;
    question.kind = AuthReply::Kind::Prompts;
    question.name = QByteArray(name, name ? nameLength : 0);
    question.instruction = QByteArray(instruction, instruction ? instructionLength : 0);
    for (int i = 0; i < count; ++i) {
        question.prompts.append({ QByteArray(reinterpret_cast<const char*>(prompts[i].text),
                                      qsizetype(prompts[i].length)),
            prompts[i].echo != 0 });
    }
    const std::vector<Secret> answers = BlockingCall::current->ask(std::move(question));
    for (std::size_t i = 0; i < answers.size() && i < std::size_t(count); ++i) {
        if (copyFor(QByteArrayView(answers[i].data(), answers[i].size()), responses[i].text)) {
            responses[i].length = unsigned(answers[i].size());
        }
    }
}

void replyToPasswordChange(LIBSSH2_SESSION*, char** text, int* length, void**)
{
    AuthReply question;
    question.kind = AuthReply::Kind::NewPasswordWanted;
    const std::vector<Secret> answers = BlockingCall::current->ask(std::move(question));
    // With nothing given no packet is sent, and the call ends.
    if (!answers.empty() && copyFor(QByteArrayView(answers[0].data(), answers[0].size()), *text)) {
        *length = int(answers[0].size());
    }
}

int signByAgent(LIBSSH2_SESSION*, unsigned char** out, std::size_t* outLength,
    const unsigned char* data, std::size_t length, void** abstract)
{
    auto* signer = static_cast<AgentSigner*>(*abstract);
    if (!signer) {
        return -1;
    }
    if (!signer->isStarted()) {
        signer->start(QByteArray(reinterpret_cast<const char*>(data), qsizetype(length)));
    }
    if (signer->error()) {
        return -1;
    }
    if (!signer->signature()) {
        return LIBSSH2_ERROR_EAGAIN;
    }
    const QByteArray& bytes = signer->signature()->blob;
    *outLength = std::size_t(bytes.size());
    return copyFor(bytes, *out) ? 0 : -1;
}

/// Only asked for once the server said that it wants this key.
int noteAccepted(LIBSSH2_SESSION*, unsigned char**, std::size_t*, const unsigned char*, std::size_t,
    void** abstract)
{
    *static_cast<bool*>(*abstract) = true;
    return -1;
}

bool isLinkError(int rc)
{
    return rc == LIBSSH2_ERROR_SOCKET_RECV || rc == LIBSSH2_ERROR_SOCKET_SEND
        || rc == LIBSSH2_ERROR_SOCKET_DISCONNECT || rc == LIBSSH2_ERROR_SOCKET_TIMEOUT;
}

/// Through the library's own functions.
class LibraryUserAuth final : public UserAuth {
public:
    LibraryUserAuth(Session& session, const QString& user)
        : m_session(session)
        , m_user(user.toUtf8())
    {
    }

    void askMethods() override
    {
        begin([this](std::optional<AuthReply>& reply) { return stepMethods(reply, 0, false); });
    }

    void queryKey(const QByteArray& blob, const QByteArray&) override
    {
        begin([this, blob, accepted = false](std::optional<AuthReply>& reply) mutable {
            void* context = &accepted;
            const int rc = libssh2_userauth_publickey(m_session.handle(), m_user.constData(),
                bytesOf(blob), std::size_t(blob.size()), &noteAccepted, &context);
            if (accepted) {
                reply.emplace();
                reply->kind = AuthReply::Kind::KeyAccepted;
                return 0;
            }
            return settle(rc, false, reply);
        });
    }

    void useKeyFile(const QByteArray& blob, const QByteArray&, const KeyFile& key,
        const Secret* passphrase) override
    {
        // Where only the passphrase tells what is in the file, a ".pub" beside it may be another
        // key's: libssh2 works it out itself then, and would crash over another type.
        const bool unproven = key.info.encrypted
            && !isCertificateType(WireReader(blob).readString())
            && (key.info.format == KeyFormat::Pem || key.info.format == KeyFormat::EncryptedPkcs8);
        // Both are at hand for one call only, which is why it is the first step.
        m_publicText =
            blob.isEmpty() || unproven ? QByteArray() : typeOfBlob(blob) + ' ' + blob.toBase64();
        QByteArray text;
        text.reserve((passphrase ? passphrase->size() : 0) + 1);
        text.append(passphrase ? passphrase->data() : "", passphrase ? passphrase->size() : 0);
        text.append('\0');
        m_passphrase = Secret(std::move(text));
        auto opened = openedKey(key.bytes, key.info,
            passphrase ? QByteArrayView(passphrase->data(), passphrase->size()) : QByteArrayView(),
            key.path);
        if (!opened) {
            m_passphrase.clear();
            begin([error = opened.error()](std::optional<AuthReply>& reply) {
                reply.emplace();
                reply->kind = AuthReply::Kind::NotSigned;
                reply->error = error;
                return 0;
            });
            return;
        }
        m_key = std::move(*opened);
        begin([this, path = key.path, encrypted = key.info.encrypted](
                  std::optional<AuthReply>& reply) {
            const int rc = libssh2_userauth_publickey_frommemory(m_session.handle(),
                m_user.constData(), std::size_t(m_user.size()),
                m_publicText.isEmpty() ? nullptr : m_publicText.constData(),
                std::size_t(m_publicText.size()), m_key.data(), std::size_t(m_key.size()),
                m_passphrase.data());
            if (rc == LIBSSH2_ERROR_EAGAIN) {
                return rc;
            }
            m_passphrase.clear();
            m_key.clear();
            const QString problem = m_session.lastErrorText();
            // libssh2 has several codes for a key that it cannot open.
            if (rc == LIBSSH2_ERROR_FILE || rc == LIBSSH2_ERROR_KEYFILE_AUTH_FAILED
                || rc == LIBSSH2_ERROR_METHOD_NONE || rc == LIBSSH2_ERROR_PROTO
                || (rc == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED
                    && problem.contains(QLatin1String("Callback")))) {
                reply.emplace();
                reply->kind = AuthReply::Kind::NotSigned;
                reply->error = encrypted ? Error{ Code::PassphraseWrong,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "the passphrase does not open the key")),
                    path }
                                         : Error{ Code::KeyFormatUnsupported,
                                               Sentence(QT_TRANSLATE_NOOP("Sentence",
                                                            "the key could not be used: %1"),
                                                   problem),
                                               path };
                return 0;
            }
            return settle(rc, refusedAfterSigning(rc), reply);
        });
    }

    void useAgent(const QByteArray& blob, const QByteArray&, AgentSigner& signer) override
    {
        connect(&signer, &AgentSigner::settled, this, &UserAuth::progress);
        begin([this, blob, signer = QPointer(&signer)](std::optional<AuthReply>& reply) {
            void* context = signer.data();
            const int rc = libssh2_userauth_publickey(m_session.handle(), m_user.constData(),
                bytesOf(blob), std::size_t(blob.size()), &signByAgent, &context);
            if (rc != LIBSSH2_ERROR_EAGAIN && signer && signer->error()) {
                reply.emplace();
                reply->kind = AuthReply::Kind::NotSigned;
                reply->error = signer->error();
                return 0;
            }
            return settle(rc, refusedAfterSigning(rc), reply);
        });
    }

    void sendPassword(const Secret& password) override
    {
        if (m_passwordUnusable) {
            // libssh2 does not survive another password after a refusal to change one.
            begin([this](std::optional<AuthReply>& reply) {
                reply.emplace();
                reply->methods = m_methods;
                reply->refused = 0;
                return 0;
            });
            return;
        }
        beginBlocking([this, secret = std::make_shared<const Secret>(password.clone())] {
            return libssh2_userauth_password_ex(m_session.handle(), m_user.constData(),
                unsigned(m_user.size()), secret->data(), unsigned(secret->size()),
                &replyToPasswordChange);
        });
    }

    void changePassword(const Secret&, const Secret& to) override
    {
        if (m_call) {
            std::vector<Secret> answers;
            answers.push_back(to.clone());
            m_call->answer(std::move(answers));
        }
    }

    void startKeyboardInteractive() override
    {
        beginBlocking([this] {
            return libssh2_userauth_keyboard_interactive_ex(
                m_session.handle(), m_user.constData(), unsigned(m_user.size()), &replyToPrompts);
        });
    }

    void answerPrompts(std::vector<Secret> answers) override
    {
        if (m_call) {
            m_call->answer(std::move(answers));
        }
    }

    Result<std::optional<AuthReply>> poll() override
    {
        // A request that asks the user goes on until it fails.
        if (m_next && !m_call) {
            m_step = std::exchange(m_next, nullptr);
        }
        if (!m_step) {
            // Nothing else reads while the user is asked: only to notice that the server has gone.
            (void)m_session.exchangeBytes(true);
            return std::nullopt;
        }
        // Not run in its place: it may put another step there.
        Step step = std::exchange(m_step, nullptr);
        std::optional<AuthReply> reply;
        const int rc = step(reply);
        if (rc != 0 && rc != LIBSSH2_ERROR_EAGAIN) {
            return tl::unexpected(
                m_shortage ? Error{ Code::OutOfResources, *m_shortage } : m_session.linkError(rc));
        }
        const bool over = reply && reply->kind != AuthReply::Kind::Prompts
            && reply->kind != AuthReply::Kind::NewPasswordWanted;
        if (!over && !m_step) {
            m_step = std::move(step);
        }
        if (over && reply->kind == AuthReply::Kind::Failure) {
            reply->refused += std::exchange(m_refusedBefore, 0);
        }
        return reply;
    }

    void abandon() override
    {
        m_next = nullptr;
        m_step = nullptr;
        m_call.reset();
    }

    QByteArray chooseAlgorithm(const QByteArray& type) const override { return type; }

    std::optional<Error> objectionTo(const QByteArray& type) const override
    {
#if LIBSSH2_VERSION_NUM < 0x010b00
        const QString version = QLatin1String(LIBSSH2_VERSION);
        if (type == "ssh-rsa") {
            return Error{ Code::KeyNeedsNewerLibssh2,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "libssh2 %1 can use RSA keys with SHA-1 only, which servers refuse; "
                             "use an Ed25519 or ECDSA key, or a build with libssh2 1.11"),
                    version) };
        }
        if (isCertificateType(type) || type.startsWith("sk-")) {
            return Error{ Code::KeyNeedsNewerLibssh2,
                Sentence(QT_TRANSLATE_NOOP(
                             "Sentence", "libssh2 %1 cannot use %2; a build with libssh2 1.11 can"),
                    version,
                    isCertificateType(type) ? QStringLiteral("user certificates")
                                            : QStringLiteral("security keys")) };
        }
#else
        Q_UNUSED(type);
#endif
        return {};
    }

    void lookForPartialSuccess(bool look) override
    {
        m_look = look;
    }

private:
    using Step = std::function<int(std::optional<AuthReply>&)>;

    static const unsigned char* bytesOf(const QByteArray& bytes)
    {
        return reinterpret_cast<const unsigned char*>(bytes.constData());
    }

    void begin(Step step)
    {
        m_next = std::move(step);
    }

    /// Nothing else would bring the next step about. From any thread.
    void wakeSoon()
    {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT progress(); }, Qt::QueuedConnection);
    }

    void beginBlocking(std::function<int()> call)
    {
        begin([this, call = std::move(call)](std::optional<AuthReply>& reply) {
            if (!m_call) {
                m_shortage = threadExhaustion();
                if (m_shortage) {
                    return int(LIBSSH2_ERROR_ALLOC);
                }
                m_call = std::make_unique<BlockingCall>(m_session, call, [this] { wakeSoon(); });
            }
            const auto rc = m_call->step(reply);
            if (m_next && (reply || !rc)) {
                // Left: it gets nothing, until it fails.
                reply.reset();
                m_call->answer({});
                return int(LIBSSH2_ERROR_EAGAIN);
            }
            if (reply) {
                return 0;
            }
            if (!rc) {
                return int(LIBSSH2_ERROR_EAGAIN);
            }
            m_call.reset();
            m_passwordUnusable = m_passwordUnusable || *rc == LIBSSH2_ERROR_PASSWORD_EXPIRED;
            const bool over = isLinkError(*rc) || m_session.wasDisconnected()
                || libssh2_userauth_authenticated(m_session.handle());
            if (m_next && !over) {
                ++m_refusedBefore;
                m_step = std::exchange(m_next, nullptr);
                wakeSoon();
                return int(LIBSSH2_ERROR_EAGAIN);
            }
            m_next = nullptr;
            return settle(*rc, false, reply);
        });
    }

    /// It knew the key and still refused the signature, so it was one of several steps.
    [[nodiscard]] bool refusedAfterSigning(int rc) const
    {
        return rc == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED
            && m_session.lastErrorText().contains(QLatin1String("Invalid signature"));
    }

    /// Makes the reply of a call that has ended, or goes on to see what the server wants now.
    int settle(int rc, bool certainlyPartial, std::optional<AuthReply>& reply)
    {
        if (rc == LIBSSH2_ERROR_EAGAIN || isLinkError(rc) || m_session.wasDisconnected()) {
            return rc == 0 ? LIBSSH2_ERROR_SOCKET_DISCONNECT : rc;
        }
        if (rc == 0 && libssh2_userauth_authenticated(m_session.handle())) {
            reply.emplace();
            reply->kind = AuthReply::Kind::Success;
            return 0;
        }
        if (certainlyPartial || m_look) {
            m_step = [this, certainlyPartial](std::optional<AuthReply>& list) {
                return stepMethods(list, 1, certainlyPartial);
            };
            wakeSoon();
            return LIBSSH2_ERROR_EAGAIN;
        }
        reply.emplace();
        reply->methods = m_methods;
        return 0;
    }

    int stepMethods(std::optional<AuthReply>& reply, int refused, bool certainlyPartial)
    {
        // The only call that takes the banner in.
        const char* list =
            libssh2_userauth_list(m_session.handle(), m_user.constData(), unsigned(m_user.size()));
        if (!list && libssh2_session_last_errno(m_session.handle()) == LIBSSH2_ERROR_EAGAIN) {
            return LIBSSH2_ERROR_EAGAIN;
        }
        const bool first = m_methods.isEmpty();
        if (!list) {
            if (!libssh2_userauth_authenticated(m_session.handle())) {
                return libssh2_session_last_errno(m_session.handle());
            }
            reply.emplace();
            reply->kind = AuthReply::Kind::Success;
            return 0;
        }
        reply.emplace();
        reply->methods = printable(QByteArray(list), 1000).split(u',', Qt::SkipEmptyParts);
        reply->partial = !first && (certainlyPartial || reply->methods != m_methods);
        // The question itself was another failed attempt, but the first.
        reply->refused = first ? 0 : reply->partial ? 1 : refused + 1;
        m_methods = reply->methods;
#if LIBSSH2_VERSION_NUM >= 0x010b00
        char* text = nullptr;
        if (first && libssh2_userauth_banner(m_session.handle(), &text) == 0 && text) {
            Q_EMIT banner(QByteArray(text));
        }
#endif
        return 0;
    }

    Session& m_session;
    QByteArray m_user;
    QStringList m_methods;
    Step m_step;
    Step m_next; ///< Begins once what is under way can be left.
    std::unique_ptr<BlockingCall> m_call;
    std::optional<Sentence> m_shortage; ///< Why there is none.
    int m_refusedBefore = 0; ///< By requests that were left.
    bool m_passwordUnusable = false;
    bool m_look = false;
    QByteArray m_publicText;
    Secret m_passphrase;
    Secret m_key;
};

} // namespace

std::unique_ptr<UserAuth> UserAuth::make(Session& session, const QString& user)
{
    return std::make_unique<LibraryUserAuth>(session, user);
}

} // namespace sallyport::ssh
