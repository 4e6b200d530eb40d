// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importmodel.h"
#include "ui/models/profilecatalog.h"
#include "ui/shell/importchoices.h"
#include "ui/shell/importplanpage.h"
#include "ui/shell/importsourcepage.h"
#include "ui/widgets/confirmdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace sallyport;
using namespace sallyport::ui;

/// The parts of the import alone: what they ask for, and that they do nothing else.
class TestImportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualPlaceIsNamedUntilOneIsChosen();
    void theFirstOfWhatIsFoundIsWanted();
    void whatWasChosenStaysWanted();
    void whileItIsTypedNothingIsWanted();
    void blanksAreNoCommand();
    void backupsAreOfOneKind();
    void theFolderIsTheOneThatWasChosen();
    void followingIsOfferedForSshOnly();
    void ftpIsNotOfferedForOwnFiles();
    void followedCommandsAreNotRun();
    void anAnswerCountsForWhatWasShown();
    void aRestoreBringsWhatIsInTheFile();
    void theBarComesWhenItTakesLong();
    void nothingChangesWhileItIsBusy();

private:
    template <class T> [[nodiscard]] static T* part(const QWidget& page, const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }
    /// One of OpenSSH's files that asks for these commands.
    [[nodiscard]] static ImportContent withCommands(const QStringList& commands);
    [[nodiscard]] static ImportSource wanted(const QSignalSpy& spy)
    {
        return spy.isEmpty() ? ImportSource{ ImportKind::Command, QStringLiteral("nothing") }
                             : spy.last().first().value<ImportSource>();
    }

    QTemporaryDir m_folder;
    ProfileCatalog m_catalog{ m_folder.path() };
    profile::Environment m_environment = [] {
        profile::Environment environment;
        environment.home = QStringLiteral("/home/anna");
        return environment;
    }();
};

ImportContent TestImportPages::withCommands(const QStringList& commands)
{
    ImportContent content;
    content.source = { ImportKind::OpenSsh, QStringLiteral("/home/anna/.ssh/config") };
    content.commands = commands;
    return content;
}

void TestImportPages::theUsualPlaceIsNamedUntilOneIsChosen()
{
    ImportSourcePage page(m_environment, ImportPurpose::Import, nullptr);
    QSignalSpy shown(&page, &ImportSourcePage::kindShown);
    QSignalSpy wants(&page, &ImportSourcePage::wanted);
    page.showKind(ImportKind::Tectia);
    QCOMPARE(shown.size(), 1);
    const auto* path = part<QLineEdit>(page, "importPath");
    const QString tectia = path->text();
    QVERIFY(tectia.endsWith(QLatin1String("ssh-broker-config.xml")));
    page.showKind(ImportKind::OpenSsh);
    QCOMPARE(path->text(), QStringLiteral("~/.ssh/config"));
    QVERIFY(wants.isEmpty());
    page.setFile(QStringLiteral("/else/where"));
    page.showKind(ImportKind::Tectia);
    QCOMPARE(QDir::fromNativeSeparators(path->text()), QStringLiteral("/else/where"));
}

void TestImportPages::theFirstOfWhatIsFoundIsWanted()
{
    ImportSourcePage page(m_environment, ImportPurpose::Import, nullptr);
    page.showKind(ImportKind::OpenSsh);
    QSignalSpy wants(&page, &ImportSourcePage::wanted);
    const ImportSource tectia{ ImportKind::Tectia, QStringLiteral("/t.xml") };
    page.showFound({ { tectia, 2 }, { { ImportKind::Putty, QStringLiteral("/p") }, 1 } });
    QCOMPARE(wants.size(), 1);
    QCOMPARE(wanted(wants), tectia);
    QCOMPARE(page.kind(), ImportKind::Tectia);
}

void TestImportPages::whatWasChosenStaysWanted()
{
    ImportSourcePage page(m_environment, ImportPurpose::Import, nullptr);
    page.showKind(ImportKind::OpenSsh);
    page.setSource({ ImportKind::OpenSsh, QStringLiteral("/mine") });
    QSignalSpy wants(&page, &ImportSourcePage::wanted);
    QSignalSpy nothing(&page, &ImportSourcePage::nothingWanted);
    page.showFound({ { { ImportKind::Putty, QStringLiteral("/p") }, 1 } });
    page.showFound({});
    QVERIFY(wants.isEmpty() && nothing.isEmpty());
    QCOMPARE(page.kind(), ImportKind::OpenSsh);
}

