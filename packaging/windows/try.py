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

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "support"))

# First: how patient the test support is, it reads once.
from wine import (PATIENCE, RUN, TRAY_ICON, UNINSTALL, Untried, Windows, contents, files_below, fill, missing, said,  # noqa: E402
                  small_disk, unchanged, unpack, wait_for)
from sallyport_testing import PyFtpd, Sshd, TcpServer, free_port  # noqa: E402

SIZE = 3 * 1024 * 1024 + 7
PASSWORD = "correct horse"
# Places in windows, as the pictures show them.
WELCOME_NEW = (480, 372)
LOGIN_PAGE = (32, 64)
FORWARDS_PAGE = (42, 128)
SAVE = (650, 506)
LAST_ENTRY = (48, -13)  # of a menu
SECOND_PROFILE = (55, 63)
STEPS = {}


def step(function):
    STEPS[function.__name__] = function
    return function


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def there_and_back(address, content):
    """Whether an echo behind address gives it back."""
    with socket.create_connection(address, 20 * PATIENCE) as client:
        client.settimeout(60 * PATIENCE)

        def send():
            with contextlib.suppress(OSError):
                client.sendall(content)
                client.shutdown(socket.SHUT_WR)

        sender = threading.Thread(target=send, daemon=True)
        sender.start()
        got = b""
        while chunk := client.recv(65536):
            got += chunk
        sender.join(10)
    return digest(got) == digest(content)


class Ftp(ftplib.FTP):
    """With EPRT over IPv4, which ftplib says over IPv6 alone."""

    def sendeprt(self, host, port):
        return self.voidcmd(f"EPRT |1|{host}|{port}|")

    def makeport(self):
        if self.af != socket.AF_INET6:
            return super().makeport()
        listener = socket.create_server(("127.0.0.1", 0))
        self.sendeprt(*listener.getsockname())
        listener.settimeout(60 * PATIENCE)
        return listener


def transfers(server, address, content):
    """Down and up each way, by checksum; which ways these were."""
    server.put("down.bin", content)
    done = []
    for way, passive, extended in (("PASV", True, False), ("EPSV", True, True), ("PORT", False, False), ("EPRT", False, True)):
        with Ftp() as client:
            client.connect(*address, timeout=60 * PATIENCE)
            client.login(server.user, server.password)
            client.set_pasv(passive)
            if extended:
                client.af = socket.AF_INET6  # ftplib then says EPSV
            got = io.BytesIO()
            client.retrbinary("RETR down.bin", got.write)
            assert digest(got.getvalue()) == digest(content), f"{way}: another file came down"
            client.storbinary(f"STOR {way}.bin", io.BytesIO(content))
            assert digest((server.root / f"{way}.bin").read_bytes()) == digest(content), f"{way}: another file went up"
            done.append(way)
    return done


def write_profile(folder, windows, server, name, **more):
    place = folder / "config" / "profiles"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{name}.json"
    login = more.pop("login", {"identityFiles": [windows.path(server.user_key())]} if server else {})
    path.write_text(json.dumps({
        "schemaVersion": 1, "id": name, "name": name,
        "server": {"host": "127.0.0.1", "port": server.port if server else 22, "user": server.user if server else "anna", **login},
        **({"knownHostsFiles": [windows.path(server.known_hosts())]} if server else {}), **more}))
    return path


def one_sentence(done, code):
    """It ended with that code and said one sentence; the sentence."""
    text = said(done)
    assert done.returncode == code, f"it ended with {done.returncode}, not {code}: {text}"
    assert text and len(text) < 500, f"it says {text!r}"
    return text


# ---- The steps, in their order


@step
def too_old(windows):
    """On a Windows that is too old: one sentence, nothing installed."""
    windows.run("winecfg", "-v", "win81")
    try:
        sentence = one_sentence(windows.install(check=False), 2)
        assert not windows.home.exists(), "it has installed something"
    finally:
        windows.run("winecfg", "-v", "win10")
    return sentence


@step
def install(windows):
    """Installed silently for one user: programs, menu, registry, links."""
    windows.install("/AUTOSTART")
    return installed(windows)


