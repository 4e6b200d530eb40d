# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions while logging in: who asks them, what is typed, and what becomes of it."""
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

from sallyport_testing import (PASSPHRASE, AskingServer, CliCase, Screen, SecurityKeyAgent, main, patience,
                               processes)

ENDED, REFUSED = 0, 5
PASSWORD = "pa55-w0rd with blanks"
RSA = "RSA keys with SHA-2"
CERTIFICATES = "user certificates"
SECURITY_KEYS = "security keys"


class PromptCase(CliCase):
    def screen(self):
        return self.started(Screen())

    def on(self, screen, arguments, **options):
        return self.cli(arguments, prefix=screen.prefix(), **options)

    def with_password(self, server, *options):
        return [*self.arguments(server, key=None), "--no-agent", *options]

    def asking(self, **script):
        return self.started(AskingServer(self.folder / "asking", **script))

    def at(self, server, *options):
        return ["connect", f"{server.user}@127.0.0.1:{server.port}", "--known-hosts", server.known_hosts(),
                "--no-agent", "-L", "0:127.0.0.1:9", *options]

    def ends_up(self, cli, *secrets):
        """Up, then stopped; none of the secrets was shown anywhere."""
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), ENDED, cli.report())
        for secret in secrets:
            self.assertNotIn(secret, cli.stdout + cli.stderr)

    def fails_with(self, cli, code):
        self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())
        error = cli.events_of("error")[0]
        self.assertEqual(error["code"], code, cli.report())
        return error


