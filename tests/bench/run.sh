#!/usr/bin/env bash
# Times Alongside against Hugo on the same toolkit, in turn, and prints each figure's median and the ratios.
#   tests/bench/run.sh [PAGES] [RUNS]        10,000 pages and 5 runs where nothing is said
# The output lies in memory (/dev/shm) or in the folder that ALONGSIDE_BENCH_DIR names.
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-10000}
runs=${2:-5}
place=$(mktemp -d "${ALONGSIDE_BENCH_DIR:-/dev/shm}/alongside-bench.XXXXXX")
trap 'rm -rf "$place"' EXIT
program=$PWD/build/alongside
floor=$place/floor

[ -x "$program" ] || { echo "Run ./build.sh first: there is no build/alongside." >&2; exit 2; }
command -v node > /dev/null || { echo "This benchmark needs Node.js: apt-get install nodejs" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "This benchmark needs GNU time: apt-get install time" >&2; exit 2; }

echo "Making a toolkit of $pages pages, each with an easy-read text…"
node tests/bench/make-toolkit.mjs "$pages" "$place"
c++ -O2 -std=c++20 tests/bench/floor.cc -o "$floor" -lcmark-gfm -lcmark-gfm-extensions -pthread

# measure NAME COMMAND…: adds "wall user+system peak-kB" to NAME.figures
measure() {
  local name=$1
  shift
  /usr/bin/time -f '%e %U %S %M' -o "$place/one" "$@" > "$place/$name.out" 2>&1 || { cat "$place/$name.out" >&2; exit 1; }
  awk '{printf "%.2f %.2f %d\n", $1, $2 + $3, $4}' "$place/one" >> "$place/$name.figures"
}

have_hugo=$(command -v hugo || true)
for run in $(seq "$runs"); do
  echo "Run $run of $runs…"
  rm -rf "$place/site" "$place/hugo-site" "$place/floor-site"
  measure alongside "$program" build "$place/alongside" -d "$place/site" --fail-on never --quiet
  measure again "$program" build "$place/alongside" -d "$place/site" --fail-on never --quiet
  measure floor "$floor" "$place/alongside/content" "$place/floor-site" "$(nproc)"
  if [ -n "$have_hugo" ]; then
    measure hugo hugo --quiet --source "$place/hugo" --destination "$place/hugo-site" --cacheDir "$place/hugo-cache"
    rm -rf "$place/hugo-cache"
  fi
done

# median NAME COLUMN
median() { cut -d' ' -f"$2" "$place/$1.figures" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

row() { printf '%-34s %8s s wall %8s s processor %6d MB peak\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" "$(($(median "$2" 3) / 1024))"; }

echo
echo "$pages pages in three editions, $(find "$place/site" -name '*.html' | wc -l) HTML files; medians of $runs runs on $(nproc) cores"
row "Alongside" alongside
row "Alongside, a second time" again
row "Floor (cmark-gfm, mustache, write)" floor
[ -n "$have_hugo" ] || { echo "Hugo is not installed, so there is nothing to compare with."; exit 0; }
row "Hugo" hugo
awk -v a="$(median alongside 1)" -v b="$(median hugo 1)" -v c="$(median alongside 2)" -v d="$(median hugo 2)" \
  'BEGIN {printf "Alongside to Hugo: %.2f of the wall time (promised: 0.35), %.2f of the processor time (promised: 0.30)\n", a / b, c / d}'
