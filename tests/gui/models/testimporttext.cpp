// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importtext.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestImportText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAName();
    void foundSaysWhereAndHowMany();
    void paths_data();
    void paths();
    void failures_data();
    void failures();
    void whatIsLeftOut_data();
    void whatIsLeftOut();
    void onlySomeOfManyWarningsAreShown();
    void summaries_data();
    void summaries();
    void buttons_data();
    void buttons();
    void unfinished_data();
    void unfinished();
    void weakerDefaultsAreListed();
    void commandsThatCanBeShown_data();
    void commandsThatCanBeShown();
    void everyCommandIsInTheQuestion();
};

static const QString kHome = QStringLiteral("/home/anna");

void TestImportText::everyKindHasAName()
{
    QSet<QString> names;
    for (const ImportKind kind : { ImportKind::OpenSsh, ImportKind::Putty, ImportKind::Tectia,
             ImportKind::Sallyport, ImportKind::Command }) {
        names.insert(ImportText::nameOf(kind));
    }
    QCOMPARE(names.size(), 5);
    QVERIFY(!names.contains(QString()));
}

void TestImportText::foundSaysWhereAndHowMany()
{
    QCOMPARE(ImportText::found(
                 { { ImportKind::Putty, kHome + QStringLiteral("/.putty/sessions") }, 3 }, kHome),
        QStringLiteral("PuTTY sessions – ~/.putty/sessions, 3 profile(s)"));
    QCOMPARE(ImportText::found({ { ImportKind::Putty, {} }, 1 }, kHome),
        QStringLiteral("PuTTY sessions – in the registry, 1 profile(s)"));
}

void TestImportText::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* tag, const char* path, const char* home, const char* shown) {
        QTest::newRow(tag) << QString::fromLatin1(path) << QString::fromLatin1(home)
                           << QDir::toNativeSeparators(QString::fromLatin1(shown));
    };
    row("in the home folder", "/home/anna/.ssh/config", "/home/anna", "~/.ssh/config");
    row("elsewhere", "/etc/ssh/ssh_config", "/home/anna", "/etc/ssh/ssh_config");
    row("in another home that begins alike", "/home/annabel/x", "/home/anna", "/home/annabel/x");
    row("the home folder itself", "/home/anna", "/home/anna", "/home/anna");
    row("without a home", "/x", "", "/x");
    row("nowhere", "", "/home/anna", "");
}

/// What is shown is what is meant when it is typed.
void TestImportText::paths()
{
    QFETCH(QString, path);
    QFETCH(QString, home);
    QFETCH(QString, shown);
    QCOMPARE(QDir::toNativeSeparators(ImportText::shownPath(path, home)), shown);
    QCOMPARE(ImportText::typedPath(ImportText::shownPath(path, home), home), path);
    QCOMPARE(ImportText::typedPath(u' ' + shown + u'\n', home), path);
}

void TestImportText::failures_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("hint"); ///< How it begins.
    QTest::addColumn<bool>("hasDetails");
    const auto row = [](const char* tag, ImportKind kind, const Error& error, const char* sentence,
                         const char* hint, bool hasDetails) {
        QTest::newRow(tag) << kind << error << QString::fromUtf8(sentence)
                           << QString::fromUtf8(hint) << hasDetails;
    };
    const Error broken{ Code::InvalidArgument, QStringLiteral("no colon"), QStringLiteral("-L") };
    row("a file that cannot be read", ImportKind::OpenSsh, { Code::FileUnreadable, {}, {} },
        "“~/file” cannot be read.", "Check the path", true);
    row("a file of a newer program", ImportKind::Sallyport, { Code::ProfileNewer, {}, {} },
        "“~/file” was written by a newer version of this program.", "Update this program", true);
    row("a file that is something else", ImportKind::Tectia, broken,
        "Nothing can be imported from “~/file”.", "It is not what was chosen above", true);
    row("a command says where it is wrong, and no technical text", ImportKind::Command, broken,
        "This program cannot follow that command.", "-L: no colon", false);
    row("a command without such a place", ImportKind::Command,
        { Code::InvalidArgument, QStringLiteral("no host"), {} },
        "This program cannot follow that command.", "no host", false);
}

