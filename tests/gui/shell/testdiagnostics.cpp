// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilejson.h"
#include "tests/gui/profile/widgetchecks.h"
#include "tests/gui/shell/demo.h"
#include "ui/models/logfile.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/diagnosticsdialog.h"
#include "ui/shell/programfacts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <memory>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using profile::Profile;

static const QString kSecret = QStringLiteral("hunter2-hunter2");

class TestDiagnostics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itSaysWhatIsAskedFirst();
    void noSecretIsInIt_data();
    void noSecretIsInIt();
    void namesAreReplaced_data();
    void namesAreReplaced();
    void textsAreMasked_data();
    void textsAreMasked();
    void manyProfilesAreCutShort();

    void whatIsShownIsSaved();
    void whatCannotBeWrittenIsSaid();
    void everythingHasANameAndIsReached();

    void theLogIsKeptInAFile();
    void aLogThatGrewBecomesTheOneBefore();

private:
    std::unique_ptr<Demo> m_demo;
    ProgramFacts m_facts;
};

void TestDiagnostics::init()
{
    m_demo = std::make_unique<Demo>();
    m_facts.version = QStringLiteral("1.2.3");
    m_facts.environment = m_demo->workbench.environment();
    m_facts.environment.home = QStringLiteral("/home/anna");
    m_facts.environment.userName = QStringLiteral("anna");
    m_facts.environment.hostName = QStringLiteral("annas-laptop");
    m_facts.keyStore = QStringLiteral("GNOME Keyring");
    m_facts.libraries = libraryVersions();
    QTRY_VERIFY(m_demo->catalog.isLoaded());
}

void TestDiagnostics::cleanup()
{
    m_demo.reset();
}

void TestDiagnostics::itSaysWhatIsAskedFirst()
{
    m_demo->addProfiles();
    m_demo->play(1);
    m_demo->workbench.log().add(LogLevel::Problem, {}, QStringLiteral("something went wrong"));
    const QString text = diagnosticsText(m_demo->workbench, m_facts, false);
    for (const char* part : { "Sallyport 1.2.3", "Qt 6", "libssh2", "System:", "GNOME Keyring",
             "bastion-prod: degraded", "old-box: failed", "connect-timeout", "SSH-2.0-OpenSSH_9.6",
             "acme-ftp: idle", "\"server\"", "something went wrong" }) {
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }
}

void TestDiagnostics::noSecretIsInIt_data()
{
    QTest::addColumn<bool>("replaceNames");
    QTest::newRow("names replaced") << true;
    QTest::newRow("names as they are") << false;
}

/// Wherever somebody may have put one: notes, fields of other programs at every depth, the
/// environment, what a question was about.
void TestDiagnostics::noSecretIsInIt()
{
    QFETCH(bool, replaceNames);
    qputenv("SALLYPORT_TEST_PASSWORD", kSecret.toUtf8());
    m_demo->addProfiles();
    const Profile known = *m_demo->catalog.profile(m_demo->idOf(QStringLiteral("bastion-prod")));
    QJsonObject file = profile::toJson(known);
    const std::function<QJsonValue(const QJsonValue&)> salted =
        [&salted](const QJsonValue& value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue each : value.toArray()) {
                array.append(salted(each));
            }
            return array;
        }
        if (!value.isObject()) {
            return value;
        }
        QJsonObject object;
        const QJsonObject before = value.toObject();
        for (auto each = before.begin(); each != before.end(); ++each) {
            object.insert(each.key(), salted(each.value()));
        }
        // A profile with a "password" is refused as a whole.
        object.insert(QStringLiteral("remark"), kSecret);
        object.insert(QStringLiteral("remarks"), QJsonArray{ kSecret });
        return object;
    };
    file = salted(file).toObject();
    file.insert(QStringLiteral("notes"), QStringLiteral("the password is ") + kSecret);
    file.insert(QStringLiteral("name"), QStringLiteral("salted"));
    file.insert(QStringLiteral("id"), QStringLiteral("salted"));
    m_demo->writeFile(QStringLiteral("salted"), QJsonDocument(file).toJson());
    QTRY_VERIFY(m_demo->catalog.profile(QStringLiteral("salted")));
    QVERIFY(m_demo->catalog.profile(QStringLiteral("salted"))->label.notes.contains(kSecret));
    m_demo->play(1);
    m_demo->workbench.setQuestion(QStringLiteral("salted"), QStringLiteral("It asks: ") + kSecret);
    const QString text = diagnosticsText(m_demo->workbench, m_facts, replaceNames);
    QCOMPARE(text.contains(QLatin1String("salted: ")), !replaceNames);
    QVERIFY2(!text.contains(kSecret), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("hunter2")), qPrintable(text));
    qunsetenv("SALLYPORT_TEST_PASSWORD");
}

