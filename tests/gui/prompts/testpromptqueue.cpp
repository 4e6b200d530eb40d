// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/prompts/questions.h"
#include "ui/prompts/promptqueue.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <optional>

using namespace sallyport;
using namespace sallyport::ui;
using namespace sallyport::ui::test;

class TestPromptQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksWhileTheWindowIsActive();
    void waitsWhileTheWindowIsAway();
    void comesWithTheWindow();
    void neverTwoAtOnce();
    void oneProfileCanGoFirst();
    void aQuestionThatIsWaitedForAppears();
    void namesNeedNotTellApart();
    void theNextStepOfALoginFollows();
    void afterCancelNothingFollows();
    void withdrawsWhatIsShown();
    void withdrawsWhatWaits();
    void closingTheDialogIsNo();
    void answersMayAskAgain();
    void endsWithOpenQuestions();
    void everyKindCanBeAsked_data();
    void everyKindCanBeAsked();
    void hasTheKeyboardWhenTheUserWaits_data();
    void hasTheKeyboardWhenTheUserWaits();
    void coversTheDialogThatIsOpen();
    void leavesTheKeyboardToOthers_data();
    void leavesTheKeyboardToOthers();
    void turnsToWhoeverTurnsToIt_data();
    void turnsToWhoeverTurnsToIt();
    void waitsWhileAnotherDialogIsOpen();
    void anEditorsOwnQuestionStandsAside();
    void typingElsewhereEndsTheWait();
    void aKeyThatIsHeldDownIsNoAnswer();
    void aClickOnItsWayIsNoAnswer();
    void theOneThatIsWaitedForGoesFirst();
    void aNoticeTakesNoKeyboard();
    void survivesThatTheWindowIsHidden();
    void saysThatTheServerHasHungUp_data();
    void saysThatTheServerHasHungUp();

private:
    struct Asked {
        UserPrompt::Ticket ticket = 0;
        std::optional<Answer> answer;
    };

    [[nodiscard]] std::shared_ptr<Asked> ask(Question question)
    {
        auto asked = std::make_shared<Asked>();
        asked->ticket =
            m_queue->ask(question, [asked](Answer answer) { asked->answer = std::move(answer); });
        return asked;
    }
    /// For the profile of this id; the dialog's title starts with its name.
    [[nodiscard]] std::shared_ptr<Asked> ask(const QString& id) { return ask(id, id); }
    [[nodiscard]] std::shared_ptr<Asked> ask(const QString& id, const QString& name)
    {
        Question question = password();
        question.profileId = id;
        question.profileName = name;
        return ask(question);
    }
    [[nodiscard]] QList<PromptDialog*> dialogs() const
    {
        QList<PromptDialog*> shown;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<PromptDialog*>(widget);
            if (dialog && dialog->isVisible()) {
                shown.append(dialog);
            }
        }
        return shown;
    }
    [[nodiscard]] QString shownFor() const
    {
        const auto shown = dialogs();
        return shown.size() == 1 ? shown.first()->windowTitle().section(u' ', 0, 0)
                                 : QString::number(shown.size());
    }
    void activateWindow()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] PromptDialog* dialog() const { return dialogs().value(0); }
    [[nodiscard]] QString typed() const
    {
        return dialog()->findChild<QLineEdit*>(QStringLiteral("secret"))->text();
    }
    void click(const char* button) const
    {
        QTest::mouseClick(
            dialog()->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    /// Keys go where the keyboard is.
    static void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void accept(const QString& text = {})
    {
        auto* dialog = dialogs().value(0);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("secret"))->setText(text);
        dialog->accept();
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    std::unique_ptr<PromptQueue> m_queue;
    std::unique_ptr<QSignalSpy> m_needs;
};

void TestPromptQueue::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_field = new QLineEdit(m_window.get());
    m_queue = std::make_unique<PromptQueue>(m_window.get());
    m_needs = std::make_unique<QSignalSpy>(m_queue.get(), &PromptQueue::needsUser);
}

void TestPromptQueue::cleanup()
{
    m_needs.reset();
    m_queue.reset();
    m_window.reset();
}

