#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a bill of materials in CycloneDX 1.5 (JSON) of a folder in which files of Debian packages came along.

    sbom.py --name NAME --version VERSION --root FOLDER --packages FILE [--libssh2 TREE]

FILE has a line "package<TAB>path below the folder" for each file that is not ours. Each package is a component with
its version, its source, its licence and its files with their SHA-256; so are our programs and the libssh2 that is linked into
them. The licence is the one of components.json; of what is not there, those that its copyright file names. The same input gives the same bytes: the time is SOURCE_DATE_EPOCH.
"""
import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path

import components as known


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def file_component(root, path):
    return {"type": "file", "name": path, "hashes": [{"alg": "SHA-256", "content": sha256(root / path)}]}


def asked(package, field):
    return subprocess.run(["dpkg-query", "-W", "-f", "${" + field + "}\n", package], check=True, capture_output=True,
                          text=True).stdout.splitlines()[0]


def licences(package):
    """The short names in a machine-readable copyright file; else only where the text is."""
    text = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8", errors="replace")
    names = sorted({name.strip() for name in re.findall(r"^License:[ \t]*(\S.*)$", text, re.M)})
    return [{"license": {"name": name}} for name in names] or [
        {"license": {"name": f"see usr/share/doc/bundled/{package}/copyright"}}]


def package_component(root, package, paths):
    version = asked(package, "Version")
    source = asked(package, "source:Package")
    listed = known.of_debian_source(source)
    return {
        "type": "library",
        "bom-ref": f"deb:{package}",
        "name": package,
        "version": version,
        "purl": f"pkg:deb/debian/{package}@{version.replace('+', '%2B').replace('~', '%7E')}",
        "licenses": [{"expression": listed["licence"]}] if listed else licences(package),
        "properties": [{"name": "debian:source", "value": source},
                       {"name": "debian:source-version", "value": asked(package, "source:Version")}],
        "components": [file_component(root, path) for path in sorted(paths)],
    }


def libssh2_component(tree):
    header = (tree / "include/libssh2.h").read_text(encoding="utf-8")
    version = re.search(r'#define LIBSSH2_VERSION +"([^"]+)"', header)[1]
    patches = sorted((Path(__file__).resolve().parent / "libssh2/patches").glob("*/*.patch"))
    listed = known.of_id("libssh2")
    return {
        "type": "library",
        "bom-ref": "libssh2",
        "name": listed["name"],
        "version": version,
        "description": "linked into the programs, with patches",
        "licenses": [{"expression": listed["licence"]}],
        "pedigree": {"patches": [{"type": "unofficial", "diff": {"url": f"packaging/libssh2/patches/{path.parent.name}/{path.name}"}}
                                 for path in patches]},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for option in ("--name", "--version", "--root", "--packages"):
        parser.add_argument(option, required=True)
    parser.add_argument("--libssh2")
    options = parser.parse_args()
    root = Path(options.root)
    packages = {}
    for line in Path(options.packages).read_text(encoding="utf-8").splitlines():
        package, path = line.split("\t")
        packages.setdefault(package, []).append(path)
    theirs = {path for paths in packages.values() for path in paths}
    ours = sorted(str(path.relative_to(root)) for path in (root / "usr/bin").iterdir() if path.is_file())
    found = {str(path.relative_to(root)) for folder in ("usr/lib", "usr/plugins", "usr/translations")
             for path in (root / folder).rglob("*") if path.is_file()}
    if unknown := found - theirs:
        print(f"sbom: nobody said where these are from: {' '.join(sorted(unknown))}", file=sys.stderr)
        return 1
    components = [package_component(root, package, paths) for package, paths in sorted(packages.items())]
    if options.libssh2:
        components.insert(0, libssh2_component(Path(options.libssh2)))
    time = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), timezone.utc)
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "bom-ref": options.name, "name": options.name, "version": options.version,
                          "licenses": [{"license": {"id": known.PROGRAM_LICENCE}}],
                          "components": [file_component(root, path) for path in ours]},
        },
        "components": components,
        "dependencies": [{"ref": options.name, "dependsOn": sorted(part["bom-ref"] for part in components)}],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(content, sort_keys=True))
    content = {"bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": f"urn:uuid:{serial}", **content}
    print(json.dumps(content, indent=1, ensure_ascii=False))
    return 0


sys.exit(main())
