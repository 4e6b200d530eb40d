# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""As a service: the first connection is tried until it comes, and the service manager hears how it is."""
import os
import socket
import time

from sallyport_testing import PASSPHRASE, CliCase, TcpServer, connect, main, patience, read_exactly


class Manager:
    """A service manager's end of NOTIFY_SOCKET: a path, or an abstract name."""

    def __init__(self, address):
        self.address = address
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind("\0" + address[1:] if address.startswith("@") else address)
        self.lines = []

    def wait(self, line, seconds=20):
        """Everything heard until a line that begins so."""
        end = time.monotonic() + patience(seconds)
        while not any(heard.startswith(line) for heard in self.lines):
            self.socket.settimeout(max(0.01, end - time.monotonic()))
            try:
                self.lines += self.socket.recv(65536).decode().splitlines()
            except TimeoutError:
                raise AssertionError(f"no {line}: {self.lines}") from None
        return self.lines

    def close(self):
        self.socket.close()


class ServiceCase(CliCase):
    def manager(self, abstract=False):
        address = f"@sallyport-test-{os.getpid()}-{id(self)}" if abstract else str(self.folder / "notify")
        return self.started(Manager(address))

    def credentials(self, **files):
        folder = self.folder / "credentials"
        folder.mkdir()
        for name, content in files.items():
            (folder / name.replace("_", "-")).write_bytes(content)
        return {"CREDENTIALS_DIRECTORY": str(folder)}


class FirstConnection(ServiceCase):
    def test_keep_trying_waits_for_a_server_that_comes_late(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        arguments = self.arguments(sshd, "-L", f"0:127.0.0.1:{echo.port}", "--keep-trying")
        sshd.kill()
        cli = self.cli(arguments)
        cli.wait_event("state", state="reconnecting", reason="connection-refused")
        sshd.start()
        with connect(cli.listen(), patience(10)) as sock:
            sock.sendall(b"late")
            self.assertEqual(read_exactly(sock, 4, patience(10)), b"late")

    def test_without_it_the_first_failure_is_the_last(self):
        sshd = self.sshd()
        arguments = self.arguments(sshd)
        sshd.kill()
        self.fails(arguments, 3, "connection-refused")

    def test_what_time_cannot_mend_ends_it_all_the_same(self):
        sshd = self.sshd()
        sshd.user_key()
        arguments = self.arguments(sshd, "--keep-trying", "--batch", "--no-agent", key=None)
        self.fails([*arguments, "-i", sshd.stranger_key()], 5, "key-rejected")

    def test_it_excludes_no_reconnect(self):
        self.fails(["connect", "a@127.0.0.1", "-L", "0:h:1", "--keep-trying", "--no-reconnect"], 2, "invalid-argument")


class Notifying(ServiceCase):
    def test_the_manager_hears_when_it_is_up_and_when_it_stops(self):
        for abstract in (False, True):
            with self.subTest(abstract=abstract):
                manager = self.manager(abstract)
                sshd = self.sshd()
                arguments = self.arguments(sshd)
                sshd.kill()
                # A service keeps trying without being told to.
                cli = self.cli(arguments, env={"NOTIFY_SOCKET": manager.address}, folder=self.folder / str(abstract))
                manager.wait("STATUS=reconnecting: ")
                self.assertNotIn("READY=1", manager.lines)
                sshd.start()
                manager.wait("READY=1")
                manager.wait("STATUS=up")
                sshd.kill()
                manager.lines.clear()
                manager.wait("STATUS=reconnecting: ")
                sshd.start()
                manager.wait("STATUS=up")
                self.assertNotIn("READY=1", manager.lines, "once is enough")
                cli.stop()
                manager.wait("STOPPING=1", 5)

    def test_a_lazy_tunnel_is_ready_when_it_listens(self):
        manager = self.manager()
        cli = self.cli(self.arguments(self.sshd(), "--lazy"), env={"NOTIFY_SOCKET": manager.address})
        manager.wait("READY=1")
        cli.stop()

    def test_a_manager_that_is_not_there_or_does_not_read_hurts_nobody(self):
        deaf = self.manager()
        for index, address in enumerate((str(self.folder / "nobody"), deaf.address, "relative", "@")):
            cli = self.cli(self.arguments(self.sshd()), env={"NOTIFY_SOCKET": address},
                           folder=self.folder / f"cli{index}")
            cli.wait_event("state", state="up")
            self.assertEqual(cli.stop(), 0)


class Credentials(ServiceCase):
    def test_a_password_a_passphrase_and_what_is_wrong_with_them(self):
        sshd = self.sshd()
        key = sshd.encrypted_key()
        base = self.arguments(sshd, "-i", key, "--batch", "--no-agent", key=None)
        environment = self.credentials(passphrase=PASSPHRASE.encode() + b"\n", password=b"unused")
        cli = self.cli(base, env=environment)
        cli.wait_event("state", state="up")
        self.assertNotIn(PASSPHRASE, cli.report())
        cli.stop()
        passphrase = self.folder / "credentials" / "passphrase"
        for content, words in ((b"", "empty"), (b"\nsecond line", "empty"), (b"x" * 4097, "4096")):
            passphrase.write_bytes(content)
            error = self.fails(base, 2, "file-unreadable", env=environment, folder=self.folder / "wrong")
            self.assertEqual(error["context"], str(passphrase))
            self.assertIn(words, error["detail"])
        # What is not there is not wanted: then the key cannot be opened.
        passphrase.unlink()
        self.fails(base, 5, "passphrase-required", env=environment, folder=self.folder / "without")

    def test_standard_input_goes_before_a_credential(self):
        sshd = self.sshd()
        key = sshd.encrypted_key()
        cli = self.cli(self.arguments(sshd, "-i", key, "--batch", "--no-agent", "--passphrase-stdin", key=None),
                       env=self.credentials(passphrase=b"wrong"), stdin=PASSPHRASE + "\n")
        cli.wait_event("state", state="up")


if __name__ == "__main__":
    main()
