# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FTP clients as people have them, each told in its own words to list, fetch and store.

A client gets a Job and works in `job.folder`: `put` sends the file of that name from there, `get` stores as
`got-NAME` there. What it prints is looked through for the names of a listing. Whether a file arrived is judged by
the caller, by its bytes; what the client itself says went well is in `job.content`, and both are needed.
"""
import contextlib
import ftplib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from sallyport_testing import processes
from sallyport_testing.xvfb import Xvfb


@dataclass
class Job:
    """What a client has to do: operations are ("list",), ("get", name) and ("put", name)."""

    host: str
    port: int
    user: str
    password: str
    active: bool
    folder: Path
    # The folder on the server in which a login ends up, as the server names it.
    remote: str
    operations: list
    # The names that a listing has to show.
    listed: list
    seconds: float = 60.0
    output: list = field(default_factory=list)
    # The operations with which the client was content.
    content: set = field(default_factory=set)

    @property
    def bracketed(self):
        return f"[{self.host}]" if ":" in self.host else self.host

    def url(self, path="", login=True):
        who = f"{self.user.replace('@', '%40')}:{self.password.replace('@', '%40')}@" if login else ""
        return f"ftp://{who}{self.bracketed}:{self.port}/{path}"

    def run(self, command, stdin=None, **environment):
        """Runs a program in the folder, keeps what it prints, and returns whether it was content."""
        process = processes.spawn(
            command, cwd=self.folder, stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "HOME": str(self.folder), "TERM": "dumb", "LC_ALL": "C.UTF-8", **environment})
        try:
            text, _ = process.communicate(stdin.encode() if stdin is not None else None, self.seconds)
            status = process.returncode
        except subprocess.TimeoutExpired:
            processes.end(process, signal.SIGKILL)
            text, _ = process.communicate()
            status = f"none after {self.seconds:.0f} s"
        self.output.append(text.decode("utf-8", "replace") + f"[{Path(str(command[0])).name}: exit {status}]\n")
        return status == 0

    def text(self):
        return "".join(self.output)

    def judge(self, begins, good):
        """From what was printed: an operation went well if `good` is found before the next one that `begins`.

        begins(verb, name) is the pattern of the line with which an operation begins.
        """
        text = self.text()
        starts = []
        for operation in self.operations:
            if operation[0] != "list" and (found := re.search(begins(*operation[:2]), text, re.MULTILINE)):
                starts.append((found.start(), operation))
        starts.sort()
        for (start, operation), (end, _) in zip(starts, [*starts[1:], (len(text), None)]):
            if re.search(good, text[start:end], re.MULTILINE):
                self.content.add(operation)


class Client:
    """A client; subclasses say how it is run."""

    name = ""
    program = ""
    package = ""
    # What it cannot do at all, not for want of trying.
    operations = {"list", "get", "put"}
    modes = {"passive", "active"}
    families = {"IPv4", "IPv6"}

    def missing(self):
        """What has to be installed first, or None."""
        return None if shutil.which(self.program) else self.package or self.program

    def version(self):
        """As the distribution names it, else as it names itself."""
        shown = subprocess.run(["dpkg-query", "-W", "-f=${Version}", self.package or self.name], capture_output=True,
                               text=True, check=False) if shutil.which("dpkg-query") else None
        return shown.stdout.strip() if shown and shown.returncode == 0 and shown.stdout.strip() else "unknown"

    def offers(self, operation, mode, family):
        return operation in self.operations and mode in self.modes and family in self.families

    def work(self, job):
        raise NotImplementedError


class OneByOne(Client):
    """A client that is started for every operation, and whose exit status says how it went."""

    def work(self, job):
        for operation in job.operations:
            if self.one(job, *operation):
                job.content.add(operation)

    def one(self, job, verb, name=""):
        raise NotImplementedError


class Curl(OneByOne):
    name = program = package = "curl"

    def one(self, job, verb, name=""):
        command = ["curl", "--silent", "--show-error", "--globoff", "--user", f"{job.user}:{job.password}"]
        if job.active:
            command += ["--ftp-port", "-"]
        if verb == "get":
            command += ["--output", f"got-{name}"]
        elif verb == "put":
            command += ["--upload-file", name]
        return job.run([*command, job.url(name, login=False)])


class Wget(OneByOne):
    name = program = package = "wget"
    operations = {"list", "get"}

    def one(self, job, verb, name=""):
        command = ["wget", "--no-verbose", "--tries=1", "--no-config", f"--user={job.user}", f"--password={job.password}"]
        if job.active:
            command.append("--no-passive-ftp")
        target = "-" if verb == "list" else f"got-{name}"
        return job.run([*command, "--output-document", target, job.url(name, login=False)])


class Ncftp(OneByOne):
    """Its three programs for scripts. They know nothing of IPv6."""

    name = package = "ncftp"
    program = "ncftpget"
    families = {"IPv4"}

    def one(self, job, verb, name=""):
        login = ["-u", job.user, "-p", job.password, "-P", str(job.port), "-t", "30", "-E" if job.active else "-F"]
        if verb == "list":
            return job.run(["ncftpls", *login, "-l", f"ftp://{job.host}/"])
        if verb == "get":
            return job.run(["ncftpget", *login, "-V", "-r", "0", "-C", job.host, name, f"got-{name}"])
        return job.run(["ncftpput", *login, "-V", "-r", "0", "-C", job.host, name, name])


class Wput(OneByOne):
    """For storing only, and without IPv6."""

    name = program = package = "wput"
    operations = {"put"}
    families = {"IPv4"}

    def one(self, job, verb, name=""):
        mode = ["--port-mode"] if job.active else []
        return job.run(["wput", "--tries=1", "--timeout=300", "--disable-tls", "--binary", "--reupload", *mode, name,
                        job.url(name)])


class Busybox(OneByOne):
    """ftpget and ftpput, passive only."""

    name = program = package = "busybox"
    operations = {"get", "put"}
    modes = {"passive"}

    def missing(self):
        missing = super().missing()
        if missing:
            return missing
        applets = subprocess.run(["busybox", "--list"], capture_output=True, text=True, check=False).stdout.split()
        return None if {"ftpget", "ftpput"} <= set(applets) else "busybox with ftpget and ftpput"

    def one(self, job, verb, name=""):
        names = [f"got-{name}", name] if verb == "get" else [name, name]
        return job.run(["busybox", f"ftp{verb}", "-u", job.user, "-p", job.password, "-P", str(job.port),
                        job.bracketed, *names])


class Lftp(Client):
    name = program = package = "lftp"

    def work(self, job):
        words = {"list": "cls -1", "get": "get {0} -o got-{0}", "put": "put {0}"}
        script = "; ".join(f"{words[verb].format(*rest)} && echo done-{number}"
                           for number, (verb, *rest) in enumerate(job.operations))
        job.run(["lftp", "--norc", "-c",
                 f"set net:max-retries 1; set net:timeout 10; set ftp:ssl-allow no; set xfer:clobber yes; "
                 f"set cmd:fail-exit no; set ftp:passive-mode {'off' if job.active else 'on'}; "
                 f"open -u '{job.user},{job.password}' ftp://{job.bracketed}:{job.port}; {script}"],
                LFTP_HOME=str(job.folder))
        job.content.update(operation for number, operation in enumerate(job.operations)
                           if f"done-{number}\n" in job.text())


class BsdFtp(Client):
    """The two that came down from 4.2BSD take the same commands."""

    def work(self, job):
        words = {"list": "ls", "get": "get {0} got-{0}", "put": "put {0} {0}"}
        script = [f"open {job.host} {job.port}", f"user {job.user} {job.password}", "binary"]
        script += [words[verb].format(*rest) for verb, *rest in job.operations]
        mode = ["-A"] if job.active else self.passive
        job.run([self.program, "-d", "-n", "-i", "-v", "-e", *mode], "\n".join([*script, "bye", ""]))
        job.judge(lambda verb, name: f"^---> (?:RETR|STOR) {name}$", "^2(?:26|50)[ -]")


class Tnftp(BsdFtp):
    name = program = package = "tnftp"
    passive = []


class InetutilsFtp(BsdFtp):
    name = program = package = "inetutils-ftp"
    passive = ["-p"]


class Yafc(Client):
    """It tries passive mode only where its configuration says so."""

    name = program = package = "yafc"

    def work(self, job):
        words = {"list": "nlist", "get": "get -o got-{0} {0}", "put": "put -o {0} {0}"}
        folder = job.folder / "yafc"
        folder.mkdir(exist_ok=True)
        settings = folder / "settings"
        settings.write_text(f"use_passive_mode {'no' if job.active else 'yes'}\nread_netrc no\nauto_bookmark no\n"
                            "default_type binary\ncommand_timeout 30\nconnection_timeout 30\nconnect_attempts 1\n"
                            "use_history no\nload_taglist no\nreverse_dns no\nremote_completion no\n")
        script = [words[verb].format(*rest) for verb, *rest in job.operations]
        job.run(["yafc", "-q", "-d", "-W", folder, "-r", settings, job.url()], "\n".join([*script, "bye", ""]))
        job.judge(lambda verb, name: f"(?:RETR|STOR) .*\\b{name}$", "^.*2(?:26|50)[ -]")


class GftpText(Client):
    name = program = package = "gftp-text"

    def work(self, job):
        folder = job.folder / ".gftp"
        folder.mkdir(exist_ok=True)
        words = {"list": "ls", "get": "get {0}", "put": "put {0}"}
        script = [f"set passive_transfer={0 if job.active else 1}", "set ip_version=" + ("ipv6" if ":" in job.host else "ipv4"),
                  # It takes an IPv6 address as it is, without brackets.
                  f"open {job.url(job.remote.lstrip('/')).replace(job.bracketed, job.host)}"]
        # It has no word for another name: what it fetches goes to a folder, and is moved.
        (job.folder / "fetched").mkdir(exist_ok=True)
        script.append(f"lcd {job.folder}/fetched")
        for verb, *rest in job.operations:
            if verb == "put":
                script += [f"lcd {job.folder}", words[verb].format(*rest), f"lcd {job.folder}/fetched"]
            else:
                script.append(words[verb].format(*rest))
        job.run(["gftp-text"], "\n".join([*script, "quit", ""]))
        for path in (job.folder / "fetched").iterdir():
            path.rename(job.folder / f"got-{path.name}")
        job.judge(lambda verb, name: f"> {verb} {name}$", "Successfully transferred")


class Ftplib(Client):
    """Python's own."""

    name = "Python ftplib"

    def missing(self):
        return None

    def version(self):
        return sys.version.split()[0]

    def work(self, job):
        try:
            self._work(job)
        except ftplib.all_errors as problem:
            job.output.append(f"{problem!r}\n")

    @staticmethod
    def _work(job):
        with contextlib.closing(ftplib.FTP(timeout=min(job.seconds, 60))) as ftp:
            ftp.connect(job.host, job.port)
            ftp.login(job.user, job.password)
            ftp.set_pasv(not job.active)
            for verb, *rest in job.operations:
                # An exception ends the rest too.
                if verb == "list":
                    ftp.retrlines("NLST", lambda line: job.output.append(line + "\n"))
                elif verb == "get":
                    with open(job.folder / f"got-{rest[0]}", "wb") as file:
                        ftp.retrbinary(f"RETR {rest[0]}", file.write, 1 << 18)
                else:
                    with open(job.folder / rest[0], "rb") as file:
                        ftp.storbinary(f"STOR {rest[0]}", file, 1 << 18)
                job.content.add((verb, *rest))
            ftp.quit()


