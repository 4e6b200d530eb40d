// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wholedialog.h"

#include <QPointer>

#include <functional>

class QPushButton;
class QTabWidget;

namespace sallyport::ui {

/// A dialog in which one types what must not get lost. While it has changes, Esc, Cancel and the
/// window's cross ask once whether they are to be saved; what is open when the program ends is
/// asked about by askAll(). Enter on a button presses that button, and a list keeps it for itself;
/// Ctrl+Enter accepts from any field. Both lead to what is wrong while it cannot be accepted.
/// Ctrl+Tab and Ctrl+PgDown turn its pages from any field.
class EditorDialog : public WholeDialog {
    Q_OBJECT

public:
    explicit EditorDialog(QWidget* parent);

    /// Whether closing it now would lose something.
    [[nodiscard]] virtual bool hasChanges() const = 0;

    /// Closes what has no changes; otherwise asks, and stays open meanwhile.
    void reject() override;

    /// Asks about every open dialog that has changes, the uppermost first. Then is called when none
    /// is left: at once if there is none, and never when the user goes on editing.
    static void askAll(const std::function<void()>& then);
    [[nodiscard]] static bool anyHasChanges();

protected:
    /// What saves: enabled when that is possible.
    void setAcceptButton(QPushButton* accept);
    /// "The new profile is not saved."
    [[nodiscard]] virtual QString unsavedText() const = 0;
    /// Why it cannot be accepted as it is.
    [[nodiscard]] virtual QString problemText() const { return {}; }
    /// Puts the focus where that is mended.
    virtual void goToProblem() { }
    /// To the next page, or with -1 the one before.
    virtual void turnPage(int by) { Q_UNUSED(by) }
    static void turnTab(QTabWidget& pages, int by);

    void keyPressEvent(QKeyEvent* event) override;

private:
    /// closed is called once the dialog is closed, whichever way.
    void ask(const std::function<void()>& closed);
    void acceptOrShowProblem();

    QPointer<QPushButton> m_accept;
    QPointer<QDialog> m_question;
};

} // namespace sallyport::ui
