// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/updatenews.h"
#include "tests/gui/profile/widgetchecks.h"
#include "tests/gui/shell/demo.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpsserver.h"
#include "tests/support/noticesigner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/updateline.h"
#include "ui/widgets/problemstrip.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace sallyport;
using namespace sallyport::gui;
using namespace std::chrono_literals;
using update::UpdateSchedule;

class TestUpdateNews : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void nothingIsOfferedWithoutASource();
    void theMenuAsks();
    void theNewestVersionIsSaid();
    void whatFailsIsSaidToWhoAsked();
    void whatFailsByItselfIsALineOfTheLog();
    void aTickAsksOnceADay();
    void aVersionIsSilenced();
    void whenItWasAskedIsRemembered();

private:
    template <class T = QWidget> T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] bool isShown(const char* name) { return child(name)->isVisible(); }
    [[nodiscard]] QString said() { return child<QLabel>("updateText")->text(); }
    void make(bool withSource = true)
    {
        m_news =
            std::make_unique<UpdateNews>(m_clock, *m_settings, *m_window, m_demo->workbench.log());
        if (withSource) {
            update::UpdateFetcher::Options options;
            options.tls = m_server->trust();
            options.findProxies = [](const QUrl&) { return QList<QNetworkProxy>(); };
            m_news->use({ m_server->url(QStringLiteral("/notice")), m_signer.key() },
                QStringLiteral("1.9.3"), options);
        }
    }

    FakeClock m_clock;
    sallyport::test::NoticeSigner m_signer;
    std::unique_ptr<sallyport::test::HttpsServer> m_server;
    std::unique_ptr<testing::Demo> m_demo;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<UpdateNews> m_news;
    QList<QUrl> m_opened;
};

void TestUpdateNews::initTestCase()
{
    if (!QSslSocket::supportsSsl()) {
        QVERIFY2(qgetenv("CI") != "true", "Qt has no TLS here");
        QSKIP("Qt has no TLS here");
    }
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
}

void TestUpdateNews::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

void TestUpdateNews::init()
{
    m_opened.clear();
    m_server = std::make_unique<test::HttpsServer>();
    QVERIFY2(m_server->isListening(), "no certificate: needs the program openssl");
    m_server->setFile(QStringLiteral("/notice"), m_signer.notice("1.10.0"));
    m_demo = std::make_unique<testing::Demo>();
    m_settings = std::make_unique<ui::Settings>(m_demo->folder.path());
    m_window = std::make_unique<ui::MainWindow>(m_demo->workbench, *m_settings);
    m_window->show();
}

void TestUpdateNews::cleanup()
{
    m_news.reset();
    m_window.reset();
    m_settings.reset();
    m_demo.reset();
}

void TestUpdateNews::nothingIsOfferedWithoutASource()
{
    make(false);
    m_settings->setTellOfVersions(true);
    m_news->followSettings();
    m_clock.advance(24h * 30);
    QVERIFY(m_news->host().isEmpty());
    QVERIFY(!child<QAction>("helpUpdate")->isVisible());
    QVERIFY(!isShown("updateLine"));
    QVERIFY(m_server->requests().isEmpty());
}

void TestUpdateNews::theMenuAsks()
{
    make();
    QCOMPARE(m_news->host(), QStringLiteral("127.0.0.1"));
    auto* action = child<QAction>("helpUpdate");
    QVERIFY(action->isVisible());
    action->trigger();
    QVERIFY(isShown("updateLine"));
    QVERIFY2(said().contains(QLatin1String("127.0.0.1")), qPrintable(said()));
    QVERIFY(!isShown("updateOpen") && !isShown("updateDismiss"));
    QTRY_VERIFY(isShown("updateOpen") && isShown("updateDismiss"));
    QVERIFY2(said().contains(QLatin1String("1.10.0")), qPrintable(said()));
    QCOMPARE(child("updateLine")->accessibleName(), said());
    QCOMPARE(ui::test::namelessControls(*child("updateLine")), QString());
    child<QPushButton>("updateOpen")->click();
    QCOMPARE(
        m_opened, QList<QUrl>{ QUrl(QStringLiteral("https://example.org/sallyport/releases")) });
    QVERIFY(!QApplication::activeModalWidget());
    child<QToolButton>("updateHide")->click();
    QVERIFY(!isShown("updateLine"));
}

