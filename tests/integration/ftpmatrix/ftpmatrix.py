#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every FTP client of the distribution with every server, straight and through the tunnel; prints a table.

  tests/integration/ftpmatrix/ftpmatrix.py --program build/headless/app/sallyport-cli [OPTION...]

Needs the clients it names (Debian's packages), the servers that packaging/demo/fetch-servers.sh unpacks (or the
system's), and root for the servers that only root can start. See tests/integration/README.md.
"""
import argparse
import contextlib
import datetime
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "support")]
sys.dont_write_bytecode = True

from clients import CLIENTS  # noqa: E402
from matrix import COMMANDS, FAMILIES, MODES, SERVERS, Matrix, verdict, words  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=os.environ.get("SALLYPORT_CLI"), help="the sallyport-cli to try")
    parser.add_argument("--clients", help="only these, by name, with commas")
    parser.add_argument("--servers", help="only these, by name, with commas")
    parser.add_argument("--modes", help="passive,active")
    parser.add_argument("--families", help="IPv4,IPv6")
    parser.add_argument("--big", type=int, default=200_000_000, help="bytes of the big file; 0 leaves it out")
    parser.add_argument("--big-families", help="the big file only here")
    parser.add_argument("--require-all", action="store_true", help="a client or a server that is missing is a failure")
    parser.add_argument("--write", metavar="FILE", help="write the table there too")
    parser.add_argument("--log", metavar="FILE", help="what the clients said where something failed")
    return parser.parse_args()


def chosen(text, everything, name=lambda thing: thing):
    if not text:
        return list(everything)
    wanted = text.split(",")
    strange = set(wanted) - {name(thing) for thing in everything}
    if strange:
        sys.exit(f"not known: {', '.join(sorted(strange))}; there are {', '.join(map(name, everything))}")
    return [thing for thing in everything if name(thing) in wanted]


def first_line(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    except OSError:
        return ""
    return next(iter((done.stdout + done.stderr).strip().splitlines()), "")


def server_version(kind):
    """As its banner or its --version says it, else its Debian package's."""
    program = str(kind.program())
    if kind.name == "vsftpd":  # prints its version to the terminal's standard input
        return package_version("vsftpd")
    if kind.name == "pyftpdlib":
        return first_line([program, "-W", "ignore", "-c", "import pyftpdlib; print(pyftpdlib.__ver__)"])
    if kind.name == "proftpd":
        return first_line([program, "--version"]).replace("ProFTPD Version ", "")
    if kind.name == "pure-ftpd":
        return package_version("pure-ftpd")
    return first_line([program, "--version"]).replace("ftpd (GNU inetutils) ", "")


def package_version(package):
    from sallyport_testing.sshd import SERVERS as folder
    unpacked = folder / "deb" / f"{package}.deb"
    if unpacked.exists():
        return first_line(["dpkg-deb", "-f", unpacked, "Version"])
    return first_line(["dpkg-query", "-W", "-f=${Version}\n", package]) or "unknown"


def table(cells, clients, servers, modes, family):
    """Markdown: a row a client, a column a server and mode."""
    found = {(cell.client, cell.server, cell.mode): cell for cell in cells if cell.family == family}
    lines = [f"### {family}", "", "| client | " + " | ".join(f"{kind.name} {mode}" for kind in servers for mode in modes)
             + " |", "|---" * (1 + len(servers) * len(modes)) + "|"]
    for client in clients:
        row = [found.get((client.name, kind.name, mode)) for kind in servers for mode in modes]
        if any(row):
            lines.append(f"| {client.name} | " + " | ".join(verdict(cell) if cell else "–" for cell in row) + " |")
    return lines + [""]


def used_commands(cells, client, mode, family):
    commands = set().union(*(cell.commands for cell in cells
                             if (cell.client, cell.mode, cell.family) == (client, mode, family)))
    return "+".join(sorted(commands)) or "–"


def document(cells, clients, servers, modes, families, missing, options, seconds):
    passed = sum(len(cell.passed) for cell in cells)
    failed = sum(len(cell.failed) for cell in cells)
    straight = sum(len(cell.fails_straight) for cell in cells)
    better = sum(len(cell.through - cell.straight) for cell in cells)
    big_families = options.big_families or ", ".join(families)
    sizes = "0 bytes, 70,001 bytes" + (f" and {options.big:,} bytes ({big_families})" if options.big else "")
    lines = [
        "# FTP clients × servers, straight and through the tunnel", "",
        f"Written by `ftpmatrix.py` on {datetime.date.today():%Y-%m-%d}, {first_line([options.program, '--version'])}, "
        f"{system()}, in {seconds / 60:.0f} minutes.", "",
        f"A cell holds how many operations passed of how many were tried: a listing, and files of {sizes}, fetched and "
        "stored. To pass means: the same bytes (SHA-256) arrived, or every name was listed, and the client was content; "
        "straight, and then through the tunnel. What fails straight too, always or now and then, is marked, and not counted "
        "as passed. "
        "`–`: the client has no such mode, or no IPv6.", "",
        f"**{passed} passed, {failed} failed**, {straight} fail without the tunnel too"
        f"{f' ({better} of these work through it)' if better else ''}; {len(cells)} combinations.", ""]
    for family in families:
        lines += table(cells, clients, servers, modes, family)
    lines += ["### What failed through the tunnel", ""]
    lines += [f"- {cell.title()}: {words(operation)}: {cell.notes[operation]}"
              for cell in cells for operation in cell.failed] or ["Nothing."]
    wrong = wrong_modes(cells)
    if wrong:
        lines += ["", "### Other commands than the mode has", "", *(f"- {line}" for line in wrong)]
    if straight:
        lines += ["", "### What fails without the tunnel", ""]
        for cell in cells:
            if cell.fails_straight:
                lines.append(f"- {cell.title()}: " + ", ".join(
                    words(operation) + (" (now and then)" if operation in cell.unsteady else "")
                    for operation in cell.fails_straight))
    lines += ["", "### Versions", "", "| client | version | " + " | ".join(
        f"{mode} over {family}" for family in families for mode in modes) + " |",
        "|---" * (2 + len(families) * len(modes)) + "|"]
    for client in clients:
        used = " | ".join(used_commands(cells, client.name, mode, family) for family in families for mode in modes)
        lines.append(f"| {client.name} | {client.version()} | {used} |")
    lines += ["", "| server | version |", "|---|---|"]
    lines += [f"| {kind.name} | {server_version(kind)} |" for kind in servers]
    lines.append(f"| sshd | {sshd_version()} |")
    if missing:
        lines += ["", f"Missing here: {', '.join(missing)}."]
    return "\n".join(lines) + "\n"


def wrong_modes(cells):
    """A client that was told one mode and used another would make its column a lie."""
    return [f"{cell.title()}: {', '.join(sorted(cell.commands - COMMANDS[cell.mode]))}"
            for cell in cells if cell.commands - COMMANDS[cell.mode]]


def system():
    with contextlib.suppress(OSError):
        for line in Path("/etc/os-release").read_text().splitlines():
            if line.startswith("PRETTY_NAME="):
                return f"{line.split('=')[1].strip(chr(34))}, Linux {platform.release()}"
    return platform.platform()


def sshd_version():
    from sallyport_testing.sshd import find_server
    return first_line([find_server("sshd"), "-V"])


def main():
    options = arguments()
    if not options.program or not os.access(options.program, os.X_OK):
        sys.exit("--program or SALLYPORT_CLI has to name the sallyport-cli to try")
    options.program = os.path.abspath(options.program)
    os.environ["SALLYPORT_CLI"] = options.program
    clients = chosen(options.clients, CLIENTS, lambda client: client.name)
    servers = chosen(options.servers, SERVERS, lambda kind: kind.name)
    modes = chosen(options.modes, MODES)
    families = chosen(options.families, FAMILIES)
    missing = [problem for thing in (*clients, *servers) if (problem := thing.missing())]
    for problem in missing:
        print(f"missing: {problem}", file=sys.stderr)
    if missing and options.require_all:
        sys.exit("something is missing, and --require-all was given")
    clients = [client for client in clients if not client.missing()]
    servers = [kind for kind in servers if not kind.missing()]
    matrix = Matrix(clients, servers, modes, families, options.big, chosen(options.big_families, families),
                    say=lambda line: print(line, file=sys.stderr, flush=True))
    began = time.monotonic()
    with contextlib.closing(matrix):
        cells = list(matrix.run())
    text = document(cells, clients, servers, modes, families, missing, options, time.monotonic() - began)
    print(text)
    if options.write:
        Path(options.write).write_text(text)
    if options.log:
        Path(options.log).write_text("\n".join(cell.report for cell in cells if cell.report))
    if not cells or not any(cell.passed for cell in cells):
        sys.exit("nothing was tried")
    sys.exit(1 if wrong_modes(cells) or any(cell.failed for cell in cells) else 0)


if __name__ == "__main__":
    main()
