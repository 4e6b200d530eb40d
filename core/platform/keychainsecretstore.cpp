// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychainsecretstore.h"

#include "core/base/log.h"
#ifdef SALLYPORT_HAVE_DBUS
#include "core/platform/secretservice.h"
#endif

#include <qt6keychain/keychain.h>

#include <QPointer>

namespace sallyport::platform {

/// The job shares these bytes and is done with them: wiped in place, its copy goes too.
static void wipeShared(const QByteArray& bytes)
{
    wipe(const_cast<char*>(bytes.constData()), std::size_t(bytes.size()));
}

KeychainSecretStore::KeychainSecretStore(Clock& clock, QString service)
    : m_clock(clock)
    , m_service(std::move(service))
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

bool KeychainSecretStore::isAvailable() const
{
#ifdef SALLYPORT_HAVE_DBUS
    return secretServiceName().has_value();
#else
    return true;
#endif
}

QString KeychainSecretStore::name() const
{
#if defined(SALLYPORT_HAVE_DBUS)
    return secretServiceName().value_or(QStringLiteral("none"));
#elif defined(Q_OS_MACOS)
    return QStringLiteral("Keychain");
#else
    return QStringLiteral("Credential Manager");
#endif
}

Sentence KeychainSecretStore::whyNot() const
{
    return isAvailable() ? Sentence()
                         : Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "no key store such as GNOME Keyring or KWallet runs in this session"));
}

void KeychainSecretStore::read(const QString& profileId, const SecretKind& kind, ReadReply reply)
{
    enqueue(
        [this, profileId, kind, reply] {
            load(profileId, [this, profileId, kind, reply](Result<SecretVault> vault) {
                if (!vault) {
                    conclude([&] { reply(tl::unexpected<Error>(vault.error())); });
                    return;
                }
                const bool renewed = vault->renew(kind);
                const auto found = std::make_shared<std::optional<Secret>>(vault->find(kind));
                const auto answer = [this, reply, found] {
                    conclude([&] { reply(std::move(*found)); });
                };
                if (!renewed) {
                    answer();
                    return;
                }
                // Where it cannot be stored, it is renewed again next time.
                save(profileId, *vault, [answer](const Result<void>& saved) {
                    if (!saved) {
                        qCWarning(logPlatform)
                            << "a kept password has its old name still:" << saved.error().detail;
                    }
                    answer();
                });
            });
        },
        [reply](const Error& error) { reply(tl::unexpected<Error>(error)); });
}

void KeychainSecretStore::write(
    const QString& profileId, const SecretKind& kind, Secret secret, Reply reply)
{
    const auto kept = std::make_shared<Secret>(std::move(secret));
    change(
        profileId,
        [kind, kept](SecretVault& vault) {
            return vault.insert(kind, std::move(*kept)).map([] { return true; });
        },
        reply);
}

void KeychainSecretStore::remove(const QString& profileId, const SecretKind& kind, Reply reply)
{
    change(
        profileId, [kind](SecretVault& vault) { return vault.remove(kind); }, reply);
}

void KeychainSecretStore::removeAll(const QString& profileId, Reply reply)
{
    enqueue(
        [this, profileId, reply] {
            erase(
                profileId, [this, reply](const Result<void>& erased) { conclude(reply, erased); });
        },
        [reply](const Error& error) { reply(tl::unexpected<Error>(error)); });
}

void KeychainSecretStore::copy(const QString& fromProfile, const QString& toProfile, Reply reply)
{
    enqueue(
        [this, fromProfile, toProfile, reply] {
            load(fromProfile, [this, toProfile, reply](const Result<SecretVault>& vault) {
                if (!vault) {
                    conclude(reply, tl::unexpected<Error>(vault.error()));
                    return;
                }
                save(toProfile, *vault,
                    [this, reply](const Result<void>& saved) { conclude(reply, saved); });
            });
        },
        [reply](const Error& error) { reply(tl::unexpected<Error>(error)); });
}

void KeychainSecretStore::rename(const QString& fromProfile, const QString& toProfile, Reply reply)
{
    if (fromProfile == toProfile) {
        copy(fromProfile, toProfile, std::move(reply));
        return;
    }
    const auto answer = [this, reply](const Result<void>& result) { conclude(reply, result); };
    enqueue(
        [this, fromProfile, toProfile, answer] {
            load(fromProfile,
                [this, fromProfile, toProfile, answer](const Result<SecretVault>& vault) {
                    if (!vault) {
                        answer(tl::unexpected<Error>(vault.error()));
                        return;
                    }
                    save(toProfile, *vault, [this, fromProfile, answer](const Result<void>& saved) {
                        if (saved) {
                            erase(fromProfile, answer);
                        } else {
                            answer(saved);
                        }
                    });
                });
        },
        [reply](const Error& error) { reply(tl::unexpected<Error>(error)); });
}

void KeychainSecretStore::change(const QString& profileId,
    const std::function<Result<bool>(SecretVault&)>& change, const Reply& reply)
{
    enqueue(
        [this, profileId, change, reply] {
            load(profileId, [this, profileId, change, reply](Result<SecretVault> vault) {
                const Result<bool> changed =
                    vault ? change(*vault) : tl::unexpected<Error>(vault.error());
                if (!changed || !*changed) {
                    conclude(reply, changed.map([](bool) {}));
                    return;
                }
                save(profileId, *vault,
                    [this, reply](const Result<void>& saved) { conclude(reply, saved); });
            });
        },
        [reply](const Error& error) { reply(tl::unexpected<Error>(error)); });
}

