// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/secretstore.h"

#include <QObject>

namespace sallyport::platform {

/// Keeps nothing. Forgetting always succeeds: nothing is there.
class NullSecretStore final : public SecretStore {
public:
    explicit NullSecretStore(Sentence reason)
        : m_reason(std::move(reason))
    {
    }

    [[nodiscard]] bool isAvailable() const override { return false; }
    [[nodiscard]] QString name() const override { return QStringLiteral("none"); }
    [[nodiscard]] Sentence whyNot() const override { return m_reason; }

    void read(const QString& profileId, const SecretKind& kind, ReadReply reply) override;
    void write(
        const QString& profileId, const SecretKind& kind, Secret secret, Reply reply) override;
    void remove(const QString& profileId, const SecretKind& kind, Reply reply) override;
    void removeAll(const QString& profileId, Reply reply) override;
    void copy(const QString& fromProfile, const QString& toProfile, Reply reply) override;
    void rename(const QString& fromProfile, const QString& toProfile, Reply reply) override;

private:
    void later(std::function<void()> action);

    Sentence m_reason;
    QObject m_context; ///< What is pending goes with it.
};

} // namespace sallyport::platform
