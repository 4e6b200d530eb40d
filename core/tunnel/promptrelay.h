// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

#include <QHash>
#include <QObject>

namespace sallyport::tunnel {

/// Carries questions from an I/O thread to a prompt that lives on another, and the answers back.
/// Lives on the I/O thread; destroyed on the prompt's thread after the I/O thread has ended.
class PromptRelay final : public QObject, public UserPrompt {
    Q_OBJECT

public:
    /// home: an object of the thread the prompt lives on.
    PromptRelay(UserPrompt& prompt, QObject* home);
    ~PromptRelay() override;

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override;
    void withdraw(Ticket ticket) override;

private:
    class Desk;

    Ticket m_last = 0;
    QHash<Ticket, Reply> m_open;
    Desk* m_desk; ///< On the prompt's thread; knows its tickets.
};

} // namespace sallyport::tunnel
