# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SSH server that does what OpenSSH's never does: shows another host key in a later key exchange, and names the address
that a forwarded connection has really reached."""
import base64
import contextlib
import hashlib
import logging
import socket
import threading

from .sshd import generate_key


class RekeyingServer:
    """Lets anybody in with any key, forwards to wherever it is asked to, and exchanges keys on demand."""

    def __init__(self, banners=0):
        """banners: how many of 30 kB go out before a key is judged."""
        import paramiko
        self.banners = banners
        self._paramiko = paramiko
        # It would print that the client has hung up.
        logging.getLogger("paramiko").addHandler(logging.NullHandler())
        self.host_key = self._load("host_ed25519")
        self.other_key = self._load("other_ed25519")
        self.transports = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._run, daemon=True).start()

    @staticmethod
    def missing():
        try:
            import paramiko  # noqa: F401
        except ImportError:
            return "python3-paramiko"
        return None

    def _load(self, name):
        return self._paramiko.Ed25519Key.from_private_key_file(str(generate_key(name, "ed25519")))

    @staticmethod
    def fingerprint_of(key):
        return "SHA256:" + base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode().rstrip("=")

    def known_hosts_line(self):
        return f"[127.0.0.1]:{self.port} ssh-ed25519 {self.host_key.get_base64()}"

    def _run(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            transport = self._paramiko.Transport(sock)
            transport.add_server_key(self.host_key)
            self.prepare(transport)
            self.transports.append(transport)
            with contextlib.suppress(self._paramiko.SSHException, EOFError):
                transport.start_server(threading.Event(), _server_interface(self._paramiko)(transport, self.banners))

    def prepare(self, transport):
        """Called for each connection before it begins."""

    def rekey(self, key=None):
        """A new key exchange on the last connection, under that host key from then on."""
        transport = self.transports[-1]
        transport.server_key_dict["ssh-ed25519"] = key or self.host_key
        threading.Thread(target=self._renegotiate, args=(transport,), daemon=True).start()

    def _renegotiate(self, transport):
        with contextlib.suppress(self._paramiko.SSHException, EOFError, OSError):
            transport.renegotiate_keys()

    def close(self):
        self._listener.close()
        for transport in self.transports:
            transport.close()


def _server_interface(paramiko):
    class Interface(paramiko.ServerInterface):
        def __init__(self, transport, banners):
            self._transport = transport
            self._banners = banners
            self._listeners = {}

        def get_allowed_auths(self, username):
            return "publickey"

        def check_auth_publickey(self, username, key):
            for _ in range(self._banners):
                message = paramiko.Message()
                message.add_byte(b"\x35")
                message.add_string("spam " * 6000)
                message.add_string("")
                self._transport._send_message(message)
            return paramiko.AUTH_SUCCESSFUL

        def check_channel_request(self, kind, chanid):
            return paramiko.OPEN_SUCCEEDED

        def check_channel_direct_tcpip_request(self, chanid, origin, destination):
            threading.Thread(target=self._forward, args=(chanid, destination), daemon=True).start()
            return paramiko.OPEN_SUCCEEDED

        def _forward(self, chanid, destination):
            while (channel := self._transport.accept(5)) is not None and channel.get_id() != chanid:
                pass
            if channel is None:
                return
            with contextlib.suppress(OSError, EOFError), socket.create_connection(destination, 10) as upstream:
                threading.Thread(target=_copy, args=(upstream, channel), daemon=True).start()
                _copy(channel, upstream)

        def check_port_forward_request(self, address, port):
            listener = socket.create_server(("0.0.0.0" if address in ("", "*") else address, port))
            bound = listener.getsockname()[1]
            self._listeners[(address, bound)] = listener
            threading.Thread(target=self._accept, args=(listener,), daemon=True).start()
            return bound

        def cancel_port_forward_request(self, address, port):
            listener = self._listeners.pop((address, port), None)
            if listener:
                # Closing alone does not wake up who waits in accept().
                with contextlib.suppress(OSError):
                    listener.shutdown(socket.SHUT_RDWR)
                listener.close()

        def _accept(self, listener):
            while True:
                try:
                    sock, peer = listener.accept()
                except OSError:
                    return
                threading.Thread(target=self._bring, args=(sock, peer), daemon=True).start()

        def _bring(self, sock, peer):
            with contextlib.suppress(OSError, EOFError, paramiko.SSHException), sock:
                channel = self._transport.open_forwarded_tcpip_channel(peer, sock.getsockname())
                threading.Thread(target=_copy, args=(sock, channel), daemon=True).start()
                _copy(channel, sock)

    return Interface


def _copy(source, target):
    with contextlib.suppress(OSError, EOFError):
        while data := source.recv(32768):
            target.sendall(data)
    with contextlib.suppress(OSError, EOFError):
        target.close()
