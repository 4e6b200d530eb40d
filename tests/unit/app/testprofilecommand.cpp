// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilecommand.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;

class TestProfileCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void importsShowsAndRemoves();
    void exportsAndRestores();
    void restoresEverything();
    void importsRegistryFiles();
    void validates();
    void refuses_data();
    void refuses();
    void runsByNameIdAndFile();
    void runRefuses_data();
    void runRefuses();

private:
    struct Output {
        int exitCode = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] Output call(const QStringList& words) const;
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestProfileCommand::Output TestProfileCommand::call(const QStringList& words) const
{
    QProcess process;
    process.start(QStringLiteral(SALLYPORT_BINARY_DIR "/app/sallyport-cli"),
        QStringList{ QStringLiteral("profile") } + words
            + QStringList{ QStringLiteral("--config-dir=") + m_folder->path() });
    if (!process.waitForFinished(20'000)) {
        return {};
    }
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

QString TestProfileCommand::write(const QString& name, const QByteArray& content) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    return path;
}

static QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

void TestProfileCommand::importsShowsAndRemoves()
{
    const QString config = write(QStringLiteral("config"),
        "Host web db\n User anna\n LocalForward 8080 localhost:80\n ForwardX11 yes\n");
    const Output dry = call(words("import ssh --dry-run") + QStringList{ config });
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.out.contains(QLatin1String("add  web  anna@web:22, 1 forward(s)")),
        qPrintable(dry.out));
    QVERIFY(dry.err.contains(QLatin1String("ignored: ForwardX11")));
    QCOMPARE(call(words("list")).out, QString());
    QCOMPARE(call(words("import ssh --only w*") + QStringList{ config }).exitCode, 0);
    QCOMPARE(call(words("list")).out.count(u'\n'), 1);
    QVERIFY(
        call(words("import ssh") + QStringList{ config }).out.contains(QLatin1String("same  web")));
    QCOMPARE(call(words("list --json")).out.count(u'\n'), 2);
    QVERIFY(
        call(words("show db --ssh")).out.contains(QLatin1String("-L localhost:8080:localhost:80")));
    QVERIFY(QJsonDocument::fromJson(call(words("show DB")).out.toUtf8())
                .object()
                .contains(QLatin1String("rules")));
    QVERIFY(QFile::exists(call(words("path web")).out.trimmed()));
    QCOMPARE(call(words("remove web")).exitCode, 0);
    QCOMPARE(call(words("list")).out.count(u'\n'), 1);
    QCOMPARE(call({ QStringLiteral("import"), QStringLiteral("command"),
                      QStringLiteral("ssh -L 1:a:1 otto@c") })
                 .exitCode,
        0);
    QVERIFY(call(words("list")).out.contains(QLatin1String("otto@c:22")));
}

void TestProfileCommand::exportsAndRestores()
{
    const QString config =
        write(QStringLiteral("config"), "Host web db\n LocalForward 8080 localhost:80\n");
    QCOMPARE(call(words("import ssh") + QStringList{ config }).exitCode, 0);
    const QString backup = m_folder->filePath(QStringLiteral("backup"));
    QCOMPARE(call(words("export --output") + QStringList{ backup }).exitCode, 0);
    QCOMPARE(call(words("remove web")).exitCode, 0);
    const Output restored = call(words("import file") + QStringList{ backup });
    QCOMPARE(restored.exitCode, 0);
    QVERIFY2(restored.out.contains(QLatin1String("add  web"))
            && restored.out.contains(QLatin1String("same  db")),
        qPrintable(restored.out));
    QVERIFY(!call(words("export db")).out.contains(QLatin1String("\"web\"")));
}

void TestProfileCommand::restoresEverything()
{
    const QString config = write(QStringLiteral("config"), "Host web db\n");
    QCOMPARE(call(words("import ssh") + QStringList{ config }).exitCode, 0);
    (void)write(QStringLiteral("defaults.json"), "{\"schemaVersion\":1,\"compression\":true}");
    (void)write(QStringLiteral("window.ini"), "[tray]\ncloseTo=false\n");
    const QString backup = m_folder->filePath(QStringLiteral("backup"));
    QCOMPARE(call(words("export --output") + QStringList{ backup }).exitCode, 0);
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("window.ini"))));
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("defaults.json"))));
    QCOMPARE(call(words("import file --only web") + QStringList{ backup }).exitCode, 0);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("defaults.json"))));
    const Output all = call(words("import file --defaults --settings") + QStringList{ backup });
    QCOMPARE(all.exitCode, 0);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("defaults.json"))));
    QFile settings(m_folder->filePath(QStringLiteral("window.ini")));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("closeTo=false"));
}

