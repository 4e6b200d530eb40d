// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/connectionpath.h"

#include <QWidget>

namespace sallyport::ui {

/// Draws the way of a connection: a box for each place, a double line with a padlock where SSH
/// protects, a dashed one with the word "clear" where it does not, and a grey one without padlock
/// where SSH is not up. What is on the server and what is beyond it have a line each. The user's
/// side is where reading starts. Its tool tip and accessible
/// description say the same in words.
class PathPicture final : public QWidget {
    Q_OBJECT

public:
    explicit PathPicture(QWidget* parent = nullptr);

    /// As it is meant to be, and as its FTP transfers showed it.
    void setProfile(const profile::Profile& profile, const FtpSights& seen = {});
    /// As it is while its tunnel is not up; see withoutSsh().
    void setDown(const profile::Profile& profile, int missing, const FtpSights& seen = {});
    void setRule(const profile::Profile& profile, const profile::Rule& rule);

    [[nodiscard]] const ConnectionPath& path() const { return m_path; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setPath(ConnectionPath path);

    ConnectionPath m_path;
};

} // namespace sallyport::ui
