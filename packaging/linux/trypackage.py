#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses an installed Sallyport: its window, its icon in a tray, and its command line, which forwards a file.

Started by try-package.sh and tryinroot.py. SALLYPORT_SHOTS=folder keeps pictures of what it shows.
Exit status: 0 all worked, 1 one did not, 2 could not be tried.
"""
import argparse
import contextlib
import ftplib
import importlib.util
import io
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "support"))

from sallyport_testing import Cli, PyFtpd, Sshd, processes  # noqa: E402
from sallyport_testing.bus import FakeService, PrivateBus  # noqa: E402
from sallyport_testing.xvfb import Xvfb, write_png  # noqa: E402

NEEDED = {"Xvfb": "xvfb", "xdotool": "xdotool", "ssh-keygen": "openssh-client", "dbus-daemon": "dbus"}
MODULES = {"dbus": "python3-dbus", "gi": "python3-gi"}
SIZE = 4 * 1024 * 1024


def missing():
    """Debian packages of what is needed and not there."""
    packages = [package for program, package in NEEDED.items() if not shutil.which(program)]
    packages += [package for module, package in MODULES.items() if not importlib.util.find_spec(module)]
    if PyFtpd.missing():
        packages.append("python3-pyftpdlib")
    return packages


def wait_for(what, condition, seconds=30.0):
    end = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds:.0f} s")
        time.sleep(0.05)
    return answer


def output(command, environment):
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=False)


class Desktop:
    """A screen and a session bus with a tray, and the program on it."""

    def __init__(self, program, folder, cleanup):
        self.program, self.folder, self.cleanup = program, folder, cleanup
        shots = os.environ.get("SALLYPORT_SHOTS")
        self.pictures = Path(shots) if shots else None
        self.environment = {key: value for key, value in os.environ.items()
                            if not key.startswith(("QT_", "DBUS_", "WAYLAND_", "XDG_"))}
        self.screen = cleanup.enter_context(contextlib.closing(Xvfb()))
        self.bus = cleanup.enter_context(contextlib.closing(PrivateBus()))
        cleanup.enter_context(contextlib.closing(FakeService(self.bus, "tray")))
        self.environment.update(self.bus.env, DISPLAY=self.screen.display, HOME=str(folder), XDG_RUNTIME_DIR=str(folder),
                                QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        self.command = [str(program), "--config-dir", str(folder / "config")]
        self.running = None

    def start(self):
        with open(self.folder / "log", "wb") as log:
            self.running = processes.spawn(self.command, env=self.environment, stdout=log, stderr=log)
        self.cleanup.callback(processes.end, self.running, signal.SIGKILL)
        return wait_for("the window", self.window)

    def said(self):
        return (self.folder / "log").read_text(errors="replace")

    def window(self):
        assert self.running.poll() is None, f"it ended with {self.running.returncode}: {self.said()}"
        found = output(["xdotool", "search", "--onlyvisible", "--class", "^sallyport$"], self.environment).stdout.split()
        return found[0] if found else None

    def picture(self, name):
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            # What has just come is painted a little later.
            time.sleep(0.5)
            self.screen.picture(self.pictures / f"{name}.png")


def try_window(desktop, version, desktop_entry):
    said = output([desktop.program, "--version"], desktop.environment).stdout.strip()
    assert said.endswith(version), f"it says {said!r}, the package {version!r}"

    shown = desktop.start()
    title = output(["xdotool", "getwindowname", shown], desktop.environment).stdout.strip()
    assert "Sallyport" in title, f"the window is named {title!r}"
    print(f"   Its window appeared, named {title!r}.")
    desktop.picture("window")
    # By this a desktop knows which menu entry the window belongs to.
    assert "StartupWMClass=sallyport\n" in desktop_entry.read_text(), "the menu entry names another window"

    again = output([*desktop.command, "--show"], desktop.environment)
    assert again.returncode == 0, f"a second start ended with {again.returncode}: {again.stderr}"
    assert desktop.running.poll() is None, "a second start ended the first"
    print("   A second start asked the first to show itself.")

    desktop.running.send_signal(signal.SIGTERM)
    status = desktop.running.wait(15)
    assert status == 0, f"told to end, it ended with {status}: {desktop.said()}"
    print("   It ended when it was told to.")


def try_tray(desktop):
    """Its icon in the tray of a panel, as org.kde.StatusNotifierItem on the session bus; hides, shows and ends it by that."""
    import dbus
    bus = dbus.bus.BusConnection(desktop.bus.address)
    desktop.cleanup.callback(bus.close)
    watcher = dbus.Interface(bus.get_object("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"), dbus.PROPERTIES_IFACE)
    desktop.start()
    place = wait_for("an icon in the tray", lambda: watcher.Get("org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems"))[0]
    name, _, path = place.partition("/")
    proxy = bus.get_object(name, "/" + path)
    item = dbus.Interface(proxy, "org.kde.StatusNotifierItem")
    values = dbus.Interface(proxy, dbus.PROPERTIES_IFACE).GetAll("org.kde.StatusNotifierItem")
    tip = str(values["ToolTip"][2] or values["ToolTip"][3])
    assert "Sallyport" in tip, f"the icon says {values['ToolTip']}"
    sizes = sorted((int(width), int(height), bytes(pixels)) for width, height, pixels in values["IconPixmap"])
    assert sizes, "its icon has no pixels"
    width, height, pixels = sizes[-1]  # how opaque, red, green, blue
    assert any(pixels[0::4]), "nothing can be seen of its icon"
    if desktop.pictures:
        rows = b"".join(b"\0" + b"".join(pixels[at + 1:at + 4] + pixels[at:at + 1] for at in range(row, row + width * 4, 4))
                        for row in range(0, len(pixels), width * 4))
        write_png(desktop.pictures / "tray-icon.png", width, height, 6, rows)
    print(f"   Its icon is in the tray ({', '.join(str(size[0]) for size in sizes)} pixels) and says {tip!r}.")

    menu = dbus.Interface(bus.get_object(name, values["Menu"]), "com.canonical.dbusmenu")
    entries = {str(properties["label"]).replace("_", ""): number
               for number, properties, _ in menu.GetLayout(0, -1, dbus.Array(signature="s"))[1][2] if properties.get("label")}
    for label in ("Open Sallyport", "Quit"):
        assert label in entries, f"the icon's menu has only {', '.join(entries)}"
    print(f"   Its menu has: {', '.join(entries)}.")

    output(["xdotool", "windowfocus", desktop.window()], desktop.environment)

    def click_until(shown):
        def done():
            if bool(desktop.window()) != shown:
                item.Activate(0, 0)
                time.sleep(0.3)
            return bool(desktop.window()) == shown
        return done

    wait_for("the window to go into the tray", click_until(False))
    menu.Event(entries["Open Sallyport"], "clicked", dbus.Int32(0, variant_level=1), dbus.UInt32(0))
    wait_for("the window to come out of the tray", desktop.window)
    desktop.picture("from-the-tray")
    menu.Event(entries["Quit"], "clicked", dbus.Int32(0, variant_level=1), dbus.UInt32(0))
    status = desktop.running.wait(15)
    assert status == 0, f"ended by the tray's menu, it ended with {status}: {desktop.said()}"
    print("   A click on the icon hides the window, its menu shows it again and ends the program.")


def try_forward(program, folder, cleanup):
    os.environ["SALLYPORT_CLI"] = str(program)
    sshd = cleanup.enter_context(contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))))
    ftp = cleanup.enter_context(contextlib.closing(PyFtpd(folder / "ftp")))
    tunnel = Cli(["connect", f"{sshd.user}@127.0.0.1:{sshd.port}", "-i", sshd.user_key(), "--known-hosts",
                  sshd.known_hosts(), "--no-agent", "-L", f"ftp/127.0.0.1:0:127.0.0.1:{ftp.port}"], folder / "cli")
    cleanup.callback(tunnel.close)
    host, port = tunnel.listen()
    content = os.urandom(SIZE)
    ftp.put("file.bin", content)
    for passive in (True, False):
        got = io.BytesIO()
        with ftplib.FTP() as client:
            client.connect(host, port, timeout=30)
            client.login(ftp.user, ftp.password)
            client.set_pasv(passive)
            client.retrbinary("RETR file.bin", got.write)
        assert got.getvalue() == content, f"{len(got.getvalue())} bytes came, not the {SIZE} of the file"
    forwarded = tunnel.wait_events(2, "ftp-data", state="closed")
    assert [event["bytes"] for event in forwarded] == [SIZE, SIZE], f"it counted {forwarded}"
    print(f"   A file of {SIZE} bytes came through it by FTP, in passive and in active mode.")
    status = tunnel.stop(signal.SIGINT)
    assert status == 0, f"the command line ended with {status}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--programs", required=True, help="the folder of its programs")
    parser.add_argument("--menu", required=True, help="its entry in the menu")
    parser.add_argument("--version", required=True, help="the version that was packaged")
    arguments = parser.parse_args()
    if packages := missing():
        print(f"   For this are needed: {' '.join(packages)}")
        return 2
    programs = Path(arguments.programs)
    with tempfile.TemporaryDirectory(prefix="sallyport-package-") as name, contextlib.ExitStack() as cleanup:
        folder = Path(name)
        folder.chmod(0o700)
        try:
            desktop = Desktop(programs / "sallyport", folder, cleanup)
            try_window(desktop, arguments.version, Path(arguments.menu))
            try_tray(desktop)
            try_forward(programs / "sallyport-cli", folder, cleanup)
        except (AssertionError, OSError, EOFError, ftplib.Error, subprocess.SubprocessError) as problem:
            print(f"   This did not work: {problem}")
            return 1
        except RuntimeError as problem:
            print(f"   It could not be tried: {problem}")
            return 2
    return 0


sys.exit(main())
