// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/profile/sampleprofile.h"
#include "ui/profile/hopeditor.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/widgets/unsavedquestion.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <functional>
#include <memory>

using namespace sallyport;
using namespace sallyport::ui;
using profile::ForwardOption;
using profile::Profile;
using profile::Rule;

/// What is typed into an editor does not get lost, and the keys that end one.
class TestUnsaved : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedOneCloses_data();
    void anUnchangedOneCloses();
    void aChangedOneAsks_data();
    void aChangedOneAsks();
    void escInTheQuestionGoesOnEditing();
    void theQuestionSaves();
    void saysWhyItCannotBeSaved();
    void pastedForwardsAreNotLost();
    void nothingIsAskedBeforeTheEnd();
    void theEndAsksAboutEach();
    void whoGoesOnEditingDoesNotEnd();
    void ctrlEnterSavesFromAnyField();
    void enterLeadsToWhatIsWrong();
    void enterPressesTheButton();
    void enterInAListIsTheLists();
    void keysTurnThePages();
};

namespace {

using Made = std::unique_ptr<EditorDialog>;
using Maker = std::function<Made()>;

Profile plain()
{
    Profile profile;
    profile.id = QStringLiteral("0123");
    profile.label.name = QStringLiteral("work");
    profile.connection.server.address.host = QStringLiteral("bastion.example.org");
    return profile;
}

Rule good()
{
    return *profile::parseForward(ForwardOption::Local, u"127.0.0.1:0:web:80");
}

void show(EditorDialog& editor)
{
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
}

UnsavedQuestion* question()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* found = qobject_cast<UnsavedQuestion*>(window);
        if (found && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

/// That of the question, or of another dialog.
QPushButton* button(const char* name, const QWidget* dialog = question())
{
    return dialog ? dialog->findChild<QPushButton*>(QLatin1String(name)) : nullptr;
}

QString text(const char* name)
{
    const auto* label = question()->findChild<QLabel*>(QLatin1String(name));
    return label->isVisible() ? label->text() : QString();
}

void type(const EditorDialog& editor, const char* name, const QString& typed)
{
    QTest::keyClicks(editor.findChild<QLineEdit*>(QLatin1String(name)), typed);
}

/// Every editor, with a line of it and what its question says.
void addEditors()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* tag, const Maker& make, const char* line, const char* says) {
        QTest::newRow(tag) << make << QString::fromLatin1(line) << QString::fromUtf8(says);
    };
    row(
        "a new profile", [] { return Made(new ProfileEditor({}, {}, nullptr)); }, "name",
        "The new profile is not saved.");
    row(
        "a profile", [] { return Made(new ProfileEditor(plain(), {}, nullptr)); }, "server.user",
        "The changes to “work” are not saved.");
    row(
        "a profile with everything, that inherits",
        [] {
            auto editor = std::make_unique<ProfileEditor>(
                profile::sampleProfile(), QList<OtherProfile>(), nullptr);
            Profile defaults;
            defaults.connection.compression = true;
            defaults.connection.server.user = QStringLiteral("otto");
            editor->setDefaults(defaults);
            return Made(std::move(editor));
        },
        "server.host", "are not saved.");
    row(
        "what profiles inherit",
        [] {
            auto editor =
                std::make_unique<ProfileEditor>(Profile(), QList<OtherProfile>(), nullptr);
            editor->editDefaults();
            return Made(std::move(editor));
        },
        "server.user", "The changes to what profiles inherit are not saved.");
    row(
        "a new forward", [] { return Made(new RuleEditor({}, plain(), nullptr)); }, "name",
        "The new forward is not saved.");
    row(
        "a forward", [] { return Made(new RuleEditor(good(), plain(), nullptr)); }, "name",
        "The changes to this forward are not saved.");
    row(
        "a new jump host", [] { return Made(new HopEditor({}, nullptr)); }, "server.host",
        "The new jump host is not saved.");
    row(
        "a jump host",
        [] {
            profile::Server server;
            server.address = { QStringLiteral("gw"), 22 };
            return Made(new HopEditor(server, nullptr));
        },
        "server.user", "The changes to this jump host are not saved.");
}

} // namespace

Q_DECLARE_METATYPE(Maker)

void TestUnsaved::anUnchangedOneCloses_data()
{
    addEditors();
}

