#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures sallyport-cli side by side with ssh -L and plink -L against one private sshd.

Everything runs on loopback and ends by itself. See README.md beside this file.
"""
import argparse
import contextlib
import json
import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import programs
from programs import LOOPBACK, SOURCE, Problem
from sallyport_testing import Sshd

CIPHER = "aes128-gcm@openssh.com"
PATIENCE = 90  # seconds that one measurement may take


@dataclass
class Row:
    """One line of the table: a number that a measurement gives."""
    key: str
    title: str
    unit: str
    more_is_better: bool
    values: dict = field(default_factory=dict)  # program -> one number per repetition


@dataclass
class Measurement:
    """Something that is measured once per repetition and program, on a tunnel of its own."""
    name: str
    rows: list
    run: object  # (bench, tunnel) -> one number per row
    only_ftp: bool = False
    only_tunnels: bool = False  # makes no sense without one
    baseline: str = ""  # the measurement it is a share of


def cpu_per_gigabyte(tunnel, before, result):
    return None if before is None else (tunnel.cpu_seconds() - before) / (result["bytes"] / 1e9)


def bulk(direction):
    def run(bench, tunnel):
        before = tunnel.cpu_seconds()
        result = bench.load(tunnel, direction, "--bytes", bench.bytes)
        return [result["mb_per_s"], cpu_per_gigabyte(tunnel, before, result), tunnel.memory_mib("VmHWM")]
    return run


def downloads(count):
    def run(bench, tunnel):
        result = bench.load(tunnel, "downloads", "--count", count, "--bytes", bench.bytes // 4)
        return [result["mb_per_s"], 100 * result["least_to_most"]]
    return run


def first_megabyte(bench, tunnel):
    return [1000 * bench.load(tunnel, "download", "--bytes", 1_000_000)["seconds"]]


def download_beside(*company):
    def run(bench, tunnel):
        return [bench.load(tunnel, "download", "--bytes", bench.bytes, *company)["mb_per_s"]]
    return run


def stalled_download(count):
    def run(bench, tunnel):
        return [*download_beside("--stalled", count)(bench, tunnel), tunnel.memory_mib("VmHWM")]
    return run


def crowded_download(count):
    def run(bench, tunnel):
        with bench.hold(tunnel, count):
            before = tunnel.cpu_seconds()
            result = bench.load(tunnel, "download", "--bytes", bench.bytes)
            return [result["mb_per_s"], cpu_per_gigabyte(tunnel, before, result)]
    return run


def setup(concurrent, *company):
    def run(bench, tunnel):
        result = bench.load(tunnel, "setup", "--concurrent", concurrent, "--total",
                            bench.setups[concurrent], *company)
        return [result["per_s"], result["p99_ms"]]
    return run


def echo(*company):
    def run(bench, tunnel):
        result = bench.load(tunnel, "echo", "--count", bench.echoes, *company)
        return [result["median_us"], result["p99_us"]]
    return run


def socks(bench, tunnel):
    result = bench.client("socks", "--port", tunnel.socks, "--to", bench.ports["load"], "--total", bench.requests)
    return [result["per_s"], result["p99_ms"]]


def idle_activity(bench, tunnel):
    """What a tunnel does that has nothing to do."""
    time.sleep(1)  # until what starting it has set going has come to rest
    begun, before = time.monotonic(), tunnel.activity()
    time.sleep(bench.idle_seconds)
    passed, now = time.monotonic() - begun, tunnel.activity()
    return [(now[0] - before[0]) / passed * 100, (now[1] - before[1]) / passed]


def idle_memory(bench, tunnel):
    numbers = [tunnel.memory_mib()]
    for count in (100, 500, 1000):
        with bench.hold(tunnel, count):
            numbers.append(tunnel.memory_mib())
    return numbers


def ftp(bench, tunnel, *words):
    return bench.client("ftp", "--port", tunnel.ftp, "--via-tunnel", int(tunnel.name != "direct"), *words)


def ftp_file(*direction):
    def run(bench, tunnel):
        before = tunnel.cpu_seconds()
        result = ftp(bench, tunnel, "--bytes", bench.bytes, *direction)
        return [result["mb_per_s"], cpu_per_gigabyte(tunnel, before, result)]
    return run


def ftp_small_files(bench, tunnel):
    return [ftp(bench, tunnel, "--bytes", 10_000, "--files", 200)["seconds"] * 1000]


def measurements():
    def bulk_rows(name, title):
        return [Row(name, title, "MB/s", True),
                Row(f"{name}-cpu", f"{title}, CPU of the program", "s/GB", False),
                Row(f"{name}-peak", f"{title}, peak memory", "MiB", False)]

    def setup_rows(name, title):
        return [Row(name, title, "1/s", True), Row(f"{name}-p99", f"{title}, p99", "ms", False)]

    black_hole = ("--pending", 3)
    return [
        Measurement("download", bulk_rows("download", "download"), bulk("download")),
        Measurement("upload", bulk_rows("upload", "upload"), bulk("upload")),
        Measurement("first", [Row("first", "first megabyte of a connection", "ms", False)], first_megabyte),
        Measurement("downloads-8", [Row("downloads-8", "8 downloads at once, in sum", "MB/s", True),
                                    Row("downloads-8-fair", "the same, the least of the most", "%", True)], downloads(8)),
        Measurement("setup-1", setup_rows("setup-1", "connections, 1 at a time"), setup(1)),
        Measurement("setup-10", setup_rows("setup-10", "connections, 10 at a time"), setup(10)),
        Measurement("setup-100", setup_rows("setup-100", "connections, 100 at a time"), setup(100)),
        Measurement("echo", [Row("echo", "echo round trip, median", "us", False),
                             Row("echo-p99", "echo round trip, p99", "us", False)], echo()),
        Measurement("echo-busy", [Row("echo-busy", "echo beside a download, median", "us", False),
                                  Row("echo-busy-p99", "echo beside a download, p99", "us", False)], echo("--bulk", 1)),
        Measurement("socks", [Row("socks", "requests over SOCKS, 50 at a time", "1/s", True),
                              Row("socks-p99", "requests over SOCKS, p99", "ms", False)], socks, only_tunnels=True),
        Measurement("idle", [Row("idle", "a tunnel at rest, of a core", "%", False),
                             Row("idle-wakes", "a tunnel at rest, times its threads woke", "1/s", False)],
                    idle_activity, only_tunnels=True),
        Measurement("memory", [Row("memory-0", "memory, no pipe", "MiB", False),
                               Row("memory-100", "memory, 100 idle pipes", "MiB", False),
                               Row("memory-500", "memory, 500 idle pipes", "MiB", False),
                               Row("memory-1000", "memory, 1000 idle pipes", "MiB", False)], idle_memory),
        Measurement("stalled", [Row("stalled", "download beside 20 stalled readers", "MB/s", True),
                                Row("stalled-peak", "the same, peak memory", "MiB", False)],
                    stalled_download(20), baseline="download"),
        Measurement("stalled-200", [Row("stalled-200", "download beside 200 stalled readers", "MB/s", True),
                                    Row("stalled-200-peak", "the same, peak memory", "MiB", False)],
                    stalled_download(200), only_tunnels=True, baseline="download"),
        Measurement("crowd", [Row("crowd", "download beside 200 open pipes", "MB/s", True)],
                    download_beside("--idle", 200), baseline="download"),
        Measurement("crowd-1000", [Row("crowd-1000", "download beside 1000 open pipes", "MB/s", True),
                                   Row("crowd-1000-cpu", "the same, CPU of the program", "s/GB", False)],
                    crowded_download(1000), baseline="download"),
        Measurement("black-hole", [Row("black-hole", "download, 3 opens black-holed", "MB/s", True)],
                    download_beside(*black_hole), baseline="download"),
        Measurement("black-hole-setup", setup_rows("black-hole-setup", "connections (10), 3 black-holed"),
                    setup(10, *black_hole), baseline="setup-10"),
        Measurement("ftp", [Row("ftp", "download through an FTP rule", "MB/s", True),
                            Row("ftp-cpu", "download through an FTP rule, CPU", "s/GB", False)],
                    ftp_file(), only_ftp=True, baseline="download"),
        Measurement("ftp-upload", [Row("ftp-upload", "upload through an FTP rule", "MB/s", True),
                                   Row("ftp-upload-cpu", "upload through an FTP rule, CPU", "s/GB", False)],
                    ftp_file("--upload", 1), only_ftp=True, baseline="upload"),
        Measurement("ftp-small", [Row("ftp-small", "200 files of 10 kB, one after the other", "ms", False)],
                    ftp_small_files, only_ftp=True),
    ]


class Idle:
    """Idle pipes that stay open while the context lasts."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        if not self.process.stdout.readline():
            self.__exit__()
            raise Problem(self.process.stderr.read().strip())
        # What the last greetings still cost is not idle memory.
        time.sleep(0.2)

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


