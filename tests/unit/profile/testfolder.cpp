// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/folder.h"
#include "core/profile/validation.h"

#include <QTest>

using namespace sallyport::profile;

class TestFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tidy_data();
    void tidy();
};

void TestFolder::tidy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char* tag, const char* typed, const char* folder) {
        QTest::newRow(tag) << QString::fromUtf8(typed) << QString::fromUtf8(folder);
    };
    row("nothing", "", "");
    row("only blanks", "  ", "");
    row("only slashes", "//", "");
    row("one", "Work", "Work");
    row("one in another", "Work/Büro 東", "Work/Büro 東");
    row("slashes around it", "/Work/Customers/", "Work/Customers");
    row("a name that is missing", "Work// /Customers", "Work/Customers");
    row("blanks around the names", " Work / Customers\t", "Work/Customers");
    row("blanks inside a name are its own", "Work  here/A  B", "Work  here/A  B");
    row("a backslash is a letter", "A\\B", "A\\B");
    row("dots are a name", "../.", "../.");
}

void TestFolder::tidy()
{
    QFETCH(QString, typed);
    QFETCH(QString, folder);
    QCOMPARE(tidyFolder(typed), folder);
    QCOMPARE(tidyFolder(folder), folder);
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("h");
    profile.label.folder = folder;
    QVERIFY(validate(profile).isEmpty());
}

QTEST_GUILESS_MAIN(TestFolder)
#include "testfolder.moc"
