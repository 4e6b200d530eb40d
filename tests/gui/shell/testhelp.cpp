// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "tests/gui/shell/demo.h"
#include "ui/models/errortext.h"
#include "ui/profile/profileeditor.h"
#include "ui/shell/help.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/editordialog.h"
#include "ui/widgets/problemstrip.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageIsThere_data();
    void everyPageIsThere();
    void languagesSayTheSame();
    void whatIsKnownIsPutIn();
    void whatIsPutInIsText();
    void aPageOfAnotherLanguageIsFound();
    void everyErrorIsExplained_data();
    void everyErrorIsExplained();
    void theKeysOfTheGuideAreThese();
    void anErrorIsGoneTo();
    void picturesAreAsWideAsThereIsRoom();

    void f1OpensThePageThatFits();
    void thePageOfAnEditorFits_data();
    void thePageOfAnEditorFits();
    void theMenuOpensWhatItSays();

    void searchingFindsAndMarks();
    void linksGoToPagesAndNowhereElse();
    void nothingIsLoaded();
    void everythingHasANameAndIsReached();

    void whatIsBoundIsListed();
    void noKeyIsListedTwice();

private:
    [[nodiscard]] HelpWindow* shown() const { return m_help->window(); }
    [[nodiscard]] static QString plain(const QString& markdown)
    {
        QTextDocument document;
        document.setMarkdown(markdown);
        return document.toPlainText();
    }
    template <class T> T* part(const char* name)
    {
        return shown()->findChild<T*>(QLatin1String(name));
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ProgramFacts m_facts;
    std::unique_ptr<Help> m_help;
};

void TestHelp::init()
{
    m_demo = std::make_unique<Demo>();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
    m_window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
    m_facts.version = QStringLiteral("1.2.3");
    m_facts.environment = m_demo->workbench.environment();
    m_facts.keyStore = QStringLiteral("GNOME Keyring");
    m_facts.libraries = libraryVersions();
    m_facts.logFile = m_demo->folder.filePath(QStringLiteral("window.log"));
    m_help = std::make_unique<Help>(m_facts, m_demo->workbench, *m_window);
    QTRY_VERIFY(m_demo->catalog.isLoaded());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelp::cleanup()
{
    m_help.reset();
    m_window.reset();
    m_settings.reset();
    m_demo.reset();
    installLanguage(*qApp, QStringLiteral("en"));
}

void TestHelp::everyPageIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestHelp::everyPageIsThere()
{
    QFETCH(QString, language);
    installLanguage(*qApp, language);
    const QList<HelpPage> pages = HelpPages::all(m_facts);
    QCOMPARE(pages.size(), HelpPages::ids().size());
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    for (const HelpPage& page : pages) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
        QVERIFY2(!page.text.contains(QLatin1String("{{")), qPrintable(page.id));
        QVERIFY2(plain(page.text).size() > 200, qPrintable(page.id));
        auto links = link.globalMatch(page.text);
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            const bool picture = target.startsWith(QLatin1String("images/"))
                && QFile::exists(QStringLiteral(":/help/") + target);
            QVERIFY2(picture
                    || (target.startsWith(QLatin1String("help:"))
                        && HelpPages::ids().contains(target.mid(5))),
                qPrintable(page.id + u' ' + target));
        }
    }
}

/// Page by page the same headings, lists, tables and links, in other words.
void TestHelp::languagesSayTheSame()
{
    const auto shapeOf = [](const QString& markdown) {
        static const QRegularExpression mark(
            QStringLiteral("^(#+ |- |\\d\\. |\\|(?:[^|\n]*\\|)|    "
                           "|```.*$|`[a-z0-9-]+`:)|(help:\\w+|images/[a-z-]+(?=-))"),
            QRegularExpression::MultilineOption);
        QStringList shape;
        auto marks = mark.globalMatch(markdown);
        while (marks.hasNext()) {
            const QString found = marks.next().captured();
            shape.append(found.startsWith(u'|') ? QStringLiteral("|") : found);
        }
        return shape;
    };
    const QList<HelpPage> english = HelpPages::all(m_facts);
    installLanguage(*qApp, QStringLiteral("de"));
    const QList<HelpPage> german = HelpPages::all(m_facts);
    QCOMPARE(german.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(german.at(i).id, english.at(i).id);
        QVERIFY2(german.at(i).text != english.at(i).text, qPrintable(english.at(i).id));
        QCOMPARE(shapeOf(german.at(i).text), shapeOf(english.at(i).text));
    }
}