void TestPromptQueue::asksWhileTheWindowIsActive()
{
    activateWindow();
    const auto asked = ask(QStringLiteral("a"));
    QVERIFY(dialogs().isEmpty()); // not from within ask()
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    QCOMPARE(m_queue->waiting(), QStringList{ QStringLiteral("a") });
    QVERIFY(m_queue->sentenceFor(QStringLiteral("a")).contains(QLatin1String("password")));
    QVERIFY(m_queue->sentenceFor(QStringLiteral("b")).isEmpty());
    accept(QStringLiteral("pw"));
    QVERIFY(asked->answer);
    QVERIFY(asked->answer->accepted);
    QCOMPARE(QByteArray(asked->answer->lines.at(0).data()), QByteArray("pw"));
    QVERIFY(dialogs().isEmpty());
    QVERIFY(m_queue->waiting().isEmpty());
    QVERIFY(m_needs->isEmpty());
}

void TestPromptQueue::waitsWhileTheWindowIsAway()
{
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(m_needs->size(), 1);
    QCOMPARE(m_needs->at(0).at(0).toString(), QStringLiteral("a"));
    QVERIFY(m_needs->at(0).at(1).toString().contains(QLatin1String("password")));
    QVERIFY(dialogs().isEmpty());
    m_queue->present();
    QCOMPARE(shownFor(), QStringLiteral("a"));
    accept();
    QVERIFY(asked->answer);
    QTest::qWait(0);
    QCOMPARE(m_needs->size(), 1);
}

void TestPromptQueue::comesWithTheWindow()
{
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(m_needs->size(), 1);
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
}

void TestPromptQueue::neverTwoAtOnce()
{
    activateWindow();
    const auto first = ask(QStringLiteral("a"));
    const auto second = ask(QStringLiteral("b"));
    const auto third = ask(QStringLiteral("c"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    m_queue->present();
    QTest::qWait(0);
    QCOMPARE(dialogs().size(), 1);
    accept(QStringLiteral("1"));
    QVERIFY(first->answer);
    QVERIFY(!third->answer);
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("b"));
    accept(QStringLiteral("2"));
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("c"));
    accept(QStringLiteral("3"));
    QVERIFY(second->answer);
    QVERIFY(third->answer);
}

void TestPromptQueue::oneProfileCanGoFirst()
{
    const auto first = ask(QStringLiteral("a"));
    const auto second = ask(QStringLiteral("b"));
    QTRY_COMPARE(m_needs->size(), 2);
    m_queue->presentFor(QStringLiteral("b"));
    QCOMPARE(shownFor(), QStringLiteral("b"));
    m_queue->presentFor(QStringLiteral("a"));
    QCOMPARE(shownFor(), QStringLiteral("b"));
    accept();
    QVERIFY(second->answer);
    QVERIFY(!first->answer);
}

void TestPromptQueue::aQuestionThatIsWaitedForAppears()
{
    const auto other = ask(QStringLiteral("b"));
    QTRY_COMPARE(m_needs->size(), 1);
    m_queue->presentFor(QStringLiteral("a"));
    QVERIFY(dialogs().isEmpty());
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    accept();
    QVERIFY(asked->answer);
    QVERIFY(!other->answer);
}

void TestPromptQueue::namesNeedNotTellApart()
{
    const auto first = ask(QStringLiteral("id1"), QStringLiteral("Work"));
    const auto second = ask(QStringLiteral("id2"), QStringLiteral("Work"));
    QTRY_COMPARE(m_needs->size(), 2);
    QCOMPARE(m_needs->at(1).at(0).toString(), QStringLiteral("id2"));
    QCOMPARE(m_needs->at(1).at(2).toString(), QStringLiteral("Work"));
    QCOMPARE(m_queue->waiting(), (QStringList{ QStringLiteral("id1"), QStringLiteral("id2") }));
    m_queue->presentFor(QStringLiteral("id2"));
    accept();
    QVERIFY(second->answer);
    QVERIFY(!first->answer);
    // The other one is another conversation.
    QTest::qWait(0);
    QVERIFY(dialogs().isEmpty());
}

void TestPromptQueue::theNextStepOfALoginFollows()
{
    const auto first = ask(QStringLiteral("a"));
    m_queue->present();
    accept();
    const auto second = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    accept();
    const auto other = ask(QStringLiteral("b"));
    QTRY_COMPARE(m_needs->size(), 1);
    QVERIFY(dialogs().isEmpty());
}

void TestPromptQueue::afterCancelNothingFollows()
{
    const auto first = ask(QStringLiteral("a"));
    m_queue->present();
    dialogs().first()->reject();
    const auto second = ask(QStringLiteral("a"));
    QTRY_COMPARE(m_needs->size(), 1);
    QVERIFY(dialogs().isEmpty());
}

