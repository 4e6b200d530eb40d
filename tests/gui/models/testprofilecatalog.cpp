// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilecatalog.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestProfileCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyFolderLoads();
    void whatIsSavedIsThere();
    void aNameFindsAllThatHaveIt();
    void quickEditsDoNotUndoEachOther();
    void changesOfOthersAreNoticed();
    void sameFieldChangedByOthersIsAConflict();
    void aFolderThatCannotBeWrittenIsTold();

private:
    static profile::Profile made(const QString& name)
    {
        profile::Profile profile;
        profile.label.name = name;
        profile.connection.server.address.host = QStringLiteral("host");
        return profile;
    }
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfileCatalog::anEmptyFolderLoads()
{
    ProfileCatalog catalog(folder());
    QSignalSpy loaded(&catalog, &ProfileCatalog::loaded);
    catalog.load();
    QVERIFY(loaded.wait());
    QVERIFY(catalog.entries().isEmpty());
}

void TestProfileCatalog::whatIsSavedIsThere()
{
    ProfileCatalog catalog(folder());
    QSignalSpy added(&catalog, &ProfileCatalog::added);
    catalog.load();
    catalog.save(made(QStringLiteral("one")), {});
    QVERIFY(added.wait());
    const QString id = added.at(0).at(0).toString();
    QCOMPARE(catalog.profile(id)->label.name, QStringLiteral("one"));
    QSignalSpy duplicated(&catalog, &ProfileCatalog::duplicated);
    catalog.duplicate(id, QStringLiteral("copy"));
    QTRY_COMPARE(catalog.entries().size(), 2);
    QTRY_COMPARE(added.size(), 2);
    QCOMPARE(duplicated.size(), 1);
    QCOMPARE(duplicated.at(0).at(0).toString(), id);
    QCOMPARE(duplicated.at(0).at(1), added.at(1).at(0));
    QVERIFY(profile::ProfileStore(folder()).remove(id));
    QTRY_COMPARE(catalog.entries().size(), 1);
    QVERIFY(!catalog.profile(id));
}

void TestProfileCatalog::aNameFindsAllThatHaveIt()
{
    ProfileCatalog catalog(folder());
    catalog.load();
    for (const char* name : { "one", "two", "two" }) {
        catalog.save(made(QLatin1String(name)), {});
    }
    QTRY_COMPARE(catalog.entries().size(), 3);
    QCOMPARE(catalog.named(QStringLiteral("none")), QStringList());
    const QStringList one = catalog.named(QStringLiteral("one"));
    QCOMPARE(one.size(), 1);
    QCOMPARE(catalog.named(one.constFirst()), one);
    QCOMPARE(catalog.named(QStringLiteral("two")).size(), 2);
}

void TestProfileCatalog::quickEditsDoNotUndoEachOther()
{
    ProfileCatalog catalog(folder());
    QSignalSpy added(&catalog, &ProfileCatalog::added);
    profile::Profile profile = made(QStringLiteral("one"));
    profile.rules = { *profile::parseForward(
                          profile::ForwardOption::Dynamic, QStringLiteral("1080")),
        *profile::parseForward(profile::ForwardOption::Dynamic, QStringLiteral("1081")) };
    catalog.load();
    catalog.save(profile, {});
    QVERIFY(added.wait());
    const QString id = added.at(0).at(0).toString();
    for (int rule = 0; rule < 2; ++rule) {
        catalog.edit(
            id, [rule](profile::Profile& changed) { changed.rules[rule].enabled = false; });
    }
    QTRY_VERIFY(
        !catalog.profile(id)->rules.at(0).enabled && !catalog.profile(id)->rules.at(1).enabled);
}

void TestProfileCatalog::changesOfOthersAreNoticed()
{
    ProfileCatalog catalog(folder());
    QSignalSpy loaded(&catalog, &ProfileCatalog::loaded);
    catalog.load();
    QVERIFY(loaded.wait());
    QVERIFY(profile::ProfileStore(folder()).save(made(QStringLiteral("other")), {}));
    QTRY_COMPARE(catalog.entries().size(), 1);
}

void TestProfileCatalog::sameFieldChangedByOthersIsAConflict()
{
    ProfileCatalog catalog(folder());
    QSignalSpy added(&catalog, &ProfileCatalog::added);
    QSignalSpy conflicted(&catalog, &ProfileCatalog::conflicted);
    catalog.load();
    catalog.save(made(QStringLiteral("one")), {});
    QVERIFY(added.wait());
    const profile::StoredProfile before = *catalog.entries().constFirst().stored;
    catalog.edit(before.profile.id,
        [](profile::Profile& changed) { changed.label.notes = QStringLiteral("theirs"); });
    profile::Profile ours = before.profile;
    ours.label.notes = QStringLiteral("ours");
    catalog.save(ours, before.revision);
    QVERIFY(conflicted.wait());
    QCOMPARE(catalog.profile(ours.id)->label.notes, QStringLiteral("theirs"));
    catalog.save(ours, catalog.entry(ours.id)->stored->revision);
    QTRY_COMPARE(catalog.profile(ours.id)->label.notes, QStringLiteral("ours"));
}

void TestProfileCatalog::aFolderThatCannotBeWrittenIsTold()
{
    QFile blocker(folder() + QStringLiteral("/profiles"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    ProfileCatalog catalog(folder());
    QSignalSpy failed(&catalog, &ProfileCatalog::failed);
    catalog.load();
    catalog.save(made(QStringLiteral("one")), {});
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(TestProfileCatalog)
#include "testprofilecatalog.moc"