def installed(windows):
    wanted = {"sallyport.exe", "sallyport-cli.exe", "uninstall.exe", "sbom.spdx.json"}
    got = set(files_below(windows.home))
    assert wanted <= got, f"missing: {sorted(wanted - got)} of {len(got)} files in {windows.home}"
    assert windows.version in (windows.registry(UNINSTALL, "DisplayVersion") or ""), "no version in the registry"
    run = windows.registry(RUN, "Sallyport") or ""
    assert "--minimised" in run, f"autostart is {run!r}"
    for scheme in ("ssh", "sallyport"):
        command = windows.registry(rf"HKCU\Software\Classes\{scheme}\shell\open\command", "") or ""
        assert '"%1"' in command and "sallyport.exe" in command, f"{scheme}: is opened by {command!r}"
    assert list(windows.user.parent.rglob("Sallyport.lnk")), "no entry in the start menu"
    sbom = json.loads((windows.home / "sbom.spdx.json").read_text())
    for file in sbom["files"]:
        content = (windows.home / file["fileName"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == file["checksums"][1]["checksumValue"], f"{file['fileName']} is another"
    return f"{len(got)} files, each with the SHA-256 of the SBOM; {len(sbom['packages'])} components"


@step
def says(windows):
    """The command line says its version, and a sentence in UTF-8."""
    told = windows.ask("--version").stdout
    assert windows.version.encode() in told and b"\r" not in told, f"it says {told!r}"
    done = windows.ask("profile", "show", "Zürich→門", check=False)
    assert "Zürich→門" in said(done), f"it says {said(done)!r}"
    return f"{told.decode().splitlines()[0]}; {said(done)}"


@step
def tcp(windows):
    """TCP through the tunnel, up and down, with checksums; sshd is killed and comes back; Ctrl+C ends it."""
    folder = windows.folder / "tcp"
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, contextlib.closing(TcpServer.echo()) as server, \
            contextlib.closing(windows.tunnel(sshd, "-L", f"0:127.0.0.1:{server.port}", folder=folder)) as tunnel:
        address = tunnel.listen()
        content = os.urandom(SIZE)
        assert there_and_back(address, content), "something else came back"
        sshd.kill()
        tunnel.wait_event("state", 60, state="reconnecting")
        sshd.start()
        tunnel.wait_events(2, "state", 90, state="up")
        wait_for("the forward after sshd came back", lambda: there_and_back(address, content), 30)
        status = tunnel.stop(signal.SIGINT, 30)
        assert status == 0, f"Ctrl+C: it ended with {status}\n{tunnel.report()}"
    return f"{SIZE} bytes each way, SHA-256 {digest(content)}…; up again after sshd was killed"


@step
def interrupted(windows):
    """Ctrl+C ends it at once: after traffic, ten times, and in the middle of a download without an end."""
    folder = windows.folder / "interrupted"

    def without_end(sock):
        block = bytes(1 << 16)
        while True:
            sock.sendall(block)

    longest = 0.0
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, \
            contextlib.closing(TcpServer.echo()) as echo, contextlib.closing(TcpServer(without_end)) as source:
        for turn in range(12):
            server = source if turn >= 10 else echo
            with contextlib.closing(windows.tunnel(sshd, "-L", f"0:127.0.0.1:{server.port}", folder=folder / str(turn))) as tunnel:
                address = tunnel.listen()
                if server is echo:
                    assert there_and_back(address, os.urandom(100_000)), "something else came back"
                    took = end_of(tunnel)
                else:
                    with contextlib.closing(Download(address)) as download:
                        wait_for("the download", lambda: download.got > SIZE)
                        took = end_of(tunnel)
                longest = max(longest, took)
    return f"12 times; the longest took {longest:.1f} s"


def end_of(tunnel):
    """Ctrl+C, and how long it then took."""
    begun = time.monotonic()
    tunnel.process.send_signal(signal.SIGINT)
    with contextlib.suppress(subprocess.TimeoutExpired):
        tunnel.process.wait(5 * PATIENCE)
    # Without what Wine then still takes to let go of its output.
    took = time.monotonic() - begun
    status = tunnel.wait_exit(0)
    assert status == 0, f"Ctrl+C: it ended with {status}\n{tunnel.report()}"
    return took


class Download:
    """Reads as fast as it can, until the end."""

    def __init__(self, address):
        self.got = 0
        self._socket = socket.create_connection(address, 20 * PATIENCE)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        with contextlib.suppress(OSError):
            while some := self._socket.recv(1 << 16):
                self.got += len(some)

    def close(self):
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._socket.close()


@step
def ftp(windows):
    """FTP through the tunnel: PASV, EPSV, PORT, EPRT; up and down, with checksums."""
    folder = windows.folder / "ftp"
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, \
            contextlib.closing(PyFtpd(folder / "ftp")) as server, \
            contextlib.closing(windows.tunnel(sshd, "-L", f"ftp/127.0.0.1:0:127.0.0.1:{server.port}", folder=folder)) as tunnel:
        host, port = tunnel.listen()
        content = os.urandom(SIZE)
        done = transfers(server, (host, port), content)
        curl = subprocess.run(["curl", "-sS", "--max-time", "120", f"ftp://{server.user}:{server.password}@{host}:{port}/down.bin"],
                              capture_output=True, check=False)
        assert digest(curl.stdout) == digest(content), f"curl: {curl.stderr.decode()}"
        assert tunnel.stop(signal.SIGINT, 30) == 0, tunnel.report()
    return f"{', '.join(done)} by ftplib, EPSV by curl: {SIZE} bytes each, SHA-256 {digest(content)}…"


@step
def only_mine(windows):
    """A forward that is for our own programs only, by the table of connections: who is not known is not let in."""
    folder = windows.folder / "mine"
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, \
            contextlib.closing(windows.tunnel(sshd, "-L", f"0:127.0.0.1:{sshd.port}", folder=folder / "a",
                                              more=["--only-my-programs", "--known-hosts", windows.path(sshd.known_hosts())])) as first:
        _, port = first.listen()
        # One of Linux: Windows cannot say whose it is.
        with socket.create_connection(("127.0.0.1", port), 20) as stranger:
            stranger.settimeout(30 * PATIENCE)
            with contextlib.suppress(ConnectionResetError):
                assert stranger.recv(1) == b"", "a program that nobody knows was let in"
    return "a program of Linux, which Wine does not know, is turned away"


@step
def by_hand(windows):
    """By mouse and keys: a profile, its forward, the key of the host; FTP; sshd killed; a second start; the tray; Quit."""
    folder = windows.folder / "hand"
    port = free_port()
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))) as sshd, \
            contextlib.closing(PyFtpd(folder / "ftp")) as server:
        begun = time.monotonic()
        with windows.program(folder) as program:
            window = windows.window("Sallyport")
            took = time.monotonic() - begun
            windows.picture("first-start")
            make_profile(windows, window, folder, sshd, server, port)
            accept_host_key(windows, window, folder, sshd)
            windows.picture("up")
            content = os.urandom(SIZE)
            done = transfers(server, ("127.0.0.1", port), content)
            windows.focus(window)
            windows.press("alt+r")
            windows.picture("transfers")
            sshd.kill()
            windows.wait_state(folder, "bastion", "reconnecting")
            windows.picture("lost")
            sshd.start()
            windows.wait_state(folder, "bastion", "up", 60)
            wait_for("a transfer after the restart", lambda: transfers(server, ("127.0.0.1", port), content), 30)
            windows.picture("up-again")
            hand_over(windows, window, folder)
            tray(windows, window, folder, program)
    return (f"its window came after {took:.1f} s; {', '.join(done)} through the profile's forward, also after sshd was killed; "
            "a second start handed over; quit in the tray's menu")


