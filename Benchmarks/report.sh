#!/usr/bin/env bash
# Times the reports of an engagement of 400 items, and lists of many findings of a store, beside peers in the same run.
#
#   Benchmarks/report.sh [STORE]
#
# Each figure is the median of RUNS runs (5), wall time and memory at its highest. STORE is a store that `store-bench` filled;
# without it only reports are timed. The peer for the workbook is openpyxl writing as many cells.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${PATUH:-.build/release/patuh}
runs=${RUNS:-5}
[ -x "$program" ] || { echo "no $program: run make build" >&2; exit 2; }

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
python3 Benchmarks/large_checklist.py 400 "$data"

# Wall seconds and MiB of a command, each the median of the runs.
measure() {
  for _ in $(seq "$runs"); do
    /usr/bin/time -f '%e %M' "$@" 2>&1 >/dev/null | tail -1
  done | python3 -c '
import statistics, sys
rows = [tuple(map(float, line.split())) for line in sys.stdin]
print("%.2f s  %4.0f MiB" % (statistics.median(w for w, _ in rows), statistics.median(m for _, m in rows) / 1024))'
}

audit=(evaluate "$data/checklist.xml" --results "$data/results.xml" --quiet)
"$program" "${audit[@]}" --format json -o "$data/out.json" 2>/dev/null
python3 - "$data/out.json" <<'PYTHON'
import json, sys
report = json.load(open(sys.argv[1]))
print("%d items, %d findings" % (len(report["items"]), len(report["findings"])))
PYTHON
for format in json html xlsx oscal-results oscal-poam markdown pdf docx; do
  if [ "$format" = pdf ] && ! command -v weasyprint >/dev/null; then continue; fi
  if [ "$format" = docx ] && ! command -v pandoc >/dev/null; then continue; fi
  printf '%-16s %s\n' "$format" "$(measure "$program" "${audit[@]}" --format "$format" -o "$data/out.$format")"
done
for python in .build/oracle/bin/python3 python3; do
  if "$python" -c 'import openpyxl' 2>/dev/null; then
    printf '%-16s %s\n' "openpyxl" "$(measure "$python" Benchmarks/report_peer.py "$data/out.xlsx" "$data/peer.xlsx")"
    break
  fi
done
if [ -n "${1:-}" ]; then
  for format in csv jsonl; do
    count=$("$program" finding list --store "$1" --as root --format "$format" | wc -l)
    printf '%-16s %s  (%s lines of findings)\n' "$format" \
      "$(measure "$program" finding list --store "$1" --as root --format "$format")" "$count"
  done
fi
