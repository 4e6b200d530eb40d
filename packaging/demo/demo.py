#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows FTP through SSH with real servers and a plain FTP client, and proves what it says.

Started by run.sh. Exit status: 0 everything was as said, 1 something was not, 2 could not be tried.
"""
import argparse
import contextlib
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "support"))

from sallyport_testing import Cli, PyFtpd, Sshd, free_port, processes  # noqa: E402
from watch import Watcher, has_connections  # noqa: E402

LOOPBACK = "127.0.0.1"
# More than all buffers on the way hold, and slow enough to be looked at while it runs.
SIZE = 32 * 1024 * 1024
RATE = "32M"


@dataclass(frozen=True)
class Transfer:
    store: bool
    mode: str  # the command that sets up the data connection
    options: tuple  # what makes curl use it

    @property
    def passive(self):
        return self.mode in ("PASV", "EPSV")

    @property
    def title(self):
        return (f"{'Store' if self.store else 'Fetch'} a file, "
                f"{'passive' if self.passive else 'active'} mode ({self.mode})")


TRANSFERS = (
    Transfer(False, "PASV", ("--disable-epsv",)),
    Transfer(True, "EPSV", ()),
    Transfer(False, "PORT", ("--ftp-port", LOOPBACK, "--disable-eprt")),
    Transfer(True, "EPRT", ("--ftp-port", LOOPBACK)),
)


class Report:
    """Speaks to the newcomer and counts what was not as it should be."""

    def __init__(self):
        self.wrong = 0
        self._colours = sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
        self._step = 0

    def title(self, text):
        print(self._bold(text) + "\n" + "=" * len(text), flush=True)

    def step(self, text):
        self._step += 1
        print("\n" + self._bold(f"{self._step}. {text}"), flush=True)

    def tell(self, text=""):
        for line in text.splitlines() or [""]:
            print("   " + line if line else "", flush=True)

    def check(self, right, text, otherwise):
        """A statement that was tested: text if it is true, otherwise what is the case instead."""
        if not right:
            self.wrong += 1
            text = otherwise
        mark = self._colour("ok", 32) if right else self._colour("NO", 31)
        print(f"   {mark}  " + text.replace("\n", "\n       "), flush=True)
        return right

    def _bold(self, text):
        return f"\033[1m{text}\033[0m" if self._colours else text

    def _colour(self, text, colour):
        return f"\033[{colour}m{text}\033[0m" if self._colours else text


class Demonstration:
    def __init__(self, report, folder, sshd, ftp):
        self.report = report
        self.folder = folder
        self.sshd = sshd
        self.ftp = ftp
        self.sallyport = None
        self.entry = ""  # address:port where the FTP rule listens

    def direct(self):
        self.report.step("Without Sallyport, to see that the check below can fail")
        transfer = Transfer(False, "EPSV", ())
        ends, _ = self._run(transfer, f"{LOOPBACK}:{self.ftp.port}")
        straight = [end for end in ends if end.owner == "client" and end.peer == "FTP server"]
        self.report.tell("curl fetches a file straight from the FTP server.")
        self.report.check(
            len(straight) == 2,
            f"Seen: 2 connections from curl (process {self.client_pid}) straight to the FTP server "
            f"(process {self.ftp.process.pid}),\none for the log-in and one for the data, both readable on the way.",
            f"expected to see 2 direct connections, saw {len(straight)}")

    def start_sallyport(self):
        self.report.step("Sallyport starts")
        self.sallyport = Cli(
            ["connect", f"{self.sshd.user}@{LOOPBACK}:{self.sshd.port}", "-i", self.sshd.user_key(),
             "--known-hosts", self.sshd.known_hosts(), "--no-agent",
             "-L", f"ftp/{LOOPBACK}:0:{LOOPBACK}:{self.ftp.port}"], self.folder / "sallyport")
        self.entry = address(self.sallyport.listen())
        self.report.tell(f"$ {shown(self.sallyport.command)}")
        self.report.tell(
            f"Logged in to the SSH server with the new key, after the server had proved its own.\n"
            f"The FTP rule listens on {self.entry} (sallyport-cli, process {self.sallyport.pid}).")

    def transfer(self, transfer):
        self.report.step(transfer.title)
        done_before = len(self._counted())
        ends, problem = self._run(transfer, self.entry)
        if not self.report.check(not problem, f"curl {'stored' if transfer.store else 'fetched'} "
                                 f"{SIZE} bytes, SHA-256 equal at both ends.", problem):
            self.report.tell(self.sallyport.report())
        self._check_ends(transfer, ends)
        wait_until(lambda: len(self._counted()) > done_before)
        counted = self._counted()[done_before:]
        self.report.check(
            [(event.get("mode"), event.get("bytes"), event.get("end")) for event in counted]
            == [(transfer.mode, SIZE, "eof")],
            f"Sallyport forwarded 1 {transfer.mode} data connection with {SIZE} bytes: the whole file.",
            f"expected one {transfer.mode} data connection with {SIZE} bytes, Sallyport reported {counted}")

    def _counted(self):
        return self.sallyport.events_of("ftp-data", state="closed")

    def _run(self, transfer, where):
        """One transfer with curl: what was seen of it, and what went wrong with it ("" if nothing)."""
        name = f"{'stored' if transfer.store else 'fetched'}-{transfer.mode.lower()}.bin"
        here, there = self.folder / name, self.ftp.root / name
        source, target = (here, there) if transfer.store else (there, here)
        source.write_bytes(os.urandom(SIZE))
        target.unlink(missing_ok=True)
        wait_until(lambda: not has_connections(self.ftp.pids()))
        command = ["curl", "--silent", "--show-error", "--disable", "--noproxy", "*", "--max-time", "60",
                   "--limit-rate", RATE, *transfer.options,
                   "--user", f"{self.ftp.user}:{self.ftp.password}"]
        command += ["--upload-file", str(here)] if transfer.store else ["--output", str(here)]
        client = []
        with Watcher(self._parties(client)) as watcher:
            done = processes.spawn([*command, f"ftp://{where}/{name}"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
            client.append(done.pid)
            self.client_pid = done.pid
            try:
                said = done.communicate()[1].strip()
            finally:
                processes.end(done, signal.SIGKILL)
        if done.returncode != 0:
            return watcher.ends(), f"curl failed with {done.returncode}: {said}"
        # An FTP server may say "complete" a moment before its file is.
        if not wait_until(lambda: same_content(source, target)):
            return watcher.ends(), f"the files differ: {source} and {target}"
        return watcher.ends(), ""

    def _parties(self, client):
        parties = {"client": lambda: client, "FTP server": self.ftp.pids, "sshd": self.sshd.pids}
        if self.sallyport:
            parties["sallyport-cli"] = lambda: {self.sallyport.pid, *processes.descendants(self.sallyport.pid)}
        return parties

    def _check_ends(self, transfer, ends):
        entry_port = int(self.entry.rpartition(":")[2])
        client = [end for end in ends if end.owner == "client"]
        server = [end for end in ends if end.owner == "FTP server"]
        client_data = [end for end in client if end.remote[1] != entry_port]
        server_data = [end for end in server if end.local[1] != self.ftp.port]

        def held_by(party, every, data):
            return len(every) == 2 and len(data) == 1 and all(end.peer == party for end in every)

        self.report.check(held_by("sallyport-cli", client, client_data),
                          self._client_side(transfer, client_data),
                          "the client's connections are not as they should be:\n" + listed(client))
        self.report.check(held_by("sshd", server, server_data),
                          self._server_side(transfer, server_data),
                          "the FTP server's connections are not as they should be:\n" + listed(server))
        direct = [end for end in client if end.peer == "FTP server"
                  or end.remote in {other.local for other in server}]
        self.report.check(not direct, "From the client to the FTP server directly: no connection.",
                          "the client was connected to the FTP server directly:\n" + listed(direct))

    def _client_side(self, transfer, data):
        if not data:
            return ""
        end = data[0]
        if transfer.passive:
            return (f"Data, client side: curl connected to {address(end.remote)}, which is sallyport-cli "
                    f"(process {end.peer_pid}).")
        return (f"Data, client side: curl waited on {address(end.local)} and sallyport-cli "
                f"(process {end.peer_pid}) connected to it.")

    def _server_side(self, transfer, data):
        if not data:
            return ""
        end = data[0]
        if transfer.passive:
            return (f"Data, server side: the FTP server waited on {address(end.local)} and sshd "
                    f"(process {end.peer_pid}) connected to it.")
        return (f"Data, server side: the FTP server connected to {address(end.remote)}, which is sshd "
                f"(process {end.peer_pid}).")


def address(endpoint):
    return f"{endpoint[0]}:{endpoint[1]}" if ":" not in endpoint[0] else f"[{endpoint[0]}]:{endpoint[1]}"


def listed(ends):
    return "\n".join(f"{end.owner} {address(end.local)} <-> {address(end.remote)} "
                     f"{end.peer or 'unknown process'}" for end in ends) or "none"


def shown(command):
    return " ".join([os.path.basename(command[0]), *command[1:]])


def same_content(one, other):
    def digest(path):
        return hashlib.sha256(path.read_bytes()).digest() if path.exists() else None
    return digest(one) == digest(other)


def wait_until(condition, seconds=5):
    end = time.monotonic() + seconds
    while not (answer := condition()) and time.monotonic() < end:
        time.sleep(0.02)
    return answer


def version(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout or done.stderr).partition("\n")[0].strip()


def keep(report, demonstration):
    user, password = demonstration.ftp.user, demonstration.ftp.password
    port = demonstration.entry.rpartition(":")[2]
    report.step("Your turn")
    report.tell(f"""The tunnel stays open until you press Ctrl-C. In another terminal:
  curl ftp://{user}:{password}@{LOOPBACK}:{port}/
  lftp -u {user},{password} -p {port} {LOOPBACK}
