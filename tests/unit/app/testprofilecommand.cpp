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

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

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
    void readsInACodePage();
    void refusesWhatIsWeaker_data();
    void refusesWhatIsWeaker();
    void refusesWeakerDefaults();
    void importsCommands_data();
    void importsCommands();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
#ifdef Q_OS_UNIX
    void tellsWhereAnImportStopped();
#endif
    void nothingToImportIsAnError_data();
    void nothingToImportIsAnError();
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
    const Output none = call(words("import ssh --only x*") + QStringList{ config });
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.err.contains(QLatin1String("no name in it matches")));
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

void TestProfileCommand::readsInACodePage()
{
    const QByteArray saved =
        "REGEDIT4\r\n\r\n[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\caf%E9]\r\n"
        "\"HostName\"=\"h\"\r\n\"UserName\"=\"\xe9\"\r\n";
    const QString file = write(QStringLiteral("putty.reg"), saved);
    const Output guessed = call(words("import putty --dry-run") + QStringList{ file });
    QCOMPARE(guessed.exitCode, 0);
    QVERIFY2(guessed.out.contains(QStringLiteral("add  café  é@h:22")), qPrintable(guessed.out));
    QVERIFY2(guessed.err.contains(QLatin1String("windows-1252"))
            && guessed.err.contains(QLatin1String("--code-page")),
        qPrintable(guessed.err));
    const Output said =
        call(words("import putty --dry-run --code-page 1251") + QStringList{ file });
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.out.contains(QStringLiteral("add  cafй  й@h:22")), qPrintable(said.out));
    QCOMPARE(said.err, QString());
    QCOMPARE(call(words("import putty --code-page none") + QStringList{ file }).exitCode, 2);
    QCOMPARE(call(words("import tectia --code-page 1252") + QStringList{ file }).exitCode, 2);
}

void TestProfileCommand::refusesWhatIsWeaker_data()
{
    // What every source can bring.
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("says");
    QTest::newRow("a host that accepts every key")
        << QStringLiteral("ssh") << QByteArray("Host good\nHost bad\n")
        << QByteArray("Host good\n Compression yes\nHost bad\n StrictHostKeyChecking accept-new\n")
        << QStringLiteral("server.hostKeyPolicy");
    QTest::newRow("a foreign jump host")
        << QStringLiteral("ssh") << QByteArray("Host good\nHost bad\n")
        << QByteArray("Host good\n Compression yes\nHost bad\n ProxyJump evil.example.org\n")
        << QStringLiteral("hops");
    QTest::newRow("another server under the same name")
        << QStringLiteral("ssh") << QByteArray("Host good\nHost bad\n")
        << QByteArray("Host good\n Compression yes\nHost bad\n HostName evil.example.org\n")
        << QStringLiteral("server.host");
    QTest::newRow("a new host with a listener for everybody")
        << QStringLiteral("ssh") << QByteArray("Host good\n")
        << QByteArray("Host good\n Compression yes\nHost bad\n GatewayPorts yes\n LocalForward "
                      "8080 w:80\n")
        << QStringLiteral("rules[0].listen.host");
    const QByteArray tectia("<secsh-broker><profiles>%1</profiles></secsh-broker>");
    const QByteArray good("<profile id=\"g\" name=\"good\" host=\"good\">%2</profile>");
    const auto xml = [&](const QByteArray& inGood, const QByteArray& bad) {
        return QByteArray(tectia).replace("%1", QByteArray(good).replace("%2", inGood) + bad);
    };
    QTest::newRow("Tectia: connects at start")
        << QStringLiteral("tectia") << xml({}, "<profile id=\"b\" name=\"bad\" host=\"bad\"/>")
        << xml("<compression name=\"zlib\"/>",
               "<profile id=\"b\" name=\"bad\" host=\"bad\" connect-on-startup=\"yes\"/>")
        << QStringLiteral("connectAtStart");
    const QByteArray bundle("{\"format\":\"sallyport-profiles\",\"formatVersion\":1,\"profiles\":["
                            "{\"schemaVersion\":1,\"id\":\"g\",\"name\":\"good\",%1\"server\":{"
                            "\"host\":\"h\"}},{\"schemaVersion\":1,\"id\":\"b\",\"name\":\"bad\",%2"
                            "\"server\":{\"host\":\"h\"}}]}");
    const auto withFields = [&bundle](const char* inGood, const char* inBad) {
        return QByteArray(bundle).replace("%1", inGood).replace("%2", inBad);
    };
    QTest::newRow("a bundle: another known_hosts file")
        << QStringLiteral("file") << withFields("", "")
        << withFields("\"compression\":true,", "\"knownHostsFiles\":[\"/tmp/evil\"],")
        << QStringLiteral("knownHostsFiles: nothing \u2192 /tmp/evil");
    QTest::newRow("a bundle: what a newer version says")
        << QStringLiteral("file") << withFields("", "")
        << withFields("\"compression\":true,", "\"trustEverybody\":true,")
        << QStringLiteral("cannot judge");
}

