# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a secret is left in the program's memory once it has done its work: nothing."""
import base64
import os
import secrets
import shutil
import subprocess
import time
from pathlib import Path

from e2e_hops import SocksProxy
from sallyport_testing import PASSPHRASE, AskingServer, CliCase, Screen, main, memory, patience


def random_secret():
    """Unlike anything else, and long enough for no piece of it to be an accident."""
    return "s3cr3t-" + secrets.token_hex(12)


class SecretsCase(CliCase):
    def setUp(self):
        super().setUp()
        self.need(os.getuid() == 0 or open("/proc/sys/kernel/yama/ptrace_scope").read().strip() == "0",
                  "the right to read the memory of another program")

    def asking(self, **script):
        return self.started(AskingServer(self.folder / "asking", **script))

    def at(self, server, *options):
        return ["connect", f"{server.user}@127.0.0.1:{server.port}", "--known-hosts", server.known_hosts(),
                "--no-agent", "-L", "0:127.0.0.1:9", *options]

    def forgets(self, cli, *wanted):
        """It is up, and there is nothing of these in its memory, where other words can be found."""
        cli.wait_event("state", state="up", seconds=20)
        self.assertTrue(memory.places(cli.pid, cli.command[-1]), "the memory cannot be read")
        for secret in wanted:
            self.assertEqual(memory.places(cli.pid, secret), [], cli.report())


class AfterLogin(SecretsCase):
    def setUp(self):
        super().setUp()
        if self.lacks("wiping the library's own copies of secrets"):
            self.skipTest("this libssh2 frees what it was given as it stands, as --version says")

    def test_a_password_from_standard_input(self):
        password = random_secret()
        for script in ({"password": password},
                       {"rounds": [{"prompts": [["Password: ", False]], "answers": [password]}]}):
            with self.subTest(list(script)[0]):
                server = self.asking(**script)
                cli = self.cli(self.at(server, "--password-stdin"), stdin=password + "\n")
                self.forgets(cli, password)
                # It is kept all the same, for the next login.
                server.close()
                cli.wait_event("state", state="reconnecting")
                self.assertEqual(memory.places(cli.pid, password), [], cli.report())
                cli.stop()

    def test_a_typed_password_and_answers(self):
        password, code = random_secret(), random_secret()
        rounds = [{"prompts": [["Password: ", False], ["Token: ", True]], "answers": [password, code]}]
        for script, questions in (({"password": password}, [password]), ({"rounds": rounds}, [password, code])):
            with self.subTest(list(script)[0]):
                screen = self.started(Screen())
                cli = self.cli(self.at(self.asking(**script)), prefix=screen.prefix())
                for answer in questions:
                    screen.expect(": $")
                    screen.type(answer)
                self.forgets(cli, *questions)
                cli.stop()

    def test_a_wrong_password_and_a_new_one(self):
        wrong, old, new = random_secret(), random_secret(), random_secret()
        screen = self.started(Screen())
        cli = self.cli(self.at(self.asking(password=old, expired="Too old.", new=new)), prefix=screen.prefix())
        for answer in (wrong, old, new, new):
            screen.expect(": $")
            screen.type(answer)
        self.forgets(cli, wrong, old, new)

    def test_a_passphrase_and_the_key_it_opens(self):
        passphrase = random_secret()
        sshd = self.sshd()
        key = str(self.folder / "key")
        for end in ("", ".pub"):
            shutil.copy(sshd.user_key() + end, key + end)
        private = self.private_part(Path(key))
        subprocess.run(["ssh-keygen", "-q", "-p", "-a", "4", "-N", passphrase, "-f", key], check=True)
        arguments = [*self.arguments(sshd, key=None), "-i", key, "--no-agent"]
        cli = self.cli([*arguments, "--passphrase-stdin"], stdin=passphrase + "\n")
        self.forgets(cli, passphrase, private)
        cli.stop()
        screen = self.started(Screen())
        cli = self.cli(arguments, prefix=screen.prefix())
        screen.expect(": $")
        screen.type(passphrase)
        self.forgets(cli, passphrase, private)

    def test_a_key_without_passphrase(self):
        sshd = self.sshd()
        cli = self.cli([*self.arguments(sshd), "--no-agent"])
        self.forgets(cli, self.private_part(Path(sshd.user_key())))

    @staticmethod
    def private_part(path):
        """The 32 secret bytes of an Ed25519 key that is not encrypted."""
        lines = path.read_text().splitlines()
        content = base64.b64decode("".join(lines[1:-1]))
        # "ssh-ed25519", the public half, then a string of 64 bytes: seed and public half.
        at = content.rindex(b"\0\0\0\x40") + 4
        return content[at:at + 32]

    def test_a_password_of_the_proxy(self):
        password = random_secret()
        # Not that of an HTTP proxy, which Qt writes into a header of its own and does not wipe.
        proxy = self.started(SocksProxy(f"anna:{password}"))
        cli = self.cli([*self.arguments(self.sshd()), "--no-agent", "--proxy",
                        f"socks5://anna@127.0.0.1:{proxy.port}", "--proxy-password-stdin"], stdin=password + "\n")
        self.forgets(cli, password)
        cli.stop()


