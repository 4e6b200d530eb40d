# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that cannot be set up, and command lines that make no sense."""
import os
import shutil
import socket
import subprocess
from pathlib import Path

from sallyport_testing import CliCase, TcpServer, connect, free_port, main, patience, read_exactly

USAGE, FORWARD_FAILED = 2, 6


class Listening(CliCase):
    def fails_to_listen(self, arguments, code, **options):
        """Exit code 6, and the forward event and the error event name the code."""
        cli = self.cli(arguments, **options)
        self.assertEqual(cli.wait_exit(patience(20)), FORWARD_FAILED, cli.report())
        failed = cli.events_of("forward", state="failed")
        self.assertTrue(failed, cli.report())
        self.assertEqual(failed[0]["code"], code, cli.report())
        return cli, failed[0]

    def test_a_port_that_is_taken_names_the_process_that_has_it(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli, failed = self.fails_to_listen(
            self.arguments(sshd, "-L", f"{echo.port}:127.0.0.1:{echo.port}"), "listen-port-taken")
        self.assertEqual(failed["rule"], 1)
        self.assertIn(str(os.getpid()), str(failed), "the process that holds the port")

    def test_a_port_that_is_taken_on_every_address(self):
        with socket.create_server(("0.0.0.0", 0)) as listener:
            port = listener.getsockname()[1]
            self.fails_to_listen(self.arguments(self.sshd(), "-L", f"127.0.0.1:{port}:127.0.0.1:1"),
                                 "listen-port-taken")

    def test_the_same_port_twice(self):
        port = free_port()
        rule, other = ["-L", f"{port}:127.0.0.1:1"], ["-L", f"{port}:127.0.0.1:2"]
        error = self.fails(self.arguments(self.sshd(), *rule, *other), USAGE, "profile-invalid")
        self.assertEqual(error["context"], "rules[1].listen")
        # Said twice, it is said once, as with ssh.
        cli = self.cli(self.arguments(self.sshd(), *rule, *rule))
        cli.wait_up(1)
        self.assertEqual(cli.stop(), 0, cli.report())
        self.assertEqual(len(cli.events_of("forward", state="listening")), 1, cli.report())

    def test_a_taken_port_leaves_the_other_rules_running(self):
        taken = self.started(TcpServer.holding())
        cli = self.cli(self.arguments(self.sshd(), "-L", "127.0.0.1:0:127.0.0.1:1",
                                      "-L", f"127.0.0.1:{taken.port}:127.0.0.1:1"))
        failed = cli.wait_event("forward", state="failed")
        self.assertEqual((failed["rule"], failed["code"]), (2, "listen-port-taken"))
        cli.wait_event("state", state="degraded")

    def test_one_family_only(self):
        loopback = {"-4": ("127.0.0.1", "::1"), "-6": ("::1", "127.0.0.1")}
        echo = self.started(TcpServer.echo())
        with socket.socket(socket.AF_INET6) as probe:
            self.need(probe.connect_ex(("::1", 1)) != 99, "IPv6 on this computer")
        # The server is reached over IPv4 here; -6 is tried on the listener of a tunnel that is down.
        for option, bind in (("-4", "localhost"), ("-4", "*"), ("-4", ""), ("-6", "localhost"), ("-6", "*"),
                             ("-oAddressFamily=inet", "localhost")):
            with self.subTest(option=option, bind=bind):
                rule = f"{bind}:0:127.0.0.1:{echo.port}" if bind else f"0:127.0.0.1:{echo.port}"
                cli = self.cli(self.arguments(self.sshd(), "-L", rule, option, "--lazy"))
                address = cli.wait_event("forward", state="listening")["listen"]
                port = int(address.rpartition(":")[2])
                here, not_here = loopback.get(option, loopback["-4"])
                with connect((here, port)):
                    pass
                with self.assertRaises(ConnectionRefusedError):
                    connect((not_here, port)).close()
                cli.close()

    def test_a_privileged_port(self):
        limit = int(Path("/proc/sys/net/ipv4/ip_unprivileged_port_start").read_text())
        self.need(limit > 1, "a kernel that keeps low ports for root")
        port = min(limit, 1024) - 1
        sshd = self.sshd()
        if os.geteuid() != 0:
            self.fails_to_listen(self.arguments(sshd, "-L", f"{port}:127.0.0.1:1"), "listen-port-privileged")
            return
        shared = {}
        for name, path in (("key", sshd.user_key()), ("hosts", sshd.known_hosts())):
            shared[name] = self.folder / name
            shutil.copy(path, shared[name])
            os.chown(shared[name], 65534, 65534)
        home = self.folder / "home"
        home.mkdir()
        os.chown(home, 65534, 65534)
        arguments = ["connect", f"{sshd.user}@127.0.0.1:{sshd.port}", "-i", str(shared["key"]), "--known-hosts",
                     str(shared["hosts"]), "-L", f"{port}:127.0.0.1:1"]
        self.fails_to_listen(arguments, "listen-port-privileged", folder=home,
                             prefix=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])

    def test_an_address_this_machine_does_not_have(self):
        self.fails_to_listen(self.arguments(self.sshd(), "-L", "192.0.2.1:0:127.0.0.1:1"), "listen-address-invalid")

    def test_one_rule_that_fails_leaves_the_others_running(self):
        echo = self.started(TcpServer.echo())
        cli = self.cli(self.arguments(self.sshd(), "-L", f"0:127.0.0.1:{echo.port}",
                                      "-L", f"{echo.port}:127.0.0.1:{echo.port}"))
        self.assertEqual(cli.wait_event("forward", state="failed")["rule"], 2)
        cli.wait_event("state", state="degraded")
        with connect(cli.listen(1)) as sock:
            sock.sendall(b"x")
            self.assertEqual(read_exactly(sock, 1), b"x")
        self.assertEqual(cli.stop(), 0, cli.report())


