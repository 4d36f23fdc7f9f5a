"""Compares the scalars that the program takes for wide with Python's Unicode database.

Usage: check_width.py FILE, one scalar value on each line. Scalars that this database does not know
are left aside, for it may be older or newer than that of the program.
"""
import sys
import unicodedata

with open(sys.argv[1], encoding="ascii") as file:
    ours = {int(line) for line in file}
wrong = []
for value in range(0x40000):
    character = chr(value)
    if unicodedata.category(character) in ("Cn", "Cs", "Co"):
        continue
    wide = unicodedata.east_asian_width(character) in ("W", "F")
    # Marks take no column of their own; a flag's letters are wide only in pairs.
    if unicodedata.category(character) in ("Mn", "Me") or 0x1F1E6 <= value <= 0x1F1FF:
        continue
    if wide != (value in ours):
        wrong.append("U+%04X %s wide=%s" % (value, unicodedata.name(character, "?"), wide))
print("\n".join(wrong[:50]))
sys.exit(1 if wrong else 0)
