// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace sallyport {

/// A value or the reason why there is none. The only way core reports a failed call.
template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    Code code, Sentence detail = {}, QString context = {})
{
    return tl::unexpected<Error>(Error{ code, std::move(detail), std::move(context) });
}

} // namespace sallyport
