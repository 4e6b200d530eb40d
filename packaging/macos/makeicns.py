#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts PNG pictures of several sizes into one file in Apple's icon format: makeicns.py FOLDER FILE.icns

The format is a list of blocks, each a type of four letters and its length with these eight bytes, big-endian; the first one
holds the others. The types below take PNG; "@2x" is a picture of twice the points.
"""
import struct
import sys
from pathlib import Path

TYPES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
         b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512}


def block(kind, content):
    return kind + struct.pack(">I", len(content) + 8) + content


def main():
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    pictures = b"".join(block(kind, (folder / f"sallyport-{size}.png").read_bytes()) for kind, size in TYPES.items())
    target.write_bytes(block(b"icns", pictures))


main()
