#!/usr/bin/env bash
# Installs the built program and its library: Scripts/install.sh PREFIX
set -euo pipefail
cd "$(dirname "$0")/.."
prefix=${1:?usage: Scripts/install.sh PREFIX}

install -D -m 755 .build/release/patuh "$prefix/bin/patuh"
while IFS= read -r file; do
  install -D -m 644 "$file" "$prefix/share/patuh/$file"
done < <(find Checklists -type f | sort)
echo "$prefix/bin/patuh"
