#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""curl's own FTP tests, straight and with the tunnel between curl and its server.

  tests/integration/curltests/curltests.py SOURCE/tests --build BUILD/tests --program .../sallyport-cli [NUMBER...]

SOURCE is a source tree of curl, BUILD where it was built (the source tree for an autotools build). What passes straight
has to pass through the tunnel, but for the tests in EXPECTED, each with its reason.
"""
import argparse
import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "support")]
sys.dont_write_bytecode = True

from sallyport_testing import Sshd  # noqa: E402

HEADERS = (*range(1349, 1355), *range(1357, 1363), *range(1379, 1385), *range(1387, 1393))
# Tests whose text is changed, and which have to pass then: (numbers, why, pattern, replacement).
ADAPTED = (
    (HEADERS, "it keeps the server's replies, and that to EPSV is Sallyport's", r"229 Entering Passive Mode",
     "229 Entering Extended Passive Mode"),
    ((588, 1414), "the server refuses EPRT: Sallyport has taken it, and is passive towards the server", r"(?m)^PORT$(?=\n(?:TYPE|SIZE))",
     "PASV"),
)
# Tests that cannot pass, by reason.
EXPECTED = {
    "AUTH is answered by Sallyport (the tunnel encrypts), and the server hears nothing of the session": (402, 983, 986),
    "the client's own address is a foreign one (-P 1.2.3.4): refused as a bounce, the server hears nothing of it": (116,),
    "a reply to PASV that names no address never reaches the client, which therefore says QUIT": (237,),
    "a reply to EPSV that names no port: Sallyport asks by PASV, and goes on": (238,),
    "the server refuses EPRT: Sallyport has taken it, and is passive towards the server": (212, 591, 592, 593),
    "NUL or CR inside a reply never reaches the client, which therefore goes on where it would have given up": (2108, 3218),
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tests", type=Path, help="the folder tests of curl's source")
    parser.add_argument("numbers", type=int, nargs="*", help="only these tests")
    parser.add_argument("--build", type=Path, help="the folder tests of the build")
    parser.add_argument("--program", default=os.environ.get("SALLYPORT_CLI"), help="the sallyport-cli to try")
    parser.add_argument("--curl", help="another curl than the built one")
    parser.add_argument("--through", action="store_true", help="do not run them straight first")
    parser.add_argument("--option", action="append", default=[], help="more words for sallyport-cli connect")
    parser.add_argument("--log", type=Path, help="the suite's words, in two files of this name with .straight and .through")
    return parser.parse_intermixed_args()


def ftp_tests(folder):
    """Numbers of the tests that start curl's FTP server."""
    numbers = []
    for path in folder.glob("test[0-9]*"):
        text = path.read_text(errors="replace")
        servers = re.search(r"<server>(.*?)</server>", text, re.DOTALL)
        if servers and set(servers.group(1).split()) & {"ftp", "ftp-ipv6", "ftps"}:
            numbers.append(int(path.name.removeprefix("test")))
    return sorted(numbers)


def overlay(tests, folder):
    """A tests folder that is curl's but for ftpserver.pl; beside it everything curl's tests look for there."""
    top = folder / "overlay"
    (top / "tests").mkdir(parents=True)
    for path in tests.parent.iterdir():
        if path.name != tests.name:
            (top / path.name).symlink_to(path)
    for path in tests.iterdir():
        if path.name not in ("ftpserver.pl", "data"):
            (top / "tests" / path.name).symlink_to(path)
    data = top / "tests/data"
    data.mkdir()
    for path in (tests / "data").iterdir():
        (data / path.name).symlink_to(path)
    for numbers, _, pattern, replacement in ADAPTED:
        for path in (data / f"test{number}" for number in numbers):
            if path.exists():
                text, count = re.subn(pattern, replacement, path.read_text())
                if not count:
                    sys.exit(f"{path.name} has other words than those that would have to be changed: {pattern}")
                path.unlink()
                path.write_text(text)
    (top / "tests/ftpserver.pl").symlink_to(HERE / "ftpserver.pl")
    return top / "tests"


def run(options, numbers, source, log, **environment):
    """{number: "OK", "FAILED" or "SKIPPED: why"}."""
    command = ["perl", f"-I{source}", str(source / "runtests.pl"), "-a", "-n", "-s"]
    if options.curl:
        command += ["-c", options.curl]
    command += map(str, numbers)
    done = subprocess.run(command, cwd=options.build, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
                          env={**os.environ, "srcdir": str(source), **environment})
    if log:
        log.write_text(done.stdout)
    found = {}
    for line in done.stdout.splitlines():
        if match := re.match(r"test (\d{4,5})(?:\.\.\.)? ?(OK|FAILED|SKIPPED: .*)?", line):
            # Of a failed test it says which part, instead of the word.
            found[int(match[1])] = match[2] or "FAILED"
    return found


def main():
    options = arguments()
    options.tests = options.tests.resolve()
    options.build = (options.build or options.tests).resolve()
    if not (options.tests / "runtests.pl").exists():
        sys.exit(f"{options.tests} has no runtests.pl: it is not the folder tests of curl's source")
    if not options.program or not os.access(options.program, os.X_OK):
        sys.exit("--program or SALLYPORT_CLI has to name the sallyport-cli to try")
    numbers = options.numbers or ftp_tests(options.tests / "data")

    def log(name):
        return options.log.with_name(f"{options.log.name}.{name}") if options.log else None

    straight = {} if options.through else run(options, numbers, options.tests, log("straight"))
    with tempfile.TemporaryDirectory(prefix="sallyport-curl-") as name:
        folder = Path(name)
        with contextlib.closing(Sshd(folder / "sshd")) as sshd:
            connect = ["connect", f"{sshd.user}@127.0.0.1:{sshd.port}", "-i", sshd.user_key(), "--known-hosts",
                       sshd.known_hosts(), *options.option]
            through = run(options, numbers, overlay(options.tests, folder), log("through"),
                          SALLYPORT_CLI=os.path.abspath(options.program), SALLYPORT_CURL_TESTS=str(options.tests),
                          SALLYPORT_TUNNELPORT=str(HERE / "tunnelport.py"), SALLYPORT_CONNECT=json.dumps(connect),
                          SALLYPORT_FOLDER=str(folder / "cli"), PYTHONPATH=str(HERE.parents[1] / "support"))
    return report(numbers, straight or through, through)


def report(numbers, straight, through):
    reasons = {number: reason for reason, listed in EXPECTED.items() for number in listed}
    lost = [number for number in numbers if straight.get(number) == "OK" and through.get(number) != "OK"]
    unexpected = [number for number in lost if number not in reasons]
    both = [number for number in numbers if straight.get(number) == through.get(number) == "OK"]
    ran = [number for number in numbers if straight.get(number) in ("OK", "FAILED")]
    print(f"{len(numbers)} tests use FTP, {len(ran)} ran, {len(numbers) - len(ran)} were skipped by the suite")
    adapted = [number for numbers, *_ in ADAPTED for number in numbers if number in both]
    print(f"{len(both)} pass straight and through; {len(ran) - sum(straight[n] == 'OK' for n in ran)} fail straight; "
          f"{len(adapted)} of those that pass have a word changed")
    for number in lost:
        print(f"{number}: {through.get(number, 'did not run')}: {reasons.get(number, 'NOT EXPECTED')}")
    pointless = [number for number in reasons if number in both]
    for number in pointless:
        print(f"{number}: passes, although it is listed: {reasons[number]}")
    if not both:
        print("no test passed: the suite did not run")
        return 1
    return 1 if unexpected or pointless else 0


if __name__ == "__main__":
    sys.exit(main())
