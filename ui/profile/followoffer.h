// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/profile/profile.h"
#include "core/tunnel/followreader.h"

#include <QWidget>

class QLabel;

namespace sallyport::ui {

/// Offers to follow ~/.ssh/config where that file names the host that was typed. Without that it
/// takes no notice of the file, and shows nothing. Files are read on a thread of their own.
class FollowOffer final : public QWidget {
    Q_OBJECT

public:
    explicit FollowOffer(QWidget* parent);
    ~FollowOffer() override;

    /// The profile as it stands; looks once it has stood still for a moment.
    void look(const profile::Profile& profile);
    /// Shows nothing any more.
    void withdraw();

Q_SIGNALS:
    /// host: as after `ssh`.
    void followWanted(const QString& host);

private:
    void read();
    void finished(const Result<profile::Followed>& result);

    SystemClock m_clock;
    std::unique_ptr<Timer> m_pause;
    std::unique_ptr<tunnel::FollowReader> m_reader;
    profile::Profile m_asked; ///< Following the host that is looked up, or was.
    QLabel* m_text;
};

} // namespace sallyport::ui
