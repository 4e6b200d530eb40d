// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace sallyport {

/// The TCP port of a service by its name in the system's services file ("ftp", "https"). Reads that
/// file or asks its name service; never the network of this program. Any thread.
[[nodiscard]] std::optional<std::uint16_t> servicePort(QStringView name);

} // namespace sallyport
