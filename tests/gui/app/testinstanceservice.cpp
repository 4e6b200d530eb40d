// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/runninginstance.h"
#include "tests/gui/app/runningwindow.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

using namespace sallyport;
using namespace sallyport::gui;
using namespace sallyport::gui::test;
using platform::RunningInstance;
using sallyport::test::SshdFixture;
using tunnel::TunnelState;

/// Another program that asks, over the real socket.
class Caller {
public:
    explicit Caller(const RunningWindow& window)
        : m_instance(m_clock, window.socketPath())
    {
    }

    void ask(const QJsonObject& request)
    {
        m_instance.request(
            request, [this](const QJsonObject& line) { m_lines.append(line); },
            [this](RunningInstance::End end) { m_end = end; }, Milliseconds(0));
    }
    [[nodiscard]] bool isAnswered() const { return m_end == RunningInstance::End::Answered; }
    [[nodiscard]] const QList<QJsonObject>& lines() const { return m_lines; }
    [[nodiscard]] QString error() const
    {
        return m_lines.isEmpty() ? QString()
                                 : m_lines.last().value(QLatin1String("error")).toString();
    }
    [[nodiscard]] QString detail() const
    {
        return m_lines.isEmpty() ? QString()
                                 : m_lines.last().value(QLatin1String("detail")).toString();
    }
    /// What all lines of a kind say under a key.
    [[nodiscard]] QStringList said(const char* kind, const char* key) const
    {
        QStringList all;
        for (const QJsonObject& line : m_lines) {
            if (line.contains(QLatin1String(kind))) {
                all.append(line.value(QLatin1String(kind))
                               .toObject()
                               .value(QLatin1String(key))
                               .toVariant()
                               .toString());
            }
        }
        return all;
    }

private:
    SystemClock m_clock;
    RunningInstance m_instance;
    QList<QJsonObject> m_lines;
    std::optional<RunningInstance::End> m_end;
};

class TestInstanceService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void listsTheProfiles();
    void tellsStateAndRules();
    void aFileThatCannotBeReadIsListedToo();
    void manyRulesAreLeftOut();
    void connectsAndTellsTheWay();
    void connectsWhatIsUpAtOnce();
    void connectsWithoutWaiting();
    void aFailureIsTheEnd();
    void aProfileThatCannotRunFailsAtOnce();
    void anEarlierFailureIsNotThisOne();
    void aQuestionIsTheEnd();
    void aLazyProfileIsReadyWhenItWaits();
    void disconnects();
    void disconnectsWhatIsOff();
    void aProfileThatIsRemovedMeanwhile();
    void aCallerThatHangsUp();
    void showsAndOpens();
    void waitsUntilTheProfilesAreRead();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] static QJsonObject request(const QString& word, const QString& profile = {})
    {
        QJsonObject request{ { QStringLiteral("request"), word } };
        if (!profile.isEmpty()) {
            request.insert(QStringLiteral("profile"), profile);
        }
        return request;
    }
    [[nodiscard]] static QJsonObject connectRequest(const QString& profile)
    {
        return request(QStringLiteral("connect"), profile);
    }
    [[nodiscard]] profile::Profile profile(const QString& name)
    {
        return RunningWindow::profileFor(m_sshd, name);
    }

    QTemporaryDir m_runtime;
    SshdFixture m_sshd;
    std::unique_ptr<RunningWindow> m_window;
};

void TestInstanceService::initTestCase()
{
    RunningWindow::useRuntimeFolder(m_runtime);
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
}

void TestInstanceService::init()
{
    m_window = std::make_unique<RunningWindow>();
    QVERIFY(m_window->listen());
    QVERIFY(m_window->load());
}

void TestInstanceService::cleanup()
{
    QVERIFY(m_window->stopAll());
    m_window.reset();
}

void TestInstanceService::listsTheProfiles()
{
    profile::Profile first = profile(QStringLiteral("Zoë's “server”"));
    first.label.folder = QStringLiteral("Work/Far");
    const QString one = m_window->add(first);
    const QString two = m_window->add(profile(QStringLiteral("b")));
    Caller caller(*m_window);
    caller.ask(request(QStringLiteral("list")));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(
        caller.lines().first().value(QLatin1String("version")).toString(), QStringLiteral("1.2.3"));
    QStringList ids = caller.said("profile", "id");
    const qsizetype at = ids.indexOf(one);
    QVERIFY(at >= 0);
    QCOMPARE(caller.said("profile", "name").at(at), first.label.name);
    QCOMPARE(caller.said("profile", "folder").at(at), first.label.folder);
    QCOMPARE(caller.said("profile", "state").at(at), QStringLiteral("idle"));
    QVERIFY(ids.contains(two));
    QVERIFY(caller.said("rule", "kind").isEmpty());
}

