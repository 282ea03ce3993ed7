#!/usr/bin/env bash
# Installs what is missing, compiles Alongside, and builds the toolkit in content/ into site/. Run it again whenever you like.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source cmake/steps.sh

need_packages g++ cmake ninja-build pkgconf \
  libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-cpp-dev libcurl4-openssl-dev libkainjow-mustache-dev libcli11-dev \
  libfmt-dev libmimalloc-dev nlohmann-json3-dev libutf8proc-dev libssl-dev libgumbo-dev libpugixml-dev catch2
compile release build alongside

status=0
build/alongside build || status=$?
if ((status)); then
  printf '\nThe program is ready (build/alongside), but the toolkit in content/ could not be built: see above.\n'
  exit "$status"
fi
printf '\nOpen this file in a web browser:\n  %s\n' "$PWD/site/index.html"
