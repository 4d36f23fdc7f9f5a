#!/usr/bin/env python3
"""Makes the synthetic programme of this folder: twelve invented offices over four quarters.

    python3 Examples/programme/make.py

Needs nothing but Python 3.9 and the checklists of the library. The same seed gives the same bytes.
Every office has a level of its own, and a weakness once there stays for a while, so that findings
repeat, are resolved, and come back. No office of this name exists.
"""
import csv
import datetime
import hashlib
import math
import pathlib
import random
import xml.etree.ElementTree as tree

SEED = "patuh-programme-1"
HERE = pathlib.Path(__file__).resolve().parent
LIBRARY = HERE.parent.parent / "Checklists"
CHECKLISTS = ["management-functions", "passport-sop", "service-quality", "complaints", "service-standards",
              "satisfaction-survey", "corruption-perception"]
SPACE = "{urn:patuh:checklist:1}"
SURVEY = "{urn:patuh:survey:1}"
SURVEYS = ["skm-2017", "ipak-5"]
# What items take from these, nobody writes down.
MEASURED = ("skm-2017.", "ipak-5.", "complaints.", "passport-sop.")
CHANNELS = ["loket", "kotak", "telepon", "surel", "media-sosial", "sp4n", "wbs"]
CLASSES = [("informasi", 5, 5), ("non-pengawasan", 4, 14), ("pengawasan", 1, 60)]
PERIODS = [("2025-Q3", "2025-10-10"), ("2025-Q4", "2026-01-12"), ("2026-Q1", "2026-04-10"),
           ("2026-Q2", "2026-07-10")]
ENDS = {"2025-Q3": "2025-09-30", "2025-Q4": "2025-12-31", "2026-Q1": "2026-03-31", "2026-Q2": "2026-06-30"}
OFFICES = [("aru", 0.95), ("banda", 0.91), ("cengkeh", 0.88), ("damar", 0.93), ("elang", 0.80),
           ("fajar", 0.90), ("gaharu", 0.86), ("hulu", 0.97), ("intan", 0.84), ("jati", 0.92),
           ("kenari", 0.78), ("lontar", 0.89)]
# What an office has not handed in: the quarter, the checklist, the side (None: both).
NO_SURVEY = {("hulu", "2025-Q3", "ipak-5"), ("fajar", "2026-Q2", "skm-2017")}
MISSING = {("elang", "2025-Q4", "passport-sop", None), ("kenari", "2026-Q2", "passport-sop", "external"),
           ("intan", "2026-Q2", "management-functions", None)}
EVIDENCE = "kertas-kerja.txt"
HEAD = ["item", "side", "answer", "value", "size", "deviations", "population", "evidence", "sha256", "by", "at",
        "checklist", "version", "unit", "unit-name", "period", "date", "synthetic"]


def number(text, parameters):
    """A threshold: a number, or the default of a parameter in braces."""
    text = parameters[text[1:-1]] if text.startswith("{") else text
    return float(text)


def written(value):
    return f"{value:.2f}".rstrip("0").rstrip(".")


def sample(kind, parameters, is_weak, dice):
    tolerable = number(kind.get("tolerable"), parameters)
    risk = 1 - number(kind.get("confidence", "0.95"), parameters)
    size = math.ceil(math.log(risk) / math.log(1 - tolerable))
    population = size * dice.randint(5, 14)
    deviations = max(2, round(size * tolerable * dice.uniform(1.2, 3))) if is_weak else 0
    return {"size": size, "deviations": deviations, "population": population}


def measure(kind, parameters, is_weak, dice):
    low = float(kind.get("minimum", "0"))
    high = float(kind.get("maximum", "100" if kind.get("unit") == "percent" else "1e9"))
    if kind.get("equals") is not None:
        limit = number(kind.get("equals"), parameters)
        value = limit + (dice.randint(1, 3) if is_weak else 0)
        if value > high:
            value = limit - (value - limit)
    elif (text := kind.get("at-least") or kind.get("above")) is not None:
        limit = number(text, parameters)
        value = limit * dice.uniform(0.5, 0.9) if is_weak else limit + dice.uniform(0.02, 0.1) * max(limit, 1)
    else:
        limit = number(kind.get("at-most") or kind.get("below"), parameters)
        value = limit * dice.uniform(1.2, 1.9) + dice.randint(1, 2) if is_weak else limit * dice.uniform(0.4, 0.95)
    whole = kind.tag == SPACE + "measure" and kind.get("unit") != "percent"
    if whole:
        falls = kind.get("at-least") or kind.get("above")
        value = (math.floor(value) if is_weak else math.ceil(value)) if falls else round(value)
    return {"value": written(min(max(value, low), high))}


def answer(kind, parameters, is_weak, dice):
    name = kind.tag.removeprefix(SPACE)
    if name == "conformity":
        return {"answer": dice.choice(["partial", "no"]) if is_weak else "yes"}
    if name in ("ladder", "choice"):
        steps = sorted(kind, key=lambda step: -float(step.get("value", "1")))
        return {"answer": (dice.choice(steps[1:]) if is_weak else steps[0]).get("id")}
    if name == "sample":
        return sample(kind, parameters, is_weak, dice)
    if name in ("measure", "index"):
        return measure(kind, parameters, is_weak, dice)
    if name == "case-test":
        population = dice.randint(300, 900)
        return {"population": population, "deviations": dice.randint(2, 20) if is_weak else 0}
    return {"answer": "dicatat"}


def items(root):
    """Each item with the element of its kind of answer."""
    known = {"conformity", "ladder", "choice", "sample", "measure", "index", "case-test", "text"}
    for item in root.iter(SPACE + "item"):
        kind = next(child for child in item if child.tag.removeprefix(SPACE) in known)
        yield item, kind


