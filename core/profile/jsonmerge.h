// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sallyport::profile {

struct JsonMerge {
    QJsonObject merged; ///< Where both changed the same thing, ours.
    QStringList conflicts; ///< The paths of those.
};

/// What `ours` and `theirs` made of `base`, put together: objects key by key, lists item by item,
/// so that rules that were added, edited or removed on either side stay so. The same change on both
/// sides is no conflict.
[[nodiscard]] JsonMerge mergedJson(
    const QJsonObject& base, const QJsonObject& ours, const QJsonObject& theirs);

} // namespace sallyport::profile
