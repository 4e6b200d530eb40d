// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

#include <QByteArray>

#include <optional>

namespace sallyport::platform {

/// Which of a profile's secrets. It says for whom the secret is, not only what it is: when a
/// profile is pointed at another server, the old server's password is not the new one's.
class SecretKind {
public:
    /// To log in at a server or jump host as this user, when it is reached by this way
    /// (Question::way): behind another jump host, the same name is another computer.
    [[nodiscard]] static SecretKind password(
        const HostPort& server, const QString& user, const QString& way = {});
    [[nodiscard]] static SecretKind passphrase(const QString& keyFile);
    [[nodiscard]] static SecretKind proxyPassword(const HostPort& proxy, const QString& user);
    /// What the answer to this question would be kept as; nothing: it is not to be kept.
    [[nodiscard]] static std::optional<SecretKind> of(const Question& question);

    /// Unique among the secrets of one profile.
    [[nodiscard]] const QByteArray& text() const { return m_text; }
    /// As which it was kept before passwords were bound to their way; empty where nothing has
    /// changed.
    [[nodiscard]] const QByteArray& formerText() const { return m_former; }
    /// What was kept so may be taken over. Otherwise it may be that of another computer by the same
    /// name, and goes.
    [[nodiscard]] bool takesFormer() const { return m_takesFormer; }

    friend bool operator==(const SecretKind&, const SecretKind&) = default;

private:
    explicit SecretKind(QByteArray text, QByteArray former = {}, bool takesFormer = false)
        : m_text(std::move(text))
        , m_former(std::move(former))
        , m_takesFormer(takesFormer)
    {
    }

    QByteArray m_text;
    QByteArray m_former;
    bool m_takesFormer = false;
};

} // namespace sallyport::platform
