// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sallyport {

/// ssh_config(5) PATTERNS: '*' stands for any run of bytes, '?' for one; nothing else is special.
/// Bytes are compared as they are. Takes at most |text| × |pattern| steps.
[[nodiscard]] bool matchesPattern(QByteArrayView text, QByteArrayView pattern);

/// Comma-separated patterns, each negated by a leading '!': true when one matches and no negated
/// one does. As in OpenSSH, a pattern of 1023 bytes or more makes the whole list match nothing.
[[nodiscard]] bool matchesPatternList(QByteArrayView text, QByteArrayView patterns);

} // namespace sallyport
