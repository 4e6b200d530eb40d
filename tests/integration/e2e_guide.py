# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the guide is run, as it stands there: the names in it are hosts of the test's own.

A network namespace has the SSH server (port 22), the FTP server (21) and the web server (80) that the pages speak of, and
/etc/hosts, for this process alone, their names. Pages begin with an empty home folder each. What cannot be run here is marked
in the pages (sallyport_testing/guide.py), counted, and listed.
"""
import collections
import http.server
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

from sallyport_testing import CliCase, ProFtpd, Sshd, guide, main, patience, processes
from sallyport_testing.hosts import Host, missing, own_names
from sallyport_testing.sshd import generate_key

HOSTS = {"bastion.example.org": "127.0.0.2", "gate.example.org": "127.0.0.3", "inner": "127.0.0.4", "db1": "127.0.0.5",
         "ftp1": "127.0.0.6", "web1": "127.0.0.7"}
SSH_SERVERS = ("bastion.example.org", "gate.example.org", "inner", "db1")
CONTENT = b"<p>a page of web1</p>"
# A command that goes on until it is ended.
TUNNEL = re.compile(r"sallyport-cli (?:connect .*-[LRD] |run )")


class SshServer(Sshd):
    """On port 22 of all the hosts that have one, for anna."""

    def start(self):
        self.user = "anna"
        self.port = 22
        super().start()


class FtpServer(ProFtpd):
    """On port 21 of ftp1."""

    def prepare(self):
        self.port = 21
        return super().prepare()


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write(CONTENT)

    def log_message(self, *_):
        pass


class Guide(CliCase):
    """Its tests are made below, one for each page that has commands."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.why_not = missing()
        if not cls.why_not:
            with tempfile.NamedTemporaryFile("w", prefix="sallyport-hosts-") as names:
                names.write("127.0.0.1 localhost\n")
                names.writelines(f"{address} {name}\n" for name, address in HOSTS.items())
                names.flush()
                os.chmod(names.name, 0o644)
                own_names(names.name)

    def setUp(self):
        super().setUp()
        self.need(not self.why_not, self.why_not)
        for program in ("curl", "lftp", "ssh-add", "ssh-keygen"):
            self.need(any(os.access(Path(folder) / program, os.X_OK) for folder in ("/usr/bin", "/bin")), program)
        self.need(not FtpServer.missing(), FtpServer.missing())
        self.host = self.started(Host("guide"))
        self.host.__enter__()
        self.addCleanup(self.host.__exit__)
        self.sshd_server = self.started(SshServer(
            self.folder / "sshd", config=[f"ListenAddress {HOSTS[name]}:22" for name in SSH_SERVERS]))
        self.ftp = self.started(FtpServer(self.folder / "ftp", HOSTS["ftp1"]))
        self.ftp.put("readme.txt", b"read me\n")
        self.web = http.server.ThreadingHTTPServer((HOSTS["web1"], 80), Page)
        self.addCleanup(self.web.server_close)
        threading.Thread(target=self.web.serve_forever, daemon=True).start()
        self.addCleanup(self.web.shutdown)
        self.tunnels = []
        self.addCleanup(self.end_tunnels)
        self.make_home()

    def make_home(self):
        self.home = self.folder / "home"
        ssh = self.home / ".ssh"
        ssh.mkdir(parents=True)
        ssh.chmod(0o700)
        key = generate_key("user_ed25519", "ed25519")
        for name, suffix in (("id_ed25519", ""), ("id_ed25519.pub", ".pub")):
            (ssh / name).write_bytes(Path(f"{key}{suffix}").read_bytes())
            (ssh / name).chmod(0o600)
        host_key = self.sshd_server.known_hosts_lines()[0].partition(" ")[2]
        (ssh / "known_hosts").write_text("".join(f"{name} {host_key}\n" for name in SSH_SERVERS))
        (ssh / "config").write_text("Host web\n HostName bastion.example.org\n User anna\n LocalForward 8080 web1:80\n")
        for name, content in {
                "report.txt": "a report\n", "ftp-password.txt": f"{self.ftp.password}\n",
                "putty-sessions.reg": 'Windows Registry Editor Version 5.00\r\n\r\n'
                '[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\gate]\r\n"HostName"="gate.example.org"\r\n'
                '"Protocol"="ssh"\r\n"PortNumber"=dword:00000016\r\n"PortForwardings"="L8085=web1:80"\r\n',
                "ssh-broker-config.xml": '<?xml version="1.0"?><secsh-broker version="1.0"><profiles><profile id="p1"'
                ' name="inner" host="inner" port="22" user="anna"><tunnels><local-tunnel type="FTP" listen-port="2122"'
                ' dst-host="ftp1" dst-port="21"/></tunnels></profile></profiles></secsh-broker>'}.items():
            (self.home / name).write_text(content)
        programs = self.home / "bin"
        programs.mkdir()
        for name, variable in (("sallyport-cli", "SALLYPORT_CLI"), ("sallyport", "SALLYPORT_WINDOW")):
            if variable in os.environ:
                (programs / name).symlink_to(Path(os.environ[variable]).resolve())
        self.environment = {
            "HOME": str(self.home), "USER": "anna", "LOGNAME": "anna", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
            "PATH": f"{programs}:/usr/bin:/bin", **{name: os.environ[name] for name in ("ASAN_OPTIONS", "LSAN_OPTIONS",
                                                                                      "UBSAN_OPTIONS", "TSAN_OPTIONS")
                                                   if name in os.environ}}

    # --- commands --------------------------------------------------------------------------

    def authorize(self):
        """The owner of the server lets in every key that anna has by now."""
        self.sshd_server.authorized.write_text("".join(
            path.read_text() for path in sorted((self.home / ".ssh").glob("*.pub"))))

    def spawn(self, line, name):
        outputs = [open(self.folder / f"{name}.{stream}", "wb") for stream in ("out", "err")]
        process = processes.spawn(["bash", "-c", f"set -o pipefail; {line}"], env=self.environment, cwd=self.home,
                                  stdin=subprocess.DEVNULL, stdout=outputs[0], stderr=outputs[1])
        for output in outputs:
            output.close()
        self.addCleanup(processes.end, process, signal.SIGKILL)
        return process

    def said(self, name):
        return "\n".join((self.folder / f"{name}.{stream}").read_text(errors="replace") for stream in ("out", "err"))

    def run_line(self, line, name, exit_code, where):
        process = self.spawn(line, name)
        try:
            process.wait(patience(60))
        except subprocess.TimeoutExpired:
            self.fail(f"{where}: {line}\ndoes not end\n{self.said(name)}")
        self.assertEqual(process.returncode, exit_code, f"{where}: {line}\n{self.said(name)}")
        return self.said(name)

    def begin_tunnel(self, line, name, where):
        """Until all that it says it listens on, listens."""
        process = self.spawn(f"exec {line}", name)
        self.tunnels.append(process)
        forwards = len(re.findall(r" -[LRD] ", line)) or 1
        listening = re.compile(r'forward: listening|"state":"listening"')

        def ready():
            self.assertIsNone(process.poll(), f"{where}: {line}\n{self.said(name)}")
            return len(listening.findall(self.said(name))) >= forwards
        self.eventually(ready, lambda: f"{where}: {line}\ndoes not listen\n{self.said(name)}", 30)
        self.assertNotIn("failed", self.said(name), where)

    def end_tunnels(self):
        for process in self.tunnels:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                self.assertEqual(process.wait(patience(20)), 0)
        self.tunnels = []

    def begin_window(self):
        process = self.spawn("exec sallyport --minimised", "window")

        def answers():
            self.assertIsNone(process.poll(), self.said("window"))
            return subprocess.run(["sallyport-cli", "status"], env=self.environment, capture_output=True,
                                  timeout=patience(20), check=False).returncode == 0
        self.eventually(answers, lambda: f"the window does not come\n{self.said('window')}", 30)

    def run_page(self, name):
        found = guide.blocks(name)
        self.environment.update(self.agent())
        self.authorize()
        if any(line.endswith(" web") for block in found for line in block.commands):
            self.run_line("sallyport-cli profile import ssh --only web", "prepared", 0, name)
        skipped = False
        has_window = False
        for number, block in enumerate(found):
            if block.kind != "sh":
                continue
            if block.window and "SALLYPORT_WINDOW" not in os.environ:
                skipped = True
                continue
            if any(re.match(r"sallyport-cli (connect|run|test) ", line) for line in block.commands):
                self.end_tunnels()
            if block.window and not has_window:
                self.begin_window()
                has_window = True
            for at, line in enumerate(block.commands):
                self.authorize()
                label = f"{name}-{number}-{at}"
                if TUNNEL.match(line) and not block.window and not block.exit:
                    self.begin_tunnel(line, label, block)
                    self.look_through(line, label)
                else:
                    output = self.run_line(line, label, block.exit, block)
                    self.judge(line, output)
        self.end_tunnels()
        if skipped:
            self.skipTest("a part of the page wants the window, which this build does not have")

    # --- what has to come of them ------------------------------------------------------------

    def look_through(self, line, label):
        """What a TCP forward to the web server leads to is its page."""
        for port in re.findall(r"-L (?:127\.0\.0\.1:)?(\d+):web1:80\b", line):
            if port == "0":
                port = re.search(r'"listen":"127\.0\.0\.1:(\d+)', self.said(label)).group(1)
            with socket.create_connection(("127.0.0.1", int(port)), patience(10)) as sock:
                sock.sendall(b"GET / HTTP/1.0\r\n\r\n")
                sock.settimeout(patience(20))
                answer = b""
                while part := sock.recv(65536):
                    answer += part
            self.assertIn(b"a page of web1", answer, line)

    def judge(self, line, output):
        if re.match(r"curl .*http://", line):
            self.assertIn("a page of web1", output, line)
        elif line.startswith("lftp") or re.match(r"curl .*ftp://127\.0\.0\.1:2121/$", line):
            if "--upload-file" in line:
                self.assertEqual(self.ftp.read("report.txt"), (self.home / "report.txt").read_bytes())
            else:
                self.assertIn("readme.txt", output, line)
        elif "--remote-name" in line:
            self.assertEqual((self.home / "readme.txt").read_bytes(), b"read me\n")
        elif line.startswith("sallyport-cli test") and "--ftp-login" in line:
            for mode in ("PASV", "EPSV", "PORT", "EPRT"):
                self.assertRegex(output, rf"ok +.*{mode}", line)