void TestInstanceService::tellsStateAndRules()
{
    // A destination that keeps its connection: one that refuses would end the client's as well.
    QTcpServer destination;
    QVERIFY(destination.listen(QHostAddress::LocalHost));
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.rules = { *profile::parseForward(profile::ForwardOption::Local,
        QStringLiteral("127.0.0.1:0:127.0.0.1:%1").arg(destination.serverPort())) };
    wish.rules.append(
        *profile::parseForward(profile::ForwardOption::Dynamic, QStringLiteral("127.0.0.1:0")));
    wish.rules[1].enabled = false;
    const QString id = m_window->add(wish);
    (void)m_window->add(profile(QStringLiteral("other")));
    m_window->workbench().connectProfile(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(id), TunnelState::Up, 20'000);
    // The login comes first, the forwards after it.
    const auto forwards = [this, &id] { return m_window->workbench().state(id).status.forwards; };
    QTRY_VERIFY_WITH_TIMEOUT(
        !forwards().isEmpty() && !forwards().constFirst().listening.isEmpty(), 20'000);
    QTcpSocket client;
    const auto listening = HostPort::parse(forwards().constFirst().listening.value(0));
    QVERIFY(listening.has_value());
    client.connectToHost(listening->host, listening->port);
    QTRY_VERIFY_WITH_TIMEOUT(destination.hasPendingConnections(), 20'000);
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    Caller caller(*m_window);
    caller.ask(request(QStringLiteral("status"), QStringLiteral("work")));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "id"), QStringList{ id });
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("up") });
    QVERIFY(
        QDateTime::fromString(caller.said("profile", "since").at(0), Qt::ISODateWithMs).isValid());
    QVERIFY(caller.said("profile", "sentence").at(0).startsWith(QLatin1String("Up")));
    QCOMPARE(
        caller.said("rule", "rule"), (QStringList{ QStringLiteral("1"), QStringLiteral("2") }));
    QCOMPARE(caller.said("rule", "state"),
        (QStringList{ QStringLiteral("listening"), QStringLiteral("stopped") }));
    QCOMPARE(caller.said("rule", "listen").at(0), listening->toString());
    QCOMPARE(caller.said("rule", "enabled"),
        (QStringList{ QStringLiteral("true"), QStringLiteral("false") }));
}

void TestInstanceService::aFileThatCannotBeReadIsListedToo()
{
    const QString id = m_window->add(profile(QStringLiteral("broken")));
    QFile file(m_window->folder() + QStringLiteral("/profiles/%1.json").arg(id));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{ not json");
    file.close();
    QTRY_VERIFY(!m_window->catalog().profile(id));
    Caller caller(*m_window);
    caller.ask(request(QStringLiteral("status")));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "id"), QStringList{ id });
    QCOMPARE(caller.said("profile", "reason"), QStringList{ QStringLiteral("profile-damaged") });
    Caller other(*m_window);
    other.ask(connectRequest(id));
    QTRY_VERIFY(other.isAnswered());
    QCOMPARE(other.said("profile", "state"), QStringList{ QStringLiteral("failed") });
}

void TestInstanceService::manyRulesAreLeftOut()
{
    profile::Profile wish = profile(QStringLiteral("one"));
    wish.rules.clear();
    for (int port = 0; port < 2000; ++port) {
        wish.rules.append(*profile::parseForward(
            profile::ForwardOption::Local, QStringLiteral("127.0.0.1:%1:h:1").arg(10'000 + port)));
    }
    const QString one = m_window->add(wish);
    wish.label.name = QStringLiteral("two");
    const QString two = m_window->add(wish);
    Caller caller(*m_window);
    caller.ask(request(QStringLiteral("status")));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "id").size(), 2);
    QCOMPARE(caller.said("rule", "rule").size(), 2000);
    QCOMPARE(caller.said("profile", "rulesLeftOut").last(), QStringLiteral("true"));
    Caller again(*m_window);
    again.ask(request(QStringLiteral("status"), two));
    QTRY_VERIFY(again.isAnswered());
    QCOMPARE(again.said("rule", "rule").size(), 2000);
    QCOMPARE(again.said("profile", "rulesLeftOut").last(), QString());
}

void TestInstanceService::connectsAndTellsTheWay()
{
    const QString id = m_window->add(profile(QStringLiteral("work")));
    Caller caller(*m_window);
    caller.ask(connectRequest(QStringLiteral("work")));
    QTRY_VERIFY_WITH_TIMEOUT(caller.isAnswered(), 20'000);
    QStringList states = caller.said("state", "state");
    QVERIFY2(states.size() >= 2, qPrintable(states.join(u' ')));
    QCOMPARE(states.first(), QStringLiteral("connecting"));
    QCOMPARE(states.last(), QStringLiteral("up"));
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("up") });
    QCOMPARE(caller.said("rule", "state"), QStringList{ QStringLiteral("listening") });
    QCOMPARE(m_window->state(id), TunnelState::Up);
}

