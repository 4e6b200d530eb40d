// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

class QFileDevice;
class QLockFile;

namespace sallyport {

// The one place that knows which failures of the system pass by themselves: something has run out
// (descriptors, memory, disk space, ports, threads) and will be there again. Such a failure is
// Code::OutOfResources, whatever was being done, and is tried again; every other one keeps the code
// of what failed.

/// What has run out, by a number of the system (errno, WSAGetLastError()): "no descriptor is left
/// for this program (too many open files)". Nothing when the number means anything else.
[[nodiscard]] std::optional<Sentence> exhaustion(int systemError);

/// Whether this program can open a file or a socket right now, for failures of libraries that do
/// not say why. Asks the system.
[[nodiscard]] std::optional<Sentence> descriptorExhaustion();

/// Whether this computer has a port left for a connection that it makes itself, for connect(),
/// whose EADDRNOTAVAIL means a missing address as well, and for libraries that do not say why. Of
/// bind() to an address it always means the address. Asks the system.
[[nodiscard]] std::optional<Sentence> portExhaustion();

/// Whether another thread can be started right now (EAGAIN), for Qt's thread pool, which loses what
/// it cannot start. Starts one that ends at once.
[[nodiscard]] std::optional<Sentence> threadExhaustion();

/// The error of a call that failed: OutOfResources if that is why, otherwise as given.
[[nodiscard]] Error systemError(int systemError, Error otherwise);
/// The same for a failure of which only the text of the system is known, as Qt's classes have it,
/// or not even that; asks descriptorExhaustion() as well.
[[nodiscard]] Error systemError(const QString& systemText, Error otherwise);
/// Takes the lock, within so many milliseconds. The error: taken when somebody else has it,
/// otherwise as the system says.
[[nodiscard]] Result<void> takeLock(
    QLockFile& lock, int milliseconds, const Error& taken, const Error& otherwise);
/// The same for a file whose last call failed; its text is the detail.
[[nodiscard]] Error fileError(const QFileDevice& file, Code otherwise, const QString& context);

} // namespace sallyport
