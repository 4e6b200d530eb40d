// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/platform/secretstore.h"
#include "ui/models/passphrasekeeper.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace sallyport::gui {

/// Stands between the tunnels and whoever asks the user: gives the secret that is kept in the key
/// store, and asks only for those that are not there, that the store does not hand out, or that
/// were refused; keeps what the user wants to be remembered. A login never waits for the store to
/// write, nor for long to read. Lives on the main thread.
class SecretKeeper final : public QObject, public UserPrompt, public ui::PassphraseKeeper {
    Q_OBJECT

public:
    /// How long the store may take before the user is asked. What it says later still counts, as
    /// long as the user has not answered.
    static constexpr Milliseconds kPatience{ 10'000 };

    /// next: asks the user. All outlive it.
    SecretKeeper(
        platform::SecretStore& store, UserPrompt& next, Clock& clock, QObject* parent = nullptr);
    /// What is still open is never answered.
    ~SecretKeeper() override;

    /// Says of which profiles nothing is kept, as they are gone when the program ends.
    void setTemporary(std::function<bool(const QString& profileId)> isTemporary);
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override;
    void withdraw(Ticket ticket) override;

    [[nodiscard]] QString keyStoreName() const override;
    void keepPassphrase(
        const QString& profileId, const QString& keyFile, const Secret& passphrase) override;

    /// A login of this profile has come through, or failed with this error. Of one that was refused
    /// without being asked for again, the last secret that was given is not given next time.
    void loginEnded(const QString& profileId, const std::optional<Error>& error = {});
    /// The profile was duplicated: the copy logs in with the same secrets.
    void copied(const QString& fromProfile, const QString& toProfile);
    /// done: whether nothing of it is in the key store any more.
    void removed(const QString& profileId, const std::function<void(bool)>& done = {});

Q_SIGNALS:
    /// A secret that was to be remembered, or that of a copied profile, is not in the key store.
    void notKept(const QString& profileId, const sallyport::Error& error);
    /// A secret that nobody wants any more is still in the key store.
    void notRemoved(const QString& profileId, const sallyport::Error& error);

private:
    using Name = std::pair<QString, QByteArray>; ///< Profile and kind.
    struct Entry {
        Question question;
        Reply reply;
        std::optional<platform::SecretKind> kind; ///< What the answer is kept as.
        std::unique_ptr<Timer> patience; ///< While the store reads.
        std::optional<Ticket> asked; ///< Of the next one.
    };
    struct Login {
        std::set<QByteArray> tried; ///< The kinds of kept secrets that went into it.
        /// The kind of the last password that went into it, if it is a kept one.
        QByteArray last;
    };

    void read(Ticket ticket);
    void found(Ticket ticket, Secret secret);
    void passOn(Ticket ticket);
    void answered(Ticket ticket, Answer answer);
    void keep(const Question& question, const platform::SecretKind& kind, const Secret& secret);
    void write(const Name& name, const platform::SecretKind& kind, const Secret& secret);
    void forget(const QString& profileId, const platform::SecretKind& kind);
    void noteTried(const Question& question, const platform::SecretKind& kind);

    platform::SecretStore& m_store;
    UserPrompt& m_next;
    std::function<bool(const QString&)> m_isTemporary; ///< Empty: none is.
    Clock& m_clock;
    Ticket m_last = 0;
    std::map<Ticket, Entry> m_entries;
    std::map<QString, Login> m_logins; ///< That go on, by profile.
    std::set<Name> m_doubtful; ///< Not to be given without asking.
};

} // namespace sallyport::gui
