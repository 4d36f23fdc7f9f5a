#!/usr/bin/env bash
# Times what people wait for in a store, beside SQLite alone on the same file.
#
#   Benchmarks/store.sh [ENGAGEMENTS]
#
# 400 engagements (40 000 answers, 2 000 findings) unless told; 4 000 take some minutes to fill.
#
# With BEFORE=PROGRAM, a store-bench of an earlier commit fills a store, which both can read, and verifies it just before this
# one verifies a copy: the ratio of both times is printed. PROGRAM must know the word `verify`.
set -euo pipefail
cd "$(dirname "$0")/.."
program=.build/release/store-bench
[ -x "$program" ] || { echo "no $program: run swift build -c release --product store-bench" >&2; exit 2; }

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
if [ -n "${BEFORE:-}" ]; then
  "$BEFORE" "$data/before.sqlite" "${1:-400}" >"$data/before.txt"
  head -1 "$data/before.txt"
  cp "$data/before.sqlite" "$data/copy.sqlite"
  # Brings the copy to the present form, which is not part of verifying it.
  "$program" "$data/copy.sqlite" verify >"$data/now.txt"
  before=$("$BEFORE" "$data/before.sqlite" verify)
  now=$("$program" "$data/copy.sqlite" verify)
  printf 'before: %s\nnow:    %s\n' "$before" "$now"
  python3 - "$before" "$now" <<'PYTHON'
import re, sys
(wall, cpu), (now, now_cpu) = (map(float, re.search(r"([\d.]+) s, ([\d.]+) s CPU", text).groups()) for text in sys.argv[1:])
print(f"ratio: {now / wall:.3f} of the time (wanted: at most 0.1), {now_cpu / cpu:.3f} of the CPU time")
PYTHON
fi
"$program" "$data/store.sqlite" "${1:-400}"
echo "SQLite alone, from Python, on the same file:"
python3 Benchmarks/store/peer.py "$data/store.sqlite" | sed 's/^/  /'
