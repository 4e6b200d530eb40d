#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses an installed Sallyport: opens its window, and forwards a file with its command line.

Started by try-package.sh and tryinroot.py. Exit status: 0 both worked, 1 one did not, 2 could not be tried.
"""
import argparse
import contextlib
import ftplib
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
from sallyport_testing.xvfb import Xvfb  # noqa: E402

NEEDED = {"Xvfb": "xvfb", "xdotool": "xdotool", "ssh-keygen": "openssh-client"}
SIZE = 4 * 1024 * 1024


def missing():
    """Debian packages of what is needed and not there."""
    packages = [package for program, package in NEEDED.items() if not shutil.which(program)]
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


def try_window(program, version, desktop_entry, folder, cleanup):
    environment = {key: value for key, value in os.environ.items()
                   if not key.startswith(("QT_", "DBUS_", "WAYLAND_", "XDG_"))}
    screen = cleanup.enter_context(contextlib.closing(Xvfb()))
    environment.update(DISPLAY=screen.display, HOME=str(folder), XDG_RUNTIME_DIR=str(folder),
                       QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    said = output([program, "--version"], environment).stdout.strip()
    assert said.endswith(version), f"it says {said!r}, the package {version!r}"

    command = [program, "--config-dir", folder / "config"]
    with open(folder / "log", "wb") as log:
        running = processes.spawn(command, env=environment, stdout=log, stderr=log)
    cleanup.callback(processes.end, running, signal.SIGKILL)

    def window():
        assert running.poll() is None, f"it ended with {running.returncode}: {(folder / 'log').read_text()}"
        found = output(["xdotool", "search", "--onlyvisible", "--class", "^sallyport$"], environment).stdout.split()
        return found[0] if found else None

    shown = wait_for("the window", window)
    title = output(["xdotool", "getwindowname", shown], environment).stdout.strip()
    assert "Sallyport" in title, f"the window is named {title!r}"
    print(f"   Its window appeared, named {title!r}.")
    # By this a desktop knows which menu entry the window belongs to.
    assert "StartupWMClass=sallyport\n" in desktop_entry.read_text(), "the menu entry names another window"

    again = output([*map(str, command), "--show"], environment)
    assert again.returncode == 0, f"a second start ended with {again.returncode}: {again.stderr}"
    assert running.poll() is None, "a second start ended the first"
    print("   A second start asked the first to show itself.")

    running.send_signal(signal.SIGTERM)
    status = running.wait(15)
    assert status == 0, f"told to end, it ended with {status}: {(folder / 'log').read_text()}"
    print("   It ended when it was told to.")


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
            try_window(programs / "sallyport", arguments.version, Path(arguments.menu), folder, cleanup)
            try_forward(programs / "sallyport-cli", folder, cleanup)
        except (AssertionError, OSError, EOFError, ftplib.Error, subprocess.SubprocessError) as problem:
            print(f"   This did not work: {problem}")
            return 1
        except RuntimeError as problem:
            print(f"   It could not be tried: {problem}")
            return 2
    return 0


sys.exit(main())