void TestHelp::whatIsKnownIsPutIn()
{
    const QList<HelpPage> pages = HelpPages::all(m_facts);
    const auto textOf = [&pages](const char* id) {
        for (const HelpPage& page : pages) {
            if (page.id == QLatin1String(id)) {
                return plain(page.text);
            }
        }
        return QString();
    };
    for (const char* name : { "/profiles", "/window.ini", "/known_hosts", "/window.log" }) {
        QVERIFY2(textOf("files").contains(m_demo->folder.path() + QLatin1String(name)), name);
    }
    QVERIFY(textOf("secrets").contains(m_facts.keyStore));
    for (const Shortcuts::Place place : Shortcuts::kPlaces) {
        for (const Shortcut& line : Shortcuts::in(place)) {
            QVERIFY2(textOf("keyboard").contains(line.what), qPrintable(line.what));
            QVERIFY2(textOf("keyboard")
                         .contains(line.keys.constFirst().toString(QKeySequence::NativeText)),
                qPrintable(line.what));
        }
    }
}

/// A name of a file or of a key store is shown as it is.
void TestHelp::whatIsPutInIsText()
{
    const QString odd = QStringLiteral("/home/<b>a</b>/*x*_y_`z`|#![p](file:///p)");
    m_facts.logFile = odd;
    m_facts.keyStore = QStringLiteral("<img src=x> **store**");
    QString all;
    for (const HelpPage& page : HelpPages::all(m_facts)) {
        all += plain(page.text);
    }
    QVERIFY2(all.contains(odd), qPrintable(all));
    QVERIFY2(all.contains(m_facts.keyStore), qPrintable(all));
}

void TestHelp::aPageOfAnotherLanguageIsFound()
{
    const QString english = HelpPages::all(m_facts).constFirst().title;
    installLanguage(*qApp, QString(kPseudoLanguage));
    QCOMPARE(HelpPages::all(m_facts).constFirst().title, english);
}

void TestHelp::everyErrorIsExplained_data()
{
    everyPageIsThere_data();
}

/// Under its very sentence, by its code, to which links lead.
void TestHelp::everyErrorIsExplained()
{
    QFETCH(QString, language);
    installLanguage(*qApp, language);
    QString text;
    for (const HelpPage& page : HelpPages::all(m_facts)) {
        text = page.id == QLatin1String("errors") ? page.text : text;
    }
    for (int code = 0; code <= int(Code::Internal); ++code) {
        const QString begin = QStringLiteral("\n### %1\n\n`%2`: ")
                                  .arg(ErrorText::of(Code(code)).sentence, codeName(Code(code)));
        QCOMPARE(text.count(begin), 1);
        QVERIFY2(text.section(begin, 1).section(u'\n', 0, 0).size() > 20, qPrintable(begin));
    }
    QCOMPARE(text.count(QLatin1String("\n### ")), int(Code::Internal) + 1);
}

