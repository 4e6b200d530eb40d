// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sallyport {

/// A dotted quad of plain decimal octets.
[[nodiscard]] bool isIpv4Text(QStringView text);

/// RFC 4291 text without brackets; a "%zone" is allowed.
[[nodiscard]] bool isIpv6Text(QStringView text);

/// An address, or one with "/bits" behind it.
[[nodiscard]] bool isCidrText(QStringView text);

} // namespace sallyport
