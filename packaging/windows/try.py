#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses Sallyport for Windows under Wine, as try.sh says. Each step says what it has seen.

What Wine shows is that the programs, the installer and the code that is only for Windows work
together; it is not Windows, and what it cannot show stands in README.md.
"""
import argparse
import contextlib
import ftplib
import hashlib
import io
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from sallyport_testing import Cli, PyFtpd, Sshd, TcpServer, processes  # noqa: E402
from sallyport_testing.net import free_port  # noqa: E402
from sallyport_testing.xvfb import Xvfb  # noqa: E402

SIZE = 3 * 1024 * 1024 + 7
PATIENCE = float(os.environ.get("SALLYPORT_PATIENCE", "6"))
STEPS = {}


def step(function):
    STEPS[function.__name__] = function
    return function


def wait_for(what, condition, seconds=20.0):
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


class Windows:
    """A Windows of Wine's, thrown away at the end: its folders, its registry, its screen."""

    def __init__(self, made, pictures, folder):
        self.made, self.pictures, self.folder = made, pictures, folder
        self.count = 0
        self.screen = Xvfb(1280, 900)
        keep = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "TMPDIR", "SALLYPORT_SERVERS", "USER", "LOGNAME")}
        self.env = {**keep, "HOME": str(folder / "home"), "WINEPREFIX": str(folder / "wine"), "WINEARCH": "win64",
                    "DISPLAY": self.screen.display, "WINEDEBUG": os.environ.get("WINEDEBUG", "-all"), "LC_ALL": "C.UTF-8",
                    "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=", "USER": os.environ.get("USER", "anna")}
        (folder / "home").mkdir()
        # What the test support starts by itself goes by this, too.
        os.environ.update({k: v for k, v in self.env.items() if k.startswith("WINE") or k == "DISPLAY"})
        self.run("wineboot", "--init", seconds=120)
        version = next((made / "out").glob("sallyport-*-setup.exe")).name.split("-")[1]
        self.version = version
        self.installer = made / "out" / f"sallyport-{version}-windows-x64-setup.exe"
        self.portable = made / "out" / f"sallyport-{version}-windows-x64-portable.zip"
        self.drive = folder / "wine" / "drive_c"
        self.user = Path(self.windows_path_to_unix("%LOCALAPPDATA%"))
        self.home = self.user / "Programs" / "Sallyport"
        self.menu = list((self.user.parent / "Roaming").glob("Microsoft/Windows/Start Menu"))

    def close(self):
        with contextlib.suppress(Exception):
            self.run("wineserver", "--kill", seconds=30, check=False)
        self.screen.close()

    def spawn(self, *command, **options):
        return processes.spawn(["wine", *command], env=self.env, **options)

    def run(self, *command, seconds=60, check=True):
        words = [str(word) for word in command]
        if words[0] not in ("wineboot", "wineserver"):
            words = ["wine", *words]
        done = subprocess.run(words, env=self.env, capture_output=True, stdin=subprocess.DEVNULL,
                              timeout=seconds * PATIENCE, check=False)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(words)} ended with {done.returncode}: {(done.stdout + done.stderr).decode(errors='replace')}")
        return done

    def windows_path_to_unix(self, text):
        said = self.run("cmd", "/c", "echo", text).stdout.decode(errors="replace").strip()
        path = said.replace("\\", "/")
        assert path[1:2] == ":", f"{text} is {said!r}"
        drive = self.folder / "wine" / "dosdevices" / path[:2].lower()
        return str(drive.resolve() / path[3:])

    @staticmethod
    def path(unix):
        """A path of this machine as Windows programs name it."""
        return "Z:" + str(Path(unix).absolute()).replace("/", "\\")

    def registry(self, key, value=None):
        words = ["/ve"] if value == "" else ["/v", value] if value else []
        done = self.run("reg", "query", key, *words, check=False)
        return done.stdout.decode(errors="replace") if done.returncode == 0 else None

    def picture(self, name):
        self.count += 1
        path = self.pictures / f"{self.count:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.env, timeout=60, check=False, stdin=subprocess.DEVNULL)
        return path

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, timeout=60,
                              stdin=subprocess.DEVNULL, check=False).stdout.split()

    def window(self, title, seconds=40):
        return wait_for(f"a window titled {title!r}", lambda: self.xdotool("search", "--onlyvisible", "--name", title), seconds)[-1]

    def keys(self, window, *keys):
        self.xdotool("windowfocus", "--sync", window)
        self.xdotool("key", "--window", window, *keys)

    def cli(self, arguments, folder, stdin=None):
        """The installed command line, with its events."""
        os.environ["SALLYPORT_CLI"] = str(self.home / "sallyport-cli.exe")
        return Cli([str(a) for a in arguments], folder, stdin=stdin, prefix=["wine"], env=self.env,
                   config=self.path(folder / "config"))

    def tunnel(self, sshd, *rules, folder, more=()):
        return self.cli(["connect", f"{sshd.user}@127.0.0.1:{sshd.port}", "-i", self.path(sshd.user_key()),
                         "--known-hosts", self.path(sshd.known_hosts()), "--no-agent", *rules, *more], folder)


