// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "core/tunnel/tunnel.h"
#include "tests/support/sshdfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace sallyport;
using namespace sallyport::test;
using tunnel::Diagnosis;
using tunnel::Tunnel;
using tunnel::TunnelState;
using Kind = Question::Kind;

namespace {

/// Answers each question as the test has said; the one that is `slow` only when the server has hung
/// up.
class SlowUser final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        asked.append(question);
        m_open.push_back({ ++m_last, question, std::move(reply) });
        if (question.kind != slow || question.hop != slowHop || hungUp) {
            const Ticket ticket = m_last;
            QMetaObject::invokeMethod(
                &m_here, [this, ticket] { answer(ticket); }, Qt::QueuedConnection);
        }
        return m_last;
    }
    void withdraw(Ticket ticket) override
    {
        std::erase_if(m_open, [ticket](const Open& open) { return open.ticket == ticket; });
    }
    [[nodiscard]] bool isAsking() const { return !m_open.empty(); }
    void serverHungUp()
    {
        hungUp = true;
        answer(m_open.front().ticket);
    }

    Kind slow = Kind::Password;
    int slowHop = 0;
    bool hungUp = false;
    bool remember = true; ///< Host keys.
    QList<Question> asked;

private:
    struct Open {
        Ticket ticket;
        Question question;
        Reply reply;
    };
    void answer(Ticket ticket)
    {
        const auto open = std::find_if(m_open.begin(), m_open.end(),
            [ticket](const Open& each) { return each.ticket == ticket; });
        if (open == m_open.end()) {
            return;
        }
        Answer answer;
        answer.accepted = true;
        answer.remember = remember;
        if (open->question.kind == Kind::Passphrase) {
            answer.lines.emplace_back(SshdFixture::passphrase().toUtf8());
        } else {
            answer.lines.emplace_back(QByteArray("correct horse"));
        }
        const Reply reply = std::move(open->reply);
        m_open.erase(open);
        reply(std::move(answer));
    }

    QObject m_here;
    Ticket m_last = 0;
    std::deque<Open> m_open;
};

} // namespace

/// A server that gives two seconds to log in, and a user who takes longer.
class TestLateAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesUpWithTheAnswer_data();
    void comesUpWithTheAnswer();
    void aTestGoesOnWithTheAnswer_data();
    void aTestGoesOnWithTheAnswer();
    void aTestEndsWithoutAnAnswer();

private:
    [[nodiscard]] profile::Profile oneServer(Kind slow);
    [[nodiscard]] profile::Server at(SshdFixture& sshd, Kind slow) const
    {
        profile::Server server;
        server.address = { sshd.host(), sshd.port() };
        server.user = sshd.user();
        server.useAgent = false;
        if (slow == Kind::Passphrase) {
            server.identityFiles = { sshd.encryptedKeyFile() };
        } else if (slow == Kind::HostKeyUnknown) {
            server.identityFiles = { sshd.userKeyFile() };
        } else {
            server.authentications = { slow == Kind::Password
                    ? QStringLiteral("password")
                    : QStringLiteral("keyboard-interactive") };
        }
        return server;
    }

    SshdFixture m_hasty;
    SshdFixture m_patient;
    QTemporaryDir m_folder;
};

void TestLateAnswer::initTestCase()
{
    m_hasty.setConfig({ QStringLiteral("LoginGraceTime 2") });
    m_hasty.setPassword(QStringLiteral("correct horse"));
    QVERIFY2(m_hasty.start(), qPrintable(m_hasty.problem()));
    m_patient.setPassword(QStringLiteral("correct horse"));
    QVERIFY2(m_patient.start(), qPrintable(m_patient.problem()));
}

void TestLateAnswer::comesUpWithTheAnswer_data()
{
    QTest::addColumn<Kind>("slow");
    QTest::addColumn<int>("hop"); // which of two hangs up; -1: there is one
    QTest::addColumn<bool>("remember");
    QTest::addColumn<int>("questions");
    QTest::newRow("a host key, trusted") << Kind::HostKeyUnknown << -1 << true << 1;
    QTest::newRow("a host key, this once") << Kind::HostKeyUnknown << -1 << false << 1;
    QTest::newRow("a password after a key trusted once") << Kind::Password << -1 << false << 2;
    QTest::newRow("the only prompt of keyboard-interactive, a password")
        << Kind::KeyboardInteractive << -1 << true << 2;
    QTest::newRow("a passphrase") << Kind::Passphrase << -1 << true << 2;
    QTest::newRow("a host key behind a jump host") << Kind::HostKeyUnknown << 0 << false << 3;
    QTest::newRow("a password behind a jump host") << Kind::Password << 0 << false << 4;
    QTest::newRow("a jump host's password") << Kind::Password << 1 << false << 4;
}

