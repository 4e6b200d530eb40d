// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/secretstore.h"
#include "core/platform/secretvault.h"

#include <QObject>

#include <deque>

namespace QKeychain {
class Job;
}

namespace sallyport::platform {

/// The key store of the desktop, through QtKeychain: the Secret Service (GNOME Keyring, KeePassXC),
/// KWallet, the macOS keychain, Windows' credentials. On Linux it needs Qt's event loop on GLib, as
/// distributions build it.
///
/// One request at a time. A request that is not answered in time cannot be taken back: until it is,
/// all others fail at once.
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT

public:
    static constexpr Milliseconds kTimeLimit{ 30'000 };

    /// The clock outlives it. service: whose entries these are.
    explicit KeychainSecretStore(Clock& clock, QString service = QStringLiteral("sallyport"));
    ~KeychainSecretStore() override;

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] Sentence whyNot() const override;

    void read(const QString& profileId, const SecretKind& kind, ReadReply reply) override;
    void write(
        const QString& profileId, const SecretKind& kind, Secret secret, Reply reply) override;
    void remove(const QString& profileId, const SecretKind& kind, Reply reply) override;
    void removeAll(const QString& profileId, Reply reply) override;
    void copy(const QString& fromProfile, const QString& toProfile, Reply reply) override;
    void rename(const QString& fromProfile, const QString& toProfile, Reply reply) override;

private:
    struct Task {
        std::function<void()> begin;
        std::function<void(const Error&)> fail;
        std::unique_ptr<Timer> limit;
        bool begun = false;
        bool answered = false;
    };
    using Loaded = std::function<void(Result<SecretVault>)>;

    void enqueue(std::function<void()> begin, std::function<void(const Error&)> fail);
    void beginNext();
    void timeOut(Task* task);
    /// The task at the front has its answer.
    void conclude(const std::function<void()>& answer);
    void conclude(const Reply& reply, const Result<void>& result);

    // For the task at the front; each continues it, unless it has been given up.
    void load(const QString& profileId, const Loaded& loaded);
    void save(const QString& profileId, const SecretVault& vault, const Reply& saved);
    void erase(const QString& profileId, const Reply& erased);
    void change(const QString& profileId, const std::function<Result<bool>(SecretVault&)>& change,
        const Reply& reply);
    void start(QKeychain::Job* job, const QString& profileId, std::function<void()> finished);
    /// Nothing was found; but perhaps only because the store is locked.
    void checkLocked(std::function<void(bool locked)> then);
    void proceed(const std::function<void()>& step);
    [[nodiscard]] Error errorOf(const QKeychain::Job& job) const;
    [[nodiscard]] Error unavailable(const Sentence& detail) const;

    Clock& m_clock;
    QString m_service;
    std::deque<std::shared_ptr<Task>> m_tasks; ///< The first one is running.
};

} // namespace sallyport::platform
