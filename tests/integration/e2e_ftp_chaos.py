# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FTP transfers with a fault on one socket each: every one ends byte-exact, or with an error that the client sees.

Small proxies stand between the parties, on each of the five sockets a transfer has; one of them does something at a random
byte. SALLYPORT_CHAOS_TRANSFERS is how many transfers there are, SALLYPORT_CHAOS_SEED the first seed: the transfer N of a
report is made again, alone, with SALLYPORT_CHAOS_TRANSFERS=1 and SALLYPORT_CHAOS_SEED=N.

What cannot be told, and what is demanded instead: a FIN in the way of the bytes is how FTP ends a file. A proxy that sends
one too early has made a shorter file, without a tunnel too, unless the sender notices that its rest goes nowhere; so there
the receiver may be content with the bytes up to the fault, exactly. SSH has no word for a reset either: where sshd's socket
to the FTP server is reset, sshd says "end of file" (channels.c: a read that fails is a read that ends). If the server had
written everything before, or calls a reset the end of an upload (pyftpdlib does), it reports success, and nobody between
knows better; otherwise its own reply says what happened. So a success that the server did not report must never reach the
client, whatever the fault.
"""
import collections
import contextlib
import datetime
import ftplib
import os
import random
import re
import select
import socket
import threading
import time

from sallyport_testing import (FTP_SERVERS, Cli, CliCase, PyFtpd, RawFtp, Vsftpd, connect, main, pattern, patience,
                               read_until_eof, reset, sha256)
from sallyport_testing.processes import listening_ports, memory_of

TRANSFERS = int(os.environ.get("SALLYPORT_CHAOS_TRANSFERS", "150"))
FILES = int(os.environ.get("SALLYPORT_CHAOS_FILES", "2000"))
SEED = int(os.environ.get("SALLYPORT_CHAOS_SEED", "0"))
# How long the client waits for anything; shorter than any time-out of the tunnel, as an impatient user is.
CLIENT_SECONDS = 6

PLACES = ("client control", "client data", "server control", "server data", "ssh")
# A stall costs the client's whole patience.
KINDS = ("reset", "reset", "fin", "fin", "half-close", "half-close", "stall", "delay")
# Two for each FTP server.
WORKERS = 8
# As seen from the FTP client.
UP, DOWN = "up", "down"


class Fault:
    """What happens once, at the byte `offset` of one direction of one socket."""

    def __init__(self, place, kind, direction, offset, delay):
        self.place, self.kind, self.direction, self.offset, self.delay = place, kind, direction, offset, delay
        self.fired = threading.Event()
        self.over = threading.Event()

    def __str__(self):
        return f"{self.kind} of {self.place}, {self.direction}, at byte {self.offset}"


class Pair:
    """Two sockets and what moves between them; `near` is the one on the FTP client's side."""

    def __init__(self, near, far, place, fault, rewrite=None):
        self._sockets = {UP: (near, far), DOWN: (far, near)}
        self._place = place
        self._fault = fault
        self._rewrite = rewrite or {}
        self._finished = False
        self._threads = [threading.Thread(target=self._pump, args=(direction,), daemon=True) for direction in (UP, DOWN)]
        for thread in self._threads:
            thread.start()
        threading.Thread(target=self._finish, daemon=True).start()

    def _finish(self):
        for thread in self._threads:
            thread.join()
        for sock in self._sockets[UP]:
            sock.close()

    def _pump(self, direction):
        source, target = self._sockets[direction]
        count = 0
        rewrite = self._rewrite.get(direction, lambda data: data)
        with contextlib.suppress(OSError):
            while data := source.recv(1 << 16):
                data = rewrite(data)
                fault = self._mine(direction)
                if fault and count + len(data) > fault.offset:
                    cut = max(0, fault.offset - count)
                    target.sendall(data[:cut])
                    if not self._strike(fault, source, target):
                        return
                    data = data[cut:]
                    count += cut
                target.sendall(data)
                count += len(data)
            fault = self._mine(direction)
            if fault and fault.kind != "delay" and not self._strike(fault, source, target):
                return
            target.shutdown(socket.SHUT_WR)
            return
        # A side is gone: so must the other be, as if no proxy were there. After a FIN of ours that would take back
        # bytes that are still on their way.
        if not self._finished:
            self._reset()

    def _mine(self, direction):
        fault = self._fault()
        wanted = fault and fault.place == self._place and fault.direction == direction and not fault.fired.is_set()
        return fault if wanted else None

    def _strike(self, fault, source, target):
        """Whether the direction goes on."""
        fault.fired.set()
        if fault.kind == "delay":
            fault.over.wait(fault.delay)
            return True
        if fault.kind == "fin":
            self._finished = True
            for sock in (target, source):
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
            return False
        if fault.kind == "half-close":
            target.shutdown(socket.SHUT_WR)
            while source.recv(1 << 16):
                pass
            return False
        if fault.kind == "stall":
            fault.over.wait()
        self._reset()
        return False

    def _reset(self):
        for sock in self._sockets[UP]:
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                # The other thread may be reading it: only shutdown wakes that.
                sock.shutdown(socket.SHUT_RD)
                reset(socket.socket(fileno=os.dup(sock.fileno())))
                sock.close()


