"""Whether two reports say the same of the same answers, places and files aside: same_report.py FIRST.json SECOND.json"""
import json
import sys


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def bare(value):
    """The value without the places where things stand in files."""
    if isinstance(value, dict):
        return {name: bare(inner) for name, inner in value.items() if name not in ("source", "inputs", "location")}
    return [bare(inner) for inner in value] if isinstance(value, list) else value


first, second = (load(path) for path in sys.argv[1:])
assert set(first) == set(second), set(first) ^ set(second)
for name in first:
    if name != "inputs":
        a, b = bare(first[name]), bare(second[name])
        if isinstance(a, list):
            assert len(a) == len(b), (name, len(a), len(b))
            for x, y in zip(a, b):
                assert x == y, (name, x, y)
        assert a == b, (name, a, b)
print(sum(1 for item in first["items"] if item["result"]), "results are the same")