void TestInstanceService::connectsWhatIsUpAtOnce()
{
    const QString id = m_window->add(profile(QStringLiteral("work")));
    m_window->workbench().connectProfile(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(id), TunnelState::Up, 20'000);
    const QDateTime since = m_window->workbench().state(id).status.upSince;
    Caller caller(*m_window);
    caller.ask(connectRequest(id));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("up") });
    QCOMPARE(m_window->workbench().state(id).status.upSince, since);
}

void TestInstanceService::connectsWithoutWaiting()
{
    const QString id = m_window->add(profile(QStringLiteral("work")));
    Caller caller(*m_window);
    QJsonObject request = connectRequest(id);
    request.insert(QStringLiteral("wait"), false);
    caller.ask(request);
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.lines().size(), 1);
    QCOMPARE(caller.said("profile", "id"), QStringList{ id });
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(id), TunnelState::Up, 20'000);
}

void TestInstanceService::aFailureIsTheEnd()
{
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.connection.server.identityFiles = { m_sshd.strangerKeyFile() };
    const QString id = m_window->add(wish);
    Caller caller(*m_window);
    caller.ask(connectRequest(id));
    QTRY_VERIFY_WITH_TIMEOUT(caller.isAnswered(), 20'000);
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("failed") });
    QVERIFY(!caller.said("profile", "reason").at(0).isEmpty());
    QVERIFY(caller.error().isEmpty());
}

void TestInstanceService::aProfileThatCannotRunFailsAtOnce()
{
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.connection.server.user = QStringLiteral("${SALLYPORT_TEST_UNSET}");
    const QString id = m_window->add(wish);
    Caller caller(*m_window);
    caller.ask(connectRequest(id));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("failed") });
    QCOMPARE(caller.said("profile", "reason"), QStringList{ QStringLiteral("invalid-argument") });
}

void TestInstanceService::anEarlierFailureIsNotThisOne()
{
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.connection.server.identityFiles = { m_sshd.strangerKeyFile() };
    const QString id = m_window->add(wish);
    m_window->workbench().connectProfile(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(id), TunnelState::Failed, 20'000);
    m_window->catalog().edit(id, [this](profile::Profile& profile) {
        profile.connection.server.identityFiles = { m_sshd.userKeyFile() };
    });
    QTRY_COMPARE(m_window->catalog().profile(id)->connection.server.identityFiles.first(),
        m_sshd.userKeyFile());
    Caller caller(*m_window);
    caller.ask(connectRequest(id));
    QTRY_VERIFY_WITH_TIMEOUT(caller.isAnswered(), 20'000);
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("up") });
    QVERIFY(!caller.said("state", "state").contains(QStringLiteral("failed")));
}

void TestInstanceService::aQuestionIsTheEnd()
{
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.connection.knownHostsFiles = { m_window->folder() + QStringLiteral("/known_hosts") };
    const QString id = m_window->add(wish);
    Caller caller(*m_window);
    caller.ask(connectRequest(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->user.openCount(), std::size_t(1), 20'000);
    m_window->workbench().keepQuestions({ m_window->user.question().profileId });
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("verifying-host") });
    QVERIFY(!caller.said("profile", "question").at(0).isEmpty());
}

void TestInstanceService::aLazyProfileIsReadyWhenItWaits()
{
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.policy.lazy = true;
    const QString id = m_window->add(wish);
    Caller caller(*m_window);
    caller.ask(connectRequest(id));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("waiting") });
}

void TestInstanceService::disconnects()
{
    const QString id = m_window->add(profile(QStringLiteral("work")));
    m_window->workbench().connectProfile(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(id), TunnelState::Up, 20'000);
    Caller caller(*m_window);
    caller.ask(request(QStringLiteral("disconnect"), QStringLiteral("work")));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("idle") });
    QCOMPARE(m_window->state(id), TunnelState::Idle);
}

void TestInstanceService::disconnectsWhatIsOff()
{
    const QString id = m_window->add(profile(QStringLiteral("work")));
    Caller caller(*m_window);
    caller.ask(request(QStringLiteral("disconnect"), id));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.said("profile", "state"), QStringList{ QStringLiteral("idle") });
}

