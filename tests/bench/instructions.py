#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the instructions of work that is always the same, and compares with what was recorded.

No clock: a busy machine does not change the figures, and a step back is seen that no timing on a
shared machine would show. See README.md beside this file.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
RECORDED = HERE / "instructions.json"
WORKS = ("handshake", "opens", "pipe", "ftp")
# Beyond this share more than recorded is a step back.
TOLERATED = 0.10
PATIENCE = 600  # seconds


def count(program, work, keep):
    """Instructions of one work; with `keep` a folder, where they went is left there."""
    with tempfile.TemporaryDirectory(prefix="sallyport-count-") as name:
        out = (keep or Path(name)) / f"{work}.callgrind"
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", "--toggle-collect=counted", f"--callgrind-out-file={out}", program, work],
            capture_output=True, text=True, timeout=PATIENCE, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
        if done.returncode != 0:
            raise RuntimeError(f"{work}: ended with {done.returncode}\n{done.stderr[-2000:]}")
        found = re.search(r"^(?:summary|totals): (\d+)", out.read_text(errors="replace"), flags=re.M)
    if not found or int(found[1]) == 0:
        raise RuntimeError(f"{work}: nothing was counted\n{done.stderr[-2000:]}")
    return int(found[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--build", type=Path, default=HERE.parents[1] / "build" / "ci", help="what has benchwork in it")
    parser.add_argument("--record", action="store_true", help="keep these figures as the ones to compare with")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave callgrind's files there, for callgrind_annotate")
    parser.add_argument("works", nargs="*", metavar="WORK", help=", ".join(WORKS))
    arguments = parser.parse_args()
    if unknown := set(arguments.works) - set(WORKS):
        parser.error(f"no such work: {', '.join(sorted(unknown))}")
    program = arguments.build / "tests" / "bench" / "benchwork"
    if not shutil.which("valgrind") or not program.exists():
        print(f"instructions: missing: {'valgrind' if program.exists() else program}", file=sys.stderr)
        return 1
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
    works = arguments.works or WORKS
    with ThreadPoolExecutor(2) as pool:
        counts = dict(zip(works, pool.map(lambda work: count(program, work, arguments.keep), works)))
    recorded = json.loads(RECORDED.read_text()) if RECORDED.exists() else {}
    if arguments.record:
        RECORDED.write_text(json.dumps({**recorded, **counts}, indent=4) + "\n")
    worse = []
    print(f"{'work':12} {'instructions':>16} {'recorded':>16} {'change':>8}")
    for work, now in counts.items():
        before = recorded.get(work)
        change = (now - before) / before if before else None
        print(f"{work:12} {now:16,} {before or 0:16,} " + ("     new" if change is None else f"{change:+8.1%}"))
        if not arguments.record and (change is None or change > TOLERATED):
            worse.append(work)
        elif change is not None and change < -TOLERATED:
            print(f"  {work} takes less: record it (--record), so that it stays so")
    if worse:
        print(f"instructions: more than {TOLERATED:.0%} beyond what was recorded, or never recorded: {', '.join(worse)}.\n"
              "Where they went: instructions.py --keep FOLDER, then callgrind_annotate.\n"
              "Where it has to be so: instructions.py --record, and say in the commit why.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (RuntimeError, subprocess.TimeoutExpired) as problem:
        print(f"instructions: {problem}", file=sys.stderr)
        sys.exit(1)