def make_profile(windows, window, folder, sshd, server, port):
    wait_for("the window to work", lambda: windows.answers(folder), 60)
    windows.click(window, *WELCOME_NEW)
    editor = windows.window("New profile.*")
    windows.focus(editor)
    windows.fill_in("bastion", "127.0.0.1", sshd.port, sshd.user)
    windows.picture("editor")
    windows.click(editor, *LOGIN_PAGE)
    windows.press("alt+k")
    windows.type(windows.path(sshd.user_key()))
    windows.picture("editor-login")
    windows.click(editor, *FORWARDS_PAGE)
    time.sleep(1)
    windows.press("alt+a")
    rule = windows.window("New forward.*")
    windows.focus(rule)
    windows.fill_in("Files", "")
    windows.press("Right")  # from TCP to FTP
    windows.fill_in("", "", "", port)
    windows.fill_in("", "", "", "127.0.0.1", server.port)
    windows.picture("editor-forward")
    windows.press("Return")
    windows.gone("New forward.*")
    windows.picture("editor-forwards")
    windows.click(editor, *SAVE)
    windows.gone("New profile.*")
    kept = wait_for("the profile's file", lambda: list((folder / "config" / "profiles").glob("*.json")))
    profile = json.loads(kept[0].read_text())
    assert profile["server"]["port"] == sshd.port and profile["rules"][0]["kind"] == "ftp", f"written: {profile}"


