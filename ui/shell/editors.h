// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <functional>
#include <optional>

class QWidget;

namespace sallyport::ui {

class Workbench;

/// Opens the profile editor over a window; done is called with what the user accepted. Tests the
/// user starts in it run on a thread of their own and end with it; what they ask goes to the
/// workbench's prompt.
/// draft: what was typed into it earlier; see drafts.h.
void editProfile(Workbench& workbench, const profile::Profile& profile, QWidget* window,
    const std::function<void(const profile::Profile&)>& done,
    const std::optional<profile::Profile>& draft = {});

/// The same for what profiles inherit; what is accepted is stored.
void editDefaults(Workbench& workbench, QWidget* window);

/// The same for one rule of a profile.
void editRule(Workbench& workbench, const profile::Rule& rule, const profile::Profile& context,
    QWidget* window, const std::function<void(const profile::Rule&)>& done);

} // namespace sallyport::ui