Any FTP client will do: host {LOOPBACK}, port {port}, user "{user}", password "{password}".""")
    with contextlib.suppress(KeyboardInterrupt):
        demonstration.sallyport.process.wait()
    print()


def show_window(report, folder, sshd, ftp, program):
    """Opens the window on the same servers and fetches a file through it; until the user quits it."""
    port = free_port()
    profile = folder / "window" / "profiles" / "demo.json"
    profile.parent.mkdir(parents=True)
    profile.write_text(json.dumps({
        "schemaVersion": 1, "id": "demo", "name": "Demo", "notes": "A tunnel to the throw-away servers of the demo.",
        "server": {"host": LOOPBACK, "port": sshd.port, "user": sshd.user, "useAgent": False,
                   "identityFiles": [str(sshd.user_key())]},
        "knownHostsFiles": [str(sshd.known_hosts())],
        "rules": [{"name": "Files", "kind": "ftp", "listen": {"host": LOOPBACK, "port": port},
                   "destination": {"host": LOOPBACK, "port": ftp.port}}]}))
    profile.chmod(0o600)
    report.step("The window")
    window = processes.spawn([program, "--config-dir", folder / "window", "--connect", "demo"],
                             stdout=subprocess.DEVNULL)
    try:
        up = wait_until(lambda: window.poll() is not None
                        or (LOOPBACK, port) in processes.listening_ports(window.pid), 30)
        if not report.check(up and window.poll() is None, f"The window is open; its FTP rule listens on {LOOPBACK}:{port}.",
                            "the window did not open, or its tunnel did not come up"):
            return
        source, target = ftp.root / "window.bin", folder / "window.bin"
        source.write_bytes(os.urandom(SIZE))
        subprocess.run(["curl", "--silent", "--disable", "--noproxy", "*", "--max-time", "60", "--output", target,
                        "--user", f"{ftp.user}:{ftp.password}", f"ftp://{LOOPBACK}:{port}/window.bin"], check=False)
        report.check(same_content(source, target), f"curl fetched {SIZE} bytes through it; see Transfers in the window.",
                     "curl could not fetch a file through the window's tunnel")
        report.tell(f"""Try it with any FTP client: host {LOOPBACK}, port {port}, user "{ftp.user}", password "{ftp.password}".
