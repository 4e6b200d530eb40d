// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/licencesdialog.h"
#include "ui/shell/programfacts.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport::ui;

class TestAboutDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void librariesHaveVersions();
    void itSaysWhatItIs();
    void theLicencesAreShown();
    void whatCameAlongIsShown();
    void theReportHasNothingPersonal();
    void everythingHasANameAndIsReached();

private:
    static std::unique_ptr<AboutDialog> make()
    {
        ProgramFacts facts;
        facts.version = QStringLiteral("1.2.3");
        facts.environment = sallyport::profile::Environment::system();
        facts.environment.home = QStringLiteral("/home/anna");
        facts.environment.configFolder = QStringLiteral("/home/anna/.config/sallyport");
        facts.keyStore = QStringLiteral("GNOME Keyring");
        facts.libraries = libraryVersions();
        facts.logFile = QStringLiteral("/home/anna/.config/sallyport/window.log");
        auto dialog = std::make_unique<AboutDialog>(facts, nullptr);
        dialog->show();
        return dialog;
    }
};

void TestAboutDialog::librariesHaveVersions()
{
    QStringList names;
    for (const LibraryVersion& library : libraryVersions()) {
        names.append(library.name);
        // Of Argon2 nothing tells.
        QVERIFY2(!library.version.isEmpty() || library.name == QLatin1String("Argon2"),
            qPrintable(library.name));
        QVERIFY2(library.version.isEmpty() || library.version.at(0).isDigit(),
            qPrintable(library.version));
        QVERIFY(library.home.startsWith(QLatin1String("https://"))
            && library.text.startsWith(QLatin1String("https://")));
        QVERIFY(!library.licence.isEmpty());
    }
    QVERIFY(names.contains(QLatin1String("Qt")) && names.contains(QLatin1String("libssh2")));
}

void TestAboutDialog::itSaysWhatItIs()
{
    const auto dialog = make();
    QString all;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        all += label->text() + u'\n';
    }
    for (const char* part : { "Sallyport 1.2.3", "SSH tunnels", "GPL-3.0-or-later", "libssh2",
             "BSD-3-Clause", "sallyport/profiles", "sallyport/window.ini", "sallyport/known_hosts",
             "anna/.ssh/known_hosts", "window.log", "GNOME Keyring" }) {
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
    }
}

void TestAboutDialog::theLicencesAreShown()
{
    const auto about = make();
    about->findChild<QPushButton*>(QStringLiteral("aboutLicences"))->click();
    auto* dialog = about->findChild<LicencesDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("licencesText"));
    QVERIFY(text->isReadOnly());
    const QString all = text->toPlainText();
    for (const LibraryVersion& library : libraryVersions()) {
        for (const QString& part :
            { library.name, library.version, library.licence, library.home, library.text }) {
            QVERIFY2(all.contains(part), qPrintable(part));
        }
    }
    QFile licence(QStringLiteral(SALLYPORT_SOURCE_DIR "/LICENSE"));
    QVERIFY(licence.open(QIODevice::ReadOnly));
    QVERIFY(all.contains(QString::fromUtf8(licence.readAll()).trimmed()));
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(test::namelessControls(*dialog), QString());
    QCOMPARE(test::unreachableControls(*dialog), QString());
}

void TestAboutDialog::whatCameAlongIsShown()
{
    // As the bundle for Linux has it.
    const QTemporaryDir folder;
    const QDir root(folder.path());
    for (const char* made : { "usr/bin", "usr/share/doc/sallyport", "usr/share/doc/bundled" }) {
        QVERIFY(root.mkpath(QLatin1String(made)));
    }
    QFile bill(root.filePath(QStringLiteral("usr/share/doc/sallyport/bill-of-materials.cdx.json")));
    QVERIFY(bill.open(QIODevice::WriteOnly));
    bill.write(
        R"({"components":[)"
        R"({"name":"libzstd1","version":"1.5.4","licenses":[{"license":{"name":"BSD-3-clause"}},)"
        R"({"license":{"name":"<b>GPL-2</b>"}}]},)"
        R"({"name":"libargon2-1","version":"0~20171227","licenses":[{"expression":"CC0-1.0"}]},)"
        R"(7,{}]})");
    bill.close();
    const PackagedLicences packaged = packagedLicences(root.filePath(QStringLiteral("usr/bin")));
    QCOMPARE(packaged.billOfMaterials, bill.fileName());
    QCOMPARE(
        packaged.places, QStringList{ root.filePath(QStringLiteral("usr/share/doc/bundled")) });
    const LicencesDialog dialog(QStringLiteral("1.2.3"), {}, packaged, nullptr);
    const QString all =
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("licencesText"))->toPlainText();
    QVERIFY2(all.contains(QLatin1String("libargon2-1 0~20171227 – CC0-1.0\n"
                                        "libzstd1 1.5.4 – BSD-3-clause, <b>GPL-2</b>\n"))
            && all.contains(packaged.places.constFirst()),
        qPrintable(all.left(2000)));

    QVERIFY(libraryVersionsIn(root.filePath(QStringLiteral("nothing"))).isEmpty());
    QVERIFY(packagedLicences(root.path()).places.isEmpty());
}

void TestAboutDialog::theReportHasNothingPersonal()
{
    const auto dialog = make();
    dialog->findChild<QPushButton*>(QStringLiteral("aboutCopy"))->click();
    const QString report = QGuiApplication::clipboard()->text();
    QCOMPARE(report, dialog->report());
    QVERIFY2(report.contains(QLatin1String("Sallyport 1.2.3"))
            && report.contains(QLatin1String("libssh2"))
            && report.contains(QLatin1String("System")),
        qPrintable(report));
    QVERIFY(!report.contains(QLatin1String("anna")));
}

void TestAboutDialog::everythingHasANameAndIsReached()
{
    const auto dialog = make();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QCOMPARE(test::namelessControls(*dialog), QString());
    QCOMPARE(test::unreachableControls(*dialog), QString());
}

QTEST_MAIN(TestAboutDialog)
#include "testaboutdialog.moc"
