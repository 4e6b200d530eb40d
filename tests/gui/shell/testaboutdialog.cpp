// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "ui/shell/aboutdialog.h"

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
        auto dialog = std::make_unique<AboutDialog>(QStringLiteral("1.2.3"),
            QStringLiteral("/home/anna/.config/sallyport"), libraryVersions(), nullptr);
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
    for (const char* part :
        { "Sallyport 1.2.3", "SSH tunnels", "GPL-3.0-or-later", "libssh2", ".config" }) {
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
