# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of the test's own."""
import contextlib
import os
import shutil
import subprocess

from . import processes


class Xvfb:
    """A screen without a window manager; `display` is what DISPLAY names it."""

    def __init__(self, width=1280, height=900):
        reader, writer = os.pipe()
        # Without -noreset it starts anew when its last client leaves, and turns away who comes meanwhile.
        self.process = processes.spawn(
            ["Xvfb", "-displayfd", writer, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            self.close()
            raise RuntimeError("Xvfb does not start")
        self.display = f":{number}"

    def close(self):
        processes.end(self.process)


@contextlib.contextmanager
def screen(width, height):
    """The environment for a program with a window: on a screen of its own, or on Qt's offscreen platform without Xvfb."""
    env = {name: value for name, value in os.environ.items() if name not in ("SSH_AUTH_SOCK", "WAYLAND_DISPLAY")}
    if not shutil.which("Xvfb"):
        yield {**env, "QT_QPA_PLATFORM": "offscreen"}
        return
    with contextlib.closing(Xvfb(width, height)) as server:
        yield {**env, "DISPLAY": server.display, "QT_QPA_PLATFORM": "xcb"}
