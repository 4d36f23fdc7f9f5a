"""Writes the cells of a workbook as JSON, as another program reads them: their kind, value and format.

    dump_workbook.py FILE
"""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
kinds = {"s": "text", "n": "number", "d": "day", "inlineStr": "text"}
sheets = []
for sheet in book.worksheets:
    rows = []
    for row in sheet.iter_rows():
        cells = []
        for cell in row:
            if cell.value is None:
                cells.append(None)
                continue
            kind = kinds.get(cell.data_type, f"type {cell.data_type}")
            value = cell.value if kind == "text" else str(cell.value)
            cells.append(value if kind == "text" else f"{kind} {value} {cell.number_format}")
        rows.append(cells)
    sheets.append({
        "name": sheet.title, "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
        "tones": sorted(
            f"{place.sqref} {rule.formula[0]}"
            for place, rules in sheet.conditional_formatting._cf_rules.items() for rule in rules),
        "rows": rows,
    })
json.dump({"title": book.properties.title, "sheets": sheets}, sys.stdout, ensure_ascii=False, indent=1)
print()
