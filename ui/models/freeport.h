// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace sallyport::ui {

/// The first port above the given one that nobody listens on at the moment; nothing when the
/// address is none of this computer's, or everything near is taken. Binds and closes again at once.
[[nodiscard]] std::optional<std::uint16_t> freePortAbove(const QString& host, std::uint16_t port);

} // namespace sallyport::ui
