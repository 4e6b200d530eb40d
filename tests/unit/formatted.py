# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C and C++ file is as clang-format 14 writes it: formatted.py ROOT CLANG-FORMAT"""

import pathlib
import subprocess
import sys

FOLDERS = ("app", "core", "tests", "ui")
SUFFIXES = (".c", ".cpp", ".h")
MOST_SHOWN = 20


def main(root, program):
    files = [str(path) for folder in FOLDERS for path in sorted((root / folder).rglob("*"))
             if path.suffix in SUFFIXES]
    if not files:
        print(f"no files in {root}")
        return 1
    checked = subprocess.run([program, "--dry-run", "--style=file", *files], capture_output=True, text=True, check=True)
    # "core/base/error.cpp:12:3: warning: code should be clang-formatted"
    wrong = dict.fromkeys(line.split(":")[0] for line in checked.stderr.splitlines() if "clang-format" in line)
    for name in list(wrong)[:MOST_SHOWN]:
        print(f"{pathlib.Path(name).relative_to(root)}: not formatted")
    print(f"{len(files)} files, {len(wrong)} not as clang-format writes them")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
