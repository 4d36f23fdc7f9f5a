#!/usr/bin/env python3
"""Holds a programme's CSV, workbook and Markdown against its JSON: check_programme.py JSON CSV XLSX MARKDOWN

Every score of every period, section and side, every finding and figure is in the CSV as the JSON has it; the workbook's numbers
are numbers and those of the JSON; the Markdown has as many rows of findings.
"""
import csv
import json
import sys

import openpyxl
from markdown_it import MarkdownIt

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))


def none(text):
    return text if text != "" else None


def keyed(kind):
    return {(row["id"], row["unit"], row["period"]): row for row in rows if row["kind"] == kind}


audits = keyed("audit")
assert len(audits) == len(data["cells"]), (len(audits), len(data["cells"]))
sections, findings = 0, 0
section_rows = {(r["id"], r["unit"], r["period"], r["section"]): r for r in rows if r["kind"] == "section"}
finding_rows = {(r["id"], r["unit"], r["period"], r["fingerprint"]): r for r in rows if r["kind"] == "finding"}
for cell in data["cells"]:
    key = (cell["checklist"], cell["unit"], cell["period"])
    row = audits[key]
    for member, column in [("score", "value"), ("low", "low"), ("high", "high"), ("maximum", "maximum"),
                           ("rating", "rating"), ("change", "change")]:
        assert none(row[column]) == cell[member], (key, member, row[column], cell[member])
    if cell["inputs"]:
        for column, count in cell["findings"].items():
            assert int(row[column]) == count, (key, column)
        for status in ["new", "repeated", "returned", "resolved", "untested"]:
            assert int(row[status]) == sum(t["status"] == status for t in cell["traces"]), (key, status)
        raised = sum(t["status"] in ("new", "repeated", "returned") for t in cell["traces"])
        assert int(row["open"]) == cell["findings"]["open"] == raised, (key, "open")
        assert cell["findings"]["untested"] == int(row["untested"]), (key, "untested")
    assert row["missing"] == "; ".join(cell["missing"]), key
    for section in cell["sections"]:
        sections += 1
        assert none(section_rows[key + (section["section"],)]["value"]) == section["score"], (key, section)
    for trace in cell["traces"]:
        findings += 1
        row = finding_rows[key + (trace["fingerprint"],)]
        for member in ["item", "side", "requirement", "grade", "status", "first", "last", "finding", "state", "due"]:
            assert none(row[member]) == trace[member], (key, member)
        assert int(row["occurrences"]) == trace["occurrences"], key
assert sections == len(section_rows) > 0, (sections, len(section_rows))
assert findings == len(finding_rows) > 0, (findings, len(finding_rows))
figures = 0
for figure in data["figures"]:
    row = keyed(figure["kind"])[(figure["id"], figure["unit"], figure["period"])]
    figures += 1
    assert none(row["value"]) == figure["value"] and none(row["rating"]) == figure["band"], figure
    assert none(row["change"]) == figure["change"], figure
assert len(rows) == len(data["cells"]) + sections + findings + figures

book = openpyxl.load_workbook(sys.argv[3])
titles = {unit["title"]: unit["id"] for unit in data["units"]}
numbers = 0
for checklist in data["checklists"]:
    sheet = book[checklist["id"]]
    cells = {c["unit"]: c for c in data["cells"]
             if c["checklist"] == checklist["id"] and c["period"] == data["period"]}
    assert sheet.max_row == len(titles) + 1
    for row in sheet.iter_rows(min_row=2, values_only=True):
        expected = cells[titles[row[0]]]["score"]
        if expected is None:
            assert row[1] is None, row
        else:
            assert isinstance(row[1], (int, float)) and abs(row[1] - float(expected)) <= 0.005 + 1e-9, (row, expected)
            numbers += 1
assert numbers > len(titles)
traced = [trace for cell in data["cells"] if cell["period"] == data["period"] for trace in cell["traces"]]
titled = {s.title: s for s in book.worksheets}
assert any(s.max_row == len(traced) + 1 and s.max_column == 11 for s in titled.values()), len(traced)

with open(sys.argv[4], encoding="utf-8") as file:
    tokens = MarkdownIt("commonmark").enable("table").parse(file.read())
tables, count = [], 0
for token in tokens:
    if token.type == "table_open":
        count = 0
    elif token.type == "tr_open":
        count += 1
    elif token.type == "table_close":
        tables.append(count - 1)
assert len(traced) in tables, (len(traced), tables)
assert tables.count(len(titles)) >= len(data["checklists"]) * 2, tables
