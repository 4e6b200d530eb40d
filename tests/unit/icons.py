#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon's files: each of the size in its name, made from the picture as it is now, all of them installed."""
import hashlib
import struct
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
ICONS = ROOT / "packaging/linux/icons"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def size_of(png, what):
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        return f"{what} is no PNG file"
    return struct.unpack(">II", png[16:24])


def main():
    wrong = []
    made_from = (ICONS / "sallyport.svg.sha256").read_text().strip()
    if hashlib.sha256((ROOT / "resources/icons/sallyport.svg").read_bytes()).hexdigest() != made_from:
        wrong.append("resources/icons/sallyport.svg has changed: run packaging/icons.sh")
    there = sorted(int(path.stem.rpartition("-")[2]) for path in ICONS.glob("sallyport-*.png"))
    if there != sorted(SIZES):
        wrong.append(f"there are the sizes {there}, not {sorted(SIZES)}")
    installed = (ROOT / "packaging/cmake/SallyportInstall.cmake").read_text()
    if f"foreach(size {' '.join(map(str, SIZES))})" not in installed:
        wrong.append("SallyportInstall.cmake does not install these sizes")
    for size in there:
        name = f"sallyport-{size}.png"
        if (found := size_of((ICONS / name).read_bytes(), name)) != (size, size):
            wrong.append(f"{name}: {found}")
    icns = (ROOT / "packaging/macos/Sallyport.icns").read_bytes()
    if icns[:4] != b"icns" or struct.unpack(">I", icns[4:8])[0] != len(icns):
        wrong.append("Sallyport.icns: not an icon file of its length")
    at, kinds = 8, []
    while at < len(icns):
        kind, length = icns[at:at + 4], struct.unpack(">I", icns[at + 4:at + 8])[0]
        width, _ = size_of(icns[at + 8:at + length], kind)
        if icns[at + 8:at + length] != (ICONS / f"sallyport-{width}.png").read_bytes():
            wrong.append(f"Sallyport.icns: {kind!r} is another picture: run packaging/icons.sh")
        kinds.append(kind)
        at += length
    if len(kinds) != 9:
        wrong.append(f"Sallyport.icns: {kinds}")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


sys.exit(main())
