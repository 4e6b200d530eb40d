// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/remotecommand.h"
#include "core/tunnel/keyinstall.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace sallyport;
using namespace sallyport::tunnel;
using Outcome = KeyInstallation::Outcome;

static const QByteArray kBlob =
    "AAAAC3NzaC1lZDI1NTE5AAAAIJU2AJWPi/HsfMGjgdhvgv4dTX8xjnDOVtxpMLVV2mlw";
static const QByteArray kLine = "ssh-ed25519 " + kBlob + " anna at home";
static const QByteArray kOther =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPGZtj0Ca8ZqQ2NJm1QIbK9WuJxNdKNPbVJTpzGJmBR bob\n";

/// The command as shells run it, in a home folder of the test's own.
class TestKeyInstall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyShellRunsIt_data();
    void everyShellRunsIt();
    void theFileAfterwards_data();
    void theFileAfterwards();
    void onlyTheAccountMayLookAtWhatIsMade();
    void permissionsStay();
    void whatCannotBeDone_data();
    void whatCannotBeDone();
    void commentsDoNothing_data();
    void commentsDoNothing();
    void linesThatAreNone_data();
    void linesThatAreNone();
    void answersOfOthers_data();
    void answersOfOthers();

private:
    KeyInstallation run(const QByteArray& line = kLine, const QString& shell = QStringLiteral("sh"),
        const QString& home = {}) const;
    [[nodiscard]] QString file() const
    {
        return m_home->filePath(QStringLiteral(".ssh/authorized_keys"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("(none)");
    }
    void write(const QByteArray& text) const
    {
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral(".ssh")));
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestKeyInstall::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

/// As an SSH server does: by the login shell's -c, with both outputs as one.
KeyInstallation TestKeyInstall::run(
    const QByteArray& line, const QString& shell, const QString& home) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.isEmpty() ? m_home->path() : home);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::tempPath());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(shell, { QStringLiteral("-c"), QString::fromLatin1(keyInstallCommand()) });
    process.write(keyInstallInput(line));
    process.closeWriteChannel();
    process.waitForFinished();
    ssh::CommandResult result;
    result.output = process.readAll();
    result.exitStatus = process.exitCode();
    return keyInstallationOf(result);
}

void TestKeyInstall::everyShellRunsIt_data()
{
    QTest::addColumn<QString>("shell");
    for (const char* shell :
        { "sh", "bash", "dash", "zsh", "ksh", "mksh", "csh", "tcsh", "fish" }) {
        if (!QStandardPaths::findExecutable(QString::fromLatin1(shell)).isEmpty()) {
            QTest::newRow(shell) << QString::fromLatin1(shell);
        }
    }
}

void TestKeyInstall::everyShellRunsIt()
{
    QFETCH(QString, shell);
    write("# mine\n" + kOther);
    QCOMPARE(run(kLine, shell), (KeyInstallation{ Outcome::Added, {} }));
    QCOMPARE(content(), "# mine\n" + kOther + kLine + '\n');
    QCOMPARE(run(kLine, shell), (KeyInstallation{ Outcome::AlreadyThere, {} }));
    QCOMPARE(content(), "# mine\n" + kOther + kLine + '\n');
}

void TestKeyInstall::theFileAfterwards_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("wasThere");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QTest::newRow(name) << before << after << (before == after);
    };
    row("empty", "", kLine + '\n');
    row("another's key", kOther, kOther + kLine + '\n');
    row("without a last line end", kOther.chopped(1), kOther + kLine + '\n');
    row("a lone line end", "\n", "\n" + kLine + '\n');
    row("the key", kLine + '\n', kLine + '\n');
    row("the key without a last line end", kLine, kLine);
    row("with another comment", "ssh-ed25519 " + kBlob + " old\n",
        "ssh-ed25519 " + kBlob + " old\n");
    row("with options", "from=\"10.0.0.0/8\" " + kLine + '\n',
        "from=\"10.0.0.0/8\" " + kLine + '\n');
    row("among others", kOther + kLine + '\n' + kOther, kOther + kLine + '\n' + kOther);
    row("taken out by a comment", "# " + kLine + '\n', "# " + kLine + '\n' + kLine + '\n');
    row("taken out by an indented one", " \t#" + kLine + '\n',
        " \t#" + kLine + '\n' + kLine + '\n');
    row("Windows' line ends", kOther.chopped(1) + "\r\n",
        kOther.chopped(1) + "\r\n" + kLine + '\n');
}

void TestKeyInstall::theFileAfterwards()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, wasThere);
    write(before);
    QCOMPARE(run(), (KeyInstallation{ wasThere ? Outcome::AlreadyThere : Outcome::Added, {} }));
    QCOMPARE(content(), after);
}

void TestKeyInstall::onlyTheAccountMayLookAtWhatIsMade()
{
    QCOMPARE(run().outcome, Outcome::Added);
    QCOMPARE(content(), kLine + '\n');
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(file()) & kOthers));
    QVERIFY(!(QFile::permissions(m_home->filePath(QStringLiteral(".ssh"))) & kOthers));
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(QStringLiteral(".ssh")));
}

