#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds on Windows itself, in an MSYS2 shell (UCRT64), with that system's Qt, and runs the unit tests. What users get is
# made by packaging/windows/build.sh. Not yet run by anybody.
set -eu
cd "$(dirname -- "$0")/../.."
[ "${MSYSTEM:-}" = UCRT64 ] || { echo "windows-native: start it in MSYS2's UCRT64 shell" >&2; exit 2; }
prefix=$MINGW_PACKAGE_PREFIX
pacman -S --noconfirm --needed git "$prefix-gcc" "$prefix-cmake" "$prefix-ninja" "$prefix-qt6-base" "$prefix-qt6-svg" \
    "$prefix-qt6-tools" "$prefix-openssl" "$prefix-zlib" "$prefix-argon2" "$prefix-tl-expected" "$prefix-qtkeychain-qt6" \
    "$prefix-python" "$prefix-python-markdown"
packaging/libssh2/setup.sh --only tarball
cmake --preset dev -DSALLYPORT_BUILD_UI=ON
cmake --build --preset dev
ctest --preset dev -L unit --no-tests=error
