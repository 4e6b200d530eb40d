#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects what is installed on Windows into one folder, and writes what is in it.

Called by build.sh, inside the root. Besides the folder it makes, next to it, install.nsh and
uninstall.nsh for the installer: every file by its name, so that nothing else is ever deleted.
In the folder: sbom.spdx.json (SPDX 2.3) with versions, licences and SHA-256 of everything, and
licences/ with their texts.
"""
import argparse
import datetime
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

TRIPLET = "x86_64-w64-mingw32"
SOURCE = Path(__file__).resolve().parents[2]

# Of Qt: what is loaded by name and so is in no import table.
PLUGINS = ["platforms/qwindows", "styles/qmodernwindowsstyle", "tls/qschannelbackend", "tls/qcertonlybackend",
           "networkinformation/qnetworklistmanager"]
LANGUAGES = ("de", "en", "fr", "es", "ja", "ar")

# What every Windows 10 has. A library that is neither here nor with us would be missed at the user's.
WINDOWS = set("""
    advapi32 authz bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 credui crypt32 cryptbase d2d1 d3d11 d3d12 d3d9
    dbghelp dcomp dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32 mpr msvcrt ncrypt netapi32 normaliz ntdll
    ole32 oleaut32 powrprof propsys psapi rpcrt4 runtimeobject secur32 setupapi shcore shell32 shlwapi ucrtbase user32
    userenv uxtheme version wininet winmm winspool.drv winhttp wldap32 ws2_32 wtsapi32
    """.split())

sys.path.insert(0, str(SOURCE / "packaging"))
import components  # noqa: E402, the one list of what comes along

COMPONENTS = components.windows_sources()
# Libraries of the compiler, from the root's own packages.
RUNTIME = components.windows_files()


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def imports(path):
    text = subprocess.run([f"{TRIPLET}-objdump", "-p", str(path)], check=True, capture_output=True, text=True).stdout
    return re.findall(r"^\s*DLL Name: (\S+)$", text, flags=re.M)


def runtime_library(name):
    for compiler in (f"{TRIPLET}-g++-posix", f"{TRIPLET}-gcc-posix"):
        found = subprocess.run([compiler, f"-print-file-name={name}"], check=True, capture_output=True, text=True).stdout.strip()
        if os.path.isabs(found) and os.path.exists(found):
            return Path(found)
    beside = Path("/usr", TRIPLET, "lib", name)
    return beside if beside.exists() else None


def collect(into, qt, program):
    """The programs, and every library that one of them needs."""
    for name in ("sallyport.exe", "sallyport-cli.exe", "sallyport.ico"):
        shutil.copy(program / name, into / name)
    for plugin in PLUGINS:
        made = qt / "plugins" / (plugin + ".dll")
        if not made.exists():
            sys.exit(f"collect: {made} is missing")
        (into / plugin).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(made, into / (plugin + ".dll"))
    waiting = [*into.rglob("*.exe"), *into.rglob("*.dll")]
    have = {path.name.lower() for path in waiting}
    runtime = {}
    while waiting:
        for name in imports(waiting.pop()):
            low = name.lower()
            stem = low.removesuffix(".dll")
            if low in have or stem in WINDOWS or stem.startswith(("api-ms-win-", "ext-ms-win-")):
                continue
            found = qt / "bin" / name
            if not found.exists():
                found = runtime_library(name)
                if not found or name not in RUNTIME:
                    sys.exit(f"collect: {name} is wanted, and is neither Windows' own nor one that we know")
                runtime[name] = found
            shutil.copy(found, into / name)
            have.add(low)
            waiting.append(into / name)
    for path in [*into.rglob("*.exe"), *into.rglob("*.dll")]:
        path.chmod(0o644)
        subprocess.run([f"{TRIPLET}-strip", "--strip-unneeded", str(path)], check=True)
    return runtime


def translations(into):
    """Qt's own words, which the root has from its distribution."""
    (into / "translations").mkdir()
    for language in LANGUAGES:
        words = Path(f"/usr/share/qt6/translations/qtbase_{language}.qm")
        if words.exists():
            shutil.copy(words, into / "translations")
    (into / "qt.conf").write_text("[Paths]\nPrefix=.\nPlugins=.\nTranslations=translations\n")


def origin_of(sources, component):
    return dict(line.split("=", 1) for line in (sources / (component + ".origin")).read_text().splitlines())


def version_of_package(name):
    said = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], check=False, capture_output=True, text=True)
    return said.stdout.strip() or "unknown"


def upstream(version):
    """1:1.3.dfsg+really1.3.1-1 is 1.3.1; 6.8.2+dfsg-9 is 6.8.2."""
    plain = version.split(":", 1)[-1].rsplit("-", 1)[0]
    return plain.split("really")[-1].split("+")[0].split("~")[0]


def licences(into, sources):
    folder = into / "licences"
    folder.mkdir()
    shutil.copy(SOURCE / "LICENSE", folder / "sallyport.txt")
    for component, listed in COMPONENTS.items():
        files = listed["windows"]["texts"]
        texts = [sources / component / name for name in files if (sources / component / name).exists()]
        if not texts:
            sys.exit(f"collect: the licence of {component} is not where it was: {', '.join(files)}")
        (folder / (component + ".txt")).write_text("\n\n".join(t.read_text(errors="replace") for t in texts))
    for package in sorted({listed["windows"]["package"] for listed in RUNTIME.values()}):
        text = Path("/usr/share/doc", package, "copyright")
        if text.exists():
            (folder / (package + ".txt")).write_text(text.read_text(errors="replace"))