class NetFtp(Client):
    """Perl's own."""

    name = "Perl Net::FTP"
    program = "perl"
    package = "perl"

    SCRIPT = """
use strict; use Net::FTP;
my ($host, $port, $user, $password, $passive, @work) = @ARGV;
$| = 1;
my $ftp = Net::FTP->new($host, Port => $port, Passive => $passive, Timeout => 30) or die "open: $@\\n";
$ftp->login($user, $password) or die "login: ", $ftp->message;
$ftp->binary;
while (my $verb = shift @work) {
    my $name = shift @work;
    if ($verb eq "list") { print "$_\\n" for $ftp->ls; }
    else {
        my $done = $verb eq "get" ? $ftp->get($name, "got-$name") : $ftp->put($name, $name);
        print $done ? "done $verb $name\n" : "$verb $name: " . $ftp->message;
    }
}
$ftp->quit;
"""

    def missing(self):
        there = shutil.which("perl") and subprocess.run(["perl", "-MNet::FTP", "-e", "1"], capture_output=True,
                                                        check=False).returncode == 0
        return None if there else "perl with Net::FTP"

    def version(self):
        shown = subprocess.run(["perl", "-MNet::FTP", "-e", "print Net::FTP->VERSION"], capture_output=True, text=True,
                               check=False)
        return shown.stdout

    def work(self, job):
        work = [word for operation in job.operations for word in (*operation, "")[:2]]
        job.run(["perl", "-e", self.SCRIPT, job.host, job.port, job.user, job.password, int(not job.active), *work])
        job.content.update(operation for operation in job.operations
                           if f"done {' '.join(operation[:2])}\n" in job.text())


