// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"
#include "ui/profile/profileeditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using profile::Profile;

/// A server that is typed into the filter field, and the profile without a file that comes of it.
class TestConnectOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTypedServerIsConnectedWithoutSaving_data();
    void aTypedServerIsConnectedWithoutSaving();
    void wordsStayWords();
    void aProfileOfThatHostStaysInSight();
    void aCommandThatCannotBeFollowedSaysWhy();
    void forwardsToFtpAreOffered();
    void itCanBeMadeAProfileAtOnce();
    void itIsKeptUnderItsId();
    void itIsEditedInMemory();
    void itIsRemovedAndComesBack();
    void itIsNotExportedAndNobodyGoesThroughIt();

private:
    template <class T = QWidget> T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void type(const char* line)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(child("profileFilter")->hasFocus());
        QTest::keyClicks(child("profileFilter"), QLatin1String(line));
    }
    [[nodiscard]] QString once(const char* line)
    {
        child<QLineEdit>("profileFilter")->setText(QLatin1String(line));
        child<QPushButton>("quickConnect")->click();
        return m_window->selectedProfile();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_demo->folder.filePath(QStringLiteral("profiles")))
            .entryList({ QStringLiteral("*.json") }, QDir::Files);
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestConnectOnce::init()
{
    m_demo = std::make_unique<Demo>();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
    m_window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
    m_window->resize(1040, 680);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_demo->catalog.isLoaded());
}

void TestConnectOnce::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_demo.reset();
}

void TestConnectOnce::aTypedServerIsConnectedWithoutSaving_data()
{
    QTest::addColumn<bool>("isFirstRun");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("at the first run, by Enter") << true << true;
    QTest::newRow("beside other profiles, by the button") << false << false;
}

void TestConnectOnce::aTypedServerIsConnectedWithoutSaving()
{
    QFETCH(bool, isFirstRun);
    QFETCH(bool, byKey);
    if (!isFirstRun) {
        m_demo->addProfiles();
    }
    const QStringList before = files();
    QVERIFY(!child("quickOffer")->isVisible());
    type("anna@127.0.0.1:9 -L 8080:web:80");
    QVERIFY(child("quickOffer")->isVisible());
    const QString said = child<QLabel>("quickText")->text();
    QVERIFY2(said.contains(QLatin1String("anna@127.0.0.1:9")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("web:80")), qPrintable(said));
    QCOMPARE(child("quickOffer")->accessibleName(), said);
    QSignalSpy states(&m_demo->manager, &tunnel::TunnelManager::statusChanged);
    if (byKey) {
        QTest::keyClick(child("profileFilter"), Qt::Key_Return);
    } else {
        QTest::mouseClick(child("quickConnect"), Qt::LeftButton);
    }
    QVERIFY(!child("quickOffer")->isVisible());
    QCOMPARE(child<QLineEdit>("profileFilter")->text(), QString());
    const QString id = m_window->selectedProfile();
    const Profile* profile = m_demo->catalog.profile(id);
    QVERIFY(profile);
    QCOMPARE(profile->connection.server.user, QStringLiteral("anna"));
    QCOMPARE(profile->rules.size(), 1);
    QVERIFY(m_demo->catalog.isTemporary(id));
    QVERIFY(child("keepProfile")->isVisible());
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.at(0).at(0).value<tunnel::TunnelStatus>().profileId, id);
    QCOMPARE(files(), before);
}

void TestConnectOnce::wordsStayWords()
{
    m_demo->addProfiles();
    type("acme ftp");
    QVERIFY(!child("quickOffer")->isVisible());
    QTest::keyClick(child("profileFilter"), Qt::Key_Return);
    QCOMPARE(m_window->selectedProfile(), m_demo->idOf(QStringLiteral("acme-ftp")));
    QTRY_VERIFY(child("profileTree")->hasFocus());
}

void TestConnectOnce::aProfileOfThatHostStaysInSight()
{
    m_demo->addProfiles();
    type("anna@ssh.acme.example");
    QVERIFY(child("quickOffer")->isVisible());
    const QAbstractItemModel* model = child<QTreeView>("profileTree")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), QStringLiteral("acme-ftp"));
    QTest::keyClicks(child("profileFilter"), QStringLiteral(".invalid"));
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!child("nothingFound")->isVisible()); // that was not what was wanted
}

