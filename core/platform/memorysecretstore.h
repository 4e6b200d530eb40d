// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/secretstore.h"
#include "core/platform/secretvault.h"

#include <QHash>
#include <QObject>

namespace sallyport::platform {

/// Keeps secrets until the program ends, and nowhere else.
class MemorySecretStore final : public SecretStore {
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QString name() const override { return QStringLiteral("memory"); }
    [[nodiscard]] Sentence whyNot() const override { return {}; }

    void read(const QString& profileId, const SecretKind& kind, ReadReply reply) override;
    void write(
        const QString& profileId, const SecretKind& kind, Secret secret, Reply reply) override;
    void remove(const QString& profileId, const SecretKind& kind, Reply reply) override;
    void removeAll(const QString& profileId, Reply reply) override;
    void copy(const QString& fromProfile, const QString& toProfile, Reply reply) override;
    void rename(const QString& fromProfile, const QString& toProfile, Reply reply) override;

private:
    void later(std::function<void()> action);

    std::map<QString, SecretVault> m_vaults;
    QObject m_context; ///< What is pending goes with it.
};

} // namespace sallyport::platform
