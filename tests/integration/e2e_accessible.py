# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who sees neither colour nor screen: the window by keys and accessibility bus alone.

No mouse, no place on a screen, no picture. Whatever is known of the window here a screen reader was told, and
whatever is reached is reached by keys.
"""
import json
import os
import re
import subprocess

from sallyport_testing import Case, Sshd, Vsftpd, connect, free_port, main
from sallyport_testing.byear import ProgramByEar
from sallyport_testing.desktop import begin

desktop = None


def setUpModule():
    global desktop
    desktop = begin()


def tearDownModule():
    desktop.close()


class ByEar(Case):
    def setUp(self):
        super().setUp()
        self.config = self.folder / "config"

    def window(self):
        window = self.started(ProgramByEar(desktop, self.config))
        window.find("frame", "Sallyport")
        return window

    def profile(self, server, **more):
        """Puts a profile for server into the configuration, with the host key known."""
        folder = self.config / "profiles"
        folder.mkdir(parents=True)
        path = folder / "bastion.json"
        path.write_text(json.dumps({
            "schemaVersion": 1, "id": "bastion", "name": "bastion",
            "server": {"host": "127.0.0.1", "port": server.port, "user": server.user, **more},
            "knownHostsFiles": [server.known_hosts()]}))
        path.chmod(0o600)
        return f"{server.user}@127.0.0.1:{server.port}"


class TheWholeWay(ByEar):
    def new_profile(self, window, server):
        """Fills in a new one, up to its forwards."""
        window.push("New profile")
        window.settled(lambda at: at.role == "text" and at.name == "Name", "the editor does not begin with the name")
        window.fill("Name", "bastion")
        window.fill("Server", "127.0.0.1")
        window.fill("Port", server.port)
        window.fill("User", server.user)
        window.row("Pages", "Login.*")
        window.fill("Key files", server.user_key())
        window.row("Pages", "Forwards.*")

    def new_forward(self, window, port, ftp):
        window.push("Add….*")
        window.settled(lambda at: at.name == "Display name", "the forward's editor does not begin with the name")
        window.fill("Display name", "Files")
        window.reach("radio button", "TCP")
        window.reach("radio button", "FTP", key="Right")
        window.fill("Port to listen on", port)
        window.fill("Destination", "127.0.0.1")
        window.fill("Destination port", ftp.port)
        window.push("Save")
        window.gone("dialog", "New forward.*")

    def answer_about_the_key(self, window, server):
        window.says("127.0.0.1 shows this key for the first time.")
        window.find("table cell", "bastion, needs you, Waiting for you: .*")
        window.settled(lambda at: at.name == "Cancel", "what is harmless does not have the keyboard")
        self.assertIn(window.reach("text", "Fingerprint").text,
                      [server.fingerprint(kind) for kind in ("ed25519", "ecdsa", "rsa")])
        window.push("Trust and connect")

    def test_from_a_new_profile_to_a_transfer(self):
        server = self.started(Sshd(self.folder / "sshd"))
        ftp = self.started(Vsftpd(self.folder / "ftp"))
        content = os.urandom(300_000)
        ftp.put("report.bin", content)
        port = free_port()
        window = self.window()
        self.new_profile(window, server)
        self.new_forward(window, port, ftp)
        window.push("Save")
        window.gone("dialog", "New profile.*")

        # The row of the profile says its name, state and sentence at each step.
        way = f"{server.user}@127.0.0.1:{server.port}"
        window.row("Profiles", f"bastion, off, Off · {way}")
        window.press("space")
        self.answer_about_the_key(window, server)
        window.row("Profiles", f"bastion, up, Up for .* · {way}")
        window.page("Forwards")
        window.row("Forwards", f"Files, FTP, listens on 127.0.0.1:{port}, reaches 127.0.0.1:{ftp.port}, Listening")

        # A plain FTP client fetches a file; the row of the transfer says which way it went.
        done = subprocess.run(["curl", "-sS", "--max-time", "20", "-u", f"{ftp.user}:{ftp.password}",
                               f"ftp://127.0.0.1:{port}/report.bin"], capture_output=True)
        self.assertEqual((done.returncode, done.stdout == content), (0, True), done.stderr)
        window.page("Transfers")
        window.row("Transfers", "report.bin, Finished, Download, .*, SSH all the way")
        self.started(connect(("127.0.0.1", port)))
        window.find("page tab", "Connections 1")
        window.page("Connections 1")
        window.row("Connections", r"Files \(1\).*")
        window.row("Connections", f".* to 127.0.0.1:{ftp.port}.*")
        window.page("Log")
        window.row("Log", r"\d\d:\d\d:\d\d, \w+, bastion: Up.*")


class WhatIsHeard(ByEar):
    def test_each_stop_says_what_it_is(self):
        server = self.started(Sshd(self.folder / "sshd"))
        self.profile(server)
        window = self.window()
        window.row("Profiles", "bastion, off, .*")
        for page in ("Forwards", "Connections", "Traffic", "Log"):
            window.page(page)
            window.all_round()
        window.row("Profiles", "bastion, off, .*")
        window.press("Return")
        window.find("dialog", ".*")
        window.enter_view("Pages")
        # One that there is nothing to see on yet cannot be gone to.
        pages = [cell.name for cell in window.enter_view("Pages").children() if cell.is_showing]
        self.assertGreater(len(pages), 5)
        for page in pages:
            window.row("Pages", re.escape(page))
            window.all_round()

    def test_a_password_is_asked_for_and_given(self):
        server = self.started(Sshd(self.folder / "sshd", password="correct horse"))
        way = self.profile(server, useAgent=False, authentications=["password"])
        window = self.window()
        window.row("Profiles", f"bastion, off, Off · {way}")
        window.press("space")
        asked = "127.0.0.1 asks for a password."
        window.find("table cell", f"bastion, needs you, Waiting for you: {asked}")
        window.settled(lambda at: at.role == "password text" and at.name, "the password's field has no keyboard")
        window.type("wrong")
        window.press("Return")
        window.says("That password was not accepted.")
        window.settled(lambda at: at.role == "password text" and not at.text, "the field is not ready again")
        window.type("correct horse")
        window.press("Return")
        window.row("Profiles", f"bastion, up, Up for .* · {way}")

    def test_what_went_wrong_is_said_with_the_name(self):
        server = self.started(Sshd(self.folder / "sshd"))
        way = self.profile(server, identityFiles=[server.stranger_key()], useAgent=False)
        window = self.window()
        window.row("Profiles", f"bastion, off, Off · {way}")
        window.press("space")
        window.row("Profiles", "bastion, failed, .*[Kk]ey.*")


if __name__ == "__main__":
    main()
