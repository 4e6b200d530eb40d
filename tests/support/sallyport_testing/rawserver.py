# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SSH server that sends whatever message it is told to, and keeps what it is sent."""
import contextlib
import struct
import threading

from .rekeying import RekeyingServer

DISCONNECT, IGNORE, UNIMPLEMENTED, DEBUG = 1, 2, 3, 4
KEXINIT = 20
GLOBAL_REQUEST, REQUEST_SUCCESS, REQUEST_FAILURE = 80, 81, 82
CHANNEL_OPEN, CHANNEL_OPEN_CONFIRMATION, CHANNEL_OPEN_FAILURE, WINDOW_ADJUST = 90, 91, 92, 93
CHANNEL_DATA, CHANNEL_REQUEST, CHANNEL_SUCCESS, CHANNEL_FAILURE = 94, 98, 99, 100


def string(text):
    data = text.encode() if isinstance(text, str) else text
    return struct.pack("!I", len(data)) + data


def uint32(*numbers):
    return struct.pack(f"!{len(numbers)}I", *numbers)


class RawServer(RekeyingServer):
    """Speaks SSH until login; then send() says what else.

    confirm: (window, largest packet) that it names when it opens a channel. adds: what it adds to that window right behind,
    in the same segment. rewrite(type, payload): what is done with a message of the client before the server looks at it;
    None: nothing more. ciphers: the only ones that it offers.
    """

    def __init__(self, confirm=None, adds=0, rewrite=None, ciphers=None):
        self.received = []
        self.sent = []
        self.reading = threading.Event()
        self.reading.set()
        self._confirm = confirm
        self._adds = adds
        self._rewrite = rewrite
        self._ciphers = ciphers
        super().__init__()

    def prepare(self, transport):
        if self._ciphers:
            transport.get_security_options().ciphers = self._ciphers
        packetizer = transport.packetizer
        read, send, write_all = packetizer.read_message, packetizer.send_message, packetizer.write_all

        def read_message():
            while True:
                self.reading.wait()
                kind, message = read()
                self.received.append((kind, message.asbytes()))
                if kind in (UNIMPLEMENTED, REQUEST_FAILURE, CHANNEL_OPEN_FAILURE, CHANNEL_FAILURE):
                    continue
                if self._rewrite and self._rewrite(self, kind, message) is None:
                    continue
                return kind, message

        def send_message(message):
            data = message.asbytes()
            if self._confirm and data[0] == CHANNEL_OPEN_CONFIRMATION:
                message = self._paramiko.Message(data[:-8] + uint32(*self._confirm))
            if self._adds and data[0] == CHANNEL_OPEN_CONFIRMATION:
                segment = []
                packetizer.write_all = segment.append
                send(message)
                send(self._paramiko.Message(bytes([WINDOW_ADJUST]) + data[1:5] + uint32(self._adds)))
                packetizer.write_all = write_all
                write_all(b"".join(segment))
            else:
                send(message)
            self.sent.append(data[0])

        packetizer.read_message, packetizer.send_message = read_message, send_message

    @property
    def transport(self):
        return self.transports[-1]

    def send(self, kind, payload=b""):
        """One message on the last connection; the number it had."""
        packetizer = self.transport.packetizer
        number = packetizer._Packetizer__sequence_number_out
        # The program may have hung up, which is one good answer to what it is sent.
        with contextlib.suppress(EOFError, OSError):
            self.transport._send_message(self._paramiko.Message(bytes([kind]) + payload))
        return number

    def answers(self, kind):
        """What follows the type in all messages of that type so far."""
        return [payload for found, payload in list(self.received) if found == kind]

    def close(self):
        self.reading.set()
        super().close()
