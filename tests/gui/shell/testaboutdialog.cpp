// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/programfacts.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sallyport::ui;

class TestAboutDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void librariesHaveVersions();
    void itSaysWhatItIs();
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
        QVERIFY2(!library.version.isEmpty(), qPrintable(library.name));
        QVERIFY2(library.version.at(0).isDigit(), qPrintable(library.version));
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
