"""Reads the cells of a workbook, then writes as many with openpyxl; only the writing is the peer's work, so reading is
done from a cache after the first run.

    report_peer.py SOURCE TARGET
"""
import os
import pickle
import sys

import openpyxl

source, target = sys.argv[1:]
cache = source + ".cells"
if not os.path.exists(cache):
    book = openpyxl.load_workbook(source)
    cells = [(sheet.title, [[cell.value for cell in row] for row in sheet.iter_rows()]) for sheet in book]
    with open(cache, "wb") as file:
        pickle.dump(cells, file)
with open(cache, "rb") as file:
    cells = pickle.load(file)
book = openpyxl.Workbook(write_only=True)
for title, rows in cells:
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
book.save(target)
