# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sallyport-cli test`: what it says about servers and rules that work, and about those that do not."""
import contextlib
import json
import shutil
import socket

from sallyport_testing import (AskingServer, BlackHole, CliCase, PyFtpd, Screen, ScriptedFtp, TcpServer, Vsftpd,
                               connect, free_port, main, patience)
from sallyport_testing.sshd import generate_key

OK, USAGE, UNREACHABLE, UNTRUSTED, REFUSED, FORWARD, LOST = 0, 2, 3, 4, 5, 6, 7
PASSWORD = "pa55-w0rd with blanks"


def own_address():
    """One that other computers would use; None: there is none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        probe.connect(("192.0.2.1", 9))  # nothing is sent
        if not probe.getsockname()[0].startswith("127."):
            return probe.getsockname()[0]
    return None


class TestCase(CliCase):
    def walk(self, arguments, exit_code, seconds=30.0, **options):
        """Runs it to its end; the steps that have ended."""
        cli = self.cli(["test", *arguments[1:]], **options)
        self.assertEqual(cli.wait_exit(patience(seconds)), exit_code, cli.report())
        self.assertFalse(cli.broken_lines, cli.report())
        self.assertEqual(cli.events[-1]["event"], "exit", cli.report())
        self.assertEqual(cli.events[-1]["code"], exit_code, cli.report())
        # Whatever began has ended, once.
        begun = {event["id"] for event in cli.events_of("test")}
        steps = [event for event in cli.events_of("test") if event["state"] != "running"]
        self.assertEqual(sorted(begun), sorted(step["id"] for step in steps), cli.report())
        self.report = cli.report
        if exit_code == OK:
            self.assertFalse(cli.events_of("error"), cli.report())
        return steps

    def step(self, steps, kind, **fields):
        """The only step of a kind with these fields."""
        found = [step for step in steps if step["step"] == kind
                 and all(step.get(key) == value for key, value in fields.items())]
        self.assertEqual(len(found), 1, (kind, fields, self.report()))
        return found[0]

    def failed(self, steps, kind, code, *words, **fields):
        """The first failure is of this kind; its words are in the detail."""
        failures = [step for step in steps if step["state"] == "failed"]
        self.assertTrue(failures, self.report())
        first = failures[0]
        self.assertEqual((first["step"], first.get("code")), (kind, code), self.report())
        for key, value in fields.items():
            self.assertEqual(first.get(key), value, self.report())
        for word in words:
            self.assertIn(word, first["detail"], self.report())
        return first

    def states(self, steps):
        return [(step["step"], step["state"]) for step in steps]


class Way(TestCase):
    """From the server's name to the login."""

    def test_everything_works(self):
        sshd, echo = self.sshd(), self.started(TcpServer.echo())
        steps = self.walk(self.arguments(sshd, "-L", f"0:127.0.0.1:{echo.port}", "-D", "0",
                                         "--reach", f"localhost:{echo.port}"), OK)
        self.assertEqual([kind for kind, _ in self.states(steps)],
                         ["resolve", "tcp", "identification", "algorithms", "host-key", "login-methods", "login",
                          "listen", "destination", "listen", "destination", "destination"])
        self.assertEqual({state for _, state in self.states(steps)}, {"passed"}, self.report())
        self.assertIn("127.0.0.1", self.step(steps, "tcp")["detail"])
        self.assertIn("(OpenSSH ", self.step(steps, "identification")["detail"])
        self.assertIn("ssh-ed25519", self.step(steps, "algorithms")["detail"])
        self.assertIn(sshd.fingerprint(), self.step(steps, "host-key")["detail"])
        self.assertIn("known_hosts:1", self.step(steps, "host-key")["detail"])
        self.assertIn("publickey", self.step(steps, "login-methods")["detail"])
        self.assertIn(f"as {sshd.user} by publickey", self.step(steps, "login")["detail"])
        self.assertEqual({step["ms"] >= 0 for step in steps}, {True})

    def test_no_rule_is_needed(self):
        sshd = self.sshd()
        steps = self.walk(["test", f"{sshd.user}@127.0.0.1:{sshd.port}", "-i", sshd.user_key(), "--known-hosts",
                           sshd.known_hosts()], OK)
        self.assertEqual(self.states(steps)[-1], ("login", "passed"))

    def test_a_name_that_does_not_resolve_here(self):
        steps = self.walk(["test", "somebody@nowhere.invalid", "-L", "0:127.0.0.1:9"], UNREACHABLE)
        self.failed(steps, "resolve", "host-not-found", "this computer", "nowhere.invalid")
        self.assertEqual(self.states(steps)[1:], [("listen", "skipped")])

    def test_addresses_of_a_name_are_listed(self):
        sshd = self.sshd()
        steps = self.walk(["test", f"{sshd.user}@localhost:{sshd.port}", "-4", "-i", sshd.user_key(), "--host-key",
                           sshd.fingerprint()], OK)
        self.assertEqual(self.step(steps, "resolve")["detail"], "127.0.0.1")
        self.assertIn("asked for", self.step(steps, "host-key")["detail"])

    def test_a_wrong_port(self):
        sshd = self.sshd()
        arguments = self.arguments(sshd)
        arguments[1] = f"{sshd.user}@127.0.0.1:{free_port()}"
        steps = self.walk(arguments, UNREACHABLE)
        self.failed(steps, "tcp", "connection-refused")
        self.assertEqual(self.states(steps), [("resolve", "passed"), ("tcp", "failed"), ("listen", "skipped")])

    def test_a_server_that_does_not_answer(self):
        hole = self.started(BlackHole())
        steps = self.walk(["test", f"me@127.0.0.1:{hole.port}", "--connect-timeout", "1"], UNREACHABLE)
        failed = self.failed(steps, "tcp", "connect-timeout")
        self.assertGreaterEqual(failed["ms"], 900)

    def test_another_service_than_ssh(self):
        web = self.started(TcpServer(lambda sock: sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")))
        steps = self.walk(["test", f"me@127.0.0.1:{web.port}"], UNREACHABLE)
        self.failed(steps, "identification", "not-ssh", "HTTP/1.1")

    def test_a_server_that_says_nothing(self):
        mute = self.started(TcpServer(lambda sock: sock.recv(1 << 16) and sock.recv(1 << 16)))
        steps = self.walk(["test", f"me@127.0.0.1:{mute.port}", "--connect-timeout", "1"], UNREACHABLE)
        self.failed(steps, "identification", "handshake-timeout")

    def test_a_proxy_that_is_not_there(self):
        steps = self.walk(["test", "me@far.invalid", "--proxy", f"socks5://127.0.0.1:{free_port()}"], UNREACHABLE)
        self.failed(steps, "tcp", "proxy-unreachable")
        resolve = self.step(steps, "resolve", state="skipped")
        self.assertIn("proxy", resolve["detail"])

    def test_nothing_in_common(self):
        sshd = self.sshd(config=["Ciphers aes256-ctr"])
        steps = self.walk(self.arguments(sshd, "--cipher", "aes128-ctr"), UNREACHABLE)
        words = () if self.lacks("naming the algorithms") else ("aes256-ctr",)
        self.failed(steps, "algorithms", "no-common-algorithm", *words)

    def test_weak_algorithms_are_named(self):
        sshd = self.sshd(config=["KexAlgorithms diffie-hellman-group14-sha1", "Ciphers aes128-cbc", "MACs hmac-sha1"])
        steps = self.walk(self.arguments(sshd, "--kex", "+diffie-hellman-group14-sha1", "--cipher", "+aes128-cbc",
                                         "--mac", "+hmac-sha1", "-D", "0"), OK)
        weak = self.step(steps, "algorithms", state="warned")["detail"]
        for name in ("diffie-hellman-group14-sha1 (SHA-1)", "aes128-cbc (CBC mode)", "hmac-sha1 (SHA-1)"):
            self.assertIn(name, weak)

    def test_an_unknown_host_key(self):
        sshd = self.sshd()
        arguments = self.arguments(sshd, known_hosts=sshd.known_hosts("empty", []))
        steps = self.walk(arguments, UNTRUSTED)
        self.failed(steps, "host-key", "host-key-unknown", sshd.fingerprint())
        self.assertEqual(self.states(steps)[-1], ("listen", "skipped"))
        steps = self.walk([*arguments, "-D", "0", "--accept-new"], FORWARD)
        self.assertIn("stored in", self.step(steps, "host-key", state="passed")["detail"])

    def test_a_changed_host_key(self):
        sshd = self.sshd()
        other = self.sshd(host_key_set="other")
        lines = [line.replace(str(other.port), str(sshd.port)) for line in other.known_hosts_lines()]
        steps = self.walk(self.arguments(sshd, known_hosts=sshd.known_hosts("changed", lines)), UNTRUSTED)
        self.failed(steps, "host-key", "host-key-changed", sshd.fingerprint(), "changed:1")

    def test_a_key_type_the_server_no_longer_has(self):
        sshd = self.sshd(host_keys=("ed25519",))
        ecdsa = self.sshd(host_keys=("ecdsa",))
        lines = [line.replace(str(ecdsa.port), str(sshd.port)) for line in ecdsa.known_hosts_lines()]
        steps = self.walk(self.arguments(sshd, known_hosts=sshd.known_hosts("old", lines)), UNTRUSTED)
        self.assertIn("host key on file", self.step(steps, "algorithms", state="warned")["detail"])
        self.failed(steps, "host-key", "host-key-unknown", "another key type")

    def test_a_known_hosts_file_that_cannot_be_read(self):
        sshd = self.sshd()
        steps = self.walk(self.arguments(sshd, known_hosts=str(self.folder)), UNTRUSTED)
        self.failed(steps, "host-key", "known-hosts-unreadable")


class Login(TestCase):
    def test_a_key_the_server_does_not_know(self):
        sshd = self.sshd()
        steps = self.walk(self.arguments(sshd, "-i", sshd.stranger_key(), key=None), REFUSED)
        self.assertIn(sshd.stranger_key(), self.step(steps, "login", state="warned")["detail"])
        failed = self.failed(steps, "login", "key-rejected", "publickey", "AllowUsers", "from=", "expiry-time=")
        self.assertEqual("PermitRootLogin" in failed["detail"], sshd.user == "root")

    def test_the_second_key_is_the_right_one(self):
        sshd = self.sshd()
        steps = self.walk(self.arguments(sshd, "-i", sshd.stranger_key(), "-i", sshd.user_key(), "-D", "0", key=None), OK)
        self.assertEqual(self.step(steps, "login", state="warned")["code"], "key-rejected")
        self.assertIn(sshd.user_key(), self.step(steps, "login", state="passed")["detail"])

    def test_a_key_file_that_is_missing(self):
        sshd = self.sshd()
        missing = str(self.folder / "no-such-key")
        steps = self.walk(self.arguments(sshd, "-i", missing, key=None), REFUSED)
        self.failed(steps, "login", "key-file-missing")

    def test_a_key_file_that_others_may_read(self):
        sshd = self.sshd()
        key = self.folder / "shared-key"
        shutil.copy(sshd.user_key(), key)
        key.chmod(0o644)
        steps = self.walk(self.arguments(sshd, "-i", str(key), key=None), REFUSED)
        self.failed(steps, "login", "key-file-exposed", f"chmod 600 {key}")
        key.chmod(0o600)
        self.walk(self.arguments(sshd, "-i", str(key), "-D", "0", key=None), OK)

    def test_nothing_to_offer(self):
        sshd = self.sshd()
        steps = self.walk(self.arguments(sshd, "--no-agent", key=None), REFUSED)
        failures = [step for step in steps if step["state"] == "failed"]
        self.assertEqual([step["step"] for step in failures], ["login"])
        self.assertIn("publickey", self.step(steps, "login-methods")["detail"])

    def test_more_keys_than_the_server_allows(self):
        sshd = self.sshd(config=["MaxAuthTries 2"])
        strangers = [str(generate_key(f"stranger_{number}", "ed25519")) for number in range(3)]
        keys = [part for path in strangers for part in ("-i", path)]
        steps = self.walk(self.arguments(sshd, *keys, "-i", sshd.user_key(), key=None), REFUSED)
        self.failed(steps, "login", "authentication-failed", "MaxAuthTries", "Too many")


class Password(TestCase):
    def test_a_password(self):
        sshd = self.sshd(password=PASSWORD)
        arguments = self.arguments(sshd, "--password-stdin", "--no-agent", "-D", "0", key=None)
        steps = self.walk(arguments, OK, stdin=PASSWORD + "\n")
        self.assertIn("by password", self.step(steps, "login", state="passed")["detail"])
        self.assertNotIn(PASSWORD, self.report())

    def test_a_wrong_password(self):
        sshd = self.sshd(password=PASSWORD)
        arguments = self.arguments(sshd, "--password-stdin", "--no-agent", key=None)
        steps = self.walk(arguments, REFUSED, stdin="wrong one\n")
        self.failed(steps, "login", "password-rejected")
        self.assertNotIn("wrong one", self.report())

    def test_a_key_and_a_password(self):
        sshd = self.sshd(password=PASSWORD, config=["AuthenticationMethods publickey,password"])
        arguments = self.arguments(sshd, "--password-stdin", "--no-agent", "-D", "0")
        steps = self.walk(arguments, OK, stdin=PASSWORD + "\n")
        logins = [step["detail"] for step in steps if step["step"] == "login"]
        self.assertEqual(len(logins), 2, self.report())
        self.assertIn("wants one more of: password", logins[0])
        self.assertIn("by password", logins[1])


class Questions(TestCase):
    """What connect would ask, test asks, too."""

    def on_a_screen(self, sshd, **options):
        screen = self.started(Screen())
        hosts = sshd.known_hosts("empty", [])
        arguments = ["test", *self.arguments(sshd, "--no-agent", "-D", "0", key=None, known_hosts=hosts)[1:]]
        return screen, self.cli(arguments, prefix=screen.prefix(), **options), hosts

    def test_a_host_key_and_two_passwords(self):
        sshd = self.sshd(password=PASSWORD)
        screen, cli, hosts = self.on_a_screen(sshd)
        screen.expect("fingerprint|yes")
        screen.type("yes")
        screen.expect("Password: ")
        screen.type("not it")
        screen.expect("try again(?s:.*)Password: ")
        screen.type(PASSWORD)
        self.assertEqual(cli.wait_exit(patience(15)), OK, cli.report())
        self.assertIn(f"stored in {hosts}", cli.events_of("test", step="host-key")[-1]["detail"])
        logins = [step["state"] for step in cli.events_of("test", step="login") if step["state"] != "running"]
        self.assertEqual(logins, ["warned", "passed"], cli.report())
        for secret in (PASSWORD, "not it"):
            self.assertNotIn(secret, cli.stdout + cli.stderr + screen.text)

    def test_it_stops_while_a_question_waits(self):
        sshd = self.sshd(password=PASSWORD)
        screen, cli, _ = self.on_a_screen(sshd)
        screen.expect("fingerprint|yes")
        self.assertEqual(cli.stop(seconds=5), OK, cli.report())
        self.assertEqual(cli.events_of("test", step="host-key")[-1]["state"], "skipped")
        self.assertTrue(screen.echoes())

    def test_a_server_that_lets_anybody_in(self):
        server = self.started(AskingServer(self.folder / "asking", open=True))
        steps = self.walk(["test", f"{server.user}@127.0.0.1:{server.port}", "--known-hosts", server.known_hosts(),
                           "--no-agent"], OK)
        warned = [step for step in steps if step["state"] == "warned"]
        self.assertEqual([step["code"] for step in warned], ["trivial-authentication"], self.report())


class Destinations(TestCase):
    def rule(self, config, *rules, exit_code=FORWARD, **options):
        return self.walk(self.arguments(self.sshd(config=config), *rules, **options), exit_code)

    def test_refused_unresolved_and_silent_are_told_apart(self):
        hole = self.started(BlackHole())
        steps = self.rule([], "-L", f"0:127.0.0.1:{free_port()}", "-L", "0:nowhere.invalid:80",
                          "-L", f"0:127.0.0.1:{hole.port}", "--connect-timeout", "1")
        refused, unresolved, silent = (self.step(steps, "destination", rule=rule) for rule in (1, 2, 3))
        self.assertEqual([step["state"] for step in (refused, unresolved, silent)], ["failed"] * 3)
        self.assertEqual([step["code"] for step in (refused, unresolved, silent)],
                         ["destination-refused", "destination-refused", "destination-timeout"])
        self.assertIn("as seen from the SSH server", silent["detail"])
        if not self.lacks("own words when it refuses"):
            self.assertIn("as seen from the SSH server, nothing listens", refused["detail"])
            self.assertIn("cannot resolve", unresolved["detail"])
            self.assertIn("not on this computer", unresolved["detail"])

    def test_no_forwarding_at_all(self):
        echo = self.started(TcpServer.echo())
        steps = self.rule(["AllowTcpForwarding no"], "-L", f"0:127.0.0.1:{echo.port}", "-R", "0:127.0.0.1:1")
        self.failed(steps, "destination", "destination-prohibited", "AllowTcpForwarding", rule=1)
        listen = self.step(steps, "listen", rule=2)
        self.assertEqual((listen["state"], listen["code"]), ("failed", "remote-listen-refused"))
        self.assertIn("AllowTcpForwarding", listen["detail"])
        self.assertEqual(echo.accepted, 0)

    def test_a_dynamic_rule_opens_something_for_real(self):
        self.assertEqual(self.step(self.rule([], "-D", "0", exit_code=0), "destination", rule=1)["state"], "passed")
        for config in ("AllowTcpForwarding no", "AllowTcpForwarding remote", "DisableForwarding yes", "PermitOpen none"):
            with self.subTest(config):
                steps = self.rule([config], "-D", "0")
                self.failed(steps, "destination", "destination-prohibited", "AllowTcpForwarding", rule=1)

    def test_a_dynamic_rule_where_some_destinations_are_permitted(self):
        echo = self.started(TcpServer.echo())
        steps = self.rule([f"PermitOpen 127.0.0.1:{echo.port}"], "-L", f"0:127.0.0.1:{echo.port}", "-D", "0",
                          exit_code=0)
        self.assertIn("PermitOpen", self.step(steps, "destination", rule=2, state="warned")["detail"])

    def test_one_destination_permitted_and_another_not(self):
        echo = self.started(TcpServer.echo())
        steps = self.rule([f"PermitOpen 127.0.0.1:{echo.port}"], "-L", f"0:127.0.0.1:{echo.port}",
                          "-L", "0:127.0.0.1:9")
        self.assertEqual(self.step(steps, "destination", rule=1)["state"], "passed")
        failed = self.failed(steps, "destination", "destination-prohibited", "PermitOpen", "127.0.0.1:9", rule=2)
        self.assertNotIn("AllowTcpForwarding", failed["detail"])

    def test_a_listen_port_that_is_taken_here(self):
        echo = self.started(TcpServer.echo())
        steps = self.rule([], "-L", f"127.0.0.1:{echo.port}:127.0.0.1:{echo.port}")
        self.failed(steps, "listen", "listen-port-taken", str(echo.port), rule=1)
        # What else there is to know is found out all the same.
        self.assertEqual(self.step(steps, "destination", rule=1)["state"], "passed")

    def test_unix_sockets(self):
        if self.lacks("Unix-domain sockets"):
            self.skipTest("the library cannot")
        path = self.folder / "there.sock"
        listener = socket.socket(socket.AF_UNIX)
        self.addCleanup(listener.close)
        listener.bind(str(path))
        listener.listen(4)
        here = self.folder / "here.sock"
        steps = self.rule([], "-L", f"{here}:{path}", exit_code=OK)
        self.assertEqual(self.step(steps, "destination")["state"], "passed")
        self.assertFalse(here.exists())
        steps = self.rule(["AllowStreamLocalForwarding no"], "-L", f"{here}:{path}")
        self.failed(steps, "destination", "destination-refused", "AllowStreamLocalForwarding")

    def test_a_destination_asked_for_by_name(self):
        steps = self.rule([], "-D", "0", "--reach", f"127.0.0.1:{free_port()}")
        self.failed(steps, "destination", "destination-refused")
        self.assertEqual(self.step(steps, "listen", rule=1)["state"], "passed")


class Remote(TestCase):
    """Listeners on the SSH server, and who reaches them. 127.0.0.2 stands for what is outside."""

    # What GatewayPorts makes of a bind address: wider, narrower, or as asked for.
    MATRIX = {
        "no": {"localhost": "passed", "127.0.0.1": "passed", "": "narrower", "0.0.0.0": "narrower"},
        "yes": {"localhost": "wider", "127.0.0.1": "wider", "": "open", "0.0.0.0": "open"},
        "clientspecified": {"localhost": "passed", "127.0.0.1": "passed", "": "open", "0.0.0.0": "open",
                            "127.0.0.2": "passed"},
    }
    WORDS = {"passed": "only programs on the SSH server itself", "open": "other computers can connect",
             "wider": "GatewayPorts yes", "narrower": "GatewayPorts no"}
    STATES = {"passed": "passed", "open": "passed", "wider": "warned", "narrower": "warned"}

    def test_who_can_connect(self):
        echo = self.started(TcpServer.echo())
        for setting, binds in self.MATRIX.items():
            sshd = self.sshd(config=[f"GatewayPorts {setting}"])
            rules = [part for bind in binds for part in ("-R", f"{bind}:0:127.0.0.1:{echo.port}")]
            before = echo.accepted
            steps = self.walk(self.arguments(sshd, *rules), OK)
            # Once for each rule, from here; what was tried at the server's end went nowhere.
            self.eventually(lambda: echo.accepted - before >= len(binds), self.report)
            self.assertEqual(echo.accepted - before, len(binds), self.report())
            for rule, (bind, verdict) in enumerate(binds.items(), 1):
                with self.subTest(GatewayPorts=setting, bind=bind):
                    step = self.step(steps, "exposure", rule=rule)
                    if bind == "127.0.0.2":
                        # The very address of the probe; a loopback one all the same.
                        self.assertEqual(step["state"], "warned", self.report())
                        continue
                    self.assertEqual(step["state"], self.STATES[verdict], self.report())
                    self.assertIn(self.WORDS[verdict], step["detail"])

    def test_a_server_that_allows_no_look(self):
        sshd = self.sshd(config=["AllowTcpForwarding remote"])
        echo = self.started(TcpServer.echo())
        steps = self.walk(self.arguments(sshd, "-R", f"*:0:127.0.0.1:{echo.port}"), OK)
        self.assertIn("GatewayPorts", self.step(steps, "exposure", state="skipped")["detail"])

    def test_a_port_that_is_taken_there(self):
        sshd, echo = self.sshd(), self.started(TcpServer.echo())
        steps = self.walk(self.arguments(sshd, "-R", f"127.0.0.1:{echo.port}:127.0.0.1:{echo.port}"), FORWARD)
        self.failed(steps, "listen", "remote-listen-refused", f"listens on port {echo.port} already", rule=1)

    def test_a_port_that_is_half_taken_there(self):
        """sshd takes what it gets of several addresses, and says yes."""
        if not socket.has_ipv6:
            self.skipTest("needs IPv6")
        sshd, echo = self.sshd(), self.started(TcpServer.echo())
        steps = self.walk(self.arguments(sshd, "-R", f"localhost:{echo.port}:127.0.0.1:{echo.port}"), OK)
        self.assertIn("another program", self.step(steps, "exposure", state="warned")["detail"])

    def test_a_port_that_is_not_permitted(self):
        sshd, echo = self.sshd(config=["PermitListen localhost:12345"]), self.started(TcpServer.echo())
        steps = self.walk(self.arguments(sshd, "-R", f"localhost:{free_port()}:127.0.0.1:{echo.port}"), FORWARD)
        self.failed(steps, "listen", "remote-listen-refused", "PermitListen", rule=1)

    def test_a_destination_on_this_side_that_refuses(self):
        steps = self.walk(self.arguments(self.sshd(), "-R", f"0:127.0.0.1:{free_port()}"), FORWARD)
        self.failed(steps, "destination", "local-io-error", "this computer", rule=1)

    def test_nothing_listens_afterwards(self):
        sshd, echo = self.sshd(), self.started(TcpServer.echo())
        port = free_port()
        self.walk(self.arguments(sshd, "-R", f"127.0.0.1:{port}:127.0.0.1:{echo.port}"), OK)
        self.eventually(lambda: self.refuses(port), "the server still listens")

    def refuses(self, port):
        with contextlib.suppress(OSError):
            connect(("127.0.0.1", port), 2).close()
            return False
        return True


class Ftp(TestCase):
    def test_a_server_at_either_end(self):
        ftp = self.started(PyFtpd(self.folder / "ftp"))
        steps = self.walk(self.arguments(self.sshd(), "-L", f"ftp/0:127.0.0.1:{ftp.port}",
                                         "-R", f"ftp/0:127.0.0.1:{ftp.port}"), OK)
        for rule in (1, 2):
            found = [step["detail"] for step in steps if step["step"] == "ftp" and step["rule"] == rule]
            self.assertIn("pyftpdlib", found[0])
            self.assertIn("EPSV", found[0])
        self.assertIn("allows data connections", self.data_step(steps)["detail"])

    def data_step(self, steps):
        return [step for step in steps if step["step"] == "ftp" and step.get("rule") == 1][1]

    def test_only_the_control_port_is_permitted(self):
        ftp = self.started(ScriptedFtp())
        sshd = self.sshd(config=[f"PermitOpen 127.0.0.1:{ftp.port}"])
        steps = self.walk(self.arguments(sshd, "-L", f"ftp/0:127.0.0.1:{ftp.port}"), OK)
        data = self.data_step(steps)
        self.assertEqual(data["state"], "warned")
        self.assertIn("PermitOpen", data["detail"])
        self.assertEqual(ftp.commands, ["FEAT", "EPSV", "QUIT"])

    def test_a_server_without_epsv(self):
        ftp = self.started(ScriptedFtp(lambda session, verb, argument: "500 no" if verb == "EPSV" else None))
        steps = self.walk(self.arguments(self.sshd(), "-L", f"ftp/0:127.0.0.1:{ftp.port}"), OK)
        self.assertIn("does not know EPSV", [step for step in steps if step["step"] == "ftp"][0]["detail"])

    def test_a_server_that_is_full(self):
        ftp = self.started(ScriptedFtp(greeting="421 Too many users"))
        steps = self.walk(self.arguments(self.sshd(), "-L", f"ftp/0:127.0.0.1:{ftp.port}"), OK)
        warned = self.step(steps, "ftp", rule=1, state="warned")
        self.assertEqual(warned["code"], "ftp-server-busy")
        self.assertIn("421 Too many users", warned["detail"])

    def test_something_else_than_ftp(self):
        sshd = self.sshd()
        steps = self.walk(self.arguments(sshd, "-L", f"ftp/0:127.0.0.1:{sshd.port}"), FORWARD)
        self.failed(steps, "ftp", "ftp-protocol-violation", "no FTP server", "SSH-2.0", rule=1)

    def test_a_server_that_does_not_greet(self):
        mute = self.started(TcpServer(lambda sock: sock.recv(1 << 16) and sock.recv(1 << 16)))
        steps = self.walk(self.arguments(self.sshd(), "-L", f"ftp/0:127.0.0.1:{mute.port}", "--connect-timeout", "1"),
                          OK)
        self.assertIn("implicit", self.step(steps, "ftp", rule=1, state="warned")["detail"])

    def test_greetings_that_clients_put_up_with(self):
        for greeting, words in (("120 wait\r\n220 now", "asks to wait"), ("Welcome\r\n220 hello", "before its greeting"),
                                ("230 come in", "230 instead of 220"), ("220-one\r\n220-two\r\n220 three", None),
                                ("220 gr\xfc\xdf", None), ("220", None)):
            with self.subTest(greeting):
                ftp = self.started(ScriptedFtp(greeting=greeting))
                steps = self.walk(self.arguments(self.sshd(), "-L", f"ftp/0:127.0.0.1:{ftp.port}"), OK)
                found = [step for step in steps if step["step"] == "ftp"][0]
                self.assertEqual(found["state"], "warned" if words else "passed", found)
                self.assertIn(words or "transfers were not tried", found["detail"])


class FtpLogin(TestCase):
    """Whether data flow is known only when they have."""

    def server(self, kind=PyFtpd, file="file", **options):
        ftp = self.started(kind(self.folder / "ftp", **options))
        if file:
            (ftp.root / file).write_bytes(b"x" * 1000)
        return ftp

    def login(self, ftp, *more, config=(), exit_code=OK, password=None, rule="-L", **options):
        arguments = [*self.arguments(self.sshd(config=list(config)), rule, f"ftp/0:127.0.0.1:{ftp.port}",
                                     "--ftp-login", getattr(ftp, "user", "me"), "--ftp-password-stdin"), *more]
        password = password or getattr(ftp, "password", "secret")
        steps = self.walk(arguments, exit_code, stdin=password + "\n", **options)
        self.assertNotIn(password, self.report())
        return steps

    def modes(self, steps, **fields):
        return {step["mode"]: step["state"] for step in steps if step["step"] == "ftp-transfer"
                and all(step.get(key) == value for key, value in fields.items())}

    ALL = dict.fromkeys(("PASV", "EPSV", "PORT", "EPRT"), "passed")

    def test_every_kind_of_transfer(self):
        steps = self.login(self.server())
        self.assertIn("as ", self.step(steps, "ftp-login", state="passed")["detail"])
        self.assertEqual(self.modes(steps), self.ALL)
        client = self.step(steps, "ftp-client", state="passed")["detail"]
        for words in ("plain FTP", "passive or active", "SSH protects the whole way"):
            self.assertIn(words, client)

    def test_nobody_in_particular(self):
        self.need(not Vsftpd.missing(), Vsftpd.missing())
        ftp = self.server(Vsftpd)
        for login in (["--ftp-login"], ["--ftp-login", "anonymous"], ["--ftp-login="]):
            steps = self.walk(self.arguments(self.sshd(), *login, "-L", f"ftp/0:127.0.0.1:{ftp.port}"), OK)
            self.assertEqual(self.modes(steps), self.ALL, self.report())

    def test_what_is_said_at_the_end(self):
        ftp = self.server()
        arguments = ["test", *self.arguments(self.sshd(), "-L", f"ftp/0:127.0.0.1:{ftp.port}")[1:]]
        cli = self.cli(arguments, json_events=False)
        self.assertEqual(cli.wait_exit(patience(30)), OK, cli.report())
        self.assertIn("transfers were not tried: add --ftp-login", cli.stdout)
        self.assertNotIn("Everything works", cli.stdout)
        cli = self.cli([*arguments, "--ftp-login", ftp.user, "--ftp-password-stdin"], json_events=False,
                       stdin=ftp.password + "\n")
        self.assertEqual(cli.wait_exit(patience(30)), OK, cli.report())
        self.assertIn("Everything works.", cli.stdout)
        self.assertRegex(cli.stdout, "ok .*FTP PASV: works: a listing of [0-9]+ bytes")

    def test_active_transfers_made_passive(self):
        steps = self.login(self.server(), "--ftp-option", "active-mode=convert")
        self.assertEqual(self.modes(steps), self.ALL)
        self.assertIn("passive", self.step(steps, "ftp-transfer", mode="PORT")["detail"])

    def test_active_transfers_refused(self):
        steps = self.login(self.server(), "--ftp-option", "active-mode=reject")
        self.assertEqual(self.modes(steps), {**self.ALL, "PORT": "warned", "EPRT": "warned"})
        self.assertIn("active-mode=reject", self.step(steps, "ftp-transfer", mode="EPRT")["detail"])
        self.assertIn("passive mode", self.step(steps, "ftp-client", state="passed")["detail"])

    def test_the_ssh_server_may_not_listen(self):
        steps = self.login(self.server(), config=["AllowTcpForwarding local"])
        self.assertEqual(self.modes(steps), self.ALL)

    def test_the_ssh_server_may_not_forward(self):
        steps = self.login(self.server(), config=["AllowTcpForwarding no"], exit_code=FORWARD)
        self.failed(steps, "destination", "destination-prohibited", rule=1)
        self.assertFalse(self.modes(steps))

    def test_only_the_control_port_is_permitted(self):
        ftp = self.server()
        steps = self.login(ftp, config=[f"PermitOpen 127.0.0.1:{ftp.port}"])
        self.assertEqual(self.modes(steps), {**self.ALL, "PASV": "warned", "EPSV": "warned"}, steps)
        refused = self.step(steps, "ftp-transfer", mode="PASV")
        self.assertEqual(refused["code"], "destination-prohibited")
        self.assertIn("PermitOpen", refused["detail"])
        self.assertIn("and active mode", self.step(steps, "ftp-client")["detail"])
        steps = self.login(ftp, "--ftp-option", "active-mode=reject", config=[f"PermitOpen 127.0.0.1:{ftp.port}"],
                           exit_code=FORWARD)
        self.failed(steps, "ftp-client", "destination-prohibited", "PermitOpen")

    def test_a_data_port_below_the_least(self):
        steps = self.login(self.server(), "--ftp-option", "min-data-port=65535", "--ftp-option", "active-mode=reject",
                           exit_code=FORWARD)
        self.assertEqual(set(self.modes(steps).values()), {"warned"}, self.report())
        self.failed(steps, "ftp-client", "ftp-data-refused")

    def test_a_wrong_password(self):
        steps = self.login(self.server(), password="something else", exit_code=FORWARD)
        self.failed(steps, "ftp-login", "ftp-login-refused", "530", rule=1)
        self.assertFalse(self.modes(steps))

    def test_a_server_that_insists_on_tls(self):
        for verb, reply in (("USER", "530 Non-anonymous sessions must use encryption."),
                            ("PASS", "550 SSL/TLS required on the control channel")):
            ftp = self.started(ScriptedFtp(lambda session, sent, argument, verb=verb, reply=reply:
                                           reply if sent == verb else None))
            steps = self.login(ftp, exit_code=FORWARD)
            self.failed(steps, "ftp-login", "ftp-server-wants-tls", reply, "tls=transparent", rule=1)

    def test_an_empty_folder_proves_nothing(self):
        def listed(session, verb, argument):
            if verb != "LIST":
                return None
            session.say("150 here")
            if session.listener and not session.data:
                session.accept()
            session.data.close()
            session.data = session.listener = None
            return "226 done"
        ftp = self.started(ScriptedFtp(listed))
        steps = self.login(ftp, "--ftp-option", "active-mode=reject")
        self.assertEqual(self.modes(steps), {**dict.fromkeys(self.ALL, "warned")})
        self.assertIn("empty", self.step(steps, "ftp-transfer", mode="PASV")["detail"])
        self.assertIn("no byte", self.step(steps, "ftp-client", state="warned")["detail"])

    def test_a_server_on_this_side(self):
        steps = self.login(self.server(), rule="-R")
        self.assertEqual(self.modes(steps), {"PASV": "passed", "EPSV": "passed", "PORT": "skipped", "EPRT": "skipped"})
        self.assertIn("tried from the SSH server itself", self.step(steps, "ftp-client")["detail"])

    def test_a_listener_for_itself_only(self):
        """GatewayPorts no: the SSH server grants what it is asked for, and listens on loopback."""
        address = own_address()
        self.need(address, "an address of this computer that is not loopback")
        for mode, words in (("auto", "made passive"), ("forward", "fail")):
            steps = self.login(self.server(file=None), "--ftp-option", f"advertise={address}", "--ftp-option",
                               f"active-mode={mode}", config=["GatewayPorts no"])
            warned = self.step(steps, "exposure", rule=1, state="warned")["detail"]
            self.assertIn("GatewayPorts no", warned)
            self.assertIn(words, warned)

    def test_a_profile_by_its_name(self):
        ftp, sshd = self.server(), self.sshd()
        folder = self.folder / "config"
        (folder / "profiles").mkdir(parents=True)
        path = folder / "profiles" / "work.json"
        path.write_text(json.dumps({
            "schemaVersion": 1, "id": "work", "name": "At work, upstairs",
            "server": {"host": "127.0.0.1", "port": sshd.port, "user": sshd.user, "identityFiles": [sshd.user_key()]},
            "knownHostsFiles": [sshd.known_hosts()],
            "rules": [{"kind": "ftp", "listen": {"host": "127.0.0.1", "port": 0},
                       "destination": {"host": "127.0.0.1", "port": ftp.port}}]}))
        path.chmod(0o600)
        arguments = ["test", "At work, upstairs", "--ftp-login", ftp.user, "--ftp-password-stdin"]
        steps = self.walk(arguments, OK, stdin=ftp.password + "\n", config=folder)
        self.assertEqual(self.modes(steps), self.ALL)
        # Where there is no such profile, it is a server.
        steps = self.walk(["test", "nowhere.invalid"], UNREACHABLE, config=folder, env={"USER": "somebody"})
        self.failed(steps, "resolve", "host-not-found")
        cli = self.cli(["test", "no such profile"], config=folder)
        self.assertEqual(cli.wait_exit(patience(10)), USAGE, cli.report())
        self.assertEqual(cli.events_of("error")[0]["code"], "profile-not-found")

    def test_there_is_no_rule_it_could_be_for(self):
        echo = self.started(TcpServer.echo())
        cli = self.cli(["test", *self.arguments(self.sshd(), "-L", f"0:127.0.0.1:{echo.port}", "--ftp-login")[1:]])
        self.assertEqual(cli.wait_exit(patience(10)), USAGE, cli.report())

    def test_the_password_is_asked_for(self):
        ftp, screen, sshd = self.server(), self.started(Screen()), self.sshd()
        arguments = self.arguments(sshd, "-L", f"ftp/0:127.0.0.1:{ftp.port}", "--ftp-login", ftp.user)
        cli = self.cli(["test", *arguments[1:]], prefix=screen.prefix())
        screen.expect(f"FTP password of {ftp.user}@127.0.0.1:{ftp.port}: ")
        screen.type(ftp.password)
        self.assertEqual(cli.wait_exit(patience(30)), OK, cli.report())
        self.assertNotIn(ftp.password, cli.stdout + cli.stderr + screen.text)
        cli = self.cli(["test", *arguments[1:], "--batch"])
        self.assertEqual(cli.wait_exit(patience(10)), REFUSED, cli.report())
        self.assertIn("--ftp-password-stdin", cli.events_of("error")[0]["detail"])


class Hops(TestCase):
    def through(self, jumps, target, *more):
        """Arguments to go to target through servers, all with one key and one known_hosts file."""
        names = ",".join(f"{jump.user}@127.0.0.1:{jump.port}" for jump in jumps)
        lines = [line for sshd in (*jumps, target) for line in sshd.known_hosts_lines()]
        for jump in jumps:
            jump.user_key()
        return [*self.arguments(target, "-J", names, *more, known_hosts=target.known_hosts("all", lines))]

    def jump_with_own_key(self, sshd):
        """Hops take the default keys of the account."""
        folder = self.folder / "cli" / ".ssh"
        folder.mkdir(parents=True, exist_ok=True)
        key = folder / "id_ed25519"
        for suffix in ("", ".pub"):
            with open(f"{sshd.user_key()}{suffix}", "rb") as source:
                (folder / f"id_ed25519{suffix}").write_bytes(source.read())
        key.chmod(0o600)

    def test_each_server_has_its_steps(self):
        first, second, target = self.sshd(), self.sshd(), self.sshd()
        self.jump_with_own_key(first)
        steps = self.walk(self.through([first, second], target, "-D", "0"), OK)
        self.assertEqual([step["hop"] for step in steps if step["step"] == "host-key"], [1, 2, 0])
        self.assertEqual([step["hop"] for step in steps if step["step"] == "login"], [1, 2, 0])
        self.assertIn("jump host 2", self.step(steps, "resolve", hop=0)["detail"])

    def test_a_jump_host_in_the_middle_that_refuses_the_key(self):
        first, second, target = self.sshd(), self.sshd(), self.sshd()
        self.jump_with_own_key(first)
        arguments = self.through([first, second], target)
        second.authorized.write_text("")
        steps = self.walk(arguments, REFUSED)
        failed = self.failed(steps, "login", "key-rejected", hop=2)
        self.assertIn(str(second.port), failed["subject"])
        skipped = [step for step in steps if step["state"] == "skipped" and step["step"] == "tcp"]
        self.assertEqual([step["hop"] for step in skipped], [0])

    def test_a_jump_host_that_does_not_forward(self):
        jump, target = self.sshd(config=["AllowTcpForwarding no"]), self.sshd()
        self.jump_with_own_key(jump)
        steps = self.walk(self.through([jump], target), FORWARD)
        self.failed(steps, "tcp", "destination-prohibited", str(jump.port), hop=0)

    def test_a_target_that_the_jump_host_does_not_reach(self):
        jump, target = self.sshd(), self.sshd()
        self.jump_with_own_key(jump)
        arguments = self.through([jump], target)
        target.close()
        steps = self.walk(arguments, UNREACHABLE)
        self.failed(steps, "tcp", "connection-refused", hop=0)

    def test_a_jump_host_that_dies_meanwhile(self):
        jump, target, hole = self.sshd(), self.sshd(), self.started(BlackHole())
        self.jump_with_own_key(jump)
        arguments = self.through([jump], target, "-L", f"0:127.0.0.1:{hole.port}", "-L", "0:127.0.0.1:1")
        cli = self.cli(["test", *arguments[1:]])
        cli.wait_event("test", step="destination", state="running")
        jump.kill()
        self.assertEqual(cli.wait_exit(patience(15)), LOST, cli.report())
        failed = cli.events_of("test", state="failed")
        self.assertEqual([(step["step"], step["code"]) for step in failed], [("destination", "connection-lost")],
                         cli.report())
        self.assertIn("jump host 1", failed[0]["detail"])
        self.assertEqual([step["rule"] for step in cli.events_of("test", state="skipped") if "rule" in step], [2])


class Ending(TestCase):
    def test_it_stops_when_asked(self):
        hole = self.started(BlackHole())
        cli = self.cli(["test", *self.arguments(self.sshd(), "-L", f"0:127.0.0.1:{hole.port}")[1:]])
        cli.wait_event("test", step="destination", state="running")
        self.assertEqual(cli.stop(seconds=5), OK, cli.report())
        self.assertEqual(cli.events_of("test", step="destination")[-1]["state"], "skipped")

    def test_it_stops_while_connecting(self):
        hole = self.started(BlackHole())
        cli = self.cli(["test", f"me@127.0.0.1:{hole.port}"])
        cli.wait_event("test", step="tcp", state="running")
        self.assertEqual(cli.stop(seconds=5), OK, cli.report())

    def test_people_read_what_failed_and_what_to_do(self):
        sshd = self.sshd()
        cli = self.cli(["test", *self.arguments(sshd, "-i", sshd.stranger_key(), key=None)[1:]], json_events=False)
        self.assertEqual(cli.wait_exit(patience(15)), REFUSED, cli.report())
        lines = cli.stdout.splitlines()
        marks = [line.split()[0] for line in lines[:lines.index("")]]
        self.assertEqual(marks, ["ok"] * 6 + ["warn", "FAIL", "-"], cli.report())
        self.assertIn("What failed first: server", cli.stdout)
        self.assertIn("authorized_keys", cli.stdout)
        self.assertIn("--explain key-rejected", cli.stdout)

    def test_people_read_that_everything_works(self):
        cli = self.cli(["test", *self.arguments(self.sshd(), "-D", "0")[1:]], json_events=False)
        self.assertEqual(cli.wait_exit(patience(15)), OK, cli.report())
        self.assertTrue(cli.stdout.endswith("\nEverything works.\n"), cli.report())

    def test_wrong_usage(self):
        self.fails(["test"], USAGE, "invalid-argument")
        self.fails(["test", "me@host", "--reach", "nonsense"], USAGE, "invalid-argument")
        self.fails(["connect", "me@host", "-D", "0", "--reach", "a:1"], USAGE, "invalid-argument")


if __name__ == "__main__":
    main()
