// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectiontest.h"

#include "core/diagnosis/diagnosis.h"
#include "ui/models/trythread.h"

#include <algorithm>
#include <utility>

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
        connect(m_diagnosis, &Diagnosis::questionLeft, this, &Walk::questionLeft);
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
    void questionLeft(const sallyport::ssh::QuestionLeft& question);
    void finished(const std::optional<sallyport::Error>& failure);

private:
    SystemClock m_clock;
    UserPrompt* m_prompt;
    std::optional<tunnel::FtpLogin> m_ftpLogin;
    Diagnosis* m_diagnosis = nullptr;
};

ConnectionTest::ConnectionTest(UserPrompt* prompt, QObject* parent)
    : QObject(parent)
    , m_prompt(prompt)
{
    qRegisterMetaType<DiagnosisStep>();
    qRegisterMetaType<ssh::QuestionLeft>();
    qRegisterMetaType<std::optional<Error>>();
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
    m_thread = std::make_unique<TryThread>(
        QStringLiteral("connection test"), m_prompt,
        [this](const QString& id) { Q_EMIT asked(id); }, this);
    auto walk = std::make_unique<Walk>(m_thread->prompt());
    m_walk = walk.get();
    m_walk->setFtpLogin(std::exchange(m_ftpLogin, std::nullopt));
    connect(m_walk, &Walk::stepChanged, this, &ConnectionTest::tell);
    connect(m_walk, &Walk::questionLeft, this, &ConnectionTest::questionLeft);
    connect(m_walk, &Walk::finished, this, [this](const std::optional<Error>& failure) {
        m_failure = failure;
        end();
    });
    m_thread->start(std::move(walk), [walk = m_walk, wanted = *expanded] { walk->start(wanted); });
}

void ConnectionTest::cancel()
{
    if (m_walk) {
        QMetaObject::invokeMethod(
            m_walk, [walk = m_walk] { walk->cancel(); }, Qt::QueuedConnection);
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
