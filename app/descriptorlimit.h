// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// Every connection takes a descriptor, and the usual soft limit of 1024 is soon reached: goes up
/// to what the system allows. Before any thread starts.
void raiseDescriptorLimit();

} // namespace sallyport