void TestConnectOnce::aCommandThatCannotBeFollowedSaysWhy()
{
    type("ssh -L nonsense anna@host");
    QVERIFY(child("quickOffer")->isVisible());
    QVERIFY(!child("quickConnect")->isEnabled());
    QVERIFY(!child("quickSave")->isEnabled());
    QTest::keyClick(child("profileFilter"), Qt::Key_Return);
    QVERIFY(m_demo->catalog.entries().isEmpty());
}

void TestConnectOnce::forwardsToFtpAreOffered()
{
    type("anna@127.0.0.1:9 -L 2121:files:21");
    QVERIFY(child("quickFtp")->isVisible());
    child<QCheckBox>("quickFtp")->click();
    QTest::mouseClick(child("quickConnect"), Qt::LeftButton);
    const Profile* profile = m_demo->catalog.profile(m_window->selectedProfile());
    QVERIFY(profile);
    QVERIFY(profile->rules.constFirst().kind == profile::RuleKind::Ftp);
}

void TestConnectOnce::itCanBeMadeAProfileAtOnce()
{
    type("anna@host");
    QTest::mouseClick(child("quickSave"), Qt::LeftButton);
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->isVisible());
    QTest::mouseClick(
        editor->findChild<QPushButton*>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_COMPARE(m_demo->catalog.profiles().size(), 1);
}

void TestConnectOnce::itIsKeptUnderItsId()
{
    const QString id = once("anna@127.0.0.1:9 -D 1080");
    QTRY_VERIFY(m_demo->workbench.isRunning(id)
        || m_demo->workbench.state(id).status.state == tunnel::TunnelState::Failed);
    QTest::mouseClick(child("keepProfile"), Qt::LeftButton);
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->isVisible());
    editor->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("kept"));
    QTest::mouseClick(
        editor->findChild<QPushButton*>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_VERIFY(!m_demo->catalog.isTemporary(id));
    QCOMPARE(m_demo->catalog.profile(id)->label.name, QStringLiteral("kept"));
    QCOMPARE(m_demo->catalog.entries().size(), 1);
    QCOMPARE(files(), QStringList{ id + QStringLiteral(".json") });
    QCOMPARE(m_window->selectedProfile(), id);
    QTRY_VERIFY(!child("keepProfile")->isVisible());
}

void TestConnectOnce::itIsEditedInMemory()
{
    const QString id = once("anna@127.0.0.1:9 -D 1080 -D 1081");
    m_demo->workbench.edits().rename(id, QStringLiteral("other"));
    QCOMPARE(child<QLabel>("profileName")->text(), QStringLiteral("other"));
    const QList<profile::Rule> rules = m_demo->catalog.profile(id)->rules;
    m_demo->workbench.removals().removeRules(id, { rules.constFirst() });
    QCOMPARE(m_demo->catalog.profile(id)->rules.size(), 1);
    QTRY_VERIFY(m_demo->workbench.removals().last());
    m_demo->workbench.removals().undo();
    QTRY_VERIFY(m_demo->catalog.profile(id)->rules == rules);
    m_demo->catalog.duplicate(id, QStringLiteral("copy"));
    QTRY_COMPARE(m_demo->catalog.entries().size(), 2);
    QVERIFY(m_demo->catalog.isTemporary(m_demo->catalog.entries().constLast().id));
    QCOMPARE(files(), QStringList());
}

void TestConnectOnce::itIsRemovedAndComesBack()
{
    m_demo->addProfile(QStringLiteral("stored"));
    const QString id = once("anna@127.0.0.1:9 -D 1080");
    const Profile before = *m_demo->catalog.profile(id);
    m_demo->workbench.removeProfiles({ id, m_demo->idOf(QStringLiteral("stored")) });
    QTRY_VERIFY(m_demo->catalog.entries().isEmpty());
    QTRY_VERIFY(m_demo->workbench.removals().last());
    m_demo->workbench.removals().undo();
    QTRY_COMPARE(m_demo->catalog.entries().size(), 2);
    QVERIFY(m_demo->catalog.isTemporary(id));
    QVERIFY(*m_demo->catalog.profile(id) == before);
}

void TestConnectOnce::itIsNotExportedAndNobodyGoesThroughIt()
{
    const QString id = once("anna@127.0.0.1:9");
    QVERIFY(m_demo->catalog.entry(id));
    QVERIFY(m_demo->catalog.profiles().isEmpty());
    QCOMPARE(
        m_demo->workbench.tree().indexOf(id).data(ProfileTreeModel::WordRole).toString().isEmpty(),
        false);
}

QTEST_MAIN(TestConnectOnce)
#include "testconnectonce.moc"