/// The file has the keys for those who read it elsewhere.
void TestHelp::theKeysOfTheGuideAreThese()
{
    for (const char* language : { "en", "de" }) {
        installLanguage(*qApp, QString::fromLatin1(language));
        QFile file(QStringLiteral(":/help/%1/keyboard.md").arg(QLatin1String(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString said = QString::fromUtf8(file.readAll())
                           .section(QLatin1String("{{keyboard}}"), 1)
                           .section(QLatin1String("{{/keyboard}}"), 0, 0);
        QString known = Shortcuts::asMarkdown();
        if (QLatin1String(language) != QLatin1String("en")) {
            // The names of keys are Qt's, which has its own translations, or not.
            static const QRegularExpression key(
                QStringLiteral("^\\| [^|]* \\|"), QRegularExpression::MultilineOption);
            said.replace(key, QStringLiteral("|"));
            known.replace(key, QStringLiteral("|"));
        }
        QCOMPARE(said.simplified(), known.simplified());
    }
}

void TestHelp::anErrorIsGoneTo()
{
    m_help->show(QStringLiteral("errors#liveness-lost"));
    QCOMPARE(shown()->page(), QStringLiteral("errors"));
    auto* text = part<QTextBrowser>("helpText");
    const QString sentence = ErrorText::of(Code::LivenessLost).sentence;
    QCOMPARE(text->textCursor().block().text(), sentence);
    QTRY_VERIFY(text->verticalScrollBar()->value() > 0);
    const QRect seen = text->cursorRect();
    QVERIFY2(seen.top() >= 0 && seen.bottom() < text->viewport()->height() / 2,
        qPrintable(QString::number(seen.top())));
    // A code that there is not leads to the page.
    m_help->show(QStringLiteral("errors#none-such"));
    QCOMPARE(shown()->page(), QStringLiteral("errors"));
    Q_EMIT static_cast<HelpBrowser*>(text)->anchorClicked(
        QUrl(QStringLiteral("help:errors#internal")));
    QCOMPARE(text->textCursor().block().text(), ErrorText::of(Code::Internal).sentence);
}

void TestHelp::picturesAreAsWideAsThereIsRoom()
{
    m_help->show(QStringLiteral("ftppaths"));
    QVERIFY(QTest::qWaitForWindowExposed(shown()));
    auto* text = part<HelpBrowser>("helpText");
    const auto widths = [text] {
        QList<double> all;
        const QTextDocument& page = *text->document();
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const auto format = part.fragment().charFormat().toImageFormat();
                if (format.isValid()) {
                    const auto image =
                        page.resource(QTextDocument::ImageResource, QUrl(format.name()))
                            .value<QImage>();
                    all.append(image.width() / image.devicePixelRatio());
                }
            }
        }
        return all;
    };
    for (const int width : { 1600, 700, 1000 }) {
        shown()->resize(width, 600);
        QTRY_COMPARE(shown()->width(), width);
        const QList<double> found = widths();
        QCOMPARE(found.size(), 3);
        for (const double each : found) {
            QVERIFY2(
                each > 100 && each <= text->viewport()->width(), qPrintable(QString::number(each)));
        }
    }
}

void TestHelp::f1OpensThePageThatFits()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(shown() && shown()->isVisible());
    QCOMPARE(shown()->page(), QStringLiteral("first")); // of the window's welcome
    m_demo->addProfiles();
    m_demo->play(1);
    m_window->selectProfile(m_demo->idOf(QStringLiteral("db-staging")));
    auto* tabs = m_window->findChild<QTabWidget*>(QStringLiteral("profileTabs"));
    const std::pair<const char*, const char*> pages[] = { { "ForwardsTab", "forwards" },
        { "TransfersTab", "ftp" }, { "LogTab", "trouble" } };
    for (const auto& [tab, page] : pages) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (QByteArray(tabs->widget(i)->metaObject()->className()).endsWith(tab)) {
                tabs->setCurrentIndex(i);
            }
        }
        QTest::keyClick(tabs->currentWidget(), Qt::Key_F1);
        QCOMPARE(shown()->page(), QLatin1String(page));
        // The list at the side is about what is beside it.
        shown()->showPage(QStringLiteral("keyboard"));
        QTest::keyClick(m_window->findChild<QTreeView*>(QStringLiteral("profileTree")), Qt::Key_F1);
        QCOMPARE(shown()->page(), QLatin1String(page));
    }
    m_window->selectProfile(m_demo->idOf(QStringLiteral("old-box")));
    tabs->setCurrentIndex(0);
    QTest::keyClick(m_window->findChild<QTreeView*>(QStringLiteral("profileTree")), Qt::Key_F1);
    QCOMPARE(shown()->page(), QStringLiteral("errors")); // it has failed
    QCOMPARE(part<QTextBrowser>("helpText")->textCursor().block().text(),
        ErrorText::of(Code::ConnectTimeout).sentence);
    // The button beside the error goes there, too.
    shown()->showPage(QStringLiteral("keyboard"));
    auto* strip = m_window->findChild<ProblemStrip*>(QStringLiteral("stateProblem"));
    QVERIFY(strip);
    auto* button = strip->findChild<QToolButton*>(QStringLiteral("problemHelp"));
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(shown()->page(), QStringLiteral("errors"));
    QCOMPARE(part<QTextBrowser>("helpText")->textCursor().block().text(),
        ErrorText::of(Code::ConnectTimeout).sentence);
    strip->showText(QStringLiteral("Not an error of the list."), {});
    QVERIFY(!button->isVisible());
    // In the help itself it changes nothing.
    shown()->showPage(QStringLiteral("keyboard"));
    QTest::keyClick(part<QTextBrowser>("helpText"), Qt::Key_F1);
    QCOMPARE(shown()->page(), QStringLiteral("keyboard"));
    QTest::keyClick(shown(), Qt::Key_Escape);
    QVERIFY(!shown()->isVisible());
}

