// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sallyport::platform {

/// Starting the program when the user logs in: XDG autostart, the Run key of Windows, a LaunchAgent
/// on macOS. Of this user only.
class Autostart {
public:
    /// What is to be started. program: an absolute path.
    explicit Autostart(QString program = thisProgram(), QStringList arguments = {});

    /// This program as it can be started again; an AppImage is itself, not what it unpacked.
    [[nodiscard]] static QString thisProgram();

    /// The desktop will start it, whatever the path of the program was then.
    [[nodiscard]] bool isEnabled() const;
    /// Also when it is enabled already: with the path and arguments of now. FileUnwritable.
    [[nodiscard]] Result<void> enable();
    [[nodiscard]] Result<void> disable();

private:
    QString m_program;
    QStringList m_arguments;
};

} // namespace sallyport::platform
