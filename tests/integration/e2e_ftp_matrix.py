# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small matrix of FTP clients and servers; the whole one is ftpmatrix/ftpmatrix.py."""
import contextlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "ftpmatrix"))

from sallyport_testing import FTP_SERVERS, CliCase, main  # noqa: E402

from clients import Curl, Lftp, NetFtp, Tnftp  # noqa: E402
from matrix import COMMANDS, FAMILIES, MODES, Matrix, verdict  # noqa: E402



class SomeLftp(Lftp):
    def offers(self, operation, mode, family):
        # It sends EPRT with the address ::, which servers refuse without a tunnel too, and then waits long.
        return super().offers(operation, mode, family) and (mode, family) != ("active", "IPv6")


CLIENTS = (Curl(), SomeLftp(), Tnftp(), NetFtp())


class SmallMatrix(CliCase):
    def matrix(self, family):
        for thing in (*CLIENTS, *FTP_SERVERS):
            self.need(not thing.missing(), thing.missing())
        seen = 0
        with contextlib.closing(Matrix(CLIENTS, FTP_SERVERS, families=(family,))) as matrix:
            for cell in matrix.run():
                seen += 1
                with self.subTest(cell.title()):
                    self.assertEqual(cell.fails_straight, [], "without the tunnel: no fault of the program")
                    self.assertEqual(cell.commands, cell.commands & COMMANDS[cell.mode])
                    self.assertEqual(cell.failed, [], f"{verdict(cell)}\n{cell.notes}\n{cell.report}")
        offered = sum(client.offers("list", mode, family) for client in CLIENTS for mode in MODES)
        self.assertEqual(seen, offered * len(FTP_SERVERS))

    def test_over_ipv4(self):
        self.matrix("IPv4")

    def test_over_ipv6(self):
        self.matrix("IPv6")

    def test_a_wrong_byte_would_be_seen(self):
        """The judge itself: the same size, other bytes."""
        with contextlib.closing(Matrix((Spoiler(),), FTP_SERVERS[:1], ("passive",), tuple(FAMILIES)[:1])) as matrix:
            cell, = matrix.run()
        self.assertEqual(cell.straight, {("list",), ("get", "empty"), ("put", "up-empty"), ("put", "up-small")})


class Spoiler(Curl):
    """Changes one byte of what it has fetched."""

    def one(self, job, verb, name=""):
        done = super().one(job, verb, name)
        path = job.folder / f"got-{name}"
        if verb == "get" and path.exists() and path.stat().st_size:
            content = bytearray(path.read_bytes())
            content[-1] ^= 1
            path.write_bytes(content)
        return done


if __name__ == "__main__":
    main()
