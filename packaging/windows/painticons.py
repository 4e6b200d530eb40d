#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints icons in several sizes: painticons.py RSVG-CONVERT FOLDER "SIZE;SIZE" SVG…

Makes FOLDER/SIZE/NAME.png. A picture that does not take the colour of the text around it says so in
its text "Colour".
"""
import struct
import subprocess
import sys
import zlib
from pathlib import Path


def with_text(png, key, value):
    """The picture with a text chunk after its header (PNG, 11.3.4.3)."""
    header_end = 8 + 4 + 4 + 13 + 4
    data = b"tEXt" + key.encode() + b"\0" + value.encode()
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    return png[:header_end] + chunk + png[header_end:]


def main():
    rsvg, folder, sizes, *pictures = sys.argv[1:]
    for size in sizes.split(";"):
        into = Path(folder, size)
        into.mkdir(parents=True, exist_ok=True)
        for picture in map(Path, pictures):
            png = subprocess.run([rsvg, "-w", size, "-h", size, str(picture)], check=True, stdout=subprocess.PIPE).stdout
            if "currentColor" not in picture.read_text():
                png = with_text(png, "Colour", "own")
            (into / (picture.stem + ".png")).write_bytes(png)


main()
