#!/usr/bin/env bash
# npm semver 7.7.3, PyPI semantic-version 2.10.0, crate semver 1.0.28: ranges and pre-releases.
#
# Expected: all three say that they read npm's or Cargo's ranges, in which "<2.0.0" holds no
# 2.0.0-rc.1, and a pre-release is in a range only if a comparator names one of the same
# release; ">=2" and ">=2.0.0" mean the same.
# What happens: semantic-version's NpmSpec takes 2.0.0-rc.1 for "<2.0.0", which npm refuses;
# its SimpleSpec takes 1.5.0-rc.1 for "^1.0.0". Cargo's reader takes 2.0.2-0 for
# ">=2.0.0, <2.0.2-rc.1" and refuses it for ">=2, <2.0.2-rc.1". And "1.2.3" is one version in
# npm and PyPI, and "^1.2.3" for Cargo.
# Output: one line per range and version. Needs cargo.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" semver@7.7.3
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check semantic-version==2.10.0
cat > "$work/run.cjs" <<'EOF'
const semver = require("semver");
console.log("npm semver", require("semver/package.json").version);
let changed = false;
for (const [range, version, observed] of [
  ["<2.0.0", "2.0.0-rc.1", false],
  [">=2 <2.0.2-rc.1", "2.0.2-0", true],
  [">=2.0.0 <2.0.2-rc.1", "2.0.2-0", true],
  ["1.2.3", "1.2.4", false],
]) {
  const found = semver.satisfies(version, range);
  console.log(`"${range}" takes ${version}: ${found}`);
  changed ||= found !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version

from semantic_version import NpmSpec, SimpleSpec, Version

print("semantic-version", version("semantic-version"))
changed = False
for spec, text, candidate, observed in [
    (NpmSpec, "<2.0.0", "2.0.0-rc.1", True),
    (NpmSpec, ">=2 <2.0.2-rc.1", "2.0.2-0", True),
    (SimpleSpec, "^1.0.0", "1.5.0-rc.1", True),
    (SimpleSpec, "<2.0.0", "2.0.0-rc.1", False),
    (NpmSpec, "1.2.3", "1.2.4", False),
]:
    found = spec(text).match(Version(candidate))
    print(f'{spec.__name__} "{text}" takes {candidate}: {found}')
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
mkdir -p "$work/cargo/src"
cat > "$work/cargo/Cargo.toml" <<'EOF'
[package]
name = "ranges"
version = "0.0.0"
edition = "2024"

[dependencies]
semver = "=1.0.28"

[workspace]
EOF
cat > "$work/cargo/src/main.rs" <<'EOF'
use semver::{Version, VersionReq};

fn main() {
    let mut changed = false;
    println!("crate semver 1.0.28");
    for (range, version, observed) in [
        ("<2.0.0", "2.0.0-rc.1", false),
        (">=2, <2.0.2-rc.1", "2.0.2-0", false),
        (">=2.0.0, <2.0.2-rc.1", "2.0.2-0", true),
        ("1.2.3", "1.2.4", true),
    ] {
        let found = VersionReq::parse(range).unwrap().matches(&Version::parse(version).unwrap());
        println!("\"{range}\" takes {version}: {found}");
        changed |= found != observed;
    }
    if changed {
        eprintln!("the behaviour has changed");
        std::process::exit(1);
    }
}
EOF
cargo run --quiet --manifest-path "$work/cargo/Cargo.toml"
