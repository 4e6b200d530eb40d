// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only way the rest of core/ssh reaches libssh2: its header and, in our own build, the
// extension unit.
#include <libssh2.h>

#ifndef SALLYPORT_STOCK_LIBSSH2
#include "core/ssh/libssh2ext.h"
#endif
