// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/windowsettings.h"
#include "tests/gui/profile/widgetchecks.h"
#include "tests/support/patience.h"
#include "ui/models/profilecatalog.h"
#include "ui/shell/importdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/unsavedquestion.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace sallyport;
using namespace sallyport::ui;
using profile::ProfileStore;

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsOnThisComputerIsOffered();
    void codePageOfPuttyIsChosen();
    void nothingFoundIsNoError();
    void nothingIsWrittenBeforeTheUserSaysSo();
    void onlyWhatIsTickedIsImported();
    void whatWasChosenIsNotLostByAKey();
    void ftpIsOfferedOnceForAll();
    void importingAgainShowsWhatDiffers();
    void whatTrustsMoreIsOffByItself();
    void defaultsThatTrustMoreAreOffByThemselves();
    void newOnesGoIntoTheFolder();
    void warningsAreShown();
    void kindsOfFilesAreTold_data();
    void kindsOfFilesAreTold();
    void badInputIsSaid_data();
    void badInputIsSaid();
    void whatCannotBeUsedIsListed();
    void namesOfAnyKindSurvive();
    void includesInACircleEnd();
    void sshItselfIsAsked_data();
    void sshItselfIsAsked();
    void sshThatRefusesIsNoObstacle();
    void aFileIsFollowed();
    void onlySshFilesAreFollowed();
    void namesAreLookedUp();
    void commandsAreRunWhenTheUserSaysSo();
    void commandsThatNobodySeesAreNotOffered_data();
    void commandsThatNobodySeesAreNotOffered();
    void commandsAreReadAsTheyAreTyped();
    void aPathIsReadWhenItIsTyped();
    void aFileIsChosenWithoutBlocking();
    void aDroppedFileIsOpened();
    void changesMeanwhileAreLookedAtAgain();
    void aFailureLeavesTheDialogOpen();
    void aBackupBringsDefaultsAndSettings();
    void closingWhileItReadsIsQuick();
    void everythingHasANameAndIsReached();
    void theModelKeepsItsWord();

private:
    QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QString home() const { return m_home->path(); }
    [[nodiscard]] QString configFolder() const
    {
        return m_home->filePath(QStringLiteral("config"));
    }
    [[nodiscard]] ProfileStore store() const { return ProfileStore(configFolder()); }
    [[nodiscard]] std::unique_ptr<ImportDialog> make(
        ImportDialog::Purpose purpose = ImportDialog::Purpose::Import,
        const QString& ssh = {}) const;
    template <class T> [[nodiscard]] static T* part(const ImportDialog& dialog, const char* name)
    {
        return dialog.findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] static QPushButton* importButton(const ImportDialog& dialog)
    {
        return part<QPushButton>(dialog, "importCommit");
    }
    /// One line a row: ticked or not, name, what happens.
    [[nodiscard]] static QString plan(const ImportDialog& dialog);
    [[nodiscard]] static QString problem(const ImportDialog& dialog);
    [[nodiscard]] static int currentKind(const ImportDialog& dialog)
    {
        return part<QComboBox>(dialog, "importSource")->currentData().toInt();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ProfileCatalog> m_catalog;
};

static const QByteArray kTwoHosts("Host web\n HostName web.example.org\n LocalForward 8080 db:80\n"
                                  "Host db\n User anna\n");

void TestImportDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_catalog = std::make_unique<ProfileCatalog>(configFolder());
    QSignalSpy loaded(m_catalog.get(), &ProfileCatalog::loaded);
    m_catalog->load();
    QVERIFY(loaded.wait());
}

void TestImportDialog::cleanup()
{
    m_catalog.reset();
    m_home.reset();
}

QString TestImportDialog::write(const QString& name, const QByteArray& content) const
{
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

std::unique_ptr<ImportDialog> TestImportDialog::make(
    ImportDialog::Purpose purpose, const QString& ssh) const
{
    profile::Environment environment = profile::Environment::system();
    environment.home = home();
    environment.configFolder = configFolder();
    auto dialog = std::make_unique<ImportDialog>(*m_catalog, environment, ssh, purpose, nullptr);
    dialog->show();
    return dialog;
}

QString TestImportDialog::plan(const ImportDialog& dialog)
{
    const QAbstractItemModel* model = part<QTreeView>(dialog, "importTable")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex name = model->index(row, ImportModel::NameColumn);
        const bool isOpen = name.flags() & Qt::ItemIsUserCheckable;
        const bool isTicked = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        lines.append((isTicked        ? QStringLiteral("x ")
                             : isOpen ? QStringLiteral("o ")
                                      : QStringLiteral("- "))
            + name.data().toString() + QStringLiteral(": ")
            + model->index(row, ImportModel::ActionColumn).data().toString());
    }
    return lines.join(u'\n');
}

QString TestImportDialog::problem(const ImportDialog& dialog)
{
    const auto* strip = part<ProblemStrip>(dialog, "importProblem");
    return strip->isHidden() ? QString()
                             : strip->accessibleName() + u'|' + strip->accessibleDescription();
}