def accept_host_key(windows, window, folder, sshd):
    windows.focus(window)
    windows.press("space")  # the new one is the current one
    question = windows.window("bastion – Sallyport|bastion.*")
    waiting = windows.profiles(folder)["bastion"]
    windows.picture("host-key")
    assert "key" in waiting.get("question", ""), f"it waits for {waiting}"
    windows.focus(question)
    time.sleep(1)  # what is pressed at once was meant for something else
    windows.press("alt+t")
    windows.wait_state(folder, "bastion", "up")
    known = folder / "config" / "known_hosts"
    assert f":{sshd.port} " in known.read_text(), f"the key is not in {known}"


def hand_over(windows, window, folder):
    windows.press("alt+space", "n")  # minimised
    again = windows.again(folder)
    assert again.returncode == 0, said(again)
    windows.window("Sallyport", 10)
    windows.again(folder, "ssh://anna@bastion.example.org:2222")
    editor = windows.window("New profile.*")
    windows.picture("link")
    windows.focus(editor)
    windows.press("Escape")
    time.sleep(1)
    windows.picture("link-cancelled")
    for title in windows.windows("Not saved.*"):
        windows.focus(title)
        windows.press("alt+d")
    windows.gone("New profile.*")
    refused = windows.again(folder, "--connect", "nobody", check=False)
    assert refused.returncode == 1, f"a profile that is not there: {refused.returncode}"


def tray(windows, window, folder, program):
    windows.focus(window)
    windows.press("alt+F4")
    windows.gone("Sallyport")
    assert program.poll() is None, "closing the window has ended the program"
    windows.picture("in-the-tray")
    windows.click_at(*TRAY_ICON)
    windows.window("Sallyport", 10)
    windows.click_at(*TRAY_ICON, button=3)
    menu = wait_for("the tray's menu", lambda: windows.menu(window), 10)
    windows.picture("tray-menu")
    windows.click(menu, *LAST_ENTRY)  # Quit
    with contextlib.suppress(AssertionError):
        question = windows.window("Quit.*", 1)
        windows.picture("quit")
        windows.focus(question)
        windows.press("alt+q")
    assert program.wait(20 * PATIENCE) == 0, f"it ended with {program.returncode}"


@step
def secrets(windows):
    """A password: kept in the Credential Manager by the window's login, used by the next start, removed with the profile."""
    folder = windows.folder / "secrets"
    with contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",), password=PASSWORD)) as sshd:
        write_profile(folder, windows, sshd, "work", login={"useAgent": False, "authentications": ["password"]})
        before = windows.kept_secrets()
        with windows.program(folder, "--connect", "work") as program:
            window = windows.window("Sallyport")
            question = windows.window("work.*")
            windows.focus(question)
            windows.type("wrong")
            windows.press("Return")
            wait_for("the server to refuse it", lambda: "Failed password" in sshd.log() or "failure" in sshd.log().lower())
            time.sleep(2)
            windows.focus(windows.window("work.*"))
            windows.type(PASSWORD)
            windows.press("alt+r")
            windows.picture("password")
            windows.press("alt+p", "Return")
            windows.wait_state(folder, "work", "up")
            kept = wait_for("the Credential Manager to keep it", lambda: set(windows.kept_secrets()) - set(before))
            windows.focus(window)
            windows.press("ctrl+q")
            with contextlib.suppress(AssertionError):
                windows.focus(windows.window("Quit.*", 1))
                windows.press("alt+q")
            program.wait(20 * PATIENCE)
        written = b"".join(contents(folder / "config").values())
        assert PASSWORD.encode() not in written, "the password is in a file"
        asked = sshd.log().count("Accepted ")
        with windows.program(folder, "--connect", "work") as program:
            window = windows.window("Sallyport")
            windows.wait_state(folder, "work", "up")
            assert not windows.windows("work.*"), "it asks again"
            assert sshd.log().count("Accepted ") > asked, "no login"
            windows.focus(window)
            windows.press("space")
            windows.wait_state(folder, "work", "idle")
            windows.press("Delete")
            wait_for("the profile to go", lambda: "work" not in windows.profiles(folder))
            windows.picture("removed")  # and can be brought back until the program ends
            windows.press("ctrl+q")
            program.wait(20 * PATIENCE)
        wait_for("the secret to go", lambda: set(windows.kept_secrets()) == set(before))
    return f"kept as {sorted(kept)}, no file has it; used by the next start of the window; gone with the profile"


