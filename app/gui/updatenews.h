// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/updatecheck.h"

#include <QObject>

#include <memory>

namespace sallyport::ui {
class MainWindow;
class Settings;
class TunnelLog;
} // namespace sallyport::ui

namespace sallyport::gui {

/// Joins the check for a newer version with the window: the menu and the preferences ask for it, a
/// line of the window tells of it, and what fails without being asked for is a line of the log.
/// Nothing of it is offered until use(). Lives on the interface thread.
class UpdateNews final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    UpdateNews(Clock& clock, ui::Settings& settings, ui::MainWindow& window, ui::TunnelLog& log);

    /// own: the version of this program. A text that is none: nothing is offered.
    void use(const update::UpdateSource& source, const QString& own,
        const update::UpdateFetcher::Options& options);
    /// Who is asked; empty: nobody can be.
    [[nodiscard]] QString host() const;
    /// The user may have said yes or no meanwhile.
    void followSettings();

private:
    void checkNow();
    void onFailed(const Error& error, update::Asker asker);

    Clock& m_clock;
    ui::Settings& m_settings;
    ui::MainWindow& m_window;
    ui::TunnelLog& m_log;
    QString m_own;
    std::unique_ptr<update::UpdateCheck> m_check; ///< Null until use().
};

} // namespace sallyport::gui
