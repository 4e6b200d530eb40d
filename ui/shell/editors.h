// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <functional>

class QWidget;

namespace sallyport::ui {

/// Opens the profile editor over a window; done is called with what the user accepted.
void editProfile(const profile::Profile& profile, const QList<profile::Profile>& others,
    QWidget* window, const std::function<void(const profile::Profile&)>& done);

/// The same for one rule of a profile.
void editRule(const profile::Rule& rule, const profile::Profile& context, QWidget* window,
    const std::function<void(const profile::Rule&)>& done);

} // namespace sallyport::ui
