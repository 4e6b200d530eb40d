// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/rule.h"

#include <QList>

namespace sallyport::ui {

/// The forwards in text the user pastes: "ssh -L 8080:web:80 -N host", "-D 1080",
/// "LocalForward 8080 web:80", several lines of it. What else such a command says is left out.
/// Fails with InvalidArgument when there is no forward in it, with InvalidRule when one is wrong.
[[nodiscard]] Result<QList<profile::Rule>> forwardsIn(const QString& text);

/// Whether the text is meant as forwards, be they right or wrong, and not as a word for a field.
[[nodiscard]] bool looksLikeForwards(const QString& text);

} // namespace sallyport::ui
