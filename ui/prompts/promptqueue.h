// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"
#include "ui/prompts/promptdialog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sallyport::ui {

/// Asks the user with dialogs, one at a time, in the order the questions came. A dialog appears
/// only while the window is active, when present() is called, or as the next step of a conversation
/// the user has just answered in; otherwise needsUser() tells that somebody waits. Lives on the
/// interface thread.
class PromptQueue final : public QObject, public UserPrompt {
    Q_OBJECT

public:
    /// window: the dialogs belong to it. It may be hidden.
    explicit PromptQueue(QWidget* window);
    /// What is still open is never answered.
    ~PromptQueue() override;

    /// For a window that can only be made after whoever asks.
    void setWindow(QWidget* window);

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override;
    void withdraw(Ticket ticket) override;
    /// The connection on which this was asked has gone; the question stays. counts: as
    /// ssh::QuestionLeft::answerCounts.
    void hungUp(const Question& question, bool counts);

    /// The ids of the profiles whose questions are open, in order; one may be there several times,
    /// and an empty one is that of a question about no stored profile.
    [[nodiscard]] QStringList waiting() const;
    /// What the first open question of a profile is, as needsUser() says it; empty: there is none.
    [[nodiscard]] QString sentenceFor(const QString& profileId) const;
    /// For dialogs from then on.
    void setKeyStore(KeyStore store) { m_store = std::move(store); }

    /// The user wants to see what is asked.
    void present();
    /// The same for one profile: its question comes next, now or when it is asked soon.
    void presentFor(const QString& profileId);

Q_SIGNALS:
    /// A question waits that is not shown; said once for each. owner: the profile's name, or the
    /// host that asks.
    void needsUser(const QString& profileId, const QString& sentence, const QString& owner);
    /// The number of open questions has changed.
    void waitingChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        Ticket ticket = 0;
        Question question;
        Reply reply;
        bool announced = false;
        std::optional<bool> hungUp; ///< Whether its answer counts all the same.
    };

    void advanceLater();
    void advance();
    void show();
    void raise();
    void onFinished();
    [[nodiscard]] bool mayShow(const Entry& entry) const;

    QPointer<QWidget> m_window;
    KeyStore m_store;
    std::vector<Entry> m_entries; ///< The first one is that of the dialog, if there is one.
    QPointer<PromptDialog> m_dialog;
    Ticket m_last = 0;
    bool m_advancing = false;
    QString m_talkingWith; ///< The profile whose question was answered last.
    QElapsedTimer m_sinceAnswer;
    std::optional<QString> m_expected; ///< The profile whose next question was asked for.
};

} // namespace sallyport::ui
