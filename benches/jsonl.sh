#!/usr/bin/env bash
# How much faster `jsonl` is with two threads than with one: the best of five runs of each, by
# turns, on at least 100 MB of records.
#
#   benches/jsonl.sh ../shared/corpus/dev/*.wet.jsonl.gz
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${1:?which files? For example: ../shared/corpus/dev/*.wet.jsonl.gz}"

cargo build --quiet --release --example jsonl
program=$(cargo metadata --format-version 1 --no-deps |
    sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/release/examples/jsonl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

gzip -dcf "$@" >"$work/once"
: >"$work/records"
while [ "$(stat -c %s "$work/records")" -lt 100000000 ]; do
    cat "$work/once" >>"$work/records"
done

# run THREADS: seconds of a run.
run() {
    local start=$EPOCHREALTIME
    "$program" --quiet --threads "$1" "$work/records" >/dev/null
    awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { print end - start }'
}

for _ in 1 2 3 4 5; do
    echo "$(run 1) $(run 2)"
done | awk -v bytes="$(stat -c %s "$work/records")" '
    NR == 1 || $1 < one { one = $1 }
    NR == 1 || $2 < two { two = $2 }
    END {
        printf "%d MB of records: %.2f s with one thread (%.0f MB/s), %.2f s with two (%.0f MB/s): %.2f times\n",
            bytes / 1e6, one, bytes / one / 1e6, two, bytes / two / 1e6, one / two
    }'
