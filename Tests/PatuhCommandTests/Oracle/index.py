"""A composite index computed with Python's fractions from the XML of its definition.

Makes values with a seed, writes them as CSV, and prints the exact value of every component and of the
whole, then the band and the outcomes reached.
    python3 index.py DEFINITION.xml SEED VALUES.csv [PART-OF-THE-RANGE]
A part such as 1/2 gives every number that share of its range, so that bands can be aimed at.
"""
import random
import sys
import xml.etree.ElementTree as ET
from fractions import Fraction

NS = "{urn:patuh:index:1}"


def half_up(value, places):
    scale = 10**places
    return Fraction((value * scale + Fraction(1, 2)).__floor__(), scale)


def main(definition, seed, output, part=None):
    root = ET.parse(definition).getroot()
    generator = random.Random(int(seed))
    lines, values, minima = ["component,value"], {}, []

    def top_value(component):
        return top(component)[1]

    def top(component):
        # The pair: before and after the conversion.
        entry = component.find(NS + "input")
        if entry is not None:
            steps = [Fraction(s.get("value")) for s in entry.findall(NS + "step")]
            whole = max(steps) if steps else Fraction(entry.get("highest"))
        else:
            tops = [top_value(c) for c in component.findall(NS + "component")]
            whole = sum(tops) if component.get("combine", "sum") == "sum" else tops[0]
        worth = component.get("worth")
        return whole, Fraction(worth) if worth else whole

    def value(component, name):
        entry = component.find(NS + "input")
        if entry is not None:
            steps = entry.findall(NS + "step")
            if steps:
                step = generator.choice(steps)
                lines.append(f"{name},{step.get('word')}")
                base = Fraction(step.get("value"))
            else:
                low, high = Fraction(entry.get("lowest", "0")), Fraction(entry.get("highest"))
                share = Fraction(part) if part else Fraction(generator.randrange(0, 1001), 1000)
                number = half_up(low + share * (high - low), 4)
                lines.append(f"{name},{float(number):.4f}")
                base = number
        else:
            parts = component.findall(NS + "component")
            found = [value(p, p.get("id")) for p in parts]
            weights = [Fraction(p.get("weight", "1")) for p in parts]
            how = component.get("combine", "sum")
            if how == "sum":
                base = sum(found)
            elif how == "least":
                base = min(found)
            else:
                base = sum(w * f for w, f in zip(weights, found)) / sum(weights)
        whole, worth = top(component)
        result = base * worth / whole if component.get("worth") else base
        if component.get("decimals"):
            result = half_up(result, int(component.get("decimals")))
        for minimum in component.findall(NS + "minimum"):
            needed = (
                Fraction(minimum.get("value"))
                if minimum.get("value")
                else worth * Fraction(minimum.get("percent")) / 100
            )
            minima.append((minimum.get("outcome"), result >= needed))
        values[name] = result
        return result

    whole = value(root.find(NS + "result"), "result")
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    for name in sorted(values):
        print(f"{name} {values[name]}")
    eras = root.findall(NS + "bands")
    if eras:
        era = ([e for e in eras if e.get("until") is None] or eras)[-1]
        reached = [b for b in era.findall(NS + "band") if Fraction(b.get("from")) <= whole]
        best = max(reached, key=lambda b: Fraction(b.get("from"))) if reached else None
        print("band", best.get("id") if best is not None else "none")
    for outcome in root.findall(NS + "outcome"):
        name = outcome.get("id")
        print("outcome", name, all(met for known, met in minima if known == name))


main(*sys.argv[1:])