void TestProfileCommand::refusesWhatIsWeaker()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    const QStringList import{ QStringLiteral("import"), source };
    QCOMPARE(call(import + QStringList(write(QStringLiteral("before"), before))).exitCode, 0);
    const bool wasThere = call(words("show bad")).exitCode == 0;
    const QString bad = call(words("show bad")).out;
    // Importing from the same name is importing again.
    const QString file = write(QStringLiteral("before"), after);
    const Output dry = call(import + QStringList{ file, QStringLiteral("--dry-run") });
    QCOMPARE(dry.exitCode, 8);
    const Output output = call(import + QStringList(file));
    QCOMPARE(output.exitCode, 8);
    QVERIFY2(output.out.contains(QLatin1String("refused  bad")), qPrintable(output.out));
    QVERIFY2(output.out.contains(QLatin1String("update  good")), qPrintable(output.out));
    QVERIFY2(output.err.contains(QLatin1String("weaker: bad: ")) && output.err.contains(says),
        qPrintable(output.err));
    QVERIFY(output.err.contains(QLatin1String("--allow-weaker")));
    QCOMPARE(call(words("show bad")).out, bad);
    QVERIFY(call(words("show good")).out.contains(QLatin1String("\"compression\": true")));
    const Output allowed = call(import + QStringList{ file, QStringLiteral("--allow-weaker") });
    QCOMPARE(allowed.exitCode, 0);
    QVERIFY2(
        allowed.out.contains(wasThere ? QLatin1String("update  bad") : QLatin1String("add  bad")),
        qPrintable(allowed.out));
    QVERIFY(allowed.err.contains(says));
    QVERIFY(call(words("show bad")).out != bad);
}

void TestProfileCommand::refusesWeakerDefaults()
{
    const QString file = write(QStringLiteral("bundle"),
        "{\"format\":\"sallyport-profiles\",\"formatVersion\":1,\"profiles\":[{\"schemaVersion\":1,"
        "\"id\":\"g\",\"name\":\"good\",\"server\":{\"host\":\"h\"}}],\"defaults\":{"
        "\"schemaVersion\":1,\"server\":{\"hostKeyPolicy\":\"accept-new\"}}}");
    const QString defaults = m_folder->filePath(QStringLiteral("defaults.json"));
    const Output output = call(words("import file --defaults") + QStringList(file));
    QCOMPARE(output.exitCode, 8);
    QVERIFY2(output.err.contains(QLatin1String("weaker: the defaults: ")), qPrintable(output.err));
    QVERIFY(output.out.contains(QLatin1String("add  good")));
    QVERIFY(!QFile::exists(defaults));
    QCOMPARE(call(words("import file --defaults --allow-weaker") + QStringList(file)).exitCode, 0);
    QVERIFY(QFile::exists(defaults));
}

void TestProfileCommand::importsCommands_data()
{
    QTest::addColumn<QString>("line"); // COMMAND and HERE stand for what they say
    QTest::addColumn<QString>("made");
    const auto row = [](const char* tag, const char* line, const char* made = "otto@c:22") {
        QTest::newRow(tag) << QString::fromLatin1(line) << QString::fromLatin1(made);
    };
    row("our option in two words behind it", "import command COMMAND --config-dir HERE");
    row("in one word", "import command COMMAND --config-dir=HERE");
    row("before the command", "import command --config-dir HERE COMMAND");
    row("before the source", "import --config-dir HERE command COMMAND");
    row("before import", "--config-dir HERE import command COMMAND");
    row("several words of a command", "import command ssh -L 1:a:1 otto@c --config-dir HERE");
    row("behind --", "import --config-dir HERE command -- ssh -p 23 otto@c", "otto@c:23");
    row("with others of ours", "import command COMMAND --allow-weaker --config-dir HERE --json");
}

void TestProfileCommand::importsCommands()
{
    QFETCH(QString, line);
    QFETCH(QString, made);
    QStringList words = line.split(u' ');
    words.replaceInStrings(QStringLiteral("HERE"), m_folder->path());
    words.replaceInStrings(QStringLiteral("COMMAND"), QStringLiteral("ssh -N -L 1:a:1 otto@c"));
    QProcess process;
    process.start(QStringLiteral(SALLYPORT_BINARY_DIR "/app/sallyport-cli"),
        QStringList(QStringLiteral("profile")) + words);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(call({ QStringLiteral("list") }).out.contains(made));
}

void TestProfileCommand::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("a named pipe") << QStringLiteral("FIFO") << QStringLiteral("a named pipe");
    QTest::newRow("a device") << QStringLiteral("/dev/zero") << QStringLiteral("a device");
    QTest::newRow("a folder") << QStringLiteral("/") << QStringLiteral("a folder");
    QTest::newRow("nothing") << QStringLiteral("/nowhere/x") << QStringLiteral("no such file");
}

