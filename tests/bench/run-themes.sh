#!/usr/bin/env bash
# Times one run over four themes against one theme, and against four runs, and prints the ratios that are promised.
#   tests/bench/run-themes.sh [PAGES] [RUNS]        10,000 pages and 5 runs where nothing is said
# What one theme costs to render and write is what a build takes longer than a check of the same toolkit: a check does all else that a
# build does. The output lies in memory (/dev/shm) or in the folder that ALONGSIDE_BENCH_DIR names. ALONGSIDE_PROGRAM names another program
# than build/alongside.
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-10000}
runs=${2:-5}
place=$(mktemp -d "${ALONGSIDE_BENCH_DIR:-/dev/shm}/alongside-themes.XXXXXX")
trap 'rm -rf "$place"' EXIT
program=${ALONGSIDE_PROGRAM:-$PWD/build/alongside}
toolkit=$place/alongside

[ -x "$program" ] || { echo "Run ./build.sh first: there is no $program." >&2; exit 2; }
command -v node > /dev/null || { echo "This benchmark needs Node.js: apt-get install nodejs" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "This benchmark needs GNU time: apt-get install time" >&2; exit 2; }

echo "Making a toolkit of $pages pages, each with an easy-read text, and four themes…"
node tests/bench/make-toolkit.mjs "$pages" "$place"
rm -rf "$place/hugo"
node tests/bench/make-themes.mjs "$toolkit"

# measure NAME COMMAND…: adds "wall user+system peak-kB" to NAME.figures
measure() {
  local name=$1
  shift
  /usr/bin/time -f '%e %U %S %M' -o "$place/one" "$@" > "$place/$name.out" 2>&1 || { cat "$place/$name.out" >&2; exit 1; }
  awk '{printf "%.2f %.2f %d\n", $1, $2 + $3, $4}' "$place/one" >> "$place/$name.figures"
}

# build NAME OPTIONS…: a build into an empty folder, which must have been written
build() {
  rm -rf "$place"/site-*
  measure "$1" "$program" build "$toolkit" -d "$place/site-$1" --fail-on never --quiet "${@:2}"
  [ -f "$place/site-$1/index.html" ] || { tail -5 "$place/$1.out" >&2; echo "The build wrote nothing." >&2; exit 1; }
}

themes=(base charity council nhs-trust)
for run in $(seq "$runs"); do
  echo "Run $run of $runs…"
  build all --all-themes
  measure check "$program" check "$toolkit" --theme base --fail-on never --quiet
  for theme in "${themes[@]}"; do build "$theme" --theme "$theme"; done
done

# median NAME COLUMN
median() { cut -d' ' -f"$2" "$place/$1.figures" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

row() { printf '%-28s %8s s wall %8s s processor %6d MB peak\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" "$(($(median "$2" 3) / 1024))"; }

# ratios NAME COLUMN: the two promises, by that column
ratios() {
  awk -v all="$(median all "$2")" -v one="$(median base "$2")" -v check="$(median check "$2")" \
    -v two="$(median charity "$2")" -v three="$(median council "$2")" -v four="$(median nhs-trust "$2")" -v what="$1" \
    'BEGIN {
       render = one - check
       printf "By %s: one theme and %.2f times its rendering and writing (promised: 3.20 at most); %.2f of four runs (promised: 0.80 at most)\n",
         what, (all - one) / render, all / (one + two + three + four)
     }'
}

echo
echo "$pages pages in three editions and four themes; medians of $runs runs on $(nproc) cores"
row "Four themes in one run" all
for theme in "${themes[@]}"; do row "$theme alone" "$theme"; done
row "A check of base" check
ratios "wall time" 1
ratios "processor time" 2
echo "Peak memory: $(awk -v a="$(median all 3)" -v b="$(median base 3)" 'BEGIN {printf "%.2f", a / b}') of one theme's"
