"""Whether a comparison says what two assessments give: check_comparison.py COMPARISON FIRST SECOND (JSON)"""
import json
import sys
from fractions import Fraction

comparison, first, second = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])


def expect(name, found, wanted):
    if found != wanted:
        sys.exit("%s: found %r, expected %r" % (name, found, wanted))


def scores(assessment):
    return {score["scope"]: score["value"] and Fraction(score["value"]) for score in assessment["scores"]}


before, after = scores(first), scores(second)
expect("scopes", {row["scope"] for row in comparison["scores"]}, set(before) | set(after))
for row in comparison["scores"]:
    a, b = before.get(row["scope"]), after.get(row["scope"])
    expect(row["scope"], (row["first"] and Fraction(row["first"]), row["second"] and Fraction(row["second"])), (a, b))
    difference = None if a is None or b is None else b - a
    expect(row["scope"] + " difference", row["difference"] and Fraction(row["difference"]), difference)


def outcomes(assessment):
    return {(item["id"], item["side"]): item["outcome"] for item in assessment["items"]}


before, after = outcomes(first), outcomes(second)
changed = {key: (before.get(key), after.get(key)) for key in set(before) | set(after)
           if before.get(key) != after.get(key)}
expect("items", {(row["id"], row["side"]): (row["first"], row["second"]) for row in comparison["items"]}, changed)
expect("unchanged", comparison["unchangedItems"], len(set(before) | set(after)) - len(changed))


def matters(assessment):
    found = {}
    for finding in assessment["findings"]:
        key = (finding["item"], finding["side"], finding["requirement"])
        found.setdefault(key, []).append(finding["grade"])
    return found


before, after = matters(first), matters(second)
new = sum(max(len(grades) - len(before.get(key, [])), 0) for key, grades in after.items())
gone = sum(max(len(grades) - len(after.get(key, [])), 0) for key, grades in before.items())
both = sum(min(len(grades), len(after.get(key, []))) for key, grades in before.items())
rows = comparison["findings"]
expect("new findings", sum(row["first"] is None for row in rows), new)
expect("gone findings", sum(row["second"] is None for row in rows), gone)
expect("findings of both", sum(None not in (row["first"], row["second"]) for row in rows), both)
for place, assessment in (("first", first), ("second", second)):
    expect(place, [file["sha256"] for file in comparison[place]["inputs"]],
           [file["sha256"] for file in assessment["inputs"]])
print("ok")
