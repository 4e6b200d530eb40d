// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/profile/sampleprofile.h"
#include "ui/profile/hopeditor.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/shell/language.h"
#include "ui/shell/pastedialog.h"
#include "ui/widgets/unsavedquestion.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

#include <functional>
#include <memory>

using namespace sallyport;
using namespace sallyport::ui;
using profile::ForwardOption;
using profile::Profile;
using profile::Rule;

using Made = std::unique_ptr<QDialog>;
using Maker = std::function<Made()>;
Q_DECLARE_METATYPE(Maker)

/// The editors without a mouse, in each language.
class TestEditorKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void noTwoFieldsHaveOneKey_data();
    void noTwoFieldsHaveOneKey();
    void tabGoesDownThePage_data();
    void tabGoesDownThePage();
    void aForwardIsMadeByKeysAlone();
    void aProfileIsMadeByKeysAlone();
};

namespace {

Profile sample()
{
    Profile profile = profile::sampleProfile();
    profile.connection.follows = {};
    return profile;
}

Made ruleEditor(const QString& forward, bool isLocal, int page, bool tested = false)
{
    const auto rule =
        profile::parseForward(isLocal ? ForwardOption::Local : ForwardOption::Remote, forward);
    auto editor = std::make_unique<RuleEditor>(*rule, sample(), nullptr);
    if (tested) {
        editor->findChild<QPushButton*>(QStringLiteral("testButton"))->click();
        editor->showFinding({ 1, QStringLiteral("Step"), TestState::Failed, {}, {},
            QStringLiteral("rules[0].listen") });
        editor->finishTest();
    }
    editor->findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentIndex(page);
    return editor;
}

Made profileEditor(int page)
{
    auto editor = std::make_unique<ProfileEditor>(sample(), QList<OtherProfile>(), nullptr);
    if (page == ProfileEditor::Test) {
        editor->findChild<QPushButton*>(QStringLiteral("testButton"))->click();
        editor->finishTest();
    }
    editor->showPage(ProfileEditor::Page(page));
    return editor;
}

void addDialogs(const QString& language)
{
    const auto row = [&language](const QString& name, const Maker& make) {
        QTest::newRow(qPrintable(name + QStringLiteral(", ") + language)) << language << make;
    };
    for (int page = ProfileEditor::Connection; page <= ProfileEditor::Test; ++page) {
        row(QStringLiteral("page %1 of a profile").arg(page + 1),
            [page] { return profileEditor(page); });
    }
    const QString ftp = QStringLiteral("ftp/127.0.0.1:0:files:21");
    row(QStringLiteral("a forward of TCP to FTP's port"),
        [] { return ruleEditor(QStringLiteral("*:0:files:21"), true, 0); });
    row(QStringLiteral("a forward of FTP"), [ftp] { return ruleEditor(ftp, true, 0); });
    row(QStringLiteral("its options"), [ftp] { return ruleEditor(ftp, true, 1); });
    row(QStringLiteral("its clients"), [ftp] { return ruleEditor(ftp, true, 2); });
    row(QStringLiteral("its test"), [ftp] { return ruleEditor(ftp, true, 4, true); });
    row(QStringLiteral("an incoming one of FTP, its options"),
        [ftp] { return ruleEditor(ftp, false, 1); });
    row(QStringLiteral("what a reverse proxy may reach"),
        [] { return ruleEditor(QStringLiteral("localhost:1080"), false, 3); });
    for (const int page : { 0, 1, 2 }) {
        row(QStringLiteral("page %1 of a jump host").arg(page + 1), [page] {
            auto editor = std::make_unique<HopEditor>(profile::Server(), nullptr);
            editor->findChild<QTabWidget*>()->setCurrentIndex(page);
            return Made(std::move(editor));
        });
    }
    row(QStringLiteral("a pasted command"), [] {
        auto dialog = std::make_unique<PasteDialog>(nullptr);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(
            QStringLiteral("ssh -L 2121:files:21 anna@bastion"));
        return Made(std::move(dialog));
    });
    row(QStringLiteral("the question before changes are lost"), [] {
        return Made(new UnsavedQuestion(
            QStringLiteral("?"), {}, PasteDialog::tr("&Make the profile …"), nullptr));
    });
}

QString shownText(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->buddy() ? label->text() : QString();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button ? button->text() : QString();
}

/// By which keys which texts that are visible are reached; only keys of several.
QString clashes(const QDialog& dialog)
{
    QMap<QString, QStringList> texts;
    const auto widgets = dialog.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const QString text = shownText(widget);
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && widget->isVisibleTo(&dialog)) {
            texts[key.toString()].append(text);
        }
    }
    QStringList found;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it->size() > 1) {
            found.append(it->join(QLatin1String(" | ")));
        }
    }
    return found.join(QLatin1String("; "));
}

