// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <functional>

class QProcess;

namespace sallyport::ui {

/// Asks "ssh -G" about many hosts of one configuration file, a few at a time. Of those that are not
/// answered in time, or for which ssh fails, there is no answer.
class SshQuery final : public QObject {
    Q_OBJECT

public:
    /// By alias, what ssh printed.
    using Answers = QHash<QString, QString>;

    SshQuery(const QString& program, const QString& configFile, QObject* parent);
    /// Ends the processes.
    ~SshQuery() override;

    /// Once. more: which other aliases an answer leads to.
    void start(const QStringList& aliases, std::function<QStringList(const QString& output)> more);

Q_SIGNALS:
    /// baseline: what ssh says without any configuration. refusal: the first thing ssh complained
    /// about, in its words.
    void finished(const sallyport::ui::SshQuery::Answers& answers, const QString& baseline,
        const QString& refusal);

private:
    void enqueue(const QString& alias);
    void proceed();
    void run(const QString& alias);
    void onAnswer(QProcess* process, const QString& alias);
    void finish();

    QString m_program;
    QString m_configFile;
    std::function<QStringList(const QString&)> m_more;
    QQueue<QString> m_waiting; ///< The empty alias stands for the baseline.
    QSet<QString> m_asked;
    QList<QProcess*> m_running;
    Answers m_answers;
    QString m_baseline;
    QString m_refusal;
    QTimer m_timeout;
};

} // namespace sallyport::ui
