// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace sallyport::ui {

/// Decides which events become notifications: those of a moment are told together, and no kind of
/// event is told more often than every ten seconds. Interface thread.
class Notifier final : public QObject {
    Q_OBJECT

public:
    enum class Event {
        Dropped, ///< A connection that was up broke.
        Restored, ///< It is up again, after a drop that was told.
        Failed, ///< Nothing more is tried.
        ForwardFailed, ///< The tunnel is up, without one of its forwards.
        NeedsUser, ///< A question is open.
    };

    static constexpr Milliseconds kGathering{ 1'000 };
    static constexpr Milliseconds kPause{ 10'000 };

    /// The clock outlives it.
    explicit Notifier(Clock& clock, QObject* parent = nullptr);
    ~Notifier() override;

    void tell(
        Event event, const QString& profileId, const QString& profileName, const QString& sentence);
    /// Nobody has to be told any more: the question was answered, the profile disconnected.
    void forget(const QString& profileId);

Q_SIGNALS:
    /// profileId: of the last one when it is about several; where a click on it leads.
    void notify(const QString& title, const QString& text, const QString& profileId);

private:
    struct Item {
        QString profileId;
        QString profileName;
        QString sentence;
    };
    struct Queue {
        QList<Item> items;
        std::optional<TimePoint> lastTold;
    };

    void schedule();
    void tellDue();
    void tellAll(Event event, const QList<Item>& items);
    [[nodiscard]] TimePoint dueAt(const Queue& queue) const;

    Clock& m_clock;
    std::unique_ptr<Timer> m_timer;
    TimePoint m_firstWaiting{};
    QHash<Event, Queue> m_queues;
    QStringList m_toldDropped;
};

} // namespace sallyport::ui
