#!/usr/bin/env bash
# The readers and schemas of others, by which the tests check what is written: a virtual environment in .build/oracle.
set -euo pipefail
cd "$(dirname "$0")/.."

oracle=.build/oracle
sources=Tests/ReportingTests/Oracle
for wanted in requirements.txt schemas.py; do
  cmp -s "$sources/$wanted" "$oracle/$wanted" && continue
  [ -x "$oracle/bin/python3" ] || python3 -m venv "$oracle"
  case "$wanted" in
    requirements.txt)
      "$oracle/bin/pip" install --quiet --disable-pip-version-check -r "$sources/$wanted" ;;
    schemas.py) "$oracle/bin/python3" "$sources/$wanted" "$oracle/schemas" ;;
  esac
  # Only once it is there is it not wanted again.
  cp "$sources/$wanted" "$oracle/$wanted"
done
