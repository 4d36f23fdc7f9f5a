#!/usr/bin/env python3
"""The same questions to the same file through SQLite alone: peer.py FILE

Gives the median of 15 runs in milliseconds. Rows are fetched as they are, nothing is made of them; the answer is
written to a table of its own in one durable transaction, without history, check of authority or trail.
"""
import hashlib
import sqlite3
import statistics
import sys
import time

database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")


def measure(name, *statements):
    spans = []
    for _ in range(15):
        start = time.perf_counter()
        rows = sum(len(database.execute(*statement).fetchall()) for statement in statements)
        spans.append((time.perf_counter() - start) * 1_000)
    print("%s: %.2f ms (%d)" % (name, statistics.median(spans), rows))


open_states = "state NOT IN ('closed', 'accepted')"
measure("findings of a unit", ("SELECT * FROM finding WHERE unit = ? ORDER BY grade, due, id", ("u7",)))
measure("overdue major findings",
        (f"SELECT * FROM finding WHERE due < ? AND grade = 'major' AND {open_states} ORDER BY due, id", ("2026-02-01",)))
measure("findings of an engagement", ("SELECT * FROM finding WHERE engagement = ? ORDER BY grade, due, id", ("E-42",)))
order = ("ORDER BY CASE grade WHEN 'major' THEN 0 WHEN 'minor' THEN 1 ELSE 2 END, due IS NULL, due, engagement, "
         "length(id), id")
measure("all findings",
        ("""SELECT id, engagement, unit, item, grade, state, due, occurrences, accepted_until,
              (SELECT text FROM finding_text WHERE finding = finding.id AND part = 'condition' ORDER BY edited DESC LIMIT 1)
            FROM finding """ + order,))
measure("all findings, every column", ("SELECT * FROM finding " + order,), ("SELECT * FROM finding_text",))
measure("ageing table",
        ("""SELECT grade, count(*), sum(age IS NULL), sum(age <= 30), sum(age BETWEEN 31 AND 60),
                   sum(age BETWEEN 61 AND 90), sum(age > 90), sum(due < '2026-06-30')
            FROM (SELECT grade, due, CAST(julianday('2026-06-30') - julianday(substr(issued, 1, 10)) AS INTEGER) AS age
                  FROM finding WHERE state NOT IN ('closed', 'accepted')
                    OR (state = 'accepted' AND accepted_until < '2026-06-30'))
            GROUP BY grade""",))
measure("opening an engagement", ("SELECT * FROM engagement WHERE id = ?", ("E-42",)),
        ("SELECT * FROM answer WHERE engagement = ? ORDER BY checklist, item, side", ("E-42",)))
measure("all engagements", ("SELECT * FROM engagement ORDER BY id",))
measure("score rows of a period",
        ("SELECT score.*, unit FROM engagement JOIN score ON score.engagement = engagement.id WHERE period = ?", ("2019-Q1",)))

database.execute("CREATE TABLE IF NOT EXISTS peer_answer (item TEXT PRIMARY KEY, answer TEXT, at TEXT) STRICT")
spans = []
for turn in range(15):
    start = time.perf_counter()
    database.execute("INSERT INTO peer_answer VALUES ('I-1', ?, '2026-07-01') "
                     "ON CONFLICT DO UPDATE SET answer = excluded.answer", ("yes" if turn % 2 else "no",))
    spans.append((time.perf_counter() - start) * 1_000)
print("recording an answer, durable: %.2f ms (1)" % statistics.median(spans))
database.execute("DROP TABLE peer_answer")

# The least that any verification does: read every event and every row, and hash the events into one chain.
start, before = time.perf_counter(), time.process_time()
count, chain = 0, hashlib.sha256()
for (content,) in database.execute("SELECT bytes FROM event ORDER BY seq"):
    chain.update(hashlib.sha256(b"\0" + content).digest())
    count += 1
tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'") if name != "event"]
for table in tables:
    for row in database.execute(f'SELECT * FROM "{table}"'):
        chain.update(repr(row).encode())
        count += 1
print("reading and hashing every event and row: %.2f s, %.2f s CPU (%d)"
      % (time.perf_counter() - start, time.process_time() - before, count))
