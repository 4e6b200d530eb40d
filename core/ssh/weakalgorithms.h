// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sallyport::ssh {

/// Why an algorithm should not be used any more, in a few words ("SHA-1"); empty for one that may
/// be. Knows the names of RFC 4253 and its successors and those of OpenSSH; judged after RFC 8758,
/// RFC 9142 and what OpenSSH itself has switched off.
[[nodiscard]] QString weaknessOf(QStringView algorithm);

/// The weak ones among the methods of a connection as Link::algorithms() lists them, each with its
/// reason: "diffie-hellman-group14-sha1 (SHA-1)". A MAC does not count beside a cipher that
/// authenticates by itself.
[[nodiscard]] QStringList weakAlgorithms(const QString& negotiated);

} // namespace sallyport::ssh
