// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"
#include "ui/shell/traymenu.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestTrayMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutProfilesThereIsOpenAndQuit();
    void profilesAreListedWithCheckMarks();
    void manyProfilesAreInTheirFolders();
    void aProblemStandsFirstAndLeadsToItsProfile();
    void theWorstStandsFirst();
    void ratesAreShownWhileTheMenuIsOpen();
    void aCheckMarkConnectsAndDisconnects();
    void aChangeTouchesItsLineAlone();
    void namesAreShownAsTheyAre();
    void openAndQuitAsk();
    void everyStateHasAnotherIcon();

private:
    void add(const QString& name, const QString& folder = {}, std::uint16_t port = 1,
        const QString& user = {})
    {
        profile::Profile profile;
        profile.label.name = name;
        profile.label.folder = folder;
        profile.connection.server.address = { QStringLiteral("127.0.0.1"), port };
        profile.connection.server.user = user.isEmpty() ? QStringLiteral("anna") : user;
        const qsizetype before = m_catalog->entries().size();
        m_catalog->save(profile, {});
        QTRY_COMPARE(m_catalog->entries().size(), before + 1);
    }
    QString idOf(const QString& name) const
    {
        for (const profile::Profile* profile : m_catalog->profiles()) {
            if (profile->label.name == name) {
                return profile->id;
            }
        }
        return {};
    }
    static QStringList texts(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            texts.append(action->isSeparator() ? QStringLiteral("-") : action->text());
        }
        return texts;
    }
    QAction* action(const QString& text) const
    {
        for (QAction* action : m_tray->menu()->actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileCatalog> m_catalog;
    std::unique_ptr<tunnel::TunnelManager> m_manager;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<TrayMenu> m_tray;
};

void TestTrayMenu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    profile::Environment environment = profile::Environment::system();
    environment.configFolder = m_folder->path();
    environment.configFolderOnly = true;
    m_catalog = std::make_unique<ProfileCatalog>(m_folder->path());
    m_manager = std::make_unique<tunnel::TunnelManager>(nullptr);
    m_workbench = std::make_unique<Workbench>(*m_catalog, *m_manager, environment);
    m_tray = std::make_unique<TrayMenu>(*m_workbench);
    QSignalSpy loaded(m_catalog.get(), &ProfileCatalog::loaded);
    m_catalog->load();
    QVERIFY(loaded.wait());
}

void TestTrayMenu::cleanup()
{
    m_tray.reset();
    m_workbench.reset();
    m_manager.reset();
    m_catalog.reset();
}

void TestTrayMenu::withoutProfilesThereIsOpenAndQuit()
{
    QCOMPARE(texts(*m_tray->menu()),
        QStringList({ QStringLiteral("&Open Sallyport"), QStringLiteral("&Quit") }));
}

void TestTrayMenu::profilesAreListedWithCheckMarks()
{
    add(QStringLiteral("one"));
    add(QStringLiteral("two"), QStringLiteral("Work"));
    const QString line = QStringLiteral("-");
    QTRY_COMPARE(texts(*m_tray->menu()).size(), 9);
    QVERIFY(texts(*m_tray->menu()).contains(QStringLiteral("one")));
    QVERIFY(texts(*m_tray->menu()).contains(QStringLiteral("two")));
    QCOMPARE(texts(*m_tray->menu()).mid(2),
        QStringList({ line, QStringLiteral("0 of 2 up"), QStringLiteral("Connect &all"),
            QStringLiteral("&Disconnect all"), line, QStringLiteral("&Open Sallyport"),
            QStringLiteral("&Quit") }));
    QVERIFY(action(QStringLiteral("one"))->isCheckable());
    QVERIFY(!action(QStringLiteral("one"))->isChecked());
}

void TestTrayMenu::manyProfilesAreInTheirFolders()
{
    add(QStringLiteral("top"));
    for (int i = 0; i < 12; ++i) {
        add(QStringLiteral("p%1").arg(i), QStringLiteral("Work & play/Deep"));
    }
    QTRY_VERIFY(action(QStringLiteral("Work && play")));
    const QMenu* work = action(QStringLiteral("Work && play"))->menu();
    QVERIFY(work);
    QCOMPARE(texts(*work), QStringList(QStringLiteral("Deep")));
    QCOMPARE(work->actions().constFirst()->menu()->actions().size(), 12);
    QVERIFY(action(QStringLiteral("top")));
}

void TestTrayMenu::aProblemStandsFirstAndLeadsToItsProfile()
{
    add(QStringLiteral("fine"));
    add(QStringLiteral("broken"), {}, 1, QStringLiteral("${SALLYPORT_TEST_UNSET}"));
    QSignalSpy asked(m_tray.get(), &TrayMenu::showRequested);
    m_workbench->connectProfile(idOf(QStringLiteral("broken")));
    QTRY_VERIFY(texts(*m_tray->menu()).constFirst().startsWith(QLatin1String("broken: ")));
    QCOMPARE(texts(*m_tray->menu()).at(1), QStringLiteral("-"));
    m_tray->menu()->actions().constFirst()->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), idOf(QStringLiteral("broken")));
    QCOMPARE(m_workbench->summary().worst, StatusShape::Failed);
}

