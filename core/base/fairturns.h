// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// For whoever is told by a socket that there is something to do: what others on this thread have
/// put off gets its turn before the next socket does. On Windows Qt delivers what was posted only
/// once no message waits, and a socket with a lot to read always has another one: a request to stop
/// would wait for the end of a download. Elsewhere that is so anyway, and this does nothing.
void giveOthersATurn();

} // namespace sallyport
