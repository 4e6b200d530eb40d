#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what is for Windows and needs no compiler for it: check.py SOURCE

The manifest is XML and says what it has to; the resource names the version of the project; the
installer's script compiles, where makensis is; no step of the build takes what another does not
make.
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

source = Path(sys.argv[1])
here = source / "packaging" / "windows"
problems = []


def check(good, text):
    if not good:
        problems.append(text)


def version():
    return re.search(r"^project\(sallyport VERSION ([0-9]+\.[0-9]+\.[0-9]+)", (source / "CMakeLists.txt").read_text(), flags=re.M).group(1)


def manifest():
    text = (here / "sallyport.manifest.in").read_text()
    for name, value in (("target", "sallyport"), ("PROJECT_VERSION", version()), ("SALLYPORT_DESCRIPTION", "Sallyport")):
        check(f"@{name}@" in text, f"manifest: @{name}@ is not in it")
        text = text.replace(f"@{name}@", value)
    check("@" not in text, "manifest: something is not filled in")
    tree = ElementTree.fromstring(text.encode())
    found = {element.tag.split("}")[1]: element for element in tree.iter()}
    settings = {"dpiAwareness": "PerMonitorV2", "longPathAware": "true", "activeCodePage": "UTF-8"}
    for name, value in settings.items():
        check(name in found and found[name].text == value, f"manifest: {name} is not {value}")
    level = found.get("requestedExecutionLevel")
    check(level is not None and level.get("level") == "asInvoker", "manifest: not asInvoker")
    identity = tree.find("{urn:schemas-microsoft-com:asm.v1}assemblyIdentity")
    check(re.fullmatch(r"\d+(\.\d+){3}", identity.get("version")), "manifest: a version has four numbers")


def resource():
    text = (here / "sallyport.rc.in").read_text()
    filled = {"SALLYPORT_ICON", "SALLYPORT_MANIFEST", "SALLYPORT_VERSION_WORDS", "SALLYPORT_DESCRIPTION", "PROJECT_VERSION", "target",
              "SALLYPORT_FILE"}
    asked = set(re.findall(r"@(\w+)@", text))
    check(asked == filled, f"resource: asks for {sorted(asked ^ filled)}")
    check(text.count("BEGIN") == text.count("END"), "resource: BEGIN and END do not match")


def installer():
    """It has every sentence in both languages, and compiles."""
    text = (here / "sallyport.nsi").read_text()
    strings = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", text, flags=re.M)
    names = {name for name, _ in strings}
    for name in sorted(names):
        check({language for other, language in strings if other == name} == {"ENGLISH", "GERMAN"}, f"installer: {name} is not in both languages")
        check(f"$({name})" in text, f"installer: {name} is not used")
    check(set(re.findall(r"\$\((\w+)\)", text)) <= names, "installer: a sentence is missing")
    # What it writes into the registry, it takes away.
    check("RMDir /r \"$INSTDIR" not in text, "installer: deletes a folder with all that is in it")
    makensis = shutil.which("makensis")
    if not makensis:
        print("makensis is not here: the installer's script was only read")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "Sallyport").mkdir()
        icons = list(Path("/usr/share/nsis/Contrib/Graphics/Icons").glob("*install.ico"))
        if not icons:
            print("NSIS has no icons here: the installer's script was only read")
            return
        shutil.copy(icons[0], folder / "Sallyport" / "sallyport.ico")
        (folder / "install.nsh").write_text('SetOutPath "$INSTDIR"\nFile "${FILES}/sallyport.ico"\n')
        (folder / "uninstall.nsh").write_text('Delete "$INSTDIR\\sallyport.ico"\n')
        done = subprocess.run([makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DVERSION={version()}", f"-DFILES={folder / 'Sallyport'}",
                               f"-DOUTPUT={folder / 'sallyport-setup.exe'}", str(here / "sallyport.nsi")],
                              capture_output=True, text=True, check=False)
        check(done.returncode == 0, f"installer: {done.stdout}{done.stderr}")


def scripts():
    """What the build asks for by name is there."""
    for script in sorted(here.glob("*.sh")):
        done = subprocess.run(["bash", "-n", str(script)], capture_output=True, text=True, check=False)
        check(done.returncode == 0, f"{script.name}: {done.stderr}")
        for name in re.findall(r"(?:/s|\$root)/packaging/windows/([\w.]+\.\w+)", script.read_text()):
            check((here / name).exists(), f"{script.name}: names {name}, which is not there")
    listed = json.loads((source / "packaging/components.json").read_text())["components"]
    known = {each["windows"]["source"] for each in listed if "source" in each.get("windows", {})}
    fetched = set(re.findall(r"^fetch ([\w-]+)", (here / "fetch.sh").read_text(), flags=re.M))
    check(known == fetched, f"bundled and not listed, or the other way: {sorted(known ^ fetched)}")


for part in (manifest, resource, installer, scripts):
    part()
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