void TestImportDialog::whatIsOnThisComputerIsOffered()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    write(QStringLiteral(".putty/sessions/one"), "Protocol=ssh\nHostName=h\n");
    write(QStringLiteral(".ssh2/ssh-broker-config.xml"),
        "<b><profiles><profile id='1' name='t' host='h'/></profiles></b>");
    const auto dialog = make();
    const auto* source = part<QComboBox>(*dialog, "importSource");
    QTRY_VERIFY2(source->itemText(0).contains(QLatin1String("~/.ssh/config, 2 profile")),
        qPrintable(source->itemText(0)));
    QVERIFY(source->itemText(1).contains(QLatin1String("~/.putty/sessions, 1 profile")));
    QVERIFY(source->itemText(2).contains(QLatin1String("1 profile")));
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x web: New\nx db: New"));
    QVERIFY(importButton(*dialog)->text().contains(QLatin1String("2 profile")));
    QVERIFY(part<QPlainTextEdit>(*dialog, "importDetails")
                ->toPlainText()
                .contains(QLatin1String("web.example.org")));
}

void TestImportDialog::codePageOfPuttyIsChosen()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    write(QStringLiteral(".putty/sessions/caf%E9"),
        "Protocol=ssh\nHostName=h\nUserName=\xe9\nAuthGSSAPI=1\n");
    const auto dialog = make();
    dialog->show();
    auto* pages = part<QComboBox>(*dialog, "importCodePage");
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x web: New\nx db: New"));
    QVERIFY(!pages->isVisibleTo(dialog.get())); // nothing to choose in an ssh_config

    dialog->setSource({ ImportKind::Putty, m_home->filePath(QStringLiteral(".putty/sessions")) });
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x café: New"));
    QVERIFY(pages->isVisibleTo(dialog.get()));
    QCOMPARE(pages->currentText(), QStringLiteral("Automatic: windows-1252"));
    QVERIFY(part<QLabel>(*dialog, "importStatus")
                ->text()
                .contains(QLatin1String("read as windows-1252")));
    const auto* strip = part<ProblemStrip>(*dialog, "importWarnings");
    QVERIFY(strip->isVisibleTo(dialog.get()));

    pages->setCurrentIndex(pages->findText(QStringLiteral("windows-1251")));
    Q_EMIT pages->activated(pages->currentIndex());
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x cafй: New"));
    QVERIFY(part<QPlainTextEdit>(*dialog, "importDetails")
                ->toPlainText()
                .contains(QStringLiteral("й@h")));
    QCOMPARE(pages->itemText(0), QStringLiteral("Automatic"));
    QVERIFY(!part<QLabel>(*dialog, "importStatus")->text().contains(QLatin1String("read as")));
}

void TestImportDialog::nothingFoundIsNoError()
{
    const auto dialog = make();
    QTRY_VERIFY(part<QLabel>(*dialog, "importStatus")
                    ->text()
                    .contains(QLatin1String("Nothing to import was found")));
    QCOMPARE(problem(*dialog), QString());
    QVERIFY(!importButton(*dialog)->isEnabled());
}

void TestImportDialog::nothingIsWrittenBeforeTheUserSaysSo()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    part<QPushButton>(*dialog, "importCancel")->click();
    dialog.reset();
    QVERIFY(QDir(store().folder()).isEmpty());
}

void TestImportDialog::onlyWhatIsTickedIsImported()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    const auto dialog = make();
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    auto* table = part<QTreeView>(*dialog, "importTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(plan(*dialog), QStringLiteral("o web: New\nx db: New"));
    part<QPushButton>(*dialog, "importNone")->click();
    QVERIFY(!importButton(*dialog)->isEnabled());
    part<QPushButton>(*dialog, "importAll")->click();
    QTest::keyClick(table, Qt::Key_Space);
    importButton(*dialog)->click();
    QVERIFY(imported.wait());
    QVERIFY(dialog->isHidden());
    QCOMPARE(store().list().size(), 1);
    QCOMPARE(store().list().first().stored->profile.label.name, QStringLiteral("db"));
    QCOMPARE(imported.at(0).at(0).toStringList(), QStringList(store().list().first().id));
}

void TestImportDialog::whatWasChosenIsNotLostByAKey()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QVERIFY(!dialog->hasChanges()); // found and proposed by itself
    auto* table = part<QTreeView>(*dialog, "importTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    auto* question = dialog->findChild<UnsavedQuestion*>();
    QVERIFY(question);
    QVERIFY(dialog->isVisible());
    QCOMPARE(question->findChild<QPushButton*>(QStringLiteral("unsavedSave"))->text(),
        importButton(*dialog)->text());
    question->findChild<QPushButton*>(QStringLiteral("unsavedDiscard"))->click();
    QVERIFY(dialog->isHidden());
    QVERIFY(store().list().isEmpty());
}

