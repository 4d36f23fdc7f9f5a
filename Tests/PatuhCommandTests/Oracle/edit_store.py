"""Changes a store with SQLite alone: edit_store.py FILE STATEMENT

With "leave log" the last change stays in the log beside the file, as after a power cut.
"""
import os
import sqlite3
import sys

path, statement = sys.argv[1:]
if statement == "leave log":
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA wal_autocheckpoint = 0")
    database.execute("UPDATE store SET created = created")
    # No destructor runs: nothing is merged.
    os._exit(0)
database = sqlite3.connect(path)
database.executescript(statement)
database.close()
