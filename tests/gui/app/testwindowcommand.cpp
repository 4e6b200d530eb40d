// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/runningwindow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>

using namespace sallyport;
using namespace sallyport::gui::test;
using sallyport::test::SshdFixture;
using tunnel::TunnelState;

/// The command line as users call it, against a window in this process.
class TestWindowCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutAWindow_data();
    void withoutAWindow();
    void tellsTheStatus();
    void tellsTheStatusToScripts();
    void lists();
    void connectsAndDisconnects();
    void connectsForScripts();
    void exitCodesSayWhatWentWrong_data();
    void exitCodesSayWhatWentWrong();
    void aQuestionIsToldAndNotWaitedFor();
    void aForwardThatFailsIsTold();
    void stoppingItLeavesTheTunnelAlone();
    void aWindowThatDoesNotKnowTheProfile();
    void aWindowThatGoesAway();
    void namesDoNotControlTheTerminal();

private:
    struct Output {
        int exitCode = -1;
        QString out;
        QString err;

        [[nodiscard]] QList<QJsonObject> events() const
        {
            QList<QJsonObject> all;
            for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts)) {
                all.append(QJsonDocument::fromJson(line.toUtf8()).object());
            }
            return all;
        }
        [[nodiscard]] QList<QJsonObject> events(const char* name) const
        {
            QList<QJsonObject> some;
            for (const QJsonObject& event : events()) {
                if (event.value(QLatin1String("event")).toString() == QLatin1String(name)) {
                    some.append(event);
                }
            }
            return some;
        }
    };

    void begin(const QStringList& words)
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(SALLYPORT_BINARY_DIR "/app/sallyport-cli"),
            words + QStringList{ QStringLiteral("--config-dir"), m_window->folder() });
    }
    /// The window answers from this process's event loop, which therefore has to run.
    [[nodiscard]] Output end()
    {
        [[maybe_unused]] const bool ended =
            QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 20'000);
        return { m_process->exitCode(), QString::fromUtf8(m_process->readAllStandardOutput()),
            QString::fromUtf8(m_process->readAllStandardError()) };
    }
    [[nodiscard]] Output call(const QStringList& words)
    {
        begin(words);
        return end();
    }
    [[nodiscard]] profile::Profile profile(const QString& name = QStringLiteral("work"))
    {
        return RunningWindow::profileFor(m_sshd, name);
    }
    [[nodiscard]] static QString text(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1String(key)).toString();
    }

    QTemporaryDir m_runtime;
    SshdFixture m_sshd;
    std::unique_ptr<RunningWindow> m_window;
    std::unique_ptr<QProcess> m_process;
};

static const QString kConnect = QStringLiteral("connect");
static const QString kStatus = QStringLiteral("status");
static const QString kJson = QStringLiteral("--json");
static const QString kWork = QStringLiteral("work");

void TestWindowCommand::initTestCase()
{
    RunningWindow::useRuntimeFolder(m_runtime);
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
}

void TestWindowCommand::init()
{
    m_window = std::make_unique<RunningWindow>();
    QVERIFY(m_window->listen());
    QVERIFY(m_window->load());
}

void TestWindowCommand::cleanup()
{
    if (m_window) {
        QVERIFY(m_window->stopAll());
        m_window.reset();
    }
}

void TestWindowCommand::withoutAWindow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("status") << QStringList{ kStatus };
    QTest::newRow("list") << QStringList{ QStringLiteral("list") };
    QTest::newRow("disconnect") << QStringList{ QStringLiteral("disconnect"), kWork };
    QTest::newRow("connect") << QStringList{ kConnect, kWork };
    QTest::newRow("connect what could be a server")
        << QStringList{ kConnect, QStringLiteral("anna@bastion:2222") };
}

void TestWindowCommand::withoutAWindow()
{
    QFETCH(QStringList, words);
    const QTemporaryDir elsewhere;
    const auto callThere = [&](const QStringList& more) {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(SALLYPORT_BINARY_DIR "/app/sallyport-cli"),
            words + more + QStringList{ QStringLiteral("--config-dir"), elsewhere.path() });
        return end();
    };
    const Output output = callThere({});
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains(QLatin1String("[window-unreachable]")), qPrintable(output.err));
    QCOMPARE(output.err.contains(QLatin1String("-L, -R or -D")), words.first() == kConnect);
    QCOMPARE(output.out, QString());
    const Output json = callThere({ kJson });
    QCOMPARE(text(json.events("error").value(0), "code"), QStringLiteral("window-unreachable"));
    QCOMPARE(json.events().last().value(QLatin1String("code")).toInt(), 2);
}

