#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The completions of bash, zsh and fish against what the programs say of themselves: each shell offers every
option of every command, none that is not there, every command, and every option of ftp/ forwards.

What a shell offers is asked from the shell itself, as if somebody had pressed the key. Exit status: 0 all is as
it should be, 1 it is not, 2 a shell is missing (in CI that is 1).
"""
import contextlib
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPLETION = ROOT / "packaging/linux/completion"
OPTION = re.compile(r"(?:^|(?<=[\s\[(|]))(--[a-z][a-z0-9-]+|-[A-Za-z0-9])(?=$|[\s,=\]|<.])")
PROFILE = ["list", "show", "path", "validate", "import", "export", "remove"]
HOSTKEY = ["show", "accept", "remove"]
# Only with this command; the help of all names them, too.
ONLY_TEST = {"--reach", "--ftp-login", "--ftp-password-stdin"}
# First words instead of a command.
ALONE = {"--help", "-h", "--version", "-V", "--explain"}
OUTPUT = {"--config-dir", "--json", "-v", "--verbose"}


def said(command, environment):
    """What the program writes about itself."""
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    if result.returncode != 0 or not result.stdout:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {result.returncode}: {result.stderr}")
    return result.stdout


def options_listed(text):
    """The options that begin a line of the help, with those after a comma there."""
    found = set()
    for line in text.splitlines():
        match = re.match(r"  (-\S.*)", line)
        if not match:
            continue
        # What the text beside an option says of others stands after two blanks, or after its value.
        for part in re.split(r",\s+(?=-)", re.split(r"\s{2,}", match[1])[0]):
            if option := OPTION.match(part):
                found.add(option[1])
    return found


def ftp_options(text):
    """The names after --ftp-option NAME=VALUE."""
    block = re.search(r"--ftp-option NAME=VALUE.*?\n(.*?)\n  -", text, re.S)[1]
    words = re.sub(r"; limits and times, with their defaults:", ",", " ".join(block.split()))
    return {word.partition("=")[0].strip() for word in words.split(",") if word.strip()}


class Bash:
    name = "bash"

    def offered(self, program, words, environment):
        script = (f'source "{COMPLETION}/{program}.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1));'
                  # There is no completion to set options of when nobody pressed the key.
                  'compopt() { :; };'
                  f'_{program.replace("-", "_")}; printf "%s\\n" "${{COMPREPLY[@]}}"')
        return said(["bash", "--norc", "-c", script, "bash", program, *words], environment).split()


class Fish:
    name = "fish"

    def offered(self, program, words, environment):
        line = " ".join([program, *words])
        script = f'source "{COMPLETION}/{program}.fish"; complete -C "{line}"'
        return [entry.split("\t")[0] for entry in said(["fish", "--no-config", "-c", script],
                                                       environment).splitlines()]


class Zsh:
    """A zsh on a terminal of its own, where a key writes down what compadd is given."""
    name = "zsh"
    SETUP = r"""