void TestUpdateNews::theNewestVersionIsSaid()
{
    make();
    m_server->setFile(QStringLiteral("/notice"), m_signer.notice("1.9.3"));
    child<QAction>("helpUpdate")->trigger();
    QTRY_VERIFY2(said().contains(QLatin1String("1.9.3")), qPrintable(said()));
    QVERIFY(isShown("updateLine") && !isShown("updateOpen") && !isShown("updateDismiss"));
}

void TestUpdateNews::whatFailsIsSaidToWhoAsked()
{
    make();
    m_server->setFile(QStringLiteral("/notice"), test::NoticeSigner().notice("2.0.0"));
    child<QAction>("helpUpdate")->trigger();
    QTRY_VERIFY(isShown("notice"));
    QCOMPARE(
        child<ui::ProblemStrip>("notice")->errorName(), QStringLiteral("update-notice-invalid"));
    QVERIFY(!isShown("updateLine"));
}

void TestUpdateNews::whatFailsByItselfIsALineOfTheLog()
{
    m_settings->setTellOfVersions(true);
    make();
    m_server->setAnswer(QStringLiteral("/notice"), "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
    const ui::LogModel& log = m_demo->workbench.log().lines();
    const int before = log.rowCount();
    m_clock.advance(UpdateSchedule::kPause);
    QTRY_COMPARE(log.rowCount(), before + 1);
    QVERIFY(!isShown("updateLine") && !isShown("notice"));
}

void TestUpdateNews::aTickAsksOnceADay()
{
    make();
    m_clock.advance(24h * 3);
    QVERIFY(m_server->requests().isEmpty());
    m_settings->setTellOfVersions(true);
    m_news->followSettings();
    m_clock.advance(UpdateSchedule::kPause);
    QTRY_VERIFY(isShown("updateLine"));
    QCOMPARE(m_server->requests().size(), 1);
    m_news->followSettings(); // another choice was made there
    m_clock.advance(UpdateSchedule::kEvery - 1s);
    QCOMPARE(m_server->requests().size(), 1);
    m_settings->setTellOfVersions(false);
    m_news->followSettings();
    m_clock.advance(24h * 3);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestUpdateNews::aVersionIsSilenced()
{
    m_settings->setTellOfVersions(true);
    make();
    m_clock.advance(UpdateSchedule::kPause);
    QTRY_VERIFY(isShown("updateLine"));
    child<QPushButton>("updateDismiss")->click();
    QVERIFY(!isShown("updateLine"));
    QCOMPARE(m_settings->dismissedVersion(), QStringLiteral("1.10.0"));
    m_clock.advance(UpdateSchedule::kEvery);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTest::qWait(200);
    QVERIFY(!isShown("updateLine"));
    // Who asks is told; and of the next one everybody is.
    child<QAction>("helpUpdate")->trigger();
    QTRY_VERIFY(isShown("updateLine") && isShown("updateOpen"));
    child<QToolButton>("updateHide")->click();
    m_server->setFile(QStringLiteral("/notice"), m_signer.notice("1.10.1"));
    m_clock.advance(UpdateSchedule::kEvery);
    QTRY_VERIFY(isShown("updateLine"));
    QVERIFY2(said().contains(QLatin1String("1.10.1")), qPrintable(said()));
}

void TestUpdateNews::whenItWasAskedIsRemembered()
{
    make();
    QVERIFY(!m_settings->askedForVersion().isValid());
    child<QAction>("helpUpdate")->trigger();
    QTRY_VERIFY(isShown("updateOpen"));
    QVERIFY(std::abs(m_settings->askedForVersion().secsTo(QDateTime::currentDateTimeUtc())) < 60);
    // The next start asks a day after that.
    m_settings->setTellOfVersions(true);
    m_settings->setAskedForVersion(QDateTime::currentDateTimeUtc().addSecs(-3600));
    make();
    m_clock.advance(22h);
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.advance(1h);
    QTRY_COMPARE(m_server->requests().size(), 2);
}

QTEST_MAIN(TestUpdateNews)
#include "testupdatenews.moc"
