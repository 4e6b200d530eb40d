// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "tests/gui/prompts/questions.h"
#include "ui/prompts/promptdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace sallyport;
using namespace sallyport::ui;
using namespace sallyport::ui::test;

class TestPromptDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void saysWhoAsks_data() { everyKind_data(); }
    void saysWhoAsks();
    void escapeRefuses_data() { everyKind_data(); }
    void escapeRefuses();
    void everyControlHasAName_data() { everyKind_data(); }
    void everyControlHasAName();
    void tabReachesEverything_data() { everyKind_data(); }
    void tabReachesEverything();
    void neverReadsMarkup_data() { everyKind_data(); }
    void neverReadsMarkup();

    void trustsAnUnknownKey_data();
    void trustsAnUnknownKey();
    void enterDoesNotTrust_data();
    void enterDoesNotTrust();
    void fingerprintCanBeCopied();
    void randomArtIsFolded();
    void withoutAFileNothingIsRemembered();
    void replacingTakesATickAndTheName_data();
    void replacingTakesATickAndTheName();
    void showsOldAndNewKey();

    void takesASecret_data();
    void takesASecret();
    void remembersOnlyWhenTold_data();
    void remembersOnlyWhenTold();
    void saysThatThereIsNoKeyStore();
    void saysThatItWasRefused();
    void answersEachPrompt();
    void showsAllTheServerSays();
    void endlessPromptsStayInside();
    void newPasswordIsTypedTwice();
};

/// Open, as the queue does it.
static std::unique_ptr<PromptDialog> opened(const Question& question, const KeyStore& store = {})
{
    std::unique_ptr<PromptDialog> dialog(PromptDialog::make(question, store, nullptr));
    dialog->open();
    (void)QTest::qWaitForWindowActive(dialog.get());
    return dialog;
}

template <class T> static T* child(const PromptDialog& dialog, const char* name)
{
    return dialog.findChild<T*>(QLatin1String(name));
}

static void click(const PromptDialog& dialog, const char* name)
{
    auto* button = child<QAbstractButton>(dialog, name);
    QVERIFY2(button && button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

static QString textOf(const Secret& secret)
{
    return QString::fromUtf8(secret.data(), secret.size());
}

void TestPromptDialogs::everyKind_data()
{
    QTest::addColumn<Question>("question");
    for (const auto& [tag, question] : oneOfEachKind()) {
        QTest::newRow(tag) << question;
    }
}

void TestPromptDialogs::saysWhoAsks()
{
    QFETCH(Question, question);
    const auto dialog = opened(question);
    QVERIFY(dialog->windowTitle().contains(question.profileName));
    const QString owner = child<QLabel>(*dialog, "owner")->text();
    QVERIFY(owner.contains(question.profileName));
    QVERIFY(owner.contains(question.host.toString()));

    question.hop = 2;
    const auto hop = opened(question);
    QVERIFY(child<QLabel>(*hop, "owner")->text().contains(u'2'));
}

void TestPromptDialogs::escapeRefuses()
{
    QFETCH(Question, question);
    const auto dialog = opened(question);
    QSignalSpy finished(dialog.get(), &QDialog::finished);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    const Answer answer = dialog->takeAnswer();
    QVERIFY(!answer.accepted);
    QVERIFY(!answer.remember);
    QVERIFY(answer.lines.empty());
}

void TestPromptDialogs::everyControlHasAName()
{
    QFETCH(Question, question);
    const auto dialog = opened(question);
    QCOMPARE(namelessControls(*dialog), QString());
}

void TestPromptDialogs::tabReachesEverything()
{
    QFETCH(Question, question);
    const auto dialog = opened(question);
    QCOMPARE(unreachableControls(*dialog), QString());
}

void TestPromptDialogs::neverReadsMarkup()
{
    QFETCH(Question, question);
    const QString evil = QStringLiteral("<b>evil</b>");
    question.profileName = question.user = question.subject = question.title = evil;
    question.note = evil;
    question.instruction = question.keyType = question.storeIn = evil;
    question.host.host = evil;
    for (Question::Item& item : question.items) {
        item.text = evil;
    }
    const auto dialog = opened(question);
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        if (label->text().contains(QLatin1String("<b>"))) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }
}

void TestPromptDialogs::trustsAnUnknownKey_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("remember");
    QTest::newRow("trust and remember") << QByteArray("trustButton") << true << true;
    QTest::newRow("trust for once") << QByteArray("onceButton") << true << false;
    QTest::newRow("stop") << QByteArray("stopButton") << false << false;
}

void TestPromptDialogs::trustsAnUnknownKey()
{
    QFETCH(QByteArray, button);
    const auto dialog = opened(unknownKey());
    click(*dialog, button.constData());
    const Answer answer = dialog->takeAnswer();
    QTEST(answer.accepted, "accepted");
    QTEST(answer.remember, "remember");
}

