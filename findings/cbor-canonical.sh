#!/usr/bin/env bash
# PyPI cbor2 6.3.0 and npm cbor 10.0.12: canonical encoding.
#
# Expected: two encoders that are told to be canonical write the same bytes for the same map, those of
# RFC 8949, 4.2.1, so that a hash or a signature over them can be checked in the other language.
# What happens: cbor2 sorts keys by length first, as the older RFC 7049 (3.9) said and RFC 8949
# (4.2.3) keeps as another rule; npm's cbor sorts by bytes. They part as soon as keys have different
# lengths and types: -1 and 100, false and "a". A float that is whole is a float in cbor2 and an
# integer in npm's cbor. The documentation of both says "canonical" alone.
# Output: for each value both encodings.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" cbor@10.0.12
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check cbor2==6.3.0
cat > "$work/run.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import cbor from "cbor";

const values = [
  new Map([["b", 1], ["a", 2], ["aa", 3]]),
  new Map([[1, 2], [3, -7], [-1, 1], [-2, 5]]),
  new Map([[100, 1], [-1, 2]]),
  new Map([["a", 1], [false, 2]]),
  1.5,
  1.0,
];
writeFileSync("node.json", JSON.stringify(values.map((value) => cbor.encodeCanonical(value).toString("hex"))));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

import cbor2

values = [{"b": 1, "a": 2, "aa": 3}, {1: 2, 3: -7, -1: 1, -2: 5}, {100: 1, -1: 2}, {"a": 1, False: 2}, 1.5, 1.0]
changed = False
for value, node, equal in zip(values, json.load(open("node.json")), [True, True, False, False, True, False], strict=True):
    python = cbor2.dumps(value, canonical=True).hex()
    print(f"{value}: cbor2 {python}, cbor {node}")
    changed |= (python == node) != equal
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
