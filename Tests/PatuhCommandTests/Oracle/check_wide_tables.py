"""Whether the tables of a programme's document fit on paper: check_wide_tables.py FILE.docx OVERVIEW.json

No column is so narrow that words break; what was cut off goes on in a table with the units again, and nothing is lost.
"""
import json
import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
with zipfile.ZipFile(sys.argv[1]) as archive:
    document = ElementTree.fromstring(archive.read("word/document.xml"))
with open(sys.argv[2], encoding="utf-8") as file:
    overview = json.load(file)


def text(node):
    return "".join(node.itertext()).strip()


tables = []
for table in document.iter(W + "tbl"):
    rows = [[text(cell) for cell in row.findall(W + "tc")] for row in table.findall(W + "tr")]
    widths = [int(column.get(W + "w")) for column in table.iter(W + "gridCol")]
    # A line of 7 900 twentieths of a point has about 95 letters; a word that is longer than a column breaks.
    for column, width in enumerate(widths):
        longest = max(len(word) for row in rows for word in row[column].split() or [""])
        assert width >= min(longest, 26) * 7900 / 95, (rows[0], column, width, longest)
    tables.append(rows)

units = [unit["title"] for unit in overview["units"]]
wanted = [thing["title"] for thing in overview["instruments"] + overview["checklists"]]
found = []
for rows in tables:
    if found == wanted:
        break
    assert [row[0] for row in rows[1:]] == units, rows[0]
    found += rows[0][1:]
assert found == wanted, found
scores = {}
for rows in tables:
    for row in rows[1:]:
        for heading, cell in zip(rows[0][1:], row[1:]):
            scores.setdefault((row[0], heading), cell)
titles = {checklist["id"]: checklist["title"] for checklist in overview["checklists"]}
names = {unit["id"]: unit["title"] for unit in overview["units"]}
for cell in overview["cells"]:
    if cell["period"] == overview["period"] and cell["score"] is not None:
        shown = scores[names[cell["unit"]], titles[cell["checklist"]]]
        assert shown.startswith(cell["score"]), (cell["unit"], cell["checklist"], shown)
print(len(tables), "tables fit")
