// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "tests/gui/shell/demo.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using tunnel::TunnelState;

/// What stands beside the tree when it is not a profile that can be used.
class TestFolderPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChosenFolderIsShown();
    void itConnectsAndDisconnectsAll();
    void aRowLeadsToItsProfile();
    void whatIsRemovedElsewhereChangesNothingHere();
    void everyControlIsReachedAndHasAName();
    void ofADamagedFileIsShownWhatCanBeRead_data();
    void ofADamagedFileIsShownWhatCanBeRead();
    void onlyWhatCanBeDoneIsOffered_data();
    void onlyWhatCanBeDoneIsOffered();
    void whatFailsIsSaid();

private:
    template <class T = QWidget> T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void choose(const char* name)
    {
        auto* tree = child<QTreeView>("profileTree");
        const QModelIndex index = tree->model()
                                      ->match(tree->model()->index(0, 0), Qt::DisplayRole,
                                          QLatin1String(name), 1, Qt::MatchRecursive)
                                      .value(0);
        QVERIFY2(index.isValid(), name);
        tree->setCurrentIndex(index);
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestFolderPage::init()
{
    m_demo = std::make_unique<Demo>();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
    m_demo->addProfiles();
    m_window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
    m_window->resize(1040, 680);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->selectProfile(m_demo->idOf(QStringLiteral("old-box")));
}

void TestFolderPage::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_demo.reset();
}

void TestFolderPage::aChosenFolderIsShown()
{
    m_demo->play(1);
    QVERIFY(child("profilePane")->isVisible());
    choose("Work");
    QVERIFY(!child("profilePane")->isVisible());
    QVERIFY(child("folderPage")->isVisible());
    QCOMPARE(child<QLabel>("folderName")->text(), QStringLiteral("Work"));
    const QString summary = child<QLabel>("folderSummary")->text();
    QVERIFY2(summary.startsWith(QLatin1String("2 of 2 up · 7 connection(s)")), qPrintable(summary));
    QCOMPARE(child<QTreeView>("folderProfiles")->model()->rowCount(), 2);
    QCOMPARE(child<QLabel>("folderShared")->text(), QStringLiteral("All log in as anna."));
    m_demo->setState(QStringLiteral("db-staging"), TunnelState::Idle);
    QTRY_VERIFY(child<QLabel>("folderSummary")->text().startsWith(QLatin1String("1 of 2 up")));
    choose("bastion-prod");
    QVERIFY(child("profilePane")->isVisible());
    QVERIFY(!child("folderPage")->isVisible());
}

void TestFolderPage::itConnectsAndDisconnectsAll()
{
    choose("Customers");
    auto* connectAll = child<QPushButton>("folderConnect");
    auto* disconnectAll = child<QPushButton>("folderDisconnect");
    QCOMPARE(connectAll->text().remove(u'&'), QStringLiteral("Connect 3 profile(s)"));
    QVERIFY(!disconnectAll->isEnabled());
    m_demo->setState(QStringLiteral("old-box"), TunnelState::Up);
    QCOMPARE(connectAll->text().remove(u'&'), QStringLiteral("Connect 2 profile(s)"));
    QVERIFY(disconnectAll->isEnabled());
    connectAll->click();
    const QStringList ids{ m_demo->idOf(QStringLiteral("acme-ftp")),
        m_demo->idOf(QStringLiteral("beta-ftp")) };
    QTRY_COMPARE(m_demo->workbench.runningOf(ids), ids);
    QTRY_VERIFY(!connectAll->isEnabled());
    m_demo->setState(QStringLiteral("old-box"), TunnelState::Idle);
    disconnectAll->click();
    QTRY_VERIFY(m_demo->workbench.runningOf(ids).isEmpty());
}

void TestFolderPage::aRowLeadsToItsProfile()
{
    choose("Work");
    auto* view = child<QTreeView>("folderProfiles");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(child("profilePane")->isVisible());
    QCOMPARE(child<QLabel>("profileName")->text(), QStringLiteral("db-staging"));
}

void TestFolderPage::whatIsRemovedElsewhereChangesNothingHere()
{
    choose("Work");
    QVERIFY(profile::ProfileStore(m_demo->folder.path())
                .remove(m_demo->idOf(QStringLiteral("old-box")))); // shown before
    QTRY_VERIFY(m_demo->idOf(QStringLiteral("old-box")).isEmpty());
    QVERIFY(child("folderPage")->isVisible());
    QCOMPARE(child<QLabel>("folderName")->text(), QStringLiteral("Work"));
}

void TestFolderPage::everyControlIsReachedAndHasAName()
{
    m_demo->play(1);
    choose("Work");
    QCOMPARE(ui::test::namelessControls(*m_window), QString());
    child("profileTree")->setFocus();
    QCOMPARE(ui::test::unreachableControls(*m_window), QString());
}

