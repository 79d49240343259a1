#!/usr/bin/env bash
# PyPI xmlschema 4.3.2, XSD 1.1: durations of one kind.
#
# Expected: xs:dayTimeDuration has no years and months, xs:yearMonthDuration no days and
# no times (part 2, 3.4.27 and 3.4.26: both are restrictions by a pattern).
# What happens: the pattern is not looked at, only the value, so that a zero of the other
# kind passes; "P0Y" is a valid dayTimeDuration and "PT0S" a valid yearMonthDuration.
# Other validators refuse a file that this one has passed.
# Output: P0Y, P0D and PT0S are valid where they should not be; P1Y and P1D are not.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check xmlschema==4.3.2
"$work/venv/bin/python" - <<'EOF'
import xmlschema

print("xmlschema", xmlschema.__version__)
schema = xmlschema.XMLSchema11(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="any" type="xs:string"/></xs:schema>'
)
types = schema.builtin_types()
changed = False
for datatype, literal, observed in [
    ("dayTimeDuration", "P0Y", True),
    ("dayTimeDuration", "P1Y", False),
    ("yearMonthDuration", "P0D", True),
    ("yearMonthDuration", "PT0S", True),
    ("yearMonthDuration", "P1D", False),
]:
    valid = types[datatype].is_valid(literal)
    print(f"xs:{datatype} {literal!a} is {'valid' if valid else 'invalid'}")
    changed |= valid != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
