#!/usr/bin/env bash
# How much faster `jsonl` is on two cores than on one, and how it compares with `clean` alone on the
# same texts: the median of seven turns, on at least 100 MB of records. The files are page dumps of
# the development corpus. "One core" is meant as it stands: reading and writing have threads of
# their own, so a run with one thread for cleaning takes more than one core.
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

# The machine's speed changes within minutes, so what is compared was measured in the same turn.
for _ in 1 2 3 4 5 6 7; do
    echo "$(run 1) $(run 2) $(alone)"
done | awk -v bytes="$(stat -c %s "$work/records")" -v times="$times" '
    function median(list, n,   i, j, swap) {
        for (i = 1; i < n; i++)
            for (j = i + 1; j <= n; j++)
                if (list[j] < list[i]) { swap = list[i]; list[i] = list[j]; list[j] = swap }
        return list[int((n + 1) / 2)]
    }
    {
        text = $3 * times
        one[NR] = $1; two[NR] = $2; rate[NR] = text / $1
        gain[NR] = $1 / $2; share[NR] = text / $1 / $4
    }
    END {
        printf "%d MB of records with %d MB of text: %.2f s on one core, %.2f s on two: %.2f times\n",
            bytes / 1e6, text, median(one, NR), median(two, NR), median(gain, NR)
        printf "text, on one core: %.1f MB/s, %.2f of what clean alone does\n",
            median(rate, NR), median(share, NR)
    }'
