// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace sallyport::testing {

/// How many milliseconds something may take that should take at most USUAL: as many times more as
/// SALLYPORT_TEST_SLOWNESS says (sanitizers make everything slow), USUAL where it says nothing.
[[nodiscard]] inline qint64 patience(qint64 usual)
{
    return usual * std::max(1, qEnvironmentVariableIntValue("SALLYPORT_TEST_SLOWNESS"));
}

} // namespace sallyport::testing