void TestPromptDialogs::enterDoesNotTrust_data()
{
    QTest::addColumn<Question>("question");
    QTest::newRow("an unknown key") << unknownKey();
    QTest::newRow("a changed key") << changedKey();
    QTest::newRow("a key of another type") << otherTypeKey();
}

void TestPromptDialogs::enterDoesNotTrust()
{
    QFETCH(Question, question);
    const auto dialog = opened(question);
    QSignalSpy finished(dialog.get(), &QDialog::finished);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!dialog->takeAnswer().accepted);
}

void TestPromptDialogs::fingerprintCanBeCopied()
{
    const auto dialog = opened(unknownKey());
    click(*dialog, "copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), unknownKey().fingerprint);
}

void TestPromptDialogs::randomArtIsFolded()
{
    const auto dialog = opened(unknownKey());
    const auto* art = child<QLabel>(*dialog, "randomArt");
    QVERIFY(!art->isVisible());
    click(*dialog, "showRandomArt");
    QVERIFY(art->isVisible());
    QCOMPARE(art->text(), unknownKey().randomArt);
}

void TestPromptDialogs::withoutAFileNothingIsRemembered()
{
    Question question = unknownKey();
    question.mayRemember = false;
    question.storeIn.clear();
    const auto dialog = opened(question);
    QVERIFY(!child<QPushButton>(*dialog, "trustButton"));
    QVERIFY(!child<QLabel>(*dialog, "storeIn"));
    click(*dialog, "onceButton");
    QVERIFY(dialog->takeAnswer().accepted);
}

void TestPromptDialogs::replacingTakesATickAndTheName_data()
{
    QTest::addColumn<Question>("question");
    QTest::newRow("a changed key") << changedKey();
    QTest::newRow("a key of another type") << otherTypeKey();
}

void TestPromptDialogs::replacingTakesATickAndTheName()
{
    QFETCH(Question, question);
    const auto dialog = opened(question);
    auto* replace = child<QPushButton>(*dialog, "replaceButton");
    auto* name = child<QLineEdit>(*dialog, "hostName");
    auto* tick = child<QCheckBox>(*dialog, "checkedWithOwner");
    QVERIFY(!replace->isVisible());
    QVERIFY(!child<QPushButton>(*dialog, "trustButton"));
    click(*dialog, "secondStepButton");
    QVERIFY(replace->isVisible());
    QVERIFY(!replace->isEnabled());
    name->setText(QStringLiteral("Bastion.example.org "));
    QVERIFY(!replace->isEnabled());
    tick->click();
    QVERIFY(replace->isEnabled());
    name->setText(QStringLiteral("bastion.example.or"));
    QVERIFY(!replace->isEnabled());
    name->setText(question.host.host);
    click(*dialog, "replaceButton");
    const Answer answer = dialog->takeAnswer();
    QVERIFY(answer.accepted);
    QVERIFY(answer.remember);
}

void TestPromptDialogs::showsOldAndNewKey()
{
    const auto dialog = opened(changedKey());
    const auto* oldKey = child<QPlainTextEdit>(*dialog, "oldKey");
    const auto* newKey = child<QPlainTextEdit>(*dialog, "newKey");
    QCOMPARE(oldKey->toPlainText(), changedKey().knownFingerprints.first());
    QVERIFY(newKey->toPlainText().contains(changedKey().fingerprint));
    QCOMPARE(oldKey->mapTo(dialog.get(), QPoint()).y(), newKey->mapTo(dialog.get(), QPoint()).y());
    QVERIFY(child<QLabel>(*dialog, "knownAt")->text().contains(changedKey().knownAt.first()));
    click(*dialog, "newKeyCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(changedKey().fingerprint));
}

void TestPromptDialogs::takesASecret_data()
{
    QTest::addColumn<Question>("question");
    QTest::newRow("a password") << password();
    QTest::newRow("a passphrase") << passphrase();
    QTest::newRow("a proxy password") << proxyPassword();
}

void TestPromptDialogs::takesASecret()
{
    QFETCH(Question, question);
    const auto dialog = opened(question);
    auto* line = child<QLineEdit>(*dialog, "secret");
    QVERIFY(line->hasFocus());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line, QStringLiteral("s3 cret"));
    QTest::keyClick(line, Qt::Key_Return);
    const Answer answer = dialog->takeAnswer();
    QVERIFY(answer.accepted);
    QCOMPARE(answer.lines.size(), 1U);
    QCOMPARE(textOf(answer.lines[0]), QStringLiteral("s3 cret"));
    QCOMPARE(line->text(), QString());
}

void TestPromptDialogs::remembersOnlyWhenTold_data()
{
    QTest::addColumn<Question>("question");
    QTest::newRow("a password") << password();
    QTest::newRow("a passphrase") << passphrase();
    QTest::newRow("a proxy password") << proxyPassword();
    QTest::newRow("a new password") << newPassword();
    QTest::newRow("keyboard-interactive") << interactive();
}

void TestPromptDialogs::remembersOnlyWhenTold()
{
    QFETCH(Question, question);
    for (const bool remember : { false, true }) {
        const auto dialog = opened(question, { true, QStringLiteral("GNOME Keyring") });
        auto* box = child<QCheckBox>(*dialog, "remember");
        QVERIFY(box->text().contains(QLatin1String("GNOME Keyring")));
        QVERIFY(!box->isChecked());
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
            line->setText(QStringLiteral("x"));
        }
        box->setChecked(remember);
        click(*dialog, "acceptButton");
        QCOMPARE(dialog->takeAnswer().remember, remember);
    }
    question.mayRemember = false;
    QVERIFY(!child<QCheckBox>(*opened(question), "remember"));
}

