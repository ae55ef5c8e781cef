#!/usr/bin/env bash
# How much faster `jsonl` is on two cores than on one, and how it compares with `clean` alone on the
# same texts: the best of five runs of each, by turns, on at least 100 MB of records. The files
# are page dumps of the development corpus. "One core" is meant as it stands: reading and writing
# have threads of their own, so a run with one thread for cleaning takes more than one core.
#
#   benches/jsonl.sh ../shared/corpus/dev/*.wet.jsonl.gz
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${1:?which files? For example: ../shared/corpus/dev/*.wet.jsonl.gz}"

cargo build --quiet --release --example jsonl --example throughput
programs=$(cargo metadata --format-version 1 --no-deps |
    sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/release/examples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/texts"
for file in "$@"; do
    ln -s "$(realpath "$file")" "$work/texts/"
done
gzip -dcf "$@" >"$work/once"
: >"$work/records"
times=0
while [ "$(stat -c %s "$work/records")" -lt 100000000 ]; do
    cat "$work/once" >>"$work/records"
    times=$((times + 1))
done

# run CORES: seconds of a run.
run() {
    local start=$EPOCHREALTIME
    taskset --cpu-list "0-$(($1 - 1))" \
        "$programs/jsonl" --quiet --threads "$1" "$work/records" >/dev/null
    awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { print end - start }'
}

# alone: megabytes of the texts, and how many of them `clean` takes in a second.
alone() {
    taskset --cpu-list 0 "$programs/throughput" "$work/texts" --megabytes 100000 --rounds 1 |
        awk '/^page-dump/ { print $3, $4 }'
}

for _ in 1 2 3 4 5; do
    echo "$(run 1) $(run 2) $(alone)"
done | awk -v bytes="$(stat -c %s "$work/records")" -v times="$times" '
    NR == 1 || $1 < one { one = $1 }
    NR == 1 || $2 < two { two = $2 }
    $4 > alone { alone = $4 }
    { text = $3 * times }
    END {
        printf "%d MB of records with %d MB of text: %.2f s on one core, %.2f s on two: %.2f times\n",
            bytes / 1e6, text, one, two, one / two
        printf "text, on one core: %.1f MB/s, clean alone %.1f MB/s: %.2f of it\n",
            text / one, alone, text / one / alone
    }'
