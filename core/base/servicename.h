// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"

namespace sallyport {

/// A port as a user may type it: decimal digits, or the name of a TCP service ("https") as this
/// computer's services database has it; the best known names work on a computer without one. Names
/// are compared in lower case. Fails with InvalidArgument. May read a file; for what users type,
/// not for the network.
[[nodiscard]] Result<Port> parseServicePort(QStringView text);

} // namespace sallyport
