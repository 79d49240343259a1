#!/usr/bin/env bash
# PyPI elementpath 5.1.4: numbers as text, and spaces.
#
# Expected: a double from a million on is written 1.0E6, below a millionth 1.0E-7 (XPath functions
# 3.1, 19.1.2); format-number rounds half to even (4.7.5), below zero as above;
# normalize-space drops the four white spaces of XML and keeps U+00A0 (5.4.6).
# What happens: 1e6 is 1000000, 1e-7 is "1E-07", which is Python's; format-number rounds halves up,
# towards zero below it: 1.01 for 1.005 but -1 for -1.5; a no-break space is dropped.
# Output: one line per expression.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check elementpath==5.1.4
"$work/venv/bin/python" - <<'EOF'
from xml.etree import ElementTree

from elementpath import select
from elementpath.xpath31 import XPath31Parser

root = ElementTree.XML("<a/>")
changed = False
for expression, observed, expected in [
    ("string(1.5e0)", "1.5", "1.5"),
    ("string(1e6)", "1000000", "1.0E6"),
    ("string(1e-7)", "1E-07", "1.0E-7"),
    ("string(1e21)", "1E21", "1.0E21"),
    ('format-number(2.4, "0")', "2", "2"),
    ('format-number(0.5, "0")', "1", "0"),
    ('format-number(1.005, "0.00")', "1.01", "1.00"),
    ('format-number(1.5, "0")', "2", "2"),
    ('format-number(-1.5, "0")', "-1", "-2"),
    ('string-length(normalize-space(" a "))', 1, 1),
    ('string-length(normalize-space("\u00a0a"))', 1, 2),
]:
    found = select(root, expression, parser=XPath31Parser)
    print(f"{expression!a}: {found!r}{'' if found == expected else f', expected {expected!r}'}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