void TestTrayMenu::theWorstStandsFirst()
{
    for (const char* name : { "asks", "breaks", "limps" }) {
        add(QLatin1String(name));
    }
    const auto set = [this](const char* name, tunnel::TunnelState state) {
        tunnel::TunnelStatus status;
        status.profileId = idOf(QLatin1String(name));
        status.state = state;
        Q_EMIT m_manager->statusChanged(status);
    };
    const auto order = [this] {
        QStringList names;
        for (const TrayLine& line : trayLines(*m_workbench)) {
            if (line.kind == TrayLine::Kind::Problem) {
                names.append(line.text.section(u':', 0, 0));
            }
        }
        return names.join(u' ');
    };
    QCOMPARE(worstSentence(*m_workbench), QString());
    set("limps", tunnel::TunnelState::Degraded);
    QCOMPARE(order(), QStringLiteral("limps"));
    set("breaks", tunnel::TunnelState::Failed);
    set("asks", tunnel::TunnelState::Authenticating);
    m_workbench->setQuestion(idOf(QStringLiteral("asks")), QStringLiteral("It asks for a code."));
    QStringList wanted{ QStringLiteral("asks"), QStringLiteral("breaks") };
    if (StateText::worst(StatusShape::Failed, StatusShape::NeedsUser) == StatusShape::Failed) {
        wanted.swapItemsAt(0, 1);
    }
    QCOMPARE(order(), wanted.join(u' ') + QStringLiteral(" limps"));
    QVERIFY(worstSentence(*m_workbench).startsWith(wanted.constFirst()));
    Tray tray(*m_workbench);
    QVERIFY2(tray.toolTip().contains(worstSentence(*m_workbench)), qPrintable(tray.toolTip()));
    QVERIFY2(tray.toolTip().contains(QLatin1String("of 3 up")), qPrintable(tray.toolTip()));
}

void TestTrayMenu::ratesAreShownWhileTheMenuIsOpen()
{
    add(QStringLiteral("busy"));
    QTRY_VERIFY(action(QStringLiteral("0 of 1 up")));
    QAction* summary = action(QStringLiteral("0 of 1 up"));
    QVERIFY(!summary->isEnabled());
    const QString id = idOf(QStringLiteral("busy"));
    tunnel::TunnelStatus status;
    status.profileId = id;
    status.state = tunnel::TunnelState::Up;
    Q_EMIT m_manager->statusChanged(status);
    QTRY_COMPARE(summary->text(), QStringLiteral("1 of 1 up"));
    m_tray->menu()->popup(QPoint());
    QVERIFY(m_tray->menu()->isVisible());
    const QList<QAction*> before = m_tray->menu()->actions();
    quint64 received = 0;
    // A rate is what two figures differ by.
    const auto move = [&] {
        tunnel::TunnelSnapshot snapshot;
        received += 50'000'000;
        snapshot.rules = { { 1, 1, received / 50, received } };
        Q_EMIT m_manager->snapshotTaken(id, snapshot);
        return summary->text().contains(QLatin1String("MB/s"));
    };
    QTRY_VERIFY(move());
    QVERIFY2(summary->text().contains(u'↓') && summary->text().contains(u'↑'),
        qPrintable(summary->text()));
    QCOMPARE(m_tray->menu()->actions(), before);
    m_tray->menu()->close();
}

void TestTrayMenu::aCheckMarkConnectsAndDisconnects()
{
    QTcpServer silent; // accepts and says nothing, so that connecting goes on
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    add(QStringLiteral("slow"), {}, silent.serverPort());
    QTRY_VERIFY(action(QStringLiteral("slow")));
    const QString id = idOf(QStringLiteral("slow"));
    action(QStringLiteral("slow"))->trigger();
    QTRY_VERIFY(m_workbench->isRunning(id));
    QTRY_VERIFY(m_tray->menu()->actions().constFirst()->isChecked());
    m_tray->menu()->actions().constFirst()->trigger();
    QTRY_VERIFY(!m_workbench->isRunning(id));
    QTRY_VERIFY(!m_tray->menu()->actions().constFirst()->isChecked());
}

void TestTrayMenu::aChangeTouchesItsLineAlone()
{
    add(QStringLiteral("one"));
    add(QStringLiteral("other"));
    QTRY_VERIFY(action(QStringLiteral("one")) && action(QStringLiteral("other")));
    QSignalSpy changed(action(QStringLiteral("one")), &QAction::changed);
    QSignalSpy otherChanged(action(QStringLiteral("other")), &QAction::changed);
    tunnel::TunnelStatus status;
    status.profileId = idOf(QStringLiteral("one"));
    status.state = tunnel::TunnelState::Up;
    Q_EMIT m_manager->statusChanged(status);
    QTRY_VERIFY(action(QStringLiteral("one"))->isChecked());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(otherChanged.size(), 0);
}

void TestTrayMenu::namesAreShownAsTheyAre()
{
    add(QStringLiteral("R&D 研究 \U0001F680"));
    QTRY_VERIFY(action(QStringLiteral("R&&D 研究 \U0001F680")));
}

void TestTrayMenu::openAndQuitAsk()
{
    QSignalSpy show(m_tray.get(), &TrayMenu::showRequested);
    QSignalSpy quit(m_tray.get(), &TrayMenu::quitRequested);
    action(QStringLiteral("&Open Sallyport"))->trigger();
    action(QStringLiteral("&Quit"))->trigger();
    QCOMPARE(show.count(), 1);
    QVERIFY(show.at(0).at(0).toString().isEmpty());
    QCOMPARE(quit.count(), 1);
}

void TestTrayMenu::everyStateHasAnotherIcon()
{
    QList<QImage> images;
    for (const StatusShape shape : { StatusShape::Off, StatusShape::Working, StatusShape::NeedsUser,
             StatusShape::Up, StatusShape::Degraded, StatusShape::Failed }) {
        // Without colour, as a colour-blind user may see them.
        const QImage image =
            trayIcon(shape).pixmap(22, 22).toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

QTEST_MAIN(TestTrayMenu)
#include "testtraymenu.moc"
