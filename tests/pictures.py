#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of every page and dialog of the window, in every look, to be looked at one by one.

    tests/pictures.py FOLDER [--build FOLDER] [LOOK...]

Builds the three programs that take them (preset "dev"), or takes those of the build folder that is given, runs each in every look,
and writes FOLDER/index.html with a row for each picture. The screen is one of its own (Xvfb, or Qt's offscreen platform
where there is none). Looks: see LOOKS; without any, all.
"""
import argparse
import html
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from sallyport_testing.xvfb import screen  # noqa: E402
# Has room for a window that is twice as large as usual.
SCREEN = (3840, 2400)
PROGRAMS = {"windowshots": "shell", "shelldialogshots": "shell", "dialogshots": "profile"}
# The words of tests/gui/shots/shots.h, and the scale of the screen.
LOOKS = {
    "light": (["language=en"], 1),
    "dark": (["dark", "language=en"], 1),
    "contrast": (["contrast", "language=en"], 1),
    **{name: ([f"language={code}"], 1) for name, code in (
        ("german", "de"), ("french", "fr"), ("spanish", "es"), ("japanese", "ja"), ("arabic", "ar"))},
    "longest": (["language=x-rtl", "ltr"], 1),
    "right-to-left": (["language=x-rtl"], 1),
    "double": (["language=en"], 2),
    "double-dark-german": (["dark", "language=de"], 2),
    "small": (["small", "language=en"], 1),
    "small-german": (["small", "language=de"], 1),
}


def build(folder):
    if not folder:
        subprocess.run(["cmake", "--preset", "dev"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        folder = ROOT / "build" / "dev"
        subprocess.run(["cmake", "--build", folder, "--target", *PROGRAMS], check=True, stdout=subprocess.DEVNULL)
    return Path(folder).resolve()


def heard(said):
    """What a program said, without what Qt's offscreen platform says at each window."""
    return "\n".join(line for line in said.splitlines() if not line.startswith("This plugin does not support"))


def take(programs, folder, look, env):
    """Every picture in one look; what went wrong, by program."""
    words, scale = LOOKS[look]
    problems = []
    with tempfile.TemporaryDirectory() as home:
        env = {**env, "QT_SCALE_FACTOR": str(scale), "HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home,
               "LC_ALL": "C.UTF-8"}
        for name, place in PROGRAMS.items():
            program = programs / "tests" / "gui" / place / name
            try:
                done = subprocess.run([program, folder / look, *words], env=env, timeout=300, check=False,
                                      stderr=subprocess.PIPE, text=True, errors="replace")
            except subprocess.TimeoutExpired:
                problems.append(f"{look}: {name} took longer than five minutes")
                continue
            if done.returncode:
                problems.append(f"{look}: {name} ended with {done.returncode}\n{heard(done.stderr)}")
    return problems


def write_index(folder, looks):
    names = sorted({path.name for look in looks for path in (folder / look).glob("*.png")})
    with (folder / "index.html").open("w", encoding="utf-8") as page:
        page.write("<!doctype html><meta charset='utf-8'><title>Sallyport in pictures</title>\n")
        for name in names:
            page.write(f"<h2>{html.escape(Path(name).stem)}</h2>\n")
            for look in looks:
                if (folder / look / name).exists():
                    page.write(f"<figure><img src='{look}/{html.escape(name)}' alt=''>"
                               f"<figcaption>{look}</figcaption></figure>\n")
    return len(names)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("looks", nargs="*", metavar="LOOK")
    parser.add_argument("--build", help="a build folder that is there already")
    arguments = parser.parse_intermixed_args()
    looks = arguments.looks or list(LOOKS)
    unknown = [look for look in looks if look not in LOOKS]
    if unknown:
        parser.error(f"no such look: {', '.join(unknown)}; there are {', '.join(LOOKS)}")
    folder = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    programs = build(arguments.build)
    with screen(*SCREEN) as env:
        problems = [problem for look in looks for problem in take(programs, folder, look, env)]
    count = write_index(folder, looks)
    print(f"{count} pictures in {len(looks)} looks: {folder / 'index.html'}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