class OnATerminal(PromptCase):
    def test_a_password_is_typed_and_does_not_show(self):
        for config in ("PasswordAuthentication no", "KbdInteractiveAuthentication no"):
            with self.subTest(config):
                server = self.sshd(password=PASSWORD, config=[config])
                screen = self.screen()
                cli = self.on(screen, self.with_password(server))
                screen.expect(f"{server.user}@127.0.0.1:{server.port}.*: $")
                self.assertFalse(screen.echoes())
                screen.type(PASSWORD)
                self.ends_up(cli, PASSWORD)
                self.assertNotIn(PASSWORD, screen.text)
                self.assertTrue(screen.echoes())
                asked = cli.events_of("prompt")
                self.assertEqual(len(asked), 1)
                self.assertEqual((asked[0]["host"], asked[0]["user"], asked[0]["attempt"]),
                                 (f"127.0.0.1:{server.port}", server.user, 1))

    def test_a_wrong_password_and_then_the_right_one(self):
        server = self.sshd(password=PASSWORD)
        screen = self.screen()
        cli = self.on(screen, self.with_password(server))
        screen.expect(r"Password: ")
        screen.type("not it")
        screen.expect(r"try again(?s:.*)Password: ")
        screen.type(PASSWORD)
        self.ends_up(cli, PASSWORD, "not it")
        self.assertNotIn("not it", screen.text)
        self.assertEqual([event["attempt"] for event in cli.events_of("prompt")], [1, 2])

    def test_three_wrong_passwords_are_the_end(self):
        server = self.sshd(password=PASSWORD, config=["KbdInteractiveAuthentication no", "MaxAuthTries 6"])
        screen = self.screen()
        cli = self.on(screen, self.with_password(server))
        for _ in range(3):
            screen.expect(r"[Pp]assword of .*: $")
            screen.type("not it")
        self.fails_with(cli, "password-rejected")
        self.assertEqual(server.log().count("Failed password"), 3, server.log())

    def test_a_server_that_has_hung_up_meanwhile_is_tried_again_with_the_answer(self):
        server = self.sshd(password=PASSWORD, config=["KbdInteractiveAuthentication no", "LoginGraceTime 2"])
        screen = self.screen()
        cli = self.on(screen, self.with_password(server))
        screen.expect(r"[Pp]assword of .*: $")
        screen.type(PASSWORD[:5], enter=False)
        screen.expect(r"has hung up(?s:.*)tried again with the answer(?s:.*)[Pp]assword of .*: $")
        self.assertFalse(screen.echoes())
        screen.type(PASSWORD[5:])
        self.ends_up(cli, PASSWORD)
        self.assertEqual(len(cli.events_of("prompt")), 1, cli.report())
        self.assertEqual(server.log().count("Failed password"), 0, server.log())

    def test_control_c_ends_it_and_the_terminal_is_as_before(self):
        server = self.sshd(password=PASSWORD)
        screen = self.screen()
        cli = self.on(screen, self.with_password(server))
        screen.expect(r"Password: ")
        self.assertFalse(screen.echoes())
        screen.type("half a pass", enter=False)
        screen.type("\x03", enter=False)
        self.assertEqual(cli.wait_exit(patience(10)), ENDED, cli.report())
        self.assertTrue(screen.echoes())

    def test_control_d_leaves_the_question_unanswered(self):
        server = self.sshd(password=PASSWORD, config=["KbdInteractiveAuthentication no"])
        screen = self.screen()
        cli = self.on(screen, self.with_password(server))
        screen.expect(r"[Pp]assword of .*: $")
        screen.type("\x04", enter=False)
        error = self.fails_with(cli, "prompt-unavailable")
        self.assertIn("password", error["detail"])

    def test_the_terminal_echoes_while_the_program_is_suspended(self):
        server = self.sshd(password=PASSWORD)
        screen = self.screen()
        # A shell, as far as suspending goes: the program in a group of its own, in the foreground.
        shell = ("import os,signal,sys\n"
                 "os.open(sys.argv[1], os.O_RDWR)\n"
                 "signal.signal(signal.SIGTTOU, signal.SIG_IGN)\n"
                 "tty = os.open('/dev/tty', os.O_RDWR)\n"
                 "job = os.fork()\n"
                 "if job == 0:\n"
                 "    os.setpgid(0, 0); os.tcsetpgrp(tty, os.getpid())\n"
                 "    signal.signal(signal.SIGTTOU, signal.SIG_DFL)\n"
                 "    os.execv(sys.argv[2], sys.argv[2:])\n"
                 "while True:\n"
                 "    _, status = os.waitpid(job, os.WUNTRACED)\n"
                 "    os.tcsetpgrp(tty, os.getpid())\n"
                 "    if not os.WIFSTOPPED(status):\n"
                 "        sys.exit(os.waitstatus_to_exitcode(status))\n"
                 "    os.write(tty, b'SUSPENDED')\n"
                 "    os.read(tty, 100)\n"
                 "    os.tcsetpgrp(tty, job); os.killpg(job, signal.SIGCONT)\n")
        cli = self.cli(self.with_password(server),
                       prefix=[*screen.prefix()[:1], "-c", shell, screen.name])
        screen.expect(r"Password: ")
        self.assertFalse(screen.echoes())
        screen.type("\x1a", enter=False)
        screen.expect("SUSPENDED")
        self.assertTrue(screen.echoes())
        screen.type("fg")
        screen.expect(r"Password: ")
        self.eventually(lambda: not screen.echoes(), "the echo stays on")
        screen.type(PASSWORD)
        cli.wait_event("state", state="up")
        self.assertNotIn(PASSWORD, screen.text)
        screen.type("\x03", enter=False)
        self.assertEqual(cli.wait_exit(patience(10)), ENDED, cli.report())

    def test_people_see_the_question_too(self):
        server = self.sshd(password=PASSWORD)
        screen = self.screen()
        cli = self.on(screen, self.with_password(server, "--verbose"), json_events=False)
        screen.expect(r"Password: ")
        screen.type(PASSWORD)
        self.eventually(lambda: "up" in cli.stderr.split(), cli.report)
        self.assertEqual(cli.stop(), ENDED, cli.report())
        self.assertNotIn(PASSWORD, cli.stderr + screen.text)


