# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which host key a server is asked for, what is said about it, and the hostkey commands."""
import base64
import contextlib
import hashlib
import hmac
import os
import pty
import re
import select
import signal
import subprocess
import time
from pathlib import Path

from sallyport_testing import CliCase, TcpServer, connect, free_port, main, patience, pattern, read_exactly
from sallyport_testing.rekeying import RekeyingServer
from sallyport_testing.sshd import generate_key, public_key

USAGE, UNREACHABLE, UNTRUSTED = 2, 3, 4


class HostKeyCase(CliCase):
    def line(self, sshd, kind, key_set="host", marker="", name=None):
        """A known_hosts line for sshd with a key of that kind, its own or another set's."""
        name = name or f"[127.0.0.1]:{sshd.port}"
        return f"{marker}{name} {' '.join(public_key(generate_key(f'{key_set}_{kind}', kind)))}"

    def file(self, *lines, name="hosts"):
        path = self.folder / name
        path.write_text("".join(line + "\n" for line in lines))
        return path

    def connecting(self, sshd, hosts, *options):
        return [*self.arguments(sshd, known_hosts=str(hosts)), *options]

    def up(self, arguments):
        cli = self.cli(arguments)
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), 0, cli.report())
        return cli


class Negotiation(HostKeyCase):
    """The types on file decide which key the server shows; nothing falls back silently."""

    def test_the_only_known_type_is_asked_for(self):
        sshd = self.sshd(host_keys=("ed25519", "ecdsa", "rsa"))
        for kind in ("rsa", "ecdsa", "ed25519"):
            with self.subTest(kind):
                if kind == "rsa" and self.lacks("RSA"):
                    continue
                cli = self.up(self.connecting(sshd, self.file(self.line(sshd, kind))))
                shown = cli.events_of("host-key")[0]
                self.assertEqual(shown["fingerprint"], sshd.fingerprint(kind), cli.report())
                self.assertEqual(shown["verdict"], "known")

    def test_the_type_of_a_hashed_line_too(self):
        sshd = self.sshd(host_keys=("ed25519", "ecdsa"))
        salt = hashlib.sha1(b"salt").digest()
        digest = hmac.new(salt, f"[127.0.0.1]:{sshd.port}".encode(), hashlib.sha1).digest()
        name = f"|1|{base64.b64encode(salt).decode()}|{base64.b64encode(digest).decode()}"
        cli = self.up(self.connecting(sshd, self.file(self.line(sshd, "ecdsa", name=name))))
        self.assertEqual(cli.events_of("host-key")[0]["fingerprint"], sshd.fingerprint("ecdsa"))

    def test_a_stale_key_beside_a_good_one_does_no_harm(self):
        sshd = self.sshd(host_keys=("ed25519", "ecdsa"))
        hosts = self.file(self.line(sshd, "ed25519"), self.line(sshd, "ecdsa", key_set="other"))
        self.up(self.connecting(sshd, hosts))

    def test_a_type_the_server_no_longer_has_is_refused_and_explained(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file("# first", self.line(sshd, "ecdsa"))
        before = hosts.read_bytes()
        for options in ((), ("--accept-new",)):
            with self.subTest(options):
                error = self.fails(self.connecting(sshd, hosts, *options), UNTRUSTED, "host-key-unknown")
                self.assertIn("another key type", error["detail"])
                self.assertIn("ecdsa-sha2-nistp256", error["detail"])
                self.assertIn(f"{hosts}:2", error["detail"])
                self.assertIn(sshd.fingerprint("ed25519"), error["detail"])
                self.assertEqual(hosts.read_bytes(), before)

    def test_a_changed_key_shows_old_new_and_place(self):
        sshd = self.sshd(host_keys=("ed25519", "ecdsa"))
        hosts = self.file("", self.line(sshd, "ed25519", key_set="other"))
        error = self.fails(self.connecting(sshd, hosts), UNTRUSTED, "host-key-changed")
        self.assertIn(sshd.fingerprint("ed25519"), error["detail"])
        old = base64.b64decode(public_key(generate_key("other_ed25519", "ed25519"))[1])
        self.assertIn("SHA256:" + base64.b64encode(hashlib.sha256(old).digest()).decode().rstrip("="), error["detail"])
        self.assertIn(f"{hosts}:2", error["detail"])

    def test_a_changed_key_is_not_avoided_with_another_type(self):
        """The server has a key of a type that is not on file, but the one on file has changed."""
        sshd = self.sshd(host_keys=("ed25519", "ecdsa"))
        hosts = self.file(self.line(sshd, "ecdsa", key_set="other"))
        self.fails(self.connecting(sshd, hosts, "--accept-new"), UNTRUSTED, "host-key-changed")

    def test_a_revoked_key_is_refused_even_when_pinned(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file(self.line(sshd, "ed25519"), self.line(sshd, "ed25519", marker="@revoked "))
        for options in ((), ("--accept-new",), ("--host-key", sshd.fingerprint("ed25519"))):
            with self.subTest(options):
                error = self.fails(self.connecting(sshd, hosts, *options), UNTRUSTED, "host-key-revoked")
                self.assertIn(f"{hosts}:2", error["detail"])

    def test_a_pinned_key_of_another_type_than_the_file_knows(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file(self.line(sshd, "ecdsa"))
        self.up(self.connecting(sshd, hosts, "--host-key", sshd.fingerprint("ed25519")))
        self.fails(self.connecting(sshd, hosts, "--host-key", sshd.fingerprint("ecdsa")), UNTRUSTED,
                   "host-key-mismatch")

    def test_accept_new_appends_one_line_that_ssh_understands(self):
        sshd = self.sshd(host_keys=("ed25519", "ecdsa"))
        hosts = self.file("# mine")
        self.up(self.connecting(sshd, hosts, "--accept-new"))
        self.assertEqual(len(hosts.read_text().splitlines()), 2)
        found = subprocess.run(["ssh-keygen", "-lF", f"[127.0.0.1]:{sshd.port}", "-f", hosts], capture_output=True,
                               text=True)
        self.assertIn(sshd.fingerprint("ed25519"), found.stdout)
        self.up(self.connecting(sshd, hosts))

    def test_the_same_key_under_another_name_is_told(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file(self.line(sshd, "ed25519", name="old-name.example"))
        error = self.fails(self.connecting(sshd, hosts), UNTRUSTED, "host-key-unknown")
        self.assertIn(f"old-name.example ({hosts}:1)", error["detail"])


class Rekeying(HostKeyCase):
    """The host key of the first key exchange is the only one."""

    def setUp(self):
        super().setUp()
        self.need(not RekeyingServer.missing(), RekeyingServer.missing())
        self.server = self.started(RekeyingServer())
        self.echo = self.started(TcpServer.echo())
        hosts = self.file(self.server.known_hosts_line())
        self.link = self.cli(["connect", f"me@127.0.0.1:{self.server.port}", "--known-hosts", str(hosts), "--no-agent",
                              "-i", str(generate_key("user_ed25519", "ed25519")),
                              "-L", f"0:127.0.0.1:{self.echo.port}"])
        self.link.wait_up(1)
        self.client = connect(self.link.listen())
        self.addCleanup(self.client.close)
        self.echoes(1)

    def echoes(self, seed):
        data = pattern(100_000, seed)
        self.client.sendall(data)
        self.assertEqual(read_exactly(self.client, len(data)), data)

    def exchanged(self):
        """Waits for the end of a key exchange as the server sees it."""
        transport = self.server.transports[-1]
        before = transport.H
        self.server.rekey()
        self.eventually(lambda: transport.H != before and transport.clear_to_send.is_set(), self.link.report)

    def test_the_same_key_again_changes_nothing(self):
        for seed in range(2, 5):
            self.exchanged()
            self.echoes(seed)
        self.assertEqual(self.link.stop(), 0, self.link.report())

    def test_another_key_ends_the_link(self):
        self.server.rekey(self.server.other_key)
        self.ends_with_both_keys()

    def test_another_key_in_a_later_exchange_ends_it_too(self):
        self.exchanged()
        self.echoes(2)
        self.server.rekey(self.server.other_key)
        self.ends_with_both_keys()

    def test_another_key_while_data_flows_ends_it_too(self):
        self.server.rekey(self.server.other_key)
        with contextlib.suppress(OSError, EOFError):
            for seed in range(2, 10_000):
                self.echoes(seed)
        self.ends_with_both_keys()

    def ends_with_both_keys(self):
        self.assertEqual(self.link.wait_exit(patience(20)), UNTRUSTED, self.link.report())
        errors = self.link.events_of("error", code="host-key-rekey-mismatch")
        self.assertEqual(len(errors), 1, self.link.report())
        for key in (self.server.host_key, self.server.other_key):
            self.assertIn(RekeyingServer.fingerprint_of(key), errors[0]["detail"])
        # The client's own end of the new exchange never reached the server.
        self.assertFalse(self.server.transports[-1].clear_to_send.is_set())


class Commands(HostKeyCase):
    def hostkey(self, *words, code=0, hosts=None, **options):
        """Runs a command to its end; returns its events, or with json_events=False the process."""
        arguments = ["hostkey", *map(str, words)]
        if hosts is not None:
            arguments += ["--known-hosts", str(hosts)]
        cli = self.cli(arguments, **options)
        self.assertEqual(cli.wait_exit(patience(20)), code, cli.report())
        if options.get("json_events", True):
            self.assertEqual(cli.events[-1]["event"], "exit", cli.report())
            self.assertEqual(cli.events[-1]["code"], code, cli.report())
            self.assertFalse(cli.broken_lines, cli.report())
        return cli

    def address(self, sshd):
        return f"127.0.0.1:{sshd.port}"

    # --- show ------------------------------------------------------------------------------

    def test_show_lists_what_is_on_file(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file("# comment", self.line(sshd, "ed25519"), self.line(sshd, "ecdsa", marker="@revoked "),
                          self.line(sshd, "rsa", marker="@cert-authority ", name="*"))
        cli = self.hostkey("show", self.address(sshd), "-v", hosts=hosts)
        events = cli.events_of("host-key")
        self.assertEqual([(e["verdict"], e["keyType"], e["line"]) for e in events],
                         [("known", "ssh-ed25519", 2), ("revoked", "ecdsa-sha2-nistp256", 3),
                          ("cert-authority", "ssh-rsa", 4)])
        self.assertEqual({(e["host"], e["file"]) for e in events}, {(self.address(sshd), str(hosts))})
        self.assertEqual(events[0]["fingerprint"], sshd.fingerprint("ed25519"))
        listed = subprocess.run(["ssh-keygen", "-lvf", generate_key("host_ed25519", "ed25519")], capture_output=True,
                                text=True).stdout
        self.assertIn(events[0]["randomArt"], listed)

    def test_show_of_one_type(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file(self.line(sshd, "ed25519"), self.line(sshd, "rsa"))
        cli = self.hostkey("show", self.address(sshd), "--type", "rsa", hosts=hosts)
        self.assertEqual([e["keyType"] for e in cli.events_of("host-key")], ["ssh-rsa"])

    def test_show_of_nothing(self):
        cli = self.hostkey("show", "nowhere.example", hosts=self.file(), code=UNTRUSTED)
        self.assertEqual(cli.events_of("error")[0]["code"], "host-key-unknown")

    def test_show_for_people(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file(self.line(sshd, "ed25519"))
        cli = self.hostkey("show", self.address(sshd), "--scan", "-v", hosts=hosts, json_events=False)
        self.assertIn(f"ssh-ed25519 {sshd.fingerprint('ed25519')} ({hosts}:1)", cli.stdout)
        self.assertIn("+--[ED25519 256]--+", cli.stdout)
        self.assertIn("shows", cli.stdout)
        self.assertEqual(cli.stderr, "")

    def scan(self, sshd, hosts, code, verdict):
        cli = self.hostkey("show", self.address(sshd), "--scan", hosts=hosts, code=code)
        shown = cli.events_of("host-key")[-1]
        self.assertEqual(shown["verdict"], verdict, cli.report())
        return shown

    def test_scan_judges_what_the_server_shows(self):
        sshd = self.sshd(host_keys=("ed25519",))
        own, changed, other = (self.line(sshd, "ed25519"), self.line(sshd, "ed25519", key_set="other"),
                               self.line(sshd, "ecdsa"))
        shown = self.scan(sshd, self.file(own), 0, "known")
        self.assertEqual((shown["fingerprint"], shown["line"]), (sshd.fingerprint("ed25519"), 1))
        self.scan(sshd, self.file(), UNTRUSTED, "unknown")
        self.scan(sshd, self.file(changed), UNTRUSTED, "changed")
        self.scan(sshd, self.file(other), UNTRUSTED, "other-type-known")
        self.scan(sshd, self.file("@revoked " + own), UNTRUSTED, "revoked")
        self.scan(sshd, self.file("@cert-authority " + own), UNTRUSTED, "cert-authority-only")
        self.assertNotIn("userauth-request", sshd.log())
        self.assertNotIn("Failed", sshd.log())

    def test_scan_of_one_type(self):
        sshd = self.sshd(host_keys=("ed25519", "ecdsa"))
        cli = self.hostkey("show", self.address(sshd), "--scan", "--type", "ecdsa", hosts=self.file(), code=UNTRUSTED)
        self.assertEqual(cli.events_of("host-key")[-1]["fingerprint"], sshd.fingerprint("ecdsa"))
        code, word = (2, "not-supported") if self.lacks("RSA keys with SHA-2") else (UNREACHABLE, "no-common-algorithm")
        cli = self.hostkey("show", self.address(sshd), "--scan", "--type", "rsa", hosts=self.file(), code=code)
        self.assertEqual(cli.events_of("error")[0]["code"], word)

    def test_scan_of_nobody(self):
        cli = self.hostkey("show", f"127.0.0.1:{free_port()}", "--scan", hosts=self.file(), code=UNREACHABLE)
        self.assertEqual(cli.events_of("error")[0]["code"], "connection-refused")

    def test_wrong_usage(self):
        for words in (("show",), ("frobnicate", "a"), ("show", "a", "b"), ("remove", "a", "--yes"), ()):
            with self.subTest(words):
                cli = self.hostkey(*words, code=USAGE)
                self.assertEqual(cli.events_of("error")[0]["code"], "invalid-argument")

    # --- accept ----------------------------------------------------------------------------

    def test_accept_with_the_right_fingerprint_stores_the_key(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.folder / "new" / "hosts"
        cli = self.hostkey("accept", self.address(sshd), "--fingerprint", sshd.fingerprint("ed25519"), hosts=hosts)
        stored = cli.events_of("host-key", verdict="accepted-new")
        self.assertEqual([(e["file"], e["line"]) for e in stored], [(str(hosts), 1)], cli.report())
        self.assertEqual(hosts.read_text(), self.line(sshd, "ed25519") + "\n")
        self.assertEqual(hosts.stat().st_mode & 0o777, 0o600)
        self.up(self.connecting(sshd, hosts))
        # A second time there is nothing to do.
        before = hosts.read_bytes()
        cli = self.hostkey("accept", self.address(sshd), "--yes", hosts=hosts)
        self.assertFalse(cli.events_of("host-key", verdict="accepted-new"))
        self.assertEqual(hosts.read_bytes(), before)

    def test_accept_with_a_wrong_fingerprint_stores_nothing(self):
        sshd = self.sshd(host_keys=("ed25519",))
        for lines in ((), (self.line(sshd, "ed25519"),)):
            hosts = self.file(*lines)
            before = hosts.read_bytes()
            cli = self.hostkey("accept", self.address(sshd), "--fingerprint", "SHA256:" + "A" * 43, hosts=hosts,
                               code=UNTRUSTED)
            self.assertEqual(cli.events_of("error")[0]["code"], "host-key-mismatch")
            self.assertEqual(hosts.read_bytes(), before)

    def test_yes_takes_a_new_host_and_nothing_else(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file()
        self.hostkey("accept", self.address(sshd), "--yes", "--hash", hosts=hosts)
        self.assertRegex(hosts.read_text(), r"\A\|1\|[^|]+\|[^| ]+ ssh-ed25519 \S+\n\Z")
        self.up(self.connecting(sshd, hosts))
        for line, code in ((self.line(sshd, "ed25519", key_set="other"), "host-key-changed"),
                           (self.line(sshd, "ecdsa"), "host-key-unknown"),
                           (self.line(sshd, "ed25519", marker="@revoked "), "host-key-revoked")):
            with self.subTest(code):
                hosts = self.file(line)
                cli = self.hostkey("accept", self.address(sshd), "--yes", hosts=hosts, code=UNTRUSTED)
                self.assertEqual(cli.events_of("error")[0]["code"], code, cli.report())
                self.assertEqual(hosts.read_text(), line + "\n")

    def test_a_changed_key_is_replaced_for_its_fingerprint(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file("# kept", self.line(sshd, "ed25519", key_set="other", name=f"other,[127.0.0.1]:{sshd.port}"),
                          self.line(sshd, "rsa", key_set="other"))
        before = hosts.read_text()
        cli = self.hostkey("accept", self.address(sshd), "--fingerprint", sshd.fingerprint("ed25519"), hosts=hosts)
        self.assertTrue(cli.events_of("host-key", verdict="replaced"), cli.report())
        self.assertEqual(hosts.read_text().splitlines(),
                         ["# kept", self.line(sshd, "ed25519", key_set="other", name="other"),
                          self.line(sshd, "ed25519")])
        self.assertEqual(Path(f"{hosts}.old").read_text(), before)
        self.up(self.connecting(sshd, hosts))

    def test_a_revoked_key_is_not_accepted_by_its_fingerprint(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file(self.line(sshd, "ed25519", marker="@revoked "))
        cli = self.hostkey("accept", self.address(sshd), "--fingerprint", sshd.fingerprint("ed25519"), hosts=hosts,
                           code=UNTRUSTED)
        self.assertEqual(cli.events_of("error")[0]["code"], "host-key-revoked")

    def test_without_a_terminal_nothing_is_accepted(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file()
        cli = self.hostkey("accept", self.address(sshd), hosts=hosts, code=UNTRUSTED)
        self.assertIn("--fingerprint", cli.events_of("error")[0]["detail"])
        self.assertEqual(hosts.read_text(), "")

    def on_terminal(self, sshd, hosts, *answers):
        """Runs accept on a terminal of its own; returns (exit code, what was shown)."""
        pid, terminal = pty.fork()
        if pid == 0:
            try:
                program = os.environ["SALLYPORT_CLI"]
                environment = {**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
                os.execve(program, [program, "hostkey", "accept", self.address(sshd), "--known-hosts", str(hosts)],
                          environment)
            finally:
                os._exit(127)
        shown, left, deadline = b"", list(answers), time.monotonic() + patience(20)
        try:
            while time.monotonic() < deadline:
                if not select.select([terminal], [], [], 0.1)[0]:
                    continue
                try:
                    data = os.read(terminal, 65536)
                except OSError:
                    break
                if not data:
                    break
                shown += data
                if left and re.search(rb"(gave you|fingerprint|or no): \Z", shown):
                    os.write(terminal, left.pop(0).encode() + b"\n")
            else:
                os.kill(pid, signal.SIGKILL)
        finally:
            _, status = os.waitpid(pid, 0)
            os.close(terminal)
        return os.waitstatus_to_exitcode(status), shown.decode(errors="replace")

    def test_a_new_key_is_asked_about_on_the_terminal(self):
        sshd = self.sshd(host_keys=("ed25519",))
        for answers, code in ((("yes",), 0), (("maybe", "yes"), 0), ((sshd.fingerprint("ed25519"),), 0),
                              (("no",), UNTRUSTED), (("",), UNTRUSTED), (("SHA256:" + "A" * 43,), UNTRUSTED),
                              (("y", "ok", "sure", "yes"), UNTRUSTED)):
            with self.subTest(answers):
                hosts = self.file()
                status, shown = self.on_terminal(sshd, hosts, *answers)
                self.assertEqual(status, code, shown)
                self.assertIn(sshd.fingerprint("ed25519"), shown)
                self.assertIn("+--[ED25519 256]--+", shown)
                self.assertEqual(hosts.read_text(), self.line(sshd, "ed25519") + "\n" if code == 0 else "")

    def test_a_changed_key_takes_more_than_yes(self):
        sshd = self.sshd(host_keys=("ed25519",))
        for answers, code in ((("yes", "yes", "yes"), UNTRUSTED), (("no",), UNTRUSTED), (("127.0.0.1",), 0)):
            with self.subTest(answers):
                hosts = self.file(self.line(sshd, "ed25519", key_set="other"))
                before = hosts.read_text()
                status, shown = self.on_terminal(sshd, hosts, *answers)
                self.assertEqual(status, code, shown)
                self.assertIn("changed", shown)
                self.assertIn(f"{hosts}:1", shown)
                self.assertEqual(hosts.read_text(), self.line(sshd, "ed25519") + "\n" if code == 0 else before)

    # --- remove ----------------------------------------------------------------------------

    def test_remove_takes_the_host_out_of_every_file(self):
        sshd = self.sshd(host_keys=("ed25519",))
        first = self.file(self.line(sshd, "ed25519"), self.line(sshd, "rsa"), "# end", name="first")
        second = self.file(self.line(sshd, "ed25519", name=f"a,[127.0.0.1]:{sshd.port},b"),
                           self.line(sshd, "ed25519", marker="@revoked "), name="second")
        cli = self.hostkey("remove", self.address(sshd), "--known-hosts", first, "--known-hosts", second)
        self.assertEqual([(e["file"], e["line"]) for e in cli.events_of("host-key", verdict="removed")],
                         [(str(first), 1), (str(first), 2), (str(second), 1)])
        self.assertEqual(first.read_text(), "# end\n")
        self.assertEqual(second.read_text().splitlines(),
                         [self.line(sshd, "ed25519", name="a,b"), self.line(sshd, "ed25519", marker="@revoked ")])

    def test_remove_of_one_type(self):
        sshd = self.sshd(host_keys=("ed25519",))
        hosts = self.file(self.line(sshd, "ed25519"), self.line(sshd, "rsa"))
        self.hostkey("remove", self.address(sshd), "--type", "rsa", hosts=hosts)
        self.assertEqual(hosts.read_text(), self.line(sshd, "ed25519") + "\n")

    def test_remove_of_nothing_is_no_failure(self):
        hosts = self.file("# only a comment")
        cli = self.hostkey("remove", "nowhere.example", hosts=hosts)
        self.assertIn("nowhere.example", cli.events_of("message")[0]["text"])
        self.assertFalse(Path(f"{hosts}.old").exists())

    # --- explain ---------------------------------------------------------------------------

    def test_every_code_is_explained(self):
        def explained(code):
            return subprocess.run([os.environ["SALLYPORT_CLI"], "--explain", code], capture_output=True, text=True,
                                  timeout=20)

        listed = explained("list")
        self.assertEqual(listed.returncode, 0)
        codes = [line.split()[0] for line in listed.stdout.splitlines()]
        self.assertGreater(len(codes), 60)
        for code in ("host-key-changed", codes[0], codes[-1]):
            page = explained(code)
            self.assertEqual(page.returncode, 0, page.stderr)
            self.assertTrue(page.stdout.startswith(code))
        wrong = explained("host-key-chnged")
        self.assertEqual(wrong.returncode, USAGE)
        self.assertIn("host-key-changed", wrong.stderr)


if __name__ == "__main__":
    main()
