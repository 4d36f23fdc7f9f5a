#!/usr/bin/env python3
"""Writes cases.txt next to this file: what Python's fractions say about exact numbers.

One case a line, fields parted by blanks, a fraction as `n` or `n/d`:
  + - * /  LEFT RIGHT RESULT
  <        LEFT RIGHT 0|1
  power    BASE EXPONENT RESULT
  rounded  RULE PLACES NUMBER RESULT       RULE: halfUp (a half away from zero), up, down
  decimal  RULE PLACES NUMBER TEXT
  double   NUMBER TEXT                     the nearest binary floating-point number
"""
import math
import pathlib
import random
from fractions import Fraction as F

chance = random.Random(20260405)
lines = []
seams = [0, 1, 2, 3, 7, 10, 2**31, 2**32 + 1, 3037000499, 3037000500, 2**53, 2**53 + 1, 2**62, 2**62 + 1, 2**63 - 2,
         2**63 - 1, 2**63, 2**63 + 1, 2**64 - 1, 2**64, 2**64 + 13, 10**17, 10**18, 10**19, 10**29 + 7, 3**80, 2**200]


def whole():
    if chance.random() < 0.5:
        return chance.choice(seams) * chance.choice([1, -1])
    return chance.randint(-(10 ** chance.choice([1, 2, 4, 9, 18, 19, 30])), 10 ** chance.choice([1, 2, 4, 9, 18, 19, 30]))


def fraction():
    return F(whole(), abs(whole()) or 1)


def add(*fields):
    lines.append(" ".join(str(field) for field in fields))


def rounded(number, places, rule):
    units = number * 10**places
    if rule == "up":
        units = math.ceil(units)
    elif rule == "down":
        units = math.floor(units)
    else:
        units = math.floor(abs(units) + F(1, 2)) * (1 if units >= 0 else -1)
    return F(units, 10**places)


def decimal(number, places):
    units = abs(number) * 10**places
    assert units.denominator == 1
    digits = str(units.numerator).rjust(places + 1, "0")
    text = digits[: len(digits) - places] + ("." + digits[-places:] if places else "")
    return ("-" if number < 0 else "") + text


for _ in range(150):
    a, b = fraction(), fraction()
    add("+", a, b, a + b)
    a, b = fraction(), fraction()
    add("-", a, b, a - b)
    a, b = fraction(), fraction()
    add("*", a, b, a * b)
    a, b = fraction(), fraction()
    if b:
        add("/", a, b, a / b)
        # Of one denominator, and of denominators that share a divisor.
        c = F(whole(), b.denominator * 6)
        add("+", a * F(1, b.denominator), c, a * F(1, b.denominator) + c)
        add("-", b, b, 0)
        add("+", b, -b, 0)
    a, b = fraction(), fraction()
    add("<", a, b, int(a < b))
    add("<", a, a, 0)
    a, n = fraction(), chance.randint(0, 9)
    add("power", a, n, a**n)
for i in seams[-14:-4]:
    for j in (-1, 0, 1):
        for sign in (1, -1):
            add("+", sign * i, sign * j, sign * (i + j))
            add("*", sign * i, j, sign * i * j)
            add("+", F(sign * i, 3), F(j, 3), F(sign * i + j, 3))
            add("/", sign, i, F(sign, i))
            if j:
                add("/", sign * i, j, F(sign * i, j))
for numerator in (1, 2, 4, 5, 6, 14, 15, 16, 25, 45, 55, 95, 149, 150, 151, 995, 999, 1005, 88305, 10**19 + 5, 2**63 - 1):
    for denominator in (1, 2, 3, 7, 10, 100, 1000, 10**20, 2**63):
        for sign in (1, -1):
            number = F(sign * numerator, denominator)
            for rule in ("halfUp", "up", "down"):
                places = chance.choice([0, 1, 2, 3, 6, 12, 20])
                add("rounded", rule, places, number, rounded(number, places, rule))
                places = chance.choice([0, 1, 2, 3, 6, 12, 20])
                add("decimal", rule, places, number, decimal(rounded(number, places, rule), places))
for _ in range(200):
    a = fraction()
    add("double", a, repr(a.numerator / a.denominator))
for a in (F(1, 10**23), F(10**300), F(-1, 3**200), F(2**53 + 1), F(2**54 + 2), F(2**54 + 6), F(2**53 + 1, 3), F(2**63 - 1, 2**63 - 25),
          F(2**2000, 2**1999 + 1), F(10**200 + 1, 10**200), F(-(2**64) - 2**11, 1), F(2**64 + 2**11 + 1, 1)):
    add("double", a, repr(a.numerator / a.denominator))

path = pathlib.Path(__file__).with_name("cases.txt")
path.write_text("# Written by generate.py; its head explains the fields.\n" + "\n".join(lines) + "\n")
print(len(lines), "cases")
