// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace sallyport::tunnel {
class PromptRelay;
}

namespace sallyport::ui {

/// A thread for one try at a server: what works there is a QObject that ends with the thread, and
/// what it asks is answered on the interface thread, where this belongs.
class TryThread final {
public:
    /// prompt: null: nobody can be asked; outlives this. asked: told of the profile of each
    /// question that the prompt has been given. home: an object of the interface thread that
    /// outlives this.
    TryThread(const QString& name, UserPrompt* prompt,
        std::function<void(const QString& profileId)> asked, QObject* home);
    /// Waits for the worker to end: its goodbye to the server.
    ~TryThread();

    /// For the worker; null when nobody can be asked.
    [[nodiscard]] UserPrompt* prompt() const;
    /// Once. first: called on the thread.
    void start(std::unique_ptr<QObject> worker, const std::function<void()>& first);

private:
    class Asker;

    QThread m_thread;
    std::unique_ptr<Asker> m_asker;
    std::unique_ptr<tunnel::PromptRelay> m_relay;
    std::unique_ptr<QObject> m_worker;
};

} // namespace sallyport::ui