void TestPromptQueue::withdrawsWhatIsShown()
{
    activateWindow();
    const auto first = ask(QStringLiteral("a"));
    const auto second = ask(QStringLiteral("b"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    m_queue->withdraw(first->ticket);
    QVERIFY(dialogs().isEmpty());
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("b"));
    QVERIFY(!first->answer);
}

void TestPromptQueue::withdrawsWhatWaits()
{
    activateWindow();
    const auto first = ask(QStringLiteral("a"));
    const auto second = ask(QStringLiteral("b"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    m_queue->withdraw(second->ticket);
    m_queue->withdraw(second->ticket);
    QCOMPARE(shownFor(), QStringLiteral("a"));
    accept();
    QTest::qWait(0);
    QVERIFY(dialogs().isEmpty());
    QVERIFY(!second->answer);
}

void TestPromptQueue::closingTheDialogIsNo()
{
    activateWindow();
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    dialogs().first()->close();
    QVERIFY(asked->answer);
    QVERIFY(!asked->answer->accepted);
}

void TestPromptQueue::answersMayAskAgain()
{
    activateWindow();
    std::shared_ptr<Asked> again;
    (void)m_queue->ask(password(), [&](const Answer&) { again = ask(QStringLiteral("next")); });
    QTRY_COMPARE(dialogs().size(), 1);
    accept();
    QVERIFY(again);
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("next"));
}

void TestPromptQueue::endsWithOpenQuestions()
{
    activateWindow();
    const auto first = ask(QStringLiteral("a"));
    const auto second = ask(QStringLiteral("b"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    m_needs.reset();
    m_queue.reset();
    QVERIFY(dialogs().isEmpty());
    QVERIFY(!first->answer);
    QVERIFY(!second->answer);
}

void TestPromptQueue::everyKindCanBeAsked_data()
{
    QTest::addColumn<Question>("question");
    for (const auto& [tag, question] : oneOfEachKind()) {
        QTest::newRow(tag) << question;
    }
}

/// Somewhere else there is always a sentence for it, and it can be taken back.
void TestPromptQueue::everyKindCanBeAsked()
{
    QFETCH(Question, question);
    const auto asked = ask(question);
    QTRY_COMPARE(m_needs->size(), 1);
    QVERIFY(m_needs->at(0).at(1).toString().endsWith(u'.'));
    m_queue->present();
    QCOMPARE(dialogs().size(), 1);
    m_queue->withdraw(asked->ticket);
    QVERIFY(dialogs().isEmpty());
    QVERIFY(!asked->answer);
}

void TestPromptQueue::hasTheKeyboardWhenTheUserWaits_data()
{
    using Act = std::function<void(PromptQueue&)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("isBefore"); // the question comes afterwards
    const QString id = QStringLiteral("a");
    QTest::newRow("connecting") << Act([id](PromptQueue& queue) { queue.userActed(id); }) << true;
    QTest::newRow("answering") << Act([id](PromptQueue& queue) { queue.presentFor(id); }) << false;
    QTest::newRow("looking") << Act([](PromptQueue& queue) { queue.present(); }) << false;
    QTest::newRow("answering, a moment before it is asked")
        << Act([id](PromptQueue& queue) { queue.presentFor(id); }) << true;
}

void TestPromptQueue::hasTheKeyboardWhenTheUserWaits()
{
    QFETCH(std::function<void(PromptQueue&)>, act);
    QFETCH(bool, isBefore);
    activateWindow();
    m_field->setFocus();
    if (isBefore) {
        act(*m_queue);
    }
    const auto asked = ask(QStringLiteral("a"));
    if (!isBefore) {
        QTRY_COMPARE(shownFor(), QStringLiteral("a"));
        act(*m_queue);
    }
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    QVERIFY(dialog()->hasKeyboard());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    type(QStringLiteral("s3cret"));
    QVERIFY(asked->answer);
    QCOMPARE(QByteArray(asked->answer->lines.at(0).data()), QByteArray("s3cret"));
    QVERIFY(m_field->text().isEmpty());
}

/// A window manager would otherwise give the keyboard to neither of two dialogs of one window.
void TestPromptQueue::coversTheDialogThatIsOpen()
{
    activateWindow();
    QDialog editor(m_window.get());
    auto* const name = new QLineEdit(&editor);
    editor.open();
    QTRY_COMPARE(QApplication::activeWindow(), &editor);
    m_queue->userActed(QStringLiteral("a"));
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    QCOMPARE(dialog()->windowHandle()->transientParent(), editor.windowHandle());
    QCOMPARE(dialog()->windowModality(), Qt::WindowModal);
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    type(QStringLiteral("s3cret"));
    QVERIFY(asked->answer);
    QVERIFY(name->text().isEmpty());
    QVERIFY(editor.isVisible());
}

void TestPromptQueue::leavesTheKeyboardToOthers_data()
{
    QTest::addColumn<Question>("question");
    for (const auto& [tag, question] : oneOfEachKind()) {
        QTest::newRow(tag) << question;
    }
}

/// Also where a desktop gives the keyboard to every new window, as the one of these tests does.
void TestPromptQueue::leavesTheKeyboardToOthers()
{
    QFETCH(Question, question);
    activateWindow();
    const auto asked = ask(question);
    QTRY_COMPARE(dialogs().size(), 1);
    QVERIFY(!dialog()->hasKeyboard());
    QVERIFY(dialog()->testAttribute(Qt::WA_ShowWithoutActivating));
    QCOMPARE(dialog()->windowModality(), Qt::NonModal);
    for (QWidget* child : dialog()->findChildren<QWidget*>()) {
        for (const Qt::Key key : { Qt::Key_A, Qt::Key_Space, Qt::Key_Return, Qt::Key_Escape }) {
            QTest::keyClick(child, key);
        }
    }
    QTest::keyClick(dialog(), Qt::Key_Escape);
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        QTest::keyClick(dialog(), letter, Qt::AltModifier);
    }
    QVERIFY(!asked->answer);
    QCOMPARE(dialogs().size(), 1);
    for (const QLineEdit* line : dialog()->findChildren<QLineEdit*>()) {
        QVERIFY(line->isReadOnly() || line->text().isEmpty());
    }
}

void TestPromptQueue::turnsToWhoeverTurnsToIt_data()
{
    using Turn = std::function<void(PromptDialog&)>;
    QTest::addColumn<Turn>("turn");
    QTest::newRow("Tab") << Turn(
        [](PromptDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Tab); });
    QTest::newRow("a click into it") << Turn([](PromptDialog& dialog) {
        auto* const heading = dialog.findChild<QLabel*>(QStringLiteral("heading"));
        // Not one that was on its way.
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::mouseClick(heading, Qt::LeftButton), dialog.hasKeyboard()), 1400);
    });
    QTest::newRow("nothing typed for a while") << Turn([](PromptDialog&) {});
}

