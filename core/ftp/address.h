// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

namespace sallyport::ftp {

// What the engine's interface is written in.
using sallyport::Address;
using sallyport::Cidr;

} // namespace sallyport::ftp