void TestUnsaved::anUnchangedOneCloses()
{
    QFETCH(Maker, make);
    const Made editor = make();
    show(*editor);
    QVERIFY(!editor->hasChanges());
    QTest::keyClick(editor.get(), Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QVERIFY(!question());
}

void TestUnsaved::aChangedOneAsks_data()
{
    addEditors();
}

void TestUnsaved::aChangedOneAsks()
{
    QFETCH(Maker, make);
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Made editor = make();
    show(*editor);
    type(*editor, line.toLatin1().constData(), QStringLiteral("x"));
    QVERIFY(!editor->close()); // the window's cross
    QTRY_VERIFY(question());
    QVERIFY(editor->isVisible());
    QVERIFY2(text("unsavedText").endsWith(says), qPrintable(text("unsavedText")));
    QCOMPARE(question()->parentWidget(), editor.get());
    QTRY_VERIFY(button("unsavedKeep")->hasFocus());
    button("unsavedDiscard")->click();
    QVERIFY(!editor->isVisible());
    QCOMPARE(editor->result(), int(QDialog::Rejected));
    QTRY_VERIFY(!question());
}

void TestUnsaved::escInTheQuestionGoesOnEditing()
{
    RuleEditor editor(good(), plain(), nullptr);
    show(editor);
    type(editor, "name", QStringLiteral("Web"));
    QTest::keyClick(&editor, Qt::Key_Escape);
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(editor.isVisible());
    QCOMPARE(editor.rule().name, QStringLiteral("Web"));
    button("cancelButton", &editor)->click(); // Cancel is no other way
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return); // nor does a habit throw anything away
    QTRY_VERIFY(!question());
    QVERIFY(editor.isVisible());
}

void TestUnsaved::theQuestionSaves()
{
    RuleEditor editor(good(), plain(), nullptr);
    show(editor);
    type(editor, "name", QStringLiteral("Web"));
    editor.reject();
    QTRY_VERIFY(question());
    QVERIFY(text("unsavedReason").isEmpty());
    button("unsavedSave")->click();
    QVERIFY(!editor.isVisible());
    QCOMPARE(editor.result(), int(QDialog::Accepted));
}

void TestUnsaved::saysWhyItCannotBeSaved()
{
    ProfileEditor editor({}, {}, nullptr);
    show(editor);
    type(editor, "name", QStringLiteral("work"));
    editor.reject();
    QTRY_VERIFY(question());
    QVERIFY(!button("unsavedSave"));
    QVERIFY2(
        text("unsavedReason").startsWith(QLatin1String("It cannot be saved yet. Connection: ")),
        qPrintable(text("unsavedReason")));
    button("unsavedKeep")->click();
    QVERIFY(editor.isVisible());
}

/// They come from a command that is gone once it was pasted.
void TestUnsaved::pastedForwardsAreNotLost()
{
    Profile pasted = plain();
    pasted.id.clear();
    ProfileEditor without(pasted, {}, nullptr);
    QVERIFY(!without.hasChanges());
    pasted.rules = { good() };
    ProfileEditor with(pasted, {}, nullptr);
    QVERIFY(with.hasChanges());
}

void TestUnsaved::nothingIsAskedBeforeTheEnd()
{
    RuleEditor editor(good(), plain(), nullptr);
    show(editor);
    QVERIFY(!EditorDialog::anyHasChanges());
    bool ended = false;
    EditorDialog::askAll([&ended] { ended = true; });
    QVERIFY(ended);
}

void TestUnsaved::theEndAsksAboutEach()
{
    ProfileEditor editor(plain(), {}, nullptr);
    show(editor);
    type(editor, "server.user", QStringLiteral("anna"));
    RuleEditor rule(good(), plain(), &editor);
    show(rule);
    type(rule, "name", QStringLiteral("Web"));
    QVERIFY(EditorDialog::anyHasChanges());
    bool ended = false;
    EditorDialog::askAll([&ended] { ended = true; });
    QTRY_VERIFY(question());
    QCOMPARE(question()->parentWidget(), &rule);
    button("unsavedSave")->click();
    QCOMPARE(rule.result(), int(QDialog::Accepted));
    QVERIFY(!ended);
    QTRY_VERIFY(question() && question()->parentWidget() == &editor);
    button("unsavedDiscard")->click();
    QTRY_VERIFY(ended);
    QVERIFY(!editor.isVisible());
}

