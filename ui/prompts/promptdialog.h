// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"
#include "ui/widgets/wholedialog.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace sallyport::ui {

/// Where secrets can be kept.
struct KeyStore {
    bool available = true;
    QString name; ///< "GNOME Keyring"; may be empty.
};

/// One question as a dialog: whose it is, what is asked, and the buttons. Shown with
/// openWithKeyboard() or showAside(), never exec(). finished() tells when the user has decided.
///
/// Keys count only for a question that has the keyboard, and only those that were not held down
/// before.
class PromptDialog : public WholeDialog {
    Q_OBJECT

public:
    /// The dialog for that kind of question; belongs to the parent, or to the caller without one.
    [[nodiscard]] static PromptDialog* make(
        const Question& question, const KeyStore& store, QWidget* parent);

    /// For somebody who waits for it: modal, above whatever dialog is open, ready to be typed in.
    void openWithKeyboard();
    /// For somebody who may be at something else: takes neither the keyboard nor clicks that are on
    /// their way. A click into it, Tab, or a pause while it is the active window turns to it.
    void showAside();
    /// After showAside(), too.
    void takeKeyboard();
    [[nodiscard]] bool hasKeyboard() const { return !m_isAside; }

    /// Says, from now on, what becomes of the answer although the server has hung up.
    void showHungUp(bool counts);
    /// What the user said, once, after finished(). Secrets are moved out of the fields.
    [[nodiscard]] Answer takeAnswer();

protected:
    /// heading: our own sentence, as plain text.
    PromptDialog(const Question& question, const QString& heading, QWidget* parent);

    /// Fills in an accepted answer.
    virtual void collect(Answer& answer) = 0;

    /// Makes room for all there is to show, as far as the screen allows. After something was
    /// unfolded.
    void fit();
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] int em() const { return fontMetrics().height(); }
    /// A wrapped paragraph of plain text in the body.
    QLabel* addParagraph(const QString& text, const QString& name);
    /// The box that asks whether to keep the secret; null, and a sentence instead, when there is
    /// nowhere to.
    QCheckBox* addRemember(const QString& label, const Question& question, const KeyStore& store);

private:
    void coverOpenDialog();
    [[nodiscard]] bool swallowsKey(const QEvent& event);
    [[nodiscard]] bool swallowsClick();

    QVBoxLayout* m_body;
    QLabel* m_hungUp;
    const Question m_question;
    bool m_isAside = false;
    bool m_isFresh = true; ///< No key was pressed since it came up.
    QElapsedTimer m_sinceShown;
    QTimer m_quiet; ///< Runs while it is aside and active; each key starts it anew.
    QPointer<QWidget> m_firstField;
};

} // namespace sallyport::ui
