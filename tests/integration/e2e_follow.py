# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles that follow a host of an ssh_config file: read again for each connection."""
import json
import subprocess

from sallyport_testing import CliCase, TcpServer, connect, free_port, main, patience, read_exactly


class Follow(CliCase):
    def setUp(self):
        super().setUp()
        self.echo = self.started(TcpServer.echo())
        self.port = free_port()
        self.file = self.folder / "ssh_config"

    def write(self, *lines):
        """Replaced in one step, as an editor does it."""
        temporary = self.folder / "ssh_config.tmp"
        temporary.write_text("".join(line + "\n" for line in lines))
        temporary.chmod(0o600)
        temporary.replace(self.file)

    def place(self, sshd, host="work"):
        return [f"Host {host}", "HostName 127.0.0.1", f"Port {sshd.port}", f"User {sshd.user}",
                f"IdentityFile {sshd.user_key()}", f"UserKnownHostsFile {sshd.known_hosts()}"]

    def known(self, *servers):
        """One file for the whole way, as ~/.ssh/known_hosts is."""
        path = self.folder / "known_hosts"
        path.write_text("".join(line + "\n" for sshd in servers for line in sshd.known_hosts_lines()))
        return f"UserKnownHostsFile {path}"

    def store(self, **more):
        folder = self.folder / "config" / "profiles"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "work.json").write_text(json.dumps({
            "schemaVersion": 1, "id": "work", "name": "work", "follows": {"host": "work", "file": str(self.file)},
            "rules": [{"listen": {"host": "127.0.0.1", "port": self.port},
                       "destination": {"host": "127.0.0.1", "port": self.echo.port}}],
            "reconnect": {"firstDelay": 1, "maxDelay": 1}, **more}))

    def run_it(self, command="run", *more, name="work"):
        return self.cli([command, name, *more], folder=self.folder / "home", config=self.folder / "config")

    def exchange(self):
        with connect(("127.0.0.1", self.port), patience(20)) as sock:
            sock.sendall(b"ping")
            self.assertEqual(read_exactly(sock, 4, patience(20)), b"ping")

    @staticmethod
    def logins(sshd):
        return sshd.log().count("Accepted publickey")

    def test_the_second_connection_goes_where_the_file_says_by_then(self):
        first, second = self.sshd(), self.sshd()
        self.store()
        self.write(*self.place(first))
        cli = self.run_it()
        cli.wait_up(1)
        self.exchange()
        cli.stop()
        self.assertEqual((self.logins(first), self.logins(second)), (1, 0))
        self.write(*self.place(second))
        cli = self.run_it()
        cli.wait_up(1)
        self.exchange()
        self.assertEqual((self.logins(first), self.logins(second)), (1, 1))

    def test_the_automatic_reconnect_reads_it_again(self):
        first, second, gate = self.sshd(), self.sshd(), self.sshd()
        self.store()
        known = self.known(first, second, gate)
        self.write(known, *self.place(first))
        cli = self.run_it()
        cli.wait_up(1)
        cli.wait_event("notice", text=f"work in {self.file} is now {first.user}@127.0.0.1:{first.port}")
        self.write(known, *self.place(second), "ProxyJump gate", *self.place(gate, "gate"))
        first.kill_sessions()
        cli.wait_events(2, "state", state="up", seconds=patience(20))
        self.exchange()
        self.assertEqual((self.logins(first), self.logins(second), self.logins(gate)), (1, 1, 1))

    def test_a_key_that_is_not_known_at_the_new_place_is_not_taken(self):
        first, second = self.sshd(), self.sshd(host_key_set="other")
        self.store()
        self.write(*self.place(first))
        cli = self.run_it("run", "--batch")
        cli.wait_up(1)
        place = self.place(second)
        self.write(*place[:-1], f"UserKnownHostsFile {first.known_hosts()}")
        first.kill_sessions()
        cli.wait_event("error", code="host-key-unknown", seconds=patience(20))
        self.assertEqual(self.logins(second), 0)

    def test_a_password_given_beforehand_is_for_the_place_of_then(self):
        first, second = self.sshd(password="secret"), self.sshd(password="secret")
        self.store()

        def place(sshd):
            return [line for line in self.place(sshd) if not line.startswith("IdentityFile")] + [
                "PubkeyAuthentication no"]
        self.write(*place(first))
        cli = self.cli(["run", "work", "--password-stdin", "--batch"], folder=self.folder / "home",
                       config=self.folder / "config", stdin="secret\n")
        cli.wait_up(1)
        first.kill_sessions()
        cli.wait_events(2, "state", state="up", seconds=patience(20))
        self.write(*place(second))
        first.kill_sessions()
        cli.wait_exit(patience(30))
        self.assertTrue(cli.events_of("error"), cli.report())
        self.assertNotIn("Accepted", second.log())
        self.assertNotIn("Failed password", second.log())

    def test_nothing_connects_past_what_the_file_says(self):
        for lines, code in ((["ProxyCommand nc %h %p"], "followed-unusable"),
                            (["RefuseConnection closed"], "followed-unusable"),
                            (["Match exec true", "Port 1"], "followed-unusable")):
            with self.subTest(lines=lines):
                sshd = self.sshd()
                self.store()
                self.write(*self.place(sshd))
                cli = self.run_it()
                cli.wait_up(1)
                self.write(*self.place(sshd), *lines)
                sshd.kill_sessions()
                error = cli.wait_event("error", code=code, seconds=patience(20))
                self.assertIn(lines[0].split()[0], error["detail"], cli.report())
                self.assertNotEqual(cli.wait_exit(), 0)
                self.assertEqual(self.logins(sshd), 1)

    def test_a_file_that_is_away_is_waited_for(self):
        sshd = self.sshd()
        self.store()
        self.write(*self.place(sshd))
        cli = self.run_it()
        cli.wait_up(1)
        self.file.unlink()
        sshd.kill_sessions()
        cli.wait_event("state", state="reconnecting", reason="file-unreadable", seconds=patience(20))
        self.assertEqual(self.logins(sshd), 1)
        self.write(*self.place(sshd))
        cli.wait_events(2, "state", state="up", seconds=patience(30))
        self.assertEqual(self.logins(sshd), 2)

    def test_a_lazy_one_reads_it_when_it_is_used(self):
        sshd = self.sshd()
        self.store(lazy=True)
        cli = self.run_it()
        cli.wait_event("forward", state="listening")
        self.write(*self.place(sshd))
        self.exchange()
        self.assertEqual(self.logins(sshd), 1)

    def test_the_test_says_where_it_leads(self):
        sshd = self.sshd()
        self.store()
        self.write(*self.place(sshd))
        cli = self.run_it("test")
        self.assertEqual(cli.wait_exit(patience(30)), 0, cli.report())
        self.assertEqual(cli.events_of("test", step="follow", state="passed")[-1]["subject"], "work")
        self.write("Host other")
        cli = self.run_it("test")
        self.assertNotEqual(cli.wait_exit(patience(30)), 0)
        step = cli.events_of("test", step="follow", state="failed")[-1]
        self.assertIn("no Host line", step["detail"], cli.report())

    def profile(self, *words):
        cli = self.cli(["profile", *words], folder=self.folder / "home", config=self.folder / "config",
                       json_events=False)
        code = cli.wait_exit(patience(20))
        return code, cli.stdout + cli.stderr

    def test_import_list_validate_and_run(self):
        sshd = self.sshd()
        self.write(*self.place(sshd), f"LocalForward 127.0.0.1:{self.port} 127.0.0.1:{self.echo.port}")
        code, said = self.profile("import", "ssh", str(self.file), "--follow")
        self.assertEqual(code, 0, said)
        _, listed = self.profile("list")
        self.assertIn(f"as work in {self.file}", listed)
        self.assertIn('"follows"', self.profile("show", "work")[1])
        self.assertEqual(self.profile("validate"), (0, ""))
        cli = self.run_it()
        cli.wait_up(1)
        self.exchange()
        self.file.unlink()
        self.assertIn("follows", self.profile("validate")[1])
        self.assertEqual(self.profile("import", "putty", "--follow")[0], 2)

    def test_ssh_goes_the_same_way(self):
        sshd = self.sshd()
        self.store()
        self.write("Host work", f"Port {sshd.port}", *self.place(sshd, "*"), "Port 1")
        result = subprocess.run(["ssh", "-F", str(self.file), "-G", "work"], capture_output=True, text=True,
                                timeout=20, check=True)
        said = dict(line.split(" ", 1) for line in result.stdout.splitlines() if " " in line)
        cli = self.run_it()
        cli.wait_event("notice", text=f"work in {self.file} is now "
                                      f"{said['user']}@{said['hostname']}:{said['port']}")


if __name__ == "__main__":
    main()