void TestImportText::failures()
{
    QFETCH(ImportKind, kind);
    QFETCH(Error, error);
    QFETCH(QString, sentence);
    QFETCH(QString, hint);
    QFETCH(bool, hasDetails);
    const ImportText::Problem problem =
        ImportText::failure({ kind, kHome + QStringLiteral("/file") }, error, kHome);
    QCOMPARE(problem.sentence, sentence);
    QVERIFY2(problem.hint.startsWith(hint), qPrintable(problem.hint));
    QCOMPARE(!problem.details.isEmpty(), hasDetails);
}

void TestImportText::whatIsLeftOut_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QStringList>("warnings");
    QTest::addColumn<QString>("sentence"); ///< Empty: nothing is said.
    QTest::addColumn<QString>("hint");
    const QStringList two{ QStringLiteral("a"), QStringLiteral("b") };
    QTest::newRow("nothing") << ImportKind::OpenSsh << QStringList() << QString() << QString();
    QTest::newRow("lines of a file")
        << ImportKind::OpenSsh << two << QStringLiteral("Some of the file was not understood.")
        << QStringLiteral("2 line(s) or file(s) were left out.");
    QTest::newRow("settings of PuTTY")
        << ImportKind::Putty << two << QStringLiteral("Something in it does not exist here.")
        << QStringLiteral("2 kind(s) of settings were left out.");
}

void TestImportText::whatIsLeftOut()
{
    QFETCH(ImportKind, kind);
    QFETCH(QStringList, warnings);
    QFETCH(QString, sentence);
    QFETCH(QString, hint);
    ImportContent content;
    content.source.kind = kind;
    for (const QString& warning : warnings) {
        content.set.warnings.append(Sentence::foreign(warning));
    }
    const auto problem = ImportText::leftOut(content);
    QCOMPARE(problem.has_value(), !sentence.isEmpty());
    if (problem) {
        QCOMPARE(problem->sentence, sentence);
        QCOMPARE(problem->hint, hint);
        QCOMPARE(problem->details, warnings.join(u'\n'));
    }
}

void TestImportText::onlySomeOfManyWarningsAreShown()
{
    ImportContent content;
    content.set.warnings = QList<Sentence>(1000, Sentence::foreign(QStringLiteral("line")));
    const auto problem = ImportText::leftOut(content);
    QVERIFY(problem.has_value());
    QVERIFY(problem->hint.startsWith(QLatin1String("1000 ")));
    QCOMPARE(problem->details.count(u'\n'), 19);
}

void TestImportText::summaries_data()
{
    QTest::addColumn<ImportModel::Counts>("counts");
    QTest::addColumn<QString>("codePage");
    QTest::addColumn<QString>("text");
    const QString none;
    QTest::newRow("nothing") << ImportModel::Counts{} << none
                             << QStringLiteral("No profiles are in it.");
    QTest::newRow("nothing, read in some code page")
        << ImportModel::Counts{} << QStringLiteral("x") << QStringLiteral("No profiles are in it.");
    QTest::newRow("one kind of rows")
        << ImportModel::Counts{ .added = 3 } << none << QStringLiteral("Found: 3 new.");
    QTest::newRow("all kinds of rows")
        << ImportModel::Counts{ .added = 1, .updated = 2, .same = 3, .unusable = 4 } << none
        << QStringLiteral("Found: 1 new, 2 changed, 3 unchanged, 4 cannot be used.");
    QTest::newRow("with warnings")
        << ImportModel::Counts{ .added = 2, .warned = 1 } << none
        << QStringLiteral("Found: 2 new. 1 of them cannot be taken over completely; select one to "
                          "see what.");
    QTest::newRow("read as something")
        << ImportModel::Counts{ .added = 1 } << QStringLiteral("windows-1252")
        << QStringLiteral("Found: 1 new. Names and fields were read as windows-1252; choose "
                          "another code page if letters are wrong.");
}

void TestImportText::summaries()
{
    QFETCH(ImportModel::Counts, counts);
    QFETCH(QString, codePage);
    QFETCH(QString, text);
    QCOMPARE(ImportText::summary(counts, codePage), text);
}

void TestImportText::buttons_data()
{
    QTest::addColumn<ImportPurpose>("purpose");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("text");
    QTest::newRow("import nothing") << ImportPurpose::Import << 0 << QStringLiteral("&Import");
    QTest::newRow("import some") << ImportPurpose::Import << 2
                                 << QStringLiteral("&Import 2 profile(s)");
    QTest::newRow("restore nothing") << ImportPurpose::Restore << 0 << QStringLiteral("&Restore");
    QTest::newRow("restore some") << ImportPurpose::Restore << 2
                                  << QStringLiteral("&Restore 2 profile(s)");
}