void TestImportDialog::ftpIsOfferedOnceForAll()
{
    write(QStringLiteral(".ssh/config"),
        "Host one\nLocalForward 2121 files:21\nLocalForward 8080 web:80\n"
        "Host two\nLocalForward 2122 other:21\n");
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    auto* box = part<QCheckBox>(*dialog, "importFtp");
    QVERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    QVERIFY2(box->text().startsWith(u'2'), qPrintable(box->text()));
    const auto* details = part<QPlainTextEdit>(*dialog, "importDetails");
    QTRY_VERIFY(details->toPlainText().contains(QLatin1String("files:21")));
    box->click();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QVERIFY2(details->toPlainText().contains(QLatin1String("FTP forward: ")),
        qPrintable(details->toPlainText()));
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    importButton(*dialog)->click();
    QVERIFY(imported.wait());
    QStringList rules;
    for (const ProfileStore::Entry& entry : store().list()) {
        for (const profile::Rule& rule : entry.stored->profile.rules) {
            rules.append(profile::toString(rule));
        }
    }
    rules.sort();
    QCOMPARE(rules,
        QStringList({ QStringLiteral("ftp/localhost:2121:files:21"),
            QStringLiteral("ftp/localhost:2122:other:21"),
            QStringLiteral("localhost:8080:web:80") }));
}

void TestImportDialog::importingAgainShowsWhatDiffers()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    {
        const auto dialog = make();
        QTRY_VERIFY(importButton(*dialog)->isEnabled());
        importButton(*dialog)->click();
        QTRY_VERIFY(dialog->isHidden());
    }
    write(QStringLiteral(".ssh/config"),
        "Host web\n HostName new.example.org\n LocalForward 8081 db:80\nHost db\n User anna\n");
    const auto dialog = make();
    QTRY_COMPARE(plan(*dialog),
        QStringLiteral("o web: Trusts more than now\n- db: Is here already, the same"));
    const QString details = part<QPlainTextEdit>(*dialog, "importDetails")->toPlainText();
    for (const char* line :
        { "Server: web.example.org → new.example.org", "Forward gone: TCP localhost:8080 → db:80",
            "Forward added: TCP localhost:8081 → db:80",
            "goes to another place, or by another way (server.host: web.example.org → "
            "new.example.org)" }) {
        QVERIFY2(details.contains(QString::fromUtf8(line)), qPrintable(details));
    }
    QVERIFY(!importButton(*dialog)->isEnabled());
    part<QCheckBox>(*dialog, "importWeaker")->click();
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(store().list().size(), 2);
    QCOMPARE(store().find(QStringLiteral("web"))->profile.connection.server.address.host,
        QStringLiteral("new.example.org"));
}

void TestImportDialog::whatTrustsMoreIsOffByItself()
{
    write(QStringLiteral(".ssh/config"),
        "Host web\n StrictHostKeyChecking accept-new\nHost db\n User anna\n");
    const auto dialog = make();
    QTRY_COMPARE(
        plan(*dialog), QStringLiteral("o web: New, and trusts more than usual\nx db: New"));
    QVERIFY2(part<QPlainTextEdit>(*dialog, "importDetails")
                 ->toPlainText()
                 .contains(QLatin1String("trusts other host keys (server.hostKeyPolicy: ask")),
        qPrintable(part<QPlainTextEdit>(*dialog, "importDetails")->toPlainText()));
    auto* weaker = part<QCheckBox>(*dialog, "importWeaker");
    QVERIFY(weaker->isVisible() && !weaker->isChecked());
    // All is all that changes no trust.
    part<QPushButton>(*dialog, "importNone")->click();
    part<QPushButton>(*dialog, "importAll")->click();
    QTRY_VERIFY(plan(*dialog).startsWith(QLatin1String("o web")));
    weaker->click();
    QTRY_VERIFY(plan(*dialog).startsWith(QLatin1String("x web")));
    QVERIFY(weaker->isChecked());
    weaker->click();
    QTRY_VERIFY(plan(*dialog).startsWith(QLatin1String("o web")));
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(store().list().size(), 1);
    QCOMPARE(store().list().first().stored->profile.label.name, QStringLiteral("db"));
}

void TestImportDialog::defaultsThatTrustMoreAreOffByThemselves()
{
    profile::Bundle bundle;
    bundle.defaults = profile::Profile();
    bundle.defaults->connection.server.hostKeyPolicy = profile::HostKeyPolicy::AcceptNew;
    const QString path = m_home->filePath(QStringLiteral("backup.json"));
    QVERIFY(profile::writeBundle(path, bundle).has_value());
    const auto dialog = make(ImportDialog::Purpose::Restore);
    dialog->setFile(path);
    auto* defaults = part<QCheckBox>(*dialog, "importDefaults");
    QTRY_VERIFY(defaults->isVisible());
    QVERIFY(!defaults->isChecked());
    const auto* why = part<QLabel>(*dialog, "importDefaultsWeaker");
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(QLatin1String("server.hostKeyPolicy")), qPrintable(why->text()));
}

void TestImportDialog::newOnesGoIntoTheFolder()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    part<QComboBox>(*dialog, "importFolder")->setEditText(QStringLiteral(" Work // Büro 東 /"));
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(
        store().find(QStringLiteral("web"))->profile.label.folder, QStringLiteral("Work/Büro 東"));
}

