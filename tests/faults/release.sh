#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The runs before a release, at the length that the promises of RESULTS.md name, one process at a time. Give the
# folder of a build, and a part of the whole where there is less time:
#     nice -n 19 tests/faults/release.sh build/release 1/10
set -euo pipefail
build=$(realpath "${1:?the folder of a build}")
part=${2:-1/1}
faults=$build/tests/faults/store_faults
share() { echo $(( $1 * ${part%/*} / ${part#*/} )); }
run() {
    local start=$SECONDS
    echo "== $(date -u +%FT%TZ) $*"
    "$@" && echo "-- $((SECONDS - start)) s" || { echo "-- FAILED after $((SECONDS - start)) s"; failed=1; }
}
failed=0

run "$faults" kill-loop "$(share 50000)"
run "$faults" kill-loop "$(share 50000)" import
run "$faults" kill-loop "$(share 50000)" receive
# Cuts in shares of fifty thousand, each with seasons of its own.
for ((seed = 1; seed <= $(share 20); seed++)); do
    run "$faults" power-cuts 50000 "$seed"
done
run "$faults" write-together 16 "$(share 5000)"
run "$faults" sweep
run "$faults" histories "$(share 1000000)"
run "$faults" mutate-packages "$(share 10000000)"
for target in "$build"/tests/fuzz/fuzz_*; do
    run "$target" "$(share 1000000)"
done
exit $failed