void KeychainSecretStore::enqueue(
    std::function<void()> begin, std::function<void(const Error&)> fail)
{
    const auto task = std::make_shared<Task>();
    task->begin = std::move(begin);
    task->fail = std::move(fail);
    task->limit = m_clock.makeTimer([this, raw = task.get()] { timeOut(raw); });
    task->limit->start(kTimeLimit);
    m_tasks.push_back(task);
    QMetaObject::invokeMethod(this, &KeychainSecretStore::beginNext, Qt::QueuedConnection);
}

void KeychainSecretStore::beginNext()
{
    if (m_tasks.empty()) {
        return;
    }
    const auto front = m_tasks.front();
    if (!front->begun) {
        front->begun = true;
        front->begin();
        return;
    }
    if (front->answered) {
        // It was given up, but the key store is still busy with it.
        while (m_tasks.size() > 1) {
            const auto task = m_tasks[1];
            m_tasks.erase(m_tasks.begin() + 1);
            const QPointer<KeychainSecretStore> self(this);
            task->fail(unavailable(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "it still has not answered an earlier request"))));
            if (!self) {
                return;
            }
        }
    }
}

void KeychainSecretStore::timeOut(Task* raw)
{
    const auto found = std::find_if(
        m_tasks.begin(), m_tasks.end(), [raw](const auto& task) { return task.get() == raw; });
    if (found == m_tasks.end()) {
        return;
    }
    const auto task = *found;
    task->answered = true;
    if (!task->begun) {
        m_tasks.erase(found);
    }
    qCWarning(logPlatform) << "the key store does not answer";
    const QPointer<KeychainSecretStore> self(this);
    task->fail(unavailable(
        Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer in %1 s"), kTimeLimit.count() / 1000)));
    if (self) {
        beginNext();
    }
}

void KeychainSecretStore::conclude(const std::function<void()>& answer)
{
    const auto task = m_tasks.front();
    m_tasks.pop_front();
    task->limit->stop();
    task->answered = true;
    const QPointer<KeychainSecretStore> self(this);
    answer();
    if (self) {
        QMetaObject::invokeMethod(this, &KeychainSecretStore::beginNext, Qt::QueuedConnection);
    }
}

void KeychainSecretStore::conclude(const Reply& reply, const Result<void>& result)
{
    conclude([&] { reply(result); });
}

void KeychainSecretStore::proceed(const std::function<void()>& step)
{
    if (!m_tasks.front()->answered) {
        step();
        return;
    }
    // Given up meanwhile: its answer comes too late, but the way is free again.
    m_tasks.pop_front();
    beginNext();
}

void KeychainSecretStore::load(const QString& profileId, const Loaded& loaded)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    start(job, profileId, [this, job, loaded] {
        if (job->error() == QKeychain::EntryNotFound) {
            checkLocked([this, loaded](bool locked) {
                if (locked) {
                    loaded(tl::unexpected<Error>(
                        unavailable(Sentence(QT_TRANSLATE_NOOP("Sentence", "it is locked")))));
                } else {
                    loaded(SecretVault());
                }
            });
            return;
        }
        if (job->error() != QKeychain::NoError) {
            loaded(tl::unexpected<Error>(errorOf(*job)));
            return;
        }
        const QByteArray bytes = job->binaryData();
        Result<SecretVault> vault = SecretVault::decode(bytes);
        wipeShared(bytes);
        loaded(std::move(vault));
    });
}

void KeychainSecretStore::save(
    const QString& profileId, const SecretVault& vault, const Reply& saved)
{
    if (vault.isEmpty()) {
        erase(profileId, saved);
        return;
    }
    const Secret encoded = vault.encode();
    const QByteArray bytes(encoded.data(), encoded.size());
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(bytes);
    connect(job, &QKeychain::Job::finished, job, [bytes] { wipeShared(bytes); });
    start(job, profileId, [this, job, saved] {
        saved(job->error() == QKeychain::NoError ? Result<void>()
                                                 : tl::unexpected<Error>(errorOf(*job)));
    });
}

void KeychainSecretStore::erase(const QString& profileId, const Reply& erased)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    start(job, profileId, [this, job, erased] {
        const bool gone =
            job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        erased(gone ? Result<void>() : tl::unexpected<Error>(errorOf(*job)));
    });
}

void KeychainSecretStore::start(
    QKeychain::Job* job, const QString& profileId, std::function<void()> finished)
{
    // The job deletes itself when it is done, even after the store: libsecret writes into it.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
#ifdef Q_OS_WIN
    // There the key alone is the name, beside those of all other programs; the uninstaller knows
    // it.
    job->setKey(m_service + QStringLiteral("/profile/") + profileId);
#else
    job->setKey(QStringLiteral("profile/") + profileId);
#endif
    connect(job, &QKeychain::Job::finished, this,
        [this, finished = std::move(finished)] { proceed(finished); });
    job->start();
}

void KeychainSecretStore::checkLocked(std::function<void(bool locked)> then)
{
#ifdef SALLYPORT_HAVE_DBUS
    askWhetherLocked(
        this, [this, then = std::move(then)](bool locked) { proceed([&] { then(locked); }); });
#else
    then(false);
#endif
}

Error KeychainSecretStore::errorOf(const QKeychain::Job& job) const
{
    const QString text = printable(job.errorString().toUtf8(), 300);
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return unavailable(Sentence(QT_TRANSLATE_NOOP("Sentence", "it denies access: %1"), text));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return unavailable(Sentence(QT_TRANSLATE_NOOP("Sentence", "there is none: %1"), text));
    default:
        return unavailable(text);
    }
}

Error KeychainSecretStore::unavailable(const Sentence& detail) const
{
    return { Code::KeyStoreUnavailable, detail, QStringLiteral("key store") };
}

} // namespace sallyport::platform
