"""Reads the follow-up of a report as a workbook with openpyxl: follow_up_sheet.py FILE SHEET

Prints a line for each finding: its id, a tab, its state, a tab, its due day.
"""
import sys

import openpyxl

rows = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]].iter_rows(values_only=True)
header = next(rows)
columns = [header.index(name) for name in ("Finding", "State", "Due")]
for row in rows:
    finding, state, due = (row[column] for column in columns)
    print(finding, state, str(due)[:10], sep="\t")
