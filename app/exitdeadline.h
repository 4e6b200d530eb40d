// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace sallyport {

/// From now on the process has so long to end by itself, with destructors and all; then it ends at
/// once with this code, whatever its helper threads are still at: what one of them reads or
/// computes may take as long as a file of somebody else's wants. Called once, from the main thread,
/// after the event loop.
///
/// lastAct: called before the process is ended that way, from another thread; may be null.
void exitWithin(Milliseconds time, int code, void (*lastAct)() = nullptr);

/// For the end of main(), when all that is ours is gone and said. On Windows the process ends here:
/// what libraries do after main(), once the other threads are no more, can wait for one of them for
/// ever. Elsewhere it returns the code.
[[nodiscard]] int endProcess(int code);

} // namespace sallyport
