#!/usr/bin/env bash
# PyPI packaging 26.4 beside 25.0: is a pre-release in a range?
#
# Expected: ">=1.0" does not take 1.1rc1 unless asked to (version specifiers, PEP 440, "Handling of
# pre-releases"), and [v for v in versions if v in range] is what range.filter(versions) gives.
# What happens: since 26.0 `in` and contains() answer True, since a single version "has no
# alternatives"; filter() still leaves it out where others fit. Code that picks the newest version
# by `in` installs pre-releases after an update of packaging. The documentation of 26.0 says so.
# A text that is no version is False now, where it raised InvalidVersion.
# Output: the answers of both versions.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > ask.py <<'EOF'
import sys
from importlib.metadata import version

from packaging.specifiers import SpecifierSet
from packaging.version import InvalidVersion

versions = ["1.0", "1.1rc1"]
wanted = SpecifierSet(">=1.0")
try:
    invalid = wanted.contains("not a version")
except InvalidVersion:
    invalid = "InvalidVersion"
found = [[v for v in versions if v in wanted], list(wanted.filter(versions)), list(wanted.filter(["1.1rc1"])), invalid]
print(f"packaging {version('packaging')}: by in {found[0]}, by filter {found[1]}, filter of one {found[2]}, no version {found[3]}")
observed = {
    "25.0": [["1.0"], ["1.0"], [], "InvalidVersion"],
    "26.4": [["1.0", "1.1rc1"], ["1.0"], ["1.1rc1"], False],
}
sys.exit(0 if found == observed[version("packaging")] else "the behaviour has changed")
EOF
for version in 25.0 26.4; do
    python3 -m venv "$work/$version"
    "$work/$version/bin/pip" install --quiet --disable-pip-version-check "packaging==$version"
    "$work/$version/bin/python" ask.py
done
