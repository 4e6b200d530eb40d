#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the window: how soon it can be used, whether it ever stalls, what memory it takes.

On a screen of its own (Xvfb) if there is one, otherwise on Qt's offscreen platform. See README.md beside this file.
"""
import argparse
import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import programs
from programs import SOURCE, Problem
from sallyport_testing import Sshd, free_port, processes
from sallyport_testing.xvfb import screen

PATIENCE = 90
FOLDERS = 12
# How many forwards the crowd of connections comes through.
BEATERS = 10


def write_profile(config, name, **fields):
    path = config / "profiles" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"schemaVersion": 1, "id": name, "name": name, **fields}))
    path.chmod(0o600)


def rules(count, port=5432):
    return [{"listen": {"host": "127.0.0.1", "port": port + index},
             "destination": {"host": f"db{index}.internal", "port": 5432}} for index in range(count)]


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

    def does(self, *words):
        """The user does that; the figures since the last time."""
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        figures = self.read()
        if not figures["known"]:
            raise Problem(f"benchwindow does not know {words}")
        return figures

    def figures(self):
        """The watchdog's since the last time."""
        return self.does("look")

    def waits_for(self, check, what):
        deadline = time.monotonic() + PATIENCE
        while not check():
            if time.monotonic() > deadline:
                raise Problem(f"waited in vain for {what}")
            time.sleep(0.05)

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()


def write_many(arguments, config):
    """As many profiles as are asked for, in folders."""
    for number in range(arguments.profiles):
        write_profile(config, f"profile-{number:04}", folder=f"Folder {number % FOLDERS}", notes="A few words. " * 10,
                      server={"host": f"host{number}.example.org", "user": "anna"}, rules=rules(5))


def measure_start(arguments, folder, env):
    """Milliseconds from exec to a window with every profile in it that answers a click."""
    config = folder / "many"
    write_many(arguments, config)
    times, memory, cpu = [], [], []
    for _ in range(arguments.repeat):
        with contextlib.closing(Window(arguments.benchwindow, config, env)) as window:
            if window.first["profiles"] != arguments.profiles:
                raise Problem(f"{window.first['profiles']} profiles instead of {arguments.profiles}")
            times.append(window.first["usable_ms"])
            memory.append(window.first["memory_mib"])
            cpu.append(window.first["cpu_ms"])
    return {"usable_ms": times, "start_cpu_ms": cpu, "start_memory_mib": memory}