@step
def newer_profiles(windows):
    """A folder that a newer version has written to: said in one sentence, and left as it is."""
    folder = windows.folder / "newer"
    write_profile(folder, windows, None, "mine")
    newer = write_profile(folder, windows, None, "theirs")
    newer.write_text(newer.read_text().replace('"schemaVersion": 1', '"schemaVersion": 999'))
    before = contents(folder / "config" / "profiles")
    done = windows.ask("profile", "show", "theirs", "--config-dir", windows.path(folder / "config"), check=False)
    assert done.returncode != 0, "it is shown"
    sentence = said(done)
    assert "newer" in sentence, f"it says {sentence!r}"
    with windows.program(folder):
        window = windows.window("Sallyport")
        wait_for("the window to have read them", lambda: windows.profiles(folder))
        windows.click(window, *SECOND_PROFILE)
        windows.picture("newer-profile")
        shown = windows.profiles(folder)
    unchanged(folder / "config" / "profiles", before)
    assert "mine" in shown, f"the other one is not there: {shown}"
    return sentence


@step
def import_putty(windows):
    """Sessions of PuTTY in the registry are imported."""
    key = r"HKCU\Software\SimonTatham\PuTTY\Sessions\Z%FCrich%20test"
    for name, kind, data in (("HostName", "REG_SZ", "anna@db.example.org"), ("PortNumber", "REG_DWORD", "2222"),
                             ("Protocol", "REG_SZ", "ssh"), ("PortForwardings", "REG_SZ", "L5432=localhost:5432")):
        windows.run("reg", "add", key, "/v", name, "/t", kind, "/d", data, "/f")
    config = windows.path(windows.folder / "putty")
    windows.ask("profile", "import", "putty", "--config-dir", config)
    listed = windows.ask("profile", "list", "--config-dir", config).stdout.decode()
    assert "Zürich test" in listed and "db.example.org" in listed, f"listed: {listed!r}"
    return listed.strip().splitlines()[-1]


@step
def running(windows):
    """An installer that meets the running program says so, and changes nothing; so does the uninstaller."""
    with windows.program(windows.folder / "running"):
        windows.window("Sallyport")
        before = contents(windows.home)
        sentence = one_sentence(windows.install(check=False), 3)
        other = windows.install(installer=windows.another("99.0.0"), check=False)
        assert other.returncode == 3, f"a newer one ended with {other.returncode}"
        away = windows.run(windows.home / "uninstall.exe", "/S", f"_?={windows.native(windows.home)}", check=False)
        assert away.returncode == 3, f"the uninstaller ended with {away.returncode}"
        unchanged(windows.home, before)
    return sentence


@step
def upgrade(windows):
    """Over an older version: what it had alone goes, profiles and autostart stay. Not over a newer one."""
    sentence = one_sentence(windows.install(installer=windows.another("0.0.1"), check=False), 5)
    windows.install("/DOWNGRADE", installer=windows.another("0.0.1"))
    assert "0.0.1" in (windows.registry(UNINSTALL, "DisplayVersion") or ""), "the older one is not there"
    assert (windows.home / "other.dll").exists(), "what the older one has alone is not there"
    profile = windows.user / "sallyport" / "profiles" / "kept.json"
    profile.parent.mkdir(parents=True, exist_ok=True)
    profile.write_text("{}")
    windows.install()
    assert profile.exists(), "a profile is gone"
    assert not (windows.home / "other.dll").exists(), "what the older one had alone is left"
    return f"{sentence} Put there by /DOWNGRADE, and upgraded: {installed(windows)}"