void TestImportDialog::warningsAreShown()
{
    write(QStringLiteral(".ssh/config"),
        "Host web\n ForwardX11 yes\n Frobnicate now\nHost \"unclosed\n");
    const auto dialog = make();
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x web: New · 2 warning(s)"));
    const QString details = part<QPlainTextEdit>(*dialog, "importDetails")->toPlainText();
    QVERIFY2(details.contains(QLatin1String("ForwardX11"))
            && details.contains(QLatin1String("config:3: Frobnicate")),
        qPrintable(details));
    const auto* strip = part<ProblemStrip>(*dialog, "importWarnings");
    QVERIFY(!strip->isHidden());
    QVERIFY(strip->findChild<QLabel*>(QStringLiteral("problemDetails"))
                ->text()
                .contains(QLatin1String("config:4")));
}

void TestImportDialog::kindsOfFilesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("an OpenSSH configuration of any name")
        << QStringLiteral("hosts.txt") << QByteArray("# mine\n\thost  one\n")
        << ImportKind::OpenSsh;
    QTest::newRow("a session of PuTTY")
        << QStringLiteral("one") << QByteArray("TermWidth=80\nHostName=h\nProtocol=ssh\n")
        << ImportKind::Putty;
    QTest::newRow("a session of KiTTY")
        << QStringLiteral("one")
        << QByteArray("Present\\1\\\r\nHostName\\h\\\r\nProtocol\\ssh\\\r\n") << ImportKind::Putty;
    QTest::newRow("an exported registry")
        << QStringLiteral("x.reg")
        << QByteArray("Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\"
                      "SimonTatham\\PuTTY\\Sessions\\one]\r\n\"HostName\"=\"h\"\r\n")
        << ImportKind::Putty;
    QTest::newRow("a Tectia configuration")
        << QStringLiteral("x.xml")
        << QByteArray("<?xml version='1.0'?><b><profiles><profile name='one' host='h'/>"
                      "</profiles></b>")
        << ImportKind::Tectia;
    QTest::newRow("a profile of our own")
        << QStringLiteral("x.json")
        << QByteArray("{\"schemaVersion\":1,\"name\":\"one\",\"server\":{\"host\":\"h\"}}")
        << ImportKind::Sallyport;
}

void TestImportDialog::kindsOfFilesAreTold()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(ImportKind, kind);
    const auto dialog = make();
    dialog->setFile(write(name, content));
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x one: New"));
    QCOMPARE(currentKind(*dialog), int(kind));
}

void TestImportDialog::badInputIsSaid_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<bool>("anyKind");
    QTest::addColumn<QByteArray>("content"); ///< Null: path is used as it is.
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto file = [](const char* tag, ImportKind kind, const QByteArray& content,
                          const char* says) {
        QTest::newRow(tag) << kind << false << content << QStringLiteral("file")
                           << QString::fromLatin1(says);
    };
    const auto place = [](const char* tag, ImportKind kind, const char* path, const char* says) {
        QTest::newRow(tag) << kind << false << QByteArray() << QString::fromLatin1(path)
                           << QString::fromLatin1(says);
    };
    const QByteArray bundle = "{\"format\":\"sallyport-profiles\",\"formatVersion\":1,\"profiles\":"
                              "[{\"schemaVersion\":1,\"name\":\"a\"";
    file("a backup that is cut off", ImportKind::Sallyport, bundle, "Nothing can be imported");
    file("a backup of a newer program", ImportKind::Sallyport,
        "{\"format\":\"sallyport-profiles\",\"formatVersion\":9}", "newer version");
    file("an empty backup", ImportKind::Sallyport, QByteArray(""), "Nothing can be imported");
    file("a picture for a backup", ImportKind::Sallyport,
        QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "Nothing can be imported");
    file("a picture for a configuration", ImportKind::OpenSsh,
        QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "Nothing can be imported");
    file("a picture for a session", ImportKind::Putty,
        QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "Nothing can be imported");
    file("XML that is cut off", ImportKind::Tectia, "<a><profiles><profile host='h'",
        "Nothing can be imported");
    file("text for XML", ImportKind::Tectia, "Host web\n", "Nothing can be imported");
    file("a configuration of 50 MB", ImportKind::OpenSsh, QByteArray(50'000'000, 'x'),
        "cannot be read");
    file("a backup of 50 MB", ImportKind::Sallyport, QByteArray(50'000'000, '{'),
        "Nothing can be imported");
    file(
        "XML of 50 MB", ImportKind::Tectia, QByteArray(50'000'000, ' '), "Nothing can be imported");
    file("a session of 50 MB", ImportKind::Putty, QByteArray(50'000'000, 'x'),
        "Nothing can be imported");
    place("a folder for a configuration", ImportKind::OpenSsh, "", "cannot be read");
    place("a folder for a backup", ImportKind::Sallyport, "", "cannot be read");
    place("a folder for XML", ImportKind::Tectia, "", "cannot be read");
    place("nothing there", ImportKind::Tectia, "no/such/file", "cannot be read");
    place("no folder of sessions there", ImportKind::Putty, "no/such/folder", "cannot be read");
#ifdef Q_OS_LINUX
    // Opens, but cannot be read at its beginning.
    place("reading fails", ImportKind::Sallyport, "/proc/self/mem", "cannot be read");
    place("a pipe nobody writes to", ImportKind::Sallyport, "pipe", "cannot be read");
    if (::geteuid() != 0) {
        place("no permission", ImportKind::Sallyport, "secret", "cannot be read");
    }
