// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeway.h"

#include <QTest>

#include <map>

using namespace sallyport;
using tunnel::Tunnel;
using tunnel::TunnelState;
using namespace std::chrono_literals;
using Kind = Question::Kind;

namespace {

/// Somebody who answers when the test says so.
class SlowUser final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        asked.append(question);
        m_replies.emplace(++m_last, std::move(reply));
        return m_last;
    }
    void withdraw(Ticket ticket) override { m_replies.erase(ticket); }

    [[nodiscard]] std::size_t open() const { return m_replies.size(); }
    void says(bool accepted, const char* line = nullptr, bool remember = false)
    {
        Answer answer;
        answer.accepted = accepted;
        answer.remember = remember;
        if (line) {
            answer.lines.emplace_back(QByteArray(line));
        }
        auto node = m_replies.extract(m_replies.begin());
        node.mapped()(std::move(answer));
        settle();
    }

    QList<Question> asked;

private:
    std::map<Ticket, Reply> m_replies;
    Ticket m_last = 0;
};

} // namespace

/// Questions whose connection goes while the user thinks.
class TestLateAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theNextTryGetsTheAnswer_data();
    void theNextTryGetsTheAnswer();
    void answersBeforeItAreGivenAgain();
    void aCodeIsAskedForAnew();
    void anotherKeyIsAnotherQuestion();
    void itIsGivenOnce_data();
    void itIsGivenOnce();
    void noIsNo();
    void stoppingTakesItBack();
    void jumpHostsMayStillSayGoodbye();
    void aConnectionThatWasGoneUnnoticed_data();
    void aConnectionThatWasGoneUnnoticed();
    void nobodyIsAskedByItself();

private:
    struct Given {
        std::optional<Answer> answer;
        UserPrompt::Ticket ticket = 0;
    };

    [[nodiscard]] static Question question(Kind kind, int hop = 0)
    {
        Question question;
        question.kind = kind;
        question.host = { hop == 0 ? QStringLiteral("ssh.example") : QStringLiteral("gate.example"),
            22 };
        question.user = QStringLiteral("me");
        question.hop = hop;
        question.items = { { QStringLiteral("Code: "), true } };
        if (kind == Kind::HostKeyUnknown) {
            question.keyType = QStringLiteral("ssh-ed25519");
            question.fingerprint = QStringLiteral("SHA256:one");
        }
        return question;
    }
    /// As a link asks.
    std::shared_ptr<Given> ask(const Question& question)
    {
        auto given = std::make_shared<Given>();
        given->ticket = m_prompt->ask(
            question, [given](Answer answer) { given->answer.emplace(std::move(answer)); });
        settle();
        return given;
    }
    /// As a link that breaks with its question open.
    void hangUp(const Given& given)
    {
        m_heir->inherit(given.ticket, { Code::PromptUnavailable, QStringLiteral("no answer"), {} });
        end(Code::ConnectionLost);
    }
    void end(Code code)
    {
        m_ways.back()->end({ code, QStringLiteral("as scripted"), {} });
        settle();
    }
    void start()
    {
        m_tunnel->start(Tunnel::StartMode::Interactive);
        settle();
    }
    void keyIsShown() { m_ways.back()->offerKey(); }
    [[nodiscard]] static QByteArray lineOf(const Given& given)
    {
        return given.answer && given.answer->accepted && !given.answer->lines.empty()
            ? QByteArray(given.answer->lines[0].data(), given.answer->lines[0].size())
            : QByteArray();
    }

    FakeClock m_clock;
    FakeServer m_server;
    SlowUser m_user;
    std::vector<QPointer<FakeWay>> m_ways;
    UserPrompt* m_prompt = nullptr;
    ssh::QuestionHeir* m_heir = nullptr;
    QList<ssh::QuestionLeft> m_left;
    std::optional<Error> m_reason;
    std::unique_ptr<Tunnel> m_tunnel;
};

void TestLateAnswers::init()
{
    m_tunnel.reset();
    m_user.asked.clear();
    m_ways.clear();
    m_left.clear();
    m_reason.reset();
    profile::Profile profile;
    profile.id = profile.label.name = QStringLiteral("home");
    profile.connection.server.address = { QStringLiteral("ssh.example"), 22 };
    m_tunnel = std::make_unique<Tunnel>(profile, tunnel::TunnelSecrets{}, m_clock, &m_user,
        [this](const tunnel::LinkContext& context, ssh::FarSide* carrier, const QString&) {
            m_prompt = context.prompt;
            m_heir = context.heir;
            auto way = std::make_unique<FakeWay>(m_clock, m_server, carrier);
            m_ways.emplace_back(way.get());
            return way;
        });
    connect(m_tunnel.get(), &Tunnel::news, this, [this](const ssh::LinkNews& news) {
        if (const auto* left = std::get_if<ssh::QuestionLeft>(&news)) {
            m_left.append(*left);
        }
    });
    connect(m_tunnel.get(), &Tunnel::stateChanged, this,
        [this](TunnelState, const std::optional<Error>& reason) { m_reason = reason; });
}