class WhileOneIsHeld(SecretsCase):
    def test_no_other_program_of_the_user_gets_at_it(self):
        """What the kernel gives to root alone is not dumpable, neither by a core file nor by a debugger."""
        self.need(os.getuid() == 0, "root, to be two users")
        screen = self.started(Screen())
        os.chmod(screen.name, 0o666)
        server = self.asking(password="geheim 123")
        cli = self.cli(self.at(server), prefix=[*screen.prefix(), "setpriv", "--reuid=65534", "--regid=65534",
                                                "--clear-groups"])
        self.assertIsNotNone(screen.expect("assword.*: $"))
        self.assertEqual(self.owner(cli), 0, "while it is typed")
        screen.type("geheim 123")
        cli.wait_event("state", state="up", seconds=patience(20))
        self.eventually(lambda: self.owner(cli) == 65534, "it stays hidden for ever")

    @staticmethod
    def owner(cli):
        return os.stat(f"/proc/{cli.pid}/environ").st_uid


class Leaving(SecretsCase):
    ROUNDS = 1000

    def setUp(self):
        super().setUp()
        if self.lacks("giving up a key"):
            self.skipTest("this libssh2 opens a key in one go, as --version says")

    def test_no_exit_waits_for_a_key_that_is_being_opened(self):
        """The rounds of a passphrase's derivation stand in the key file: some seconds here, hours elsewhere."""
        sshd = self.sshd()
        key = self.folder / "key"
        key.write_text(self.slow(Path(sshd.encrypted_key()).read_text()))
        key.chmod(0o600)
        shutil.copy(sshd.encrypted_key() + ".pub", f"{key}.pub")
        cli = self.cli([*self.arguments(sshd, key=None), "-i", str(key), "--no-agent", "--passphrase-stdin"],
                       stdin=PASSPHRASE + "\n")
        self.eventually(lambda: "Postponed publickey" in sshd.log(), "it does not offer the key")
        begun = time.monotonic()
        cli.process.terminate()
        cli.wait_exit(patience(10))
        self.assertLess(time.monotonic() - begun, patience(1.5), cli.report())
        self.assertEqual(cli.process.returncode, 0, cli.report())

    def slow(self, text):
        """The same key with more rounds, so that it takes long before the passphrase turns out wrong."""
        lines = text.splitlines()
        content = bytearray(base64.b64decode("".join(lines[1:-1])))
        at = len(b"openssh-key-v1\0")
        for _ in range(2):  # cipher and kind of derivation
            at += 4 + int.from_bytes(content[at:at + 4], "big")
        end = at + 4 + int.from_bytes(content[at:at + 4], "big")
        content[end - 4:end] = self.ROUNDS.to_bytes(4, "big")
        whole = base64.b64encode(content).decode()
        return "\n".join([lines[0], *(whole[at:at + 70] for at in range(0, len(whole), 70)), lines[-1], ""])


if __name__ == "__main__":
    main()
