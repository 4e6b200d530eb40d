# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logging in and failing to, and that no secret shows anywhere."""
import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

from sallyport_testing import PASSPHRASE, CliCase, PyFtpd, RawFtp, main, patience, processes

REFUSED = 5
PASSWORD = "pa55-w0rd with blanks"


RSA = "RSA keys with SHA-2"


class Keys(CliCase):
    def setUp(self):
        super().setUp()
        self.server = self.sshd()

    def logs_in(self, path, kind):
        """This key logs in, or is refused for the reason that the library cannot sign with it."""
        if kind == "rsa" and self.lacks(RSA):
            self.fails(self.with_key(path), REFUSED, "key-needs-newer-libssh2")
            return
        cli = self.cli(self.with_key(path))
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), 0, cli.report())

    def with_key(self, path, *options):
        return [*self.arguments(self.server, key=None), "-i", str(path), "--no-agent", *options]

    def own_key(self, kind="ed25519"):
        """A copy that a test may spoil."""
        path = self.folder / f"key-{kind}"
        shutil.copy(self.server.user_key(kind), path)
        path.chmod(0o600)
        return path

    def test_every_kind_of_key_logs_in(self):
        for kind in ("ed25519", "ecdsa", "rsa"):
            with self.subTest(kind):
                self.logs_in(self.server.user_key(kind), kind)

    def test_a_server_that_knows_rsa_with_sha_1_only(self):
        """The user has to want it, and is told of it when not."""
        if self.lacks(RSA):
            self.skipTest("the library knows nothing else")
        # This sshd says that it knows every signature even where it takes one only, so that + is not enough for ssh
        # either.
        for algorithms in ("ssh-rsa", "+ssh-rsa"):
            with self.subTest(algorithms):
                self.server = self.sshd(config=[f"PubkeyAcceptedAlgorithms {algorithms}"])
                wish = self.with_key(self.server.user_key("rsa"), "-o", f"PubkeyAcceptedAlgorithms={algorithms}")
                cli = self.cli(wish)
                cli.wait_event("state", state="up")
                self.assertEqual(cli.stop(), 0, cli.report())
        self.server = self.sshd(config=["PubkeyAcceptedAlgorithms ssh-rsa"])
        error = self.fails(self.with_key(self.server.user_key("rsa")), REFUSED, "key-rejected")
        self.assertIn("rsa-sha2-512", error["detail"])
        self.assertIn("PubkeyAcceptedAlgorithms=+ssh-rsa", error["detail"])

    def test_pem_keys_log_in(self):
        for kind in ("ecdsa", "rsa"):
            with self.subTest(kind):
                path = self.own_key(kind)
                shutil.copy(self.server.user_key(kind) + ".pub", f"{path}.pub")
                subprocess.run(["ssh-keygen", "-q", "-p", "-m", "PEM", "-N", "", "-f", path], check=True,
                               stdout=subprocess.DEVNULL)
                self.assertNotIn("OPENSSH", path.read_text())
                self.logs_in(path, kind)

    def test_an_encrypted_key_logs_in_with_its_passphrase(self):
        cli = self.cli(self.with_key(self.server.encrypted_key(), "--passphrase-stdin"), stdin=PASSPHRASE + "\n")
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), 0, cli.report())

    def test_a_wrong_passphrase(self):
        self.fails(self.with_key(self.server.encrypted_key(), "--passphrase-stdin"), REFUSED, "passphrase-wrong",
                   stdin="not it\n")

    def test_no_passphrase_given(self):
        self.fails(self.with_key(self.server.encrypted_key()), REFUSED, "passphrase-required")

    def test_a_key_the_server_does_not_accept(self):
        error = self.fails(self.with_key(self.server.stranger_key()), REFUSED, "key-rejected")
        self.assertIn("user_stranger", str(error))

    def test_a_missing_key_file(self):
        path = self.folder / "nowhere"
        error = self.fails(self.with_key(path), REFUSED, "key-file-missing")
        self.assertIn(str(path), str(error))

    def test_a_certificate_that_is_missing(self):
        """ssh goes on with the key alone, and so do we, and say so."""
        path = self.folder / "none-cert.pub"
        arguments = ["-o", f"CertificateFile={path}"]
        cli = self.cli([*self.with_key(self.own_key()), *arguments])
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), 0, cli.report())
        self.assertIn(f"The certificate {path} is not used", cli.report())
        error = self.fails([*self.with_key(self.server.stranger_key()), *arguments], REFUSED, "key-rejected")
        self.assertIn(str(path), str(error))

    def test_unreadable_key_files(self):
        good = self.own_key().read_bytes()
        truncated = self.folder / "truncated"
        truncated.write_bytes(good[:len(good) // 2])
        damaged = self.folder / "damaged"
        lines = good.splitlines(keepends=True)
        damaged.write_bytes(lines[0] + b"!!!! this is not base64 !!!!\n" + b"".join(lines[2:]))
        folder = self.folder / "folder"
        folder.mkdir()
        for path in (truncated, damaged):
            path.chmod(0o600)
        for path in (truncated, damaged, folder):
            with self.subTest(path.name):
                cli = self.cli(self.with_key(path))
                self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())
                errors = cli.events_of("error")
                self.assertEqual(len(errors), 1, cli.report())
                self.assertIn(errors[0]["code"], ("key-file-unreadable", "key-format-unsupported"))
                self.assertIn(str(path), str(errors[0]))

    def test_a_file_that_nobody_may_read(self):
        path = self.own_key()
        path.chmod(0)
        if os.geteuid() == 0:
            self.as_nobody(path, "key-file-unreadable")
        else:
            self.fails(self.with_key(path), REFUSED, "key-file-unreadable")

    def test_a_key_that_others_may_read(self):
        """Refused with the command that mends it, as by ssh."""
        path = self.own_key()
        for mode in (0o644, 0o640, 0o604, 0o660):
            with self.subTest(oct(mode)):
                path.chmod(mode)
                error = self.fails(self.with_key(path), REFUSED, "key-file-exposed")
                self.assertIn(f"chmod 600 {path}", error["detail"])
                self.assertEqual(self.server.session_pids(), [])
        path.chmod(0o600)
        self.logs_in(path, "ed25519")

    def as_nobody(self, path, code):
        hosts = Path(self.server.known_hosts())
        shared = self.folder / "hosts"
        shutil.copy(hosts, shared)
        shared.chmod(0o644)
        home = self.folder / "home"
        home.mkdir()
        os.chown(home, 65534, 65534)
        arguments = ["connect", f"{self.server.user}@127.0.0.1:{self.server.port}", "--known-hosts", str(shared),
                     "-i", str(path), "--no-agent", "-L", "0:127.0.0.1:9"]
        self.fails(arguments, REFUSED, code, folder=home,
                   prefix=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])

    def test_files_that_are_not_private_keys(self):
        public = Path(self.server.user_key() + ".pub")
        putty = self.folder / "key.ppk"
        putty.write_text("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: test\nPublic-Lines: 2\n"
                         "AAAAC3NzaC1lZDI1NTE5AAAAIEJsV4oVnLEhgRUGtXcEAtTSrTwzJTbSMBVyKFTd\nu0Ux\n"
                         "Private-Lines: 1\nAAAAIJl2bsnqfM8eDYQSJQ0SQH6bGcYTeKTpBLNMH7ZFAFLQ\nPrivate-MAC: 00\n")
        putty.chmod(0o600)
        text = self.folder / "letter"
        text.write_text("Dear Sir or Madam,\n")
        empty = self.folder / "empty"
        empty.write_text("")
        for path, codes in ((public, {"key-format-unsupported"}), (putty, {"key-format-unsupported"}),
                            (text, {"key-format-unsupported", "key-file-unreadable"}),
                            (empty, {"key-format-unsupported", "key-file-unreadable"})):
            with self.subTest(path.name):
                cli = self.cli(self.with_key(path))
                self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())
                self.assertTrue({error["code"] for error in cli.events_of("error")} & codes, cli.report())
        cli = self.cli(self.with_key(putty))
        cli.wait_exit(patience(20))
        self.assertRegex(str(cli.events_of("error")), "(?i)putty|ppk", "what it is and what to do")


