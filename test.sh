#!/usr/bin/env bash
# Installs the test tools that are missing, builds everything, and runs every test. The last line says how many passed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source cmake/steps.sh

passed=0
failed=0
failures=()

# count PART PASSED FAILED: adds to the sum that the last line shows.
count() {
  passed=$((passed + $2))
  failed=$((failed + $3))
  if (($3)); then failures+=("$1: $3 failed"); fi
}

# cpp_tests NAME FOLDER: runs the test programs that were built into FOLDER, as many at a time as there are processors.
cpp_tests() {
  local name=$1 folder=$2 program log began=$SECONDS before=$passed line
  printf 'C++ tests (%s) …\n' "$name"
  xargs -a "$folder/tests/programs.txt" -P "$(nproc)" -I PROGRAM sh -c \
    '"$2" >"$1-$(basename "$2").log" 2>&1 </dev/null || printf "\nended with %d\n" $? >>"$1-$(basename "$2").log"' \
    sh "$logs/$name" PROGRAM
  while read -r program; do
    log=$logs/$name-$(basename "$program").log
    line=$(grep -E '^(All tests passed|test cases:)' "$log" | tail -n 1 || true)
    local all bad
    if [[ $line == 'All tests passed'* ]]; then
      all=$(sed -E 's/.* in ([0-9]+) test cases?.*/\1/' <<<"$line")
      bad=0
    else
      all=$(sed -nE 's/^test cases: *([0-9]+).*/\1/p' <<<"$line")
      bad=$(sed -nE 's/.* ([0-9]+) failed.*/\1/p' <<<"$line")
    fi
    # A program that fell over has no such line, or ends otherwise than its line says.
    if [[ ${bad:-0} == 0 ]] && { [[ -z $line ]] || grep -q '^ended with' "$log"; }; then bad=1; all=$((${all:-0} + 1)); fi
    if ((bad)); then tail -n 40 "$log"; fi
    count "C++ ($name), $(basename "$program")" $((all - bad)) "$bad"
  done <"$folder/tests/programs.txt"
  printf '  %d in %d s\n' $((passed - before)) $((SECONDS - began))
}

# sentences TITLE LOG COMMAND…: runs tests that print one sentence each, and a count that our reporter makes.
sentences() {
  local title=$1 log=$logs/$2.log line
  shift 2
  printf '%s …\n' "$title"
  "$@" </dev/null 2>&1 | tee "$log" | grep --line-buffered -v '^[0-9]* tests passed, ' || true
  line=$(grep -E '^[0-9]+ tests passed, [0-9]+ failed' "$log" | tail -n 1 || true)
  if [[ $line =~ ^([0-9]+)\ tests\ passed,\ ([0-9]+)\ failed ]] && ((BASH_REMATCH[1] + BASH_REMATCH[2] > 0)); then
    count "$title" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
  else
    count "$title" 0 1
  fi
}

node_tests() {
  sentences "$1" "$2" node --test-reporter=./tests/support/reporter.mjs --test-reporter-destination=stdout "$3"
}

need_test_tools() {
  local tools=(file dpkg-dev poppler-utils)
  # Whoever has these from elsewhere keeps them.
  if ! node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null; then tools+=(nodejs); fi
  if ! command -v npm >/dev/null; then tools+=(npm); fi
  if ! java --version >/dev/null 2>&1; then tools+=(default-jre-headless); fi
  need_packages "${tools[@]}"
  # Only now is the list of packages sure to be there. It is read whole: who stops reading early makes apt-cache fail.
  if ! installed_browser && [[ $(apt-cache show chromium 2>/dev/null) == *'Package: chromium'$'\n'* ]]; then need_packages chromium; fi
}

installed_browser() {
  [[ -n ${ALONGSIDE_CHROMIUM:-} ]] || command -v chromium >/dev/null || command -v chromium-browser >/dev/null ||
    command -v google-chrome-stable >/dev/null || command -v google-chrome >/dev/null
}

# npm_packages FOLDER TITLE: installs what the lock file in tests/FOLDER lists, where that was not done yet.
npm_packages() {
  local here=tests/$1
  if cmp -s "$here/package-lock.json" "$here/node_modules/.installed-lock.json"; then return; fi
  step "$2" "npm-$1" npm ci --prefix "$here" --ignore-scripts --no-audit --no-fund
  cp "$here/package-lock.json" "$here/node_modules/.installed-lock.json"
}

need_node_modules() {
  npm_packages browser 'Fetching the checkers of HTML and accessibility'
  npm_packages formats 'Fetching the schemas and readers of formats'
  # Ubuntu has no package of a browser, only a snap.
  if ! installed_browser; then
    step 'Fetching a browser' browser node tests/browser/node_modules/playwright-core/cli.js install --with-deps chromium
  fi
}

./build.sh
need_test_tools
need_node_modules
compile release build all
compile sanitizers build/sanitizers all

cpp_tests release build
ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 cpp_tests sanitizers build/sanitizers
node_tests 'House rules' house tests/house/house_test.mjs
node_tests 'Whole sites' site tests/site/whole_site_test.mjs
node_tests 'The way of a trust' rebranding tests/site/rebranding_test.mjs
node_tests 'Formats for other programs' formats tests/formats/formats_test.mjs
node_tests 'Tests of the browser tests' faults tests/browser/faults_test.mjs
node_tests 'Other languages in a browser' languages tests/browser/languages_test.mjs
node_tests 'Themes in a browser' themes tests/browser/themes_test.mjs
node_tests 'The report in a browser' report tests/browser/report_test.mjs
sentences 'Browser' browser node tests/browser/run.mjs site

printf '\nAll of it took %d minutes.\n' $((SECONDS / 60))
if ((${#failures[@]})); then printf '  %s\n' "${failures[@]}"; fi
printf '%d passed, %d failed\n' "$passed" "$failed"
((failed == 0 && passed > 0))