void TestImportPages::whileItIsTypedNothingIsWanted()
{
    ImportSourcePage page(m_environment, ImportPurpose::Import, nullptr);
    page.showKind(ImportKind::OpenSsh);
    QSignalSpy wants(&page, &ImportSourcePage::wanted);
    QSignalSpy nothing(&page, &ImportSourcePage::nothingWanted);
    auto* path = part<QLineEdit>(page, "importPath");
    path->clear();
    QTest::keyClicks(path, QStringLiteral("~/x"));
    QCOMPARE(nothing.size(), 3);
    QVERIFY(wants.isEmpty());
    QTRY_COMPARE(wants.size(), 1);
    QCOMPARE(wanted(wants), (ImportSource{ ImportKind::OpenSsh, QStringLiteral("/home/anna/x") }));
    // Return asks for it once, and for nothing when it is there already.
    QTest::keyClicks(path, QStringLiteral("y"));
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(wants.size(), 2);
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(wants.size(), 2);
    path->clear();
    QTest::keyClicks(path, QStringLiteral(" "));
    QTRY_COMPARE(nothing.last().first().toString(), QStringLiteral("Choose the file."));
    QCOMPARE(wants.size(), 2);
}

void TestImportPages::blanksAreNoCommand()
{
    ImportSourcePage page(m_environment, ImportPurpose::Import, nullptr);
    QSignalSpy wants(&page, &ImportSourcePage::wanted);
    QSignalSpy nothing(&page, &ImportSourcePage::nothingWanted);
    for (const char* text : { "", "  \n" }) {
        page.setSource({ ImportKind::Command, QLatin1String(text) });
        QCOMPARE(nothing.last().first().toString(),
            QStringLiteral("Type or paste the command. It is read, not run."));
    }
    QVERIFY(wants.isEmpty());
    page.setSource({ ImportKind::Command, QStringLiteral("ssh h") });
    QCOMPARE(wanted(wants), (ImportSource{ ImportKind::Command, QStringLiteral("ssh h") }));
}

void TestImportPages::backupsAreOfOneKind()
{
    ImportSourcePage page(m_environment, ImportPurpose::Restore, nullptr);
    page.showKind(ImportKind::Sallyport);
    QVERIFY(!part<QComboBox>(page, "importSource")->isVisibleTo(&page));
    QSignalSpy wants(&page, &ImportSourcePage::wanted);
    page.showFound({ { { ImportKind::Putty, QStringLiteral("/p") }, 1 } });
    QVERIFY(wants.isEmpty());
    QCOMPARE(page.kind(), ImportKind::Sallyport);
}

void TestImportPages::theFolderIsTheOneThatWasChosen()
{
    ImportModel model;
    ImportChoices choices(m_catalog, model, ImportPurpose::Import, nullptr);
    QCOMPARE(choices.folder(), QString());
    part<QComboBox>(choices, "importFolder")->setEditText(QStringLiteral(" /Work  here// A /"));
    QCOMPARE(choices.folder(), QStringLiteral("Work  here/A"));
}

void TestImportPages::followingIsOfferedForSshOnly()
{
    ImportModel model;
    ImportChoices choices(m_catalog, model, ImportPurpose::Import, nullptr);
    auto* follow = part<QCheckBox>(choices, "importFollow");
    QVERIFY(!follow->isVisibleTo(&choices));
    choices.offer(withCommands({}));
    QVERIFY(follow->isVisibleTo(&choices));
    QVERIFY(!choices.followed());
    QSignalSpy changed(&choices, &ImportChoices::wishesChanged);
    follow->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(choices.followed(), std::optional(QStringLiteral("/home/anna/.ssh/config")));
    ImportContent other;
    other.source = { ImportKind::Putty, QStringLiteral("/p") };
    choices.offer(other);
    QVERIFY(!follow->isVisibleTo(&choices));
    QVERIFY(!choices.followed());
}

void TestImportPages::ftpIsNotOfferedForOwnFiles()
{
    ImportModel model;
    ImportChoices choices(m_catalog, model, ImportPurpose::Import, nullptr);
    auto* ftp = part<QCheckBox>(choices, "importFtp");
    ImportContent content;
    profile::Imported one;
    one.profile.rules = { *profile::parseForward(profile::ForwardOption::Local, u"2121:files:21") };
    content.set.profiles = { one };
    content.source = { ImportKind::Putty, QStringLiteral("/p") };
    choices.offer(content);
    QVERIFY(ftp->isVisibleTo(&choices));
    QSignalSpy changed(&choices, &ImportChoices::wishesChanged);
    ftp->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(choices.makesFtp());
    // What was said of one file does not count for the next.
    choices.clear();
    QVERIFY(!choices.makesFtp());
    content.source = { ImportKind::Sallyport, QStringLiteral("/s") };
    choices.offer(content);
    QVERIFY(!ftp->isVisibleTo(&choices));
    QVERIFY(!choices.makesFtp());
}

