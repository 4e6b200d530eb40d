// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/bundle.h"
#include "core/profile/import/windowsettings.h"
#include "tests/gui/profile/widgetchecks.h"
#include "ui/models/profilecatalog.h"
#include "ui/shell/exportdialog.h"
#include "ui/widgets/problemstrip.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace sallyport;
using namespace sallyport::ui;
using Purpose = ExportDialog::Purpose;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theChosenOnesAreWritten();
    void nothingChosenCannotBeWritten();
    void aFileThatIsThereIsNotLostUnasked();
    void theChooserHasAskedAlready();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void aProfileThatIsGoneIsSaid();
    void carriersThatAreMissingAreNamed();
    void everythingIsBackedUp();
    void damagedProfilesAreNamed();
    void everythingHasANameAndIsReached_data();
    void everythingHasANameAndIsReached();

private:
    void add(const QString& id, const QString& name, const QString& via = {}) const
    {
        profile::Profile profile;
        profile.id = id;
        profile.label.name = name;
        profile.connection.viaProfile = via;
        profile.connection.server.address.host = QStringLiteral("h");
        QVERIFY(profile::ProfileStore(configFolder()).save(profile, {}).has_value());
    }
    [[nodiscard]] QString configFolder() const
    {
        return m_home->filePath(QStringLiteral("config"));
    }
    [[nodiscard]] QString target() const { return m_home->filePath(QStringLiteral("out ü.json")); }
    void load()
    {
        m_catalog = std::make_unique<ProfileCatalog>(configFolder());
        QSignalSpy loaded(m_catalog.get(), &ProfileCatalog::loaded);
        m_catalog->load();
        QVERIFY(loaded.wait());
    }
    [[nodiscard]] std::unique_ptr<ExportDialog> make(
        Purpose purpose, const QStringList& chosen = {}) const
    {
        auto dialog = std::make_unique<ExportDialog>(*m_catalog, purpose, chosen, nullptr);
        part<QLineEdit>(*dialog, "exportPath")->setText(target());
        dialog->show();
        return dialog;
    }
    template <class T> [[nodiscard]] static T* part(const ExportDialog& dialog, const char* name)
    {
        return dialog.findChild<T*>(QLatin1String(name));
    }
    static QPushButton* button(const ExportDialog& dialog)
    {
        return part<QPushButton>(dialog, "exportWrite");
    }
    static QString problem(const ExportDialog& dialog)
    {
        const auto* strip = part<ProblemStrip>(dialog, "exportProblem");
        return strip->isHidden() ? QString() : strip->accessibleName();
    }
    [[nodiscard]] QString writtenNames() const
    {
        QFile file(target());
        if (!file.open(QIODevice::ReadOnly)) {
            return QStringLiteral("no file");
        }
        const auto bundle = profile::bundleFrom(file.readAll());
        QStringList names;
        for (const profile::Profile& profile :
            bundle ? bundle->profiles : QList<profile::Profile>()) {
            names.append(profile.label.name);
        }
        names.sort();
        return names.join(u',');
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ProfileCatalog> m_catalog;
};

void TestExportDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    add(QStringLiteral("one"), QStringLiteral("one"));
    add(QStringLiteral("two"), QStringLiteral("zwei 二"));
    add(QStringLiteral("three"), QStringLiteral("three"), QStringLiteral("one"));
    load();
}

void TestExportDialog::cleanup()
{
    m_catalog.reset();
    m_home.reset();
}

void TestExportDialog::theChosenOnesAreWritten()
{
    const auto dialog = make(Purpose::Export, { QStringLiteral("two") });
    QSignalSpy exported(dialog.get(), &ExportDialog::exported);
    auto* list = part<QTreeWidget>(*dialog, "exportList");
    QCOMPARE(list->topLevelItemCount(), 3);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(button(*dialog)->text().contains(QLatin1String("2 profile")));
    button(*dialog)->click();
    QVERIFY(exported.wait());
    QVERIFY(dialog->isHidden());
    QCOMPARE(exported.at(0).at(0).toString(), target());
    QCOMPARE(exported.at(0).at(1).toInt(), 2);
    QCOMPARE(writtenNames(), QStringLiteral("one,zwei 二"));
}

void TestExportDialog::nothingChosenCannotBeWritten()
{
    const auto dialog = make(Purpose::Export);
    QVERIFY(button(*dialog)->isEnabled());
    part<QPushButton>(*dialog, "exportNone")->click();
    QVERIFY(!button(*dialog)->isEnabled());
    part<QPushButton>(*dialog, "exportAll")->click();
    part<QLineEdit>(*dialog, "exportPath")->clear();
    QVERIFY(!button(*dialog)->isEnabled());
}