class Proxy:
    """Listens, and joins whoever comes with a new connection to `target`; both are (host, port)."""

    def __init__(self, place, fault, target, once=False, reverse=False, rewrite=lambda: None):
        self._place, self._fault, self.target, self._once, self._reverse = place, fault, target, once, reverse
        self._rewrite = rewrite
        # Whether the first who came has been led on, or could not be.
        self.led_on = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.address = self._listener.getsockname()
        self.port = self.address[1]
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        with contextlib.suppress(OSError):
            while True:
                came, _ = self._listener.accept()
                came.settimeout(None)
                try:
                    went = socket.create_connection(self.target, 10)
                except OSError:
                    reset(came)
                    continue
                finally:
                    self.led_on.set()
                went.settimeout(None)
                near, far = (went, came) if self._reverse else (came, went)
                Pair(near, far, self._place, self._fault, self._rewrite())
                if self._once:
                    self.close()

    def close(self):
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


class Lines:
    """Bytes in, whole lines changed, bytes out."""

    def __init__(self, change):
        self._change = change
        self._rest = b""

    def __call__(self, data):
        *lines, self._rest = (self._rest + data).split(b"\n")
        return b"".join(self._change(line + b"\n") for line in lines)


class Outcome:
    """What the client knows at the end: whether it heard of success, and which bytes it got."""

    def __init__(self):
        self.success = False
        self.error = ""
        self.said = []
        self.got = bytearray()


class TalkingFtp(RawFtp):
    """Keeps what was said."""

    def __init__(self, address, timeout, said):
        self._said = said
        super().__init__(address, timeout)

    def reply(self):
        code, text = super().reply()
        self._said.append(text)
        return code, text

    def send(self, line):
        self._said.append(f"> {line}")
        super().send(line)


