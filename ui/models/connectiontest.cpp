// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectiontest.h"

#include "core/diagnosis/diagnosis.h"
#include "core/tunnel/promptrelay.h"

#include <QThread>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using tunnel::Diagnosis;
using tunnel::DiagnosisStep;

/// The diagnosis, on the thread of the test.
class ConnectionTest::Walk final : public QObject {
    Q_OBJECT

public:
    explicit Walk(UserPrompt* prompt)
        : m_prompt(prompt)
    {
    }

    void setFtpLogin(std::optional<tunnel::FtpLogin> login) { m_ftpLogin = std::move(login); }

    void start(const Profile& profile)
    {
        m_diagnosis = new Diagnosis(profile, {}, m_clock, m_prompt, this);
        if (m_ftpLogin) {
            m_diagnosis->setFtpLogin(std::move(*m_ftpLogin));
        }
        connect(m_diagnosis, &Diagnosis::stepChanged, this, &Walk::stepChanged);
        connect(m_diagnosis, &Diagnosis::finished, this, &Walk::finished);
        m_diagnosis->start();
    }

    void cancel()
    {
        if (m_diagnosis) {
            m_diagnosis->cancel();
        }
    }

Q_SIGNALS:
    void stepChanged(const sallyport::tunnel::DiagnosisStep& step);
    void finished(const std::optional<sallyport::Error>& failure);

private:
    SystemClock m_clock;
    UserPrompt* m_prompt;
    std::optional<tunnel::FtpLogin> m_ftpLogin;
    Diagnosis* m_diagnosis = nullptr;
};

/// Between the relay and the user's prompt: tells that somebody has to look.
class ConnectionTest::Asker final : public UserPrompt {
public:
    Asker(UserPrompt& prompt, ConnectionTest& test)
        : m_prompt(prompt)
        , m_test(test)
    {
    }

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        const Ticket ticket = m_prompt.ask(question, std::move(reply));
        Q_EMIT m_test.asked(question.profileId);
        return ticket;
    }

    void withdraw(Ticket ticket) override { m_prompt.withdraw(ticket); }

private:
    UserPrompt& m_prompt;
    ConnectionTest& m_test;
};

struct ConnectionTest::Run {
    QThread thread;
    std::unique_ptr<tunnel::PromptRelay> relay;
    std::unique_ptr<Walk> walk;

    ~Run()
    {
        if (Walk* raw = walk.release()) {
            raw->deleteLater(); // on its own thread, as that ends
        }
        thread.quit();
        thread.wait();
    }
};

ConnectionTest::ConnectionTest(UserPrompt* prompt, QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<DiagnosisStep>();
    qRegisterMetaType<std::optional<Error>>();
    if (prompt) {
        m_asker = std::make_unique<Asker>(*prompt, *this);
    }
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::setListening(const QList<profile::Rule>& rules)
{
    m_listening = rules;
}

void ConnectionTest::start(const Profile& profile, const profile::Environment& environment)
{
    const auto expanded = profile::expanded(profile, environment);
    if (!expanded) {
        fail(profile, expanded.error(), expanded.error().detail);
        return;
    }
    if (!profile.connection.viaProfile.isEmpty()) {
        const Sentence why(QT_TRANSLATE_NOOP(
            "Sentence", "it goes through the tunnel of another profile; connect to see"));
        fail(profile, { Code::NotSupported, why, {} }, why);
        return;
    }
    m_rules = profile.rules;
    m_run = std::make_unique<Run>();
    if (m_asker) {
        m_run->relay = std::make_unique<tunnel::PromptRelay>(*m_asker, this);
        m_run->relay->moveToThread(&m_run->thread);
    }
    m_run->walk = std::make_unique<Walk>(m_run->relay.get());
    Walk* walk = m_run->walk.get();
    walk->setFtpLogin(std::exchange(m_ftpLogin, std::nullopt));
    walk->moveToThread(&m_run->thread);
    connect(walk, &Walk::stepChanged, this, &ConnectionTest::tell);
    connect(walk, &Walk::finished, this, [this](const std::optional<Error>& failure) {
        m_failure = failure;
        end();
    });
    m_run->thread.setObjectName(QStringLiteral("connection test"));
    m_run->thread.start();
    QMetaObject::invokeMethod(
        walk, [walk, wanted = *expanded] { walk->start(wanted); }, Qt::QueuedConnection);
}

void ConnectionTest::cancel()
{
    if (m_run) {
        Walk* walk = m_run->walk.get();
        QMetaObject::invokeMethod(
            walk, [walk] { walk->cancel(); }, Qt::QueuedConnection);
    }
}

/// Two wishes that cannot both be granted.
static bool isSameListener(const profile::Rule& a, const profile::Rule& b)
{
    return a.direction == b.direction && a.listen.port == b.listen.port
        && a.listenPath == b.listenPath;
}

void ConnectionTest::tell(DiagnosisStep step)
{
    const bool isOurs = step.kind == DiagnosisStep::Kind::Listen
        && step.state == DiagnosisStep::State::Failed && step.rule >= 1
        && step.rule <= m_rules.size()
        && std::any_of(
            m_listening.cbegin(), m_listening.cend(), [this, &step](const profile::Rule& running) {
                return isSameListener(running, m_rules.at(step.rule - 1));
            });
    if (isOurs) {
        step.state = DiagnosisStep::State::Passed;
        step.findings = { Sentence(
            QT_TRANSLATE_NOOP("Sentence", "listens already: the tunnel is up")) };
        step.error.reset();
    }
    Q_EMIT stepChanged(step);
}

void ConnectionTest::fail(const Profile& profile, const Error& error, const Sentence& why)
{
    m_failure = error;
    DiagnosisStep step;
    step.id = 1;
    step.kind = DiagnosisStep::Kind::Connect;
    step.subject = profile.connection.server.address.toString();
    step.state = DiagnosisStep::State::Failed;
    step.findings = { why };
    step.error = error;
    // From the event loop, as any other.
    QMetaObject::invokeMethod(
        this,
        [this, step] {
            Q_EMIT stepChanged(step);
            end();
        },
        Qt::QueuedConnection);
}

void ConnectionTest::end()
{
    Q_EMIT finished(m_failure);
    deleteLater();
}

} // namespace sallyport::ui

#include "connectiontest.moc"
