// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/userprompt.h"
#include "core/profile/expansion.h"
#include "core/tunnel/keyinstall.h"

#include <QObject>

#include <memory>

namespace sallyport::ui {

class TryThread;

/// Installs a key on the server of a profile as it stands, on a thread of its own. For one try:
/// deletes itself when that is over.
class KeyInstallTry final : public QObject {
    Q_OBJECT

public:
    /// prompt: answers on this thread; null: nobody can be asked. Outlives the try.
    explicit KeyInstallTry(UserPrompt* prompt, QObject* parent = nullptr);
    /// Before the end, this waits for the goodbye to the server.
    ~KeyInstallTry() override;

    void start(const profile::Profile& profile, const QByteArray& line,
        const profile::Environment& environment);
    /// finished() follows soon.
    void cancel();

Q_SIGNALS:
    /// The prompt has been given a question of that profile.
    void asked(const QString& profileId);
    /// Logged in; what is left is short.
    void connected();
    /// The last signal.
    void finished(const sallyport::Result<sallyport::tunnel::KeyInstallation>& result);

private:
    class Worker;

    void end(const Result<tunnel::KeyInstallation>& result);

    UserPrompt* m_prompt;
    std::unique_ptr<TryThread> m_thread;
    Worker* m_worker = nullptr; ///< The thread's.
};

} // namespace sallyport::ui
