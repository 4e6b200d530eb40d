// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

class QFile;

// What Sallyport keeps on disk is nobody else's business. These are the only places that make a
// folder. On Windows "for this user alone" is a list of rights with the user and the system in it,
// and nothing that comes down from the folder above.

namespace sallyport {

/// Makes the folder and what is missing above it, each for this user alone (0700) from the first
/// moment on. One that exists stays as it is. Fails with FileUnwritable; the context is the one
/// that could not be made.
[[nodiscard]] Result<void> makeOwnFolder(const QString& path);

/// Takes away what others may do in a folder that exists and is this user's. Given names, only if
/// the folder has no other entries than these, backups and lock files of these included: a folder
/// that is for other things too is not ours to change, and a warning says so, once. Nothing is done
/// to a folder of somebody else's, to one that everybody may write to (as /tmp), or when there is
/// none.
void closeToOthers(const QString& path, const QStringList& names = {});

/// Sees to it that a file that some library will write to exists and is this user's alone (0600).
/// Best effort.
void makeOwnFile(const QString& path);

/// The file sallyport.portable lies beside the program: whatever is kept is kept there, and nothing
/// on the computer besides. Windows only. Asked for when a QCoreApplication exists.
[[nodiscard]] bool isPortable();

/// Where profiles, settings and host keys are kept unless something else is said: the folder that
/// the system has for it, or "data" beside a portable program.
[[nodiscard]] QString ownConfigFolder();

/// Windows takes a file of such a name, whatever stands behind a dot in it, for a device: CON, NUL,
/// COM1. False elsewhere.
[[nodiscard]] bool isDeviceName(const QString& fileName);

/// Where OpenSSH keeps what is for all users of this computer: /etc/ssh, %ProgramData%\ssh. The
/// latter can be made by any user where it is missing, so see othersMayWrite().
[[nodiscard]] QString systemSshFolder();

/// Somebody else than our user and the system owns the open file or may change it; also where that
/// cannot be found out. Asked of what is open: a name may mean another file a moment later.
[[nodiscard]] bool othersMayWrite(const QFile& file);

} // namespace sallyport