#endif
    QTest::newRow("a kind that is not known")
        << ImportKind::Sallyport << true << QByteArray("%PDF-1.7\n") << QStringLiteral("file")
        << QStringLiteral("Nothing can be imported");
}

void TestImportDialog::badInputIsSaid()
{
    QFETCH(ImportKind, kind);
    QFETCH(bool, anyKind);
    QFETCH(QByteArray, content);
    QFETCH(QString, path);
    QFETCH(QString, says);
    const QString full = path.startsWith(u'/') ? path : m_home->filePath(path);
    if (!content.isNull()) {
        write(path, content);
    }
#ifdef Q_OS_UNIX
    if (path == QLatin1String("pipe")) {
        QCOMPARE(::mkfifo(full.toLocal8Bit().constData(), 0600), 0);
    } else if (path == QLatin1String("secret")) {
        QFile::setPermissions(write(path, "{}"), QFileDevice::Permissions());
    }
#endif
    const auto dialog = make();
    if (anyKind) {
        dialog->setFile(full);
    } else {
        dialog->setSource({ kind, full });
    }
    QTRY_VERIFY(!problem(*dialog).isEmpty());
    QVERIFY2(problem(*dialog).contains(says), qPrintable(problem(*dialog)));
    QVERIFY2(problem(*dialog).section(u'|', 1).size() > 10, "no word about what to do");
    QVERIFY(!importButton(*dialog)->isEnabled());
    QCOMPARE(plan(*dialog), QString());
    // The way out works.
    dialog->setFile(write(QStringLiteral("good"), "Host good\n"));
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x good: New"));
    QCOMPARE(problem(*dialog), QString());
}

void TestImportDialog::whatCannotBeUsedIsListed()
{
    write(QStringLiteral("sessions/serial"), "Protocol=serial\nHostName=h\n");
    write(QStringLiteral("sessions/good"), "Protocol=ssh\nHostName=h\n");
    write(QStringLiteral("sessions/wrong"), "Protocol=ssh\nHostName=-oops\n");
    const auto dialog = make();
    dialog->setFile(m_home->filePath(QStringLiteral("sessions")));
    QTRY_VERIFY(plan(*dialog).contains(QLatin1String("x good: New")));
    const QStringList lines = plan(*dialog).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).startsWith(QLatin1String("- wrong: Cannot be used: server.host")),
        qPrintable(lines.at(1)));
    QVERIFY(lines.at(2).startsWith(QLatin1String("- serial: Cannot be used: not an SSH session")));
    QVERIFY(
        part<QLabel>(*dialog, "importStatus")->text().contains(QLatin1String("2 cannot be used")));
}

void TestImportDialog::namesOfAnyKindSurvive()
{
    const QStringList names{ QStringLiteral("東京 🚇"), QStringLiteral("مثال"),
        QStringLiteral("e\u0301"), QStringLiteral("<b>bold</b> & \"quoted\""),
        QStringLiteral("a/b\\c:d%s{1}"), QString(200, u'ß') };
    profile::Bundle bundle;
    for (const QString& name : names) {
        profile::Profile profile;
        profile.label.name = name;
        profile.label.folder = QStringLiteral("Ordner/") + name.left(20).remove(u'/');
        profile.connection.server.address.host = QStringLiteral("h");
        bundle.profiles.append(profile);
    }
    const QString path = m_home->filePath(QStringLiteral("名前 ü.json"));
    QVERIFY(profile::writeBundle(path, bundle).has_value());
    const auto dialog = make();
    dialog->setFile(path);
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QStringList stored;
    for (const auto& entry : store().list()) {
        stored.append(entry.stored->profile.label.name);
    }
    QCOMPARE(
        QSet<QString>(stored.cbegin(), stored.cend()), QSet<QString>(names.cbegin(), names.cend()));
}

void TestImportDialog::includesInACircleEnd()
{
    const QString other = m_home->filePath(QStringLiteral(".ssh/other"));
    write(QStringLiteral(".ssh/config"),
        "Host one\nInclude " + other.toUtf8() + "\nInclude " + other.toUtf8() + '\n');
    write(QStringLiteral(".ssh/other"),
        "Include " + m_home->filePath(QStringLiteral(".ssh/config")).toUtf8() + '\n');
    const auto dialog = make();
    QTRY_COMPARE_WITH_TIMEOUT(plan(*dialog), QStringLiteral("x one: New"), 20'000);
    QVERIFY(!part<ProblemStrip>(*dialog, "importWarnings")->isHidden());
}

void TestImportDialog::sshItselfIsAsked_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("user");
    QTest::newRow("about the user's own configuration")
        << true << QByteArray() << QStringLiteral("anna");
    QTest::newRow("not about another file") << false << QByteArray() << QString();
    QTest::newRow("not where it would run a command")
        << true << QByteArray("Match host nobody exec true\n User x\n") << QString();
}

