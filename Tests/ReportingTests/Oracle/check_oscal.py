"""Whether OSCAL documents are valid by NIST's schema and by compliance-trestle, and refer to nothing that is not there.

    check_oscal.py FILE...

Neither NIST's schema nor trestle sees a reference to a missing observation, risk or finding, two things with one id,
or an `oscal-version` that is none; that is looked at here.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

import schema_check

SCHEMAS = {
    "assessment-plan": "oscal-assessment-plan", "assessment-results": "oscal-assessment-results",
    "plan-of-action-and-milestones": "oscal-poam", "catalog": "oscal-catalog",
}
problems = []


def walk(value, path=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{path}/{name}", name, inner
            yield from walk(inner, f"{path}/{name}")
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from walk(inner, f"{path}[{place}]")


def check(file):
    with open(file, encoding="utf-8") as opened:
        document = json.load(opened)
    (model, body), = document.items()
    problems.extend(schema_check.problems(SCHEMAS[model], file))
    program = Path(sys.executable).parent / "trestle"
    done = subprocess.run([program, "partial-object-validate", "-f", file, "-e", model],
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        problems.append(f"{file}: {(done.stdout + done.stderr)[-600:]}")
    if body["metadata"]["oscal-version"] != "1.2.1":
        problems.append(f"{file}: oscal-version")
    ids = [inner for _, name, inner in walk(body) if name == "uuid"]
    for found in {found for found in ids if ids.count(found) > 1}:
        problems.append(f"{file}: two things have the id {found}")
    for path, name, inner in walk(body):
        if name in ("observation-uuid", "risk-uuid", "finding-uuid", "party-uuid") and inner not in ids:
            problems.append(f"{file}: {path} {inner} is not there")
        if name == "party-uuids" and not set(inner) <= set(ids):
            problems.append(f"{file}: {path} {inner} are not there")
        if name == "href" and inner.startswith("#") and inner[1:] not in ids:
            problems.append(f"{file}: {path} {inner} is not there")
        if name == "uuid" and not re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", inner):
            problems.append(f"{file}: {path} {inner} is no UUID of version 5")


for name in sys.argv[1:]:
    check(name)
print("\n".join(problems))
sys.exit(1 if problems else 0)