def identifier(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", text)


def sbom(into, sources, runtime, version):
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    made = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    packages = [{
        "SPDXID": "SPDXRef-Sallyport", "name": "Sallyport", "versionInfo": version, "supplier": "Organization: The Sallyport developers",
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": components.PROGRAM_LICENCE,
        "licenseDeclared": components.PROGRAM_LICENCE, "copyrightText": "NOASSERTION", "primaryPackagePurpose": "APPLICATION"}]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-Sallyport"}]
    for component, listed in COMPONENTS.items():
        origin = origin_of(sources, component)
        comment = (f"From the source package {origin['package']} {origin['version']}"
                   + (", without the distribution's patches." if origin["patches"] == "none" else ", with the distribution's patches.")
                   + " The checksum is that of its upstream source.")
        patched = sorted((SOURCE / "packaging/libssh2/patches").rglob("*.patch")) if component == "libssh2" else []
        if patched:
            comment += " Patches of Sallyport, SHA-256: " + "; ".join(f"{p.stem} {sha256(p)}" for p in patched)
        packages.append({
            "SPDXID": identifier(component), "name": listed["name"], "versionInfo": upstream(origin["version"]),
            "packageFileName": origin["tarball"], "downloadLocation": "NOASSERTION", "homepage": listed["home"], "filesAnalyzed": False,
            "licenseConcluded": listed["licence"], "licenseDeclared": listed["licence"], "copyrightText": "NOASSERTION", "comment": comment,
            "checksums": [{"algorithm": "SHA256", "checksumValue": origin["sha256"]}]})
        relations.append({"spdxElementId": "SPDXRef-Sallyport", "relationshipType": "DYNAMIC_LINK" if component == "qt6-base" else "STATIC_LINK",
                          "relatedSpdxElement": identifier(component)})
    for library in sorted(runtime):
        listed = RUNTIME[library]
        name, licence, package = f"{listed['name']} ({library})", listed["licence"], listed["windows"]["package"]
        packages.append({
            "SPDXID": identifier(library), "name": name, "versionInfo": version_of_package(package), "packageFileName": library,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence, "licenseDeclared": licence,
            "copyrightText": "NOASSERTION", "comment": f"From the package {package}. The checksum is that of the file that is bundled.",
            "checksums": [{"algorithm": "SHA256", "checksumValue": sha256(into / library)}]})
        relations.append({"spdxElementId": "SPDXRef-Sallyport", "relationshipType": "DYNAMIC_LINK", "relatedSpdxElement": identifier(library)})
    files = []
    for path in sorted(p for p in into.rglob("*") if p.is_file()):
        name = path.relative_to(into).as_posix()
        files.append({"SPDXID": identifier("File-" + name), "fileName": "./" + name, "licenseConcluded": "NOASSERTION",
                      "copyrightText": "NOASSERTION", "checksums": [
                          {"algorithm": "SHA1", "checksumValue": hashlib.sha1(path.read_bytes()).hexdigest()},
                          {"algorithm": "SHA256", "checksumValue": sha256(path)}]})
        relations.append({"spdxElementId": "SPDXRef-Sallyport", "relationshipType": "CONTAINS", "relatedSpdxElement": files[-1]["SPDXID"]})
    content = hashlib.sha256("".join(f["checksums"][1]["checksumValue"] for f in files).encode()).hexdigest()
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"sallyport-{version}-windows-x64",
        "documentNamespace": f"https://spdx.org/spdxdocs/sallyport-{version}-windows-x64-{content[:32]}",
        "creationInfo": {"created": made, "creators": ["Tool: packaging/windows/collect.py"]},
        "packages": packages, "files": files, "relationships": relations}
    (into / "sbom.spdx.json").write_text(json.dumps(document, indent=1) + "\n")


def installer_lists(into):
    """Every file by its name, for the installer and the uninstaller."""
    install, uninstall = [], []
    folders = sorted({into, *(p for p in into.rglob("*") if p.is_dir())})
    for folder in folders:
        if not any(p.is_file() for p in folder.iterdir()):
            continue
        inside = folder.relative_to(into).as_posix().replace("/", "\\")
        place = "$INSTDIR" + ("" if inside == "." else "\\" + inside)
        install.append(f'SetOutPath "{place}"')
        for path in sorted(p for p in folder.iterdir() if p.is_file()):
            source = "${FILES}/" + path.relative_to(into).as_posix()
            install.append(f'File "{source}"')
            uninstall.append(f'Delete "{place}\\{path.name}"')
    for folder in sorted(folders, key=lambda f: -len(f.parts)):
        inside = folder.relative_to(into).as_posix().replace("/", "\\")
        if inside != ".":
            uninstall.append(f'RMDir "$INSTDIR\\{inside}"')
    for name, lines in (("install.nsh", install), ("uninstall.nsh", uninstall)):
        (into.parent / name).write_text("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name in ("into", "sources", "qt", "program"):
        parser.add_argument("--" + name, required=True, type=Path)
    arguments = parser.parse_args()
    version = re.search(r"^project\(sallyport VERSION ([0-9.]+)", (SOURCE / "CMakeLists.txt").read_text(), flags=re.M).group(1)
    into = arguments.into
    into.mkdir()
    runtime = collect(into, arguments.qt, arguments.program)
    translations(into)
    licences(into, arguments.sources)
    shutil.copy(SOURCE / "CHANGELOG.md", into / "CHANGELOG.md")
    sbom(into, arguments.sources, runtime, version)
    installer_lists(into)


main()
