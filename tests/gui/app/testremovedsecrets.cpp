// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/removedsecrets.h"

#include "app/gui/secretkeeper.h"
#include "core/platform/memorysecretstore.h"
#include "tests/gui/app/askeduser.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/platform/storecall.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/removals.h"
#include "ui/shell/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::gui;
using namespace sallyport::gui::test;
using platform::SecretKind;

class TestRemovedSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theyStayUntilTheEnd();
    void whatCameBackKeepsThem();
    void theNextStartDoesWhatTheLastEndCouldNot_data();
    void theNextStartDoesWhatTheLastEndCouldNot();

private:
    void start();
    void stop();
    [[nodiscard]] QByteArray kept()
    {
        StoreCall call(m_store);
        call.read(m_id, kind());
        return call.waitForWord();
    }
    [[nodiscard]] static SecretKind kind()
    {
        return SecretKind::password({ QStringLiteral("host"), 22 }, QStringLiteral("me"));
    }
    void removeProfile()
    {
        QSignalSpy removed(m_removals.get(), &ui::Removals::removed);
        m_removals->removeProfiles({ m_id }, {});
        QVERIFY(removed.wait());
    }
    void purge()
    {
        m_secrets->purge();
        QTRY_VERIFY(!m_secrets->isBusy());
    }

    FakeClock m_clock;
    AskedUser m_user;
    platform::MemorySecretStore m_store;
    QString m_id = QStringLiteral("work");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ProfileCatalog> m_catalog;
    std::unique_ptr<SecretKeeper> m_keeper;
    std::unique_ptr<RemovedSecrets> m_secrets;
    std::unique_ptr<ui::Removals> m_removals;
};

void TestRemovedSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    profile::Profile profile;
    profile.id = m_id;
    profile.label.name = m_id;
    profile.connection.server.address = { QStringLiteral("host"), 22 };
    QVERIFY(profile::ProfileStore(m_folder->path()).save(profile, {}));
    StoreCall call(m_store);
    call.write(m_id, kind(), "secret");
    QCOMPARE(call.waitForWord(), QByteArray("ok"));
    start();
}

void TestRemovedSecrets::cleanup()
{
    stop();
}

/// The program, as far as it is about this.
void TestRemovedSecrets::start()
{
    m_settings = std::make_unique<ui::Settings>(m_folder->path());
    m_catalog = std::make_unique<ui::ProfileCatalog>(m_folder->path());
    m_keeper = std::make_unique<SecretKeeper>(m_store, m_user, m_clock);
    m_secrets = std::make_unique<RemovedSecrets>(*m_keeper, *m_catalog, *m_settings);
    m_removals = std::make_unique<ui::Removals>(*m_catalog);
    connect(m_removals.get(), &ui::Removals::begun, m_secrets.get(), &RemovedSecrets::note);
    QSignalSpy loaded(m_catalog.get(), &ui::ProfileCatalog::loaded);
    m_catalog->load();
    QVERIFY(loaded.wait());
    m_secrets->start();
    QTRY_VERIFY(!m_secrets->isBusy());
}

void TestRemovedSecrets::stop()
{
    m_removals.reset();
    m_secrets.reset();
    m_keeper.reset();
    m_catalog.reset();
    m_settings.reset();
}

void TestRemovedSecrets::theyStayUntilTheEnd()
{
    removeProfile();
    QCOMPARE(kept(), QByteArray("[secret]"));
    QCOMPARE(m_settings->removedProfiles(), QStringList{ m_id });
    purge();
    QCOMPARE(kept(), QByteArray("none"));
    QCOMPARE(m_settings->removedProfiles(), QStringList());
}

void TestRemovedSecrets::whatCameBackKeepsThem()
{
    removeProfile();
    QSignalSpy undone(m_removals.get(), &ui::Removals::undone);
    m_removals->undo();
    QVERIFY(undone.wait());
    purge();
    QCOMPARE(kept(), QByteArray("[secret]"));
    stop();
    start();
    QCOMPARE(kept(), QByteArray("[secret]"));
    QCOMPARE(m_settings->removedProfiles(), QStringList());
}

void TestRemovedSecrets::theNextStartDoesWhatTheLastEndCouldNot_data()
{
    QTest::addColumn<bool>("whileItRuns");
    QTest::newRow("the program died after the removal") << true;
    QTest::newRow("it died between the note and the removal") << false;
}

void TestRemovedSecrets::theNextStartDoesWhatTheLastEndCouldNot()
{
    QFETCH(bool, whileItRuns);
    if (whileItRuns) {
        removeProfile();
    } else {
        m_secrets->note({ m_id });
    }
    stop();
    QCOMPARE(kept(), QByteArray("[secret]"));
    start();
    QCOMPARE(kept(), whileItRuns ? QByteArray("none") : QByteArray("[secret]"));
    QCOMPARE(m_settings->removedProfiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestRemovedSecrets)
#include "testremovedsecrets.moc"