void TestImportPages::followedCommandsAreNotRun()
{
    ImportModel model;
    ImportChoices choices(m_catalog, model, ImportPurpose::Import, nullptr);
    ImportContent agreed = withCommands({ QStringLiteral("true") });
    agreed.source.agreedCommands = agreed.commands;
    choices.offer(agreed);
#ifndef Q_OS_WIN
    QVERIFY(part<QCheckBox>(choices, "importCommands")->isChecked());
#endif
    QSignalSpy wants(&choices, &ImportChoices::wanted);
    QSignalSpy changed(&choices, &ImportChoices::wishesChanged);
    part<QCheckBox>(choices, "importFollow")->click();
    QCOMPARE(wanted(wants), withCommands({}).source);
    QVERIFY(changed.isEmpty()); // the list is not made anew from what the commands said
}

void TestImportPages::anAnswerCountsForWhatWasShown()
{
#ifdef Q_OS_WIN
    QSKIP("no command is offered here");
#endif
    const QStringList commands{ QStringLiteral("true") };
    ImportModel model;
    ImportChoices choices(m_catalog, model, ImportPurpose::Import, nullptr);
    choices.show();
    QSignalSpy wants(&choices, &ImportChoices::wanted);
    auto* box = part<QCheckBox>(choices, "importCommands");
    const auto askAndAnswer = [&](const auto& meanwhile) {
        choices.offer(withCommands(commands));
        box->click();
        auto* question = choices.findChild<ConfirmDialog*>();
        QVERIFY(question);
        QVERIFY(!box->isChecked() && wants.isEmpty());
        meanwhile();
        question->accept();
        QTRY_VERIFY(!choices.findChild<ConfirmDialog*>());
    };
    askAndAnswer([&] { choices.offer(withCommands({ QStringLiteral("false") })); });
    askAndAnswer([&] { choices.clear(); });
    QVERIFY(wants.isEmpty());
    askAndAnswer([] {});
    ImportSource source = withCommands({}).source;
    source.agreedCommands = commands;
    QCOMPARE(wanted(wants), source);
}

void TestImportPages::aRestoreBringsWhatIsInTheFile()
{
    ImportContent content;
    content.source = { ImportKind::Sallyport, QStringLiteral("/b.json") };
    content.bundle.defaults = profile::Profile();
    content.bundle.settings = { { QStringLiteral("closeToTray"), false } };
    for (const ImportPurpose purpose : { ImportPurpose::Import, ImportPurpose::Restore }) {
        const bool isRestore = purpose == ImportPurpose::Restore;
        ImportModel model;
        ImportChoices choices(m_catalog, model, purpose, nullptr);
        choices.offer(content);
        QCOMPARE(choices.defaults().has_value(), isRestore);
        QCOMPARE(choices.settings(), isRestore ? content.bundle.settings : QJsonObject());
        QSignalSpy changed(&choices, &ImportChoices::extrasChanged);
        part<QCheckBox>(choices, "importSettings")->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(choices.settings(), isRestore ? QJsonObject() : content.bundle.settings);
        choices.clear();
        QVERIFY(!choices.defaults() && choices.settings().isEmpty());
    }
}

void TestImportPages::theBarComesWhenItTakesLong()
{
    ImportModel model;
    ImportPlanPage page(model, nullptr);
    page.show();
    const auto* bar = part<QProgressBar>(page, "importProgress");
    page.startWork();
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 0); // nobody knows how long it takes
    const auto progress = std::make_shared<profile::ImportProgress>();
    page.startWork(progress, 7);
    QVERIFY(!bar->isVisible());
    progress->done = 3;
    QTRY_COMPARE(bar->value(), 3);
    QCOMPARE(bar->maximum(), 7);
    progress->done = 5;
    QTRY_COMPARE(bar->value(), 5);
    page.endWork();
    QVERIFY(!bar->isVisible());
}

void TestImportPages::nothingChangesWhileItIsBusy()
{
    ImportModel model;
    profile::Imported one;
    one.profile.label.name = QStringLiteral("one");
    one.profile.connection.server.address.host = QStringLiteral("h");
    ImportPlanPage plan(model, nullptr);
    model.setPlan(profile::planImport({ one }, {}), {});
    plan.selectFirst();
    QVERIFY(!part<QPlainTextEdit>(plan, "importDetails")->toPlainText().isEmpty());
    const auto* none = part<QPushButton>(plan, "importNone");
    QVERIFY(none->isEnabled());
    plan.setBusy(true);
    QVERIFY(!none->isEnabled() && !part<QPushButton>(plan, "importAll")->isEnabled());
    QVERIFY(!part<QTreeView>(plan, "importTable")->isEnabled());
    // What there is to read stays so.
    QVERIFY(part<QPlainTextEdit>(plan, "importDetails")->isEnabled());
    QVERIFY(part<QLabel>(plan, "importStatus")->isEnabled());
    plan.setBusy(false);
    QVERIFY(none->isEnabled());
}

QTEST_MAIN(TestImportPages)
#include "testimportpages.moc"
