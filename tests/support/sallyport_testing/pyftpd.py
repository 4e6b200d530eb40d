# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""pyftpdlib as a server program: pyftpd.py ADDRESS PORT FOLDER USER PASSWORD."""
import logging
import sys

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer

address, port, folder, user, password = sys.argv[1:]
authorizer = DummyAuthorizer()
authorizer.add_user(user, password, folder, perm="elradfmwMT")
FTPHandler.authorizer = authorizer
logging.basicConfig(level=logging.DEBUG)
server = FTPServer((address, int(port)), FTPHandler)
server.max_cons = 512
server.max_cons_per_ip = 0
server.serve_forever()