void TestUnsaved::whoGoesOnEditingDoesNotEnd()
{
    RuleEditor editor(good(), plain(), nullptr);
    show(editor);
    type(editor, "name", QStringLiteral("Web"));
    bool ended = false;
    EditorDialog::askAll([&ended] { ended = true; });
    QTRY_VERIFY(question());
    button("unsavedKeep")->click();
    QTRY_VERIFY(!question());
    // Closing it later is not the end of the program.
    editor.accept();
    QVERIFY(!QTest::qWaitFor([&ended] { return ended; }, 100));
}

void TestUnsaved::ctrlEnterSavesFromAnyField()
{
    Rule rule = *profile::parseForward(ForwardOption::Remote, u"localhost:1080");
    RuleEditor editor(rule, plain(), nullptr);
    show(editor);
    editor.findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentIndex(3);
    auto* permitted = editor.findChild<QPlainTextEdit*>(QStringLiteral("permitted"));
    permitted->setFocus();
    QTest::keyClick(permitted, Qt::Key_Return);
    QVERIFY(editor.isVisible()); // a new line
    QTest::keyClick(permitted, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor.isVisible());
    QCOMPARE(editor.result(), int(QDialog::Accepted));
}

void TestUnsaved::enterLeadsToWhatIsWrong()
{
    RuleEditor editor({}, plain(), nullptr);
    show(editor);
    auto* port = editor.findChild<QLineEdit*>(QStringLiteral("destinationPort"));
    QTest::keyClick(editor.focusWidget(), Qt::Key_Return);
    QVERIFY(editor.isVisible());
    QTRY_VERIFY(port->hasFocus());
    QTest::keyClicks(port, QStringLiteral("80"));
    QTest::keyClick(port, Qt::Key_Return);
    QVERIFY(!editor.isVisible());
    QCOMPARE(editor.result(), int(QDialog::Accepted));
}

void TestUnsaved::enterPressesTheButton()
{
    RuleEditor editor(good(), plain(), nullptr);
    show(editor);
    QSignalSpy tested(&editor, &RuleEditor::testRequested);
    auto* test = button("testButton", &editor);
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Return);
    QCOMPARE(tested.size(), 1);
    QVERIFY(editor.isVisible());
}

void TestUnsaved::enterInAListIsTheLists()
{
    Profile profile = plain();
    profile.connection.hops.resize(1);
    profile.connection.hops[0].address = { QStringLiteral("gw"), 22 };
    ProfileEditor editor(profile, {}, nullptr);
    show(editor);
    editor.showPage(ProfileEditor::Route);
    auto* hops = editor.findChild<QListWidget*>(QStringLiteral("hops"));
    hops->setFocus();
    QTest::keyClick(hops, Qt::Key_Return);
    auto* hop = editor.findChild<HopEditor*>();
    QVERIFY(hop);
    QVERIFY(editor.isVisible()); // not saved along with it
    hop->reject();
    // In the list of pages it goes into the page.
    auto* pages = editor.findChild<QListWidget*>(QStringLiteral("pageIndex"));
    editor.activateWindow();
    pages->setCurrentRow(ProfileEditor::Login);
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Return);
    QVERIFY(editor.isVisible());
    QTRY_VERIFY(editor.findChild<QWidget*>(QStringLiteral("server.useAgent"))->hasFocus());
}

void TestUnsaved::keysTurnThePages()
{
    ProfileEditor editor(plain(), {}, nullptr);
    show(editor);
    auto* pages = editor.findChild<QListWidget*>(QStringLiteral("pageIndex"));
    QTest::keyClick(editor.focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(pages->currentRow(), int(ProfileEditor::Login));
    QTest::keyClick(editor.focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(editor.focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(pages->currentRow(), int(ProfileEditor::Notes)); // no test was made

    RuleEditor rule(good(), plain(), nullptr);
    show(rule);
    auto* tabs = rule.findChild<QTabWidget*>(QStringLiteral("pages"));
    QTest::keyClick(rule.focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 3); // those of FTP are for FTP
    QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
}

QTEST_MAIN(TestUnsaved)
#include "testunsaved.moc"
