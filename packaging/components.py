# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""components.json, the one list of what is linked into the programs or comes along with them: for the bills of materials, the
packages and the window (Help, About).

Of each: "id", "name", "licence" (an SPDX expression), "home" and "text" (where the licence stands, on the web), "linked" (how our
own builds have it), "libraries" (patterns of the names that a program for Linux asks the loader for), "debian" (its source
packages), and for Windows either "source" (as packaging/windows/fetch.sh fetches it, with "texts", the files of its licence) or
"package" with "files" (what comes from a package of the compiler). The build names by CMake's property SALLYPORT_COMPONENTS
which of them it has.
"""
import json
from pathlib import Path

PROGRAM_LICENCE = "GPL-3.0-or-later"


def load():
    return json.loads((Path(__file__).resolve().parent / "components.json").read_text(encoding="utf-8"))["components"]


def of_id(name):
    return next(each for each in load() if each["id"] == name)


def of_debian_source(source):
    """None: it is one that another library needs."""
    return next((each for each in load() if source in each["debian"]), None)


def windows_sources():
    """source -> component"""
    return {each["windows"]["source"]: each for each in load() if "source" in each.get("windows", {})}


def windows_files():
    """library -> component"""
    return {file: each for each in load() for file in each.get("windows", {}).get("files", ())}
