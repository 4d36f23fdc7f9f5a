"""Reads the exports of a report with hostile texts back, with readers that are not ours.

Usage: check_hostile.py FOLDER

The folder holds `truth.json` (the notes and causes item by item, written by another JSON writer),
and the exports `plain.*` and `hostile.*`: the same report with harmless and with hostile texts.

- JSON and CSV give the original texts back, CSV after taking off the guard;
- no text cell of the CSV begins with a sign that a spreadsheet takes for a formula;
- HTML is without parse errors, and its elements and attributes are those of the harmless report;
- so are the tokens of Markdown, and none of them is HTML or a link;
- XLSX holds text and numbers only, no formula and no link, and gives the texts back as far as XML can hold them;
- SARIF and JUnit are read by their own readers, have the parts of the harmless report, and say the
  same about each finding as the CSV does.
"""
import csv
import json
import os
import sys

import html5lib
import junitparser
import openpyxl
import sarif_pydantic

import schema_check
from markdown_it import MarkdownIt

FORMULA = set("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20")
PLAIN_COLUMNS = {
    "attainment", "weight", "counted", "value", "numerator", "denominator", "size", "deviations",
    "population", "no-evidence",
}
errors = []


def expect(condition, *message):
    if not condition:
        errors.append(" ".join(str(part) for part in message)[:600])


def looks_like_formula(text):
    stripped = text.lstrip("' \xa0\u3000")
    return stripped[:1] in FORMULA and stripped != ""


def unguarded(text):
    return text[1:] if text.startswith("'") and looks_like_formula(text) else text


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return file.read()


def writable(text):
    """Text as XML 1.0 can hold it, at the length of a cell."""
    held = "".join(
        sign if sign in "\t\n\r" or " " <= sign <= "\x7e" or "\x80" <= sign <= "\ufffd" or sign > "\uffff"
        else "\ufffd" for sign in text)
    units, kept = 0, []
    for sign in held:
        units += 2 if sign > "\uffff" else 7 if sign == "\r" else 1
        if units >= 32767:
            return "".join(kept) + "\u2026"
        kept.append(sign)
    return held


def check_xlsx(folder, truth):
    book = openpyxl.load_workbook(os.path.join(folder, "hostile.xlsx"))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                expect(cell.data_type in "snd", "xlsx: cell of type", cell.data_type, repr(cell.value)[:80])
                expect(cell.hyperlink is None, "xlsx: link", repr(cell.value)[:80])
    rows = list(book.worksheets[2].iter_rows(min_row=2, values_only=True))
    expect(len(rows) == len(truth), "xlsx: number of items")
    for row, expected in zip(rows, truth):
        for place, member in ((10, "note"), (11, "cause")):
            wanted = expected[member]
            found = None if row[place] is None else str(row[place])
            # openpyxl gives the format's own way to write a character as it is; an empty cell is an empty text.
            found = found and found.replace("_x000D_", "\r")
            expect((found or "") == writable(wanted or ""), "xlsx:", member, repr(wanted)[:200], repr(found)[:200])


def check_json(folder, truth):
    items = json.loads(read(folder, "hostile.json"))["items"]
    expect(len(items) == len(truth), "json: number of items")
    for item, expected in zip(items, truth):
        result = item["result"] or {"note": None, "cause": None, "source": None}
        for member in ("note", "cause"):
            expect(result[member] == expected[member], "json:", member, repr(expected[member]))


def check_csv(folder, truth):
    csv.field_size_limit(1 << 30)
    path = os.path.join(folder, "hostile.csv")
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    with open(path, "rb") as file:
        expect(file.read().endswith(b"\r\n"), "csv: the last row ends with CRLF")
    expect(len(rows) == len(truth), "csv: number of rows", len(rows), len(truth))
    for row, expected in zip(rows, truth):
        expect(None not in row and None not in row.values(), "csv: a row of another length")
        for column in ("note", "cause"):
            found = unguarded(row[column])
            expect(found == (expected[column] or ""), "csv:", column, repr(found), repr(expected))
        for column, value in row.items():
            if column not in PLAIN_COLUMNS:
                expect(value[:1] not in FORMULA or value == "", "csv: a formula in", column, value)


def skeleton(text):
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"))
    document = parser.parse(text)
    for position, code, _ in parser.errors:
        errors.append("html: %s at %s" % (code, position))
    return [(element.tag, sorted(element.attrib)) for element in document.iter()], document


def check_html(folder, truth):
    plain, _ = skeleton(read(folder, "plain.html"))
    hostile, document = skeleton(read(folder, "hostile.html"))
    expect(plain == hostile, "html: other elements or attributes than the harmless report")
    for element in document.iter():
        tag = str(element.tag).split("}")[-1]
        expect(tag not in {"script", "img", "iframe", "object", "link", "base", "form"}, "html:", tag)
        for name, value in element.attrib.items():
            expect(not name.startswith("on"), "html: attribute", name)
            expect(name not in {"src", "style"}, "html: attribute", name)
            if name == "href":
                expect(value.startswith("#"), "html: a link to elsewhere", value)
    text = "".join(document.itertext())
    for expected in truth:
        note = expected["note"]
        if note and note.isprintable():
            expect(note in text, "html: a note is missing", repr(note))