class Worker:
    """One server and one tunnel, used for one transfer at a time."""

    def __init__(self, case, kind, index):
        self.fault = None
        self.index = index
        self.kind = kind
        self.replies = []
        self.server = case.started(kind(case.folder / "servers"))
        sshd = case.sshd()
        ssh = case.started(Proxy("ssh", lambda: self.fault, ("127.0.0.1", sshd.port)))
        control = case.started(Proxy("server control", lambda: self.fault, ("127.0.0.1", self.server.port),
                                     rewrite=self.gateway))
        lines = [f"[127.0.0.1]:{ssh.port} {line.split(' ', 1)[1]}" for line in sshd.known_hosts_lines()]
        self.cli = case.started(Cli(
            ["connect", f"{sshd.user}@127.0.0.1:{ssh.port}", "-i", sshd.user_key(), "--known-hosts",
             sshd.known_hosts("through_proxy", lines), "-L", f"ftp/127.0.0.1:0:127.0.0.1:{control.port}"],
            folder=case.folder / "cli"))
        self.cli.wait_up(1)
        self.address = self.cli.listen()
        self.sshd = sshd
        folder = self.server.root / "folder"
        folder.mkdir()
        folder.chmod(0o777)
        for number in range(60):
            self.server.put(f"folder/name-{number:03}", b"")
        self.listing = self.straight_listing()

    def straight_listing(self):
        parts = []
        with ftplib.FTP(timeout=patience(20)) as ftp:
            ftp.connect("127.0.0.1", self.server.port)
            ftp.login(self.server.user, self.server.password)
            ftp.retrbinary("NLST folder", parts.append)
        return b"".join(parts)

    def gateway(self):
        """Keeps the server's replies; with a fault on its data connections, also leads these through a proxy."""
        active = []

        def reply(line):
            # The server's connection is at sshd before the server speaks of its end. The proxy between them is quick to
            # say yes, and slow to go on when the machine is busy.
            if active and line[:1] == b"2" and self.final_replies():
                active.pop().led_on.wait(patience(CLIENT_SECONDS))
            self.replies.append(line)
            if not self.on_server_data():
                return line
            if match := re.match(rb"(227 .*?)\d+,\d+,\d+,\d+,(\d+),(\d+)(.*)", line, re.DOTALL):
                port = self.data_proxy(int(match[2]) * 256 + int(match[3])).port
                return match[1] + b"127,0,0,1,%d,%d" % divmod(port, 256) + match[4]
            if match := re.match(rb"(229 .*\|\|\|)(\d+)(\|.*)", line, re.DOTALL):
                return match[1] + b"%d" % self.data_proxy(int(match[2])).port + match[3]
            return line

        def command(line):
            self.replies.append(b"> " + line)
            if not self.on_server_data():
                return line
            if match := re.match(rb"PORT \d+,\d+,\d+,\d+,(\d+),(\d+)", line):
                active[:] = [self.data_proxy(int(match[1]) * 256 + int(match[2]), reverse=True)]
                return b"PORT 127,0,0,1,%d,%d\r\n" % divmod(active[0].port, 256)
            if match := re.match(rb"EPRT \|1\|127.0.0.1\|(\d+)\|", line):
                active[:] = [self.data_proxy(int(match[1]), reverse=True)]
                return b"EPRT |1|127.0.0.1|%d|\r\n" % active[0].port
            return line
        return {UP: Lines(command), DOWN: Lines(reply)}

    def on_server_data(self):
        return self.fault is not None and self.fault.place == "server data"

    def data_proxy(self, port, reverse=False):
        return Proxy("server data", lambda: self.fault, ("127.0.0.1", port), once=True, reverse=reverse)

    # --- one transfer ----------------------------------------------------------------------

    def transfer(self, number):
        """A random transfer with a random fault: (description, problem or None, how it ended)."""
        dice = random.Random(number)
        verb = dice.choice(("RETR", "RETR", "STOR", "STOR", "NLST"))
        mode = dice.choice(("PASV", "EPSV", "PORT", "EPRT"))
        size = dice.choice((0, 1, dice.randrange(2000), dice.randrange(100_000), dice.randrange(400_000),
                            dice.randrange(3_000_000)))
        content = self.listing if verb == "NLST" else pattern(size, number)
        place = dice.choice(PLACES)
        kind = dice.choice(KINDS)
        direction = dice.choice((UP, DOWN))
        if place.endswith("data"):
            # Mostly in the way of the bytes: the other way has none.
            if dice.random() < 0.8:
                direction = UP if verb == "STOR" else DOWN
            offset = dice.choice((0, len(content), dice.randrange(len(content) + 1)))
        elif place.endswith("control"):
            offset = dice.randrange(150 if direction == UP else 450)
        else:
            offset = 0
        self.replies.clear()
        self.fault = None if place == "ssh" else Fault(place, kind, direction, offset, dice.uniform(0.05, 0.4))
        later = Fault(place, kind, direction, 0, dice.uniform(0.05, 0.4)) if place == "ssh" else None
        moment = dice.random()
        name = f"file-{number}"
        if verb == "RETR":
            self.server.put(name, content)
        outcome = Outcome()
        try:
            self.as_client(outcome, verb, mode, name, content, later, moment)
        except (OSError, EOFError, RuntimeError, ValueError) as error:
            outcome.error = repr(error)
        fault = later or self.fault
        fault.over.set()
        problem = self.judge(outcome, verb, name, content, fault)
        with contextlib.suppress(FileNotFoundError):
            (self.server.root / name).unlink()
        if later and fault.fired.is_set() and kind != "delay":
            self.back_up()
        self.fault = None
        what = (f"transfer {number}: {verb} of {len(content)} bytes, {mode}, {self.kind.name}: {fault}, "
                f"{'struck' if fault.fired.is_set() else 'not reached'}")
        return what, problem, outcome, fault

    def as_client(self, outcome, verb, mode, name, content, later, moment):
        with contextlib.ExitStack() as stack:
            control = Proxy("client control", lambda: self.fault, self.address, once=True)
            stack.callback(control.close)
            ftp = TalkingFtp(control.address, patience(CLIENT_SECONDS), outcome.said)
            stack.callback(ftp.close)
            ftp.login(self.server.user, self.server.password)
            listener = None
            if mode in ("PASV", "EPSV"):
                port = ftp.pasv_address()[1] if mode == "PASV" else ftp.epsv_port()
                proxy = Proxy("client data", lambda: self.fault, ("127.0.0.1", port), once=True)
                stack.callback(proxy.close)
                data = connect(proxy.address, patience(CLIENT_SECONDS))
                stack.callback(data.close)
            else:
                listener = socket.create_server(("127.0.0.1", 0))
                listener.settimeout(patience(CLIENT_SECONDS))
                stack.callback(listener.close)
                proxy = Proxy("client data", lambda: self.fault, listener.getsockname(), once=True, reverse=True)
                stack.callback(proxy.close)
                told = (f"PORT 127,0,0,1,{proxy.port >> 8},{proxy.port & 255}" if mode == "PORT"
                        else f"EPRT |1|127.0.0.1|{proxy.port}|")
                code, text = ftp.command(told)
                if code != 200:
                    raise RuntimeError(text)
            if later and moment < 0.3:
                self.fault = later
            ftp.send("NLST folder" if verb == "NLST" else f"{verb} {name}")
            if listener:
                data = self.accept(listener, ftp)
                stack.callback(data.close)
                data.settimeout(patience(CLIENT_SECONDS))
            if later and moment >= 0.3:
                later.offset = 0
                self.fault = later
            code, text = ftp.reply()
            if verb == "STOR" and code in (125, 150):
                data.sendall(content)
            elif code in (125, 150):
                while part := data.recv(1 << 16):
                    outcome.got += part
            data.close()
            if code in (125, 150):
                code, text = ftp.reply()
            if code not in (226, 250):
                raise RuntimeError(text)
            outcome.success = True

    @staticmethod
    def accept(listener, ftp):
        """The data connection, unless the server says before it that there will be none."""
        ready, _, _ = select.select([listener, ftp.sock], [], [], patience(CLIENT_SECONDS))
        if listener not in ready and ftp.sock in ready:
            ready, _, _ = select.select([listener], [], [], 0.5)
            if not ready:
                code, text = ftp.reply()
                if code >= 200:
                    raise RuntimeError(text)
        return listener.accept()[0]

    def judge(self, outcome, verb, name, content, fault):
        """What is wrong, or None."""
        if not outcome.success:
            if fault.fired.is_set() and fault.kind != "delay":
                return None
            # pyftpdlib does that at times after a reset, whoever its client is.
            if self.replies and re.match(rb"> (USER|PASS|TYPE|PASV|EPSV)", self.replies[-1]):
                outcome.error = "the server does not answer"
                return None
            return f"failed without a fault: {outcome.error}"
        path = self.server.root / name
        got = bytes(outcome.got) if verb != "STOR" else path.read_bytes() if path.exists() else b""
        if not any(line[:3] in (b"226", b"250") for line in self.final_replies()):
            return "the client heard of success, and the server said none"
        if got == content:
            return None
        way = UP if verb == "STOR" else DOWN
        cut = content[:fault.offset]
        if fault.place.endswith("data") and fault.direction == way and cut.startswith(got):
            if fault.kind in ("fin", "half-close") and got == cut:
                return None
            # The server had written it all, or takes a reset for an end. It also takes along what is on its way.
            if fault.kind == "reset" and fault.place == "server data":
                return None
        return f"{len(got)} bytes of {len(content)}, and the client heard of success"

    def final_replies(self):
        """From the reply to the transfer command on: that of CWD and the like has other numbers."""
        begun = [index for index, line in enumerate(self.replies) if line[:3] in (b"125", b"150")]
        return self.replies[begun[-1]:] if begun else []

    def back_up(self):
        """The tunnel has noticed, and is there again: some time after the moment it names, which several faults in a row
        put off."""
        deadline = time.time() + patience(20)
        while time.time() < deadline:
            state = self.cli.events_of("state")[-1]
            if state["state"] == "up" and self.works():
                return
            if "retryAt" in state:
                retry = datetime.datetime.fromisoformat(state["retryAt"].replace("Z", "+00:00")).timestamp()
                deadline = max(deadline, retry + patience(20))
            time.sleep(0.05)
        raise AssertionError("the tunnel does not come back\n" + self.cli.report())

    def works(self):
        self.fault = None
        try:
            with contextlib.closing(RawFtp(self.address, patience(3))) as ftp:
                ftp.login(self.server.user, self.server.password)
                return True
        except (OSError, EOFError, RuntimeError, ValueError):
            return False


