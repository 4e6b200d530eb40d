// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;

/// What of the window a restart keeps, and where it is put. Columns: testtables.
class TestWindowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRestartKeepsPageProfileAndSplitter_data();
    void aRestartKeepsPageProfileAndSplitter();
    void aPageThatAProfileLacksIsThereAgain();
    void aMonitorThatWentDoesNotHideTheWindow();
    void whereItIsSeenItStays();

private:
    void start();
    [[nodiscard]] QTabWidget& tabs() const
    {
        return *m_window->findChild<QTabWidget*>(QStringLiteral("profileTabs"));
    }
    [[nodiscard]] QString page() const { return tabs().currentWidget()->objectName(); }
    void choose(const char* profile)
    {
        m_window->selectProfile(m_demo->idOf(QLatin1String(profile)));
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowLayout::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->addProfiles();
    start();
}

void TestWindowLayout::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_demo.reset();
}

/// The file is all that goes from one start to the next.
void TestWindowLayout::start()
{
    m_window.reset();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
    m_window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
    m_window->present();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(tabs().isVisible());
}

void TestWindowLayout::aRestartKeepsPageProfileAndSplitter_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("closed") << true;
    QTest::newRow("ended without being closed") << false;
}

void TestWindowLayout::aRestartKeepsPageProfileAndSplitter()
{
    QFETCH(bool, closes);
    choose("old-box");
    auto* splitter = m_window->findChild<QSplitter*>(QStringLiteral("mainSplitter"));
    const int before = splitter->sizes().constFirst();
    splitter->setSizes({ before - 20, splitter->width() - before + 20 });
    const int chosen = splitter->sizes().constFirst();
    QVERIFY(chosen != before);
    tabs().setCurrentIndex(3);
    QCOMPARE(page(), QStringLiteral("trafficPage"));
    closes ? void(m_window->close()) : m_window->hide();
    start();
    QCOMPARE(page(), QStringLiteral("trafficPage"));
    QCOMPARE(m_window->selectedProfile(), m_demo->idOf(QStringLiteral("old-box")));
    splitter = m_window->findChild<QSplitter*>(QStringLiteral("mainSplitter"));
    QCOMPARE(splitter->sizes().constFirst(), chosen);
}

void TestWindowLayout::aPageThatAProfileLacksIsThereAgain()
{
    choose("acme-ftp");
    tabs().setCurrentIndex(2);
    QCOMPARE(page(), QStringLiteral("transfersPage"));
    choose("db-staging"); // has no FTP
    QVERIFY(page() != QLatin1String("transfersPage"));
    choose("acme-ftp");
    QCOMPARE(page(), QStringLiteral("transfersPage"));
}

void TestWindowLayout::aMonitorThatWentDoesNotHideTheWindow()
{
    m_window->hide(); // as in the tray
    m_window->setGeometry(QRect({ 9000, 4000 }, m_window->size()));
    m_window->present();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const auto isReachable = [this, screen] {
        const QRect titleBar(m_window->pos(), QSize(m_window->width(), 40));
        return (titleBar & screen).width() >= 200 && titleBar.top() >= screen.top();
    };
    QVERIFY(isReachable());
    // And while it is to be seen.
    m_window->setGeometry(QRect({ -9000, 40 }, m_window->size()));
    QVERIFY(!isReachable());
    Q_EMIT qGuiApp->screenRemoved(QGuiApplication::primaryScreen());
    QTRY_VERIFY(isReachable());
}

void TestWindowLayout::whereItIsSeenItStays()
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    m_window->resize(screen.size() / 2);
    m_window->move(screen.topLeft() + QPoint(30, 60));
    const QRect place = m_window->geometry();
    m_window->hide();
    m_window->present();
    QCOMPARE(m_window->geometry(), place);
}

QTEST_MAIN(TestWindowLayout)
#include "testwindowlayout.moc"