void TestPromptDialogs::saysThatThereIsNoKeyStore()
{
    const auto dialog = opened(password(), { false, {} });
    QVERIFY(!child<QCheckBox>(*dialog, "remember"));
    QVERIFY(child<QLabel>(*dialog, "noKeyStore"));
}

void TestPromptDialogs::saysThatItWasRefused()
{
    for (Question question : { password(), passphrase(), interactive(), newPassword() }) {
        QVERIFY(!child<QLabel>(*opened(question), "refused"));
        question.attempt = 2;
        QVERIFY(child<QLabel>(*opened(question), "refused"));
    }
    // Whoever knows more says it instead.
    for (Question question : { password(), passphrase(), interactive() }) {
        question.attempt = 2;
        question.note = QStringLiteral("The kept one was not accepted.");
        const auto dialog = opened(question);
        QVERIFY(!child<QLabel>(*dialog, "refused"));
        QCOMPARE(child<QLabel>(*dialog, "note")->text(), question.note);
    }
}

void TestPromptDialogs::answersEachPrompt()
{
    const auto dialog = opened(interactive());
    auto* first = child<QLineEdit>(*dialog, "answer0");
    auto* second = child<QLineEdit>(*dialog, "answer1");
    QVERIFY(first->hasFocus());
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    QCOMPARE(second->echoMode(), QLineEdit::Normal);
    QTest::keyClicks(first, QStringLiteral("pw"));
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QTest::keyClicks(second, QStringLiteral("123456"));
    click(*dialog, "acceptButton");
    const Answer answer = dialog->takeAnswer();
    QCOMPARE(answer.lines.size(), 2U);
    QCOMPARE(textOf(answer.lines[0]), QStringLiteral("pw"));
    QCOMPARE(textOf(answer.lines[1]), QStringLiteral("123456"));
    QCOMPARE(second->text(), QString());

    Question message = interactive();
    message.items.clear();
    const auto notice = opened(message);
    click(*notice, "acceptButton");
    QVERIFY(notice->takeAnswer().accepted);
}

void TestPromptDialogs::showsAllTheServerSays()
{
    Question question = interactive();
    question.instruction = QString(60'000, u'x') + QStringLiteral("\nthe end");
    const auto dialog = opened(question);
    const auto* text = child<QPlainTextEdit>(*dialog, "serverText");
    QVERIFY(text->isReadOnly());
    QVERIFY(text->toPlainText().startsWith(question.title));
    QVERIFY(text->toPlainText().endsWith(QLatin1String("the end")));
    QVERIFY(dialog->height() < 600);
}

void TestPromptDialogs::endlessPromptsStayInside()
{
    Question question = interactive();
    question.items = QList<Question::Item>(100, { QString(5000, u'y'), false });
    const auto dialog = opened(question);
    QVERIFY(dialog->height() < 900);
    QVERIFY(dialog->width() < 1500);
    const auto said = dialog->findChildren<QPlainTextEdit*>(QStringLiteral("serverText"));
    QCOMPARE(said.size(), 101); // one is the instruction
    QCOMPARE(said.last()->toPlainText(), question.items.last().text);
    click(*dialog, "acceptButton");
    QCOMPARE(dialog->takeAnswer().lines.size(), 100U);
}

void TestPromptDialogs::newPasswordIsTypedTwice()
{
    const auto dialog = opened(newPassword());
    auto* first = child<QLineEdit>(*dialog, "newPassword");
    auto* again = child<QLineEdit>(*dialog, "repeatPassword");
    auto* accept = child<QPushButton>(*dialog, "acceptButton");
    QVERIFY(!accept->isEnabled());
    first->setText(QStringLiteral("new"));
    QVERIFY(!accept->isEnabled());
    again->setText(QStringLiteral("ne"));
    QVERIFY(!accept->isEnabled());
    QVERIFY(!child<QLabel>(*dialog, "differs")->text().isEmpty());
    again->setText(QStringLiteral("new"));
    QVERIFY(child<QLabel>(*dialog, "differs")->text().isEmpty());
    click(*dialog, "acceptButton");
    const Answer answer = dialog->takeAnswer();
    QCOMPARE(answer.lines.size(), 1U);
    QCOMPARE(textOf(answer.lines[0]), QStringLiteral("new"));
    QCOMPARE(again->text(), QString());
}

QTEST_MAIN(TestPromptDialogs)
#include "testpromptdialogs.moc"
