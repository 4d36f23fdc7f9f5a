#!/usr/bin/env bash
# All measurements, one after the other; what each needs and means is in Benchmarks/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== an audit, and the start of the program"
Benchmarks/audit.sh
echo
echo "== surveys, registers, a programme"
Benchmarks/cycle.sh
echo
echo "== a store"
Benchmarks/store.sh
echo
echo "== XML and SHA-256"
Benchmarks/xml.sh "$@"
echo
echo "== conditions"
cases=$(mktemp)
trap 'rm -f "$cases"' EXIT
.build/release/conditions-bench "$cases"
python3 Benchmarks/conditions/peer.py "$cases"
