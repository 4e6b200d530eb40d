// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storedanswers.h"
#include "core/platform/memorysecretstore.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;
using platform::SecretKind;

namespace {

/// A store that never answers.
class SilentStore final : public platform::SecretStore {
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QString name() const override { return {}; }
    [[nodiscard]] Sentence whyNot() const override { return {}; }
    void read(const QString&, const SecretKind&, ReadReply) override { }
    void write(const QString&, const SecretKind&, Secret, Reply) override { }
    void remove(const QString&, const SecretKind&, Reply) override { }
    void removeAll(const QString&, Reply) override { }
    void copy(const QString&, const QString&, Reply) override { }
    void rename(const QString&, const QString&, Reply) override { }
};

/// Somebody who answers when told to.
class Somebody final : public UserPrompt {
public:
    Ticket ask(const Question& question, Reply reply) override
    {
        asked.append(question.attempt);
        last = std::move(reply);
        return 7;
    }
    void withdraw(Ticket ticket) override { withdrawn.append(ticket); }

    QList<int> asked;
    QList<Ticket> withdrawn;
    Reply last;
};

Question passwordQuestion(const QString& profileId, int attempt = 1)
{
    Question question;
    question.kind = Question::Kind::Password;
    question.host = { QStringLiteral("server"), 22 };
    question.user = QStringLiteral("anna");
    question.profileId = profileId;
    question.attempt = attempt;
    return question;
}

} // namespace

class TestStoredAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptIsAnswered();
    void whatIsNotKeptGoesOn_data();
    void whatIsNotKeptGoesOn();
    void withoutSomebodyItIsDeclined();
    void aStoreThatDoesNotAnswer();
    void aWithdrawnQuestionIsForgotten();

private:
    void ask(UserPrompt& prompt, const Question& question)
    {
        m_answer.reset();
        m_ticket = prompt.ask(question, [this](Answer answer) { m_answer = std::move(answer); });
        QVERIFY(!m_answer); // never from within ask()
    }
    /// Lets what is due happen.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            m_clock.advance(Milliseconds(0));
        }
    }

    FakeClock m_clock;
    std::unique_ptr<platform::MemorySecretStore> m_store;
    std::unique_ptr<Somebody> m_somebody;
    std::optional<Answer> m_answer;
    UserPrompt::Ticket m_ticket = 0;
};

void TestStoredAnswers::init()
{
    m_store = std::make_unique<platform::MemorySecretStore>();
    m_somebody = std::make_unique<Somebody>();
    bool written = false;
    m_store->write(QStringLiteral("id"), *SecretKind::of(passwordQuestion(QStringLiteral("id"))),
        Secret(QByteArray("open sesame")),
        [&](const Result<void>& done) { written = done.has_value(); });
    QTRY_VERIFY(written);
}

void TestStoredAnswers::whatIsKeptIsAnswered()
{
    StoredAnswers answers(*m_store, m_somebody.get(), m_clock);
    ask(answers, passwordQuestion(QStringLiteral("id")));
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->accepted);
    QCOMPARE(m_answer->lines.size(), 1u);
    QCOMPARE(QByteArray(m_answer->lines.front().data(), m_answer->lines.front().size()),
        QByteArray("open sesame"));
    QVERIFY(m_somebody->asked.isEmpty());
}

void TestStoredAnswers::whatIsNotKeptGoesOn_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<bool>("hostKey");
    QTest::newRow("another profile") << QStringLiteral("other") << 1 << false;
    QTest::newRow("no profile") << QString() << 1 << false;
    QTest::newRow("it was wrong") << QStringLiteral("id") << 2 << false;
    QTest::newRow("a host key") << QStringLiteral("id") << 1 << true;
}

void TestStoredAnswers::whatIsNotKeptGoesOn()
{
    QFETCH(QString, profile);
    QFETCH(int, attempt);
    QFETCH(bool, hostKey);
    StoredAnswers answers(*m_store, m_somebody.get(), m_clock);
    Question question = passwordQuestion(profile, attempt);
    if (hostKey) {
        question.kind = Question::Kind::HostKeyUnknown;
    }
    ask(answers, question);
    settle();
    QCOMPARE(m_somebody->asked, QList<int>{ attempt });
    Answer typed;
    typed.accepted = true;
    m_somebody->last(std::move(typed));
    QVERIFY(m_answer && m_answer->accepted);
}

void TestStoredAnswers::withoutSomebodyItIsDeclined()
{
    StoredAnswers answers(*m_store, nullptr, m_clock);
    ask(answers, passwordQuestion(QStringLiteral("other")));
    settle();
    QVERIFY(m_answer && !m_answer->accepted);
}

void TestStoredAnswers::aStoreThatDoesNotAnswer()
{
    SilentStore silent;
    StoredAnswers answers(silent, nullptr, m_clock);
    ask(answers, passwordQuestion(QStringLiteral("id")));
    m_clock.advance(StoredAnswers::kPatience - Milliseconds(1));
    QVERIFY(!m_answer);
    m_clock.advance(Milliseconds(1));
    QVERIFY(m_answer && !m_answer->accepted);
}

void TestStoredAnswers::aWithdrawnQuestionIsForgotten()
{
    StoredAnswers answers(*m_store, m_somebody.get(), m_clock);
    ask(answers, passwordQuestion(QStringLiteral("id")));
    answers.withdraw(m_ticket);
    settle();
    QVERIFY(!m_answer && m_somebody->asked.isEmpty());
    ask(answers, passwordQuestion(QStringLiteral("other")));
    settle();
    answers.withdraw(m_ticket);
    QCOMPARE(m_somebody->withdrawn, QList<UserPrompt::Ticket>{ 7 });
}

QTEST_GUILESS_MAIN(TestStoredAnswers)
#include "teststoredanswers.moc"
