// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/update/releasenotice.h"

#include <QUrl>

#include <optional>

namespace sallyport::update {

/// Where the notice of the newest release is, and whose signature it has to have.
struct UpdateSource {
    QUrl url; ///< https
    NoticeKey key;
};

/// What the build options SALLYPORT_UPDATE_URL and SALLYPORT_UPDATE_KEY say; nothing where they are
/// empty, as in the packages of distributions, which tell of new versions themselves, or of no use.
[[nodiscard]] std::optional<UpdateSource> builtInUpdateSource();

} // namespace sallyport::update
