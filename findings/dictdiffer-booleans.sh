#!/usr/bin/env bash
# PyPI dictdiffer 0.10.0: true and 1, false and 0.
#
# Expected: JSON's true and 1 are two values (RFC 8259, 3), so that a difference of two documents
# names the change, as jsonpatch 1.48 does.
# What happens: nothing is reported, and patching with the difference leaves the old value: a quota
# that went from 1 to true, a flag that went from 0 to false, have no entry in the audit. A shape's
# sh:minCount 1 that became sh:minCount true looks unchanged.
# Output: for each pair of documents the difference.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check dictdiffer==0.10.0 jsonpatch==1.48
"$work/venv/bin/python" - <<'EOF'
import json

import jsonpatch
from dictdiffer import diff, patch

changed = False
for before, after, observed in [
    ('{"a": 1}', '{"a": 2}', 1),
    ('{"a": 1}', '{"a": true}', 0),
    ('{"a": 0}', '{"a": false}', 0),
    ('{"a": [1, 0]}', '{"a": [true, false]}', 0),
    ('{"a": 1}', '{"a": "1"}', 1),
]:
    old, new = json.loads(before), json.loads(after)
    found = list(diff(old, new))
    operations = jsonpatch.make_patch(old, new).patch
    print(f"{before} to {after}: dictdiffer {found}, patched {json.dumps(patch(found, old))}; jsonpatch {operations}")
    changed |= len(found) != observed or not operations
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
