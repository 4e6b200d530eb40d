// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport::profile {

/// A folder of profiles (Label::folder) as it is stored, however it was typed: " /A// B /" is
/// "A/B". Names are kept as they are but for the blanks around them, so that no folder turns into
/// another one; empty: the top level.
[[nodiscard]] QString tidyFolder(const QString& typed);

} // namespace sallyport::profile
