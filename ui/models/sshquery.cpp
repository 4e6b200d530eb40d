// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sshquery.h"

#include "core/base/error.h"
#include "core/profile/import/imported.h"

#include <QProcess>

namespace sallyport::ui {

using namespace std::chrono_literals;

static constexpr qsizetype kAtOnce = 4;
static constexpr auto kEnough = 20s;

SshQuery::SshQuery(const QString& program, const QString& configFile, QObject* parent)
    : QObject(parent)
    , m_program(program)
    , m_configFile(configFile)
{
    m_timeout.setSingleShot(true);
    m_timeout.callOnTimeout(this, &SshQuery::finish);
}

SshQuery::~SshQuery()
{
    for (QProcess* process : std::as_const(m_running)) {
        process->disconnect(this);
        process->kill();
    }
}

void SshQuery::start(
    const QStringList& aliases, std::function<QStringList(const QString& output)> more)
{
    m_more = std::move(more);
    m_timeout.start(kEnough);
    m_waiting.enqueue(QString());
    for (const QString& alias : aliases) {
        enqueue(alias);
    }
    proceed();
}

void SshQuery::enqueue(const QString& alias)
{
    // A name like an option would be one.
    if (!alias.isEmpty() && !alias.startsWith(u'-') && !m_asked.contains(alias)
        && m_asked.size() < profile::kMaxImported) {
        m_asked.insert(alias);
        m_waiting.enqueue(alias);
    }
}

void SshQuery::proceed()
{
    while (!m_waiting.isEmpty() && m_running.size() < kAtOnce) {
        run(m_waiting.dequeue());
    }
    if (m_running.isEmpty()) {
        finish();
    }
}

void SshQuery::run(const QString& alias)
{
    auto* process = new QProcess(this);
    m_running.append(process);
    connect(
        process, &QProcess::finished, this, [this, process, alias] { onAnswer(process, alias); });
    connect(process, &QProcess::errorOccurred, this,
        [this, process, alias](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                onAnswer(process, alias);
            }
        });
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(m_program,
        { QStringLiteral("-F"), alias.isEmpty() ? QStringLiteral("none") : m_configFile,
            QStringLiteral("-G"), QStringLiteral("--"),
            alias.isEmpty() ? QStringLiteral("localhost") : alias });
}

void SshQuery::onAnswer(QProcess* process, const QString& alias)
{
    m_running.removeOne(process);
    process->deleteLater();
    const bool worked = process->error() != QProcess::FailedToStart
        && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    const QString output = QString::fromUtf8(process->readAllStandardOutput());
    if (!worked) {
        if (m_refusal.isEmpty()) {
            const QByteArray complaint = process->readAllStandardError().trimmed();
            m_refusal = complaint.isEmpty() ? process->errorString()
                                            : printable(complaint.split('\n').constFirst(), 300);
        }
    } else if (alias.isEmpty()) {
        m_baseline = output;
    } else {
        m_answers.insert(alias, output);
        const QStringList others = m_more(output);
        for (const QString& other : others) {
            enqueue(other);
        }
    }
    proceed();
}

void SshQuery::finish()
{
    m_timeout.stop();
    m_waiting.clear();
    for (QProcess* process : std::as_const(m_running)) {
        process->disconnect(this);
        process->kill();
    }
    m_running.clear();
    Q_EMIT finished(m_answers, m_baseline, m_refusal);
}

} // namespace sallyport::ui
