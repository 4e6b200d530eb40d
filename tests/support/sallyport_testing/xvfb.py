# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of the test's own."""
import contextlib
import os
import shutil
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from . import processes


class Xvfb:
    """A screen without a window manager; `display` is what DISPLAY names it."""

    def __init__(self, width=1280, height=900):
        self.memory = tempfile.TemporaryDirectory(prefix="sallyport-screen-")
        reader, writer = os.pipe()
        # Without -noreset it starts anew when its last client leaves, and turns away who comes meanwhile.
        self.process = processes.spawn(
            ["Xvfb", "-displayfd", writer, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset",
             "-fbdir", self.memory.name],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            self.close()
            raise RuntimeError("Xvfb does not start")
        self.display = f":{number}"

    def picture(self, path):
        """What is on it, as PNG, without a program that takes pictures: it keeps its pixels in a file of the kind XWD."""
        data = (Path(self.memory.name) / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", data[:100])
        width, height, stride, begin = header[4], header[5], header[12], header[0] + header[19] * 12
        rows = bytearray()
        for row in range(height):
            pixels = data[begin + row * stride:begin + row * stride + width * 4]  # blue, green, red, nothing
            line = bytearray(width * 3)
            line[0::3], line[1::3], line[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
            rows += b"\0" + line
        write_png(path, width, height, 2, rows)

    def close(self):
        processes.end(self.process)
        self.memory.cleanup()


def write_png(path, width, height, kind, rows):
    """Rows of 8 bits a channel, each after a 0 byte; kind 2: RGB, 6: RGB and how opaque it is."""
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, kind, 0, 0, 0))
                           + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b""))


@contextlib.contextmanager
def screen(width, height):
    """The environment for a program with a window: on a screen of its own, or on Qt's offscreen platform without Xvfb."""
    env = {name: value for name, value in os.environ.items() if name not in ("SSH_AUTH_SOCK", "WAYLAND_DISPLAY")}
    if not shutil.which("Xvfb"):
        yield {**env, "QT_QPA_PLATFORM": "offscreen"}
        return
    with contextlib.closing(Xvfb(width, height)) as server:
        yield {**env, "DISPLAY": server.display, "QT_QPA_PLATFORM": "xcb"}