class Passwords(CliCase):
    def with_password(self, server, *options):
        return [*self.arguments(server, key=None), "--no-agent", "--password-stdin", *options]

    def test_the_right_password_logs_in_by_either_method(self):
        for config in ([], ["PasswordAuthentication no"], ["KbdInteractiveAuthentication no"]):
            with self.subTest(config):
                server = self.sshd(password=PASSWORD, config=config)
                cli = self.cli(self.with_password(server), stdin=PASSWORD + "\n")
                cli.wait_event("state", state="up")
                self.assertEqual(cli.stop(), 0, cli.report())

    def test_a_wrong_password(self):
        server = self.sshd(password=PASSWORD)
        began = time.monotonic()
        self.fails(self.with_password(server), REFUSED, "password-rejected", stdin="wrong\n")
        self.assertLess(time.monotonic() - began, patience(15))

    def test_a_wrong_password_is_tried_once(self):
        """Repeating a refused password gets users locked out."""
        server = self.sshd(password=PASSWORD, config=["KbdInteractiveAuthentication no"])
        self.fails(self.with_password(server), REFUSED, "password-rejected", stdin="wrong\n")
        self.assertEqual(server.log().count("Failed password"), 1, server.log())

    def test_an_empty_password(self):
        server = self.sshd(password=PASSWORD)
        cli = self.cli(self.with_password(server), stdin="\n")
        self.assertIn(cli.wait_exit(patience(20)), (2, REFUSED), cli.report())

    def test_nothing_on_standard_input(self):
        server = self.sshd(password=PASSWORD)
        cli = self.cli(self.with_password(server), stdin="")
        self.assertIn(cli.wait_exit(patience(20)), (2, REFUSED), cli.report())
        self.assertTrue(cli.events_of("error"), cli.report())

    def test_a_server_that_takes_no_passwords(self):
        server = self.sshd()
        cli = self.cli(self.with_password(server), stdin=PASSWORD + "\n")
        self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())
        self.assertIn("publickey", str(cli.events_of("error")), "which methods the server takes")

    def test_a_key_and_then_a_password(self):
        """AuthenticationMethods wants both; each partial success goes on."""
        server = self.sshd(password=PASSWORD, config=["AuthenticationMethods publickey,password"])
        cli = self.cli([*self.arguments(server), "--no-agent", "--password-stdin"], stdin=PASSWORD + "\n")
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), 0, cli.report())


