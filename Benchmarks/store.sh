#!/usr/bin/env bash
# Times what people wait for in a store, beside SQLite alone on the same file.
#
#   Benchmarks/store.sh [ENGAGEMENTS]
#
# 400 engagements (40 000 answers, 2 000 findings) unless told; 4 000 take some minutes to fill and to verify.
set -euo pipefail
cd "$(dirname "$0")/.."
program=.build/release/store-bench
[ -x "$program" ] || { echo "no $program: run swift build -c release --product store-bench" >&2; exit 2; }

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
"$program" "$data/store.sqlite" "${1:-400}"
echo "SQLite alone, from Python, on the same file:"
python3 Benchmarks/store/peer.py "$data/store.sqlite" | sed 's/^/  /'