void TestLateAnswer::comesUpWithTheAnswer()
{
    QFETCH(Kind, slow);
    QFETCH(int, hop);
    QFETCH(bool, remember);
    QFETCH(int, questions);
    QFile::remove(m_folder.filePath(QStringLiteral("hosts")));
    profile::Profile profile;
    profile.connection.knownHostsFiles = { m_folder.filePath(QStringLiteral("hosts")) };
    profile.connection.server = at(hop == 1 ? m_patient : m_hasty, slow);
    if (hop >= 0) {
        // The password of the other one is asked for, too, so that it has to be given again.
        profile.connection.hops = { at(
            hop == 1 ? m_hasty : m_patient, slow == Kind::HostKeyUnknown ? Kind::Password : slow) };
    }
    SlowUser user;
    user.slow = slow;
    user.slowHop = std::max(hop, 0);
    user.remember = remember;
    SystemClock clock;
    Tunnel tunnel(profile, tunnel::TunnelSecrets{}, clock, &user);
    int left = 0;
    connect(&tunnel, &Tunnel::news, this, [&left](const ssh::LinkNews& news) {
        left += std::holds_alternative<ssh::QuestionLeft>(news) ? 1 : 0;
    });
    tunnel.start();
    QTRY_COMPARE_WITH_TIMEOUT(left, 1, 20'000);
    const TunnelState asking = tunnel.state();
    QVERIFY2(asking == TunnelState::VerifyingHost || asking == TunnelState::Authenticating,
        tunnel::stateName(asking).data());
    user.serverHungUp();
    QTRY_COMPARE_WITH_TIMEOUT(tunnel.state(), TunnelState::Up, 20'000);
    QCOMPARE(user.asked.size(), questions); // nothing was asked twice
    QFile hosts(m_folder.filePath(QStringLiteral("hosts")));
    QCOMPARE(hosts.exists(), remember);
    tunnel.stop();
    QTRY_COMPARE(tunnel.state(), TunnelState::Idle);
}

profile::Profile TestLateAnswer::oneServer(Kind slow)
{
    QFile::remove(m_folder.filePath(QStringLiteral("hosts")));
    profile::Profile profile;
    profile.connection.knownHostsFiles = { m_folder.filePath(QStringLiteral("hosts")) };
    profile.connection.server = at(m_hasty, slow);
    return profile;
}

void TestLateAnswer::aTestGoesOnWithTheAnswer_data()
{
    QTest::addColumn<Kind>("slow");
    QTest::addColumn<int>("questions");
    QTest::newRow("a host key") << Kind::HostKeyUnknown << 1;
    QTest::newRow("a password") << Kind::Password << 2;
    QTest::newRow("a passphrase") << Kind::Passphrase << 2;
}

/// Who tests a new profile is the one who compares fingerprints.
void TestLateAnswer::aTestGoesOnWithTheAnswer()
{
    QFETCH(Kind, slow);
    QFETCH(int, questions);
    SlowUser user;
    user.slow = slow;
    SystemClock clock;
    Diagnosis diagnosis(oneServer(slow), tunnel::TunnelSecrets{}, clock, &user);
    QSignalSpy left(&diagnosis, &Diagnosis::questionLeft);
    QSignalSpy finished(&diagnosis, &Diagnosis::finished);
    diagnosis.start();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 20'000);
    QTest::qWait(100); // everything of that connection is over
    QVERIFY(finished.isEmpty());
    user.serverHungUp();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(diagnosis.wasConnected());
    QVERIFY(!diagnosis.firstFailure());
    QCOMPARE(user.asked.size(), questions); // nothing was asked twice
    const auto& steps = diagnosis.steps();
    QVERIFY(std::none_of(steps.cbegin(), steps.cend(), [](const tunnel::DiagnosisStep& step) {
        return step.state == tunnel::DiagnosisStep::State::Running;
    }));
    const auto warned =
        std::count_if(steps.cbegin(), steps.cend(), [](const tunnel::DiagnosisStep& step) {
            return step.state == tunnel::DiagnosisStep::State::Warned && !step.error
                && step.findings.constFirst().english().contains(QLatin1String("hung up"));
        });
    QCOMPARE(warned, 1);
}

void TestLateAnswer::aTestEndsWithoutAnAnswer()
{
    SlowUser user;
    SystemClock clock;
    Diagnosis diagnosis(oneServer(Kind::Password), tunnel::TunnelSecrets{}, clock, &user);
    QSignalSpy left(&diagnosis, &Diagnosis::questionLeft);
    QSignalSpy finished(&diagnosis, &Diagnosis::finished);
    diagnosis.start();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 20'000);
    QVERIFY(user.isAsking());
    diagnosis.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!user.isAsking());
}

QTEST_GUILESS_MAIN(TestLateAnswer)
#include "testlateanswer.moc"
