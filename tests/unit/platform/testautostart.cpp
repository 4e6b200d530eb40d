// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::platform;

class TestAutostart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void switchesOnAndOff();
    void honoursWhatDesktopsSwitchOff_data();
    void honoursWhatDesktopsSwitchOff();
    void enablingAgainRenewsTheEntry();
    void failsWhereItMayNotWrite();
    void desktopStartsTheProgramAsMeant_data();
    void desktopStartsTheProgramAsMeant();
    void anAppImageIsItself();

private:
    [[nodiscard]] QString entry() const
    {
        return m_folder->filePath(QStringLiteral("config/autostart/sallyport.desktop"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(entry());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replace(const QByteArray& text)
    {
        QFile file(entry());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAutostart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("config"))));
    qunsetenv("APPIMAGE");
}

void TestAutostart::switchesOnAndOff()
{
    Autostart autostart(QStringLiteral("/usr/bin/sallyport"));
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.disable());
    QVERIFY(autostart.enable());
    QVERIFY(autostart.isEnabled());
    QVERIFY(QFile::exists(entry()));
    QVERIFY(autostart.disable());
    QVERIFY(!autostart.isEnabled());
    QVERIFY(!QFile::exists(entry()));
}

void TestAutostart::honoursWhatDesktopsSwitchOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("hidden, as the specification has it") << QByteArray("Hidden=true") << false;
    QTest::newRow("not hidden") << QByteArray("Hidden=false") << true;
    QTest::newRow("switched off by GNOME")
        << QByteArray("X-GNOME-Autostart-enabled=false") << false;
    QTest::newRow("with blanks") << QByteArray("Hidden= true ") << false;
    QTest::newRow("something else") << QByteArray("Name[de]=Hidden=true") << true;
}

void TestAutostart::honoursWhatDesktopsSwitchOff()
{
    QFETCH(QByteArray, line);
    Autostart autostart(QStringLiteral("/usr/bin/sallyport"));
    QVERIFY(autostart.enable());
    replace("[Desktop Entry]\nType=Application\nExec=/usr/bin/sallyport\n" + line + "\n");
    QTEST(autostart.isEnabled(), "enabled");
    QVERIFY(autostart.enable());
    QVERIFY(autostart.isEnabled());
}

void TestAutostart::enablingAgainRenewsTheEntry()
{
    QVERIFY(Autostart(QStringLiteral("/old/sallyport")).enable());
    QVERIFY(Autostart(QStringLiteral("/new/sallyport"), { QStringLiteral("--tray") }).enable());
    QVERIFY(content().contains("Exec=\"/new/sallyport\" \"--tray\"\n"));
    QVERIFY(!content().contains("/old"));
}

void TestAutostart::failsWhereItMayNotWrite()
{
    // A file where the folder should be.
    QFile file(m_folder->filePath(QStringLiteral("config")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto enabled = Autostart(QStringLiteral("/usr/bin/sallyport")).enable();
    QVERIFY(!enabled);
    QCOMPARE(enabled.error().code, Code::FileUnwritable);
}

void TestAutostart::desktopStartsTheProgramAsMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    const QString plain = QStringLiteral("sallyport");
    QTest::newRow("alone") << plain << QStringList();
    QTest::newRow("with an option") << plain << QStringList{ QStringLiteral("--tray") };
    QTest::newRow("a path with blanks")
        << QStringLiteral("my sallyport (2)") << QStringList{ QStringLiteral("--tray") };
    QTest::newRow("a path with letters of all kinds")
        << QString::fromUtf8("s\xc3\xa4llyp\xc3\xb8rt") << QStringList();
    QTest::newRow("percent signs") << plain << QStringList{ QStringLiteral("%f%%") };
    QTest::newRow("what a shell would take for itself") << QStringLiteral(
        "a$HOME`id`\"b'c;d&e") << QStringList{ QStringLiteral("$(id)"), QStringLiteral("*") };
    QTest::newRow("backslashes") << QStringLiteral("a\\b\\\\c")
                                 << QStringList{ QStringLiteral("\\n\\"), QStringLiteral("\\\"") };
    QTest::newRow("an empty argument") << plain << QStringList{ QString(), QStringLiteral("x") };
}

void TestAutostart::desktopStartsTheProgramAsMeant()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const QString program = m_folder->filePath(name);
    const QString said = m_folder->filePath(QStringLiteral("said"));
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\" > '" + QFile::encodeName(said)
        + ".new'\nmv '" + QFile::encodeName(said) + ".new' '" + QFile::encodeName(said) + "'\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    QVERIFY(Autostart(program, arguments).enable());

    // As GNOME does it.
    QCOMPARE(QProcess::execute(QStringLiteral(SALLYPORT_TEST_PYTHON),
                 { QStringLiteral("-c"),
                     QStringLiteral(
                         "import sys\nfrom gi.repository import Gio\n"
                         "Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)"),
                     entry() }),
        0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(said), 10'000);
    QFile file(said);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
        (QStringList{ program } + arguments).join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void TestAutostart::anAppImageIsItself()
{
    QCOMPARE(Autostart::thisProgram(), QCoreApplication::applicationFilePath());
    qputenv("APPIMAGE", "/home/me/Sallyport.AppImage");
    QCOMPARE(Autostart::thisProgram(), QStringLiteral("/home/me/Sallyport.AppImage"));
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "testautostart.moc"
