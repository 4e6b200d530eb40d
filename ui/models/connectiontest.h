// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"
#include "core/diagnosis/diagnosisstep.h"
#include "core/diagnosis/ftplogin.h"
#include "core/profile/expansion.h"
#include "core/ssh/link/linknews.h"

#include <QObject>

#include <memory>

namespace sallyport::ui {

class TryThread;

/// Tries a profile as it stands, on a thread of its own, and tells step by step what it finds. For
/// one try: deletes itself when that is over.
class ConnectionTest final : public QObject {
    Q_OBJECT

public:
    /// prompt: answers on this thread; null: nobody can be asked. Outlives the test.
    explicit ConnectionTest(UserPrompt* prompt, QObject* parent = nullptr);
    /// Before the end, this waits for the goodbye to the server.
    ~ConnectionTest() override;

    /// Rules that listen already because the profile's tunnel runs: their ports are not free, and
    /// that is as it should be.
    void setListening(const QList<profile::Rule>& rules);

    /// Tries transfers through the FTP rules, too. Before start().
    void setFtpLogin(tunnel::FtpLogin login) { m_ftpLogin = std::move(login); }

    void start(const profile::Profile& profile, const profile::Environment& environment);
    /// finished() follows soon.
    void cancel();

Q_SIGNALS:
    void stepChanged(const sallyport::tunnel::DiagnosisStep& step);
    /// The prompt has been given a question of that profile.
    void asked(const QString& profileId);
    /// As tunnel::Diagnosis says it.
    void questionLeft(const sallyport::ssh::QuestionLeft& question);
    /// The last signal. Nothing failed when there is no failure.
    void finished(const std::optional<sallyport::Error>& failure);

private:
    class Walk;

    void tell(tunnel::DiagnosisStep step);
    void fail(const profile::Profile& profile, const Error& error, const Sentence& why);
    void end();

    UserPrompt* m_prompt;
    std::unique_ptr<TryThread> m_thread;
    Walk* m_walk = nullptr; ///< The thread's.
    QList<profile::Rule> m_rules; ///< Of the profile, expanded.
    QList<profile::Rule> m_listening;
    std::optional<tunnel::FtpLogin> m_ftpLogin;
    std::optional<Error> m_failure;
};

} // namespace sallyport::ui
