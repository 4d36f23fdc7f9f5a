#!/usr/bin/env bash
# Builds the package Examples/library, which uses the library as a third party does, runs it on synthetic data, and compares
# what it prints with Examples/library/expected.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

build=(--package-path Examples/library --scratch-path .build/library)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

swift build "${build[@]}"
"$(swift build "${build[@]}" --show-bin-path)/LibraryExample" Checklists "$folder" en 2026-04-20T09:00:00+09:00 Asia/Jayapura \
  Examples/passport-office/2026-Q1/passport-sop-{internal.xml,external.csv} >"$folder/printed.txt" 2>"$folder/warnings.txt" || {
  cat "$folder/warnings.txt" >&2
  exit 1
}
diff -u Examples/library/expected.txt "$folder/printed.txt"
for words in "Kantor Imigrasi Contoh" "Synthetic data"; do
  grep -q "$words" "$folder/report.html" || { echo "report.html lacks: $words" >&2; exit 1; }
done
python3 - "$folder/assessment.json" <<'PYTHON'
import json
import sys

found = json.load(open(sys.argv[1], encoding="utf-8"))["schema"]
if found != "urn:patuh:assessment:1":
    sys.exit(f"assessment.json has the schema {found}")
PYTHON
echo "the library example prints what Examples/library/expected.txt says"
