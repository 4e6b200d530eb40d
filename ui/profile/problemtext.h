// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/validation.h"

namespace sallyport::ui {

/// What is wrong, as a translated sentence. What validation says in other words than we know is
/// shown as it is.
[[nodiscard]] QString problemText(const profile::Problem& problem);
/// Whether problemText() knows the words.
[[nodiscard]] bool isProblemKnown(const QString& detail);

} // namespace sallyport::ui
