#!/usr/bin/env bash
# Times a survey of a million rows, a register of 100 000 complaints, and the example programme.
#
# Beside the survey and the register stand the independent Python scripts of the tests, which compute the
# same figures from the same files; compared is the median of RUNS runs (5).
set -euo pipefail
cd "$(dirname "$0")/.."
program=.build/release/patuh
runs=${RUNS:-5}
[ -x "$program" ] || { echo "no $program: run make build" >&2; exit 2; }

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
python3 - "$data" <<'PYTHON'
import random
import sys

dice = random.Random(2026)
names = [f"U{n}" for n in range(1, 10)]
with open(sys.argv[1] + "/answers.csv", "w", encoding="ascii") as file:
    file.write("respondent,jenis-kelamin,usia," + ",".join(names) + "\n")
    for row in range(1_000_000):
        marks = ",".join(dice.choices(["1", "2", "3", "4", ""], [3, 9, 50, 37, 1], k=9))
        file.write(f"{row},{dice.choice('LP')},{dice.randint(17, 80)},{marks}\n")
with open(sys.argv[1] + "/entries.csv", "w", encoding="ascii") as file:
    file.write("id,class,channel,received,verified,responded,closed,reopened,closed-again\n")
    for row in range(100_000):
        day = dice.randint(1, 20)
        name = dice.choice(["informasi", "non-pengawasan", "pengawasan"])
        file.write(f"{row},{name},sp4n,2026-0{dice.randint(1, 4)}-{day:02},,2026-05-{day:02},2026-06-{day:02},,\n")
PYTHON

# Wall and CPU seconds and peak memory in MB of a command, each the median of the runs.
measure() {
  for _ in $(seq "$runs"); do
    /usr/bin/time -f '%e %U %S %M' "$@" 2>&1 >/dev/null | tail -1
  done | python3 -c '
import statistics, sys
rows = [tuple(map(float, line.split())) for line in sys.stdin]
print("%.2f s, %.2f s CPU, %.0f MB" % (
    statistics.median(r[0] for r in rows), statistics.median(r[1] + r[2] for r in rows),
    statistics.median(r[3] for r in rows) / 1024))'
}

echo "survey, 1 000 000 rows:       $(measure "$program" survey skm-2017 "$data/answers.csv" --format json) (wanted: under 3 s and 200 MB)"
echo "  Python, the same file:      $(RUNS=1 runs=1 measure python3 Tests/PatuhCommandTests/Oracle/survey.py \
  "$data/answers.csv" exact 100 4 U1 U2 U3 U4 U5 U6 U7 U8 U9)"
echo "register, 100 000 complaints: $(measure "$program" register complaints "$data/entries.csv" --date 2026-06-30 --format json)"
echo "  Python, the same file:      $(runs=1 measure python3 Tests/PatuhCommandTests/Oracle/register.py \
  Checklists/registers/complaints.xml "$data/entries.csv" 2026-06-30 off Checklists/calendars/indonesia-2026.xml)"
echo "programme, 12 offices x 4 quarters, 7 checklists, 2 surveys, register, index:"
echo "                              $(measure "$program" programme run Examples/programme/programme.xml --format json) (wanted: under 2 s)"
