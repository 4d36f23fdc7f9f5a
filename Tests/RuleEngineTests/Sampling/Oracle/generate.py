#!/usr/bin/env python3
"""Writes cases.txt next to this file: answers about samples from outside this package.

Needs scipy (made with 1.17.1). scipy computes in binary floating point: where its answer hangs on
little, the case is decided again with whole numbers, by fractions. (Of a billion, its hypergeometric
chances are good to five digits only.)

One case a line, fields parted by blanks, `-` for "no population":
  limit  SIZE DEVIATIONS POPULATION CONFIDENCE  NUMERATOR DENOMINATOR
  accept SIZE DEVIATIONS POPULATION TOLERABLE CONFIDENCE  0|1
  size   DEVIATIONS POPULATION TOLERABLE CONFIDENCE  SIZE
  plan   EXPECTED POPULATION TOLERABLE CONFIDENCE  SIZE DEVIATIONS
"""
import math
import pathlib
import random
from fractions import Fraction as F

import scipy
from scipy.stats import beta, binom, hypergeom

chance = random.Random(20260405)
lines = []


def binomial_exactly(k, n, rate):
    return sum(math.comb(n, i) * rate**i * (1 - rate) ** (n - i) for i in range(k + 1))


def hypergeometric_exactly(k, N, D, n):
    ways = sum(math.comb(D, i) * math.comb(N - D, n - i) for i in range(min(k, D, n) + 1) if n - i <= N - D)
    return F(ways, math.comb(N, n))


def within(near, exactly, risk, good):
    if abs(near / float(risk) - 1) > good:
        return near <= float(risk)
    return exactly() <= risk


def rules_out_rate(k, n, rate, risk):
    return within(binom.cdf(k, n, float(rate)), lambda: binomial_exactly(k, n, rate), risk, 1e-7)


def rules_out_count(k, N, D, n, risk):
    if D > N - n + k:
        return True
    return within(hypergeom.cdf(k, N, D, n), lambda: hypergeometric_exactly(k, N, D, n), risk, 1e-3)


def accepts(n, k, N, tolerable, confidence):
    risk = 1 - F(confidence)
    rate = F(tolerable)
    if N is None:
        return rules_out_rate(k, n, rate, risk)
    return rules_out_count(k, N, math.floor(N * rate) + 1, n, risk)


def limit(n, k, N, confidence):
    risk = 1 - F(confidence)
    if N is None:
        if k == n:
            return 1, 1
        units = beta.ppf(float(confidence), k + 1, n - k) * 1e6
        if abs(units - round(units)) > 1e-4:
            return math.ceil(units), 1000000
        nearest = round(units)
        return next(m for m in (nearest - 1, nearest, nearest + 1)
                    if binomial_exactly(k, n, F(m, 1000000)) <= risk), 1000000
    low, high = k, N - n + k
    while low < high:
        middle = (low + high + 1) // 2
        if rules_out_count(k, N, middle, n, risk):
            high = middle - 1
        else:
            low = middle
    return low, N


def is_enough(n, k, N, tolerable, confidence):
    """For planning, a population at the tolerable rate itself is to be ruled out."""
    if N is None:
        return accepts(n, k, N, tolerable, confidence)
    return rules_out_count(k, N, max(1, math.ceil(N * F(tolerable))), n, 1 - F(confidence))


def size(k, N, tolerable, confidence, holds):
    low, high = k + 1, 10_000_000 if N is None else N
    while low < high:
        middle = (low + high) // 2
        if holds(middle, k, N, tolerable, confidence):
            high = middle
        else:
            low = middle + 1
    return low


def plan(expected, N, tolerable, confidence):
    n = 0
    while True:
        n += 1
        k = math.ceil(n * F(expected))
        if n == N or (k < n and is_enough(n, k, N, tolerable, confidence)):
            return n, k


def text(N):
    return "-" if N is None else str(N)


def add(*fields):
    lines.append(" ".join(str(field) for field in fields))


