#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/components.json against what the programs are made of: components.py SOURCE BUILT PROGRAM…

BUILT is what the build says it has: words "id=version". Exit status: 0 all is listed.
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(sys.argv[1]).resolve()
BUILT = dict(word.split("=", 1) for word in sys.argv[2].split())
PROGRAMS = [Path(name) for name in sys.argv[3:]]
sys.argv[1:] = []
sys.path.insert(0, str(SOURCE / "packaging"))
import components  # noqa: E402

# What every Linux has: the C library, the compiler's, the loader; and what the sanitizers bring.
SYSTEM = re.compile(r"(lib(c|m|dl|pthread|rt|resolv|stdc\+\+|gcc_s|asan|ubsan|tsan)|ld-linux[\w-]*)\.so\.\d+")
# Of the SPDX list, what occurs.
LICENCES = {"Apache-2.0", "BSD-3-Clause", "CC0-1.0", "GCC-exception-3.1", "GPL-3.0-or-later", "ISC", "LGPL-3.0-only", "MIT", "Zlib"}


class Components(unittest.TestCase):
    def test_each_says_all_that_is_asked(self):
        ids = [each["id"] for each in components.load()]
        self.assertEqual(len(ids), len(set(ids)))
        for each in components.load():
            with self.subTest(each["id"]):
                for name in ("name", "licence", "home", "text"):
                    self.assertTrue(each[name])
                for name in ("home", "text"):
                    self.assertRegex(each[name], r"^https://[!-~]+$")
                self.assertLessEqual(set(re.split(r" (?:AND|OR|WITH) ", each["licence"])), LICENCES)
                self.assertIn(each["linked"], ("shared", "static"))

    def test_what_the_build_has_is_listed(self):
        self.assertLessEqual({"qt", "libssh2", "openssl"}, set(BUILT))
        self.assertLessEqual(set(BUILT), {each["id"] for each in components.load()})

    def test_what_the_programs_ask_for_is_listed(self):
        if not shutil.which("readelf"):
            self.skipTest("needs readelf")
        used = set()
        for program in PROGRAMS:
            text = subprocess.run(["readelf", "-dW", program], check=True, capture_output=True, text=True).stdout
            needed = re.findall(r"\(NEEDED\)[^\[]*\[([^\]]+)\]", text)
            self.assertTrue(needed, f"{program} asks for nothing")
            for library in needed:
                found = [each["id"] for each in components.load() if any(re.fullmatch(p, library) for p in each["libraries"])]
                if not SYSTEM.fullmatch(library):
                    self.assertEqual(len(found), 1, f"{program.name} asks for {library}, which packaging/components.json does not have")
                    self.assertIn(found[0], BUILT, f"{program.name} asks for {library}, and the build does not say so")
                used |= set(found)
        static = {each["id"] for each in components.load() if each["linked"] == "static"}
        self.assertEqual(set(BUILT) - static, used - static, "what is said to be linked, and what is")

    def test_nobody_has_a_list_besides(self):
        names = re.compile(r"\b(" + "|".join(re.escape(name) for name in LICENCES) + r")\b")
        for path in ("packaging/sbom.py", "packaging/windows/collect.py", "ui/shell/components.cpp", "ui/shell/programfacts.cpp"):
            text = (SOURCE / path).read_text(encoding="utf-8").replace("SPDX-License-Identifier: GPL-3.0-or-later", "")
            self.assertEqual([line for line in text.splitlines() if names.search(line) and "CC0-1.0\", \"SPDXID" not in line], [], path)

    def test_the_bill_of_materials_goes_by_it(self):
        if not shutil.which("dpkg-query") or subprocess.run(["dpkg-query", "-W", "zlib1g"], capture_output=True, check=False).returncode:
            self.skipTest("needs Debian's packages")
        with tempfile.TemporaryDirectory() as name:
            root = Path(name)
            for folder in ("usr/bin", "usr/lib", "usr/plugins", "usr/translations", "libssh2/include"):
                (root / folder).mkdir(parents=True)
            (root / "usr/bin/sallyport").write_text("x")
            (root / "libssh2/include/libssh2.h").write_text('#define LIBSSH2_VERSION "1.11.1"\n')
            lines = []
            for package, library in (("zlib1g", "libz.so.1"), ("libc6", "libother.so.1")):
                (root / "usr/lib" / library).write_text(library)
                lines.append(f"{package}\tusr/lib/{library}\n")
            (root / "list").write_text("".join(lines))
            made = subprocess.run([sys.executable, SOURCE / "packaging/sbom.py", "--name", "sallyport", "--version", "1.2.3", "--root", root,
                                   "--packages", root / "list", "--libssh2", root / "libssh2"], capture_output=True, text=True, check=False)
            self.assertEqual(made.returncode, 0, made.stderr)
            parts = {part["name"]: part for part in json.loads(made.stdout)["components"]}
            self.assertEqual(parts["zlib1g"]["licenses"], [{"expression": components.of_id("zlib")["licence"]}])
            self.assertEqual(parts["libssh2"]["licenses"], [{"expression": components.of_id("libssh2")["licence"]}])
            self.assertTrue(all("license" in each for each in parts["libc6"]["licenses"]))


unittest.main()
