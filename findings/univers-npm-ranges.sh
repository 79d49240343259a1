#!/usr/bin/env bash
# PyPI univers 32.0.1 beside npm semver 7.7.3: which versions an advisory affects.
#
# Expected: a range of npm means the same after it was turned into a "vers" range, the form in which
# advisories and CycloneDX name affected versions; build metadata does not take part in comparisons,
# and "%2B" in a vers range is "+".
# What happens: a version with parts left out is filled with zeros: "1.2" is 1.2.0 alone, "<=1.2" leaves
# out 1.2.5 and ">1" holds 1.5.0, which npm's does not. 1.0.0+build is in >=1.0.0 and not in >=1.0.0|<2.0.0;
# "1.0.0%2Bbuild" becomes the pre-release 1.0.0-2Bbuild.
# Output: for each range and version the vers range and both answers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" semver@7.7.3
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check univers==32.0.1
cat > "$work/ranges.json" <<'EOF'
[["^1.2.3", "1.9.0", "vers:npm/>=1.2.3|<2.0.0", true, true],
 ["1.x", "1.9.0", "vers:npm/>=1.0.0|<2.0.0", true, true],
 ["1.2", "1.2.5", "vers:npm/1.2.0", false, true],
 ["<=1.2", "1.2.5", "vers:npm/<=1.2.0", false, true],
 [">1", "1.5.0", "vers:npm/>1.0.0", true, false],
 [">1.2", "1.2.5", "vers:npm/>1.2.0", true, false],
 [">=1.0.0", "1.0.0+build", "vers:npm/>=1.0.0", true, true],
 [">=1.0.0 <2.0.0", "1.0.0+build", "vers:npm/>=1.0.0|<2.0.0", false, true]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const semver = require("semver");
const ranges = JSON.parse(readFileSync("ranges.json", "utf8"));
writeFileSync("npm.json", JSON.stringify(ranges.map(([range, version]) => semver.satisfies(version, range))));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json
from importlib.metadata import version as installed

from univers.version_range import NpmVersionRange, VersionRange
from univers.versions import SemverVersion

print("univers", installed("univers"))
changed = False
for (given, version, *observed), by_npm in zip(json.load(open("ranges.json")), json.load(open("npm.json")), strict=True):
    affected = NpmVersionRange.from_native(given)
    contained = SemverVersion(version) in affected
    print(f"{version} in {given}: npm {by_npm}, univers {contained} ({affected})")
    changed |= [str(affected), contained, by_npm] != observed
quoted = str(VersionRange.from_string("vers:npm/>=1.0.0%2Bbuild"))
print("vers:npm/>=1.0.0%2Bbuild becomes", quoted)
changed |= quoted != "vers:npm/>=1.0.0-2Bbuild"
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
