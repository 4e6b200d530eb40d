# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: real servers, the command line under test, byte checks.

Needs nothing but Python's own library; the servers come from the folder named by
SALLYPORT_SERVERS (packaging/demo/fetch-servers.sh), else from the system.
"""
from .asking import AskingServer, Screen, SecurityKeyAgent
from .case import Case, CliCase, main, patience
from .cli import Cli
from .ftpservers import FTP_SERVERS, InetutilsFtpd, ProFtpd, PureFtpd, PyFtpd, ScriptedFtp, Vsftpd
from .net import (BlackHole, RawFtp, TcpServer, connect, free_port, pattern, read_exactly, read_until_eof,
                  reset, sha256, turned_away)
from .processes import owners_of_connections
from .sshd import PASSPHRASE, Sshd

__all__ = [
    "AskingServer", "BlackHole", "Case", "Cli", "CliCase", "FTP_SERVERS", "InetutilsFtpd", "PASSPHRASE", "ProFtpd",
    "PureFtpd", "PyFtpd", "RawFtp", "Screen", "ScriptedFtp", "SecurityKeyAgent", "Sshd", "TcpServer", "Vsftpd",
    "connect", "free_port", "main", "owners_of_connections", "patience", "pattern", "read_exactly",
    "read_until_eof", "reset", "sha256", "turned_away",
]
