// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/followreader.h"

#include <QHostInfo>
#include <QThread>

#include <mutex>

namespace sallyport::tunnel {

/// What reader and thread share; whoever is last lets it go.
struct FollowReader::Job {
    std::mutex mutex;
    FollowReader* reader = nullptr; ///< Null: nobody waits.
    bool done = false;
};

static bool hasAddress(const QString& name)
{
    return !QHostInfo::fromName(name).addresses().isEmpty();
}

FollowReader::FollowReader(profile::Environment environment, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_limit(clock.makeTimer([this] {
        end(fail(Code::FollowedTimeout, QStringLiteral("reading it takes too long"), m_file));
    }))
{
}

FollowReader::~FollowReader()
{
    cancel();
}

void FollowReader::cancel()
{
    m_reading = false;
    m_limit->stop();
    if (m_job) {
        const std::lock_guard lock(m_job->mutex);
        m_job->reader = nullptr;
    }
}

void FollowReader::end(const Result<profile::Followed>& result)
{
    cancel();
    Q_EMIT finished(result);
}

void FollowReader::read(const profile::Profile& own, Form form)
{
    cancel();
    m_reading = true;
    m_file = profile::followedFile(own.follows, m_environment);
    if (m_job) {
        const std::lock_guard lock(m_job->mutex);
        if (!m_job->done) {
            // One thread that hangs is enough.
            m_limit->start(Milliseconds(0));
            return;
        }
    }
    m_limit->start(own.connectTimeout);
    const auto job = std::make_shared<Job>();
    job->reader = this;
    m_job = job;
    QThread* thread = QThread::create([job, own, form, environment = m_environment] {
        auto result = form == Form::Expanded
            ? profile::followed(own, environment, hasAddress)
            : profile::followedAsWritten(own, environment, hasAddress);
        const std::lock_guard lock(job->mutex);
        job->done = true;
        if (FollowReader* reader = job->reader) {
            QMetaObject::invokeMethod(
                reader,
                [reader, job, result = std::move(result)] {
                    if (reader->m_reading && reader->m_job == job) {
                        reader->end(result);
                    }
                },
                Qt::QueuedConnection);
        }
    });
    thread->setObjectName(QStringLiteral("ssh_config"));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace sallyport::tunnel