def rows(checklist, root, office, level, evidence):
    parameters = {p.get("id"): p.get("value") for p in root.findall(SPACE + "parameter")}
    weak = {}
    for index, (period, date) in enumerate(PERIODS):
        found = []
        refused = []
        for item, kind in items(root):
            if (kind.get("takes") or "").startswith(MEASURED):
                continue
            sides = ["internal", "external"] if item.get("side") == "both" else [item.get("side")]
            for side in sides:
                dice = random.Random(f"{SEED}/{checklist}/{office}/{item.get('id')}/{side}/{period}")
                key = item.get("id"), side
                # Most offices watch what is critical; a break there caps the whole score.
                strength = 1 - (1 - level) * (0.2 if item.get("severity") == "critical" else 1.4)
                # A weakness is mended with a chance of one in three, and a sound item breaks now and then.
                if index == 0:
                    weak[key] = dice.random() > strength
                elif weak[key]:
                    weak[key] = dice.random() > 0.34
                else:
                    weak[key] = dice.random() < (1 - strength) / 3
                if any(missing[:3] == (office, period, checklist) and missing[3] in (None, side)
                       for missing in MISSING):
                    continue
                if any(f"{other.replace('-', '_')}.answer != 'no'" == item.get("applies")
                       for other in refused):
                    continue
                row = {"item": item.get("id"), "side": side, **answer(kind, parameters, weak[key], dice)}
                if row.get("answer") == "no":
                    refused.append(item.get("id"))
                row.update({
                    "evidence": f"../{EVIDENCE}", "sha256": evidence, "by": f"pemeriksa-{office}",
                    "at": date, "checklist": checklist, "version": root.get("version"),
                    "unit": f"kanim-{office}", "unit-name": f"Kantor Contoh {office.capitalize()}",
                    "period": period, "date": date, "synthetic": "true"})
                found.append(row)
        yield period, found


def answers(survey, office, level, period):
    """The rows of a survey: a column for each element by its number."""
    root = tree.parse(LIBRARY / "surveys" / f"{survey}.xml").getroot()
    numbers = [element.get("number") for element in root.findall(SURVEY + "element")]
    dice = random.Random(f"{SEED}/{survey}/{office}/{period}")
    likes = {number: dice.uniform(-0.35, 0.35) for number in numbers}
    yield ["respondent", *numbers, "synthetic"]
    for respondent in range(1, dice.randint(60, 110)):
        row = []
        for number in numbers:
            base = 2.75 + 1.45 * level if survey == "ipak-5" else 1.6 + 2.1 * level
            middle = base + likes[number] * (0.6 if survey == "ipak-5" else 1)
            mark = min(4, max(1, round(dice.gauss(middle, 0.6))))
            row.append("" if dice.random() < 0.02 else mark)
        yield [respondent, *row, "true"]


def complaints(office, level, period, date):
    """The rows of a register: received within the quarter, handled until its end."""
    dice = random.Random(f"{SEED}/complaints/{office}/{period}")
    end = datetime.date.fromisoformat(ENDS[period])
    start = end - datetime.timedelta(days=89)
    yield ["id", "class", "channel", "received", "receipt", "verified", "responded", "closed", "reopened",
           "closed-again", "synthetic"]
    for number in range(1, dice.randint(18, 40)):
        name, _, limit = dice.choices(CLASSES, [weight for _, weight, _ in CLASSES])[0]
        day = start + datetime.timedelta(days=dice.randrange(86))
        row = [f"{office[:2].upper()}-{period}-{number:03}", name, dice.choice(CHANNELS), day,
               "true" if dice.random() < level else "false"]
        late = (1.2 - level) * 2.2
        for most in (2, 2, limit * 0.5):
            day += datetime.timedelta(days=int(dice.expovariate(1) * most * late * 1.4))
            row.append(day if day <= end else "")
        again = ["", ""]
        if row[7] and dice.random() < (1 - level) / 2 and row[7] + datetime.timedelta(days=9) <= end:
            again = [row[7] + datetime.timedelta(days=4), row[7] + datetime.timedelta(days=9)]
        yield [*row, *again, "true"]


def table(path, rows):
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def main():
    text = "Data sintetis / synthetic data: kertas kerja contoh, tanpa data orang atau kantor nyata.\n"
    (HERE / EVIDENCE).write_text(text, encoding="utf-8")
    evidence = hashlib.sha256(text.encode()).hexdigest()
    for old in HERE.glob("20*/*.csv"):
        old.unlink()
    for office, level in OFFICES:
        for period, date in PERIODS:
            for survey in SURVEYS:
                if (office, period, survey) not in NO_SURVEY:
                    table(HERE / period / f"kanim-{office}-{survey}.csv", answers(survey, office, level, period))
            table(HERE / period / f"kanim-{office}-complaints-register.csv",
                  complaints(office, level, period, date))
    for checklist in CHECKLISTS:
        root = tree.parse(LIBRARY / f"{checklist}.xml").getroot()
        for office, level in OFFICES:
            for period, found in rows(checklist, root, office, level, evidence):
                for side in ("internal", "external"):
                    mine = [row for row in found if row["side"] == side]
                    if not mine:
                        continue
                    path = HERE / period / f"kanim-{office}-{checklist}-{side}.csv"
                    path.parent.mkdir(exist_ok=True)
                    with path.open("w", encoding="utf-8", newline="") as file:
                        writer = csv.DictWriter(file, HEAD, restval="", lineterminator="\n")
                        writer.writeheader()
                        writer.writerows(mine)


if __name__ == "__main__":
    main()