PS1= PS2= RPS1= ; unsetopt beep ; setopt nolistbeep
fpath=("$COMPLETIONS" $fpath) ; autoload -Uz compinit ; compinit -D -u
zstyle ':completion:*' verbose no
compadd() {
    local -a hits
    if (( ${@[(I)-[OAD]]} )) ; then builtin compadd "$@" ; return ; fi
    builtin compadd -A hits "$@" ; print -rl -- $hits >>"$OFFERED" ; builtin compadd "$@"
}
offer() { zle list-choices ; BUFFER= ; print -r -- 'offered''-now' ; }
zle -N offer ; bindkey '^X' offer
print -r -- 'ready''-now'
"""

    def __init__(self):
        self.pid = None

    def start(self, environment):
        self.folder = Path(environment["HOME"]) / "zsh"
        functions = self.folder / "functions"
        functions.mkdir(parents=True)
        for known in ("sallyport", "sallyport-cli"):
            shutil.copy(COMPLETION / f"{known}.zsh", functions / f"_{known}")
        (self.folder / "setup").write_text(self.SETUP)
        environment = environment | {"COMPLETIONS": str(functions), "OFFERED": str(self.folder / "offered"),
                                     "TERM": "dumb", "ZDOTDIR": str(self.folder)}
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execvpe("zsh", ["zsh", "-f", "-i"], environment)
        os.write(self.terminal, f"source {self.folder}/setup\n".encode())
        self.until(self.terminal, b"ready-now")

    def offered(self, program, words, environment):
        if self.pid is None:
            self.start(environment)
        (self.folder / "offered").write_text("")
        os.write(self.terminal, " ".join([program, *words]).encode() + b"\x18")
        self.until(self.terminal, b"offered-now")
        return (self.folder / "offered").read_text().split()

    def close(self):
        if self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            os.close(self.terminal)

    @staticmethod
    def until(terminal, mark):
        seen = b""
        while mark not in seen:
            if not select.select([terminal], [], [], 60)[0]:
                raise SystemExit(f"zsh did not say {mark!r} but {seen!r}")
            seen += os.read(terminal, 65536)


def expectations(cli, window, environment):
    """(program, words typed, what has to be offered at least, what may be)."""
    general = said([cli, "--help"], environment)
    listed = options_listed(general)
    tunnel = listed - ONLY_TEST - ALONE
    if len(tunnel) < 40 or not {"-L", "--lazy", "-C", "--compress", "-4", "-6", "--mac", "-p"} <= tunnel:
        raise SystemExit(f"the help is not read as it is meant: {sorted(tunnel)}")
    commands = set(re.findall(r"sallyport-cli ([a-z]+)", general.partition("\n\n")[0]))
    commands |= {"list", "disconnect", "hostkey", "profile"}
    profile_text = said([cli, "profile", "--help"], environment)
    profile = set(OPTION.findall(profile_text.partition("Exit codes")[0])) | {"--help", "-h"}
    hostkey_text = said([cli, "hostkey", "--help"], environment)
    hostkey = set(OPTION.findall(hostkey_text.partition("Exit codes")[0])) | {"--help", "-h"}
    ftp = ftp_options(general)
    if len(ftp) < 20 or not {"tls", "active-mode", "control-linger"} <= ftp:
        raise SystemExit(f"the help's FTP options are not read as they are meant: {sorted(ftp)}")
    test = tunnel | ONLY_TEST
    yield "sallyport-cli", [""], commands, commands | ALONE
    yield "sallyport-cli", ["-"], ALONE, ALONE
    yield "sallyport-cli", ["connect", "-"], tunnel, tunnel
    yield "sallyport-cli", ["test", "-"], test, test
    for command in ("run", "status", "list", "disconnect"):
        yield "sallyport-cli", [command, "-"], OUTPUT, OUTPUT
    yield "sallyport-cli", ["profile", "-"], profile, profile | OUTPUT
    yield "sallyport-cli", ["profile", ""], set(PROFILE), None
    yield "sallyport-cli", ["profile", "import", ""], {"ssh", "putty", "tectia", "command", "file"}, None
    yield "sallyport-cli", ["hostkey", "-"], hostkey, hostkey
    yield "sallyport-cli", ["hostkey", ""], set(HOSTKEY), None
    yield "sallyport-cli", ["connect", "--ftp-option", ""], ftp, ftp
    gui = options_listed(said([window, "--help"], environment)) if window else None
    if gui:
        yield "sallyport", ["-"], gui, gui


def main():
    cli, window = Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None
    wrong = []
    absent = []
    with tempfile.TemporaryDirectory() as home, contextlib.ExitStack() as cleanup:
        environment = {"PATH": f"{cli.parent}:{os.environ['PATH']}", "HOME": home, "LC_ALL": "C.UTF-8",
                       "XDG_CONFIG_HOME": f"{home}/config", "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen"}
        (Path(home) / "config").mkdir()
        wanted = list(expectations(cli, window, environment))
        zsh = Zsh()
        cleanup.callback(zsh.close)
        for shell in (Bash(), zsh, Fish()):
            if not shutil.which(shell.name):
                absent.append(shell.name)
                continue
            for program, words, least, most in wanted:
                typed = f"{shell.name}: {program} {' '.join(words)}"
                offered = set()
                # fish lists short options by "-" and long ones by "--".
                for last in ([words[-1], "--"] if words[-1] == "-" else [words[-1]]):
                    offered |= {word.rstrip("=") for word in shell.offered(program, [*words[:-1], last], environment)}
                if lacking := least - offered:
                    wrong.append(f"{typed}: does not offer {' '.join(sorted(lacking))}")
                # A single letter with a value is also offered joined with what has no value; never mind.
                if most is not None and (more := {word for word in offered - most if word != "--"}):
                    wrong.append(f"{typed}: offers {' '.join(sorted(more))}, which the program's help does not name")
    for line in wrong:
        print(line)
    if wrong:
        return 1
    if absent:
        print(f"not there, so not looked at: {' '.join(absent)}")
        return 1 if os.environ.get("CI") == "true" else 2
    print(f"{len(wanted)} places in three shells offer what the programs know")
    return 0


sys.exit(main())
