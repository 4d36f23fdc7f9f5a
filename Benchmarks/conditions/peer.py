#!/usr/bin/env python3
"""The benchmark condition as a CPython lambda, over the cases that the Swift program wrote.

    python3 Benchmarks/conditions/peer.py cases.tsv
"""
import statistics
import sys
import time

records = []
for line in open(sys.argv[1], encoding="utf-8"):
    a, b, c, d, e, f = line.rstrip("\n").split("\t")
    records.append(dict(int_at=int(a), adj_at=int(b), pay_wd=int(c), ho_wd=int(d), int_by=e, adj_by=f))
check = eval(
    "lambda r: r['adj_at'] - r['int_at'] > 86400 or r['ho_wd'] - r['pay_wd'] > 4"
    " or r['int_by'] == r['adj_by']"
)
times = []
for _ in range(9):
    start = time.process_time()
    met = sum(map(check, records))
    times.append((time.process_time() - start) / len(records) * 1e9)
print(f"{statistics.median(times):10.1f} ns CPU  CPython lambda: {met} of {len(records)}")
try:
    import cel

    text = "adj_at - int_at > 86400 || ho_wd - pay_wd > 4 || int_by == adj_by"
    program = cel.compile(text)
    times = []
    for _ in range(3):
        start = time.process_time()
        met = sum(program.execute(r) for r in records)
        times.append((time.process_time() - start) / len(records) * 1e9)
    print(f"{statistics.median(times):10.1f} ns CPU  cel-rust through its Python binding: {met} of {len(records)}")
except ImportError:
    pass
