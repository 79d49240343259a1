#!/usr/bin/env bash
# PyPI fastjsonschema 2.22.3: schemas that say that they are of draft 2020-12.
#
# Expected: a validator that knows the drafts 4, 6 and 7 refuses a schema with "$schema" of
# 2020-12, or warns (JSON Schema core 2020-12, 8.1.1: an implementation must not process a
# schema whose dialect it does not know).
# What happens: it is compiled as draft 7 without a word. dependentRequired, minContains,
# unevaluatedProperties and all that stands beside $ref are not looked at, and "items": false beside
# prefixItems refuses every array that is not empty.
# Output: for each schema and value what jsonschema 4.26.0 and fastjsonschema say.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fastjsonschema==2.22.3 jsonschema==4.26.0
"$work/venv/bin/python" - <<'EOF'
import json

import fastjsonschema
from jsonschema import Draft202012Validator

changed = False
for schema, value, valid, observed in [
    ({"required": ["a"]}, {}, False, False),
    ({"dependentRequired": {"card": ["expiry"]}}, {"card": "4242"}, False, True),
    ({"contains": {"type": "number"}, "minContains": 2}, [1], False, True),
    ({"properties": {"a": True}, "unevaluatedProperties": False}, {"b": 1}, False, True),
    ({"$defs": {"text": {"type": "string"}}, "$ref": "#/$defs/text", "minLength": 3}, "ab", False, True),
    ({"prefixItems": [{"type": "string"}], "items": False}, ["a"], True, False),
]:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    try:
        fastjsonschema.compile(schema)(value)
        found = True
    except fastjsonschema.JsonSchemaValueException:
        found = False
    peer = Draft202012Validator(schema).is_valid(value)
    print(f"{json.dumps(schema)} {json.dumps(value)}: jsonschema {peer}, fastjsonschema {found}")
    changed |= found != observed or peer != valid
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
