// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"
#include "ui/prompts/promptdialog.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sallyport::ui {

/// Asks the user with dialogs, one at a time, in the order the questions came; those of a profile
/// that the user has just done something with come first.
///
/// Such a dialog takes the keyboard: the user waits for it. Any other one appears while the window
/// is active, but aside, so that nothing that is typed for something else lands in it; while the
/// window is not, needsUser() tells that somebody waits. Lives on the interface thread.
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

    /// The user has just done something that this profile may ask about: wanted it connected,
    /// tested, answered. Counts for a while, and until something is typed elsewhere.
    void userActed(const QString& profileId);
    /// The next question of this profile belongs to what is open before the user, such as a test in
    /// an editor: it is shown there, aside unless the user waits for it.
    void offer(const QString& profileId);
    /// The user wants to see what is asked.
    void present();
    /// The same for one profile: its question comes next, now or when it is asked soon.
    void presentFor(const QString& profileId);

Q_SIGNALS:
    /// A question waits that is not shown; said once for each, and again when the window is hidden.
    /// owner: the profile's name, or the host that asks.
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
    struct Act {
        QElapsedTimer since;
        bool inWindow = false; ///< One of the program's own was active.
    };
    using Entries = std::vector<Entry>;

    void advanceLater();
    void advance();
    void announce();
    /// Shows the question of that entry, which becomes the first one.
    void show(Entries::iterator entry, bool withKeyboard);
    void bringUp(Entries::iterator entry);
    /// Takes the dialog away; its question waits again.
    void shelve();
    void onFinished();
    void forgetAct(const QString& profileId);
    [[nodiscard]] Entries::iterator entryFor(const QString& profileId);
    [[nodiscard]] bool isAwaited(const QString& profileId) const;
    [[nodiscard]] bool isWindowThere() const;
    [[nodiscard]] bool isWindowActive() const;

    QPointer<QWidget> m_window;
    KeyStore m_store;
    Entries m_entries; ///< The first one is that of the dialog, if there is one.
    QPointer<PromptDialog> m_dialog;
    Ticket m_last = 0;
    bool m_advancing = false;
    QHash<QString, Act> m_acts; ///< By profile.
    std::optional<QString> m_offered; ///< The profile of offer().
};

} // namespace sallyport::ui