void TestPromptQueue::turnsToWhoeverTurnsToIt()
{
    QFETCH(std::function<void(PromptDialog&)>, turn);
    activateWindow();
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    QVERIFY(!dialog()->hasKeyboard());
    dialog()->activateWindow();
    turn(*dialog());
    QTRY_VERIFY(dialog()->hasKeyboard());
    type(QStringLiteral("s3cret"));
    QVERIFY(asked->answer);
    QCOMPARE(QByteArray(asked->answer->lines.at(0).data()), QByteArray("s3cret"));
}

void TestPromptQueue::waitsWhileAnotherDialogIsOpen()
{
    activateWindow();
    QDialog editor(m_window.get());
    editor.open();
    QTRY_COMPARE(QApplication::activeWindow(), &editor);
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(m_needs->size(), 1);
    QVERIFY(dialogs().isEmpty());
    editor.close();
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
}

void TestPromptQueue::anEditorsOwnQuestionStandsAside()
{
    activateWindow();
    QDialog editor(m_window.get());
    auto* const name = new QLineEdit(&editor);
    editor.open();
    QTRY_COMPARE(QApplication::activeWindow(), &editor);
    m_queue->userActed(QStringLiteral("a")); // tests it
    QTest::keyClicks(name, QStringLiteral("and goes on"));
    const auto asked = ask(QStringLiteral("a"));
    m_queue->offer(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    QVERIFY(!dialog()->hasKeyboard());
    QCOMPARE(dialog()->windowHandle()->transientParent(), editor.windowHandle());
}

void TestPromptQueue::typingElsewhereEndsTheWait()
{
    activateWindow();
    m_queue->userActed(QStringLiteral("a"));
    QTest::keyClicks(m_field, QStringLiteral("db"));
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    QVERIFY(!dialog()->hasKeyboard());
    QCOMPARE(m_field->text(), QStringLiteral("db"));
}

void TestPromptQueue::aKeyThatIsHeldDownIsNoAnswer()
{
    m_queue->userActed(QStringLiteral("a"));
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    auto* const secret = dialog()->findChild<QLineEdit*>(QStringLiteral("secret"));
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_X }) {
        QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, QStringLiteral("x"), true);
        QApplication::sendEvent(secret, &held);
    }
    QVERIFY(!asked->answer);
    QVERIFY(typed().isEmpty());
    QTest::keyClicks(secret, QStringLiteral("p"));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier, QStringLiteral("p"), true);
    QApplication::sendEvent(secret, &held); // one that was pressed here
    QCOMPARE(typed(), QStringLiteral("pp"));
}

