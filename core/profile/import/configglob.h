// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sallyport::profile {

/// The files that match a glob(7) pattern, sorted by their bytes as ssh does it: *, ?, […] with
/// ranges, classes and !, backslashes; a leading dot has to be written. Folders are left out.
/// At most 2,000 matches a level, so that "/*/*/*" ends. On Windows * and ? only.
[[nodiscard]] QStringList globbed(const QString& pattern);

/// "~user" at the start of a path becomes that user's home folder, where this computer knows the
/// user; the text itself otherwise.
[[nodiscard]] QString withUserFolder(const QString& path);

} // namespace sallyport::profile
