"""Writes a workbook with every kind of cell: write_workbook.py FILE [1904]"""
import datetime
import sys

import openpyxl
from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import CALENDAR_MAC_1904

book = openpyxl.Workbook()
if len(sys.argv) > 2:
    book.epoch = CALENDAR_MAC_1904
sheet = book.active
sheet.title = "Data & more"
sheet.append(["text", "  kept  ", "a\nb", "<&>\"'", "漢字 é 😀", "_x0041_", "=1+1"])
sheet["G1"].data_type = "s"
sheet.append([1, 0.1, 8.6, -17.5, 123456789012345, 1e20, 0])
sheet.append([datetime.date(1900, 2, 28), datetime.date(1900, 3, 1), datetime.date(2026, 4, 5),
              datetime.datetime(2026, 12, 31, 23, 59), True, False])
sheet.append([0.5, 0.145, 0.07])
for column, form in enumerate(["0%", "0.0%", BUILTIN_FORMATS[10]], start=1):
    sheet.cell(4, column).number_format = form
sheet.append([1.5, 2.5, 45000])
for column, form in enumerate(['0.0" day"', "[Red]0", 'dd"."mm"."yyyy'], start=1):
    sheet.cell(5, column).number_format = form
sheet["AA7"] = "far"
sheet["A8"] = "=A2+1"
other = book.create_sheet("Hidden")
other.sheet_state = "hidden"
other["B2"] = "x"
book.save(sys.argv[1])
