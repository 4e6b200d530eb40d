// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/followreader.h"
#include "core/tunnel/tunnel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sshdfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <variant>

using namespace sallyport;
using namespace sallyport::test;
using profile::Profile;
using tunnel::FollowReader;
using tunnel::Tunnel;
using tunnel::TunnelState;

/// What a tunnel makes of a host that its profile follows, from one try to the next.
class TestTunnelFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void questionsNameTheWayThatWasRead();
    void anEditWhileItIsReadCounts();
    void stoppingWhileItIsReadEndsIt();
    void aFileSystemThatHangsIsATimeout();
    void aFileThatIsAwayForAMomentIsWaitedFor();

private:
    void write(const QString& text);
    [[nodiscard]] QString place(const char* host, const SshdFixture& sshd) const
    {
        return QStringLiteral("Host %1\nHostName 127.0.0.1\nPort %2\nUser %3\n"
                              "UserKnownHostsFile %4\nGlobalKnownHostsFile none\n")
            .arg(QString::fromLatin1(host), QString::number(sshd.port()), sshd.user(), m_known);
    }
    [[nodiscard]] Profile profile(const char* host = "work") const;

    SshdFixture m_server;
    SshdFixture m_gate;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_known; ///< The gate's key is in it, the server's is not.
    SystemClock m_clock;
};

namespace {

/// Refuses everything, and remembers what was asked.
class Recorder final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        asked.append(question);
        QMetaObject::invokeMethod(
            &m_context, [reply = std::move(reply)] { reply(Answer{}); }, Qt::QueuedConnection);
        return Ticket(asked.size());
    }
    void withdraw(Ticket) override { }

    QList<Question> asked;

private:
    QObject m_context;
};

} // namespace

void TestTunnelFollow::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY2(m_gate.start(), qPrintable(m_gate.problem()));
}

void TestTunnelFollow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_known = m_gate.knownHostsFile();
}

void TestTunnelFollow::write(const QString& text)
{
    QFile file(m_folder->filePath(QStringLiteral("config")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text.toUtf8()) == text.toUtf8().size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

Profile TestTunnelFollow::profile(const char* host) const
{
    Profile profile;
    profile.id = profile.label.name = QStringLiteral("w");
    profile.connection.follows = { QString::fromLatin1(host),
        m_folder->filePath(QStringLiteral("config")), {} };
    return profile;
}

void TestTunnelFollow::questionsNameTheWayThatWasRead()
{
    Recorder prompt;
    Tunnel tunnel(profile(), {}, m_clock, &prompt);
    write(place("work", m_server));
    tunnel.start();
    QTRY_COMPARE(tunnel.state(), TunnelState::Failed);
    QCOMPARE(prompt.asked.size(), 1);
    QCOMPARE(prompt.asked.last().host.port, m_server.port());
    QCOMPARE(prompt.asked.last().way, QString());
    // The same server behind a jump host: an answer that was kept is not for it.
    write(place("work", m_server) + QStringLiteral("ProxyJump gate\n") + place("gate", m_gate)
        + QStringLiteral("IdentityFile ") + m_gate.userKeyFile() + u'\n');
    tunnel.start();
    QTRY_COMPARE(prompt.asked.size(), 2);
    QCOMPARE(prompt.asked.last().host.port, m_server.port());
    QCOMPARE(prompt.asked.last().hop, 0);
    QVERIFY2(prompt.asked.last().way.contains(QString::number(m_gate.port())),
        qPrintable(prompt.asked.last().way));
    QTRY_COMPARE(tunnel.state(), TunnelState::Failed);
}

void TestTunnelFollow::anEditWhileItIsReadCounts()
{
    write(place("work", m_server) + place("other", m_gate));
    Recorder prompt;
    Tunnel tunnel(profile(), {}, m_clock, &prompt);
    QSignalSpy notices(&tunnel, &Tunnel::news);
    tunnel.start();
    tunnel.apply(profile("other"));
    QTRY_VERIFY(!notices.isEmpty());
    const auto first = notices.first().at(0).value<ssh::LinkNews>();
    const auto* notice = std::get_if<ssh::LoginNotice>(&first);
    QVERIFY(notice && notice->text.english().startsWith(QLatin1String("other in ")));
    QTRY_COMPARE(tunnel.state(), TunnelState::Failed); // no key of this server's
    QCOMPARE(prompt.asked.size(), 0);
}

void TestTunnelFollow::stoppingWhileItIsReadEndsIt()
{
    write(place("work", m_server));
    Recorder prompt;
    Tunnel tunnel(profile(), {}, m_clock, &prompt);
    QSignalSpy ended(&tunnel, &Tunnel::ended);
    QSignalSpy notices(&tunnel, &Tunnel::news);
    tunnel.start();
    tunnel.stop();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(tunnel.state(), TunnelState::Idle);
    QVERIFY(notices.isEmpty());
    // And it starts again.
    tunnel.start();
    QTRY_COMPARE(prompt.asked.size(), 1);
}

void TestTunnelFollow::aFileSystemThatHangsIsATimeout()
{
    write(place("work", m_server));
    FakeClock clock;
    FollowReader reader(profile::Environment::system(), clock);
    QList<Result<profile::Followed>> answers;
    connect(&reader, &FollowReader::finished, this,
        [&answers](const Result<profile::Followed>& result) { answers.append(result); });
    // Whatever the thread does meanwhile, its answer would come by the event loop.
    reader.read(profile());
    clock.advance(profile().connection.connectTimeout);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().error().code, Code::FollowedTimeout);
    QCOMPARE(dispositionOf(Code::FollowedTimeout), Disposition::Retryable);
    QVERIFY(!reader.isReading());
    // What comes late is for nobody; who asks again waits for it, and has an answer of its own.
    write(place("work", m_gate));
    reader.read(profile());
    QTRY_COMPARE(answers.size(), 2);
    QVERIFY(answers.last());
    QCOMPARE(answers.last()->profile.connection.server.address.port, m_gate.port());
    // One that hangs is not joined by a second one.
    reader.read(profile());
    reader.read(profile());
    clock.advance(profile().connection.connectTimeout);
    QCOMPARE(answers.last().error().code, Code::FollowedTimeout);
    reader.cancel();
    QVERIFY(!clock.nextDeadline());
}

void TestTunnelFollow::aFileThatIsAwayForAMomentIsWaitedFor()
{
    const QString config = m_folder->filePath(QStringLiteral("config"));
    const QString text =
        place("work", m_gate) + QStringLiteral("IdentityFile ") + m_gate.userKeyFile() + u'\n';
    Recorder prompt;
    Tunnel tunnel(profile(), {}, m_clock, &prompt);
    // Not from the beginning: then it is a mistake.
    tunnel.start();
    QTRY_COMPARE(tunnel.state(), TunnelState::Failed);
    write(text);
    tunnel.start();
    QTRY_COMPARE(tunnel.state(), TunnelState::Up);
    QVERIFY(QFile::remove(config));
    m_gate.killSessions();
    QTRY_COMPARE(tunnel.state(), TunnelState::Reconnecting);
    tunnel.retryNow();
    QTRY_VERIFY(tunnel.reason() && tunnel.reason()->code == Code::FileUnreadable);
    QTRY_COMPARE(tunnel.state(), TunnelState::Reconnecting);
    write(text);
    tunnel.retryNow();
    QTRY_COMPARE(tunnel.state(), TunnelState::Up);
}

QTEST_GUILESS_MAIN(TestTunnelFollow)

#include "testtunnelfollow.moc"
