#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a file uses what a precompiled header declares and none of its own includes brings along: with
SALLYPORT_PRECOMPILE it compiles, without it does not.

    includes.py SOURCE INCLUDE-FOLDER...

The include folders are the compiler's and that of Qt's modules. An #include behind an #if counts as one, so this says rather too
little; `tests/run.sh --alone` compiles everything without what is precompiled.
"""
import functools
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(sys.argv[1]).resolve()
FOLDERS = list(dict.fromkeys(Path(folder) for folder in sys.argv[2:]))
FOLDERS += [module for folder in FOLDERS if folder.name.startswith("qt") for module in sorted(folder.glob("Qt*"))]
LINE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
STRIPPED = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"', re.S)
# What a header of the standard library is for, where its name alone does not tell.
STANDARD = {
    "algorithm": r"std::(?:ranges::)?(?:any_of|all_of|none_of|find|find_if|sort|stable_sort|min|max|clamp|copy|remove_if|"
                 r"count_if|transform|lower_bound|upper_bound|min_element|max_element|equal|reverse|rotate|unique)\b",
    "chrono": r"std::chrono\b", "functional": r"std::(?:function|bind|hash|invoke|less|greater)\b",
    "memory": r"std::(?:unique_ptr|shared_ptr|weak_ptr|make_unique|make_shared)\b",
    "optional": r"std::(?:optional|nullopt|make_optional)\b", "variant": r"std::(?:variant|visit|holds_alternative|get_if)\b",
    "utility": r"std::(?:move|exchange|pair|swap|as_const|forward)\b",
}


def precompiled():
    """The headers of the lists in SallyportBuild.cmake."""
    text = (ROOT / "packaging/cmake/SallyportBuild.cmake").read_text()
    part = text[text.index("if(SALLYPORT_PRECOMPILE)"):text.index("# sallyport_precompile(target")]
    return sorted(set(re.findall(r"<(\w+)>", part)))


@functools.cache
def found(name):
    """Where the compiler finds a header that is not ours, or None."""
    for folder in FOLDERS:
        file = folder / name
        if file.is_file():
            return file.resolve()
    return None


@functools.cache
def named(file):
    return [(kind, name) for kind, name in LINE.findall(file.read_text(errors="replace"))]


@functools.cache
def reached(start):
    """Every header that this one includes, itself too; by name for ours, by path for the system's."""
    seen, wanted = set(), [start]
    while wanted:
        file = wanted.pop()
        if file in seen:
            continue
        seen.add(file)
        for kind, name in named(file):
            if kind == '"' and (ROOT / name).is_file():
                wanted.append(ROOT / name)
            elif kind == '"' and (file.parent / name).is_file():
                wanted.append((file.parent / name).resolve())
            elif found(name):
                wanted.append(found(name))
    return frozenset(seen)


def uses(header):
    if header in STANDARD:
        return re.compile(STANDARD[header])
    if header.startswith("Q"):
        # In a declaration ahead of its use a name alone is no use; a pointer or a reference to it needs no more.
        return re.compile(rf"\b{header}\b(?!\s*[*&;>,)])(?=\s*[({{<:]|\s+\w)")
    return re.compile(rf"std::(?:{header}|multi{header})\b")


def main():
    wanted = []
    for header in precompiled():
        file = found(header)
        if not file:
            if not header.startswith("Q"):
                sys.exit(f"the header <{header}> is not where the compiler's are: {FOLDERS}")
            continue  # of a Qt module that this build does without
        # <QFoo> only includes what declares it.
        real = [found(name) or (file.parent / name).resolve() for _, name in named(file)] if header.startswith("Q") else [file]
        wanted.append((header, real[0], uses(header)))
    files = subprocess.run(["git", "-C", ROOT, "ls-files", "*.cpp", "*.h"], capture_output=True, text=True).stdout.split()
    files = files or [str(path.relative_to(ROOT)) for part in ("core", "app", "ui", "tests")
                      for path in sorted((ROOT / part).rglob("*")) if path.suffix in (".cpp", ".h")]
    problems = []
    for name in files:
        text = STRIPPED.sub('""', re.sub(LINE, "", (ROOT / name).read_text()))
        headers = reached(ROOT / name)
        problems += [f"{name}: uses what <{header}> declares and does not include it"
                     for header, real, use in wanted if real not in headers and use.search(text)]
    print("\n".join(problems))
    print(f"{len(files)} files, {len(wanted)} headers: {len(problems) or 'no'} problems")
    return 1 if problems or len(files) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
