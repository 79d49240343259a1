#!/usr/bin/env bash
# PyPI linkml-runtime 1.12.1: the types that LinkML's generated classes hold.
#
# Expected: Bool, URI, NCName and XSDDate of metamodelcore take the lexical forms of XSD and
# are written as such.
# What happens: Bool finds "true" at the start of a text and takes "truefalse"; it is written
# "True", which is no xsd:boolean, so what one program writes XSD refuses; NCName takes the
# empty text; URI refuses every IRI with a letter beyond ASCII; XSDDate refuses zones.
# Output: one line per literal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check linkml-runtime==1.12.1
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version

from linkml_runtime.utils import metamodelcore

print("linkml-runtime", version("linkml-runtime"))
changed = False
for name, literal, valid, observed in [
    ("Bool", "true", True, "True"),
    ("Bool", "1", True, "True"),
    ("Bool", "truefalse", False, "True"),
    ("NCName", "", False, ""),
    ("URI", "http://example.org/gr\u00f6\u00dfe", True, None),
    ("XSDDate", "2024-05-01Z", True, None),
    ("XSDDateTime", "2024-05-01", False, "2024-05-01T00:00:00"),
]:
    try:
        written = str(getattr(metamodelcore, name)(literal))
    except ValueError:
        written = None
    print(f"{name}({literal!a}): valid by XSD {valid}, {'refused' if written is None else f'written {written!a}'}")
    changed |= written != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
