// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

namespace sallyport::ui {

/// What the editor of a profile has to know of the other ones, of which there may be thousands.
struct OtherProfile {
    // NOLINTNEXTLINE(google-explicit-constructor): it is that of the profile
    OtherProfile(const profile::Profile& profile)
        : id(profile.id)
        , name(profile.label.name)
        , folder(profile.label.folder)
        , host(profile.connection.server.address.host)
    {
    }

    QString id;
    QString name;
    QString folder;
    QString host;
};

} // namespace sallyport::ui
