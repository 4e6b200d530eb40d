# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our reader of ssh_config(5) against `ssh -G` of this computer, field by field.

    sshconfigdifferential.py BATCH [--pairs N] [--seed N] [--keep FOLDER]

BATCH is the program sshconfigbatch. Configurations are made from a seed over the whole grammar, each asked about several
hosts. A difference is shrunk to a file of few lines and printed; --keep leaves these files in a folder. What may differ,
and why, is ALLOWED below; everything else makes the run fail.
"""
import argparse
import hashlib
import json
import os
import pwd
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ACCOUNT = pwd.getpwuid(os.getuid())
HOSTS = ["web", "db", "gate", "Web", "web.example.org", "db2.corp.internal", "10.0.0.1", "h-1", "a"]
PATTERNS = HOSTS + ["*", "w*", "?b", "d?", "*.example.org", "*.corp.internal", "10.0.0.*", "*e*", "w?b", "h-?", "W*", "[w]eb",
                    "*-*", "**", "w*b*", "web*"]

# Lines for which ssh does nothing at all, for any host. A few configurations have one; the others are to be accepted.
REFUSED_OF_HUNDRED = 3
REFUSED = ["User", "Port x", "Frobnicate yes", "User 'a", "Host", "Match", "Match host", "Match bad x", "Port 0", "Compression maybe",
           "User a b", "LocalForward 1", "DynamicForward x", "IdentityFile", "Match all host x", "LocalCommand echo '#x %h",
           'RemoteCommand say "hi', 'Include "~/x', "AddressFamily inet5", "StrictHostKeyChecking maybe", "ServerAliveInterval 1x",
           "Ciphers none-such", "CanonicalizeHostname none", "RemoteForward 1 2 3", "Include @ROOT@/config"]

# What may differ. Each is a name, why, and a function of the two answers and the configuration's text.
ALLOWED = []


def allowed(why):
    def add(function):
        ALLOWED.append((function.__name__, why, function))
        return function
    return add


@allowed("OpenSSH 9.2 looks for none before it takes the comment off, and would go through a host called none; nobody means that")
def none_with_a_comment(difference, ours):
    name, mine, theirs = difference
    return name == "jumps" and mine == [] and theirs in (["|none|22"],)


# -- making configurations ---------------------------------------------------------------------------------------------

class Maker:
    """Makes the files of one configuration: a dict of name and list of lines, the first named "config"."""

    def __init__(self, seed, root):
        self.random = random.Random(seed)
        self.root = root
        self.files = {}
        self.refused = ""  # The line that ssh is to refuse, if there is one.

    def chance(self, of_hundred):
        return self.random.randrange(100) < of_hundred

    def pick(self, *values):
        return self.random.choice(values)

    def make(self):
        self.files = {"config": []}
        self.block_of("config", depth=0, blocks=self.random.randrange(1, 7))
        if self.chance(REFUSED_OF_HUNDRED):
            self.refused = self.pick(*REFUSED)
            lines = self.files["config"]
            # ssh looks at every line, an import at those that apply.
            at = self.random.randrange(len(lines) + 1)
            lines[at:at] = [self.refused] if at == 0 else ["Host *", self.refused]
        return self.files

    def block_of(self, name, depth, blocks):
        lines = self.files[name]
        for i in range(blocks):
            if i or self.chance(70):
                lines.append(self.head())
            for _ in range(self.random.randrange(0, 5)):
                lines.append(self.include(depth) if self.chance(9) and depth < 3 else self.option())
        if self.chance(10):
            lines.insert(self.random.randrange(len(lines) + 1), self.pick("", "   ", "# Host web", "\t# x", "#User y"))

    def word(self, text):
        """The word, quoted in one of the ways there are."""
        kind = self.random.randrange(12)
        if " " in text or text == "":
            return self.pick(f'"{text}"', f"'{text}'")
        if kind == 0:
            return f'"{text}"'
        if kind == 1:
            return f"'{text}'"
        if kind == 2 and len(text) > 2:
            return text[0] + '"' + text[1:-1] + '"' + text[-1]
        if kind == 3 and len(text) > 2:
            return text[:1] + "'" + text[1:] + "'"
        return text

    def line(self, keyword, rest):
        keyword = self.pick(keyword, keyword, keyword.lower(), keyword.upper(), keyword.swapcase())
        between = self.pick(" ", " ", " ", "\t", "=", " = ", "  ", "= ", " =", "\t=\t")
        end = self.pick("", "", "", "", "", " ", "\t", "\r", " \r", "\f")
        if self.chance(6) and not keyword.lower().endswith("command"):
            end = self.pick(" # comment", " #comment", "\t# a 'b\"", " ## x y") + end
        if self.chance(2) and "=" not in between:
            keyword = f'"{keyword}"'
        return self.pick("", "", "  ", "\t", " \t ") + keyword + between + rest + end

    def head(self):
        if self.chance(55):
            patterns = [self.pick("", "", "", "", "!") + self.pick(*PATTERNS) for _ in range(self.random.randrange(1, 4))]
            return self.line("Host", self.pick(" ", "  ", "\t").join(self.word(p) for p in patterns))
        return self.line("Match", self.criteria())

    def patterns(self, *pool):
        return ",".join(self.pick("", "", "", "!") + self.pick(*pool) for _ in range(self.random.randrange(1, 4)))

    def criteria(self):
        if self.chance(12):
            return self.pick("all", "ALL", "final all", "canonical all", "!all", "final", "canonical", "!final", "!canonical")
        parts = []
        for _ in range(self.random.randrange(1, 4)):
            kind = self.random.randrange(12)
            negated = self.pick("", "", "", "!")
            if kind < 4:
                part = ("host", self.patterns(*PATTERNS, "*.INTERNAL", "new.*"))
            elif kind < 6:
                part = ("originalhost", self.patterns(*PATTERNS))
            elif kind < 8:
                part = ("user", self.patterns("anna", "otto", "*", "a*", ACCOUNT.pw_name, "ANNA"))
            elif kind < 9:
                part = ("localuser", self.patterns(ACCOUNT.pw_name, "nobody", "*"))
            elif kind < 10:
                part = ("exec", '"' + self.pick("true", "false", "test %h = web", "test %n = web", "test %r = anna", "test %p = 22",
                                                "test %%h = %%h", "test '%u' = nobody", "test %L%l%d%i%k%C = x") + '"')
            else:
                parts.append(negated + self.pick("final", "canonical"))
                continue
            name = self.pick(part[0], part[0], part[0].upper(), part[0].title())
            value = part[1] if part[1].startswith('"') or self.chance(80) else f'"{part[1]}"'
            parts.append(negated + name + self.pick(" ", " ", " ", "=", "\t", " = ") + value)
        return self.pick(" ", "  ", "\t").join(parts)

    def include(self, depth):
        # A folder for each depth: a file that matches its own Include is one that ssh refuses.
        inc = f"inc{depth + 1}"
        names = []
        for _ in range(self.random.randrange(1, 3)):
            number = len(self.files)
            name = self.pick(f"{inc}/a{number}", f"{inc}/b{number}.conf", f"{inc}/sub/c{number}", f"{inc}/.h{number}", f"{inc}/{{x{number}}}")
            self.files[name] = []
            self.block_of(name, depth + 1, self.random.randrange(1, 3))
            names.append(name)
        number = len(self.files)
        folder = f"{self.root}/{inc}"
        ways = [f"{self.root}/{names[0]}", f"~/{names[0]}", f"~/./{names[0]}", f"{folder}/*", f"{folder}/[ab]*",
                f"{folder}/[!a]*", f"{self.root}/*{depth + 1}/?{number - 1}*", f"{folder}/sub/*", f"{folder}/.*",
                f"{folder}/[[:alpha:]]*", f"{folder}/{{a,b}}*", f"{folder}/\\a*", f"~/missing*", f"~/missing",
                f"../{names[0]}", f"{self.root}/i*{depth + 1}/s*/*", f"{folder}/[^b]*", f"{folder}/[a-c]*", f"{folder}",
                f"~{ACCOUNT.pw_name}/no/such", f"{self.root}//{inc}/a*", f"{folder}/*.conf", f"{folder}/[]a]*"]
        return self.line("Include", " ".join(self.word(self.pick(ways[0], *ways)) for _ in range(self.random.randrange(1, 3))))

    def option(self):
        r = self.random
        kind = r.randrange(34)
        host = self.pick("web", "new.example.org", "New.Example.ORG", "x%h", "%h.example.org", "%h.corp.internal", "127.0.0.1", "::1",
                         "10.0.0.1", "%%h", "h.corp.internal", "2001:DB8::1")
        tokens = self.pick("%h", "%n", "%p", "%r", "%u", "%d", "%i", "%k", "%l", "%L", "%%", "%C", "x", "id", "a b")
        path = self.pick("~/", "/k/", "", "/very/") + tokens + self.pick("", "-", "-%h", ".x", "-%n-%C")
        if kind < 4:
            return self.line("HostName", self.word(host))
        if kind < 6:
            return self.line("User", self.word(self.pick("anna", "otto", "a#b", "x", "A\\\\b", "a b")))
        if kind < 8:
            return self.line("Port", self.word(self.pick("22", "2222", "22000", "ssh", "0022")))
        if kind < 11:
            return self.line(self.pick("ProxyJump", "ProxyJump", "ProxyCommand"), self.pick(
                "none", "NONE", "b", "b:22", "u@b:2222", "b,c:23", "ssh://u@b:44", "gw.%h", "%n.gw", "u%r@b%p", "[::1]:99", "%%", "a,none",
                "none # x" if self.chance(30) else "none"))
        if kind < 12:
            return self.line("ProxyCommand", self.pick("none", "nc %h %p", "ssh -W %h:%p jump", "ssh jump -W %h:%p", "none x"))
        if kind < 13:
            return self.line("CanonicalizeHostname", self.pick("yes", "no", "always", "no"))
        if kind < 14:
            return self.line(self.pick("CanonicalDomains"), self.pick("example.invalid", "a.invalid b.invalid", "none"))
        if kind < 16:
            return self.line("IdentityFile", self.word(path))
        if kind < 17:
            return self.line("CertificateFile", self.word(path))
        if kind < 18:
            return self.line("IdentityAgent", self.word(self.pick(path, "none", "SSH_AUTH_SOCK", "~/agent", "NONE", "${HOME}/a", "$HOME")))
        if kind < 19:
            return self.line(self.pick("UserKnownHostsFile", "GlobalKnownHostsFile"),
                             " ".join(self.word(self.pick(path, "~/kh", "/dev/null")) for _ in range(r.randrange(1, 3)))
                             if self.chance(80) else "none")
        if kind < 21:
            kinds = {"Ciphers": ["aes128-ctr", "aes256-ctr", "3des-cbc", "aes256-gcm@openssh.com", "chacha20-poly1305@openssh.com"],
                     "MACs": ["hmac-sha2-256", "hmac-sha1", "umac-128-etm@openssh.com", "hmac-sha2-512-etm@openssh.com"],
                     "KexAlgorithms": ["curve25519-sha256", "diffie-hellman-group14-sha1", "sntrup761x25519-sha512@openssh.com",
                                       "diffie-hellman-group14-sha256"],
                     "HostKeyAlgorithms": ["ssh-rsa", "ssh-ed25519", "rsa-sha2-512", "ssh-dss", "ssh-ed25519-cert-v01@openssh.com"]}
            keyword = self.pick(*kinds)
            names = r.sample(kinds[keyword], r.randrange(1, 4))
            mode = self.pick("", "", "+", "-", "^")
            if mode == "-" and self.chance(30):
                names = [self.pick("*sha1*", "*cbc", "*-nistp*", "hmac*")]
            return self.line(keyword, self.word(mode + ",".join(names)))
        if kind < 27:
            return self.forward()
        if kind < 28:
            return self.line(self.pick("ServerAliveInterval", "ConnectTimeout"), self.word(self.pick("5", "1m", "30s", "1m30s", "none")))
        if kind < 29:
            return self.line(self.pick("PreferredAuthentications"), self.pick("publickey", "password,publickey", "keyboard-interactive"))
        if kind < 31:
            flag = self.pick("Compression", "ExitOnForwardFailure", "GatewayPorts", "IdentitiesOnly", "HashKnownHosts",
                             "StreamLocalBindUnlink", "PasswordAuthentication", "KbdInteractiveAuthentication",
                             "PubkeyAuthentication", "ClearAllForwardings" if self.chance(20) else "Compression",
                             "ChallengeResponseAuthentication", "DSAAuthentication")
            return self.line(flag, self.word(self.pick("yes", "no", "Yes", "NO")))
        if kind < 32:
            return self.line(*self.pick(("AddressFamily", self.pick("inet", "inet6", "any", "INET")), ("HostKeyAlias", self.word("alias")),
                                        ("BindAddress", "127.0.0.1"), ("BindInterface", "lo"), ("ServerAliveCountMax", "5"),
                                        ("StrictHostKeyChecking", self.pick("yes", "no", "ask", "accept-new", "off", "Yes"))))
        return self.line(*self.pick(("IgnoreUnknown", self.pick("Frob*,UseKey*", "frobnicate", "*")), ("ForwardAgent", "yes"),
                                    ("SendEnv", "LANG LC_*"), ("ControlPath", "~/.ssh/%C"), ("LogLevel", "ERROR"), ("Tunnel", "no"),
                                    ("LocalCommand", "echo '#x' %h"), ("RemoteCommand", 'say "hi"'), ("UseRoaming", "no"),
                                    ("PermitRemoteOpen", self.pick("any", "none", "a:1 b:*", "[::1]:22"))))

    def forward(self):
        keyword = self.pick("LocalForward", "LocalForward", "RemoteForward", "DynamicForward")
        listen = self.pick("8080", "8080", "127.0.0.1:8080", "*:8080", ":8080", "[::1]:8080", "localhost:8080", "/run/%h-%n.sock",
                           "[127.0.0.1]:8080", "9000", "1080", "ssh", "/run/x.sock", "[/run/y:z]", "[localhost]:81")
        to = self.pick("db:80", "db:80", "[::1]:80", "localhost:80", "/var/run/docker.sock", "db:http", "[db]:80", "/run/%r.%p", "10.0.0.1:80")
        if keyword == "DynamicForward":
            return self.line(keyword, self.word(self.pick("1080", "8080", "127.0.0.1:1080", "*:1080", "[::1]:1080", "localhost:1080")))
        if keyword == "RemoteForward" and self.chance(25):
            return self.line(keyword, self.word(listen))
        return self.line(keyword, self.word(listen) + self.pick(" ", "\t", "  ") + self.word(to))


def write(root, files):
    for name, lines in files.items():
        path = Path(root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes("".join(line + "\n" for line in lines).encode())
        path.chmod(0o600)


# -- asking ssh --------------------------------------------------------------------------------------------------------

def ask_ssh(config, host, home):
    environment = {"HOME": home, "PATH": os.environ["PATH"], "USER": ACCOUNT.pw_name}
    done = subprocess.run(["ssh", "-G", "-F", config, "--", host], capture_output=True, env=environment,
                          stdin=subprocess.DEVNULL, cwd="/")
    if done.returncode != 0:
        return None, done.stderr.decode(errors="replace")
    return done.stdout.decode(errors="replace"), ""


def fields(output):
    found = {}
    for line in output.splitlines():
        name, _, value = line.partition(" ")
        found.setdefault(name, []).append(value)
    return found


def expand(text, token):
    out = re.sub("%(.)", lambda m: token.get(m[1], "?" + m[1]), text)
    return ACCOUNT.pw_dir + out[1:] if out == "~" or out.startswith("~/") else out


def end(text, listen, remote=False, gateway=False):
    """One end of a forward as `ssh -G` prints it, as sshconfigbatch does."""
    if text.startswith("/"):
        return "@" + text
    match = re.fullmatch(r"(?:\[(.*)\]:)?(\d+)", text)
    host = match[1]
    if listen:
        if host is None:
            host = "*" if gateway and not remote else "localhost"
        elif host in ("", "*"):
            host = "" if remote else "*"
    return f"{(host or '').lower()}|{match[2]}"


def forwards(answer):
    gateway = answer["gatewayports"] == ["yes"]
    found = []
    shadows = []
    for name, remote in (("localforward", False), ("remoteforward", True)):
        for value in answer.get(name, []):
            listen, _, to = value.partition(" ")
            if to.startswith("/") and not remote:
                shadows.append(listen)
            found.append(("R " if remote else "L ") + end(listen, True, remote, gateway) + " "
                         + ("socks" if to == "[socks]:0" else end(to, False)))
    for value in answer.get("dynamicforward", []):
        if value in shadows:
            shadows.remove(value)
        else:
            found.append("L " + end(value, True, False, gateway) + " socks")
    return sorted(set(found))


DIRECT = ["hostname", "port", "user", "addressfamily", "hostkeyalias", "exitonforwardfailure", "streamlocalbindunlink", "compression",
          "hashknownhosts", "identitiesonly", "serveraliveinterval", "serveralivecountmax", "connecttimeout"]


def in_our_words(output, usual, host, home=""):
    """What `ssh -G` said in the words of sshconfigbatch, and the names of what is ssh's default."""
    answer = fields(output)
    one = {name: values[0] for name, values in answer.items()}
    said = {}
    for name in DIRECT:
        value = one.get(name, "")
        if value in ("yes", "no"):
            value = value == "yes"
        elif name in ("port", "serveraliveinterval", "serveralivecountmax", "connecttimeout"):
            value = int(value) if value not in ("none", "") else value
        said[name] = value
    said["bind"] = one.get("bindaddress") or one.get("bindinterface", "")
    short = os.uname().nodename.partition(".")[0]
    token = {"h": one["hostname"], "n": host, "p": one["port"], "r": one["user"], "u": ACCOUNT.pw_name, "d": ACCOUNT.pw_dir,
             "i": str(os.getuid()), "l": os.uname().nodename, "L": short, "k": one.get("hostkeyalias") or host, "%": "%"}
    token["C"] = hashlib.sha1((token["l"] + token["h"] + token["p"] + token["r"]).encode()).hexdigest()
    files = lambda name: [expand(f, token) for f in answer.get(name, [])]
    said["identityfile"] = [] if answer["identityfile"] == usual["identityfile"] else files("identityfile")
    said["certificatefile"] = files("certificatefile")
    agent = one.get("identityagent", "SSH_AUTH_SOCK")
    if re.fullmatch(r"\$\w+", agent):
        agent = home
    said["identityagent"] = "" if agent == "SSH_AUTH_SOCK" else "none" if agent.lower() == "none" else agent
    lists = ("ciphers", "macs", "kexalgorithms", "hostkeyalgorithms")
    for name in lists:
        said[name] = one[name]
    strict = one["stricthostkeychecking"]
    said["stricthostkeychecking"] = "accept-new" if strict in ("false", "off", "no") else strict
    known = []
    for name in ("userknownhostsfile", "globalknownhostsfile"):
        known += [f for f in one[name].split(" ") if f != "none"] if answer[name] != usual[name] else []
    same = [answer[name] == usual[name] for name in ("userknownhostsfile", "globalknownhostsfile")]
    said["knownhosts"] = [] if all(same) else known
    said["knownhosts-part"] = same
    order = one.get("preferredauthentications", "publickey,keyboard-interactive,password").split(",")
    for name, method in (("pubkeyauthentication", "publickey"), ("passwordauthentication", "password"),
                         ("kbdinteractiveauthentication", "keyboard-interactive")):
        if one[name] in ("no", "false") and method in order:
            order.remove(method)
    said["authentications"] = order
    jumps = []
    jump_text = one.get("proxyjump", "")
    for jump in [j for j in jump_text.split(",") if j]:
        jump = jump.removeprefix("ssh://")
        user, _, at = jump.rpartition("@")
        match = re.fullmatch(r"\[(.*)\](?::(\d+))?", at) or re.fullmatch(r"([^:]*)(?::(\d+))?", at)
        jumps.append(f"{expand(user, token)}|{expand(match[1], token).lower()}|{match[2] or 22}")
    said["jumps"] = jumps
    said["proxycommand"] = one.get("proxycommand", "")
    said["forwards"] = forwards(answer)
    return said


