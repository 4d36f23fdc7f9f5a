"""Whether an excerpt shows what a filter lets through of the whole, and nothing else.

    check_excerpt.py programme FILTER WHOLE EXCERPT CHECKLIST...
    check_excerpt.py comparison FILTER WHOLE EXCERPT CHECKLIST FIRST SECOND

FILTER is JSON such as {"grades": ["major"]}; the others are files: JSON of Patuh, and XML of checklists, from which the sections
of items are taken.
"""
import json
import sys
import xml.etree.ElementTree as ET

kind, wanted = sys.argv[1], json.loads(sys.argv[2])


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


whole, excerpt = load(sys.argv[3]), load(sys.argv[4])


def expect(name, found, expected):
    if found != expected:
        sys.exit("%s: found %r, expected %r" % (name, found, expected))


def sections_of(path):
    """For each item the sections that it is in, the outer ones too; for each section it and those around it."""
    items, sections = {}, {}

    def take(element, around):
        for child in element:
            name = child.tag.rsplit("}", 1)[-1]
            if name == "section":
                sections[child.get("id")] = around | {child.get("id")}
                take(child, sections[child.get("id")])
            elif name == "item":
                items[child.get("id")] = around
            else:
                take(child, around)

    take(ET.parse(path).getroot(), frozenset())
    return items, sections


def asked(name, value):
    return name not in wanted or value in wanted[name]


def fits(items, item, side):
    inside = "sections" not in wanted or item is not None and bool(items.get(item, frozenset()) & set(wanted["sections"]))
    return inside and (side is None or asked("sides", side))


said = excerpt["excerpt"]
expect("filter", {name: value for name, value in said.items() if isinstance(value, list)},
       {name: sorted(values) for name, values in wanted.items()})

if kind == "programme":
    known = {}
    for path in sys.argv[5:]:
        known[ET.parse(path).getroot().get("id")] = sections_of(path)
    now = [cell for cell in whole["cells"] if cell["period"] == whole["period"]]
    expect("allFindings", said["allFindings"], sum(len(cell["traces"]) for cell in now))
    expect("allUnits", said["allUnits"], len(whole["units"]))
    expect("units", excerpt["units"], [unit for unit in whole["units"] if asked("units", unit["id"])])
    expect("figures", excerpt["figures"], [figure for figure in whole["figures"] if asked("units", figure["unit"])])
    cells = []
    for cell in whole["cells"]:
        if not asked("units", cell["unit"]):
            continue
        items, sections = known[cell["checklist"]]
        traces = [trace for trace in cell["traces"] if fits(items, trace["item"], trace["side"])
                  and asked("grades", trace["grade"]) and asked("states", trace["status"])]
        found = [trace["grade"] for trace in traces if trace["status"] in ("new", "repeated", "returned")]
        shown = [score for score in cell["sections"]
                 if "sections" not in wanted or sections[score["section"]] & set(wanted["sections"])]
        counts = {grade: found.count(grade) for grade in ("major", "minor", "observation")}
        counts["open"] = len(found)
        counts["untested"] = sum(trace["status"] == "untested" for trace in traces)
        cells.append({**cell, "traces": traces, "sections": shown, "findings": counts})
    expect("cells", len(excerpt["cells"]), len(cells))
    for found, expected in zip(excerpt["cells"], cells):
        expect("cell", found, expected)
    total = sum(len(cell["traces"]) for cell in cells)
else:
    items, sections = sections_of(sys.argv[5])
    audits = [load(path) for path in sys.argv[6:]]
    findings = [[finding for finding in audit["findings"] if fits(items, finding["item"], finding["side"])
                 and asked("grades", finding["grade"])] for audit in audits]
    kept = set()
    for audit, left in zip(audits, findings):
        with_finding = {finding["item"] for finding in left}
        kept |= {(item["id"], item["side"]) for item in audit["items"]
                 if fits(items, item["id"], item["side"]) and ("grades" not in wanted or item["id"] in with_finding)}
    everything = {(item["id"], item["side"]) for audit in audits for item in audit["items"]}
    expect("allItems", said["allItems"], len(everything))
    expect("allFindings", said["allFindings"], len(whole["findings"]))
    expect("items", excerpt["items"], [row for row in whole["items"] if (row["id"], row["side"]) in kept])
    changed = {(row["id"], row["side"]) for row in whole["items"]}
    expect("unchanged", excerpt["unchangedItems"], len(kept - changed))
    expect("scores", excerpt["scores"], [
        row for row in whole["scores"] if "sections" not in wanted or not row["scope"].startswith("section:")
        or sections[row["scope"].split(":", 1)[1]] & set(wanted["sections"])])
    conditions = {finding["condition"] for left in findings for finding in left}
    grades = set(wanted.get("grades", ["major", "minor", "observation"]))
    rows = [row for row in whole["findings"] if {row["first"], row["second"]} & grades
            and (row["side"] is None or asked("sides", row["side"]))
            and ("sections" not in wanted or row["condition"] in conditions)]
    expect("findings", excerpt["findings"], rows)
    total = len(rows) + len(excerpt["items"])
print("%d shown" % total)
