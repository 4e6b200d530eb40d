// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace sallyport::profile {

/// The file in a configuration folder that holds what the user chose for the program as a whole.
[[nodiscard]] QString windowSettingsFile(const QString& configFolder);

/// One choice that is worth a place in a backup; where the window stood is not.
struct WindowSetting {
    const char* name; ///< In a backup.
    const char* key; ///< In the file.
    bool isText; ///< Else yes or no.
};

inline constexpr WindowSetting kCloseToTray{ "closeToTray", "tray/closeTo", false };
inline constexpr WindowSetting kStartMinimised{ "startMinimised", "tray/startMinimised", false };
inline constexpr WindowSetting kNotifications{ "notifications", "tray/notifications", false };
inline constexpr WindowSetting kLanguage{ "language", "language", true };
inline constexpr WindowSetting kColours{ "colours", "look/colours", true };
inline constexpr WindowSetting kTellOfVersions{ "tellOfVersions", "update/tell", false };
inline constexpr WindowSetting kTextSize{ "textSize", "look/textSize", true };

/// What the user has chosen; what was left as it is by itself is not in it.
[[nodiscard]] QJsonObject windowSettings(const QString& configFolder);

/// Sets what the object has; what is unknown or of the wrong kind is left out. FileUnwritable.
[[nodiscard]] Result<void> restoreWindowSettings(
    const QString& configFolder, const QJsonObject& settings);

} // namespace sallyport::profile