/// The program that is asked is one that knows better than the file.
void TestImportDialog::sshItselfIsAsked()
{
    QFETCH(bool, own);
    QFETCH(QByteArray, more);
    QFETCH(QString, user);
    const QString path = write(own ? QStringLiteral(".ssh/config") : QStringLiteral("other"),
        "Host web\n ProxyJump gate\n RekeyLimit default none\nHost gate\n HostName "
        "gate.example.org\n"
            + more);
    const QString real = ImportReader::findSsh();
    QVERIFY2(!real.isEmpty(), "these tests need the OpenSSH client");
    const QString ssh = write(QStringLiteral("ssh"),
        "#!/bin/sh\nfor host; do :; done\ncase $host in\nweb|gate) exec " + real.toUtf8()
            + " -o User=anna \"$@\" ;;\nesac\nexec " + real.toUtf8() + " \"$@\"\n");
    QVERIFY(QFile::setPermissions(ssh, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto dialog = make(ImportDialog::Purpose::Import, ssh);
    dialog->setFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(importButton(*dialog)->isEnabled(), 20'000);
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    const auto web = store().find(QStringLiteral("web"));
    QVERIFY(web.has_value());
    QCOMPARE(web->profile.connection.server.user, user);
    // ssh -G prints what is its default anyway.
    QCOMPARE(web->profile.connection.rekeyLimit, QStringLiteral("default none"));
    QCOMPARE(web->profile.connection.hops.size(), 1);
    QCOMPARE(web->profile.connection.hops.first().address.host, QStringLiteral("gate.example.org"));
    QCOMPARE(web->profile.connection.hops.first().user, user);
}

void TestImportDialog::sshThatRefusesIsNoObstacle()
{
    write(QStringLiteral(".ssh/config"), "Host web\n Frobnicate yes\n User anna\n");
    for (const QString& ssh :
        { ImportReader::findSsh(), m_home->filePath(QStringLiteral("none")) }) {
        const auto dialog = make(ImportDialog::Purpose::Import, ssh);
        QTRY_VERIFY_WITH_TIMEOUT(importButton(*dialog)->isEnabled(), 20'000);
        QVERIFY(plan(*dialog).startsWith(QLatin1String("x web: New")));
        QVERIFY(!part<ProblemStrip>(*dialog, "importWarnings")->isHidden());
    }
}

void TestImportDialog::aFileIsFollowed()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts + "Host odd\n ProxyCommand nc %h %p\n");
    {
        const auto dialog = make();
        QTRY_VERIFY(importButton(*dialog)->isEnabled());
        auto* box = part<QCheckBox>(*dialog, "importFollow");
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(!importButton(*dialog)->isEnabled());
        QTRY_VERIFY(importButton(*dialog)->isEnabled());
        const QModelIndex server =
            part<QTreeView>(*dialog, "importTable")->model()->index(0, ImportModel::ServerColumn);
        QCOMPARE(server.data().toString(), QStringLiteral("as web in ~/.ssh/config"));
        auto* table = part<QTreeView>(*dialog, "importTable");
        table->setCurrentIndex(table->model()->index(2, 0));
        const QString details = part<QPlainTextEdit>(*dialog, "importDetails")->toPlainText();
        QVERIFY2(details.contains(QLatin1String("cannot be followed as it is now")),
            qPrintable(details));
        importButton(*dialog)->click();
        QTRY_VERIFY(dialog->isHidden());
    }
    const profile::Profile web = store().find(QStringLiteral("web"))->profile;
    QCOMPARE(web.connection.follows.host, QStringLiteral("web"));
    QCOMPARE(web.connection.follows.file, QString());
    QCOMPARE(web.rules.size(), 1);
    QCOMPARE(store().find(QStringLiteral("db"))->profile.connection.server.user, QString());
    // Importing what it says instead goes to another place as far as anybody can tell.
    const auto dialog = make();
    QTRY_VERIFY(plan(*dialog).startsWith(QLatin1String("o web: Trusts more than now")));
    part<QCheckBox>(*dialog, "importFollow")->click();
    QTRY_VERIFY(plan(*dialog).startsWith(QLatin1String("- web: Is here already, the same")));
}

void TestImportDialog::onlySshFilesAreFollowed()
{
    const auto dialog = make();
    dialog->setSource({ ImportKind::Command, QStringLiteral("ssh -N -L 1:a:2 host") });
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QVERIFY(!part<QCheckBox>(*dialog, "importFollow")->isVisible());
}

/// For CanonicalizeHostname, as ssh does. Whether the name is there is the system's word.
void TestImportDialog::namesAreLookedUp()
{
    write(QStringLiteral(".ssh/config"),
        "Host web\nUser anna\nHost *\nCanonicalizeHostname yes\nCanonicalDomains localhost\n");
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QCOMPARE(plan(*dialog), QStringLiteral("x web: New"));
    const QString details = part<QPlainTextEdit>(*dialog, "importDetails")->toPlainText();
    QVERIFY2(!details.contains(QLatin1String("no name is looked up here")), qPrintable(details));
}

void TestImportDialog::commandsAreRunWhenTheUserSaysSo()
{
    const QString mark = m_home->filePath(QStringLiteral("ran"));
    const QString path = write(QStringLiteral(".ssh/config"),
        "Host web\nMatch exec \"touch " + mark.toUtf8() + "\"\n User anna\n");
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    auto* box = part<QCheckBox>(*dialog, "importCommands");
    QVERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    // Asked about, with the command in sight, and not run before that.
    box->click();
    auto* question = dialog->findChild<ConfirmDialog*>();
    QVERIFY(question);
    bool isShown = false;
    for (const QLabel* label : question->findChildren<QLabel*>()) {
        isShown = isShown || label->text().contains(QLatin1String("touch ") + mark);
    }
    QVERIFY(isShown);
    question->reject();
    QTRY_VERIFY(!dialog->findChild<ConfirmDialog*>());
    QVERIFY(!box->isChecked());
    QVERIFY(!QFile::exists(mark));
    // The file says something else meanwhile: what it says now was not agreed to.
    box->click();
    question = dialog->findChild<ConfirmDialog*>();
    const QString other = m_home->filePath(QStringLiteral("other"));
    write(QStringLiteral(".ssh/config"),
        "Host web\nMatch exec \"touch " + other.toUtf8() + "\"\n User anna\n");
    question->accept();
    QTRY_VERIFY(!dialog->findChild<ConfirmDialog*>());
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QVERIFY(!box->isChecked());
    QVERIFY(!QFile::exists(mark) && !QFile::exists(other));
    box->click();
    dialog->findChild<ConfirmDialog*>()->accept();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QVERIFY(box->isChecked());
    QVERIFY(!QFile::exists(mark) && QFile::exists(other));
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(store().find(QStringLiteral("web"))->profile.connection.server.user,
        QStringLiteral("anna"));
}

void TestImportDialog::commandsThatNobodySeesAreNotOffered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("too long") << "Match exec \"true" + QByteArray(299, '.') + "\"\n";
    QTest::newRow("blanks in front of what is meant")
        << QByteArray("Match exec \"true     ; id\"\n");
    QByteArray many;
    for (int i = 0; i < 11; ++i) {
        many += "Match exec \"true " + QByteArray::number(i) + "\"\n";
    }
    QTest::newRow("too many") << many;
}

void TestImportDialog::commandsThatNobodySeesAreNotOffered()
{
    QFETCH(QByteArray, text);
    write(QStringLiteral(".ssh/config"), "Host web\n" + text);
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QVERIFY(!part<QCheckBox>(*dialog, "importCommands")->isVisible());
    // Nor where the file is to be followed, because no command is run then.
    write(QStringLiteral(".ssh/config"), "Host web\nMatch exec true\n");
    dialog->setFile(m_home->filePath(QStringLiteral(".ssh/config")));
    QTRY_VERIFY(part<QCheckBox>(*dialog, "importCommands")->isVisible());
    part<QCheckBox>(*dialog, "importFollow")->click();
    QVERIFY(!part<QCheckBox>(*dialog, "importCommands")->isVisible());
}

void TestImportDialog::commandsAreReadAsTheyAreTyped()
{
    const auto dialog = make();
    dialog->setSource({ ImportKind::Command, {} });
    auto* text = part<QPlainTextEdit>(*dialog, "importCommand");
    QVERIFY(text->isVisible());
    QTest::keyClicks(text, QStringLiteral("scp a b"));
    QTRY_VERIFY2(
        problem(*dialog).contains(QLatin1String("start with ssh")), qPrintable(problem(*dialog)));
    // A file that cannot be used does not hide behind the command.
    dialog->setFile(write(QStringLiteral("broken"), "{"));
    QTRY_VERIFY(problem(*dialog).contains(QLatin1String("broken")));
    QVERIFY(part<QLineEdit>(*dialog, "importPath")->isVisible());
    dialog->setSource({ ImportKind::Command, {} });
    text->setPlainText(QStringLiteral("ssh -N \\\n  -L 8080:web:80 \\\n  anna@bastion"));
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x bastion: New"));
    QCOMPARE(problem(*dialog), QString());
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(store().find(QStringLiteral("bastion"))->profile.rules.size(), 1);
}

void TestImportDialog::aPathIsReadWhenItIsTyped()
{
    write(QStringLiteral("conf"), "Host one\n");
    const auto dialog = make();
    auto* path = part<QLineEdit>(*dialog, "importPath");
    QTRY_VERIFY(!part<QLabel>(*dialog, "importStatus")->text().contains(QLatin1String("Looking")));
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("~/conf"));
    // Return reads, and does not import what has not been seen.
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x one: New"));
    QVERIFY(!dialog->isHidden());
    QTest::keyClicks(path, QStringLiteral("x"));
    QCOMPARE(plan(*dialog), QString());
    QVERIFY(!importButton(*dialog)->isEnabled());
    QTRY_VERIFY(problem(*dialog).contains(QLatin1String("~/confx")));
}

