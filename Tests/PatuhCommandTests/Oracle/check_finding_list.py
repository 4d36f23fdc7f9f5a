"""Whether list.csv and list.jsonl of a folder hold the same findings as list.json."""
import csv
import json
import sys

folder = sys.argv[1]
with open(f"{folder}/list.json", encoding="utf-8") as file:
    wanted = json.load(file)
with open(f"{folder}/list.jsonl", encoding="utf-8") as file:
    assert [json.loads(line) for line in file] == wanted, "JSON Lines differ"
with open(f"{folder}/list.csv", encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file, strict=True))
assert len(rows) == len(wanted), "number of rows"


def plain(text):
    """The text before the guard against formulas was put on."""
    body = text.lstrip("' \u00a0\u3000")
    guarded = text.startswith("'") and body[:1] in tuple("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20")
    return text[1:] if guarded and body else text


for row, entry in zip(rows, wanted):
    finding = entry["finding"]
    for name in ("id", "engagement", "unit", "checklist", "item", "side", "requirement", "grade",
                 "due", "condition", "criteria", "cause", "effect", "recommendation",
                 "fingerprint"):
        assert plain(row[name]) == finding.get(name, ""), (finding["id"], name, row[name])
    for column, name in (("first_grade", "firstGrade"), ("state", "state"),
                         ("raised", "raised"), ("issued", "issued")):
        assert row[column] == entry.get(name, ""), (finding["id"], name)
    assert int(row["occurrences"]) == finding["occurrences"]
    assert row["overdue"] in ("true", "false")
print(f"{len(rows)} findings agree")
