// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peerprograms.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace sallyport::ui {

static PeerPrograms::Answers look(const QList<PeerQuestion>& questions)
{
    QList<net::ConnectionEnds> ends;
    for (const PeerQuestion& question : questions) {
        ends.append(question.ends);
    }
    const QList<std::optional<net::PortHolder>> programs = net::programsAt(ends);
    PeerPrograms::Answers answers;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (programs.at(i)) {
            answers.append({ questions.at(i), *programs.at(i) });
        }
    }
    return answers;
}

PeerPrograms::PeerPrograms(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_busy = false;
        Q_EMIT found(m_watcher.result());
    });
}

PeerPrograms::~PeerPrograms() = default;

void PeerPrograms::ask(const QList<PeerQuestion>& questions)
{
    m_busy = true;
    auto promise = std::make_shared<QPromise<Answers>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, questions] {
        promise->addResult(look(questions));
        promise->finish();
    });
}

} // namespace sallyport::ui
