#!/usr/bin/env bash
# Runs the examples of the README as they stand there, and checks that the output it shows is true.
# With --write the shown output is brought up to date instead.
set -euo pipefail
cd "$(dirname "$0")/.."

mkdir -p build
rm -f build/warehouse.xml
export LANG=C COLUMNS=88 NO_COLOR=1

python3 - "${1:-}" <<'PYTHON'
import re
import subprocess
import sys

text = open("README.md", encoding="utf-8").read()
count = 0
shown = None
for block in re.findall(r"```sh\n(.*?)```", text, re.S):
    for command in re.sub(r"\\\n\s*", "", block).splitlines():
        # The two make targets are what calls this script.
        if not command.strip() or command.startswith("make "):
            continue
        run = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
        count += 1
        if run.returncode != 0:
            sys.exit(f"{command}\nended with {run.returncode}:\n{run.stderr}")
        # The first audit is the one whose output is shown.
        if shown is None and "passport-sop-external.csv" in command:
            shown = "\n".join(run.stdout.splitlines()[:58]).rstrip()

pattern = re.compile(r"(keeps it true\. -->\n```text\n)(.*?)(\n```)", re.S)
found = pattern.search(text)
if sys.argv[1] == "--write":
    with open("README.md", "w", encoding="utf-8") as out:
        out.write(text[: found.start(2)] + shown + text[found.end(2):])
elif found.group(2) != shown:
    sys.exit("README.md shows other output than the program prints; run Scripts/readme.sh --write")
print(f"{count} examples of the README run")
PYTHON