class Passphrases(PromptCase):
    def arguments_with(self, server, path, *options):
        return [*self.arguments(server, key=None), "-i", path, "--no-agent", *options]

    def test_a_wrong_passphrase_and_then_the_right_one(self):
        server = self.sshd()
        screen = self.screen()
        cli = self.on(screen, self.arguments_with(server, server.encrypted_key()))
        screen.expect(r"Passphrase of the key .*user_encrypted, for .*: $")
        screen.type("not it")
        screen.expect(r"try again(?s:.*)Passphrase of the key .*: $")
        screen.type(PASSPHRASE)
        self.ends_up(cli, PASSPHRASE)
        self.assertNotIn(PASSPHRASE, screen.text)

    def test_three_wrong_passphrases(self):
        server = self.sshd()
        screen = self.screen()
        cli = self.on(screen, self.arguments_with(server, server.encrypted_key()))
        for _ in range(3):
            screen.expect(r"Passphrase of the key .*: $")
            screen.type("not it")
        self.fails_with(cli, "passphrase-wrong")

    def test_nobody_types_the_passphrase_of_a_key_the_server_does_not_want(self):
        server = self.sshd()
        path = server.encrypted_key()
        server.authorized.write_text("")
        screen = self.screen()
        cli = self.on(screen, self.arguments_with(server, path))
        self.fails_with(cli, "key-rejected")
        self.assertEqual(cli.events_of("prompt"), [])

    def test_a_key_may_be_skipped(self):
        server = self.sshd()
        screen = self.screen()
        cli = self.on(screen, self.arguments_with(server, server.encrypted_key(), "-i", server.user_key()))
        screen.expect(r"Passphrase of the key .*: $")
        screen.type("\x04", enter=False)
        self.ends_up(cli)


class WithoutATerminal(PromptCase):
    def test_nobody_can_be_asked(self):
        server = self.sshd(password=PASSWORD)
        cli = self.cli(self.with_password(server))
        error = self.fails_with(cli, "prompt-unavailable")
        self.assertIn("--password-stdin", error["hint"])
        self.assertTrue(cli.events_of("prompt"), cli.report())

    def test_batch_asks_nothing_on_a_terminal_either(self):
        server = self.sshd(password=PASSWORD)
        screen = self.screen()
        cli = self.on(screen, self.with_password(server, "--batch"))
        self.fails_with(cli, "prompt-unavailable")
        self.assertEqual((cli.events_of("prompt"), screen.text), ([], ""))

    def test_batch_and_an_encrypted_key(self):
        server = self.sshd()
        cli = self.cli([*self.arguments(server, key=None), "-i", server.encrypted_key(), "--no-agent", "--batch"])
        self.fails_with(cli, "passphrase-required")


class KeyboardInteractive(PromptCase):
    ROUNDS = [
        {"name": "Login", "instruction": "Welcome.\nTwo questions.",
         "prompts": [["Colour? ", True], ["Code: ", False]], "answers": ["blue", "0815"]},
        {"name": "", "instruction": "", "prompts": [], "answers": []},
        {"name": "Last", "instruction": "", "prompts": [["Word: ", False]], "answers": ["s3same"]},
    ]
    ONE = [{"prompts": [["Word: ", False]], "answers": ["s3same"]}]

    def test_several_rounds_of_several_prompts(self):
        server = self.asking(rounds=self.ROUNDS)
        screen = self.screen()
        cli = self.on(screen, self.at(server))
        who = r"\(anna@127.0.0.1:\d+\)"
        screen.expect(rf"anna@127.0.0.1:\d+ asks \(Login\):\r\n\r{who} Welcome.\r\n\r{who} Two questions.\r\n")
        screen.expect(r"\(anna@127.0.0.1:\d+\) Colour\? $")
        self.assertTrue(screen.echoes())
        screen.type("blue")
        screen.expect(r"\(anna@127.0.0.1:\d+\) Code: $")
        self.assertFalse(screen.echoes())
        screen.type("0815")
        screen.expect(r"\(Last\)(?s:.*)Word: $")
        screen.type("s3same")
        self.ends_up(cli, "0815", "s3same")
        self.assertIn("Colour? blue", screen.text)
        self.assertNotIn("0815", screen.text)
        self.assertEqual([answer["responses"] for answer in server.answers], [["blue", "0815"], [], ["s3same"]])
        self.assertEqual(cli.events_of("prompt")[0]["items"],
                         [{"text": "Colour? ", "echo": True}, {"text": "Code: ", "echo": False}])

    def test_a_wrong_answer_begins_anew(self):
        server = self.asking(rounds=self.ONE)
        screen = self.screen()
        cli = self.on(screen, self.at(server))
        for answer in ("nonsense", "s3same"):
            screen.expect(r"Word: $")
            screen.type(answer)
        self.ends_up(cli)

    def test_the_servers_words_cannot_move_the_cursor(self):
        server = self.asking(rounds=[{"name": "\x1b[2JX", "instruction": "\x1b]0;title\x07\x9b1A",
                                      "prompts": [["\rroot@elsewhere's password: \x1b[8m", False]],
                                      "answers": ["x"]}])
        screen = self.screen()
        cli = self.on(screen, self.at(server))
        screen.expect(r"\(anna@127.0.0.1:\d+\) .*elsewhere.*x1b\[8m $")
        screen.type("x")
        self.ends_up(cli)
        self.assertNotIn("\x1b", screen.text + cli.stdout)

    def test_a_server_that_never_has_enough(self):
        server = self.asking(rounds=[{"prompts": [], "answers": []}], endless=True)
        cli = self.cli(self.at(server))
        error = self.fails_with(cli, "authentication-failed")
        self.assertIn("in a row", error["detail"])

    def test_an_unanswered_question_leads_to_the_next_method(self):
        server = self.asking(rounds=self.ONE, password=PASSWORD)
        screen = self.screen()
        cli = self.on(screen, self.at(server))
        screen.expect(r"Word: $")
        screen.type("\x04", enter=False)
        screen.expect(r"[Pp]assword of .*: $")
        screen.type(PASSWORD)
        self.ends_up(cli)

    def test_the_methods_are_the_users_choice(self):
        server = self.asking(rounds=self.ONE, password=PASSWORD)
        screen = self.screen()
        cli = self.on(screen, self.at(server, "--auth", "password,publickey"))
        screen.expect(r"[Pp]assword of .*: $")
        screen.type("\x04", enter=False)
        self.fails_with(cli, "prompt-unavailable")
        self.assertEqual(server.answers, [])

    def test_a_password_given_beforehand_answers_the_first_hidden_prompt(self):
        server = self.asking(rounds=[{"prompts": [["Password: ", False]], "answers": [PASSWORD]},
                                     {"prompts": [["Code: ", False]], "answers": ["0815"]}])
        screen = self.screen()
        cli = self.on(screen, self.at(server, "--password-stdin"), stdin=PASSWORD + "\n")
        screen.expect(r"Code: $")
        screen.type("0815")
        self.ends_up(cli, PASSWORD)
        self.assertEqual(len(cli.events_of("prompt")), 1)