class Explained(CliCase):
    """What --explain says of the guide, of a program that is installed with it and of one that is not."""

    CODE = "host-key-changed"

    def explain(self, prefix):
        program = prefix / "bin/sallyport-cli"
        program.parent.mkdir(parents=True)
        shutil.copy2(os.environ["SALLYPORT_CLI"], program)
        done = subprocess.run([program, "--explain", self.CODE], capture_output=True, text=True, timeout=patience(20),
                              check=True)
        return re.findall(r"^In the guide: (.*)$", done.stdout, flags=re.M)

    def test_the_place_in_the_guide_is_named_where_there_is_one(self):
        prefix = self.folder / "a prefix"
        page = prefix / "share/doc/sallyport/guide/en/errors.html"
        page.parent.mkdir(parents=True)
        page.write_text("")
        self.assertEqual(self.explain(prefix), [f"{page.as_uri()}#{self.CODE}"])

    def test_without_a_guide_there_is_no_place(self):
        self.assertEqual(self.explain(self.folder / "other"), [])


class Pages(CliCase):
    def test_every_block_says_whether_it_is_run(self):
        wrong = [problem for language in guide.LANGUAGES for name in guide.names(language)
                 for problem in guide.problems(name, language)]
        self.assertEqual(wrong, [])

    def test_all_languages_have_the_same_commands(self):
        def shape(name, language):
            return [(block.kind, block.words, block.commands) for block in guide.blocks(name, language)]
        for name in guide.names():
            self.assertEqual(shape(name, "de"), shape(name, "en"), name)

    def test_what_is_not_run_is_counted(self):
        left_out = collections.defaultdict(list)
        run = 0
        for name in guide.names():
            for block in guide.blocks(name):
                if block.kind == "elsewhere":
                    left_out[" ".join(block.words)] += block.commands
                run += len(block.commands) if block.kind == "sh" else 0
        for reason, commands in sorted(left_out.items()):
            print(f"\nnot run, for want of {reason}:", *(f"  {command}" for command in commands), sep="\n", flush=True)
        print(f"{run} commands are run, {sum(map(len, left_out.values()))} are not")
        self.assertEqual(set(left_out), guide.ELSEWHERE, "a reason that no page has any more")
        self.assertGreater(run, 2 * sum(map(len, left_out.values())))


def add_pages():
    for name in guide.names():
        if any(block.kind == "sh" for block in guide.blocks(name)):
            setattr(Guide, f"test_page_{name}", lambda self, name=name: self.run_page(name))


add_pages()
if __name__ == "__main__":
    main()
