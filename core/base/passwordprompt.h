// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

namespace sallyport {

/// Many servers ask for the very password as the only prompt of keyboard-interactive. Others ask
/// for codes that change, or for a new password: those are never what is kept.
[[nodiscard]] bool asksForPassword(const QList<Question::Item>& items);

} // namespace sallyport