class Agents(CliCase):
    def test_the_agent_logs_in_with_whatever_key_fits(self):
        server = self.sshd()
        environment = self.agent(server.stranger_key(), server.user_key("ecdsa" if self.lacks(RSA) else "rsa"))
        cli = self.cli(self.arguments(server, key=None), env=environment)
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), 0, cli.report())

    def test_an_agent_without_a_fitting_key(self):
        server = self.sshd()
        environment = self.agent(server.stranger_key())
        cli = self.cli(self.arguments(server, key=None), env=environment)
        self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())

    def test_the_agents_keys_where_no_named_file_is_usable(self):
        """As ssh does it: without IdentitiesOnly what the agent holds is tried."""
        server = self.sshd()
        environment = self.agent(server.user_key())
        missing = self.folder / "nowhere"
        other = self.folder / "other.pub"
        other.write_bytes(Path(str(server.stranger_key()) + ".pub").read_bytes())
        for path in (missing, other):
            for only in ((), ("-o", "IdentitiesOnly=yes")):
                with self.subTest(path=path.name, only=bool(only)):
                    ssh = subprocess.run(
                        ["ssh", "-F", "none", "-o", "BatchMode=yes", "-o", f"UserKnownHostsFile={server.known_hosts()}",
                         "-i", path, *only, "-p", str(server.port), f"{server.user}@127.0.0.1", "true"],
                        env={**os.environ, **environment}, stdin=subprocess.DEVNULL, capture_output=True, timeout=patience(20))
                    self.assertEqual(ssh.returncode == 0, not only, ssh.stderr)
                    arguments = [*self.arguments(server, key=None), "-i", path, *only]
                    if only:
                        self.fails(arguments, REFUSED, "agent-failed" if path == other else "key-file-missing",
                                   env=environment)
                        continue
                    cli = self.cli(arguments, env=environment)
                    cli.wait_event("state", state="up")
                    self.assertEqual(cli.stop(), 0, cli.report())
                    if path == missing:
                        self.assertIn(str(path), cli.report())

    def test_no_agent_and_nothing_else_to_log_in_with(self):
        server = self.sshd()
        arguments = self.arguments(server, key=None)
        self.fails(arguments, REFUSED, "no-authentication-method")
        self.fails(arguments, REFUSED, "agent-unavailable", env={"SSH_AUTH_SOCK": str(self.folder / "gone")})
        working = self.agent(server.user_key())
        self.fails([*arguments, "--no-agent"], REFUSED, "no-authentication-method", env=working)

    def test_an_agent_that_never_answers(self):
        path = self.folder / "mute"
        listener = socket.socket(socket.AF_UNIX)
        self.addCleanup(listener.close)
        listener.bind(str(path))
        listener.listen(8)
        server = self.sshd()
        cli = self.cli(self.arguments(server, key=None), env={"SSH_AUTH_SOCK": str(path)})
        self.assertEqual(cli.wait_exit(patience(40)), REFUSED, cli.report())
        self.assertTrue({error["code"] for error in cli.events_of("error")} & {"agent-unavailable", "agent-failed"},
                        cli.report())