class PasswordChanges(PromptCase):
    SCRIPT = {"password": PASSWORD, "expired": "Your password is\nold.", "new": "n3w enough", "refused": ["1234"]}

    def test_a_new_password_is_typed_twice(self):
        server = self.asking(**self.SCRIPT)
        screen = self.screen()
        cli = self.on(screen, self.at(server))
        screen.expect(r"[Pp]assword of .*: $")
        screen.type(PASSWORD)
        screen.expect("wants a new password")
        if not self.lacks("when a password has to be changed"):
            screen.expect(r"is\s+\(anna@[^)]*\) old\.")
        for first, second in (("n3w enough", "n3w enouhg"), ("n3w enough", "n3w enough")):
            screen.expect(r"New password of .*: $")
            screen.type(first)
            screen.expect(r"again: $")
            screen.type(second)
        self.assertIn("not the same", screen.text)
        self.ends_up(cli, PASSWORD, "n3w enough")
        self.assertEqual(server.answers[-1], {"old": PASSWORD, "new": "n3w enough"})

    def test_a_new_password_the_server_does_not_like(self):
        server = self.asking(**self.SCRIPT)
        screen = self.screen()
        cli = self.on(screen, self.at(server, "--password-stdin"), stdin=PASSWORD + "\n")
        for new in ("1234", "n3w enough"):
            for _ in range(2):
                screen.expect(r"(New password of .*|again): $")
                screen.type(new)
        self.ends_up(cli)

    def test_nobody_can_be_asked_for_a_new_one(self):
        server = self.asking(**self.SCRIPT)
        cli = self.cli(self.at(server, "--password-stdin", "--batch"), stdin=PASSWORD + "\n")
        self.fails_with(cli, "password-expired")
        self.assertEqual(server.answers, [{"password": PASSWORD}])


class NoProof(PromptCase):
    def test_a_server_that_lets_anybody_in_is_named(self):
        for script in ({"open": True}, {"rounds": [{"instruction": "Just wait.", "prompts": [], "answers": []}]}):
            with self.subTest(script):
                server = self.asking(**script)
                cli = self.cli(self.at(server))
                self.ends_up(cli)
                self.assertIn("without any proof", cli.events_of("notice")[0]["text"])

    def test_a_password_is_proof(self):
        server = self.sshd(password=PASSWORD)
        cli = self.cli(self.with_password(server, "--password-stdin"), stdin=PASSWORD + "\n")
        self.ends_up(cli)
        self.assertEqual(cli.events_of("notice"), [])