void showAndWait(QWidget& window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void press(int key)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), Qt::AltModifier);
}

void type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
}

} // namespace

void TestEditorKeys::cleanup()
{
    installLanguage(*qApp, QStringLiteral("en"));
}

void TestEditorKeys::noTwoFieldsHaveOneKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Maker>("make");
    addDialogs(QStringLiteral("en"));
    addDialogs(QStringLiteral("de"));
}

void TestEditorKeys::noTwoFieldsHaveOneKey()
{
    QFETCH(QString, language);
    QFETCH(Maker, make);
    installLanguage(*qApp, language);
    const Made dialog = make();
    showAndWait(*dialog);
    QCOMPARE(clashes(*dialog), QString());
}

void TestEditorKeys::tabGoesDownThePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Maker>("make");
    addDialogs(QStringLiteral("en"));
}

/// Within a page, from one field to one beside or below it.
void TestEditorKeys::tabGoesDownThePage()
{
    QFETCH(Maker, make);
    const Made dialog = make();
    dialog->resize(dialog->width(), 4 * dialog->height()); // nothing scrolls
    showAndWait(*dialog);
    auto* pages = dialog->findChild<QTabWidget*>();
    QWidget* page = pages ? pages->currentWidget() : dialog->findChild<QStackedWidget*>();
    page = page ? page : dialog.get();
    QWidget* first = dialog->nextInFocusChain();
    while (!(first->focusPolicy() & Qt::TabFocus) || !first->isVisible()
        || !page->isAncestorOf(first)) {
        first = first->nextInFocusChain();
        QVERIFY(first != dialog.get());
    }
    first->setFocus();
    QList<QWidget*> seen;
    for (QWidget* focus = first; page->isAncestorOf(focus) && !seen.contains(focus);
         focus = QApplication::focusWidget()) {
        const auto rect = [page](QWidget* widget) {
            return QRect(widget->mapTo(page, QPoint()), widget->size());
        };
        QVERIFY2(seen.isEmpty() || rect(focus).bottom() >= rect(seen.constLast()).top(),
            qPrintable(focus->objectName()));
        seen.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
}

void TestEditorKeys::aForwardIsMadeByKeysAlone()
{
    Profile context = sample();
    context.rules.clear();
    RuleEditor editor({}, context, nullptr);
    showAndWait(editor);
    type("Files");
    press(Qt::Key_F); // the type
    QTRY_COMPARE(
        editor.rule().kind, profile::RuleKind::Ftp); // a button takes its time to look pressed
    press(Qt::Key_D);
    QVERIFY(editor.findChild<QLineEdit*>(QStringLiteral("destinationHost"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("files");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(editor.findChild<QTabWidget*>()->currentIndex(), 1);
    press(Qt::Key_M); // active mode
    type("Refuse");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor.isVisible());
    QCOMPARE(editor.result(), int(QDialog::Accepted));
    const Rule rule = editor.rule();
    QCOMPARE(rule.name, QStringLiteral("Files"));
    QCOMPARE(rule.kind, profile::RuleKind::Ftp);
    QCOMPARE(rule.destination.toString(), QStringLiteral("files:21"));
    QCOMPARE(rule.ftp.activeMode, profile::FtpRuleOptions::ActiveMode::Reject);
}

void TestEditorKeys::aProfileIsMadeByKeysAlone()
{
    ProfileEditor editor({}, {}, nullptr);
    showAndWait(editor);
    type("work");
    press(Qt::Key_S);
    type("bastion.example.org");
    for (int page = ProfileEditor::Connection; page < ProfileEditor::Forwards; ++page) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    }
    QCOMPARE(editor.findChild<QListWidget*>(QStringLiteral("pageIndex"))->currentRow(),
        int(ProfileEditor::Forwards));
    press(Qt::Key_A); // Add…
    QTRY_VERIFY(editor.findChild<RuleEditor*>());
    auto* rule = editor.findChild<RuleEditor*>();
    QVERIFY(QTest::qWaitForWindowActive(rule));
    QTRY_VERIFY(rule->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_D);
    QTRY_VERIFY(rule->findChild<QLineEdit*>(QStringLiteral("destinationHost"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(rule->findChild<QLineEdit*>(QStringLiteral("destinationPort"))->hasFocus());
    type("5432");
    QVERIFY2(rule->findChild<QPushButton*>(QStringLiteral("saveButton"))->isEnabled(),
        qPrintable(rule->findChild<QLabel*>(QStringLiteral("summary"))->text()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!rule->isVisible());
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editor.result(), int(QDialog::Accepted));
    QCOMPARE(editor.profile().rules.size(), 1);
    QCOMPARE(editor.profile().rules.first().destination.port, 5432);
}

QTEST_MAIN(TestEditorKeys)
#include "testeditorkeys.moc"
