#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the window: how soon it can be used, whether it ever stalls, what memory it takes.

On a screen of its own (Xvfb) if there is one, otherwise on Qt's offscreen platform. See README.md beside this file.
"""
import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import programs
from programs import SOURCE, Problem
from sallyport_testing import Sshd, free_port, processes
from sallyport_testing.xvfb import Xvfb

PATIENCE = 90
FOLDERS = 12


def write_profile(config, name, **fields):
    path = config / "profiles" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"schemaVersion": 1, "id": name, "name": name, **fields}))
    path.chmod(0o600)


def rules(count, port=5432):
    return [{"listen": {"host": "127.0.0.1", "port": port + index},
             "destination": {"host": f"db{index}.internal", "port": 5432}} for index in range(count)]


@contextlib.contextmanager
def screen():
    """The environment for a program with a window."""
    env = {name: value for name, value in os.environ.items() if name not in ("SSH_AUTH_SOCK", "WAYLAND_DISPLAY")}
    if not shutil.which("Xvfb"):
        yield {**env, "QT_QPA_PLATFORM": "offscreen"}
        return
    with contextlib.closing(Xvfb(1600, 1000)) as server:
        yield {**env, "DISPLAY": server.display, "QT_QPA_PLATFORM": "xcb"}


class Window:
    """One running benchwindow."""

    def __init__(self, program, config, env, profiles=()):
        self.process = subprocess.Popen(
            [program, str(time.clock_gettime_ns(time.CLOCK_MONOTONIC)), config, *profiles],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
        self.first = self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise Problem(f"benchwindow ended with {self.process.wait()}")
        return json.loads(line)

    def figures(self):
        """The watchdog's since the last call."""
        self.process.stdin.write("now\n")
        self.process.stdin.flush()
        return self.read()

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()


def measure_start(arguments, folder, env):
    """Milliseconds from exec to a window with every profile in it that answers a click."""
    config = folder / "many"
    for number in range(arguments.profiles):
        write_profile(config, f"profile-{number:03}", folder=f"Folder {number % FOLDERS}", notes="A few words. " * 10,
                      server={"host": f"host{number}.example.org", "user": "anna"}, rules=rules(5))
    times, memory = [], []
    for _ in range(arguments.repeat):
        with contextlib.closing(Window(arguments.benchwindow, config, env)) as window:
            if window.first["profiles"] != arguments.profiles:
                raise Problem(f"{window.first['profiles']} profiles instead of {arguments.profiles}")
            times.append(window.first["usable_ms"])
            memory.append(window.first["memory_mib"])
    return {"usable_ms": times, "start_memory_mib": memory}


