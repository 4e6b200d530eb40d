// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/updatenews.h"

#include "ui/models/errortext.h"
#include "ui/models/tunnellog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/updateline.h"

#include <QDateTime>

namespace sallyport::gui {

using update::Asker;
using update::UpdateCheck;

UpdateNews::UpdateNews(
    Clock& clock, ui::Settings& settings, ui::MainWindow& window, ui::TunnelLog& log)
    : m_clock(clock)
    , m_settings(settings)
    , m_window(window)
    , m_log(log)
{
    connect(&window, &ui::MainWindow::updateCheckRequested, this, &UpdateNews::checkNow);
    connect(&window.updateLine(), &ui::UpdateLine::notOpened, this, [this](const QString& page) {
        m_window.showNotice(tr("The desktop has no program that opens the page."), page);
    });
}

void UpdateNews::use(const update::UpdateSource& source, const QString& own,
    const update::UpdateFetcher::Options& options)
{
    const auto version = update::ReleaseVersion::read(own);
    if (!version || m_check) {
        return;
    }
    m_own = own;
    m_check = std::make_unique<UpdateCheck>(m_clock, source, *version, options);
    connect(m_check.get(), &UpdateCheck::asked, this,
        [this] { m_settings.setAskedForVersion(QDateTime::currentDateTimeUtc()); });
    connect(m_check.get(), &UpdateCheck::newerFound, this,
        [this](const update::ReleaseNotice& notice, Asker asker) {
            m_window.updateLine().tellOf(notice, asker == Asker::User);
        });
    connect(m_check.get(), &UpdateCheck::noneFound, this, [this](Asker asker) {
        if (asker == Asker::User) {
            m_window.updateLine().tell(tr("This is the newest version: Sallyport %1.").arg(m_own));
        }
    });
    connect(m_check.get(), &UpdateCheck::failed, this, &UpdateNews::onFailed);
    m_window.offerUpdates();
    followSettings();
}

QString UpdateNews::host() const
{
    return m_check ? m_check->host() : QString();
}

void UpdateNews::followSettings()
{
    if (!m_check) {
        return;
    }
    const QDateTime last = m_settings.askedForVersion();
    m_check->setOn(m_settings.tellOfVersions(),
        last.isValid() ? std::optional(Milliseconds(last.msecsTo(QDateTime::currentDateTimeUtc())))
                       : std::nullopt);
}

void UpdateNews::checkNow()
{
    if (m_check) {
        m_window.updateLine().tell(tr("Asking %1 for a new version …").arg(host()));
        m_check->checkNow();
    }
}

void UpdateNews::onFailed(const Error& error, Asker asker)
{
    m_log.add(ui::LogLevel::Notice, {},
        QStringLiteral("%1 (%2)").arg(
            ui::ErrorText::of(error).sentence, ui::ErrorText::details(error)));
    if (asker == Asker::User) {
        m_window.updateLine().hide();
        m_window.showError(error);
    }
}

} // namespace sallyport::gui