class FileZilla(Client):
    """The real window, on a screen of its own. The files wait in its queue, which it keeps in a database, and the server
    is in its site manager; the one key that has to be pressed starts the queue."""

    name = "FileZilla"
    program = package = "filezilla"

    SETTINGS = {
        "Use Pasv mode": lambda job: int(not job.active), "Greeting version": lambda job: "99.0.0",
        "Update Check": lambda job: 0, "Prompt password save": lambda job: 0, "Logging Raw Listing": lambda job: 1,
        "Logging": lambda job: 1, "Logging file": lambda job: job.folder / "log", "Number of Transfers": lambda job: 1,
        "File exists action download": lambda job: 1, "File exists action upload": lambda job: 1,
        "Timeout": lambda job: 20, "Reconnect count": lambda job: 0, "Reconnect delay": lambda job: 0,
        "Allow transfermode fallback": lambda job: 0, "Language Code": lambda job: "en",
    }
    # Its number for FTP without TLS, about which it does not ask.
    PLAIN_FTP = 6
    # Its mark for a download in the queue.
    DOWNLOAD = 0x10

    def missing(self):
        for program in ("filezilla", "Xvfb", "xdotool", "dbus-run-session"):
            if not shutil.which(program):
                return program.lower()
        return None

    def work(self, job):
        settings = job.folder / ".config/filezilla"
        settings.mkdir(parents=True, exist_ok=True)
        lines = "".join(f'<Setting name="{name}">{value(job)}</Setting>' for name, value in self.SETTINGS.items())
        (settings / "filezilla.xml").write_text(f"<?xml version=\"1.0\"?><FileZilla3><Settings>{lines}</Settings>"
                                                "</FileZilla3>")
        (settings / "sitemanager.xml").write_text(
            f"<?xml version=\"1.0\"?><FileZilla3><Servers><Server><Host>{job.host}</Host><Port>{job.port}</Port>"
            f"<Protocol>{self.PLAIN_FTP}</Protocol><Type>0</Type><User>{job.user}</User><Pass>{job.password}</Pass>"
            "<Logontype>1</Logontype><Name>server</Name>server</Server></Servers></FileZilla3>")
        # It would ask whether plain FTP is meant.
        (settings / "trustedcerts.xml").write_text(
            f"<?xml version=\"1.0\"?><FileZilla3><TrustedCerts/><InsecureHosts><Host Port=\"{job.port}\">{job.host}</Host>"
            "</InsecureHosts></FileZilla3>")
        transfers = [operation for operation in job.operations if operation[0] != "list"]
        self.write_queue(settings / "queue.sqlite3", job, transfers)
        log = job.folder / "log"
        with contextlib.closing(Xvfb()) as screen:
            environment = {**os.environ, "HOME": str(job.folder), "XDG_CONFIG_HOME": str(job.folder / ".config"),
                           "DISPLAY": screen.display, "LC_ALL": "C.UTF-8"}
            process = processes.spawn(["dbus-run-session", "--", "filezilla", "--site=0/server"], env=environment,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                self.until(job, lambda: self.said(log, "Directory listing of .* successful|Failed to retrieve directory|"
                                                       "Could not connect|Critical error"))
                if transfers:
                    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "FileZilla",
                                    "windowfocus", "key", "ctrl+p"], env=environment, timeout=20, check=False,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                    self.until(job, lambda: len(self.said(
                        log, "File transfer successful|File transfer failed|File transfer skipped|"
                             "Critical file transfer error|Could not start transfer")) >= len(transfers))
            finally:
                processes.end(process, signal.SIGKILL)
        job.output.append(log.read_text(errors="replace") if log.exists() else "no log\n")
        job.judge(lambda verb, name: f"Starting (?:down|up)load of .*/{name}$", "File transfer successful")
        # It writes no listing down; one that is cut it calls failed.
        if re.search("Directory listing of .* successful", job.text()):
            job.output.append("".join(f"{name}\n" for name in job.listed))

    @staticmethod
    def said(log, pattern):
        return re.findall(pattern, log.read_text(errors="replace")) if log.exists() else []

    @staticmethod
    def until(job, check):
        deadline = time.monotonic() + job.seconds
        while not check() and time.monotonic() < deadline:
            time.sleep(0.05)

    def write_queue(self, path, job, transfers):
        """In the form FileZilla 3.60 and later leave it when they end with a full queue."""
        with contextlib.closing(sqlite3.connect(path)) as database:
            database.executescript("""
CREATE TABLE servers (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, host TEXT NOT NULL, port INTEGER, user TEXT,
  password TEXT, account TEXT, keyfile TEXT, protocol INTEGER, type INTEGER, logontype INTEGER, timezone_offset INTEGER,
  transfer_mode TEXT, max_connections INTEGER, encoding TEXT, bypass_proxy INTEGER, post_login_commands TEXT, name TEXT,
  parameters TEXT, site_path TEXT DEFAULT NULL);
CREATE TABLE files (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, server INTEGER NOT NULL, source_file TEXT,
  target_file TEXT, local_path INTEGER, remote_path INTEGER, size INTEGER, error_count INTEGER, priority INTEGER,
  flags INTEGER, default_exists_action INTEGER, extra_flags TEXT);
CREATE INDEX server_index ON files (server);
CREATE TABLE local_paths (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, path TEXT NOT NULL);
CREATE TABLE remote_paths (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, path TEXT NOT NULL);
PRAGMA user_version = 7;
""")
            database.execute("INSERT INTO servers (id, host, port, user, password, protocol, type, logontype, "
                             "timezone_offset, max_connections, encoding, bypass_proxy, name, parameters) "
                             "VALUES (1, ?, ?, ?, ?, ?, 0, 1, 0, 1, 'Auto', 0, '', '')",
                             (job.host, job.port, job.user, job.password, self.PLAIN_FTP))
            database.execute("INSERT INTO local_paths (id, path) VALUES (1, ?)", (f"{job.folder}/",))
            # Type of server, length of a prefix, then every part with its length.
            parts = [part for part in job.remote.split("/") if part]
            remote = " ".join(["1 0", *(f"{len(part)} {part}" for part in parts)])
            database.execute("INSERT INTO remote_paths (id, path) VALUES (1, ?)", (remote,))
            for verb, name, *_ in transfers:
                source, target = (name, f"got-{name}") if verb == "get" else (name, None)
                database.execute("INSERT INTO files (server, source_file, target_file, local_path, remote_path, size, "
                                 "error_count, priority, flags, default_exists_action, extra_flags) "
                                 "VALUES (1, ?, ?, 1, 1, -1, 0, 2, ?, 1, '')",
                                 (source, target, self.DOWNLOAD if verb == "get" else 0))
            database.commit()


CLIENTS = (Curl(), Lftp(), Wget(), Ncftp(), Tnftp(), InetutilsFtp(), Yafc(), GftpText(), Ftplib(), NetFtp(), Wput(),
           Busybox(), FileZilla())
