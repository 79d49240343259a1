#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13 (and the crate oxrdfxml under it): RDF/XML with control characters.
#
# Expected: a carriage return is written as &#xD;, or an XML processor makes a line feed of it (XML
# 2.11); U+0001, which no XML 1.0 document can hold (XML 2.2), is an error of the writer.
# What happens: both are written as they are. pyoxigraph itself reads them back, so that a test
# of the round trip passes; other parsers read another literal, or refuse the whole file.
# Output: each literal, and what pyoxigraph and Python's XML parser read of the file.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
from xml.etree import ElementTree

import pyoxigraph
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple

changed = False
for text, observed in [
    ("one\ntwo", "one\ntwo"),
    ("a < b & c", "a < b & c"),
    ("one\r\ntwo", "one\ntwo"),
    ("one\rtwo", "one\ntwo"),
    ("a\u0001b", "ParseError"),
    ("a\u000cb", "ParseError"),
]:
    triple = Triple(NamedNode("http://example.org/s"), NamedNode("http://example.org/p"), Literal(text))
    document = pyoxigraph.serialize([triple], format=RdfFormat.RDF_XML)
    own = next(iter(pyoxigraph.parse(document, RdfFormat.RDF_XML))).object.value
    try:
        found = ElementTree.fromstring(document)[0][0].text
    except ElementTree.ParseError:
        found = "ParseError"
    print(f"{text!r}: pyoxigraph {own!r}, XML {found!r}")
    changed |= own != text or found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
