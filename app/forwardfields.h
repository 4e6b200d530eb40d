// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/status.h"

#include <QJsonObject>

namespace sallyport {

/// A rule and what became of it, as scripts read it: the fields of the event "forward".
[[nodiscard]] QJsonObject forwardFields(const tunnel::ForwardStatus& status);

} // namespace sallyport