class Chaos(CliCase):
    def test_every_transfer_ends_exact_or_with_an_error(self):
        kinds = [kind for kind in FTP_SERVERS if not kind.missing()]
        self.need(len(kinds) == len(FTP_SERVERS), "one of the FTP servers")
        workers = [Worker(self, kinds[number % len(kinds)], number % WORKERS)
                   for number in range(SEED, SEED + min(TRANSFERS, WORKERS))]
        at_rest = [self.held(worker) for worker in workers]
        problems, counts, silent, lock = [], collections.Counter(), collections.Counter(), threading.Lock()

        def work(worker):
            for number in range(SEED, SEED + TRANSFERS):
                if number % WORKERS != worker.index:
                    continue
                try:
                    what, problem, outcome, fault = worker.transfer(number)
                except Exception as error:  # noqa: BLE001 a thread's own
                    with lock:
                        problems.append(f"transfer {number}: {error!r}")
                    return
                with lock:
                    if problem:
                        problem += f"\n    {' | '.join(outcome.said)}\n    server: {worker.replies}"
                    counts["success" if outcome.success else "error"] += 1
                    if outcome.error == "the server does not answer":
                        silent[worker.kind.name] += 1
                    counts["struck"] += fault.fired.is_set()
                    counts[f"{fault.place}: {fault.kind}"] += fault.fired.is_set()
                    if problem:
                        problems.append(f"{what}: {problem}")
        threads = [threading.Thread(target=work, args=(worker,)) for worker in workers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print(f"{counts['success']} succeeded, {counts['error']} ended with an error, {counts['struck']} faults struck, "
              f"silent servers: {dict(silent)}:",
              {key: value for key, value in sorted(counts.items()) if ":" in key}, flush=True)
        self.assertEqual(problems, [], "\n".join([f"{len(problems)} problems", *problems]))
        self.assertLessEqual(silent.total(), 3 + TRANSFERS * 0.05, silent)
        if TRANSFERS >= 100:
            self.assertGreater(counts["struck"], TRANSFERS * 0.4, counts)
            self.assertGreater(counts["success"], TRANSFERS * 0.2, counts)
            self.assertGreater(counts["error"], TRANSFERS * 0.2, counts)
        for worker, before in zip(workers, at_rest):
            if silent[worker.kind.name]:
                # A session is held as long as its server does not end it.
                worker.server.close()
            self.eventually(lambda worker=worker, before=before: all(
                                now <= then for now, then in zip(self.held(worker), before)),
                            lambda worker=worker, before=before: f"{worker.kind.name}: {before} at the start, "
                            f"{self.held(worker)} at the end\n{worker.cli.report()}", 30)

    @staticmethod
    def held(worker):
        """(descriptors, listeners) of the tunnel, and the listeners of sshd's sessions."""
        return (len(os.listdir(f"/proc/{worker.cli.pid}/fd")), len(listening_ports(worker.cli.pid)),
                sum(len(listening_ports(pid)) for pid in worker.sshd.session_pids()))


class Crowds(CliCase):
    """What many transfers leave behind: nothing."""

    def setUp(self):
        super().setUp()
        self.ssh_server = self.sshd()

    def held(self, cli):
        return (len(os.listdir(f"/proc/{cli.pid}/fd")), sorted(listening_ports(cli.pid)),
                [port for pid in self.ssh_server.session_pids() for port in listening_ports(pid)])

    def move(self, ftp, server, mode, number):
        """One small file, up and then down again."""
        content = pattern(number % 97, number)
        for verb in ("STOR", "RETR"):
            listener = None
            if mode == "PASV":
                data = ftp.data(timeout=patience(20))
            elif mode == "EPSV":
                data = connect(("127.0.0.1", ftp.epsv_port()), patience(20))
            else:
                listener = socket.create_server(("127.0.0.1", 0))
                listener.settimeout(patience(20))
                port = listener.getsockname()[1]
                told = f"PORT 127,0,0,1,{port >> 8},{port & 255}" if mode == "PORT" else f"EPRT |1|127.0.0.1|{port}|"
                self.assertEqual(ftp.command(told)[0], 200)
            ftp.send(f"{verb} small-{number % 10}")
            if listener:
                data = listener.accept()[0]
                listener.close()
            # An eager client's upload may be over before the command, which pyftpdlib then does not connect with it.
            code, text = ftp.reply()
            self.assertIn(code, (125, 150), f"file {number}, {mode}: {text}")
            got = b""
            if verb == "STOR":
                data.sendall(content)
            else:
                got = read_until_eof(data, patience(20))
            data.close()
            code, text = ftp.reply()
            self.assertEqual(code, 226, f"file {number}, {mode}: {text}")
            if verb == "RETR":
                self.assertEqual(got, content, f"file {number}, {mode}")

    def test_thousands_of_small_files_in_a_row(self):
        server = self.started(Vsftpd(self.folder / "servers"))
        cli, address = self.ftp_tunnel(server, sshd=self.ssh_server)
        nothing = self.held(cli)
        ftp = RawFtp(address, patience(20)).login(server.user, server.password)
        self.addCleanup(ftp.close)
        modes = ("PASV", "EPSV", "PORT", "EPRT")
        # Each number is two files, one each way. What is kept for good is there after some.
        memory = 0
        for number in range(FILES // 2):
            self.move(ftp, server, modes[number % 4], number)
            memory = memory or (memory_of(cli.pid) if number >= FILES // 10 else 0)
        self.assertLess(memory_of(cli.pid) - memory, 6_000_000, "memory grew with the number of files")
        ftp.close()
        self.settles(cli, lambda: self.held(cli) == nothing, nothing)

    def settles(self, cli, check, wanted=None):
        self.eventually(check, lambda: f"wanted {wanted}, still held: {self.held(cli)}\n{cli.report()}", 20)

    def test_sixty_four_sessions_at_a_time(self):
        server = self.started(PyFtpd(self.folder / "servers"))
        content = pattern(700_000)
        server.put("down", content)
        cli, address = self.ftp_tunnel(server, sshd=self.ssh_server)
        nothing = self.held(cli)
        for turn in range(3):
            sessions = [RawFtp(address, patience(30)).login(server.user, server.password) for _ in range(64)]
            # All data connections are open before the first byte is read.
            transfers = []
            for index, ftp in enumerate(sessions):
                if index % 2:
                    data = ftp.data(timeout=patience(30))
                    ftp.send("RETR down")
                else:
                    listener = socket.create_server(("127.0.0.1", 0))
                    listener.settimeout(patience(30))
                    port = listener.getsockname()[1]
                    self.assertEqual(ftp.command(f"PORT 127,0,0,1,{port >> 8},{port & 255}")[0], 200)
                    ftp.send("RETR down")
                    data = listener.accept()[0]
                    listener.close()
                transfers.append((ftp, data))
            for ftp, data in transfers:
                self.assertEqual(sha256(read_until_eof(data, patience(30))), sha256(content))
                data.close()
                self.assertIn(ftp.reply()[0], (125, 150))
                self.assertEqual(ftp.reply()[0], 226)
            for ftp in sessions:
                ftp.close()
            self.settles(cli, lambda: self.held(cli) == nothing, nothing)
            if turn == 0:
                memory = memory_of(cli.pid)
        self.assertLess(memory_of(cli.pid) - memory, 6_000_000, "memory grew with the second and third crowd")


if __name__ == "__main__":
    main()
