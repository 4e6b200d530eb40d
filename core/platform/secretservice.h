// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace sallyport::platform {

/// The key store that answers on the session bus, or would be started by a request, as users know
/// it; nothing: there is none. Asks the bus alone, and for no longer than a second.
[[nodiscard]] std::optional<QString> secretServiceName();

/// Whether the Secret Service's default collection is locked (Secret Service API,
/// Collection.Locked). Answers later, false when there is no telling, never after the context is
/// gone.
void askWhetherLocked(QObject* context, std::function<void(bool)> answer);

} // namespace sallyport::platform