void TestProfileCommand::refusesWhatIsNoFile()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    if (file == QLatin1String("FIFO")) {
        file = m_folder->filePath(QStringLiteral("fifo"));
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), { file }), 0);
    }
    for (const char* source : { "ssh", "putty", "tectia", "file" }) {
        if (says == QLatin1String("a folder") && QLatin1String(source) == QLatin1String("putty")) {
            continue; // that is where PuTTY's sessions are
        }
        const Output output = call({ QStringLiteral("import"), QString::fromLatin1(source), file });
        QCOMPARE(output.exitCode, 2);
        QVERIFY2(output.err.contains(says) && output.err.contains(file),
            qPrintable(QString::fromLatin1(source) + u' ' + output.err));
    }
}

#ifdef Q_OS_UNIX
void TestProfileCommand::tellsWhereAnImportStopped()
{
    constexpr rlim_t kMostBytes = 4000;
    QByteArray config = "Host first\n  HostName 192.0.2.1\nHost second\n  HostName 192.0.2.2\n";
    for (int port = 10000; port < 10100; ++port) {
        config += "  LocalForward " + QByteArray::number(port) + " db:5432\n";
    }
    QProcess process;
    process.setChildProcessModifier([] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{ kMostBytes, kMostBytes };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(SALLYPORT_BINARY_DIR "/app/sallyport-cli"),
        words("profile import ssh")
            + QStringList{ write(QStringLiteral("config"), config),
                QStringLiteral("--config-dir=") + m_folder->path() });
    QVERIFY(process.waitForFinished(20'000));
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    QVERIFY(process.exitCode() != 0);
    QVERIFY2(errors.contains(QLatin1String("1 of 2 profile(s) are saved")), qPrintable(errors));
    const Output list = call(words("list"));
    QVERIFY2(list.out.contains(QLatin1String("first")), qPrintable(list.out));
    QVERIFY2(!list.out.contains(QLatin1String("second")), qPrintable(list.out));
}
#endif

void TestProfileCommand::nothingToImportIsAnError_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("ssh without hosts")
        << QStringLiteral("import ssh") << QByteArray("Host *\n Compression yes\n");
    QTest::newRow("an empty file for ssh") << QStringLiteral("import ssh") << QByteArray();
    QTest::newRow("Tectia without profiles")
        << QStringLiteral("import tectia") << QByteArray("<secsh-broker/>");
    QTest::newRow("an export of nothing")
        << QStringLiteral("import file")
        << QByteArray("{\"format\":\"sallyport-profiles\",\"formatVersion\":1,\"profiles\":[]}");
    QTest::newRow("no name matches")
        << QStringLiteral("import ssh --only x*") << QByteArray("Host web\n");
    QTest::newRow("only to look") << QStringLiteral("import ssh --dry-run") << QByteArray("\n");
}

void TestProfileCommand::nothingToImportIsAnError()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, content);
    const QString file = write(QStringLiteral("source"), content);
    const Output output = call(::words(words.toLatin1().constData()) + QStringList(file));
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains(file), qPrintable(output.err));
}

void TestProfileCommand::validates()
{
    const QString good =
        write(QStringLiteral("good.json"), "{\"schemaVersion\":1,\"server\":{\"host\":\"h\"}}");
    const QString bad = write(QStringLiteral("bad.json"),
        "{\"schemaVersion\":1,\"server\":{\"host\":\"-x\"},\"rules\":[{}]}");
    const QString broken = write(QStringLiteral("broken.json"), "{");
    QCOMPARE(call({ QStringLiteral("validate"), good }).exitCode, 0);
    const QString hardened = write(QStringLiteral("hardened.json"),
        "{\"schemaVersion\":1,\"server\":{\"host\":\"h\"},\"macs\":[\"umac-128-etm@openssh.com\","
        "\"hmac-sha2-256\"]}");
    const Output warned = call({ QStringLiteral("validate"), hardened });
    QCOMPARE(warned.exitCode, 0);
    QVERIFY(warned.out.contains(QLatin1String("warning: macs: ")));
    QVERIFY(warned.out.contains(QLatin1String("umac-128-etm@openssh.com")));
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
    QTest::newRow("import ssh /dev/null") << QStringLiteral("file-unreadable");
    QTest::newRow("import ssh " SALLYPORT_SOURCE_DIR "/LICENSE")
        << QStringLiteral("nothing to import is in it");
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
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail.english()));
        QCOMPARE(arguments->profile.connection.server.user, QStringLiteral("otto"));
        QCOMPARE(arguments->profile.rules.size(), 1);
        QCOMPARE(arguments->profile.connection.knownHostsFiles,
            QStringList{ m_folder->filePath(QStringLiteral("known_hosts")) });
        QVERIFY(!arguments->profile.connection.server.defaultIdentityFiles.isEmpty());
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
        QVERIFY2(arguments.error().detail.english().contains(says),
            qPrintable(arguments.error().detail.english()));
        return;
    }
    QVERIFY(arguments.has_value());
    QCOMPARE(loadProfileToRun(*arguments).error().code, Code::ProfileNotFound);
}

QTEST_GUILESS_MAIN(TestProfileCommand)
#include "testprofilecommand.moc"
