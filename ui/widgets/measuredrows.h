// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport::ui {

/// By how many rows of a table its columns are fitted: there may be thousands, and each is laid out
/// to be measured.
inline constexpr int kMeasuredRows = 100;

} // namespace sallyport::ui