class LongWay:
    """A relay to a port, with a delay each way; ends with close()."""

    def __init__(self, benchload, port, arguments):
        self.process = subprocess.Popen(
            [benchload, "relay", "--to", str(port), "--delay-us", str(int(arguments.round_trip * 500)),
             "--bytes-per-second", str(int(arguments.rate * 1e6))],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise Problem("benchload relay does not start")
        self.port = json.loads(line)["port"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Bench:
    def __init__(self, arguments):
        self.benchload = arguments.benchload
        self.quick = arguments.quick
        self.bytes = arguments.megabytes * 1_000_000
        self.setups = {1: 100, 10: 300, 100: 500} if self.quick else {1: 200, 10: 1500, 100: 5000}
        self.echoes = 1000 if self.quick else 10000
        self.requests = 200 if self.quick else 2000
        self.idle_seconds = 1 if self.quick else 20
        self.failures = []
        self.serve = subprocess.Popen([self.benchload, "serve"], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, text=True)
        line = self.serve.stdout.readline()
        if not line:
            raise Problem("benchload serve does not start")
        self.ports = json.loads(line)
        self.ways = []
        self.far_ports = dict(self.ports)
        if arguments.round_trip:
            way = self.long_way(self.ports["load"], arguments)
            self.far_ports["load"] = way.port

    def long_way(self, port, arguments):
        self.ways.append(LongWay(self.benchload, port, arguments))
        return self.ways[-1]

    def close(self):
        for way in self.ways:
            way.close()
        self.serve.stdin.close()
        self.serve.wait()

    def client(self, *words):
        done = subprocess.run([self.benchload, *map(str, words), "--timeout", str(PATIENCE)],
                              capture_output=True, text=True, check=False, timeout=PATIENCE + 10)
        if done.returncode != 0:
            raise Problem(done.stderr.strip() or f"benchload ended with {done.returncode}")
        return json.loads(done.stdout)

    def load(self, tunnel, what, *words):
        if "--pending" in words:
            words = (*words, "--black-hole", tunnel.black_hole)
        return self.client(what, "--port", tunnel.load, *words)

    def hold(self, tunnel, count):
        return Idle([self.benchload, "idle", "--port", str(tunnel.load), "--count", str(count),
                     "--timeout", str(PATIENCE)])

    def measure(self, measurement, tunnel):
        """Notes one value per row; a measurement that cannot be taken is noted as a failure."""
        numbers = [None] * len(measurement.rows)
        try:
            # Without a tunnel the load itself goes the long way.
            tunnel.start(self.far_ports if tunnel.name == "direct" else self.ports)
            numbers = measurement.run(self, tunnel)
        except (Problem, OSError, subprocess.SubprocessError) as problem:
            self.failures.append({"measurement": measurement.name, "program": tunnel.name,
                                  "problem": str(problem)})
            say(f"{measurement.name}, {tunnel.title}: FAILED: {problem}")
        finally:
            tunnel.stop()
        for row, number in zip(measurement.rows, numbers):
            if number is not None:
                row.values.setdefault(tunnel.name, []).append(number)


def say(text):
    print(text, file=sys.stderr, flush=True)


def median(row, program):
    values = row.values.get(program)
    return statistics.median(values) if values else None


def ratio(row, program, to="ssh"):
    mine, other = median(row, program), median(row, to)
    return mine / other if mine is not None and other else None


def shares(chosen):
    """(measurement, program) -> its first row as a share of its baseline's first row."""
    by_name = {measurement.name: measurement for measurement in chosen}
    found = {}
    for measurement in chosen:
        if measurement.baseline not in by_name:
            continue
        for program in measurement.rows[0].values:
            base = median(by_name[measurement.baseline].rows[0], program)
            if base:
                found[measurement.name, program] = median(measurement.rows[0], program) / base
    return found


def number_text(value):
    if value is None:
        return "-"
    return f"{value:.3f}" if value < 10 else f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def print_table(cipher, chosen, tunnels, failures):
    width = max(len(row.title) for measurement in chosen for row in measurement.rows)
    names = [tunnel.name for tunnel in tunnels]
    compared = [name for name in names if name != "ssh" and "ssh" in names]
    head = f"{cipher:<{width}}      "
    for tunnel in tunnels:
        head += f"{tunnel.title:>15}" + (f"{'to ssh':>9}" if tunnel.name in compared else "")
    print(f"\n{head}\n{'-' * len(head)}")
    kept = shares(chosen)
    for measurement in chosen:
        for row in measurement.rows:
            line = f"{row.title:<{width}} {row.unit:>4}{'+' if row.more_is_better else '-'}"
            for name in names:
                line += f"{number_text(median(row, name)):>15}"
                if name in compared:
                    value = ratio(row, name)
                    line += f"{f'{value:.2f}x' if value is not None else '':>9}"
            print(line)
        if any(name == measurement.name for name, _ in kept):
            line = f"{f'  as a share of {measurement.baseline}':<{width}}    % "
            for name in names:
                share = kept.get((measurement.name, name))
                line += f"{f'{share * 100:.0f}' if share is not None else '-':>15}"
                line += " " * 9 if name in compared else ""
            print(line)
    print(f"{'-' * len(head)}\nMedians. + more is better, - less is better; \"to ssh\" is the value "
          "divided by that of ssh -L.", flush=True)
    for failure in failures:
        print(f"FAILED: {failure['measurement']}, {failure['program']}: {failure['problem']}", flush=True)


def as_json(chosen, tunnels):
    kept = shares(chosen)
    rows = []
    for measurement in chosen:
        for row in measurement.rows:
            rows.append({
                "name": row.key, "title": row.title, "unit": row.unit, "measurement": measurement.name,
                "better": "more" if row.more_is_better else "less",
                "programs": {
                    tunnel.name: {
                        "median": median(row, tunnel.name), "values": row.values[tunnel.name],
                        "ratio_to_ssh": ratio(row, tunnel.name)}
                    for tunnel in tunnels if tunnel.name in row.values}})
    return {"rows": rows, "shares": [
        {"measurement": name, "of": next(m.baseline for m in chosen if m.name == name),
         "program": program, "share": share} for (name, program), share in kept.items()]}


def machine():
    model = ""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    return {"cpu": model, "cpus": os.cpu_count(), "kernel": platform.release(),
            "machine": platform.machine(), "load_at_start": os.getloadavg()[0]}


def choose(arguments):
    every = measurements()
    if not arguments.only:
        return every
    unknown = set(arguments.only) - {measurement.name for measurement in every}
    if unknown:
        raise Problem(f"No such measurement: {', '.join(sorted(unknown))}. There are: "
                      + ", ".join(measurement.name for measurement in every))
    wanted = set(arguments.only)
    wanted |= {measurement.baseline for measurement in every if measurement.name in wanted}
    return [measurement for measurement in every if measurement.name in wanted]


def find_benchload():
    path = programs.built("tests/bench/benchload")
    if not path:
        raise Problem("benchload is not built: build the tests, or say where it is with --benchload.")
    return path


def bench_cipher(cipher, arguments, folder, kinds):
    """Everything against an sshd that offers this one cipher; returns (JSON, failures)."""
    chosen = choose(arguments)
    folder = folder / cipher.partition("@")[0]
    folder.mkdir()
    server = None
    if any(kind is not programs.Direct for kind, _ in kinds):
        server = Sshd(folder / "sshd", host_keys=("ed25519",), program=arguments.sshd, config=(
            f"Ciphers {cipher}", "MaxStartups 1000", "Compression no",
            "MACs hmac-sha2-256-etm@openssh.com,hmac-sha2-256"))
    with contextlib.closing(server) if server else contextlib.nullcontext():
        bench = Bench(arguments)
        try:
            tunnels = [kind(program, server, folder, cipher) for kind, program in kinds]
            if server and arguments.round_trip:
                way = bench.long_way(server.port, arguments)
                for tunnel in tunnels:
                    tunnel.ssh_port = way.port
            for measurement in chosen:
                for repetition in range(arguments.repeat):
                    say(f"{cipher}: {measurement.name} ({repetition + 1} of {arguments.repeat})")
                    for tunnel in tunnels:
                        if ((tunnel.can_forward_ftp or not measurement.only_ftp)
                                and (tunnel.name != "direct" or not measurement.only_tunnels)):
                            bench.measure(measurement, tunnel)
        finally:
            bench.close()
    print_table(cipher, chosen, tunnels, bench.failures)
    return {"cipher": cipher, "versions": {tunnel.name: tunnel.version() for tunnel in tunnels},
            "failures": bench.failures, **as_json(chosen, tunnels)}


def parse():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="small amounts, one repetition")
    parser.add_argument("--only", action="append", metavar="NAME",
                        help="this measurement only (may be repeated); 'list' names them")
    parser.add_argument("--repeat", type=int, metavar="N", help="repetitions (default 5, quick 1)")
    parser.add_argument("--megabytes", type=int, metavar="N",
                        help="size of a bulk flow in 10^6 bytes (default 512, quick 64)")
    parser.add_argument("--cipher", default=CIPHER, metavar="LIST",
                        help=f"one run per cipher, separated by commas (default {CIPHER})")
    parser.add_argument("--round-trip", type=float, default=0, metavar="MS",
                        help="to the server, through a relay that delays (default 0: no relay)")
    parser.add_argument("--rate", type=float, default=0, metavar="MB/S",
                        help="of that relay, each way (default: as fast as it goes)")
    parser.add_argument("--programs", default="ssh,plink,sallyport", metavar="LIST",
                        help="of ssh, plink, sallyport, direct (no tunnel: the load generator's own limit)")
    parser.add_argument("--cli", metavar="PATH", help="sallyport-cli (default: found in the build folder)")
    parser.add_argument("--sshd", metavar="PATH", help="the server (default: fetched, else the system's)")
    parser.add_argument("--benchload", metavar="PATH", help="the load generator (default: as built)")
    parser.add_argument("--out", metavar="FILE", help="JSON results (default build/bench.json)")
    arguments = parser.parse_args()
    arguments.repeat = arguments.repeat or (1 if arguments.quick else 5)
    arguments.megabytes = arguments.megabytes or (64 if arguments.quick else 512)
    return arguments


def main():
    arguments = parse()
    if arguments.only == ["list"]:
        print("\n".join(measurement.name for measurement in measurements()))
        return 0
    choose(arguments)
    arguments.benchload = arguments.benchload or find_benchload()
    kinds = []
    for name in arguments.programs.split(","):
        if name not in programs.ALL:
            raise Problem(f"No such program: {name}")
        path = programs.find(programs.ALL[name], arguments.cli)
        if path:
            kinds.append((programs.ALL[name], path))
        else:
            say(f"left out: {programs.ALL[name].title} is not here")
    if not kinds:
        raise Problem("There is nothing to measure.")
    if os.getloadavg()[0] > 0.5:
        say(f"The machine is busy (load {os.getloadavg()[0]:.1f}): the numbers will be, too.")
    out = Path(arguments.out or SOURCE / "build" / "bench.json")
    result = {"machine": machine(), "address": LOOPBACK, "repetitions": arguments.repeat,
              "megabytes": arguments.megabytes, "round_trip_ms": arguments.round_trip,
              "relay_mb_per_s": arguments.rate, "runs": []}
    with tempfile.TemporaryDirectory(prefix="sallyport-bench-") as folder:
        if all(kind is programs.Direct for kind, _ in kinds):
            arguments.cipher = "none"
        for cipher in arguments.cipher.split(","):
            result["runs"].append(bench_cipher(cipher, arguments, Path(folder), kinds))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(result, indent=2) + "\n")
    say(f"written: {out}")
    return 1 if any(run["failures"] for run in result["runs"]) else 0


def interrupted(*_):
    raise KeyboardInterrupt


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, interrupted)
    try:
        sys.exit(main())
    except (Problem, RuntimeError) as problem:
        say(f"bench: {problem}")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
