"""The index of a wide CSV of answers, computed with Python's fractions from the text of the formula.

Prints: index, exact index, weighted mean to 6 places, then n, sum of each element.
    python3 survey.py ANSWERS.csv exact|rN MAXIMUM HIGHEST COLUMN...
"""
import csv
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def half_up(value, places):
    scaled = Decimal(value.numerator) / Decimal(value.denominator)
    return scaled.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def main(path, mode, maximum, highest, *columns):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    weight = Fraction(1, len(columns))
    if mode != "exact":
        weight = Fraction(half_up(weight, int(mode[1:])))
    total, lines = Fraction(0), []
    for column in columns:
        answers = [int(row[column]) for row in rows if row[column].strip()]
        total += weight * Fraction(sum(answers), len(answers))
        lines.append(f"{len(answers)} {sum(answers)}")
    index = total / int(highest) * int(maximum)
    print(half_up(index, 2))
    print(index)
    print(half_up(total, 6).normalize())
    print("\n".join(lines))


main(*sys.argv[1:])
