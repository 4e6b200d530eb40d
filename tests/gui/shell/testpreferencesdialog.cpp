// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/settings.h"
#include "ui/widgets/problemstrip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sallyport;
using namespace sallyport::ui;

class TestPreferencesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choicesTakeEffectAtOnce_data();
    void choicesTakeEffectAtOnce();
    void theProgramStartsAtLogin();
    void autostartThatFailsIsSaid();
    void closingWhileAutostartIsSetIsSafe();
    void withoutATrayTheChoiceSaysWhy();
    void theLanguageIsChosen();
    void theLookIsChosen();
    void aLanguageThatIsGoneCountsAsTheSystems();
    void newVersionsAreAskedForOnlyAfterAYes();
    void placesAreShown();
    void withoutAKeyStoreTheReasonIsShown();
    void defaultsAreAskedFor();
    void everythingHasANameAndIsReached();

private:
    [[nodiscard]] PreferencesFacts facts() const
    {
        return { m_home->filePath(QStringLiteral("config")), {}, QStringLiteral("GNOME Keyring"),
            {},
            { { QString(), QStringLiteral("System") },
                { QStringLiteral("en"), QStringLiteral("English") },
                { QStringLiteral("de"), QStringLiteral("Deutsch") } },
            QStringLiteral("releases.example.org") };
    }
    [[nodiscard]] std::unique_ptr<PreferencesDialog> make(const PreferencesFacts& facts) const
    {
        auto dialog = std::make_unique<PreferencesDialog>(
            *m_settings, platform::Autostart(QStringLiteral("/usr/bin/sallyport")), facts, nullptr);
        dialog->show();
        return dialog;
    }
    template <class T>
    [[nodiscard]] static T* part(const PreferencesDialog& dialog, const QString& name)
    {
        return dialog.findChild<T*>(name);
    }
    static QCheckBox* autostartBox(const PreferencesDialog& dialog)
    {
        return part<QCheckBox>(dialog, QStringLiteral("preferencesAutostart"));
    }
    [[nodiscard]] QString entry() const
    {
        return m_home->filePath(QStringLiteral("xdg/autostart/sallyport.desktop"));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
};

void TestPreferencesDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("xdg")).toLocal8Bit());
    m_settings = std::make_unique<Settings>(m_home->filePath(QStringLiteral("config")));
}

void TestPreferencesDialog::cleanup()
{
    m_settings.reset();
    m_home.reset();
}

void TestPreferencesDialog::choicesTakeEffectAtOnce_data()
{
    using Value = bool (Settings::*)() const;
    QTest::addColumn<QString>("box");
    QTest::addColumn<Value>("value");
    QTest::newRow("start hidden") << QStringLiteral("preferencesMinimised")
                                  << &Settings::startMinimised;
    QTest::newRow("stay in the tray")
        << QStringLiteral("preferencesTray") << &Settings::closeToTray;
    QTest::newRow("notify") << QStringLiteral("preferencesNotifications")
                            << &Settings::notifications;
    QTest::newRow("tell of new versions")
        << QStringLiteral("preferencesVersions") << &Settings::tellOfVersions;
}

void TestPreferencesDialog::choicesTakeEffectAtOnce()
{
    using Value = bool (Settings::*)() const;
    QFETCH(QString, box);
    QFETCH(Value, value);
    const bool before = (m_settings.get()->*value)();
    const auto dialog = make(facts());
    QSignalSpy changed(dialog.get(), &PreferencesDialog::settingsChanged);
    auto* check = part<QCheckBox>(*dialog, box);
    QCOMPARE(check->isChecked(), before);
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE((m_settings.get()->*value)(), !before);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(part<QCheckBox>(*make(facts()), box)->isChecked(), !before);
}

void TestPreferencesDialog::theProgramStartsAtLogin()
{
    const auto dialog = make(facts());
    QCheckBox* box = autostartBox(*dialog);
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(!box->isChecked());
    box->click();
    QTRY_VERIFY(QFile::exists(entry()));
    QTRY_VERIFY(box->isEnabled() && box->isChecked());
    const auto again = make(facts());
    QTRY_VERIFY(autostartBox(*again)->isChecked());
    QTRY_VERIFY(autostartBox(*again)->isEnabled());
    autostartBox(*again)->click();
    QTRY_VERIFY(!platform::Autostart(QStringLiteral("/usr/bin/sallyport")).isEnabled());
}

void TestPreferencesDialog::autostartThatFailsIsSaid()
{
    QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("xdg"))));
    QFile blocker(m_home->filePath(QStringLiteral("xdg/autostart")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto dialog = make(facts());
    QCheckBox* box = autostartBox(*dialog);
    const auto* problem =
        part<ProblemStrip>(*dialog, QStringLiteral("preferencesAutostartProblem"));
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(problem->isHidden());
    box->click();
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!box->isChecked() && box->isEnabled());
    QVERIFY(problem->accessibleName().contains(QLatin1String("start at login")));
    QVERIFY(blocker.remove());
    box->click();
    QTRY_VERIFY(QFile::exists(entry()));
    QTRY_VERIFY(box->isChecked() && problem->isHidden());
}

void TestPreferencesDialog::closingWhileAutostartIsSetIsSafe()
{
    auto dialog = make(facts());
    QTRY_VERIFY(autostartBox(*dialog)->isEnabled());
    autostartBox(*dialog)->click();
    dialog.reset();
    QTRY_VERIFY(QFile::exists(entry()));
}

