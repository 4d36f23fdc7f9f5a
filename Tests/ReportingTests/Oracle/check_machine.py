"""Whether HDF, CKL, CKLB and ARF say what the JSON of the same assessment says.

    check_machine.py JSON HDF CKL CKLB ARF

ARF is validated by oscap as well (schemas of ARF, asset identification and XCCDF).
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

document, hdf, ckl, cklb, arf = sys.argv[1:]


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def expect(name, found, wanted):
    if found != wanted:
        sys.exit("%s: found %r, expected %r" % (name, found, wanted))


def as_xml(text):
    """What XML 1.0 cannot hold is written as U+FFFD."""
    return re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


items = load(document)["items"]
by_item = {}
for item in items:
    by_item.setdefault(item["id"], []).append(item)

# Heimdall: the members that its schema demands, and the statuses.
data = load(hdf)
for name in ("platform", "version", "statistics", "profiles"):
    assert name in data, name
profile, = data["profiles"]
for name in ("name", "sha256", "supports", "attributes", "groups", "controls"):
    assert name in profile, name
status = {"conforming": "passed", "partial": "failed", "nonconforming": "failed"}
expect("controls", {control["id"] for control in profile["controls"]}, set(by_item))
for control in profile["controls"]:
    for name in ("id", "impact", "refs", "tags", "source_location", "results"):
        assert name in control, name
    found = by_item[control["id"]]
    assert 0 <= control["impact"] <= 1
    expect(control["id"], control["impact"] == 0, all(item["outcome"] == "not-applicable" for item in found))
    expect(control["id"], [result["status"] for result in control["results"]],
           [status.get(item["outcome"], "skipped") for item in found])
    for result in control["results"]:
        assert result["code_desc"] and result["start_time"]
        assert ("skip_message" in result) == (result["status"] == "skipped")

# STIG Viewer: a rule for each item and side, and the same in both of its formats.
status = {"conforming": "not_a_finding", "partial": "open", "nonconforming": "open",
          "not-applicable": "not_applicable"}
wanted = [("%s_%s" % (item["id"], item["side"]), status.get(item["outcome"], "not_reviewed")) for item in items]
stig, = load(cklb)["stigs"]
expect("rules", [(rule["rule_id"], rule["status"]) for rule in stig["rules"]], wanted)
expect("size", stig["size"], len(items))
expect("ids", len({rule["uuid"] for rule in stig["rules"]}), len(items))
names = {"Open": "open", "NotAFinding": "not_a_finding", "Not_Applicable": "not_applicable",
         "Not_Reviewed": "not_reviewed"}
root = ET.parse(ckl).getroot()
found = []
for entry, rule in zip(root.iter("VULN"), stig["rules"]):
    values = {data.findtext("VULN_ATTRIBUTE"): data.findtext("ATTRIBUTE_DATA") for data in entry.iter("STIG_DATA")}
    found.append((values["Rule_ID"], names[entry.findtext("STATUS")]))
    expect("title", values["Rule_Title"], as_xml(rule["rule_title"]))
    expect("details", entry.findtext("FINDING_DETAILS"), as_xml(rule["finding_details"]))
expect("entries", found, wanted)

# ARF: valid, and with a result for each item and side.
run = subprocess.run(["oscap", "ds", "rds-validate", arf], capture_output=True, text=True)
expect("oscap", (run.returncode, run.stdout + run.stderr), (0, ""))
tree = ET.parse(arf).getroot()
expect("results", sum(1 for element in tree.iter("{http://checklists.nist.gov/xccdf/1.2}rule-result")), len(items))
print("ok")
