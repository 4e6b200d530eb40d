// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updatecheck.h"

#include <utility>

namespace sallyport::update {

static UpdateFetcher::Options sized(UpdateFetcher::Options options, const ReleaseVersion& own)
{
    options.version = own.toString();
    options.mostBytes = kMostNotice;
    return options;
}

UpdateCheck::UpdateCheck(Clock& clock, UpdateSource source, ReleaseVersion own,
    UpdateFetcher::Options options, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_own(std::move(own))
    , m_fetcher(clock, sized(std::move(options), m_own))
    , m_schedule(clock, [this] { ask(Asker::Schedule); })
{
    connect(&m_fetcher, &UpdateFetcher::fetched, this, &UpdateCheck::onFetched);
    connect(&m_fetcher, &UpdateFetcher::failed, this,
        [this](const Error& error) { Q_EMIT failed(error, m_asker); });
}

void UpdateCheck::setOn(bool isOn, std::optional<Milliseconds> sinceLast)
{
    m_schedule.setOn(isOn, sinceLast);
    if (!isOn && m_asker == Asker::Schedule) {
        m_fetcher.cancel();
    }
}

void UpdateCheck::checkNow()
{
    m_schedule.noteAsked();
    ask(Asker::User);
}

void UpdateCheck::ask(Asker asker)
{
    if (m_fetcher.isBusy()) {
        if (asker == Asker::User) {
            m_asker = asker;
        }
        return;
    }
    m_asker = asker;
    m_fetcher.fetch(m_source.url);
    Q_EMIT asked();
}

void UpdateCheck::onFetched(const QByteArray& file)
{
    auto notice = readReleaseNotice(file, m_source.key);
    if (!notice) {
        notice.error().context = host();
        Q_EMIT failed(notice.error(), m_asker);
    } else if (notice->version > m_own) {
        Q_EMIT newerFound(*notice, m_asker);
    } else {
        Q_EMIT noneFound(m_asker);
    }
}

} // namespace sallyport::update
