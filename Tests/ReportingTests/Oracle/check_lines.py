"""Whether JSON Lines hold exactly what the JSON document holds: check_lines.py DOCUMENT LINES"""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
    text = file.read()
assert text.endswith("\n")
records = [json.loads(line) for line in text[:-1].split("\n")]


def rebuilt(name, prefix):
    whole = dict(next(record["value"] for record in records if record["record"] == name))
    for record in records:
        kind = record["record"]
        if kind != name and kind.startswith(prefix) and "." not in kind[len(prefix):] and kind not in ("assessment", "engagement"):
            whole.setdefault(kind[len(prefix):], []).append(record["value"])
    return whole


found = rebuilt("assessment", "")
if "engagement" in document:
    found["engagement"] = rebuilt("engagement", "engagement.")


def without_empty_lists(value):
    return {key: without_empty_lists(part) if key == "engagement" else part
            for key, part in value.items() if part != []}


if without_empty_lists(found) != without_empty_lists(document):
    sys.exit("the lines hold something else than the document")
print(len(records))