@contextlib.contextmanager
def servers(arguments, folder):
    """An sshd, and what the load comes from and goes to; the sshd and the port of the load."""
    server = Sshd(folder / "sshd", host_keys=("ed25519",), config=(
        f"Ciphers {arguments.cipher}", "MaxStartups 1000", "Compression no"))
    serve = subprocess.Popen([arguments.benchload, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield server, json.loads(serve.stdout.readline())["load"]
    finally:
        serve.stdin.close()
        serve.wait()
        serve.stdout.close()
        server.close()


def write_tunnel(config, name, server, rules_of_it):
    write_profile(config, name, server={"host": "127.0.0.1", "port": server.port, "user": server.user,
                                        "identityFiles": [str(server.user_key())]},
                  knownHostsFiles=[str(server.known_hosts())], rules=rules_of_it)


class Day:
    """What is done with the window, and what it cost: by the name of each step, a list of figures."""

    def __init__(self, window):
        self.window = window
        self.steps = {}

    def does(self, title, *words, until=None):
        """until: what has to be there before it is over."""
        found = [self.window.does(*words)]
        if until:
            self.window.waits_for(until, title)
            found.append(self.window.figures())
        longest = max(found, key=lambda figures: figures["event_cpu_ms"])
        self.steps[title] = {
            "longest_ms": max(figures["longest_ms"] for figures in found),
            "over_50_ms": sum(figures["over_50_ms"] for figures in found),
            "cpu_ms": sum(figures["cpu_ms"] for figures in found),
            **{name: longest[name] for name in ("event_cpu_ms", "event_ms", "event")}}


def measure_day(arguments, folder, env):
    """A user works with thousands of profiles, one of them with thousands of rules, and with a crowd of connections."""
    config = folder / "day"
    write_many(arguments, config)
    days = []
    with servers(arguments, folder) as (server, load):
        used = [free_port() for _ in range(BEATERS)]
        forwards = [{"name": f"Forward {port}", "listen": {"host": "127.0.0.1", "port": port},
                     "destination": {"host": "127.0.0.1", "port": load}} for port in used]
        forwards += [{"name": f"Forward {number}", "listen": {"host": "127.0.0.1", "port": 0},
                      "destination": {"host": f"db{number}.internal", "port": 5432}}
                     for number in range(BEATERS, arguments.rules)]
        for _ in range(min(arguments.repeat, 5)):
            write_tunnel(config, "many-rules", server, forwards)
            with contextlib.closing(Window(arguments.benchwindow, config, env)) as window:
                days.append(one_day(arguments, window, used, config / "profiles" / "many-rules.json"))
    return {"day": {title: {name: [day[title][name] for day in days] for name in days[0][title]} for title in days[0]}}


def one_day(arguments, window, ports, path):
    def changed(before):
        return lambda: path.read_text() != before

    def listening():
        return processes.listening_ports(window.process.pid)

    day = Day(window)
    window.figures()
    day.does("scroll through the profiles", "scroll", "profiles")
    day.does("filter them", "filter", "host1")
    day.does("choose the one with the rules", "choose", "many-rules")
    day.does("Forwards", "page", 0)
    day.does("scroll through the rules", "scroll")
    day.does("open its editor", "edit")
    day.does("save", "save", until=changed(path.read_text()))
    day.does("open the editor of a rule", "rule", arguments.rules // 2)
    day.does("save the rule", "save", until=changed(path.read_text()))
    day.does("connect it", "connect", "many-rules", until=lambda: len(listening()) >= arguments.rules)
    with contextlib.ExitStack() as stack:
        for port in ports:
            beat = stack.enter_context(subprocess.Popen(
                [arguments.benchload, "beat", "--port", str(port), "--count", str(arguments.crowd // BEATERS),
                 "--timeout", str(PATIENCE * 2)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
            stack.callback(beat.stdin.close)
            if not beat.stdout.readline():
                raise Problem("the connections do not open")
        day.does("connections open", "look")
        for page, title in enumerate(("Forwards", "Connections", "Traffic", "Log")):
            day.does(f"{title}, with connections", "page", page + (page > 1))
            time.sleep(3)  # a few rounds of figures
            day.does(f"{title}, looked at", "look")
        day.does("back to Connections", "page", 1)
        day.does("scroll through the connections", "scroll")
        day.does("filter the profiles meanwhile", "filter", "host1")
        day.does("edit the profile meanwhile", "edit")
        day.does("save it", "save", until=changed(path.read_text()))
    time.sleep(2)
    day.does("connections closed", "look")
    day.does("disconnect", "disconnect", "many-rules", until=lambda: not listening())
    return day.steps


def measure_load(arguments, folder, env):
    """What the interface thread does while its tunnels carry a bulk flow and many connections.

    Twice: all through one tunnel, where sshd shares its time between the channels, and the flow and the
    others through a tunnel each, which is faster.
    """
    with servers(arguments, folder) as (server, load):
        listen = {name: free_port() for name in ("bulk", "crowd")}
        config = folder / "load"
        for name, port in listen.items():
            write_tunnel(config, name, server, [{"listen": {"host": "127.0.0.1", "port": port},
                                                 "destination": {"host": "127.0.0.1", "port": load}}])
        with contextlib.closing(Window(arguments.benchwindow, config, env, list(listen))) as window:
            window.waits_for(lambda: {("127.0.0.1", port) for port in listen.values()}
                             <= set(processes.listening_ports(window.process.pid)), "the tunnels")
            results = download(arguments, window, listen["bulk"], listen["bulk"], "")
            return {**results, **download(arguments, window, listen["bulk"], listen["crowd"], "two_")}


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
            ("start_cpu_ms", "time of the processor until then", "ms", None),
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
        values = results.get(key)
        if not values:
            continue
        aim = "" if goal is None else f"   (goal: at most {goal})"
        print(f"  {title:52} {median(values):8.1f} [{min(values):.1f} … {max(values):.1f}] {unit}{aim}")


def report_day(day, arguments):
    print(f"\nA day with {arguments.profiles} profiles, {arguments.rules} rules in one, {arguments.crowd} connections: "
          "the longest wait\nfor the interface thread, and the one event that took the most of the processor, median\n")
    for title, found in day.items():
        cpu = statistics.median(found["event_cpu_ms"])
        event = max(zip(found["event_cpu_ms"], found["event"]))[1]
        print(f"  {title:32} {statistics.median(found['longest_ms']):7.1f} ms  {cpu:7.1f} ms of "
              f"{statistics.median(found['cpu_ms']):7.1f} ms  {event}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="one repetition, small amounts")
    parser.add_argument("--repeat", type=int, help="repetitions (default 10, quick 1)")
    parser.add_argument("--only", choices=("start", "day", "load"), help="one of the three parts")
    parser.add_argument("--profiles", type=int, help="(default 2000, quick 200)")
    parser.add_argument("--rules", type=int, help="in one profile (default 2000, quick 200)")
    parser.add_argument("--crowd", type=int, help="connections through it (default 1000, quick 100)")
    parser.add_argument("--connections", type=int, default=200)
    parser.add_argument("--megabytes", type=int, help="size of the download (default 2000, quick 64)")
    parser.add_argument("--cipher", default="aes128-gcm@openssh.com")
    parser.add_argument("--benchwindow", help="default: as built")
    parser.add_argument("--benchload", help="default: as built")
    parser.add_argument("--out", help="JSON results (default build/bench-window.json)")
    arguments = parser.parse_args()
    arguments.repeat = arguments.repeat or (1 if arguments.quick else 10)
    for name, usual in (("profiles", 2000), ("rules", 2000), ("crowd", 1000)):
        setattr(arguments, name, getattr(arguments, name) or (usual // 10 if arguments.quick else usual))
    arguments.megabytes = arguments.megabytes or (64 if arguments.quick else 2000)
    for name in ("benchwindow", "benchload"):
        path = getattr(arguments, name) or programs.built(f"tests/bench/{name}")
        if not path:
            raise Problem(f"{name} is not built: build the tests, or say where it is with --{name}.")
        setattr(arguments, name, path)
    with tempfile.TemporaryDirectory(prefix="sallyport-bench-") as name, screen(1600, 1000) as env:
        folder = Path(name)
        env["HOME"] = name
        env["XDG_RUNTIME_DIR"] = name
        results = {}
        for name, measure in (("start", measure_start), ("day", measure_day), ("load", measure_load)):
            if arguments.only in (None, name):
                (folder / name).mkdir()
                results.update(measure(arguments, folder / name, env))
    report(results, arguments)
    if "day" in results:
        report_day(results["day"], arguments)
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
