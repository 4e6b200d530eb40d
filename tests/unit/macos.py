#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of macOS's files without a Mac: macos.py SOURCES. Exit status: 0 nothing found, 1 something."""
import plistlib
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
MACOS = ROOT / "packaging/macos"


def main():
    wrong = []

    def check(holds, what):
        if not holds:
            wrong.append(what)

    cmake = (ROOT / "packaging/cmake/SallyportMacos.cmake").read_text()
    identifier = re.search(r"SALLYPORT_APP_ID (\S+)\)", cmake)[1]
    values = {"SALLYPORT_APP_ID": identifier, "PROJECT_VERSION": "1.2.3", "SALLYPORT_LEAST_MACOS": "11.0",
              "SALLYPORT_PLIST_LANGUAGES": "<string>en</string><string>de</string>"}
    text = re.sub(r"@(\w+)@", lambda match: values[match[1]], (MACOS / "Info.plist.in").read_text())
    info = plistlib.loads(text.encode())
    for key in ("CFBundleExecutable", "CFBundleIdentifier", "CFBundleIconFile", "CFBundleShortVersionString",
                "CFBundleVersion", "CFBundlePackageType", "LSMinimumSystemVersion", "NSPrincipalClass"):
        check(isinstance(info.get(key), str) and info[key], f"Info.plist has no {key}")
    check(info.get("LSUIElement") is False, "Info.plist: LSUIElement is not off")
    check(info.get("NSHighResolutionCapable") is True, "Info.plist: not for high resolutions")
    check(f"OUTPUT_NAME {info['CFBundleExecutable']}\n" in cmake, "the program has another name than Info.plist says")
    check((MACOS / info["CFBundleIconFile"]).is_file(), "the icon of Info.plist is not there")
    agent = (ROOT / "core/platform/autostartmacos.cpp").read_text()
    check(f'"{info["CFBundleIdentifier"]}"' in agent, "the LaunchAgent has another label than the bundle")
    # The same kinds of links as on Linux.
    schemes = sorted(scheme for kind in info["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"])
    entry = (ROOT / f"packaging/linux/{identifier}.desktop").read_text()
    check(schemes == sorted(re.findall(r"x-scheme-handler/(\w+);", entry)), f"Info.plist opens {schemes}")
    check(plistlib.loads((MACOS / "Sallyport.entitlements").read_bytes()) == {}, "the entitlements ask for something: say why here")
    for script in MACOS.glob("*.sh"):
        done = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
        check(done.returncode == 0, done.stderr)
        done = subprocess.run(["sh", script, "--no-such-option"], capture_output=True, text=True, check=False)
        check(done.returncode == 2 and "packaging/macos/" in done.stderr, f"{script.name} does not say how it is used")
    sign = (MACOS / "sign.sh").read_text()
    check("--options runtime" in sign and "--timestamp" in sign, "sign.sh signs without the hardened runtime")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


sys.exit(main())