void TestProfileCommand::importsRegistryFiles()
{
    const QString file = write(QStringLiteral("putty.reg"),
        "REGEDIT4\r\n\r\n[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\one]\r\n"
        "\"HostName\"=\"h\"\r\n\"PortNumber\"=dword:00000017\r\n"
        "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\line]\r\n"
        "\"Protocol\"=\"serial\"\r\n");
    const Output output = call(words("import putty") + QStringList{ file });
    QCOMPARE(output.exitCode, 0);
    QVERIFY2(output.out.contains(QLatin1String("add  one  h:23")), qPrintable(output.out));
    QVERIFY2(output.err.contains(QLatin1String("left out: line: not an SSH session but serial")),
        qPrintable(output.err));
}

void TestProfileCommand::validates()
{
    const QString good =
        write(QStringLiteral("good.json"), "{\"schemaVersion\":1,\"server\":{\"host\":\"h\"}}");
    const QString bad = write(QStringLiteral("bad.json"),
        "{\"schemaVersion\":1,\"server\":{\"host\":\"-x\"},\"rules\":[{}]}");
    const QString broken = write(QStringLiteral("broken.json"), "{");
    QCOMPARE(call({ QStringLiteral("validate"), good }).exitCode, 0);
    const Output output = call({ QStringLiteral("validate"), bad });
    QCOMPARE(output.exitCode, 2);
    QVERIFY(output.out.contains(QLatin1String("error: server.host: ")));
    QVERIFY(output.out.contains(QLatin1String("rules[0].destination.host")));
    QVERIFY(call({ QStringLiteral("validate"), broken })
                .err.contains(QLatin1String("profile-damaged")));
}

void TestProfileCommand::refuses_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("") << QStringLiteral("there is: profile list");
    QTest::newRow("frobnicate") << QStringLiteral("there is: profile list");
    QTest::newRow("show") << QStringLiteral("one profile");
    QTest::newRow("show nothing") << QStringLiteral("profile-not-found");
    QTest::newRow("remove nothing") << QStringLiteral("profile-not-found");
    QTest::newRow("import") << QStringLiteral("import from what");
    QTest::newRow("import tectia /nowhere.xml") << QStringLiteral("file-unreadable");
    QTest::newRow("import command scp") << QStringLiteral("start with ssh");
    QTest::newRow("export nothing") << QStringLiteral("profile-not-found");
    QTest::newRow("list --frob") << QStringLiteral("frob");
}

void TestProfileCommand::refuses()
{
    const Output output = call(words(QTest::currentDataTag()));
    QCOMPARE(output.exitCode, 2);
    QFETCH(QString, says);
    QVERIFY2(output.err.contains(says), qPrintable(output.err));
}

void TestProfileCommand::runsByNameIdAndFile()
{
    QCOMPARE(call({ QStringLiteral("import"), QStringLiteral("command"),
                      QStringLiteral("ssh -L 1:a:1 otto@c") })
                 .exitCode,
        0);
    const QString file = call(words("path c")).out.trimmed();
    for (const QString& name : { QStringLiteral("c"), QFileInfo(file).completeBaseName(), file }) {
        auto arguments =
            parseArguments({ QStringLiteral("run"), name, QStringLiteral("--config-dir"),
                m_folder->path(), QStringLiteral("--json"), QStringLiteral("--batch") });
        QVERIFY(arguments.has_value());
        QCOMPARE(arguments->command, Arguments::Command::Run);
        QVERIFY(arguments->batch);
        const auto loaded = loadProfileToRun(*arguments);
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(arguments->profile.server.user, QStringLiteral("otto"));
        QCOMPARE(arguments->profile.rules.size(), 1);
        QCOMPARE(arguments->profile.knownHostsFiles,
            QStringList{ m_folder->filePath(QStringLiteral("known_hosts")) });
        QVERIFY(!arguments->profile.server.defaultIdentityFiles.isEmpty());
    }
}

void TestProfileCommand::runRefuses_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("run") << QStringLiteral("which profile");
    QTest::newRow("run a b") << QStringLiteral("one profile");
    QTest::newRow("run a -L 1:a:1") << QStringLiteral("edit the profile");
    QTest::newRow("run nothing") << QString();
    QTest::newRow("run /nowhere.json") << QString();
}

void TestProfileCommand::runRefuses()
{
    auto arguments = parseArguments(words(QTest::currentDataTag())
        + QStringList{ QStringLiteral("--config-dir"), m_folder->path() });
    QFETCH(QString, says);
    if (!says.isEmpty()) {
        QVERIFY(!arguments.has_value());
        QVERIFY2(arguments.error().detail.contains(says), qPrintable(arguments.error().detail));
        return;
    }
    QVERIFY(arguments.has_value());
    QCOMPARE(loadProfileToRun(*arguments).error().code, Code::ProfileNotFound);
}

QTEST_GUILESS_MAIN(TestProfileCommand)
#include "testprofilecommand.moc"
