#!/usr/bin/env bash
# Builds and installs what the benchmarks need, then runs them:
#   tests/bench/run.sh [engine|functions|ledger|logins|quotas|search|versions]
# The table goes to the terminal, the figures to .local/bench.json.
set -euo pipefail
cd "$(dirname "$0")/../.."

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
exec target/release/bench "$@"
