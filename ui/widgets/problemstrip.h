// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QPushButton;

namespace sallyport::ui {

/// A problem beside what causes it: the sentence, what to do about it, the technical text one click
/// away, and up to two buttons that do something about it. "?" asks for what the help says of the
/// error: QEvent::WhatsThis, sent to this.
class ProblemStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget* parent = nullptr);

    /// lead: what stands before the sentence, e.g. the name of a forward; may be empty.
    void showError(const Error& error, const QString& lead = {});
    /// Free text instead of an error; details may be empty.
    void showText(const QString& sentence, const QString& hint, const QString& details = {});
    /// Say it more exactly than showError() can.
    void setSentence(const QString& sentence);
    void setHint(const QString& hint);
    /// An empty text: no button.
    void setActionText(const QString& text);
    void setSecondActionText(const QString& text);
    /// The code of the error that is shown, by its name; empty: free text.
    [[nodiscard]] QString errorName() const { return m_errorName; }

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDetails(bool shown);
    void recolour();

    QLabel* m_sentence;
    QLabel* m_hint;
    QLabel* m_details;
    QToolButton* m_more;
    QToolButton* m_copy;
    QToolButton* m_help;
    QPushButton* m_action;
    QPushButton* m_second;
    QString m_errorName;
};

} // namespace sallyport::ui