void TestLateAnswers::theNextTryGetsTheAnswer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a host key") << Kind::HostKeyUnknown;
    QTest::newRow("a changed host key") << Kind::HostKeyChanged;
    QTest::newRow("a password") << Kind::Password;
    QTest::newRow("a passphrase") << Kind::Passphrase;
    QTest::newRow("a new password") << Kind::NewPassword;
}

void TestLateAnswers::theNextTryGetsTheAnswer()
{
    QFETCH(Kind, kind);
    start();
    keyIsShown();
    const auto first = ask(question(kind));
    hangUp(*first);
    QCOMPARE(m_tunnel->state(), TunnelState::VerifyingHost);
    QCOMPARE(m_user.open(), std::size_t(1));
    QCOMPARE(m_left.size(), 1);
    QVERIFY(m_left[0].answerCounts);
    QCOMPARE(m_left[0].question.kind, kind);
    QVERIFY(m_left[0].text.english().contains(QLatin1String("ssh.example")));
    m_clock.advance(600s);
    QCOMPARE(m_ways.size(), std::size_t(1)); // it waits for the user
    m_user.says(true, "s3cret", true);
    QVERIFY(!first->answer);
    QCOMPARE(m_ways.size(), std::size_t(2));
    QCOMPARE(m_tunnel->state(), TunnelState::Connecting);
    keyIsShown();
    const auto second = ask(question(kind));
    QCOMPARE(lineOf(*second), QByteArray("s3cret"));
    QVERIFY(second->answer->remember);
    QVERIFY(!second->answer->kept);
    QCOMPARE(m_user.asked.size(), 1);
    m_ways.back()->trust();
    m_ways.back()->letIn();
    QCOMPARE(m_tunnel->state(), TunnelState::Up);
}

void TestLateAnswers::answersBeforeItAreGivenAgain()
{
    start();
    keyIsShown();
    (void)ask(question(Kind::HostKeyUnknown, 1));
    m_user.says(true);
    m_ways.back()->trust();
    (void)ask(question(Kind::Password, 1));
    m_user.says(true, "gate");
    keyIsShown();
    m_ways.back()->trust();
    hangUp(*ask(question(Kind::Password)));
    m_user.says(true, "server");
    QCOMPARE(m_ways.size(), std::size_t(2));
    QVERIFY(ask(question(Kind::HostKeyUnknown, 1))->answer->accepted);
    QCOMPARE(lineOf(*ask(question(Kind::Password, 1))), QByteArray("gate"));
    QCOMPARE(lineOf(*ask(question(Kind::Password))), QByteArray("server"));
    QCOMPARE(m_user.asked.size(), 3);
}

void TestLateAnswers::aCodeIsAskedForAnew()
{
    start();
    keyIsShown();
    m_ways.back()->trust();
    hangUp(*ask(question(Kind::KeyboardInteractive)));
    QVERIFY(!m_left[0].answerCounts);
    m_user.says(true, "123456");
    QCOMPARE(m_ways.size(), std::size_t(2));
    const auto again = ask(question(Kind::KeyboardInteractive));
    QVERIFY(!again->answer);
    QCOMPARE(m_user.asked.size(), 2);
    QVERIFY(m_user.asked[1].note.english().contains(QLatin1String("anew")));
    m_user.says(true, "654321");
    QCOMPARE(lineOf(*again), QByteArray("654321"));
}

void TestLateAnswers::anotherKeyIsAnotherQuestion()
{
    start();
    keyIsShown();
    (void)ask(question(Kind::HostKeyUnknown));
    m_user.says(true);
    m_ways.back()->trust();
    hangUp(*ask(question(Kind::Password)));
    m_user.says(true, "s3cret");
    Question other = question(Kind::HostKeyUnknown);
    other.fingerprint = QStringLiteral("SHA256:two");
    const auto key = ask(other);
    QVERIFY(!key->answer);
    QVERIFY(m_user.asked.last().note.english().contains(QLatin1String("another one")));
    m_user.says(true);
    QVERIFY(key->answer->accepted);
    // The password was typed for the server that was known by then.
    const auto password = ask(question(Kind::Password));
    QVERIFY(!password->answer);
    QCOMPARE(m_user.open(), std::size_t(1));
}

void TestLateAnswers::itIsGivenOnce_data()
{
    QTest::addColumn<QString>("then");
    QTest::newRow("it was refused") << QStringLiteral("asked again");
    QTest::newRow("the try came to nothing") << QStringLiteral("tried again");
    QTest::newRow("it was let in") << QStringLiteral("let in");
}

