# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The blocks of the pages of the help, and what is a command in them.

  ```sh                a test runs it; `exit=6` names another exit code than 0, `window` a window that has to run
  ```elsewhere WHAT    commands that cannot be run here, for want of WHAT
  ```text              no commands
"""
import re
from dataclasses import dataclass
from pathlib import Path

PAGES = Path(__file__).resolve().parents[3] / "resources" / "help"
LANGUAGES = ("en", "de")
# Why a command is not run. A reason more is a decision, not an accident.
ELSEWHERE = {
    "a browser", "a manual", "a password", "a question", "a security key", "database clients", "systemd", "the server",
    "Windows", "WinSCP",
}
# What begins a command. With nothing but an option behind it, it is only spoken of, as in `ssh -L`.
_PROGRAMS = ("sallyport-cli", "sallyport", "ssh", "ssh-keygen", "ssh-add", "ssh-copy-id", "curl", "lftp", "psql", "mysql",
             "systemctl", "loginctl", "journalctl", "chmod", "man")
_SPOKEN_OF = re.compile(r"-{1,2}[\w-]+$")
# What the pages say of programs in passing, with what stands for something else in it.
IN_PASSING = {"sallyport --config-dir DIR", "sallyport --config-dir ORDNER", "ssh -L 8080:web:80 anna@bastion"}


@dataclass(frozen=True)
class Block:
    page: str
    line: int
    kind: str
    words: tuple
    commands: tuple

    @property
    def exit(self):
        return next((int(word[5:]) for word in self.words if word.startswith("exit=")), 0)

    @property
    def window(self):
        return "window" in self.words

    def __str__(self):
        return f"{self.page}:{self.line}"


def names(language="en"):
    return sorted(path.stem for path in (PAGES / language).glob("*.md"))


def text(name, language="en"):
    return (PAGES / language / f"{name}.md").read_text(encoding="utf-8")


def blocks(name, language="en"):
    found, at = [], None
    lines = text(name, language).splitlines()
    for number, line in enumerate(lines, 1):
        if not line.startswith("```"):
            continue
        if at is None:
            at = number
            continue
        kind, *words = lines[at - 1][3:].split() or [""]
        # A line that goes on is one command.
        commands = re.sub(r" *\\\n *", " ", "\n".join(lines[at:number - 1])).split("\n")
        found.append(Block(f"{language}/{name}.md", at, kind, tuple(words), tuple(commands)))
        at = None
    if at is not None:
        raise ValueError(f"{name}: a block has no end")
    return found


def problems(name, language="en"):
    """What keeps a command of a page from being run, or from being counted as one that is not."""
    wrong = []
    for block in blocks(name, language):
        if block.kind == "elsewhere":
            if " ".join(block.words) not in ELSEWHERE:
                wrong.append(f"{block}: unknown reason '{' '.join(block.words)}'")
        elif block.kind == "sh":
            unknown = [word for word in block.words if word != "window" and not re.fullmatch(r"exit=\d+", word)]
            wrong += [f"{block}: what is '{word}'?" for word in unknown]
        elif block.kind != "text":
            wrong.append(f"{block}: a block of the kind '{block.kind}'")
    prose = re.sub(r"^```.*?^```", "", text(name, language), flags=re.S | re.M)
    wrong += [f"{language}/{name}.md: indented, so nobody runs it: {line.strip()}"
              for line in prose.splitlines() if line.startswith("    ")]
    for span in re.findall(r"`([^`\n]+)`", prose):
        program, _, rest = span.partition(" ")
        if program in _PROGRAMS and rest and not _SPOKEN_OF.match(rest) and span not in IN_PASSING:
            wrong.append(f"{language}/{name}.md: a command in the middle of the text, so nobody runs it: {span}")
    return wrong