void TestDiagnostics::namesAreReplaced_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "bastion-prod", "bastion.example.org", "gw1", "db1", "ftp1", "anna",
             "Postgres", "Work", "Customers", "192.0.2.7", "acme", "staging.example.org",
             "wiki.example.org", "annas-laptop", "id_anna" }) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestDiagnostics::namesAreReplaced()
{
    QFETCH(QString, name);
    m_demo->addProfiles();
    Profile with;
    with.label.name = QStringLiteral("Anna's box at home");
    with.connection.server.address.host = QStringLiteral("home.example.net");
    with.connection.server.identityFiles = { QStringLiteral("/home/anna/.ssh/id_anna") };
    m_demo->add(with);
    m_demo->play(1);
    m_demo->workbench.log().add(LogLevel::Notice, m_demo->idOf(QStringLiteral("bastion-prod")),
        QStringLiteral("Connection to wiki.example.org:443 and to db1:5432 for "
                       "anna@bastion.example.org on annas-laptop, key /home/anna/.ssh/id_anna."));
    m_demo->workbench.log().add(LogLevel::Notice, {}, QStringLiteral("Anna's box at home is off."));
    const QString open = diagnosticsText(m_demo->workbench, m_facts, false);
    QVERIFY2(open.contains(name), qPrintable(open));
    const QString masked = diagnosticsText(m_demo->workbench, m_facts, true);
    // As a word: an identifier made at random may have "db1" among its digits.
    const QRegularExpression word(
        QStringLiteral("(?<![a-z0-9])%1(?![a-z0-9])").arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(open.contains(word), qPrintable(open));
    QVERIFY2(!masked.contains(word), qPrintable(masked));
    QVERIFY(masked.contains(QLatin1String("127.0.0.1")));
    QVERIFY(masked.contains(QLatin1String("5432")));
    QVERIFY(masked.contains(QLatin1String("aes256-gcm@openssh.com")));
}

void TestDiagnostics::textsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* name, const char* text, const char* masked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("a host at the end of a sentence", "No answer from gw1.", "No answer from host-2.");
    row("another host that begins the same", "gw10 and gw1-b", "gw10 and gw1-b");
    row("other case", "GW1", "host-2");
    row("times stay", "2026-11-29T19:40:12.345 at 19:40:12", "2026-11-29T19:40:12.345 at 19:40:12");
    row("versions stay", "libssh2 1.11.1 with OpenSSL 3.0.15",
        "libssh2 1.11.1 with OpenSSL 3.0.15");
    row("addresses go", "from 203.0.113.9 and 2001:db8::7", "from host-3 and host-4");
    row("this computer stays", "127.0.0.1:80, ::1, localhost:21, 0.0.0.0",
        "127.0.0.1:80, ::1, localhost:21, 0.0.0.0");
    row("an account nobody named", "carol@example.com", "user-2@host-3");
    row("algorithms stay", "chacha20-poly1305@openssh.com", "chacha20-poly1305@openssh.com");
    row("fingerprints stay", "SHA256:qL5r0yKIhXLVbbHzYsH3Q1c", "SHA256:qL5r0yKIhXLVbbHzYsH3Q1c");
    row("the folder of the user", "/home/anna/.config", "~/.config");
}

void TestDiagnostics::textsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    NameMask mask(m_facts.environment);
    mask.add(NameMask::Kind::Host, QStringLiteral("gw1"));
    QCOMPARE(mask.masked(text), masked);
    QCOMPARE(mask.masked(text), masked); // the same words again
}

