#!/usr/bin/env bash
# Times an audit of 10 000 items and the start of the program beside peers in the same run.
#
# Compared is the median of RUNS runs (9): wall time, and CPU time (user and system), which holds
# up when other work runs on the machine.
set -euo pipefail
cd "$(dirname "$0")/.."
program=.build/release/patuh
runs=${RUNS:-9}
[ -x "$program" ] || { echo "no $program: run make build" >&2; exit 2; }

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
python3 Benchmarks/large_checklist.py 10000 "$data"

# Wall and CPU seconds of a command, each the median of the runs.
measure() {
  for _ in $(seq "$runs"); do
    /usr/bin/time -f '%e %U %S' "$@" 2>&1 >/dev/null
  done | python3 -c '
import statistics, sys
rows = [tuple(map(float, line.split())) for line in sys.stdin]
print("%.3f %.3f" % (statistics.median(w for w, _, _ in rows), statistics.median(u + s for _, u, s in rows)))'
}

# The start is short beside the clock of /usr/bin/time (0.01 s): a hundred in one shell.
hundred() { measure bash -c 'for i in $(seq 100); do "$@" >/dev/null; done' bash "$@"; }

read -r wall cpu <<<"$(measure "$program" evaluate "$data/checklist.xml" --results "$data/results.xml" \
  --format json --quiet -o "$data/out.json")"
read -r plain_wall plain_cpu <<<"$(measure "$program" evaluate "$data/plain.xml" --results "$data/plain.csv" \
  --format json --quiet -o "$data/plain.json")"
read -r lint_wall lint_cpu <<<"$(measure xmllint --noout "$data/checklist.xml" "$data/results.xml")"
read -r start _ <<<"$(hundred "$program" --version)"
read -r nothing _ <<<"$(hundred /bin/true)"
python3 - "$wall" "$cpu" "$plain_wall" "$plain_cpu" "$lint_wall" "$lint_cpu" "$start" "$nothing" <<'PYTHON'
import sys
wall, cpu, plain_wall, plain_cpu, lint_wall, lint_cpu, start, nothing = map(float, sys.argv[1:])
start, nothing = start * 10, nothing * 10
print("10 000 full items, read, scored, written as JSON:     %.2f s, %.2f s CPU" % (wall, cpu))
print("10 000 plain items of one language, likewise:         %.2f s, %.2f s CPU (wanted: under 0.3 s)" % (plain_wall, plain_cpu))
print("the first two files, parsed by xmllint --noout:       %.2f s, %.2f s CPU" % (lint_wall, lint_cpu))
print("ratio, CPU: %.1f x xmllint" % (cpu / max(lint_cpu, 0.01)))
print("start of patuh --version: %.1f ms; of true: %.1f ms (wanted: at most 3 x true + 15 ms = %.1f ms)"
      % (start, nothing, 3 * nothing + 15))
PYTHON
