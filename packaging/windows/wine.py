# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Windows of Wine's, thrown away at the end, and a user who sits at its screen: for try.py.

Nothing tells under Wine what stands in a window, as the accessibility bus does on Linux. So windows
are known by their titles, what is worked in them by the keys that are bound to it and by places seen
on the pictures, and what came of it is asked of the program: its files, and its command line.

All windows are on a desktop of Wine's own, which draws their frames, has the tray and says who has
the keyboard, as Windows does. With a window manager of X, Wine and that disagree about both.
"""
import contextlib
import ftplib
import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

# Before the test support, which goes by it, too: Wine is slow, and other things run beside it.
PATIENCE = float(os.environ.get("SALLYPORT_PATIENCE", "6"))
os.environ["SALLYPORT_TEST_SLOWNESS"] = str(PATIENCE)

from sallyport_testing import Cli, processes  # noqa: E402
from sallyport_testing.xvfb import Xvfb  # noqa: E402

SCREEN = (1280, 900)
# The middle of the one icon in the tray, at the end of the panel.
TRAY_ICON = (1268, 890)
# Where a window's heading can be clicked.
HEADING = (200, 12)
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sallyport"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
DESKTOP = r"HKCU\Software\Wine\Explorer"
# Where Wine keeps what CredWrite is given, encrypted.
CREDENTIALS = r"HKCU\Software\Wine\Credential Manager"


class Untried(Exception):
    """A step that this machine cannot show."""


def wait_for(what, condition, seconds=20.0):
    """What condition() says as soon as that is something."""
    end = time.monotonic() + seconds * PATIENCE
    while True:
        try:
            answer = condition()
        except (OSError, EOFError, ftplib.Error):
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds * PATIENCE:.0f} s")
        time.sleep(0.1)


def said(done):
    """What a program that has ended has said, in one line."""
    return " ".join((done.stdout + done.stderr).decode(errors="replace").split())


def files_below(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()) if folder.exists() else []


def contents(folder):
    """Every file below and what is in it."""
    return {name: (folder / name).read_bytes() for name in files_below(folder)}


def unchanged(folder, before):
    """Every file below is as it was; says which are not."""
    now = contents(folder)
    different = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
    lengths = {name: tuple(len(all[name]) if name in all else None for all in (before, now)) for name in different}
    assert not different, f"changed, with their lengths before and now: {lengths}"


@contextlib.contextmanager
def small_disk(folder, kilobytes, *options):
    """A file system of that size at folder; needs root."""
    folder.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join((f"size={kilobytes}k,mode=0755", *options)), "tmpfs", str(folder)],
                             capture_output=True, text=True, check=False) if os.geteuid() == 0 else None
    if not mounted or mounted.returncode != 0:
        raise Untried(f"no file system can be mounted here{': ' + mounted.stderr.strip() if mounted else ': needs root'}")
    try:
        yield folder
    finally:
        # Wine's programs may still be about to leave it.
        for _ in range(50):
            if subprocess.run(["umount", str(folder)], capture_output=True, check=False).returncode == 0:
                break
            time.sleep(0.2)
        else:
            subprocess.run(["umount", "--lazy", str(folder)], capture_output=True, check=False)


def fill(folder):
    """Leaves no space there."""
    with contextlib.suppress(OSError), open(folder / "filler", "wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)


class Windows:
    """Its folders, its registry, its screen."""

    def __init__(self, made, pictures, folder):
        self.made, self.pictures, self.folder = made, pictures, folder
        self.count = 0
        self.screen = Xvfb(*SCREEN)
        keep = {k: v for k, v in os.environ.items() if k in ("PATH", "TMPDIR", "SALLYPORT_SERVERS", "USER", "LOGNAME")}
        self.env = {**keep, "HOME": str(folder / "home"), "WINEPREFIX": str(folder / "wine"), "WINEARCH": "win64",
                    "DISPLAY": self.screen.display, "WINEDEBUG": os.environ.get("WINEDEBUG", "-all"), "LC_ALL": "C.UTF-8",
                    # netprofm: that of Wine 8 can look for networks for ever.
                    "WINEDLLOVERRIDES": "mscoree,mshtml,netprofm,winemenubuilder.exe=", "USER": os.environ.get("USER", "anna")}
        (folder / "home").mkdir()
        # What the test support starts by itself goes by this, too.
        os.environ.update({k: v for k, v in self.env.items() if k.startswith("WINE") or k == "DISPLAY"})
        # It stays: to start it for each program takes seconds.
        self._quietly("wineserver", "--persistent")
        self._quietly("wineboot", "--init")
        self._quietly("wine", "winecfg", "-v", "win10")
        # The name is Wine's own for a desktop that has a panel.
        self._quietly("wine", "reg", "add", DESKTOP, "/v", "Desktop", "/d", "shell", "/f")
        self._quietly("wine", "reg", "add", DESKTOP + r"\Desktops", "/v", "shell", "/d", "x".join(map(str, SCREEN)), "/f")
        self.version = next((made / "out").glob("sallyport-*-setup.exe")).name.split("-")[1]
        self.installer = made / "out" / f"sallyport-{self.version}-windows-x64-setup.exe"
        self.portable = made / "out" / f"sallyport-{self.version}-windows-x64-portable.zip"
        self.user = Path(self._windows_path_to_unix("%LOCALAPPDATA%"))
        self.home = self.user / "Programs" / "Sallyport"

    def _quietly(self, *command):
        # Not into a pipe: what it starts would keep that open.
        with open(self.folder / "wine.log", "ab") as log:
            subprocess.run(command, env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log, timeout=60 * PATIENCE, check=False)

    def close(self):
        with contextlib.suppress(Exception):
            self._quietly("wineserver", "--kill")
        self.screen.close()

    # --- programs --------------------------------------------------------------------------

    def spawn(self, *command, **options):
        return processes.spawn(["wine", *command], env=self.env, **options)

    def run(self, *command, seconds=60, check=True, env=None):
        words = ["wine", *map(str, command)]
        done = subprocess.run(words, env={**self.env, **(env or {})}, capture_output=True, stdin=subprocess.DEVNULL,
                              timeout=seconds * PATIENCE, check=False)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(words)} ended with {done.returncode}: {said(done)}")
        return done

    def install(self, *options, installer=None, check=True):
        return self.run(installer or self.installer, "/S", *options, seconds=120, check=check)

    def another(self, version, more=0):
        """An installer of another version: the same files, and one of so many bytes that it has alone."""
        path = self.folder / f"setup-{version}-{more}.exe"
        if not path.exists():
            made = self.folder / version
            shutil.copytree(self.made / "package" / "Sallyport", made / "Sallyport")
            lists = {name: (self.made / "package" / name).read_text() for name in ("install.nsh", "uninstall.nsh")}
            (made / "Sallyport" / "other.dll").write_bytes(os.urandom(more))
            (made / "install.nsh").write_text(lists["install.nsh"] + 'SetOutPath "$INSTDIR"\nFile "${FILES}/other.dll"\n')
            (made / "uninstall.nsh").write_text('Delete "$INSTDIR\\other.dll"\n' + lists["uninstall.nsh"])
            subprocess.run(["makensis", "-V1", "-XSetCompressor /FINAL zlib", "-INPUTCHARSET", "UTF8", f"-DVERSION={version}",
                            f"-DFILES={made / 'Sallyport'}", f"-DOUTPUT={path}",
                            str(Path(__file__).with_name("sallyport.nsi"))], check=True, timeout=120 * PATIENCE)
            shutil.rmtree(made)
        return path

    def ask(self, *arguments, check=True, program=None, env=None):
        """Runs the command line to its end."""
        return self.run(program or self.home / "sallyport-cli.exe", *arguments, check=check, env=env)

    def tunnel(self, sshd, *rules, folder, more=(), port=None):
        """A command line that forwards, with its events."""
        os.environ["SALLYPORT_CLI"] = str(self.home / "sallyport-cli.exe")
        return Cli(["connect", f"{sshd.user}@127.0.0.1:{port or sshd.port}", "-i", self.path(sshd.user_key()), "--no-agent", *rules,
                    *(more or ["--known-hosts", self.path(sshd.known_hosts())])],
                   folder, prefix=["wine"], env=self.env, config=self.path(folder / "config"))

    # --- paths and registry ----------------------------------------------------------------

    def _windows_path_to_unix(self, text):
        path = said(self.run("cmd", "/c", "echo", text)).replace("\\", "/")
        assert path[1:2] == ":", f"{text} is {path!r}"
        return str((self.folder / "wine" / "dosdevices" / path[:2].lower()).resolve() / path[3:])

    @staticmethod
    def path(unix):
        """A path of this machine as Windows programs name it."""
        return "Z:" + str(Path(unix).absolute()).replace("/", "\\")

    def native(self, path):
        """A path inside of Windows' own drive."""
        return "C:\\" + str(path.relative_to(self.folder / "wine" / "drive_c")).replace("/", "\\")

    def registry(self, key, value=None):
        """What reg says of it; None: it is not there."""
        words = ["/ve"] if value == "" else ["/v", value] if value else ["/s"]
        done = self.run("reg", "query", key, *words, check=False)
        return done.stdout.decode(errors="replace") if done.returncode == 0 else None

    def kept_secrets(self):
        """The names under which the Credential Manager keeps something."""
        return re.findall(r"Credential Manager\\Generic: (.+?)\r?$", self.registry(CREDENTIALS) or "", flags=re.M)

    def keep_secret(self, name):
        """As a program has kept one under that name."""
        key = rf"{CREDENTIALS}\Generic: {name}"
        self.run("reg", "add", key, "/ve", "/d", name, "/f")
        for value, kind, data in (("Flags", "REG_DWORD", "0"), ("Type", "REG_DWORD", "1"), ("Persist", "REG_DWORD", "2"),
                                  ("UserName", "REG_SZ", "anna"), ("LastWritten", "REG_BINARY", "B7311F6BCE80DD01"),
                                  ("Password", "REG_BINARY", "D7C439")):
            self.run("reg", "add", key, "/v", value, "/t", kind, "/d", data, "/f")

    # --- the screen ------------------------------------------------------------------------

    def picture(self, name):
        self.count += 1
        time.sleep(1)  # until what moved has been painted; nothing depends on it
        path = self.pictures / f"{self.count:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.env, timeout=60, check=False, stdin=subprocess.DEVNULL)

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, timeout=60,
                              stdin=subprocess.DEVNULL, check=False).stdout

    def windows(self, title):
        """Numbers of the windows with a title that matches in full."""
        return self.xdotool("search", "--onlyvisible", "--name", f"^({title})$").split()

    def window(self, title, seconds=40):
        return wait_for(f"a window titled {title!r}", lambda: self.windows(title), seconds)[-1]

    def gone(self, title, seconds=20):
        wait_for(f"{title!r} to close", lambda: not self.windows(title), seconds)

    def place(self, window):
        """Left, top, width, height."""
        told = subprocess.run(["xwininfo", "-id", window], env=self.env, capture_output=True, text=True, check=False).stdout
        return tuple(int(re.search(rf"{word}: +(-?\d+)", told).group(1)) for word in
                     ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"))

    def keyboard(self):
        """The number of the window that has it."""
        return self.xdotool("getwindowfocus").strip()

    def focus(self, window):
        """Gives it the keyboard, by a click on its heading."""
        # Also where it has it: a dialog that has just come is named by X before Wine knows of it.
        self.click(window, *HEADING)
        wait_for(f"window {window} to have the keyboard", lambda: self.keyboard() == window)

    def click(self, window, x, y, button=1, count=1):
        """At a place in the window, seen from its left or right edge and its top or bottom edge (negative)."""
        left, top, width, height = self.place(window)
        self.click_at(left + x + (width if x < 0 else 0), top + y + (height if y < 0 else 0), button, count)

    def click_at(self, x, y, button=1, count=1):
        self.xdotool("mousemove", "--sync", x, y)
        self.xdotool("click", "--repeat", count, "--delay", 60, button)

    def press(self, *keys):
        self.xdotool("key", "--clearmodifiers", "--delay", 60, *keys)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", 20, text)

    def fill_in(self, *words):
        """Types into one field after the other."""
        for index, word in enumerate(words):
            if index:
                self.press("Tab")
            self.type(word)

    def menu(self, window):
        """An open menu of the program, which has its name as that window has; None: none is open."""
        return next((number for number in self.windows("Sallyport") if number != window), None)

    # --- the program with the window -------------------------------------------------------

    @contextlib.contextmanager
    def program(self, folder, *arguments, program=None, config=True):
        """It runs meanwhile, and is ended by force if it has not ended."""
        folder.mkdir(parents=True, exist_ok=True)
        place = ["--config-dir", self.path(folder / "config")] if config else []
        with open(folder / "window.log", "ab") as log:
            process = self.spawn(program or self.home / "sallyport.exe", *place, *arguments, stdout=log, stderr=log)
        try:
            yield process
        except BaseException:
            self.picture("as-it-was")
            raise
        finally:
            if process.poll() is None:
                self.run("taskkill", "/F", "/IM", "sallyport.exe", check=False)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5 * PATIENCE)
            processes.end(process)

    def again(self, folder, *arguments, check=True):
        """A second start."""
        return self.run(self.home / "sallyport.exe", "--config-dir", self.path(folder / "config"), *arguments, check=check)

    def answers(self, folder):
        """Whether the running window answers."""
        return self.ask("list", "--config-dir", self.path(folder / "config"), check=False).returncode == 0

    def profiles(self, folder):
        """What the running window says of its profiles, by their names."""
        done = self.ask("status", "--json", "--config-dir", self.path(folder / "config"), check=False)
        found = {}
        for line in done.stdout.splitlines():
            with contextlib.suppress(ValueError):
                event = json.loads(line)
                if event.get("event") == "profile":
                    found[event.get("name", event.get("id"))] = event
        return found

    def wait_state(self, folder, name, state, seconds=30):
        return wait_for(f"{name} to be {state}: {self.profiles(folder)}",
                        lambda: self.profiles(folder).get(name, {}).get("state") == state and self.profiles(folder)[name], seconds)


def unpack(archive, place):
    place.mkdir(parents=True)
    subprocess.run(["unzip", "-q", str(archive), "-d", str(place)], check=True, timeout=120 * PATIENCE)
    return place / "Sallyport"


def missing():
    """What this machine lacks."""
    tools = ("wine", "wineserver", "Xvfb", "xdotool", "xwininfo", "import", "makensis", "unzip", "ssh-keygen", "curl")
    return [tool for tool in tools if not shutil.which(tool)]
