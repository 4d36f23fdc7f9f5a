"""Whether XCCDF documents are valid by oscap and by the schema, and whether their scores are those of the standard.

    check_xccdf.py FILE...

The scores are computed again here from rules, weights and results, by the text of NIST IR 7275r4, 7.3.
"""
import subprocess
import sys
from fractions import Fraction
from xml.etree import ElementTree

SPACE = "{http://checklists.nist.gov/xccdf/1.2}"
SCHEMA = "/usr/share/openscap/schemas/xccdf/1.2/xccdf_1.2.xsd"
LEFT_OUT = {"notapplicable", "notchecked", "informational", "notselected"}
problems = []


def run(file, *command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        problems.append(f"{file}: {command[0]}: {(done.stderr + done.stdout)[-500:]}")


def default(group, results):
    """Score and whether there is any, of a group or the benchmark."""
    points, weights = Fraction(0), Fraction(0)
    for child in group:
        weight = Fraction(child.get("weight", "1"))
        if child.tag == SPACE + "Rule":
            result = results.get(child.get("id"))
            if result in LEFT_OUT or result is None or child.get("role") == "unscored":
                continue
            score = Fraction(100 if result == "pass" else 0)
        elif child.tag == SPACE + "Group":
            score = default(child, results)
            if score is None:
                continue
        else:
            continue
        points += weight * score
        weights += weight
    return points / weights if weights else None


def check(file):
    run(file, "oscap", "xccdf", "validate", file)
    run(file, "xmllint", "--noout", "--schema", SCHEMA, file)
    benchmark = ElementTree.parse(file).getroot()
    test = benchmark.find(SPACE + "TestResult")
    results = {r.get("idref"): r.findtext(SPACE + "result") for r in test.findall(SPACE + "rule-result")}
    rules = list(benchmark.iter(SPACE + "Rule"))
    if {rule.get("id") for rule in rules} != set(results):
        problems.append(f"{file}: rules and results are not the same")
    scored = [(Fraction(rule.get("weight")), results[rule.get("id")] == "pass") for rule in rules
              if results[rule.get("id")] not in LEFT_OUT and rule.get("role") != "unscored"]
    flat = (sum(weight for weight, met in scored if met), sum(weight for weight, _ in scored))
    wanted = {
        "default": (default(benchmark, results), 100), "flat": flat,
        "flat-unweighted": (sum(met for _, met in scored), len(scored)),
        "absolute": (int(flat[0] == flat[1]), 1),
    }
    found = {score.get("system").rpartition(":")[2]: (Fraction(score.text), Fraction(score.get("maximum")))
             for score in test.findall(SPACE + "score") if "xccdf" in score.get("system")}
    for model, (score, maximum) in wanted.items():
        if score is None or not scored:
            if model in found:
                problems.append(f"{file}: {model}: a score of nothing")
        elif abs(found[model][0] - score) > Fraction(1, 10**6) or found[model][1] != maximum:
            problems.append(f"{file}: {model}: {found[model]} for {score} of {maximum}")


for name in sys.argv[1:]:
    check(name)
print("\n".join(problems))
sys.exit(1 if problems else 0)
