"""Reads a database as another process and closes it: look.py FILE; prints how many events there are"""
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
print(database.execute("SELECT count(*) FROM event").fetchone()[0])
database.close()
