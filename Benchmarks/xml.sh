#!/bin/bash
# Reads one large XML file with patuh-bench and with xmllint, and prints what each took.
#
# Compared is CPU time (user and system), because other work may run on the machine, as the median of
# RUNS runs. xmllint --stream is the reader that keeps nothing, plain xmllint builds a tree.
# Usage: Benchmarks/xml.sh [FILE]     (RUNS=11 by default)
set -euo pipefail
cd "$(dirname "$0")/.."
file=${1:-/usr/share/xml/scap/ssg/content/ssg-rhel8-xccdf.xml}
runs=${RUNS:-11}
bench=.build/release/patuh-bench

[ -r "$file" ] || { echo "no $file: apt-get install ssg-nondebian, or name another file" >&2; exit 2; }
[ -x "$bench" ] || { echo "no $bench: swift build -c release --product patuh-bench" >&2; exit 2; }
for tool in xmllint python3 /usr/bin/time; do
  command -v "$tool" > /dev/null || { echo "no $tool" >&2; exit 2; }
done

# Prints CPU seconds and the peak of memory in MB, each the median of the runs.
measure() {
  for _ in $(seq "$runs"); do
    /usr/bin/time -f '%U %S %M' "$@" 2>&1 > /dev/null
  done | python3 -c '
import statistics, sys
rows = [tuple(map(float, line.split())) for line in sys.stdin]
print("%.3f" % statistics.median(user + system for user, system, _ in rows),
      "%.3f" % statistics.median(peak / 1024 for _, _, peak in rows))'
}

# The time of a run is short beside the clock of /usr/bin/time (0.01 s), so each command runs ten
# times in one shell.
ten() { measure bash -c 'for i in 1 2 3 4 5 6 7 8 9 10; do "$@"; done' bash "$@"; }

row() { printf '%-34s %8.4f s %9.1f MB\n' "$1" "$(python3 -c "print($2 / 10)")" "$3"; }

size=$(stat -c %s "$file")
printf '%s, %.1f MB, median of %d runs of ten\n\n' "$(basename "$file")" \
  "$(python3 -c "print($size / 1e6)")" "$runs"
read -r stream_time stream_memory <<< "$(ten "$bench" stream "$file")"
read -r lint_time lint_memory <<< "$(ten xmllint --stream --noout "$file")"
read -r tree_time tree_memory <<< "$(ten "$bench" tree "$file")"
read -r dom_time dom_memory <<< "$(ten xmllint --noout "$file")"
row 'patuh-bench stream' "$stream_time" "$stream_memory"
row 'xmllint --stream --noout' "$lint_time" "$lint_memory"
row 'patuh-bench tree' "$tree_time" "$tree_memory"
row 'xmllint --noout' "$dom_time" "$dom_memory"
read -r hash_time _ <<< "$(measure "$bench" sha256 "$file")"
python3 - "$stream_time" "$lint_time" "$tree_time" "$dom_time" "$tree_memory" "$dom_memory" \
  "$size" "$hash_time" << 'PYTHON'
import sys
stream, lint, tree, dom, tree_mb, dom_mb, size, hashing = map(float, sys.argv[1:])
print()
print("stream, CPU: %.2f x xmllint --stream   (at most 2)" % (stream / lint))
print("tree, CPU:   %.2f x xmllint" % (tree / dom))
print("tree, peak:  %.2f x xmllint            (at most 2)" % (tree_mb / dom_mb))
print("SHA-256:     %.2f GB/s                 (at least 1)" % (64 * size / hashing / 1e9))
PYTHON
