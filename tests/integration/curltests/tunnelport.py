# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""tunnelport.py SERVER OWN ANNOUNCED ADDRESS: forwards FTP to the port in the file OWN, and writes the forward's port to
the file ANNOUNCED. Lives as long as the process SERVER."""
import json
import os
import sys
import time
from pathlib import Path

from sallyport_testing import Cli
from sallyport_testing.processes import is_alive

server, own, announced, address = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4].strip("[]")
# The suite waits for whoever holds its outputs.
os.setsid()
while not (own.exists() and own.read_text().strip()):
    if not is_alive(server):
        sys.exit(1)
    time.sleep(0.01)
port = int(own.read_text())
host = f"[{address}]" if ":" in address else address
cli = Cli([*json.loads(os.environ["SALLYPORT_CONNECT"]), "-L", f"ftp/{host}:0:{host}:{port}"],
          folder=os.environ["SALLYPORT_FOLDER"])
try:
    cli.wait_up(1)
    half = announced.with_suffix(".half")
    half.write_text(f"{cli.listen()[1]}\n")
    half.rename(announced)
    while is_alive(server) and cli.process.poll() is None:
        time.sleep(0.05)
finally:
    cli.close()
