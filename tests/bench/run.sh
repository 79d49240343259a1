#!/usr/bin/env bash
# Builds and installs what the benchmarks need, then runs them:
#   tests/bench/run.sh [bill-run|engine|functions|ledger|logins|pages|quotas|search|versions]
# The table goes to the terminal, the figures to .local/bench.json (those of pages to .local/bench-pages.json).
set -euo pipefail
cd "$(dirname "$0")/../.."

# What people wait for in a browser. Lighthouse is installed for it alone.
measure_pages() {
  local project=tests/bench/pages
  if [[ ! $project/node_modules -nt $project/package-lock.json ]]; then
    npm ci --silent --no-audit --no-fund --prefix "$project"
    touch "$project/node_modules"
  fi
  make dashboard-setup wasm
  npm run --silent --prefix dashboard build -- --logLevel warn
  CHROMIUM=$(dashboard/tools/chromium.sh) node "$project/measure.mjs"
}

if [[ ${1-} == pages ]]; then
  measure_pages
  exit
fi

venv=.local/bench-venv
requirements=(-r tests/bench/baseline/requirements.txt -r tests/bench/competitors/python/requirements.txt)
wanted=$(cat tests/bench/baseline/requirements.txt tests/bench/competitors/python/requirements.txt)
if [[ $(cat "$venv/wanted" 2>/dev/null) != "$wanted" ]]; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "${requirements[@]}"
  printf '%s\n' "$wanted" >"$venv/wanted"
fi

node_project=tests/bench/competitors/node
if [[ ! $node_project/node_modules -nt $node_project/package-lock.json ]]; then
  npm ci --no-audit --no-fund --prefix "$node_project"
  touch "$node_project/node_modules"
fi
npm run --silent build --prefix "$node_project"

[[ -d tests/npm/node_modules/schema-earlier ]] || npm ci --no-audit --no-fund --prefix tests/npm
node tests/npm/vocabularies.mjs target/vocabularies

# The whole workspace, as everywhere: another selection would be another build.
cargo build --release --workspace --bins
cargo build --profile command --workspace --bin ggen-cloud
# The engine for pages, which is measured in Node.
make --silent dashboard-setup wasm
target/release/bench "$@"
[[ $# -gt 0 ]] || measure_pages
