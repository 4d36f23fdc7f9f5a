#!/usr/bin/env python3
"""Writes large synthetic checklists and results for them: large_checklist.py ITEMS FOLDER.

`checklist.xml` with `results.xml`: all kinds of answer take turns, every item has everything an item can have, in two
languages. `plain.xml` with `plain.csv`: questions of one language, answered with yes or no. Numbers come from a fixed
seed, so the files are always the same.
"""
import pathlib
import random
import sys

count = int(sys.argv[1])
folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
random.seed(7)

severities = ["critical", "major", "minor", "observation"]
kinds = [
    '<conformity/>',
    '<ladder><step id="all" value="1"><title>Semua</title><title xml:lang="en">All</title></step>'
    '<step id="some" value="0.5"><title>Sebagian</title><title xml:lang="en">Some</title></step>'
    '<step id="none" value="0"><title>Tidak ada</title><title xml:lang="en">None</title></step></ladder>',
    '<measure at-least="{share}" unit="percent" minimum="0" maximum="100" credit="proportional"/>',
    '<sample tolerable="{rate}" confidence="0.95"/>',
]


def result(index):
    """The attributes of a result for the kind of item."""
    kind = index % 4
    if kind == 0:
        return f'answer="{random.choice(["yes", "yes", "partial", "no"])}"'
    if kind == 1:
        return f'answer="{random.choice(["all", "some", "none"])}"'
    if kind == 2:
        return f'value="{random.randint(500, 1000) / 10}"'
    size = random.randint(40, 200)
    return f'size="{size}" deviations="{random.randint(0, 4)}" population="{size * 10}"'


with open(folder / "checklist.xml", "w") as out:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n'
              '<checklist xmlns="urn:patuh:checklist:1" id="large" version="1" xml:lang="id" languages="id en">\n'
              '<title>Daftar besar</title><title xml:lang="en">A large checklist</title>\n'
              '<source id="law"><title>Aturan</title><title xml:lang="en">Rule</title></source>\n')
    for index in range(count):
        out.write(f'<requirement id="r-{index}" source="law" clause="{index}"><text>Persyaratan {index}</text>'
                  f'<text xml:lang="en">Requirement {index}</text></requirement>\n')
    out.write('<parameter id="share" value="95" unit="percent"><title>Bagian</title><title xml:lang="en">Share</title></parameter>\n'
              '<parameter id="rate" value="0.05"><title>Tingkat</title><title xml:lang="en">Rate</title></parameter>\n'
              '<axis id="function"><title>Fungsi</title><title xml:lang="en">Function</title>'
              '<value id="acting"><title>Pelaksanaan</title><title xml:lang="en">Acting</title></value>'
              '<value id="checking"><title>Pengendalian</title><title xml:lang="en">Checking</title></value></axis>\n'
              '<scoring model="weighted-mean"><combine internal="0.6" external="0.4" discrepancy="20"/>'
              '<cap on="critical" at="77.99"/>'
              '<rating id="A" from="88" tone="good"><title>Baik</title><title xml:lang="en">Good</title></rating>'
              '<rating id="B" from="0" tone="poor"><title>Kurang</title><title xml:lang="en">Poor</title></rating></scoring>\n')
    for section in range(0, count, 100):
        out.write(f'<section id="s-{section}"><title>Bagian {section}</title><title xml:lang="en">Section {section}</title>\n')
        for index in range(section, min(section + 100, count)):
            side = "external" if index % 5 == 4 else "internal"
            out.write(f'<item id="i-{index}" side="{side}" requirement="r-{index}" severity="{severities[index % 4]}" '
                      f'weight="{index % 5 + 1}" class="function:{"acting" if index % 3 else "checking"}">\n'
                      f'<question>Apakah persyaratan {index} dipenuhi oleh unit yang diperiksa?</question>\n'
                      f'<question xml:lang="en">Does the audited unit meet requirement {index}?</question>\n'
                      f'<guidance>Periksa berkas dan catatan.</guidance><guidance xml:lang="en">Look at files and records.</guidance>\n'
                      f'{kinds[index % 4]}\n'
                      f'<finding><condition>Persyaratan {index} tidak dipenuhi di {{unit-name}}.</condition>'
                      f'<condition xml:lang="en">Requirement {index} is not met at {{unit-name}}.</condition>'
                      f'<effect>Pelayanan terganggu.</effect><effect xml:lang="en">The service suffers.</effect>'
                      f'<recommendation>Penuhi persyaratan.</recommendation><recommendation xml:lang="en">Meet the requirement.</recommendation></finding>\n'
                      f'</item>\n')
        out.write('</section>\n')
    out.write('</checklist>\n')

with open(folder / "results.xml", "w") as out:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n'
              '<results xmlns="urn:patuh:results:1" checklist="large" version="1" unit="unit-1" period="2026-Q1" '
              'date="2026-04-05" synthetic="true">\n')
    for index in range(count):
        out.write(f'<result item="i-{index}" {result(index)} by="auditor-1" at="2026-04-02"/>\n')
    out.write('</results>\n')

with open(folder / "plain.xml", "w") as out:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<checklist xmlns="urn:patuh:checklist:1" id="plain" version="1" xml:lang="en">\n'
              '<title>Plain</title><source id="law"><title>Rule</title></source>\n')
    for section in range(0, count, 100):
        out.write(f'<requirement id="r-{section}" source="law" clause="{section}"><text>Requirement {section}</text></requirement>\n')
    out.write('<scoring model="weighted-mean"/>\n')
    for section in range(0, count, 100):
        out.write(f'<section id="s-{section}"><title>Section {section}</title>\n')
        for index in range(section, min(section + 100, count)):
            out.write(f'<item id="i-{index}" side="internal" requirement="r-{section}" severity="major">'
                      f'<question>Is step {index} recorded on the same day?</question><conformity/></item>\n')
        out.write('</section>\n')
    out.write('</checklist>\n')

with open(folder / "plain.csv", "w") as out:
    out.write("item,side,answer\n")
    for index in range(count):
        out.write(f'i-{index},internal,{"yes" if index % 7 else "no"}\n')
