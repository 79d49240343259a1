#!/usr/bin/env bash
# npm compare-versions 6.1.1: pre-releases and ranges, beside npm's own semver 7.8.6.
#
# Expected: "Compare semver version strings": the order of Semantic Versioning 2.0.0 (section 11),
# where a number is lower than a word; ranges as npm reads them.
# What happens: 1.0.0-1a is lower than 1.0.0-2, since it is taken for the number 1, and so
# are identifiers of commits that begin with digits; 1.0.0-x equals 1.0.0-rc, since x is a wildcard
# there too. ^1.0.0 takes 1.5.0-rc.1, ^1.0.0-rc.1 does not take 1.0.0, and 1.2.5 is above 1.2 for
# ">" and not within "<=1.2".
# Output: one line per pair.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" compare-versions@6.1.1 semver@7.8.6
cat > "$work/run.mjs" <<'EOF'
import { compareVersions, satisfies } from "compare-versions";
import semver from "semver";

let changed = false;
for (const [left, right, observed, expected] of [
  ["1.0.0-rc.9", "1.0.0-rc.10", -1, -1],
  ["1.0.0-x", "1.0.0-rc", 0, 1],
  ["1.0.0-dev.9a41c3f", "1.0.0-dev.20", -1, 1],
  ["1.0.0-1a", "1.0.0-2", -1, 1],
]) {
  const [found, peer] = [compareVersions(left, right), semver.compare(left, right)];
  console.log(`${left} and ${right}: compare-versions ${found}, semver ${peer}`);
  changed ||= found !== observed || peer !== expected;
}
for (const [version, range, observed, expected] of [
  ["1.5.0", "^1.0.0", true, true],
  ["1.5.0-rc.1", "^1.0.0", true, false],
  ["1.0.0", "^1.0.0-rc.1", false, true],
  ["1.2.5", ">1.2", true, false],
  ["1.2.5", "<=1.2", false, true],
]) {
  const [found, peer] = [satisfies(version, range), semver.satisfies(version, range)];
  console.log(`${version} in ${range}: compare-versions ${found}, semver ${peer}`);
  changed ||= found !== observed || peer !== expected;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"
