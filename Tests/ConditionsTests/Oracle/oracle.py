#!/usr/bin/env python3
"""Asks two other readers of CEL what the conditions of Fixtures/cases.txt say.

    python3 -m venv venv && venv/bin/pip install cel-python==0.5.0 common-expression-language==0.10.0
    venv/bin/python Tests/ConditionsTests/Oracle/oracle.py

Writes Fixtures/oracle.tsv: condition, cel-python, cel-rust; each true, false, error or other. The
values are those of SampleScope.swift; a name that is missing there is not bound here, so that both
fail on it. The tests read the file only; nothing is installed to run them.
"""
import datetime as dt
import logging
import pathlib
import re
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
import cel  # noqa: E402
import celpy  # noqa: E402

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Fixtures"
WIB = dt.timezone(dt.timedelta(hours=7))
VALUES = {
    "i": 5, "j": -3, "zero": 0, "big": 2**63 - 1, "small": -(2**63), "d": 2.5, "rate": 0.05,
    "t": True, "f": False, "s": "paspor", "empty": "", "bad": "2026-02-30",
    "ts": dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=WIB),
    "utc": dt.datetime(2026, 1, 1, 20, 4, 5, tzinfo=dt.timezone.utc),
    "end": dt.datetime(2026, 1, 3, 3, 4, 6, tzinfo=WIB),
    "li": [1, 2, 3], "ls": ["a", "b"], "none": [], "issue_days": 4.0, "grade": "minor",
    "S_20": {"deviations": 2, "size": 60, "outcome": "nonconforming"},
    "C_1": {"answer": ["desk"]},
}


def word(value):
    return {True: "true", False: "false"}.get(bool(value) if isinstance(value, (bool, celpy.celtypes.BoolType)) else None, "other")


def to_cel(value):
    if isinstance(value, dt.datetime):
        return celpy.celtypes.TimestampType(value)
    return celpy.json_to_cel(value)


ENVIRONMENT = celpy.Environment()
ACTIVATION = {name: to_cel(value) for name, value in VALUES.items()}


def cel_python(text):
    try:
        return word(ENVIRONMENT.program(ENVIRONMENT.compile(text)).evaluate(ACTIVATION))
    except Exception:
        return "error"


def cel_rust(text):
    try:
        return word(cel.evaluate(text, VALUES))
    except BaseException:
        return "error"


def main():
    rows = []
    for line in (FIXTURES / "cases.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        text = re.split(r" => ", line)[0]
        rows.append(f"{text}\t{cel_python(text)}\t{cel_rust(text)}\n")
    (FIXTURES / "oracle.tsv").write_text("".join(rows), encoding="utf-8")


main()
