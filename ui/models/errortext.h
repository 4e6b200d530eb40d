// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace sallyport::ui {

/// What an error means in the window: the words of core/base/errorwords.h, translated.
struct ErrorText {
    QString sentence;
    QString hint;

    [[nodiscard]] static ErrorText of(Code code);
    [[nodiscard]] static ErrorText of(const Error& error);
    /// The technical text for whoever wants it: code, place and detail, one line.
    [[nodiscard]] static QString details(const Error& error);
};

} // namespace sallyport::ui