void TestWindowCommand::tellsTheStatus()
{
    profile::Profile wish = profile();
    wish.label.folder = QStringLiteral("Customers");
    const QString id = m_window->add(wish);
    m_window->workbench().connectProfile(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(id), TunnelState::Up, 20'000);
    const Output output = call({ kStatus });
    QCOMPARE(output.exitCode, 0);
    QVERIFY2(output.out.contains(id + QStringLiteral("  Customers/work  up\n    Up")),
        qPrintable(output.out));
    QVERIFY2(output.out.contains(QLatin1String("leads to 127.0.0.1:9: listening")),
        qPrintable(output.out));
    QVERIFY(output.out.contains(QLatin1String("1.2.3")));
    QCOMPARE(output.err, QString());
}

void TestWindowCommand::tellsTheStatusToScripts()
{
    const QString id = m_window->add(profile());
    (void)m_window->add(profile(QStringLiteral("other")));
    const Output output = call({ kStatus, kWork, kJson });
    QCOMPARE(output.exitCode, 0);
    const auto events = output.events();
    QCOMPARE(events.size(), 3);
    for (const QJsonObject& event : events) {
        QVERIFY(QDateTime::fromString(text(event, "time"), Qt::ISODateWithMs).isValid());
    }
    QCOMPARE(text(events.at(0), "event"), QStringLiteral("window"));
    QCOMPARE(text(events.at(0), "version"), QStringLiteral("1.2.3"));
    QCOMPARE(text(events.at(1), "event"), QStringLiteral("profile"));
    QCOMPARE(text(events.at(1), "id"), id);
    QCOMPARE(text(events.at(1), "state"), QStringLiteral("idle"));
    const QJsonArray rules = events.at(1).value(QLatin1String("rules")).toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(text(rules.at(0).toObject(), "to"), QStringLiteral("127.0.0.1:9"));
    QCOMPARE(text(events.at(2), "event"), QStringLiteral("exit"));
    QCOMPARE(events.at(2).value(QLatin1String("code")).toInt(-1), 0);
}

void TestWindowCommand::lists()
{
    const QString id = m_window->add(profile());
    const Output output = call({ QStringLiteral("list") });
    QCOMPARE(output.exitCode, 0);
    QVERIFY(output.out.endsWith(id + QStringLiteral("  work  idle\n")));
    const Output json = call({ QStringLiteral("list"), kJson });
    QCOMPARE(text(json.events("profile").value(0), "name"), kWork);
    QVERIFY(!json.events("profile").value(0).contains(QLatin1String("rules")));
}

void TestWindowCommand::connectsAndDisconnects()
{
    // Not what any host could be called.
    const QString name = QStringLiteral("My server, über alles");
    const QString id = m_window->add(profile(name));
    Output output = call({ kConnect, name });
    QCOMPARE(output.exitCode, 0);
    QVERIFY2(output.err.contains(QLatin1String("listening")), qPrintable(output.err));
    QCOMPARE(output.out, QString());
    QCOMPARE(m_window->state(id), TunnelState::Up);
    output = call({ QStringLiteral("disconnect"), id });
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(m_window->state(id), TunnelState::Idle);
}

void TestWindowCommand::connectsForScripts()
{
    (void)m_window->add(profile());
    const Output output = call({ kConnect, kWork, kJson });
    QCOMPARE(output.exitCode, 0);
    const auto states = output.events("state");
    QCOMPARE(text(states.first(), "state"), QStringLiteral("connecting"));
    QCOMPARE(text(states.last(), "state"), QStringLiteral("up"));
    const auto forwards = output.events("forward");
    QCOMPARE(forwards.size(), 1);
    QCOMPARE(text(forwards.at(0), "state"), QStringLiteral("listening"));
    QCOMPARE(text(output.events().last(), "event"), QStringLiteral("exit"));
}

void TestWindowCommand::exitCodesSayWhatWentWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the server is not there") << QStringLiteral("port") << 3;
    QTest::newRow("its host key is another one") << QStringLiteral("key") << 4;
    QTest::newRow("it does not let the user in") << QStringLiteral("login") << 5;
    QTest::newRow("the profile refers to nothing") << QStringLiteral("profile") << 2;
}

