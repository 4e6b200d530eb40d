// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include <algorithm>

namespace sallyport::ui {

Notifier::Notifier(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock.makeTimer([this] { tellDue(); }))
{
}

Notifier::~Notifier() = default;

void Notifier::tell(
    Event event, const QString& profileId, const QString& profileName, const QString& sentence)
{
    const auto ofProfile = [&profileId](const Item& item) { return item.profileId == profileId; };
    if (event == Event::Restored) {
        // A drop nobody has heard of yet is no news once it is over.
        if (m_queues[Event::Dropped].items.removeIf(ofProfile) > 0
            || m_toldDropped.removeAll(profileId) == 0) {
            schedule();
            return;
        }
    }
    if (event == Event::Failed) {
        m_queues[Event::Dropped].items.removeIf(ofProfile);
    }
    Queue& queue = m_queues[event];
    queue.items.removeIf(ofProfile);
    queue.items.append({ profileId, profileName, sentence });
    schedule();
}

void Notifier::forget(const QString& profileId)
{
    for (Queue& queue : m_queues) {
        queue.items.removeIf([&](const Item& item) { return item.profileId == profileId; });
    }
    m_toldDropped.removeAll(profileId);
    schedule();
}

TimePoint Notifier::dueAt(const Queue& queue) const
{
    const TimePoint gathered = m_firstWaiting + kGathering;
    return queue.lastTold ? std::max(gathered, *queue.lastTold + kPause) : gathered;
}

void Notifier::schedule()
{
    std::optional<TimePoint> next;
    if (!m_timer->isActive()) {
        m_firstWaiting = m_clock.now();
    }
    for (const Queue& queue : std::as_const(m_queues)) {
        if (!queue.items.isEmpty()) {
            const TimePoint due = dueAt(queue);
            next = next ? std::min(*next, due) : due;
        }
    }
    if (!next) {
        m_timer->stop();
        return;
    }
    m_timer->start(
        std::max(std::chrono::ceil<Milliseconds>(*next - m_clock.now()), Milliseconds(0)));
}

void Notifier::tellDue()
{
    const TimePoint now = m_clock.now();
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
        if (!queue->items.isEmpty() && dueAt(*queue) <= now) {
            queue->lastTold = now;
            tellAll(queue.key(), std::exchange(queue->items, {}));
        }
    }
    schedule();
}

void Notifier::tellAll(Event event, const QList<Item>& items)
{
    if (event == Event::Dropped) {
        for (const Item& item : items) {
            m_toldDropped.append(item.profileId);
        }
    }
    if (items.size() == 1) {
        const Item& only = items.constFirst();
        Q_EMIT notify(only.profileName, only.sentence, only.profileId);
        return;
    }
    QStringList names;
    for (const Item& item : items) {
        names.append(item.profileName);
    }
    constexpr qsizetype kMostNames = 5;
    QString list = names.mid(0, kMostNames).join(QLatin1String(", "));
    if (names.size() > kMostNames) {
        list += QStringLiteral(", …");
    }
    const int count = int(items.size());
    const QString last = items.constLast().profileId;
    switch (event) {
    case Event::Dropped:
        Q_EMIT notify(tr("%n tunnel(s) lost the connection", nullptr, count), list, last);
        break;
    case Event::Restored:
        Q_EMIT notify(tr("%n tunnel(s) are up again", nullptr, count), list, last);
        break;
    case Event::Failed:
        Q_EMIT notify(tr("%n tunnel(s) failed", nullptr, count), list, last);
        break;
    case Event::ForwardFailed:
        Q_EMIT notify(tr("Forwards of %n tunnel(s) failed", nullptr, count), list, last);
        break;
    case Event::NeedsUser:
        Q_EMIT notify(tr("%n tunnel(s) wait for you", nullptr, count), list, last);
        break;
    }
}

} // namespace sallyport::ui