void TestHelp::thePageOfAnEditorFits_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("page");
    const char* pages[] = { "first", "logins", "hostkeys", "hops", "forwards", "reconnect",
        "trouble" };
    for (int row = 0; row < int(std::size(pages)); ++row) {
        QTest::addRow("page %d of the editor", row + 1) << row << QString::fromLatin1(pages[row]);
    }
}

/// While a dialog is in front of the window.
void TestHelp::thePageOfAnEditorFits()
{
    QFETCH(int, row);
    QFETCH(QString, page);
    m_window->newProfile();
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor && QTest::qWaitForWindowExposed(editor));
    auto* list = editor->findChild<QListWidget*>();
    QVERIFY(list);
    list->setCurrentRow(row);
    QTest::keyClick(list, Qt::Key_F1);
    QVERIFY(shown() && shown()->isVisible());
    QCOMPARE(shown()->page(), page);
    QVERIFY(!shown()->isModal() && shown()->isEnabled());
    // It can be read beside the dialog, which blocks only its own window.
    QTest::keyClick(part<QLineEdit>("helpSearch"), Qt::Key_X);
    QCOMPARE(part<QLineEdit>("helpSearch")->text(), QStringLiteral("x"));
    editor->reject();
}

void TestHelp::theMenuOpensWhatItSays()
{
    const auto choose = [this](const char* name) {
        auto* action = m_window->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action, name);
        action->trigger();
    };
    choose("helpKeyboard");
    QVERIFY(shown() && shown()->isVisible());
    QCOMPARE(shown()->page(), QStringLiteral("keyboard"));
    shown()->close();
    choose("helpGuide");
    QVERIFY(shown()->isVisible());
    for (const auto& [name, dialog] : { std::pair("helpAbout", "aboutDialog"),
             std::pair("helpDiagnostics", "diagnosticsDialog") }) {
        choose(name);
        auto* opened = m_window->findChild<QDialog*>(QLatin1String(dialog));
        QVERIFY2(opened && opened->isVisible(), dialog);
        opened->reject();
    }
}

void TestHelp::searchingFindsAndMarks()
{
    m_help->show(QStringLiteral("first"));
    auto* search = part<QLineEdit>("helpSearch");
    auto* list = part<QListWidget>("helpPages");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("gatewayports"));
    QCOMPARE(shown()->page(), QStringLiteral("forwards"));
    QVERIFY(list->item(0)->isHidden());
    QVERIFY(!part<QTextBrowser>("helpText")->extraSelections().isEmpty());
    QVERIFY(!part<QLabel>("helpNothing")->isVisible());
    search->setText(QStringLiteral("gatewayports zebra"));
    QVERIFY(part<QLabel>("helpNothing")->isVisible());
    search->clear();
    QVERIFY(!part<QLabel>("helpNothing")->isVisible());
    for (int row = 0; row < list->count(); ++row) {
        QVERIFY(!list->item(row)->isHidden());
    }
    QVERIFY(part<QTextBrowser>("helpText")->extraSelections().isEmpty());
}

