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

} // namespace sallyport
