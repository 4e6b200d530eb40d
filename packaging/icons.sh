#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the icon of the program in all sizes from resources/icons/sallyport.svg, and Apple's file from them. To be
# run after a change of that picture; the test "icons" fails until then. Needs rsvg-convert (librsvg2-bin).
set -eu
cd "$(dirname -- "$0")/.."
source=resources/icons/sallyport.svg
for size in 16 22 24 32 48 64 96 128 256 512; do
    rsvg-convert -w $size -h $size "$source" -o "packaging/linux/icons/sallyport-$size.png"
done
sha256sum "$source" | cut -d' ' -f1 >packaging/linux/icons/sallyport.svg.sha256
python3 packaging/macos/makeicns.py packaging/linux/icons packaging/macos/Sallyport.icns