void TestFolderPage::ofADamagedFileIsShownWhatCanBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    const QByteArray cut("{ \"name\": \"brok");
    QTest::newRow("a cut one") << cut << QString::fromUtf8(cut) << QString();
    QTest::newRow("an empty one") << QByteArray() << QString()
                                  << QStringLiteral("There is nothing in the file.");
    QTest::newRow("one with what is no text")
        << QByteArray("{\0<b>", 5) << QStringLiteral("{␀<b>") << QString();
    const QByteArray newer("{ \"schemaVersion\": 99, \"name\": \"later\" }");
    QTest::newRow("one of a newer program") << newer << QString::fromUtf8(newer) << QString();
    QTest::newRow("a huge one") << QByteArray(5 * 1024 * 1024, 'x') << QString(256 * 1024, u'x')
                                << QStringLiteral("These are the first ");
}

void TestFolderPage::ofADamagedFileIsShownWhatCanBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    QFETCH(QString, note);
    m_demo->writeFile(QStringLiteral("broken"), content);
    QTRY_VERIFY(m_demo->catalog.entry(QStringLiteral("broken")));
    m_window->selectProfile(QStringLiteral("broken"));
    QVERIFY(child("damagedPage")->isVisible());
    QVERIFY(!child("profileTabs")->isVisible());
    auto* shown = child<QPlainTextEdit>("damagedText");
    QVERIFY(shown->isReadOnly());
    QTRY_COMPARE(shown->toPlainText().remove(u'\n'), text); // long lines are broken
    for (QTextBlock line = shown->document()->begin(); line.isValid(); line = line.next()) {
        QVERIFY(line.length() <= 1001);
    }
    QTRY_VERIFY(child<QLabel>("damagedNote")->text().startsWith(note));
    QCOMPARE(child<QLabel>("damagedNote")->text().isEmpty(), note.isEmpty());
    QCOMPARE(child<QLineEdit>("damagedPath")->text(),
        m_demo->folder.filePath(QStringLiteral("profiles/broken.json")));
    QCOMPARE(child("damagedCopy")->isEnabled(), !text.isEmpty());
    if (!text.isEmpty()) {
        child<QPushButton>("damagedCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }
    m_window->selectProfile(m_demo->idOf(QStringLiteral("old-box")));
    QVERIFY(child("profileTabs")->isVisible());
}

void TestFolderPage::onlyWhatCanBeDoneIsOffered_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("second");
    const QString aside = QStringLiteral("Set it aside");
    QTest::newRow("there is no version before") << QByteArray() << aside << QString();
    QTest::newRow("the one before is damaged, too") << QByteArray("{") << aside << QString();
    QTest::newRow("there is one") << QByteArray("{\"schemaVersion\":1,\"name\":\"old\"}")
                                  << QStringLiteral("Bring the version before back") << aside;
}

void TestFolderPage::onlyWhatCanBeDoneIsOffered()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, action);
    QFETCH(QString, second);
    if (!before.isEmpty()) {
        QFile file(m_demo->folder.filePath(QStringLiteral("profiles/broken.json.bak")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
    }
    m_demo->writeFile(QStringLiteral("broken"), "{");
    QTRY_VERIFY(m_demo->catalog.entry(QStringLiteral("broken")));
    m_window->selectProfile(QStringLiteral("broken"));
    auto* strip = child("stateProblem");
    const auto textOf = [strip](const char* name) {
        auto* button = strip->findChild<QPushButton*>(QLatin1String(name));
        return button->isVisible() ? button->text().remove(u'&') : QString();
    };
    QCOMPARE(textOf("problemAction"), action);
    QCOMPARE(textOf("problemSecondAction"), second);
    const QString hint = strip->findChild<QLabel*>(QStringLiteral("problemHint"))->text();
    QCOMPARE(hint.contains(QLatin1String("There is no version")), second.isEmpty());
    strip->findChild<QPushButton*>(QStringLiteral("problemAction"))->click();
    if (second.isEmpty()) {
        QTRY_VERIFY(!m_demo->catalog.entry(QStringLiteral("broken")));
    } else {
        QTRY_VERIFY(m_demo->catalog.profile(QStringLiteral("broken")));
        QTRY_COMPARE(child<QLabel>("profileName")->text(), QStringLiteral("old"));
    }
}

void TestFolderPage::whatFailsIsSaid()
{
    m_demo->writeFile(QStringLiteral("broken"), "{");
    QTRY_VERIFY(m_demo->catalog.entry(QStringLiteral("broken")));
    m_demo->catalog.restorePrevious(QStringLiteral("broken"));
    QTRY_VERIFY(child("notice")->isVisible());
    const QString details =
        child("notice")->findChild<QLabel*>(QStringLiteral("problemDetails"))->text();
    QVERIFY2(details.contains(QLatin1String("there is no version before")), qPrintable(details));
}

QTEST_MAIN(TestFolderPage)
#include "testfolderpage.moc"
