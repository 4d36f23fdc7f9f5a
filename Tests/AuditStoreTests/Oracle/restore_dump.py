"""Makes a database file from a dump: restore_dump.py DUMP FILE"""
import sqlite3
import sys

with open(sys.argv[1], encoding="utf-8") as dump:
    script = dump.read()
database = sqlite3.connect(sys.argv[2])
database.executescript(script)
database.close()
