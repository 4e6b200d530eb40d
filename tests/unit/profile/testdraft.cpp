// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/draft.h"
#include "core/profile/profilejson.h"
#include "tests/unit/profile/sampleprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void isNobodyElsesBusiness();
    void whatCannotBeUsedIsNone_data();
    void whatCannotBeUsedIsNone();
    void isNoProfile();
};

void TestDraft::isReadAsItWasWritten_data()
{
    QTest::addColumn<Profile>("draft");
    QTest::newRow("everything") << sampleProfile();
    QTest::newRow("nothing yet") << Profile();
    Profile wrong;
    wrong.id = QStringLiteral("0123");
    wrong.label.name = QStringLiteral("no server yet");
    wrong.connection.server.pinnedHostKey = QStringLiteral("half a ke");
    wrong.rules.resize(2);
    QTest::newRow("what cannot be saved as it is") << wrong;
}

void TestDraft::isReadAsItWasWritten()
{
    QFETCH(Profile, draft);
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath(QStringLiteral("new")));
    QVERIFY(!readDraft(store));
    QVERIFY(writeDraft(store, Profile()));
    QVERIFY(writeDraft(store, draft));
    const auto read = readDraft(store);
    QVERIFY(read);
    QCOMPARE(toJsonText(*read), toJsonText(draft));
    removeDraft(store);
    QVERIFY(!readDraft(store));
}

void TestDraft::isNobodyElsesBusiness()
{
#ifdef Q_OS_WIN
    QSKIP("rights are lists there, those of the folder: testwindows looks at them");
#endif
    const QTemporaryDir folder;
    const ProfileStore store(folder.path());
    QVERIFY(writeDraft(store, sampleProfile()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(draftFile(store)).permissions() & others));
}

void TestDraft::whatCannotBeUsedIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("damaged") << QByteArray("{\"name\": ");
    QTest::newRow("of a newer program") << QByteArray("{\"schema\": 1000}");
    QTest::newRow("far too long") << QByteArray(9'000'000, ' ') + "{}";
}

void TestDraft::whatCannotBeUsedIsNone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const ProfileStore store(folder.path());
    QFile file(draftFile(store));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(!readDraft(store));
}

void TestDraft::isNoProfile()
{
    const QTemporaryDir folder;
    const ProfileStore store(folder.path());
    QVERIFY(writeDraft(store, sampleProfile()));
    QVERIFY(store.list().isEmpty());
}

QTEST_GUILESS_MAIN(TestDraft)
#include "testdraft.moc"