void TestPreferencesDialog::withoutATrayTheChoiceSaysWhy()
{
    PreferencesFacts without = facts();
    without.whyNoTray = QStringLiteral("This desktop has no tray.");
    const auto dialog = make(without);
    const auto* box = part<QCheckBox>(*dialog, QStringLiteral("preferencesTray"));
    QVERIFY(!box->isEnabled());
    QCOMPARE(box->accessibleDescription(), without.whyNoTray);
    QCOMPARE(
        part<QLabel>(*dialog, QStringLiteral("preferencesTrayNote"))->text(), without.whyNoTray);
}

void TestPreferencesDialog::theLanguageIsChosen()
{
    const auto dialog = make(facts());
    auto* choice = part<QComboBox>(*dialog, QStringLiteral("preferencesLanguage"));
    const auto* note = part<QLabel>(*dialog, QStringLiteral("preferencesLanguageNote"));
    QCOMPARE(choice->currentText(), QStringLiteral("System"));
    QVERIFY(note->isHidden());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(m_settings->language(), QStringLiteral("de"));
    QVERIFY(note->isVisible());
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(m_settings->language(), QString());
    QVERIFY(note->isHidden());
}

void TestPreferencesDialog::theLookIsChosen()
{
    const auto dialog = make(facts());
    QSignalSpy wanted(m_settings.get(), &Settings::lookChanged);
    auto* colours = part<QComboBox>(*dialog, QStringLiteral("preferencesColours"));
    QCOMPARE(colours->currentIndex(), 0);
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_End);
    QCOMPARE(m_settings->colours(), ColourChoice::Dark);
    QCOMPARE(wanted.size(), 1);
    auto* size = part<QComboBox>(*dialog, QStringLiteral("preferencesTextSize"));
    QCOMPARE(size->currentData().toInt(), 100);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_End);
    QCOMPARE(m_settings->textSize(), 200);
    QCOMPARE(wanted.size(), 2);
    m_settings->setTextSize(133); // as a file can have it
    const auto again = make(facts());
    QCOMPARE(part<QComboBox>(*again, QStringLiteral("preferencesColours"))->currentText(),
        QStringLiteral("Dark"));
    QCOMPARE(part<QComboBox>(*again, QStringLiteral("preferencesTextSize"))->currentText(),
        QStringLiteral("133 %"));
}

void TestPreferencesDialog::aLanguageThatIsGoneCountsAsTheSystems()
{
    m_settings->setLanguage(QStringLiteral("tlh"));
    const auto dialog = make(facts());
    QCOMPARE(part<QComboBox>(*dialog, QStringLiteral("preferencesLanguage"))->currentIndex(), 0);
    QCOMPARE(m_settings->language(), QStringLiteral("tlh"));
}

void TestPreferencesDialog::newVersionsAreAskedForOnlyAfterAYes()
{
    const auto dialog = make(facts());
    auto* box = part<QCheckBox>(*dialog, QStringLiteral("preferencesVersions"));
    QVERIFY(!box->isChecked());
    const QString note = part<QLabel>(*dialog, QStringLiteral("preferencesVersionsNote"))->text();
    QVERIFY2(note.contains(QLatin1String("releases.example.org")), qPrintable(note));
    QCOMPARE(box->accessibleDescription(), note);
    box->click();
    QVERIFY(Settings(m_home->filePath(QStringLiteral("config"))).tellOfVersions());
    // Where nobody can be asked, nothing is said of it.
    PreferencesFacts without = facts();
    without.updateHost.clear();
    QVERIFY(!part<QCheckBox>(*make(without), QStringLiteral("preferencesVersions")));
}

void TestPreferencesDialog::placesAreShown()
{
    const auto dialog = make(facts());
    const QString folder = QDir::toNativeSeparators(facts().configFolder);
    QCOMPARE(part<QLineEdit>(*dialog, QStringLiteral("preferencesFolder"))->text(), folder);
    part<QToolButton>(*dialog, QStringLiteral("preferencesCopyFolder"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), folder);
    QVERIFY(part<QLabel>(*dialog, QStringLiteral("preferencesKeyStore"))
                ->text()
                .contains(QLatin1String("GNOME Keyring")));
}

void TestPreferencesDialog::withoutAKeyStoreTheReasonIsShown()
{
    PreferencesFacts without = facts();
    without.whyNoKeyStore = QStringLiteral("no org.freedesktop.secrets");
    const auto dialog = make(without);
    QVERIFY(part<QLabel>(*dialog, QStringLiteral("preferencesKeyStore"))
                ->text()
                .contains(QLatin1String("asked for each time")));
    QVERIFY(part<QLabel>(*dialog, QStringLiteral("preferencesKeyStoreNote"))
                ->text()
                .contains(without.whyNoKeyStore));
}

void TestPreferencesDialog::defaultsAreAskedFor()
{
    const auto dialog = make(facts());
    QSignalSpy requested(dialog.get(), &PreferencesDialog::defaultsRequested);
    part<QPushButton>(*dialog, QStringLiteral("preferencesDefaults"))->click();
    QCOMPARE(requested.size(), 1);
}

void TestPreferencesDialog::everythingHasANameAndIsReached()
{
    const auto dialog = make(facts());
    QTRY_VERIFY(autostartBox(*dialog)->isEnabled());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    autostartBox(*dialog)->setFocus();
    QCOMPARE(test::namelessControls(*dialog), QString());
    QCOMPARE(test::unreachableControls(*dialog), QString());
}

QTEST_MAIN(TestPreferencesDialog)
#include "testpreferencesdialog.moc"
