#!/usr/bin/env bash
# Says what the checks add to a build: their instructions against those of all else, counted by valgrind on one thread, so that the
# figure is the same on a busy machine. Promised: at most 25 %.
#   tests/bench/checks.sh [PAGES]        1,000 pages where nothing is said
# SHA-256 is left out: processors have instructions for it that valgrind does not know.
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-1000}
program=$PWD/build/alongside
place=$(mktemp -d "${ALONGSIDE_BENCH_DIR:-/dev/shm}/alongside-checks.XXXXXX")
trap 'rm -rf "$place"' EXIT

[ -x "$program" ] || { echo "Run ./build.sh first: there is no build/alongside." >&2; exit 2; }
command -v node > /dev/null || { echo "This benchmark needs Node.js: apt-get install nodejs" >&2; exit 2; }
command -v valgrind > /dev/null || { echo "This benchmark needs valgrind: apt-get install valgrind" >&2; exit 2; }

echo "Making a toolkit of $pages pages, each with an easy-read text…"
node tests/bench/make-toolkit.mjs "$pages" "$place"
echo "Building it once, slowly…"
valgrind --tool=callgrind --callgrind-out-file="$place/counts" "$program" build "$place/alongside" -d "$place/site" \
  --fail-on never --quiet --jobs 1 > "$place/out" 2>&1 || { tail -5 "$place/out" >&2; exit 1; }
callgrind_annotate --inclusive=yes --threshold=100 "$place/counts" > "$place/functions"

# What belongs to the checks: on one text, on all, on pages beside each other, what words are held against, sorting and printing. None of
# these functions calls another of them.
functions="check_document check_toolkit check_theme look_at_step check_step check_readers RecordFiles::check wording_tools
  probe_findings run_findings give_findings"

# instructions NAME: those of alongside::NAME and of what it calls; 0 where it was not called or stands in its caller
instructions() { grep -F ":alongside::$1(" "$place/functions" | tr -d , | awk '$1 > most {most = $1} END {printf "%.0f\n", most}'; }

total=$(grep -F 'PROGRAM TOTALS' "$place/functions" | tr -d , | awk '{print $1}')
hashing=$(instructions 'sha256_hex[abi:cxx11]')
checks=0
for name in $functions; do
  own=$(instructions "$name" || true)
  own=${own:-0}
  checks=$((checks + own))
  printf '%-16s %8d million instructions\n' "$name" "$((own / 1000000))"
done
rest=$((total - hashing - checks))
awk -v c="$checks" -v r="$rest" \
  'BEGIN {printf "The checks take %d, all else %d million: they add %.0f %% (promised: at most 25 %%)\n", c / 1e6, r / 1e6, 100 * c / r}'