void TestDiagnostics::manyProfilesAreCutShort()
{
    for (int i = 0; i < 30; ++i) {
        m_demo->addProfile(QStringLiteral("p%1").arg(i));
    }
    const QString text = diagnosticsText(m_demo->workbench, m_facts, true);
    QVERIFY(text.contains(QLatin1String("10 more that are off")));
    QVERIFY(text.contains(QLatin1String("profile-20")));
}

void TestDiagnostics::whatIsShownIsSaved()
{
    m_demo->addProfiles();
    m_demo->play(1);
    DiagnosticsDialog dialog(m_demo->workbench, m_facts, nullptr);
    dialog.show();
    auto* view = dialog.findChild<QPlainTextEdit*>(QStringLiteral("diagnosticsText"));
    auto* replace = dialog.findChild<QCheckBox*>(QStringLiteral("diagnosticsReplace"));
    QVERIFY(view->isReadOnly());
    QVERIFY(replace->isChecked());
    QVERIFY(!view->toPlainText().contains(QLatin1String("bastion")));
    QTest::keyClick(replace, Qt::Key_Space);
    QVERIFY(view->toPlainText().contains(QLatin1String("bastion")));
    dialog.findChild<QPushButton*>(QStringLiteral("diagnosticsCopy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), view->toPlainText());
    const QString path = m_demo->folder.filePath(QStringLiteral("report.txt"));
    dialog.saveTo(path);
    auto* done = dialog.findChild<QLabel*>(QStringLiteral("diagnosticsDone"));
    QTRY_VERIFY(done->isVisible());
    QVERIFY2(done->text().contains(path), qPrintable(done->text()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), view->toPlainText());
}

void TestDiagnostics::whatCannotBeWrittenIsSaid()
{
    DiagnosticsDialog dialog(m_demo->workbench, m_facts, nullptr);
    dialog.show();
    dialog.saveTo(m_demo->folder.filePath(QStringLiteral("no/such/folder/report.txt")));
    auto* done = dialog.findChild<QLabel*>(QStringLiteral("diagnosticsDone"));
    QTRY_VERIFY(done->isVisible());
    QVERIFY2(done->text().contains(QLatin1String("cannot be written")), qPrintable(done->text()));
    QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("diagnosticsSave"))->isEnabled());
}

void TestDiagnostics::everythingHasANameAndIsReached()
{
    DiagnosticsDialog dialog(m_demo->workbench, m_facts, nullptr);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(test::namelessControls(dialog), QString());
    QCOMPARE(test::unreachableControls(dialog), QString());
}

static QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestDiagnostics::theLogIsKeptInAFile()
{
    const QString path = LogFile::pathIn(m_demo->folder.path());
    TunnelLog& log = m_demo->workbench.log();
    {
        const LogFile file(log.lines(), path);
        log.add(LogLevel::Notice, {}, QStringLiteral("one"));
        QTRY_VERIFY(contentOf(path).contains(QLatin1String("one\n")));
        QCOMPARE(QFile::permissions(path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        log.add(LogLevel::Notice, {}, QStringLiteral("last words"));
    }
    QVERIFY(contentOf(path).contains(QLatin1String("last words\n")));
    const LogFile again(log.lines(), path);
    log.add(LogLevel::Notice, {}, QStringLiteral("after a new start"));
    QTRY_VERIFY(contentOf(path).contains(QLatin1String("after a new start")));
    QVERIFY(contentOf(path).indexOf(QLatin1String("one\n"))
        < contentOf(path).indexOf(QLatin1String("last words")));
}

void TestDiagnostics::aLogThatGrewBecomesTheOneBefore()
{
    const QString path = LogFile::pathIn(m_demo->folder.path());
    const QString old = path + QStringLiteral(".old");
    TunnelLog& log = m_demo->workbench.log();
    const LogFile file(log.lines(), path, 100);
    log.add(LogLevel::Notice, {}, QString(200, u'x'));
    QTRY_VERIFY(contentOf(path).contains(QLatin1String("xxx")));
    log.add(LogLevel::Notice, {}, QStringLiteral("fresh"));
    QTRY_VERIFY(contentOf(path).contains(QLatin1String("fresh")));
    QVERIFY(!contentOf(path).contains(QLatin1String("xxx")));
    QVERIFY(contentOf(old).contains(QLatin1String("xxx")));
}

QTEST_MAIN(TestDiagnostics)
#include "testdiagnostics.moc"