void TestLateAnswers::itIsGivenOnce()
{
    QFETCH(QString, then);
    start();
    keyIsShown();
    m_ways.back()->trust();
    hangUp(*ask(question(Kind::Password)));
    m_user.says(true, "s3cret");
    if (then == QLatin1String("asked again")) {
        QCOMPARE(lineOf(*ask(question(Kind::Password))), QByteArray("s3cret"));
    } else if (then == QLatin1String("tried again")) {
        end(Code::ConnectionRefused);
        QCOMPARE(m_tunnel->state(), TunnelState::Failed);
        start();
    } else {
        keyIsShown();
        m_ways.back()->trust();
        m_ways.back()->letIn();
        end(Code::ConnectionLost);
        m_clock.advance(2s);
        settle();
        QCOMPARE(m_ways.size(), std::size_t(3));
    }
    const auto again = ask(question(Kind::Password));
    QVERIFY(!again->answer);
    QCOMPARE(m_user.open(), std::size_t(1));
}

void TestLateAnswers::noIsNo()
{
    start();
    keyIsShown();
    hangUp(*ask(question(Kind::HostKeyUnknown, 1)));
    m_user.says(false);
    QCOMPARE(m_tunnel->state(), TunnelState::Failed);
    QCOMPARE(m_ways.size(), std::size_t(1));
    QVERIFY(m_reason);
    QCOMPARE(m_reason->code, Code::PromptUnavailable);
    QCOMPARE(m_reason->jumpHost.number, 1);
}

void TestLateAnswers::stoppingTakesItBack()
{
    start();
    keyIsShown();
    hangUp(*ask(question(Kind::HostKeyUnknown)));
    m_tunnel->stop();
    QCOMPARE(m_tunnel->state(), TunnelState::Idle);
    QCOMPARE(m_user.open(), std::size_t(0));
    start();
    hangUp(*ask(question(Kind::HostKeyUnknown)));
    m_tunnel.reset();
    QCOMPARE(m_user.open(), std::size_t(0));
}

void TestLateAnswers::jumpHostsMayStillSayGoodbye()
{
    start();
    keyIsShown();
    m_ways.back()->trust();
    const auto asked = ask(question(Kind::Password));
    m_heir->inherit(asked->ticket, { Code::PromptUnavailable, {}, {} });
    m_user.says(true, "s3cret"); // before the way has closed
    QCOMPARE(m_ways.size(), std::size_t(2));
    QVERIFY(m_ways.front()->isClosing());
    m_ways.front()->end({ Code::ConnectionLost, {}, {} });
    settle();
    QCOMPARE(m_tunnel->state(), TunnelState::Connecting);
    QCOMPARE(lineOf(*ask(question(Kind::Password))), QByteArray("s3cret"));
}

void TestLateAnswers::aConnectionThatWasGoneUnnoticed_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("after a while") << 20 << Code::ConnectionLost << true;
    QTest::newRow("at once") << 2 << Code::ConnectionLost << false;
    QTest::newRow("refused after a while") << 20 << Code::PasswordRejected << false;
}

/// A computer that slept, a router that forgot: the answer is what meets the broken connection.
void TestLateAnswers::aConnectionThatWasGoneUnnoticed()
{
    QFETCH(int, seconds);
    QFETCH(Code, code);
    QFETCH(bool, again);
    start();
    keyIsShown();
    m_ways.back()->trust();
    const auto asked = ask(question(Kind::Password));
    m_clock.advance(std::chrono::seconds(seconds));
    m_user.says(true, "s3cret");
    QCOMPARE(lineOf(*asked), QByteArray("s3cret"));
    end(code);
    QCOMPARE(m_ways.size(), std::size_t(again ? 2 : 1));
    if (again) {
        keyIsShown();
        m_ways.back()->trust();
        QCOMPARE(lineOf(*ask(question(Kind::Password))), QByteArray("s3cret"));
        end(code); // and not for ever
        QCOMPARE(m_ways.size(), std::size_t(2));
    }
    QCOMPARE(m_tunnel->state(), TunnelState::Failed);
}

void TestLateAnswers::nobodyIsAskedByItself()
{
    profile::Profile profile;
    profile.connection.server.address = { QStringLiteral("ssh.example"), 22 };
    UserPrompt* prompt = &m_user;
    Tunnel tunnel(profile, tunnel::TunnelSecrets{}, m_clock, nullptr,
        [&](const tunnel::LinkContext& context, ssh::FarSide* carrier, const QString&) {
            prompt = context.prompt;
            return std::make_unique<FakeWay>(m_clock, m_server, carrier);
        });
    tunnel.start();
    QVERIFY(!prompt);
}

QTEST_GUILESS_MAIN(TestLateAnswers)
#include "testlateanswers.moc"
