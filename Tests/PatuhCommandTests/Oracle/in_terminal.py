"""Runs a program with a terminal for its standard error and gives what that showed: in_terminal.py PROGRAM ARGUMENT ...

Prints the bytes as Python writes them, then the exit status.
"""
import os
import pty
import subprocess
import sys

leader, follower = pty.openpty()
program = subprocess.Popen(sys.argv[1:], stderr=follower, stdout=subprocess.DEVNULL)
os.close(follower)
seen = b""
while True:
    try:
        part = os.read(leader, 4096)
    except OSError:
        break
    if not part:
        break
    seen += part
print(repr(seen), program.wait())