void TestWindowCommand::exitCodesSayWhatWentWrong()
{
    QFETCH(QString, what);
    QFETCH(int, exitCode);
    profile::Profile wish = profile();
    if (what == QLatin1String("port")) {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        wish.connection.server.address.port = taken.serverPort(); // and free when it is tried
    } else if (what == QLatin1String("key")) {
        wish.connection.server.pinnedHostKey = QStringLiteral("SHA256:") + QString(43, u'A');
    } else if (what == QLatin1String("login")) {
        wish.connection.server.identityFiles = { m_sshd.strangerKeyFile() };
    } else {
        wish.connection.server.user = QStringLiteral("${SALLYPORT_TEST_UNSET}");
    }
    (void)m_window->add(wish);
    const Output output = call({ kConnect, kWork, kJson });
    QVERIFY(!output.events("error").isEmpty());
    QCOMPARE(output.exitCode, exitCode);
}

void TestWindowCommand::aQuestionIsToldAndNotWaitedFor()
{
    profile::Profile wish = profile();
    wish.connection.knownHostsFiles = { m_window->folder() + QStringLiteral("/known_hosts") };
    const QString id = m_window->add(wish);
    begin({ kConnect, kWork });
    QTRY_COMPARE_WITH_TIMEOUT(m_window->user.openCount(), std::size_t(1), 20'000);
    m_window->workbench().setQuestion(id, QStringLiteral("The host shows a new key."));
    const Output output = end();
    QCOMPARE(output.exitCode, 4);
    QVERIFY2(
        output.err.contains(QLatin1String("The host shows a new key.")), qPrintable(output.err));
    QCOMPARE(m_window->state(id), TunnelState::VerifyingHost);
}

void TestWindowCommand::aForwardThatFailsIsTold()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    profile::Profile wish = profile();
    wish.rules.append(*profile::parseForward(profile::ForwardOption::Local,
        QStringLiteral("127.0.0.1:%1:127.0.0.1:9").arg(taken.serverPort())));
    const QString id = m_window->add(wish);
    const Output output = call({ kConnect, kWork, kJson });
    QCOMPARE(output.exitCode, 6);
    QCOMPARE(text(output.events("error").value(0), "code"), QStringLiteral("listen-port-taken"));
    QCOMPARE(output.events("forward").size(), 2);
    QCOMPARE(m_window->state(id), TunnelState::Degraded);
}

void TestWindowCommand::stoppingItLeavesTheTunnelAlone()
{
    profile::Profile wish = profile();
    wish.connection.knownHostsFiles = { m_window->folder() + QStringLiteral("/known_hosts") };
    const QString id = m_window->add(wish);
    begin({ kConnect, kWork });
    QTRY_COMPARE_WITH_TIMEOUT(m_window->user.openCount(), std::size_t(1), 20'000);
    m_process->terminate();
    QCOMPARE(end().exitCode, 0);
    QCOMPARE(m_window->state(id), TunnelState::VerifyingHost);
}

void TestWindowCommand::aWindowThatDoesNotKnowTheProfile()
{
    (void)m_window->add(profile());
    const Output output = call({ kConnect, QStringLiteral("anna@bastion") });
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains(QLatin1String("anna@bastion")), qPrintable(output.err));
    QVERIFY2(output.err.contains(QLatin1String("-L, -R or -D")), qPrintable(output.err));
}

void TestWindowCommand::aWindowThatGoesAway()
{
    profile::Profile wish = profile();
    wish.connection.knownHostsFiles = { m_window->folder() + QStringLiteral("/known_hosts") };
    (void)m_window->add(wish);
    begin({ kConnect, kWork });
    QTRY_COMPARE_WITH_TIMEOUT(m_window->user.openCount(), std::size_t(1), 20'000);
    m_window.reset();
    const Output output = end();
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains(QLatin1String("broke off")), qPrintable(output.err));
}

void TestWindowCommand::namesDoNotControlTheTerminal()
{
    (void)m_window->add(profile(QStringLiteral("a\x1b[2Jb")));
    const Output output = call({ kStatus });
    QVERIFY2(!output.out.contains(QChar(0x1b)), qPrintable(output.out));
}

QTEST_GUILESS_MAIN(TestWindowCommand)
#include "testwindowcommand.moc"