void TestImportDialog::aFileIsChosenWithoutBlocking()
{
    const QString path = write(QStringLiteral("folder/conf"), "Host one\n");
    const auto dialog = make();
    part<QPushButton>(*dialog, "importBrowse")->click();
    auto* chooser = dialog->findChild<QFileDialog*>(QStringLiteral("importFileDialog"));
    QVERIFY(chooser && chooser->isVisible());
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x one: New"));
}

void TestImportDialog::aDroppedFileIsOpened()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(write(QStringLiteral("a b%20c"), "Host one\n")) });
    const auto dialog = make();
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog.get(), &drop);
    QTRY_COMPARE(plan(*dialog), QStringLiteral("x one: New"));
    QMimeData text;
    text.setText(QStringLiteral("Host one"));
    QDragEnterEvent other(QPoint(9, 9), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(dialog.get(), &other);
    QVERIFY(!other.isAccepted());
}

void TestImportDialog::changesMeanwhileAreLookedAtAgain()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    profile::Profile theirs;
    theirs.label.name = QStringLiteral("theirs");
    theirs.connection.server.address.host = QStringLiteral("h");
    theirs.book.importedFrom = QStringLiteral("ssh_config:web");
    QVERIFY(store().save(theirs, {}).has_value());
    importButton(*dialog)->click();
    QTRY_VERIFY(problem(*dialog).contains(QLatin1String("nothing was written")));
    QTRY_VERIFY2(
        plan(*dialog).startsWith(QLatin1String("o theirs: Trusts")), qPrintable(plan(*dialog)));
    QCOMPARE(store().list().size(), 1);
    part<QCheckBox>(*dialog, "importWeaker")->click();
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(store().list().size(), 2);
}

