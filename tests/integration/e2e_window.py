# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real screen, worked with mouse and keys, against a real sshd and FTP server.

Pictures of every step go to the folder that SALLYPORT_SHOTS names, if it does.
"""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from sallyport_testing import Case, Sshd, TcpServer, Vsftpd, connect, free_port, main, processes
from sallyport_testing.case import patience
from sallyport_testing.desktop import WindowProgram, begin

desktop = None


def setUpModule():
    global desktop
    desktop = begin()


def tearDownModule():
    desktop.close()


class WindowCase(Case):
    def setUp(self):
        super().setUp()
        self.config = self.folder / "config"

    def window(self, *arguments, **options):
        return self.started(WindowProgram(
            desktop, self.config, arguments, shots=self.shots_folder(), **options))

    def shots_folder(self):
        folder = os.environ.get("SALLYPORT_SHOTS")
        return os.path.join(folder, self.id().split(".")[-1]) if folder else None

    def start_again(self, *arguments):
        """What somebody types elsewhere."""
        return subprocess.run([os.environ["SALLYPORT_WINDOW"], "--config-dir", self.config, *arguments],
                              env=desktop.env, capture_output=True, text=True, timeout=patience(20))

    @staticmethod
    def listens(port):
        try:
            connect(("127.0.0.1", port), timeout=2).close()
        except OSError:
            return False
        return True

    def profile_with_password(self, server, name="work", **more):
        """The same, with nothing but the password to log in with."""
        self.profile(server, name, **more)
        path = self.config / "profiles" / f"{name}.json"
        profile = json.loads(path.read_text())
        profile["server"].update(identityFiles=[], useAgent=False, authentications=["password"])
        path.write_text(json.dumps(profile))

    def profile(self, server, name="work", **more):
        """Puts a profile for server into the configuration, with the host key known."""
        folder = self.config / "profiles"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.json"
        path.write_text(json.dumps({
            "schemaVersion": 1, "id": name, "name": name,
            "server": {"host": "127.0.0.1", "port": server.port, "user": server.user,
                       "identityFiles": [server.user_key()]},
            "knownHostsFiles": [server.known_hosts()], **more}))
        path.chmod(0o600)


class TheWholeWay(WindowCase):
    def fetches(self, port, name):
        """What a plain FTP client gets from the rule that listens on port; None: nothing."""
        target = self.folder / "fetched"
        done = subprocess.run(["curl", "-sS", "--disable-epsv", "--max-time", "20", "-o", target, "-u",
                               f"{self.ftp.user}:{self.ftp.password}",
                               f"ftp://127.0.0.1:{port}/{name}"], capture_output=True, text=True)
        self.curl_said = done.stderr
        return target.read_bytes() if done.returncode == 0 else None

    def fetch(self, port, name):
        content = self.fetches(port, name)
        self.assertIsNotNone(content, self.curl_said)
        return content

    def test_from_nothing_to_a_transfer_and_back(self):
        server = self.started(Sshd(self.folder / "sshd"))
        self.ftp = ftp = self.started(Vsftpd(self.folder / "ftp"))
        content = os.urandom(300_000)
        ftp.put("report.bin", content)
        port = free_port()

        window = self.window()
        window.find("push button", "New profile")
        window.shot("first-run")

        # A new profile, by hand: not more than eight clicks to a tunnel that is up.
        window.clicks = 0
        window.click("push button", "New profile")
        window.find("dialog", "New profile.*")
        window.type("bastion")
        window.press("Tab")
        window.type("127.0.0.1")
        window.press("Tab")
        window.type(str(server.port))
        window.press("Tab")
        window.type(server.user)
        window.shot("editor-connection")
        window.click("list item", "Login")
        window.click("text", "Key files")
        window.type(server.user_key())
        window.shot("editor-login")
        window.click("list item", "Forwards")
        window.click("push button", "Add….*")
        window.find("dialog", "New forward.*")
        window.type("Files")
        window.press("Tab", "Right")  # from TCP to FTP
        window.find("page tab", "FTP clients")
        window.press("Tab", "Tab", "Tab")
        window.type(port)
        window.press("Tab", "Tab", "Tab")
        window.type("127.0.0.1")
        window.press("Tab")
        window.type(ftp.port)
        window.shot("rule-editor")
        window.press("Return")
        window.gone("dialog", "New forward.*")
        window.shot("editor-forwards")
        window.click("push button", "Save")
        window.gone("dialog", "New profile.*")
        window.click("push button", "Connect")
        window.find("dialog", "127.0.0.1.*|bastion.*")
        window.says(r".*shows this key for the first time.*")
        self.assertIn(window.find("text", "Fingerprint").text,
                      [server.fingerprint(kind) for kind in ("ed25519", "ecdsa", "rsa")])
        window.shot("host-key")
        window.click("push button", "Trust and connect")
        window.says("Up for .*")
        self.assertLessEqual(window.clicks, 8)
        window.shot("up")

        # A plain FTP client fetches a file, and the window says which way it went.
        window.click("page tab", "Transfers.*")
        self.assertEqual(self.fetch(port, "report.bin"), content)
        window.find("table cell", "report.bin, Finished, Download, .*(SSH all the way|clear from .*)")
        window.find("table cell", "SSH all the way|SSH to .*; clear from .*")
        window.shot("transfers")

        # The rule is edited while the tunnel runs: another port, the same connection to the server.
        sessions = server.session_pids()
        other = free_port()
        window.click("page tab", "Forwards")
        window.click("table cell", "Files.*", count=2)
        window.find("dialog", ".*Forward.*")
        window.enter("Port to listen on", other)
        window.shot("rule-edited")
        window.click("push button", "Save")
        window.find("table cell", f".*:{other}")
        self.eventually(lambda: self.listens(other), "the new port is not listened on")
        self.assertEqual(self.fetch(other, "report.bin"), content)
        self.assertFalse(self.listens(port))
        self.assertEqual(server.session_pids(), sessions)

        # The server goes away and comes back; the sentences say whose move it is.
        server.kill()
        window.says("Lost the connection.*")
        window.shot("lost")
        server.start()
        window.says("Up for .*", seconds=40)
        self.eventually(lambda: self.fetches(other, "report.bin") == content, "no transfer after the restart")
        window.shot("up-again")

        # Out through the tray; a connection is open, so it asks.
        control = self.started(connect(("127.0.0.1", other)))
        window.find("page tab", "Connections 1")
        window.desktop.xdotool("key", "--clearmodifiers", "alt+F4")
        window.gone("frame", "Sallyport")
        self.assertIsNone(window.process.poll(), "closing the window has ended the program")
        window.click_tray(button=3)
        # Popups without a parent are not among what the screen reader lists; the keys reach them.
        self.eventually(window.desktop.has_popup, "the tray's menu does not open")
        window.shot("tray-menu")
        window.press("Up", "Return")  # Quit is the last
        window.says("Quit Sallyport.*")
        window.shot("quit")
        window.click("push button", "Quit")
        self.assertEqual(window.wait_exit(), 0)
        control.close()
class Questions(WindowCase):
    def test_a_changed_host_key_stops(self):
        server = self.started(Sshd(self.folder / "sshd"))
        other = self.started(Sshd(self.folder / "other", host_key_set="other"))
        known = self.folder / "known"
        lines = other.known_hosts_lines()
        known.write_text("\n".join(line.replace(str(other.port), str(server.port)) for line in lines) + "\n")
        before = known.read_text()
        self.profile(server, knownHostsFiles=[str(known)])
        window = self.window()
        window.click("push button", "Connect")
        window.says("The key of 127.0.0.1 has changed.")
        window.shot("changed-key")
        window.press("Return")  # whatever one presses without reading is the safe thing
        window.gone("dialog", ".*work.*")
        window.says(".*[Kk]ey.*")
        self.assertEqual(known.read_text(), before)
        self.assertEqual(server.session_pids(), [])
        window.click("push button", "Connect|Try now|Try again")
        window.says("The key of 127.0.0.1 has changed.")
        window.click("push button", "Replace the key…")
        window.click("check box", "I know why the key is another one.")
        window.click("text", "Name of the host")
        window.type("127.0.0.1")
        window.shot("changed-key-replace")
        window.click("push button", "Replace and connect")
        window.says("Up for .*")
        self.assertNotEqual(known.read_text(), before)

    def test_a_key_that_others_may_read_is_refused_with_the_command_that_mends_it(self):
        server = self.started(Sshd(self.folder / "sshd"))
        key = self.folder / "key"
        shutil.copy(server.user_key(), key)
        key.chmod(0o644)
        self.profile(server)
        path = self.config / "profiles" / "work.json"
        path.write_text(path.read_text().replace(server.user_key(), str(key)))
        window = self.window()
        window.click("push button", "Connect")
        window.says("Other users of this computer may read the private key.*")
        window.click("check box", "Details")
        window.find(None, f"(?s).*chmod 600 {key}.*")
        window.shot("exposed-key")
        self.assertEqual(server.session_pids(), [])
        key.chmod(0o600)
        window.click("push button", "Connect|Try now|Try again")
        window.says("Up for .*")

    def test_a_password_is_remembered_in_the_key_store(self):
        server = self.started(Sshd(self.folder / "sshd", password="correct horse"))
        self.profile_with_password(server)
        keyring = desktop.keyring()
        self.addCleanup(processes.end, keyring)
        window = self.window()
        window.says("Secrets: GNOME Keyring")
        window.click("push button", "Connect")
        window.find("dialog", "work.*")
        window.says("Waiting for you: 127.0.0.1 asks for a password.")
        window.type("wrong")
        window.shot("password")
        window.press("Return")
        window.says("That password was not accepted.")
        window.type("correct horse")
        window.click("check box", "Remember it.*")
        window.press("Return")
        window.says("Up for .*")
        window.click("push button", "Disconnect")
        window.find("push button", "Connect")
        window.press("ctrl+q")
        self.assertEqual(window.wait_exit(), 0)
        window = self.window("--connect", "work")
        window.says("Up for .*")
        self.assertNotIn("correct horse", "".join(
            file.read_text(errors="replace") for file in self.config.rglob("*") if file.is_file()))


class TheKeyboard(WindowCase):
    """What is typed lands in the question that the user waits for, and in no other."""

    def setUp(self):
        super().setUp()
        self.server = self.started(Sshd(self.folder / "sshd", password="correct horse"))
        self.profile_with_password(self.server)

    def test_it_is_with_the_question_over_the_editor(self):
        window = self.window()
        window.click("table cell", "work, off.*")
        window.click("push button", "Edit the profile")
        window.find("dialog", "Profile work.*")
        window.click("text", "Name")
        window.press("End")
        window.click("push button", "Test the connection")
        window.says("Password of .*")
        window.shot("over-the-editor")
        window.type("correct horse")
        window.press("Return")
        window.gone("label", "Password of .*")
        window.find("table cell", "Login.*passed.*|.*good.*")
        self.eventually(lambda: "Accepted password" in self.server.log(), "no login")
        window.click("list item", "Connection")
        self.assertEqual(window.find("text", "Name").text, "work")

    def test_a_question_that_comes_by_itself_leaves_it_where_it_is(self):
        window = self.window()
        window.find("table cell", "work, off.*")
        window.click("text", "Filter.*")
        window.type("wo")
        again = self.start_again("--connect", "work")
        self.assertEqual(again.returncode, 0, again.stderr)
        window.says("Password of .*")
        window.shot("aside")
        window.type("rk")
        window.press("Return")
        self.eventually(lambda: window.find("text", "Filter.*").text == "work", "the keys go elsewhere")
        window.click("password text", "Password")
        window.type("correct horse")
        window.press("Return")
        window.says("Up for .*")
        self.assertNotIn("Failed password", self.server.log())

    def asked_in_the_tray(self):
        window = self.window()
        window.find("table cell", "work, off.*")
        window.press("alt+F4")
        window.gone("frame", "Sallyport")
        again = self.start_again("--connect", "work")
        self.assertEqual(again.returncode, 0, again.stderr)
        self.eventually(desktop.popup, "nothing tells of the question")  # a balloon at the tray
        self.assertEqual(window.all("dialog"), [])
        return window

    def answers(self, window):
        window.says("Password of .*")
        window.says("Waiting for you: 127.0.0.1 asks for a password.")
        window.type("correct horse")
        window.press("Return")
        window.says("Up for .*")

    def test_a_question_is_not_lost_in_the_tray(self):
        window = self.asked_in_the_tray()
        window.click_tray()
        self.answers(window)

    def test_a_notification_leads_to_its_question(self):
        window = self.asked_in_the_tray()
        window.shot("notification")
        desktop.xdotool("mousemove", "--sync", *desktop.popup())
        desktop.xdotool("click", 1)
        self.answers(window)

    def test_a_late_answer_counts(self):
        hasty = self.started(Sshd(self.folder / "hasty", password="correct horse", config=["LoginGraceTime 2"]))
        self.profile_with_password(hasty, "hasty", knownHostsFiles=[str(self.folder / "known")])
        window = self.window()
        window.click("table cell", "hasty, off.*")
        window.click("push button", "Connect")
        window.says(".*shows this key for the first time.*")
        window.says("The server has hung up meanwhile.*")
        window.shot("hung-up")
        window.click("push button", "Trust and connect")
        window.says("Password of .*")
        window.says("The server has hung up meanwhile.*")
        window.type("correct horse")
        window.shot("hung-up-again")
        window.press("Return")
        window.says("Up for .*")
        self.assertEqual(hasty.log().count("Accepted password"), 1)


class AroundTheProfiles(WindowCase):
    def test_hosts_of_openssh_are_imported_once(self):
        config = desktop.folder / ".ssh" / "config"
        config.parent.mkdir(mode=0o700, exist_ok=True)
        self.addCleanup(config.unlink)
        config.write_text("""\
