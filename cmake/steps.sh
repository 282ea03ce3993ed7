# shellcheck shell=bash
# What build.sh and test.sh share: installing what is missing, and running long steps with little noise. Sourced, never run.

logs=build/logs
heartbeat=

stop_heartbeat() {
  if [[ -n $heartbeat ]]; then
    kill "$heartbeat" 2>/dev/null || true
    wait "$heartbeat" 2>/dev/null || true
    heartbeat=
  fi
  if [[ -t 1 ]]; then printf '\r\033[K'; fi
}
trap stop_heartbeat EXIT

# Shows that a long step is alive: its newest line on a terminal, now and then a line of its own elsewhere.
beat() {
  local log=$1 pause=30
  if [[ -t 1 ]]; then pause=1; fi
  while sleep "$pause" >/dev/null 2>&1; do
    if [[ -t 1 ]]; then
      printf '\r\033[K  %s' "$(tail -n 1 "$log" 2>/dev/null | tr -d '\r' | cut -c "1-$((${COLUMNS:-80} - 4))")"
    else
      printf '  still at it after %d s: %s\n' "$SECONDS" "$(tail -n 1 "$log" 2>/dev/null | cut -c 1-100)"
    fi
  done
}

# step TITLE LOG COMMAND…: runs COMMAND; all it says goes to build/logs/LOG.log, and its end to the reader where it fails.
step() {
  local title=$1 log=$logs/$2.log began=$SECONDS status=0
  shift 2
  mkdir -p "$logs"
  printf '%s …\n' "$title"
  beat "$log" &
  heartbeat=$!
  "$@" >"$log" 2>&1 </dev/null || status=$?
  stop_heartbeat
  if ((status)); then
    tail -n 40 "$log"
    printf '%s: this failed. Everything it said is in %s\n' "$title" "$log"
  elif ((SECONDS - began > 2)); then
    printf '  done in %d s\n' $((SECONDS - began))
  fi
  return "$status"
}

# Prints those of the named Debian packages that are not installed.
missing_packages() {
  dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
    awk -v wanted="$*" '
      $2 == "installed" { have[$1] = 1 }
      END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!have[names[i]]) print names[i] }' || true
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif [[ -t 0 ]]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"; }

# Installs the named Debian packages where they are missing; stops with exit 2 where that cannot be done from here.
need_packages() {
  local missing
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    printf 'This computer does not install programs with apt, so these have to be installed by hand first\n'
    printf '(the names are those of Debian 12 and Ubuntu 24.04):\n  %s\n' "$*"
    printf 'README.md says how to go on from there.\n'
    exit 2
  fi
  mapfile -t missing < <(missing_packages "$@")
  if ((${#missing[@]} == 0)); then return; fi
  if ((EUID != 0)) && ! command -v sudo >/dev/null; then
    printf 'Some programs are missing, and only an administrator can install them. Ask for:\n  apt-get install %s\n' "${missing[*]}"
    exit 2
  fi
  if ((EUID != 0)) && [[ -t 0 ]]; then
    printf 'Installing needs your password (for sudo):\n'
    sudo -v || exit 2
  fi
  printf 'To be installed: %s\n' "${missing[*]}"
  step 'Fetching the list of packages' apt-update apt update || exit 2
  step 'Installing' apt-install apt install -y --no-install-recommends "${missing[@]}" || exit 2
}

# compile PRESET FOLDER TARGET…: configures where that was not done yet in this place, then compiles.
compile() {
  local preset=$1 folder=$2 jobs
  shift 2
  jobs=$(nproc 2>/dev/null || echo 2)
  if ! grep -qsx "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then rm -f "$folder/CMakeCache.txt" "$folder/build.ninja"; fi
  if [[ ! -f $folder/build.ninja ]]; then
    step "Preparing to compile ($preset)" "configure-$preset" cmake --preset "$preset" || exit 1
  fi
  step "Compiling ($preset)" "compile-$preset" ninja -C "$folder" -j "$jobs" "$@" || exit 1
}
