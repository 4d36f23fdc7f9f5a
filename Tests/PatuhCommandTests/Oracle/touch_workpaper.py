"""Changes the cause of every row of a workpaper that has an answer, and saves it: touch_workpaper.py FROM TO CAUSE

What the other cells hold goes through a program that is not ours.
"""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
codes = {cell.value: cell.column for cell in sheet[1]}
touched = 0
for row in range(3, sheet.max_row + 1):
    answered = any(sheet.cell(row, codes[code]).value is not None for code in ["answer", "value", "numerator", "size", "population"])
    if sheet.cell(row, codes["item"]).value and answered:
        sheet.cell(row, codes["cause"]).value = sys.argv[3]
        touched += 1
book.save(sys.argv[2])
print(touched)
