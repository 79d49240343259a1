#!/usr/bin/env bash
# Licences, sources and bans of every dependency, always; known flaws where the
# advisory database can be had.
set -euo pipefail
cd "$(dirname "$0")/.."
deny=.local/checks/bin/cargo-deny
"$deny" --log-level error check --hide-inclusion-graph bans licenses sources
# The database is a git repository of its own, not on crates.io; a machine that
# reaches registries only cannot have it.
if timeout 60 git ls-remote --exit-code --quiet https://github.com/rustsec/advisory-db HEAD >/dev/null 2>&1; then
  "$deny" --log-level error check --hide-inclusion-graph advisories
else
  echo "SKIPPED: advisories, because https://github.com/rustsec/advisory-db does not answer from here"
fi
