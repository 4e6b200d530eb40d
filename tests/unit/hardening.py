# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads from what was built how it defends itself: the options of every translation unit, the marks of
every object, and the headers and symbols of every program.

    hardening.py BUILD-FOLDER --compiler GNU --version 12.2.0 --type RelWithDebInfo [--sanitize LIST]
                 --source FOLDER PROGRAM...

What must be there is decided here, from the compiler and the processor, and not by what CMake found: a
probe that goes wrong would otherwise take an option away unnoticed."""
import argparse
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

PROBLEMS = []


def check(holds, what):
    if not holds:
        PROBLEMS.append(what)


def tool(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, errors="replace").stdout


class Build:
    def __init__(self, options):
        self.folder = Path(options.folder)
        self.source = Path(options.source)
        self.gnu = options.compiler == "GNU"
        self.major = int(options.version.split(".")[0])
        self.sanitized = bool(options.sanitize)
        self.debug = options.type == "Debug"
        self.machine = machine_of(options.programs[0])
        self.x86 = self.machine in ("Advanced Micro Devices X86-64", "Intel 80386")
        self.arm = self.machine == "AArch64"

    def fortify(self):
        """The level, 0 for none; None where the C library decides."""
        if self.debug or self.sanitized:
            return 0
        if self.gnu or self.major >= 9:
            return 3 if not self.gnu or self.major >= 12 else 2
        return None

    def wanted(self):
        """Options that every unit of ours and of libssh2 is compiled with."""
        options = ["-fstack-protector-strong"]
        # clang has it for these processors since 11, for 64-bit ARM later.
        if self.x86 and (self.gnu and self.major >= 8 or not self.gnu and self.major >= 11):
            options.append("-fstack-clash-protection")
        if self.x86 and (self.gnu and self.major >= 8 or not self.gnu and self.major >= 7):
            options.append("-fcf-protection=full")
        if self.arm and (self.gnu and self.major >= 10 or not self.gnu and self.major >= 12):
            options.append("-mbranch-protection=standard")
        return options


def machine_of(file):
    found = re.search(r"Machine:\s*(.*\S)", tool("readelf", "-hW", file))
    return found.group(1) if found else ""


def units(build):
    """The ones of the programs: not the tests, which only have to work."""
    ours = ("core", "app", "ui")
    for unit in json.loads((build.folder / "compile_commands.json").read_text()):
        file = Path(unit["file"])
        for root in (build.source, build.folder):
            if file.is_relative_to(root):
                part = file.relative_to(root).parts
                if any(name.endswith("_verify_interface_header_sets") for name in part):
                    break  # a header compiled alone, which no program has
                if part[0] in ours or part[:2] == ("libssh2", "tree"):
                    yield "/".join(part), shlex.split(unit.get("command", ""))
                    break


def check_units(build):
    names = []
    glibc = (Path("/usr/include/gnu/libc-version.h").exists() or
             any(Path("/usr/include").glob("*/gnu/stubs*.h")))
    for name, words in units(build):
        names.append(name)
        for option in build.wanted():
            check(option in words, f"{name} is compiled without {option}")
        defined = [word for word in words if re.fullmatch(r"-[DU]_FORTIFY_SOURCE(=\d)?", word)]
        level = build.fortify()
        if level and glibc:
            check(defined[-1:] == [f"-D_FORTIFY_SOURCE={level}"],
                  f"{name} is not compiled with _FORTIFY_SOURCE={level}, but with {defined}")
        check(not any(re.match(r"-fno-stack|-fcf-protection=none|-z,?execstack", word) for word in words),
              f"{name} turns a defence off")
        if not name.endswith(".c"):
            check("-D_GLIBCXX_ASSERTIONS" in words, f"{name} is compiled without _GLIBCXX_ASSERTIONS")
        check("-w" not in words and "-Wall" in words and "-Wextra" in words,
              f"{name} is compiled without warnings")
    for part in ("core/", "app/", *(["libssh2/"] if (build.folder / "libssh2" / "tree").exists() else [])):
        check(any(name.startswith(part) for name in names), f"no unit of {part} was looked at")


def check_objects(build):
    """The marks that a whole program only has when the C library's own start files have them."""
    archives = sorted(build.folder.glob("core/**/lib*.a")) + sorted(build.folder.glob("app/**/lib*.a"))
    check(len(archives) > 5, f"only {len(archives)} libraries were found to look at")
    mark = "x86 feature: IBT, SHSTK" if build.x86 else "AArch64 feature: BTI, PAC" if build.arm else None
    if not mark or len(build.wanted()) == 1:
        return
    for archive in archives:
        members = tool("readelf", "-nW", str(archive)).split("\nFile: ")[1:]
        check(members, f"{archive.name} is empty")
        for member in members:
            check(mark in member, f"{member.splitlines()[0]} does not say {mark}")


def check_program(build, program):
    header = tool("readelf", "-hlW", program)
    dynamic = tool("readelf", "-dW", program)
    symbols = tool("readelf", "-W", "--dyn-syms", program)
    name = Path(program).name
    check(re.search(r"Type:\s*DYN", header) and "PIE" in dynamic, f"{name} is not position-independent")
    stack = re.search(r"GNU_STACK.*?\s(R?W?E?)\s+(?:0x)?[0-9a-f]+\s*$", header, re.M)
    check(stack and "E" not in stack.group(1), f"{name} has an executable stack")
    check("GNU_RELRO" in header, f"{name} has no RELRO segment")
    check(re.search(r"BIND_NOW|FLAGS_1.*NOW", dynamic), f"{name} is not bound at its start: RELRO is partial")
    check("TEXTREL" not in dynamic, f"{name} has relocations in its code")
    check(not re.search(r"^\s+LOAD.*\sRWE\s", header, re.M), f"{name} has memory to write to and to execute")
    check("__stack_chk_fail" in symbols, f"{name} checks no stack")
    if build.fortify():
        check(re.search(r"\s__\w+_chk@", symbols), f"{name} uses no checked function")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("programs", nargs="+")
    for option in ("compiler", "version", "type", "source"):
        parser.add_argument(f"--{option}", required=True)
    parser.add_argument("--sanitize", default="")
    build = Build(parser.parse_args())
    programs = parser.parse_args().programs
    check_units(build)
    check_objects(build)
    for program in programs:
        check_program(build, program)
    for problem in PROBLEMS[:30]:
        print(problem)
    if len(PROBLEMS) > 30:
        print(f"and {len(PROBLEMS) - 30} more")
    print(f"{len(programs)} programs, {sum(1 for _ in units(build))} units of {build.machine}: "
          f"{len(PROBLEMS) or 'no'} problems")
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