def echo(connection):
    while data := connection.recv(65536):
        connection.sendall(data)
    connection.shutdown(socket.SHUT_WR)


def files_below(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()) if folder.exists() else []


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


# ---- The steps, in their order


@step
def install(windows):
    """Installed silently for one user: programs, menu, registry, links."""
    windows.run(windows.installer, "/S", "/AUTOSTART", seconds=120)
    wanted = {"sallyport.exe", "sallyport-cli.exe", "uninstall.exe", "sbom.spdx.json"}
    got = set(files_below(windows.home))
    assert wanted <= got, f"missing: {sorted(wanted - got)} of {len(got)} files in {windows.home}"
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sallyport"
    assert windows.version in (windows.registry(key, "DisplayVersion") or ""), "no version in the registry"
    run = windows.registry(r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run", "Sallyport") or ""
    assert "--minimised" in run, f"autostart is {run!r}"
    for scheme in ("ssh", "sallyport"):
        command = windows.registry(rf"HKCU\Software\Classes\{scheme}\shell\open\command", "") or ""
        assert '"%1"' in command and "sallyport.exe" in command, f"{scheme}: is opened by {command!r}"
    links = [p for p in windows.user.parent.rglob("Sallyport.lnk")]
    assert links, "no entry in the start menu"
    sbom = json.loads((windows.home / "sbom.spdx.json").read_text())
    for file in sbom["files"]:
        content = (windows.home / file["fileName"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == file["checksums"][1]["checksumValue"], f"{file['fileName']} is another"
    return f"{len(got)} files, each with the SHA-256 of the SBOM; {len(sbom['packages'])} components"


@step
def says(windows):
    """The command line says its version, and a sentence in UTF-8."""
    said = windows.run(windows.home / "sallyport-cli.exe", "--version").stdout
    assert windows.version.encode() in said and b"\r" not in said, f"it says {said!r}"
    done = windows.run(windows.home / "sallyport-cli.exe", "profile", "show", "Zürich→門", check=False)
    assert "Zürich→門".encode() in done.stdout + done.stderr, f"it says {done.stdout + done.stderr!r}"
    return said.decode().splitlines()[0]


@step
def tcp(windows):
    """TCP through the tunnel, up and down, with checksums; sshd is killed and comes back; Ctrl+C ends it."""
    folder = windows.folder / "tcp"
    folder.mkdir()
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, contextlib.closing(TcpServer(echo)) as server:
        tunnel = windows.tunnel(sshd, "-L", f"0:127.0.0.1:{server.port}", folder=folder)
        try:
            host, port = tunnel.listen()
            content = os.urandom(SIZE)

            def there_and_back():
                with socket.create_connection((host, port), 20 * PATIENCE) as client:
                    client.settimeout(60 * PATIENCE)

                    def send():
                        client.sendall(content)
                        client.shutdown(socket.SHUT_WR)

                    sender = threading.Thread(target=send, daemon=True)
                    sender.start()
                    got = b""
                    while chunk := client.recv(65536):
                        got += chunk
                    sender.join(10)
                return got

            got = there_and_back()
            assert digest(got) == digest(content), f"{len(got)} bytes came back, another {digest(got)}"
            sshd.stop()
            tunnel.wait_event("state", 60 * PATIENCE, state="waiting")
            sshd.start()
            tunnel.wait_events(2, "state", 90 * PATIENCE, state="up")
            again = wait_for("the forward after sshd came back", lambda: there_and_back() == content, 30)
            assert again
            status = tunnel.stop(signal.SIGINT, 30 * PATIENCE)
            assert status == 0, f"Ctrl+C: it ended with {status}\n{tunnel.report()}"
        finally:
            tunnel.close()
    return f"{SIZE} bytes each way, SHA-256 {digest(content)}…; up again after sshd was killed"


@step
def ftp(windows):
    """FTP through the tunnel: PASV, EPSV, PORT; up and down."""
    folder = windows.folder / "ftp"
    folder.mkdir()
    done = []
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, \
            contextlib.closing(PyFtpd(folder / "ftp")) as server:
        tunnel = windows.tunnel(sshd, "-L", f"ftp/127.0.0.1:0:127.0.0.1:{server.port}", folder=folder)
        try:
            host, port = tunnel.listen()
            content = os.urandom(SIZE)
            server.put("down.bin", content)
            for passive in (True, False):
                for extended in (False, True):
                    with ftplib.FTP() as client:
                        client.connect(host, port, timeout=60 * PATIENCE)
                        client.login(server.user, server.password)
                        client.set_pasv(passive)
                        if extended:
                            client.af = socket.AF_INET6  # ftplib then says EPSV or EPRT
                            if not passive:
                                continue  # and listens on IPv6, which this server does not know
                        got = io.BytesIO()
                        client.retrbinary("RETR down.bin", got.write)
                        assert digest(got.getvalue()) == digest(content), "another file came down"
                        name = f"up-{passive}-{extended}.bin"
                        client.storbinary(f"STOR {name}", io.BytesIO(content))
                        assert digest((server.root / name).read_bytes()) == digest(content), "another file went up"
                        done.append(("EPSV" if extended else "PASV") if passive else "PORT")
            curl = subprocess.run(["curl", "-sS", "--max-time", "120", f"ftp://{server.user}:{server.password}@{host}:{port}/down.bin"],
                                  capture_output=True, check=False)
            assert digest(curl.stdout) == digest(content), f"curl: {curl.stderr.decode()}"
            assert tunnel.stop(signal.SIGINT, 30 * PATIENCE) == 0, tunnel.report()
        finally:
            tunnel.close()
    return f"{', '.join(done)} by ftplib, EPSV by curl: {SIZE} bytes each, SHA-256 {digest(content)}…"


@step
def only_mine(windows):
    """A forward that is for our own programs only, by the table of connections: Wine's programs are let in."""
    folder = windows.folder / "mine"
    folder.mkdir()
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, contextlib.closing(TcpServer(echo)) as server:
        first = windows.tunnel(sshd, "-L", f"0:127.0.0.1:{server.port}", folder=folder / "a", more=["--only-my-programs"])
        try:
            _, port = first.listen()
            # One of Linux: Windows cannot say whose it is.
            with socket.create_connection(("127.0.0.1", port), 20) as stranger:
                stranger.settimeout(30 * PATIENCE)
                try:
                    assert stranger.recv(1) == b"", "a program that nobody knows was let in"
                except ConnectionResetError:
                    pass
            return "a program of Linux, which Wine does not know, is turned away"
        finally:
            first.close()


@step
def window(windows):
    """The window: started, a link opens the quick connection, the host key is asked about, a second start hands over."""
    folder = windows.folder / "window"
    folder.mkdir()
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd:
        config = windows.path(folder / "config")
        begun = time.monotonic()
        program = windows.spawn(windows.home / "sallyport.exe", "--config-dir", config, stdout=subprocess.DEVNULL,
                                stderr=open(folder / "log", "wb"))
        try:
            shown = windows.window("Sallyport")
            took = time.monotonic() - begun
            time.sleep(2 * PATIENCE)
            windows.picture("window")
            again = windows.run(windows.home / "sallyport.exe", "--config-dir", config, f"ssh://{sshd.user}@127.0.0.1:{sshd.port}",
                                seconds=60)
            assert again.returncode == 0
            time.sleep(3 * PATIENCE)
            windows.picture("link")
            windows.keys(shown, "Return")
            time.sleep(3 * PATIENCE)
            windows.picture("after-enter")
            titles = windows.xdotool("search", "--onlyvisible", "--name", ".*")
            listed = windows.run(windows.home / "sallyport-cli.exe", "list", "--config-dir", config, check=False)
            return f"its window came after {took:.1f} s; {len(titles)} windows; list says {listed.stdout.decode(errors='replace')[:200]!r}"
        finally:
            windows.run("taskkill", "/IM", "sallyport.exe", check=False)
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(20 * PATIENCE)
            processes.end(program, signal.SIGKILL)


@step
def import_putty(windows):
    """Sessions of PuTTY in the registry are imported."""
    key = r"HKCU\Software\SimonTatham\PuTTY\Sessions\Z%FCrich%20test"
    windows.run("reg", "add", key, "/v", "HostName", "/d", "anna@db.example.org", "/f")
    windows.run("reg", "add", key, "/v", "PortNumber", "/t", "REG_DWORD", "/d", "2222", "/f")
    windows.run("reg", "add", key, "/v", "Protocol", "/d", "ssh", "/f")
    windows.run("reg", "add", key, "/v", "PortForwardings", "/d", "L5432=localhost:5432", "/f")
    config = windows.path(windows.folder / "putty")
    windows.run(windows.home / "sallyport-cli.exe", "profile", "import", "putty", "--config-dir", config)
    listed = windows.run(windows.home / "sallyport-cli.exe", "profile", "list", "--config-dir", config).stdout.decode()
    assert "rich test" in listed and "db.example.org" in listed, f"listed: {listed!r}"
    return listed.strip().splitlines()[-1]


@step
def running(windows):
    """An installer that meets the running program says so, and changes nothing."""
    program = windows.spawn(windows.home / "sallyport.exe", "--config-dir", windows.path(windows.folder / "running"),
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        windows.window("Sallyport")
        before = files_below(windows.home)
        done = windows.run(windows.installer, "/S", seconds=120, check=False)
        assert done.returncode == 3, f"it ended with {done.returncode}"
        assert files_below(windows.home) == before, "it has changed something"
        return f"exit code 3; it says: {(done.stdout + done.stderr).decode(errors='replace').strip()!r}"
    finally:
        windows.run("taskkill", "/F", "/IM", "sallyport.exe", check=False)
        processes.end(program, signal.SIGKILL)


@step
def upgrade(windows):
    """Over an older version: what it had alone goes, profiles and autostart stay. Not over a newer one."""
    older = windows.folder / "older.exe"
    subprocess.run(["makensis", "-V1", "-INPUTCHARSET", "UTF8", "-DVERSION=0.0.1", f"-DFILES={windows.made / 'package' / 'Sallyport'}",
                    f"-DOUTPUT={older}", str(ROOT / "packaging/windows/sallyport.nsi")], check=True, timeout=120 * PATIENCE)
    refused = windows.run(older, "/S", seconds=120, check=False)
    assert refused.returncode == 5, f"an older one over it ended with {refused.returncode}"
    windows.run(older, "/S", "/DOWNGRADE", seconds=120)
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sallyport"
    assert "0.0.1" in (windows.registry(key, "DisplayVersion") or ""), "the older one is not there"
    profile = windows.user / "sallyport" / "profiles" / "kept.json"
    profile.parent.mkdir(parents=True, exist_ok=True)
    profile.write_text("{}")
    windows.run(windows.installer, "/S", seconds=120)
    assert windows.version in (windows.registry(key, "DisplayVersion") or ""), "the newer one is not there"
    assert profile.exists(), "a profile is gone"
    run = windows.registry(r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run", "Sallyport") or ""
    assert "--minimised" in run, "autostart is gone"
    return "0.0.1 refused over it (exit code 5), put there by /DOWNGRADE, upgraded; the profile is still there"


@step
def unwritable(windows):
    """A folder that cannot be written to: one sentence, exit code 4."""
    blocked = windows.folder / "blocked"
    blocked.write_text("a file where the folder should be")
    done = windows.run(windows.installer, "/S", "/D=" + windows.path(blocked / "Sallyport"), seconds=120, check=False)
    assert done.returncode == 4, f"it ended with {done.returncode}"
    return (done.stdout + done.stderr).decode(errors="replace").strip() or "exit code 4"


@step
def uninstall(windows):
    """Uninstalled silently: nothing is left but the user's data, and with /DELETEDATA not even these."""
    windows.run(windows.home / "uninstall.exe", "/S", seconds=120)
    wait_for("the folder to go", lambda: not windows.home.exists())
    for key in (r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sallyport", r"HKCU\Software\Classes\ssh",
                r"HKCU\Software\Classes\sallyport"):
        assert windows.registry(key) is None, f"{key} is left"
    run = windows.registry(r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run", "Sallyport")
    assert run is None, "autostart is left"
    left = list(windows.user.parent.rglob("Sallyport.lnk"))
    assert not left, f"left: {left}"
    assert (windows.user / "sallyport" / "profiles" / "kept.json").exists(), "the user's profiles are gone"
    windows.run(windows.installer, "/S", seconds=120)
    windows.run(windows.home / "uninstall.exe", "/S", "/DELETEDATA", seconds=120)
    wait_for("the folder to go", lambda: not windows.home.exists())
    assert not (windows.user / "sallyport").exists(), "data is left"
    return "programs, menu, links, autostart, registry: all gone"


@step
def portable(windows):
    """The zip, in a folder with spaces and other letters: everything stays beside it."""
    place = windows.folder / "Tür öffnen 門"
    place.mkdir()
    subprocess.run(["unzip", "-q", str(windows.portable), "-d", str(place)], check=True, timeout=120)
    program = place / "Sallyport"
    before = set(files_below(windows.user))
    bundle = windows.folder / "one.conf"
    bundle.write_text("Host one\n  HostName one.example.org\n")
    windows.run(program / "sallyport-cli.exe", "profile", "import", "ssh", windows.path(bundle))
    kept = files_below(program / "data")
    assert any(name.startswith("profiles/") for name in kept), f"beside it: {kept}"
    new = set(files_below(windows.user)) - before
    assert not new, f"elsewhere: {sorted(new)}"
    return f"beside it: {', '.join(kept)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--dir", type=Path, required=True)
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("steps", nargs="*", choices=[[], *STEPS])
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(f"{name:14} {function.__doc__}" for name, function in STEPS.items()))
        return 0
    shutil.rmtree(arguments.pictures, ignore_errors=True)
    arguments.pictures.mkdir(parents=True)
    failures = 0
    with tempfile.TemporaryDirectory(prefix="sallyport-wine-") as name:
        folder = Path(name)
        folder.chmod(0o700)
        windows = Windows(arguments.dir.resolve(), arguments.pictures, folder)
        try:
            for name, function in STEPS.items():
                if arguments.steps and name not in arguments.steps and name != "install":
                    continue
                begun = time.monotonic()
                try:
                    seen = function(windows)
                    print(f"ok    {name} ({time.monotonic() - begun:.0f} s): {function.__doc__}\n      {seen}", flush=True)
                except (AssertionError, OSError, EOFError, ftplib.Error, subprocess.SubprocessError) as problem:
                    failures += 1
                    print(f"WRONG {name}: {function.__doc__}\n      {problem}", flush=True)
                    windows.picture(f"wrong-{name}")
        finally:
            windows.close()
    print(f"{failures} of the steps went wrong" if failures else "all of it was as said")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