The demo ends when you quit the window (Ctrl+Q), or with Ctrl-C here.""")
        window.wait()
    finally:
        processes.end(window)
    print()


def demonstrate(arguments, report, folder, cleanup):
    sshd = cleanup.enter_context(contextlib.closing(Sshd(folder / "sshd", host_keys=("ed25519",))))
    ftp = cleanup.enter_context(contextlib.closing(PyFtpd(folder / "ftp")))
    report.title("FTP through SSH with Sallyport")
    report.tell(f"""Everything happens on this machine, in {folder}, and is gone afterwards.

SSH server  sshd, {LOOPBACK}:{sshd.port}, process {sshd.process.pid}, keys made just now, user {sshd.user}
FTP server  pyftpdlib, {LOOPBACK}:{ftp.port}, process {ftp.process.pid}, knows nothing of SSH
FTP client  {version(['curl', '--version']).split(' (')[0]}, knows nothing of SSH
Program     {version([arguments.cli, '--version'])}""")

    demonstration = Demonstration(report, folder, sshd, ftp)
    cleanup.callback(lambda: demonstration.sallyport and demonstration.sallyport.close())
    demonstration.direct()
    demonstration.start_sallyport()
    for transfer in TRANSFERS:
        demonstration.transfer(transfer)
    if arguments.keep:
        keep(report, demonstration)
    if arguments.window:
        show_window(report, folder, sshd, ftp, arguments.window)
    report.step("The end")
    status = demonstration.sallyport.stop(signal.SIGINT)
    report.check(status == 0, "sallyport-cli was told to stop, as Ctrl-C does, and ended cleanly.",
                 f"sallyport-cli ended with status {status}")


def interrupted(*_):
    raise KeyboardInterrupt


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cli", required=True, metavar="PATH", help="sallyport-cli")
    parser.add_argument("--window", metavar="PATH", help="sallyport: also show the window, until it is quit")
    parser.add_argument("--keep", action="store_true", help="leave the tunnel open until Ctrl-C")
    arguments = parser.parse_args()
    os.environ["SALLYPORT_CLI"] = arguments.cli
    report = Report()
    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for number in signals:
        signal.signal(number, interrupted)
    with tempfile.TemporaryDirectory(prefix="sallyport-demo-") as folder, contextlib.ExitStack() as cleanup:
        try:
            demonstrate(arguments, report, Path(folder), cleanup)
        except (AssertionError, OSError, RuntimeError) as problem:
            print(f"\nThis did not work: {problem}", flush=True)
            return 2
        except KeyboardInterrupt:
            print("\nInterrupted; cleaning up.", flush=True)
            return 130
        finally:
            for number in signals:
                signal.signal(number, signal.SIG_IGN)
    if report.wrong:
        print(f"\n{report.wrong} of the statements above did not hold.")
        return 1
    print("\nEverything was as said: every byte of every file went through SSH.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
