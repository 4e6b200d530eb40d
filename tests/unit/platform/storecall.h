// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/secretstore.h"

#include <QTest>

#include <optional>

/// Calls of a secret store with their answers, as short words: "none", "ok", the secret in
/// brackets, or the error's name; empty while there is no answer.
class StoreCall {
public:
    using SecretStore = sallyport::platform::SecretStore;
    using SecretKind = sallyport::platform::SecretKind;

    explicit StoreCall(SecretStore& store)
        : m_store(store)
    {
    }

    void read(const QString& profile, const SecretKind& kind)
    {
        const auto answer = expect();
        m_store.read(
            profile, kind, [answer](sallyport::Result<std::optional<sallyport::Secret>> result) {
                if (!result) {
                    fail(*answer, result.error());
                } else if (!*result) {
                    answer->word = "none";
                } else {
                    answer->word = "[" + QByteArray((*result)->data(), (*result)->size()) + "]";
                }
            });
    }
    void write(const QString& profile, const SecretKind& kind, const QByteArray& secret)
    {
        m_store.write(profile, kind, sallyport::Secret(QByteArray(secret)), reply());
    }
    void remove(const QString& profile, const SecretKind& kind)
    {
        m_store.remove(profile, kind, reply());
    }
    void removeAll(const QString& profile) { m_store.removeAll(profile, reply()); }
    void copy(const QString& from, const QString& to) { m_store.copy(from, to, reply()); }
    void rename(const QString& from, const QString& to) { m_store.rename(from, to, reply()); }

    /// Of the last call.
    [[nodiscard]] QByteArray word() const { return m_answer->word; }
    [[nodiscard]] QString detail() const { return m_answer->detail; }

    [[nodiscard]] QByteArray waitForWord() const
    {
        [[maybe_unused]] const bool answered =
            QTest::qWaitFor([this] { return !word().isEmpty(); }, 20'000);
        return word();
    }

private:
    struct Answer {
        QByteArray word;
        QString detail;
    };

    static void fail(Answer& answer, const sallyport::Error& error)
    {
        answer.word = sallyport::codeName(error.code).data();
        answer.detail = error.detail.english();
    }
    std::shared_ptr<Answer> expect() { return m_answer = std::make_shared<Answer>(); }
    SecretStore::Reply reply()
    {
        return [answer = expect()](const sallyport::Result<void>& result) {
            if (result) {
                answer->word = "ok";
            } else {
                fail(*answer, result.error());
            }
        };
    }

    SecretStore& m_store;
    std::shared_ptr<Answer> m_answer;
};