class SeveralSteps(PromptCase):
    def test_every_combination(self):
        for methods in ("publickey,password", "publickey,keyboard-interactive", "password,publickey",
                        "keyboard-interactive,publickey", "publickey,publickey", "password,keyboard-interactive",
                        "publickey,password publickey,keyboard-interactive"):
            with self.subTest(methods):
                server = self.sshd(password=PASSWORD, config=[f"AuthenticationMethods {methods}"])
                screen = self.screen()
                cli = self.on(screen, [*self.arguments(server, key="ecdsa"), "-i", server.user_key("ed25519"),
                                       "--no-agent"])
                for _ in range(sum(word in methods.split()[0].split(",")
                                   for word in ("password", "keyboard-interactive"))):
                    screen.expect(r"[Pp]assword.*: $")
                    screen.type(PASSWORD)
                self.ends_up(cli, PASSWORD)
                first, second = methods.split()[-1].split(",")
                notice = cli.events_of("notice")[0]["text"]
                self.assertIn(f"accepted {first} ", notice)
                self.assertIn(second, notice)

    def test_a_wrong_password_in_the_second_step(self):
        server = self.sshd(password=PASSWORD, config=["AuthenticationMethods publickey,keyboard-interactive"])
        screen = self.screen()
        cli = self.on(screen, [*self.arguments(server), "--no-agent"])
        for answer in ("not it", PASSWORD):
            screen.expect(r"Password: ")
            screen.type(answer)
        self.ends_up(cli)


class ManyKeys(PromptCase):
    def strangers(self, count):
        for number in range(count):
            path = self.folder / f"stranger{number}"
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
            yield path

    def test_never_more_than_the_server_allows(self):
        server = self.sshd(config=["MaxAuthTries 6"])
        cli = self.cli(self.arguments(server, key=None), env=self.agent(*self.strangers(8)))
        error = self.fails_with(cli, "authentication-failed")
        self.assertIn("6 tries were refused", error["detail"])

    def test_a_try_is_left_for_the_password(self):
        server = self.sshd(password=PASSWORD, config=["MaxAuthTries 6"])
        cli = self.cli([*self.arguments(server, key=None), "--password-stdin"], env=self.agent(*self.strangers(8)),
                       stdin=PASSWORD + "\n")
        self.ends_up(cli)

    def test_a_named_key_is_the_only_one_of_the_agents(self):
        server = self.sshd()
        keys = list(self.strangers(3))
        cli = self.cli([*self.arguments(server, key=None), "-i", f"{server.user_key()}.pub"],
                       env=self.agent(*keys, server.user_key()))
        self.ends_up(cli)
        self.assertNotIn("Failed publickey", server.log())

    def test_identities_only(self):
        server = self.sshd()
        cli = self.cli([*self.arguments(server, key=None), "--identities-only"], env=self.agent(server.user_key()))
        self.fails_with(cli, "no-authentication-method")

    def test_the_path_of_the_agent(self):
        server = self.sshd()
        path = self.agent(server.user_key())["SSH_AUTH_SOCK"]
        cli = self.cli([*self.arguments(server, key=None), "--agent", path], env={"SSH_AUTH_SOCK": "/nowhere"})
        self.ends_up(cli)

    def test_a_key_that_only_an_agent_could_use(self):
        server = self.sshd()
        arguments = [*self.arguments(server, key=None), "-i", f"{server.user_key()}.pub"]
        environment = self.agent(*self.strangers(1))
        self.fails_with(self.cli([*arguments, "-o", "IdentitiesOnly=yes"], env=environment), "agent-failed")
        # Otherwise the agent's other keys are tried, as ssh does.
        error = self.fails_with(self.cli(arguments, env=environment), "key-rejected")
        self.assertIn("agent key", error["context"])