def edited(wish, usual):
    """An algorithm list as ssh makes it from what was written."""
    if not wish:
        return usual
    mode, names = (wish[0], wish[1:].split(",")) if wish[0] in "+-^" else ("", wish.split(","))
    old = usual.split(",")
    hit = lambda name: any(re.fullmatch(re.escape(p).replace(r"\*", ".*").replace(r"\?", "."), name) for p in names)
    if mode == "-":
        return ",".join(name for name in old if not hit(name))
    if mode == "+":
        return ",".join(old + [name for name in names if name not in old])
    if mode == "^":
        return ",".join(names + [name for name in old if name not in names])
    return ",".join(names)


def differences(ours, output, host, home, usual_output, plain):
    """The fields in which the two differ: (name, ours, ssh's)."""
    usual = fields(usual_output)
    theirs = in_our_words(output, usual, host, home)
    base = in_our_words(usual_output, usual, "localhost")
    found = []
    if "failed" in ours:
        return [("failed", ours["failed"], "")]
    for name, value in theirs.items():
        if name in ("knownhosts-part", "proxycommand"):
            continue
        mine = ours[name]
        if name == "forwards":
            mine = sorted(set(mine + ours["disabled"]))
        elif name in ("ciphers", "macs", "kexalgorithms", "hostkeyalgorithms"):
            mine = edited(mine, base[name])
        elif name == "authentications":
            mine = mine or ["publickey", "keyboard-interactive", "password"]
            mine = [] if mine == ["none"] else mine
        elif name == "knownhosts" and not all(theirs["knownhosts-part"]):
            # We read one file of each kind where ssh's default names two.
            value = (["~/.ssh/known_hosts"] if theirs["knownhosts-part"][0] else []) + value
            value = value + (["/etc/ssh/ssh_known_hosts"] if theirs["knownhosts-part"][1] else [])
            value = [ACCOUNT.pw_dir + f[1:] if f.startswith("~/") else f for f in value] or ["/dev/null"]
        if name == "knownhosts":
            mine, value = " ".join(mine), " ".join(value)  # ssh prints no quotes
        if name == "jumps" and not value and theirs["proxycommand"]:
            jump = re.fullmatch(r"ssh (?:-W %h:%p (\S+)|(\S+) -W %h:%p)", theirs["proxycommand"])
            if jump:
                value = [f"|{jump[1] or jump[2]}|22"]
            elif not any("ProxyCommand" in w for w in ours["warnings"]):
                found.append(("proxycommand", "no warning", theirs["proxycommand"]))
        if mine == value or (name != "knownhosts" and value == base.get(name) and mine == plain.get(name)):
            continue
        found.append((name, mine, value))
    return found


