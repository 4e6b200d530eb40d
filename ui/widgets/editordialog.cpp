// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editordialog.h"

#include "ui/models/plaintext.h"
#include "ui/widgets/unsavedquestion.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>

#include <algorithm>

namespace sallyport::ui {

EditorDialog::EditorDialog(QWidget* parent)
    : WholeDialog(parent)
{
    for (const int key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | key), this);
        connect(shortcut, &QShortcut::activated, this, &EditorDialog::acceptOrShowProblem);
    }
    const auto turn = [this](int key, int by) {
        auto* shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by] { turnPage(by); });
    };
    turn(Qt::Key_Tab, 1);
    turn(Qt::Key_PageDown, 1);
    turn(int(Qt::SHIFT) | Qt::Key_Tab, -1);
    turn(Qt::Key_PageUp, -1);
}

void EditorDialog::setAcceptButton(QPushButton* accept)
{
    m_accept = accept;
    accept->setToolTip(
        plainTip(QKeySequence(int(Qt::CTRL) | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

void EditorDialog::acceptOrShowProblem()
{
    if (!m_accept) {
        return;
    }
    if (m_accept->isEnabled()) {
        m_accept->click();
    } else {
        goToProblem();
    }
}

void EditorDialog::reject()
{
    if (hasChanges()) {
        ask({});
    } else {
        WholeDialog::reject();
    }
}

void EditorDialog::ask(const std::function<void()>& closed)
{
    if (m_question && m_question->isVisible()) {
        if (!closed) {
            m_question->raise();
            m_question->activateWindow();
            return;
        }
        m_question->close(); // the new one does more
    }
    const bool maySave = m_accept && m_accept->isEnabled();
    auto* question = new UnsavedQuestion(unsavedText(), maySave ? QString() : problemText(),
        maySave ? m_accept->text() : QString(), this);
    m_question = question;
    connect(question, &UnsavedQuestion::saveWanted, this, &EditorDialog::acceptOrShowProblem);
    connect(question, &UnsavedQuestion::discardWanted, this, [this] { WholeDialog::reject(); });
    if (closed) {
        const auto connection = connect(this, &QDialog::finished, question, closed);
        // Who goes on editing may close it later for another reason.
        connect(question, &QDialog::rejected, this, [connection] { disconnect(connection); });
    }
    question->open();
}

void EditorDialog::turnTab(QTabWidget& pages, int by)
{
    const int count = pages.count();
    for (int step = 1; step <= count; ++step) {
        const int page = ((pages.currentIndex() + by * step) % count + count) % count;
        if (pages.isTabVisible(page)) {
            pages.setCurrentIndex(page);
            return;
        }
    }
}

void EditorDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier) != 0) {
        WholeDialog::keyPressEvent(event);
        return;
    }
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && button->isEnabled()) {
        button->click();
    } else if (!qobject_cast<QAbstractItemView*>(focusWidget())) {
        acceptOrShowProblem();
    }
}

static QList<EditorDialog*> changedEditors()
{
    QList<EditorDialog*> changed;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* editor = qobject_cast<EditorDialog*>(window);
        if (editor && editor->isVisible() && editor->hasChanges()) {
            changed.append(editor);
        }
    }
    return changed;
}

bool EditorDialog::anyHasChanges()
{
    return !changedEditors().isEmpty();
}

void EditorDialog::askAll(const std::function<void()>& then)
{
    const QList<EditorDialog*> changed = changedEditors();
    for (EditorDialog* editor : changed) {
        const QList<EditorDialog*> above = editor->findChildren<EditorDialog*>();
        const bool isCovered = std::any_of(above.cbegin(), above.cend(),
            [&changed](EditorDialog* child) { return changed.contains(child); });
        if (isCovered) {
            continue;
        }
        editor->raise();
        editor->activateWindow();
        // What it was opened for is told first.
        editor->ask([then] {
            QMetaObject::invokeMethod(
                qApp, [then] { askAll(then); }, Qt::QueuedConnection);
        });
        return;
    }
    then();
}

} // namespace sallyport::ui