Host bastion
    HostName bastion.example.org
    User anna
    LocalForward 5432 db1:5432
Host inner
    HostName inner.example.org
    ProxyJump bastion
Host *
    ServerAliveInterval 20
""")
        window = self.window()
        window.click("push button", "Import.*")
        window.find("dialog", "Import profiles.*")
        window.says("Found: 2 new.*")
        window.shot("import")
        window.click("push button", "Import 2 profile.*")
        window.find("table cell", "bastion, off.*")
        window.find("table cell", "inner, off.*through bastion.*")
        window.shot("imported")
        # Again: nothing is there twice.
        window.click("push button", "Import.*")
        window.says("Found: 2 unchanged.*")
        window.press("Escape")
        window.gone("dialog", "Import profiles.*")
        self.assertEqual(len(list((self.config / "profiles").glob("*.json"))), 2)

    def test_several_at_once(self):
        server = self.started(Sshd(self.folder / "sshd"))
        target = self.started(TcpServer(lambda sock: sock.recv(1)))
        ports = {name: free_port() for name in ("first", "other", "second")}
        for name, port in ports.items():
            self.profile(server, name, rules=[{"listen": {"host": "127.0.0.1", "port": port},
                                               "destination": {"host": "127.0.0.1", "port": target.port}}])
        window = self.window()
        window.click("table cell", "first, off.*")
        desktop.xdotool("keydown", "ctrl")
        try:
            window.click("table cell", "second, off.*")
        finally:
            desktop.xdotool("keyup", "ctrl")
        window.press("space")
        for name in ("first", "second"):
            window.find("table cell", f"{name}, up.*", seconds=20)
            self.assertTrue(self.listens(ports[name]))
        window.find("table cell", "other, off.*")
        self.assertFalse(self.listens(ports["other"]))
        window.shot("several")
        window.press("Delete")
        window.find("dialog", "Remove 2 profiles.*")
        window.shot("remove-several")
        window.press("alt+r")
        for name in ("first", "second"):
            window.gone("table cell", f"{name}, .*")
            self.eventually(lambda name=name: not self.listens(ports[name]), f"{name} listens still")
        self.assertEqual([path.stem for path in (self.config / "profiles").glob("*.json")], ["other"])
        window.press("ctrl+z")
        for name in ("first", "second"):
            window.find("table cell", f"{name}, off.*")
        self.assertEqual(sorted(path.stem for path in (self.config / "profiles").glob("*.json")), sorted(ports))

    def test_preferences_take_effect(self):
        autostart = desktop.folder / ".config" / "autostart"
        self.addCleanup(shutil.rmtree, autostart, ignore_errors=True)
        window = self.window()
        window.find("push button", "New profile")
        window.click("push button", "Menu")
        self.eventually(window.desktop.has_popup, "the menu does not open")
        window.press("p")
        window.find("dialog", "Preferences.*")
        window.shot("preferences")
        window.click("check box", ".*log.? ?in.*")
        self.eventually(lambda: list(autostart.glob("*.desktop")), "nothing is started at login")
        entry = next(autostart.glob("*.desktop")).read_text()
        self.assertIn("--minimised", entry)
        window.click("check box", ".*tray.*clos.*|.*clos.*tray.*")
        window.press("Escape")
        window.gone("dialog", "Preferences.*")
        window.press("alt+F4")  # no longer into the tray
        self.assertEqual(window.wait_exit(), 0)


class AnotherStart(WindowCase):
    """What a second start of the program asks of the one that runs."""

    def test_it_raises_connects_and_opens_links(self):
        server = self.started(Sshd(self.folder / "sshd"))
        self.profile(server)
        self.profile(server, name="Second-one")
        window = self.window("--minimised")
        self.eventually(window.tray_icon, "no tray icon")
        self.assertEqual(window.all("frame", "Sallyport"), [])
        again = self.start_again()
        self.assertEqual(again.returncode, 0, again.stderr)
        window.find("frame", "Sallyport")

        again = self.start_again("--connect", "work")
        self.assertEqual(again.returncode, 0, again.stderr)
        window.find("table cell", "work, up.*")
        again = self.start_again("--disconnect", "work")
        self.assertEqual(again.returncode, 0, again.stderr)
        window.find("table cell", "work, off.*")
        again = self.start_again("--connect", "nobody")
        self.assertEqual(again.returncode, 1)
        self.assertIn("nobody", again.stderr)

        again = self.start_again("sallyport://connect/Second%2Done")
        self.assertEqual(again.returncode, 0, again.stderr)
        window.says(r"Connect “Second-one”\?")
        window.shot("link")
        window.click("push button", "Cancel")
        self.assertEqual(server.session_pids(), [])
        self.start_again("ssh://anna@bastion.example.org:2222")
        window.find("dialog", "New profile.*")
        self.assertEqual(window.find("text", "Server").text, "bastion.example.org")
        self.assertEqual(window.find("text", "User").text, "anna")
        window.click("push button", "Cancel")


class WithoutDisplay(Case):
    def run_it(self, *words, **more):
        environment = {key: value for key, value in os.environ.items()
                       if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return subprocess.run([os.environ["SALLYPORT_WINDOW"], *words], capture_output=True, text=True,
                              timeout=patience(20), env={**environment, **more})

    def test_help_and_version(self):
        for words, shown in ((["--help"], "--minimised"), (["-h"], "--minimised"), (["--version"], "sallyport "),
                             (["-v"], "sallyport "), (["-style", "fusion", "--version"], "sallyport ")):
            with self.subTest(words):
                ended = self.run_it(*words)
                self.assertEqual((ended.returncode, ended.stderr), (0, ""))
                self.assertIn(shown, ended.stdout)

    def test_usage_errors(self):
        for words, said in ((["--frobnicate"], "frobnicate"), (["--connect"], "connect"), (["bastion"], "bastion"),
                            (["-style", "fusion", "--nonsense"], "nonsense"), (["--config-dir", ""], "--config-dir")):
            for display in ({}, {"DISPLAY": ":47"}):
                with self.subTest(words, **display):
                    ended = self.run_it(*words, **display)
                    self.assertEqual((ended.returncode, ended.stdout), (2, ""), ended.stderr)
                    self.assertRegex(ended.stderr, "^sallyport: .*" + said + ".*\n$")


class WithoutTray(WindowCase):
    def setUp(self):
        super().setUp()
        desktop.set_tray(False)
        self.addCleanup(desktop.set_tray, True)

    def test_the_window_stays_and_says_so_once(self):
        window = self.window("--minimised")
        window.says("This desktop has no tray.", seconds=40)
        window.desktop.xdotool("key", "ctrl+q")
        window.close()
        window = self.window()
        window.find("push button", "New profile")
        self.assertEqual(window.all("label", "This desktop has no tray."), [])
        window.press("alt+F4")
        self.assertEqual(window.wait_exit(), 0)


class Pictures(WindowCase):
    """What a working day looks like; the pictures in the README are made here (SALLYPORT_SHOTS=folder)."""

    def day(self):
        """Profiles in folders, some of them up, with forwards in use, one broken and one that asks."""
        server = self.started(Sshd(self.folder / "sshd"))
        other = self.started(Sshd(self.folder / "other", host_key_set="other"))
        ftp = self.started(Vsftpd(self.folder / "ftp"))
        for name in ("2026-11-invoices.csv", "backup.tar.zst"):
            ftp.put(name, os.urandom(40_000_000))
        taken = self.started(TcpServer.holding())
        echo = self.started(TcpServer.echo())
        ports = {name: port if not self.listens(port) else free_port()
                 for name, port in (("postgres", 5432), ("files", 2121), ("socks", 1080))}

        def rule(name, listen, to, **more):
            return {"name": name, "listen": {"host": "127.0.0.1", "port": listen},
                    "destination": {"host": "127.0.0.1", "port": to}, **more}

        self.profile(server, "bastion-prod", folder="Work", connectAtStart=True, colour="#c01c28", rules=[
            rule("Postgres", ports["postgres"], echo.port), rule("Files", ports["files"], ftp.port, kind="ftp"),
            {"name": "Browse", "kind": "socks", "listen": {"host": "127.0.0.1", "port": ports["socks"]}},
            rule("Admin panel", taken.port, 8443)])
        self.profile(server, "db-staging", folder="Work", connectAtStart=True,
                     rules=[rule("MySQL", free_port(), echo.port)])
        self.profile(server, "acme-ftp", folder="Customers", rules=[rule("FTP", free_port(), ftp.port, kind="ftp")])
        self.profile(other, "beta-ftp", folder="Customers", connectAtStart=True,
                     knownHostsFiles=[str(self.folder / "no")], rules=[rule("FTP", free_port(), ftp.port, kind="ftp")])
        return ports, ftp

    def test_a_working_day(self):
        ports, ftp = self.day()
        window = self.window()
        window.find("table cell", "bastion-prod.*up.*")
        window.find("dialog", "beta-ftp.*")  # it asks, and takes no keys

        def refused():
            for button in window.all("push button", "Cancel"):
                button.click()
            return not window.all("dialog")

        self.eventually(refused, "the question stays")
        held = [self.started(connect(("127.0.0.1", ports["postgres"]))) for _ in range(3)]
        for index, sock in enumerate(held):
            sock.sendall(b"x" * 1000 * (index + 1))
        window.click("table cell", "bastion-prod.*")
        window.click("page tab", "Forwards.*")
        window.find("table cell", "Postgres.*")
        window.find("page tab", "Connections 3")
        for name in ("2026-11-invoices.csv", "backup.tar.zst"):
            subprocess.run(["curl", "-sS", "--max-time", "60", "-o", self.folder / "got", "-u",
                            f"{ftp.user}:{ftp.password}", f"ftp://127.0.0.1:{ports['files']}/{name}"], check=True)
        slow = processes.spawn(["curl", "-sS", "--limit-rate", "6M", "-o", os.devnull, "-u", f"{ftp.user}:{ftp.password}",
                                f"ftp://127.0.0.1:{ports['files']}/backup.tar.zst"])
        self.addCleanup(processes.end, slow)
        window.find("table cell", ".*MB/s")
        window.shot("main", "frame", "Sallyport")
        for page in ("Connections", "Transfers", "Traffic", "Log"):
            window.click("page tab", f"{page}.*")
            window.find("page tab", f"{page}.*")
            window.shot(page.lower(), "frame", "Sallyport")
        window.click("page tab", "Forwards.*")
        window.click("table cell", "Files.*", count=2)
        window.find("dialog", ".*[Ff]orward.*")
        window.shot("rule-editor", "dialog", ".*[Ff]orward.*")
        window.press("Escape")
        window.gone("dialog", ".*[Ff]orward.*")
        window.click_tray(button=3)
        self.eventually(window.desktop.has_popup, "the tray's menu does not open")
        window.shot("tray-menu", crop=(680, 610, 600, 290))
        window.press("Escape")


class Demo(WindowCase):
    def test_the_demo_shows_the_window_until_it_is_quit(self):
        demo = Path(__file__).resolve().parents[2] / "packaging" / "demo" / "demo.py"
        window = self.window(command=[
            sys.executable, "-B", demo, "--cli", os.environ["SALLYPORT_CLI"], "--window", os.environ["SALLYPORT_WINDOW"]])
        window.find("frame", "Sallyport", seconds=60)
        window.says("Up for .*", seconds=30)
        window.click("page tab", "Transfers.*")
        window.find("table cell", "window.bin, Finished.*", seconds=30)
        window.shot("demo")
        window.press("ctrl+q")
        self.assertEqual(window.wait_exit(30), 0)


if __name__ == "__main__":
    main()
