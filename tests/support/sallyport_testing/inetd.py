# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that takes its connection as standard input, as from inetd: inetd.py ADDRESS PORT PROGRAM [ARGUMENT...]."""
import signal
import socket
import subprocess
import sys

address, port, *command = sys.argv[1:]
family = socket.AF_INET6 if ":" in address else socket.AF_INET
# The kernel buries the children.
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
with socket.create_server((address, int(port)), family=family, backlog=256) as listener:
    while True:
        connection, _ = listener.accept()
        with connection:
            # Python ignores SIGPIPE, and a server started by inetd does not.
            subprocess.Popen(command, stdin=connection, stdout=connection, stderr=connection, restore_signals=True,
                             preexec_fn=lambda: signal.signal(signal.SIGCHLD, signal.SIG_DFL))