class Secrets(CliCase):
    def assert_hidden(self, cli, *secrets):
        shown = [Path(f"/proc/{cli.pid}/cmdline").read_bytes(), Path(f"/proc/{cli.pid}/environ").read_bytes()]
        self.assertEqual(cli.stop(), 0, cli.report())
        shown += [cli.stdout.encode(), cli.stderr.encode()]
        shown += [path.read_bytes() for path in (self.folder / "cli").rglob("*") if path.is_file()]
        for secret in secrets:
            for text in shown:
                self.assertNotIn(secret.encode(), text)

    def test_neither_password_nor_passphrase_shows_anywhere(self):
        for json_events in (True, False):
            with self.subTest(json=json_events):
                server = self.sshd(password=PASSWORD, config=["AuthenticationMethods publickey,password"])
                cli = self.cli([*self.arguments(server, key=None), "-i", server.encrypted_key(), "--no-agent",
                                "--password-stdin", "--passphrase-stdin", "--verbose"],
                               stdin=f"{PASSWORD}\n{PASSPHRASE}\n", json_events=json_events)
                if json_events:
                    cli.wait_event("state", state="up")
                else:
                    self.eventually(lambda: "Accepted password" in server.log(), cli.report)
                self.assert_hidden(cli, PASSWORD, PASSPHRASE)

    def test_a_rejected_password_does_not_show_either(self):
        server = self.sshd(password=PASSWORD)
        cli = self.cli([*self.arguments(server, key=None), "--no-agent", "--password-stdin", "--verbose"],
                       stdin="s3cret-but-wrong\n")
        self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())
        self.assertNotIn("s3cret-but-wrong", cli.stdout + cli.stderr)

    def test_ftp_logins_do_not_show(self):
        self.need(not PyFtpd.missing(), PyFtpd.missing())
        server = self.started(PyFtpd(self.folder / "ftp"))
        sshd = self.sshd()
        cli = self.cli([*self.arguments(sshd, "-L", f"ftp/0:127.0.0.1:{server.port}"), "--verbose"])
        cli.wait_up(1)
        ftp = RawFtp(cli.listen()).login(server.user, server.password)
        ftp.command("ACCT hidden-account")
        ftp.command("SITE PSWD hidden-site")
        ftp.command("USER again-hidden-user")
        ftp.command("PASS again-hidden-word")
        ftp.close()
        cli.wait_event("connection", state="closed")
        self.assert_hidden(cli, server.password, "hidden-account", "hidden-site", "again-hidden-word",
                           "again-hidden-user")


if __name__ == "__main__":
    main()
