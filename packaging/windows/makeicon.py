#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an icon of Windows, in its usual sizes, from an SVG picture: makeicon.py SVG ICO RSVG-CONVERT

Each size is a PNG picture, which Windows reads since Vista.
"""
import struct
import subprocess
import sys

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main():
    svg, ico, rsvg = sys.argv[1:]
    pictures = [subprocess.run([rsvg, "-w", str(size), "-h", str(size), svg], check=True, stdout=subprocess.PIPE).stdout
                for size in SIZES]
    offset = 6 + 16 * len(SIZES)
    head = struct.pack("<HHH", 0, 1, len(SIZES))
    for size, picture in zip(SIZES, pictures):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    with open(ico, "wb") as out:
        out.write(head + b"".join(pictures))


main()