class Usage(CliCase):
    def refused(self, *arguments):
        cli = self.cli(list(arguments))
        self.assertEqual(cli.wait_exit(patience(10)), USAGE, cli.report())
        self.assertEqual(cli.events[-1]["event"], "exit")
        errors = cli.events_of("error")
        self.assertTrue(errors, cli.report())
        self.assertIn(errors[0]["code"], ("invalid-argument", "invalid-rule"), cli.report())
        return errors[0]

    def test_rules_that_are_no_rules(self):
        for text in ("", "80", "0:host", "0:host:", "0:host:port", "0::80", "x:host:80", "0:host:0", "0:host:65536",
                     "65536:host:80", "-1:host:80", "0:host:80:90:100", "udp/0:host:80", "ftp/", "ftp/0:host",
                     "[::1:0:host:80", "0:[::1:80", "0:host:8 0", "0:ho st:80", "0x10:host:80", "0:host:99999999999999",
                     "ftp/tcp/0:host:21", "٨٠:host:80", "0:host\n:80"):
            with self.subTest(repr(text)):
                error = self.refused("connect", "me@127.0.0.1:1", "-L", text)
                if text.strip().isascii() and len(text) > 3 and "\n" not in text:
                    self.assertIn(text, str(error), "what was wrong")

    def test_destinations_that_are_none(self):
        for text in ("", "me@", "@", "me@host:0", "me@host:65536", "me@host:ssh", "me@[::1", "me@host:22:22"):
            with self.subTest(text):
                self.refused("connect", text, "-L", "0:host:80")

    def test_options_that_are_none(self):
        for words in (["connect"], ["connect", "a@b", "c@d", "-L", "0:h:1"], ["connect", "a@b", "--no-such-option"],
                      ["connect", "a@b", "-L"], ["frobnicate"], [],
                      ["connect", "a@b", "-L", "0:h:1", "--host-key", "MD5:00:11"],
                      ["connect", "a@b", "-L", "0:h:1", "--connect-timeout", "soon"],
                      ["connect", "a@b", "-L", "0:h:1", "--connect-timeout", "-1"]):
            with self.subTest(words):
                self.refused(*words)

    def test_help_and_version(self):
        program = os.environ["SALLYPORT_CLI"]
        for option, words in (("--help", ("connect", "-L", "--password-stdin", "--json")), ("--version", ("allyport",))):
            result = subprocess.run([program, option], capture_output=True, text=True, timeout=20)
            self.assertEqual(result.returncode, 0)
            for word in words:
                self.assertIn(word, result.stdout)

    def test_rules_in_every_accepted_spelling(self):
        echo = self.started(TcpServer.echo())
        rules = [f"0:127.0.0.1:{echo.port}", f"tcp/0:127.0.0.1:{echo.port}", f"127.0.0.1:0:127.0.0.1:{echo.port}",
                 f"localhost:0:localhost:{echo.port}", f"tcp/[::1]:0:127.0.0.1:{echo.port}",
                 f"0:[::ffff:127.0.0.1]:{echo.port}"]
        cli = self.tunnel(self.sshd(), *(word for rule in rules for word in ("-L", rule)))
        for number, rule in enumerate(rules, 1):
            with self.subTest(rule), connect(cli.listen(number)) as sock:
                sock.sendall(b"x")
                self.assertEqual(read_exactly(sock, 1), b"x")


if __name__ == "__main__":
    main()
