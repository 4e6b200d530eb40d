#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a table (Markdown) of what users download: how large it is, what is in it, and how fast it starts here.

    sizes.py [--runs N] FILE|FOLDER...

Knows .deb, .rpm, .tar.zst, .tar.gz and .zip, and .exe with 7z; of all else, the size only. It is unpacked into a folder that is
thrown away. What runs on this machine is started N times (5), with an empty folder of profiles, on a screen of its own (Xvfb and
xdotool); a figure is the median. What does not run here, or cannot be measured, has a dash.
"""
import argparse
import contextlib
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "support"))
from sallyport_testing import processes  # noqa: E402
from sallyport_testing.xvfb import Xvfb  # noqa: E402

# The folders of Qt's plug-ins.
PLUGINS = re.compile(r"platforms|platformthemes|platforminputcontexts|imageformats|iconengines|styles|tls|networkinformation|"
                     r"generic|wayland-[a-z-]+|xcbglintegrations|egldeviceintegrations")
NONE = "–"


def quietly(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def unpack(file, folder):
    """Whether that could be done."""
    name = file.name
    if name.endswith(".zip"):
        with zipfile.ZipFile(file) as archive:
            archive.extractall(folder)
    elif name.endswith(".deb"):
        quietly("dpkg-deb", "-x", file, folder)
    elif name.endswith(".rpm"):
        with open(file, "rb") as package:
            archive = subprocess.run(["rpm2archive", "-"], check=True, stdin=package, capture_output=True).stdout
        subprocess.run(["tar", "-xz", "-C", folder], check=True, input=archive, stderr=subprocess.PIPE)
    elif name.endswith((".tar.zst", ".tar.gz")):
        quietly("tar", "-xf", file, "-C", folder)
    elif name.endswith(".exe"):
        quietly("7z", "x", "-y", f"-o{folder}", file)
        shutil.rmtree(folder / "$PLUGINSDIR", ignore_errors=True)
    else:
        return False
    return True


def is_elf(path):
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def is_library(path):
    return path.suffix == ".dll" or ".so" in path.suffixes


def plugin_name(path):
    return f"{path.parent.name}/{re.sub(r'^lib', '', path.name).partition('.')[0]}"


class Content:
    def __init__(self, root):
        self.root = root
        self.files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
        self.bytes = sum(path.stat().st_size for path in self.files)
        self.plugins = [path for path in self.files if is_library(path) and PLUGINS.fullmatch(path.parent.name)]
        self.libraries = [path for path in self.files if is_library(path) and path not in self.plugins]

    def describe(self):
        programs = {path.stem for path in self.files if path.suffix in ("", ".exe") and path.stem in ("sallyport", "sallyport-cli")
                    and path.stat().st_size > 100000}
        words = [f"{len(programs)} programs"]
        core = [path for path in self.libraries if re.match(r"(lib)?Qt6Core\.", path.name)]
        if core:
            version = re.search(rb"Qt (6\.\d+\.\d+)", core[0].read_bytes())
            words.append(f"Qt {version.group(1).decode() if version else '6'}")
        elif programs:
            words.append("Qt and the rest are the system's")
        for count, what in ((len(self.libraries), "libraries"), (len(self.plugins), "plug-ins of Qt"),
                            (sum(path.suffix == ".qm" for path in self.files), "translations of Qt"),
                            (sum(path.suffix == ".html" for path in self.files), "pages of the guide"),
                            (sum("/man/" in str(path) for path in self.files), "manual pages"),
                            (sum(path.name.startswith("copyright") for path in self.files), "licences")):
            if count:
                words.append(f"{count} {what}")
        return ", ".join(words)

    def glibc(self):
        """The newest version of the C library's symbols that any of the files wants."""
        found = set()
        for path in self.files:
            if is_elf(path):
                said = subprocess.run(["objdump", "-T", path], capture_output=True, text=True, check=False).stdout
                found |= {tuple(map(int, version.split("."))) for version in re.findall(r"GLIBC_([0-9.]+)", said)}
        return ".".join(map(str, max(found))) if found else NONE

    def program(self, name):
        """Where users start it."""
        places = [path for path in self.root.rglob(name) if os.access(path, os.X_OK) and path.is_file()]
        return min(places, key=lambda path: len(path.parts), default=None)


