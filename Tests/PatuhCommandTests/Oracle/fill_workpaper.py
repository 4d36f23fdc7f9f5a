"""Fills in a workpaper: fill_workpaper.py FROM TO ITEM SIDE COLUMN=VALUE ... [; ITEM SIDE ...]

Columns by their codes; a value that reads as a number is one, `%` before it shows it in percent; no value empties.
"""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
codes = {cell.value: cell.column for cell in sheet[1]}
rows = {(sheet.cell(row, codes["item"]).value, sheet.cell(row, codes["side"]).value): row
        for row in range(3, sheet.max_row + 1)}
words = sys.argv[3:]
while words:
    end = words.index(";") if ";" in words else len(words)
    item, side, *values = words[:end]
    words = words[end + 1:]
    for value in values:
        code, text = value.split("=", 1)
        cell = sheet.cell(rows[item, side], codes[code])
        if text.startswith("%"):
            cell.number_format, text = "0%", text[1:]
        try:
            cell.value = float(text)
        except ValueError:
            cell.value = text or None
book.save(sys.argv[2])