def measure_load(arguments, folder, env):
    """What the interface thread does while its tunnels carry a bulk flow and many connections.

    Twice: all through one tunnel, where sshd shares its time between the channels, and the flow and the
    others through a tunnel each, which is faster.
    """
    server = Sshd(folder / "sshd", host_keys=("ed25519",), config=(
        f"Ciphers {arguments.cipher}", "MaxStartups 1000", "Compression no"))
    serve = subprocess.Popen([arguments.benchload, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        ports = json.loads(serve.stdout.readline())
        listen = {name: free_port() for name in ("bulk", "crowd")}
        config = folder / "load"
        for name, port in listen.items():
            write_profile(config, name, server={
                "host": "127.0.0.1", "port": server.port, "user": server.user,
                "identityFiles": [str(server.user_key())]},
                knownHostsFiles=[str(server.known_hosts())],
                rules=[{"listen": {"host": "127.0.0.1", "port": port},
                        "destination": {"host": "127.0.0.1", "port": ports["load"]}}])
        with contextlib.closing(Window(arguments.benchwindow, config, env, list(listen))) as window:
            deadline = time.monotonic() + PATIENCE
            while {("127.0.0.1", port) for port in listen.values()} - processes.listening_ports(window.process.pid):
                if time.monotonic() > deadline:
                    raise Problem("the tunnels do not come up")
                time.sleep(0.05)
            results = download(arguments, window, listen["bulk"], listen["bulk"], "")
            return {**results, **download(arguments, window, listen["bulk"], listen["crowd"], "two_")}
    finally:
        serve.stdin.close()
        serve.wait()
        serve.stdout.close()
        server.close()


def download(arguments, window, bulk, crowd, prefix):
    """A download through the port bulk while connections through the port crowd are open."""
    names = ("longest_ms", "over_50_ms", "knocks", "memory_mib")
    results = {f"{prefix}{name}": [] for name in ("mb_per_s", *names)}
    with subprocess.Popen([arguments.benchload, "idle", "--port", str(crowd), "--count", str(arguments.connections),
                           "--timeout", str(PATIENCE * 2)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as idle:
        if not idle.stdout.readline():
            raise Problem("the connections do not open")
        window.figures()
        for _ in range(arguments.repeat):
            done = subprocess.run(
                [arguments.benchload, "download", "--port", str(bulk), "--bytes", str(arguments.megabytes * 1_000_000),
                 "--timeout", str(PATIENCE)], capture_output=True, text=True, timeout=PATIENCE + 10)
            if done.returncode != 0:
                raise Problem(done.stderr.strip())
            figures = window.figures()
            results[f"{prefix}mb_per_s"].append(json.loads(done.stdout)["mb_per_s"])
            for name in names:
                results[f"{prefix}{name}"].append(figures[name])
        idle.stdin.close()
    return results


def report(results, arguments):
    median = statistics.median
    print(f"\nThe window, {arguments.repeat} repetitions, median [lowest … highest]\n")
    rows = [("usable_ms", f"start with {arguments.profiles} profiles, until it can be used", "ms", 500),
            ("start_memory_mib", "memory then", "MiB", 120),
            ("mb_per_s", f"download beside {arguments.connections} connections", "MB/s", None),
            ("longest_ms", "longest wait for the interface thread meanwhile", "ms", 50),
            ("over_50_ms", "waits over 50 ms", "", 0),
            ("memory_mib", "memory meanwhile", "MiB", 120),
            ("two_mb_per_s", "download, the connections in another tunnel", "MB/s", None),
            ("two_longest_ms", "longest wait for the interface thread meanwhile", "ms", 50),
            ("two_over_50_ms", "waits over 50 ms", "", 0),
            ("two_memory_mib", "memory meanwhile", "MiB", 120)]
    for key, title, unit, goal in rows:
        values = results[key]
        aim = "" if goal is None else f"   (goal: at most {goal})"
        print(f"  {title:52} {median(values):8.1f} [{min(values):.1f} … {max(values):.1f}] {unit}{aim}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="one repetition, small amounts")
    parser.add_argument("--repeat", type=int, help="repetitions (default 10, quick 1)")
    parser.add_argument("--profiles", type=int, default=200)
    parser.add_argument("--connections", type=int, default=200)
    parser.add_argument("--megabytes", type=int, help="size of the download (default 2000, quick 64)")
    parser.add_argument("--cipher", default="aes128-gcm@openssh.com")
    parser.add_argument("--benchwindow", help="default: as built")
    parser.add_argument("--benchload", help="default: as built")
    parser.add_argument("--out", help="JSON results (default build/bench-window.json)")
    arguments = parser.parse_args()
    arguments.repeat = arguments.repeat or (1 if arguments.quick else 10)
    arguments.megabytes = arguments.megabytes or (64 if arguments.quick else 2000)
    for name in ("benchwindow", "benchload"):
        path = getattr(arguments, name) or programs.built(f"tests/bench/{name}")
        if not path:
            raise Problem(f"{name} is not built: build the tests, or say where it is with --{name}.")
        setattr(arguments, name, path)
    with tempfile.TemporaryDirectory(prefix="sallyport-bench-") as name, screen() as env:
        folder = Path(name)
        env["HOME"] = name
        env["XDG_RUNTIME_DIR"] = name
        results = {**measure_start(arguments, folder, env), **measure_load(arguments, folder, env)}
    report(results, arguments)
    out = Path(arguments.out or SOURCE / "build" / "bench-window.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Problem, RuntimeError) as problem:
        print(f"bench: {problem}", file=sys.stderr)
        sys.exit(2)