void TestImportText::buttons()
{
    QFETCH(ImportPurpose, purpose);
    QFETCH(int, chosen);
    QFETCH(QString, text);
    QCOMPARE(ImportText::button(purpose, chosen), text);
}

void TestImportText::unfinished_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<int>("written");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("hasDetails");
    QTest::newRow("the user stopped it")
        << Code::Cancelled << 2 << QStringLiteral("Stopped: 2 profile(s) were written.") << false;
    QTest::newRow("another program was quicker")
        << Code::ProfileBusy << 0
        << QStringLiteral("Your profiles have changed meanwhile, so nothing was written.") << true;
    QTest::newRow("another program was quicker with one of several")
        << Code::ProfileBusy << 1 << QStringLiteral("1 profile(s) were written, then it stopped.")
        << true;
    QTest::newRow("the disk is full")
        << Code::OutOfResources << 0
        << QStringLiteral("0 profile(s) were written, then it stopped.") << true;
}

void TestImportText::unfinished()
{
    QFETCH(Code, code);
    QFETCH(int, written);
    QFETCH(QString, sentence);
    QFETCH(bool, hasDetails);
    profile::ImportReport report;
    report.ids = QStringList(written, QStringLiteral("id"));
    report.error = Error{ code, QStringLiteral("why"), {} };
    const ImportText::Problem problem = ImportText::unfinished(report);
    QCOMPARE(problem.sentence, sentence);
    QVERIFY(problem.hint.endsWith(u'.'));
    QCOMPARE(problem.details.contains(QLatin1String("why")), hasDetails);
}

void TestImportText::weakerDefaultsAreListed()
{
    QCOMPARE(ImportText::weakerDefaults({}), QString());
    profile::Profile now;
    profile::Profile then = now;
    then.connection.server.hostKeyPolicy = profile::HostKeyPolicy::AcceptNew;
    then.policy.connectAtStart = true;
    const QList<profile::Weakening> weakenings = profile::weakenings(now, then);
    QCOMPARE(weakenings.size(), 2);
    const QStringList lines = ImportText::weakerDefaults(weakenings).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).endsWith(u':'));
    QVERIFY(lines.filter(QStringLiteral("server.hostKeyPolicy")).size() == 1);
    QVERIFY(lines.filter(QStringLiteral("connectAtStart")).size() == 1);
}

void TestImportText::commandsThatCanBeShown_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<bool>("canBeShown");
#ifdef Q_OS_WIN
    const bool can = false; // no shell there reads them as ssh's
#else
    const bool can = true;
#endif
    const auto row = [](const char* tag, const QStringList& commands, bool canBeShown) {
        QTest::newRow(tag) << commands << canBeShown;
    };
    row("none", {}, false);
    row("one", { QStringLiteral("test -f x") }, can);
    row("as long as it may be", { QString(300, u'x') }, can);
    row("too long", { QString(301, u'x') }, false);
    row("letters of any kind", { QStringLiteral("test -f büro東") }, can);
    row("ten", QStringList(10, QStringLiteral("true")), can);
    row("too many", QStringList(11, QStringLiteral("true")), false);
    row("blanks in front of what is meant", { QStringLiteral("true     ; id") }, false);
    row("a line end", { QStringLiteral("true\nid") }, false);
    row("a control character", { QStringLiteral("true\x1b[2K") }, false);
    row("one of them cannot", { QStringLiteral("true"), QStringLiteral("true\x7f") }, false);
    row("an order of writing that shows something else", { QStringLiteral("true \u202e di") },
        false);
}

void TestImportText::commandsThatCanBeShown()
{
    QFETCH(QStringList, commands);
    QFETCH(bool, canBeShown);
    QCOMPARE(ImportText::canBeShown(commands), canBeShown);
}

void TestImportText::everyCommandIsInTheQuestion()
{
    const QString text =
        ImportText::commands({ QStringLiteral("test -f x"), QStringLiteral("test -f y") });
    QVERIFY2(text.endsWith(QStringLiteral(":\n\n• test -f x\n• test -f y")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestImportText)
#include "testimporttext.moc"
