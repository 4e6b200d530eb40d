# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Jump hosts and upstream proxies, through the command line."""
import base64
import os
import shutil
import socket
import struct
import subprocess
import threading

from sallyport_testing import (CliCase, TcpServer, Vsftpd, connect, free_port, main, pattern, patience, read_exactly,
                               sha256)

MEBI = 1 << 20


def rule(server):
    return ["-L", f"0:127.0.0.1:{server.port}"]


def relay(one, other):
    """Copies both ways until both have ended."""
    def copy(source, target):
        try:
            while part := source.recv(1 << 16):
                target.sendall(part)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass
    thread = threading.Thread(target=copy, args=(other, one), daemon=True)
    thread.start()
    copy(one, other)
    thread.join()


class HttpProxy(TcpServer):
    """CONNECT for one login, or for anybody."""

    def __init__(self, login=None, allow=True):
        self.requests = []

        def handler(sock):
            while True:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    part = sock.recv(1)
                    if not part:
                        return
                    head += part
                first, *fields = head.decode().split("\r\n")
                self.requests.append(first)
                given = [field.split(" ", 2)[2] for field in fields if field.lower().startswith("proxy-authorization: basic")]
                if login and given != [base64.b64encode(login.encode()).decode()]:
                    sock.sendall(b"HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                                 b"Content-Length: 0\r\n\r\n")
                    continue
                break
            if not allow:
                sock.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                return
            host, _, port = first.split()[1].rpartition(":")
            with socket.create_connection((host, int(port))) as target:
                sock.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                relay(sock, target)
        super().__init__(handler)


class SocksProxy(TcpServer):
    """SOCKS 5 CONNECT for one login, or for anybody."""

    def __init__(self, login=None):
        self.targets = []

        def handler(sock):
            methods = read_exactly(sock, read_exactly(sock, 2)[1])
            if login:
                if 2 not in methods:
                    sock.sendall(b"\x05\xff")
                    return
                sock.sendall(b"\x05\x02")
                user = read_exactly(sock, read_exactly(sock, 2)[1])
                password = read_exactly(sock, read_exactly(sock, 1)[0])
                if user + b":" + password != login.encode():
                    sock.sendall(b"\x01\x01")
                    return
                sock.sendall(b"\x01\x00")
            else:
                sock.sendall(b"\x05\x00")
            kind = read_exactly(sock, 4)[3]
            if kind == 3:
                host = read_exactly(sock, read_exactly(sock, 1)[0]).decode()
            else:
                host = socket.inet_ntoa(read_exactly(sock, 4))
            port = struct.unpack("!H", read_exactly(sock, 2))[0]
            self.targets.append((host, port))
            with socket.create_connection((host, port)) as target:
                sock.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
                relay(sock, target)
        super().__init__(handler)


class Socks4Proxy(TcpServer):
    """SOCKS 4 and 4a CONNECT."""

    def __init__(self, answer=90):
        self.targets = []

        def text(sock):
            got = b""
            while not got.endswith(b"\0"):
                got += read_exactly(sock, 1)
            return got[:-1].decode()

        def handler(sock):
            version, command, port, address = struct.unpack("!BBH4s", read_exactly(sock, 8))
            assert (version, command) == (4, 1)
            user = text(sock)
            by_name = address[:3] == bytes(3)
            host = text(sock) if by_name else socket.inet_ntoa(address)
            self.targets.append((host, port, user, by_name))
            if answer != 90:
                sock.sendall(bytes([0, answer]) + bytes(6))
                return
            with socket.create_connection((host, port)) as target:
                # With the first words of the server, in one go.
                sock.sendall(b"\0\x5a" + bytes(6) + target.recv(1000))
                relay(sock, target)
        super().__init__(handler)


class HopsCase(CliCase):
    def exchange(self, cli, content=b"through"):
        with connect(cli.listen(), patience(30)) as sock:
            thread = threading.Thread(target=sock.sendall, args=(content,))
            thread.start()
            self.assertEqual(sha256(read_exactly(sock, len(content), patience(60))), sha256(content))
            thread.join()

    def chain(self, count, **options):
        """count servers, the last one is the goal; (servers, arguments to reach it)."""
        servers = [self.sshd(**options) for _ in range(count)]
        goal = servers[-1]
        hosts = goal.known_hosts("all", [line for server in servers for line in server.known_hosts_lines()])
        for server in servers:
            server.user_key()
        jumps = ",".join(f"{server.user}@127.0.0.1:{server.port}" for server in servers[:-1])
        return servers, hosts, ["-J", jumps]


class Jumps(HopsCase):
    def test_one_jump_host(self):
        echo = self.started(TcpServer.echo())
        (first, goal), hosts, jumps = self.chain(2)
        cli = self.cli([*self.arguments(goal, *rule(echo), known_hosts=hosts), *jumps])
        cli.wait_up(1)
        self.exchange(cli, pattern(4 * MEBI))
        verdicts = [(event.get("hop"), event["verdict"]) for event in cli.events_of("host-key")]
        self.assertEqual(verdicts, [(1, "known"), (None, "known")])
        # Connections leave from the goal; the jump host only sees the way to it.
        self.assertIn(f"port {goal.port}", first.log())
        self.assertNotIn(f"port {echo.port}", first.log())

    def test_a_session_of_putty_goes_where_plink_goes(self):
        """Through the session that its proxy names, with the key and the host key of each."""
        self.need(shutil.which("plink") and shutil.which("puttygen"), "PuTTY's tools are missing")
        echo = self.started(TcpServer.echo())
        first, goal = self.sshd(), self.sshd()
        sessions = self.folder / ".putty" / "sessions"
        sessions.mkdir(parents=True)

        def session(name, server, kind, *more):
            key = self.folder / f"{kind}.ppk"
            subprocess.run(["puttygen", server.user_key(kind), "-o", key], check=True, stdin=subprocess.DEVNULL, capture_output=True)
            sessions.joinpath(name).write_text("\n".join([
                "Protocol=ssh", "HostName=127.0.0.1:1", f"PortNumber={server.port}", f"UserName={server.user}",
                f"PublicKeyFile={key}", f"SSHManualHostKeys={server.fingerprint()}", *more, ""]))

        session("J%FCrgen", first, "ed25519")
        session("goal", goal, "ecdsa", "ProxyMethod=6", "ProxyLocalhost=1", f"PortForwardings=L{free_port()}=127.0.0.1:{echo.port}")
        with open(sessions / "goal", "ab") as file:
            file.write(b"ProxyHost=J\xfcrgen\n")
        plink = subprocess.run(["plink", "-batch", "-load", "goal", "echo", "there"], env={**os.environ, "HOME": str(self.folder)},
                               stdin=subprocess.DEVNULL, capture_output=True, timeout=patience(30))
        self.assertEqual(plink.stdout, b"there\n", plink.stderr)
        # A host key that is given by hand is trust to agree to.
        imported = self.cli(["profile", "import", "putty", str(sessions), "--code-page", "windows-1252", "--allow-weaker"],
                            json_events=False)
        self.assertEqual(imported.wait_exit(), 0, imported.report())
        self.assertIn("Jürgen", imported.report())
        cli = self.cli(["run", "goal"])
        cli.wait_up(1)
        self.exchange(cli, pattern(MEBI))
        self.assertIn(f"port {goal.port}", first.log())
        self.assertNotIn(f"port {echo.port}", first.log())

    def test_three_jump_hosts_and_ftp_behind_them(self):
        self.need(not Vsftpd.missing(), Vsftpd.missing())
        server = self.started(Vsftpd(self.folder / "servers", "127.0.0.1"))
        content = pattern(2 * MEBI)
        server.put("file", content)
        servers, hosts, jumps = self.chain(4)
        cli = self.cli([*self.arguments(servers[-1], "-L", f"ftp/127.0.0.1:0:127.0.0.1:{server.port}",
                                        known_hosts=hosts), *jumps])
        cli.wait_up(1)
        from sallyport_testing import RawFtp
        ftp = RawFtp(cli.listen(), patience(20)).login(server.user, server.password)
        self.addCleanup(ftp.close)
        self.assertEqual(sha256(ftp.retrieve("file")), sha256(content))

    def test_a_gigabyte_through_three_hops(self):
        size = 1 << 30
        block = pattern(8 * MEBI)
        import hashlib
        wanted = hashlib.sha256()
        for _ in range(size // len(block)):
            wanted.update(block)

        def serve(sock):
            for _ in range(size // len(block)):
                sock.sendall(block)
            sock.shutdown(socket.SHUT_WR)
            sock.recv(1)
        server = self.started(TcpServer(serve))
        servers, hosts, jumps = self.chain(3)
        cli = self.cli([*self.arguments(servers[-1], *rule(server), known_hosts=hosts), *jumps])
        cli.wait_up(1)
        got, total = hashlib.sha256(), 0
        with connect(cli.listen(), patience(60)) as sock:
            while part := sock.recv(1 << 20):
                got.update(part)
                total += len(part)
        self.assertEqual((total, got.hexdigest()), (size, wanted.hexdigest()))

    def test_an_unknown_jump_host_is_refused_and_named(self):
        (first, goal), _, jumps = self.chain(2)
        hosts = goal.known_hosts("goal", goal.known_hosts_lines())
        error = self.fails([*self.arguments(goal, known_hosts=hosts), *jumps], 4, "host-key-unknown")
        self.assertIn("jump host 1", error["context"])
        self.assertNotIn("Accepted", goal.log())

    def test_a_changed_key_behind_a_good_jump_host(self):
        (first, goal), _, jumps = self.chain(2)
        other = self.sshd(host_key_set="other")
        wrong = [line.replace(f"]:{other.port} ", f"]:{goal.port} ") for line in other.known_hosts_lines()]
        hosts = goal.known_hosts("wrong", first.known_hosts_lines() + wrong)
        error = self.fails([*self.arguments(goal, known_hosts=hosts), *jumps], 4, "host-key-changed")
        self.assertNotIn("jump host", error["context"])

    def test_a_jump_host_that_refuses_the_login_is_named(self):
        (first, goal), hosts, jumps = self.chain(2)
        first.authorized.write_text("")
        error = self.fails([*self.arguments(goal, known_hosts=hosts), *jumps], 5, "key-rejected")
        self.assertIn("jump host 1", error["context"])

    def test_a_goal_that_the_jump_host_cannot_reach(self):
        (first, goal), hosts, jumps = self.chain(2)
        goal.kill()
        error = self.fails([*self.arguments(goal, known_hosts=hosts), *jumps], 3, "connection-refused")
        self.assertIn("through", error["detail"])

    def test_a_jump_host_that_forbids_forwarding(self):
        first = self.sshd(config=["AllowTcpForwarding no"])
        goal = self.sshd()
        hosts = goal.known_hosts("all", first.known_hosts_lines() + goal.known_hosts_lines())
        first.user_key()
        self.fails([*self.arguments(goal, known_hosts=hosts), "-J", f"{first.user}@127.0.0.1:{first.port}"], 6,
                   "destination-prohibited")

    def test_a_jump_host_that_dies_takes_the_tunnel_down_and_is_named(self):
        echo = self.started(TcpServer.echo())
        (first, goal), hosts, jumps = self.chain(2)
        cli = self.cli([*self.arguments(goal, *rule(echo), known_hosts=hosts), *jumps, "--no-reconnect"])
        cli.wait_up(1)
        self.exchange(cli)
        first.kill()
        self.assertEqual(cli.wait_exit(patience(20)), 7, cli.report())
        self.assertIn("jump host 1", cli.events_of("error")[-1]["context"])

    def test_a_jump_host_that_comes_back(self):
        echo = self.started(TcpServer.echo())
        (first, goal), hosts, jumps = self.chain(2)
        cli = self.cli([*self.arguments(goal, *rule(echo), known_hosts=hosts), *jumps])
        cli.wait_up(1)
        first.kill()
        cli.wait_event("state", state="reconnecting")
        first.start()
        cli.wait_events(2, "state", state="up", seconds=patience(20))
        self.exchange(cli)


class Proxies(HopsCase):
    def through(self, kind, proxy, *more, stdin=None):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        arguments = [*self.arguments(sshd, *rule(echo)), "--proxy", f"{kind}://{more[0] if more else ''}127.0.0.1:{proxy.port}",
                     *more[1:]]
        return sshd, self.cli(arguments, stdin=stdin)

    def test_an_http_proxy(self):
        proxy = self.started(HttpProxy())
        sshd, cli = self.through("http", proxy)
        cli.wait_up(1)
        self.exchange(cli, pattern(3 * MEBI))
        self.assertTrue(proxy.requests[0].startswith(f"CONNECT 127.0.0.1:{sshd.port} "))

    def test_a_socks_proxy(self):
        proxy = self.started(SocksProxy())
        sshd, cli = self.through("socks5", proxy)
        cli.wait_up(1)
        self.exchange(cli, pattern(3 * MEBI))
        self.assertEqual(proxy.targets, [("127.0.0.1", sshd.port)])

    def test_a_socks_4_proxy(self):
        for kind, user in (("socks4", ""), ("socks4a", "anna")):
            with self.subTest(kind):
                proxy = self.started(Socks4Proxy())
                sshd, cli = self.through(kind, proxy, *([f"{user}@"] if user else []))
                cli.wait_up(1)
                self.exchange(cli, pattern(3 * MEBI))
                self.assertEqual(proxy.targets, [("127.0.0.1", sshd.port, user, False)])
                cli.close()

    def test_names_are_looked_up_by_a_socks_4a_proxy_and_here_for_socks_4(self):
        for kind, target in (("socks4", ("127.0.0.1", False)), ("socks4a", ("localhost", True))):
            with self.subTest(kind):
                proxy = self.started(Socks4Proxy())
                sshd = self.sshd()
                cli = self.cli(["connect", f"{sshd.user}@localhost:{sshd.port}", "-i", sshd.user_key(), "--host-key",
                                sshd.fingerprint(), "-L", "0:127.0.0.1:9", "--proxy", f"{kind}://127.0.0.1:{proxy.port}"])
                cli.wait_up(1)
                host, by_name = target
                self.assertEqual(proxy.targets, [(host, sshd.port, "", by_name)])
                cli.close()

    def test_a_socks_4_proxy_that_does_not(self):
        for answer, exit_code, code in ((91, 3, "proxy-refused"), (93, 5, "proxy-login-refused"),
                                        (7, 3, "proxy-unreachable")):
            with self.subTest(answer):
                proxy = self.started(Socks4Proxy(answer))
                _, cli = self.through("socks4", proxy)
                self.assertEqual(cli.wait_exit(patience(20)), exit_code, cli.report())
                self.assertEqual(cli.events_of("error")[-1]["code"], code, cli.report())
        class Nothing:
            port = free_port()
        _, cli = self.through("socks4", Nothing)
        self.assertEqual(cli.wait_exit(patience(20)), 3, cli.report())
        self.assertEqual(cli.events_of("error")[-1]["code"], "proxy-unreachable", cli.report())

    def test_a_login_at_the_proxy(self):
        for kind, proxy in (("http", HttpProxy("anna:open sesame")), ("socks5", SocksProxy("anna:open sesame"))):
            with self.subTest(kind):
                self.started(proxy)
                _, cli = self.through(kind, proxy, "anna@", "--proxy-password-stdin", stdin="open sesame\n")
                cli.wait_up(1)
                self.exchange(cli)
                self.assertNotIn("sesame", cli.report())
                cli.close()

    def test_a_wrong_login_at_the_proxy(self):
        for kind, proxy in (("http", HttpProxy("anna:right")), ("socks5", SocksProxy("anna:right"))):
            with self.subTest(kind):
                self.started(proxy)
                _, cli = self.through(kind, proxy, "anna@", "--proxy-password-stdin", stdin="wrong\n")
                self.assertEqual(cli.wait_exit(patience(20)), 5, cli.report())
                self.assertEqual(cli.events_of("error")[-1]["code"], "proxy-login-refused", cli.report())

    def test_a_proxy_that_refuses(self):
        proxy = self.started(HttpProxy(allow=False))
        _, cli = self.through("http", proxy)
        self.assertEqual(cli.wait_exit(patience(20)), 3, cli.report())
        self.assertEqual(cli.events_of("error")[-1]["code"], "proxy-refused", cli.report())

    def test_no_proxy_there(self):
        class Nothing:
            port = free_port()
        _, cli = self.through("socks5", Nothing)
        self.assertEqual(cli.wait_exit(patience(20)), 3, cli.report())
        self.assertEqual(cli.events_of("error")[-1]["code"], "proxy-unreachable", cli.report())

    def test_a_proxy_and_a_jump_host(self):
        proxy = self.started(HttpProxy())
        echo = self.started(TcpServer.echo())
        (first, goal), hosts, jumps = self.chain(2)
        cli = self.cli([*self.arguments(goal, *rule(echo), known_hosts=hosts), *jumps,
                        "--proxy", f"http://127.0.0.1:{proxy.port}"])
        cli.wait_up(1)
        self.exchange(cli, pattern(MEBI))
        self.assertTrue(proxy.requests[0].startswith(f"CONNECT 127.0.0.1:{first.port} "))


if __name__ == "__main__":
    main()