confidences = ["0.8", "0.9", "0.95", "0.99", "0.999"]
for n in [1, 2, 5, 10, 20, 25, 30, 45, 59, 60, 77, 93, 100, 125, 150, 181, 200, 300, 500, 1000, 5000, 100000, 1000000]:
    for k in sorted({0, 1, 2, 3, 5, n // 20, n // 3, n - 1}):
        if 0 <= k <= n:
            for confidence in chance.sample(confidences, 2):
                add("limit", n, k, "-", confidence, *limit(n, k, None, confidence))
for N in [10, 50, 97, 250, 500, 600, 1000, 5000, 10000, 1000000, 1000000000]:
    for n in sorted({1, 5, 25, 45, 60, 100, 200, 1000, N // 2, N - 1}):
        if 0 < n < N and n <= 100000:
            for k in sorted({0, 1, 2, n // 10, chance.randint(0, n)}):
                if k <= n:
                    confidence = chance.choice(confidences)
                    add("limit", n, k, N, confidence, *limit(n, k, N, confidence))

tolerables = ["0.001", "0.01", "0.02", "0.05", "0.06", "0.07", "0.1", "0.125", "0.2", "0.25", "0.5"]
for tolerable in tolerables:
    for confidence in confidences:
        for k in [0, 1, 4, 20]:
            N = chance.choice([None, None, 100, 400, 1000, 9999, 1000000])
            needed = size(k, N, tolerable, confidence, is_enough)
            add("size", k, text(N), tolerable, confidence, needed)
            flip = size(k, N, tolerable, confidence, accepts)
            for n in sorted({flip - 1, flip, flip + 1, needed - 1, needed}):
                if k < n and (N is None or n < N):
                    add("accept", n, k, text(N), tolerable, confidence, int(accepts(n, k, N, tolerable, confidence)))

# Chances that meet the risk exactly: the rate is ruled out, and the least more confidence does not.
for N, n, tolerable in [(20, 19, "0.04"), (40, 38, "0.02"), (1000, 950, "0.0005"), (1000000, 950000, "0.0000005"), (10, 9, "0")]:
    confidence = F(n, N)
    for decimal, accepted in [(f"{float(confidence)}", 1), (f"{float(confidence)}0000000000001", 0)]:
        add("accept", n, 0, N, tolerable, decimal, accepted)
for n in [1, 2, 3, 10, 20]:
    decimal = f"{1 - F(1, 2 ** n)}"
    exact = format(10 ** n * (2 ** n - 1) // 2 ** n, f"0{n}d")
    assert F(int(exact), 10 ** n) == 1 - F(1, 2 ** n), decimal
    add("accept", n, 0, "-", "0.5", f"0.{exact}", 1)
    add("accept", n, 0, "-", "0.5", f"0.{exact}00001", 0)
for n in [3, 21, 101, 1001]:
    add("accept", n, n // 2, "-", "0.5", "0.5", 1)
    add("accept", n, n // 2, "-", "0.5", "0.500000000001", 0)

for confidence, tolerable, expected, N in [
        ("0.9", "0.05", "0", 500), ("0.9", "0.05", "0.01", 500), ("0.9", "0.1", "0", 500), ("0.9", "0.1", "0.02", 500),
        ("0.95", "0.05", "0", 100), ("0.95", "0.05", "0", 500), ("0.95", "0.05", "0", 1000), ("0.95", "0.05", "0", 10000),
        ("0.95", "0.05", "0.005", 5000), ("0.95", "0.05", "0.01", 1000), ("0.95", "0.05", "0.01", 100000),
        ("0.95", "0.06", "0.01", 2000), ("0.95", "0.07", "0.02", 2000), ("0.95", "0.1", "0", 200),
        ("0.95", "0.1", "0.02", 1000), ("0.95", "0.1", "0.05", 10000), ("0.95", "0.02", "0", 1000000),
        ("0.95", "0.03", "0.005", 1000000), ("0.99", "0.05", "0", 1000), ("0.99", "0.01", "0", 1000000),
        ("0.99", "0.05", "0.03", 30), ("0.95", "0.05", "0.04", 300), ("0.8", "0.2", "0.15", 5000),
        ("0.95", "0.05", "0.035", 100000), ("0.95", "0.333", "0.25", 700)]:
    for population in (None, N):
        add("plan", expected, text(population), tolerable, confidence, *plan(expected, population, tolerable, confidence))

path = pathlib.Path(__file__).with_name("cases.txt")
path.write_text(f"# Written by generate.py with scipy {scipy.__version__}; its head explains the fields.\n" + "\n".join(lines) + "\n")
print(len(lines), "cases")
