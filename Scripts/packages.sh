#!/usr/bin/env bash
# Installs the system packages that a task needs and that are missing; asks nothing.
#
#   Scripts/packages.sh build|documents|test|benchmark
set -euo pipefail

build=(libxml2-dev libssl-dev libsqlite3-dev libxlsxwriter-dev libzip-dev pkg-config)
# PDF, and documents for word processors, are made with these; without them those formats say so.
documents=(weasyprint pandoc librsvg2-bin fonts-liberation fonts-dejavu-core)
# The tests compare with programs that are not ours: xmllint, and readers written in Python.
test=(libxml2-utils python3 python3-venv procps "${documents[@]}" poppler-utils qpdf unzip openscap-scanner openscap-common chromium
  libreoffice-writer-nogui libreoffice-calc-nogui)
# The benchmarks measure against xmllint and need a large file of others.
benchmark=(libxml2-utils ssg-nondebian time)

case "${1:-}" in
  build) wanted=("${build[@]}") ;;
  documents) wanted=("${documents[@]}") ;;
  test) wanted=("${build[@]}" "${test[@]}") ;;
  benchmark) wanted=("${benchmark[@]}") ;;
  *) echo "usage: Scripts/packages.sh build|documents|test|benchmark" >&2; exit 64 ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "This is no Debian or Ubuntu; install by hand what these packages hold: ${wanted[*]}" >&2
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
    missing+=("$package")
  fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Missing: ${missing[*]}. Install them as root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  root=(sudo)
fi
echo "Installing ${missing[*]}"
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
