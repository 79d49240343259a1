#!/usr/bin/env bash
# PyPI pySHACL 0.40.1: sh:pattern and sh:flags.
#
# Expected: sh:pattern is SPARQL's REGEX (SHACL 4.4.3), so the language of XPath's fn:matches: flag
# "s" lets "." match a line end (5.6.1.1), "^a$" is the whole text, [a-z-[aeiou]] takes vowels out,
# \i and \c are the letters of XML names (XML Schema part 2, appendix G).
# What happens: the pattern goes to Python's re, and of the flags only "i" and "m" are looked at, the
# others without a word; "$" passes a final line feed; in a class "-[" is three characters; \i raises
# an error of Python. Jena and other validators disagree on the same shapes.
# Output: for each pattern and text the answer, and what it should be.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyshacl==0.40.1 rdflib==7.6.0
"$work/venv/bin/python" -W ignore - <<'EOF'
import logging
import re

from pyshacl import validate
from rdflib import SH, Graph, Literal, Namespace

logging.disable(logging.CRITICAL)
E = Namespace("http://example.org/")
changed = False
for pattern, flags, text, observed, expected in [
    ("^a.b$", "", "axb", True, True),
    ("^A.B$", "i", "axb", True, True),
    ("^a.b$", "s", "a\nb", False, True),
    ("a b", "x", "ab", False, True),
    ("a.b", "q", "axb", True, False),
    ("^a$", "", "a\n", True, False),
    ("^[a-z-[aeiou]]$", "", "b", False, True),
    (r"^\i\c*$", "", "name", "error", True),
]:
    shapes = Graph().parse(
        data="""@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix e: <http://example.org/> .
        e:S a sh:NodeShape ; sh:targetNode e:a ; sh:property e:P . e:P sh:path e:p ."""
    )
    shapes.add((E.P, SH.pattern, Literal(pattern)))
    if flags:
        shapes.add((E.P, SH.flags, Literal(flags)))
    data = Graph()
    data.add((E.a, E.p, Literal(text)))
    try:
        found = validate(data, shacl_graph=shapes)[0]
    except re.error:
        found = "error"
    print(f"{pattern} with flags {flags!r} on {text!r}: {found}{'' if found == expected else f', expected {expected}'}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