void TestExportDialog::aFileThatIsThereIsNotLostUnasked()
{
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto dialog = make(Purpose::Export);
    button(*dialog)->click();
    QTRY_VERIFY(problem(*dialog).contains(QLatin1String("already")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    QVERIFY(button(*dialog)->text().contains(QLatin1String("Replace")));
    // Another name is another matter.
    auto* path = part<QLineEdit>(*dialog, "exportPath");
    path->setText(target() + u'2');
    QCOMPARE(problem(*dialog), QString());
    QVERIFY(!button(*dialog)->text().contains(QLatin1String("Replace")));
    path->setText(target());
    button(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(writtenNames(), QStringLiteral("one,three,zwei 二"));
}

void TestExportDialog::theChooserHasAskedAlready()
{
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto dialog = make(Purpose::Export);
    part<QPushButton>(*dialog, "exportBrowse")->click();
    auto* chooser = dialog->findChild<QFileDialog*>(QStringLiteral("exportFileDialog"));
    QVERIFY(chooser && chooser->isVisible());
    Q_EMIT chooser->fileSelected(target());
    chooser->close();
    button(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QVERIFY(file.size() > 0);
}

void TestExportDialog::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder that is not there") << QStringLiteral("no/such/folder/file.json");
    QTest::newRow("a folder for a file") << QStringLiteral(".");
    QTest::newRow("a file for a folder") << QStringLiteral("blocker/file.json");
#ifdef Q_OS_LINUX
    QTest::newRow("a place where nobody can write") << QStringLiteral("/proc/file.json");
#endif
}

void TestExportDialog::whatCannotBeWrittenIsSaid()
{
    QFETCH(QString, path);
    QFile blocker(m_home->filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto dialog = make(Purpose::BackUp);
    auto* field = part<QLineEdit>(*dialog, "exportPath");
    field->setText(path.startsWith(u'/') ? path : m_home->filePath(path));
    button(*dialog)->click();
    QTRY_VERIFY(problem(*dialog).contains(QLatin1String("cannot be written")));
    QVERIFY(!dialog->isHidden());
    field->setText(target());
    QCOMPARE(problem(*dialog), QString());
    button(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
}

void TestExportDialog::aProfileThatIsGoneIsSaid()
{
    const auto dialog = make(Purpose::Export);
    QVERIFY(profile::ProfileStore(configFolder()).remove(QStringLiteral("one")).has_value());
    button(*dialog)->click();
    QTRY_VERIFY(!problem(*dialog).isEmpty());
    QVERIFY(!QFile::exists(target()));
}

void TestExportDialog::carriersThatAreMissingAreNamed()
{
    const auto dialog = make(Purpose::Export, { QStringLiteral("three") });
    const auto* note = part<QLabel>(*dialog, "exportNote");
    QVERIFY2(note->text().contains(QStringLiteral("“three” goes through “one”")),
        qPrintable(note->text()));
    part<QPushButton>(*dialog, "exportAll")->click();
    QVERIFY(note->isHidden());
}

void TestExportDialog::everythingIsBackedUp()
{
    profile::Profile defaults;
    defaults.connection.compression = true;
    QVERIFY(profile::ProfileStore(configFolder()).saveDefaults(defaults, {}).has_value());
    QVERIFY(profile::restoreWindowSettings(
        configFolder(), { { QStringLiteral("notifications"), false } })
                .has_value());
    const auto dialog = make(Purpose::BackUp);
    QVERIFY(part<QLabel>(*dialog, "exportContents")->text().contains(QLatin1String("3 profile")));
    button(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QFile file(target());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bundle = profile::bundleFrom(file.readAll());
    QVERIFY(bundle.has_value());
    QCOMPARE(bundle->profiles.size(), 3);
    QVERIFY(bundle->defaults && bundle->defaults->connection.compression);
    QCOMPARE(bundle->settings.value(QLatin1String("notifications")), QJsonValue(false));
}

void TestExportDialog::damagedProfilesAreNamed()
{
    QFile file(configFolder() + QStringLiteral("/profiles/broken.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QTRY_COMPARE(m_catalog->entries().size(), 4);
    const auto dialog = make(Purpose::BackUp);
    const auto* note = part<QLabel>(*dialog, "exportNote");
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QLatin1String("broken.json")));
    button(*dialog)->click();
    QTRY_VERIFY(dialog->isHidden());
    QCOMPARE(writtenNames(), QStringLiteral("one,three,zwei 二"));
}

void TestExportDialog::everythingHasANameAndIsReached_data()
{
    QTest::addColumn<bool>("isBackup");
    QTest::newRow("an export") << false;
    QTest::newRow("a backup") << true;
}

void TestExportDialog::everythingHasANameAndIsReached()
{
    QFETCH(bool, isBackup);
    const auto dialog = make(isBackup ? Purpose::BackUp : Purpose::Export);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    part<QLineEdit>(*dialog, "exportPath")->setFocus();
    QCOMPARE(test::namelessControls(*dialog), QString());
    QCOMPARE(test::unreachableControls(*dialog), QString());
}

QTEST_MAIN(TestExportDialog)
#include "testexportdialog.moc"