void TestImportDialog::aFailureLeavesTheDialogOpen()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    QDir(configFolder() + QStringLiteral("/profiles")).removeRecursively();
    write(QStringLiteral("config/profiles"), "in the way");
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    importButton(*dialog)->click();
    QTRY_VERIFY(problem(*dialog).contains(QLatin1String("0 profile(s) were written")));
    QVERIFY(!dialog->isHidden());
    QVERIFY(QFile::remove(configFolder() + QStringLiteral("/profiles")));
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(store().list().size(), 2);
}

void TestImportDialog::aBackupBringsDefaultsAndSettings()
{
    profile::Profile kept;
    kept.id = QStringLiteral("kept");
    kept.label.name = QStringLiteral("kept");
    kept.connection.server.address.host = QStringLiteral("h");
    QVERIFY(store().save(kept, {}).has_value());
    profile::Bundle bundle;
    bundle.profiles = { store().load(kept.id)->profile };
    bundle.defaults = profile::Profile();
    bundle.defaults->connection.compression = true;
    bundle.settings = { { QStringLiteral("closeToTray"), false } };
    const QString path = m_home->filePath(QStringLiteral("backup.json"));
    QVERIFY(profile::writeBundle(path, bundle).has_value());
    {
        const auto dialog = make();
        dialog->setFile(path);
        auto* defaults = part<QCheckBox>(*dialog, "importDefaults");
        QTRY_VERIFY(defaults->isVisible());
        // An export of somebody else changes nothing for all profiles unless that is asked for.
        QVERIFY(!defaults->isChecked());
        QVERIFY(!importButton(*dialog)->isEnabled());
    }
    const auto dialog = make(ImportDialog::Purpose::Restore);
    QVERIFY(!part<QComboBox>(*dialog, "importSource")->isVisible());
    dialog->setFile(path);
    QTRY_VERIFY(part<QCheckBox>(*dialog, "importSettings")->isVisible());
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    importButton(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QVERIFY(store().defaults()->profile.connection.compression);
    // What was the same stays so, although it inherits something else now.
    QVERIFY(!store().load(kept.id)->profile.connection.compression);
    QCOMPARE(profile::windowSettings(configFolder()), bundle.settings);
}

void TestImportDialog::closingWhileItReadsIsQuick()
{
    QByteArray text;
    for (int i = 0; i < 4000; ++i) {
        text += "Host h" + QByteArray::number(i) + "\n User u\n Port 22\n Compression yes\n";
    }
    const QString path = write(QStringLiteral(".ssh/config"), text);
    auto dialog = make(ImportDialog::Purpose::Import, ImportReader::findSsh());
    // At once: it may take long, and may be done at the next look.
    dialog->setFile(path);
    QVERIFY(part<QLabel>(*dialog, "importStatus")->text().contains(QLatin1String("Reading")));
    QElapsedTimer timer;
    timer.start();
    dialog.reset();
    QVERIFY2(
        timer.elapsed() < testing::patience(2000), qPrintable(QString::number(timer.elapsed())));
}

void TestImportDialog::everythingHasANameAndIsReached()
{
    write(QStringLiteral(".ssh/config"), kTwoHosts);
    const auto dialog = make();
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    part<QComboBox>(*dialog, "importSource")->setFocus();
    QCOMPARE(test::namelessControls(*dialog), QString());
    QCOMPARE(test::unreachableControls(*dialog), QString());
}

void TestImportDialog::theModelKeepsItsWord()
{
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    profile::Imported one;
    one.profile.label.name = QStringLiteral("one");
    one.profile.connection.server.address.host = QStringLiteral("h");
    profile::Imported invalid;
    model.setPlan(profile::planImport({ one, invalid }, {}),
        { Error{ Code::NotSupported, QStringLiteral("why"), QStringLiteral("other") } });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.counts().chosen, 1);
    QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.counts().chosen, 0);
    model.chooseAll(true);
    QCOMPARE(model.chosen().size(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestImportDialog)
#include "testimportdialog.moc"