# -- comparing ---------------------------------------------------------------------------------------------------------

class Batch:
    """The program, asked about one pair at a time or many."""

    def __init__(self, program):
        environment = dict(os.environ, USER=ACCOUNT.pw_name, HOME=ACCOUNT.pw_dir)
        self.process = subprocess.Popen([os.path.abspath(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True,
                                        cwd="/")

    def ask(self, config, host, home):
        self.process.stdin.write(f"{config}\t{host}\t{home}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"sshconfigbatch ended with {self.process.wait()}")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        return self.process.wait()


class Comparison:
    def __init__(self, program, folder):
        self.batch = Batch(program)
        self.folder = folder
        empty = Path(folder, "empty")
        empty.write_text("")
        self.usual, complaint = ask_ssh("none", "localhost", str(folder))
        if self.usual is None:
            sys.exit("ssh -G does not work here: " + complaint)
        self.plain = self.batch.ask(str(empty), "localhost", str(folder))
        self.counts = Counter()

    def judge(self, output, complaint, config, host, home, count=True):
        ours = self.batch.ask(config, host, home)
        if output is None:
            # One bad line, in a block for another host even, and ssh does nothing. An import takes the lines that are good, and
            # says what is wrong with those that apply.
            if count:
                self.counts["ssh refuses the whole file"] += 1
            says = "failed" in ours or "unreadable" in ours or ours["warnings"] or ours["reading"] or ours["remarks"]
            return [] if says else [("refused", "no warning", complaint.strip().splitlines()[0])]
        found = []
        for difference in differences(ours, output, host, home, self.usual, self.plain):
            reason = next((name for name, _, holds in ALLOWED if holds(difference, ours)), None)
            if reason is None:
                found.append(difference)
            elif count:
                self.counts[reason] += 1
        return found

    def shrink(self, files, host, names):
        """The fewest lines that still differ in one of the named fields."""
        def differs(candidate):
            with tempfile.TemporaryDirectory(dir=self.folder) as root:
                moved = {name: [line.replace("@ROOT@", root) for line in lines] for name, lines in candidate.items()}
                write(root, moved)
                output, complaint = ask_ssh(f"{root}/config", host, root)
                found = self.judge(output, complaint, f"{root}/config", host, root, count=False)
                return any(name in names for name, _, _ in found)
        changed = True
        while changed:
            changed = False
            for name in list(files):
                if name != "config":
                    without = {n: l for n, l in files.items() if n != name}
                    if differs(without):
                        files = without
                        changed = True
                        continue
                for i in range(len(files[name]) - 1, -1, -1):
                    fewer = dict(files)
                    fewer[name] = files[name][:i] + files[name][i + 1:]
                    if differs(fewer):
                        files = fewer
                        changed = True
        return files


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("batch")
    parser.add_argument("--pairs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=10, help="how many differences to shrink and print")
    parser.add_argument("--keep", help="a folder for what differs")
    options = parser.parse_args()
    bad = 0
    shown = Counter()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        comparison = Comparison(options.batch, folder)
        cases = []
        hosts_each = 3
        for n in range((options.pairs + hosts_each - 1) // hosts_each):
            root = f"{folder}/{n}"
            os.makedirs(f"{root}/.ssh", mode=0o700)
            maker = Maker(f"{options.seed}/{n}", "@ROOT@")
            files = maker.make()
            write(root, {name: [line.replace("@ROOT@", root) for line in lines] for name, lines in files.items()})
            for host in maker.random.sample(HOSTS, hosts_each):
                cases.append((n, files, root, host))
        cases = cases[:options.pairs]
        answers = pool.map(lambda case: ask_ssh(f"{case[2]}/config", case[3], case[2]), cases)
        for (n, files, root, host), (output, complaint) in zip(cases, answers):
            found = comparison.judge(output, complaint, f"{root}/config", host, root)
            if not found:
                continue
            bad += 1
            names = {name for name, _, _ in found}
            key = ",".join(sorted(names))
            shown[key] += 1
            if sum(1 for _ in shown) > options.show or shown[key] > 2:
                continue
            small = comparison.shrink({k: list(v) for k, v in files.items()}, host, names)
            print(f"--- seed {options.seed}/{n}, host {host}")
            for name, mine, theirs in found:
                print(f"{name}: ours {mine!r}, ssh {theirs!r}")
            for name, lines in small.items():
                print(f"[{name}]")
                for line in lines:
                    print("  " + repr(line)[1:-1])
            if options.keep:
                Path(options.keep).mkdir(parents=True, exist_ok=True)
                Path(options.keep, f"{options.seed}-{n}.conf").write_text("\n".join(sum(small.values(), [])) + "\n")
        ended = comparison.batch.close()
        print(f"{len(cases)} pairs, {bad} differ; allowed: {dict(comparison.counts)}; by field: {dict(shown)}")
    sys.exit(1 if bad or ended else 0)


if __name__ == "__main__":
    main()
