// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QCoreApplication>

namespace sallyport::ui {

/// What is different between two versions of a profile, one line each, in words.
class ProfileDifference {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::ProfileDifference)

public:
    [[nodiscard]] static QStringList between(
        const profile::Profile& before, const profile::Profile& after);
};

} // namespace sallyport::ui
