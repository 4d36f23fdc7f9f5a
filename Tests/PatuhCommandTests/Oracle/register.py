"""Timeliness of a register of complaints, counted day by day with Python's calendar.

Prints, for all and for each class: received open closed reopened, then for each stage in-time late
overdue pending median P90; then the ages, then the overdue numbers.
    python3 register.py REGISTER.xml ENTRIES.csv DATE off|working CALENDAR.xml...
"""
import csv
import datetime
import math
import statistics
import sys
import xml.etree.ElementTree as ET
from fractions import Fraction

REGISTER, CALENDAR = "{urn:patuh:register:1}", "{urn:patuh:calendar:1}"
STAGES = ["verified", "responded", "closed"]


def main(register, entries, date, leave, *calendars):
    today = datetime.date.fromisoformat(date)
    off = set()
    for path in calendars:
        root = ET.parse(path).getroot()
        names = ["holiday"] + (["collective-leave"] if leave == "off" else [])
        off |= {
            datetime.date.fromisoformat(d.get("date"))
            for name in names
            for d in root.findall(CALENDAR + name)
        }

    def workdays(start, end):
        count, day = 0, start
        while day < end:
            day += datetime.timedelta(days=1)
            count += day.weekday() < 5 and day not in off
        return count

    root = ET.parse(register).getroot()
    limits = {
        c.get("id"): {d.get("stage"): d for d in c.findall(REGISTER + "deadline")}
        for c in root.findall(REGISTER + "class")
    }
    ages = sorted(int(a.get("from")) for a in root.findall(REGISTER + "age"))
    with open(entries, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    groups = {name: {"n": [0] * 4, **{s: [0] * 4 for s in STAGES}} for name in ["all", *limits]}
    spans = {name: {s: [] for s in STAGES} for name in groups}
    counted, overdue = [0] * len(ages), []
    for row in rows:
        day = {k: datetime.date.fromisoformat(row[k]) if row[k] else None for k in
               ["received", *STAGES, "reopened", "closed-again"]}
        is_open = not day["closed"] or (day["reopened"] and not day["closed-again"])
        numbers = [1, bool(is_open), bool(day["closed"]), bool(day["reopened"])]
        for name in ("all", row["class"]):
            groups[name]["n"] = [a + b for a, b in zip(groups[name]["n"], numbers)]
        missed = None
        for position, stage in enumerate(STAGES):
            reached = next((day[s] for s in STAGES[position:] if day[s]), None)
            for name in ("all", row["class"]):
                if reached:
                    spans[name][stage].append(workdays(day["received"], reached))
            limit = limits[row["class"]].get(stage)
            if limit is None:
                continue
            end = reached or today
            used = (
                (end - day["received"]).days
                if limit.get("unit") == "day"
                else workdays(day["received"], end)
            )
            within = used <= int(limit.get("within"))
            place = (0 if within else 1) if reached else (3 if within else 2)
            if place == 2:
                missed = missed or (int(limit.get("within")) - used, row["received"], row["id"])
            for name in ("all", row["class"]):
                groups[name][stage][place] += 1
        if missed:
            overdue.append(missed)
        if is_open:
            age = (today - day["received"]).days
            counted[max(i for i, start in enumerate(ages) if start <= age)] += 1
    for name in groups:
        print(name, *groups[name]["n"])
        for stage in STAGES:
            days = sorted(spans[name][stage])
            median = Fraction(statistics.median([Fraction(d) for d in days])) if days else "-"
            p90 = days[math.ceil(Fraction(9, 10) * len(days)) - 1] if days else "-"
            print(name, stage, *groups[name][stage], median, p90)
    print("ages", *counted)
    print("overdue", *[entry[2] for entry in sorted(overdue)])


main(*sys.argv[1:])
