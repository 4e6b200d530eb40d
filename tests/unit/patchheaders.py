#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each patch of libssh2 says where it stands upstream, and each of ours which test fails without it.

Run with the source folder as the only argument. What the lines mean: packaging/libssh2/README.md. That the
named tests do fail is what tests/patches.sh finds out.
"""
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1]).resolve()
PATCHES = ROOT / "packaging/libssh2/patches"
# Whose tests have to notice: speed is measured, and what upstream has mended is upstream's to test.
TESTED = ("hardening", "behaviour")
COMMIT = re.compile(r"\bcommits? [0-9a-f]{8}\b")
FORWARDED = re.compile(r"(yes, https://\S+|no, \S.*|not-needed(, \S.*)?)")
NONE = re.compile(r"none, because \S.*")


def known_tests():
    """What ctest calls the tests there are: one a file."""
    folder = ROOT / "tests"
    return ({path.stem for path in folder.rglob("test*.cpp")}
            | {path.stem.replace("_", "-") for path in folder.glob("integration/e2e_*.py")})


def problems_of(kind, text, tests):
    header = text.split("\n--- ", 1)[0]
    fields = {}
    for name, value in re.findall(r"^(Subject|Upstream|Forwarded|Test):[ \t]*(.*)$", header, flags=re.M):
        if name in fields:
            yield f"has two lines '{name}:'"
        fields[name] = value.strip()
    for name in ("Subject", "Upstream", "Forwarded", *(["Test"] if kind in TESTED else [])):
        if not fields.get(name):
            yield f"has no line '{name}:'"
    if kind == "backport" and not COMMIT.search(fields.get("Upstream", "")):
        yield "'Upstream:' names no commit"
    if "Forwarded" in fields and not FORWARDED.fullmatch(fields["Forwarded"]):
        yield "'Forwarded:' is neither 'yes, URL' nor 'no, why' nor 'not-needed'"
    named = fields.get("Test", "")
    if named.startswith("none"):
        if not NONE.fullmatch(named):
            yield "'Test: none' does not say 'because'"
    else:
        for test in named.split():
            if test not in tests:
                yield f"'Test:' names {test}, which there is not"


def main():
    tests = known_tests()
    patches = sorted(PATCHES.glob("*/*.patch"))
    problems = [f"{patch.relative_to(ROOT)}: {problem}" for patch in patches
                for problem in problems_of(patch.parent.name, patch.read_text(), tests)]
    if not patches or not tests:
        problems.append(f"{ROOT} holds no patches, or no tests")
    numbers = [patch.name[:4] for patch in patches]
    problems += [f"two patches have the number {number}" for number in sorted(set(numbers)) if numbers.count(number) > 1]
    print(*problems, f"{len(patches)} patches, {len(problems)} problems", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