void TestInstanceService::aProfileThatIsRemovedMeanwhile()
{
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.connection.knownHostsFiles = { m_window->folder() + QStringLiteral("/known_hosts") };
    const QString id = m_window->add(wish);
    Caller caller(*m_window);
    caller.ask(connectRequest(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->user.openCount(), std::size_t(1), 20'000);
    m_window->workbench().removeProfiles({ id });
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.error(), QStringLiteral("profile-not-found"));
}

void TestInstanceService::aCallerThatHangsUp()
{
    profile::Profile wish = profile(QStringLiteral("work"));
    wish.connection.knownHostsFiles = { m_window->folder() + QStringLiteral("/known_hosts") };
    const QString id = m_window->add(wish);
    auto caller = std::make_unique<Caller>(*m_window);
    caller->ask(connectRequest(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->user.openCount(), std::size_t(1), 20'000);
    caller.reset();
    // The tunnel goes its way without it.
    QTest::qWait(0);
    m_window->user.answer("");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(id), TunnelState::Up, 20'000);
}

void TestInstanceService::showsAndOpens()
{
    const QString id = m_window->add(profile(QStringLiteral("work")));
    QSignalSpy shown(&m_window->service(), &InstanceService::showRequested);
    QSignalSpy opened(&m_window->service(), &InstanceService::linkRequested);
    Caller first(*m_window);
    first.ask(request(QStringLiteral("show")));
    QTRY_VERIFY(first.isAnswered());
    QVERIFY(first.error().isEmpty());
    QCOMPARE(shown.takeFirst().at(0).toString(), QString());
    Caller second(*m_window);
    second.ask(request(QStringLiteral("show"), QStringLiteral("work")));
    QTRY_VERIFY(second.isAnswered());
    QCOMPARE(shown.takeFirst().at(0).toString(), id);
    Caller third(*m_window);
    const QString link = QStringLiteral("ssh://anna@bastion");
    third.ask({ { QStringLiteral("request"), QStringLiteral("open") },
        { QStringLiteral("link"), link } });
    QTRY_VERIFY(third.isAnswered());
    QCOMPARE(opened.takeFirst().at(0).toString(), link);
}

void TestInstanceService::waitsUntilTheProfilesAreRead()
{
    RunningWindow other;
    QVERIFY(other.listen());
    Caller caller(other);
    caller.ask(request(QStringLiteral("list")));
    Caller connecting(other);
    connecting.ask(connectRequest(QStringLiteral("nobody")));
    auto gone = std::make_unique<Caller>(other);
    gone->ask(request(QStringLiteral("status")));
    QTest::qWait(100);
    gone.reset();
    QVERIFY(caller.lines().isEmpty());
    QVERIFY(other.load());
    QTRY_VERIFY(caller.isAnswered());
    QTRY_COMPARE(connecting.error(), QStringLiteral("profile-not-found"));
}

void TestInstanceService::refuses_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* tag, const QByteArray& asked, const char* code,
                         const char* says) {
        QTest::newRow(tag) << asked << QString::fromLatin1(code) << QString::fromLatin1(says);
    };
    row("nothing", "{}", "not-supported", "1.2.3");
    row("an unknown request", R"({"request":"explode"})", "not-supported", "1.2.3");
    row("a request that is no text", R"({"request":["status"]})", "not-supported", "1.2.3");
    row("a profile that is not there", R"({"request":"connect","profile":"nobody"})",
        "profile-not-found", "no profile");
    row("the status of one that is not there", R"({"request":"status","profile":"nobody"})",
        "profile-not-found", "no profile");
    row("no profile", R"({"request":"connect"})", "invalid-argument", "which profile");
    row("an empty name", R"({"request":"disconnect","profile":""})", "invalid-argument",
        "1 to 4096");
    row("a name that is a number", R"({"request":"show","profile":5})", "invalid-argument",
        "1 to 4096");
    row("a name without end",
        R"({"request":"connect","profile":")" + QByteArray(5000, 'x') + R"("})", "invalid-argument",
        "1 to 4096");
    row("a name that two have", R"({"request":"connect","profile":"twins"})", "invalid-argument",
        "several");
    row("a wait that is neither", R"({"request":"connect","profile":"single","wait":"yes"})",
        "invalid-argument", "true or false");
    row("no link", R"({"request":"open"})", "invalid-argument", "which link");
}

void TestInstanceService::refuses()
{
    QFETCH(QByteArray, asked);
    QFETCH(QString, code);
    QFETCH(QString, says);
    (void)m_window->add(profile(QStringLiteral("twins")));
    (void)m_window->add(profile(QStringLiteral("twins")));
    (void)m_window->add(profile(QStringLiteral("single")));
    Caller caller(*m_window);
    caller.ask(*platform::fromLine(asked));
    QTRY_VERIFY(caller.isAnswered());
    QCOMPARE(caller.lines().size(), 1);
    QCOMPARE(caller.error(), code);
    QVERIFY2(caller.detail().contains(says), qPrintable(caller.detail()));
}

QTEST_GUILESS_MAIN(TestInstanceService)
#include "testinstanceservice.moc"