@step
def half_installed(windows):
    """What an installation left that was broken off: installing again puts it right, and so does uninstalling."""
    for file in list(windows.home.glob("*.dll"))[::2] + [windows.home / "uninstall.exe"]:
        file.unlink()
    program = windows.home / "sallyport-cli.exe"
    program.write_bytes(program.read_bytes()[:5000])
    windows.run("reg", "delete", UNINSTALL, "/f")
    windows.install("/AUTOSTART")
    seen = installed(windows)
    for file in list(windows.home.glob("*.dll"))[::2]:
        file.unlink()
    (windows.home / "mine.txt").write_text("not the installer's")
    windows.run(windows.home / "uninstall.exe", "/S", seconds=120)
    wait_for("the programs to go", lambda: files_below(windows.home) == ["mine.txt"])
    assert windows.registry(UNINSTALL) is None, "the registry has it still"
    (windows.home / "mine.txt").unlink()
    windows.home.rmdir()
    windows.install("/AUTOSTART")
    return f"{seen}; uninstalled from a half, a file of the user's stays"


@step
def unwritable(windows):
    """No right to write, for the installer and for the program: one sentence each, nothing lost."""
    blocked = windows.folder / "blocked"
    blocked.write_text("a file where the folder should be")
    sentences = [one_sentence(windows.install("/D=" + windows.path(blocked / "Sallyport"), check=False), 4)]
    folder = windows.folder / "read-only"
    with small_disk(folder, 4096):
        write_profile(folder, windows, None, "mine")
        before = contents(folder)
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        sentences.append(one_sentence(windows.install("/D=" + windows.path(folder / "Sallyport"), check=False), 4))
        sentences.append(cannot_write(windows, folder))
        unchanged(folder, before)
    return " / ".join(sentences)


def cannot_write(windows, folder):
    """What the command line says that is to keep another profile there."""
    hosts = windows.folder / "one.conf"
    hosts.write_text("Host one\n  HostName one.example.org\n")
    done = windows.ask("profile", "import", "ssh", windows.path(hosts), "--config-dir", windows.path(folder / "config"), check=False)
    assert done.returncode != 0, f"it says that it was written: {said(done)}"
    return said(done)


@step
def full_disk(windows):
    """No space, for a first installation, an upgrade and the program: one sentence each, nothing lost."""
    sentences = []
    folder = windows.folder / "full"
    with small_disk(folder, 6 * 1024):
        sentences.append(one_sentence(windows.install("/D=" + windows.path(folder / "Sallyport"), check=False), 4))
        assert not files_below(folder), f"left: {files_below(folder)}"
        write_profile(folder, windows, None, "mine")
        fill(folder)
        before = contents(folder)
        sentences.append(cannot_write(windows, folder))
        unchanged(folder, before)
        listed = windows.ask("profile", "list", "--config-dir", windows.path(folder / "config")).stdout.decode()
        assert "mine" in listed, f"the other profile is lost: {listed!r}"
    size = sum(len(content) for content in contents(windows.home).values()) // 1024
    place = windows.folder / "nearly-full"
    with small_disk(place, size + 4096):
        there = "/D=" + windows.path(place / "Sallyport")
        windows.install(there)
        fill(place)
        before = contents(place)
        newer = windows.install(there, installer=windows.another("99.0.0", 8 << 20), check=False)
        sentences.append(one_sentence(newer, 4))
        unchanged(place, before)
        windows.run(place / "Sallyport" / "uninstall.exe", "/S", seconds=120)
        wait_for("the programs to go", lambda: files_below(place) == ["filler"])
    windows.install("/AUTOSTART")
    return " / ".join(sentences)


@step
def uninstall(windows):
    """Uninstalled silently: nothing is left but the user's data, and with /DELETEDATA not even these."""
    kept = windows.user / "sallyport" / "profiles" / "kept.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("{}")
    windows.run(windows.home / "uninstall.exe", "/S", seconds=120)
    wait_for("the folder to go", lambda: not windows.home.exists())
    for key in (UNINSTALL, r"HKCU\Software\Classes\ssh", r"HKCU\Software\Classes\sallyport"):
        assert windows.registry(key) is None, f"{key} is left"
    assert windows.registry(RUN, "Sallyport") is None, "autostart is left"
    left = list(windows.user.parent.rglob("Sallyport.lnk"))
    assert not left, f"left: {left}"
    assert kept.exists(), "the user's profiles are gone"
    windows.install()
    windows.keep_secret("sallyport/profile/one")
    windows.keep_secret("another/profile/one")
    windows.run(windows.home / "uninstall.exe", "/S", "/DELETEDATA", seconds=120)
    wait_for("the folder to go", lambda: not windows.home.exists())
    assert not (windows.user / "sallyport").exists(), "data is left"
    left = [path for path in windows.user.parent.rglob("*") if "sallyport" in path.name.lower()]
    assert not left, f"left: {left}"
    assert windows.kept_secrets() == ["another/profile/one"], f"passwords: {windows.kept_secrets()}"
    return "programs, menu, links, autostart, registry, data, passwords: all gone; another program's password is not"