void TestKeyInstall::permissionsStay()
{
    write(kOther);
    const auto wide = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(file(), wide));
    const auto before = QFile::permissions(file());
    QCOMPARE(run().outcome, Outcome::Added);
    QCOMPARE(QFile::permissions(file()), before);
}

void TestKeyInstall::whatCannotBeDone_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("no home") << "home" << Outcome::NoHome;
    QTest::newRow("a file for the folder") << "folder" << Outcome::NoFolder;
    QTest::newRow("a folder for the file") << "file" << Outcome::Unreadable;
    QTest::newRow("a file that takes nothing") << "full" << Outcome::Unwritable;
}

void TestKeyInstall::whatCannotBeDone()
{
    QFETCH(QString, obstacle);
    QFETCH(Outcome, outcome);
    QDir home(m_home->path());
    if (obstacle == QLatin1String("folder")) {
        QFile blocking(home.filePath(QStringLiteral(".ssh")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
    } else if (obstacle == QLatin1String("file")) {
        QVERIFY(home.mkpath(QStringLiteral(".ssh/authorized_keys")));
    } else if (obstacle == QLatin1String("full")) {
        // Where nothing can be made, for root neither.
        QVERIFY(home.mkpath(QStringLiteral(".ssh")));
        QVERIFY(QFile::link(QStringLiteral("/proc/self/nothing"), file()));
    }
    const KeyInstallation done = run(kLine, QStringLiteral("sh"),
        obstacle == QLatin1String("home") ? home.filePath(QStringLiteral("gone")) : QString());
    QCOMPARE(done.outcome, outcome);
    QVERIFY(!done.isInstalled());
    // "file": sh itself finds nothing wrong.
    QCOMPARE(done.said.isEmpty(), obstacle == QLatin1String("file"));
    QVERIFY(!keyInstallationText(done.outcome).isEmpty());
}

void TestKeyInstall::commentsDoNothing_data()
{
    QTest::addColumn<QByteArray>("comment");
    for (const char* comment : { "$(touch owned)", "`touch owned`", "'; touch owned; '",
             "\"; touch owned; \"", "a\\nb\\tc\\", "%s%d", "-n", "* ?", "~", "a & touch owned",
             "!!", "sallyport-key: there", "B\xc3\xbcro" }) {
        QTest::newRow(comment) << QByteArray(comment);
    }
}

void TestKeyInstall::commentsDoNothing()
{
    QFETCH(QByteArray, comment);
    const QByteArray line = "ssh-ed25519 " + kBlob + ' ' + comment;
    QVERIFY(checkKeyLine(line));
    QCOMPARE(run(line), (KeyInstallation{ Outcome::Added, {} }));
    QCOMPARE(content(), line + '\n');
    QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("owned"))));
}

void TestKeyInstall::linesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two lines") << kLine + "\n" + kLine;
    QTest::newRow("a carriage return") << kLine + "\r";
    QTest::newRow("options before it") << "command=\"x\" " + kLine;
    QTest::newRow("another type than the key's") << "ssh-rsa " + kBlob;
    QTest::newRow("half a type") << "ssh-ed " + kBlob;
    QTest::newRow("half a key") << "ssh-ed25519 " + kBlob.left(40);
    QTest::newRow("no key") << QByteArray("ssh-ed25519");
    QTest::newRow("a comment in a file") << "# " + kLine;
    QTest::newRow("no base64") << "ssh-ed25519 " + kBlob.left(20) + "$(x)" + kBlob.mid(24);
}

void TestKeyInstall::linesThatAreNone()
{
    QFETCH(QByteArray, line);
    const auto right = checkKeyLine(line);
    QVERIFY(!right);
    QCOMPARE(right.error().code, Code::InvalidArgument);
    QVERIFY(checkKeyLine(kLine));
}

void TestKeyInstall::answersOfOthers_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("said");
    QTest::newRow("silence") << QByteArray() << Outcome::NotRun << QString();
    QTest::newRow("no shell") << QByteArray("This account is currently not available.\n")
                              << Outcome::NotRun << "This account is currently not available.";
    QTest::newRow("Windows") << QByteArray("'exec' is not recognized as an internal or external "
                                           "command,\r\noperable program or batch file.\r\n")
                             << Outcome::NotRun
                             << "'exec' is not recognized as an internal or external command,";
    QTest::newRow("a greeting of the shell's start")
        << QByteArray("\nWelcome\nsallyport-key: added\n") << Outcome::Added << "Welcome";
    QTest::newRow("our words within others") << QByteArray("echo sallyport-key: added\n")
                                             << Outcome::NotRun << "echo sallyport-key: added";
    QTest::newRow("the input sent back")
        << keyInstallInput(kLine) << Outcome::NotRun << QString::fromLatin1(kBlob);
    QTest::newRow("a terminal's commands")
        << QByteArray("\x1b]0;x\x07\n") << Outcome::NotRun << "\\x1b]0;x\\x07";
}

void TestKeyInstall::answersOfOthers()
{
    QFETCH(QByteArray, output);
    QFETCH(Outcome, outcome);
    QFETCH(QString, said);
    ssh::CommandResult result;
    result.output = output;
    QCOMPARE(keyInstallationOf(result), (KeyInstallation{ outcome, said }));
}

QTEST_GUILESS_MAIN(TestKeyInstall)

#include "testkeyinstall.moc"