void TestHelp::linksGoToPagesAndNowhereElse()
{
    m_help->show(QStringLiteral("first"));
    auto* text = part<HelpBrowser>("helpText");
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("help:ftp")));
    QCOMPARE(shown()->page(), QStringLiteral("ftp"));
    const QString before = text->toPlainText();
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(text->toPlainText(), before);
    QVERIFY(shown()->findChildren<QDialog*>().isEmpty());
    // One to the outside is offered, not followed.
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    auto* question = shown()->findChild<QDialog*>();
    QVERIFY(question && question->isVisible());
    QCOMPARE(text->toPlainText(), before);
    question->reject();
}

void TestHelp::nothingIsLoaded()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.html"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<p>from a file</p>") > 0);
    file.close();
    HelpBrowser browser(nullptr);
    browser.setMarkdown(QStringLiteral("text ![picture](%1)").arg(path));
    browser.setSource(QUrl::fromLocalFile(path));
    QVERIFY(!browser.toPlainText().contains(QLatin1String("from a file")));
    for (const QString& name :
        { QUrl::fromLocalFile(path).toString(), path, QStringLiteral("images/../en/first.md"),
            QStringLiteral("images/none.svg"), QStringLiteral("qrc:/help/images/ftp-active-en.svg"),
            QStringLiteral("https://example.org/images/ftp-active-en.svg") }) {
        QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(name)).isValid(),
            qPrintable(name));
    }
    const QUrl ours(QStringLiteral("images/ftp-active-en.svg"));
    QVERIFY(browser.loadResource(QTextDocument::ImageResource, ours).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, ours).isValid());
}

void TestHelp::everythingHasANameAndIsReached()
{
    m_help->show(QStringLiteral("first"));
    QVERIFY(QTest::qWaitForWindowActive(shown()));
    part<QLineEdit>("helpSearch")->setFocus();
    QCOMPARE(test::namelessControls(*shown()), QString());
    QCOMPARE(test::unreachableControls(*shown()), QString());
}

/// What the help lists for the window and for its lists is what their actions and shortcuts have.
void TestHelp::whatIsBoundIsListed()
{
    const auto words = [](const QList<QKeySequence>& keys) {
        QStringList words;
        for (const QKeySequence& key : keys) {
            words.append(key.toString());
        }
        return words;
    };
    const auto sorted = [](QStringList words) {
        words.removeDuplicates();
        words.removeAll(QString());
        words.sort();
        return words;
    };
    QStringList inWindow = words(Shortcuts::keysOf(Command::Help)); // heard by Help itself
    QStringList inLists;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WindowShortcut) {
            inWindow += words(action->shortcuts());
        }
    }
    for (const QShortcut* shortcut : m_window->findChildren<QShortcut*>()) {
        (shortcut->context() == Qt::WidgetShortcut ? inLists : inWindow) += words(shortcut->keys());
    }
    const auto listed = [&words](Shortcuts::Place place) {
        QStringList all;
        for (const Shortcut& line : Shortcuts::in(place)) {
            all += words(line.keys);
        }
        return all;
    };
    QCOMPARE(sorted(inWindow), sorted(listed(Shortcuts::Place::Window)));
    QCOMPARE(sorted(inLists), sorted(listed(Shortcuts::Place::Lists)));

    m_window->newProfile();
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor);
    QStringList inEditor = words(Shortcuts::keysOf(Command::Close)); // QDialog's own
    for (const QShortcut* shortcut : editor->findChildren<QShortcut*>(Qt::FindDirectChildrenOnly)) {
        inEditor += words(shortcut->keys());
    }
    QCOMPARE(sorted(inEditor), sorted(listed(Shortcuts::Place::Editors)));
    editor->reject();
}

void TestHelp::noKeyIsListedTwice()
{
    for (const Shortcuts::Place place : Shortcuts::kPlaces) {
        QStringList seen;
        for (const Shortcut& line : Shortcuts::in(place)) {
            QVERIFY(!line.keys.isEmpty());
            for (const QKeySequence& key : line.keys) {
                QVERIFY2(!seen.contains(key.toString()), qPrintable(line.what));
                seen.append(key.toString());
            }
        }
    }
}

QTEST_MAIN(TestHelp)
#include "testhelp.moc"