@step
def elsewhere(windows):
    """Installed into a folder with spaces and other letters: works there, and goes from there."""
    place = windows.folder / "Tür öffnen 門" / "Sallyport"
    windows.install("/NOLINKS", "/D=" + windows.path(place))
    told = windows.ask("--version", program=place / "sallyport-cli.exe").stdout.decode()
    assert windows.version in told, f"it says {told!r}"
    folder = windows.folder / "Ordner mit Ä und 門"
    with windows.program(folder, program=place / "sallyport.exe"):
        windows.window("Sallyport")
        windows.picture("other-letters")
    assert windows.registry(r"HKCU\Software\Classes\sallyport") is None, "links, in spite of /NOLINKS"
    windows.run(place / "uninstall.exe", "/S", seconds=120)
    wait_for("the folder to go", lambda: not place.exists())
    return str(place.relative_to(windows.folder))


@step
def portable(windows):
    """The zip, in a folder with spaces and other letters: everything stays beside it."""
    program = unpack(windows.portable, windows.folder / "Zip – 門 öffnen")
    before = set(files_below(windows.user.parent))
    hosts = windows.folder / "one.conf"
    hosts.write_text("Host one\n  HostName one.example.org\n")
    windows.ask("profile", "import", "ssh", windows.path(hosts), program=program / "sallyport-cli.exe")
    with windows.program(windows.folder / "portable", program=program / "sallyport.exe", config=False) as running:
        window = windows.window("Sallyport")
        windows.picture("portable")
        windows.focus(window)
        windows.press("ctrl+q")
        running.wait(20 * PATIENCE)
    kept = files_below(program / "data")
    assert any(name.startswith("profiles/") for name in kept), f"beside it: {kept}"
    new = {name for name in set(files_below(windows.user.parent)) - before if not name.startswith("Local/Temp")}
    assert not new, f"elsewhere: {sorted(new)}"
    return f"beside it: {', '.join(kept)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--dir", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("steps", nargs="*", metavar="STEP")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(f"{name:15} {function.__doc__}" for name, function in STEPS.items()))
        return 0
    unknown = set(arguments.steps) - set(STEPS)
    if unknown or not arguments.dir or not arguments.pictures:
        parser.error(f"no such step: {', '.join(unknown)}" if unknown else "--dir and --pictures have to be given")
    if lacking := missing():
        print(f"try: not here: {', '.join(lacking)}", file=sys.stderr)
        return 2
    shutil.rmtree(arguments.pictures, ignore_errors=True)
    arguments.pictures.mkdir(parents=True)
    wrong, untried = [], []
    with tempfile.TemporaryDirectory(prefix="sallyport-wine-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o700)
        windows = Windows(arguments.dir.resolve(), arguments.pictures, folder)
        try:
            for name, function in STEPS.items():
                if arguments.steps and name not in arguments.steps and name != "install":
                    continue
                begun = time.monotonic()
                try:
                    word, seen = "ok   ", function(windows)
                except Untried as reason:
                    word, seen = "     ", f"not tried: {reason}"
                    untried.append(name)
                except (AssertionError, LookupError, OSError, EOFError, RuntimeError, ftplib.Error, subprocess.SubprocessError) as problem:
                    word, seen = "WRONG", problem
                    wrong.append(name)
                    windows.picture(f"wrong-{name}")
                print(f"{word} {name} ({time.monotonic() - begun:.0f} s): {function.__doc__}\n      {seen}", flush=True)
        finally:
            windows.close()
    if wrong:
        print(f"wrong: {', '.join(wrong)}")
        return 1
    print(f"not tried: {', '.join(untried)}" if untried else "all of it was as said")
    return 2 if untried else 0


if __name__ == "__main__":
    sys.exit(main())
