# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of the test's own, and a user who looks at a program's window there and clicks.

The screen is Xvfb's, with a real window manager that has a tray. Widgets are found as a screen reader
finds them, by role and name; clicks and keys are real ones, at the place where the widget is.
"""
import os
import re
import shutil
import subprocess
import tempfile
import time
import unittest
import warnings
from pathlib import Path

from . import processes
from .bus import PrivateBus
from .case import patience
from .xvfb import Xvfb

# libatspi is found wherever the distribution keeps its helpers.
_LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]

TOOLS = ["Xvfb", "icewm", "xdotool", "xprop", "xwininfo", "import", "dbus-daemon"]

# Preferences of a window manager with a tray and nothing that moves by itself.
ICEWM = """\
TaskBarShowClock=0
TaskBarShowCPUStatus=0
TaskBarShowMEMStatus=0
TaskBarShowNetStatus=0
TaskBarShowWorkspaces=0
TaskBarEnableSystemTray=1
ShowTaskBar=1
EnableAddressBar=0
PassFirstClickToClient=1
DesktopBackgroundColor="rgb:50/60/70"
"""


def missing():
    """What this machine lacks for it."""
    return ([tool for tool in TOOLS if not shutil.which(tool)]
            + [name for name in ["at-spi-bus-launcher"] if not any(os.path.exists(path) for path in _LAUNCHERS)])


def begin():
    """One for a module of tests; without what it needs they are skipped, and fail in CI."""
    lacking = missing()
    if lacking:
        if os.environ.get("CI"):
            raise RuntimeError(f"missing: {', '.join(lacking)}")
        raise unittest.SkipTest(f"missing: {', '.join(lacking)}")
    return Desktop()


class Desktop:
    """Screen, session bus, accessibility, window manager with a tray. One per process: libatspi knows only one."""

    def __init__(self, width=1280, height=900):
        self.folder = Path(tempfile.mkdtemp(prefix="sallyport-desktop-"))
        self.running = []
        (self.folder / "runtime").mkdir(mode=0o700)
        (self.folder / "icewm").mkdir()
        self.screen = Xvfb(width, height)
        self.bus = PrivateBus()
        self.env = {**os.environ, **self.bus.env, "DISPLAY": self.screen.display,
                    "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
                    "HOME": str(self.folder), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                    "ICEWM_PRIVCFG": str(self.folder / "icewm"), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
                    "NO_AT_BRIDGE": "1"}
        for name in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "SSH_AUTH_SOCK", "LANGUAGE"):
            self.env.pop(name, None)
        launcher = next(path for path in _LAUNCHERS if os.path.exists(path))
        self._start([launcher, "--launch-immediately"], env=self.env)
        self.manager = None
        # This process is the screen reader.
        os.environ.update({name: self.env[name] for name in
                           ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR")})
        self._atspi = None
        try:
            self.set_tray(True)
            self._wait(lambda: b"org.a11y.Bus" in self._bus_names(), "the accessibility bus")
        except RuntimeError:
            print((self.folder / "icewm.log").read_text(errors="replace"))
            self.close()
            raise

    def set_tray(self, on):
        """Starts the window manager anew, with a tray or without one."""
        if self.manager:
            processes.end(self.manager)
        (self.folder / "icewm" / "preferences").write_text(
            ICEWM if on else ICEWM.replace("SystemTray=1", "SystemTray=0"))
        with (self.folder / "icewm.log").open("wb") as log:
            self.manager = processes.spawn(["icewm"], env=self.env, stdout=log, stderr=log)
        self._wait(self._window_manager, "the window manager")

    def keyring(self):
        """Starts a key store, open already; close() ends it."""
        home = self.folder / "keyring"
        home.mkdir(exist_ok=True)
        reader, writer = os.pipe()
        process = processes.spawn(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
             f"--control-directory={home}"], stdin=reader, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**self.env, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)})
        os.close(reader)
        os.write(writer, b"keyring password")
        os.close(writer)
        self.running.append(process)
        self._wait(lambda: b"org.freedesktop.secrets" in self._bus_names(), "the key store")
        return process

    def _bus_names(self):
        return subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
             "org.freedesktop.DBus.ListNames"], env=self.env, capture_output=True).stdout

    def _window_manager(self):
        return subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self.env,
                              capture_output=True).stdout.count(b"0x")

    @staticmethod
    def _wait(check, what):
        deadline = time.monotonic() + patience(20)
        while not check():
            if time.monotonic() > deadline:
                raise RuntimeError(f"{what} does not start")
            time.sleep(0.05)

    def _start(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        self.running.append(processes.spawn(command, **options))

    def atspi(self):
        if self._atspi is None:
            warnings.filterwarnings("ignore", category=DeprecationWarning)
            import gi
            gi.require_version("Atspi", "2.0")
            from gi.repository import Atspi
            self._atspi = Atspi
        return self._atspi

    def xdotool(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, timeout=30)
        return done.stdout

    def place_of(self, pid, title):
        """Where the inside of the window with that title begins on the screen; None: there is none."""
        for number in self.xdotool("search", "--all", "--onlyvisible", "--pid", pid, "--name", re.escape(title)).split():
            told = subprocess.run(["xwininfo", "-id", number], env=self.env, capture_output=True, text=True).stdout
            found = re.findall(r"Absolute upper-left [XY]: +(-?\d+)", told)
            if len(found) == 2:
                return int(found[0]), int(found[1])
        return None

    def has_popup(self):
        """Whether a menu without a window of its own is open."""
        return self.popup() is not None

    def popup(self):
        """The middle of a menu or a balloon without a window of its own; None: there is none."""
        tree = subprocess.run(["xwininfo", "-root", "-tree"], env=self.env, capture_output=True, text=True).stdout
        for number in re.findall(r"(0x[0-9a-f]+) .*\"sallyport\" \"[Ss]allyport\"", tree):
            told = subprocess.run(["xwininfo", "-id", number], env=self.env, capture_output=True, text=True).stdout
            if "IsViewable" in told and "Override Redirect State: yes" in told:
                x, y, width, height = (int(re.search(rf"{word}: +(-?\d+)", told).group(1)) for word in (
                    "Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"))
                return x + width // 2, y + height // 2
        return None

    def screenshot(self, path, crop=None):
        part = ["-crop", f"{crop[2]}x{crop[3]}+{crop[0]}+{crop[1]}", "+repage"] if crop else []
        subprocess.run(["import", "-window", "root", *part, str(path)], env=self.env, check=True, timeout=30)

    def close(self):
        for process in [self.manager, *reversed(self.running)]:
            if process:
                processes.end(process)
        self.screen.close()
        self.bus.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Widget:
    """One thing on the screen, as it is at this moment."""

    def __init__(self, window, node):
        self.window = window
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def role(self):
        return self.node.get_role_name()

    @property
    def description(self):
        return self.node.get_description() or ""

    def has(self, state):
        return self.node.get_state_set().contains(getattr(self.window.desktop.atspi().StateType, state))

    @property
    def is_showing(self):
        return self.has("SHOWING") and self.has("VISIBLE")

    @property
    def is_enabled(self):
        return self.has("ENABLED")

    @property
    def is_checked(self):
        return self.has("CHECKED")

    @property
    def text(self):
        """What a text field or label says."""
        node = self.node.get_text_iface()
        return node.get_text(0, node.get_character_count()) if node else self.name

    def _extents(self, node):
        extents = node.get_extents(self.window.desktop.atspi().CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def box(self):
        x, y, width, height = self._extents(self.node)
        top = self.node
        while top is not None and top.get_role_name() not in ("frame", "dialog", "alert", "application"):
            top = top.get_parent()
        # A program does not always know where the window manager has put its dialog.
        if top is not None and top.get_role_name() in ("dialog", "alert"):
            place = self.window.desktop.place_of(top.get_process_id(), top.get_name())
            if place:
                said = self._extents(top)
                x, y = x + place[0] - said[0], y + place[1] - said[1]
        return x, y, width, height

    def click(self, button=1, count=1):
        x, y, width, height = self.box
        self.window.desktop.xdotool("mousemove", "--sync", x + min(width // 2, 200), y + height // 2)
        self.window.desktop.xdotool("click", "--repeat", count, "--delay", 60, button)
        self.window.clicks += 1

    def children(self):
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield Widget(self.window, child)

    def everything(self):
        """All that is below, in order of the screen reader."""
        todo = list(self.children())
        while todo:
            widget = todo.pop(0)
            yield widget
            todo = list(widget.children()) + todo

    def __repr__(self):
        return f"{self.role} “{self.name}” {self.box}"


class WindowProgram:
    """The program with the window, running on a Desktop, and its user."""

    def __init__(self, desktop, config, arguments=(), env=None, shots=None, command=None):
        """command: something else that starts the program."""
        self.desktop = desktop
        self.config = Path(config)
        self.clicks = 0
        self.shots = Path(shots) if shots else None
        self._shot = 0
        self.log = self.config.parent / "window.log"
        self.process = processes.spawn(
            command or [os.environ["SALLYPORT_WINDOW"], "--config-dir", self.config, *arguments],
            env={**desktop.env, **(env or {})}, stdout=subprocess.DEVNULL, stderr=self.log.open("ab"))

    def _application(self):
        atspi = self.desktop.atspi()
        root = atspi.get_desktop(0)
        root.clear_cache()
        family = {self.process.pid, *processes.descendants(self.process.pid)}
        for index in range(root.get_child_count()):
            child = root.get_child_at_index(index)
            if child is not None and child.get_process_id() in family:
                child.set_cache_mask(atspi.Cache.NONE)
                return Widget(self, child)
        return None

    def all(self, role=None, name=None, showing=True):
        """Every widget of that role and name; name is a pattern that has to match in full."""
        application = self._application()
        if application is None:
            return []
        found = []
        try:
            for widget in application.everything():
                if role and widget.role not in role.split("|"):
                    continue
                if name is not None and not re.fullmatch(name, widget.name, re.DOTALL):
                    continue
                if showing and not widget.is_showing:
                    continue
                found.append(widget)
        except Exception as error:  # a widget that vanishes while it is looked at
            if "atspi" not in repr(error).lower():
                raise
            return []
        return found

    def find(self, role=None, name=None, seconds=10.0, showing=True):
        """The first such widget, as soon as there is one."""
        deadline = time.monotonic() + patience(seconds)
        while True:
            found = self.all(role, name, showing)
            if found:
                return found[0]
            if self.process.poll() is not None:
                raise AssertionError(f"the program has ended with {self.process.returncode}: {self.said()}")
            if time.monotonic() > deadline:
                raise AssertionError(f"there is no {role or 'widget'} “{name}”.\n{self.describe()}")
            time.sleep(0.05)

    def gone(self, role=None, name=None, seconds=10.0):
        deadline = time.monotonic() + patience(seconds)
        while self.all(role, name):
            if time.monotonic() > deadline:
                raise AssertionError(f"{role or 'widget'} “{name}” stays.\n{self.describe()}")
            time.sleep(0.05)

    def click(self, role, name, **options):
        widget = self.find(role, name)
        widget.click(**options)
        return widget

    def press(self, *keys):
        self.desktop.xdotool("key", "--clearmodifiers", "--delay", 30, *keys)

    def type(self, text):
        self.desktop.xdotool("type", "--clearmodifiers", "--delay", 8, text)

    def enter(self, name, text, role="text"):
        """Replaces what a field holds, by mouse and keyboard."""
        self.click(role, name, count=3)
        self.press("ctrl+a")
        self.type(str(text))

    def says(self, pattern, seconds=15.0):
        """Some label says so; the text."""
        return self.find("label", pattern, seconds).name

    def tray_icon(self):
        """Where the icon is in the tray: the centre of it."""
        deadline = time.monotonic() + patience(10)
        while time.monotonic() < deadline:
            for window in self.desktop.xdotool("search", "--class", "sallyport").split():
                geometry = dict(line.split("=") for line in
                                self.desktop.xdotool("getwindowgeometry", "--shell", window).split() if "=" in line)
                if int(geometry.get("WIDTH", 0)) <= 48 and int(geometry.get("Y", 0)) > 400:
                    return (int(geometry["X"]) + int(geometry["WIDTH"]) // 2,
                            int(geometry["Y"]) + int(geometry["HEIGHT"]) // 2)
            time.sleep(0.1)
        raise AssertionError("there is no icon in the tray")

    def click_tray(self, button=1):
        self.desktop.xdotool("mousemove", "--sync", *self.tray_icon())
        self.desktop.xdotool("click", button)

    def shot(self, name, role=None, title=None, crop=None):
        """A picture of the screen, or of one window or part of it, if the user has named a folder for them."""
        if not self.shots:
            return
        self._shot += 1
        self.shots.mkdir(parents=True, exist_ok=True)
        path = self.shots / f"{self._shot:02}-{name}.png"
        if role:
            crop = self.find(role, title).box
        time.sleep(0.3)  # until what moved has been painted; nothing depends on it
        self.desktop.screenshot(path, crop)

    def describe(self):
        application = self._application()
        if application is None:
            return f"The program shows nothing. {self.said()}"
        return "On the screen:\n" + "\n".join(
            f"  {widget!r}" for widget in application.everything() if widget.is_showing and widget.name)

    def said(self):
        return self.log.read_text(errors="replace")[-2000:]

    def wait_exit(self, seconds=10.0):
        return self.process.wait(patience(seconds))

    def close(self):
        processes.end(self.process)
