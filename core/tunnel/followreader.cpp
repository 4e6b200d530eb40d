// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/followreader.h"

#include "core/base/exhaustion.h"
#include "core/net/nameserver.h"

#include <QThread>

#include <mutex>
#include <utility>

namespace sallyport::tunnel {

struct FollowReader::Home {
    std::mutex mutex;
    FollowReader* reader = nullptr; ///< Null: gone.
};

static Result<profile::Followed> readNow(
    const profile::Profile& own, FollowReader::Form form, const profile::Environment& environment)
{
    net::NameServer names;
    const auto knows = [&names](const QString& name) { return names.knows(name); };
    auto result = form == FollowReader::Form::Expanded
        ? profile::followed(own, environment, knows)
        : profile::followedAsWritten(own, environment, knows);
    if (names.isSilent()) {
        // What was made of that is another place than the one that is meant.
        return fail(Code::HostNotFound,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "CanonicalizeHostname: the name server does not answer")),
            own.connection.follows.host);
    }
    return result;
}

FollowReader::FollowReader(profile::Environment environment, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_home(std::make_shared<Home>())
    , m_limit(clock.makeTimer([this] {
        end(fail(Code::FollowedTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "reading it takes too long")), m_file));
    }))
{
    m_home->reader = this;
}

FollowReader::~FollowReader()
{
    const std::lock_guard lock(m_home->mutex);
    m_home->reader = nullptr;
}

void FollowReader::cancel()
{
    m_reading = false;
    m_isWanted = false;
    m_next.reset();
    m_limit->stop();
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
    m_file = profile::followedFile(own.connection.follows, m_environment);
    m_limit->start(own.connection.connectTimeout);
    if (m_hasThread) {
        m_next = Wish{ own, form };
    } else {
        begin({ own, form });
    }
}

void FollowReader::begin(const Wish& wish)
{
    m_hasThread = true;
    m_isWanted = true;
    QThread* thread = QThread::create([home = m_home, wish, environment = m_environment] {
        auto result = readNow(wish.own, wish.form, environment);
        const std::lock_guard lock(home->mutex);
        if (FollowReader* reader = home->reader) {
            QMetaObject::invokeMethod(
                reader, [reader, result = std::move(result)] { reader->ended(result); },
                Qt::QueuedConnection);
        }
    });
    thread->setObjectName(QStringLiteral("ssh_config"));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    const auto exhaustion = threadExhaustion();
    if (!exhaustion) {
        thread->start();
    }
    if (exhaustion || (!thread->isRunning() && !thread->isFinished())) {
        delete thread;
        const auto result = fail(Code::OutOfResources,
            exhaustion.value_or(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "no thread can be started"))),
            m_file);
        QMetaObject::invokeMethod(
            this, [this, result] { ended(result); }, Qt::QueuedConnection);
    }
}

void FollowReader::ended(const Result<profile::Followed>& result)
{
    m_hasThread = false;
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        begin(*next);
    } else if (m_isWanted) {
        end(result);
    }
}

} // namespace sallyport::tunnel
