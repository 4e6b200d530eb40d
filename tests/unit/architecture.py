#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file includes what its folder may not, uses a forbidden word, or lacks its SPDX lines.

Run with the source folder as the only argument. The table of allowed includes is the one in
ARCHITECTURE.md, and the CMake targets have to link what it says.
"""
import re
import subprocess
import sys
from pathlib import Path

root = Path(sys.argv[1]).resolve()

# Qt classes of modules a folder must not reach for.
NETWORK = re.compile(r"#\s*include\s*<(QTcp\w+|QUdp\w+|QLocal(Socket|Server)|QHost\w+|QNetwork\w+|QAbstractSocket|QSsl\w+|QtNetwork.*)>")
GUI = re.compile(r"#\s*include\s*<(QWidget|QtWidgets.*|QtGui.*|QGui\w*|QApplication|QPixmap|QIcon|QPainter|QDialog|QMainWindow|QColor)>")
FORBIDDEN = [
    (re.compile(r"\bprocessEvents\b"), "processEvents re-enters the event loop"),
    (re.compile(r"\bQEventLoop\b"), "a nested event loop"),
    (re.compile(r"\bwaitFor\w+\s*\("), "blocks the thread"),
    (re.compile(r"\b(usleep|nanosleep|sleep_for|sleep_until|msleep)\b|QThread::sleep|(?<![\w.>:])sleep\s*\("), "sleeps"),
    (re.compile(r"\bBlockingQueuedConnection\b"), "blocks across threads"),
    (re.compile(r"\b(mkpath|mkdir|createDirector(y|ies))\s*\("), "makes a folder: that is makeOwnFolder()'s business"),
    (re.compile(r"\bnew\s+QMessageBox\b|QMessageBox::(question|warning|critical|information)"), "a modal box outside ui/prompts"),
]
# What prints to standard output, standard error or the terminal, and who may: elsewhere a text of somebody
# else could reach a terminal as it is, or a reader who stalls could hold up a tunnel.
PRINTS = re.compile(r"\b(v?f?printf|f?puts|f?putc|putchar|fwrite|perror|qPrintable|_write)\s*\(|\bstd::(cout|cerr|clog|print)\b"
                    r"|\bQTextStream\b|\bSTD(OUT|ERR)_FILENO\b|\bstd(out|err)\b")
# What guesses whether a text is HTML. Labels and tool tips have helpers; texts of ours alone need none for a tip.
GUESSES = re.compile(r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[({;]|\bQ(ErrorMessage|MessageBox|WhatsThis|ToolTip|TextBrowser|ProgressDialog)\b"
                     r"|\bQt::(RichText|AutoText|MarkdownText)\b|\bset(Html|Markdown|WhatsThis|OpenExternalLinks\(true)\b")
TIP = re.compile(r"\bsetToolTip\((?!\s*(?:\w+, )?(?:plainTip\(|withoutMarkup\(|QString\(\)|tr\((?:\s*\"[^\"%]*\")+\)\)|summary\.problems))")
MAY_SHOW_HTML = "may show a foreign text as HTML; see ui/widgets/plainlabel.h and ui/models/plaintext.h"
# The pages of the help are ours, and what is put into them is escaped.
MAY_GUESS = {"ui/widgets/plainlabel.h", "ui/widgets/plainlabel.cpp", "ui/models/plaintext.h", "ui/shell/helpwindow.h",
             "ui/shell/helpwindow.cpp"}
MAY_PRINT = {"app/output.cpp", "app/cli/terminal.cpp", "app/cli/hostkeyprompt.cpp"}
# What we say, with a text that the translators will not find.
UNMARKED = re.compile(r'(?:(?<![\w:])Sentence|const Sentence \w+)\((?!\s*(?:\)|QT_TRANSLATE_NOOP\(\s*"Sentence",))')
# An error whose detail is a text of ours that nobody can translate; and code that goes by what we say.
UNSAID = re.compile(r'(?:\bfail\(|\{)\s*Code::\w+,\s*(?:[^;{}"]*\?\s*)?Q(?:StringLiteral|Latin1String)\("[^"]* [^"]*"')
REREADS = re.compile(r"\.english\(\)\s*(?:\.(?:contains|startsWith|endsWith|indexOf)|[=!]=)")
MAY_SAY = {"core/base/sentence.h", "core/base/sentence.cpp", "core/base/errorwords.cpp"}
# Sizes and rates, which have one format: what makes one by hand.
SIZES = re.compile(r'\bformattedDataSize\b|"[^"\n]*%L?\d ?(?:B|[kKMGTPE]i?B)(?:/s)?\b')
MAY_SIZE = {"ui/models/formats.cpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"')
ANY_INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)')

problems = []


def allowed_includes():
    """folder -> the folders it may include from (itself always), from the table in ARCHITECTURE.md."""
    rows = re.findall(r"^\| (`(?:core|ui|app)/[^|]*) \|[^|]*\| ([^|]*) \|$", (root / "ARCHITECTURE.md").read_text(), flags=re.M)
    rows = [(re.findall(r"`([\w/]+)/`", first), words) for first, words in rows if not words.startswith("as `")]
    names = [name for folders, _ in rows for name in folders]
    whole = {"core": [n for n in names if n.startswith("core/")], "ui": [n for n in names if n.startswith("ui/")],
             "everything": ["core", "ui", "app"]}
    whole["core but platform and update"] = [n for n in whole["core"] if n not in ("core/platform", "core/update")]
    table = {}
    for folders, words in rows:
        may = []
        for word in re.split(r"[,;] ", words.replace("all of ", "")):
            here = folders[0].split("/")[0] + "/" + word  # "models" in ui is ui/models
            if word in whole or here in names:
                may += whole.get(word, [here])
            elif not word.startswith("Qt"):
                problems.append(f"ARCHITECTURE.md: the table says '{word}', which is no folder of it")
        table.update(dict.fromkeys(folders, may))
    return table


def check_targets(allowed):
    """What each library links has to be what its folder may include: no less, and nothing else directly."""
    links = {}
    for lists in [*root.glob("core/*/CMakeLists.txt"), *root.glob("ui/*/CMakeLists.txt")]:
        match = re.search(r"sallyport_library\(\w+(.*?)\n\s+LINK ([^)]*)\)", lists.read_text(), flags=re.S)
        words = re.findall(r"\bsallyport_(\w+)", match.group(2)) if match else []
        targets = ["ui/" + w[3:] if w.startswith("ui_") else "core/" + w for w in words]
        links[str(lists.parent.relative_to(root))] = [t for t in targets if t in allowed]

    def reached(folder, seen):
        for other in links.get(folder, ()):
            if other not in seen:
                seen.add(other)
                reached(other, seen)
        return seen

    for folder, direct in sorted(links.items()):
        may = set(allowed.get(folder, ()))
        for other in sorted(set(direct) - may):
            problems.append(f"{folder}/CMakeLists.txt: links {other}, which {folder} may not include (ARCHITECTURE.md)")
        for other in sorted(may - {folder} - reached(folder, {folder})):
            problems.append(f"ARCHITECTURE.md: {folder} may include {other}, which its target does not link")


def folder_of(path):
    parts = path.parts
    return "/".join(parts[:2]) if parts[0] in ("core", "ui") else parts[0]


def strip_comments(text):
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group(0).count("\n"), text, flags=re.S)
    return re.sub(r"//[^\n]*", "", text)


def tracked():
    out = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"],
                         capture_output=True, text=True)
    if out.returncode == 0 and out.stdout:
        names = out.stdout.splitlines()
    else:  # a source archive without git
        names = [str(p.relative_to(root)) for p in root.rglob("*") if p.is_file()]
    return [Path(n) for n in names if not n.startswith(("build/", ".git/"))]


ALLOWED = allowed_includes()
check_targets(ALLOWED)
files = [p for p in tracked() if (root / p).is_file()]
known = set(files)
checked = 0
for path in files:
    if path.suffix in (".h", ".cpp", ".c", ".py", ".sh", ".cmake") or path.name in ("CMakeLists.txt", "run"):
        head = "\n".join((root / path).read_text(errors="replace").splitlines()[:6])
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in head or "SPDX-FileCopyrightText:" not in head:
            problems.append(f"{path}: the two SPDX lines are missing")
    if path.suffix not in (".h", ".cpp", ".c") or path.parts[0] not in ("core", "ui", "app"):
        continue
    checked += 1
    folder = folder_of(path)
    if folder not in ALLOWED:
        problems.append(f"{path}: folder {folder} is not in the architecture")
        continue
    raw = (root / path).read_text(errors="replace")
    code = strip_comments(raw)
    for number, line in enumerate(raw.splitlines(), 1):
        match = INCLUDE.match(line)
        if match and match.group(1).split("/")[0] in ("core", "ui", "app"):
            target = match.group(1)
            ok = target.startswith(folder + "/") or any(target.startswith(a + "/") for a in ALLOWED[folder])
            if not ok:
                problems.append(f"{path}:{number}: {folder} may not include {target}")
        if re.match(r'\s*#\s*include\s*[<"]libssh2', line) and folder != "core/ssh":
            problems.append(f"{path}:{number}: only core/ssh includes libssh2")
        if folder in ("core/base", "core/profile", "core/ftp") and NETWORK.match(line):
            problems.append(f"{path}:{number}: {folder} uses Qt Core only")
        if folder.startswith("core") and GUI.match(line):
            problems.append(f"{path}:{number}: core knows no Qt Gui")
    own = path.with_suffix(".h")
    if path.suffix == ".cpp" and own in known:
        first = next((match.group(1) for match in map(ANY_INCLUDE.match, raw.splitlines()) if match), None)
        if first != str(own):
            problems.append(f"{path}: includes its own header not first, so that nothing shows that it compiles alone")
    if path.suffix == ".h" and "#pragma once" not in raw:
        problems.append(f"{path}: no #pragma once")
    for match in UNMARKED.finditer(code) if str(path) not in MAY_SAY else ():
        number = code.count("\n", 0, match.start()) + 1
        problems.append(f'{path}:{number}: a Sentence whose text is not marked QT_TRANSLATE_NOOP("Sentence", …)')
    for match in UNSAID.finditer(code) if folder.startswith("core") else ():
        number = code.count("\n", 0, match.start()) + 1
        problems.append(f"{path}:{number}: an error whose detail is no Sentence")
    for match in REREADS.finditer(code) if folder.split("/")[0] in ("core", "ui", "app") else ():
        number = code.count("\n", 0, match.start()) + 1
        problems.append(f"{path}:{number}: goes by the words of a Sentence")
    for match in TIP.finditer(code) if folder.startswith("ui") and str(path) not in MAY_GUESS else ():
        number = code.count("\n", 0, match.start()) + 1
        problems.append(f"{path}:{number}: {MAY_SHOW_HTML}")
    for number, line in enumerate(code.splitlines(), 1):
        for pattern, why in FORBIDDEN:
            if pattern.search(line) and not ("mkpath" in pattern.pattern and path.name == "ownfolder.cpp"):
                problems.append(f"{path}:{number}: {why}")
        if folder.startswith("ui") and str(path) not in MAY_GUESS and GUESSES.search(line):
            problems.append(f"{path}:{number}: {MAY_SHOW_HTML}")
        if (folder.startswith("ui") or path.parts[:2] == ("app", "gui")) and str(path) not in MAY_SIZE and SIZES.search(line):
            problems.append(f"{path}:{number}: a size or a rate in a format of its own; ui/models/formats.h has the one")
        if str(path) not in MAY_PRINT and path.suffix != ".c" and PRINTS.search(line):
            problems.append(f"{path}:{number}: prints; app/output.h does that")
        if folder.startswith("core") and re.search(r"(?<![\w:>.])tr\s*\(", line):
            problems.append(f"{path}:{number}: core never translates")
        if folder == "core/ftp" and re.search(r"\b(QTimer|QObject|QSocketNotifier)\b", line):
            problems.append(f"{path}:{number}: the FTP engine does no I/O and keeps no timers")

fixed = {"app", "core", "ui", "resources", "translations", "packaging", "tests", ".ci", ".github"}
for top in {p.parts[0] for p in files if len(p.parts) > 1}:
    if top not in fixed:
        problems.append(f"{top}/: not a folder of the layout")

if checked < 5:
    problems.append(f"only {checked} source files were found: wrong folder?")
print("\n".join(problems) if problems else f"architecture: {checked} files, nothing forbidden")
sys.exit(1 if problems else 0)
