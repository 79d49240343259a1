#!/usr/bin/env bash
# npm @renovatebot/pep440 4.2.4, PyPI packaging 26.4: bounds that are post-releases or pre-releases.
#
# Expected: "<V" leaves out the pre-releases of V and ">V" its post-releases, but not where V is one (PEP 440, exclusive
# ordered comparison), so that 1.0 and 1.0.post2 are in "<1.0.post3", 1.0.post2 is in ">1.0.post1", and 1.0a1 in
# "<1.0rc1".
# What happens: @renovatebot/pep440, a port of packaging to JavaScript, leaves out every version of the bound's own release:
# 1.0 is neither "<1.0.post1" nor ">=1.0.post1", and 1.0.post2 is not ">1.0.post1", while "<=" and ">=" take each. An
# update that pip would take is thus not offered.
# Output: each version and range with both answers, pre-releases allowed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @renovatebot/pep440@4.2.4
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check packaging==26.4
cat > "$work/cases.json" <<'EOF'
[["0.9", "<1.0.post1", "true true"],
 ["1.0", "<1.0.post1", "false true"],
 ["1.0", "<=1.0.post1", "true true"],
 ["1.0", ">=1.0.post1", "false false"],
 ["1.0.post2", "<1.0.post3", "false true"],
 ["1.0a1", "<1.0rc1", "false true"],
 ["1.0a1", "<=1.0rc1", "true true"],
 ["1.0rc1", "<1.0", "false false"],
 ["1.0.post1", ">1.0", "false false"],
 ["1.0.post2", ">1.0.post1", "false true"],
 ["1.0.post2", ">=1.0.post1", "true true"]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { satisfies } from "@renovatebot/pep440";

const cases = JSON.parse(readFileSync("cases.json", "utf8"));
writeFileSync("found.json", JSON.stringify(cases.map(([version, range]) => satisfies(version, range, { prereleases: true }))));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

from packaging.specifiers import SpecifierSet

changed = False
for (version, text, observed), node in zip(json.load(open("cases.json")), json.load(open("found.json")), strict=True):
    python = SpecifierSet(text).contains(version, prereleases=True)
    found = f"{node} {python}".lower()
    print(f"{version} in {text}: @renovatebot/pep440 {node}, packaging {python}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
