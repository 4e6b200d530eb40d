// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/updatefetcher.h"
#include "core/update/updateschedule.h"
#include "core/update/updatesource.h"

#include <QObject>

namespace sallyport::update {

/// Who wants to know.
enum class Asker {
    Schedule, ///< Once a day, since the user has said yes.
    User, ///< Just now, by a click.
};

/// Asks whether there is a newer version than this one, by itself or when told to, and only tells.
/// Lives on one thread with an event loop.
class UpdateCheck final : public QObject {
    Q_OBJECT

public:
    /// own: the version that asks. The clock outlives it.
    UpdateCheck(Clock& clock, UpdateSource source, ReleaseVersion own,
        UpdateFetcher::Options options, QObject* parent = nullptr);

    /// As UpdateSchedule::setOn().
    void setOn(bool isOn, std::optional<Milliseconds> sinceLast);
    /// By a click. What is under way already is waited for, and then counts as the user's.
    void checkNow();
    /// The host that is asked.
    [[nodiscard]] QString host() const { return m_source.url.host(); }

Q_SIGNALS:
    /// The host is asked at this moment: the time to remember.
    void asked();
    void newerFound(const sallyport::update::ReleaseNotice& notice, sallyport::update::Asker asker);
    /// The newest version is this one, or even older.
    void noneFound(sallyport::update::Asker asker);
    void failed(const sallyport::Error& error, sallyport::update::Asker asker);

private:
    void ask(Asker asker);
    void onFetched(const QByteArray& file);

    const UpdateSource m_source;
    const ReleaseVersion m_own;
    UpdateFetcher m_fetcher;
    UpdateSchedule m_schedule;
    Asker m_asker = Asker::Schedule;
};

} // namespace sallyport::update