def tokens(text):
    flat = []
    for token in MarkdownIt("gfm-like", {"linkify": False}).parse(text):
        flat.append(token.type)
        for child in token.children or []:
            flat.append(child.type)
    return [name for name in flat if name != "text"]


def check_markdown(folder):
    plain, hostile = (tokens(read(folder, name)) for name in ("plain.md", "hostile.md"))
    expect(plain == hostile, "markdown: other blocks than the harmless report")
    for name in ("html_block", "html_inline", "link_open", "image"):
        expect(name not in hostile, "markdown:", name)


def conditions(folder):
    """The condition of each finding of an item, by item and side, as the CSV has it."""
    with open(os.path.join(folder, "hostile.csv"), encoding="utf-8", newline="") as file:
        return {
            (row["item"], row["side"]): unguarded(row["finding-condition"])
            for row in csv.DictReader(file, strict=True) if row["finding-condition"]
        }


def shape(value):
    if isinstance(value, dict):
        return {key: shape(member) for key, member in value.items()}
    if isinstance(value, list):
        return [shape(member) for member in value]
    return type(value).__name__


def check_sarif(folder):
    plain, hostile = (json.loads(read(folder, name)) for name in ("plain.sarif", "hostile.sarif"))
    expect(shape(plain) == shape(hostile), "sarif: other members than the harmless report")
    run = sarif_pydantic.Sarif.model_validate(hostile).runs[0]
    said = conditions(folder)
    seen = 0
    for result, raw in zip(run.results, hostile["runs"][0]["results"]):
        expect(result.level != "none" or raw["kind"] != "fail", "sarif: a failure without level")
        expect(raw["kind"] == "fail" or raw["level"] == "none", "sarif: level of", raw["kind"])
        if "ruleIndex" in raw:
            rule = run.tool.driver.rules[raw["ruleIndex"]]
            expect(rule.id == raw["ruleId"], "sarif: ruleIndex of", raw["ruleId"])
        for place in raw["locations"]:
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            expect(uri.isascii() and not set(uri) & set(" \"<>:?#\\"), "sarif: uri", repr(uri))
        condition = said.get((raw["ruleId"], raw["properties"].get("side")))
        if condition is not None and "outcome" in raw["properties"]:
            seen += 1
            expect(raw["message"]["text"] == condition, "sarif:", raw["message"], repr(condition))
    expect(seen == len(said) > 0, "sarif: findings", seen, "of", len(said))


def check_schemas(folder):
    """Whatever texts say, documents are valid by the schemas of those whose formats they are."""
    kinds = {"sarif": "sarif", "xml": "junit", "oscal-plan.json": "oscal-assessment-plan", "oscal-poam.json": "oscal-poam",
             "oscal-results.json": "oscal-assessment-results", "oscal-catalog.json": "oscal-catalog"}
    for ending, schema in kinds.items():
        files = [os.path.join(folder, "%s.%s" % (name, ending)) for name in ("plain", "hostile")]
        errors.extend(schema_check.problems(schema, *files))


def in_xml(text):
    """The text with U+FFFD for what XML 1.0 cannot hold (section 2.2)."""
    return "".join(
        c if c in "\t\n\r" or " " <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c > "\uffff" else "\ufffd"
        for c in text)


def check_junit(folder):
    suites = {}
    for name in ("plain", "hostile"):
        suites[name] = junitparser.JUnitXml.fromfile(os.path.join(folder, name + ".xml"))
    parts = {
        name: [[[type(r).__name__ for r in case.result] for case in suite] for suite in file]
        for name, file in suites.items()
    }
    expect(parts["plain"] == parts["hostile"], "junit: other parts than the harmless report")
    file = suites["hostile"]
    names = ("tests", "failures", "errors", "skipped")
    for counted in [*file, file]:
        stated = {name: getattr(counted, name) for name in names}
        counted.update_statistics()
        found = {name: getattr(counted, name) for name in names}
        if counted is file:
            del stated["skipped"], found["skipped"]
        expect(stated == found, "junit: counts", stated, found)
    messages = [r.message for suite in file for case in suite for r in case.result]
    messages += [case.system_out for suite in file for case in suite if case.system_out]
    for key, condition in conditions(folder).items():
        expect(in_xml(condition) in messages, "junit: the condition of", key, repr(condition))


def main(folder):
    truth = json.loads(read(folder, "truth.json"))
    check_json(folder, truth)
    check_csv(folder, truth)
    check_xlsx(folder, truth)
    check_html(folder, truth)
    check_markdown(folder)
    check_sarif(folder)
    check_schemas(folder)
    check_junit(folder)
    print("\n".join(errors))
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