void TestPromptQueue::aClickOnItsWayIsNoAnswer()
{
    activateWindow();
    const auto asked = ask(unknownKey());
    QTRY_COMPARE(dialogs().size(), 1);
    click("trustButton");
    QVERIFY(!asked->answer);
    QTRY_VERIFY((dialog() ? click("trustButton") : void(), asked->answer)); // its time is over
    QVERIFY(asked->answer->remember);
}

void TestPromptQueue::theOneThatIsWaitedForGoesFirst()
{
    activateWindow();
    const auto first = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    m_queue->userActed(QStringLiteral("b"));
    const auto second = ask(QStringLiteral("b"));
    QTRY_COMPARE(shownFor(), QStringLiteral("b"));
    QVERIFY(dialog()->hasKeyboard());
    accept();
    QVERIFY(second->answer);
    QVERIFY(!first->answer);
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
}

void TestPromptQueue::aNoticeTakesNoKeyboard()
{
    activateWindow();
    Question notice = touchKey();
    notice.profileId = QStringLiteral("a");
    m_queue->userActed(notice.profileId);
    const auto asked = ask(notice);
    QTRY_COMPARE(dialogs().size(), 1);
    QVERIFY(!dialog()->hasKeyboard());
    QVERIFY(!asked->answer);
}

void TestPromptQueue::survivesThatTheWindowIsHidden()
{
    activateWindow();
    const auto asked = ask(QStringLiteral("a"));
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    QVERIFY(m_needs->isEmpty());
    m_window->hide();
    QTRY_COMPARE(m_needs->size(), 1); // said where it can be seen
    QVERIFY(dialogs().isEmpty());
    QCOMPARE(m_queue->waiting(), QStringList{ QStringLiteral("a") });
    activateWindow();
    QTRY_COMPARE(shownFor(), QStringLiteral("a"));
    m_window->hide();
    QTRY_COMPARE(m_needs->size(), 2);
    m_queue->present();
    QVERIFY(dialog()->hasKeyboard());
    QVERIFY(!asked->answer);
}

void TestPromptQueue::saysThatTheServerHasHungUp_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("isShown"); // when it hangs up
    QTest::addColumn<QString>("said");
    const QString again = QStringLiteral("connects again");
    QTest::newRow("over a host key") << unknownKey() << true << true << again;
    QTest::newRow("over a changed host key") << changedKey() << true << true << again;
    QTest::newRow("over a password") << password() << true << true << again;
    QTest::newRow("over a code") << interactive() << false << true << QStringLiteral("asks anew");
    QTest::newRow("before the question is shown") << password() << true << false << again;
}

void TestPromptQueue::saysThatTheServerHasHungUp()
{
    QFETCH(Question, question);
    QFETCH(bool, counts);
    QFETCH(bool, isShown);
    QFETCH(QString, said);
    const auto asked = ask(question);
    if (isShown) {
        m_queue->present();
        QVERIFY(!dialogs().first()->findChild<QLabel*>(QStringLiteral("hungUp"))->isVisible());
    }
    Question elsewhere = question;
    elsewhere.host.host = QStringLiteral("other.example.org");
    m_queue->hungUp(elsewhere, counts);
    if (isShown) {
        QVERIFY(!dialogs().first()->findChild<QLabel*>(QStringLiteral("hungUp"))->isVisible());
    }
    m_queue->hungUp(question, counts);
    m_queue->present();
    auto* const label = dialogs().first()->findChild<QLabel*>(QStringLiteral("hungUp"));
    QVERIFY(label->isVisible());
    QVERIFY2(label->text().contains(said), qPrintable(label->text()));
    QVERIFY(!asked->answer);
}

QTEST_MAIN(TestPromptQueue)
#include "testpromptqueue.moc"
