#!/usr/bin/env bash
# Builds and runs every test; the readers of others that check our output are called by the tests.
set -euo pipefail
cd "$(dirname "$0")/.."
# The backtracer can hang for minutes on a crash; the crash itself fails the run.
export SWIFT_BACKTRACE=enable=no

Scripts/oracle.sh

swift build --build-tests
swift test --skip-build --parallel "$@"