def milliseconds(times):
    return f"{statistics.median(times) * 1000:.0f} ms" if times else NONE


def time_version(program, environment, runs):
    times = []
    for _ in range(runs):
        began = time.monotonic()
        done = subprocess.run([program, "--version"], env=environment, capture_output=True, timeout=60, check=False)
        if done.returncode:
            return []
        times.append(time.monotonic() - began)
    return times


def time_window(program, environment, folder, runs):
    times = []
    for run in range(runs):
        began = time.monotonic()
        window = processes.spawn([program, "--config-dir", folder / f"profiles-{run}"], env=environment,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while not subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "^sallyport$"], env=environment,
                                     capture_output=True, check=False).stdout:
                if window.poll() is not None or time.monotonic() - began > 60:
                    return []
                time.sleep(0.005)
            times.append(time.monotonic() - began)
            window.send_signal(signal.SIGTERM)
            window.wait(20)
        finally:
            processes.end(window, signal.SIGKILL)
    return times


def times_of(content, screen, folder, runs):
    """Until its window is there; until its command line has said its version."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8"}
    cli, gui = content.program("sallyport-cli"), content.program("sallyport")
    try:
        version = time_version(cli, environment, runs) if cli else []
        window = []
        if gui and version and screen:
            window = time_window(gui, environment | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}, folder, runs)
    except OSError:  # a program of another system
        return NONE, NONE
    return milliseconds(window), milliseconds(version)


def row(file, screen, runs):
    cells = [f"`{file.name}`", f"{file.stat().st_size / 1e6:.1f} MB"]
    with tempfile.TemporaryDirectory(prefix="sallyport-sizes-") as name:
        folder = Path(name)
        folder.chmod(0o700)
        root = folder / "content"
        root.mkdir()
        try:
            unpacked = unpack(file, root)
        except (OSError, subprocess.CalledProcessError) as problem:
            print(f"sizes: {file.name} cannot be unpacked here: {problem}", file=sys.stderr)
            unpacked = False
        if not unpacked:
            return [*cells, NONE, NONE, NONE, NONE, NONE, NONE], []
        content = Content(root)
        window, version = times_of(content, screen, folder, runs)
        return ([*cells, f"{content.bytes / 1e6:.1f} MB", str(len(content.files)), content.describe(), content.glibc(), window, version],
                [plugin_name(path) for path in content.plugins])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="how often each is started")
    parser.add_argument("what", type=Path, nargs="+", help="files, or folders of them")
    arguments = parser.parse_args()
    files = [file for what in arguments.what for file in (sorted(what.iterdir()) if what.is_dir() else [what])
             if file.is_file() and not file.name.startswith("SHA256SUMS") and file.suffix != ".json"]
    if not files:
        print("sizes: there is no file", file=sys.stderr)
        return 2
    plugins = {}
    with contextlib.ExitStack() as cleanup:
        screen = None
        if shutil.which("Xvfb") and shutil.which("xdotool"):
            screen = cleanup.enter_context(contextlib.closing(Xvfb()))
        print("| file | download | installed | files | in it | glibc | window after | `--version` after |")
        print("|---|--:|--:|--:|---|---|--:|--:|")
        for file in files:
            cells, plugins[file.name] = row(file, screen, arguments.runs)
            print(f"| {' | '.join(cells)} |", flush=True)
    print(f"\nMedians of {arguments.runs} starts, on {os.cpu_count()} processors with a load of {os.getloadavg()[0]:.1f}.")
    for name, names in plugins.items():
        if names:
            print(f"\nPlug-ins of Qt in `{name}`: {', '.join(names)}.")
    return 0


sys.exit(main())
