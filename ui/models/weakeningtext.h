// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/weakening.h"

#include <QCoreApplication>

namespace sallyport::ui {

/// What a profile would protect less, in words.
class WeakeningText {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::WeakeningText)

public:
    /// One line: what, the field, before and after. Plain text.
    [[nodiscard]] static QString of(const profile::Weakening& weakening);

private:
    [[nodiscard]] static QString sentence(profile::Weakening::Kind kind);
};

} // namespace sallyport::ui