class Certificates(PromptCase):
    def setUp(self):
        super().setUp()
        self.authority = self.folder / "authority"
        self.make_key(self.authority)
        self.server = self.sshd(config=[f"TrustedUserCAKeys {self.authority}.pub"])

    @staticmethod
    def make_key(path, kind="ed25519"):
        bits = ["-b", "2048"] if kind == "rsa" else []
        subprocess.run(["ssh-keygen", "-q", "-t", kind, *bits, "-N", "", "-f", path], check=True)

    def certified(self, kind="ed25519", validity="+1h"):
        path = self.folder / f"key-{kind}"
        self.make_key(path, kind)
        subprocess.run(["ssh-keygen", "-q", "-s", self.authority, "-I", "test", "-n", self.server.user,
                        "-V", validity, f"{path}.pub"], check=True, stderr=subprocess.DEVNULL)
        return path

    def logs_in(self, cli):
        if self.lacks(CERTIFICATES):
            self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())
            return
        self.ends_up(cli)
        self.assertRegex(self.server.log(), "Accepted publickey .*-CERT .* ID test ")

    def test_beside_the_key(self):
        for kind in ("ed25519", "ecdsa", "rsa"):
            with self.subTest(kind):
                path = self.certified(kind)
                self.logs_in(self.cli([*self.arguments(self.server, key=None), "-i", str(path), "--no-agent"]))

    def test_in_a_file_of_its_own(self):
        path = self.certified()
        moved = Path(f"{path}-cert.pub").rename(self.folder / "elsewhere.pub")
        arguments = [*self.arguments(self.server, key=None), "-i", str(path), "--no-agent"]
        self.logs_in(self.cli([*arguments, "--cert", str(moved)]))
        self.fails_with(self.cli(arguments), "key-rejected")

    def test_held_by_the_agent(self):
        for kind in ("ed25519", "rsa"):
            with self.subTest(kind):
                # ssh-add takes the certificate beside the key with it.
                self.logs_in(self.cli(self.arguments(self.server, key=None), env=self.agent(self.certified(kind))))
                (self.folder / "agent").unlink()

    def test_of_a_key_that_only_the_agent_has(self):
        path = self.certified()
        certificate = Path(f"{path}-cert.pub").rename(self.folder / "elsewhere.pub")
        environment = self.agent(path)
        path.unlink()
        self.logs_in(self.cli([*self.arguments(self.server, key=None), "-i", f"{path}.pub", "--cert",
                               str(certificate)], env=environment))

    def test_an_expired_one(self):
        path = self.certified(validity="-2h:-1h")
        cli = self.cli([*self.arguments(self.server, key=None), "-i", str(path), "--no-agent"])
        if self.lacks(CERTIFICATES):
            self.assertEqual(cli.wait_exit(patience(20)), REFUSED, cli.report())
            return
        self.assertIn("expired", self.fails_with(cli, "key-rejected")["detail"])

    def test_a_file_that_is_none(self):
        # ssh goes on with the key alone, too.
        cli = self.cli([*self.arguments(self.server), "--no-agent", "--cert", self.server.user_key() + ".pub"])
        self.ends_up(cli)
        self.assertTrue(any("not a user certificate" in event["text"] for event in cli.events_of("notice")), cli.report())


class SecurityKeys(PromptCase):
    def server_and_agent(self, kind):
        agent = self.started(SecurityKeyAgent(self.folder, kind))
        server = self.sshd()
        server.authorized.write_text(agent.public_key())
        return server, agent

    def test_the_key_waits_to_be_touched(self):
        for kind in ("ed25519", "ecdsa"):
            with self.subTest(kind):
                server, agent = self.server_and_agent(kind)
                screen = self.screen()
                cli = self.on(screen, self.arguments(server, key=None), env={"SSH_AUTH_SOCK": agent.path})
                if self.lacks(SECURITY_KEYS):
                    self.fails_with(cli, "key-needs-newer-libssh2")
                    continue
                screen.expect("Touch the security key")
                self.assertTrue(agent.asked.wait(patience(5)))
                self.assertEqual(cli.wait_event("prompt")["kind"], "touch-key")
                agent.touched.set()
                self.ends_up(cli)

    def test_waiting_for_a_touch_can_be_ended(self):
        server, agent = self.server_and_agent("ed25519")
        if self.lacks(SECURITY_KEYS):
            return
        cli = self.cli(self.arguments(server, key=None), env={"SSH_AUTH_SOCK": agent.path})
        self.assertTrue(agent.asked.wait(patience(10)), cli.report())
        began = time.monotonic()
        self.assertEqual(cli.stop(), ENDED, cli.report())
        self.assertLess(time.monotonic() - began, patience(5))


if __name__ == "__main__":
    main()
